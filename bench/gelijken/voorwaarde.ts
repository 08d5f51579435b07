/**
 * The rules in a form that every rule engine can be given: per rule a list of conditions, the first that holds decides.
 * Written by hand after the same articles; bench.ts refuses to compare before all answers are the same.
 */
export type Waarde = string | number | boolean | null

/** The facts of one case laid flat: null where a fact is missing. */
export type Plat = Readonly<Record<string, Waarde>>

export type Voorwaarde =
  | { readonly soort: 'is'; readonly feit: string; readonly waarde: string | boolean }
  | { readonly soort: 'ontbreekt'; readonly feit: string }
  | { readonly soort: 'een_van'; readonly feit: string; readonly waarden: readonly string[] }
  | { readonly soort: 'boven_nul'; readonly feit: string }
  | { readonly soort: 'alle' | 'een'; readonly delen: readonly Voorwaarde[] }

export type Uitkomst =
  | 'niet_voldaan'
  | 'gegevens_ontbreken'
  | 'beoordeling_nodig'
  | 'voldaan'
  | 'nvt'
  /** A raise that nobody asks: the rule does not stand in the list. */
  | 'niet_gevraagd'

export type Tak = readonly [Voorwaarde, Uitkomst]

export interface Beslislijst {
  readonly id: string
  readonly takken: readonly Tak[]
  readonly anders: Uitkomst
}

/** What a peer answers: the outcome of every rule by id, and the amount for the period in whole eurocents. */
export interface Antwoord {
  readonly uitkomsten: Readonly<Record<string, string>>
  readonly totaalCent: number
}

export interface Gelijke {
  readonly naam: string
  readonly pakket: string
  /** Turns flat facts into what the engine takes; done before the clock runs. */
  readonly legKlaar: (plat: Plat) => unknown
  readonly reken: (invoer: unknown) => Promise<unknown> | unknown
  readonly lees: (uitvoer: unknown) => Antwoord
}

/** A name that every engine accepts: the id of a rule with underscores. */
export const naamVan = (id: string): string => id.toLowerCase().replaceAll(/[^a-z0-9]/g, '_')

export const is = (feit: string, waarde: string | boolean): Voorwaarde => ({ soort: 'is', feit, waarde })
export const ontbreekt = (feit: string): Voorwaarde => ({ soort: 'ontbreekt', feit })
export const eenVan = (feit: string, waarden: Iterable<string>): Voorwaarde => ({
  soort: 'een_van',
  feit,
  waarden: [...waarden],
})
export const bovenNul = (feit: string): Voorwaarde => ({ soort: 'boven_nul', feit })
export const alle = (...delen: Voorwaarde[]): Voorwaarde => ({ soort: 'alle', delen })
export const een = (...delen: Voorwaarde[]): Voorwaarde => ({ soort: 'een', delen })

/** Every fact, or outcome of another rule, that a condition looks at. */
export function feitenIn(v: Voorwaarde): readonly string[] {
  return 'delen' in v ? v.delen.flatMap(feitenIn) : [v.feit]
}

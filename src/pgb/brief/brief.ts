/** The letter as a model: structured text without layout, from which the PDF and the web page are both made (PGB-31). */

import type { Tweetalig } from '../../regelgeving/zin.ts'
import type { Toetsuitkomst } from '../contract.ts'

export type Taal = 'nl' | 'en'

export interface Kolom {
  readonly tekst: string
  /** Amounts stand to the right. */
  readonly getal: boolean
}

/** `citaat` is text that a person wrote; all other text is ours. */
export type Blok =
  | { readonly soort: 'kop'; readonly niveau: 2 | 3; readonly tekst: string }
  | { readonly soort: 'alinea'; readonly tekst: string; readonly nadruk: boolean }
  | { readonly soort: 'citaat'; readonly tekst: string }
  | { readonly soort: 'lijst'; readonly genummerd: boolean; readonly punten: readonly string[] }
  | {
      readonly soort: 'tabel'
      readonly bijschrift: string
      readonly kolommen: readonly Kolom[]
      readonly rijen: readonly (readonly string[])[]
    }

export interface Brief {
  readonly soort: Briefsoort
  readonly taal: Taal
  /** Heading and document title. */
  readonly onderwerp: string
  /** The day of sending, `jjjj-mm-dd`; null while the letter is a draft. */
  readonly datum: string | null
  readonly afzender: { readonly naam: string; readonly adresregels: readonly string[]; readonly telefoon: string }
  readonly ontvanger: { readonly naam: string; readonly adresregels: readonly string[] }
  readonly gegevens: readonly { readonly label: string; readonly waarde: string }[]
  readonly aanhef: string
  readonly blokken: readonly Blok[]
  readonly groet: string
  readonly ondertekenaar: { readonly naam: string; readonly functie: string }
  /** After the signature: calculation, rules, duties and word list. */
  readonly bijlagen: readonly Blok[]
  readonly voet: string
  readonly woorden: { readonly pagina: string; readonly van: string }
}

/** What every letter needs beside the outcome. Dates are `jjjj-mm-dd`. There is no place for a BSN, only for its mask. */
export interface Briefzaak {
  readonly nummer: string
  readonly ontvangenOp: string
  /** The day that the letter bears; null makes a draft without end dates that count from it. */
  readonly datum: string | null
  /** The day of sending where that is not the day that the letter bears; null when it is not known yet. */
  readonly verzondenOp?: string | null
  readonly naam: string
  /** For instance `mevrouw Verzonnen`; without it the letter greets by the whole name. */
  readonly aanspreeknaam?: string
  readonly adresregels: readonly string[]
  /** At most the last three digits, for instance `••••••123`. */
  readonly bsnGemaskeerd?: string
  readonly zorgkantoor: { readonly naam: string; readonly adresregels: readonly string[]; readonly telefoon: string }
  readonly ondertekenaar: { readonly naam: string; readonly functie: string }
}

/** The words of a person for an imposed obligation of the outcome, joined by its place in `uitkomst.verplichtingen`. */
export interface Plichttekst {
  readonly plaats: number
  readonly titel: string
  readonly tekst: string
  readonly reden: string
  readonly vanaf?: string
  readonly totEnMet?: string
  readonly bewijs?: { readonly wat: string; readonly uiterlijk?: string }
}

interface Verlening {
  readonly plichten?: readonly Plichttekst[]
}

/** Why less is granted than was asked: the need (5.8a), an obligation (5.18 lid 2) or the ceiling (5.10). */
export type Deelgrond = 'op_maat' | 'verplichting' | 'plafond'

export type Briefinhoud =
  | { readonly soort: 'ontvangstbevestiging' }
  | { readonly soort: 'aanvulling'; readonly gevraagd: readonly string[]; readonly uiterlijk: string }
  | { readonly soort: 'vertraging'; readonly nieuweDatum: string; readonly reden: string }
  | { readonly soort: 'voornemen'; readonly reageerUiterlijk: string }
  | (Verlening & {
      readonly soort: 'verlening'
    })
  | (Verlening & {
      readonly soort: 'gedeeltelijk'
      readonly grond: Deelgrond
      /** The need in eurocents a year, where it is known: above the maximum, the maximum is granted (5.8a). */
      readonly behoefteCent?: number
      readonly reden: string
    })
  | (Verlening & {
      readonly soort: 'wijziging'
      /** The decision that is changed, when it is known here. Amounts: of its period, and of a whole year. */
      /** True: who asks for the letter has looked whether a weighing is needed, and a mandatory change needs none. */
      readonly nadeelGetoetst?: true
      readonly vorige?: { readonly datum: string; readonly bedragCent: number; readonly jaarCent?: number }
      readonly reden: string
      readonly afweging?: string
    })
  | { readonly soort: 'weigering'; readonly plafond?: boolean }
  | {
      readonly soort: 'intrekking'
      readonly per: string
      /** Id of a known rule, `RLZ-5.20-1-A` up to `RLZ-5.20-2-C`; or of a whole paragraph, `RLZ-5.20-1` or `RLZ-5.20-2`. */
      readonly grond: string
      readonly reden: string
      readonly afweging?: string
    }
  | {
      readonly soort: 'buiten_behandeling'
      readonly gevraagdOp: string
      readonly uiterlijk: string
      readonly ontbrak: readonly string[]
    }
  | { readonly soort: 'doorzending'; readonly naar: { readonly naam: string; readonly adresregels: readonly string[] } }
  | {
      readonly soort: 'vaststelling'
      readonly jaar: number
      readonly verleendCent: number
      readonly betaaldCent: number
      readonly vastgesteldCent: number
      readonly reden?: string
      readonly afweging?: string
    }

export type Briefsoort = Briefinhoud['soort']
export type Inhoud<S extends Briefsoort> = Extract<Briefinhoud, { readonly soort: S }>

export type Briefopdracht = Briefinhoud & {
  readonly zaak: Briefzaak
  readonly uitkomst: Toetsuitkomst
  /** Dutch is the letter; English is a translation that explains it. */
  readonly taal?: Taal
}

/** Named reasons why there is no letter. */
export interface Brieffout {
  readonly code:
    | 'brief-past-niet-bij-uitkomst'
    | 'belangenafweging-ontbreekt'
    | 'plichttekst-ontbreekt'
    | 'ongeldige-briefgegevens'
    | 'pdf-niet-beschikbaar'
    | 'pdf-mislukt'
  readonly uitleg: Tweetalig
}

export type Briefuitslag<T> = { readonly goed: T } | { readonly fout: Brieffout }

export const brieffout = (code: Brieffout['code'], nl: string, en: string): { readonly fout: Brieffout } => ({
  fout: { code, uitleg: { nl, en } },
})

/** The terms of the law: how long, counted from what; facts in gegevens/termijnen.json with their source. */
import { type Vindplaats, vindplaats } from './bron.ts'
import bestand from './gegevens/termijnen.json' with { type: 'json' }

export interface Termijn {
  readonly id: string
  /** A number in `eenheid`; a few terms are a date or a text. Null: the law names no length. */
  readonly waarde: number | string | null
  readonly eenheid: string
  readonly vindplaats: Vindplaats
  readonly tekst: string
}

export const TERMIJNEN: ReadonlyMap<string, Termijn> = new Map(
  bestand.termijnen.map(({ id, waarde, eenheid, bron, artikel, nl }) => [
    id,
    { id, waarde, eenheid, vindplaats: vindplaats(bron, artikel), tekst: nl },
  ]),
)

/** A term by its id. An unknown id is our own mistake. */
export function termijnVan(id: string): Termijn {
  const termijn = TERMIJNEN.get(id)
  if (!termijn) throw new Error(`Onbekende termijn: ${id}`)
  return termijn
}

/** A term in weeks, as days. */
export function wekenInDagen(id: string): number {
  const { waarde, eenheid } = termijnVan(id)
  if (typeof waarde !== 'number' || eenheid !== 'weken') throw new Error(`Termijn ${id} is geen aantal weken`)
  return waarde * 7
}

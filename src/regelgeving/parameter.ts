/**
 * Dated figures of the law, each with its own validity and place of finding; facts in gegevens/toeslagen.json. A year
 * that is not there stays missing: nothing is extrapolated (PGB-22).
 */
import { datum } from '../waarden/datum.ts'
import { type Vindplaats, vindplaats } from './bron.ts'
import bestand from './gegevens/toeslagen.json' with { type: 'json' }

export interface Parameterwaarde {
  /** Eurocents, per cent, or a count; the parameter's `eenheid` says which. */
  readonly waarde: number
  readonly minimumCent: number | null
  readonly maximumCent: number | null
  readonly vindplaats: Vindplaats
}

interface Rij {
  readonly vanaf: number
  readonly totEnMet: number
  readonly waarde: Parameterwaarde
}

const RIJEN: ReadonlyMap<string, readonly Rij[]> = new Map(
  bestand.parameters.map(({ id, artikel, waarden }) => [
    id,
    waarden.map((rij) => ({
      vanaf: datum(rij.vanaf),
      totEnMet: rij.totEnMet === null ? Number.POSITIVE_INFINITY : datum(rij.totEnMet),
      waarde: {
        waarde: rij.waarde,
        minimumCent: 'minimumCent' in rij ? (rij.minimumCent ?? null) : null,
        maximumCent: 'maximumCent' in rij ? (rij.maximumCent ?? null) : null,
        vindplaats: vindplaats(rij.bron, artikel),
      },
    })),
  ]),
)

const PER_JAAR = new Map<string, Map<number, Parameterwaarde | null>>()

/** The figure that holds through a calendar year, or null when we do not have it. An unknown id is our own mistake. */
export function parameterVanJaar(id: string, jaar: number): Parameterwaarde | null {
  let perJaar = PER_JAAR.get(id)
  if (!perJaar) {
    if (!RIJEN.has(id)) throw new Error(`Onbekende parameter: ${id}`)
    perJaar = new Map()
    PER_JAAR.set(id, perJaar)
  }
  const bekend = perJaar.get(jaar)
  if (bekend !== undefined) return bekend
  const begin = datum(`${String(jaar).padStart(4, '0')}-01-01`)
  const einde = datum(`${String(jaar).padStart(4, '0')}-12-31`)
  const gevonden = RIJEN.get(id)?.find((rij) => rij.vanaf <= begin && einde <= rij.totEnMet)?.waarde ?? null
  perJaar.set(jaar, gevonden)
  return gevonden
}

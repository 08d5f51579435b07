/** The days of the transition and of home visits (PGB-40, PGB-41; NZa-rapport hoofdstuk 3). */
import { dagenInMaand, dagVan, datum, delenVan, schrijfDatum } from '../../waarden/datum.ts'

/** Who had a pgb before this day falls under the transition. */
export const OVERGANG_VOOR = '2025-01-01'
/** Before this day each of them has a decision. */
export const OVERGANG_KLAAR_VOOR = '2028-01-01'
/** Every holder is visited at least once in so many years. */
const BEZOEK_JAREN = 3

export const valtOnderOvergang = (pgbSinds: string): boolean => pgbSinds < OVERGANG_VOOR

/** Last day for the next visit; 29 February becomes 28 February. */
export function bezoekUiterlijk(laatst: string): string {
  const { jaar, maand, dag } = delenVan(datum(laatst))
  const straks = jaar + BEZOEK_JAREN
  return schrijfDatum(dagVan(straks, maand, Math.min(dag, dagenInMaand(straks, maand))))
}

export const maandVan = (dag: string): string => dag.slice(0, 7)

/** Months from and to, both included. */
export function maandenVan(van: string, tot: string): readonly string[] {
  const maanden: string[] = []
  let [jaar, maand] = van.split('-').map(Number) as [number, number]
  for (let nu = van; nu <= tot; nu = `${jaar}-${String(maand).padStart(2, '0')}`) {
    maanden.push(nu)
    if (++maand > 12) [jaar, maand] = [jaar + 1, 1]
  }
  return maanden
}

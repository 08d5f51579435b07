/** Moments of the record (UTC) as clock time in the Netherlands. */
import { type Dag, dagVan, jaarVan, leesDatum, schrijfDatum, weekdag } from '../../../waarden/datum.ts'
import { toonKorteDatum } from '../design-system/index.ts'
import type { Taal } from '../teksten/index.ts'

/** Summer time in the European Union begins and ends at this hour UTC, on the last Sunday of March and of October. */
const WISSELUUR = 1

/** An ISO 8601 moment in UTC: `wo 25 nov 2026, 02:13`. What is no such moment is given back as it came. */
export function toonMoment(iso: string, taal: Taal): string {
  const [, datum = '', uur = '', minuut = ''] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}).*Z$/.exec(iso) ?? []
  const dag = leesDatum(datum)
  if (dag === null) return iso
  const uren = Number(uur) + (isZomertijd(dag, Number(uur)) ? 2 : 1)
  const lokaal = schrijfDatum(dag + Math.floor(uren / 24))
  return `${toonKorteDatum(lokaal, taal)}, ${String(uren % 24).padStart(2, '0')}:${minuut}`
}

function isZomertijd(dag: Dag, uur: number): boolean {
  const nu = dag * 24 + uur
  const jaar = jaarVan(dag)
  return nu >= laatsteZondag(jaar, 3) * 24 + WISSELUUR && nu < laatsteZondag(jaar, 10) * 24 + WISSELUUR
}

/** Both months have 31 days. */
function laatsteZondag(jaar: number, maand: 3 | 10): Dag {
  const laatste = dagVan(jaar, maand, 31)
  return laatste - weekdag(laatste)
}

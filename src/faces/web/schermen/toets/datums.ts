/** Short dates for the labels of a plot. */
import { delenVan, leesDatum } from '../../../../waarden/datum.ts'
import { toonDatum } from '../../design-system/index.ts'
import type { Taal } from '../../teksten/index.ts'

/** `23 nov 2026`, without the day of the week. */
export function kortePlotdatum(tekst: string, taal: Taal): string {
  const dag = leesDatum(tekst)
  if (dag === null) return tekst
  const { jaar, dag: d } = delenVan(dag)
  return `${d} ${maandnaam(tekst, taal, true)} ${jaar}`
}

/** `november`, or `nov` where room is short. */
export function maandnaam(tekst: string, taal: Taal, kort: boolean): string {
  const maand = toonDatum(tekst, taal).split(' ')[1] ?? ''
  if (!kort) return maand
  return taal === 'nl' && maand === 'maart' ? 'mrt' : maand.slice(0, 3)
}

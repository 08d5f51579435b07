/** Days of work: an act of the zorgkantoor does not fall in a weekend. */
import { type Dag, schrijfDatum, weekdag } from '../../waarden/datum.ts'

/** The day itself, or the Friday before it. Never later, so that what was before a day stays before it. */
export function werkdag(dag: Dag): Dag {
  const dagInWeek = weekdag(dag)
  return dagInWeek === 6 ? dag - 1 : dagInWeek === 0 ? dag - 2 : dag
}

export const opWerkdag = (dag: Dag): string => schrijfDatum(werkdag(dag))

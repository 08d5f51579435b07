/**
 * The events after which a pgb must be changed or withdrawn (Rlz 5.20 lid 1). The law leaves no choice: only the facts are
 * checked, and the day follows from the event (PGB-9).
 */
import { type Dag, dagenInMaand, dagVan, datum, delenVan, schrijfDatum } from '../../waarden/datum.ts'

export const ONDERDELEN_GEBEURTENIS = ['a', 'b', 'c', 'd', 'e'] as const

export interface Gebeurtenis {
  /** Part of Rlz 5.20 lid 1: death, stay, renunciation, harm to a minor, revised indication. */
  readonly onder: (typeof ONDERDELEN_GEBEURTENIS)[number]
  /** Day of the death; first day of the stay; day named in writing; day of the judgement; day of the revision. */
  readonly dag: string
}

const MAANDEN_VERBLIJF = 2

/** The first day of the change or the withdrawal, `jjjj-mm-dd`. */
export function ingangVan({ onder, dag }: Gebeurtenis): string {
  const gebeurd = datum(dag)
  switch (onder) {
    case 'a':
      return schrijfDatum(gebeurd + 1)
    case 'b':
      return schrijfDatum(langerDanMaanden(gebeurd, MAANDEN_VERBLIJF))
    default:
      return dag
  }
}

/**
 * The first day on which what began on a day has lasted longer than so many months: the day with the same number, or the
 * first of the next month where that month is too short.
 */
function langerDanMaanden(begin: Dag, maanden: number): Dag {
  const { jaar, maand, dag } = delenVan(begin)
  const teller = maand - 1 + maanden
  const doel = { jaar: jaar + Math.floor(teller / 12), maand: (teller % 12) + 1 }
  const lengte = dagenInMaand(doel.jaar, doel.maand)
  const eerste = dagVan(doel.jaar, doel.maand, 1)
  return dag > lengte ? eerste + lengte : eerste + dag - 1
}

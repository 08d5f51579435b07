/**
 * What a decision does to the year of one holder (PGB-24): from which day to which, with which yearly amounts. A grant, a
 * change and a withdrawal have one form, so that every history is a list of these in the order in which they were taken.
 */
import type { Cent } from '../../waarden/bedrag.ts'
import { type Dag, dagVan, datum, jaarVan } from '../../waarden/datum.ts'
import type { Budget } from '../contract.ts'
import { ONDERDELEN } from '../keuzes.ts'

export type Onderdelen = Budget['onderdelen']

/** The parts in the order of ONDERDELEN, which are the columns that add up to the total in the report to the NZa (PGB-21). */
export type Jaardelen = readonly Cent[]

export interface Jaarbesluit {
  /** Id of the decision, or any name of it. */
  readonly besluit: string
  readonly van: Dag
  /** Last day, inclusive. */
  readonly tot: Dag
  /** Amounts of a whole year per part; null: on these days there is no pgb. */
  readonly jaardelen: Jaardelen | null
}

/** A move ends the pgb here and begins one there: no day is in both regions and none in neither (Rlz 5.4). */
export interface Verhuizing {
  readonly hier: Jaarbesluit
  readonly daar: Pick<Jaarbesluit, 'van' | 'tot'>
}

export const lijstVan = (onderdelen: Onderdelen): Jaardelen => ONDERDELEN.map((naam) => onderdelen[naam])

export const alsOnderdelen = (delen: Jaardelen): Onderdelen =>
  Object.fromEntries(ONDERDELEN.map((naam, i) => [naam, delen[i] ?? 0])) as Onderdelen

export const optellen = (delen: Jaardelen): Cent => delen.reduce((som, deel) => som + deel, 0)

/** From this day to the end of its year there is no pgb: withdrawal, death, renunciation, a long stay. */
export function beeindig(besluit: string, van: Dag): Jaarbesluit {
  return { besluit, van, tot: dagVan(jaarVan(van), 12, 31), jaardelen: null }
}

/** `dag`: the first day on which the holder lives in the other region. */
export function verhuis(besluit: string, dag: Dag): Verhuizing {
  const hier = beeindig(besluit, dag)
  return { hier, daar: { van: hier.van, tot: hier.tot } }
}

/**
 * The yearly amounts behind a budget, read from its steps: they stand before the step that takes a part of the year. The
 * budget itself holds the parts of its own days, and those cannot be turned back without losing cents.
 */
export function jaardelenVan({ stappen, onderdelen }: Pick<Budget, 'stappen' | 'onderdelen'>): Jaardelen {
  const na = (naam: string): Cent => {
    const stap = stappen.find(({ stap }) => stap === naam)
    if (!stap) throw new Error(`Budget zonder stap ${naam}`)
    return stap.bedragCent
  }
  const erbij = (naam: string, vorige: string): Cent => na(naam) - na(vorige)
  const mptAf = na('deeltijdverblijf') - na('combinatie_mpt')
  const duurder = erbij('meerzorg', 'overig')
  // One step adds either of two raises that exclude each other; the parts of the budget say which.
  const isMeerzorg = onderdelen.meerzorg !== 0
  const delen: Onderdelen = {
    basis: na('op_maat') + mptAf,
    wooninitiatieftoeslag: erbij('wooninitiatief', 'pab'),
    budgetgarantie: erbij('budgetgarantie', 'wooninitiatief'),
    meerzorg: isMeerzorg ? duurder : 0,
    pab: erbij('pab', 'meerzorg'),
    ekt: erbij('ekt', 'op_maat'),
    combinatiePgbMpt: 0 - mptAf,
    overig: erbij('overig', 'ekt') + (isMeerzorg ? 0 : duurder),
  }
  return lijstVan(delen)
}

/** A budget as a decision about its own days. */
export function besluitVan(besluit: string, budget: Budget): Jaarbesluit {
  return { besluit, van: datum(budget.van), tot: datum(budget.tot), jaardelen: jaardelenVan(budget) }
}

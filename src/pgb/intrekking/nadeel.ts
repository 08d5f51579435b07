/** Whether a changed grant leaves its holder worse off than the decision before it: then a weighing comes first (PGB-9). */
import type { Budget, Toetsuitkomst } from '../contract.ts'

type Verleend = Pick<Toetsuitkomst, 'budget' | 'verplichtingen'>

/** From this step on amounts are about a part of the year, and say nothing of how much a year gives. */
const DEEL_VAN_HET_JAAR = 'deel_van_het_jaar'

export type Nadeel = 'lager_bedrag' | 'nieuwe_verplichting'

/** Compares yearly amounts, so that a shorter period is no lowering. Empty: not to detriment, or nothing to compare. */
export function nadelenVan(was: Verleend, wordt: Verleend): readonly Nadeel[] {
  const [eerst, nu] = [jaarbedragCent(was.budget), jaarbedragCent(wordt.budget)]
  const opgelegd = ({ verplichtingen }: Verleend) =>
    verplichtingen.filter(({ besluit }) => besluit === 'opgelegd').map(({ soort }) => soort)
  const eerder = opgelegd(was)
  return [
    ...(eerst !== null && nu !== null && nu < eerst ? (['lager_bedrag'] as const) : []),
    ...(opgelegd(wordt).some((soort) => !eerder.includes(soort)) ? (['nieuwe_verplichting'] as const) : []),
  ]
}

function jaarbedragCent(budget: Budget | null): number | null {
  if (budget === null) return null
  const deel = budget.stappen.findIndex(({ stap }) => stap === DEEL_VAN_HET_JAAR)
  return budget.stappen[deel - 1]?.bedragCent ?? null
}

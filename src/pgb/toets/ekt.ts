/**
 * The test for extra costs at home (Rlz 5.1a, PGB-6): before a refusal for inefficiency, and after talking with the
 * insured, the zorgkantoor looks whether a raise of the base amount averts the refusal.
 */

import type { Beoordelingen } from '../../regelgeving/kern.ts'
import { parameterVanJaar } from '../../regelgeving/parameter.ts'
import type { GegevenBeoordeling } from '../../regelgeving/regel.ts'
import { type Basisbedragen, percentageVan } from '../berekening/berekening.ts'
import type { Dossier } from '../contract.ts'
import { REGELS_MET_GROND } from '../contract.ts'

export interface Ektstand {
  /** A judgement called the care inefficient, so this test comes first. */
  readonly ondoelmatig: boolean
  /** Whole yearly cost of the care at home, mpt included. */
  readonly kostenCent: number | undefined
  readonly overleg: boolean
  /** The highest cost at which extra costs at home avert a refusal; null when the base amount is not known. */
  readonly grensCent: number | null
  readonly stand: 'onbekend' | 'afgewend' | 'te_duur'
  /** Negative judgements from before or on the day of the talk, that are open again. */
  readonly heropent: readonly string[]
}

const GEEN: readonly never[] = []

/** Called inefficient: a negative judgement without a ground, or with efficiency as its ground. */
export const isOndoelmatig = (beoordeling: GegevenBeoordeling | null | undefined): boolean =>
  beoordeling?.uitkomst === 'niet_voldaan' && beoordeling.grond !== 'kwaliteit'

/** The highest yearly cost at home, mpt included, at which extra costs at home still avert a refusal (spec 11, Advice 2). */
export const ektgrens = (basis: Basisbedragen, percentage: number): number =>
  basis.naMpt + basis.mptAf + percentageVan(basis.basisbedrag, percentage)

/** Where the test stands; null when nothing asks for it. */
export function ektstandVan(
  dossier: Dossier,
  gegeven: Beoordelingen,
  basis: Basisbedragen | null,
  jaar: number,
): Ektstand | null {
  const kostenCent = dossier.verhogingen?.ektKostenPerJaarCent
  const overlegOp = dossier.verhogingen?.ektOverlegOp
  const ondoelmatig = REGELS_MET_GROND.some((id) => isOndoelmatig(gegeven.get(id)))
  if (!ondoelmatig && kostenCent === undefined) return null
  const percentage = parameterVanJaar('ekt_maximum_verhoging', jaar)?.waarde
  const grensCent = basis === null || percentage === undefined ? null : ektgrens(basis, percentage)
  const bekend = kostenCent !== undefined && overlegOp !== undefined && grensCent !== null
  const stand = !bekend ? 'onbekend' : kostenCent <= grensCent ? 'afgewend' : 'te_duur'
  const heropent =
    stand === 'afgewend' && overlegOp !== undefined
      ? REGELS_MET_GROND.filter((id) => {
          const beoordeling = gegeven.get(id)
          // Dates are written year first, so the order of the texts is that of the days.
          return beoordeling !== undefined && isOndoelmatig(beoordeling) && beoordeling.op <= overlegOp
        })
      : GEEN
  return { ondoelmatig, kostenCent, overleg: overlegOp !== undefined, grensCent, stand, heropent }
}

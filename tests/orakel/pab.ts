/** RLZ-5.15A-PAB: first the conditions, then the missing facts, then the judgement. */
import type { Dossier } from '../../src/pgb/contract.ts'
import { gevraagdOordeel, rekencode, startVan, type Uitkomst } from './feiten.ts'
import { is18Op } from './kalender.ts'

const PROFIELEN = ['828', '830', '832', '757'] // 5LG, 6LG, 7LG and 8VV

/** undefined: the raise is not asked. */
export function pabUitkomst(d: Dossier): Uitkomst | undefined {
  if ((d.verhogingen?.pabCent ?? 0) === 0) return undefined
  if (!PROFIELEN.includes(rekencode(d))) return 'niet_voldaan'
  if (!is18Op(d.verzekerde.geboortedatum, startVan(d))) return 'niet_voldaan'
  if (d.vertegenwoordiger !== undefined) return 'niet_voldaan'
  if (d.pab?.cognitieveBeperking === true) return 'niet_voldaan'
  const pab = d.pab
  if (pab?.oordeelArtsOp === undefined || pab.cognitieveBeperking === undefined) return 'gegevens_ontbreken'
  if (pab.persoonlijkGezienOp === undefined) return 'gegevens_ontbreken'
  return gevraagdOordeel(d, 'RLZ-5.15A-PAB')
}

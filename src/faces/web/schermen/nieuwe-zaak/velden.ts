/** The facts that a case cannot begin without, and the BSN. */
import { SECTIES, type Veld, type Veldpad } from '../toets/formulier/feiten.ts'

export type { Veld } from '../toets/formulier/feiten.ts'

const PADEN: readonly Veldpad[] = [
  '/aanvraag/soort',
  '/aanvraag/ontvangenOp',
  '/aanvraag/ingangsdatum',
  '/verzekerde/geboortedatum',
  '/verzekerde/bsn',
  '/indicatie/zzpCode',
  '/indicatie/ingangsdatum',
]
const ALLE = new Map(SECTIES.flatMap(({ velden }) => velden.map((veld) => [veld.pad, veld] as const)))

export const FEITVELDEN: readonly Veld[] = PADEN.flatMap((pad) => ALLE.get(pad) ?? [])

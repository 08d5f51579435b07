import {
  IconAlertOctagon,
  IconCircleCheck,
  IconClock,
  IconClockExclamation,
  IconPlayerStop,
  IconScale,
} from '@tabler/icons-react'
import type { Plicht } from '../../../../pgb/zaak/contract.ts'
import type { Teken, Toon } from '../../design-system/index.ts'

export const STANDTEKEN: Readonly<Record<Plicht['stand'], readonly [Toon, Teken]>> = {
  loopt: ['info', IconClock],
  te_laat: ['letop', IconClockExclamation],
  nagekomen: ['goed', IconCircleCheck],
  niet_nagekomen: ['fout', IconAlertOctagon],
  afgewogen: ['mens', IconScale],
  vervallen: ['stil', IconPlayerStop],
}

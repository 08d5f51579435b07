import { IconAlertOctagon, IconCircleCheck, IconClock, IconPlayerPause } from '@tabler/icons-react'
import type { Bezwaarbeeld } from '../../../pgb/zaak/contract-wijziging.ts'
import type { Teken, Toon } from '../design-system/index.ts'

export const STANDTEKEN: Readonly<Record<Bezwaarbeeld['stand'], readonly [Toon, Teken]>> = {
  loopt: ['info', IconClock],
  staat_stil: ['stil', IconPlayerPause],
  te_laat: ['fout', IconAlertOctagon],
  afgerond: ['goed', IconCircleCheck],
}

import {
  IconCircleCheck,
  IconCircleMinus,
  IconCircleX,
  IconFileUnknown,
  IconInfoCircle,
  IconUserQuestion,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Oordeel } from '../../../pgb/contract.ts'
import { Icoon, type Teken } from './icoon.tsx'
import { useWoorden } from './woorden.ts'

/** The meaning of a colour; never shown without its icon and a word. */
export type Toon = 'goed' | 'fout' | 'letop' | 'mens' | 'info' | 'stil' | 'petrol'
export type Uitkomst = Oordeel['uitkomst']

export const TOON_VAN: Record<Uitkomst, Toon> = {
  voldaan: 'goed',
  niet_voldaan: 'fout',
  nvt: 'stil',
  beoordeling_nodig: 'mens',
  gegevens_ontbreken: 'letop',
}
export const TEKEN_VAN: Record<Uitkomst, Teken> = {
  voldaan: IconCircleCheck,
  niet_voldaan: IconCircleX,
  nvt: IconCircleMinus,
  beoordeling_nodig: IconUserQuestion,
  gegevens_ontbreken: IconFileUnknown,
}

/** State of a thing: icon and at most three words. */
export function Pil({ toon, icoon, children }: { toon: Toon; icoon?: Teken; children: ReactNode }) {
  return (
    <span className={`pil ${toon}`}>
      <Icoon van={icoon ?? IconInfoCircle} />
      {children}
    </span>
  )
}

/** One of the five outcomes, always in the same words. */
export function UitkomstPil({ uitkomst }: { uitkomst: Uitkomst }) {
  const t = useWoorden()
  return (
    <Pil toon={TOON_VAN[uitkomst]} icoon={TEKEN_VAN[uitkomst]}>
      {t(`uitkomst.${uitkomst}`)}
    </Pil>
  )
}

/** How many of one outcome, for little room: icon and count, the word for screen readers. */
export function UitkomstTelling({ uitkomst, aantal }: { uitkomst: Uitkomst; aantal: number }) {
  const t = useWoorden()
  return (
    <span className={`tk ${TOON_VAN[uitkomst]}`}>
      <Icoon van={TEKEN_VAN[uitkomst]} />
      {aantal}
      <span className="sr"> {t(`uitkomst.${uitkomst}`).toLowerCase()}</span>
    </span>
  )
}

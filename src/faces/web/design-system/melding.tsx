import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle, IconUserQuestion } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Icoon, type Teken } from './icoon.tsx'

export type Meldingtoon = 'goed' | 'fout' | 'letop' | 'info' | 'mens'
const TEKENS: Record<Meldingtoon, Teken> = {
  goed: IconCircleCheck,
  fout: IconCircleX,
  letop: IconAlertTriangle,
  info: IconInfoCircle,
  mens: IconUserQuestion,
}

export interface MeldingProps {
  toon: Meldingtoon
  /** The bold first sentence says all. */
  titel: ReactNode
  children?: ReactNode
  /** `status` for what appears after an act, `alert` for what stops someone. Leave out for what was there already. */
  rol?: 'status' | 'alert'
}

export function Melding({ toon, titel, children, rol }: MeldingProps) {
  return (
    <div className={`melding ${toon}`} role={rol}>
      <Icoon van={TEKENS[toon]} />
      <div>
        <b>{titel}</b>
        {children}
      </div>
    </div>
  )
}

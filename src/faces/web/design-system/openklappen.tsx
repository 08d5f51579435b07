import { IconChevronDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Icoon } from './icoon.tsx'
import { type Uitkomst, UitkomstPil } from './pil.tsx'

export interface CritProps {
  uitkomst: Uitkomst
  naam: ReactNode
  /** One sentence under the name. */
  zin?: ReactNode
  /** The article, short, at the right. */
  artikel?: ReactNode
  open: boolean
  onOpen: (open: boolean) => void
  id?: string
  children: ReactNode
}

/** Outcome row that opens in place: pill, name, one sentence, article. */
export function Crit({ uitkomst, naam, zin, artikel, open, onOpen, id, children }: CritProps) {
  return (
    <details className="crit" open={open} id={id} onToggle={(e) => onOpen(e.currentTarget.open)}>
      <summary>
        <span>
          <UitkomstPil uitkomst={uitkomst} />
        </span>
        <span className="crit__naam">
          {naam}
          {zin !== undefined && <span className="crit__zin">{zin}</span>}
        </span>
        <span className="crit__art s muted">{artikel}</span>
        <span className="pijl">
          <Icoon van={IconChevronDown} />
        </span>
      </summary>
      {children}
    </details>
  )
}

/** "Waarom vragen wij dit?": more to read, in place. */
export function Meer({ titel, children }: { titel: ReactNode; children: ReactNode }) {
  return (
    <details className="meer">
      <summary>{titel}</summary>
      <div className="meer__in">{children}</div>
    </details>
  )
}

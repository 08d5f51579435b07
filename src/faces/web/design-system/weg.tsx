import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Icoon } from './icoon.tsx'
import { Schakel } from './schakel.tsx'
import { useWoorden } from './woorden.ts'

/** Where the page stands: links to the pages above it. */
export function Kruimels({ paden }: { paden: readonly { naar: string; naam: ReactNode }[] }) {
  const t = useWoorden()
  return (
    <nav className="utrecht-breadcrumb-nav" aria-label={t('kruimelpad')}>
      <ol className="utrecht-breadcrumb-nav__list">
        {paden.map(({ naar, naam }) => (
          <li className="utrecht-breadcrumb-nav__item" key={naar}>
            <Schakel className="utrecht-breadcrumb-nav__link" naar={naar}>
              {naam}
            </Schakel>
          </li>
        ))}
      </ol>
    </nav>
  )
}

export interface Tab {
  naar: string
  naam: ReactNode
  aantal?: number
  huidig: boolean
}

/** Sections of one thing, each with its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label}>
      <ul className="tabs">
        {tabs.map(({ naar, naam, aantal, huidig }) => (
          <li key={naar}>
            <Schakel naar={naar} huidig={huidig}>
              {naam}
              {aantal !== undefined && <span className="tel">{aantal}</span>}
            </Schakel>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A process with an order: done, now, later. */
export function Stappen({ label, stappen, nu }: { label: string; stappen: readonly ReactNode[]; nu: number }) {
  const t = useWoorden()
  return (
    <ol className="stappen" aria-label={label}>
      {stappen.map((stap, nummer) => {
        const stand = nummer < nu ? 'klaar' : nummer === nu ? 'nu' : 'straks'
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a process do not move
          <li key={nummer} className={stand} aria-current={stand === 'nu' ? 'step' : undefined}>
            <span className="bol" aria-hidden="true">
              {stand === 'klaar' ? <Icoon van={IconCheck} /> : nummer + 1}
            </span>
            <b>{stap}</b>
            <span className="s muted">{t(`stap.${stand}`)}</span>
          </li>
        )
      })}
    </ol>
  )
}

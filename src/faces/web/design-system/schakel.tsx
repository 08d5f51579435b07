import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { leesZoek } from '../router-zoek.ts'

export interface SchakelProps {
  /** An address inside the app: path, with `?query` and `#hash` where needed. */
  naar: string
  children: ReactNode
  className?: string | undefined
  huidig?: boolean | undefined
  id?: string | undefined
  /** Replaces the entry in the history, for filters. */
  vervang?: boolean | undefined
  onKlik?: (() => void) | undefined
}

/** A link inside the app. Keeps the chosen language in the address. */
export function Schakel({ naar, children, className, huidig, id, vervang, onKlik }: SchakelProps) {
  const [voorHash = '', hash] = naar.split('#')
  const [pad = '', vraag = ''] = voorHash.split('?')
  return (
    <Link
      to={pad === '' ? '.' : pad}
      search={leesZoek(vraag)}
      {...(hash === undefined ? {} : { hash })}
      {...(className === undefined ? {} : { className })}
      {...(id === undefined ? {} : { id })}
      {...(onKlik === undefined ? {} : { onClick: onKlik })}
      replace={vervang ?? false}
      activeProps={{}}
      aria-current={huidig ? 'page' : undefined}
    >
      {children}
    </Link>
  )
}

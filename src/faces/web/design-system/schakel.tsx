import { useLocation, useRouter } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'
import { leesZoek } from '../router-zoek.ts'

export interface SchakelProps {
  /** An address inside the app: path, with `?query` and `#hash` where needed. */
  naar: string
  children: ReactNode
  className?: string | undefined
  /** This is the page (or the section) that the reader is on. Only the caller knows, so nothing is guessed. */
  huidig?: boolean | undefined
  id?: string | undefined
  /** Replaces the entry in the history, for filters. */
  vervang?: boolean | undefined
  onKlik?: (() => void) | undefined
}

/** A link inside the app. Keeps the chosen language in the address, and fetches the screen when someone points at it. */
export function Schakel({ naar, children, className, huidig, id, vervang, onKlik }: SchakelProps) {
  const router = useRouter()
  // The href depends on the place we are at: the language in its query goes along.
  useLocation()
  const doel = doelVan(naar)
  const haalVast = () => void router.preloadRoute(doel)
  const ga = (e: MouseEvent) => {
    onKlik?.()
    if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return
    e.preventDefault()
    void router.navigate({ ...doel, replace: vervang ?? false })
  }
  return (
    <a
      href={router.buildLocation(doel).href}
      className={className}
      id={id}
      aria-current={huidig ? 'page' : undefined}
      onClick={ga}
      onMouseEnter={haalVast}
      onFocus={haalVast}
    >
      {children}
    </a>
  )
}

function doelVan(naar: string) {
  const [voorHash = '', hash] = naar.split('#')
  const [pad = '', vraag = ''] = voorHash.split('?')
  return { to: pad === '' ? '.' : pad, search: leesZoek(vraag), ...(hash === undefined ? {} : { hash }) }
}

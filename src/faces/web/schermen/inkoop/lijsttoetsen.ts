import { useEffect } from 'react'
import { magLosseToets } from '../../huis/sneltoetsen.tsx'

/** j and k move the focus to the link of the next and the previous row, so that Enter opens it as any link. */
export function useLijsttoetsen(): void {
  useEffect(() => {
    const opToets = (e: KeyboardEvent) => {
      if ((e.key !== 'j' && e.key !== 'k') || !magLosseToets(e)) return
      const links = [...document.querySelectorAll<HTMLAnchorElement>('main tbody th a')]
      const nu = links.findIndex((link) => link.matches(':focus'))
      const link = links[nu === -1 ? 0 : nu + (e.key === 'j' ? 1 : -1)]
      if (!link) return
      e.preventDefault()
      link.focus()
      link.scrollIntoView({ block: 'nearest' })
    }
    document.addEventListener('keydown', opToets)
    return () => document.removeEventListener('keydown', opToets)
  }, [])
}

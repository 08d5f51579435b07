import { useEffect } from 'react'
import { magLosseToets } from '../../huis/sneltoetsen.tsx'

/** j and k move the focus to the next and previous case, so that Enter opens it as any link; x selects it. */
export function useLijsttoetsen(wissel?: (id: string) => void): void {
  useEffect(() => {
    const opToets = (e: KeyboardEvent) => {
      // A checkbox has the focus after a click, and nobody types in it.
      const vink = e.target instanceof HTMLInputElement && e.target.type === 'checkbox'
      if (!['j', 'k', 'x'].includes(e.key) || !(magLosseToets(e) || (vink && magLosseToets(zonderDoel(e))))) return
      const rijen = [...document.querySelectorAll<HTMLTableRowElement>('main tr[data-zaak]')]
      const nu = rijen.findIndex((rij) => rij.contains(document.activeElement))
      if (e.key === 'x') {
        const id = rijen[nu]?.dataset.zaak
        if (id === undefined || !wissel) return
        e.preventDefault()
        return wissel(id)
      }
      const link = rijen[nu === -1 ? 0 : nu + (e.key === 'j' ? 1 : -1)]?.querySelector('a')
      if (!link) return
      e.preventDefault()
      link.focus()
      link.scrollIntoView({ block: 'nearest' })
    }
    document.addEventListener('keydown', opToets)
    return () => document.removeEventListener('keydown', opToets)
  }, [wissel])
}

/** The same key, pressed nowhere in particular. */
const zonderDoel = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): KeyboardEvent =>
  new KeyboardEvent('keydown', { key, ctrlKey, metaKey, altKey })

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useWoorden } from './woorden.ts'

export interface PlotraamProps {
  /** Says in words what the plot shows. */
  label: string
  /** Draws the plot at the width it gets, in pixels. Keep loose colours out: use the tokens (`var(--ozk-plot-1)`). */
  teken: (breedte: number) => ReactNode
  /** The same figures as a table, in a fold under the plot. Leave out only when the table stands beside it. */
  tabel?: ReactNode
  bijschrift?: ReactNode
}

/** Frame of a plot: drawn at its own width, named, and with its figures as a table. */
export function Plotraam({ label, teken, tabel, bijschrift }: PlotraamProps) {
  const t = useWoorden()
  const doos = useRef<HTMLDivElement>(null)
  const [breedte, zetBreedte] = useState(0)
  useEffect(() => {
    const element = doos.current
    if (!element) return
    const kijker = new ResizeObserver(([meting]) => zetBreedte(Math.floor(meting?.contentRect.width ?? 0)))
    kijker.observe(element)
    return () => kijker.disconnect()
  }, [])
  return (
    <figure>
      <div ref={doos} role="img" aria-label={label} className="plotraam">
        {breedte > 0 && teken(breedte)}
      </div>
      {bijschrift !== undefined && <figcaption>{bijschrift}</figcaption>}
      {tabel !== undefined && (
        <details className="cijfers">
          <summary>{t('cijfers')}</summary>
          {tabel}
        </details>
      )}
    </figure>
  )
}

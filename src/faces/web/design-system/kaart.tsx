import type { ReactNode } from 'react'
import { useId } from 'react'

export interface KaartProps {
  /** Heading of the card; a card without one needs `label`. */
  titel?: ReactNode
  label?: string
  /** Beside the heading, small. */
  naast?: ReactNode
  children: ReactNode
  voet?: ReactNode
  id?: string
  /** Purple edge: here a person decides. */
  mens?: boolean
  /** The content brings its own padding (table, list of `crit`). */
  vol?: boolean
  kop?: 'h2' | 'h3'
}

export function Kaart({ titel, label, naast, children, voet, id, mens, vol, kop: Kop = 'h2' }: KaartProps) {
  const kopId = useId()
  return (
    <section
      className={mens ? 'kaart kaart--mens' : 'kaart'}
      id={id}
      aria-labelledby={titel === undefined ? undefined : kopId}
      aria-label={titel === undefined ? label : undefined}
    >
      {titel !== undefined && (
        <div className={vol ? 'kaart__kop kaart__kop--vol' : 'kaart__kop'}>
          <Kop id={kopId}>{titel}</Kop>
          {naast !== undefined && <div className="row s muted">{naast}</div>}
        </div>
      )}
      {vol ? children : <div className="kaart__in">{children}</div>}
      {voet !== undefined && <div className="kaart__voet">{voet}</div>}
    </section>
  )
}

/** Head of a page: crumbs, h1, one line under it, and the acts at the right. */
export function Paginakop(props: { titel: ReactNode; onder?: ReactNode; kruimels?: ReactNode; acties?: ReactNode }) {
  return (
    <div className="kop">
      <div>
        {props.kruimels}
        {typeof props.titel === 'string' && <Titel>{props.titel}</Titel>}
        <h1>{props.titel}</h1>
        {props.onder !== undefined && <p className="kop__onder">{props.onder}</p>}
      </div>
      {props.acties !== undefined && <div className="row">{props.acties}</div>}
    </div>
  )
}

/** The title of the window. `Paginakop` sets it too when its title is plain text. */
export function Titel({ children }: { children: string }) {
  const naam = 'Open Zorgkantoor'
  return <title>{children === naam ? naam : `${children} | ${naam}`}</title>
}

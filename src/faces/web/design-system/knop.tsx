import type { MouseEventHandler, ReactNode } from 'react'
import { useId } from 'react'
import { Icoon, type Teken } from './icoon.tsx'
import { Schakel } from './schakel.tsx'

export type Knopsoort = 'primair' | 'tweede' | 'stil' | 'negatief'

const KLASSEN: Record<Knopsoort, string> = {
  primair: 'nl-button nl-button--primary',
  tweede: 'nl-button nl-button--secondary',
  stil: 'nl-button nl-button--subtle',
  negatief: 'nl-button nl-button--primary nl-button--negative',
}

export interface KnopProps {
  /** Begins with a verb and says what happens: "Leg oordeel vast". */
  children: ReactNode
  soort?: Knopsoort
  icoon?: Teken
  type?: 'button' | 'submit'
  onKlik?: MouseEventHandler<HTMLButtonElement>
  /** Why the button cannot be used now. It stays focusable, does nothing, and this text stands beside it. */
  kanNiet?: ReactNode
  bezig?: boolean
  id?: string
  ariaExpanded?: boolean
  ariaControls?: string
}

export function Knop(props: KnopProps) {
  const { children, soort = 'tweede', icoon, type = 'button', onKlik, kanNiet, bezig = false, id } = props
  const redenId = useId()
  const dicht = kanNiet !== undefined || bezig
  const knop = (
    <button
      type={type}
      className={KLASSEN[soort]}
      id={id}
      aria-disabled={dicht ? true : undefined}
      aria-describedby={kanNiet === undefined ? undefined : redenId}
      aria-expanded={props.ariaExpanded}
      aria-controls={props.ariaControls}
      onClick={(gebeurtenis) => {
        if (dicht) gebeurtenis.preventDefault()
        else onKlik?.(gebeurtenis)
      }}
    >
      <Inhoud icoon={icoon}>{children}</Inhoud>
    </button>
  )
  if (kanNiet === undefined) return knop
  return (
    <>
      {knop}
      <span className="s muted" id={redenId}>
        {kanNiet}
      </span>
    </>
  )
}

/** A link with the weight of a button, for going somewhere. */
export function KnopLink(props: { naar: string; soort?: Knopsoort; icoon?: Teken; children: ReactNode }) {
  return (
    <Schakel naar={props.naar} className={KLASSEN[props.soort ?? 'tweede']}>
      <Inhoud icoon={props.icoon}>{props.children}</Inhoud>
    </Schakel>
  )
}

function Inhoud({ icoon, children }: { icoon: Teken | undefined; children: ReactNode }) {
  return (
    <>
      {icoon && (
        <span className="nl-button__icon-start">
          <Icoon van={icoon} />
        </span>
      )}
      <span className="nl-button__label">{children}</span>
    </>
  )
}

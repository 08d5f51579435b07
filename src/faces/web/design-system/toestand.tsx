import { IconCircleCheck, IconRefresh, IconSearchOff } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Icoon } from './icoon.tsx'
import { Knop } from './knop.tsx'
import { Melding } from './melding.tsx'
import { useWoorden } from './woorden.ts'

/** Nothing here: say that it is good, or what to do. */
export function Leeg(props: { titel: ReactNode; children?: ReactNode; goed?: boolean; kop?: 'h2' | 'h3' }) {
  const { titel, children, goed, kop: Kop = 'h3' } = props
  return (
    <div className={goed ? 'leeg goed' : 'leeg stil'}>
      <p className="leeg__teken">
        <Icoon van={goed ? IconCircleCheck : IconSearchOff} />
      </p>
      <Kop className="leeg__kop">{titel}</Kop>
      {children}
    </div>
  )
}

const ZICHTBAAR_NA_MS = 400

/** Waiting: nothing for the first 400 ms, then grey lines and one sentence in a live region. */
export function Laden({ wat }: { wat?: string }) {
  const t = useWoorden()
  const [zichtbaar, zetZichtbaar] = useState(false)
  useEffect(() => {
    const wekker = setTimeout(() => zetZichtbaar(true), ZICHTBAAR_NA_MS)
    return () => clearTimeout(wekker)
  }, [])
  return (
    <div className="stack laden" aria-busy="true">
      <p className="s muted" role="status">
        {zichtbaar ? (wat ?? t('laden')) : ''}
      </p>
      {zichtbaar &&
        ['92%', '78%', '85%', '64%'].map((breedte) => (
          <div className="skelet" style={{ inlineSize: breedte }} key={breedte} />
        ))}
    </div>
  )
}

export interface FoutBijOphalenProps {
  /** What fails. */
  titel: ReactNode
  /** What the reader can still do. */
  children?: ReactNode
  nummer?: string | undefined
  onOpnieuw?: () => void
}

export function FoutBijOphalen({ titel, children, nummer, onOpnieuw }: FoutBijOphalenProps) {
  const t = useWoorden()
  return (
    <Melding toon="fout" titel={titel} rol="alert">
      {children}
      <div className="row melding__acties">
        {onOpnieuw && (
          <Knop icoon={IconRefresh} onKlik={onOpnieuw}>
            {t('opnieuw')}
          </Knop>
        )}
        {nummer !== undefined && <span className="s muted">{t('foutnummer', { nummer })}</span>}
      </div>
    </Melding>
  )
}

export interface Veldfout {
  /** Id of the field the error belongs to; without it the error is of the whole form. */
  veldId?: string | undefined
  tekst: string
}

/** Summary on top of a form. Takes focus each time `poging` changes, and links to the fields. */
export function Foutsamenvatting({ fouten, poging = 0 }: { fouten: readonly Veldfout[]; poging?: number }) {
  const t = useWoorden()
  const doos = useRef<HTMLDivElement>(null)
  const aantal = fouten.length
  useEffect(() => {
    if (aantal > 0 && poging >= 0) doos.current?.focus()
  }, [aantal, poging])
  if (aantal === 0) return null
  return (
    <div ref={doos} tabIndex={-1} role="alert">
      <Melding toon="fout" titel={t('fouten', { count: aantal })}>
        <ul className="foutlijst">
          {fouten.map((fout) => (
            <li key={`${fout.veldId} ${fout.tekst}`}>
              {fout.veldId === undefined ? (
                fout.tekst
              ) : (
                <a
                  href={`#${fout.veldId}`}
                  onClick={(e) => {
                    e.preventDefault()
                    naarVeld(fout.veldId ?? '')
                  }}
                >
                  {fout.tekst}
                </a>
              )}
            </li>
          ))}
        </ul>
      </Melding>
    </div>
  )
}

/** A field may stand in a fold that is shut: open what surrounds it first. */
function naarVeld(id: string): void {
  const veld = document.getElementById(id)
  for (let om = veld?.closest('details'); om; om = om.parentElement?.closest('details')) om.open = true
  const doel = veld instanceof HTMLFieldSetElement ? veld.querySelector('input') : veld
  doel?.focus()
  veld?.scrollIntoView({ block: 'center' })
}

import type { ReactNode } from 'react'
import type { Collega } from '../../../platform/contract.ts'
import { ApiFout } from '../api/index.ts'
import { FoutBijOphalen, Laden, Melding } from '../design-system/index.ts'
import type { Toezichtdaad } from './vraag.ts'
import { foutzin, type Toezichtwoorden, useToezicht } from './woorden.ts'
import './toezicht.css'

/** What stands where an answer will come: waiting, an error with a second try, or the answer. */
export function Opgehaald<T>(props: {
  van: { data: T | undefined; isPending: boolean; error: unknown; refetch: () => unknown }
  children: (data: T) => ReactNode
}) {
  const t = useToezicht()
  const { data, isPending, error, refetch } = props.van
  if (data !== undefined) return props.children(data)
  if (isPending) return <Laden wat={t('laden')} />
  const nummer = error instanceof ApiFout ? error.nummer : undefined
  return (
    <div className="kaart__in">
      <FoutBijOphalen titel={t('fout.halen')} nummer={nummer} onOpnieuw={() => void refetch()} />
    </div>
  )
}

/** What came of the last act: an alert when it was refused, a status when it was done. */
export function Uitslag({ daad, goed }: { daad: Toezichtdaad; goed: string }) {
  const t = useToezicht()
  if (daad.fout !== null)
    return (
      <Melding toon="fout" titel={t('fout.daad')} rol="alert">
        <p>{foutzin(t, daad.fout.code) ?? daad.fout.nummer}</p>
      </Melding>
    )
  return <div role="status">{daad.gedaan && <Melding toon="goed" titel={goed} />}</div>
}

/** A person, or the program itself. */
export function naamVan(t: Toezichtwoorden, { id, naam }: Collega): string {
  if (naam !== null) return naam
  return id === 'systeem' || id === 'verzegelaar' ? t('systeem') : t('onbekend')
}

/** Pairs of a name and a value. */
export function Feiten({ paren }: { paren: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="toezicht-feiten">
      {paren.map(([naam, waarde]) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
    </dl>
  )
}

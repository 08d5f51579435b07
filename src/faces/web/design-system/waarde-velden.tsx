/** A field per value type: what leaves the field is a value of that type or nothing. */
import { useCallback } from 'react'
import { useTaal } from '../teksten/index.ts'
import { leesGetyptBedrag, leesGetypteDatum, leesGetyptGetal } from './lezen.ts'
import { type Invoer, klasseVan, useGetypt, useVeldId, type VeldProps, Veldraam } from './veld.tsx'
import { toonGetal, veldBedrag, veldDatum } from './weergave.ts'
import { useWoorden } from './woorden.ts'

interface WaardeProps<T> extends VeldProps {
  waarde: T | undefined
  /** `waarde` is undefined when the field is empty or holds no such value; `invoer.geldig` tells which. */
  onWijzig: (waarde: T | undefined, invoer: Invoer) => void
}

/** A calendar date: shows `dd-mm-jjjj`, gives `jjjj-mm-dd`. */
export type DatumVeldProps = WaardeProps<string>

export function DatumVeld(props: DatumVeldProps) {
  const t = useWoorden()
  const getypt = useGetypt(props.waarde, leesGetypteDatum, veldDatum, props.onWijzig)
  const voorbeeld = '23-11-2026'
  const fout = props.fout ?? (getypt.ongeldig ? t('datum.fout', { tekst: getypt.tekst.trim(), voorbeeld }) : undefined)
  const hint = props.hint ?? t('datum.hint', { voorbeeld })
  return <Getypt veld={{ ...props, fout, hint }} bind={getypt.bind} breedte="9rem" />
}

/** Money: shows euros (`1.234,56`), gives whole eurocents. */
export interface BedragVeldProps extends WaardeProps<number> {
  /** After the amount: "per jaar". */
  na?: string
}

export function BedragVeld(props: BedragVeldProps) {
  const t = useWoorden()
  const taal = useTaal()
  const lees = useCallback((tekst: string) => leesGetyptBedrag(tekst, taal), [taal])
  const schrijf = useCallback((cent: number) => veldBedrag(cent, taal), [taal])
  const getypt = useGetypt(props.waarde, lees, schrijf, props.onWijzig)
  const voorbeeld = veldBedrag(123_456, taal)
  const fout = props.fout ?? (getypt.ongeldig ? t('bedrag.fout', { tekst: getypt.tekst.trim(), voorbeeld }) : undefined)
  return <Getypt veld={{ ...props, fout }} bind={getypt.bind} breedte="9rem" voor="€" na={props.na} rechts />
}

/** A bare number without unit of money or time. */
export interface GetalVeldProps extends WaardeProps<number> {
  /** After the number: "uur per week". */
  na?: string
}

export function GetalVeld(props: GetalVeldProps) {
  const t = useWoorden()
  const taal = useTaal()
  const lees = useCallback((tekst: string) => leesGetyptGetal(tekst, taal), [taal])
  const schrijf = useCallback((getal: number) => toonGetal(getal, taal), [taal])
  const getypt = useGetypt(props.waarde, lees, schrijf, props.onWijzig)
  const voorbeeld = toonGetal(2.5, taal)
  const fout = props.fout ?? (getypt.ongeldig ? t('getal.fout', { tekst: getypt.tekst.trim(), voorbeeld }) : undefined)
  return <Getypt veld={{ ...props, fout }} bind={getypt.bind} breedte="6rem" na={props.na} rechts />
}

function Getypt(props: {
  veld: VeldProps
  bind: ReturnType<typeof useGetypt>['bind']
  breedte: string
  voor?: string
  na?: string | undefined
  rechts?: boolean
}) {
  const { veld, bind, breedte, voor, na, rechts } = props
  const ids = useVeldId(veld)
  return (
    <Veldraam {...veld} ids={ids}>
      <span className="veld__rij">
        {voor !== undefined && <span aria-hidden="true">{voor}</span>}
        <input
          type="text"
          inputMode={rechts ? 'decimal' : 'numeric'}
          autoComplete="off"
          id={ids.id}
          className={klasseVan('textbox', veld.fout) + (rechts ? ' num' : '')}
          style={{ inlineSize: breedte }}
          aria-invalid={veld.fout === undefined ? undefined : true}
          aria-describedby={ids.beschrijving}
          {...bind}
        />
        {na !== undefined && <span className="muted">{na}</span>}
      </span>
    </Veldraam>
  )
}

import type { ReactNode } from 'react'
import { Foutregel, HoeftNiet, klasseVan, useVeldId, type VeldProps, Veldraam } from './veld.tsx'
import { useWoorden } from './woorden.ts'

export interface Keuze<T extends string> {
  waarde: T
  label: ReactNode
  /** Small, under the label. */
  uitleg?: ReactNode
}

export interface KeuzeVeldProps<T extends string> extends VeldProps {
  keuzes: readonly Keuze<T>[]
  waarde: T | undefined
  onWijzig: (waarde: T) => void
  /** Columns on a wide screen; one below 768 px. */
  kolommen?: 1 | 2 | 3
  /** The question is already the heading of the page: keep the legend for screen readers only. */
  verbergLabel?: boolean
}

/** A choice of two to five with weight: radios in bordered rows. Nothing is preselected unless it was saved. */
export function KeuzeVeld<T extends string>(props: KeuzeVeldProps<T>) {
  const { label, hint, fout, hoeftNiet, keuzes, waarde, onWijzig, kolommen = 1, verbergLabel } = props
  const ids = useVeldId(props)
  return (
    <fieldset id={ids.id} tabIndex={-1} aria-describedby={ids.beschrijving}>
      <legend className={verbergLabel ? 'sr' : 'utrecht-form-label'}>
        {label}
        {hoeftNiet && <HoeftNiet />}
      </legend>
      {hint !== undefined && (
        <p className="s muted veld__hint" id={ids.hint}>
          {hint}
        </p>
      )}
      <div className={kolommen === 1 ? 'keuzes' : `grid keuzes g${kolommen}`}>
        {keuzes.map((keuze) => (
          <label className="keuze" key={keuze.waarde}>
            <input
              type="radio"
              className="utrecht-radio-button"
              name={ids.id}
              value={keuze.waarde}
              checked={waarde === keuze.waarde}
              onChange={() => onWijzig(keuze.waarde)}
            />
            <span>
              {keuze.uitleg === undefined ? keuze.label : <b>{keuze.label}</b>}
              {keuze.uitleg !== undefined && <span className="muted s blok">{keuze.uitleg}</span>}
            </span>
          </label>
        ))}
      </div>
      {fout !== undefined && <Foutregel id={ids.fout}>{fout}</Foutregel>}
    </fieldset>
  )
}

export interface JaNeeVeldProps extends VeldProps {
  /** `undefined`: not known. That is an answer too: the toets then says what is missing. */
  waarde: boolean | undefined
  onWijzig: (waarde: boolean | undefined) => void
  uitleg?: ReactNode
}

/** A fact that is yes, no or not known: one compact row. */
export function JaNeeVeld(props: JaNeeVeldProps) {
  const t = useWoorden()
  const { label, hint, fout, waarde, onWijzig } = props
  const ids = useVeldId(props)
  const opties = [
    { naam: t('ja'), bij: true },
    { naam: t('nee'), bij: false },
    { naam: t('nietBekend'), bij: undefined },
  ]
  return (
    <fieldset id={ids.id} tabIndex={-1} aria-describedby={ids.beschrijving} className="janee">
      <legend className="utrecht-form-label">{label}</legend>
      {hint !== undefined && (
        <p className="s muted veld__hint" id={ids.hint}>
          {hint}
        </p>
      )}
      <div className="janee__rij">
        {opties.map(({ naam, bij }) => (
          <label className="keuze" key={naam}>
            <input
              type="radio"
              className="utrecht-radio-button"
              name={ids.id}
              checked={waarde === bij}
              onChange={() => onWijzig(bij)}
            />
            <span>{naam}</span>
          </label>
        ))}
      </div>
      {fout !== undefined && <Foutregel id={ids.fout}>{fout}</Foutregel>}
    </fieldset>
  )
}

export interface SelectVeldProps<T extends string> extends VeldProps {
  keuzes: readonly { waarde: T; label: string; groep?: string }[]
  waarde: T | undefined
  onWijzig: (waarde: T | undefined) => void
  /** First option, for nothing chosen. Default: "Kies". */
  leeg?: string
  /** Small label, for a row of filters. */
  filter?: boolean
}

export function SelectVeld<T extends string>(props: SelectVeldProps<T>) {
  const t = useWoorden()
  const { keuzes, waarde, onWijzig, leeg, fout, filter, label } = props
  const ids = useVeldId(props)
  const groepen = [...new Set(keuzes.map((keuze) => keuze.groep))]
  const select = (
    <select
      id={ids.id}
      className={klasseVan('select', fout)}
      value={waarde ?? ''}
      aria-invalid={fout === undefined ? undefined : true}
      aria-describedby={ids.beschrijving}
      onChange={(e) => onWijzig(keuzes.find((keuze) => keuze.waarde === e.target.value)?.waarde)}
    >
      <option value="">{leeg ?? t('kies')}</option>
      {groepen.map((groep) => {
        const opties = keuzes
          .filter((keuze) => keuze.groep === groep)
          .map((keuze) => (
            <option key={keuze.waarde} value={keuze.waarde}>
              {keuze.label}
            </option>
          ))
        return groep === undefined ? (
          opties
        ) : (
          <optgroup key={groep} label={groep}>
            {opties}
          </optgroup>
        )
      })}
    </select>
  )
  if (!filter)
    return (
      <Veldraam {...props} ids={ids}>
        {select}
      </Veldraam>
    )
  return (
    <div className="veld">
      <label className="utrecht-form-label" htmlFor={ids.id}>
        {label}
      </label>
      {select}
    </div>
  )
}

export interface VinkVeldProps {
  label: ReactNode
  waarde: boolean
  onWijzig: (waarde: boolean) => void
  uitleg?: ReactNode
  id?: string
}

export function VinkVeld({ label, waarde, onWijzig, uitleg, id }: VinkVeldProps) {
  return (
    <label className="vink">
      <input
        type="checkbox"
        className="utrecht-checkbox"
        id={id}
        checked={waarde}
        onChange={(e) => onWijzig(e.target.checked)}
      />
      <span>
        {label}
        {uitleg !== undefined && <span className="muted s blok">{uitleg}</span>}
      </span>
    </label>
  )
}

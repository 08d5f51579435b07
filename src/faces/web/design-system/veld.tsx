import { IconAlertCircle } from '@tabler/icons-react'
import { type ReactNode, useEffect, useId, useState } from 'react'
import { Icoon } from './icoon.tsx'
import { useWoorden } from './woorden.ts'

/** What every field has. */
export interface VeldProps {
  label: ReactNode
  /** Stable id, so that the error summary can link to the field. */
  id?: string | undefined
  hint?: ReactNode
  /** Error under the field: what is wrong, with the value, and what is right. */
  fout?: string | undefined
  /** Puts "(hoeft niet)" after the label. */
  hoeftNiet?: boolean | undefined
}

/** Ids of one field and the `aria-describedby` that joins them. */
export function useVeldId(props: { id?: string | undefined; hint?: ReactNode; fout?: string | undefined }) {
  const eigen = useId()
  const id = props.id ?? eigen
  const hint = props.hint === undefined ? undefined : `${id}-hint`
  const fout = props.fout === undefined ? undefined : `${id}-fout`
  const beschrijving = [hint, fout].filter((deel) => deel !== undefined).join(' ')
  return { id, hint, fout, beschrijving: beschrijving === '' ? undefined : beschrijving }
}

export function Foutregel({ id, children }: { id: string | undefined; children: string }) {
  return (
    <p className="fout-tekst" id={id}>
      <Icoon van={IconAlertCircle} />
      {children}
    </p>
  )
}

export function HoeftNiet() {
  const t = useWoorden()
  return <span className="veld__niet"> {t('hoeftNiet')}</span>
}

/** Label above, hint under the label, error under the field. */
export function Veldraam(props: VeldProps & { ids: ReturnType<typeof useVeldId>; children: ReactNode }) {
  const { label, hint, fout, hoeftNiet, ids, children } = props
  return (
    <div className="utrecht-form-field">
      <label className="utrecht-form-label" htmlFor={ids.id}>
        {label}
        {hoeftNiet && <HoeftNiet />}
      </label>
      {hint !== undefined && (
        <span className="s muted" id={ids.hint}>
          {hint}
        </span>
      )}
      {children}
      {fout !== undefined && <Foutregel id={ids.fout}>{fout}</Foutregel>}
    </div>
  )
}

export function klasseVan(soort: 'textbox' | 'textarea' | 'select', fout: string | undefined): string {
  const html = { textbox: 'html-input', textarea: 'html-textarea', select: 'html-select' }[soort]
  return `utrecht-${soort} utrecht-${soort}--${html}${fout === undefined ? '' : ` utrecht-${soort}--invalid veld--fout`}`
}

/** What stands in a typed field: the text, and whether it is a value. An empty text is valid: nothing filled in. */
export interface Invoer {
  tekst: string
  geldig: boolean
}

/**
 * Keeps the typed text beside the value, so that half a date is not lost. The text follows the value only when the value
 * was changed from outside.
 */
export function useGetypt<T>(
  waarde: T | undefined,
  lees: (tekst: string) => T | null,
  schrijf: (waarde: T) => string,
  onWijzig: (waarde: T | undefined, invoer: Invoer) => void,
) {
  const [tekst, zetTekst] = useState(() => (waarde === undefined ? '' : schrijf(waarde)))
  const [verlaten, zetVerlaten] = useState(false)
  const gelezen = tekst.trim() === '' ? undefined : lees(tekst)
  useEffect(() => {
    zetTekst((nu) => {
      const was = nu.trim() === '' ? undefined : (lees(nu) ?? undefined)
      return was === waarde ? nu : waarde === undefined ? '' : schrijf(waarde)
    })
  }, [waarde, lees, schrijf])
  return {
    tekst,
    /** The text is no value, and the reader has left the field. */
    ongeldig: verlaten && gelezen === null,
    bind: {
      value: tekst,
      onChange: (e: { target: { value: string } }) => {
        const nieuw = e.target.value
        const waardeNu = nieuw.trim() === '' ? undefined : lees(nieuw)
        zetTekst(nieuw)
        onWijzig(waardeNu ?? undefined, { tekst: nieuw, geldig: waardeNu !== null })
      },
      onBlur: () => {
        zetVerlaten(true)
        if (gelezen !== null && gelezen !== undefined) zetTekst(schrijf(gelezen))
      },
      onFocus: () => zetVerlaten(false),
    },
  }
}

import { klasseVan, useVeldId, type VeldProps, Veldraam } from './veld.tsx'

export interface TekstVeldProps extends VeldProps {
  waarde: string
  onWijzig: (waarde: string) => void
  /** More than one line. */
  rijen?: number
  maxLengte?: number
  /** Width in characters; leave out for the full width of the column. */
  breedte?: number
  inputMode?: 'text' | 'numeric'
  spelling?: boolean
  /** For code and JSON. */
  vastBreed?: boolean
}

export function TekstVeld(props: TekstVeldProps) {
  const { waarde, onWijzig, rijen, maxLengte, breedte, fout } = props
  const ids = useVeldId(props)
  const gedeeld = {
    id: ids.id,
    value: waarde,
    maxLength: maxLengte,
    'aria-invalid': fout === undefined ? undefined : true,
    'aria-describedby': ids.beschrijving,
    spellCheck: props.spelling ?? true,
    style: breedte === undefined ? { inlineSize: '100%' } : { inlineSize: `${breedte}ch` },
    onChange: (e: { target: { value: string } }) => onWijzig(e.target.value),
  }
  const code = props.vastBreed ? ' code' : ''
  return (
    <Veldraam {...props} ids={ids}>
      {rijen === undefined ? (
        <input type="text" inputMode={props.inputMode} className={klasseVan('textbox', fout) + code} {...gedeeld} />
      ) : (
        <textarea rows={rijen} className={klasseVan('textarea', fout) + code} {...gedeeld} />
      )}
    </Veldraam>
  )
}

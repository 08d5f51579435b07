import { IconAlertCircle, IconCloudUpload } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import { Icoon, Knop } from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { useStukken } from '../../../zaken/stukwoorden.ts'
import { omvangTekst } from './omvang.ts'

const SOORTEN = '.pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg'

/** A place to drop a file, with a button that does the same by keyboard. */
export function Bestandkeuze(props: {
  id: string
  bestand: File | undefined
  fout: string | undefined
  onKies: (bestand: File) => void
}) {
  const { id, bestand, fout, onKies } = props
  const t = useStukken()
  const taal = useTaal()
  const veld = useRef<HTMLInputElement>(null)
  const [boven, zetBoven] = useState(false)
  const neem = (lijst: FileList | null) => {
    const eerste = lijst?.[0]
    if (eerste !== undefined) onKies(eerste)
  }
  const laatVallen = (e: DragEvent) => {
    e.preventDefault()
    zetBoven(false)
    neem(e.dataTransfer.files)
  }
  const beschrijving = [`${id}-hint`, ...(fout === undefined ? [] : [`${id}-fout`])].join(' ')
  return (
    <fieldset
      className={boven ? 'doc-vak doc-vak--boven' : 'doc-vak'}
      onDragOver={(e) => {
        e.preventDefault()
        zetBoven(true)
      }}
      onDragLeave={() => zetBoven(false)}
      onDrop={laatVallen}
    >
      <legend className="utrecht-form-label">{t('toevoegen.bestand')}</legend>
      <p>
        <Icoon van={IconCloudUpload} /> {t('toevoegen.sleep')}
      </p>
      <p className="s muted" id={`${id}-hint`}>
        {t('toevoegen.hint')}
      </p>
      <input
        ref={veld}
        className="sr"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        accept={SOORTEN}
        onChange={(e) => neem(e.target.files)}
      />
      <span aria-describedby={beschrijving}>
        <Knop id={id} onKlik={() => veld.current?.click()}>
          {t(bestand === undefined ? 'toevoegen.kies' : 'toevoegen.ander')}
        </Knop>
      </span>
      {bestand !== undefined && (
        <p className="doc-gekozen" role="status">
          {t('toevoegen.gekozen', { naam: bestand.name, omvang: omvangTekst(t, bestand.size, taal) })}
        </p>
      )}
      {fout !== undefined && (
        <p className="fout-tekst" id={`${id}-fout`}>
          <Icoon van={IconAlertCircle} />
          {fout}
        </p>
      )}
    </fieldset>
  )
}

import { IconUpload } from '@tabler/icons-react'
import { useRef } from 'react'
import { Knop, TekstVeld } from '../../design-system/index.ts'
import { useIntake } from '../../zaken/intake.ts'
import type { Aanvraag } from './aanvraag.ts'

interface Props {
  readonly aanvraag: Aanvraag
  readonly wijzig: (deel: Partial<Aanvraag>) => void
  readonly fout: string | undefined
}

/** A dossier from a file, or pasted. What is read is shown, and is what is sent. */
export function Bestandkeuze({ aanvraag, wijzig, fout }: Props) {
  const t = useIntake()
  const kiezer = useRef<HTMLInputElement>(null)
  const kies = async (bestand: File | undefined) => {
    if (bestand !== undefined) wijzig({ tekst: await bestand.text(), bestandsnaam: bestand.name })
  }
  return (
    <div className="stack">
      <p className="row">
        <Knop icoon={IconUpload} onKlik={() => kiezer.current?.click()}>
          {t('nieuw.kies')}
        </Knop>
        <span className="s" role="status">
          {aanvraag.bestandsnaam !== '' && t('nieuw.gekozen', { naam: aanvraag.bestandsnaam })}
        </span>
      </p>
      <input
        ref={kiezer}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(e) => {
          void kies(e.target.files?.[0])
          // The same file can be chosen again after it was mended.
          e.target.value = ''
        }}
      />
      <TekstVeld
        id="nieuw-tekst"
        label={t('nieuw.plak')}
        hint={t('nieuw.plakHint')}
        rijen={12}
        vastBreed
        spelling={false}
        waarde={aanvraag.tekst}
        onWijzig={(tekst) => wijzig({ tekst, bestandsnaam: '' })}
        fout={fout}
      />
    </div>
  )
}

import { IconClipboardText, IconFileUpload, IconUpload } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import { Icoon, Kaart, Knop, TekstVeld } from '../../design-system/index.ts'
import { useTeksten } from './teksten.ts'
import { VOORBEELDNAMEN, type Voorbeeldnaam } from './voorbeelden.ts'

interface Props {
  onVoorbeeld: (naam: Voorbeeldnaam) => void
  /** A text from outside, with its name: goes to the toets as it is. */
  onTekst: (naam: string, tekst: string) => void
}

/** Three ways to begin besides typing: an example, a file, a text. */
export function Begin({ onVoorbeeld, onTekst }: Props) {
  const t = useTeksten()
  return (
    <Kaart titel={t.begin.titel} id="begin">
      <div className="grid toets-begin">
        <section aria-labelledby="begin-voorbeeld" className="stack-2">
          <h3 id="begin-voorbeeld">{t.begin.voorbeeld}</h3>
          <ul className="toets-voorbeelden">
            {VOORBEELDNAMEN.map((naam) => (
              <li key={naam}>
                <button type="button" onClick={() => onVoorbeeld(naam)}>
                  <b>{t.begin.voorbeelden[naam].naam}</b>
                  <span className="s muted">{t.begin.voorbeelden[naam].toel}</span>
                </button>
              </li>
            ))}
          </ul>
          <p className="s muted">{t.begin.voorbeeldUitleg}</p>
        </section>
        <Bestand onTekst={onTekst} />
      </div>
    </Kaart>
  )
}

function Bestand({ onTekst }: Pick<Props, 'onTekst'>) {
  const t = useTeksten()
  const kiezer = useRef<HTMLInputElement>(null)
  const [boven, zetBoven] = useState(false)
  const [plakt, zetPlakt] = useState(false)
  const [fout, zetFout] = useState<string>()
  const lees = async (bestand: File | undefined) => {
    if (bestand === undefined) return
    try {
      // Bytes that are no UTF-8 are a defect of the file, but the text must reach the toets to be named there.
      const tekst = await bestand.text()
      zetFout(undefined)
      onTekst(bestand.name, tekst)
    } catch {
      zetFout(t.begin.nietGelezen)
    }
  }
  const laatVallen = (e: DragEvent) => {
    e.preventDefault()
    zetBoven(false)
    void lees(e.dataTransfer.files[0])
  }
  return (
    <div className="stack">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the buttons inside do the same by keyboard */}
      <div
        className={boven ? 'toets-sleep toets-sleep--boven' : 'toets-sleep'}
        onDragOver={(e) => {
          e.preventDefault()
          zetBoven(true)
        }}
        onDragLeave={() => zetBoven(false)}
        onDrop={laatVallen}
      >
        <p className="toets-sleep__kop">
          <Icoon van={IconFileUpload} />
          <b>{t.begin.sleep}</b>
        </p>
        <div className="row">
          <Knop icoon={IconUpload} onKlik={() => kiezer.current?.click()}>
            {t.begin.ofKies}
          </Knop>
          <Knop soort="stil" icoon={IconClipboardText} ariaExpanded={plakt} onKlik={() => zetPlakt(!plakt)}>
            {t.begin.plak}
          </Knop>
        </div>
        <p className="s muted">{t.begin.bestandUitleg}</p>
        <input
          ref={kiezer}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(e) => {
            void lees(e.target.files?.[0])
            // The same file can be chosen again after it was mended.
            e.target.value = ''
          }}
        />
        {fout !== undefined && (
          <p className="fout-tekst" role="alert">
            {fout}
          </p>
        )}
      </div>
      {plakt && <Plakveld onTekst={onTekst} />}
    </div>
  )
}

function Plakveld({ onTekst }: Pick<Props, 'onTekst'>) {
  const t = useTeksten()
  const [geplakt, zetGeplakt] = useState('')
  return (
    <div className="stack">
      <TekstVeld
        label={t.begin.plakVeld}
        hint={t.begin.plakUitleg}
        rijen={8}
        vastBreed
        spelling={false}
        waarde={geplakt}
        onWijzig={zetGeplakt}
      />
      <Knop
        kanNiet={geplakt.trim() === '' ? t.begin.plakLeeg : undefined}
        onKlik={() => onTekst(t.begin.geplakt, geplakt)}
      >
        {t.begin.plakKnop}
      </Knop>
    </div>
  )
}

import { useId, useState } from 'react'
import type { Puntenlijst } from '../../../../opgaven/contract.ts'
import { systemClock } from '../../../../platform/clock.ts'
import { type Ik, MetInlog } from '../../aanmelding/index.ts'
import { ApiFout, vraag } from '../../api/index.ts'
import {
  DatumVeld,
  Kaart,
  Knop,
  Kruimels,
  Laden,
  Melding,
  Paginakop,
  Tabel,
  TekstVeld,
  toonBedrag,
  toonGetal,
} from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { Puntentabel } from './punten.tsx'
import { foutzin, useOpgaven } from './woorden.ts'

/** A file of any system, checked with the same checks and kept nowhere (NZA-5). */
export function BestandScherm() {
  const t = useOpgaven()
  return (
    <MetInlog titel={t('bestand.titel')} recht="opgave.controleren">
      {(ik) => <Bestand ik={ik} />}
    </MetInlog>
  )
}

interface Stand {
  readonly bezig: boolean
  readonly uitslag: Puntenlijst | null
  readonly fout: ApiFout | null
}

function Bestand({ ik }: { ik: Ik }) {
  const t = useOpgaven()
  const [bestand, zetBestand] = useState<File | null>(null)
  const [jaar, zetJaar] = useState(systemClock.today().slice(0, 4))
  const [peildatum, zetPeildatum] = useState<string>()
  const [stand, zetStand] = useState<Stand>({ bezig: false, uitslag: null, fout: null })
  const mist = bestand === null || peildatum === undefined || !/^20[0-9]{2}$/.test(jaar)
  const controleer = async (vanaf: number) => {
    if (mist) return
    zetStand({ ...stand, bezig: true, fout: null })
    try {
      zetStand({
        bezig: false,
        uitslag: await stuur(ik, bestand, { jaar, peildatum, vanaf: String(vanaf) }),
        fout: null,
      })
    } catch (oorzaak) {
      zetStand({ bezig: false, uitslag: null, fout: oorzaak instanceof ApiFout ? oorzaak : new ApiFout('netwerk', 0) })
    }
  }
  return (
    <>
      <Paginakop
        titel={t('bestand.titel')}
        onder={t('bestand.onder')}
        kruimels={<Kruimels paden={[{ naar: '/opgaven', naam: t('kruimel') }]} />}
      />
      <div className="stack">
        <Kaart label={t('bestand.titel')}>
          <form
            className="stack"
            noValidate
            onSubmit={(e) => {
              e.preventDefault()
              void controleer(0)
            }}
          >
            <Bestandskeuze kies={zetBestand} />
            <TekstVeld label={t('bestand.jaar')} maxLengte={4} waarde={jaar} onWijzig={zetJaar} />
            <DatumVeld label={t('bestand.peildatum')} waarde={peildatum} onWijzig={zetPeildatum} />
            <p className="row">
              <Knop
                type="submit"
                soort="primair"
                bezig={stand.bezig}
                {...(mist ? { kanNiet: t('bestand.nodig') } : {})}
              >
                {t('bestand.knop')}
              </Knop>
            </p>
          </form>
        </Kaart>
        {stand.bezig && <Laden wat={t('bestand.bezig')} />}
        {stand.fout !== null && (
          <Melding toon="fout" titel={t('maand.mislukt')} rol="alert">
            <p>{foutzin(t, stand.fout.code) ?? stand.fout.nummer}</p>
          </Melding>
        )}
        {stand.uitslag !== null && <Uitslag uitslag={stand.uitslag} ga={(vanaf) => void controleer(vanaf)} />}
      </div>
    </>
  )
}

function Bestandskeuze({ kies }: { kies: (bestand: File | null) => void }) {
  const t = useOpgaven()
  const id = useId()
  return (
    <div className="veld">
      <label className="utrecht-form-label" htmlFor={id}>
        {t('bestand.kies')}
      </label>
      <p className="s muted" id={`${id}-hint`}>
        {t('bestand.hint')}
      </p>
      <input
        id={id}
        className="blok"
        style={{ inlineSize: 0, minInlineSize: '100%' }}
        type="file"
        accept=".csv,text/csv"
        aria-describedby={`${id}-hint`}
        onChange={(e) => kies(e.currentTarget.files?.[0] ?? null)}
      />
    </div>
  )
}

function stuur(ik: Ik, bestand: File, velden: Readonly<Record<string, string>>): Promise<Puntenlijst> {
  const inhoud = new FormData()
  for (const [naam, waarde] of Object.entries(velden)) inhoud.set(naam, waarde)
  inhoud.set('bestand', bestand)
  return vraag<Puntenlijst>('/api/v1/opgavecontrole', {
    method: 'POST',
    headers: { 'x-ozk-csrf': ik.csrf },
    body: inhoud,
  })
}

const PAGINA = 50

function Uitslag({ uitslag, ga }: { uitslag: Puntenlijst; ga: (vanaf: number) => void }) {
  const t = useOpgaven()
  const taal = useTaal()
  const { rijen, fouten, waarschuwingen, vanaf, totaal, punten } = uitslag
  const tellingen = { rijen: toonGetal(rijen, taal), fouten, waarschuwingen }
  return (
    <>
      <Melding
        toon={fouten > 0 ? 'fout' : waarschuwingen > 0 ? 'letop' : 'goed'}
        titel={t('bestand.uitslag', tellingen)}
        rol="status"
      />
      {punten.length > 0 && (
        <Kaart titel={t('punten.titel')} vol>
          <Puntentabel lijst={uitslag} />
          {totaal > PAGINA && (
            <p className="kaart__voet row">
              <span>{t('punten.telling', { van: vanaf + 1, tot: vanaf + punten.length, totaal })}</span>
              {vanaf > 0 && <Knop onKlik={() => ga(Math.max(0, vanaf - PAGINA))}>{t('punten.terug')}</Knop>}
              {vanaf + punten.length < totaal && <Knop onKlik={() => ga(vanaf + PAGINA)}>{t('punten.verder')}</Knop>}
            </p>
          )}
        </Kaart>
      )}
      <Kaart titel={t('bestand.totalen')} vol>
        <Tabel
          bijschrift={t('bestand.totalen')}
          rijen={Object.entries(uitslag.totalen)}
          sleutel={([kolom]) => kolom}
          kolommen={[
            { id: 'kolom', kop: t('bestand.kolom'), rijkop: true, cel: ([kolom]) => <code>{kolom}</code> },
            { id: 'bedrag', kop: t('bestand.bedrag'), getal: true, cel: ([, cent]) => toonBedrag(cent, taal) },
          ]}
        />
      </Kaart>
    </>
  )
}

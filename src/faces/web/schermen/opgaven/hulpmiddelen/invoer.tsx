import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { Invoeruitslag } from '../../../../../opgaven/contract-hulpmiddelen.ts'
import type { Ik } from '../../../aanmelding/index.ts'
import { ApiFout, vraag } from '../../../api/index.ts'
import { Kaart, Knop, Laden, Meer, Melding, Tabel, toonBedrag, toonGetal } from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { useHulpmiddelen } from './woorden.ts'

interface Stand {
  readonly bezig: boolean
  readonly proef: boolean
  readonly uitslag: Invoeruitslag | null
  readonly fout: string | null
}
const RUST: Stand = { bezig: false, proef: false, uitslag: null, fout: null }

/** Takes a file in, or only looks at it; every defect is named and nothing is kept when there is one (NZA-8). */
export function Invoer({ ik }: { ik: Ik }) {
  const t = useHulpmiddelen()
  const lijsten = useQueryClient()
  const [bestand, zetBestand] = useState<File | null>(null)
  const [stand, zetStand] = useState(RUST)
  const doe = async (proef: boolean, vanaf: number) => {
    if (bestand === null || stand.bezig) return
    zetStand({ ...stand, bezig: true, fout: null })
    try {
      const uitslag = await stuur(ik, bestand, { proef: proef ? 'ja' : 'nee', vanaf: String(vanaf) })
      zetStand({ bezig: false, proef, uitslag, fout: null })
      if (uitslag.opgeslagen) await lijsten.invalidateQueries()
    } catch (oorzaak) {
      const { code } = oorzaak instanceof ApiFout ? oorzaak : new ApiFout('netwerk', 0)
      zetStand({ ...RUST, fout: code })
    }
  }
  const kanNiet = bestand === null ? { kanNiet: t('invoer.nodig') } : {}
  return (
    <Kaart titel={t('invoer.titel')}>
      <form
        className="stack"
        noValidate
        onSubmit={(e) => {
          e.preventDefault()
          void doe(false, 0)
        }}
      >
        <Bestandskeuze
          kies={(gekozen) => {
            zetBestand(gekozen)
            zetStand(RUST)
          }}
        />
        <div className="row">
          <Knop type="submit" soort="primair" bezig={stand.bezig} {...kanNiet}>
            {t('invoer.knop')}
          </Knop>
          <Knop bezig={stand.bezig} {...kanNiet} onKlik={() => void doe(true, 0)}>
            {t('invoer.proef')}
          </Knop>
        </div>
        {stand.bezig && <Laden wat={t('invoer.bezig')} />}
        {stand.fout !== null && (
          <Melding toon="fout" titel={t('invoer.mislukt')} rol="alert">
            <p>{stand.fout}</p>
          </Melding>
        )}
        {stand.uitslag !== null && <Uitslag uitslag={stand.uitslag} ga={(vanaf) => void doe(stand.proef, vanaf)} />}
        <Vorm />
      </form>
    </Kaart>
  )
}

function Bestandskeuze({ kies }: { kies: (bestand: File | null) => void }) {
  const t = useHulpmiddelen()
  const id = useId()
  return (
    <div className="veld">
      <label className="utrecht-form-label" htmlFor={id}>
        {t('invoer.kies')}
      </label>
      <p className="s muted" id={`${id}-hint`}>
        {t('invoer.hint')}
      </p>
      <input
        id={id}
        className="blok"
        style={{ inlineSize: 0, minInlineSize: '100%' }}
        type="file"
        accept=".csv,text/csv,.xlsx"
        aria-describedby={`${id}-hint`}
        onChange={(e) => kies(e.currentTarget.files?.[0] ?? null)}
      />
    </div>
  )
}

/** The columns are names of the file, the same in every language. */
function Vorm() {
  const t = useHulpmiddelen()
  return (
    <Meer titel={t('invoer.vorm')}>
      <p>{t('invoer.vormFacturen')}</p>
      <p className="s">
        <code>zorgkantoornummer; leverancier; factuur; regel; datum; hulpmiddel; behandeling; bedrag</code>
      </p>
      <p>{t('invoer.vormTotalen')}</p>
      <p className="s">
        <code>zorgkantoornummer; maand; rolstoelen_met_behandeling; … persoonsgebonden; totaal</code>
      </p>
    </Meer>
  )
}

function stuur(ik: Ik, bestand: File, velden: Readonly<Record<string, string>>): Promise<Invoeruitslag> {
  const inhoud = new FormData()
  for (const [naam, waarde] of Object.entries(velden)) inhoud.set(naam, waarde)
  inhoud.set('bestand', bestand)
  return vraag<Invoeruitslag>('/api/v1/opgaven/hulpmiddelen/invoer', {
    method: 'POST',
    headers: { 'x-ozk-csrf': ik.csrf, 'idempotency-key': crypto.randomUUID() },
    body: inhoud,
  })
}

const PAGINA = 50

function Uitslag({ uitslag, ga }: { uitslag: Invoeruitslag; ga: (vanaf: number) => void }) {
  const t = useHulpmiddelen()
  const taal = useTaal()
  const { fouten, waarschuwingen, regels, nieuw, bekend, vanaf, gebreken } = uitslag
  const totaal = fouten + waarschuwingen
  const bedrag = toonBedrag(uitslag.bedragCent, taal)
  const [toon, titel] = uitslag.alIngelezen
    ? (['info', t('invoer.alIngelezen')] as const)
    : fouten > 0
      ? (['fout', t('invoer.fout', { fouten, waarschuwingen })] as const)
      : uitslag.opgeslagen
        ? (['goed', t('invoer.gedaan', { nieuw: toonGetal(nieuw, taal), bedrag })] as const)
        : (['goed', t('invoer.proefGoed', { regels: toonGetal(regels, taal), bedrag })] as const)
  return (
    <>
      <Melding toon={toon} titel={titel} rol="status">
        {bekend > 0 && !uitslag.alIngelezen && <p>{t('invoer.bekend', { bekend: toonGetal(bekend, taal) })}</p>}
      </Melding>
      {gebreken.length > 0 && (
        <Tabel
          bijschrift={t('invoer.gebreken')}
          toonBijschrift
          rijen={gebreken}
          sleutel={({ rij, kolom, code }) => `${rij} ${kolom ?? ''} ${code}`}
          kaarten
          kolommen={[
            {
              id: 'rij',
              kop: t('invoer.rij'),
              rijkop: true,
              cel: ({ rij }) => (rij === 0 ? t('invoer.bestand') : rij),
            },
            { id: 'kolom', kop: t('invoer.kolom'), cel: ({ kolom }) => (kolom === null ? '–' : <code>{kolom}</code>) },
            { id: 'wat', kop: t('invoer.wat'), cel: ({ uitleg }) => uitleg[taal] },
          ]}
        />
      )}
      {totaal > PAGINA && (
        <p className="row">
          <span>{t('invoer.telling', { van: vanaf + 1, tot: vanaf + gebreken.length, totaal })}</span>
          {vanaf > 0 && <Knop onKlik={() => ga(Math.max(0, vanaf - PAGINA))}>{t('invoer.terug')}</Knop>}
          {vanaf + gebreken.length < totaal && <Knop onKlik={() => ga(vanaf + PAGINA)}>{t('invoer.verder')}</Knop>}
        </p>
      )}
    </>
  )
}

import { useId, useState } from 'react'
import { systemClock } from '../../../../platform/clock.ts'
import { type Ik, MetInlog } from '../../aanmelding/index.ts'
import {
  DatumVeld,
  GetalVeld,
  Kaart,
  Knop,
  Melding,
  Paginakop,
  SelectVeld,
  TekstVeld,
} from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { type Losdaad, useLosdaad } from '../../zaken/overeenkomst.ts'
import { foutnaam, useWijzigingwoorden } from '../../zaken/wijziging.ts'

/** With spaces, so that it can break on a narrow screen; the file has none. */
const KOLOMMEN = 'houder; jaar; maand; soort; bedrag'

/** Reading in what the SVB paid: every defect by row, all or nothing (PGB-25, D22). */
export function BetalingenScherm() {
  const t = useWijzigingwoorden()
  return (
    <MetInlog titel={t('betalingen.titel')} recht="betaling.inlezen">
      {(ik) => <Inlezen ik={ik} />}
    </MetInlog>
  )
}

function Inlezen({ ik }: { ik: Ik }) {
  const t = useWijzigingwoorden()
  const regios = [...new Set(ik.rollen.flatMap((rol) => rol.regios))].sort()
  const [regio, zetRegio] = useState<string | undefined>(regios[0])
  const [bericht, zetBericht] = useState('')
  const [volgnummer, zetVolgnummer] = useState<number>()
  const [dag, zetDag] = useState<string | undefined>(systemClock.today())
  const [bestand, zetBestand] = useState<File>()
  const [mist, zetMist] = useState(false)
  const [klaar, zetKlaar] = useState(false)
  const daad = useLosdaad(ik)
  const lees = async () => {
    const heel = regio && bericht.trim() !== '' && volgnummer !== undefined && dag && bestand
    zetMist(!heel)
    zetKlaar(false)
    if (!heel) return
    const csv = await bestand.text()
    zetKlaar(await daad.stuur('svb-betalingen', { regio, bericht: bericht.trim(), volgnummer, dag, csv }))
  }
  return (
    <>
      <Paginakop titel={t('betalingen.titel')} onder={t('betalingen.onder')} />
      <Kaart label={t('betalingen.titel')}>
        <form
          className="stack"
          noValidate
          aria-label={t('betalingen.titel')}
          onSubmit={(e) => {
            e.preventDefault()
            void lees()
          }}
        >
          <Uitslag daad={daad} mist={mist} klaar={klaar} />
          {regios.length > 1 && (
            <SelectVeld
              label={t('betalingen.regio')}
              keuzes={regios.map((waarde) => ({ waarde, label: waarde }))}
              waarde={regio}
              onWijzig={zetRegio}
            />
          )}
          <TekstVeld label={t('betalingen.bericht')} maxLengte={100} waarde={bericht} onWijzig={zetBericht} />
          <GetalVeld label={t('betalingen.volgnummer')} waarde={volgnummer} onWijzig={zetVolgnummer} />
          <DatumVeld label={t('betalingen.dag')} waarde={dag} onWijzig={zetDag} />
          <Bestandveld onKies={zetBestand} />
          <p className="row">
            <Knop type="submit" soort="primair" bezig={daad.bezig}>
              {t('betalingen.lees')}
            </Knop>
          </p>
        </form>
      </Kaart>
    </>
  )
}

/** The browser's own field: it works by keyboard and says what was chosen. */
function Bestandveld({ onKies }: { onKies: (bestand: File | undefined) => void }) {
  const t = useWijzigingwoorden()
  const id = useId()
  return (
    <div>
      <label className="utrecht-form-label" htmlFor={id}>
        {t('betalingen.bestand')}
      </label>
      <p className="s muted" id={`${id}-hint`}>
        {t('betalingen.vorm', { kolommen: KOLOMMEN })}
      </p>
      <input
        id={id}
        type="file"
        // A file field is as wide as its words; so it never pushes a narrow screen sideways.
        style={{ inlineSize: 0, minInlineSize: '100%' }}
        accept=".csv,text/csv"
        aria-describedby={`${id}-hint`}
        onChange={(e) => onKies(e.target.files?.[0])}
      />
    </div>
  )
}

/** What came of it; a file with defects tells each of them with its row. */
function Uitslag({ daad: { fout }, mist, klaar }: { daad: Losdaad; mist: boolean; klaar: boolean }) {
  const t = useWijzigingwoorden()
  const taal = useTaal()
  if (mist) return <Melding toon="fout" rol="alert" titel={t('bezwaar.vulIn')} />
  if (klaar) return <Melding toon="goed" rol="status" titel={t('betalingen.klaar')} />
  if (fout === null) return null
  const gebreken = fout.antwoord?.fouten ?? []
  return (
    <Melding toon="fout" rol="alert" titel={t(`fout.${foutnaam(fout.code)}`)}>
      {gebreken.length > 0 && (
        <ul>
          {gebreken.map(({ pointer, code, uitleg }) => (
            <li key={`${pointer} ${code}`}>{uitleg[taal]}</li>
          ))}
        </ul>
      )}
    </Melding>
  )
}

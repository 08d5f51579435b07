import { IconAlertTriangle, IconCircleX, IconMessage } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Maandbeeld, Opgavebeeld, Opgavepunt, Puntenlijst } from '../../../../opgaven/contract.ts'
import { type Ik, magWel } from '../../aanmelding/index.ts'
import { Kaart, Knop, Leeg, Pil, Schakel, SelectVeld, Tabel, TekstVeld, toonGetal } from '../../design-system/index.ts'
import { schrijfZoek, type Zoek } from '../../router-zoek.ts'
import { useTaal } from '../../teksten/index.ts'
import { Opgehaald } from '../../toezicht/delen.tsx'
import { useToezichtdaad, useToezichtvraag, vraagTekst } from '../../toezicht/vraag.ts'
import { useConcept } from '../../zaken/concept.ts'
import { Gedaan } from './delen.tsx'
import { rijtekst, useOpgaven } from './woorden.ts'

const OVERIG = 'overig-toelichting'
const PAGINA = 50

/** What the checks found, by row and column, with what can be done about it (NZA-5). */
export function Punten({ ik, beeld, opgave }: { ik: Ik; beeld: Maandbeeld; opgave: Opgavebeeld }) {
  const t = useOpgaven()
  const taal = useTaal()
  const ga = useNavigate()
  const { code, vanaf } = useSearch({ strict: false }) as Zoek
  const zoek = vraagTekst({ code, vanaf })
  const lijst = useToezichtvraag<Puntenlijst>(`/opgaven/${opgave.id}/punten${zoek}`)
  const [uitleg, zetUitleg] = useState<number | null>(null)
  return (
    <Kaart titel={t('punten.titel')} vol naast={t('punten.gecontroleerd', { rijen: toonGetal(opgave.rijen, taal) })}>
      <Opgehaald van={lijst}>
        {(data) => (
          <>
            {Object.keys(data.codes).length > 1 && (
              <search className="filters" aria-label={t('punten.soort')}>
                <SelectVeld
                  filter
                  label={t('punten.soort')}
                  leeg={t('punten.alleSoorten')}
                  keuzes={Object.entries(data.codes).map(([waarde, n]) => ({ waarde, label: `${waarde} (${n})` }))}
                  waarde={code}
                  onWijzig={(waarde) => void ga({ to: '.', search: { code: waarde }, replace: true })}
                />
              </search>
            )}
            {uitleg !== null && (
              <Uitlegformulier ik={ik} tijdvak={beeld.tijdvak} nummer={uitleg} klaar={() => zetUitleg(null)} />
            )}
            {data.punten.length === 0 ? (
              <Leeg titel={t('punten.goed')}>
                <p>{t('punten.goedTekst')}</p>
              </Leeg>
            ) : (
              <Puntentabel
                lijst={data}
                doe={(punt) => <Daad ik={ik} punt={punt} opgave={opgave} legUit={zetUitleg} />}
              />
            )}
            <Bladeraar lijst={data} zoek={(nieuw) => schrijfZoek({ code, vanaf: nieuw })} />
            <Uitleglijst beeld={beeld} />
          </>
        )}
      </Opgehaald>
    </Kaart>
  )
}

export function Puntentabel({ lijst, doe }: { lijst: Puntenlijst; doe?: (punt: Opgavepunt) => React.ReactNode }) {
  const t = useOpgaven()
  const taal = useTaal()
  return (
    <Tabel
      bijschrift={t('punten.tabel')}
      rijen={lijst.punten.map((punt, plek) => ({ punt, plek }))}
      sleutel={({ punt, plek }) => `${punt.rij} ${punt.kolom} ${punt.code} ${plek}`}
      kaarten
      kolommen={[
        {
          id: 'rij',
          kop: t('punten.rij'),
          rijkop: true,
          cel: ({ punt: { rij, nummer } }) =>
            rij === 0 ? t('punten.bestand') : nummer === null ? toonGetal(rij, taal) : rijtekst(nummer),
        },
        {
          id: 'kolom',
          kop: t('punten.kolom'),
          cel: ({ punt }) => (punt.kolom === null ? '–' : <code>{punt.kolom}</code>),
        },
        { id: 'waarde', kop: t('punten.waarde'), klasse: 'nw', cel: ({ punt }) => punt.waarde ?? '–' },
        { id: 'wat', kop: t('punten.wat'), cel: ({ punt }) => punt.uitleg[taal] },
        { id: 'soort', kop: t('punten.soort'), cel: ({ punt }) => <Soort punt={punt} /> },
        ...(doe ? [{ id: 'doe', kop: t('punten.doe'), cel: ({ punt }: { punt: Opgavepunt }) => doe(punt) }] : []),
      ]}
    />
  )
}

function Soort({ punt: { ernst, code } }: { punt: Opgavepunt }) {
  const t = useOpgaven()
  if (ernst === 'fout')
    return (
      <Pil toon="fout" icoon={IconCircleX}>
        {t('punten.fout')}
      </Pil>
    )
  if (code === OVERIG)
    return (
      <Pil toon="mens" icoon={IconMessage}>
        {t('punten.uitleg')}
      </Pil>
    )
  return (
    <Pil toon="letop" icoon={IconAlertTriangle}>
      {t('punten.waarschuwing')}
    </Pil>
  )
}

function Daad(props: { ik: Ik; punt: Opgavepunt; opgave: Opgavebeeld; legUit: (nummer: number) => void }) {
  const { ik, punt, opgave, legUit } = props
  const t = useOpgaven()
  const { nummer, code } = punt
  if (nummer === null) return '–'
  const naam = <span className="sr">, {`${t('punten.rij')} ${rijtekst(nummer)}`}</span>
  if (code === OVERIG && opgave.onverklaard.includes(nummer) && magWel(ik, 'opgave.bouwen'))
    return (
      <Knop icoon={IconMessage} onKlik={() => legUit(nummer)}>
        {t('punten.legUit')}
        {naam}
      </Knop>
    )
  return (
    <>
      {code === OVERIG && <span className="s muted blok">{t('punten.uitgelegd')}</span>}
      <Schakel naar={`?rij=${nummer}`}>
        {t('punten.open')}
        {naam}
      </Schakel>
    </>
  )
}

export function Bladeraar({ lijst, zoek }: { lijst: Puntenlijst; zoek: (vanaf: number | undefined) => string }) {
  const t = useOpgaven()
  const { vanaf, totaal, punten } = lijst
  if (totaal <= PAGINA) return null
  const tot = vanaf + punten.length
  return (
    <p className="kaart__voet row">
      <span>{t('punten.telling', { van: vanaf + 1, tot, totaal })}</span>
      {vanaf > 0 && <Schakel naar={zoek(Math.max(0, vanaf - PAGINA) || undefined) || '?'}>{t('punten.terug')}</Schakel>}
      {tot < totaal && <Schakel naar={zoek(tot)}>{t('punten.verder')}</Schakel>}
    </p>
  )
}

const TEKST_MIN = 10

/** Why the balancing item of a row is not zero; a draft survives a reload (NZA-2). */
function Uitlegformulier({
  ik,
  tijdvak,
  nummer,
  klaar,
}: {
  ik: Ik
  tijdvak: string
  nummer: number
  klaar: () => void
}) {
  const t = useOpgaven()
  const daad = useToezichtdaad(ik)
  const [tekst, zetTekst, wis] = useConcept(`opgave-uitleg ${tijdvak} ${nummer}`, '')
  const kort = tekst.trim().length < TEKST_MIN
  const bewaar = async () => {
    if (kort || !(await daad.doe('/opgaven/toelichtingen', { tijdvak, nummer, tekst: tekst.trim() }))) return
    wis()
    klaar()
  }
  return (
    <form
      className="kaart__in stack"
      aria-label={t('uitleg.titel', { nummer: rijtekst(nummer) })}
      onSubmit={(e) => {
        e.preventDefault()
        void bewaar()
      }}
    >
      <h3>{t('uitleg.titel', { nummer: rijtekst(nummer) })}</h3>
      {daad.fout !== null && <Gedaan daad={daad} goed="" />}
      <TekstVeld
        label={t('uitleg.tekst')}
        hint={t('uitleg.hint')}
        rijen={3}
        maxLengte={2000}
        waarde={tekst}
        onWijzig={zetTekst}
      />
      <p className="row">
        <Knop type="submit" soort="primair" bezig={daad.bezig} {...(kort ? { kanNiet: t('uitleg.kort') } : {})}>
          {t('uitleg.knop')}
        </Knop>
        <Knop soort="stil" onKlik={klaar}>
          {t('herkomst.sluit')}
        </Knop>
      </p>
    </form>
  )
}

function Uitleglijst({ beeld: { uitleg } }: { beeld: Maandbeeld }) {
  const t = useOpgaven()
  if (uitleg.length === 0) return null
  return (
    <div className="kaart__in">
      <h3>{t('uitleg.lijst')}</h3>
      <ul className="lijst">
        {uitleg.map(({ nummer, tekst }) => (
          <li key={String(nummer)}>
            <b>{nummer === null ? t('uitleg.maand') : rijtekst(nummer)}</b>: {tekst}
          </li>
        ))}
      </ul>
    </div>
  )
}

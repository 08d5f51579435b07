import { IconDice5, IconEye, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { systemClock } from '../../../../platform/clock.ts'
import type { Signaal, SignalenAntwoord } from '../../../../platform/contract.ts'
import { leesDatum, schrijfDatum } from '../../../../waarden/datum.ts'
import { type Ik, magWel } from '../../aanmelding/index.ts'
import {
  DatumVeld,
  GetalVeld,
  Kaart,
  Knop,
  Leeg,
  Pil,
  Schakel,
  Tabel,
  TekstVeld,
  toonKorteDatum,
} from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { naamVan, Opgehaald } from '../../toezicht/delen.tsx'
import { useToezichtvraag, vraagTekst } from '../../toezicht/vraag.ts'
import { useToezicht } from '../../toezicht/woorden.ts'
import { Oordeelformulier } from './oordeel.tsx'

const TERUG_DAGEN = 7

interface Vraag {
  readonly vanaf?: string | undefined
  readonly tot?: string | undefined
  readonly zaad?: string | undefined
  readonly aantal?: number | undefined
}

/** What stands out, or a sample that a seed picks; a reviewer gives each a verdict. */
export function Signalen({ ik, soort }: { ik: Ik; soort: 'signalen' | 'steekproef' }) {
  const t = useToezicht()
  const [vraag, zet] = useState<Vraag>(() => beginVraag(soort))
  const [gevraagd, vraagAan] = useState<Vraag | null>(soort === 'signalen' ? vraag : null)
  const [gekozen, kies] = useState<string | null>(null)
  const { aantal, ...rest } = gevraagd ?? {}
  const delen = { ...rest, ...(aantal === undefined ? {} : { aantal: String(aantal) }) }
  const lijst = useToezichtvraag<SignalenAntwoord>(`/logboek/signalen${vraagTekst(delen)}`, { aan: gevraagd !== null })
  const signaal = lijst.data?.signalen.find(({ sleutel }) => sleutel === gekozen)
  return (
    <>
      {signaal && <Oordeelformulier key={signaal.sleutel} ik={ik} signaal={signaal} sluit={() => kies(null)} />}
      <Kaart titel={t(`audit.${soort}`)} vol>
        <Vraagrij soort={soort} vraag={vraag} zet={zet} vraagAan={() => vraagAan(vraag)} />
        {gevraagd !== null && (
          <Opgehaald van={lijst}>
            {({ signalen }) =>
              signalen.length === 0 ? (
                <Leeg goed titel={t('audit.geenSignaal')}>
                  <p className="muted">{t('audit.geenSignaalTekst')}</p>
                </Leeg>
              ) : (
                <Lijst ik={ik} signalen={signalen} kies={kies} gekozen={gekozen} />
              )
            }
          </Opgehaald>
        )}
      </Kaart>
    </>
  )
}

function beginVraag(soort: 'signalen' | 'steekproef'): Vraag {
  const vandaag = systemClock.today()
  const dag = leesDatum(vandaag)
  const vanaf = dag === null ? vandaag : schrijfDatum(dag - TERUG_DAGEN)
  return { vanaf, tot: vandaag, ...(soort === 'steekproef' ? { zaad: `proef-${vandaag}`, aantal: 20 } : {}) }
}

interface Vraagprops {
  soort: 'signalen' | 'steekproef'
  vraag: Vraag
  zet: (vraag: Vraag) => void
  vraagAan: () => void
}

function Vraagrij({ soort, vraag, zet, vraagAan }: Vraagprops) {
  const t = useToezicht()
  const isSteekproef = soort === 'steekproef'
  const isGoed = vraag.vanaf !== undefined && vraag.tot !== undefined && (!isSteekproef || (vraag.zaad ?? '') !== '')
  return (
    <form
      className="kaart__in toezicht-velden"
      onSubmit={(e) => {
        e.preventDefault()
        if (isGoed) vraagAan()
      }}
    >
      <DatumVeld label={t('audit.vanaf')} waarde={vraag.vanaf} onWijzig={(vanaf) => zet({ ...vraag, vanaf })} />
      <DatumVeld label={t('audit.tot')} waarde={vraag.tot} onWijzig={(tot) => zet({ ...vraag, tot })} />
      {isSteekproef && (
        <>
          <TekstVeld
            label={t('audit.zaad')}
            hint={t('audit.zaadUitleg')}
            waarde={vraag.zaad ?? ''}
            maxLengte={60}
            breedte={20}
            spelling={false}
            onWijzig={(zaad) => zet({ ...vraag, zaad: zaad.replace(/[^0-9A-Za-z._-]/g, '-') })}
          />
          <GetalVeld label={t('audit.aantal')} waarde={vraag.aantal} onWijzig={(aantal) => zet({ ...vraag, aantal })} />
        </>
      )}
      <Knop type="submit" soort="primair" icoon={isSteekproef ? IconDice5 : IconSearch}>
        {t(isSteekproef ? 'audit.trek' : 'audit.zoekSignalen')}
      </Knop>
    </form>
  )
}

interface Lijstprops {
  ik: Ik
  signalen: readonly Signaal[]
  gekozen: string | null
  kies: (sleutel: string) => void
}

const OORDEELTOON = { 'in-orde': 'goed', 'nader-onderzoek': 'letop', incident: 'fout' } as const

function Lijst({ ik, signalen, gekozen, kies }: Lijstprops) {
  const t = useToezicht()
  const taal = useTaal()
  const mag = magWel(ik, 'logboek.oordelen')
  return (
    <Tabel
      bijschrift={t('audit.signaalLijst')}
      rijen={signalen}
      sleutel={({ sleutel }) => sleutel}
      huidig={gekozen ?? undefined}
      kaarten
      kolommen={[
        {
          id: 'soort',
          kop: t('audit.wat'),
          rijkop: true,
          cel: ({ soort, aantal }) => (
            <>
              {t(`audit.soort.${soort}`)}
              <span className="s muted blok">{t('audit.keren', { count: aantal })}</span>
            </>
          ),
        },
        { id: 'wie', kop: t('audit.wie'), cel: ({ gebruiker, regio }) => `${naamVan(t, gebruiker)} (${regio})` },
        { id: 'dag', kop: t('audit.dag'), cel: ({ dag }) => toonKorteDatum(dag, taal) },
        {
          id: 'rijen',
          kop: t('audit.rijen'),
          cel: ({ rijen }) => (
            <span className="row">
              {rijen.map((id, i) => (
                <Schakel key={id} naar={`/auditspoor/rij/${id}`}>
                  <span className="sr">{t('audit.bekijk', { nummer: i + 1 })}</span>
                  <span aria-hidden="true">{i + 1}</span>
                </Schakel>
              ))}
            </span>
          ),
        },
        { id: 'oordeel', kop: t('audit.oordeel'), cel: (signaal) => <Laatste signaal={signaal} /> },
        ...(mag
          ? [
              {
                id: 'geef',
                kop: <span className="sr">{t('audit.geefOordeel')}</span>,
                cel: ({ sleutel, gebruiker, soort }: Signaal) => (
                  <Knop
                    soort="stil"
                    icoon={IconEye}
                    {...(gebruiker.id === ik.gebruiker ? { kanNiet: t('audit.overUzelf') } : {})}
                    onKlik={() => kies(sleutel)}
                  >
                    {t('audit.geefOordeel')}
                    <span className="sr"> {`${t(`audit.soort.${soort}`)}, ${naamVan(t, gebruiker)}`}</span>
                  </Knop>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

function Laatste({ signaal: { nazicht } }: { signaal: Signaal }) {
  const t = useToezicht()
  const [laatste] = nazicht
  if (laatste === undefined) return <span className="muted">{t('audit.nogGeen')}</span>
  return (
    <>
      <Pil toon={OORDEELTOON[laatste.oordeel]}>{t(`audit.${laatste.oordeel}`)}</Pil>
      <span className="s muted blok">
        {naamVan(t, laatste.door)}: {laatste.reden}
      </span>
    </>
  )
}

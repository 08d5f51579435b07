import { IconFileUpload, IconPrinter, IconWheelchair } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Kalenderregel, Opgavekalender } from '../../../../opgaven/contract.ts'
import { systemClock } from '../../../../platform/clock.ts'
import { type Ik, MetInlog, magWel } from '../../aanmelding/index.ts'
import {
  Kaart,
  Knop,
  KnopLink,
  Melding,
  Paginakop,
  Schakel,
  SelectVeld,
  Tabel,
  toonKorteDatum,
} from '../../design-system/index.ts'
import type { Zoek } from '../../router-zoek.ts'
import { useTaal } from '../../teksten/index.ts'
import { Opgehaald } from '../../toezicht/delen.tsx'
import { useToezichtvraag } from '../../toezicht/vraag.ts'
import { Dagen, Standpil } from './delen.tsx'
import { toonMaand, useOpgaven } from './woorden.ts'

/** Every report that the year asks for, with its last day and how it stands (NZA-3). */
export function KalenderScherm() {
  const t = useOpgaven()
  return (
    <MetInlog titel={t('titel')} recht="opgave.lezen">
      {(ik) => <Kalender ik={ik} />}
    </MetInlog>
  )
}

function Kalender({ ik }: { ik: Ik }) {
  const t = useOpgaven()
  const ga = useNavigate()
  const nu = Number(systemClock.today().slice(0, 4))
  const { jaar = String(nu) } = useSearch({ strict: false }) as Zoek
  const kalender = useToezichtvraag<Opgavekalender>(`/opgaven?jaar=${encodeURIComponent(jaar)}`)
  return (
    <>
      <Paginakop
        titel={t('titel')}
        onder={t('onder')}
        acties={
          <>
            <KnopLink naar="/opgaven/hulpmiddelen" icoon={IconWheelchair}>
              {t('hulpmiddelen')}
            </KnopLink>
            {magWel(ik, 'opgave.controleren') && (
              <KnopLink naar="/opgaven/controle" icoon={IconFileUpload}>
                {t('controleer')}
              </KnopLink>
            )}
            <Knop icoon={IconPrinter} onKlik={() => window.print()}>
              {t('print')}
            </Knop>
          </>
        }
      />
      <div className="stack">
        <Opgehaald van={kalender}>
          {(data) =>
            data.eigen ? null : (
              <Melding toon="info" titel={t('kalender.geenVersie', { jaar: data.jaar })}>
                <p>{t('kalender.geenVersieTekst')}</p>
              </Melding>
            )
          }
        </Opgehaald>
        <Kaart label={t('kalender.titel')} vol voet={t('kalender.voet')}>
          <search className="filters" aria-label={t('jaar')}>
            <SelectVeld
              filter
              label={t('jaar')}
              keuzes={[nu + 1, nu, nu - 1, nu - 2].map((waarde) => ({ waarde: String(waarde), label: String(waarde) }))}
              waarde={jaar}
              onWijzig={(waarde) => void ga({ to: '.', search: { jaar: waarde }, replace: true })}
            />
          </search>
          <Opgehaald van={kalender}>{(data) => <Posten kalender={data} />}</Opgehaald>
        </Kaart>
      </div>
    </>
  )
}

function Posten({ kalender: { jaar, posten } }: { kalender: Opgavekalender }) {
  const t = useOpgaven()
  const taal = useTaal()
  return (
    <Tabel
      bijschrift={t('kalender.tabel', { jaar })}
      rijen={posten}
      sleutel={({ soort, tijdvak }) => `${soort} ${tijdvak}`}
      kaarten
      kolommen={[
        { id: 'opgave', kop: t('kalender.opgave'), rijkop: true, cel: (post) => <Naam post={post} /> },
        {
          id: 'uiterlijk',
          kop: t('kalender.uiterlijk'),
          cel: (post) => (
            <>
              <span className="nw blok">{toonKorteDatum(post.uiterlijk, taal)}</span>
              <Dagen post={post} />
            </>
          ),
        },
        { id: 'kanaal', kop: t('kalender.kanaal'), cel: ({ kanaal }) => t(`kanaal.${kanaal}`) },
        { id: 'stand', kop: t('kalender.stand'), cel: ({ stand }) => <Standpil stand={stand} /> },
        {
          id: 'hash',
          kop: t('kalender.hash'),
          cel: ({ sha256 }) => (sha256 === null ? '–' : <code>{`${sha256.slice(0, 4)}…${sha256.slice(-4)}`}</code>),
        },
        {
          id: 'ingediend',
          kop: t('kalender.ingediend'),
          cel: ({ ingediendOp }) => (ingediendOp === null ? '–' : toonKorteDatum(ingediendOp, taal)),
        },
      ]}
    />
  )
}

/** Null: this report is made outside these screens. */
function adresVan(soort: string, tijdvak: string): string | null {
  if (soort === 'pgb_maand') return `/opgaven/pgb/${tijdvak}`
  if (soort === 'hulpmiddelen_maand') return `/opgaven/hulpmiddelen/${tijdvak}`
  return soort === 'hulpmiddelen_definitief' ? `/opgaven/hulpmiddelen/${tijdvak}/definitief` : null
}

function Naam({ post: { soort, tijdvak, naam, artikel } }: { post: Kalenderregel }) {
  const taal = useTaal()
  const t = useOpgaven()
  const naar = adresVan(soort, tijdvak)
  const maandelijks = soort.endsWith('_maand')
  const tekst = `${naam[taal]}, ${maandelijks ? toonMaand(tijdvak, taal) : tijdvak.slice(0, 4)}`
  return (
    <>
      {naar === null ? tekst : <Schakel naar={naar}>{tekst}</Schakel>}
      <span className="s muted blok">{naar !== null ? artikel : `${artikel}. ${t('kalender.elders')}`}</span>
    </>
  )
}

import { IconPrinter } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Uitgavenbeeld } from '../../../../../opgaven/contract-hulpmiddelen.ts'
import { systemClock } from '../../../../../platform/clock.ts'
import { type Ik, MetInlog, magWel } from '../../../aanmelding/index.ts'
import {
  Kaart,
  Knop,
  Kruimels,
  Leeg,
  Paginakop,
  Schakel,
  SelectVeld,
  Tabel,
  toonBedrag,
  toonDatum,
  toonGetal,
} from '../../../design-system/index.ts'
import type { Zoek } from '../../../router-zoek.ts'
import { useTaal } from '../../../teksten/index.ts'
import { Opgehaald } from '../../../toezicht/delen.tsx'
import { useToezichtvraag } from '../../../toezicht/vraag.ts'
import { toonMaand } from '../woorden.ts'
import { Invoer } from './invoer.tsx'
import { Regels } from './regels.tsx'
import { Landelijk } from './ruimte.tsx'
import { useHulpmiddelen } from './woorden.ts'

/** Spend on devices: taking files in, each month with the lines behind it, and the national room (NZA-8, NZA-9). */
export function UitgavenScherm() {
  const t = useHulpmiddelen()
  return (
    <MetInlog titel={t('titel')} recht="opgave.lezen">
      {(ik) => <Uitgaven ik={ik} />}
    </MetInlog>
  )
}

function Uitgaven({ ik }: { ik: Ik }) {
  const t = useHulpmiddelen()
  const ga = useNavigate()
  const nu = Number(systemClock.today().slice(0, 4))
  const { jaar = String(nu), maand, soort } = useSearch({ strict: false }) as Zoek
  const beeld = useToezichtvraag<Uitgavenbeeld>(`/opgaven/hulpmiddelen/uitgaven?jaar=${encodeURIComponent(jaar)}`)
  return (
    <>
      <Paginakop
        titel={t('titel')}
        onder={t('onder')}
        kruimels={<Kruimels paden={[{ naar: '/opgaven', naam: t('kruimel') }]} />}
        acties={
          <Knop icoon={IconPrinter} onKlik={() => window.print()}>
            {t('print')}
          </Knop>
        }
      />
      <div className="stack">
        {magWel(ik, 'opgave.bouwen') && <Invoer ik={ik} />}
        <Kaart titel={t('maanden.titel')} vol>
          <search className="filters" aria-label={t('jaar')}>
            <SelectVeld
              filter
              label={t('jaar')}
              keuzes={[nu, nu - 1, nu - 2].map((waarde) => ({ waarde: String(waarde), label: String(waarde) }))}
              waarde={jaar}
              onWijzig={(waarde) => void ga({ to: '.', search: { jaar: waarde }, replace: true })}
            />
          </search>
          <Opgehaald van={beeld}>{(data) => <Maanden beeld={data} />}</Opgehaald>
        </Kaart>
        {maand !== undefined && <Regels jaar={jaar} maand={maand} soort={soort} />}
        <Opgehaald van={beeld}>
          {(data) => (
            <>
              <Landelijk ik={ik} beeld={data} />
              {data.bestanden.length > 0 && <Bestanden beeld={data} />}
            </>
          )}
        </Opgehaald>
      </div>
    </>
  )
}

function Maanden({ beeld: { jaar, maanden, jaarCent } }: { beeld: Uitgavenbeeld }) {
  const t = useHulpmiddelen()
  const taal = useTaal()
  if (maanden.length === 0)
    return (
      <Leeg titel={t('maanden.leeg')}>
        <p>{t('maanden.leegTekst')}</p>
      </Leeg>
    )
  const met = (bedragen: Record<string, number>, behandeling: string): number =>
    Object.entries(bedragen).reduce((som, [naam, cent]) => (naam.endsWith(behandeling) ? som + cent : som), 0)
  return (
    <>
      <Tabel
        bijschrift={t('maanden.titel')}
        rijen={maanden}
        sleutel={({ maand }) => maand}
        kaarten
        kolommen={[
          {
            id: 'maand',
            kop: t('kolom.maand'),
            rijkop: true,
            cel: ({ maand }) => (
              <Schakel naar={`/opgaven/hulpmiddelen?jaar=${jaar}&maand=${maand}`}>{toonMaand(maand, taal)}</Schakel>
            ),
          },
          ...(['met', 'zonder'] as const).map((wat) => ({
            id: wat,
            kop: t(`maanden.${wat}`),
            getal: true,
            cel: ({ bedragen }: { bedragen: Record<string, number> }) =>
              toonBedrag(met(bedragen, `_${wat}_behandeling`), taal),
          })),
          {
            id: 'persoonsgebonden',
            kop: t('kolom.persoonsgebonden'),
            getal: true,
            cel: ({ bedragen }) => toonBedrag(bedragen.persoonsgebonden ?? 0, taal),
          },
          { id: 'totaal', kop: t('kolom.totaal'), getal: true, cel: ({ totaalCent }) => toonBedrag(totaalCent, taal) },
          {
            id: 'opgave',
            kop: t('kruimel'),
            cel: ({ maand }) => <Schakel naar={`/opgaven/hulpmiddelen/${maand}`}>{t('maanden.opgave')}</Schakel>,
          },
        ]}
      />
      <p className="kaart__voet">
        {t('maanden.jaar', { jaar })}: <b>{toonBedrag(jaarCent, taal)}</b>
      </p>
    </>
  )
}

function Bestanden({ beeld: { bestanden } }: { beeld: Uitgavenbeeld }) {
  const t = useHulpmiddelen()
  const taal = useTaal()
  return (
    <Kaart titel={t('bestanden.titel')} vol>
      <Tabel
        bijschrift={t('bestanden.titel')}
        rijen={bestanden}
        sleutel={({ id }) => id}
        kaarten
        kolommen={[
          { id: 'naam', kop: t('bestanden.naam'), rijkop: true, cel: ({ naam }) => naam },
          { id: 'soort', kop: t('bestanden.soort'), cel: ({ soort }) => t(`bestanden.${soort}`) },
          { id: 'regels', kop: t('bestanden.regels'), getal: true, cel: ({ regels }) => toonGetal(regels, taal) },
          { id: 'bedrag', kop: t('regels.bedrag'), getal: true, cel: ({ bedragCent }) => toonBedrag(bedragCent, taal) },
          { id: 'op', kop: t('bestanden.op'), cel: ({ vastgelegd }) => toonDatum(vastgelegd.slice(0, 10), taal) },
        ]}
      />
    </Kaart>
  )
}

import { IconDownload, IconPlus, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { Planregel, Transitiebeeld } from '../../../../inkoop/contract-transitie.ts'
import { type Ik, MetInlog, magWel } from '../../aanmelding/index.ts'
import { ApiFout } from '../../api/index.ts'
import {
  FoutBijOphalen,
  Icoon,
  Kaart,
  Knop,
  KnopLink,
  Laden,
  Leeg,
  Paginakop,
  Schakel,
  SelectVeld,
  Tabel,
  TekstVeld,
  toonBedrag,
} from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useToezichtvraag } from '../../toezicht/vraag.ts'
import { Besluitpil, Toetspil } from './delen.tsx'
import { Geldboek } from './geld.tsx'
import { useTransitie } from './woorden.ts'

/** Plans and the regional share of the transition funds (TRA-1, TRA-2). */
export function MiddelenScherm() {
  const t = useTransitie()
  return (
    <MetInlog titel={t('titel')} recht="transitie.lezen">
      {(ik) => <Middelen ik={ik} />}
    </MetInlog>
  )
}

function Middelen({ ik }: { ik: Ik }) {
  const t = useTransitie()
  const { data, isPending, error, refetch } = useToezichtvraag<Transitiebeeld>('/transitiemiddelen')
  return (
    <>
      <Paginakop
        titel={t('titel')}
        onder={data === undefined ? undefined : t('onder', { regio: data.regio })}
        acties={
          <>
            <Knop soort="stil" icoon={IconPrinter} onKlik={() => window.print()}>
              {t('druk')}
            </Knop>
            {magWel(ik, 'transitie.vastleggen') && (
              <KnopLink naar="/inkoop/transitie/nieuw" soort="primair" icoon={IconPlus}>
                {t('nieuw')}
              </KnopLink>
            )}
          </>
        }
      />
      {data !== undefined ? (
        <div className="stack">
          <Plannen beeld={data} />
          <Geldboek ik={ik} beeld={data} />
        </div>
      ) : isPending ? (
        <div className="kaart">
          <Laden wat={t('laden')} />
        </div>
      ) : (
        <FoutBijOphalen
          titel={t('foutHalen')}
          nummer={error instanceof ApiFout ? error.nummer : undefined}
          onOpnieuw={() => void refetch()}
        />
      )}
    </>
  )
}

type Stand = 'open' | 'toegekend' | 'afgewezen'
const STANDEN: readonly Stand[] = ['open', 'toegekend', 'afgewezen']

function Plannen({ beeld }: { beeld: Transitiebeeld }) {
  const t = useTransitie()
  const taal = useTaal()
  const [zoek, zetZoek] = useState('')
  const [kader, zetKader] = useState<Planregel['kader']>()
  const [stand, zetStand] = useState<Stand>()
  const naamVan = (id: Planregel['kader']): string => beeld.kaders.find((k) => k.kader === id)?.naam[taal] ?? id
  const gezocht = zoek.trim().toLowerCase()
  const plannen = beeld.plannen.filter(
    (plan) =>
      (kader === undefined || plan.kader === kader) &&
      (stand === undefined || (plan.besluit ?? 'open') === stand) &&
      `${plan.naam} ${plan.kenmerk}`.toLowerCase().includes(gezocht),
  )
  if (beeld.plannen.length === 0)
    return (
      <Kaart titel={t('plannen.titel')}>
        <Leeg titel={t('plannen.leeg')} />
      </Kaart>
    )
  return (
    <Kaart
      titel={t('plannen.titel')}
      vol
      naast={
        <a className="nl-button nl-button--subtle" href="/api/v1/transitiemiddelen/export" download>
          <Icoon van={IconDownload} />
          {t('exporteer')}
        </a>
      }
    >
      <search className="filters kaart__in" aria-label={t('plannen.titel')}>
        <TekstVeld label={t('zoek')} waarde={zoek} onWijzig={zetZoek} />
        <SelectVeld
          filter
          label={t('kader')}
          leeg={t('alleKaders')}
          keuzes={beeld.kaders.map((k) => ({ waarde: k.kader, label: k.naam[taal] }))}
          waarde={kader}
          onWijzig={zetKader}
        />
        <SelectVeld
          filter
          label={t('stand')}
          leeg={t('alleStanden')}
          keuzes={STANDEN.map((waarde) => ({
            waarde,
            label: waarde === 'open' ? t('plannen.open') : t(`besluit.${waarde}`),
          }))}
          waarde={stand}
          onWijzig={zetStand}
        />
      </search>
      {plannen.length === 0 ? <Leeg titel={t('plannen.geen')} /> : <Plannentabel plannen={plannen} naamVan={naamVan} />}
    </Kaart>
  )
}

function Plannentabel(props: { plannen: readonly Planregel[]; naamVan: (kader: Planregel['kader']) => string }) {
  const t = useTransitie()
  const taal = useTaal()
  const { plannen, naamVan } = props
  return (
    <Tabel
      bijschrift={t('plannen.titel')}
      rijen={plannen}
      sleutel={({ id }) => id}
      kaarten
      kolommen={[
        {
          id: 'naam',
          kop: t('plannen.naam'),
          rijkop: true,
          cel: ({ id, naam, kenmerk }) => (
            <>
              <Schakel naar={`/inkoop/transitie/${id}`}>{naam}</Schakel>
              <span className="s muted blok">{kenmerk}</span>
            </>
          ),
        },
        { id: 'kader', kop: t('plannen.kader'), cel: (plan) => naamVan(plan.kader) },
        {
          id: 'bedrag',
          kop: t('plannen.bedrag'),
          getal: true,
          klasse: 'nw',
          cel: ({ totaalCent }) => toonBedrag(totaalCent, taal),
        },
        { id: 'toets', kop: t('plannen.uitkomst'), cel: ({ uitkomst }) => <Toetspil uitkomst={uitkomst} /> },
        { id: 'besluit', kop: t('plannen.besluit'), cel: ({ besluit }) => <Besluitpil besluit={besluit} /> },
      ]}
    />
  )
}

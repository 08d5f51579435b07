import { IconAlertOctagon, IconCheck, IconClock, IconHourglass, IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Vaststellingslijst } from '../../../../pgb/zaak/contract-wijziging.ts'
import { systemClock } from '../../../../platform/clock.ts'
import { MetInlog } from '../../aanmelding/index.ts'
import { vraag } from '../../api/index.ts'
import {
  FoutBijOphalen,
  Kaart,
  Knop,
  Laden,
  Leeg,
  Paginakop,
  Pil,
  Schakel,
  SelectVeld,
  Tabel,
  toonBedrag,
  toonDatum,
} from '../../design-system/index.ts'
import type { Zoek } from '../../router-zoek.ts'
import { useTaal } from '../../teksten/index.ts'
import { vraagTekst } from '../../toezicht/vraag.ts'
import { foutnummer } from '../../zaken/weergave.tsx'
import { useWijzigingwoorden } from '../../zaken/wijziging.ts'

const STANDEN = ['open', 'vastgesteld', 'alles'] as const
const TEKENS = {
  loopt_nog: ['stil', IconHourglass],
  te_doen: ['info', IconClock],
  bijna: ['letop', IconClock],
  te_laat: ['fout', IconAlertOctagon],
  vastgesteld: ['goed', IconCheck],
} as const

/** The settlements of a year, what lapses first on top (PGB-25). */
export function VaststellingenScherm() {
  const t = useWijzigingwoorden()
  return (
    <MetInlog titel={t('vaststellingen.titel')} recht="vaststelling.lezen">
      {() => <Lijst />}
    </MetInlog>
  )
}

function Lijst() {
  const t = useWijzigingwoorden()
  const zoek = useSearch({ strict: false }) as Zoek
  const dit = Number(systemClock.today().slice(0, 4))
  const jaar = /^20\d\d$/.test(zoek.jaar ?? '') ? Number(zoek.jaar) : dit - 1
  const stand = STANDEN.find((een) => een === zoek.stand) ?? 'open'
  const pad = `/vaststellingen${vraagTekst({ jaar: String(jaar), stand, cursor: zoek.cursor })}`
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['zaken', 'vaststellingen', pad],
    queryFn: ({ signal }) => vraag<Vaststellingslijst>(`/api/v1${pad}`, { signal }),
  })
  return (
    <>
      <Paginakop
        titel={t('vaststellingen.titel')}
        onder={t('vaststellingen.onder')}
        acties={
          <Knop soort="stil" icoon={IconPrinter} onKlik={() => window.print()}>
            {t('vaststellingen.druk')}
          </Knop>
        }
      />
      <div className="stack">
        <Filters jaar={jaar} stand={stand} dit={dit} />
        {isPending ? (
          <div className="kaart">
            <Laden wat={t('laden')} />
          </div>
        ) : data === undefined ? (
          <FoutBijOphalen titel={t('fout.halen')} nummer={foutnummer(error)} onOpnieuw={() => void refetch()} />
        ) : (
          <Kaart titel={`${t('vaststellingen.titel')} ${jaar}`} vol {...bladzijden(data, zoek.cursor)}>
            {data.rijen.length === 0 ? (
              <Leeg titel={t('vaststellingen.leeg')}>
                <p>{t('vaststellingen.leegTekst')}</p>
              </Leeg>
            ) : (
              <Rijen lijst={data} />
            )}
          </Kaart>
        )}
      </div>
    </>
  )
}

/** What chooses the list stands in the address, so that a link shows a colleague the same. */
function Filters({ jaar, stand, dit }: { jaar: number; stand: (typeof STANDEN)[number]; dit: number }) {
  const t = useWijzigingwoorden()
  const ga = useNavigate()
  const zet = (nieuw: Record<string, string | undefined>) =>
    void ga({ to: '.', search: (oud: Zoek) => ({ ...oud, cursor: undefined, ...nieuw }), replace: true })
  const jaren = [...new Set([dit, dit - 1, dit - 2, dit - 3, jaar])].sort((a, b) => b - a).map(String)
  return (
    <search className="filters" aria-label={t('vaststellingen.titel')}>
      <SelectVeld
        filter
        label={t('vaststellingen.jaar')}
        keuzes={jaren.map((waarde) => ({ waarde, label: waarde }))}
        waarde={String(jaar)}
        onWijzig={(nieuw) => zet({ jaar: nieuw })}
      />
      <SelectVeld
        filter
        label={t('vaststellingen.stand')}
        keuzes={STANDEN.map((waarde) => ({ waarde, label: t(`vaststellingen.keuzes.${waarde}`) }))}
        waarde={stand}
        onWijzig={(nieuw) => zet({ stand: nieuw })}
      />
    </search>
  )
}

/** No foot where there is one page. */
const bladzijden = (lijst: Vaststellingslijst, cursor: string | undefined) =>
  lijst.volgende === null && cursor === undefined ? {} : { voet: <Bladzijden lijst={lijst} cursor={cursor} /> }

function Bladzijden({ lijst, cursor }: { lijst: Vaststellingslijst; cursor: string | undefined }) {
  const t = useWijzigingwoorden()
  const ga = useNavigate()
  const naar = (nieuw: string | undefined) =>
    void ga({ to: '.', search: (oud: Zoek) => ({ ...oud, cursor: nieuw }), replace: false })
  return (
    <p className="row">
      {cursor !== undefined && <Knop onKlik={() => naar(undefined)}>{t('vaststellingen.eerste')}</Knop>}
      {lijst.volgende !== null && (
        <Knop onKlik={() => naar(lijst.volgende ?? undefined)}>{t('vaststellingen.meer')}</Knop>
      )}
    </p>
  )
}

function Rijen({ lijst }: { lijst: Vaststellingslijst }) {
  const t = useWijzigingwoorden()
  const taal = useTaal()
  const bedrag = (cent: number | null): string => (cent === null ? t('vaststellingen.nog') : toonBedrag(cent, taal))
  return (
    <Tabel
      bijschrift={t('vaststellingen.titel')}
      rijen={lijst.rijen}
      sleutel={({ zaak }) => zaak}
      kaarten
      kolommen={[
        {
          id: 'houder',
          kop: t('vaststellingen.houder'),
          rijkop: true,
          cel: ({ naam, nummer, zaak }) => (
            <>
              <Schakel naar={`/pgb/dossiers/${encodeURIComponent(zaak)}/vaststelling`}>{naam}</Schakel>
              <span className="s muted blok">{nummer}</span>
            </>
          ),
        },
        {
          id: 'verleend',
          kop: t('vaststellingen.verleend'),
          getal: true,
          klasse: 'nw',
          cel: ({ verleendCent }) => bedrag(verleendCent),
        },
        {
          id: 'betaald',
          kop: t('vaststellingen.betaald'),
          getal: true,
          klasse: 'nw',
          cel: ({ betaaldCent }) => bedrag(betaaldCent),
        },
        {
          id: 'vastgesteld',
          kop: t('vaststellingen.vastgesteld'),
          getal: true,
          klasse: 'nw',
          cel: ({ vastgesteldCent }) => bedrag(vastgesteldCent),
        },
        { id: 'uiterlijk', kop: t('vaststellingen.uiterlijk'), cel: ({ uiterlijk }) => toonDatum(uiterlijk, taal) },
        {
          id: 'stand',
          kop: t('vaststellingen.stand'),
          cel: ({ stand }) => (
            <Pil toon={TEKENS[stand][0]} icoon={TEKENS[stand][1]}>
              {t(`vaststellingen.standen.${stand}`)}
            </Pil>
          ),
        },
      ]}
    />
  )
}

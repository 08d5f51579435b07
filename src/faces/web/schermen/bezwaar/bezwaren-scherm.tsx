import { useQuery } from '@tanstack/react-query'
import type { Static } from 'typebox'
import type { Bezwaarlijst } from '../../../../pgb/zaak/contract-wijziging.ts'
import { MetInlog } from '../../aanmelding/index.ts'
import { vraag } from '../../api/index.ts'
import {
  FoutBijOphalen,
  Kaart,
  Laden,
  Leeg,
  Paginakop,
  Pil,
  Schakel,
  Tabel,
  toonDatum,
} from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { STANDTEKEN } from '../../zaken/bezwaarstand.ts'
import { foutnummer } from '../../zaken/weergave.tsx'
import { useWijzigingwoorden } from '../../zaken/wijziging.ts'

type Lijst = Static<typeof Bezwaarlijst>

/** Objections, appeals and complaints that have no outcome yet, what lapses first on top (PGB-34). */
export function BezwarenScherm() {
  const t = useWijzigingwoorden()
  return (
    <MetInlog titel={t('bezwaar.titel')} recht="bezwaar.lezen">
      {() => <Opgehaald />}
    </MetInlog>
  )
}

function Opgehaald() {
  const t = useWijzigingwoorden()
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['zaken', 'bezwaren'],
    queryFn: ({ signal }) => vraag<Lijst>('/api/v1/bezwaren', { signal }),
  })
  return (
    <>
      <Paginakop titel={t('bezwaar.titel')} onder={t('bezwaar.onder')} />
      {isPending ? (
        <div className="kaart">
          <Laden wat={t('laden')} />
        </div>
      ) : data === undefined ? (
        <FoutBijOphalen titel={t('fout.halen')} nummer={foutnummer(error)} onOpnieuw={() => void refetch()} />
      ) : (
        <Kaart label={t('bezwaar.titel')} vol>
          {data.bezwaren.length === 0 ? <Leeg titel={t('bezwaar.leeg')} /> : <Rijen lijst={data} />}
        </Kaart>
      )}
    </>
  )
}

function Rijen({ lijst }: { lijst: Lijst }) {
  const t = useWijzigingwoorden()
  const taal = useTaal()
  return (
    <Tabel
      bijschrift={t('bezwaar.titel')}
      rijen={lijst.bezwaren}
      sleutel={({ id }) => id}
      kaarten
      kolommen={[
        {
          id: 'houder',
          kop: t('bezwaar.houder'),
          rijkop: true,
          cel: ({ naam, nummer, zaak }) => (
            <>
              <Schakel naar={`/pgb/dossiers/${encodeURIComponent(zaak)}/bezwaar`}>{naam}</Schakel>
              <span className="s muted blok">{nummer}</span>
            </>
          ),
        },
        { id: 'soort', kop: t('bezwaar.soort'), cel: ({ soort }) => t(`bezwaar.soorten.${soort}`) },
        { id: 'ontvangen', kop: t('bezwaar.ontvangen'), cel: ({ ontvangenOp }) => toonDatum(ontvangenOp, taal) },
        {
          id: 'uiterlijk',
          kop: t('bezwaar.uiterlijk'),
          cel: ({ uiterlijk }) => (uiterlijk === null ? t('bezwaar.geenDag') : toonDatum(uiterlijk, taal)),
        },
        {
          id: 'stand',
          kop: t('bezwaar.stand'),
          cel: ({ stand }) => (
            <Pil toon={STANDTEKEN[stand][0]} icoon={STANDTEKEN[stand][1]}>
              {t(`bezwaar.standen.${stand}`)}
            </Pil>
          ),
        },
      ]}
    />
  )
}

import { IconClock, IconClockExclamation } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { OpenOvereenkomsten } from '../../../../pgb/zaak/contract-overeenkomst.ts'
import { MetInlog } from '../../aanmelding/index.ts'
import { vraag } from '../../api/index.ts'
import { FoutBijOphalen, Kaart, Laden, Paginakop, Pil, Schakel, Tabel, toonDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useOvereenkomstwoorden } from '../../zaken/overeenkomst.ts'
import { foutnummer } from '../../zaken/weergave.tsx'

/** Agreements that wait for a decision, the first term on top (PGB-15). */
export function OvereenkomstenScherm() {
  const t = useOvereenkomstwoorden()
  return (
    <MetInlog titel={t('lijst.titel')} recht="overeenkomst.lezen">
      {() => <Lijst />}
    </MetInlog>
  )
}

function Lijst() {
  const t = useOvereenkomstwoorden()
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['zaken', 'overeenkomsten'],
    queryFn: ({ signal }) => vraag<OpenOvereenkomsten>('/api/v1/overeenkomsten', { signal }),
  })
  return (
    <>
      <Paginakop titel={t('lijst.titel')} onder={t('lijst.onder')} />
      {isPending ? (
        <div className="kaart">
          <Laden wat={t('laden')} />
        </div>
      ) : data === undefined ? (
        <FoutBijOphalen titel={t('fout')} nummer={foutnummer(error)} onOpnieuw={() => void refetch()} />
      ) : (
        <Kaart
          {...(data.overeenkomsten.length === 0 ? { titel: t('lijst.leeg') } : { label: t('lijst.titel'), vol: true })}
        >
          {data.overeenkomsten.length === 0 ? <p>{t('lijst.leegTekst')}</p> : <Rijen lijst={data} />}
          {data.meer && <p className="kaart__in s muted">{t('lijst.meer')}</p>}
        </Kaart>
      )}
    </>
  )
}

function Rijen({ lijst: { overeenkomsten } }: { lijst: OpenOvereenkomsten }) {
  const t = useOvereenkomstwoorden()
  const taal = useTaal()
  return (
    <Tabel
      bijschrift={t('lijst.bijschrift', { count: overeenkomsten.length })}
      rijen={overeenkomsten}
      sleutel={({ id }) => id}
      kaarten
      kolommen={[
        {
          id: 'houder',
          kop: t('lijst.houder'),
          rijkop: true,
          cel: ({ naam, nummer, zaak }) => (
            <>
              <Schakel naar={`/pgb/dossiers/${encodeURIComponent(zaak)}/zorgverleners`}>{naam}</Schakel>
              <span className="s muted blok">{nummer}</span>
            </>
          ),
        },
        {
          id: 'zorgverlener',
          kop: t('lijst.zorgverlener'),
          cel: ({ zorgverlener, wijzigt }) => (
            <>
              {zorgverlener}
              {wijzigt !== null && <span className="s muted blok">{t('lijst.wijziging')}</span>}
            </>
          ),
        },
        { id: 'ontvangen', kop: t('lijst.ontvangen'), cel: ({ ontvangenOp }) => toonDatum(ontvangenOp, taal) },
        { id: 'uiterlijk', kop: t('lijst.uiterlijk'), cel: ({ uiterlijk }) => toonDatum(uiterlijk, taal) },
        {
          id: 'stand',
          kop: t('lijst.stand'),
          cel: ({ teLaat }) => (
            <Pil toon={teLaat ? 'fout' : 'info'} icoon={teLaat ? IconClockExclamation : IconClock}>
              {t(teLaat ? 'teLaat' : 'lijst.opTijd')}
            </Pil>
          ),
        },
      ]}
    />
  )
}

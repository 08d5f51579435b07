import { useState } from 'react'
import type { Boekingen, Kaderbeeld } from '../../../../kader/contract.ts'
import {
  FoutBijOphalen,
  Kaart,
  Knop,
  Laden,
  Leeg,
  Schakel,
  Tabel,
  toonBedrag,
  toonKorteDatum,
} from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useToezichtvraag, vraagTekst } from '../../toezicht/vraag.ts'
import { useKader } from './woorden.ts'

/** The ceiling as a ledger, with its balance after each entry. */
export function Posten({ beeld }: { beeld: Kaderbeeld }) {
  const t = useKader()
  const taal = useTaal()
  const { posten, jaar, kaderCent } = beeld
  return (
    <Kaart id="kader-posten" titel={t('boek.titel')} vol voet={t('boek.blijft')}>
      {posten.length === 0 ? (
        <Leeg titel={t('boek.leeg')} />
      ) : (
        <Tabel
          bijschrift={t('boek.lijst', { jaar })}
          rijen={posten}
          sleutel={({ id }) => id}
          kaarten
          kolommen={[
            { id: 'datum', kop: t('boek.datum'), rijkop: true, cel: ({ geldigOp }) => toonKorteDatum(geldigOp, taal) },
            {
              id: 'boeking',
              kop: t('boek.boeking'),
              cel: ({ soort, tegenregio, kenmerk, toelichting }) => (
                <>
                  {t(`boek.soort.${soort}`)}
                  {tegenregio !== null && ` ${t('boek.met', { regio: tegenregio })}`}
                  <span className="s muted blok">
                    {kenmerk}. {toelichting}
                  </span>
                </>
              ),
            },
            {
              id: 'bedrag',
              kop: t('boek.bedrag'),
              getal: true,
              klasse: 'nw',
              cel: ({ bedragCent }) => toonBedrag(bedragCent, taal),
            },
            {
              id: 'saldo',
              kop: t('boek.saldo'),
              getal: true,
              klasse: 'nw',
              cel: ({ saldoCent }) => toonBedrag(saldoCent, taal),
            },
          ]}
          voet={
            <tr>
              <th scope="row" colSpan={3}>
                {t('boek.nu')}
              </th>
              <td className="num nw">{kaderCent === null ? '–' : toonBedrag(kaderCent, taal)}</td>
            </tr>
          }
        />
      )}
    </Kaart>
  )
}

const SOORTEN = ['verlening', 'verhoging', 'verlaging', 'voortzetting', 'bezwaar', 'uitspraak'] as const

/** What decisions booked, newest first, each with the way to the decision. */
export function Gebruik({ regio, jaar }: { regio: string; jaar: number }) {
  const t = useKader()
  const [cursor, zetCursor] = useState<string>()
  const vraag = vraagTekst({ regio, jaar: String(jaar), cursor })
  const { data, isPending, refetch } = useToezichtvraag<Boekingen>(`/kader/boekingen${vraag}`)
  return (
    <Kaart id="kader-gebruik" titel={t('gebruik.titel')} vol>
      {data === undefined ? (
        isPending ? (
          <Laden />
        ) : (
          <FoutBijOphalen titel={t('foutHalen')} nummer={undefined} onOpnieuw={() => void refetch()} />
        )
      ) : data.boekingen.length === 0 ? (
        <Leeg titel={t('gebruik.leeg')} />
      ) : (
        <Gebruikstabel boekingen={data.boekingen} jaar={jaar} />
      )}
      {data?.volgende && (
        <div className="kaart__in">
          <Knop soort="stil" onKlik={() => zetCursor(data.volgende ?? undefined)}>
            {t('gebruik.meer')}
          </Knop>
        </div>
      )}
    </Kaart>
  )
}

function Gebruikstabel({ boekingen, jaar }: { boekingen: Boekingen['boekingen']; jaar: number }) {
  const t = useKader()
  const taal = useTaal()
  return (
    <Tabel
      bijschrift={t('gebruik.lijst', { jaar })}
      rijen={boekingen}
      sleutel={({ id }) => id}
      kaarten
      kolommen={[
        { id: 'dag', kop: t('gebruik.dag'), rijkop: true, cel: ({ geldigOp }) => toonKorteDatum(geldigOp, taal) },
        {
          id: 'soort',
          kop: t('gebruik.soort'),
          cel: ({ soort, ekc }) => {
            const naam = SOORTEN.find((bekend) => bekend === soort)
            return `${naam === undefined ? soort : t(`gebruik.soorten.${naam}`)}${ekc ? ` (${t('gebruik.ekc')})` : ''}`
          },
        },
        {
          id: 'bedrag',
          kop: t('gebruik.bedrag'),
          getal: true,
          klasse: 'nw',
          cel: ({ bedragCent }) => toonBedrag(bedragCent, taal),
        },
        {
          id: 'boven',
          kop: t('gebruik.boven'),
          getal: true,
          klasse: 'nw',
          cel: ({ bovenCent }) => (bovenCent === 0 ? '' : toonBedrag(bovenCent, taal)),
        },
        {
          id: 'besluit',
          kop: t('gebruik.besluit'),
          cel: ({ dossier, herkomst }) =>
            dossier === null ? (
              herkomst
            ) : (
              <Schakel naar={`/pgb/dossiers/${encodeURIComponent(dossier)}/beschikking`}>
                {t('gebruik.open')}
                <span className="sr"> {herkomst}</span>
              </Schakel>
            ),
        },
      ]}
    />
  )
}

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Vaststellingsbeeld } from '../../../../../pgb/zaak/contract-wijziging.ts'
import { systemClock } from '../../../../../platform/clock.ts'
import { type Ik, magWel } from '../../../aanmelding/index.ts'
import { vraag } from '../../../api/index.ts'
import {
  FoutBijOphalen,
  Kaart,
  Laden,
  Leeg,
  Melding,
  SelectVeld,
  Tabel,
  toonBedrag,
  toonDatum,
  VindplaatsLink,
} from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { foutnummer } from '../../../zaken/weergave.tsx'
import { useWijzigingwoorden } from '../../../zaken/wijziging.ts'
import { Vaststellingsvoorstel } from './vaststellingsvoorstel.tsx'

interface Zaakplek {
  readonly id: string
  readonly versie: number
}

/** What was granted over the periods of a year, what the SVB paid, and what follows (PGB-24, PGB-25). */
export function Vaststellingtab({ ik, zaak }: { ik: Ik; zaak: Zaakplek }) {
  const t = useWijzigingwoorden()
  const dit = Number(systemClock.today().slice(0, 4))
  const jaren = [dit, dit - 1, dit - 2].map(String)
  const [jaar, zetJaar] = useState(String(dit))
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['zaken', 'zaak', zaak.id, 'vaststelling', jaar],
    queryFn: ({ signal }) =>
      vraag<Vaststellingsbeeld>(`/api/v1/zaken/${encodeURIComponent(zaak.id)}/vaststelling?jaar=${jaar}`, { signal }),
  })
  return (
    <div className="stack">
      <Kaart titel={t('vaststelling.titel', { jaar })}>
        <SelectVeld
          label={t('vaststelling.jaar')}
          keuzes={jaren.map((waarde) => ({ waarde, label: waarde }))}
          waarde={jaar}
          onWijzig={(nieuw) => nieuw !== undefined && zetJaar(nieuw)}
        />
        {isPending ? (
          <Laden wat={t('laden')} />
        ) : data === undefined ? (
          <FoutBijOphalen titel={t('fout.halen')} nummer={foutnummer(error)} onOpnieuw={() => void refetch()} />
        ) : data.stand === 'geen_pgb' ? (
          <Leeg titel={t('vaststelling.geen', { jaar })} />
        ) : (
          <Bedragen beeld={data} />
        )}
      </Kaart>
      {data !== undefined &&
        magWel(ik, 'besluit.voorstellen') &&
        data.vastgesteldCent === null &&
        ['te_doen', 'bijna', 'te_laat'].includes(data.stand) && (
          <Vaststellingsvoorstel key={`${jaar} ${data.bedragCent}`} ik={ik} zaak={zaak} beeld={data} />
        )}
    </div>
  )
}

const TOON = { loopt_nog: 'info', te_doen: 'info', bijna: 'letop', te_laat: 'fout', geen_pgb: 'info' } as const

function Bedragen({ beeld }: { beeld: Vaststellingsbeeld }) {
  const t = useWijzigingwoorden()
  const taal = useTaal()
  const bedragen = [
    [t('vaststelling.verleend'), beeld.verleendCent],
    [t('vaststelling.betaald'), beeld.betaaldCent],
    ...(beeld.overCent > 0 ? [[t('vaststelling.over'), beeld.overCent] as const] : []),
    ...(beeld.teveelCent > 0 ? [[t('vaststelling.teveel'), beeld.teveelCent] as const] : []),
    [t('vaststelling.volgt'), beeld.bedragCent],
    ...(beeld.vastgesteldCent === null ? [] : [[t('vaststelling.vastgesteld'), beeld.vastgesteldCent] as const]),
  ] as readonly (readonly [string, number])[]
  const maanden = beeld.maanden.map((cent, n) => ({ maand: n + 1, cent })).filter(({ cent }) => cent !== 0)
  const datum = beeld.uiterlijk === null ? '' : toonDatum(beeld.uiterlijk, taal)
  return (
    <>
      {beeld.stand !== 'geen_pgb' && beeld.vastgesteldCent === null && (
        <Melding toon={TOON[beeld.stand]} titel={t(`vaststelling.standen.${beeld.stand}`, { datum })} />
      )}
      <Tabel
        bijschrift={t('vaststelling.titel', { jaar: beeld.jaar })}
        rijen={bedragen}
        sleutel={([naam]) => naam}
        kolommen={[
          { id: 'naam', kop: t('vaststelling.bedrag'), rijkop: true, cel: ([naam]) => naam },
          { id: 'cent', kop: '€', getal: true, cel: ([, cent]) => toonBedrag(cent, taal) },
        ]}
      />
      <p>{t(`vaststelling.gronden.${beeld.grond}`)}</p>
      <p className="s">
        {beeld.vindplaatsen.map((vindplaats) => (
          <span key={vindplaats.artikel} className="blok">
            <VindplaatsLink vindplaats={vindplaats} />
          </span>
        ))}
      </p>
      {maanden.length > 0 && (
        <Tabel
          bijschrift={t('vaststelling.maanden')}
          toonBijschrift
          rijen={maanden}
          sleutel={({ maand }) => String(maand)}
          dicht
          kolommen={[
            { id: 'maand', kop: t('vaststelling.maand'), rijkop: true, cel: ({ maand }) => maand },
            { id: 'cent', kop: '€', getal: true, cel: ({ cent }) => toonBedrag(cent, taal) },
          ]}
        />
      )}
    </>
  )
}

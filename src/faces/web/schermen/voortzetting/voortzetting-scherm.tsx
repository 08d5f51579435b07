import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Voortzetbeeld } from '../../../../pgb/zaak/contract-wijziging.ts'
import { systemClock } from '../../../../platform/clock.ts'
import { type Ik, MetInlog, magWel } from '../../aanmelding/index.ts'
import { vraag } from '../../api/index.ts'
import { FoutBijOphalen, Kaart, Knop, Laden, Melding, Paginakop, SelectVeld } from '../../design-system/index.ts'
import { useLosdaad } from '../../zaken/overeenkomst.ts'
import { foutnummer } from '../../zaken/weergave.tsx'
import { foutnaam, useWijzigingwoorden } from '../../zaken/wijziging.ts'
import { Akkoordlijst } from './akkoordlijst.tsx'
import { Apartlijst } from './apartlijst.tsx'

const VERVERS_MS = 2000

/** Going over to the next year: begin, see how far it is, look apart at what differs, approve, send (issue 4). */
export function VoortzettingScherm() {
  const t = useWijzigingwoorden()
  return (
    <MetInlog titel={t('voortzetting.titel')} recht="voortzetting.lezen">
      {(ik) => <Jaarovergang ik={ik} />}
    </MetInlog>
  )
}

function Jaarovergang({ ik }: { ik: Ik }) {
  const t = useWijzigingwoorden()
  const dit = Number(systemClock.today().slice(0, 4))
  const jaren = [dit + 1, dit].map(String)
  const [jaar, zetJaar] = useState(String(dit + 1))
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['zaken', 'voortzetting', jaar],
    queryFn: ({ signal }) => vraag<Voortzetbeeld>(`/api/v1/voortzettingen?jaar=${jaar}`, { signal }),
    // While holders wait the numbers move; when nothing is begun this asks a small question only.
    refetchInterval: ({ state }) => (state.data && state.data.teDoen + state.data.goedgekeurd > 0 ? VERVERS_MS : false),
  })
  return (
    <>
      <Paginakop titel={t('voortzetting.titel')} onder={t('voortzetting.onder')} />
      <div className="stack">
        <Begin ik={ik} jaar={jaar} jaren={jaren} zetJaar={zetJaar} teVersturen={data?.goedgekeurd ?? 0} />
        {isPending ? (
          <div className="kaart">
            <Laden wat={t('laden')} />
          </div>
        ) : data === undefined ? (
          <FoutBijOphalen titel={t('fout.halen')} nummer={foutnummer(error)} onOpnieuw={() => void refetch()} />
        ) : (
          <>
            <Voortgang beeld={data} />
            <Apartlijst
              rijen={data.rijen.filter(({ stand, inhoudHash }) => stand !== 'voorgesteld' && inhoudHash === null)}
            />
            <Akkoordlijst ik={ik} rijen={data.rijen.filter(({ inhoudHash }) => inhoudHash !== null)} />
          </>
        )}
      </div>
    </>
  )
}

interface Beginprops {
  readonly ik: Ik
  readonly jaar: string
  readonly jaren: readonly string[]
  readonly zetJaar: (jaar: string) => void
  readonly teVersturen: number
}

function Begin({ ik, jaar, jaren, zetJaar, teVersturen }: Beginprops) {
  const t = useWijzigingwoorden()
  const { stuur, bezig, fout } = useLosdaad(ik)
  return (
    <Kaart label={t('voortzetting.titel')}>
      <div className="stack">
        {fout !== null && <Melding toon="fout" rol="alert" titel={t(`fout.${foutnaam(fout.code)}`)} />}
        <div className="row">
          <SelectVeld
            label={t('voortzetting.jaar')}
            keuzes={jaren.map((waarde) => ({ waarde, label: waarde }))}
            waarde={jaar}
            onWijzig={(nieuw) => nieuw !== undefined && zetJaar(nieuw)}
          />
          {magWel(ik, 'voortzetting.beginnen') && (
            <Knop soort="primair" bezig={bezig} onKlik={() => void stuur('voortzettingen', { jaar: Number(jaar) })}>
              {t('voortzetting.begin')}
            </Knop>
          )}
          {magWel(ik, 'besluit.verzenden') && (
            <Knop
              soort="tweede"
              bezig={bezig}
              kanNiet={teVersturen === 0 ? t('voortzetting.nietsTeVersturen') : undefined}
              onKlik={() => void stuur('voortzettingen/verzenden', { jaar: Number(jaar) })}
            >
              {t('voortzetting.verzend')}
            </Knop>
          )}
        </div>
      </div>
    </Kaart>
  )
}

const TELLINGEN = ['teDoen', 'apart', 'voorgesteld', 'goedgekeurd', 'verzonden', 'gestopt', 'geenPgb'] as const

function Voortgang({ beeld }: { beeld: Voortzetbeeld }) {
  const t = useWijzigingwoorden()
  const totaal = TELLINGEN.reduce((som, naam) => som + beeld[naam], 0)
  const gedaan = totaal - beeld.teDoen
  const tekst = t('voortzetting.voortgang', { gedaan, totaal })
  return (
    <Kaart label={tekst}>
      <p role="status">{tekst}</p>
      <progress value={gedaan} max={Math.max(1, totaal)} aria-label={tekst} />
      <ul className="kpis">
        {TELLINGEN.map((naam) => (
          <li key={naam}>
            <span className="kpi">
              <span className="kpi__naam">{t(`voortzetting.${naam}`)}</span>
              <span className="kpi__getal">{beeld[naam]}</span>
            </span>
          </li>
        ))}
      </ul>
    </Kaart>
  )
}

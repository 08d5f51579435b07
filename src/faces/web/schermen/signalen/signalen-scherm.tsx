import { IconFlagPlus, IconX } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { type Signaal, STANDEN_SIGNAAL } from '../../../../pgb/zaak/contract.ts'
import { type Ik, MetInlog, magWel } from '../../aanmelding/index.ts'
import {
  FoutBijOphalen,
  Icoon,
  Kaart,
  Knop,
  Laden,
  Leeg,
  Melding,
  Paginakop,
  Schakel,
} from '../../design-system/index.ts'
import { schrijfZoek, type Zoek } from '../../router-zoek.ts'
import { useSignalen } from '../../zaken/signaaldaad.ts'
import { useSignaalwoorden } from '../../zaken/signaalwoorden.ts'
import { foutnummer } from '../../zaken/weergave.tsx'
import { NieuwSignaal } from './nieuw-signaal.tsx'
import { useOordeelwoorden } from './oordeelwoorden.ts'
import { Signaalrijen, STANDTEKEN } from './signaalrijen.tsx'

const PAD = '/pgb/signalen'

/** What was reported on carers and initiatives; it stands beside judgements and decides nothing (PGB-8). */
export function SignalenScherm() {
  const t = useSignaalwoorden()
  return (
    <MetInlog titel={t('titel')} recht="signaal.lezen">
      {(ik) => <Signalen ik={ik} />}
    </MetInlog>
  )
}

function Signalen({ ik }: { ik: Ik }) {
  const t = useSignaalwoorden()
  const { stand: gevraagd, nieuw } = useSearch({ strict: false }) as Zoek
  const stand = STANDEN_SIGNAAL.find((naam) => naam === gevraagd)
  const { data, isPending, error, refetch } = useSignalen()
  const mag = magWel(ik, 'signaal.vastleggen')
  const [vult, zetVult] = useState(mag && nieuw === 'ja')
  const [gedaan, zetGedaan] = useState(false)
  const begin = () => {
    zetGedaan(false)
    zetVult(true)
  }
  return (
    <>
      <Paginakop
        titel={t('titel')}
        onder={t('onder')}
        acties={
          mag &&
          !vult && (
            <Knop soort="primair" icoon={IconFlagPlus} onKlik={begin}>
              {t('nieuw.knop')}
            </Knop>
          )
        }
      />
      <div className="stack">
        <div role="status">{gedaan && <Melding toon="goed" titel={t('nieuw.gedaan')} />}</div>
        {vult && (
          <NieuwSignaal
            ik={ik}
            sluit={() => zetVult(false)}
            gedaan={() => {
              zetVult(false)
              zetGedaan(true)
            }}
          />
        )}
        {isPending ? (
          <div className="kaart">
            <Laden wat={t('laden')} />
          </div>
        ) : data === undefined ? (
          <FoutBijOphalen titel={t('fout')} nummer={foutnummer(error)} onOpnieuw={() => void refetch()} />
        ) : (
          <Lijst ik={ik} signalen={data.signalen} stand={stand} />
        )}
      </div>
    </>
  )
}

function Lijst({ ik, signalen, stand }: { ik: Ik; signalen: readonly Signaal[]; stand: Signaal['stand'] | undefined }) {
  const t = useSignaalwoorden()
  const gekozen = signalen.filter((signaal) => stand === undefined || signaal.stand === stand)
  return (
    <>
      <Tegels signalen={signalen} gekozen={stand} />
      <Kaart label={t('titel')} vol>
        {stand !== undefined && (
          <p className="filters">
            <Schakel className="chip" naar={PAD}>
              {t('alles')}
              <Icoon van={IconX} />
            </Schakel>
          </p>
        )}
        {gekozen.length === 0 ? (
          <Leeg titel={stand === undefined ? t('leeg') : t('leegFilter')} goed={stand === undefined}>
            {stand === undefined && <p>{t('leegTekst')}</p>}
          </Leeg>
        ) : (
          <Signaalrijen ik={ik} signalen={gekozen} />
        )}
      </Kaart>
    </>
  )
}

/** How many stand where; each is a link to the list with that filter, and back. */
function Tegels({ signalen, gekozen }: { signalen: readonly Signaal[]; gekozen: Signaal['stand'] | undefined }) {
  const t = useSignaalwoorden()
  const oordeel = useOordeelwoorden()
  return (
    <ul className="kpis" aria-label={t('tegels')}>
      {STANDEN_SIGNAAL.map((stand) => {
        const [toon, teken] = STANDTEKEN[stand]
        const aan = gekozen === stand
        return (
          <li key={stand}>
            <Schakel
              className="kpi"
              naar={`${PAD}${schrijfZoek({ stand: aan ? undefined : stand })}`}
              huidig={aan}
              vervang
            >
              <span className="kpi__naam">
                <span className={`tk ${toon}`}>
                  <Icoon van={teken} />
                </span>
                {oordeel(`naast.stand.${stand}`)}
              </span>
              <span className="kpi__getal">{signalen.filter((signaal) => signaal.stand === stand).length}</span>
            </Schakel>
          </li>
        )
      })}
    </ul>
  )
}

import { IconAlertOctagon, IconDownload, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { SOORTEN_VERPLICHTING } from '../../../../pgb/contract.ts'
import { type Plichtenlijst, STANDEN_PLICHT } from '../../../../pgb/zaak/contract.ts'
import { type Ik, MetInlog } from '../../aanmelding/index.ts'
import { vraag } from '../../api/index.ts'
import { FoutBijOphalen, Icoon, Kaart, Laden, Leeg, Paginakop, Schakel, SelectVeld } from '../../design-system/index.ts'
import { schrijfZoek, type Zoek } from '../../router-zoek.ts'
import { foutnummer } from '../../zaken/weergave.tsx'
import { useToetsteksten } from '../toets/uitkomst/index.ts'
import { Plichtrijen } from './plichtrijen.tsx'
import { STANDTEKEN } from './standteken.ts'
import { useOordeelwoorden } from './woorden.ts'

const ADRES = '/api/v1/verplichtingen'
const PAD = '/pgb/verplichtingen'

/** The portfolio of obligations: what was imposed, met, late, per kind, each with the way to its case (PGB-14). */
export function VerplichtingenScherm() {
  const t = useOordeelwoorden()
  return (
    <MetInlog titel={t('lijst.titel')} recht="verplichting.lezen">
      {(ik) => <Portefeuille ik={ik} />}
    </MetInlog>
  )
}

function Portefeuille({ ik }: { ik: Ik }) {
  const t = useOordeelwoorden()
  const { soort, stand } = useSearch({ strict: false }) as Zoek
  const zoek = schrijfZoek({ soort, stand })
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['zaken', 'verplichtingen', zoek],
    queryFn: ({ signal }) => vraag<Plichtenlijst>(`${ADRES}${zoek}`, { signal }),
    placeholderData: (vorige) => vorige,
  })
  return (
    <>
      <Paginakop titel={t('lijst.titel')} onder={t('lijst.onder')} />
      {isPending ? (
        <div className="kaart">
          <Laden />
        </div>
      ) : data === undefined ? (
        <FoutBijOphalen titel={t('fout')} nummer={foutnummer(error)} onOpnieuw={() => void refetch()} />
      ) : (
        <div className="stack">
          <Tegels lijst={data} soort={soort} stand={stand} />
          <Kaart label={t('lijst.titel')} vol>
            <Filter soort={soort} stand={stand} exporteer={`${ADRES}/export${zoek}`} />
            {data.plichten.length === 0 ? (
              <Leeg titel={zoek === '' ? t('lijst.leeg') : t('lijst.leegFilter')}>
                {zoek === '' && <p>{t('lijst.leegTekst')}</p>}
              </Leeg>
            ) : (
              <Plichtrijen ik={ik} lijst={data} />
            )}
          </Kaart>
        </div>
      )}
    </>
  )
}

interface Gefilterd {
  soort: string | undefined
  stand: string | undefined
}

/** How many stand where; each is a link to the list with that filter, and back. */
function Tegels({ lijst, soort, stand: gekozen }: Gefilterd & { lijst: Plichtenlijst }) {
  const t = useOordeelwoorden()
  const aantal = (stand: string) =>
    lijst.tellingen
      .filter((telling) => telling.stand === stand && (soort === undefined || telling.soort === soort))
      .reduce((som, telling) => som + telling.aantal, 0)
  return (
    <ul className="kpis" aria-label={t('lijst.tegels')}>
      {STANDEN_PLICHT.map((stand) => {
        const [toon, teken] = STANDTEKEN[stand] ?? (['stil', IconAlertOctagon] as const)
        const aan = gekozen === stand
        return (
          <li key={stand}>
            <Schakel
              className="kpi"
              naar={`${PAD}${schrijfZoek({ soort, stand: aan ? undefined : stand })}`}
              huidig={aan}
              vervang
            >
              <span className="kpi__naam">
                <span className={`tk ${toon}`}>
                  <Icoon van={teken} />
                </span>
                {t(`lijst.standen.${stand}`)}
              </span>
              <span className="kpi__getal">{aantal(stand)}</span>
            </Schakel>
          </li>
        )
      })}
    </ul>
  )
}

function Filter({ soort, stand, exporteer }: Gefilterd & { exporteer: string }) {
  const t = useOordeelwoorden()
  const toets = useToetsteksten()
  const ga = useNavigate()
  const zet = (nieuw: string | undefined) =>
    void ga({ to: '.', search: { ...(stand === undefined ? {} : { stand }), soort: nieuw }, replace: true })
  return (
    <search className="filters" aria-label={t('lijst.soort')}>
      <SelectVeld
        filter
        label={t('lijst.soort')}
        leeg={t('lijst.alleSoorten')}
        keuzes={SOORTEN_VERPLICHTING.map((waarde) => ({ waarde, label: toets.plicht.soorten[waarde] }))}
        waarde={SOORTEN_VERPLICHTING.find((waarde) => waarde === soort)}
        onWijzig={zet}
      />
      {(soort !== undefined || stand !== undefined) && (
        <Schakel className="chip" naar={PAD}>
          {t('lijst.alles')}
          <Icoon van={IconX} />
        </Schakel>
      )}
      <a className="nl-button nl-button--subtle" href={exporteer} download>
        <Icoon van={IconDownload} />
        {t('lijst.exporteer')}
      </a>
    </search>
  )
}

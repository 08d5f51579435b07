import { IconDownload, IconPrinter } from '@tabler/icons-react'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { Kaderbeeld } from '../../../../kader/contract.ts'
import { systemClock } from '../../../../platform/clock.ts'
import { type Ik, MetInlog, magWel } from '../../aanmelding/index.ts'
import { ApiFout } from '../../api/index.ts'
import {
  DatumVeld,
  FoutBijOphalen,
  Icoon,
  Kaart,
  Knop,
  Laden,
  Meer,
  Melding,
  Paginakop,
  Schakel,
  SelectVeld,
  toonDatum,
} from '../../design-system/index.ts'
import type { Zoek } from '../../router-zoek.ts'
import { useTaal } from '../../teksten/index.ts'
import { useToezichtvraag, vraagTekst } from '../../toezicht/vraag.ts'
import { Alarm, Balans } from './balans.tsx'
import { Gebruik, Posten } from './boeken.tsx'
import { Dossiers } from './dossier.tsx'
import { Ekcformulier } from './ekc.tsx'
import { Postformulier, Reserveerformulier } from './formulieren.tsx'
import { Kaderplot } from './plot.tsx'
import { Stopknop } from './stop.tsx'
import { Wachtrij } from './wachtrij.tsx'
import { WatAls } from './wat-als.tsx'
import { useKader } from './woorden.ts'
import './kader.css'

/** The pgb ceiling of a region and a year: balance, expectation, measures, queue and ledgers (KAD-1 to KAD-6). */
export function KaderScherm() {
  const t = useKader()
  const { jaar } = useParams({ strict: false }) as { jaar?: string }
  const gekozen = jaar !== undefined && /^20(1[5-9]|[2-9][0-9])$/.test(jaar) ? jaar : systemClock.today().slice(0, 4)
  return (
    <MetInlog titel={t('titel', { jaar: gekozen })} recht="kader.lezen">
      {(ik) => <Kaderpagina ik={ik} jaar={gekozen} />}
    </MetInlog>
  )
}

function Kaderpagina({ ik, jaar }: { ik: Ik; jaar: string }) {
  const t = useKader()
  const taal = useTaal()
  const { regio, op, bekendOp } = useSearch({ strict: false }) as Zoek
  const { data, isPending, error, refetch } = useToezichtvraag<Kaderbeeld>(
    `/kader${vraagTekst({ jaar, regio, op, bekendOp })}`,
  )
  const onder =
    data === undefined
      ? undefined
      : data.bekendOp === null
        ? t('onder', { regio: data.regio, dag: toonDatum(data.op, taal) })
        : t('onderBekend', {
            regio: data.regio,
            dag: toonDatum(data.op, taal),
            bekend: toonDatum(data.bekendOp.slice(0, 10), taal),
          })
  return (
    <>
      <Paginakop titel={t('titel', { jaar })} onder={onder} acties={<Acties jaar={jaar} regio={data?.regio} />} />
      <div className="stack">
        <Filters jaar={jaar} regios={data?.regios ?? []} zoek={{ regio: data?.regio ?? regio, op, bekendOp }} />
        {data !== undefined ? (
          <Inhoud ik={ik} beeld={data} />
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
      </div>
    </>
  )
}

function Acties({ jaar, regio }: { jaar: string; regio: string | undefined }) {
  const t = useKader()
  return (
    <>
      <a className="nl-button nl-button--subtle" href={`/api/v1/kader/export${vraagTekst({ jaar, regio })}`} download>
        <Icoon van={IconDownload} />
        {t('exporteer')}
      </a>
      <Knop soort="stil" icoon={IconPrinter} onKlik={() => window.print()}>
        {t('druk')}
      </Knop>
    </>
  )
}

/** Everything that chooses what is seen stands in the address, so that a link shows a colleague the same. */
function Filters(props: { jaar: string; regios: readonly string[]; zoek: Record<string, string | undefined> }) {
  const { jaar, regios, zoek } = props
  const t = useKader()
  const ga = useNavigate()
  const zet = (nieuw: Record<string, string | undefined>, naarJaar = jaar) =>
    void ga({ to: `/kader/${naarJaar}`, search: (oud: Zoek) => ({ ...oud, ...nieuw }), replace: true })
  const dit = Number(systemClock.today().slice(0, 4))
  const jaren = [...new Set([dit + 1, dit, dit - 1, dit - 2, dit - 3, Number(jaar)])].sort((a, b) => b - a).map(String)
  return (
    <search className="filters" aria-label={t('titel', { jaar })}>
      <SelectVeld
        filter
        label={t('jaar')}
        keuzes={jaren.map((waarde) => ({ waarde, label: waarde }))}
        waarde={jaar}
        onWijzig={(nieuw) => zet({ op: undefined, bekendOp: undefined }, nieuw ?? jaar)}
      />
      {regios.length > 1 && (
        <SelectVeld
          filter
          label={t('regio')}
          keuzes={regios.map((waarde) => ({ waarde, label: waarde }))}
          waarde={zoek.regio}
          onWijzig={(nieuw) => zet({ regio: nieuw })}
        />
      )}
      <DatumVeld label={t('op')} waarde={zoek.op} onWijzig={(nieuw, { geldig }) => geldig && zet({ op: nieuw })} />
      <DatumVeld
        label={t('bekendOp')}
        waarde={zoek.bekendOp}
        onWijzig={(nieuw, { geldig }) => geldig && zet({ bekendOp: nieuw })}
      />
      {(zoek.op !== undefined || zoek.bekendOp !== undefined) && (
        <Schakel className="chip" naar={`/kader/${jaar}${vraagTekst({ regio: zoek.regio })}`}>
          {t('vandaag')}
        </Schakel>
      )}
    </search>
  )
}

function Inhoud({ ik, beeld }: { ik: Ik; beeld: Kaderbeeld }) {
  const t = useKader()
  const magBoeken = magWel(ik, 'kader.boeken') && beeld.isNu
  const { jaar, verloop, projectie, kaderCent } = beeld
  const { lijn, overschrijdtOp } = projectie
  return (
    <>
      <Alarm beeld={beeld} />
      <Balans beeld={beeld} />
      <div className="grid g-main kader__plot">
        <Kaart titel={t('verloop')}>
          {kaderCent === null && (
            <Melding toon="letop" titel={t('geenKader')}>
              {<p>{t('geenKaderTekst')}</p>}
            </Melding>
          )}
          <Kaderplot deel={{ jaar, verloop, lijn, kaderCent, overschrijdtOp }} />
          <Meer titel={t('hoe')}>
            <p>{t('hoeTekst', { uitleg: beeld.reserveringen.toelichting })}</p>
          </Meer>
        </Kaart>
        <WatAls regio={beeld.regio} jaar={jaar} />
      </div>
      <Dossiers ik={ik} beeld={beeld} magBoeken={magBoeken} />
      <Wachtrij beeld={beeld} />
      <Posten beeld={beeld} />
      {magBoeken && (
        <div className="grid g2">
          <Postformulier ik={ik} regio={beeld.regio} jaar={jaar} />
          <div className="stack">
            <Reserveerformulier ik={ik} beeld={beeld} />
            <Stopknop ik={ik} beeld={beeld} />
          </div>
        </div>
      )}
      <Gebruik regio={beeld.regio} jaar={jaar} />
      {magBoeken && <Ekcformulier ik={ik} regio={beeld.regio} jaar={jaar} />}
    </>
  )
}

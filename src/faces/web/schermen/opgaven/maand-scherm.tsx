import { IconDownload, IconPrinter, IconRefresh, IconSnowflake } from '@tabler/icons-react'
import { useParams, useSearch } from '@tanstack/react-router'
import type { Maandbeeld } from '../../../../opgaven/contract.ts'
import { type Ik, MetInlog, magWel } from '../../aanmelding/index.ts'
import {
  Icoon,
  Kaart,
  Knop,
  Kruimels,
  Leeg,
  Melding,
  Paginakop,
  Stappen,
  Tabs,
  toonDatum,
  toonGetal,
} from '../../design-system/index.ts'
import type { Zoek } from '../../router-zoek.ts'
import { useTaal } from '../../teksten/index.ts'
import { Opgehaald } from '../../toezicht/delen.tsx'
import { type Toezichtdaad, useToezichtdaad, useToezichtvraag } from '../../toezicht/vraag.ts'
import { Dagen, Gedaan } from './delen.tsx'
import { Geschiedenis } from './geschiedenis.tsx'
import { Getallen } from './getallen.tsx'
import { Herkomst } from './herkomst.tsx'
import { Indienknop } from './indienen.tsx'
import { Punten } from './punten.tsx'
import { Reserveringen } from './reserveringen.tsx'
import { Verschil } from './verschil.tsx'
import { toonMaand, useOpgaven } from './woorden.ts'

const DELEN = ['punten', 'verschil', 'reserveringen', 'geschiedenis'] as const
type Deel = (typeof DELEN)[number]

/** One month from built to submitted, with what its figures are made of (NZA-4 to NZA-7). */
export function MaandScherm() {
  const t = useOpgaven()
  const taal = useTaal()
  const { tijdvak = '', deel = 'punten' } = useParams({ strict: false })
  const gekozen = DELEN.find((een) => een === deel) ?? 'punten'
  return (
    <MetInlog titel={t('maand.titel', { maand: toonMaand(tijdvak, taal) })} recht="opgave.lezen">
      {(ik) => <Maand ik={ik} tijdvak={tijdvak} deel={gekozen} />}
    </MetInlog>
  )
}

function Maand({ ik, tijdvak, deel }: { ik: Ik; tijdvak: string; deel: Deel }) {
  const t = useOpgaven()
  const beeld = useToezichtvraag<Maandbeeld>(`/opgaven/pgb?tijdvak=${encodeURIComponent(tijdvak)}`)
  const daad = useToezichtdaad(ik)
  return (
    <Opgehaald van={beeld}>
      {(data) => (
        <>
          <Kop ik={ik} beeld={data} daad={daad} />
          <Gedaan daad={daad} goed={data.opgave?.bevroren ? t('maand.bevroren') : t('maand.gebouwd')} />
          <Inhoud ik={ik} beeld={data} deel={deel} />
        </>
      )}
    </Opgehaald>
  )
}

function Kop({ ik, beeld, daad }: { ik: Ik; beeld: Maandbeeld; daad: Toezichtdaad }) {
  const t = useOpgaven()
  const taal = useTaal()
  const { tijdvak, post, opgave } = beeld
  const peildatum = toonDatum(post.peildatum, taal)
  const onder = opgave
    ? t('maand.onder', { peildatum, rijen: toonGetal(opgave.rijen, taal), kanaal: t(`kanaal.${post.kanaal}`) })
    : t('maand.nogNiet', { peildatum })
  return (
    <Paginakop
      titel={t('maand.titel', { maand: toonMaand(tijdvak, taal) })}
      onder={onder}
      kruimels={<Kruimels paden={[{ naar: '/opgaven', naam: t('kruimel') }]} />}
      acties={
        <>
          {opgave && (
            <a className="nl-button nl-button--secondary" href={`/api/v1/opgaven/${opgave.id}/bestand`} download>
              <Icoon van={IconDownload} />
              {t('maand.download')}
            </a>
          )}
          <Knop icoon={IconPrinter} onKlik={() => window.print()}>
            {t('print')}
          </Knop>
          {magWel(ik, 'opgave.bouwen') && <Daden ik={ik} beeld={beeld} daad={daad} />}
        </>
      }
    />
  )
}

function Daden({ ik, beeld, daad }: { ik: Ik; beeld: Maandbeeld; daad: Toezichtdaad }) {
  const t = useOpgaven()
  const taal = useTaal()
  const { tijdvak, post, opgave, vandaag } = beeld
  const tevroeg = vandaag < post.vanaf
  return (
    <>
      <Knop
        soort={opgave ? 'tweede' : 'primair'}
        icoon={IconRefresh}
        bezig={daad.bezig}
        {...(tevroeg ? { kanNiet: t('maand.bouwKan', { dag: toonDatum(post.vanaf, taal) }) } : {})}
        onKlik={() => void daad.doe('/opgaven/pgb', { tijdvak })}
      >
        {opgave ? t('maand.bouwOpnieuw') : t('maand.bouw')}
      </Knop>
      {opgave && !opgave.bevroren && (
        <Knop
          soort="primair"
          icoon={IconSnowflake}
          bezig={daad.bezig}
          {...bevriesreden(t, opgave)}
          onKlik={() => void daad.doe(`/opgaven/${opgave.id}/bevriezing`)}
        >
          {t('maand.bevries')}
        </Knop>
      )}
      {opgave?.bevroren && !opgave.ingediend && <Indienknop ik={ik} beeld={beeld} opgave={opgave} />}
    </>
  )
}

function bevriesreden(
  t: ReturnType<typeof useOpgaven>,
  { fouten, onverklaard }: NonNullable<Maandbeeld['opgave']>,
): { kanNiet?: string } {
  if (fouten > 0) return { kanNiet: t('maand.bevriesFout', { count: fouten }) }
  if (onverklaard.length > 0) return { kanNiet: t('maand.bevriesUitleg', { count: onverklaard.length }) }
  return {}
}

function Inhoud({ ik, beeld, deel }: { ik: Ik; beeld: Maandbeeld; deel: Deel }) {
  const t = useOpgaven()
  const taal = useTaal()
  const { rij } = useSearch({ strict: false }) as Zoek
  const { opgave, post, tijdvak } = beeld
  const naar = (een: Deel): string => `/opgaven/pgb/${tijdvak}${een === 'punten' ? '' : `/${een}`}`
  return (
    <div className="stack">
      <Voortgang beeld={beeld} />
      {!beeld.eigen && (
        <Melding toon="info" titel={t('kalender.geenVersie', { jaar: post.tijdvak.slice(0, 4) })}>
          <p>{t('kalender.geenVersieTekst')}</p>
        </Melding>
      )}
      {opgave === null ? (
        <Kaart label={t('maand.leeg')}>
          <Leeg titel={t('maand.leeg')}>
            <p>{t('maand.leegTekst', { dag: toonDatum(post.peildatum, taal) })}</p>
          </Leeg>
        </Kaart>
      ) : (
        <>
          <Getallen opgave={opgave} />
          {rij !== undefined && <Herkomst opgave={opgave.id} nummer={rij} terug={naar(deel)} />}
          <Tabs
            label={t('maand.delen')}
            tabs={DELEN.map((een) => ({ naar: naar(een), naam: t(`maand.${een}`), huidig: een === deel }))}
          />
          {deel === 'punten' && <Punten ik={ik} beeld={beeld} opgave={opgave} />}
          {deel === 'verschil' && <Verschil opgave={opgave.id} tijdvak={tijdvak} />}
          {deel === 'reserveringen' && <Reserveringen opgave={opgave} tijdvak={tijdvak} />}
        </>
      )}
      {(deel === 'geschiedenis' || opgave === null) && <Geschiedenis ik={ik} beeld={beeld} />}
    </div>
  )
}

export function Voortgang({ beeld: { opgave, post } }: { beeld: Maandbeeld }) {
  const t = useOpgaven()
  const taal = useTaal()
  const open = opgave !== null && (opgave.fouten > 0 || opgave.onverklaard.length > 0)
  const nu = opgave === null ? 0 : opgave.ingediend ? 4 : opgave.bevroren ? 3 : open ? 1 : 2
  return (
    <div className="grid g-main">
      <Kaart label={t('maand.stappen')}>
        <Stappen
          label={t('maand.stappen')}
          nu={nu}
          stappen={[
            t('maand.stap.gebouwd'),
            t('maand.stap.controleren'),
            t('maand.stap.bevriezen'),
            t('maand.stap.indienen'),
          ]}
        />
      </Kaart>
      <Kaart label={t('maand.termijn')}>
        <Dagen post={post} />
        <p className="s">{t('maand.laatste', { dag: toonDatum(post.uiterlijk, taal) })}</p>
        {post.inWeekend && <p className="s">{t('maand.weekend', { dag: toonDatum(post.werkdag, taal) })}</p>}
        <p className="s muted">{t('maand.dag15', { artikel: post.artikel })}</p>
      </Kaart>
    </div>
  )
}

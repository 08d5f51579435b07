import { IconDownload, IconPrinter, IconRefresh, IconSnowflake } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import type { Maandbeeld, Opgavebeeld } from '../../../../../opgaven/contract.ts'
import { type Ik, MetInlog, magWel } from '../../../aanmelding/index.ts'
import {
  Icoon,
  Kaart,
  Knop,
  Kruimels,
  Leeg,
  Paginakop,
  Schakel,
  Tabel,
  toonBedrag,
  toonDatum,
} from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { Opgehaald } from '../../../toezicht/delen.tsx'
import { type Toezichtdaad, useToezichtdaad, useToezichtvraag } from '../../../toezicht/vraag.ts'
import { Gedaan } from '../delen.tsx'
import { Geschiedenis } from '../geschiedenis.tsx'
import { Indienknop } from '../indienen.tsx'
import { Voortgang } from '../maand-scherm.tsx'
import { toonMaand } from '../woorden.ts'
import { SOORTEN, useHulpmiddelen } from './woorden.ts'

/** The report on devices of a month, or the definitive one of a year, from built to submitted (NZA-4, NZA-8). */
export function HulpmiddelopgaveScherm() {
  const t = useHulpmiddelen()
  const taal = useTaal()
  const { tijdvak = '', deel } = useParams({ strict: false })
  const jaar = deel === 'definitief'
  const titel = jaar
    ? t('opgave.jaar', { jaar: tijdvak.slice(0, 4) })
    : t('opgave.maand', { maand: toonMaand(tijdvak, taal) })
  return (
    <MetInlog titel={titel} recht="opgave.lezen">
      {(ik) => (
        <Opgave
          ik={ik}
          titel={titel}
          tijdvak={tijdvak}
          soort={jaar ? 'hulpmiddelen_definitief' : 'hulpmiddelen_maand'}
        />
      )}
    </MetInlog>
  )
}

function Opgave({ ik, titel, tijdvak, soort }: { ik: Ik; titel: string; tijdvak: string; soort: string }) {
  const t = useHulpmiddelen()
  const beeld = useToezichtvraag<Maandbeeld>(
    `/opgaven/hulpmiddelen?tijdvak=${encodeURIComponent(tijdvak)}&soort=${soort}`,
  )
  const daad = useToezichtdaad(ik)
  return (
    <Opgehaald van={beeld}>
      {(data) => (
        <>
          <Kop ik={ik} titel={titel} beeld={data} daad={daad} />
          <Gedaan daad={daad} goed={data.opgave?.bevroren ? t('opgave.bevroren') : t('opgave.gebouwd')} />
          <div className="stack">
            <Voortgang beeld={data} />
            <p className="s">{t('opgave.formulier')}</p>
            {data.opgave === null ? (
              <Kaart titel={t('opgave.inhoud')}>
                <Leeg titel={t('opgave.leeg')}>
                  <p>{t('opgave.leegTekst')}</p>
                </Leeg>
              </Kaart>
            ) : (
              <Inhoud opgave={data.opgave} tijdvak={tijdvak} />
            )}
            <Geschiedenis ik={ik} beeld={data} />
          </div>
        </>
      )}
    </Opgehaald>
  )
}

interface Kopdelen {
  readonly ik: Ik
  readonly titel: string
  readonly beeld: Maandbeeld
  readonly daad: Toezichtdaad
}

function Kop({ ik, titel, beeld, daad }: Kopdelen) {
  const t = useHulpmiddelen()
  const taal = useTaal()
  const { post, opgave } = beeld
  const haal = (vorm: 'bestand' | 'csv', naam: string) =>
    opgave && (
      <a className="nl-button nl-button--secondary" href={`/api/v1/opgaven/${opgave.id}/${vorm}`} download>
        <Icoon van={IconDownload} />
        {naam}
      </a>
    )
  return (
    <Paginakop
      titel={titel}
      onder={t('opgave.onder', { peildatum: toonDatum(post.peildatum, taal) })}
      kruimels={
        <Kruimels
          paden={[
            { naar: '/opgaven', naam: t('kruimel') },
            { naar: '/opgaven/hulpmiddelen', naam: t('titel') },
          ]}
        />
      }
      acties={
        <>
          {haal('bestand', t('opgave.xlsx'))}
          {haal('csv', t('opgave.csv'))}
          <Knop icoon={IconPrinter} onKlik={() => window.print()}>
            {t('print')}
          </Knop>
          {magWel(ik, 'opgave.bouwen') && <Daden ik={ik} beeld={beeld} daad={daad} />}
        </>
      }
    />
  )
}

function Daden({ ik, beeld, daad }: Omit<Kopdelen, 'titel'>) {
  const t = useHulpmiddelen()
  const taal = useTaal()
  const { tijdvak, post, opgave, vandaag } = beeld
  const kan = vandaag < post.vanaf ? { kanNiet: t('opgave.bouwKan', { dag: toonDatum(post.vanaf, taal) }) } : {}
  return (
    <>
      <Knop
        soort={opgave ? 'tweede' : 'primair'}
        icoon={IconRefresh}
        bezig={daad.bezig}
        {...kan}
        onKlik={() => void daad.doe('/opgaven/hulpmiddelen', { soort: post.soort, tijdvak })}
      >
        {opgave ? t('opgave.bouwOpnieuw') : t('opgave.bouw')}
      </Knop>
      {opgave && !opgave.bevroren && (
        <Knop
          soort="primair"
          icoon={IconSnowflake}
          bezig={daad.bezig}
          {...(opgave.fouten > 0 ? { kanNiet: t('opgave.bevriesFout') } : {})}
          onKlik={() => void daad.doe(`/opgaven/${opgave.id}/bevriezing`)}
        >
          {t('opgave.bevries')}
        </Knop>
      )}
      {opgave?.bevroren && !opgave.ingediend && <Indienknop ik={ik} beeld={beeld} opgave={opgave} />}
    </>
  )
}

function Inhoud({ opgave, tijdvak }: { opgave: Opgavebeeld; tijdvak: string }) {
  const t = useHulpmiddelen()
  const taal = useTaal()
  const adres = (kolom: string): string =>
    `/opgaven/hulpmiddelen?jaar=${tijdvak.slice(0, 4)}&maand=${tijdvak}${kolom === 'totaal' ? '' : `&soort=${kolom}`}`
  return (
    <Kaart titel={t('opgave.inhoud')} vol>
      <Tabel
        bijschrift={t('opgave.inhoud')}
        rijen={[...SOORTEN, 'totaal' as const].map((kolom) => [kolom, opgave.totalen[kolom] ?? 0] as const)}
        sleutel={([kolom]) => kolom}
        kolommen={[
          {
            id: 'kolom',
            kop: t('regels.soort'),
            rijkop: true,
            cel: ([kolom]) =>
              opgave.rijen === 1 ? <Schakel naar={adres(kolom)}>{t(`kolom.${kolom}`)}</Schakel> : t(`kolom.${kolom}`),
          },
          { id: 'bedrag', kop: t('regels.bedrag'), getal: true, cel: ([, cent]) => toonBedrag(cent, taal) },
        ]}
      />
      <div className="kaart__voet">
        {opgave.zinnen.map((zin) => (
          <p key={zin.nl}>{zin[taal]}</p>
        ))}
      </div>
    </Kaart>
  )
}

import { useSearch } from '@tanstack/react-router'
import type { Verschillijst } from '../../../../opgaven/contract.ts'
import { Kaart, Melding, Plotraam, Schakel, Tabel, toonBedrag, toonDatum } from '../../design-system/index.ts'
import type { Zoek } from '../../router-zoek.ts'
import { useTaal } from '../../teksten/index.ts'
import { Opgehaald } from '../../toezicht/delen.tsx'
import { useToezichtvraag } from '../../toezicht/vraag.ts'
import { rijtekst, toonMaand, useOpgaven } from './woorden.ts'

type Rij = Verschillijst['rijen'][number]

/** New, ended and changed since the month before, each with its amount (NZA-6). */
export function Verschil({ opgave, tijdvak }: { opgave: string; tijdvak: string }) {
  const { alle } = useSearch({ strict: false }) as Zoek
  const lijst = useToezichtvraag<Verschillijst>(`/opgaven/${opgave}/verschil?aantal=${alle === 'ja' ? 0 : 10}`)
  return <Opgehaald van={lijst}>{(data) => <Overzicht verschil={data} tijdvak={tijdvak} />}</Opgehaald>
}

function Overzicht({ verschil, tijdvak }: { verschil: Verschillijst; tijdvak: string }) {
  const t = useOpgaven()
  const taal = useTaal()
  const maand = toonMaand(verschil.vorigTijdvak, taal)
  const groei = verschil.nuCent - verschil.vorigCent
  return (
    <Kaart titel={t('verschil.titel', { maand })} naast={<b>{metTeken(groei, taal)}</b>} vol>
      {verschil.vorig === null && (
        <div className="kaart__in">
          <Melding toon="info" titel={t('verschil.geen', { maand })}>
            <p>{t('verschil.geenTekst')}</p>
          </Melding>
        </div>
      )}
      <Plot verschil={verschil} />
      <Tabel
        bijschrift={t('verschil.tabel')}
        rijen={verschil.rijen}
        sleutel={({ nummer }) => String(nummer)}
        kaarten
        kolommen={[
          {
            id: 'rij',
            kop: t('verschil.rij'),
            rijkop: true,
            cel: ({ nummer }) => (
              <Schakel naar={`/opgaven/pgb/${tijdvak}/verschil?rij=${nummer}`}>{rijtekst(nummer)}</Schakel>
            ),
          },
          { id: 'wat', kop: t('verschil.wat'), cel: (rij) => <Wat rij={rij} /> },
          { id: 'vorig', kop: t('verschil.vorig'), getal: true, cel: ({ vorigCent }) => toonBedrag(vorigCent, taal) },
          { id: 'nu', kop: t('verschil.nu'), getal: true, cel: ({ nuCent }) => toonBedrag(nuCent, taal) },
          {
            id: 'bedrag',
            kop: t('verschil.bedrag'),
            getal: true,
            cel: ({ verschilCent }) => metTeken(verschilCent, taal),
          },
        ]}
      />
      {verschil.totaal > verschil.rijen.length && (
        <p className="kaart__voet">
          <Schakel naar={`/opgaven/pgb/${tijdvak}/verschil?alle=ja`}>
            {t('verschil.alle', { totaal: verschil.totaal })}
          </Schakel>
        </p>
      )}
    </Kaart>
  )
}

const metTeken = (cent: number, taal: 'nl' | 'en'): string => `${cent > 0 ? '+ ' : ''}${toonBedrag(cent, taal)}`

function Wat({ rij }: { rij: Rij }) {
  const t = useOpgaven()
  const taal = useTaal()
  const { soort, toegewezenVorig, toegewezenNu, ingang, einde, anders } = rij
  if (soort === 'nieuw')
    return t('verschil.nieuwTekst', { nu: toegewezenNu ?? '', ingang: toonDatum(ingang ?? '', taal) })
  if (soort === 'beeindigd') return t('verschil.beeindigdTekst', { einde: toonDatum(einde ?? '', taal) })
  if (toegewezenVorig !== toegewezenNu)
    return t('verschil.profielTekst', { vorig: toegewezenVorig ?? '', nu: toegewezenNu ?? '' })
  return t('verschil.gewijzigdTekst', { kolommen: anders.join(', ') })
}

const HOOGTE = 200
const ONDER = 26
const BOVEN = 22

interface Balk {
  readonly naam: string
  readonly van: number
  readonly tot: number
  readonly tekst: string
}

/** From the month before to this one, in steps; the axis begins at zero. */
function Plot({ verschil }: { verschil: Verschillijst }) {
  const t = useOpgaven()
  const taal = useTaal()
  const { vorigCent, nuCent, soorten } = verschil
  const bedrag = (cent: number): string => toonBedrag(cent, taal, { heel: true })
  let lopend = vorigCent
  const stappen = (['nieuw', 'beeindigd', 'gewijzigd'] as const).map((soort): Balk => {
    const { aantal, verschilCent } = soorten[soort]
    const van = lopend
    lopend += verschilCent
    const tekst = `${verschilCent > 0 ? '+ ' : ''}${bedrag(verschilCent)}`
    return { naam: `${t(`verschil.${soort}`)}, ${aantal}`, van, tot: lopend, tekst }
  })
  const balken: readonly Balk[] = [
    { naam: t('verschil.begin'), van: 0, tot: vorigCent, tekst: bedrag(vorigCent) },
    ...stappen,
    { naam: t('verschil.eind'), van: 0, tot: nuCent, tekst: bedrag(nuCent) },
  ]
  const label = t('verschil.plot', {
    vorig: bedrag(vorigCent),
    nu: bedrag(nuCent),
    nieuw: bedrag(soorten.nieuw.verschilCent),
    beeindigd: bedrag(soorten.beeindigd.verschilCent),
    gewijzigd: bedrag(soorten.gewijzigd.verschilCent),
  })
  return (
    <div className="kaart__plot">
      <Plotraam label={label} teken={(breedte) => <Balken balken={balken} breedte={breedte} />} />
    </div>
  )
}

function Balken({ balken, breedte }: { balken: readonly Balk[]; breedte: number }) {
  const top = Math.max(1, ...balken.map(({ van, tot }) => Math.max(van, tot)))
  const y = (cent: number): number => BOVEN + (HOOGTE - ONDER - BOVEN) * (1 - cent / top)
  const vak = breedte / balken.length
  const smal = vak < 110
  return (
    <svg className="plot" width={breedte} height={HOOGTE} aria-hidden="true">
      {balken.map(({ naam, van, tot, tekst }, i) => {
        const hoog = Math.min(y(van), y(tot))
        const x = i * vak + vak * 0.15
        const midden = x + vak * 0.35
        const dik = Math.max(2, Math.abs(y(van) - y(tot)))
        return (
          <g key={naam}>
            <rect x={x} y={hoog} width={vak * 0.7} height={dik} fill={kleurVan(i, balken.length, tot < van)} />
            {!smal && (
              <text x={midden} y={hoog - 6} textAnchor="middle" className="tb-">
                {tekst}
              </text>
            )}
            <text x={midden} y={HOOGTE - 8} textAnchor="middle" className="t2">
              {smal ? naam.split(/[ ,]/)[0]?.slice(0, 7) : naam}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

function kleurVan(plek: number, aantal: number, daalt: boolean): string {
  if (plek === 0 || plek === aantal - 1) return 'var(--ozk-plot-1)'
  return daalt ? 'var(--ozk-plot-2)' : 'var(--ozk-plot-4)'
}

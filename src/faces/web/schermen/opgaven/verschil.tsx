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

/** From the month before to this one; the axis starts where the caption says, so that the steps can be seen. */
function Plot({ verschil }: { verschil: Verschillijst }) {
  const t = useOpgaven()
  const taal = useTaal()
  const { vorigCent, nuCent, soorten } = verschil
  const bedrag = (cent: number): string => toonBedrag(cent, taal, { heel: true })
  const stappen = [
    { naam: t('verschil.begin'), van: 0, tot: vorigCent, tekst: bedrag(vorigCent) },
    ...(['nieuw', 'beeindigd', 'gewijzigd'] as const).map((soort) => ({
      naam: t(`verschil.${soort}`),
      ...soorten[soort],
    })),
    { naam: t('verschil.eind'), van: 0, tot: nuCent, tekst: bedrag(nuCent) },
  ]
  let lopend = vorigCent
  const balken = stappen.map((stap) => {
    if ('tekst' in stap) return stap
    const van = lopend
    lopend += stap.verschilCent
    return {
      naam: `${stap.naam}, ${stap.aantal}`,
      van,
      tot: lopend,
      tekst: metTeken(Math.round(stap.verschilCent / 100) * 100, taal),
    }
  })
  const top = Math.max(1, ...balken.map(({ van, tot }) => Math.max(van, tot)))
  const y = (cent: number): number => BOVEN + (HOOGTE - ONDER - BOVEN) * (1 - cent / top)
  const label = t('verschil.plot', {
    vorig: bedrag(vorigCent),
    nu: bedrag(nuCent),
    nieuw: bedrag(soorten.nieuw.verschilCent),
    beeindigd: bedrag(soorten.beeindigd.verschilCent),
    gewijzigd: bedrag(soorten.gewijzigd.verschilCent),
  })
  return (
    <div className="kaart__plot">
      <Plotraam
        label={label}
        teken={(breedte) => {
          const vak = breedte / balken.length
          const smal = vak < 110
          return (
            <svg className="plot" width={breedte} height={HOOGTE} aria-hidden="true">
              {balken.map(({ naam, van, tot, tekst }, i) => {
                const hoog = Math.min(y(van), y(tot))
                const x = i * vak + vak * 0.15
                const rand = i === 0 || i === balken.length - 1
                return (
                  <g key={naam}>
                    <rect
                      x={x}
                      y={hoog}
                      width={vak * 0.7}
                      height={Math.max(2, Math.abs(y(van) - y(tot)))}
                      fill={rand ? 'var(--ozk-plot-1)' : tot < van ? 'var(--ozk-plot-2)' : 'var(--ozk-plot-4)'}
                    />
                    {!smal && (
                      <text x={x + vak * 0.35} y={hoog - 6} textAnchor="middle" className="tb-">
                        {tekst}
                      </text>
                    )}
                    <text x={x + vak * 0.35} y={HOOGTE - 8} textAnchor="middle" className="t2">
                      {smal ? naam.split(/[ ,]/)[0] : naam}
                    </text>
                  </g>
                )
              })}
            </svg>
          )
        }}
      />
    </div>
  )
}

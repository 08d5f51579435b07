import type { Dagpost } from '../../../../kader/contract.ts'
import { datum } from '../../../../waarden/datum.ts'
import { Plotraam, Tabel, toonBedrag, toonDatum, toonKorteDatum } from '../../design-system/index.ts'
import { type Taal, useTaal } from '../../teksten/index.ts'
import { useKader } from './woorden.ts'

interface Punt {
  readonly dag: string
  readonly gebruiktCent: number
  readonly kaderCent: number | null
}

export interface Plotdeel {
  readonly jaar: number
  readonly verloop: readonly Punt[]
  readonly lijn: readonly Dagpost[]
  readonly kaderCent: number | null
  readonly overschrijdtOp: string | null
}

/** Millions with two decimals, as the axis and the labels write them. */
export const toonMiljoen = (cent: number, taal: Taal): string =>
  new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(cent / 100_000_000)

/** Known solid, expected dashed, the ceiling in steps, and the crossing marked with its day. */
export function Kaderplot({ deel }: { deel: Plotdeel }) {
  const t = useKader()
  const taal = useTaal()
  const schaal = schaalVan(deel)
  const { verloop, lijn, kaderCent } = deel
  const verwacht = lijn.at(-1)?.cent ?? 0
  const heel = (cent: number) => toonBedrag(cent, taal, { heel: true })
  return (
    <Plotraam
      label={t('plot.label', {
        dag: toonDatum(verloop.at(-1)?.dag ?? '', taal),
        verwacht: heel(verwacht),
        kader: kaderCent === null ? t('kpi.onbekend') : heel(kaderCent),
      })}
      bijschrift={t('plot.zin', { begin: toonMiljoen(schaal.laag, taal) })}
      teken={(breedte) => <Tekening deel={deel} schaal={schaal} breedte={breedte} />}
      tabel={
        <Tabel
          bijschrift={t('plot.tabel')}
          rijen={tabelrijen(deel)}
          sleutel={({ dag, verwacht: is }) => `${dag} ${is}`}
          dicht
          kolommen={[
            { id: 'dag', kop: t('plot.dag'), rijkop: true, cel: ({ dag }) => toonKorteDatum(dag, taal) },
            {
              id: 'gebruikt',
              kop: t('plot.gebruikt'),
              getal: true,
              cel: (rij) => (rij.verwacht ? '' : heel(rij.cent)),
            },
            {
              id: 'verwacht',
              kop: t('plot.verwacht'),
              getal: true,
              cel: (rij) => (rij.verwacht ? heel(rij.cent) : ''),
            },
            {
              id: 'kader',
              kop: t('plot.kader'),
              getal: true,
              cel: ({ kader }) => (kader === null ? '–' : heel(kader)),
            },
          ]}
        />
      }
    />
  )
}

function tabelrijen({ verloop, lijn, kaderCent }: Plotdeel) {
  return [
    ...verloop.map(({ dag, gebruiktCent, kaderCent: kader }) => ({ dag, cent: gebruiktCent, kader, verwacht: false })),
    ...lijn.slice(1).map(({ dag, cent }) => ({ dag, cent, kader: kaderCent, verwacht: true })),
  ]
}

interface Schaal {
  readonly laag: number
  readonly hoog: number
}

/** The axis does not start at zero: movements are small beside the total. The caption says where it starts. */
function schaalVan({ verloop, lijn, kaderCent }: Plotdeel): Schaal {
  const waarden = [
    ...verloop.flatMap((punt) => [punt.gebruiktCent, ...(punt.kaderCent === null ? [] : [punt.kaderCent])]),
    ...lijn.map(({ cent }) => cent),
    ...(kaderCent === null ? [] : [kaderCent]),
  ]
  const [min, max] = [Math.min(...waarden), Math.max(...waarden)]
  const rand = Math.max((max - min) * 0.12, 100_000)
  return { laag: Math.max(0, Math.floor(min - rand)), hoog: Math.ceil(max + rand) }
}

const HOOG = 260
const RAND = { boven: 18, onder: 26, links: 58, rechts: 12 }

function Tekening({ deel, schaal, breedte }: { deel: Plotdeel; schaal: Schaal; breedte: number }) {
  const t = useKader()
  const taal = useTaal()
  const { jaar, verloop, lijn, kaderCent, overschrijdtOp } = deel
  const [eerste, laatste] = [datum(`${jaar}-01-01`), datum(`${jaar}-12-31`)]
  const x = (dag: string) =>
    RAND.links + ((datum(dag) - eerste) / (laatste - eerste)) * (breedte - RAND.links - RAND.rechts)
  const y = (cent: number) =>
    HOOG - RAND.onder - ((cent - schaal.laag) / (schaal.hoog - schaal.laag)) * (HOOG - RAND.onder - RAND.boven)
  const pad = (punten: readonly Dagpost[]) =>
    punten.map(({ dag, cent }, i) => `${i === 0 ? 'M' : 'L'}${x(dag)} ${y(cent)}`).join('')
  const bekend = verloop.map(({ dag, gebruiktCent: cent }) => ({ dag, cent }))
  const kruising = overschrijdtOp === null || kaderCent === null ? null : { x: x(overschrijdtOp), y: y(kaderCent) }
  const eind = lijn.at(-1)
  return (
    <svg className="plot" width={breedte} height={HOOG} viewBox={`0 0 ${breedte} ${HOOG}`} aria-hidden="true">
      <Assen jaar={jaar} schaal={schaal} breedte={breedte} x={x} y={y} />
      <path d={kaderpad(deel, x, y)} fill="none" stroke="var(--ozk-ink)" strokeWidth="2" />
      <path d={pad(bekend)} fill="none" stroke="var(--ozk-plot-1)" strokeWidth="2.5" />
      <path d={pad(lijn)} fill="none" stroke="var(--ozk-plot-2)" strokeWidth="2.5" strokeDasharray="6 4" />
      {kaderCent !== null && (
        <text className="t2" x={RAND.links + 6} y={y(verloop[0]?.kaderCent ?? kaderCent) + 16}>
          {t('plot.kader')} {toonMiljoen(kaderCent, taal)}
        </text>
      )}
      {eind && (
        <text className="t2" x={breedte - RAND.rechts} y={y(eind.cent) + 18} textAnchor="end">
          {t('plot.verwacht')} {toonMiljoen(eind.cent, taal)}
        </text>
      )}
      {kruising && overschrijdtOp !== null && (
        <g>
          <circle
            cx={kruising.x}
            cy={kruising.y}
            r="6"
            fill="var(--ozk-fout)"
            stroke="var(--ozk-surface)"
            strokeWidth="2"
          />
          <text
            className="t2"
            x={Math.max(RAND.links + 120, kruising.x - 10)}
            y={kruising.y - 12}
            textAnchor="end"
            fontWeight="650"
          >
            {t('plot.boven', { dag: toonKorteDatum(overschrijdtOp, taal) })}
          </text>
        </g>
      )}
    </svg>
  )
}

/** Steps: the ceiling holds until the next entry. */
function kaderpad({ jaar, verloop, kaderCent }: Plotdeel, x: (dag: string) => number, y: (cent: number) => number) {
  const punten = verloop.filter((punt): punt is Punt & { kaderCent: number } => punt.kaderCent !== null)
  const [eerste] = punten
  if (!eerste || kaderCent === null) return ''
  const stappen = punten.map((punt) => `H${x(punt.dag)}V${y(punt.kaderCent)}`).join('')
  return `M${x(eerste.dag)} ${y(eerste.kaderCent)}${stappen}V${y(kaderCent)}H${x(`${jaar}-12-31`)}`
}

function Assen(props: {
  jaar: number
  schaal: Schaal
  breedte: number
  x: (dag: string) => number
  y: (cent: number) => number
}) {
  const { jaar, schaal, breedte, x, y } = props
  const taal = useTaal()
  const lijnen = [0, 1, 2, 3].map((i) => schaal.laag + ((schaal.hoog - schaal.laag) * i) / 3)
  const stap = breedte < 600 ? 3 : 2
  const maanden = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((maand) => (maand - 1) % stap === 0)
  return (
    <>
      {lijnen.map((cent) => (
        <g key={cent}>
          <line x1={RAND.links} x2={breedte - RAND.rechts} y1={y(cent)} y2={y(cent)} stroke="var(--ozk-line)" />
          <text className="t2" x={RAND.links - 8} y={y(cent) + 4} textAnchor="end">
            {toonMiljoen(cent, taal)}
          </text>
        </g>
      ))}
      {maanden.map((maand) => {
        const dag = `${jaar}-${String(maand).padStart(2, '0')}-01`
        return (
          <text className="t2" key={maand} x={x(dag)} y={HOOG - 8}>
            {toonKorteDatum(dag, taal).split(' ')[2]}
          </text>
        )
      })}
    </>
  )
}

import { toonBedrag } from '../../../design-system/index.ts'
import { type Taal, useTaal } from '../../../teksten/index.ts'
import { asdelen, type Balk, breekNaam, type Waterval } from './waterval-maat.ts'

const VULLING: Record<Balk['soort'], { vul: string; rand: string }> = {
  basis: { vul: 'var(--ozk-plot-4)', rand: 'var(--ozk-plot-4)' },
  erbij: { vul: 'var(--ozk-plot-soft)', rand: 'var(--ozk-plot-1)' },
  eraf: { vul: 'var(--toets-eraf)', rand: 'var(--ozk-plot-2)' },
  totaal: { vul: 'var(--ozk-plot-1)', rand: 'var(--ozk-plot-1)' },
}
/** Under this width the bars lie down, so that names stay readable. */
const SMAL_PX = 600
const TEKEN_PX = 7

interface Props {
  waterval: Waterval
  breedte: number
  totaalNaam: string
}

const cijfer = (balk: Balk, taal: Taal): string =>
  `${balk.soort === 'erbij' ? '+ ' : ''}${toonBedrag(balk.cijfer, taal, { heel: true })}`

/** Bars from zero: base, what comes on or off, total. */
export function WatervalPlot(props: Props) {
  return props.breedte < SMAL_PX ? <Liggend {...props} /> : <Staand {...props} />
}

function Staand({ waterval, breedte, totaalNaam }: Props) {
  const taal = useTaal()
  const delen = asdelen(waterval.hoogste)
  const top = delen.at(-1) ?? 1
  const [links, boven, onder] = [74, 26, 222]
  const baan = (breedte - links) / waterval.balken.length
  const dik = Math.min(92, baan * 0.72)
  const y = (cent: number) => onder - (cent / top) * (onder - boven)
  const namen = waterval.balken.map((balk) =>
    breekNaam(balk.naam?.[taal] ?? totaalNaam, Math.max(9, Math.floor(baan / TEKEN_PX)), 3),
  )
  const hoogte = onder + 10 + 17 * Math.max(...namen.map((naam) => naam.length))
  return (
    <svg className="plot" width={breedte} height={hoogte} viewBox={`0 0 ${breedte} ${hoogte}`} aria-hidden="true">
      {delen.map((cent) => (
        <g key={cent}>
          <line x1={links} x2={breedte} y1={y(cent)} y2={y(cent)} className={cent === 0 ? 'as' : 'hulp'} />
          <text className="t2" x={links - 8} y={y(cent) + 4} textAnchor="end">
            {toonBedrag(cent, taal, { heel: true })}
          </text>
        </g>
      ))}
      {waterval.balken.map((balk, n) => {
        const midden = links + baan * (n + 0.5)
        return (
          <g key={balk.sleutel}>
            <rect
              x={midden - dik / 2}
              y={y(balk.tot)}
              width={dik}
              height={Math.max(1, y(balk.van) - y(balk.tot))}
              fill={VULLING[balk.soort].vul}
              stroke={VULLING[balk.soort].rand}
            />
            <text className="tb-" x={midden} y={y(balk.tot) - 7} textAnchor="middle">
              {cijfer(balk, taal)}
            </text>
            {n < waterval.balken.length - 1 && (
              <line
                className="lijn"
                x1={midden + dik / 2}
                x2={midden + baan - dik / 2}
                y1={y(balk.na)}
                y2={y(balk.na)}
              />
            )}
            {(namen[n] ?? []).map((regel, r) => (
              <text className={r === 0 ? 'tb-' : ''} key={regel} x={midden} y={onder + 20 + r * 17} textAnchor="middle">
                {regel}
              </text>
            ))}
          </g>
        )
      })}
    </svg>
  )
}

function Liggend({ waterval, breedte, totaalNaam }: Props) {
  const taal = useTaal()
  const rij = 50
  const ruimte = breedte - 2
  const x = (cent: number) => (waterval.hoogste === 0 ? 0 : (cent / waterval.hoogste) * ruimte) + 1
  const hoogte = waterval.balken.length * rij
  return (
    <svg className="plot" width={breedte} height={hoogte} viewBox={`0 0 ${breedte} ${hoogte}`} aria-hidden="true">
      <line x1={1} x2={1} y1={18} y2={hoogte - 6} className="as" />
      {waterval.balken.map((balk, n) => {
        const boven = n * rij
        const bedrag = cijfer(balk, taal)
        const tekens = Math.max(8, Math.floor((breedte - bedrag.length * 8.5 - 10) / TEKEN_PX))
        return (
          <g key={balk.sleutel}>
            <text x={2} y={boven + 14}>
              {breekNaam(balk.naam?.[taal] ?? totaalNaam, tekens, 1)[0]}
            </text>
            <text className="tb-" x={breedte - 2} y={boven + 14} textAnchor="end">
              {bedrag}
            </text>
            <rect
              x={x(balk.van)}
              y={boven + 21}
              width={Math.max(1, x(balk.tot) - x(balk.van))}
              height={18}
              fill={VULLING[balk.soort].vul}
              stroke={VULLING[balk.soort].rand}
            />
            {n < waterval.balken.length - 1 && (
              <line className="lijn" x1={x(balk.na)} x2={x(balk.na)} y1={boven + 39} y2={boven + rij + 21} />
            )}
          </g>
        )
      })}
    </svg>
  )
}

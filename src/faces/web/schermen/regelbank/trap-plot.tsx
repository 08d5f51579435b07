import { useId } from 'react'
import { dagVan, jaarVan } from '../../../../waarden/datum.ts'
import { type Gat, rondOmhoog, type Trap, type Trede } from './trap.ts'

const HOOG = 190
const RAND = { boven: 22, onder: 26, rechts: 10 }
/** Width of one letter of the labels, in pixels, a little above the average. */
const LETTER = 6.6

interface Schaal {
  x: (dag: number) => number
  y: (waarde: number) => number
  links: number
  breed: number
}

/** Steps at the width it gets. Gaps are hatched; nothing joins the values on either side. */
export function TrapPlot(props: { trap: Trap; breedte: number; toon: (waarde: number) => string; gatTekst: string }) {
  const { trap, breedte, toon, gatTekst } = props
  const arcering = useId()
  const top = rondOmhoog(Math.max(...trap.treden.map((trede) => trede.waarde)))
  const links = Math.max(...[0, top / 2, top].map((w) => toon(w).length)) * LETTER + 10
  const breed = breedte - links - RAND.rechts
  const schaal: Schaal = {
    x: (dag) => links + ((dag - trap.van) / (trap.tot - trap.van)) * breed,
    y: (waarde) => HOOG - RAND.onder - (waarde / top) * (HOOG - RAND.onder - RAND.boven),
    links,
    breed,
  }
  return (
    <svg className="plot" width={breedte} height={HOOG} viewBox={`0 0 ${breedte} ${HOOG}`} aria-hidden="true">
      <defs>
        <pattern id={arcering} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--ozk-surface-2)" />
          <rect width="1.5" height="6" fill="var(--ozk-stil-line)" />
        </pattern>
      </defs>
      <Assen trap={trap} schaal={schaal} top={top} toon={toon} />
      {trap.gaten.map((gat) => (
        <Gatvlak key={gat.van} gat={gat} schaal={schaal} vulling={`url(#${arcering})`} tekst={gatTekst} />
      ))}
      {trap.treden.map((trede, i) => (
        <Stap key={trede.van} trede={trede} vorige={trap.treden[i - 1]} schaal={schaal} toon={toon} />
      ))}
    </svg>
  )
}

function Assen(props: { trap: Trap; schaal: Schaal; top: number; toon: (waarde: number) => string }) {
  const { trap, schaal, top, toon } = props
  const onder = schaal.y(0)
  const jaren = Array.from({ length: jaarVan(trap.tot - 1) - jaarVan(trap.van) + 1 }, (_, i) => jaarVan(trap.van) + i)
  const perLabel = Math.ceil((jaren.length * 44) / schaal.breed)
  return (
    <>
      {[0, top / 2, top].map((waarde) => (
        <g key={waarde}>
          <line
            x1={schaal.links}
            x2={schaal.links + schaal.breed}
            y1={schaal.y(waarde)}
            y2={schaal.y(waarde)}
            stroke={waarde === 0 ? 'var(--ozk-line-strong)' : 'var(--ozk-line)'}
          />
          <text className="t2" x={schaal.links - 8} y={schaal.y(waarde) + 4} textAnchor="end">
            {toon(waarde)}
          </text>
        </g>
      ))}
      {jaren.map((jaar, i) => {
        const x = Math.max(schaal.links, schaal.x(dagVan(jaar, 1, 1)))
        return (
          <g key={jaar}>
            <line x1={x} x2={x} y1={onder} y2={onder + 4} stroke="var(--ozk-line-strong)" />
            {i % perLabel === 0 && (
              <text className="t2" x={x + 2} y={HOOG - 6}>
                {jaar}
              </text>
            )}
          </g>
        )
      })}
    </>
  )
}

function Gatvlak({ gat, schaal, vulling, tekst }: { gat: Gat; schaal: Schaal; vulling: string; tekst: string }) {
  const x = schaal.x(gat.van)
  const breed = schaal.x(gat.tot) - x
  const midden = (schaal.y(0) + RAND.boven) / 2
  const letters = tekst.length * LETTER
  const past = breed > letters + 12
  return (
    <g>
      <rect x={x} y={RAND.boven} width={breed} height={schaal.y(0) - RAND.boven} fill={vulling} />
      {past && (
        <>
          <rect x={x + (breed - letters) / 2} y={midden - 12} width={letters} height={18} fill="var(--ozk-surface)" />
          <text className="t2" x={x + breed / 2} y={midden + 2} textAnchor="middle">
            {tekst}
          </text>
        </>
      )}
    </g>
  )
}

function Stap(props: { trede: Trede; vorige: Trede | undefined; schaal: Schaal; toon: (waarde: number) => string }) {
  const { trede, vorige, schaal, toon } = props
  const [x1, x2, y] = [schaal.x(trede.van), schaal.x(trede.tot), schaal.y(trede.waarde)]
  const sluitAan = vorige !== undefined && vorige.tot === trede.van
  const label = toon(trede.waarde)
  return (
    <g>
      <rect x={x1} y={y} width={x2 - x1} height={schaal.y(0) - y} fill="var(--ozk-plot-soft)" opacity="0.45" />
      {sluitAan && (
        <line x1={x1} x2={x1} y1={schaal.y(vorige.waarde)} y2={y} stroke="var(--ozk-plot-1)" strokeWidth="1.25" />
      )}
      <line
        x1={x1}
        x2={x2}
        y1={y}
        y2={y}
        stroke="var(--ozk-plot-1)"
        strokeWidth="3"
        strokeDasharray={trede.open ? '7 4' : undefined}
      />
      {x2 - x1 > label.length * LETTER && (
        <text className="tb-" x={(x1 + x2) / 2} y={y - 7} textAnchor="middle">
          {label}
        </text>
      )}
    </g>
  )
}

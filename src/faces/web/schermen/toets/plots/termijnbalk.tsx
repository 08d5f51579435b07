import { useId } from 'react'
import { schrijfDatum } from '../../../../../waarden/datum.ts'
import { useTaal } from '../../../teksten/index.ts'
import { kortePlotdatum, maandnaam } from '../datums.ts'
import { useTeksten } from '../teksten.ts'
import { leg, type Termijnbeeld } from './termijn-maat.ts'

const TEKEN_PX = 7.1
const RIJ_PX = 36
const BALK_PX = 22

/** The bar of a term: hatched where the clock stood still, a mark for each day that matters. */
export function Termijnbalk({ beeld, breedte }: { beeld: Termijnbeeld; breedte: number }) {
  const t = useTeksten()
  const taal = useTaal()
  const arcering = useId()
  const rand = 4
  const x = (dag: number) => rand + ((dag - beeld.begin) / (beeld.eind - beeld.begin)) * (breedte - 2 * rand)
  const datum = (dag: number) => kortePlotdatum(schrijfDatum(dag), taal)
  const breed = (...regels: string[]) => Math.max(...regels.map((regel) => regel.length)) * TEKEN_PX

  const verschoven = beeld.besluit !== beeld.achtWeken
  const merken = [
    { dag: beeld.begin, naam: t.termijn.ontvangen, onder: datum(beeld.begin), soort: 'vlag' },
    ...(verschoven
      ? [
          {
            dag: beeld.achtWeken,
            naam: t.termijn.achtWeken,
            onder: t.termijn.was(datum(beeld.achtWeken)),
            soort: 'was',
          },
        ]
      : []),
    ...(beeld.besluit === null
      ? []
      : [{ dag: beeld.besluit, naam: t.termijn.uiterlijkKort, onder: datum(beeld.besluit), soort: 'vlag' }]),
    { dag: beeld.nza, naam: t.termijn.dertien, onder: datum(beeld.nza), soort: 'nza' },
  ]
  const boven = leg(
    merken.map((merk) => ({ ...merk, x: x(merk.dag), breedte: breed(merk.naam, merk.onder) })),
    breedte,
  )
  const hoogBoven = (Math.max(0, ...boven.map((label) => label.rij)) + 1) * RIJ_PX
  const balk = hoogBoven + 4
  const stille = beeld.stil.map((stil) => {
    const naam = stil.loopt ? t.termijn.nogStil : t.termijn.dagenStil(stil.dagen)
    return { sleutel: `${stil.van}`, naam, x: (x(stil.van) + x(stil.totaan)) / 2, breedte: breed(naam), peil: false }
  })
  const peilNaam = beeld.peil === null ? '' : `${t.termijn.peildatum} ${datum(beeld.peil)}`
  const peil =
    beeld.peil === null
      ? []
      : [{ sleutel: 'peil', naam: peilNaam, x: x(beeld.peil), breedte: breed(peilNaam), peil: true }]
  const onder = leg([...stille, ...peil], breedte)
  const maandY = balk + BALK_PX + 18
  const hoogte = maandY + 8 + (Math.max(-1, ...onder.map((label) => label.rij)) + 1) * 20 + 8
  const maandruimte = (breedte / Math.max(1, beeld.maanden.length)) * 0.9

  return (
    <svg className="plot" width={breedte} height={hoogte} viewBox={`0 0 ${breedte} ${hoogte}`} aria-hidden="true">
      <defs>
        <pattern id={arcering} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className="arc-vlak" />
          <rect width="2.6" height="6" className="arc-streep" />
        </pattern>
      </defs>
      <rect className="baan" x={x(beeld.begin)} y={balk} width={x(beeld.eind) - x(beeld.begin)} height={BALK_PX} />
      <rect
        className="gelopen"
        x={x(beeld.begin)}
        y={balk}
        width={x(beeld.besluit ?? beeld.achtWeken) - x(beeld.begin)}
        height={BALK_PX}
      />
      {beeld.stil.map((stil) => (
        <rect
          key={stil.van}
          className="stilstand"
          x={x(stil.van)}
          y={balk}
          width={Math.max(2, x(stil.totaan) - x(stil.van))}
          height={BALK_PX}
          fill={`url(#${arcering})`}
        />
      ))}
      {beeld.maanden.map((dag) => (
        <g key={dag}>
          <line className="hulp" x1={x(dag)} x2={x(dag)} y1={balk + BALK_PX} y2={maandY + 2} />
          {x(dag) + 34 < breedte && (
            <text className="t2" x={x(dag) + 4} y={maandY}>
              {maandnaam(schrijfDatum(dag), taal, maandruimte < 80)}
            </text>
          )}
        </g>
      ))}
      {boven.map((merk) => (
        <g key={merk.naam}>
          <line
            className={`merk merk--${merk.soort}`}
            x1={merk.x}
            x2={merk.x}
            y1={merk.rij * RIJ_PX + 32}
            y2={balk + BALK_PX + 4}
          />
          <text className="tb-" x={merk.links} y={merk.rij * RIJ_PX + 12}>
            {merk.naam}
          </text>
          <text className="t2" x={merk.links} y={merk.rij * RIJ_PX + 28}>
            {merk.onder}
          </text>
        </g>
      ))}
      {onder.map((label) => (
        <g key={label.sleutel}>
          {label.peil && <path className="driehoek" d={`M${label.x - 6} ${balk + BALK_PX + 11}h12l-6-10z`} />}
          <text className={label.peil ? 'tb-' : ''} x={label.links} y={maandY + 22 + label.rij * 20}>
            {label.naam}
          </text>
        </g>
      ))}
    </svg>
  )
}

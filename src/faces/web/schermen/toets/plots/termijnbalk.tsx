import { useId } from 'react'
import { schrijfDatum } from '../../../../../waarden/datum.ts'
import { useTaal } from '../../../teksten/index.ts'
import { kortePlotdatum, maandnaam } from '../datums.ts'
import { useTeksten } from '../teksten.ts'
import { leg, type Termijnbeeld } from './termijn-maat.ts'

const TEKEN_PX = 7.1
const RIJ_PX = 36
const BALK_PX = 22

const breed = (...regels: string[]) => Math.max(...regels.map((regel) => regel.length)) * TEKEN_PX

/** Every mark and label at its place, for one width. */
function useMaat(beeld: Termijnbeeld, breedte: number) {
  const t = useTeksten()
  const taal = useTaal()
  const rand = 4
  const x = (dag: number) => rand + ((dag - beeld.begin) / (beeld.eind - beeld.begin)) * (breedte - 2 * rand)
  const datum = (dag: number) => kortePlotdatum(schrijfDatum(dag), taal)
  const merk = (dag: number | null, naam: string, onder: string, soort: 'vlag' | 'was' | 'nza') =>
    dag === null ? [] : [{ x: x(dag), breedte: breed(naam, onder), naam, onder, soort }]
  const was = beeld.besluit === beeld.achtWeken ? null : beeld.achtWeken
  const boven = leg(
    [
      ...merk(beeld.begin, t.termijn.ontvangen, datum(beeld.begin), 'vlag'),
      ...merk(was, t.termijn.achtWeken, t.termijn.was(datum(beeld.achtWeken)), 'was'),
      ...merk(beeld.besluit, t.termijn.uiterlijkKort, datum(beeld.besluit ?? beeld.nza), 'vlag'),
      ...merk(beeld.nza, t.termijn.dertien, datum(beeld.nza), 'nza'),
    ],
    breedte,
  )
  const stil = beeld.stil.map((stand) => {
    const naam = stand.loopt ? t.termijn.nogStil : t.termijn.dagenStil(stand.dagen)
    return { naam, x: (x(stand.van) + x(stand.totaan)) / 2, breedte: breed(naam), peil: false }
  })
  const peilnaam = `${t.termijn.peildatum} ${datum(beeld.peil ?? beeld.begin)}`
  const peil = beeld.peil === null ? [] : [{ naam: peilnaam, x: x(beeld.peil), breedte: breed(peilnaam), peil: true }]
  const onder = leg([...stil, ...peil], breedte)
  const rijen = (labels: readonly { rij: number }[]) => Math.max(-1, ...labels.map(({ rij }) => rij)) + 1
  const balk = rijen(boven) * RIJ_PX + 4
  const maandY = balk + BALK_PX + 18
  return { x, boven, onder, balk, maandY, hoogte: maandY + 16 + rijen(onder) * 20 }
}

type Maat = ReturnType<typeof useMaat>

/** The bar of a term: hatched where the clock stood still, a mark for each day that matters. */
export function Termijnbalk({ beeld, breedte }: { beeld: Termijnbeeld; breedte: number }) {
  const arcering = useId()
  const maat = useMaat(beeld, breedte)
  const { x, balk, hoogte } = maat
  const vlak = (van: number, tot: number) => ({
    x: x(van),
    y: balk,
    width: Math.max(2, x(tot) - x(van)),
    height: BALK_PX,
  })
  return (
    <svg className="plot" width={breedte} height={hoogte} viewBox={`0 0 ${breedte} ${hoogte}`} aria-hidden="true">
      <defs>
        <pattern id={arcering} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className="arc-vlak" />
          <rect width="2.6" height="6" className="arc-streep" />
        </pattern>
      </defs>
      <rect className="baan" {...vlak(beeld.begin, beeld.eind)} />
      <rect className="gelopen" {...vlak(beeld.begin, beeld.besluit ?? beeld.achtWeken)} />
      {beeld.stil.map((stil) => (
        <rect key={stil.van} className="stilstand" {...vlak(stil.van, stil.totaan)} fill={`url(#${arcering})`} />
      ))}
      <Maanden beeld={beeld} breedte={breedte} maat={maat} />
      <Merken maat={maat} />
    </svg>
  )
}

function Maanden({ beeld, breedte, maat }: { beeld: Termijnbeeld; breedte: number; maat: Maat }) {
  const taal = useTaal()
  const kort = (breedte / Math.max(1, beeld.maanden.length)) * 0.9 < 80
  return beeld.maanden.map((dag) => {
    const x = maat.x(dag)
    return (
      <g key={dag}>
        <line className="hulp" x1={x} x2={x} y1={maat.balk + BALK_PX} y2={maat.maandY + 2} />
        {x + (kort ? 34 : 76) < breedte && (
          <text className="t2" x={x + 4} y={maat.maandY}>
            {maandnaam(schrijfDatum(dag), taal, kort)}
          </text>
        )}
      </g>
    )
  })
}

function Merken({ maat: { boven, onder, balk, maandY } }: { maat: Maat }) {
  return (
    <>
      {boven.map(({ naam, onder: datum, soort, x, links, rij }) => (
        <g key={naam}>
          <line className={`merk merk--${soort}`} x1={x} x2={x} y1={rij * RIJ_PX + 32} y2={balk + BALK_PX + 4} />
          <text className="tb-" x={links} y={rij * RIJ_PX + 12}>
            {naam}
          </text>
          <text className="t2" x={links} y={rij * RIJ_PX + 28}>
            {datum}
          </text>
        </g>
      ))}
      {onder.map(({ naam, x, links, rij, peil }) => (
        <g key={`${naam} ${x}`}>
          {peil && <path className="driehoek" d={`M${x - 6} ${balk + BALK_PX + 11}h12l-6-10z`} />}
          <text className={peil ? 'tb-' : ''} x={links} y={maandY + 22 + rij * 20}>
            {naam}
          </text>
        </g>
      ))}
    </>
  )
}

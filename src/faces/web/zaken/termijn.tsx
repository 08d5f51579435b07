import { IconAlertOctagon, IconClockExclamation, IconPlayerPause } from '@tabler/icons-react'
import { useId } from 'react'
import type { Werklijstrij } from '../../../pgb/zaak/contract.ts'
import { leesDatum } from '../../../waarden/datum.ts'
import { Icoon, toonKorteDatum } from '../design-system/index.ts'
import { useTaal } from '../teksten/index.ts'
import { useZaken } from './woorden.ts'

type Klok = Pick<Werklijstrij, 'ontvangenOp' | 'besluitUiterlijk' | 'nzaUiterlijk' | 'staatStil' | 'dagenOver'>

/** Up to this many days the deadline is called near. */
const NABIJ_DAGEN = 7

/** Days to the last day for the decision: plain, amber up to seven, red when late; in words and with a shape. */
export function Dagen({ klok: { staatStil, dagenOver } }: { klok: Klok }) {
  const t = useZaken()
  if (staatStil)
    return (
      <span className="dag stil">
        <Icoon van={IconPlayerPause} />
        {t('dag.stil')}
      </span>
    )
  if (dagenOver === null) return <span className="muted">{t('dag.besloten')}</span>
  if (dagenOver < 0)
    return (
      <span className="dag fout">
        <Icoon van={IconAlertOctagon} />
        {t('dag.laat', { count: -dagenOver })}
      </span>
    )
  if (dagenOver > NABIJ_DAGEN) return <span className="dag">{t('dag.nog', { count: dagenOver })}</span>
  return (
    <span className="dag letop">
      <Icoon van={IconClockExclamation} />
      {dagenOver === 0 ? t('dag.vandaag') : t('dag.nog', { count: dagenOver })}
    </span>
  )
}

const BREED = 184
const RAND = 2
const ACHT_WEKEN_DAGEN = 56

/** Where everything stands on the small bar, in px. */
function maatVan({ ontvangenOp, besluitUiterlijk, nzaUiterlijk, dagenOver }: Klok) {
  const begin = leesDatum(ontvangenOp) ?? 0
  const nza = leesDatum(nzaUiterlijk) ?? begin + ACHT_WEKEN_DAGEN
  const besluit = besluitUiterlijk === null ? null : leesDatum(besluitUiterlijk)
  const vandaag = besluit === null || dagenOver === null ? null : besluit - dagenOver
  const eind = Math.max(nza, besluit ?? 0, begin + 1)
  const x = (dag: number) => {
    const deel = (dag - begin) / (eind - begin)
    return RAND + Math.min(Math.max(deel, 0), 1) * (BREED - 2 * RAND)
  }
  return {
    nza: x(nza),
    vlag: x(besluit ?? begin + ACHT_WEKEN_DAGEN),
    vandaag: vandaag === null ? null : x(vandaag),
    eind: BREED - RAND,
  }
}

/** Filled: passed. Hatched: stands still. Flag: last day. Triangle: today. Dotted: 13 weeks. Red: beyond the flag. */
export function Termijnbalkje({ klok }: { klok: Klok }) {
  const t = useZaken()
  const taal = useTaal()
  const arcering = useId()
  const maat = maatVan(klok)
  const gelopen = klok.staatStil ? maat.vlag : Math.min(maat.vandaag ?? maat.vlag, maat.vlag)
  const laat = maat.vandaag !== null && maat.vandaag > maat.vlag
  const woorden = {
    van: toonKorteDatum(klok.ontvangenOp, taal),
    tot: toonKorteDatum(klok.besluitUiterlijk ?? '', taal),
    nza: toonKorteDatum(klok.nzaUiterlijk, taal),
  }
  return (
    <svg
      className="tb tb--app"
      viewBox={`0 0 ${BREED} 20`}
      role="img"
      aria-label={klok.staatStil ? t('dag.balkStil', woorden) : t('dag.balk', woorden)}
    >
      <defs>
        <pattern id={arcering} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" className="tb__wit" />
          <rect width="2.2" height="5" className="tb__streep" />
        </pattern>
      </defs>
      <rect className="tb__baan" x={RAND} y="5" width={maat.eind - RAND} height="10" />
      <rect
        className="tb__gelopen"
        x={RAND}
        y="5"
        width={Math.max(0, gelopen - RAND)}
        height="10"
        fill={klok.staatStil ? `url(#${arcering})` : undefined}
      />
      {laat && <rect className="tb__laat" x={maat.vlag} y="5" width={(maat.vandaag ?? 0) - maat.vlag} height="10" />}
      <line className="tb__nza" x1={maat.nza} x2={maat.nza} y1="5" y2="15" />
      <path className={klok.staatStil ? 'tb__mast tb__mast--stil' : 'tb__mast'} d={`M${maat.vlag} 1V19`} />
      {!klok.staatStil && <path className="tb__vlag" d={`M${maat.vlag} 1h7l-2 2.4 2 2.4h-7z`} />}
      {maat.vandaag !== null && <path className="tb__vlag" d={`M${maat.vandaag - 4} 20h8l-4-6z`} />}
    </svg>
  )
}

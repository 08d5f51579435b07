/**
 * Cases that are open on the last day: every state with every distance to the deadline, in turn, so that a worklist shows
 * late cases, cases of this week, cases with time, and cases that stand still.
 */
import { wekenInDagen } from '../../regelgeving/termijn.ts'
import { type Dag, dagVan, jaarVan } from '../../waarden/datum.ts'
import type { Houder } from './houder.ts'
import type { Toeval } from './toeval.ts'
import type { Zaakplan } from './verloop.ts'
import { STAP } from './zaak.ts'

const BESLISTERMIJN_DAGEN = wekenInDagen('beslistermijn')
/** One holder in so many has an open case. */
const OPEN_EEN_OP = 13

/** Days to the deadline on the last day, from and to. */
const AFSTANDEN = [
  [-21, -4],
  [3, 7],
  [12, 34],
] as const

/** How far the case is, in hundredths of its length: each lies between two steps. */
const VOORTGANGEN = [
  { deel: 2, opgeschort: false, terug: false },
  { deel: 30, opgeschort: false, terug: false },
  { deel: (STAP.opschorting + STAP.eindeOpschorting) / 2, opgeschort: true, terug: false },
  { deel: 56, opgeschort: false, terug: false },
  { deel: 74, opgeschort: false, terug: false },
  { deel: 87, opgeschort: false, terug: false },
  { deel: 92, opgeschort: false, terug: true },
] as const

/** The open case of a holder, or null for the others. */
export function openPlan(t: Toeval, houder: Houder, volgnummer: number, tot: Dag): Zaakplan | null {
  if (volgnummer % OPEN_EEN_OP !== OPEN_EEN_OP - 1) return null
  const beurt = Math.floor(volgnummer / OPEN_EEN_OP)
  const voortgang = VOORTGANGEN[beurt % VOORTGANGEN.length] ?? VOORTGANGEN[0]
  const [dichtst, verst] = AFSTANDEN[Math.floor(beurt / VOORTGANGEN.length) % AFSTANDEN.length] ?? AFSTANDEN[0]
  const jaar = jaarVan(tot)
  const isNieuw = houder.startjaar === jaar
  const begin = dagVan(jaar, 1, 1)
  const gevraagd = tot + t.geheel(dichtst, verst) - BESLISTERMIJN_DAGEN
  // A change follows the continuation of this year, so early in the year little time has passed.
  const ontvangen = isNieuw ? gevraagd : Math.min(tot, Math.max(gevraagd, begin))
  const ingang = Math.min(Math.max(ontvangen + BESLISTERMIJN_DAGEN, begin + 1), dagVan(jaar, 12, 31))
  return {
    soort: isNieuw ? 'nieuw' : t.kies(['wijziging', 'wijziging', 'herindicatie']),
    jaar,
    ontvangen,
    duurDagen: Math.ceil(((tot - ontvangen) * 100) / voortgang.deel),
    ingang,
    vorigeEinde: isNieuw ? null : ingang - 1,
    verloop: 'gewoon',
    metOpschorting: voortgang.opgeschort,
    metTerugwijzing: voortgang.terug,
  }
}

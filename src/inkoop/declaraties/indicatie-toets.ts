/** Whether the client had an indication on every day of a line, and one that goes with the service. */
import type { Dag } from '../../waarden/datum.ts'
import { BIT } from './code.ts'
import type { Contracten } from './contracten.ts'
import { type Indicatie, SGLVG_CODES } from './indicaties.ts'
import type { Prestatie } from './prestatie.ts'

/** `naloopDagen`: days after its end on which an indication still counts (mutatiedagen, INK-17). */
export function toetsIndicatie(
  prestatie: Prestatie,
  van: Dag,
  tot: Dag,
  indicaties: readonly Indicatie[],
  contracten: Contracten,
  naloopDagen: number,
): number {
  for (const indicatie of indicaties)
    if (indicatie.van <= van && tot <= indicatie.tot && past(prestatie, indicatie, indicaties, contracten)) return 0
  return dagVoorDag(prestatie, van, tot, indicaties, contracten, naloopDagen)
}

/** Only where no single indication covers the line. Goes from one change to the next, not from day to day. */
function dagVoorDag(
  prestatie: Prestatie,
  van: Dag,
  tot: Dag,
  indicaties: readonly Indicatie[],
  contracten: Contracten,
  naloopDagen: number,
): number {
  let codes = 0
  for (let dag = van; dag <= tot; ) {
    let [heeft, passend, volgende] = [false, false, tot + 1]
    for (const indicatie of indicaties) {
      const eind = indicatie.tot + naloopDagen
      if (indicatie.van > dag) volgende = Math.min(volgende, indicatie.van)
      else if (eind >= dag) {
        heeft = true
        passend ||= past(prestatie, indicatie, indicaties, contracten)
        volgende = Math.min(volgende, eind + 1)
      }
    }
    if (!heeft) codes |= BIT['geen-indicatie']
    else if (!passend) codes |= BIT['profiel-past-niet']
    dag = volgende
  }
  return codes
}

function past(
  { soort, profielen }: Prestatie,
  indicatie: Indicatie,
  alle: readonly Indicatie[],
  contracten: Contracten,
): boolean {
  switch (soort) {
    // Another Wlz indication that follows an ended (SG)LVG one.
    case 'overbrugging':
      return (
        !SGLVG_CODES.has(indicatie.code) &&
        alle.some((eerder) => profielen?.has(eerder.code) === true && eerder.tot < indicatie.van)
      )
    case 'vooraf':
      return (
        profielen?.has(indicatie.code) === true &&
        indicatie.wachtendBij !== null &&
        contracten.isGecontracteerd(indicatie.wachtendBij)
      )
    default:
      return profielen === null || profielen.has(indicatie.code)
  }
}

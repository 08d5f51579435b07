/** Which long work there is, and the worker that does it beside the server. */
import { herhaaltaak } from '../pgb/zaak/index.ts'
import type { Log } from '../platform/log.ts'
import { startWerker, type Werker } from '../platform/taken/index.ts'
import { REGIOS } from '../waarden/regio.ts'
import type { Omgeving } from './zaken.ts'

export const REGIOCODES: readonly string[] = [...REGIOS].map(([code]) => code).sort()

export function startTaken(omgeving: Omgeving, log: Log): Werker {
  return startWerker({ pool: omgeving.pool, regios: REGIOCODES, soorten: [herhaaltaak(omgeving)], log })
}

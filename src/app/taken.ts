/** Which long work there is, and the worker that does it beside the server. */
import {
  herhaaltaak,
  voortzetbrieventaak,
  voortzettaak,
  vraagWaarschuwingen,
  waarschuwtaak,
} from '../pgb/zaak/index.ts'
import type { Log } from '../platform/log.ts'
import { startWerker, type Werker } from '../platform/taken/index.ts'
import { REGIOS } from '../waarden/regio.ts'
import type { Omgeving } from './zaken.ts'

export const REGIOCODES: readonly string[] = [...REGIOS].map(([code]) => code).sort()
/** How often the work of the day is asked for; the key of the day lets it in once. */
const VRAAG_MS = 15 * 60_000

export function startTaken(omgeving: Omgeving, log: Log): Werker {
  const soorten = [
    herhaaltaak(omgeving),
    waarschuwtaak(omgeving),
    voortzettaak(omgeving),
    voortzetbrieventaak(omgeving),
  ]
  const werker = startWerker({ pool: omgeving.pool, regios: REGIOCODES, soorten, log })
  const dagwerk = startDagwerk(omgeving, log)
  return {
    ronde: werker.ronde,
    stop: async () => {
      await dagwerk.stop()
      await werker.stop()
    },
  }
}

/** Asks at the start and then every quarter, so that a server that runs over midnight needs nobody. */
function startDagwerk(omgeving: Omgeving, log: Log): { stop(): Promise<void> } {
  const vraag = (): Promise<void> =>
    vraagWaarschuwingen(omgeving, REGIOCODES).catch((err: unknown) =>
      log.warn({ err }, 'work of the day not asked for'),
    )
  let bezig = vraag()
  const klok = setInterval(() => {
    bezig = vraag()
  }, VRAAG_MS)
  return {
    stop: async () => {
      clearInterval(klok)
      await bezig
    },
  }
}

/** Which long work there is, and the worker that does it beside the server. */
import { reserveringstaak, vraagReserveringen } from '../opgaven/operations.ts'
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
/** How soon new work in hand is in the projection; a region in which nothing changed asks no work. */
const TEL_MS = 60_000

export function startTaken(omgeving: Omgeving, log: Log): Werker {
  const soorten = [
    herhaaltaak(omgeving),
    waarschuwtaak(omgeving),
    voortzettaak(omgeving),
    voortzetbrieventaak(omgeving),
    reserveringstaak(omgeving),
  ]
  const werker = startWerker({ pool: omgeving.pool, regios: REGIOCODES, soorten, log })
  const dagwerk = [
    startVraag(VRAAG_MS, true, () => vraagWaarschuwingen(omgeving, REGIOCODES), log),
    startVraag(TEL_MS, false, () => vraagReserveringen(omgeving, REGIOCODES), log),
  ]
  return {
    ronde: werker.ronde,
    stop: async () => {
      await Promise.all(dagwerk.map((een) => een.stop()))
      await werker.stop()
    },
  }
}

/** Asks again and again, so that a server that runs over midnight needs nobody; `meteen`: at the start too. */
function startVraag(elkeMs: number, meteen: boolean, vraag: () => Promise<void>, log: Log): { stop(): Promise<void> } {
  const stel = (): Promise<void> => vraag().catch((err: unknown) => log.warn({ err }, 'work of the day not asked for'))
  let bezig = meteen ? stel() : Promise.resolve()
  const klok = setInterval(() => {
    bezig = stel()
  }, elkeMs)
  return {
    stop: async () => {
      clearInterval(klok)
      await bezig
    },
  }
}

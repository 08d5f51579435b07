/** Keeps the sealer at work beside the server: every second a round, and an alarm when the log falls behind (D24). */
import type { Log } from '../log.ts'
import { openVerzegelaar, type Verzegelaar, type Verzegelopties } from './verzegelaar.ts'

const RONDE_MS = 1_000
/** After this long without a round that succeeded, somebody must look. */
const ALARM_MS = 10 * 60_000

export interface Verzegeling {
  /** Milliseconds since the last round that succeeded, or that another process had the work. */
  achterstandMs(): number
  stop(): Promise<void>
}

export function startVerzegeling(opties: Verzegelopties & { log: Log; rondeMs?: number }): Verzegeling {
  const { clock, log, rondeMs = RONDE_MS } = opties
  let gestopt = false
  let verzegelaar: Verzegelaar | undefined
  let goedSinds = clock.now().getTime()
  let isGemeld = false
  let wek = (): void => {}

  const achterstandMs = (): number => clock.now().getTime() - goedSinds
  const sluit = async (): Promise<void> => {
    await verzegelaar?.sluit()
    verzegelaar = undefined
  }
  const probeer = async (): Promise<void> => {
    try {
      if (verzegelaar === undefined) {
        const geopend = await openVerzegelaar(opties)
        // Another process seals; this one waits until that one is gone.
        if ('goed' in geopend) verzegelaar = geopend.goed
      }
      await verzegelaar?.ronde()
      goedSinds = clock.now().getTime()
      isGemeld = false
    } catch (fout) {
      await sluit()
      log.warn({ err: fout }, 'log rows could not be sealed; they wait')
      if (!isGemeld && achterstandMs() >= ALARM_MS) {
        isGemeld = true
        log.error({ achterstandMs: achterstandMs() }, 'ALARM: the log is not sealed')
      }
    }
  }
  const loop = async (): Promise<void> => {
    while (!gestopt) {
      await probeer()
      await new Promise<void>((klaar) => {
        const wachter = setTimeout(klaar, rondeMs)
        wek = () => {
          clearTimeout(wachter)
          klaar()
        }
        if (gestopt) wek()
      })
    }
    await verzegelaar?.ronde({ nu: true }).catch((fout: unknown) => log.warn({ err: fout }, 'last round failed'))
    await sluit()
  }
  const klaar = loop()
  return {
    achterstandMs,
    stop: () => {
      gestopt = true
      wek()
      return klaar
    },
  }
}

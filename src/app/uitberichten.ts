/** Which events leave, and the sender that runs beside the server. */

import type { Pool } from 'pg'
import { controleerAdres, maakVeiligeHaal } from '../platform/aanmelding/netwerk.ts'
import type { Config } from '../platform/config.ts'
import type { Log } from '../platform/log.ts'
import { Startfout } from '../platform/startfout.ts'
import { startVerzender, type Verzender, type Verzenderopties } from '../platform/uitbericht/index.ts'
import { gebeurtenissoorten } from './gebeurtenissoorten.ts'
import { REGIOCODES } from './taken.ts'

export function startUitberichten(config: Config, pool: Pool, log: Log): Verzender {
  return startVerzender({ pool, regios: REGIOCODES, soorten: gebeurtenissoorten, log, doel: kiesDoel(config) })
}

/** Throws when messages may not go to this address, as far as its text tells; each connection is looked at again (T16). */
export function kiesDoel(config: Config): Verzenderopties['doel'] {
  const { uitberichtUrl: adres, uitberichtInterneHosts, uitberichtGeheim: geheim, modus } = config
  if (adres === null) return null
  const interneHosts = uitberichtInterneHosts?.split(',').map((deel) => deel.trim()) ?? []
  const regels = { lokaalToegestaan: modus === 'demo', interneHosts }
  try {
    controleerAdres(adres, regels)
  } catch (oorzaak) {
    throw new Startfout(
      'uitbericht-adres-geweigerd',
      'Naar het adres in OZK_UITBERICHT_URL mogen geen berichten: gebruik https en een openbaar adres.',
      'No messages may go to the address in OZK_UITBERICHT_URL: use https and a public address.',
      { cause: oorzaak },
    )
  }
  return { adres, haal: maakVeiligeHaal(regels), geheim }
}

/** Warning of what lapses, each day and each region once, as a task: nobody has to open the bell for it (PGB-3, PLT-32). */

import { GEEN_REGIO, inTransactie } from '../../platform/db.ts'
import { type Taaksoort, vraagTaak } from '../../platform/taken/index.ts'
import type { Daad, Omgeving } from './daad.ts'
import { leesRegiosMetTermijn } from './store/melding-rijen.ts'
import { waarschuwAllen } from './waarschuwing.ts'

export const WAARSCHUWTAAK = 'pgb.waarschuw'

export function waarschuwtaak({ geheim, klok }: Pick<Omgeving, 'geheim' | 'klok'>): Taaksoort {
  return {
    soort: WAARSCHUWTAAK,
    stap: async ({ tx, context }) => {
      const handeling = { soort: 'werk.meldingen-lezen', toegang: { soort: 'taak' } } as const
      const daad: Daad = { tx, context, geheim, handeling, vandaag: klok.today() }
      return { gedaan: 1, totaal: 1, uitkomst: { meldingen: await waarschuwAllen(daad) } }
    },
  }
}

/** Asks for the task of today in each region in which somebody handles an open case; asked before, nothing happens. */
export async function vraagWaarschuwingen({ pool, klok }: Omgeving, regios: readonly string[]): Promise<void> {
  await inTransactie(pool, { ...GEEN_REGIO, regios }, async (tx) => {
    for (const regio of await leesRegiosMetTermijn(tx, regios))
      await vraagTaak(tx, { regio, soort: WAARSCHUWTAAK, sleutel: klok.today(), invoer: {} })
  })
}

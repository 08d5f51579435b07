/** Asking for long work on decisions; how far it is stands at /taken. */
import { randomUUID } from 'node:crypto'
import { vraagTaak } from '../../platform/taken/index.ts'
import { Herhaalvraag } from './contract-herhaling.ts'
import type { Daad } from './daad.ts'
import { HERHAALTAAK } from './herhaaltaak.ts'
import { noteer } from './log.ts'
import type { Tabelrij } from './operations-tabelrij.ts'
import { VOORBEELD_ID } from './operations-voorbeeld.ts'

export const herhaalbewerkingen: readonly Tabelrij[] = [
  {
    name: 'besluit.herhaal-alles',
    recht: 'besluit.herhaling-vragen',
    eis: ['PGB-32', 'PLT-32'],
    samenvatting: { nl: 'Laat alle beschikkingen herhalen', en: 'Have all decisions replayed' },
    methode: 'POST',
    pad: '/herhalingen',
    vraag: {},
    metVersie: false,
    status: 201,
    input: null,
    output: { naam: 'Herhaalvraag', schema: Herhaalvraag, voorbeeld: { taken: [VOORBEELD_ID] } },
    werk: (daad) => vraagHerhaling(daad),
  },
]

/** A task for each region, in the transaction of the asking. The Idempotency-Key guards against asking twice. */
async function vraagHerhaling(daad: Daad): Promise<{ taken: string[] }> {
  const taken: string[] = []
  for (const regio of daad.context.regios) {
    const id = await vraagTaak(daad.tx, { regio, soort: HERHAALTAAK, sleutel: randomUUID(), invoer: {} })
    await noteer(daad, { objectSoort: 'besluit', objectId: id, regio })
    taken.push(id)
  }
  return { taken }
}

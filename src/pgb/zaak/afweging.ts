/** The weighing of interests as a fact with author and day (PGB-9). The program asks; a person weighs. */
import { type Afweging, ontbrekendeBelangen } from '../intrekking/afweging.ts'
import type { Daad } from './daad.ts'
import { OPEN, oordeelsbron, wieEnWanneer, wijzigFeiten } from './dossier.ts'
import { weiger } from './fout.ts'
import { type Gezien, openZaak } from './openen.ts'
import { AFWEGING } from './zaakdelen.ts'

/** Each interest once, with its facts. A later weighing replaces it; both stay in the history. */
export async function weegAf(daad: Daad, { zaak: id, versie, ...afweging }: Gezien & Afweging): Promise<number> {
  const zaak = await openZaak(daad, { zaak: id, versie }, OPEN)
  const belangen = ontbrekendeBelangen(afweging)
  if (belangen.length > 0) return weiger({ code: 'afweging-ontbreekt', belangen })
  if (afweging.handelingOp > daad.vandaag) return weiger({ code: 'grond-ontbreekt', veld: 'handelingOp' })
  return wijzigFeiten(daad, zaak, new Map([[AFWEGING, { ...afweging, ...wieEnWanneer(daad) }]]), oordeelsbron(daad))
}

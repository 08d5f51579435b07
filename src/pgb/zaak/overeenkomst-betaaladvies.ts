/** Advice to the SVB on payment under an agreement, and the end of it (Rlz 5.23 lid 4; PGB-15). */
import { type Betaaladvies, gebrekVan } from '../overeenkomst/betaaladvies.ts'
import { standVan } from '../overeenkomst/stand.ts'
import type { Daad } from './daad.ts'
import { noteerZaak } from './dossier.ts'
import { weiger } from './fout.ts'
import { leesZaakrij } from './openen.ts'
import {
  beeindigBetaaladvies,
  leesBetaaladviezen,
  leesOvereenkomststappen,
  voegBetaaladviesToe,
  zoekBetaaladvies,
  zoekOvereenkomst,
} from './store/overeenkomst-rijen.ts'
import { sluitHouder } from './store/zaak-rijen.ts'

/** The holder is closed meanwhile, so that two suspensions at once are counted as one row of weeks. */
export async function adviseerBetaling(
  daad: Daad,
  { overeenkomst: id, ...advies }: Betaaladvies & { readonly toelichting: string; readonly overeenkomst: string },
): Promise<{ id: string }> {
  const { tx, context } = daad
  const rij = await zoekOvereenkomst(tx, context.regios, id)
  if (!rij) return weiger({ code: 'onbekend' })
  const zaak = await leesZaakrij(daad, rij.zaak)
  await sluitHouder(tx, zaak.regio, zaak.budgethouder)
  const stand = standVan(await leesOvereenkomststappen(tx, [rij.regio], [id]), rij.vervangen)
  // Payments follow only an agreement that was approved once.
  if (!['goedgekeurd', 'beeindigd', 'vervangen'].includes(stand)) return weiger({ code: 'stap-past-niet', na: stand })
  const eerder = (await leesBetaaladviezen(tx, [rij.regio], [id])).map(({ soort, van, tot, geeindigdOp }) => {
    const einde = geeindigdOp ?? tot
    return { soort, van, ...(einde === null ? {} : { tot: einde }) }
  })
  const gebrek = gebrekVan(advies, eerder)
  if (gebrek !== null) return weiger({ code: 'grond-ontbreekt', veld: gebrek })
  const gemaakt = await voegBetaaladviesToe(tx, rij, advies)
  await noteerZaak(daad, zaak, zaak.versie, ['betaaladvies'])
  return { id: gemaakt }
}

export async function eindigBetaaladvies(
  daad: Daad,
  { id, dag, toelichting }: { readonly id: string; readonly dag: string; readonly toelichting: string },
): Promise<{ id: string }> {
  const { tx, context, vandaag } = daad
  const advies = await zoekBetaaladvies(tx, context.regios, id)
  const rij = advies && (await zoekOvereenkomst(tx, context.regios, advies.overeenkomst))
  if (!rij) return weiger({ code: 'onbekend' })
  const zaak = await leesZaakrij(daad, rij.zaak)
  if (dag > vandaag || dag < advies.van) return weiger({ code: 'datum-kan-niet', veld: 'dag' })
  await beeindigBetaaladvies(tx, advies, { dag, toelichting })
  await noteerZaak(daad, zaak, zaak.versie, ['betaaladvies'])
  return { id }
}

/**
 * Playing a case of the past into the store, all or nothing: each act on its own day and by its own person, once for each
 * key. For demo data only: a day of the past goes around the day that a region has seen (D11).
 */
import { type Context, inTransactie } from '../../platform/db.ts'
import type { Daad, Omgeving } from './daad.ts'
import type { Handelingsoort } from './handelingen.ts'
import { eenmalig } from './store/eenmalig.ts'
import { leesSleutels, wordPersoon } from './store/naspelen.ts'

/** Does one act as this person on this day. */
export type Speel = <T>(wie: string, dag: string, soort: Handelingsoort, werk: (daad: Daad) => Promise<T>) => Promise<T>

/** True: played now; false: it was played before. `context` is who keeps the key. */
export async function speelNa(
  { pool, geheim }: Pick<Omgeving, 'pool' | 'geheim'>,
  context: Context,
  sleutel: string,
  verhaal: (speel: Speel) => Promise<void>,
): Promise<boolean> {
  let gespeeld = false
  await inTransactie(pool, context, (tx) => {
    const speel: Speel = async (wie, vandaag, soort, werk) => {
      await wordPersoon(tx, wie)
      return werk({
        tx,
        context: { ...context, gebruiker: wie },
        geheim,
        handeling: { soort },
        vandaag,
        nagespeeld: true,
      })
    }
    const [regio = ''] = context.regios
    return eenmalig(tx, { regio, gebruiker: context.gebruiker, sleutel, verzoek: sleutel }, async () => {
      gespeeld = true
      await verhaal(speel)
      await wordPersoon(tx, context.gebruiker)
      return true
    })
  })
  return gespeeld
}

/** Keys that begin so and were played already. */
export function gespeeldVan(
  { pool }: Pick<Omgeving, 'pool'>,
  context: Context,
  begin: string,
): Promise<ReadonlySet<string>> {
  const [regio = ''] = context.regios
  return inTransactie(pool, context, (tx) => leesSleutels(tx, regio, context.gebruiker, begin))
}

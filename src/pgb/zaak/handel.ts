/**
 * The one way in which anyone acts on cases: one transaction, with the day of today, the log and, when the request bears a
 * key, the promise that it is done once. A refusal undoes everything and comes back as a value.
 */
import { type Context, inTransactie } from '../../platform/db.ts'
import { faalpunt } from '../../platform/faalpunt.ts'
import type { Daad, Handeling, Omgeving } from './daad.ts'
import { type Antwoord, weigeringVan, type Zaakfout } from './fout.ts'
import { noteerWeigering } from './log.ts'
import { eenmalig } from './store/eenmalig.ts'
import { vandaagVan } from './store/zaak-rijen.ts'

export async function handel<T>(
  { pool, klok, geheim }: Omgeving,
  context: Context,
  handeling: Handeling,
  werk: (daad: Daad) => Promise<T>,
): Promise<Antwoord<T>> {
  try {
    const goed = await inTransactie(pool, context, async (tx) => {
      const doe = async (): Promise<T> => {
        const vandaag = await vandaagVan(tx, context.regios, klok.today())
        return werk({ tx, context, geheim, handeling, vandaag, band: {} })
      }
      const { eenmaal } = handeling
      if (!eenmaal) return doe()
      const regio = [...context.regios].sort()[0] ?? ''
      const uitkomst = await eenmalig(tx, { ...eenmaal, regio, gebruiker: context.gebruiker }, doe)
      await faalpunt('voor-commit')
      return uitkomst
    })
    if (handeling.eenmaal) await faalpunt('na-commit')
    return { goed }
  } catch (oorzaak) {
    const fout: Zaakfout | null = weigeringVan(oorzaak)
    if (fout === null) throw oorzaak
    await noteerWeigering(pool, context, handeling, fout.code)
    return { fout }
  }
}

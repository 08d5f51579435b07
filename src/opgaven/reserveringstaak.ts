/**
 * The work in hand of a region as the reports count it, kept in the ceiling, so that the projection knows it before any
 * report is made (KAD-4, RES-1 to RES-4). Counted anew when an open case changed or a day went by; a decision itself takes
 * its part out in its own transaction.
 */
import { legReserveringenVast, reserveringenVan, volgOverschrijding } from '../kader/index.ts'
import { leesWerkmerken, openwerkOp, toekenningenOp, werkAllesBij } from '../pgb/index.ts'
import { GEEN_REGIO, inTransactie, type Transactie } from '../platform/db.ts'
import type { Platformomgeving } from '../platform/omgeving.ts'
import { type Taaksoort, vraagTaak } from '../platform/taken/index.ts'
import type { Cent } from '../waarden/bedrag.ts'
import { maakRijen } from './opbouw/rij.ts'

export const RESERVERINGSTAAK = 'kader.reserveringen'
/** All that this transaction sees. */
const ALLES = '9999-12-31T00:00:00Z'

export function reserveringstaak({ klok }: Pick<Platformomgeving, 'klok'>): Taaksoort {
  return {
    soort: RESERVERINGSTAAK,
    stap: async ({ tx, regio }) => {
      const bedragCent = await volgReserveringen(tx, regio, klok.today())
      return { gedaan: 1, totaal: 1, uitkomst: { bedragCent } }
    },
  }
}

/** Asks for a count in each region in which something changed since the last one. */
export async function vraagReserveringen(
  { pool, klok }: Pick<Platformomgeving, 'pool' | 'klok'>,
  regios: readonly string[],
): Promise<void> {
  const dag = klok.today()
  await inTransactie(pool, { ...GEEN_REGIO, regios }, async (tx) => {
    for (const [regio, merk] of await leesWerkmerken(tx, regios))
      await vraagTaak(tx, { regio, soort: RESERVERINGSTAAK, sleutel: `${dag} ${merk}`, invoer: {} })
  })
}

/** Counts, records the figure when it is another one, and looks at the projection again. Gives the figure. */
export async function volgReserveringen(tx: Transactie, regio: string, vandaag: string): Promise<Cent> {
  const jaar = Number(vandaag.slice(0, 4))
  const bron = { jaar, peildatum: vandaag, bekendOp: ALLES }
  await werkAllesBij(tx, [regio])
  const { werk } = await openwerkOp(tx, [regio], bron)
  const houders = [...new Set(werk.map(({ budgethouder }) => budgethouder))]
  const rijen = maakRijen(await toekenningenOp(tx, [regio], bron, houders), werk, bron)
  const bedragCent = rijen.reduce((som, { reservering }) => som + reservering.jaarCent, 0)
  if ((await reserveringenVan(tx, regio, jaar))?.bedragCent !== bedragCent)
    await legReserveringenVast(tx, regio, jaar, {
      bedragCent,
      toelichting: `Geteld: ${werk.length} zaken in behandeling en indicaties die aflopen / counted: ${werk.length} cases in hand and indications that end`,
    })
  await volgOverschrijding(tx, regio, jaar, vandaag)
  return bedragCent
}

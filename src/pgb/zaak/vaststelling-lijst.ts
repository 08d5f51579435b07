/** Every holder with a pgb in a year, and how far the settlement is: what lapses first on top (PGB-25, Rlz 5.21). */
import { datum, leesDatum, schrijfDatum } from '../../waarden/datum.ts'
import { vaststellingstermijn } from '../vaststelling/vaststelling.ts'
import type { Vaststellingslijst } from './contract-wijziging.ts'
import type { Daad } from './daad.ts'
import { weiger } from './fout.ts'
import { noteer } from './log.ts'
import { pseudoniemVan } from './openen.ts'
import { leesVaststellingen, type Vaststellingsfilter, type Vaststellingsplek } from './store/vaststelling-rijen.ts'

const PAGINA = 50

export async function vaststellingen(
  daad: Daad,
  { cursor, ...filter }: Vaststellingsfilter & { cursor?: string },
): Promise<Vaststellingslijst> {
  const na = cursor === undefined ? null : leesCursor(cursor)
  const rijen = await leesVaststellingen(daad.tx, daad.context.regios, filter, na, PAGINA + 1)
  const pagina = rijen.slice(0, PAGINA)
  const [regio = null, ...meer] = daad.context.regios
  await noteer(daad, {
    objectSoort: 'werklijst',
    objectId: 'vaststellingen',
    regio: meer.length > 0 ? null : regio,
    betrokkenen: pagina.map((rij) => pseudoniemVan(daad, rij)),
    deel: ['vaststelling'],
  })
  const laatste = rijen.length > PAGINA ? pagina.at(-1) : undefined
  return {
    jaar: filter.jaar,
    rijen: pagina.map(({ zaak, nummer, naam, einde, verleendCent, betaaldCent, vastgesteldCent }) => {
      const { uiterlijk, stand, dagenOver } = vaststellingstermijn(datum(einde), datum(daad.vandaag))
      return {
        ...{ zaak, nummer, naam, einde, verleendCent, betaaldCent, vastgesteldCent, dagenOver },
        uiterlijk: schrijfDatum(uiterlijk),
        stand: vastgesteldCent === null ? stand : ('vastgesteld' as const),
      }
    }),
    volgende: laatste ? Buffer.from(JSON.stringify([laatste.einde, laatste.budgethouder])).toString('base64url') : null,
  }
}

function leesCursor(tekst: string): Vaststellingsplek {
  try {
    const [einde, budgethouder] = JSON.parse(Buffer.from(tekst, 'base64url').toString('utf8')) as unknown[]
    if (typeof einde === 'string' && leesDatum(einde) !== null && typeof budgethouder === 'string')
      return { einde, budgethouder }
  } catch {
    // Falls through to the refusal: it is no cursor of ours.
  }
  return weiger({ code: 'cursor-ongeldig' })
}

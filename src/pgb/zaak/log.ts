/** What this room tells the log (PLT-23). */
import type { Pool } from 'pg'
import type { Context } from '../../platform/db.ts'
import { schrijfLogboek, schrijfLogboekApart } from '../../platform/logboek/index.ts'
import type { Daad, Handeling } from './daad.ts'
import { HANDELINGEN } from './handelingen.ts'

export interface Onderwerp {
  readonly objectSoort: 'zaak' | 'besluit' | 'document' | 'werklijst'
  readonly objectId: string
  readonly objectVersie?: number
  readonly regio: string | null
  /** Pseudonyms of the persons whose data it was. */
  readonly betrokkenen?: readonly string[]
  /** Names of the fields, never their values. */
  readonly deel?: readonly string[]
}

/** Written in the transaction of the act; when it cannot be written the act does not happen. */
export async function noteer(daad: Daad, onderwerp: Onderwerp): Promise<void> {
  const { deel, betrokkenen, ...rest } = onderwerp
  await schrijfLogboek(daad.tx, {
    ...basis(daad.handeling),
    ...rest,
    uitkomst: 'gelukt',
    ...(betrokkenen ? { betrokkenen, betrokkeneSoort: 'budgethouder' as const } : {}),
    ...(deel && deel.length > 0 ? { deel: deel.map(veldnaam).slice(0, DEEL_MAX) } : {}),
  })
}

/** A refusal is kept as well, although everything else of its transaction was undone. */
export async function noteerWeigering(
  pool: Pool,
  context: Context,
  handeling: Handeling,
  redenCode: string,
): Promise<void> {
  const [regio = null, ...meer] = context.regios
  await schrijfLogboekApart(pool, context, {
    ...basis(handeling),
    uitkomst: 'geweigerd',
    redenCode,
    objectSoort: 'zaak',
    objectId: UUID.test(handeling.object ?? '') ? (handeling.object ?? '') : 'onbekend',
    regio: meer.length > 0 ? null : regio,
  })
}

/** Only an id of our own form may enter the log: what else was asked for may be anything, a BSN too. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const DEEL_MAX = 50
/** A JSON pointer as the name of a field. */
const veldnaam = (pointer: string): string => pointer.replace(/^\//, '').replace(/[^A-Za-z0-9_./*-]/g, '_')

function basis({ soort, toegang }: Handeling) {
  return { soort, ...HANDELINGEN[soort], ...(toegang ? { toegang } : {}) }
}

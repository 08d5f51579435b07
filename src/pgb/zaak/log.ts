/** What this room tells the log (PLT-23). */
import type { Pool } from 'pg'
import type { Context } from '../../platform/db.ts'
import { faalpunt } from '../../platform/faalpunt.ts'
import { ACTIVITEITEN, schrijfLogboek, schrijfLogboekApart } from '../../platform/logboek/index.ts'
import type { Daad, Handeling } from './daad.ts'
import { HANDELINGEN } from './handelingen.ts'

export interface Onderwerp {
  readonly objectSoort: 'zaak' | 'besluit' | 'document' | 'werklijst' | 'omleiding' | 'zoekvraag'
  readonly objectId: string
  readonly objectVersie?: number
  readonly regio: string | null
  /** Pseudonyms of the persons whose data it was. */
  readonly betrokkenen?: readonly string[]
  /** Names of the fields, never their values. */
  readonly deel?: readonly string[]
  /** Purpose that the person named himself, in place of that of the act. */
  readonly doel?: string
  readonly betrokkeneSoort?: 'budgethouder' | 'zorgverlener'
  /** Names of the criteria of a search, each with the pseudonym of its value. */
  readonly zoekvraag?: readonly string[]
  /** SHA-256 of the bytes that go out. */
  readonly bestandHash?: string
}

/** Written in the transaction of the act; when it cannot be written the act does not happen. */
export async function noteer(daad: Daad, onderwerp: Onderwerp): Promise<void> {
  const { deel, betrokkenen, ...rest } = onderwerp
  await schrijfLogboek(daad.tx, {
    ...basis(daad.handeling),
    ...bandVan(daad),
    ...rest,
    uitkomst: 'gelukt',
    ...(betrokkenen ? { betrokkenen, betrokkeneSoort: onderwerp.betrokkeneSoort ?? ('budgethouder' as const) } : {}),
    ...(deel && deel.length > 0 ? { deel: deel.map(veldnaam).slice(0, DEEL_MAX) } : {}),
  })
  await faalpunt('auditrij')
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

/** Activities that know the purposes that a person can give (T8). */
const MET_DOEL: readonly string[] = [ACTIVITEITEN.pgbBeoordelen, ACTIVITEITEN.pgbBeslissen]

function bandVan({ band, handeling }: Daad): { behandelrelatie?: string; doel?: string } {
  const { relatie, doel } = band ?? {}
  const past = doel !== undefined && MET_DOEL.includes(HANDELINGEN[handeling.soort].activiteit)
  return { ...(relatie === undefined ? {} : { behandelrelatie: relatie }), ...(past ? { doel } : {}) }
}

function basis({ soort, toegang }: Handeling) {
  return { soort, ...HANDELINGEN[soort], ...(toegang ? { toegang } : {}) }
}

/** Access to PostgreSQL: how values come back, one pool a login role, and the only way into a transaction. */
import { Pool, type PoolClient, type PoolConfig, types } from 'pg'
import type { Log } from './log.ts'

/** How to reach the store as one role. */
export type Verbinding = Pick<
  PoolConfig,
  'host' | 'port' | 'user' | 'password' | 'database' | 'connectionString' | 'ssl'
>

export type Waarde = string | number | boolean | null | readonly string[] | readonly number[] | Buffer

/** What work inside a transaction may do. It stops to work when the transaction is over. */
export interface Transactie {
  query<Rij>(sql: string, waarden?: readonly Waarde[]): Promise<Rij[]>
}

/** Who acts, for which regions. The wall of row security reads the regions (PLT-21). */
export interface Context {
  readonly regios: readonly string[]
  readonly gebruiker: string
  readonly rol: string
}

/** For work that touches no region: the start of the program, a check of health. */
export const GEEN_REGIO: Context = { regios: [], gebruiker: 'systeem', rol: 'systeem' }

/** Longer than this nobody waits for a free connection: then an error is the better answer. */
const WACHT_MAX_MS = 10_000

export function maakPool(verbinding: Verbinding, log: Log, max = 10, wachtMaxMs = WACHT_MAX_MS): Pool {
  const pool = new Pool({
    ...verbinding,
    max,
    types: TYPES,
    application_name: 'open-zorgkantoor',
    connectionTimeoutMillis: wachtMaxMs,
    idle_in_transaction_session_timeout: 60_000,
  })
  // An idle connection that breaks (the server restarts) must not end the process; the pool makes a new one. A pool that is
  // closing may still hear the server say goodbye: that is no news.
  pool.on('error', (fout) => {
    if (!pool.ending) log.warn({ err: fout }, 'database connection lost')
  })
  return pool
}

/**
 * Runs work in one transaction with this context. The context is local to the transaction, so that a connection that
 * goes back to the pool bears nothing of it.
 */
export async function inTransactie<T>(pool: Pool, context: Context, werk: (tx: Transactie) => Promise<T>): Promise<T> {
  const regios = context.regios.map(controleerRegio).join(',')
  const verbinding = await pool.connect()
  // The failing query tells that the connection broke; without a listener the same news would end the process.
  const negeer = (): void => {}
  verbinding.on('error', negeer)
  let open = true
  const tx: Transactie = {
    query: async <Rij>(sql: string, waarden: readonly Waarde[] = []) => {
      if (!open) throw new Error('The transaction is over: a query came after its end')
      return (await verbinding.query(sql, [...waarden])).rows as Rij[]
    },
  }
  try {
    await verbinding.query('begin')
    await verbinding.query(ZET_CONTEXT, [regios, context.gebruiker, context.rol])
    const uitkomst = await werk(tx)
    open = false
    await verbinding.query('commit')
    verbinding.off('error', negeer)
    verbinding.release()
    return uitkomst
  } catch (fout) {
    open = false
    await draaiTerug(verbinding, negeer)
    throw fout
  }
}

const ZET_CONTEXT =
  "select set_config('ozk.regios', $1, true), set_config('ozk.gebruiker', $2, true), set_config('ozk.rol', $3, true)"

/** A connection that cannot even roll back is thrown away: nobody may inherit its state. */
async function draaiTerug(verbinding: PoolClient, negeer: () => void): Promise<void> {
  try {
    await verbinding.query('rollback')
    verbinding.off('error', negeer)
    verbinding.release()
  } catch {
    verbinding.release(true)
  }
}

/** The regions travel as one text with commas; a code with one in it would be two regions. */
function controleerRegio(regio: string): string {
  if (!/^[0-9A-Za-z-]+$/.test(regio)) throw new Error('A region code has letters, digits and hyphens only')
  return regio
}

const INT8 = 20
const INT8_LIJST = 1016
const NUMERIC = 1700
const DATE = 1082
const DATE_LIJST = 1182
const TIMESTAMP = 1114

/**
 * Whole numbers as number, or an error where a number would lose digits. A date stays text: as a moment at midnight it
 * would shift a day in another time zone. A decimal stays text as well: money is never a floating-point number.
 */
const PARSERS: Readonly<Record<number, (tekst: string) => unknown>> = {
  [INT8]: leesGeheel,
  [INT8_LIJST]: (tekst) => leesLijst(tekst).map((deel) => (deel === null ? null : leesGeheel(deel))),
  [NUMERIC]: (tekst) => tekst,
  [DATE]: (tekst) => tekst,
  [DATE_LIJST]: leesLijst,
  [TIMESTAMP]: (tekst) => tekst,
}

const TYPES: NonNullable<PoolConfig['types']> = {
  getTypeParser: (oid: number, vorm?: string) => {
    const eigen = vorm === 'binary' ? undefined : PARSERS[oid]
    return eigen ?? types.getTypeParser(oid, vorm as 'text')
  },
}

function leesGeheel(tekst: string): number {
  const getal = Number(tekst)
  if (!Number.isSafeInteger(getal)) throw new Error('The database gave a whole number above 2^53')
  return getal
}

/** Elements without quotes, commas or braces: numbers and dates. */
function leesLijst(tekst: string): (string | null)[] {
  const inhoud = tekst.slice(1, -1)
  return inhoud === '' ? [] : inhoud.split(',').map((deel) => (deel === 'NULL' ? null : deel))
}

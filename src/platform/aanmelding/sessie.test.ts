import type { Pool } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { clockFrom, systemClock } from '../clock.ts'
import { type Context, GEEN_REGIO, inTransactie, maakPool } from '../db.ts'
import { maakLog } from '../log.ts'
import { alsSuper, maakTestdatabase, type Testdatabase } from '../testdatabase.ts'
import { kenGebruiker, kenRolToe } from './gebruiker.ts'
import { geheimhash } from './koekje.ts'
import { beginPoging, gebruikPoging } from './poging.ts'
import { DUUR_MAX_MS, leesSessie, maakSessie, STIL_MAX_MS, trekSessieIn, trekSessiesIn } from './sessie.ts'

const log = maakLog('silent', systemClock)
const MINUUT_MS = 60_000
const DAG_MS = 86_400_000

let database: Testdatabase
let pool: Pool
let lezer: Pool
let anna: string
let bert: string

/** The clock of a test: it starts now and moves only by hand. */
const beginMs = systemClock.now().getTime()
let sindsMs = 0
const clock = clockFrom(() => new Date(beginMs + sindsMs))

beforeAll(async () => {
  database = await maakTestdatabase()
  pool = maakPool(database.verbindingen.app, log, 10, 60_000)
  lezer = maakPool(database.verbindingen.lezer, log, 2, 60_000)
  anna = await nieuw('anna')
  bert = await nieuw('bert')
})

afterAll(async () => {
  await Promise.all([pool.end(), lezer.end()])
  await database.sluit()
})

beforeEach(() => {
  sindsMs = 0
})

async function nieuw(sub: string): Promise<string> {
  const id = await kenGebruiker(pool, { iss: 'https://login.example', sub, weergavenaam: sub })
  if (id === null) throw new Error('The account is closed')
  return id
}

const als = (gebruiker: string, rol = 'consulent', regios: string[] = []): Context => ({ gebruiker, rol, regios })
const leeft = async (id: string): Promise<boolean> => (await leesSessie(pool, clock, id)) !== null

describe('PLT-20 a session ends by itself (T14)', () => {
  test.each([
    [29, true],
    [30, false],
    [31, false],
  ])('after %i minutes without use: alive %s', async (minuten, verwacht) => {
    const id = await maakSessie(pool, clock, anna, null)
    sindsMs = minuten * MINUUT_MS
    expect(await leeft(id)).toBe(verwacht)
  })

  test('a millisecond before half an hour it lives, on it no longer', async () => {
    const id = await maakSessie(pool, clock, anna, null)
    const ander = await maakSessie(pool, clock, anna, null)
    sindsMs = STIL_MAX_MS - 1
    expect(await leeft(id)).toBe(true)
    sindsMs = STIL_MAX_MS
    expect(await leeft(ander)).toBe(false)
  })

  test.each([
    [599, true],
    [600, false],
    [601, false],
  ])('used all the time, after %i minutes: alive %s', async (minuten, verwacht) => {
    const id = await maakSessie(pool, clock, anna, null)
    for (let gebruikt = 20; gebruikt < 599; gebruikt += 20) {
      sindsMs = gebruikt * MINUUT_MS
      expect(await leeft(id)).toBe(true)
    }
    sindsMs = minuten * MINUUT_MS
    expect(await leeft(id)).toBe(verwacht)
  })

  test('what died by idleness does not rise when the clock goes back and on', async () => {
    const id = await maakSessie(pool, clock, anna, null)
    sindsMs = -MINUUT_MS
    expect(await leeft(id)).toBe(true)
    sindsMs = STIL_MAX_MS
    // The earlier look at an earlier moment did not set the last use back, nor forward.
    expect(await leeft(id)).toBe(false)
  })

  test('use is noted at most each fifteen seconds, and never counts backwards', async () => {
    const id = await maakSessie(pool, clock, anna, null)
    const gezien = async () => {
      const sql = `select extract(epoch from laatst_gezien) * 1000 as ms from platform.sessie where hash = '${geheimhash(id)}'`
      const [rij] = await alsSuper(database.server, sql, database.naam)
      return Number(rij?.ms) - beginMs
    }
    sindsMs = 14_000
    await leeft(id)
    expect(await gezien()).toBe(0)
    sindsMs = 15_000
    await leeft(id)
    expect(await gezien()).toBe(15_000)
  })

  test('an id that was never given, or is half of one, is no session', async () => {
    const id = await maakSessie(pool, clock, anna, null)
    expect(await leeft(id.slice(0, -1))).toBe(false)
    expect(await leeft('')).toBe(false)
    expect(await leeft(geheimhash(id))).toBe(false)
  })
})

describe('PLT-20 a session is taken back', () => {
  test('one, and what was taken back stays so', async () => {
    const [een, twee] = [await maakSessie(pool, clock, anna, null), await maakSessie(pool, clock, anna, null)]
    await trekSessieIn(pool, clock, een)
    await trekSessieIn(pool, clock, een)
    expect([await leeft(een), await leeft(twee)]).toEqual([false, true])
    const terug = `update platform.sessie set ingetrokken = null where gebruiker = $1 and ingetrokken is not null`
    await inTransactie(pool, als(anna), (tx) => tx.query(terug, [anna]))
    expect(await leeft(een)).toBe(false)
  })

  test('all of a person: by himself; by a beheerder of his region only', async () => {
    const regios = ['5509']
    await kenRolToe(
      pool,
      { ...GEEN_REGIO, regios },
      { gebruiker: bert, rol: 'consulent', regios, vanaf: '2020-01-01', tot: null },
    )
    const id = await maakSessie(pool, clock, bert, null)
    const door = (context: Context) => inTransactie(pool, context, (tx) => trekSessiesIn(tx, clock, bert))
    expect(await door(als(anna, 'consulent', regios))).toBe(0)
    expect(await door(als(anna, 'beheerder', ['5510']))).toBe(0)
    expect(await leeft(id)).toBe(true)
    expect(await door(als(anna, 'beheerder', regios))).toBeGreaterThan(0)
    expect(await leeft(id)).toBe(false)
    const nieuwe = await maakSessie(pool, clock, bert, null)
    expect(await door(als(bert))).toBe(1)
    expect(await leeft(nieuwe)).toBe(false)
  })

  test('taking back while it is used: whoever asks after it is refused', async () => {
    const id = await maakSessie(pool, clock, anna, null)
    sindsMs = 20_000
    const vragen = Array.from({ length: 20 }, () => leeft(id))
    await Promise.all([...vragen, trekSessieIn(pool, clock, id)])
    expect(await leeft(id)).toBe(false)
  })
})

describe('PLT-21 sessions behind the wall of rows', () => {
  const ALLES = 'select gebruiker from platform.sessie'

  test('the reading role sees its own sessions only, and never a hash', async () => {
    await maakSessie(pool, clock, anna, null)
    await maakSessie(pool, clock, bert, null)
    expect((await lezer.query(ALLES)).rows).toEqual([])
    const gezien = await inTransactie(lezer, als(anna, 'beheerder', ['5509']), (tx) =>
      tx.query<{ gebruiker: string }>(ALLES),
    )
    expect(new Set(gezien.map(({ gebruiker }) => gebruiker))).toEqual(new Set([anna]))
    await expect(lezer.query('select hash from platform.sessie')).rejects.toThrow('permission denied')
    await expect(lezer.query('select * from platform.aanmeldpoging')).rejects.toThrow('permission denied')
    await expect(lezer.query('select iss, sub from platform.gebruiker')).rejects.toThrow('permission denied')
  })

  test('the writing role sees nothing without a name, and another only by his hash', async () => {
    const id = await maakSessie(pool, clock, bert, null)
    expect((await pool.query(ALLES)).rows).toEqual([])
    const zien = await inTransactie(pool, als(anna), (tx) => tx.query<{ gebruiker: string }>(ALLES))
    expect(zien.every(({ gebruiker }) => gebruiker === anna)).toBe(true)
    const genoemd = await inTransactie(pool, GEEN_REGIO, async (tx) => {
      await tx.query("select set_config('ozk.sessie', $1, true)", [geheimhash(id)])
      return tx.query(ALLES)
    })
    expect(genoemd).toEqual([{ gebruiker: bert }])
    // On the same connections: nothing was left behind.
    for (let i = 0; i < 12; i++) expect((await pool.query(ALLES)).rows).toEqual([])
  })

  test('a session for another person cannot be made, nor one be given to him', async () => {
    const maak = `insert into platform.sessie (hash, gebruiker, gemaakt, laatst_gezien, verloopt)
      values (repeat('a', 64), $1, now(), now(), now() + interval '1 hour')`
    await expect(inTransactie(pool, als(anna), (tx) => tx.query(maak, [bert]))).rejects.toThrow(/row-level security/)
    const geef = inTransactie(pool, als(anna), (tx) => tx.query('update platform.sessie set gebruiker = $1', [bert]))
    await expect(geef).rejects.toThrow('permission denied')
  })

  test('what is over for more than a day is cleared away, what lives is not', async () => {
    const levend = await maakSessie(pool, clock, anna, null)
    sindsMs = -DUUR_MAX_MS - DAG_MS - MINUUT_MS
    const oud = await maakSessie(pool, clock, bert, null)
    const tel = `select count(*)::int as aantal from platform.sessie where hash = '${geheimhash(oud)}'`
    expect(await alsSuper(database.server, tel, database.naam)).toEqual([{ aantal: 1 }])
    sindsMs = 0
    await maakSessie(pool, clock, anna, null)
    expect(await alsSuper(database.server, tel, database.naam)).toEqual([{ aantal: 0 }])
    expect(await leeft(levend)).toBe(true)
  })
})

describe('PLT-20 an attempt to log in', () => {
  test('can be used once, also by twenty at the same time', async () => {
    const { state } = await beginPoging(pool, clock, '/toets')
    const gevonden = await Promise.all(Array.from({ length: 20 }, () => gebruikPoging(pool, clock, state)))
    expect(gevonden.filter((poging) => poging !== null)).toMatchObject([{ terug: '/toets' }])
  })

  test.each([
    [9, true],
    [10, false],
    [11, false],
  ])('after %i minutes: valid %s', async (minuten, verwacht) => {
    const { state } = await beginPoging(pool, clock, '/')
    sindsMs = minuten * MINUUT_MS
    expect((await gebruikPoging(pool, clock, state)) !== null).toBe(verwacht)
  })

  test('the store does not know the state itself, and old attempts go', async () => {
    const { state } = await beginPoging(pool, clock, '/')
    const rijen = () => alsSuper(database.server, 'select * from platform.aanmeldpoging', database.naam)
    expect(JSON.stringify(await rijen())).not.toContain(state)
    sindsMs = 11 * MINUUT_MS
    await beginPoging(pool, clock, '/')
    expect(await rijen()).toHaveLength(1)
  })
})

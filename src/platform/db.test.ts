import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from './clock.ts'
import { type Context, GEEN_REGIO, inTransactie, maakPool, type Transactie } from './db.ts'
import { leesInstelling, legInstellingVast } from './instelling-regio.ts'
import { maakLog } from './log.ts'
import { maakTestdatabase, type Testdatabase } from './testdatabase.ts'

const log = maakLog('silent', systemClock)
let database: Testdatabase
let app: Pool
let lezer: Pool

beforeAll(async () => {
  database = await maakTestdatabase()
  // Two connections for all requests: every one is used again and again by another region.
  app = maakPool(database.verbindingen.app, log, 2, 60_000)
  lezer = maakPool(database.verbindingen.lezer, log, 2, 60_000)
  for (const regio of ['5509', '5510']) {
    await inTransactie(app, voor(regio), (tx) => legInstellingVast(tx, { regio, ...NAAM, waarde: `Regio ${regio}` }))
  }
})

afterAll(async () => {
  await Promise.all([app.end(), lezer.end()])
  await database.sluit()
})

const NAAM = { sleutel: 'weergavenaam', vanaf: '2026-01-01' }
const ALLES = 'select regio from platform.instelling_regio order by regio'

function voor(...regios: string[]): Context {
  return { regios, gebruiker: 'proef', rol: 'beheerder' }
}

describe('PLT-21 region wall', () => {
  test('without context the writing and the reading role see nothing', async () => {
    expect((await app.query(ALLES)).rows).toEqual([])
    expect((await lezer.query(ALLES)).rows).toEqual([])
    expect(await inTransactie(app, GEEN_REGIO, (tx) => tx.query(ALLES))).toEqual([])
  })

  test('a region sees its own rows; two regions see both', async () => {
    expect(await inTransactie(app, voor('5509'), (tx) => tx.query(ALLES))).toEqual([{ regio: '5509' }])
    expect(await inTransactie(lezer, voor('5509', '5510'), (tx) => tx.query(ALLES))).toHaveLength(2)
  })

  test('a row of another region cannot be written', async () => {
    const poging = inTransactie(app, voor('5509'), (tx) =>
      legInstellingVast(tx, { regio: '5510', ...NAAM, vanaf: '2026-02-01', waarde: 'x' }),
    )
    await expect(poging).rejects.toThrow(/row-level security/)
  })

  test('1,000 interleaved requests of two regions on two connections: none sees the other', async () => {
    const vragen = Array.from({ length: 1000 }, async (_, i) => {
      const regio = i % 2 === 0 ? '5509' : '5510'
      const mislukt = i % 7 === 0
      const werk = inTransactie(app, voor(regio), async (tx) => {
        const rijen = await tx.query<{ regio: string }>(ALLES)
        const waarde = await leesInstelling(tx, regio, 'weergavenaam', '2026-06-01')
        expect(rijen).toEqual([{ regio }])
        expect(waarde).toBe(`Regio ${regio}`)
        if (mislukt) await tx.query('select 1 / 0')
      })
      await (mislukt ? expect(werk).rejects.toThrow(/division by zero/) : werk)
      // Straight after it, on a connection that just bore a context.
      if (i % 5 === 0) expect((await app.query(ALLES)).rows).toEqual([])
    })
    await Promise.all(vragen)
  })

  test.each(['5509,5510', '', "5509'", '{5509}'])('a region code %j is refused', async (regio) => {
    await expect(inTransactie(app, voor(regio), (tx) => tx.query(ALLES))).rejects.toThrow(/region code/)
  })

  test('the reading role cannot write', async () => {
    const poging = inTransactie(lezer, voor('5509'), (tx) =>
      legInstellingVast(tx, { regio: '5509', ...NAAM, vanaf: '2026-03-01', waarde: 'x' }),
    )
    await expect(poging).rejects.toThrow(/read-only transaction|permission denied/)
    const verbinding = await lezer.connect()
    try {
      await verbinding.query("begin read write; select set_config('ozk.regios', '5509', true)")
      const zonderRem = verbinding.query(
        "insert into platform.instelling_regio (regio, sleutel, vanaf, waarde) values ('5509', 'a', '2026-01-01', '1')",
      )
      await expect(zonderRem).rejects.toThrow(/permission denied/)
    } finally {
      verbinding.release(true)
    }
  })

  test('the setting of a day is the last chosen on or before it', async () => {
    await inTransactie(app, voor('5511'), async (tx) => {
      const lees = (dag: string): Promise<unknown> => leesInstelling(tx, '5511', 'weergavenaam', dag)
      await legInstellingVast(tx, { regio: '5511', ...NAAM, waarde: 'oud' })
      await legInstellingVast(tx, { regio: '5511', ...NAAM, vanaf: '2026-07-01', waarde: { nl: 'nieuw' } })
      expect([await lees('2025-12-31'), await lees('2026-01-01'), await lees('2026-06-30')]).toEqual([
        undefined,
        'oud',
        'oud',
      ])
      expect(await lees('2026-07-01')).toEqual({ nl: 'nieuw' })
    })
  })
})

describe('PLT-21 transactions', () => {
  test('an error undoes everything', async () => {
    const poging = inTransactie(app, voor('5512'), async (tx) => {
      await legInstellingVast(tx, { regio: '5512', ...NAAM, waarde: 1 })
      throw new Error('toch niet')
    })
    await expect(poging).rejects.toThrow('toch niet')
    expect(await inTransactie(app, voor('5512'), (tx) => tx.query(ALLES))).toEqual([])
  })

  test('a query after the end is refused', async () => {
    let ontsnapt: Transactie | undefined
    await inTransactie(app, voor('5509'), async (tx) => {
      ontsnapt = tx
    })
    await expect(ontsnapt?.query('select 1')).rejects.toThrow(/transaction is over/)
  })

  test('a connection that the server cuts is replaced', async () => {
    const poging = inTransactie(app, GEEN_REGIO, (tx) => tx.query('select pg_terminate_backend(pg_backend_pid())'))
    await expect(poging).rejects.toThrow()
    expect((await app.query('select 1 as een')).rows).toEqual([{ een: 1 }])
  })
})

describe('PLT-1 values from the database', () => {
  test.each([
    ["date '2026-03-29'", '2026-03-29'],
    ["array[date '2026-03-29', null]", ['2026-03-29', null]],
    ["timestamp '2026-03-29 02:30'", '2026-03-29 02:30:00'],
    ['9007199254740991::bigint', 9_007_199_254_740_991],
    ['array[1, -2]::bigint[]', [1, -2]],
    ['array[]::bigint[]', []],
    ['0.10::numeric', '0.10'],
    ['null::date', null],
  ])('%s', async (sql, verwacht) => {
    expect((await app.query(`select ${sql} as waarde`)).rows).toEqual([{ waarde: verwacht }])
  })

  test('a whole number that would lose digits is an error, never a guess', async () => {
    await expect(app.query('select 9007199254740992::bigint')).rejects.toThrow(/2\^53/)
  })
})

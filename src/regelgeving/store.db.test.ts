import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { REGELSET } from '../pgb/index.ts'
import { systemClock } from '../platform/clock.ts'
import { maakPool } from '../platform/db.ts'
import { maakLog } from '../platform/log.ts'
import { maakTestdatabase, type Testdatabase } from '../platform/testdatabase.ts'
import { legRegelsetVast } from './store.ts'

let database: Testdatabase
let app: Pool

beforeAll(async () => {
  database = await maakTestdatabase()
  app = maakPool(database.verbindingen.app, maakLog('silent', systemClock))
})
afterAll(async () => {
  await app.end()
  await database.sluit()
})

describe('PLT-30 which rule set ran', () => {
  test('each rule set is noted once, at its first start', async () => {
    await legRegelsetVast(app, REGELSET)
    const eerste = await app.query('select hash, versie, eerst_gezien from regelgeving.regelset')
    await Promise.all(Array.from({ length: 5 }, () => legRegelsetVast(app, REGELSET)))
    await legRegelsetVast(app, { hash: 'c'.repeat(64), versie: 'volgende' })
    const daarna = await app.query('select hash, versie, eerst_gezien from regelgeving.regelset order by eerst_gezien')
    expect(eerste.rows).toMatchObject([REGELSET])
    expect(daarna.rows).toHaveLength(2)
    expect(daarna.rows[0]).toEqual(eerste.rows[0])
  })
})

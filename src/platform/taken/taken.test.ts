import type { Pool } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { systemClock } from '../clock.ts'
import { type Context, inTransactie, maakPool } from '../db.ts'
import { maakLog } from '../log.ts'
import { alsSuper, maakTestdatabase, type Testdatabase } from '../testdatabase.ts'
import {
  hervatTaak,
  leesGeparkeerd,
  leesTaak,
  leesTaken,
  maakWerker,
  stopTaak,
  type Taaksoort,
  vraagTaak,
} from './index.ts'

const REGIOS = ['5510', '5529']
const log = maakLog('silent', systemClock)
const anna: Context = { regios: ['5529'], gebruiker: 'anna', rol: 'consulent' }
const dirk: Context = { regios: ['5510'], gebruiker: 'dirk', rol: 'consulent' }

let database: Testdatabase
let pool: Pool
beforeAll(async () => {
  database = await maakTestdatabase()
  pool = maakPool(database.verbindingen.app, log, 10)
  await vraag('create table platform.merk (regio text, wie text, rol text, n integer)')
  await vraag('grant insert on platform.merk to ozk_app')
})
afterAll(async () => {
  await pool.end()
  await database.sluit()
})
beforeEach(async () => {
  await vraag('truncate platform.merk')
  await vraag(`set session_replication_role = replica; alter table platform.taak disable trigger all;
    delete from platform.taak; alter table platform.taak enable always trigger bewaakt`)
})

const vraag = (sql: string) => alsSuper(database.server, sql, database.naam)
const merken = async () => (await vraag('select n from platform.merk order by n')).map(({ n }) => n)
const vraagOm = (sleutel: string, wie = anna, soort = 'proef.tel', invoer: unknown = { tot: 3 }) =>
  inTransactie(pool, wie, (tx) => vraagTaak(tx, { regio: wie.regios[0] ?? '', soort, sleutel, invoer }))
const toon = (id: string, wie = anna) => inTransactie(pool, wie, (tx) => leesTaak(tx, wie, id))

/** Writes 1, 2, 3 … one a step. */
const tel: Taaksoort = {
  soort: 'proef.tel',
  stap: async ({ tx, regio, invoer, punt, gedaan }) => {
    const { tot } = invoer as { tot: number }
    const n = ((punt as { n: number } | null)?.n ?? 0) + 1
    await tx.query('insert into platform.merk values ($1, platform.gebruiker(), platform.rol(), $2)', [regio, n])
    const verslag = { gedaan: gedaan + 1, totaal: tot, bericht: `stap ${n}`, punt: { n } }
    return n < tot ? verslag : { ...verslag, uitkomst: { n } }
  },
}
const werker = (soorten: readonly Taaksoort[] = [tel], anders: { uitstelMs?: number; pogingenMax?: number } = {}) =>
  maakWerker({ pool, regios: REGIOS, soorten, log, uitstelMs: 0, pogingenMax: 3, ...anders })

describe('PLT-32 jobs in the queue of the database', () => {
  test('asked in the transaction of the act: undone with it', async () => {
    const ondaan = inTransactie(pool, anna, async (tx) => {
      await vraagTaak(tx, { regio: '5529', soort: 'proef.tel', sleutel: 'weg', invoer: { tot: 1 } })
      throw new Error('undo')
    })
    await expect(ondaan).rejects.toThrow('undo')
    expect(await vraag('select 1 from platform.taak')).toEqual([])
    expect(await werker().ronde()).toBe(0)
  })

  test('the same key is the same task, also when twenty ask at once; another kind or region is not', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => vraagOm('k')))
    expect(new Set(ids).size).toBe(1)
    expect(await vraagOm('k', dirk)).not.toBe(ids[0])
    expect(await vraagOm('k', anna, 'proef.anders')).not.toBe(ids[0])
  })

  test('runs in the region and the name of who asked, step by step, with progress that only he sees', async () => {
    const id = await vraagOm('a')
    expect(await toon(id)).toMatchObject({ stand: 'wacht', gedaan: 0, totaal: null, uitkomst: null })
    expect(await werker().ronde()).toBe(3)
    expect(await toon(id)).toMatchObject({
      stand: 'klaar',
      gedaan: 3,
      totaal: 3,
      bericht: 'stap 3',
      uitkomst: { n: 3 },
    })
    expect(await vraag('select distinct regio, wie, rol from platform.merk')).toEqual([
      { regio: '5529', wie: 'anna', rol: 'consulent' },
    ])
    expect(await toon(id, { ...anna, gebruiker: 'bram' })).toBeUndefined()
    expect(await toon(id, { ...anna, regios: ['5510'] })).toBeUndefined()
    expect(await inTransactie(pool, anna, (tx) => leesTaken(tx, anna, null, 9))).toHaveLength(1)
  })

  test('the wall holds in a step: another region gets no row', async () => {
    const buiten: Taaksoort = {
      soort: 'proef.buiten',
      stap: async ({ tx }) => {
        await vraagTaak(tx, { regio: '5510', soort: 'proef.tel', sleutel: 'x', invoer: {} })
        return { gedaan: 1, uitkomst: {} }
      },
    }
    const id = await vraagOm('b', anna, 'proef.buiten')
    await werker([buiten]).ronde()
    expect(await toon(id)).toMatchObject({ stand: 'mislukt', fout: 'stap-mislukt' })
    expect(await vraag(`select 1 from platform.taak where soort = 'proef.tel'`)).toEqual([])
  })

  test('four servers at once: every step of forty tasks is done once', async () => {
    for (let i = 0; i < 40; i++) await vraagOm(`s${i}`, i % 2 ? anna : dirk, 'proef.tel', { tot: 2 })
    const gedaan = await Promise.all([werker(), werker(), werker(), werker()].map((w) => w.ronde()))
    // A task that waits for a moment after its step may be left for the next round of one of them.
    const rest = await werker().ronde()
    expect(gedaan.reduce((a, b) => a + b, rest)).toBe(80)
    expect(await vraag('select n, count(*)::int as keer from platform.merk group by n order by n')).toEqual([
      { n: 1, keer: 40 },
      { n: 2, keer: 40 },
    ])
    expect(await vraag(`select distinct stand from platform.taak`)).toEqual([{ stand: 'klaar' }])
  })

  test('two servers hold one step of one task at once: the second finds nothing to do', async () => {
    let verder = (): void => {}
    const poort = new Promise<void>((klaar) => {
      verder = klaar
    })
    const traag: Taaksoort = { soort: 'proef.tel', stap: async (stap) => poort.then(() => tel.stap(stap)) }
    await vraagOm('t', anna, 'proef.tel', { tot: 1 })
    const eerste = werker([traag]).ronde()
    await new Promise((klaar) => setTimeout(klaar, 100))
    expect(await werker().ronde()).toBe(0)
    verder()
    expect(await eerste).toBe(1)
    expect(await merken()).toEqual([1])
  })
})

describe('PLT-32 a task that fails', () => {
  const kapot = (keren: number): Taaksoort => {
    let nog = keren
    return {
      soort: 'proef.tel',
      stap: async (stap) => {
        const verslag = await tel.stap(stap)
        if (stap.regio === '5529' && nog-- > 0) throw new Error('step breaks')
        return verslag
      },
    }
  }

  test('is tried again, and what the failed step wrote is gone', async () => {
    const id = await vraagOm('p')
    await werker([kapot(2)]).ronde()
    expect(await toon(id)).toMatchObject({ stand: 'klaar', fout: null, pogingen: 0 })
    expect(await merken()).toEqual([1, 2, 3])
  })

  test('waits longer each time', async () => {
    const id = await vraagOm('q')
    const wacht = async () =>
      (await vraag(`select extract(epoch from vanaf - clock_timestamp())::float8 as s from platform.taak`))[0]
        ?.s as number
    const w = werker([kapot(99)], { uitstelMs: 10_000 })
    for (const seconden of [10, 20]) {
      expect(await w.ronde()).toBe(0)
      expect(await wacht()).toBeGreaterThan(seconden - 2)
      expect(await wacht()).toBeLessThanOrEqual(seconden)
      await vraag(`update platform.taak set vanaf = clock_timestamp() where id = '${id}'`)
    }
    expect(await toon(id)).toMatchObject({ stand: 'wacht', fout: 'stap-mislukt', pogingen: 2 })
  })

  test('poison is parked with its reason, is seen, and lets others pass; resumed it starts where it was', async () => {
    const gif = await vraagOm('gif')
    const w = werker([kapot(3)])
    const ander = await vraagOm('ander', dirk, 'proef.tel', { tot: 1 })
    await w.ronde()
    expect([(await toon(gif))?.stand, (await toon(ander, dirk))?.stand]).toEqual(['mislukt', 'klaar'])
    expect(await inTransactie(pool, anna, (tx) => leesGeparkeerd(tx, anna, 9))).toMatchObject([
      { id: gif, fout: 'stap-mislukt', pogingen: 3 },
    ])
    expect(await w.ronde()).toBe(0)
    expect(await inTransactie(pool, anna, (tx) => hervatTaak(tx, anna, gif))).toBe(true)
    expect(await w.ronde()).toBe(3)
    expect(await toon(gif)).toMatchObject({ stand: 'klaar', gedaan: 3 })
  })

  test('that kills its process each time is parked as well: each death used an attempt', async () => {
    const id = await vraagOm('dood')
    await vraag(`update platform.taak set pogingen = 3 where id = '${id}'`)
    expect(await werker().ronde()).toBe(0)
    expect(await toon(id)).toMatchObject({ stand: 'mislukt', fout: 'afgebroken' })
  })
})

describe('PLT-13 PLT-32 stopping and going on', () => {
  test('stops after the step under way, and goes on from there', async () => {
    const id = await vraagOm('stop')
    const halfweg: Taaksoort = {
      soort: 'proef.tel',
      stap: async (stap) => {
        if (stap.gedaan === 1) {
          // Waits for this step to end; it is not awaited here, or both would wait for ever.
          void inTransactie(pool, anna, (tx) => stopTaak(tx, anna, id))
          await new Promise((klaar) => setTimeout(klaar, 100))
        }
        return tel.stap(stap)
      },
    }
    await werker([halfweg]).ronde()
    await expect.poll(async () => (await toon(id))?.stand).toBe('gestopt')
    const gestopt = await toon(id)
    expect(gestopt?.gedaan).toBeGreaterThanOrEqual(2)
    expect(await werker().ronde()).toBe(0)
    const isVanAnder = { ...anna, gebruiker: 'bram' }
    expect(await inTransactie(pool, isVanAnder, (tx) => hervatTaak(tx, isVanAnder, id))).toBe(false)
    expect(await inTransactie(pool, anna, (tx) => hervatTaak(tx, anna, id))).toBe(true)
    await werker().ronde()
    expect(await merken()).toEqual([1, 2, 3])
  })

  test('what is done stays done', async () => {
    const id = await vraagOm('af', anna, 'proef.tel', { tot: 1 })
    await werker().ronde()
    expect(await inTransactie(pool, anna, (tx) => stopTaak(tx, anna, id))).toBe(false)
    expect(await inTransactie(pool, anna, (tx) => hervatTaak(tx, anna, id))).toBe(false)
    await expect(vraag(`update platform.taak set uitkomst = '{}' where id = '${id}'`)).rejects.toThrow(/niet van klaar/)
    await expect(vraag('delete from platform.taak')).rejects.toMatchObject({ code: '42501' })
    await expect(vraag(`update platform.taak set door = 'bram'`)).rejects.toMatchObject({ code: '42501' })
    const app = inTransactie(pool, anna, (tx) => tx.query('update platform.taak set invoer = $1', ['{}']))
    await expect(app).rejects.toMatchObject({ code: '42501' })
  })
})

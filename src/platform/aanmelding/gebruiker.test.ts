import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clockFrom, systemClock } from '../clock.ts'
import { type Context, GEEN_REGIO, inTransactie, maakPool } from '../db.ts'
import { maakLog } from '../log.ts'
import { alsSuper, maakTestdatabase, type Testdatabase } from '../testdatabase.ts'
import { kenGebruiker, kenRolToe, maakEersteBeheerder, type Roltoekenning, trekRolIn, zetActief } from './gebruiker.ts'
import { leesSessie, maakSessie, type Rolbezit } from './sessie.ts'

const log = maakLog('silent', systemClock)
let database: Testdatabase
let pool: Pool
let lezer: Pool
let bea: string
let anna: string

beforeAll(async () => {
  database = await maakTestdatabase()
  pool = maakPool(database.verbindingen.app, log, 5, 60_000)
  lezer = maakPool(database.verbindingen.lezer, log, 2, 60_000)
  bea = await nieuw('bea')
  anna = await nieuw('anna')
})

afterAll(async () => {
  await Promise.all([pool.end(), lezer.end()])
  await database.sluit()
})

async function nieuw(sub: string, iss = 'https://login.example'): Promise<string> {
  const id = await kenGebruiker(pool, { iss, sub, weergavenaam: `Proef ${sub}` })
  if (id === null) throw new Error('The account is closed')
  return id
}

const beheer = (...regios: string[]): Context => ({ gebruiker: bea, rol: 'beheerder', regios })

/** The first grants of a store, and those of a demo; a beheerder needs a second person (see beheer.db.test.ts). */
const systeem = (...regios: string[]): Context => ({ ...GEEN_REGIO, regios })

function rol(anders: Partial<Roltoekenning> = {}): Roltoekenning {
  return { gebruiker: anna, rol: 'consulent', regios: ['5509'], vanaf: '2020-01-01', tot: null, ...anders }
}

/** The roles of a person on a day, at noon in the Netherlands. */
async function rollenOp(gebruiker: string, dag: string): Promise<readonly Rolbezit[] | undefined> {
  const clock = clockFrom(() => new Date(`${dag}T12:00:00+01:00`))
  return (await leesSessie(pool, clock, await maakSessie(pool, clock, gebruiker, null)))?.rollen
}

describe('PLT-20 who a person is', () => {
  test('iss and sub together: each other pair is another person, the same pair keeps its id', async () => {
    expect(await nieuw('anna')).toBe(anna)
    expect(await nieuw('anna', 'https://ander.example')).not.toBe(anna)
    expect(await nieuw('Anna')).not.toBe(anna)
    expect(await nieuw('anna ')).not.toBe(anna)
  })

  test('twenty first logins at once make one person', async () => {
    expect(new Set(await Promise.all(Array.from({ length: 20 }, () => nieuw('samen')))).size).toBe(1)
  })

  test('a new name comes along, a closed account stays closed', async () => {
    await kenGebruiker(pool, { iss: 'https://login.example', sub: 'naam', weergavenaam: 'Nieuwe Naam' })
    const id = await nieuw('naam')
    expect(await inTransactie(pool, GEEN_REGIO, (tx) => zetActief(tx, id, false))).toBe(true)
    expect(await kenGebruiker(pool, { iss: 'https://login.example', sub: 'naam', weergavenaam: 'x' })).toBeNull()
    expect(await inTransactie(pool, GEEN_REGIO, (tx) => zetActief(tx, id, true))).toBe(true)
    expect(await nieuw('naam')).toBe(id)
  })

  test('an account is closed by a beheerder of a region where it has a role, and by nobody else', async () => {
    const id = await nieuw('sluiten')
    await kenRolToe(pool, systeem('5509'), rol({ gebruiker: id }))
    const door = (context: Context) => inTransactie(pool, context, (tx) => zetActief(tx, id, false))
    expect(await door({ gebruiker: anna, rol: 'consulent', regios: ['5509'] })).toBe(false)
    expect(await door({ gebruiker: id, rol: 'consulent', regios: ['5509'] })).toBe(false)
    expect(await door(beheer('5510'))).toBe(false)
    expect(await door(beheer('5509'))).toBe(true)
  })
})

describe('PLT-20 giving and taking roles', () => {
  test.each([
    ['2026-02-28', 0],
    ['2026-03-01', 1],
    ['2026-06-29', 1],
    ['2026-06-30', 0],
    ['2026-07-01', 0],
  ])('a role from 1 March until 30 June 2026, on %s: %i', async (dag, aantal) => {
    const gebruiker = await nieuw(`periode ${dag}`)
    const periode = { vanaf: '2026-03-01', tot: '2026-06-30' }
    expect(await kenRolToe(pool, systeem('5509'), rol({ gebruiker, ...periode }))).toHaveProperty('goed')
    expect(await rollenOp(gebruiker, dag)).toHaveLength(aantal)
  })

  test('for all regions of a Wlz-uitvoerder, or for none when one of them may not', async () => {
    const gebruiker = await nieuw('uitvoerder')
    const regios = ['5509', '5510', '5511']
    const deel = await kenRolToe(pool, systeem('5509', '5510'), rol({ gebruiker, regios }))
    expect(deel).toEqual({ fout: { code: 'niet-bevoegd' } })
    expect(await rollenOp(gebruiker, '2026-01-01')).toEqual([])
    await kenRolToe(pool, systeem(...regios), rol({ gebruiker, regios }))
    expect(await rollenOp(gebruiker, '2026-01-01')).toEqual([{ rol: 'consulent', regios }])
  })

  test.each<[string, Partial<Roltoekenning>, string]>([
    ['a person that is not there', { gebruiker: '00000000-0000-4000-8000-000000000000' }, 'onbekende-gebruiker'],
    ['a role that ends before it begins', { vanaf: '2026-03-01', tot: '2026-03-01' }, 'ongeldige-periode'],
    ['another region', { regios: ['5510'] }, 'niet-bevoegd'],
  ])('%s is refused', async (_naam, anders, code) => {
    expect(await kenRolToe(pool, systeem('5509'), rol(anders))).toEqual({ fout: { code } })
  })

  test('nobody gives himself a role: the store says so, not only the program', async () => {
    expect(await kenRolToe(pool, beheer('5509'), rol({ gebruiker: bea }))).toEqual({ fout: { code: 'niet-bevoegd' } })
    const sql = `insert into platform.roltoekenning (regio, id, gebruiker, rol, vanaf, toegekend_door)
      values ('5509', gen_random_uuid()::text, '${bea}', 'beoordelaar', '2020-01-01', '${bea}')`
    await expect(alsSuper(database.server, sql, database.naam)).rejects.toThrow('niet_aan_zichzelf')
  })

  test('nobody gives a role under the name of another, or without being beheerder', async () => {
    const context: Context = { gebruiker: anna, rol: 'consulent', regios: ['5509'] }
    expect(await kenRolToe(pool, context, rol({ gebruiker: bea }))).toEqual({ fout: { code: 'niet-bevoegd' } })
    const vermomd = inTransactie(pool, beheer('5509'), (tx) =>
      tx.query(
        `insert into platform.roltoekenning (regio, id, gebruiker, rol, vanaf, toegekend_door)
         values ('5509', gen_random_uuid()::text, $1, 'beoordelaar', '2020-01-01', 'systeem')`,
        [bea],
      ),
    )
    await expect(vermomd).rejects.toThrow(/row-level security/)
  })

  test('taking back ends each grant of that role there, once, and can be seen afterwards', async () => {
    const gebruiker = await nieuw('weg')
    await kenRolToe(pool, systeem('5509', '5510'), rol({ gebruiker, regios: ['5509', '5510'] }))
    await kenRolToe(pool, systeem('5509'), rol({ gebruiker }))
    await kenRolToe(pool, systeem('5509'), rol({ gebruiker, rol: 'controller' }))
    const tegelijk = await Promise.all(
      Array.from({ length: 10 }, () => trekRolIn(pool, beheer('5509'), gebruiker, 'consulent')),
    )
    expect(tegelijk.reduce((som, aantal) => som + aantal, 0)).toBe(2)
    expect(await rollenOp(gebruiker, '2026-01-01')).toEqual([
      { rol: 'consulent', regios: ['5510'] },
      { rol: 'controller', regios: ['5509'] },
    ])
    const door = `select distinct ingetrokken_door from platform.roleinde where gebruiker = '${gebruiker}'`
    expect(await alsSuper(database.server, door, database.naam)).toEqual([{ ingetrokken_door: bea }])
    // It may be given anew afterwards.
    await kenRolToe(pool, systeem('5509'), rol({ gebruiker }))
    expect(await rollenOp(gebruiker, '2026-01-01')).toContainEqual({ rol: 'consulent', regios: ['5509', '5510'] })
  })

  test('a region gets a first beheerder once, also when ten ask at once', async () => {
    const maak = (sub: string, regios: string[]) =>
      maakEersteBeheerder(pool, { iss: 'https://login.example', sub, weergavenaam: sub }, regios, '2020-01-01')
    const keren = await Promise.all(Array.from({ length: 10 }, (_, i) => maak(`eerste ${i}`, ['5520', '5521'])))
    expect(keren.flat()).toEqual(['5520', '5521'])
    expect(await maak('tweede', ['5521', '5523'])).toEqual(['5523'])
    expect(await rollenOp(await nieuw('tweede'), '2026-01-01')).toEqual([{ rol: 'beheerder', regios: ['5523'] }])
  })

  test('grants and their ends never change: by privilege, and by trigger for who has every privilege', async () => {
    for (const tabel of ['roltoekenning', 'roleinde']) {
      for (const sql of [`update platform.${tabel} set gebruiker = gebruiker`, `delete from platform.${tabel}`]) {
        await expect(pool.query(sql)).rejects.toThrow('permission denied')
        await expect(alsSuper(database.server, sql, database.naam)).rejects.toThrow(/PLT-30/)
      }
      const leeg = `truncate platform.${tabel} cascade`
      await expect(alsSuper(database.server, leeg, database.naam)).rejects.toThrow(/PLT-30/)
    }
  })
})

describe('PLT-21 roles behind the wall of rows', () => {
  test('seen by the region and by the person, not by others', async () => {
    const gebruiker = await nieuw('muur')
    await kenRolToe(pool, systeem('5512'), rol({ gebruiker, regios: ['5512'] }))
    const tel = async (bron: Pool, context: Context): Promise<number> =>
      (
        await inTransactie(bron, context, (tx) =>
          tx.query('select id from platform.roltoekenning where gebruiker = $1', [gebruiker]),
        )
      ).length
    for (const bron of [pool, lezer]) {
      expect(await tel(bron, beheer('5512'))).toBe(1)
      expect(await tel(bron, beheer('5509', '5510'))).toBe(0)
      expect(await tel(bron, { gebruiker, rol: 'consulent', regios: [] })).toBe(1)
      expect((await bron.query('select id from platform.roltoekenning')).rows).toEqual([])
    }
    await expect(lezer.query('insert into platform.roleinde default values')).rejects.toThrow(/read-only|permission/)
  })
})

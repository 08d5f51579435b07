import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, type Pool } from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Clock, clockFrom, systemClock } from '../clock.ts'
import { type Context, inTransactie, maakPool } from '../db.ts'
import { type Log, maakLog } from '../log.ts'
import { alsSuper, maakTestdatabase, type Testdatabase } from '../testdatabase.ts'
import { controleerKeten, schrijfLogboek, startVerzegeling, zegelsleutel } from './index.ts'
import { eenGebeurtenis } from './testgebeurtenis.ts'
import { openVerzegelaar, type Verzegelaar } from './verzegelaar.ts'

const sleutel = zegelsleutel(Buffer.alloc(32, 2))
let database: Testdatabase
let app: Pool
let map: string
let verschuivingMs = 0
const clock: Clock = clockFrom(() => new Date(systemClock.now().getTime() + verschuivingMs))
const open: Verzegelaar[] = []

beforeEach(async () => {
  verschuivingMs = 0
  database = await maakTestdatabase()
  app = maakPool(database.verbindingen.app, maakLog('silent', systemClock), 30, 60_000)
  map = join(mkdtempSync(join(tmpdir(), 'ozk-zegel-')), 'checkpoints')
})

afterEach(async () => {
  for (const verzegelaar of open.splice(0)) await verzegelaar.sluit()
  await app.end()
  await database.sluit()
  rmSync(map, { recursive: true, force: true })
})

const vraag = (sql: string): Promise<Record<string, unknown>[]> => alsSuper(database.server, sql, database.naam)
const voor = (regio: string): Context => ({ regios: [regio], gebruiker: 'u-1', rol: 'consulent' })
const schrijf = (objectId: string, regio = '5529'): Promise<void> =>
  inTransactie(app, voor(regio), (tx) => schrijfLogboek(tx, eenGebeurtenis({ objectId, regio })))

async function maak(): Promise<Verzegelaar> {
  const geopend = await openVerzegelaar({ pool: app, checkpointMap: map, sleutel, clock })
  if ('fout' in geopend) throw new Error(geopend.fout.code)
  open.push(geopend.goed)
  return geopend.goed
}

async function sluit(verzegelaar: Verzegelaar): Promise<void> {
  open.splice(open.indexOf(verzegelaar), 1)
  await verzegelaar.sluit()
}

describe('PLT-23 one sealer, gapless numbers', () => {
  test('1,000 concurrent writers in three regions, sealed while they write: gapless, and checkpoints on the way', async () => {
    const verzegelaar = await maak()
    const regios = ['5509', '5510', '5511']
    let bezig = true
    const rondes = (async () => {
      let aantal = 0
      while (bezig) aantal += await verzegelaar.ronde()
      return aantal
    })()
    await Promise.all(Array.from({ length: 1000 }, (_, i) => schrijf(`z-${i}`, regios[i % 3])))
    bezig = false
    const tijdens = await rondes
    expect(tijdens + (await verzegelaar.ronde({ nu: true }))).toBe(2000)
    const partities = await vraag(`select regio, count(*)::int as n, min(volgnummer)::int as eerste,
      max(volgnummer)::int as laatste, count(distinct rij)::int as rijen from logboek.zegel group by regio order by 1`)
    expect(partities.map(({ n, eerste, laatste, rijen }) => [eerste, n === laatste, n === rijen])).toEqual(
      Array(3).fill([1, true, true]),
    )
    expect(await controleerKeten(app, map)).toMatchObject({ goed: true, rijen: 2000, partities: 3, onverzegeld: 0 })
  })

  test('a checkpoint at 1,000 rows without being asked, and after 5 minutes', async () => {
    const verzegelaar = await maak()
    const personen = Array.from({ length: 1500 }, (_, i) => `p-${i}`)
    await inTransactie(app, voor('5529'), (tx) => schrijfLogboek(tx, eenGebeurtenis({ betrokkenen: personen })))
    await verzegelaar.ronde()
    const omvangen = async (): Promise<unknown[]> =>
      (await vraag('select omvang::int as n from logboek.checkpoint order by omvang')).map(({ n }) => n)
    expect(await omvangen()).toEqual([1000])
    verschuivingMs = 299_000
    await verzegelaar.ronde()
    expect(await omvangen()).toEqual([1000])
    verschuivingMs = 301_000
    await verzegelaar.ronde()
    expect(await omvangen()).toEqual([1000, 1502])
    expect(readdirSync(map).filter((naam) => naam.startsWith('5529'))).toHaveLength(1)
    expect(await controleerKeten(app, map)).toMatchObject({ goed: true, checkpoints: 2, rijen: 1502 })
  })

  test('a transaction that began earlier and committed later is sealed later, and never missed', async () => {
    const verzegelaar = await maak()
    const traag = new Client(database.verbindingen.app)
    await traag.connect()
    await traag.query("begin; select set_config('ozk.regios', '5529', true), set_config('ozk.gebruiker', 'u', true)")
    await traag.query("select set_config('ozk.rol', 'consulent', true)")
    const tx = {
      query: async <Rij>(sql: string, waarden: readonly unknown[] = []) =>
        (await traag.query(sql, [...waarden])).rows as Rij[],
    }
    await schrijfLogboek(tx, eenGebeurtenis({ objectId: 'traag' }))
    await schrijf('vlug')
    expect(await verzegelaar.ronde()).toBe(2)
    await schrijf('later')
    expect(await verzegelaar.ronde()).toBe(2)
    await traag.query('commit')
    await traag.end()
    expect(await verzegelaar.ronde()).toBe(2)
    expect(await verzegelaar.ronde()).toBe(0)
    const volgorde = await vraag(`select g.object_id from logboek.zegel z join logboek.gebeurtenis g on g.id = z.rij
      order by volgnummer`)
    expect(volgorde.map(({ object_id }) => object_id)).toEqual(['vlug', 'later', 'traag'])
  })
})

describe('PLT-23 D24 the sealer fails', () => {
  test('a second sealer is refused, until the first is gone', async () => {
    const eerste = await maak()
    const tweede = await openVerzegelaar({ pool: app, checkpointMap: map, sleutel, clock })
    expect(tweede).toEqual({ fout: { code: 'verzegelaar-bezig' } })
    await sluit(eerste)
    expect(await (await maak()).ronde()).toBe(0)
  })

  test('the next sealer goes on where the last one stopped, also when that was killed', async () => {
    const eerste = await maak()
    await schrijf('een')
    await eerste.ronde({ nu: true })
    await schrijf('twee')
    await eerste.ronde()
    await vraag(`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'
      and database = (select oid from pg_database where datname = current_database())`)
    await expect(eerste.ronde()).rejects.toThrow()
    await sluit(eerste)
    await schrijf('drie')
    const tweede = await maak()
    expect(await tweede.ronde({ nu: true })).toBe(2)
    expect(await controleerKeten(app, map)).toMatchObject({ goed: true, rijen: 6, checkpoints: 2 })
  })

  test('a place for checkpoints that cannot be reached: the rows wait in order and the files follow', async () => {
    const verzegelaar = await maak()
    await schrijf('een')
    await verzegelaar.ronde({ nu: true })
    renameSync(map, `${map}-weg`)
    writeFileSync(map, 'hier staat nu een bestand')
    await schrijf('twee')
    await expect(verzegelaar.ronde({ nu: true })).rejects.toThrow(/ENOTDIR|EEXIST/)
    await schrijf('drie')
    await expect(verzegelaar.ronde({ nu: true })).rejects.toThrow(/ENOTDIR|EEXIST/)
    expect(await vraag('select max(volgnummer)::int as n from logboek.zegel')).toEqual([{ n: 4 }])
    rmSync(map)
    renameSync(`${map}-weg`, map)
    expect(await verzegelaar.ronde({ nu: true })).toBe(2)
    const [partitie = ''] = readdirSync(map).filter((naam) => naam.startsWith('5529'))
    expect(readdirSync(join(map, partitie)).map((naam) => Number.parseInt(naam, 10))).toEqual([2, 4, 6])
    expect(await controleerKeten(app, map)).toMatchObject({ goed: true, rijen: 6, checkpoints: 3, onverzegeld: 0 })
  })

  test('it will not go on after a history that was signed otherwise', async () => {
    const eerste = await maak()
    await schrijf('een')
    await schrijf('twee')
    await eerste.ronde({ nu: true })
    await sluit(eerste)
    await vraag(`alter table logboek.zegel disable trigger all;
      update logboek.zegel set rij_hash = sha256('x') where volgnummer = 2;
      alter table logboek.zegel enable always trigger blijft`)
    await schrijf('drie')
    await expect((await maak()).ronde()).rejects.toMatchObject({ code: 'keten-gebroken' })
  })

  test('it will not go on in a database that is older than its checkpoints', async () => {
    const eerste = await maak()
    await schrijf('een')
    await eerste.ronde({ nu: true })
    await schrijf('twee')
    await eerste.ronde({ nu: true })
    await sluit(eerste)
    await vraag(`alter table logboek.zegel disable trigger all; alter table logboek.checkpoint disable trigger all;
      delete from logboek.zegel where volgnummer > 2; delete from logboek.checkpoint where omvang > 2`)
    await schrijf('drie')
    await expect((await maak()).ronde()).rejects.toMatchObject({ code: 'keten-gebroken' })
  })

  test('the loop seals by itself, and raises an alarm once when it cannot for 10 minutes', async () => {
    const regels: string[] = []
    const log: Log = maakLog('error', systemClock, (regel) => void regels.push(regel))
    const verzegeling = startVerzegeling({ pool: app, checkpointMap: map, sleutel, clock, log, rondeMs: 5 })
    const wacht = async (klaar: () => boolean | Promise<boolean>): Promise<void> => {
      while (!(await klaar())) await new Promise((verder) => setTimeout(verder, 10))
    }
    await schrijf('een')
    await wacht(async () => (await vraag('select from logboek.zegel')).length === 2)
    await vraag('alter table logboek.zegelronde rename to weg')
    await wacht(() => verzegeling.achterstandMs() > 30)
    expect(regels).toEqual([])
    verschuivingMs = 601_000
    await wacht(() => regels.length > 0)
    await new Promise((verder) => setTimeout(verder, 50))
    expect(regels).toHaveLength(1)
    expect(regels[0]).toContain('ALARM')
    await vraag('alter table logboek.weg rename to zegelronde')
    await schrijf('twee')
    await wacht(async () => (await vraag('select from logboek.zegel')).length === 4)
    await verzegeling.stop()
    expect(await controleerKeten(app, map)).toMatchObject({ goed: true, rijen: 4, onverzegeld: 0 })
  })
})

describe('PLT-30 T20 every table of the log only grows', () => {
  test('update, delete and truncate are refused to the program, the reader, the owner and the superuser', async () => {
    await schrijf('een')
    await (await maak()).ronde({ nu: true })
    const tabellen = await vraag(
      "select relname from pg_class where relnamespace = 'logboek'::regnamespace and relkind in ('r', 'p')",
    )
    expect(tabellen).toHaveLength(8)
    // A row in each, so that a refusal is tried on a row that is there.
    await vraag(`with c as (insert into logboek.ketencontrole (regio, id, door) values ('landelijk', gen_random_uuid(), 'u-1')
        returning id)
      insert into logboek.ketenuitslag (regio, controle, uitkomst, rijen, partities, checkpoints, onverzegeld, bevindingen)
        select 'landelijk', id, 'goed', 1, 1, 1, 0, '[]' from c`)
    await vraag(`insert into logboek.nazicht (regio, id, sleutel, gebruiker, oordeel, reden, door, rol)
      values ('5529', gen_random_uuid(), 'steekproef:u-1:5529:x', 'u-1', 'in-orde', 'Gezien.', 'u-2', 'interne-audit')`)
    const { app: alsApp, lezer, migratie } = database.verbindingen
    const wie = { app: alsApp, lezer, eigenaar: migratie, super: { connectionString: database.urls.super } }
    for (const [naam, verbinding] of Object.entries(wie)) {
      const client = new Client(verbinding)
      await client.connect()
      await client.query("select set_config('ozk.rol', 'verzegelaar', false), set_config('ozk.regios', '5529', false)")
      for (const { relname } of tabellen) {
        const [kolom] = await vraag(`select attname from pg_attribute where attrelid = 'logboek.${relname}'::regclass
          and attnum = 1`)
        for (const sql of [
          `update logboek.${relname} set ${kolom?.attname} = ${kolom?.attname}`,
          `delete from logboek.${relname}`,
          `truncate logboek.${relname} cascade`,
          `set session_replication_role = replica; delete from logboek.${relname}`,
        ]) {
          // Row security hides every row from the owner, so that such a statement may also touch nothing at all.
          const gevolg = await client.query(sql).then(
            (antwoord) => antwoord.rowCount,
            (fout: Error) => (/PLT-30|permission denied|read-only/.test(fout.message) ? 'geweigerd' : fout.message),
          )
          expect([naam, sql, gevolg]).toEqual([naam, sql, naam === 'eigenaar' && gevolg === 0 ? 0 : 'geweigerd'])
        }
      }
      await client.end()
    }
    const geleegd = await vraag(
      'select (select count(*) from logboek.gebeurtenis)::int as a, (select count(*) from logboek.zegel)::int as b',
    )
    expect(geleegd).toEqual([{ a: 1, b: 2 }])
  })

  test('the triggers stand on every table, for every role and in every mode', async () => {
    const triggers =
      await vraag(`select c.relname, string_agg(t.tgname::text || t.tgenabled::text, ' ' order by t.tgname) as stand
      from pg_class c left join pg_trigger t on t.tgrelid = c.oid and not t.tgisinternal
      where c.relnamespace = 'logboek'::regnamespace and c.relkind in ('r', 'p') group by 1`)
    for (const { stand } of triggers) expect(stand).toBe('blijftA blijft_heelA')
  })
})

import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Pool, PoolClient } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clockFrom, systemClock } from '../clock.ts'
import { inTransactie, maakPool } from '../db.ts'
import { maakLog } from '../log.ts'
import { maakTestdatabase, type Testdatabase } from '../testdatabase.ts'
import type { Ketenuitslag, Vraag } from './bevinding.ts'
import { schrijfCheckpoint } from './checkpoint.ts'
import { publiekeHelft, zegelsleutel } from './index.ts'
import { controleerKeten, controleerMet } from './keten.ts'
import { Boomrand, bladHash } from './merkle.ts'
import { KOLOMMEN, rijtekst, SOORTEN, type Soort } from './rijvorm.ts'
import { schrijfLogboek } from './schrijven.ts'
import { eenGebeurtenis } from './testgebeurtenis.ts'
import { openVerzegelaar, type Verzegelaar } from './verzegelaar.ts'

const sleutel = zegelsleutel(Buffer.alloc(32, 1))
const publiek = publiekeHelft(sleutel)
const map = mkdtempSync(join(tmpdir(), 'ozk-checkpoint-'))
let database: Testdatabase
let app: Pool
let beheer: Pool
let beheerder: PoolClient
let verzegelaar: Verzegelaar

beforeAll(async () => {
  database = await maakTestdatabase()
  app = maakPool(database.verbindingen.app, maakLog('silent', systemClock), 10)
  beheer = maakPool({ connectionString: database.urls.super }, maakLog('silent', systemClock), 1)
  beheerder = await beheer.connect()
  verzegelaar = await open()
  // Three stretches with a checkpoint each, and a tail after the last one.
  for (const nu of [true, true, true, false]) {
    await schrijf(60)
    await verzegelaar.ronde({ nu })
  }
})

afterAll(async () => {
  await verzegelaar.sluit()
  beheerder.release()
  await Promise.all([app.end(), beheer.end()])
  await database.sluit()
  rmSync(map, { recursive: true })
})

async function open(): Promise<Verzegelaar> {
  const geopend = await openVerzegelaar({ pool: app, checkpointMap: map, sleutel, clock: systemClock })
  if ('fout' in geopend) throw new Error(geopend.fout.code)
  return geopend.goed
}

/** Each event gives two rows; a third of them in another region. */
async function schrijf(aantal: number): Promise<void> {
  for (let i = 0; i < aantal; i++) {
    const regio = i % 3 === 0 ? '5510' : '5529'
    const context = { regios: [regio], gebruiker: `u-${i % 7}`, rol: 'consulent' }
    await inTransactie(app, context, (tx) =>
      schrijfLogboek(tx, eenGebeurtenis({ regio, objectId: `zaak-${i}`, betrokkene: `pseudoniem-${i}` })),
    )
  }
}

const vraag: Vraag = async <Rij>(sql: string, waarden: readonly (string | number)[] = []) =>
  (await beheerder.query(sql, [...waarden])).rows as Rij[]

/** What the check says after this work of somebody with all rights; undone afterwards. */
async function naSabotage(werk: () => Promise<unknown>): Promise<Ketenuitslag> {
  await beheerder.query('begin')
  try {
    for (const tabel of [...SOORTEN, 'zegel', 'checkpoint', 'zegelronde']) {
      await beheerder.query(`alter table logboek.${tabel} disable trigger all`)
    }
    await werk()
    return await controleerMet(vraag, map, publiek)
  } finally {
    await beheerder.query('rollback')
  }
}

interface Zegel {
  regio: string
  maand: string
  volgnummer: string
  soort: Soort
  rij: string
}

async function zegelOp(plek: number): Promise<Zegel & { nummer: number }> {
  const { rows } = await beheerder.query<Zegel>('select * from logboek.zegel order by regio, maand, volgnummer')
  const zegel = rows[plek % rows.length]
  if (zegel === undefined) throw new Error('No leaf')
  return { ...zegel, nummer: Number(zegel.volgnummer) }
}

describe('T20 PLT-23 the chain as it is', () => {
  test('every row is proven, and the same by the program and by an auditor with only the folder', async () => {
    const uitslag = await controleerKeten(app, map)
    expect(uitslag).toEqual({
      goed: true,
      rijen: 480,
      partities: 2,
      checkpoints: 6,
      onverzegeld: 0,
      bevindingen: [],
      gaten: [],
    })
    expect(await controleerKeten(app, map, publiek)).toEqual(uitslag)
  })

  test('another key did not sign this', async () => {
    const ander = publiekeHelft(zegelsleutel(randomBytes(32)))
    const { goed, bevindingen } = await controleerKeten(app, map, ander)
    expect(goed).toBe(false)
    expect(bevindingen[0]?.code).toBe('checkpointbestand-beschadigd')
  })

  test('the sealed text holds every column of the tables but the salt', async () => {
    for (const soort of SOORTEN) {
      const kolommen = await vraag<{ naam: string }>(
        "select attname as naam from pg_attribute where attrelid = $1::regclass and attnum > 0 and attname <> 'zout'",
        [`logboek.${soort}`],
      )
      expect([...KOLOMMEN[soort]].sort()).toEqual(kolommen.map(({ naam }) => naam).sort())
    }
  })
})

describe('T20 PLT-30 an administrator rewrites history with the triggers off', () => {
  /** Another value of the type of the column; checks of the table may be in the way, so those go first. */
  const ANDERS: Record<string, string> = {
    text: "coalesce(K, '') || 'x'",
    'text[]': "coalesce(K, '{}') || array['x']",
    boolean: 'not K',
    integer: 'coalesce(K, 0) + 1',
    smallint: 'K + 1',
    bytea: 'set_byte(K, N, (get_byte(K, N) + 1) % 256)',
    uuid: 'gen_random_uuid()',
    xid8: '((K::text::bigint) + 1)::text::xid8',
    'timestamp(3) with time zone': "coalesce(K, now()) + interval '1 millisecond'",
  }

  async function kolommenVan(tabel: string): Promise<{ naam: string; type: string }[]> {
    return vraag(
      `select attname as naam, format_type(atttypid, atttypmod) as type from pg_attribute
       where attrelid = $1::regclass and attnum > 0 order by attnum`,
      [`logboek.${tabel}`],
    )
  }

  async function zonderEisen(tabel: string): Promise<void> {
    const eisen = await vraag<{ naam: string }>(
      "select conname as naam from pg_constraint where conrelid = $1::regclass and contype = 'c'",
      [`logboek.${tabel}`],
    )
    for (const { naam } of eisen) await beheerder.query(`alter table logboek.${tabel} drop constraint ${naam}`)
  }

  test('220 random edits, every column among them: each is found and the row named', { timeout: 240_000 }, async () => {
    const kolommen = { gebeurtenis: await kolommenVan('gebeurtenis'), verwerking: await kolommenVan('verwerking') }
    const geraakt = new Set<string>()
    const plekken = fc.sample(fc.nat(479), { numRuns: 220, seed: 20 })
    for (const [ronde, plek] of plekken.entries()) {
      const zegel = await zegelOp(plek)
      const keuze = kolommen[zegel.soort]
      const kolom = keuze[ronde % keuze.length] ?? { naam: '', type: '' }
      const nieuw = ANDERS[kolom.type]?.replaceAll('K', kolom.naam).replaceAll('N', String(ronde % 16))
      expect([kolom.type, typeof nieuw]).toEqual([kolom.type, 'string'])
      const uitslag = await naSabotage(async () => {
        await zonderEisen(zegel.soort)
        const { rowCount } = await beheerder.query(
          `update logboek.${zegel.soort} set ${kolom.naam} = ${nieuw} where id = $1`,
          [zegel.rij],
        )
        expect(rowCount).toBe(1)
      })
      const [eerste] = uitslag.bevindingen
      expect({ ...eerste, kolom: kolom.naam }).toMatchObject({
        ...{ regio: zegel.regio, maand: zegel.maand, volgnummer: zegel.nummer, rij: zegel.rij, kolom: kolom.naam },
      })
      geraakt.add(`${zegel.soort}.${kolom.naam}`)
    }
    expect(geraakt.size).toBeGreaterThan(55)
  })

  test.each([
    ['a row', 'gebeurtenis', 'rij-ontbreekt'],
    ['a leaf', 'zegel', 'zegel-ontbreekt'],
  ])('%s deleted: the first is named', async (_, tabel, code) => {
    for (const plek of [0, 77, 163, 300, 420]) {
      const zegel = await zegelOp(plek)
      const waar = tabel === 'zegel' ? 'rij = $1 and soort = $2' : 'id = $1'
      const uitslag = await naSabotage(() =>
        beheerder.query(
          `delete from logboek.${tabel === 'zegel' ? 'zegel' : zegel.soort} where ${waar}`,
          tabel === 'zegel' ? [zegel.rij, zegel.soort] : [zegel.rij],
        ),
      )
      expect(uitslag.bevindingen[0]).toMatchObject({ code, regio: zegel.regio, volgnummer: zegel.nummer })
    }
  })

  test('a row put in is found among many that still wait for the sealer', async () => {
    const uitslag = await naSabotage(async () => {
      await beheerder.query(`insert into logboek.gebeurtenis select (jsonb_populate_record(g, jsonb_build_object(
        'id', gen_random_uuid(), 'transactie', pg_current_xact_id()))).* from logboek.gebeurtenis g, generate_series(1, 10)`)
      await beheerder.query(`insert into logboek.gebeurtenis select (jsonb_populate_record(g, jsonb_build_object(
        'id', 'ffffffff-0000-4000-8000-000000000001'))).* from logboek.gebeurtenis g where transactie::text in
          (select min(transactie::text::bigint)::text from logboek.gebeurtenis) limit 1`)
    })
    expect(uitslag).toMatchObject({ goed: false, onverzegeld: 2400, bevindingen: [{ code: 'rij-zonder-zegel' }] })
    expect(uitslag.bevindingen[0]?.rij).toBe('ffffffff-0000-4000-8000-000000000001')
  })

  test('a row deleted with its leaf and all later leaves moved up', async () => {
    const zegel = await zegelOp(200)
    const uitslag = await naSabotage(async () => {
      await beheerder.query(`delete from logboek.${zegel.soort} where id = $1`, [zegel.rij])
      await beheerder.query('delete from logboek.zegel where rij = $1 and soort = $2', [zegel.rij, zegel.soort])
      const later = 'where regio = $1 and volgnummer > $2'
      await beheerder.query(`update logboek.zegel set volgnummer = volgnummer + 9999 ${later}`, [
        zegel.regio,
        zegel.nummer,
      ])
      await beheerder.query(`update logboek.zegel set volgnummer = volgnummer - 10000 ${later}`, [
        zegel.regio,
        zegel.nummer,
      ])
    })
    expect(uitslag.bevindingen[0]).toMatchObject({ regio: zegel.regio, volgnummer: zegel.nummer })
  })

  test('two rows that changed places', async () => {
    const zegel = await zegelOp(210)
    const uitslag = await naSabotage(async () => {
      const ruil = (van: number, naar: number): Promise<unknown> =>
        beheerder.query('update logboek.zegel set volgnummer = $3 where regio = $1 and volgnummer = $2', [
          zegel.regio,
          van,
          naar,
        ])
      await ruil(zegel.nummer, 99_999)
      await ruil(zegel.nummer + 1, zegel.nummer)
      await ruil(99_999, zegel.nummer + 1)
    })
    expect(uitslag.bevindingen[0]).toMatchObject({ regio: zegel.regio, volgnummer: zegel.nummer })
  })

  test('a row put in behind the back of the sealer', async () => {
    const uitslag = await naSabotage(() =>
      beheerder.query(`insert into logboek.gebeurtenis select (jsonb_populate_record(g, jsonb_build_object(
        'id', '00000000-0000-4000-8000-000000000001', 'object_id', 'verzonnen'))).* from logboek.gebeurtenis g limit 1`),
    )
    expect(uitslag.bevindingen).toMatchObject([
      { code: 'rij-zonder-zegel', rij: '00000000-0000-4000-8000-000000000001', volgnummer: null },
    ])
  })

  test('a row edited and its leaf made again: the folder still knows the old leaf', async () => {
    for (const plek of [5, 170, 250]) {
      const zegel = await zegelOp(plek)
      const uitslag = await naSabotage(() => vervals(zegel))
      expect(uitslag.bevindingen).toHaveLength(1)
      expect(uitslag.bevindingen[0]).toMatchObject({ code: 'rij-gewijzigd', volgnummer: zegel.nummer, rij: zegel.rij })
    }
  })

  test('the checkpoints made again as well, or thrown away', async () => {
    const zegel = await zegelOp(170)
    const weg = await naSabotage(async () => {
      await vervals(zegel)
      await beheerder.query('delete from logboek.checkpoint')
    })
    expect(weg.bevindingen.map(({ code }) => code)).toContain('checkpoint-ontbreekt')
    expect(weg.bevindingen.find(({ code }) => code === 'rij-gewijzigd')).toMatchObject({ volgnummer: zegel.nummer })
    const anders = await naSabotage(() =>
      beheerder.query("update logboek.checkpoint set tekst = replace(tekst, 'Z', 'z')"),
    )
    expect(anders.bevindingen[0]?.code).toBe('checkpoint-gewijzigd')
  })

  test('the whole chain made again by somebody who even has the key', async () => {
    const zegel = await zegelOp(170)
    const { bevindingen } = await naSabotage(async () => {
      await vervals(zegel)
      const rand = new Boomrand()
      const { regio, maand } = zegel
      for (const { rij_hash } of await vraag<{ rij_hash: Buffer }>(
        'select rij_hash from logboek.zegel where regio = $1 order by volgnummer',
        [regio],
      )) {
        rand.voegToe(rij_hash)
        const tekst = schrijfCheckpoint(
          { regio, maand, omvang: rand.omvang, wortel: rand.wortel(), tijdstip: '2026-01-01T00:00:00.000Z' },
          sleutel,
        )
        await vraag('update logboek.checkpoint set tekst = $3 where regio = $1 and omvang = $2', [
          regio,
          rand.omvang,
          tekst,
        ])
      }
    })
    expect(bevindingen[0]).toMatchObject({ code: 'rij-gewijzigd', volgnummer: zegel.nummer, rij: zegel.rij })
    expect(bevindingen.map(({ code }) => code)).toContain('vork')
  })

  async function vervals(zegel: Zegel): Promise<void> {
    const kolom = zegel.soort === 'gebeurtenis' ? 'object_id' : 'betrokkene'
    await beheerder.query(`update logboek.${zegel.soort} set ${kolom} = 'vervalst' where id = $1`, [zegel.rij])
    const [rij] = await vraag<{ zout: Buffer; tekst: string }>(
      `select zout, ${rijtekst(zegel.soort, 'r')} as tekst from logboek.${zegel.soort} r where id = $1`,
      [zegel.rij],
    )
    const hash = bladHash(rij?.zout ?? Buffer.alloc(0), rij?.tekst ?? '').toString('hex')
    await beheerder.query("update logboek.zegel set rij_hash = decode($1, 'hex') where rij = $2 and soort = $3", [
      hash,
      zegel.rij,
      zegel.soort,
    ])
  }
})

describe('T20 the tail is cut off, or an old backup put back', () => {
  const knip = async (vanaf: number): Promise<void> => {
    for (const soort of SOORTEN) {
      await beheerder.query(
        `delete from logboek.${soort} where id in (select rij from logboek.zegel where regio = '5529' and volgnummer >= $1)`,
        [vanaf],
      )
    }
    await beheerder.query("delete from logboek.zegel where regio = '5529' and volgnummer >= $1", [vanaf])
    await beheerder.query("delete from logboek.checkpoint where regio = '5529' and omvang >= $1", [vanaf])
  }

  test('only the checkpoints outside the database can tell, and they do', async () => {
    const { bevindingen } = await naSabotage(() => knip(200))
    expect(bevindingen).toMatchObject([
      { code: 'staart-ontbreekt', regio: '5529', volgnummer: 200 },
      { code: 'checkpoint-ontbreekt', regio: '5529', volgnummer: 240 },
    ])
  })

  test('everything of a region gone', async () => {
    const { bevindingen } = await naSabotage(() => knip(1))
    expect(bevindingen[0]).toMatchObject({ code: 'staart-ontbreekt', regio: '5529', volgnummer: 1 })
  })
})

describe('T20 the folder is touched', () => {
  const bestand = (): string => {
    const [partitie = ''] = readdirSync(map).filter((naam) => naam.startsWith('5529'))
    const [eerste = ''] = readdirSync(join(map, partitie)).sort()
    return join(map, partitie, eerste)
  }

  async function metBestand(maak: (inhoud: string) => string | null): Promise<Ketenuitslag> {
    const pad = bestand()
    const inhoud = readFileSync(pad, 'utf8')
    const anders = maak(inhoud)
    if (anders === null) rmSync(pad)
    else writeFileSync(pad, anders)
    try {
      return await controleerKeten(app, map, publiek)
    } finally {
      writeFileSync(pad, inhoud)
    }
  }

  test.each([
    ['its text', (inhoud: string) => inhoud.replace('5529', '5530'), 'checkpointbestand-beschadigd'],
    ['a leaf', (inhoud: string) => inhoud.replace(/\n(?=\S+\n$)/, '\nAAAA'), 'checkpointbestand-beschadigd'],
    ['a bit of a leaf', draaiLaatsteBlad, 'checkpointbestand-beschadigd'],
    ['gone', () => null, 'checkpointbestand-ontbreekt'],
  ] as const)('%s: told apart from a change in the database', async (wat, maak, code) => {
    const { goed, bevindingen } = await metBestand(maak)
    const codes = new Set(bevindingen.map((bevinding) => bevinding.code))
    // Leaves that do not fit their size are not used; the row and the root are proven without them.
    if (wat === 'a leaf') expect([goed, [...codes]]).toEqual([true, []])
    else expect([goed, [...codes]]).toEqual([false, [code]])
  })

  function draaiLaatsteBlad(inhoud: string): string {
    const kop = inhoud.slice(0, inhoud.lastIndexOf('\n', inhoud.length - 2) + 1)
    const bladen = Buffer.from(inhoud.slice(kop.length), 'base64')
    bladen[40] = (bladen[40] ?? 0) ^ 1
    return `${kop}${bladen.toString('base64')}\n`
  }

  test('a clock that is set back makes no second history', async () => {
    const terug = clockFrom(() => new Date('2001-01-01T00:00:00Z'))
    await verzegelaar.sluit()
    const geopend = await openVerzegelaar({ pool: app, checkpointMap: map, sleutel, clock: terug })
    if ('fout' in geopend) throw new Error(geopend.fout.code)
    await schrijf(3)
    await geopend.goed.ronde({ nu: true })
    await geopend.goed.sluit()
    verzegelaar = await open()
    expect(await controleerKeten(app, map)).toMatchObject({ goed: true, onverzegeld: 0, rijen: 486 })
  })
})

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../clock.ts'
import { maakPool } from '../db.ts'
import { maakLog } from '../log.ts'
import { alsSuper, maakTestdatabase, type Testdatabase } from '../testdatabase.ts'
import { markeerHerstel } from './herstel.ts'
import { controleerKeten, publiekeHelft, schrijfLogboekApart, zegelsleutel } from './index.ts'
import { eenGebeurtenis } from './testgebeurtenis.ts'
import { openVerzegelaar } from './verzegelaar.ts'

const sleutel = zegelsleutel(Buffer.alloc(32, 6))
const map = mkdtempSync(join(tmpdir(), 'ozk-herstel-'))
let database: Testdatabase
let pool: Pool

beforeAll(async () => {
  database = await maakTestdatabase()
  pool = maakPool(database.verbindingen.app, maakLog('silent', systemClock), 4)
})
afterAll(async () => {
  await pool.end()
  await database.sluit()
  rmSync(map, { recursive: true, force: true })
})

const alles = () => ({ pool, checkpointMap: map, sleutel, clock: systemClock })
const sql = (tekst: string) => alsSuper(database.server, tekst, database.naam)
const controle = () => controleerKeten(pool, map, publiekeHelft(sleutel))
const TABELLEN = ['gebeurtenis', 'verwerking', 'zegel', 'checkpoint', 'zegelronde']

async function schrijf(aantal: number): Promise<void> {
  const context = { regios: ['5529'], gebruiker: 'u-1', rol: 'consulent' }
  for (let i = 0; i < aantal; i++) await schrijfLogboekApart(pool, context, eenGebeurtenis({}))
}
async function verzegel(): Promise<void> {
  const geopend = await openVerzegelaar(alles())
  if (!('goed' in geopend)) throw new Error('Another sealer is at work')
  await geopend.goed.ronde({ nu: true }).finally(() => geopend.goed.sluit())
}
/** As the owner can: the tables go back to what a backup held. */
async function herstelBackup(): Promise<void> {
  for (const tabel of TABELLEN) {
    await sql(`alter table logboek.${tabel} disable trigger all; delete from logboek.${tabel};
      insert into logboek.${tabel} select * from backup.${tabel}`)
  }
}

describe('PLT-23 PLT-31 an old backup put back (T20)', () => {
  test('breaks the chain; marked by who has the key it goes on, and every check names the gap', async () => {
    await schrijf(5)
    await verzegel()
    await sql('create schema backup')
    for (const tabel of TABELLEN) await sql(`create table backup.${tabel} as select * from logboek.${tabel}`)
    await schrijf(4)
    await verzegel()
    expect((await controle()).goed).toBe(true)

    await herstelBackup()
    const gebroken = await controle()
    expect(gebroken).toMatchObject({ goed: false, gaten: [] })
    expect(gebroken.bevindingen.map(({ code, volgnummer }) => [code, volgnummer])).toContainEqual([
      'staart-ontbreekt',
      11,
    ])
    await schrijf(1)
    await expect(verzegel()).rejects.toThrow('keten-gebroken')

    const maand = new Date().toISOString().slice(0, 7)
    expect(await markeerHerstel(alles())).toMatchObject({ goed: [{ regio: '5529', maand, vanaf: 11, tot: 18 }] })
    expect(readdirSync(map).some((naam) => naam.startsWith('herstel-'))).toBe(true)
    await verzegel()
    const nu = await controle()
    expect(nu.bevindingen).toEqual([])
    expect(nu.gaten).toMatchObject([{ vanaf: 11, tot: 18 }])
    expect(await sql("select aantal from logboek.gebeurtenis where soort = 'systeem.hersteld'")).toEqual([
      { aantal: 8 },
    ])
  })

  test('a mark without the key is none', async () => {
    const vals = ['open-zorgkantoor/logboek gat', '5529', '2026-01', '1', '9', '2026-01-01T00:00:00.000Z'].join('\n')
    writeFileSync(join(map, 'gaten', 'vals.gat'), `${vals}\n\n${Buffer.alloc(64).toString('base64')}\n`)
    expect((await controle()).gaten).toHaveLength(1)
  })

  test('who changed a row cannot call it a restore', async () => {
    await sql(
      "update logboek.gebeurtenis set doel = 'anders' where id = (select rij from logboek.zegel where soort = 'gebeurtenis' order by volgnummer limit 1)",
    )
    expect(await markeerHerstel(alles())).toEqual({ fout: { code: 'keten-gebroken' } })
  })
})

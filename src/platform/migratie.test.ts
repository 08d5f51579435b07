import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Migratie, migreer, readMigraties } from './migratie.ts'
import { MIGRATIEMAP } from './projectmap.ts'
import { alsSuper, maakTestdatabase, type Testdatabase } from './testdatabase.ts'

const ECHT = readMigraties(MIGRATIEMAP)
let database: Testdatabase
let map: string

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'ozk-migraties-'))
})
afterEach(() => rmSync(map, { recursive: true }))

/** The real migrations and one more. */
function met(naam: string, sql: string): Migratie[] {
  for (const echt of ECHT) writeFileSync(join(map, echt.naam), echt.sql)
  writeFileSync(join(map, naam), sql)
  return readMigraties(map)
}

const doe = (migraties: readonly Migratie[]): Promise<string[]> => migreer(database.verbindingen.migratie, migraties)
const vraag = (sql: string): Promise<Record<string, unknown>[]> => alsSuper(database.server, sql, database.naam)
const VIERDE = `${String(ECHT.length + 1).padStart(4, '0')}-proef.sql`

describe('PLT-1 migrations', () => {
  beforeEach(async () => {
    database = await maakTestdatabase({ leeg: true })
  })
  afterEach(() => database.sluit())

  test('a fresh store gets all of them, a second time none', async () => {
    expect(await doe(ECHT)).toEqual(ECHT.map(({ naam }) => naam))
    expect(await doe(ECHT)).toEqual([])
    const rijen = await vraag('select naam, sha256 from platform.migratie order by nummer')
    expect(rijen).toEqual(ECHT.map(({ naam, sha256 }) => ({ naam, sha256 })))
  })

  test('twenty at once: one does the work, all end well', async () => {
    const uitkomsten = await Promise.all(Array.from({ length: 20 }, () => doe(ECHT)))
    expect(uitkomsten.filter(({ length }) => length > 0)).toEqual([ECHT.map(({ naam }) => naam)])
    expect(await vraag('select count(*)::int as aantal from platform.migratie')).toEqual([{ aantal: ECHT.length }])
  })

  test('a file that changed after it was applied is refused by name', async () => {
    await doe(ECHT)
    const [eerste, ...rest] = met(VIERDE, 'select 1')
    const anders = [{ ...(eerste as Migratie), sha256: '0'.repeat(64) }, ...rest]
    await expect(doe(anders)).rejects.toMatchObject({
      code: 'migratie-gewijzigd',
      en: expect.stringContaining('0001-'),
    })
    expect(await vraag('select count(*)::int as aantal from platform.migratie')).toEqual([{ aantal: ECHT.length }])
  })

  test('a migration that fails is undone as a whole; the ones before it stay', async () => {
    const kapot = met(VIERDE, 'create table platform.half (x int); select 1 / 0;')
    await expect(doe(kapot)).rejects.toMatchObject({ code: 'migratie-mislukt' })
    expect(await vraag("select to_regclass('platform.half')::text as half")).toEqual([{ half: null }])
    expect(await doe(ECHT)).toEqual([])
  })

  test('an older program runs on a newer store, but not past a breaking migration', async () => {
    await doe(met(VIERDE, 'select 1;'))
    expect(await doe(ECHT)).toEqual([])
    const vijfde = VIERDE.replace(/^\d+/, (nummer) => String(Number(nummer) + 1).padStart(4, '0'))
    await doe(met(vijfde, '-- breaking: a column went away\nselect 1;'))
    await expect(doe(ECHT)).rejects.toMatchObject({ code: 'opslag-te-nieuw', en: expect.stringContaining(vijfde) })
  })
})

describe('PLT-1 files of migrations', () => {
  test('line ends of another system are no change', () => {
    const [crlf] = met('0001-platform.sql', (ECHT[0]?.sql ?? '').replaceAll('\n', '\r\n'))
    expect(crlf?.sha256).toBe(ECHT[0]?.sha256)
  })

  test.each(['0001-tweede.sql', '0099-later.sql', 'los.sql', '0004_x.sql'])('a file named %s is refused', (naam) => {
    expect(() => met(naam, 'select 1')).toThrow(/Migration/)
  })
})

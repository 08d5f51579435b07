import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { REGIOS } from '../waarden/regio.ts'
import { PROJECTMAP } from './projectmap.ts'
import { schemabeeld } from './schemabeeld.ts'
import { alsSuper, maakTestdatabase, type Testdatabase } from './testdatabase.ts'

let database: Testdatabase
let eigenaar: Client
let app: Client

beforeAll(async () => {
  database = await maakTestdatabase()
  eigenaar = new Client(database.verbindingen.migratie)
  app = new Client(database.verbindingen.app)
  await Promise.all([eigenaar.connect(), app.connect()])
})

afterAll(async () => {
  await Promise.all([eigenaar.end(), app.end()])
  await database.sluit()
})

const vraag = (sql: string): Promise<Record<string, unknown>[]> => alsSuper(database.server, sql, database.naam)

const EIGEN = `n.nspname not in ('information_schema', 'public') and n.nspname !~ '^pg_'`

describe('PLT-21 row security from the first table', () => {
  test('every table forces row security and has a policy', async () => {
    const tabellen = await vraag(`
      select n.nspname || '.' || c.relname as tabel, c.relrowsecurity and c.relforcerowsecurity as dwingt,
        exists (select from pg_policy p where p.polrelid = c.oid) as heeft_policy
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${EIGEN} and c.relkind in ('r', 'p')`)
    expect(tabellen.length).toBeGreaterThanOrEqual(4)
    expect(tabellen.filter(({ dwingt, heeft_policy }) => !dwingt || !heeft_policy)).toEqual([])
  })

  test('every table with a region bears it in its primary key, and each policy of a login role looks at it', async () => {
    const fout = await vraag(`
      select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'regio'
      where ${EIGEN} and c.relkind in ('r', 'p') and (
        not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any (i.indkey))
        or exists (select from pg_policy p where p.polrelid = c.oid
          and coalesce(pg_get_expr(p.polqual, c.oid), '') || coalesce(pg_get_expr(p.polwithcheck, c.oid), '')
            not like '%platform.regios()%'))`)
    expect(fout).toEqual([])
  })

  test('no login role is owner, superuser, creator of roles or past row security', async () => {
    const rollen = await vraag(`
      select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
        exists (select from pg_class c where c.relowner = r.oid) or exists (select from pg_proc p where p.proowner = r.oid)
          or exists (select from pg_namespace n where n.nspowner = r.oid) as bezit,
        pg_has_role(r.oid, 'ozk_eigenaar', 'member') as lid
      from pg_roles r where rolname in ('ozk_app', 'ozk_lezer') order by 1`)
    const niets = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false }
    const rest = { rolreplication: false, bezit: false, lid: false }
    expect(rollen).toEqual([
      { rolname: 'ozk_app', ...niets, ...rest },
      { rolname: 'ozk_lezer', ...niets, ...rest },
    ])
  })

  test('the role that migrates is no superuser and not past row security', async () => {
    const [rol] = await vraag("select rolsuper, rolbypassrls from pg_roles where rolname = 'ozk_eigenaar'")
    expect(rol).toEqual({ rolsuper: false, rolbypassrls: false })
  })

  test('the public may use nothing of ours, and no function runs with the rights of its owner', async () => {
    const open = await vraag(`
      select n.nspname from pg_namespace n, aclexplode(n.nspacl) a where ${EIGEN} and a.grantee = 0
      union all select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
        where ${EIGEN} and a.grantee = 0
      union all select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where ${EIGEN} and p.prosecdef order by 1`)
    // The exceptions: sums of three regions or more together, never of one (KAD-6, NZA-9).
    expect(open).toEqual([{ nspname: 'hulpmiddelen_landelijk' }, { nspname: 'landelijk' }])
  })
})

describe('PLT-30 rows that stay', () => {
  const HASH = 'a'.repeat(64)

  test('a rule set can be noted and read by the program', async () => {
    await app.query("insert into regelgeving.regelset (hash, versie) values ($1, '1')", [HASH])
    const { rows } = await app.query('select versie, eerst_gezien is not null as gezien from regelgeving.regelset')
    expect(rows).toEqual([{ versie: '1', gezien: true }])
  })

  test.each([
    "update regelgeving.regelset set versie = '2'",
    'delete from regelgeving.regelset',
    'truncate regelgeving.regelset',
    "insert into regelgeving.regelset (hash, versie, eerst_gezien) values (repeat('b', 64), '1', '2000-01-01')",
    "update platform.instelling_regio set waarde = '1'",
    'delete from platform.migratie',
    'drop table regelgeving.regelset',
    'alter table regelgeving.regelset disable trigger all',
    'create table platform.eigen (x int)',
  ])('the program may not: %s', async (sql) => {
    await expect(app.query(sql)).rejects.toThrow(/permission denied|must be owner/)
  })

  test.each([
    "update regelgeving.regelset set versie = '2'",
    'delete from regelgeving.regelset',
    'truncate regelgeving.regelset',
    "set session_replication_role = replica; update regelgeving.regelset set versie = '2'",
  ])('the trigger stops even a superuser: %s', async (sql) => {
    await expect(vraag(sql)).rejects.toThrow(/PLT-30/)
  })

  test('the list of migrations cannot be changed by its owner', async () => {
    // Row security hides the rows from such a statement; were it gone, the trigger would refuse.
    expect((await eigenaar.query("update platform.migratie set sha256 = repeat('0', 64)")).rowCount).toBe(0)
    expect((await eigenaar.query('delete from platform.migratie')).rowCount).toBe(0)
    await expect(eigenaar.query('truncate platform.migratie')).rejects.toThrow(/PLT-30/)
  })
})

describe('PLT-1 schema and reference data', () => {
  test('the committed dump is the schema of today; after a change run: npm run schema', async () => {
    expect(readFileSync(join(PROJECTMAP, 'docs/schema.sql'), 'utf8')).toBe(await schemabeeld(eigenaar))
  })

  test('the regions in the store are those of the program', async () => {
    const { rows } = await app.query('select code, naam from regelgeving.zorgkantoorregio order by code')
    expect(rows.map(({ code, naam }) => [code, naam])).toEqual([...REGIOS].sort(([a], [b]) => a.localeCompare(b)))
  })
})

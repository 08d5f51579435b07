import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const HUIS = resolve(import.meta.dirname, '..')

/** Tables that bear the region, from the migrations themselves. */
const tabellen: ReadonlySet<string> = new Set(
  readdirSync(join(HUIS, 'migraties')).flatMap((naam) =>
    [...lees(join('migraties', naam)).matchAll(/create table (\w+\.\w+) \(\n([\s\S]*?)\n\)/g)]
      .filter(([, , kolommen = '']) => /^ {2}regio text/m.test(kolommen))
      .map(([, tabel = '']) => tabel),
  ),
)

/**
 * Work that spans all regions on purpose, by file: login before a region is known, the sealer and the check of the chain.
 * On a database that is spread by region these run on every part.
 */
const OVER_ALLE_REGIOS = ['src/platform/aanmelding/', 'src/platform/logboek/', 'src/platform/migratie.ts']

function lees(pad: string): string {
  return readFileSync(join(HUIS, pad), 'utf8')
}

interface Zoekvraag {
  readonly pad: string
  readonly sql: string
}

const TEKST = /`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g

/** Every text that is a statement on such a table, with the parts that are filled in by name. */
function vragen(pad: string, tekst: string): Zoekvraag[] {
  return (tekst.match(TEKST) ?? [])
    .map((sql) => sql.replace(/\$\{([A-Z_]+)\}/g, (heel, naam: string) => delen.get(naam) ?? heel))
    .filter((sql) => /\b(?:select|insert into|update|delete from)\b/i.test(sql))
    .filter((sql) => [...tabellen].some((tabel) => new RegExp(`(?:from|join|into|update) ${tabel}\\b`).test(sql)))
    .map((sql) => ({ pad, sql }))
}

const noemtRegio = ({ sql }: Zoekvraag): boolean => /\bregio\b/.test(sql.replace(/\$\{[^}]*\}/g, ''))

const bronnen = readdirSync(join(HUIS, 'src'), { recursive: true, encoding: 'utf8' })
  .map((naam) => `src/${naam}`)
  .filter((pad) => pad.endsWith('.ts') && !/\.test\.ts$|test(?:huis|oordeel|database|gebeurtenis)\.ts$/.test(pad))
  .filter((pad) => !OVER_ALLE_REGIOS.some((begin) => pad.startsWith(begin)))

/** Parts of statements that have a name, of all sources together. */
const delen: ReadonlyMap<string, string> = new Map(
  bronnen.flatMap((pad) =>
    [...lees(pad).matchAll(/const ([A-Z_]+) =\s*(`[^`]*`|'[^'\n]*'|"[^"\n]*")/g)].map(
      ([, naam = '', deel = '']): [string, string] => [naam, deel],
    ),
  ),
)

describe('PLT-40 every query names its region', () => {
  const alle = bronnen.flatMap((pad) => vragen(pad, lees(pad)))

  it('sees the tables and the queries', () => {
    expect(tabellen.has('pgb.zaak')).toBe(true)
    expect(tabellen.size).toBeGreaterThan(15)
    expect(alle.length).toBeGreaterThan(40)
  })

  it('holds in every source', () => {
    expect(alle.filter((vraag) => !noemtRegio(vraag)).map(({ pad, sql }) => `${pad}: ${sql}`)).toEqual([])
  })

  it('sees one that does not', () => {
    const breuk = vragen('src/pgb/a.ts', "tx.query('select naam from pgb.budgethouder where id = $1', [id])")
    expect(breuk.map(noemtRegio)).toEqual([false])
  })
})

/**
 * Brings a store up to date: numbered SQL files, forward only, each in one transaction, each remembered with its hash.
 * A lock makes that of many starting processes one does the work and the others wait.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import type { Verbinding } from './db.ts'
import { maakRollen } from './rollen.ts'
import { foutcode, foutmelding, Startfout } from './startfout.ts'

export interface Migratie {
  readonly nummer: number
  readonly naam: string
  readonly sql: string
  readonly sha256: string
  /** An older program that does not know this migration may not run on the store. */
  readonly breaking: boolean
}

type Toegepast = Pick<Migratie, 'nummer' | 'naam' | 'sha256' | 'breaking'>

/** Oldest server whose SQL we use. */
const VERSIE_MIN = 150_000
/** Number of the advisory lock: the letters "ozk" and a one. */
const SLOT = 0x6f7a6b01

export function readMigraties(map: string): Migratie[] {
  const migraties = readdirSync(map)
    .filter((naam) => !naam.startsWith('.'))
    .sort()
    .map((naam) => readMigratie(map, naam))
  migraties.forEach(({ nummer, naam }, plaats) => {
    if (nummer !== plaats + 1) throw new Error(`Migration ${naam} should have number ${plaats + 1}`)
  })
  return migraties
}

/** Gives the names of the migrations that were applied now. */
export async function migreer(
  verbinding: Verbinding,
  migraties: readonly Migratie[],
  migratiewachtwoord = '',
): Promise<string[]> {
  const client = new Client({ ...verbinding, application_name: 'open-zorgkantoor migratie' })
  // A server that goes away is told by the query that was under way; without a listener it would end the process.
  client.on('error', () => {})
  await client.connect()
  try {
    await controleerServer(client)
    await client.query("select set_config('search_path', 'pg_catalog', false), pg_advisory_lock($1)", [SLOT])
    const nodig = kiesNodige(migraties, await readToegepast(client))
    if (nodig.length > 0) await maakRollen(client, migratiewachtwoord)
    for (const migratie of nodig) await pasToe(client, migratie)
    return nodig.map(({ naam }) => naam)
  } finally {
    // Closing the connection gives the lock back.
    await client.end()
  }
}

function readMigratie(map: string, naam: string): Migratie {
  const nummer = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(naam)?.[1]
  if (nummer === undefined) throw new Error(`Migration ${naam} is not named 0001-….sql`)
  // Git may write other line ends on another system; the hash must not notice.
  const sql = readFileSync(join(map, naam), 'utf8').replaceAll('\r\n', '\n')
  const sha256 = createHash('sha256').update(sql).digest('hex')
  return { nummer: Number(nummer), naam, sql, sha256, breaking: /^-- breaking\b/m.test(sql) }
}

async function controleerServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ versie: string }>("select current_setting('server_version_num') as versie")
  const versie = Number(rows[0]?.versie)
  if (versie >= VERSIE_MIN) return
  throw new Startfout(
    'server-te-oud',
    `De databaseserver heeft versie ${Math.floor(versie / 10_000)}; nodig is PostgreSQL 15 of hoger.`,
    `The database server is version ${Math.floor(versie / 10_000)}; PostgreSQL 15 or later is needed.`,
  )
}

async function readToegepast(client: Client): Promise<Toegepast[]> {
  const { rows } = await client.query<{ bestaat: boolean }>(
    "select to_regclass('platform.migratie') is not null as bestaat",
  )
  if (rows[0]?.bestaat !== true) return []
  const toegepast = await client.query<Toegepast>(
    'select nummer, naam, sha256, breaking from platform.migratie order by nummer',
  )
  return toegepast.rows
}

function kiesNodige(migraties: readonly Migratie[], toegepast: readonly Toegepast[]): Migratie[] {
  for (const oud of toegepast) {
    const bekend = migraties.find(({ nummer }) => nummer === oud.nummer)
    if (bekend === undefined && oud.breaking) throw opslagTeNieuw(oud)
    if (bekend !== undefined && bekend.sha256 !== oud.sha256) throw gewijzigd(bekend, oud)
  }
  const laatste = toegepast.at(-1)?.nummer ?? 0
  if (toegepast.length !== laatste) throw new Error(`The list of migrations in the store has a gap before ${laatste}`)
  return migraties.filter(({ nummer }) => nummer > laatste)
}

async function pasToe(client: Client, { nummer, naam, sql, sha256, breaking }: Migratie): Promise<void> {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into platform.migratie (nummer, naam, sha256, breaking) values ($1, $2, $3, $4)', [
      nummer,
      naam,
      sha256,
      breaking,
    ])
    await client.query('commit')
  } catch (fout) {
    // Undone by the server itself when the connection is lost; the migration is then as if it never began.
    await client.query('rollback').catch(() => {})
    throw new Startfout(
      'migratie-mislukt',
      `Migratie ${naam} is niet gelukt en helemaal teruggedraaid: ${foutcode(fout)} ${foutmelding(fout)}`,
      `Migration ${naam} failed and was undone as a whole: ${foutcode(fout)} ${foutmelding(fout)}`,
      { cause: fout },
    )
  }
}

function gewijzigd({ naam, sha256 }: Migratie, oud: Toegepast): Startfout {
  const [nu, toen] = [sha256.slice(0, 12), oud.sha256.slice(0, 12)]
  return new Startfout(
    'migratie-gewijzigd',
    `Migratie ${naam} is al toegepast als ${oud.naam}, maar het bestand is daarna veranderd (toen ${toen}…, nu ${nu}…). Zet het oude bestand terug en maak een nieuwe migratie.`,
    `Migration ${naam} was applied as ${oud.naam}, but the file has changed since (then ${toen}…, now ${nu}…). Put the old file back and make a new migration.`,
  )
}

function opslagTeNieuw({ naam }: Toegepast): Startfout {
  return new Startfout(
    'opslag-te-nieuw',
    `De gegevens zijn bijgewerkt door een nieuwere versie (${naam}). Deze versie kan er niet mee werken. Start de nieuwere versie.`,
    `The data was upgraded by a newer version (${naam}). This version cannot work with it. Start the newer version.`,
  )
}

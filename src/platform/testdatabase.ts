/**
 * Databases for tests: one embedded server a test run, one migrated template in it, and a copy of that for each test
 * file. The server starts when the first file asks, so that a run without database tests pays nothing.
 *
 * `OZK_TESTSERVER=host:port` uses another server (superuser `ozk`, no password), to run the tests on PostgreSQL 15.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { lokaal, maakDatabase, type Verbindingen } from './database.ts'
import { migreer, readMigraties } from './migratie.ts'
import { beeindigCluster, SUPERGEBRUIKER, startCluster } from './postgres/index.ts'
import { metSlot } from './postgres/slot.ts'
import { MIGRATIEMAP, PROJECTMAP } from './projectmap.ts'

const SJABLOON = 'ozk_sjabloon'
/** Set by tests/database.setup.ts, and inherited by the processes that run the test files. */
const TESTMAP = 'OZK_TESTMAP'

/** For tests only: a power cut may take the data, nobody misses it. */
export const SNEL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } as const

interface Server {
  readonly host: string
  readonly port: number
}

export interface Testdatabase {
  readonly naam: string
  readonly server: Server
  readonly verbindingen: Verbindingen
  /** Connection texts of the migrating role, the login roles, and the superuser. */
  readonly urls: { readonly migratie: string; readonly app: string; readonly lezer: string; readonly super: string }
  sluit(): Promise<void>
}

export function maakTestmap(): string {
  const map = mkdtempSync(join(tmpdir(), 'ozk-test-'))
  process.env[TESTMAP] = map
  return map
}

export async function ruimTestmapOp(map: string): Promise<void> {
  await beeindigCluster(join(map, 'opslag'))
  rmSync(map, { recursive: true, force: true })
  delete process.env[TESTMAP]
}

let teller = 0

/** With `leeg`, the database has no tables yet. */
export async function maakTestdatabase(keuze: { leeg?: boolean } = {}): Promise<Testdatabase> {
  const gedeeld = process.env[TESTMAP]
  const map = gedeeld ?? maakTestmap()
  const server = await startTestserver(map)
  const naam = `ozk_test_${process.pid}_${++teller}`
  if (keuze.leeg) await maakDatabase(server, naam)
  else await alsSuper(server, `create database ${naam} template ${SJABLOON} owner ozk_eigenaar`)
  const verbindingen = lokaal(server.host, server.port, naam)
  const url = (rol: string): string => `postgres://${rol}@${encodeURIComponent(server.host)}:${server.port}/${naam}`
  return {
    naam,
    server,
    verbindingen,
    urls: { migratie: url('ozk_eigenaar'), app: url('ozk_app'), lezer: url('ozk_lezer'), super: url(SUPERGEBRUIKER) },
    sluit: async () => {
      await alsSuper(server, `drop database if exists ${naam} with (force)`)
      if (gedeeld === undefined) await ruimTestmapOp(map)
    },
  }
}

export async function alsSuper(server: Server, sql: string, database = 'postgres'): Promise<Record<string, unknown>[]> {
  const client = new Client({ ...server, user: SUPERGEBRUIKER, database, ssl: false })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

async function startTestserver(map: string): Promise<Server> {
  const extern = /^(.+):(\d+)$/.exec(process.env.OZK_TESTSERVER ?? '')
  if (extern) {
    const server = { host: extern[1] ?? '', port: Number(extern[2]) }
    await metSlot(join(map, 'sjabloon.slot'), () => maakSjabloon(server))
    return server
  }
  const datamap = join(map, 'opslag')
  // mkdtemp closes its folder to the user that the server runs as when we are root.
  chmodSync(map, 0o755)
  // Left running on purpose: the end of the whole run stops it.
  const { host, port } = await startCluster({
    datamap,
    projectmap: PROJECTMAP,
    instellingen: { ...SNEL, max_connections: '200' },
    naStart: maakSjabloon,
  })
  return { host, port }
}

async function maakSjabloon(server: Server): Promise<void> {
  const bestaat = await alsSuper(server, `select from pg_database where datname = '${SJABLOON}'`)
  if (bestaat.length > 0) return
  await maakDatabase(server, SJABLOON)
  await migreer(lokaal(server.host, server.port, SJABLOON).migratie, readMigraties(MIGRATIEMAP))
}

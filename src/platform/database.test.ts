import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from './clock.ts'
import { type Config, readConfig } from './config.ts'
import { type Database, openDatabase } from './database.ts'
import { maakLog } from './log.ts'
import { readMigraties } from './migratie.ts'
import { type Cluster, startCluster } from './postgres/index.ts'
import { MIGRATIEMAP, PROJECTMAP } from './projectmap.ts'
import { alsSuper, SNEL } from './testdatabase.ts'

const log = maakLog('silent', systemClock)
let map: string
let server: Cluster

/** A server as an organisation has it: every login asks a password. */
beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'ozk-server-'))
  chmodSync(map, 0o755)
  const opties = { datamap: join(map, 'opslag'), projectmap: PROJECTMAP, instellingen: SNEL }
  server = await startCluster(opties)
  await alsSuper(server, "create role beheer login createrole password 'eerste'")
  await alsSuper(server, 'create database zorg owner beheer')
  const hba = join(map, 'opslag/cluster/pg_hba.conf')
  writeFileSync(hba, `local all ozk trust\nlocal all all scram-sha-256\n${readFileSync(hba, 'utf8')}`)
  await alsSuper(server, 'select pg_reload_conf()')
})

afterAll(async () => {
  await server.stop()
  rmSync(map, { recursive: true })
})

function config(wachtwoord: string, extra: Record<string, string> = {}): Config {
  const url = `postgres://beheer:${wachtwoord}@${encodeURIComponent(server.host)}:${server.port}/zorg`
  return readConfig({ map: PROJECTMAP, omgeving: { DATABASE_URL: url, ...extra }, vlaggen: [] })
}

const open = (instellingen: Config): Promise<Database> =>
  openDatabase(instellingen, PROJECTMAP, readMigraties(MIGRATIEMAP), log)

async function rollen(database: Database): Promise<unknown[]> {
  const wie = 'select current_user as wie'
  return [(await database.app.query(wie)).rows[0]?.wie, (await database.lezer.query(wie)).rows[0]?.wie]
}

describe('PLT-1 a server of your own by DATABASE_URL', () => {
  test('roles and tables are made, and the program logs in as roles that own nothing', async () => {
    const database = await open(config('eerste'))
    expect(database.cluster).toBeNull()
    expect(database.toegepast.length).toBeGreaterThan(0)
    expect(await rollen(database)).toEqual(['ozk_app', 'ozk_lezer'])
    expect(await database.isGereed()).toBe(true)
    await database.sluit()
    const [rol] = await alsSuper(
      server,
      "select rolpassword like 'SCRAM-SHA-256$4096:%' as scram from pg_authid where rolname = 'ozk_app'",
    )
    expect(rol).toEqual({ scram: true })
  })

  test('a second start keeps the data, also after the password of the migrating role changed', async () => {
    await alsSuper(server, "alter role beheer password 'tweede'")
    const database = await open(config('tweede'))
    expect(database.toegepast).toEqual([])
    expect(await rollen(database)).toEqual(['ozk_app', 'ozk_lezer'])
    await database.sluit()
  })

  test('a wrong password is a named error without the password', async () => {
    const poging = open(config('geheim-en-fout'))
    await expect(poging).rejects.toMatchObject({ code: 'database-onbereikbaar', en: expect.stringContaining('28P01') })
    await expect(poging).rejects.not.toThrow(/geheim-en-fout/)
  })

  test('a role that may not make roles is told what to ask for', async () => {
    await alsSuper(server, 'drop database zorg with (force)')
    await alsSuper(server, 'drop role ozk_app; drop role ozk_lezer; alter role beheer nocreaterole')
    await alsSuper(server, 'create database zorg owner beheer')
    await expect(open(config('tweede'))).rejects.toMatchObject({ code: 'rollen-ontbreken' })
    await alsSuper(server, "create role ozk_app login password 'app'; create role ozk_lezer login password 'lezer'")
    await expect(open(config('tweede'))).rejects.toMatchObject({ code: 'rol-kan-niet-inloggen' })
    const database = await open(config('tweede', urls()))
    expect(await rollen(database)).toEqual(['ozk_app', 'ozk_lezer'])
    await database.sluit()
  })

  test('PLT-3 production refuses this store for fsync=off and the missing identity provider together', async () => {
    await expect(open(config('tweede', { OZK_MODUS: 'productie' }))).rejects.toMatchObject({
      fouten: [{ code: 'productie-zonder-inlogdienst' }, { code: 'productie-zonder-fsync' }],
    })
  })

  test('a database that goes away: not ready, and no crash', async () => {
    const database = await open(config('tweede', urls()))
    await database.app.query('select 1')
    await alsSuper(server, "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'zorg'")
    await alsSuper(server, 'alter database zorg allow_connections false')
    expect(await database.isGereed()).toBe(false)
    await alsSuper(server, 'alter database zorg allow_connections true')
    expect(await database.isGereed()).toBe(true)
    await database.sluit()
  })
})

function urls(): Record<string, string> {
  const adres = `${encodeURIComponent(server.host)}:${server.port}/zorg`
  return { OZK_APP_URL: `postgres://ozk_app:app@${adres}`, OZK_LEZER_URL: `postgres://ozk_lezer:lezer@${adres}` }
}

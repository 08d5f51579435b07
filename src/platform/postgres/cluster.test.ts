import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { PROJECTMAP } from '../projectmap.ts'
import { beeindigCluster, type Cluster, type Clusteropties, SUPERGEBRUIKER, startCluster } from './index.ts'
import { leeft } from './proces.ts'
import { zoekPakket } from './programma.ts'

const IS_ROOT = process.getuid?.() === 0
const PROEF = fileURLToPath(new URL('cluster.proef.ts', import.meta.url))

let map: string
let opties: Clusteropties
const kinderen: ChildProcessByStdio<Writable, Readable, null>[] = []

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'ozk-cluster-'))
  chmodSync(map, 0o755)
  opties = { datamap: join(map, 'opslag'), projectmap: PROJECTMAP, staatmap: join(map, 'staat') }
})

afterEach(async () => {
  for (const kind of kinderen.splice(0)) kind.kill('SIGKILL')
  for (const datamap of [join(map, 'opslag'), join(map, 'project/.ozk')]) await beeindigCluster(datamap)
  if (existsSync(join(map, 'staat'))) {
    for (const naam of readdirSync(join(map, 'staat'))) await beeindigCluster(join(map, 'staat', naam))
  }
  rmSync(map, { recursive: true, force: true })
})

async function vraag(cluster: Pick<Cluster, 'host' | 'port'>, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({
    host: cluster.host,
    port: cluster.port,
    user: SUPERGEBRUIKER,
    database: 'postgres',
    ssl: false,
  })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

type Melding = Pick<Cluster, 'host' | 'port' | 'pid' | 'hergebruikt' | 'datamap'>

/** Another Node process on the same store; gives what it reported and, as they come, its lines. */
async function ander(
  opdracht: Clusteropties & { schrijf?: boolean },
  als: { uid?: number; gid?: number } = {},
): Promise<{ melding: Melding; regels: string[]; kind: ChildProcessByStdio<Writable, Readable, null> }> {
  const argumenten = ['--import', 'tsx', PROEF, JSON.stringify(opdracht)]
  const omgeving = { ...process.env, HOME: map, TMPDIR: '/tmp' }
  const kind = spawn(process.execPath, argumenten, {
    stdio: ['pipe', 'pipe', 'inherit'],
    cwd: PROJECTMAP,
    env: omgeving,
    ...als,
  })
  kinderen.push(kind)
  const regels: string[] = []
  const lezer = createInterface(kind.stdout)
  const eerste = once(lezer, 'line') as Promise<[string]>
  lezer.on('line', (regel) => regels.push(regel))
  const afgelopen = once(kind, 'exit').then(() => {
    throw new Error('The other process ended before it reported')
  })
  const [regel] = await Promise.race([eerste, afgelopen])
  return { melding: JSON.parse(regel) as Melding, regels, kind }
}

async function sluitAf(kind: ChildProcessByStdio<Writable, Readable, null>): Promise<number | null> {
  const einde = once(kind, 'exit') as Promise<[number | null]>
  kind.stdin.end()
  return (await einde)[0]
}

describe('PLT-1 embedded PostgreSQL', () => {
  test('a first start makes a safe cluster, a second keeps the data, a stop leaves nothing running', async () => {
    const eerste = await startCluster(opties)
    await vraag(eerste, "create table proef as select 'blijft' as waarde")
    const [instellingen] = await vraag(
      eerste,
      `select current_setting('fsync') as fsync, current_setting('data_checksums') as checksums,
         current_setting('listen_addresses') as netwerk, current_setting('server_encoding') as codering,
         (select datlocprovider::text || ' ' || datlocale from pg_database where datname = 'postgres') as taal`,
    )
    expect(instellingen).toEqual({ fsync: 'on', checksums: 'on', netwerk: '', codering: 'UTF8', taal: 'b C.UTF-8' })
    expect(statSync(join(eerste.datamap, 'cluster')).mode & 0o777).toBe(0o700)
    if (process.platform === 'linux') expect(statSync(`/proc/${eerste.pid}`).uid).not.toBe(0)
    expect(statSync(eerste.host).mode & 0o777).toBe(0o700)
    expect(join(eerste.host, '.s.PGSQL.5432').length).toBeLessThan(107)
    await eerste.stop()
    expect(leeft(eerste.pid)).toBe(false)
    expect(existsSync(eerste.host)).toBe(false)
    const tweede = await startCluster(opties)
    expect(tweede.hergebruikt).toBe(false)
    expect(await vraag(tweede, 'select waarde from proef')).toEqual([{ waarde: 'blijft' }])
    expect(readFileSync(tweede.logbestand, 'utf8')).toContain('ready to accept connections')
    await tweede.stop()
  })

  test('two processes start at the same time on an empty folder: one server, and the last to leave stops it', async () => {
    const [een, twee] = await Promise.all([ander(opties), ander(opties)])
    expect(een.melding.pid).toBe(twee.melding.pid)
    expect([een.melding.hergebruikt, twee.melding.hergebruikt].sort()).toEqual([false, true])
    expect(await sluitAf(een.kind)).toBe(0)
    expect(leeft(twee.melding.pid)).toBe(true)
    expect(await vraag(twee.melding, 'select 1 as een')).toEqual([{ een: 1 }])
    expect(await sluitAf(twee.kind)).toBe(0)
    expect(leeft(twee.melding.pid)).toBe(false)
  })

  test('kill -9 of Node under writes: the next start takes the server over, and every acknowledged row is there', async () => {
    const { melding, regels, kind } = await ander({ ...opties, schrijf: true })
    while (regels.length < 100) await new Promise((klaar) => setTimeout(klaar, 5))
    kind.kill('SIGKILL')
    await once(kind, 'exit')
    const bevestigd = Number(regels.at(-1))
    const cluster = await startCluster(opties)
    expect(cluster).toMatchObject({ hergebruikt: true, pid: melding.pid, host: melding.host })
    const [telling] = await vraag(cluster, 'select count(*)::int as aantal, max(nr) as hoogste from rij')
    // One more may have been committed whose answer never came.
    expect([bevestigd, bevestigd + 1]).toContain(telling?.aantal)
    expect(telling?.hoogste).toBe(telling?.aantal)
    await cluster.stop()
    expect(leeft(melding.pid)).toBe(false)
  })

  test('kill -9 of Node and of the server: the next start recovers every acknowledged row', async () => {
    const { melding, regels, kind } = await ander({ ...opties, schrijf: true })
    while (regels.length < 100) await new Promise((klaar) => setTimeout(klaar, 5))
    process.kill(melding.pid, 'SIGKILL')
    kind.kill('SIGKILL')
    await once(kind, 'exit')
    while (leeft(melding.pid)) await new Promise((klaar) => setTimeout(klaar, 5))
    const cluster = await startCluster(opties)
    expect(cluster.hergebruikt).toBe(false)
    expect(existsSync(melding.host)).toBe(false)
    const [telling] = await vraag(cluster, 'select count(*)::int as aantal from rij')
    expect(telling?.aantal).toBeGreaterThanOrEqual(Number(regels.at(-1)))
    await cluster.stop()
  })

  test('a left-over pid file whose number now belongs to another program, and an abandoned lock, hold nobody up', async () => {
    const eerste = await startCluster(opties)
    const pidbestand = join(eerste.datamap, 'cluster/postmaster.pid')
    const inhoud = readFileSync(pidbestand, 'utf8')
    await eerste.stop()
    writeFileSync(pidbestand, inhoud.replace(/^\d+/, String(process.pid)), { mode: 0o600 })
    const { uid, gid } = statSync(join(eerste.datamap, 'cluster'))
    if (IS_ROOT) chownSync(pidbestand, uid, gid)
    writeFileSync(join(eerste.datamap, 'start.slot'), JSON.stringify({ pid: process.pid, merk: 'from another life' }))
    const tweede = await startCluster(opties)
    expect(tweede.hergebruikt).toBe(false)
    await tweede.stop()
  })

  test('a server whose socket was cleaned away is replaced', async () => {
    const eerste = await startCluster(opties)
    unlinkSync(join(eerste.host, '.s.PGSQL.5432'))
    const tweede = await startCluster(opties)
    expect(tweede).toMatchObject({ hergebruikt: false })
    expect(await vraag(tweede, 'select 1 as een')).toEqual([{ een: 1 }])
    await eerste.stop()
    await tweede.stop()
  })

  test('a start that was killed during initdb leaves nothing in the way', async () => {
    mkdirSync(join(map, 'opslag/cluster.nieuw-1/base'), { recursive: true })
    writeFileSync(join(map, 'opslag/cluster.nieuw-1/PG_VERSION'), '18\n')
    const cluster = await startCluster(opties)
    expect(existsSync(join(map, 'opslag/cluster.nieuw-1'))).toBe(false)
    await cluster.stop()
  })

  test('a folder of another major version is refused by name and left as it is', async () => {
    mkdirSync(join(map, 'opslag/cluster'), { recursive: true })
    writeFileSync(join(map, 'opslag/cluster/PG_VERSION'), '17\n')
    if (IS_ROOT) execFileSync('chown', ['-R', 'nobody', join(map, 'opslag/cluster')])
    await expect(startCluster(opties)).rejects.toMatchObject({ code: 'datamap-andere-versie' })
    expect(readdirSync(join(map, 'opslag/cluster'))).toEqual(['PG_VERSION'])
  })

  test('a platform without binaries is refused by name', () => {
    expect(() => zoekPakket('sunos', 'x64')).toThrow(expect.objectContaining({ code: 'platform-niet-ondersteund' }))
  })
})

describe('PLT-1 embedded PostgreSQL after an install without scripts, or where others may not come', () => {
  test('missing symbolic links are made', async () => {
    const native = join(map, 'pakket/native')
    kopieer(zoekPakket(), native)
    execFileSync('find', [native, '-type', 'l', '-delete'])
    const cluster = await startCluster({ ...opties, native })
    expect(existsSync(join(map, 'staat'))).toBe(false)
    await cluster.stop()
  })

  // Only root lends the server to another user, who may then be shut out.
  test.runIf(IS_ROOT)(
    'as root with the project under a 0700 home: programs and data move to the state folder',
    async () => {
      const projectmap = join(map, 'project')
      const native = join(projectmap, 'node_modules/native')
      mkdirSync(projectmap, { mode: 0o700 })
      kopieer(zoekPakket(), native)
      const anders = { ...opties, datamap: null, projectmap, native }
      const cluster = await startCluster(anders)
      expect(cluster.datamap.startsWith(join(map, 'staat/project-'))).toBe(true)
      expect(existsSync(join(projectmap, '.ozk'))).toBe(false)
      await cluster.stop()
      await expect(startCluster({ ...anders, datamap: join(projectmap, 'data') })).rejects.toMatchObject({
        code: 'datamap-onbereikbaar',
      })
    },
  )
})

// Becoming another user takes root; who is not root runs every test above as an ordinary user already.
describe.runIf(IS_ROOT)('PLT-1 embedded PostgreSQL as an ordinary user', () => {
  const nobody = { uid: id('-u'), gid: id('-g') }

  test('starts, stops, and its store can be opened by root and by itself again', async () => {
    chownSync(map, nobody.uid, nobody.gid)
    const gewoon = await ander(opties, nobody)
    expect(statSync(`/proc/${gewoon.melding.pid}`).uid).toBe(nobody.uid)
    await vraag(gewoon.melding, 'create table proef (x int)')
    expect(await sluitAf(gewoon.kind)).toBe(0)
    const root = await startCluster(opties)
    expect(await vraag(root, 'select * from proef')).toEqual([])
    await root.stop()
    const weer = await ander(opties, nobody)
    expect(await sluitAf(weer.kind)).toBe(0)
  })

  test('a user without a line in the passwd file is refused by name', async () => {
    const uid = 54_321
    chownSync(map, uid, uid)
    expect(weigering(uid)).toBe('gebruiker-onbekend')
  })

  test('a store of another user is refused by name', async () => {
    mkdirSync(join(map, 'opslag/cluster'), { recursive: true })
    expect(weigering(nobody.uid)).toBe('datamap-van-ander')
  })
})

/** The code with which a start as this user is refused. */
function weigering(uid: number): string {
  const programma = `import('${new URL('index.ts', import.meta.url).href}')
    .then(({ startCluster }) => startCluster(${JSON.stringify(opties)}))
    .catch((fout) => process.stdout.write(fout.code))`
  return execFileSync(process.execPath, ['--import', 'tsx', '-e', programma], { uid, gid: uid, encoding: 'utf8' })
}

/** Hard links where the disk allows: 60 MB less to copy. */
function kopieer(van: string, naar: string): void {
  mkdirSync(dirname(naar), { recursive: true })
  try {
    execFileSync('cp', ['-al', van, naar], { stdio: 'ignore' })
  } catch {
    cpSync(van, naar, { recursive: true, verbatimSymlinks: true })
  }
}

function id(vlag: string): number {
  return IS_ROOT ? Number(execFileSync('id', [vlag, 'nobody'], { encoding: 'utf8' })) : -1
}

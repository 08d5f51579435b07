/**
 * The embedded PostgreSQL: a real server from an npm package under a launcher of our own. It listens on a unix socket
 * only, runs apart from this process, and is found again after this process was killed.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wacht } from 'node:timers/promises'
import { Client } from 'pg'
import { foutmelding, Startfout } from '../startfout.ts'
import { kiesDatamap, maakOpenMap, standaardStaatmap } from './datamap.ts'
import { type Gebruik, leesGebruik, meldGebruik } from './gebruik.ts'
import { bepaalGebruiker, type Gebruiker } from './gebruiker.ts'
import {
  leesPidbestand,
  type Postmaster,
  ruimSocketmapOp,
  SOCKETVOORZET,
  socketpad,
  zoekPostmaster,
} from './pidbestand.ts'
import { leeft } from './proces.ts'
import { bereidProgramma, HOOFDVERSIE, zoekPakket } from './programma.ts'
import { metSlot } from './slot.ts'

/** The superuser that initdb makes. Only the launcher and the making of the database use it. */
export const SUPERGEBRUIKER = 'ozk'
const PORT = 5432
const STAP_MS = 10
/** Recovery after a crash replays at most one checkpoint's worth of log; a minute is ample. */
const START_MAX_MS = 60_000
const STOP_MAX_MS = 60_000
const LOG_MAX_BYTES = 10 * 1024 * 1024
/** The path of a unix socket may have 107 characters; the folder leaves room for `.s.PGSQL.5432`. */
const SOCKETMAP_MAX = 90

export interface Clusteropties {
  /** Folder of the store; null chooses one (see `kiesDatamap`). */
  readonly datamap: string | null
  readonly projectmap: string
  readonly staatmap?: string
  /** The `native` folder with the programs; by default that of the installed package. */
  readonly native?: string
  /** Extra server settings. Only tests give up durability, for speed. */
  readonly instellingen?: Readonly<Record<string, string>>
  /** Runs once the server answers, before another start may go on. */
  readonly naStart?: (adres: { host: string; port: number }) => Promise<void>
}

export interface Cluster {
  /** Folder of the unix socket; `pg` takes it as host. */
  readonly host: string
  readonly port: number
  readonly pid: number
  readonly datamap: string
  readonly logbestand: string
  /** True when a server that already ran was taken over. */
  readonly hergebruikt: boolean
  /** Notes the web address of this process, for who starts a second one. */
  zetAdres(adres: string): void
  /** Other living processes on this store. */
  anderen(): Gebruik[]
  /** Leaves the cluster, and stops the server when nobody else uses it. */
  stop(): Promise<void>
}

interface Plek {
  readonly datamap: string
  readonly clustermap: string
  readonly logbestand: string
  readonly native: string
  readonly gebruiker: Gebruiker
  readonly instellingen: Readonly<Record<string, string>>
}

export async function startCluster(opties: Clusteropties): Promise<Cluster> {
  const staatmap = opties.staatmap ?? standaardStaatmap()
  const datamap = kiesDatamap(opties.datamap, opties.projectmap, staatmap)
  const clustermap = join(datamap, 'cluster')
  const gebruiker = bepaalGebruiker(clustermap)
  maakOpenMap(datamap)
  return metSlot(join(datamap, 'start.slot'), async () => {
    const native = bereidProgramma(opties.native ?? zoekPakket(), gebruiker, staatmap)
    const plek: Plek = {
      datamap,
      clustermap,
      logbestand: join(datamap, 'postgres.log'),
      native,
      gebruiker,
      instellingen: opties.instellingen ?? {},
    }
    if (!existsSync(clustermap)) await maakCluster(plek)
    controleerVersie(clustermap)
    const lopend = await hergebruik(clustermap)
    const postmaster = lopend ?? (await startServer(plek))
    await opties.naStart?.({ host: postmaster.socketmap, port: postmaster.port })
    return verpak(plek, postmaster, lopend !== null)
  })
}

function verpak(plek: Plek, postmaster: Postmaster, hergebruikt: boolean): Cluster {
  const { datamap, logbestand, gebruiker } = plek
  const aanmelding = meldGebruik(datamap, gebruiker)
  const anderen = (): Gebruik[] => leesGebruik(datamap).filter((gebruik) => gebruik.pid !== process.pid)
  return {
    host: postmaster.socketmap,
    port: postmaster.port,
    pid: postmaster.pid,
    datamap,
    logbestand,
    hergebruikt,
    zetAdres: aanmelding.zetAdres,
    anderen,
    stop: () =>
      metSlot(join(datamap, 'start.slot'), async () => {
        aanmelding.af()
        if (leesGebruik(datamap).length === 0) await stopServer(postmaster)
      }),
  }
}

/** Stops the server of a store whoever uses it. For the end of a test run. */
export async function beeindigCluster(datamap: string): Promise<void> {
  const lopend = await zoekPostmaster(join(datamap, 'cluster'))
  if (lopend !== null) await stopServer(lopend)
}

/** A new cluster is made beside its place and moved there in one step: a start that is killed half-way leaves none. */
async function maakCluster(plek: Plek): Promise<void> {
  const { datamap, clustermap, gebruiker } = plek
  for (const naam of readdirSync(datamap)) {
    if (naam.startsWith('cluster.nieuw-')) rmSync(join(datamap, naam), { recursive: true, force: true })
  }
  const nieuw = join(datamap, `cluster.nieuw-${process.pid}`)
  mkdirSync(nieuw, { mode: 0o700 })
  if (gebruiker.wissel) chownSync(nieuw, gebruiker.uid, gebruiker.gid)
  const argumenten = ['-D', nieuw, '-U', SUPERGEBRUIKER, '-E', 'UTF8', '--auth-local=trust', '--auth-host=reject']
  argumenten.push('--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--data-checksums')
  const kind = start(plek, 'initdb', argumenten)
  const { code, fout } = await new Promise<{ code: number | null; fout?: Error }>((klaar) => {
    kind.once('error', (reden) => klaar({ code: null, fout: reden }))
    kind.once('exit', (exitcode) => klaar({ code: exitcode }))
  })
  if (code !== 0) throw mislukt('database-aanmaken-mislukt', plek, fout)
  renameSync(nieuw, clustermap)
}

function controleerVersie(clustermap: string): void {
  const pad = join(clustermap, 'PG_VERSION')
  const versie = existsSync(pad) ? readFileSync(pad, 'utf8').trim() : '?'
  if (versie === HOOFDVERSIE) return
  throw new Startfout(
    'datamap-andere-versie',
    `De gegevens in ${clustermap} horen bij PostgreSQL ${versie}; dit programma brengt versie ${HOOFDVERSIE} mee. Kies met OZK_DATA een andere map.`,
    `The data in ${clustermap} belongs to PostgreSQL ${versie}; this program brings version ${HOOFDVERSIE}. Choose another folder with OZK_DATA.`,
  )
}

/** Takes over a server that a killed process left behind. One that is stopping, or lost its socket, is first let go. */
async function hergebruik(clustermap: string): Promise<Postmaster | null> {
  for (let gewacht = 0; gewacht < START_MAX_MS; gewacht += STAP_MS) {
    const lopend = await zoekPostmaster(clustermap)
    if (lopend === null) return null
    if (lopend.status === 'ready') {
      if (!existsSync(socketpad(lopend))) {
        await stopServer(lopend)
        return null
      }
      if (await antwoordt(lopend)) return lopend
    }
    await wacht(STAP_MS)
  }
  throw new Startfout(
    'database-niet-gereed',
    `De databaseserver op ${clustermap} draait, maar is niet gereed.`,
    `The database server on ${clustermap} runs, but is not ready.`,
  )
}

/** Its file may say ready while it is being killed at this very moment. */
async function antwoordt({ socketmap, port }: Postmaster): Promise<boolean> {
  const adres = { host: socketmap, port, user: SUPERGEBRUIKER, database: 'postgres' }
  const client = new Client({ ...adres, ssl: false, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

async function startServer(plek: Plek): Promise<Postmaster> {
  const { clustermap, gebruiker } = plek
  const socketmap = mkdtempSync(join(tmpdir().length < SOCKETMAP_MAX - 20 ? tmpdir() : '/tmp', SOCKETVOORZET))
  chmodSync(socketmap, 0o700)
  if (gebruiker.wissel) chownSync(socketmap, gebruiker.uid, gebruiker.gid)
  const argumenten = ['-D', clustermap, '-p', String(PORT), '-k', socketmap]
  for (const [naam, waarde] of Object.entries({ ...SERVERINSTELLINGEN, ...plek.instellingen })) {
    argumenten.push('-c', `${naam}=${waarde}`)
  }
  const kind = start(plek, 'postgres', argumenten)
  let gestopt: { fout?: Error } | null = null
  kind.once('error', (fout) => {
    gestopt = { fout }
  })
  kind.once('exit', () => {
    gestopt ??= {}
  })
  for (let gewacht = 0; gewacht < START_MAX_MS && gestopt === null; gewacht += STAP_MS) {
    const lopend = leesPidbestand(clustermap)
    if (lopend !== null && lopend.pid === kind.pid && lopend.status === 'ready') {
      // From here on the server may outlive us.
      kind.unref()
      return lopend
    }
    await wacht(STAP_MS)
  }
  if (gestopt === null && kind.pid !== undefined) process.kill(kind.pid, 'SIGINT')
  rmSync(socketmap, { recursive: true, force: true })
  throw mislukt('database-start-mislukt', plek, (gestopt as { fout?: Error } | null)?.fout)
}

/** No network; and no row content in the log of the server, since that may be personal data. */
const SERVERINSTELLINGEN: Readonly<Record<string, string>> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
}

/** Fast shutdown: running work is broken off and rolled back, what was committed stays. */
async function stopServer({ pid, socketmap }: Postmaster): Promise<void> {
  if (leeft(pid)) process.kill(pid, 'SIGINT')
  for (let gewacht = 0; leeft(pid); gewacht += STAP_MS) {
    if (gewacht >= STOP_MAX_MS) {
      throw new Startfout(
        'database-stopt-niet',
        `De databaseserver (proces ${pid}) stopt niet.`,
        `The database server (process ${pid}) does not stop.`,
      )
    }
    await wacht(STAP_MS)
  }
  ruimSocketmapOp(socketmap)
}

/** Apart from our process group, so that Ctrl-C reaches only us and we stop it in order. */
function start({ datamap, native, gebruiker, logbestand }: Plek, naam: string, argumenten: string[]): ChildProcess {
  if ((statSync(logbestand, { throwIfNoEntry: false })?.size ?? 0) > LOG_MAX_BYTES) {
    renameSync(logbestand, `${logbestand}.1`)
  }
  const log = openSync(logbestand, 'a', 0o600)
  if (gebruiker.wissel) chownSync(logbestand, gebruiker.uid, gebruiker.gid)
  try {
    return spawn(join(native, 'bin', naam), argumenten, {
      cwd: datamap,
      detached: true,
      stdio: ['ignore', log, log],
      // Nothing of our environment: it may hold secrets, and a PG… variable would change the server.
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
      ...(gebruiker.wissel ? { uid: gebruiker.uid, gid: gebruiker.gid } : {}),
    })
  } finally {
    closeSync(log)
  }
}

function mislukt(code: string, { logbestand }: Plek, fout: Error | undefined): Startfout {
  const staart = readFileSync(logbestand, 'utf8').trimEnd().split('\n').slice(-5).join('\n    ')
  const reden = fout === undefined ? staart : foutmelding(fout)
  return new Startfout(
    code,
    `De ingebouwde PostgreSQL start niet. Zie ${logbestand}. Laatste regels:\n    ${reden}`,
    `The embedded PostgreSQL does not start. See ${logbestand}. Last lines:\n    ${reden}`,
  )
}

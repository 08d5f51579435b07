/** The built server as a process of its own on a store of its own, to be killed and started again. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wacht } from 'node:timers/promises'
import { build } from 'esbuild'
import { handel } from '../../src/pgb/zaak/handel.ts'
import { als, type Testhuis } from '../../src/pgb/zaak/testhuis.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { lokaal } from '../../src/platform/database.ts'
import { maakPool } from '../../src/platform/db.ts'
import { leesSleutel, maakGeheim } from '../../src/platform/geheim/index.ts'
import { maakLog } from '../../src/platform/log.ts'
import { beeindigCluster } from '../../src/platform/postgres/cluster.ts'
import { PROJECTMAP } from '../../src/platform/projectmap.ts'
import { alsSuper } from '../../src/platform/testdatabase.ts'

const START_MAX_MS = 60_000
export const REGIO = '5529'

export interface Mens {
  /** Internal id. */
  readonly gebruiker: string
  readonly cookie: string
  readonly csrf: string
}

export interface Antwoord {
  readonly status: number
  readonly koppen: Headers
  readonly json: Record<string, unknown>
}

export interface Verzoek {
  readonly wie: Mens
  readonly pad: string
  readonly inhoud?: unknown
  readonly sleutel: string
  readonly versie?: number
}

export class Proefserver {
  readonly map = mkdtempSync(join(tmpdir(), 'ozk-storing-'))
  /** Beside the packages, because the build leaves those outside. */
  readonly bouw = join(PROJECTMAP, 'dist', `.storing-${process.pid}-${randomUUID().slice(0, 8)}`)
  adres = ''
  #kind: ChildProcess | null = null
  #uit = ''
  readonly #mensen = new Map<string, string>()

  static async maak(): Promise<Proefserver> {
    const server = new Proefserver()
    chmodSync(server.map, 0o755)
    mkdirSync(server.bouw, { recursive: true })
    await build({
      absWorkingDir: PROJECTMAP,
      entryPoints: ['src/app/start.ts', 'src/faces/cli/ozk.ts'],
      outdir: server.bouw,
      entryNames: '[name]',
      bundle: true,
      splitting: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'warning',
    })
    return server
  }

  get datamap(): string {
    return join(this.map, 'opslag')
  }

  #omgeving(extra: Record<string, string>): NodeJS.ProcessEnv {
    const { PORT: _poort, DATABASE_URL: _url, ...rest } = process.env
    return { ...rest, OZK_DATA: this.datamap, OZK_DEMO_PERSONEN: '0', OZK_PORT: '0', OZK_LOG: 'error', ...extra }
  }

  /** Gives how long the start took, in milliseconds. */
  async start(extra: Record<string, string> = {}): Promise<number> {
    const begin = performance.now()
    const kind = spawn(process.execPath, [join(this.bouw, 'start.js')], {
      env: this.#omgeving(extra),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#kind = kind
    this.#uit = ''
    for (const stroom of [kind.stdout, kind.stderr]) stroom?.on('data', (deel) => (this.#uit += String(deel)))
    while (!this.#uit.includes('Ready after')) {
      if (kind.exitCode !== null || kind.signalCode !== null) throw new Error(`Server ended: ${this.#uit}`)
      if (performance.now() - begin > START_MAX_MS) throw new Error(`Server does not start: ${this.#uit}`)
      await wacht(5)
    }
    this.adres = /http:\/\/localhost:\d+/.exec(this.#uit)?.[0] ?? ''
    return performance.now() - begin
  }

  startMetFaalpunt(faalpunt: string, extra: Record<string, string> = {}): Promise<number> {
    return this.start({ OZK_PROEF: 'ja', OZK_FAALPUNT: faalpunt, ...extra })
  }

  /** What the process wrote since its start. */
  get uit(): string {
    return this.#uit
  }

  /** The exit code or the name of the signal. */
  async einde(): Promise<number | string | null> {
    const kind = this.#kind
    if (kind === null) return null
    if (kind.exitCode === null && kind.signalCode === null) await once(kind, 'exit')
    return kind.exitCode ?? kind.signalCode
  }

  async sla(signaal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    this.#kind?.kill(signaal)
    await this.einde()
  }

  get postmaster(): number {
    const pad = join(this.datamap, 'cluster', 'postmaster.pid')
    return existsSync(pad) ? Number(readFileSync(pad, 'utf8').split('\n')[0]) : 0
  }

  get socket(): { host: string; port: number } {
    const pad = join(this.datamap, 'cluster', 'postmaster.pid')
    const [, , , poort = '', host = ''] = readFileSync(pad, 'utf8').split('\n')
    return { host, port: Number(poort) }
  }

  vraag(sql: string): Promise<Record<string, unknown>[]> {
    return alsSuper(this.socket, sql, 'ozk')
  }

  /** `ozk controleer` on the store; gives the reasons that it finds. */
  async controleer(): Promise<string[]> {
    const kind = spawn(process.execPath, [join(this.bouw, 'ozk.js'), 'controleer', '--json'], {
      env: this.#omgeving({}),
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let tekst = ''
    kind.stdout.on('data', (deel) => (tekst += String(deel)))
    const [code] = await once(kind, 'close')
    const { invarianten } = JSON.parse(tekst) as { invarianten: { invariant: string; eerste: { reden: string }[] }[] }
    const gevonden = invarianten.flatMap(({ invariant, eerste }) => eerste.map(({ reden }) => `${invariant} ${reden}`))
    if (code !== 0 && gevonden.length === 0) throw new Error(`ozk controleer ended with ${code}: ${tekst}`)
    return gevonden
  }

  /** Any command of `ozk` on the store; its exit code or the name of the signal that ended it. */
  async ozk(argumenten: readonly string[], extra: Record<string, string> = {}): Promise<number | string> {
    const kind = spawn(process.execPath, [join(this.bouw, 'ozk.js'), ...argumenten], {
      env: this.#omgeving(extra),
      stdio: 'ignore',
    })
    const [code, signaal] = (await once(kind, 'close')) as [number | null, string | null]
    return code ?? signaal ?? ''
  }

  async inlog(rol: string): Promise<Mens> {
    const poging = () =>
      fetch(`${this.adres}/aanmelden/demo`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: this.adres, 'content-type': 'application/x-www-form-urlencoded' },
        body: `rol=${rol}&terug=/`,
      })
    let aangemeld = await poging()
    for (; aangemeld.status === 503; aangemeld = await poging()) await wacht(200)
    const koekjes = aangemeld.headers.getSetCookie().map((koekje) => koekje.split(';')[0] ?? '')
    const cookie = koekjes.findLast((koekje) => !koekje.startsWith('ozk-ingelogd=')) ?? ''
    let ik = await this.#ik(cookie)
    for (; ik.status === 503; ik = await this.#ik(cookie)) await wacht(200)
    if (ik.status !== 200) throw new Error(`Login of ${rol} failed: ${aangemeld.status}, ${ik.status}`)
    const { gebruiker, csrf } = (await ik.json()) as { gebruiker: string; csrf: string }
    this.#mensen.set(rol, gebruiker)
    return { gebruiker, cookie, csrf }
  }

  #ik(cookie: string): Promise<Response> {
    return fetch(`${this.adres}/api/v1/ik`, { headers: { cookie } })
  }

  async lees({ cookie }: Mens, pad: string): Promise<Antwoord> {
    return alsAntwoord(
      await fetch(`${this.adres}/api/v1${pad}`, { headers: { cookie }, signal: AbortSignal.timeout(15_000) }),
    )
  }

  /** Asks again while the server says that it is too busy: on a full machine its first second can be that. */
  async stuurGeduldig(verzoek: Verzoek): Promise<Antwoord> {
    for (;;) {
      const antwoord = await this.stuur(verzoek)
      if (antwoord.status !== 503) return antwoord
      await wacht(200)
    }
  }

  async stuur({ wie, pad, inhoud, sleutel, versie }: Verzoek): Promise<Antwoord> {
    const antwoord = await fetch(`${this.adres}/api/v1${pad}`, {
      method: 'POST',
      signal: AbortSignal.timeout(15_000),
      headers: {
        cookie: wie.cookie,
        'x-ozk-csrf': wie.csrf,
        'idempotency-key': sleutel,
        ...(versie === undefined ? {} : { 'if-match': `"${versie}"` }),
        ...(inhoud === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(inhoud === undefined ? {} : { body: JSON.stringify(inhoud) }),
    })
    return alsAntwoord(antwoord)
  }

  /** What a drill begins with, put in the store by the consulent (`anna`) without the server. */
  async metHuis<T>(werk: (huis: Testhuis) => Promise<T>): Promise<T> {
    const { host, port } = this.socket
    const pool = maakPool(lokaal(host, port, 'ozk').app, maakLog('silent', systemClock), 2)
    const geheim = maakGeheim(leesSleutel({ gegeven: undefined, productie: false, datamap: this.datamap }))
    const omgeving = { pool, klok: systemClock, geheim }
    const doe: Testhuis['als'] = (wie, daad, regio = REGIO) =>
      handel(
        omgeving,
        als(wie === 'anna' ? (this.#mensen.get('consulent') ?? wie) : wie, regio),
        { soort: 'zaak.lezen' },
        daad,
      )
    try {
      return await werk({ omgeving, als: doe } as Testhuis)
    } finally {
      await pool.end()
    }
  }

  async ruimOp(): Promise<void> {
    await this.sla()
    await beeindigCluster(this.datamap)
    rmSync(this.map, { recursive: true, force: true })
    rmSync(this.bouw, { recursive: true, force: true })
  }
}

async function alsAntwoord(antwoord: Response): Promise<Antwoord> {
  const tekst = await antwoord.text()
  return { status: antwoord.status, koppen: antwoord.headers, json: tekst === '' ? {} : JSON.parse(tekst) }
}

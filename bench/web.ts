/**
 * npm run bench -- web --data MAP [--seconden 60] [--tempo 100] [--mensen 200] [--kort]: SPD-6 on a store that
 * `npm run landelijk` made. Starts the built server as a person would (with its own limits), signs in consulenten of all
 * regions, measures the first screen and then the mix. The driver runs in this process, apart from the server.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Pool } from 'pg'
import { systemClock } from '../src/platform/clock.ts'
import { lokaal, startEigen } from '../src/platform/database.ts'
import { maakPool } from '../src/platform/db.ts'
import { maakLog } from '../src/platform/log.ts'
import { drukteNu, machineVan } from './verslag.ts'
import { maakMensen } from './web-mensen.ts'
import { maakMix } from './web-mix.ts'
import { rijd } from './web-rijder.ts'
import { meetEersteScherm } from './web-scherm.ts'
import { kantenVan, mediaan, schrijfWebverslag, type Webresultaat } from './web-verslag.ts'

const HUIS = resolve(import.meta.dirname, '..')
const RESULTATEN = join(HUIS, 'bench', 'resultaten')
/** The mix before the clock runs: compilers, caches and pools get warm. */
const OPWARMEN_S = 10
const SCHERMEN = 9

async function main(): Promise<number> {
  const { values } = parseArgs({
    args: process.argv.slice(2),
    options: {
      data: { type: 'string' },
      seconden: { type: 'string', default: '60' },
      tempo: { type: 'string', default: '100' },
      mensen: { type: 'string', default: '200' },
      kort: { type: 'boolean', default: false },
    },
  })
  if (values.data === undefined) {
    process.stderr.write('Gebruik: npm run bench -- web --data MAP [--seconden 60] [--tempo 100] [--mensen 200]\n')
    return 2
  }
  const drukteVoor = drukteNu()
  execFileSync(process.execPath, ['--import', 'tsx', 'tools/bouw.ts', '--als-nodig'], { cwd: HUIS, stdio: 'inherit' })
  const cluster = await startEigen({ datamap: values.data, projectmap: HUIS })
  const server = await startServer(values.data)
  const pool = maakPool(lokaal(cluster.host, cluster.port, 'ozk').app, maakLog('silent', systemClock), 4)
  try {
    const mensen = await maakMensen(pool, server.adres, Number(values.mensen))
    const groot = mensen.find(({ regio }) => regio === '5529') ?? mensen[0]
    const eersteScherm = await meetEersteScherm(server.adres, groot.sessie, values.kort ? 3 : SCHERMEN)
    const [tempo, seconden] = [Number(values.tempo), values.kort ? 15 : Number(values.seconden)]
    await rijd(server.adres, tempo / 2, values.kort ? 3 : OPWARMEN_S, maakMix(mensen, 'opwarmen'))
    const rit = await rijd(server.adres, tempo, seconden, maakMix(mensen, 'spd-6'))
    const statussen: Record<string, number> = {}
    for (const { status } of rit.antwoorden) statussen[status] = (statussen[status] ?? 0) + 1
    const resultaat: Webresultaat = {
      datum: systemClock.today(),
      kort: values.kort,
      machine: machineVan({}, drukteVoor),
      opslag: await telOpslag(pool),
      mensen: mensen.length,
      perSeconde: tempo,
      seconden,
      duurMs: rit.duurMs,
      achterstandMs: rit.achterstandMs,
      kanten: kantenVan(rit),
      statussen,
      eersteScherm,
    }
    schrijf(resultaat)
    return 0
  } finally {
    await pool.end()
    server.kind.kill('SIGTERM')
    await once(server.kind, 'exit')
    await cluster.stop()
  }
}

function schrijf(resultaat: Webresultaat): void {
  const verslag = schrijfWebverslag(resultaat)
  process.stdout.write(verslag)
  process.stdout.write(`\nEerste scherm, mediaan: ${Math.round(mediaan(resultaat.eersteScherm))} ms\n`)
  if (resultaat.kort) return
  mkdirSync(RESULTATEN, { recursive: true })
  writeFileSync(join(RESULTATEN, 'web.md'), verslag)
  writeFileSync(join(RESULTATEN, `web-${resultaat.datum}.json`), `${JSON.stringify(resultaat, null, 2)}\n`)
}

/** The server as it is shipped, on a free port. */
async function startServer(data: string): Promise<{ adres: string; kind: ChildProcess }> {
  const { DATABASE_URL: _url, ...omgeving } = process.env
  const kind = spawn(process.execPath, ['dist/server/start.js', '--data', data, '--port', '0'], {
    cwd: HUIS,
    env: { ...omgeving, OZK_DEMO_PERSONEN: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let tekst = ''
  kind.stdout.on('data', (deel: Buffer) => (tekst += String(deel)))
  for (;;) {
    const adres = /http:\/\/localhost:\d+/.exec(tekst)?.[0]
    if (adres !== undefined && tekst.includes('Ready after')) return { adres, kind }
    if (kind.exitCode !== null) throw new Error(`De server start niet:\n${tekst}`)
    await new Promise((klaar) => setTimeout(klaar, 50))
  }
}

/** Counts as PostgreSQL keeps them for its planner: counting millions of rows would warm the caches. */
async function telOpslag(pool: Pool): Promise<Record<string, string>> {
  const { rows } = await pool.query<{ naam: string; rijen: string }>(
    `select relname as naam, reltuples::bigint::text as rijen from pg_class
     where oid in ('pgb.budgethouder'::regclass, 'pgb.zaak'::regclass, 'pgb.beschikking'::regclass, 'pgb.feit'::regclass)`,
  )
  return Object.fromEntries(rows.map(({ naam, rijen }) => [naam, Number(rijen).toLocaleString('nl-NL')]))
}

main().then(
  (code) => process.exit(code),
  (fout: unknown) => {
    process.stderr.write(`${fout instanceof Error ? (fout.stack ?? fout.message) : String(fout)}\n`)
    process.exit(1)
  },
)

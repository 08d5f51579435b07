// npm run landelijk -- --data MAP [--houders 75000] [--jaren 12] [--delen 2] [--tot 2026-11-25] [--zaad 1]
// Fills an embedded PostgreSQL with the whole invented country, for tests of scale: 31 regions, and each year before our
// rules as decisions that were read in. The same seed gives the same rows. Each batch is one transaction with its own mark,
// so that a run that was cut off goes on where it was. It writes as the superuser of the embedded server, by COPY; every
// constraint and trigger of the tables holds. Never for a store with real people.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { landdelen } from '../src/pgb/demo/regio.ts'
import { lokaal, startEigen } from '../src/platform/database.ts'
import { leesSleutel, maakGeheim } from '../src/platform/geheim/index.ts'
import { migreer, readMigraties } from '../src/platform/migratie.ts'
import { SUPERGEBRUIKER } from '../src/platform/postgres/index.ts'
import { MIGRATIEMAP, PROJECTMAP } from '../src/platform/projectmap.ts'
import { vulRegio } from './landelijk-regio.ts'

const DATABASE = 'ozk'

const { values: keuze } = parseArgs({
  options: {
    data: { type: 'string' },
    houders: { type: 'string', default: '75000' },
    jaren: { type: 'string', default: '12' },
    delen: { type: 'string', default: '2' },
    deel: { type: 'string' },
    tot: { type: 'string', default: '2026-11-25' },
    zaad: { type: 'string', default: '1' },
  },
})
const [houders, jaren, delen, zaad] = [keuze.houders, keuze.jaren, keuze.delen, keuze.zaad].map(Number) as [
  number,
  number,
  number,
  number,
]

async function main(): Promise<number> {
  if (keuze.data === undefined) {
    process.stderr.write('Gebruik: npm run landelijk -- --data MAP [--houders 75000] [--jaren 12] [--delen 2]\n')
    return 2
  }
  const cluster = await startEigen({ datamap: keuze.data, projectmap: PROJECTMAP, instellingen: RUIM })
  const adres = { host: cluster.host, port: cluster.port }
  try {
    if (keuze.deel !== undefined) return await vul(adres, cluster.datamap, Number(keuze.deel))
    await migreer(lokaal(adres.host, adres.port, DATABASE).migratie, readMigraties(MIGRATIEMAP))
    leesSleutel({ gegeven: process.env.OZK_SLEUTEL, productie: false, datamap: cluster.datamap })
    const begin = performance.now()
    const kinderen = Array.from({ length: delen }, (_, i) => fork(process.argv[1] ?? '', argumenten(i)))
    const codes = await Promise.all(kinderen.map(async (kind) => (await once(kind, 'exit'))[0] as number | null))
    if (codes.some((code) => code !== 0)) return 5
    await rondAf(adres, begin)
    return 0
  } finally {
    await cluster.stop()
  }
}

/** Room for the load only: the server gets its own settings back at its next start. */
const RUIM = { shared_buffers: '1GB', max_wal_size: '16GB', checkpoint_timeout: '30min', synchronous_commit: 'off' }

const argumenten = (deel: number): string[] => [...process.argv.slice(2), '--deel', String(deel)]

async function verbind(adres: { host: string; port: number }): Promise<Client> {
  const client = new Client({ ...adres, user: SUPERGEBRUIKER, database: DATABASE, ssl: false })
  await client.connect()
  return client
}

/** The regions of one share of the work, the largest first, so that the shares end at about the same time. */
async function vul(adres: { host: string; port: number }, datamap: string, deel: number): Promise<number> {
  const client = await verbind(adres)
  const geheim = maakGeheim(leesSleutel({ gegeven: process.env.OZK_SLEUTEL, productie: false, datamap }))
  const regios = [...landdelen(houders)].sort((a, b) => b.aantal - a.aantal)
  const eigen = regios.filter((_, i) => (i % (2 * delen) < delen ? i % delen : delen - 1 - (i % delen)) === deel)
  try {
    for (const { regio, aantal } of eigen) {
      const begin = performance.now()
      const besluiten = await vulRegio(client, { zaad, houders, jaren, tot: keuze.tot, regio, aantal, geheim })
      const seconden = ((performance.now() - begin) / 1000).toFixed(1)
      process.stderr.write(`regio ${regio}: ${aantal} houders, ${besluiten} besluiten in ${seconden} s\n`)
    }
    return 0
  } finally {
    await client.end()
  }
}

async function rondAf(adres: { host: string; port: number }, begin: number): Promise<void> {
  const client = await verbind(adres)
  const seconden = (): string => ((performance.now() - begin) / 1000).toFixed(0)
  process.stderr.write(`geladen na ${seconden()} s; opruimen en tellen\n`)
  await client.query('vacuum (analyze, parallel 2)')
  await client.query('checkpoint')
  const { rows } = await client.query(
    `select (select count(*) from pgb.budgethouder) as houders, (select count(*) from pgb.zaak) as zaken,
       (select count(*) from pgb.beschikking) as besluiten, (select count(*) from pgb.feit) as feiten,
       (select count(distinct regio) from pgb.zaak) as regios, pg_size_pretty(pg_database_size(current_database())) as omvang`,
  )
  await client.end()
  process.stderr.write(`klaar na ${seconden()} s: ${JSON.stringify(rows[0])}\n`)
}

main().then(
  (code) => process.exit(code),
  (fout: unknown) => {
    process.stderr.write(`${fout instanceof Error ? (fout.stack ?? fout.message) : String(fout)}\n`)
    process.exit(5)
  },
)

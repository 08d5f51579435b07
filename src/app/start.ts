/** Entry of `npm start`: starts the server, tells where it is, and stops it in order. */
import { systemClock } from '../platform/clock.ts'
import { type Config, readConfig } from '../platform/config.ts'
import { type Log, maakLog } from '../platform/log.ts'
import { PROJECTMAP } from '../platform/projectmap.ts'
import { foutmelding, Startfout, Startfouten } from '../platform/startfout.ts'
import { laadDemo } from './demo-lader.ts'
import { programmaversie, type Server, startServer } from './server.ts'

/** Exit codes of PLT-10. */
const VERKEERDE_INSTELLING = 2
const GEWEIGERD = 4
const INTERN = 5
const AFGEBROKEN = 130

async function main(): Promise<void> {
  const stop = wachtOpSignaal()
  const config = readConfig({ map: PROJECTMAP, omgeving: process.env, vlaggen: process.argv.slice(2) })
  const log = maakLog(config.logniveau, systemClock)
  const server = await startServer(config, log)
  process.stdout.write(starttekst(config, server))
  log.info({ adres: server.adres, modus: config.modus, migraties: server.database.toegepast }, 'ready')
  const laden = vulDemo(config, server, stop, log)
  await stop
  await laden
  await sluit(server, log)
}

/** In the background, after the server answers. It ends between two persons when the server stops. */
async function vulDemo(
  config: Config,
  { database, demo, omgeving }: Server,
  stop: Promise<void>,
  log: Log,
): Promise<void> {
  if (demo === null || database.cluster === null || config.demoPersonen === 0) return
  let gestopt = false
  void stop.then(() => {
    gestopt = true
  })
  const meld = (regel: string): void => void process.stderr.write(`${regel}\n`)
  try {
    await laadDemo(omgeving, { aantal: config.demoPersonen, demo, meld, gestopt: () => gestopt })
  } catch (fout) {
    log.error({ err: fout }, 'demo data not loaded')
  }
}

async function sluit(server: Server, log: Log): Promise<void> {
  process.stdout.write('\nDe server stopt. / The server is stopping.\n')
  await server.sluit()
  log.info('stopped')
}

/** The first signal asks for an orderly stop; a second one ends at once (the store survives that too). */
function wachtOpSignaal(): Promise<void> {
  return new Promise((klaar) => {
    let gevraagd = false
    for (const signaal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signaal, () => {
        if (gevraagd) process.exit(AFGEBROKEN)
        gevraagd = true
        klaar()
      })
    }
  })
}

function starttekst(config: Config, { adres, database, heeftWebapp, demo }: Server): string {
  const opslag = database.cluster ? `PostgreSQL 18 in ${database.cluster.datamap}` : 'DATABASE_URL'
  const regels = [
    `Open Zorgkantoor ${programmaversie()} (${config.modus})`,
    `  Adres / address      ${adres}`,
    `  API                  ${adres}/api/docs`,
    `  Gegevens / data      ${opslag}`,
  ]
  if (!heeftWebapp) regels.push('  Webapp               nog niet gebouwd / not built yet: npm run build')
  if (demo !== null) regels.push(`  Demoaccounts         ${adres}/aanmelden/demo`)
  // Counted from the start of the process, loading the program included.
  const seconden = (performance.now() / 1000).toFixed(1)
  regels.push(`Gereed na ${seconden} s. Stoppen: Ctrl+C. / Ready after ${seconden} s. Stop: Ctrl+C.`)
  return `${regels.join('\n')}\n`
}

/** A person sees what is wrong and what to do, never a stack. */
function toonFout(fout: unknown): number {
  const fouten = fout instanceof Startfouten ? fout.fouten : fout instanceof Startfout ? [fout] : []
  const regels = fouten.map(({ code, nl, en }) => `- ${code}\n  ${nl}\n  ${en}`)
  if (fouten.length === 0) regels.push(`- interne-fout\n  ${foutmelding(fout)}`)
  process.stderr.write(`Open Zorgkantoor start niet. / Open Zorgkantoor does not start.\n${regels.join('\n')}\n`)
  if (fouten.length === 0) return INTERN
  return fouten.every(({ code }) => code === 'ongeldige-instelling') ? VERKEERDE_INSTELLING : GEWEIGERD
}

try {
  await main()
  process.exit(0)
} catch (fout) {
  process.exit(toonFout(fout))
}

/** Puts the parts together in order: store, migrations, rule set, web server. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { maakHttp } from '../faces/http/index.ts'
import { REGELSET } from '../pgb/index.ts'
import { type Demoaccount, maakDemoaccounts } from '../platform/aanmelding/index.ts'
import { systemClock } from '../platform/clock.ts'
import type { Config } from '../platform/config.ts'
import { type Database, openDatabase } from '../platform/database.ts'
import { zetFaalpunt } from '../platform/faalpunt.ts'
import { leesSleutel, maakGeheim } from '../platform/geheim/index.ts'
import type { Log } from '../platform/log.ts'
import { noteerSysteem, publiekeHelft, startVerzegeling, zegelsleutel } from '../platform/logboek/index.ts'
import { readMigraties } from '../platform/migratie.ts'
import { MIGRATIEMAP, PROJECTMAP } from '../platform/projectmap.ts'
import { foutcode, Startfout } from '../platform/startfout.ts'
import { maakVirusscanner } from '../platform/virusscanner.ts'
import { legRegelsetVast } from '../regelgeving/store.ts'
import { systeemVan } from './beheer-omgeving.ts'
import { DEMO_REGIO } from './demo-lader.ts'
import { kiesInlogdienst } from './inlogdienst.ts'
import { startTaken } from './taken.ts'
import { kiesDoel, startUitberichten } from './uitberichten.ts'
import { maakBewerkingen, type Omgeving } from './zaken.ts'

/** How long a request under way may go on after the order to stop. */
const AFRONDEN_MAX_MS = 10_000

export interface Server {
  readonly adres: string
  readonly database: Database
  readonly heeftWebapp: boolean
  readonly omgeving: Omgeving
  /** The invented accounts by role; null: there are none. */
  readonly demo: ReadonlyMap<Demoaccount, string> | null
  sluit(): Promise<void>
}

export async function startServer(config: Config, log: Log): Promise<Server> {
  zetFaalpunt(config)
  kiesDoel(config)
  const database = await openDatabase(config, PROJECTMAP, readMigraties(MIGRATIEMAP), log)
  try {
    await legRegelsetVast(database.app, REGELSET)
    const webmap = join(PROJECTMAP, 'dist/web')
    const heeftWebapp = existsSync(join(webmap, 'index.html'))
    const sleutel = sleutelVoor(config, database)
    const omgeving = { pool: database.app, klok: systemClock, geheim: maakGeheim(sleutel), ...scannerVan(config) }
    const demo = config.demoAccounts ? await maakDemoaccounts(database.app, config, [DEMO_REGIO]) : null
    const checkpointMap = config.checkpointMap ?? join(datamapVan(config, database), 'checkpoints')
    const toezicht = {
      checkpointMap,
      publiek: publiekeHelft(zegelsleutel(sleutel)),
      systeem: systeemVan(config, programmaversie(), database.cluster !== null, 'scanner' in omgeving),
    }
    let adres = `http://localhost:${config.port}`
    const http = await maakHttp({
      log,
      bewerkingen: maakBewerkingen(omgeving, toezicht),
      aanmelding: {
        pool: database.app,
        clock: systemClock,
        modus: config.modus,
        adres: () => config.publiekeUrl?.replace(/\/$/, '') ?? adres,
        inlogdienst: kiesInlogdienst(config, systemClock, log),
        demo,
      },
      gereed: database.isGereed,
      achterProxy: config.achterProxy,
      webmap,
      ...(config.publiekeUrl === null ? {} : { publiekeUrl: config.publiekeUrl }),
    })
    try {
      await http.listen({ host: config.host, port: config.port })
    } catch (fout) {
      await http.close()
      throw luisterfout(fout, config, database)
    }
    const gekregen = http.server.address()
    const poort = typeof gekregen === 'object' && gekregen !== null ? gekregen.port : config.port
    adres = webadres(config.host, poort)
    database.cluster?.zetAdres(adres)
    const verzegeling = startVerzegeling({
      pool: database.app,
      checkpointMap,
      sleutel: zegelsleutel(sleutel),
      clock: systemClock,
      log,
    })
    await noteerSysteem(database.app, 'gestart')
    const werker = startTaken(omgeving, log)
    const verzender = startUitberichten(config, database.app, log)
    const sluit = async (): Promise<void> => {
      await binnen(http.close(), AFRONDEN_MAX_MS)
      await Promise.all([werker.stop(), verzender.stop()])
      await noteerSysteem(database.app, 'gestopt').catch((err: unknown) =>
        log.warn({ err }, 'stop not noted in the log'),
      )
      await verzegeling.stop()
      await database.sluit()
    }
    return { adres, database, heeftWebapp, omgeving, demo, sluit }
  } catch (fout) {
    await database.sluit()
    throw fout
  }
}

/** Without one a document bears the mark that it was not scanned. */
function scannerVan({ virusscanner }: Config): Pick<Omgeving, 'scanner'> {
  return virusscanner === null ? {} : { scanner: maakVirusscanner(virusscanner) }
}

function datamapVan(config: Config, database: Database): string {
  return database.cluster?.datamap ?? config.datamap ?? join(PROJECTMAP, '.ozk')
}

/** Without an embedded store the key of a demo stands in the folder that was asked for, or in that of the project. */
function sleutelVoor(config: Config, database: Database): Buffer {
  const datamap = datamapVan(config, database)
  const productie = config.modus === 'productie'
  if (!productie && config.sleutel === null) mkdirSync(datamap, { recursive: true })
  return leesSleutel({ gegeven: config.sleutel ?? undefined, productie, datamap })
}

export function programmaversie(): string {
  const pakket: unknown = JSON.parse(readFileSync(join(PROJECTMAP, 'package.json'), 'utf8'))
  return String((pakket as { version?: unknown }).version)
}

function webadres(host: string, poort: number): string {
  const naam = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${naam}:${poort}`
}

function luisterfout(fout: unknown, { host, port }: Config, database: Database): unknown {
  const code = foutcode(fout)
  if (code === 'EADDRINUSE') return poortBezet(port, database)
  if (!['EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(code)) return fout
  return new Startfout(
    'adres-niet-te-gebruiken',
    `De server kan niet luisteren op ${host}, poort ${port} (${code}). Kies met --host en --port iets anders.`,
    `The server cannot listen on ${host}, port ${port} (${code}). Choose another with --host and --port.`,
    { cause: fout },
  )
}

/** Names the address of a server that already runs on the same store. */
function poortBezet(port: number, database: Database): Startfout {
  const ander = database.cluster?.anderen().find(({ adres }) => adres?.endsWith(`:${port}`))
  const raad = { nl: `npm start -- --port ${port + 1}`, en: `npm start -- --port ${port + 1}` }
  if (ander === undefined) {
    return new Startfout(
      'poort-bezet',
      `Een ander programma gebruikt poort ${port} al. Kies een andere poort: ${raad.nl}`,
      `Another program already uses port ${port}. Choose another port: ${raad.en}`,
    )
  }
  return new Startfout(
    'draait-al',
    `Open Zorgkantoor draait al op ${ander.adres} (proces ${ander.pid}). Wilt u er nog een? ${raad.nl}`,
    `Open Zorgkantoor already runs at ${ander.adres} (process ${ander.pid}). Do you want another? ${raad.en}`,
  )
}

async function binnen(werk: Promise<unknown>, ms: number): Promise<void> {
  let klok: NodeJS.Timeout | undefined
  const tijd = new Promise<void>((klaar) => {
    klok = setTimeout(klaar, ms)
  })
  await Promise.race([werk, tijd])
  clearTimeout(klok)
}

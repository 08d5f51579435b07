/**
 * Opens the store for a command as the server does: it shares the embedded server with one that runs, or starts it under
 * its lock and stops it again. It never makes a new store: a check of nothing would say that all is well.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { systemClock } from '../../../platform/clock.ts'
import { type Config, readConfig } from '../../../platform/config.ts'
import { type Database, openDatabase } from '../../../platform/database.ts'
import { GEEN_REGIO, inTransactie } from '../../../platform/db.ts'
import { zetFaalpunt } from '../../../platform/faalpunt.ts'
import { leesSleutel } from '../../../platform/geheim/index.ts'
import { maakLog } from '../../../platform/log.ts'
import { readMigraties } from '../../../platform/migratie.ts'
import { kiesDatamap, standaardStaatmap } from '../../../platform/postgres/datamap.ts'
import { MIGRATIEMAP, PROJECTMAP } from '../../../platform/projectmap.ts'
import { Startfout } from '../../../platform/startfout.ts'
import { GeenOpslag, Verkeerd } from './fout.ts'

const AFGEBROKEN = 130
/** Where the key lies that the server makes for itself outside production. */
const SLEUTELBESTAND = 'systeemsleutel'

export interface Opslag {
  readonly database: Database
  /** Folder beside which the embedded store, the key and the checkpoints lie, also when DATABASE_URL is used. */
  readonly datamap: string
  /** The system key, or null when neither OZK_SLEUTEL nor the server gave one. Makes none. */
  sleutel(): Buffer | null
  /** The regions to work on: the one that was asked for, or all. */
  regios(gevraagd: string | undefined): Promise<string[]>
}

type Omgeving = Readonly<Record<string, string | undefined>>

export async function metOpslag<T>(omgeving: Omgeving, werk: (opslag: Opslag) => Promise<T>): Promise<T> {
  const config = readConfig({ map: PROJECTMAP, omgeving, vlaggen: [] })
  zetFaalpunt(config)
  const datamap = kiesMap(config)
  if (!(await isOpslag(config, datamap))) throw new GeenOpslag()
  const log = maakLog(config.logniveau, systemClock)
  const openen = openDatabase({ ...config, datamap }, PROJECTMAP, readMigraties(MIGRATIEMAP), log)
  let dicht: Promise<void> | undefined
  const sluit = (): Promise<void> => {
    dicht ??= openen.then((database) => database.sluit())
    return dicht
  }
  const stop = vangSignalen(sluit)
  try {
    const database = await openen
    return await werk({
      database,
      datamap,
      sleutel: () => zoekSleutel(config, datamap),
      regios: (gevraagd) => kiesRegios(database, gevraagd),
    })
  } finally {
    await sluit().finally(stop)
  }
}

/** With a server elsewhere only the key and the checkpoints may lie here, so that server's user need not come in. */
function kiesMap({ databaseUrl, datamap }: Config): string {
  if (databaseUrl !== null) return datamap ?? join(PROJECTMAP, '.ozk')
  return kiesDatamap(datamap, PROJECTMAP, standaardStaatmap())
}

/** The first signal closes in order, so that no embedded server stays behind; a second one ends at once. */
function vangSignalen(sluit: () => Promise<void>): () => void {
  let gevraagd = false
  const opSignaal = (): void => {
    if (gevraagd) process.exit(AFGEBROKEN)
    gevraagd = true
    void sluit().finally(() => process.exit(AFGEBROKEN))
  }
  for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.on(signaal, opSignaal)
  return () => {
    for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.off(signaal, opSignaal)
  }
}

async function isOpslag({ databaseUrl }: Config, datamap: string): Promise<boolean> {
  if (databaseUrl === null) return existsSync(join(datamap, 'cluster'))
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query("select to_regclass('platform.migratie') is not null as bestaat")
    return rows[0]?.bestaat === true
  } catch {
    // That it cannot be reached is told better where it is opened.
    return true
  } finally {
    await client.end().catch(() => {})
  }
}

function zoekSleutel({ modus, sleutel }: Config, datamap: string): Buffer | null {
  const productie = modus === 'productie'
  if (sleutel === null && !productie && !existsSync(join(datamap, SLEUTELBESTAND))) return null
  return leesSleutel({ gegeven: sleutel ?? undefined, productie, datamap })
}

export function sleutelOntbreekt(): Startfout {
  return new Startfout(
    'sleutel-ontbreekt',
    'De systeemsleutel van deze opslag is er niet. Geef OZK_SLEUTEL, of start eerst de server.',
    'The system key of this store is not here. Give OZK_SLEUTEL, or start the server first.',
  )
}

async function kiesRegios({ lezer }: Database, gevraagd: string | undefined): Promise<string[]> {
  const rijen = await inTransactie(lezer, GEEN_REGIO, (tx) =>
    tx.query<{ code: string }>('select code from regelgeving.zorgkantoorregio order by code'),
  )
  const regios = rijen.map(({ code }) => code)
  if (gevraagd === undefined) return regios
  if (regios.includes(gevraagd)) return [gevraagd]
  throw new Verkeerd(
    'onbekende-regio',
    `De zorgkantoorregio ${gevraagd} bestaat niet.`,
    `There is no zorgkantoor region ${gevraagd}.`,
  )
}

/** Opens the store: the embedded server or the one of DATABASE_URL, migrated, with a pool a login role. */
import { Client, type Pool } from 'pg'
import type { Config } from './config.ts'
import { maakPool, type Verbinding } from './db.ts'
import type { Log } from './log.ts'
import { type Migratie, migreer } from './migratie.ts'
import { type Cluster, type Clusteropties, SUPERGEBRUIKER, startCluster } from './postgres/index.ts'
import { productiefouten } from './productie.ts'
import { APP_ROL, LEZER_ROL, type Loginrol, wachtwoordVoor, zetWachtwoord } from './rollen.ts'
import { foutcode, foutmelding, Startfout, Startfouten } from './startfout.ts'

const DATABASE = 'ozk'
const EIGENAAR = 'ozk_eigenaar'

export interface Database {
  /** Pool of the role that writes. */
  readonly app: Pool
  /** Pool of the role that only reads. */
  readonly lezer: Pool
  /** The embedded server, or null with DATABASE_URL. */
  readonly cluster: Cluster | null
  /** Names of the migrations that this start applied. */
  readonly toegepast: readonly string[]
  isGereed(): Promise<boolean>
  sluit(): Promise<void>
}

export interface Verbindingen {
  readonly migratie: Verbinding
  readonly app: Verbinding
  readonly lezer: Verbinding
  /** Password of the migrating role, from which those of the login roles follow; empty when there is none. */
  readonly geheim: string
}

/** Throws `Startfout` or `Startfouten`; then nothing is left open. */
export async function openDatabase(
  config: Config,
  projectmap: string,
  migraties: readonly Migratie[],
  log: Log,
): Promise<Database> {
  const cluster = config.databaseUrl === null ? await startEigen({ datamap: config.datamap, projectmap }) : null
  try {
    const verbindingen = cluster ? lokaal(cluster.host, cluster.port, DATABASE) : opAfstand(config)
    await weigerOnveilig(config, verbindingen)
    const toegepast = await bereikbaar(() => migreer(verbindingen.migratie, migraties, verbindingen.geheim))
    if (!cluster) await verzekerLogin(config, verbindingen)
    // Once more, now that the tables and roles surely exist.
    await weigerOnveilig(config, verbindingen)
    const app = maakPool(verbindingen.app, log)
    const lezer = maakPool(verbindingen.lezer, log, 5)
    const sluit = async (): Promise<void> => {
      await Promise.all([app.end(), lezer.end()])
      await cluster?.stop()
    }
    return { app, lezer, cluster, toegepast, isGereed: () => isGereed(app), sluit }
  } catch (fout) {
    await cluster?.stop()
    throw fout
  }
}

/** The embedded server with our database on it, owned by a role that is no superuser. */
export function startEigen(opties: Clusteropties): Promise<Cluster> {
  return startCluster({ ...opties, naStart: (adres) => maakDatabase(adres, DATABASE) })
}

/** Can be repeated after a kill at any step. */
export async function maakDatabase(adres: { host: string; port: number }, naam: string): Promise<void> {
  const client = new Client({ ...adres, user: SUPERGEBRUIKER, database: 'postgres', ssl: false })
  await client.connect()
  try {
    const rol = await client.query('select from pg_roles where rolname = $1', [EIGENAAR])
    if (rol.rowCount === 0) await client.query(`create role ${EIGENAAR} login createrole`)
    const database = await client.query('select from pg_database where datname = $1', [naam])
    if (database.rowCount === 0) await client.query(`create database ${naam} owner ${EIGENAAR}`)
  } finally {
    await client.end()
  }
}

/** The socket is open to our own user only and asks no password; each role logs in by its name. */
export function lokaal(host: string, port: number, database: string): Verbindingen {
  const als = (user: string): Verbinding => ({ host, port, user, database, ssl: false })
  return { migratie: als(EIGENAAR), app: als(APP_ROL), lezer: als(LEZER_ROL), geheim: '' }
}

function opAfstand(config: Config): Verbindingen {
  const basis = config.databaseUrl ?? ''
  const geheim = decodeURIComponent(new URL(basis).password)
  const als = (rol: Loginrol): Verbinding => {
    const url = new URL(basis)
    url.username = rol
    url.password = wachtwoordVoor(rol, geheim) ?? ''
    return { connectionString: url.href }
  }
  return {
    migratie: { connectionString: basis },
    app: config.appUrl === null ? als(APP_ROL) : { connectionString: config.appUrl },
    lezer: config.lezerUrl === null ? als(LEZER_ROL) : { connectionString: config.lezerUrl },
    geheim,
  }
}

/** In production a store that is not safe is refused, with every reason at once; in demo mode it may be used. */
async function weigerOnveilig(config: Config, verbindingen: Verbindingen): Promise<void> {
  if (config.modus !== 'productie') return
  const fouten = await productiefouten(config, verbindingen)
  if (fouten.length > 0) throw new Startfouten(fouten)
}

/** The password of the migrating role may have changed since the login roles got theirs. */
async function verzekerLogin(config: Config, verbindingen: Verbindingen): Promise<void> {
  const rollen = [
    { rol: APP_ROL, verbinding: verbindingen.app, gegeven: config.appUrl },
    { rol: LEZER_ROL, verbinding: verbindingen.lezer, gegeven: config.lezerUrl },
  ] as const
  for (const { rol, verbinding, gegeven } of rollen) {
    try {
      await probeer(verbinding)
    } catch (fout) {
      if (gegeven !== null || foutcode(fout) !== '28P01') throw loginMislukt(rol, fout)
      await vernieuwWachtwoord(verbindingen, rol)
      await probeer(verbinding).catch((nog: unknown) => {
        throw loginMislukt(rol, nog)
      })
    }
  }
}

async function vernieuwWachtwoord({ migratie, geheim }: Verbindingen, rol: Loginrol): Promise<void> {
  const client = new Client(migratie)
  await client.connect()
  try {
    await zetWachtwoord(client, rol, geheim)
  } catch (fout) {
    throw loginMislukt(rol, fout)
  } finally {
    await client.end()
  }
}

async function probeer(verbinding: Verbinding): Promise<void> {
  const client = new Client({ ...verbinding, connectionTimeoutMillis: 10_000 })
  await client.connect()
  await client.end()
}

function loginMislukt(rol: Loginrol, fout: unknown): Startfout {
  const naam = rol === APP_ROL ? 'OZK_APP_URL' : 'OZK_LEZER_URL'
  return new Startfout(
    'rol-kan-niet-inloggen',
    `De rol ${rol} kan niet inloggen op de database (${foutcode(fout)}). Geef de rol een wachtwoord en zet de verbinding in ${naam}.`,
    `The role ${rol} cannot log in to the database (${foutcode(fout)}). Give the role a password and set the connection in ${naam}.`,
    { cause: fout },
  )
}

/** Turns the many ways in which a server cannot be reached into one named error, without the connection text. */
async function bereikbaar<T>(werk: () => Promise<T>): Promise<T> {
  try {
    return await werk()
  } catch (fout) {
    if (fout instanceof Startfout) throw fout
    const reden = `${foutcode(fout)} ${foutmelding(fout)}`.trim()
    throw new Startfout(
      'database-onbereikbaar',
      `De database is niet te gebruiken: ${reden}. Controleer DATABASE_URL.`,
      `The database cannot be used: ${reden}. Check DATABASE_URL.`,
      { cause: fout },
    )
  }
}

async function isGereed(pool: Pool): Promise<boolean> {
  try {
    await pool.query({ text: 'select 1', query_timeout: 2000 } as { text: string })
    return true
  } catch {
    return false
  }
}

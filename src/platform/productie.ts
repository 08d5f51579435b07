/** What production refuses (PLT-3). Every defect is found in one go, so that a person can mend them together. */
import { Client } from 'pg'
import type { Config } from './config.ts'
import type { Verbinding } from './db.ts'
import { LOGINROLLEN } from './rollen.ts'
import { foutcode, foutmelding, Startfout } from './startfout.ts'

interface Rolstand {
  readonly naam: string
  readonly is_super: boolean
  readonly omzeilt: boolean
  readonly is_eigenaar: boolean
}

export interface TeToetsen {
  readonly migratie: Verbinding
  readonly app: Verbinding
  readonly lezer: Verbinding
}

/** Roles that do not exist yet are no defect: the migrations make them, and the check runs again after those. */
export async function productiefouten(config: Config, verbindingen: TeToetsen): Promise<Startfout[]> {
  const fouten = instellingsfouten(config)
  const migratie = await metClient(verbindingen.migratie, async (client) => {
    fouten.push(...(await serverfouten(client)), ...(await rolfouten(client, 'current_user', false)))
    for (const rol of LOGINROLLEN) fouten.push(...(await rolfouten(client, `'${rol}'`, true)))
  })
  if (migratie !== null) fouten.push(onbereikbaar('DATABASE_URL', migratie))
  const gegeven = [
    { naam: 'OZK_APP_URL', url: config.appUrl, verbinding: verbindingen.app },
    { naam: 'OZK_LEZER_URL', url: config.lezerUrl, verbinding: verbindingen.lezer },
  ]
  for (const { naam, url, verbinding } of gegeven) {
    if (url === null) continue
    const fout = await metClient(verbinding, async (client) => {
      fouten.push(...(await rolfouten(client, 'current_user', true)))
    })
    if (fout !== null) fouten.push(onbereikbaar(naam, fout))
  }
  return uniek(fouten)
}

function instellingsfouten(config: Config): Startfout[] {
  const fouten: Startfout[] = []
  if (config.demoAccounts) {
    fouten.push(
      new Startfout(
        'productie-demoaccounts',
        'Demoaccounts zijn in productie niet toegestaan. Zet OZK_DEMO_ACCOUNTS uit.',
        'Demo accounts are not allowed in production. Turn OZK_DEMO_ACCOUNTS off.',
      ),
    )
  }
  if (config.faalpunt !== null || config.isProef) {
    fouten.push(
      new Startfout(
        'productie-proef',
        'In productie kan het programma niet in een proef draaien. Haal OZK_PROEF en OZK_FAALPUNT weg.',
        'In production the program cannot run as a test. Remove OZK_PROEF and OZK_FAALPUNT.',
      ),
    )
  }
  if (config.oidcIssuer === null) {
    fouten.push(
      new Startfout(
        'productie-zonder-inlogdienst',
        'Er is geen inlogdienst. Geef met OZK_OIDC_ISSUER het adres van uw OpenID Connect-dienst op.',
        'There is no identity provider. Set OZK_OIDC_ISSUER to the address of your OpenID Connect provider.',
      ),
    )
  } else if (!config.oidcIssuer.startsWith('https:')) {
    fouten.push(
      new Startfout(
        'productie-inlogdienst-onbeveiligd',
        'De inlogdienst in OZK_OIDC_ISSUER moet https gebruiken.',
        'The identity provider in OZK_OIDC_ISSUER must use https.',
      ),
    )
  }
  return fouten
}

async function serverfouten(client: Client): Promise<Startfout[]> {
  const { rows } = await client.query<{ fsync: string }>("select current_setting('fsync') as fsync")
  if (rows[0]?.fsync === 'on') return []
  return [
    new Startfout(
      'productie-zonder-fsync',
      'De databaseserver draait met fsync=off: bij stroomuitval gaan gegevens verloren. Zet fsync=on.',
      'The database server runs with fsync=off: a power cut loses data. Set fsync=on.',
    ),
  ]
}

/** `rol` is SQL of our own, never input. The migrating role owns the tables by its nature; the others may not. */
async function rolfouten(client: Client, rol: string, magGeenEigenaar: boolean): Promise<Startfout[]> {
  const { rows } = await client.query<Rolstand>(`
    select r.rolname as naam, r.rolsuper as is_super, r.rolbypassrls as omzeilt,
      exists (
        select from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('platform', 'regelgeving') and c.relkind in ('r', 'p')
          and not r.rolsuper and pg_has_role(r.oid, c.relowner, 'member')
      ) as is_eigenaar
    from pg_roles r where r.rolname = ${rol}`)
  return rows.flatMap(({ naam, is_super, omzeilt, is_eigenaar }) => {
    const fouten: Startfout[] = []
    const meld = (code: string, nl: string, en: string): number =>
      fouten.push(new Startfout(code, `De databaserol ${naam} ${nl}.`, `The database role ${naam} ${en}.`))
    if (is_super) meld('productie-rol-superuser', 'is superuser', 'is a superuser')
    if (omzeilt) meld('productie-rol-omzeilt-rijbeveiliging', 'omzeilt rijbeveiliging', 'bypasses row security')
    if (magGeenEigenaar && is_eigenaar) meld('productie-rol-eigenaar', 'is eigenaar van de tabellen', 'owns the tables')
    return fouten
  })
}

/** Null when all went well, else the reason; a server that cannot be reached is one defect among the others. */
async function metClient(verbinding: Verbinding, werk: (client: Client) => Promise<void>): Promise<unknown> {
  const client = new Client({ ...verbinding, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await werk(client)
    return null
  } catch (fout) {
    return fout
  } finally {
    await client.end().catch(() => {})
  }
}

function onbereikbaar(naam: string, fout: unknown): Startfout {
  const reden = `${foutcode(fout)} ${foutmelding(fout)}`.trim()
  return new Startfout(
    'database-onbereikbaar',
    `De database van ${naam} is niet te gebruiken: ${reden}.`,
    `The database of ${naam} cannot be used: ${reden}.`,
  )
}

function uniek(fouten: readonly Startfout[]): Startfout[] {
  return [...new Map(fouten.map((fout) => [fout.message, fout])).values()]
}

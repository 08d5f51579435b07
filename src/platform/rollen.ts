/** The login roles of the program: `ozk_app` writes, `ozk_lezer` only reads. Neither owns a table (PLT-21). */
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import type { ClientBase } from 'pg'
import { foutcode, Startfout } from './startfout.ts'

export const APP_ROL = 'ozk_app'
export const LEZER_ROL = 'ozk_lezer'
export const LOGINROLLEN = [APP_ROL, LEZER_ROL] as const
export type Loginrol = (typeof LOGINROLLEN)[number]

/**
 * A password for a login role from that of the migrating role: every server process finds the same, and nobody has to
 * configure it. Null when the migrating role logs in without one (a socket, a certificate).
 */
export function wachtwoordVoor(rol: Loginrol, migratiewachtwoord: string): string | null {
  if (migratiewachtwoord === '') return null
  return createHmac('sha256', migratiewachtwoord).update(`open-zorgkantoor ${rol}`).digest('hex')
}

/** Makes the login roles that do not exist yet. Must run under the lock of the migrations. */
export async function maakRollen(client: ClientBase, migratiewachtwoord: string): Promise<void> {
  for (const rol of LOGINROLLEN) {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [rol])
    if (rowCount !== 0) continue
    try {
      await client.query(`create role ${rol} login noinherit`)
    } catch (fout) {
      // Another database of the same server may just have made it.
      if (['42710', '23505'].includes(foutcode(fout))) continue
      throw foutcode(fout) === '42501' ? rollenOntbreken(fout) : fout
    }
    await zetWachtwoord(client, rol, migratiewachtwoord)
    if (rol === LEZER_ROL) await client.query(`alter role ${rol} set default_transaction_read_only = on`)
  }
}

/** Sends a SCRAM verifier instead of the password, so that no log of the server can hold the password. */
export async function zetWachtwoord(client: ClientBase, rol: Loginrol, migratiewachtwoord: string): Promise<void> {
  const wachtwoord = wachtwoordVoor(rol, migratiewachtwoord)
  if (wachtwoord !== null) await client.query(`alter role ${rol} password '${scramVerifier(wachtwoord)}'`)
}

/** RFC 5802 and 7677, in the form in which PostgreSQL stores it. */
function scramVerifier(wachtwoord: string): string {
  const rondes = 4096
  const zout = randomBytes(16)
  const gezouten = pbkdf2Sync(wachtwoord, zout, rondes, 32, 'sha256')
  const hmac = (tekst: string): Buffer => createHmac('sha256', gezouten).update(tekst).digest()
  const opgeslagen = createHash('sha256').update(hmac('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${rondes}:${zout.toString('base64')}$${opgeslagen}:${hmac('Server Key').toString('base64')}`
}

function rollenOntbreken(fout: unknown): Startfout {
  const sql = LOGINROLLEN.map((rol) => `create role ${rol} login noinherit password '…';`).join(' ')
  return new Startfout(
    'rollen-ontbreken',
    `De rol van DATABASE_URL mag geen rollen maken. Laat een beheerder uitvoeren: ${sql} Geef daarna OZK_APP_URL en OZK_LEZER_URL op.`,
    `The role of DATABASE_URL may not create roles. Have an administrator run: ${sql} Then set OZK_APP_URL and OZK_LEZER_URL.`,
    { cause: fout },
  )
}

/** Logins under way. A poging can be used once, within ten minutes, by the browser that began it. */
import type { Pool } from 'pg'
import type { Clock } from '../clock.ts'
import { GEEN_REGIO, inTransactie } from '../db.ts'
import type { Pogingsgeheim } from './inlogdienst.ts'
import { geheimhash, nieuwGeheim } from './koekje.ts'

const GELDIG_MS = 600_000

/** Keeps a new attempt, and clears away those that are over. */
export async function beginPoging(pool: Pool, clock: Clock, terug: string): Promise<Pogingsgeheim> {
  const geheim = { state: nieuwGeheim(), nonce: nieuwGeheim(), codeVerifier: nieuwGeheim() }
  const nu = clock.now()
  await inTransactie(pool, GEEN_REGIO, async (tx) => {
    await tx.query('delete from platform.aanmeldpoging where verloopt <= $1', [nu.toISOString()])
    await tx.query(
      `insert into platform.aanmeldpoging (state_hash, nonce, code_verifier, terug, verloopt)
       values ($1, $2, $3, $4, $5::timestamptz + $6 * interval '1 millisecond')`,
      [geheimhash(geheim.state), geheim.nonce, geheim.codeVerifier, terug, nu.toISOString(), GELDIG_MS],
    )
  })
  return geheim
}

/** Takes the attempt away, so that of two returns with the same state only one finds it. */
export async function gebruikPoging(
  pool: Pool,
  clock: Clock,
  state: string,
): Promise<{ geheim: Pogingsgeheim; terug: string } | null> {
  const [rij] = await inTransactie(pool, GEEN_REGIO, (tx) =>
    tx.query<{ nonce: string; code_verifier: string; terug: string; geldig: boolean }>(
      `delete from platform.aanmeldpoging where state_hash = $1
       returning nonce, code_verifier, terug, verloopt > $2 as geldig`,
      [geheimhash(state), clock.now().toISOString()],
    ),
  )
  if (!rij?.geldig) return null
  return { geheim: { state, nonce: rij.nonce, codeVerifier: rij.code_verifier }, terug: rij.terug }
}

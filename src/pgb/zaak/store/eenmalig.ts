/**
 * Work that is asked twice is done once (PLT-12, PLT-32). The answer is kept in the transaction of the work itself: after
 * a crash both are there or neither.
 */
import type { Transactie } from '../../../platform/db.ts'
import { canoniek, hashVan } from '../canoniek.ts'
import { weiger } from '../fout.ts'

export interface Verzoek {
  /** Region under which the key is kept. */
  readonly regio: string
  readonly gebruiker: string
  /** Idempotency-Key of the request. */
  readonly sleutel: string
  /** What is asked; another request with the same key is refused. */
  readonly verzoek: unknown
}

/** The answer must survive JSON. A refusal inside the work is not kept: it undoes the transaction. */
export async function eenmalig<T>(tx: Transactie, verzoek: Verzoek, werk: () => Promise<T>): Promise<T> {
  const { regio, gebruiker, sleutel } = verzoek
  const hash = hashVan(canoniek(verzoek.verzoek))
  // Hash of 64 bits: two keys that share one wait for each other for nothing, and no more than that.
  const slot = [hashVan(canoniek([regio, gebruiker, sleutel])).slice(0, 16)]
  const [rij] = await tx.query<{ vrij: boolean }>(
    "select pg_try_advisory_xact_lock(('x' || $1)::bit(64)::bigint) as vrij",
    slot,
  )
  if (rij?.vrij !== true) return weiger({ code: 'verzoek-loopt' })
  const [eerder] = await tx.query<{ hash: string; antwoord: { waarde: T } }>(
    `select verzoek_hash as hash, antwoord from platform.idempotentie
     where regio = $1 and gebruiker = $2 and sleutel = $3`,
    [regio, gebruiker, sleutel],
  )
  if (eerder) return eerder.hash === hash ? eerder.antwoord.waarde : weiger({ code: 'sleutel-hergebruikt' })
  const waarde = await werk()
  await tx.query(
    'insert into platform.idempotentie (regio, sleutel, verzoek_hash, antwoord) values ($1, $2, $3, $4::jsonb)',
    [regio, sleutel, hash, JSON.stringify({ waarde })],
  )
  return waarde
}

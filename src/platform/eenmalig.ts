/**
 * Work that is asked twice is done once (PLT-12, PLT-32). The answer is kept in the transaction of the work itself: after a
 * crash both are there or neither.
 */
import { createHash } from 'node:crypto'
import type { Transactie } from './db.ts'
import { faalpunt } from './faalpunt.ts'

export interface Eenmaal {
  /** Region under which the key is kept. */
  readonly regio: string
  readonly gebruiker: string
  /** Idempotency-Key of the request. */
  readonly sleutel: string
  /** SHA-256 of what is asked, in hexadecimals; another request with the same key is refused. */
  readonly hash: string
}

export type Eenmaalfout = 'verzoek-loopt' | 'sleutel-hergebruikt'

/** The answer must survive JSON. An error inside the work is not kept: it undoes the transaction. */
export async function doeEenmaal<T>(
  tx: Transactie,
  { regio, gebruiker, sleutel, hash }: Eenmaal,
  werk: () => Promise<T>,
): Promise<{ readonly goed: T } | { readonly fout: Eenmaalfout }> {
  // Hash of 64 bits: two keys that share one wait for each other for nothing, and no more than that.
  const slot = createHash('sha256')
    .update(JSON.stringify([regio, gebruiker, sleutel]))
    .digest('hex')
    .slice(0, 16)
  const [rij] = await tx.query<{ vrij: boolean }>(
    "select pg_try_advisory_xact_lock(('x' || $1)::bit(64)::bigint) as vrij",
    [slot],
  )
  if (rij?.vrij !== true) return { fout: 'verzoek-loopt' }
  const [eerder] = await tx.query<{ hash: string; antwoord: { waarde: T } }>(
    `select verzoek_hash as hash, antwoord from platform.idempotentie
     where regio = $1 and gebruiker = $2 and sleutel = $3`,
    [regio, gebruiker, sleutel],
  )
  if (eerder) return eerder.hash === hash ? { goed: eerder.antwoord.waarde } : { fout: 'sleutel-hergebruikt' }
  const waarde = await werk()
  await tx.query(
    'insert into platform.idempotentie (regio, sleutel, verzoek_hash, antwoord) values ($1, $2, $3, $4::jsonb)',
    [regio, sleutel, hash, JSON.stringify({ waarde })],
  )
  await faalpunt('sleutel-bewaard')
  return { goed: waarde }
}

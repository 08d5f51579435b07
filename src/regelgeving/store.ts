/** Each start notes which rule set it runs, so that a stored outcome can always be traced to its rules (PLT-30). */
import type { Pool } from 'pg'
import { GEEN_REGIO, inTransactie } from '../platform/db.ts'

export interface Regelset {
  readonly hash: string
  readonly versie: string
}

/** Safe to repeat: the first sighting stays. */
export async function legRegelsetVast(pool: Pool, { hash, versie }: Regelset): Promise<void> {
  await inTransactie(pool, GEEN_REGIO, async (tx) => {
    await tx.query('insert into regelgeving.regelset (hash, versie) values ($1, $2) on conflict (hash) do nothing', [
      hash,
      versie,
    ])
  })
}

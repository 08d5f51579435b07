/** Work that is asked twice is done once (PLT-12, PLT-32): the platform keeps the answer, this room names the refusal. */
import type { Transactie } from '../../../platform/db.ts'
import { doeEenmaal } from '../../../platform/eenmalig.ts'
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
  const { verzoek: gevraagd, ...wie } = verzoek
  const uitkomst = await doeEenmaal(tx, { ...wie, hash: hashVan(canoniek(gevraagd)) }, werk)
  return 'goed' in uitkomst ? uitkomst.goed : weiger({ code: uitkomst.fout })
}

/** The regional share of the transition funds as a ledger (TRA-1). What fits is decided by the database. Eurocents. */
import { randomUUID } from 'node:crypto'
import type { Transactie } from '../../../platform/db.ts'
import type { Transitiekader, Transitiepostsoort } from '../kaders.ts'

export interface NieuwePost {
  readonly kader: Transitiekader
  readonly jaar: number
  readonly soort: Transitiepostsoort
  readonly bedragCent: number
  readonly plan?: string
  readonly mijlpaal?: number
  readonly geldigOp: string
  readonly kenmerk: string
  readonly toelichting: string
}

export interface Post extends Omit<NieuwePost, 'plan' | 'mijlpaal'> {
  readonly id: string
  readonly plan: string | null
  readonly mijlpaal: number | null
  readonly vastgelegd: string
  readonly door: string
}

/** Violates `transitieruimte`, `plan_niet_toegekend`, `transitieplanbedrag`, `transitietoezegging`, `transitiekenmerk_eenmaal`. */
export async function boekTransitiepost(tx: Transactie, regio: string, post: NieuwePost): Promise<string> {
  const id = randomUUID()
  await tx.query(
    `insert into transitie.post (regio, id, kader, jaar, soort, bedrag_cent, plan, mijlpaal, geldig_op, kenmerk, toelichting)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      regio,
      id,
      post.kader,
      post.jaar,
      post.soort,
      post.bedragCent,
      post.plan ?? null,
      post.mijlpaal ?? null,
      post.geldigOp,
      post.kenmerk,
      post.toelichting,
    ],
  )
  return id
}

/** In the order of booking; with `plan` only what is about that plan. */
export function leesPosten(tx: Transactie, regio: string, plan: string | null = null): Promise<Post[]> {
  return tx.query<Post>(
    `select id, kader, jaar, soort, bedrag_cent::float8 as "bedragCent", plan, mijlpaal, geldig_op::text as "geldigOp",
       kenmerk, toelichting, vastgelegd::text as vastgelegd, door
     from transitie.post where regio = $1 and ($2::text is null or plan = $2) order by volgnummer`,
    [regio, plan],
  )
}

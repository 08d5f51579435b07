/** Rows that only a screen asks for: names of the people who work here, and how each fact came to stand as it does. */
import type { Transactie } from '../../../platform/db.ts'

/** Names by internal id; an id without an account (a system, a test) is not in it. */
export async function leesNamen(tx: Transactie, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rijen = await tx.query<{ id: string; naam: string }>(
    'select id, weergavenaam as naam from platform.gebruiker where id = any ($1)',
    [[...new Set(ids)]],
  )
  return new Map(rijen.map(({ id, naam }) => [id, naam]))
}

export interface Feitstandrij {
  readonly pointer: string
  readonly zaakversie: number
  readonly bron: string
  readonly geldigOp: string
  readonly vastgelegd: Date
  readonly door: string
  readonly aantal: number
}

/** Of each pointer the last row, with the number of values it had. */
export async function leesFeitstanden(tx: Transactie, regio: string, zaak: string): Promise<Feitstandrij[]> {
  return tx.query<Feitstandrij>(
    `select distinct on (pointer) pointer, zaakversie, bron, geldig_op::text as "geldigOp", vastgelegd, door,
       count(*) over (partition by pointer) as aantal
     from pgb.feit where regio = $1 and zaak = $2 order by pointer, volgnummer desc`,
    [regio, zaak],
  )
}

/** Rows of facts: only ever added. A change is a row that names the row it replaces (PGB-1, PLT-30). */
import { randomUUID } from 'node:crypto'
import type { Transactie } from '../../../platform/db.ts'

export interface Feitrij {
  readonly id: string
  readonly pointer: string
  /** Null: the fact was taken away. */
  readonly waarde: unknown
  readonly geldigOp: string
  readonly bron: string
  readonly vervangt: string | null
  readonly zaakversie: number
  readonly vastgelegd: Date
  readonly door: string
}

export interface NieuwFeit {
  readonly pointer: string
  /** Undefined: the fact is taken away. */
  readonly waarde: unknown
  readonly vervangt: string | null
}

export interface Vastlegging {
  readonly zaakversie: number
  readonly geldigOp: string
  readonly bron: string
}

/** Which facts: as recorded up to a moment (ISO 8601), and as they hold on a day. Without both: as they are now. */
export interface Stand {
  readonly bekendOp?: string | undefined
  readonly geldigOp?: string | undefined
}

const VELDEN = `id, pointer, waarde, geldig_op::text as "geldigOp", bron, vervangt, zaakversie, vastgelegd, door`

/**
 * The last row of each pointer, in the order of recording. The order comes from the sequence and not from the clock,
 * which may have been set back. On a day that is asked, what holds from the latest day goes before what was recorded last.
 */
export async function leesFeiten(tx: Transactie, regio: string, zaak: string, stand: Stand = {}): Promise<Feitrij[]> {
  return tx.query<Feitrij>(
    `select * from (
       select distinct on (pointer) ${VELDEN}, volgnummer from pgb.feit
       where regio = $1 and zaak = $2 and ($3::timestamptz is null or vastgelegd <= $3)
         and ($4::date is null or geldig_op <= $4)
       order by pointer, case when $4::date is not null then geldig_op end desc, volgnummer desc) laatste
     order by volgnummer`,
    [regio, zaak, stand.bekendOp ?? null, stand.geldigOp ?? null],
  )
}

export async function leesGeschiedenis(
  tx: Transactie,
  regio: string,
  zaak: string,
  pointer: string,
): Promise<Feitrij[]> {
  return tx.query<Feitrij>(
    `select ${VELDEN} from pgb.feit where regio = $1 and zaak = $2 and pointer = $3 order by volgnummer`,
    [regio, zaak, pointer],
  )
}

export async function voegFeitenToe(
  tx: Transactie,
  zaak: { regio: string; id: string },
  feiten: readonly NieuwFeit[],
  vastlegging: Vastlegging,
): Promise<void> {
  const rijen = feiten.map((feit) => ({ ...feit, id: randomUUID() }))
  await tx.query(
    `insert into pgb.feit (regio, id, zaak, pointer, waarde, vervangt, geldig_op, bron, zaakversie)
     select $1, id, $2, pointer, waarde, vervangt, $4, $5, $6
     from jsonb_to_recordset($3::jsonb) as rij (id text, pointer text, waarde jsonb, vervangt text)`,
    [zaak.regio, zaak.id, JSON.stringify(rijen), vastlegging.geldigOp, vastlegging.bron, vastlegging.zaakversie],
  )
}

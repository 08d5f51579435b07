/** Who waits for room, in the order of Rlz 5.10: receipt of the form, or the date of the indication if later (KAD-3). */
import { randomUUID } from 'node:crypto'
import type { Transactie } from '../../platform/db.ts'
import type { Cent } from '../../waarden/bedrag.ts'
import { standVan } from './stand.ts'

export interface Wachtende {
  readonly jaar: number
  /** Id of the application in the room that books. */
  readonly herkomst: string
  /** Number that a person knows it by. */
  readonly kenmerk: string
  readonly bedragCent: Cent
  readonly volgordeOp: string
  /** Day of the written consent (Awb 4:15 lid 2). */
  readonly instemmingOp: string
  readonly zinAangebodenOp: string
  /** Id of the suspension that runs meanwhile. */
  readonly opschorting: string
  readonly toelichting: string
}

export interface Plaats extends Wachtende {
  readonly id: string
  /** From 1. */
  readonly positie: number
  /** True: there is room for it and for everyone before it. */
  readonly past: boolean
}

/** Violates `wacht_al` when it waits already. */
export async function zetInWachtrij(tx: Transactie, regio: string, wie: Wachtende): Promise<void> {
  await tx.query(
    `insert into kader.wachtende (regio, id, jaar, herkomst, kenmerk, bedrag_cent, volgorde_op, instemming_op,
       zin_aangeboden_op, opschorting, toelichting) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      regio,
      randomUUID(),
      wie.jaar,
      wie.herkomst,
      wie.kenmerk,
      wie.bedragCent,
      wie.volgordeOp,
      wie.instemmingOp,
      wie.zinAangebodenOp,
      wie.opschorting,
      wie.toelichting,
    ],
  )
}

const OPEN = `kader.wachtende w where w.regio = $1 and not exists
  (select from kader.wachtende_einde e where e.regio = w.regio and e.wachtende = w.id)`

/** First the one whose turn it is. Under a pgb-stop nobody fits. */
export async function wachtrijVan(tx: Transactie, regio: string, jaar: number): Promise<Plaats[]> {
  const rijen = await tx.query<Wachtende & { id: string }>(
    `select w.id, w.jaar, w.herkomst, w.kenmerk, w.bedrag_cent as "bedragCent", w.volgorde_op::text as "volgordeOp",
       w.instemming_op::text as "instemmingOp", w.zin_aangeboden_op::text as "zinAangebodenOp", w.opschorting,
       w.toelichting
     from ${OPEN} and w.jaar = $2 order by w.volgorde_op, w.volgnummer`,
    [regio, jaar],
  )
  const { kaderCent, gebruiktCent, pgbStop } = await standVan(tx, regio, jaar)
  return verdeelRuimte(rijen, kaderCent === null || pgbStop ? 0 : kaderCent - gebruiktCent)
}

/** Nobody is passed over: who does not fit holds up everyone after him. */
export function verdeelRuimte<T extends { readonly bedragCent: Cent }>(
  rijen: readonly T[],
  ruimteCent: Cent,
): (T & { readonly positie: number; readonly past: boolean })[] {
  let over = ruimteCent
  return rijen.map((rij, i) => {
    over -= rij.bedragCent
    return { ...rij, positie: i + 1, past: over >= 0 }
  })
}

/** The open place of an application, in whatever year. */
export async function plaatsVan(tx: Transactie, regio: string, herkomst: string): Promise<Plaats | null> {
  const [rij] = await tx.query<{ jaar: number }>(`select w.jaar from ${OPEN} and w.herkomst = $2`, [regio, herkomst])
  if (!rij) return null
  return (await wachtrijVan(tx, regio, rij.jaar)).find((plaats) => plaats.herkomst === herkomst) ?? null
}

/** Whether somebody with an earlier date still waits in this year. */
export async function wachtErIemandVoor(
  tx: Transactie,
  regio: string,
  jaar: number,
  volgordeOp: string,
): Promise<boolean> {
  const rijen = await tx.query(`select 1 from ${OPEN} and w.jaar = $2 and w.volgorde_op < $3 limit 1`, [
    regio,
    jaar,
    volgordeOp,
  ])
  return rijen.length > 0
}

/** Violates `wachtende_einde_pkey` when it ended already. */
export async function beeindigWacht(
  tx: Transactie,
  regio: string,
  wachtende: string,
  einde: 'ruimte' | 'ingetrokken' | 'anders',
  toelichting: string,
): Promise<void> {
  await tx.query('insert into kader.wachtende_einde (regio, wachtende, einde, toelichting) values ($1, $2, $3, $4)', [
    regio,
    wachtende,
    einde,
    toelichting,
  ])
}

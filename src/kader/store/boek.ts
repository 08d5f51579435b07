/**
 * Booking in the ledgers of a ceiling. Whether it fits is decided by the database, in the transaction of the decision
 * itself: of all who decide at once, the last room goes to one (KAD-3).
 */
import { randomUUID } from 'node:crypto'
import type { Transactie } from '../../platform/db.ts'
import type { Cent } from '../../waarden/bedrag.ts'

/** `verlening` and `verhoging` stop at the ceiling; the others are booked above it too, and then marked (KAD-3). */
export type Boekingsoort = 'verlening' | 'verhoging' | 'verlaging' | 'voortzetting' | 'bezwaar' | 'uitspraak'

export interface Boeking {
  readonly regio: string
  readonly jaar: number
  /** Id of the decision; a decision is booked once. */
  readonly herkomst: string
  readonly soort: Boekingsoort
  /** The change that it makes to what the year's grants come to. */
  readonly bedragCent: Cent
  /** Extra costs of corona: outside the ceiling (KAD-2). */
  readonly ekc?: boolean
  /** What the grant would come to without tailoring (Rlz 5.8a); absent: it is not about a whole grant. */
  readonly volCent?: Cent
  /** Id of the case in the room that books, to find the way back. */
  readonly dossier?: string
  /** `jjjj-mm-dd`. */
  readonly geldigOp: string
}

/** Violates `kader_vol`, `pgb_stop` or `kader_ontbreekt` when it may not be booked; nothing is then. */
export async function boek(tx: Transactie, boeking: Boeking): Promise<{ readonly bovenCent: Cent }> {
  const { regio, jaar, herkomst, soort, bedragCent, ekc = false, volCent = null, dossier = null, geldigOp } = boeking
  const [rij] = await tx.query<{ boven_cent: number }>(
    `insert into kader.boeking (regio, id, jaar, herkomst, soort, ekc, bedrag_cent, vol_cent, dossier, geldig_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning boven_cent`,
    [regio, randomUUID(), jaar, herkomst, soort, ekc, bedragCent, volCent, dossier, geldigOp],
  )
  return { bovenCent: rij?.boven_cent ?? 0 }
}

/**
 * Books the extra costs of corona of a decision, as a line of its own (KAD-2, art. 10). Null: this year knows no such
 * decision. Violates `besluit_eenmaal_geboekt` when they were booked before.
 */
export async function boekEkc(
  tx: Transactie,
  { regio, jaar, beschikking, bedragCent, geldigOp }: Omit<Boeking, 'herkomst' | 'soort'> & { beschikking: string },
): Promise<string | null> {
  const [besluit] = await tx.query<{ dossier: string | null }>(
    'select dossier from kader.boeking where regio = $1 and jaar = $2 and herkomst = $3 and not ekc',
    [regio, jaar, beschikking],
  )
  if (!besluit) return null
  const dossier = besluit.dossier === null ? {} : { dossier: besluit.dossier }
  await boek(tx, {
    regio,
    jaar,
    herkomst: beschikking,
    soort: 'verlening',
    ekc: true,
    bedragCent,
    geldigOp,
    ...dossier,
  })
  return beschikking
}

export type Postsoort = 'start' | 'overheveling_eigen' | 'overheveling_ander' | 'knelpunt'

export interface Kaderpost {
  readonly regio: string
  readonly jaar: number
  readonly soort: Postsoort
  /** Above zero: into the ceiling; below: out of it. */
  readonly bedragCent: Cent
  readonly geldigOp: string
  /** The other zorgkantoor of a transfer. */
  readonly tegenregio?: string
  /** Of the letter or decision that it rests on; once a year. */
  readonly kenmerk: string
  readonly toelichting: string
}

/** Violates `kader_vol` when room that is used would go, `een_start` when the year has its start amount already. */
export async function boekPost(tx: Transactie, post: Kaderpost): Promise<string> {
  const id = randomUUID()
  await tx.query(
    `insert into kader.post (regio, id, jaar, soort, bedrag_cent, geldig_op, tegenregio, kenmerk, toelichting)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      post.regio,
      id,
      post.jaar,
      post.soort,
      post.bedragCent,
      post.geldigOp,
      post.tegenregio ?? null,
      post.kenmerk,
      post.toelichting,
    ],
  )
  return id
}

/** Turns the pgb-stop on or off (KAD-5). Violates `stop_staat_al_zo`. */
export async function zetStop(tx: Transactie, regio: string, jaar: number, aan: boolean, reden: string): Promise<void> {
  await tx.query('insert into kader.pgb_stop (regio, id, jaar, aan, reden) values ($1, $2, $3, $4, $5)', [
    regio,
    randomUUID(),
    jaar,
    aan,
    reden,
  ])
}

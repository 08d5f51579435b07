/**
 * From the ledgers to the projection, and from the projection to the file of an expected overshoot (KAD-4). After a decision
 * this reads one row of the year, the last figure of the work in hand, and the days still to come on which something ends.
 */
import { randomUUID } from 'node:crypto'
import type { Transactie } from '../../platform/db.ts'
import type { Cent } from '../../waarden/bedrag.ts'
import { type Dagpost, type Projectievraag, projecteer, type Reserveringen } from '../projectie.ts'
import { type Kaderstand, standOp, standVan } from './stand.ts'

/** As the zorgkantoor knows it; without any figure nothing is reserved, and the text says so. */
export const GEEN_RESERVERINGEN: Reserveringen = {
  bedragCent: 0,
  toelichting: 'Nog niet bepaald / not determined yet',
}

/** Where to look from. `bekendOp` (ISO 8601) null: with all that is known now. */
export interface Kijkpunt {
  readonly regio: string
  readonly jaar: number
  /** `jjjj-mm-dd`. */
  readonly dag: string
  readonly bekendOp: string | null
}

/** The figures of today, from what the triggers of the ledger keep. */
export async function vraagVanNu(tx: Transactie, regio: string, jaar: number, dag: string): Promise<Projectievraag> {
  const { kaderCent, gebruiktCent } = await standVan(tx, regio, jaar)
  const afloop = await tx.query<Dagpost>(
    `select dag::text as dag, af_cent as cent from kader.dagsom
     where regio = $1 and jaar = $2 and dag > $3::date and af_cent < 0 order by dag`,
    [regio, jaar, dag],
  )
  const later = afloop.reduce((som, { cent }) => som + cent, 0)
  const reserveringen = await reserveringenOp(tx, regio, jaar, null)
  return { jaar, vandaag: dag, kaderCent, gebruiktCent: gebruiktCent - later, afloop, reserveringen }
}

/** The figures of any day, from the ledgers themselves: what came in after `bekendOp` is not seen. */
export async function vraagOp(
  tx: Transactie,
  { regio, jaar, dag, bekendOp }: Kijkpunt,
): Promise<{ readonly vraag: Projectievraag; readonly stand: Kaderstand }> {
  const stand = await standOp(tx, regio, jaar, dag, bekendOp)
  const afloop = await tx.query<Dagpost>(
    `select geldig_op::text as dag, sum(bedrag_cent)::bigint as cent from kader.boeking
     where regio = $1 and jaar = $2 and geldig_op > $3::date and bedrag_cent < 0 and not ekc
       and vastgelegd <= coalesce($4::timestamptz, 'infinity')
     group by geldig_op order by geldig_op`,
    [regio, jaar, dag, bekendOp],
  )
  const reserveringen = await reserveringenOp(tx, regio, jaar, bekendOp)
  const { kaderCent, gebruiktCent } = stand
  return { vraag: { jaar, vandaag: dag, kaderCent, gebruiktCent, afloop, reserveringen }, stand }
}

/** The last figure of the work in hand; null: none was recorded in this year yet. */
export async function reserveringenVan(tx: Transactie, regio: string, jaar: number): Promise<Reserveringen | null> {
  const gevonden = await reserveringenOp(tx, regio, jaar, null)
  return gevonden === GEEN_RESERVERINGEN ? null : gevonden
}

/** What was granted is no longer work in hand: else the projection would count it twice until the next count. */
export async function neemUitReserveringen(
  tx: Transactie,
  regio: string,
  jaar: number,
  toegekendCent: Cent,
): Promise<void> {
  const laatste = await reserveringenVan(tx, regio, jaar)
  if (laatste === null || laatste.bedragCent === 0 || toegekendCent <= 0) return
  const { toelichting } = laatste
  await legReserveringenVast(tx, regio, jaar, {
    bedragCent: Math.max(0, laatste.bedragCent - toegekendCent),
    toelichting: toelichting.endsWith(NA_BESLUIT) ? toelichting : `${toelichting}${NA_BESLUIT}`.slice(-2000),
  })
}

const NA_BESLUIT = '; besluiten sindsdien zijn eraf / decisions since then were taken off'

async function reserveringenOp(
  tx: Transactie,
  regio: string,
  jaar: number,
  bekendOp: string | null,
): Promise<Reserveringen> {
  const [rij] = await tx.query<{ bedrag_cent: Cent; toelichting: string }>(
    `select bedrag_cent, toelichting from kader.reservering
     where regio = $1 and jaar = $2 and vastgelegd <= coalesce($3::timestamptz, 'infinity')
     order by volgnummer desc limit 1`,
    [regio, jaar, bekendOp],
  )
  return rij ? { bedragCent: rij.bedrag_cent, toelichting: rij.toelichting } : GEEN_RESERVERINGEN
}

/** Records what the work in hand comes to; the last figure counts. */
export async function legReserveringenVast(
  tx: Transactie,
  regio: string,
  jaar: number,
  { bedragCent, toelichting }: Reserveringen,
): Promise<void> {
  await tx.query(
    'insert into kader.reservering (regio, id, jaar, bedrag_cent, toelichting) values ($1, $2, $3, $4, $5)',
    [regio, randomUUID(), jaar, bedragCent, toelichting],
  )
}

/**
 * Opens the file when the ceiling is expected to be crossed and none is open; the database keeps it to one. Gives its id
 * when it opened now.
 */
export async function volgOverschrijding(
  tx: Transactie,
  regio: string,
  jaar: number,
  vandaag: string,
): Promise<string | null> {
  const vraag = await vraagVanNu(tx, regio, jaar, vandaag)
  const { overschrijdtOp, topCent, afloopCent } = projecteer(vraag)
  if (overschrijdtOp === null || vraag.kaderCent === null) return null
  const rijen = await tx.query<{ id: string }>(
    `insert into kader.overschrijding (regio, id, jaar, verwacht_op, over_cent, kader_cent, gebruikt_cent, afloop_cent,
       reservering_cent, dag) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
    [
      regio,
      randomUUID(),
      jaar,
      overschrijdtOp,
      topCent,
      vraag.kaderCent,
      vraag.gebruiktCent,
      afloopCent,
      vraag.reserveringen.bedragCent,
      vandaag,
    ],
  )
  return rijen[0]?.id ?? null
}

/** Rows of tasks: asking for one in the transaction of an act, and looking, stopping and going on for who asked. */
import { randomUUID } from 'node:crypto'
import type { Context, Transactie } from '../db.ts'
import type { Taakbeeld, Taakopdracht } from './taak.ts'

/** Gives the id of the task; of the one that is there already when the key was used before. */
export async function vraagTaak(tx: Transactie, { regio, soort, sleutel, invoer }: Taakopdracht): Promise<string> {
  const [nieuw] = await tx.query<{ id: string }>(
    `insert into platform.taak (regio, id, soort, sleutel, invoer) values ($1, $2, $3, $4, $5::jsonb)
     on conflict on constraint taak_eenmaal do nothing returning id`,
    [regio, randomUUID(), soort, sleutel, JSON.stringify(invoer)],
  )
  if (nieuw) return nieuw.id
  const [bestaand] = await tx.query<{ id: string }>(
    'select id from platform.taak where regio = $1 and soort = $2 and sleutel = $3',
    [regio, soort, sleutel],
  )
  if (!bestaand) throw new Error('A task with this key is neither new nor there')
  return bestaand.id
}

const VELDEN = `regio, id, soort, stand, gedaan, totaal, bericht, uitkomst, fout, pogingen, gemaakt, afgerond, volgnummer`

/** Undefined: not there, or asked by another person. */
export async function leesTaak(
  tx: Transactie,
  { regios, gebruiker }: Context,
  id: string,
): Promise<Taakbeeld | undefined> {
  const sql = `select ${VELDEN} from platform.taak where regio = any ($1) and door = $2 and id = $3`
  return (await tx.query<Taakbeeld>(sql, [regios, gebruiker, id]))[0]
}

/** Of this person, the newest first, before a number that was seen. */
export async function leesTaken(
  tx: Transactie,
  { regios, gebruiker }: Context,
  voor: number | null,
  aantal: number,
): Promise<Taakbeeld[]> {
  return tx.query<Taakbeeld>(
    `select ${VELDEN} from platform.taak where regio = any ($1) and door = $2
     and ($3::bigint is null or volgnummer < $3) order by volgnummer desc limit $4`,
    [regios, gebruiker, voor, aantal],
  )
}

/** Parked: tried as often as makes sense. Whoever asked. */
export async function leesGeparkeerd(tx: Transactie, { regios }: Context, aantal: number): Promise<Taakbeeld[]> {
  return tx.query<Taakbeeld>(
    `select ${VELDEN} from platform.taak where regio = any ($1) and stand = 'mislukt'
     order by volgnummer desc limit $2`,
    [regios, aantal],
  )
}

/** Waits for the step under way. False: there is nothing to stop. */
export async function stopTaak(tx: Transactie, { regios, gebruiker }: Context, id: string): Promise<boolean> {
  const rijen = await tx.query(
    `update platform.taak set stand = 'gestopt'
     where regio = any ($1) and door = $2 and id = $3 and stand = 'wacht' returning id`,
    [regios, gebruiker, id],
  )
  return rijen.length > 0
}

/** Goes on where it was, with all attempts anew. False: it was not stopped and did not fail. */
export async function hervatTaak(tx: Transactie, { regios, gebruiker }: Context, id: string): Promise<boolean> {
  const rijen = await tx.query(
    `update platform.taak set stand = 'wacht', pogingen = 0, fout = null, vanaf = clock_timestamp()
     where regio = any ($1) and door = $2 and id = $3 and stand in ('gestopt', 'mislukt') returning id`,
    [regios, gebruiker, id],
  )
  return rijen.length > 0
}

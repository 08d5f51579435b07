/**
 * Sessions in the store: half an hour without use, ten hours at most, and over as soon as somebody takes them back. The
 * browser holds the id, the store only its hash.
 */
import type { Pool } from 'pg'
import type { Clock } from '../clock.ts'
import { type Context, GEEN_REGIO, inTransactie, type Transactie } from '../db.ts'
import type { Gebruikersrol } from './gebruikersrol.ts'
import { geheimhash, nieuwGeheim } from './koekje.ts'

export const STIL_MAX_MS = 1_800_000
export const DUUR_MAX_MS = 36_000_000
/** Use is noted at most this often, so that reading a screen does not write a row each time. */
const NOTEER_MS = 15_000

export interface Rolbezit {
  readonly rol: Gebruikersrol
  readonly regios: readonly string[]
}

/** Who is logged in with this request, and what he may at this moment. */
export interface Aangemeld {
  readonly gebruiker: string
  readonly weergavenaam: string
  readonly rollen: readonly Rolbezit[]
  /** Last moment of the session, however much it is used. */
  readonly verloopt: Date
}

/** A new session for a person whose identity was just proven. `vorige` is the id that the browser had before. */
export async function maakSessie(pool: Pool, clock: Clock, gebruiker: string, vorige: string | null): Promise<string> {
  if (vorige !== null) await trekSessieIn(pool, clock, vorige)
  const id = nieuwGeheim()
  await inTransactie(pool, { ...GEEN_REGIO, gebruiker }, async (tx) => {
    await tx.query("delete from platform.sessie where verloopt < clock_timestamp() - interval '1 day'")
    await tx.query(
      `insert into platform.sessie (hash, gebruiker, gemaakt, laatst_gezien, verloopt)
       values ($1, $2, $3::timestamptz, $3::timestamptz, $3::timestamptz + $4 * interval '1 millisecond')`,
      [geheimhash(id), gebruiker, clock.now().toISOString(), DUUR_MAX_MS],
    )
    await tx.query('update platform.gebruiker set laatst_aangemeld = $2 where id = $1', [
      gebruiker,
      clock.now().toISOString(),
    ])
  })
  return id
}

interface Sessierij {
  readonly gebruiker: string
  readonly weergavenaam: string
  readonly verloopt: Date
  readonly noteren: boolean
}

/** Null when there is no such session, it is over, or the account was closed. Roles are read anew each time. */
export function leesSessie(pool: Pool, clock: Clock, id: string): Promise<Aangemeld | null> {
  const hash = geheimhash(id)
  const nu = clock.now().toISOString()
  return inTransactie(pool, GEEN_REGIO, async (tx) => {
    await noemSessie(tx, hash)
    const [rij] = await tx.query<Sessierij>(
      `select s.gebruiker, g.weergavenaam, s.verloopt,
         s.laatst_gezien <= $2::timestamptz - $4 * interval '1 millisecond' as noteren
       from platform.sessie s join platform.gebruiker g on g.id = s.gebruiker
       where s.hash = $1 and s.ingetrokken is null and g.actief and s.verloopt > $2
         and s.laatst_gezien > $2::timestamptz - $3 * interval '1 millisecond'`,
      [hash, nu, STIL_MAX_MS, NOTEER_MS],
    )
    if (rij === undefined) return null
    if (rij.noteren) {
      await tx.query('update platform.sessie set laatst_gezien = greatest(laatst_gezien, $2) where hash = $1', [
        hash,
        nu,
      ])
    }
    const rollen = await leesRollen(tx, rij.gebruiker, clock.today())
    return { gebruiker: rij.gebruiker, weergavenaam: rij.weergavenaam, verloopt: rij.verloopt, rollen }
  })
}

/** Ends one session, for instance at logout. Doing it twice is harmless. */
export async function trekSessieIn(pool: Pool, clock: Clock, id: string): Promise<void> {
  const hash = geheimhash(id)
  await inTransactie(pool, GEEN_REGIO, async (tx) => {
    await noemSessie(tx, hash)
    await tx.query('update platform.sessie set ingetrokken = $2 where hash = $1 and ingetrokken is null', [
      hash,
      clock.now().toISOString(),
    ])
  })
}

/** Ends every session of a person, by himself or by a beheerder of one of his regions. Gives how many there were. */
export async function trekSessiesIn(tx: Transactie, clock: Clock, gebruiker: string): Promise<number> {
  const rijen = await tx.query(
    'update platform.sessie set ingetrokken = $2 where gebruiker = $1 and ingetrokken is null returning gebruiker',
    [gebruiker, clock.now().toISOString()],
  )
  return rijen.length
}

/** Row security shows a session to who names its hash. */
async function noemSessie(tx: Transactie, hash: string): Promise<void> {
  await tx.query("select set_config('ozk.sessie', $1, true)", [hash])
}

async function leesRollen(tx: Transactie, gebruiker: string, dag: string): Promise<Rolbezit[]> {
  await tx.query("select set_config('ozk.gebruiker', $1, true)", [gebruiker])
  return tx.query<Rolbezit>(
    `select t.rol, array_agg(distinct t.regio order by t.regio) as regios from platform.roltoekenning t
     where t.gebruiker = $1 and t.vanaf <= $2 and (t.tot is null or t.tot > $2)
       and not exists (select from platform.roleinde e where e.regio = t.regio and e.toekenning = t.id)
     group by t.rol order by t.rol`,
    [gebruiker, dag],
  )
}

/** The regions in which a person holds one of these roles; each role of them at once. */
export function contextMet(aangemeld: Aangemeld, rollen: readonly Gebruikersrol[]): Context | null {
  const bezit = aangemeld.rollen.filter(({ rol }) => rollen.includes(rol))
  const [eerste] = bezit
  if (eerste === undefined) return null
  const regios = [...new Set(bezit.flatMap((deel) => deel.regios))].sort()
  return { regios, gebruiker: aangemeld.gebruiker, rol: eerste.rol }
}

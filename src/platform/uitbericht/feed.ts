/** Events for who comes to fetch them, and how sending goes. */
import type { Transactie } from '../db.ts'
import type { Uitberichtrij } from './bericht.ts'

export interface Feedplek {
  readonly transactie: string
  readonly volgnummer: number
}

export type Feedrij = Uitberichtrij & Feedplek

/**
 * In an order that never gets a row before a place that was read: by transaction, and only of transactions before which
 * none is open any more. A number alone would not do, because numbers are given out before they are committed.
 */
export async function leesFeed(
  tx: Transactie,
  regios: readonly string[],
  na: Feedplek | null,
  aantal: number,
): Promise<Feedrij[]> {
  return tx.query<Feedrij>(
    `select regio, id, volgnummer, soort, inhoud, gemaakt, transactie::text as transactie from platform.uitbericht
     where regio = any ($1) and transactie < pg_snapshot_xmin(pg_current_snapshot())
       and ($2::text is null or (transactie, volgnummer) > ($2::text::xid8, $3::bigint))
     order by transactie, volgnummer limit $4`,
    [regios, na?.transactie ?? null, na?.volgnummer ?? null, aantal],
  )
}

export interface Verzendstand {
  readonly regio: string
  /** False: there is no address to send to, so messages wait. */
  readonly isAan: boolean
  readonly wachtend: number
  readonly oudste: Date | null
  readonly pogingen: number
  readonly fout: string | null
  /** The oldest message waits longer than ten minutes, although sending is on. */
  readonly alarm: boolean
}

export const ALARM_MINUTEN = 10

export async function leesVerzendstand(tx: Transactie, regios: readonly string[]): Promise<Verzendstand[]> {
  return tx.query<Verzendstand>(
    `select s.regio, s.is_aan as "isAan", u.wachtend, u.oudste, s.pogingen, s.fout,
       s.is_aan and coalesce(u.oudste < clock_timestamp() - $2 * interval '1 minute', false) as alarm
     from platform.uitberichtstand s
     cross join lateral (select count(*) as wachtend, min(gemaakt) as oudste from platform.uitbericht
       where regio = s.regio and verzonden is null) u
     where s.regio = any ($1) order by s.regio`,
    [regios, ALARM_MINUTEN],
  )
}

/** What changes whenever the work in hand of a region does: read from the open cases alone, never from the year. */
import type { Transactie } from '../../../platform/db.ts'

/** A text per region; the same text: no open case changed and nothing was decided meanwhile. */
export async function leesWerkmerken(tx: Transactie, regios: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rijen = await tx.query<{ regio: string; merk: string }>(
    `select r.regio, concat_ws('-', coalesce(z.aantal, 0), coalesce(z.versies, 0), coalesce(b.laatste, 0)) as merk
     from unnest($1::text[]) as r (regio)
     left join lateral (select count(*) as aantal, sum(versie) as versies from pgb.zaak
       where regio = r.regio and beschikking is null and status <> 'ingetrokken_door_aanvrager') z on true
     left join lateral (select volgnummer as laatste from pgb.beschikking
       where regio = r.regio order by volgnummer desc limit 1) b on true`,
    [regios],
  )
  return new Map(rijen.map(({ regio, merk }) => [regio, merk]))
}

/** What was granted, paid and settled of a year, per holder (PGB-25). Eurocents; days `jjjj-mm-dd`. */
import type { Transactie } from '../../../platform/db.ts'

export interface Vaststellingsrij {
  readonly regio: string
  readonly budgethouder: string
  readonly naam: string
  readonly bsnVersleuteld: Buffer | null
  /** The last case of the holder. */
  readonly zaak: string
  readonly nummer: string
  readonly einde: string
  readonly verleendCent: number
  readonly betaaldCent: number
  /** Null: not settled yet. */
  readonly vastgesteldCent: number | null
}

export interface Vaststellingsfilter {
  readonly jaar: number
  readonly stand: 'open' | 'vastgesteld' | 'alles'
}

/** After which holder the page begins. */
export interface Vaststellingsplek {
  readonly einde: string
  readonly budgethouder: string
}

/**
 * By the last day with a pgb, and so by the term (Rlz 5.21 lid 2). The grant is that of the last decision; of each month and
 * kind of payment the message with the highest number counts; the last settlement of the year counts.
 */
export function leesVaststellingen(
  tx: Transactie,
  regios: readonly string[],
  { jaar, stand }: Vaststellingsfilter,
  na: Vaststellingsplek | null,
  aantal: number,
): Promise<Vaststellingsrij[]> {
  return tx.query<Vaststellingsrij>(
    `select s.regio, s.budgethouder, b.naam, b.bsn_versleuteld as "bsnVersleuteld", z.id as zaak, z.nummer,
       s.einde::text as einde, s.totaal_cent::float8 as "verleendCent", coalesce(p.cent, 0)::float8 as "betaaldCent",
       v.cent::float8 as "vastgesteldCent"
     from pgb.jaarstand s
     join pgb.budgethouder b on b.regio = s.regio and b.id = s.budgethouder
     join lateral (select id, nummer from pgb.zaak z where z.regio = s.regio and z.budgethouder = s.budgethouder
       order by z.nummer desc limit 1) z on true
     left join lateral (select sum(cent) as cent from (
       select distinct on (t.maand, t.soort) t.bedrag_cent as cent from pgb.betaling t
         join pgb.betaalbericht k on k.regio = t.regio and k.bericht = t.bericht
         where t.regio = s.regio and t.budgethouder = s.budgethouder and t.jaar = s.jaar
         order by t.maand, t.soort, k.volgnummer desc) geldt) p on true
     left join lateral (select (c.inhoud::jsonb -> 'vaststelling' ->> 'vastgesteldCent')::bigint as cent
       from pgb.beschikking c where c.regio = s.regio and c.budgethouder = s.budgethouder and c.soort = 'vaststelling'
         and c.inhoud::jsonb -> 'vaststelling' ->> 'jaar' = s.jaar::text order by c.volgnummer desc limit 1) v on true
     where s.regio = any ($1) and s.jaar = $2 and s.volgende_vastgelegd = 'infinity' and s.einde is not null
       and ($3 = 'alles' or (v.cent is null) = ($3 = 'open'))
       and ($4::date is null or (s.einde, s.budgethouder) > ($4::date, $5))
     order by s.einde, s.budgethouder limit $6`,
    [regios, jaar, stand, na?.einde ?? null, na?.budgethouder ?? '', aantal],
  )
}

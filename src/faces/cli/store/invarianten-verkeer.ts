/** What must always hold of messages, of regions, and of work under way; in the form of invarianten.ts. */

/** Each approved decision has one message, and no message tells of a decision that is not there. */
export const I7 = `
  with bericht as materialized (
    select u.regio, u.id, u.inhoud ->> 'beschikking' as beschikking from platform.uitbericht u
    where u.soort = 'pgb.besluit-goedgekeurd')
  select b.regio, 'pgb.beschikking' as tabel, b.id as rij, r.reden from pgb.beschikking b
  left join (select regio, beschikking, count(*) as aantal from bericht group by regio, beschikking) m
    on m.regio = b.regio and m.beschikking = b.id
  cross join lateral (values
    (m.aantal is null, 'bericht-ontbreekt'),
    (m.aantal > 1, 'bericht-dubbel')) as r (is_breuk, reden)
  where r.is_breuk
  union all
  select m.regio, 'platform.uitbericht', m.id, 'bericht-zonder-besluit' from bericht m
  where not exists (select from pgb.beschikking b where b.regio = m.regio and b.id = m.beschikking)`

/** The log and the sealed content say in which region a case was: the row must say the same. */
export const I9 = `
  select z.regio, 'pgb.zaak' as tabel, z.id as rij, 'zaak-in-twee-regios' as reden from pgb.zaak z
  where exists (select from pgb.zaak a where a.id = z.id and a.regio <> z.regio)
  union all
  select z.regio, 'pgb.zaak', z.id, 'logboek-noemt-andere-regio' from pgb.zaak z
  where exists (select from logboek.gebeurtenis g where g.object_soort = 'zaak' and g.object_id = z.id
    and g.uitkomst = 'gelukt' and g.regio not in (z.regio, 'landelijk'))
  union all
  select b.regio, 'pgb.beschikking', b.id, 'inhoud-noemt-andere-regio' from pgb.beschikking b
  where substring(b.inhoud from '"zaak":\\{[^}]*"regio":"([0-9]{4})"') <> b.regio
  union all
  select u.regio, 'platform.uitbericht', u.id, 'bericht-uit-andere-regio' from platform.uitbericht u
  where exists (select from pgb.zaak z where z.id = u.inhoud ->> 'zaak' and z.regio <> u.regio)`

/** `ozk.hangt_na`, an interval, stands for the minute in a test. */
export const I12 = `
  select '-' as regio, 'pg_stat_activity' as tabel, a.pid::text as rij, 'sessie-hangt' as reden from pg_stat_activity a
  where a.datname = current_database() and a.usename = 'ozk_app' and a.pid <> pg_backend_pid()
    and (a.state like 'idle in transaction%' or a.wait_event_type = 'Lock')
    and a.state_change < clock_timestamp() - coalesce(nullif(current_setting('ozk.hangt_na', true), ''), '1 min')::interval
  union all
  select t.regio, 'platform.taak', t.id, 'taak-geparkeerd' from platform.taak t where t.stand = 'mislukt'`

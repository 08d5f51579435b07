/**
 * What must always hold, as questions that give the rows that break it: `regio, tabel, rij, reden`. No names and no numbers
 * of persons. The constraints of the database guard most of this already; these look again, at what is really there.
 */
import type { Tweetaligheid } from '../../../platform/operatie.ts'
import { I7, I9, I12 } from './invarianten-verkeer.ts'

const t = (nl: string, en: string): Tweetaligheid => ({ nl, en })

/** The hash of what is stored. Only content with the right hash is known to be JSON, and only that is read as JSON. */
const IS_VERZEGELD = "b.inhoud_hash = encode(sha256(convert_to(b.inhoud, 'UTF8')), 'hex')"
const INHOUD = `case when ${IS_VERZEGELD} then b.inhoud::jsonb end`

const I1 = `
  select b.regio, 'pgb.beschikking' as tabel, b.id as rij, 'zaak-noemt-haar-niet' as reden from pgb.beschikking b
  left join pgb.zaak z on z.regio = b.regio and z.id = b.zaak where z.beschikking is distinct from b.id
  union all
  select z.regio, 'pgb.zaak', z.id, 'beschikking-ontbreekt' from pgb.zaak z where z.beschikking is not null
    and not exists (select from pgb.beschikking b where b.regio = z.regio and b.id = z.beschikking and b.zaak = z.id)
  union all
  select a.regio, 'platform.idempotentie', a.wat, 'beschikking-ontbreekt' from (
    select i.regio, i.antwoord #>> '{waarde,beschikking}' as wat from platform.idempotentie i
    where jsonb_typeof(i.antwoord #> '{waarde,beschikking}') = 'string') a
  where a.wat ~ '^[0-9a-f]{8}-' and not exists (select from pgb.beschikking b where b.id = a.wat)
  union all
  select a.regio, 'platform.idempotentie', a.wat, 'zaak-ontbreekt' from (
    select i.regio, i.antwoord #>> '{waarde,id}' as wat, i.antwoord #>> '{waarde,nummer}' as nummer
    from platform.idempotentie i) a
  where a.nummer ~ '^PGB-' and not exists (select from pgb.zaak z where z.id = a.wat and z.nummer = a.nummer)`

/** The two rows of the log are sought once for all decisions, not once for each. */
const I2 = `
  with spoor as materialized (
    select g.regio, g.object_id as zaak, g.gebruiker_id, bool_or(v.id is not null) as is_verwerkt
    from logboek.gebeurtenis g
    left join logboek.verwerking v on v.regio = g.regio and v.trace_id = g.trace_id and v.span_id = g.span_id
    where g.object_soort = 'zaak' and g.uitkomst = 'gelukt' and 'beschikking' = any (g.deel)
    group by g.regio, g.object_id, g.gebruiker_id)
  select b.regio, 'pgb.beschikking' as tabel, b.id as rij, r.reden from pgb.beschikking b
  left join pgb.voorstel v on v.regio = b.regio and v.zaak = b.zaak and v.versie = b.voorstel
  left join spoor s on s.regio = b.regio and s.zaak = b.zaak and s.gebruiker_id = b.goedkeurder
  cross join lateral (values
    (b.voorsteller = b.goedkeurder, 'zelfde-persoon'),
    (v.zaak is null, 'voorstel-ontbreekt'),
    ((v.inhoud_hash, v.inhoud, v.soort, v.voorsteller) is distinct from (b.inhoud_hash, b.inhoud, b.soort, b.voorsteller)
      and v.zaak is not null, 'voorstel-wijkt-af'),
    (not ${IS_VERZEGELD}, 'hash-klopt-niet'),
    ((${INHOUD}) #>> '{uitkomst,advies}' is null and ${IS_VERZEGELD}, 'toets-ontbreekt'),
    (s.zaak is null, 'auditrij-ontbreekt'),
    (not s.is_verwerkt, 'verwerkingsrij-ontbreekt')) as r (is_breuk, reden)
  where r.is_breuk`

/** The ledger of the framework is not there yet; what there is of sums is the calculation of each budget. */
const I3 = `
  select b.regio, 'pgb.beschikking' as tabel, b.id as rij, r.reden from pgb.beschikking b
  cross join lateral (select (${INHOUD}) #> '{uitkomst,budget}' as budget) as u
  cross join lateral (select
    (u.budget ->> 'totaalCent')::numeric as totaal,
    (select sum(deel.value::numeric) from jsonb_each_text(u.budget -> 'onderdelen') as deel) as delen,
    (select sum((stap ->> 'verschilCent')::numeric) from jsonb_array_elements(u.budget -> 'stappen') as stap) as stappen,
    (u.budget #>> '{stappen,-1,bedragCent}')::numeric as laatste) as som
  cross join lateral (values
    (som.delen is distinct from som.totaal, 'delen-tellen-niet-op'),
    (som.stappen is distinct from som.totaal, 'stappen-tellen-niet-op'),
    (som.laatste is distinct from som.totaal, 'laatste-stap-wijkt-af')) as r (is_breuk, reden)
  where jsonb_typeof(u.budget) = 'object' and r.is_breuk`

const I4 = `
  select b.regio, 'pgb.beschikking' as tabel, b.id as rij, r.reden from pgb.beschikking b
  cross join lateral (values
    (b.keten_hash <> encode(sha256(convert_to(concat_ws(E'\\n', coalesce(b.vorige_hash, ''), b.regio, b.id, b.zaak,
      b.voorsteller, b.goedkeurder, b.inhoud_hash), 'UTF8')), 'hex'), 'keten-klopt-niet'),
    (b.vorige_hash is not null and not exists (select from pgb.beschikking v where v.regio = b.regio
      and v.budgethouder = b.budgethouder and v.keten_hash = b.vorige_hash and v.volgnummer < b.volgnummer),
      'vorige-ontbreekt'),
    ((${INHOUD}) #>> '{uitkomst,regelset,hash}' <> b.regelset_hash, 'regelset-wijkt-af'),
    (not exists (select from regelgeving.regelset s where s.hash = b.regelset_hash), 'regelset-onbekend')
  ) as r (is_breuk, reden) where r.is_breuk
  union all
  select '-', format('%s.%s', n.nspname, c.relname), g.tgname::text, 'bewaking-staat-uit' from pg_trigger g
  join pg_class c on c.oid = g.tgrelid join pg_namespace n on n.oid = c.relnamespace
  where not g.tgisinternal and g.tgenabled <> 'A' and n.nspname in ('pgb', 'logboek', 'platform', 'regelgeving')
  union all
  select '-', t.naam, w.wacht, 'bewaking-ontbreekt' from (values ('pgb.voorstel'), ('pgb.beschikking'), ('pgb.feit'),
    ('logboek.verwerking'), ('logboek.gebeurtenis'), ('logboek.zegel'), ('logboek.checkpoint')) as t (naam)
  cross join (values ('blijft'), ('blijft_heel')) as w (wacht)
  where not exists (select from pg_trigger g where g.tgrelid = t.naam::regclass and g.tgname = w.wacht)`

const rijsoort = (soort: string): string => `
  select r.regio, 'logboek.${soort}', r.id::text, 'rij-zonder-zegel' from logboek.${soort} r
  where pg_visible_in_snapshot(r.transactie, (select momentopname from logboek.zegelronde order by nummer desc limit 1))
    and not exists (select from logboek.zegel z where z.rij = r.id and z.soort = '${soort}' and z.regio = r.regio)
  union all
  select z.regio, 'logboek.zegel', format('%s %s', z.maand, z.volgnummer), 'rij-ontbreekt' from logboek.zegel z
  where z.soort = '${soort}' and not exists (select from logboek.${soort} r where r.regio = z.regio and r.id = z.rij)`

const I5 = `
  select z.regio, 'logboek.zegel' as tabel, z.maand as rij, 'zegel-ontbreekt' as reden from logboek.zegel z
  group by z.regio, z.maand having max(z.volgnummer) <> count(*)
  union all
  select c.regio, 'logboek.checkpoint', format('%s %s', c.maand, c.omvang), 'staart-ontbreekt' from logboek.checkpoint c
  where not exists (select from logboek.zegel z where z.regio = c.regio and z.maand = c.maand and z.volgnummer = c.omvang)
  union all ${rijsoort('gebeurtenis')} union all ${rijsoort('verwerking')}`

const I6 = `
  select z.regio, 'pgb.zaak' as tabel, z.nummer as rij, 'nummer-dubbel' as reden from pgb.zaak z
  group by z.regio, z.nummer having count(*) > 1
  union all
  select z.regio, 'pgb.zaak', z.nummer, 'nummer-niet-uitgegeven' from pgb.zaak z
  left join pgb.zaaknummer n on n.regio = z.regio and n.jaar = split_part(z.nummer, '-', 2)::integer
  where split_part(z.nummer, '-', 3)::bigint > coalesce(n.laatste, 0)
  union all
  select b.regio, 'pgb.beschikking', b.zaak, 'twee-besluiten' from pgb.beschikking b
  group by b.regio, b.zaak having count(*) > 1`

export interface Invariant {
  readonly invariant: string
  readonly regel: Tweetaligheid
  readonly sql: string
}

export const INVARIANTEN: readonly Invariant[] = [
  { invariant: 'I1', regel: t('wat bevestigd is, staat er', 'what was confirmed is there'), sql: I1 },
  {
    invariant: 'I2',
    regel: t(
      'elk besluit heeft een toets, twee mensen, dezelfde inhoud en twee rijen in het logboek',
      'each decision has a toets, two people, the same content and two rows in the log',
    ),
    sql: I2,
  },
  { invariant: 'I3', regel: t('de sommen van elk budget kloppen', 'the sums of each budget are right'), sql: I3 },
  {
    invariant: 'I4',
    regel: t('een besluit is en blijft wat is verzegeld', 'a decision is and stays what was sealed'),
    sql: I4,
  },
  {
    invariant: 'I5',
    regel: t('elke rij van het logboek heeft haar zegel', 'each row of the log has its seal'),
    sql: I5,
  },
  { invariant: 'I6', regel: t('elk nummer is maar eenmaal gebruikt', 'each number was used only once'), sql: I6 },
  {
    invariant: 'I7',
    regel: t('elk besluit heeft zijn ene bericht naar buiten', 'each decision has its one message to outside'),
    sql: I7,
  },
  { invariant: 'I9', regel: t('geen rij is van regio gewisseld', 'no row changed its region'), sql: I9 },
  {
    invariant: 'I12',
    regel: t('niets blijft hangen: geen sessie en geen taak', 'nothing hangs: no session and no task'),
    sql: I12,
  },
]

export const REDENEN: Readonly<Record<string, Tweetaligheid>> = {
  'zaak-noemt-haar-niet': t('de zaak noemt deze beschikking niet', 'the case does not name this decision'),
  'beschikking-ontbreekt': t('de beschikking is er niet', 'the decision is not there'),
  'zaak-ontbreekt': t('de zaak is er niet', 'the case is not there'),
  'zelfde-persoon': t('een mens stelde voor en keurde goed', 'one person proposed and approved'),
  'voorstel-ontbreekt': t('het voorstel is er niet', 'the proposal is not there'),
  'voorstel-wijkt-af': t('het voorstel is anders dan het besluit', 'the proposal differs from the decision'),
  'hash-klopt-niet': t('de inhoud is niet wat is verzegeld', 'the content is not what was sealed'),
  'toets-ontbreekt': t('de uitkomst van de toets is er niet', 'the outcome of the toets is not there'),
  'auditrij-ontbreekt': t('de goedkeuring staat niet in het logboek', 'the approval is not in the log'),
  'verwerkingsrij-ontbreekt': t('de rij voor de budgethouder is er niet', 'the row for the holder is not there'),
  'delen-tellen-niet-op': t('de onderdelen zijn samen niet het totaal', 'the parts do not make the total'),
  'stappen-tellen-niet-op': t('de stappen zijn samen niet het totaal', 'the steps do not make the total'),
  'laatste-stap-wijkt-af': t('de laatste stap is niet het totaal', 'the last step is not the total'),
  'keten-klopt-niet': t('de schakel van de keten klopt niet', 'the link of the chain is wrong'),
  'vorige-ontbreekt': t('de vorige beschikking is er niet', 'the decision before it is not there'),
  'regelset-wijkt-af': t('de inhoud noemt een andere regelset', 'the content names another rule set'),
  'regelset-onbekend': t('deze regelset heeft hier nooit gedraaid', 'this rule set never ran here'),
  'bewaking-staat-uit': t('deze bewaking staat niet altijd aan', 'this guard is not always on'),
  'bewaking-ontbreekt': t('deze bewaking is er niet', 'this guard is not there'),
  'zegel-ontbreekt': t('er is een zegel weg in deze maand', 'a seal is gone in this month'),
  'staart-ontbreekt': t('het laatste zegel van dit checkpoint is weg', 'the last seal of this checkpoint is gone'),
  'rij-zonder-zegel': t('de rij is later ingevoegd', 'the row was put in afterwards'),
  'rij-ontbreekt': t('de rij van dit zegel is weg', 'the row of this seal is gone'),
  'nummer-dubbel': t('twee zaken hebben dit nummer', 'two cases have this number'),
  'nummer-niet-uitgegeven': t('dit nummer is nooit uitgegeven', 'this number was never given out'),
  'bericht-ontbreekt': t('het bericht naar buiten is er niet', 'the message to outside is not there'),
  'bericht-dubbel': t('er is meer dan een bericht van dit besluit', 'there is more than one message of this decision'),
  'bericht-zonder-besluit': t('het besluit van dit bericht is er niet', 'the decision of this message is not there'),
  'zaak-in-twee-regios': t('deze zaak staat in twee regio’s', 'this case stands in two regions'),
  'logboek-noemt-andere-regio': t(
    'het logboek kent deze zaak in een andere regio',
    'the log knows this case elsewhere',
  ),
  'inhoud-noemt-andere-regio': t('het besluit noemt zelf een andere regio', 'the decision itself names another region'),
  'bericht-uit-andere-regio': t('de zaak van dit bericht is van een andere regio', 'its case is of another region'),
  'sessie-hangt': t('deze verbinding hangt langer dan een minuut', 'this connection hangs for over a minute'),
  'taak-geparkeerd': t('deze taak bleef mislukken: iemand moet kijken', 'this task kept failing: somebody must look'),
  'twee-besluiten': t('deze zaak heeft twee besluiten', 'this case has two decisions'),
}

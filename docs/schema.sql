-- Made by `npm run schema` from the catalogue of a migrated store. For reading; do not edit.

create schema kader;
grant usage on schema kader to ozk_app;
grant usage on schema kader to ozk_lezer;
create schema logboek;
grant usage on schema logboek to ozk_app;
grant usage on schema logboek to ozk_lezer;
create schema opgaven;
grant usage on schema opgaven to ozk_app;
grant usage on schema opgaven to ozk_lezer;
create schema pgb;
grant usage on schema pgb to ozk_app;
grant usage on schema pgb to ozk_lezer;
create schema platform;
grant usage on schema platform to ozk_app;
grant usage on schema platform to ozk_lezer;
create schema regelgeving;
grant usage on schema regelgeving to ozk_app;
grant usage on schema regelgeving to ozk_lezer;
create schema transitie;
grant usage on schema transitie to ozk_app;
grant usage on schema transitie to ozk_lezer;
create schema werk;
grant usage on schema werk to ozk_app;
grant usage on schema werk to ozk_lezer;

CREATE OR REPLACE FUNCTION kader.bewaak_stand()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if pg_trigger_depth() < 2 then
    raise exception 'ozk: de stand van een kader volgt uit zijn boeken' using errcode = '42501';
  end if;
  return new;
end
$function$;
CREATE OR REPLACE FUNCTION kader.bewaak_stap()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
declare
  eigen text;
  ander text;
  knelpunt text;
begin
  perform kader.open_stand(o.regio, o.jaar) from kader.overschrijding o
    where o.regio = new.regio and o.id = new.overschrijding;
  if exists (select from kader.overschrijding_einde e where e.regio = new.regio and e.overschrijding = new.overschrijding) then
    raise exception 'ozk: dit dossier is gesloten' using errcode = '23514', constraint = 'overschrijding_gesloten';
  end if;
  select s.uitkomst into eigen from kader.overschrijding_stap s where s.regio = new.regio
    and s.overschrijding = new.overschrijding and s.stap = 'overheveling_eigen' order by s.volgnummer desc limit 1;
  select s.uitkomst into ander from kader.overschrijding_stap s where s.regio = new.regio
    and s.overschrijding = new.overschrijding and s.stap = 'overheveling_ander' order by s.volgnummer desc limit 1;
  select s.uitkomst into knelpunt from kader.overschrijding_stap s where s.regio = new.regio
    and s.overschrijding = new.overschrijding and s.stap = 'knelpunt' order by s.volgnummer desc limit 1;
  if (new.stap = 'overheveling_ander' and eigen is null)
    or (new.stap = 'knelpunt' and (eigen, ander) is distinct from ('uitgeput', 'uitgeput'))
    or (new.stap = 'pgb_stop' and knelpunt is distinct from 'uitgeput') then
    raise exception 'ozk: een eerdere maatregel is nog niet op' using errcode = '23514', constraint = 'maatregel_volgorde';
  end if;
  return new;
end
$function$;
CREATE OR REPLACE FUNCTION kader.boek_gebruik()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
declare
  nu kader.stand := kader.open_stand(new.regio, new.jaar);
begin
  new.boven_cent := 0;
  if new.ekc then
    update kader.stand s set ekc_cent = s.ekc_cent + new.bedrag_cent where s.regio = new.regio and s.jaar = new.jaar;
    return new;
  end if;
  if new.bedrag_cent > 0 then
    if new.soort in ('verlening', 'verhoging') then
      if nu.kader_cent is null then
        raise exception 'ozk: van dit jaar is geen kader bekend' using errcode = '23514', constraint = 'kader_ontbreekt';
      end if;
      if nu.pgb_stop then
        raise exception 'ozk: er is een pgb-stop' using errcode = '23514', constraint = 'pgb_stop';
      end if;
      if nu.gebruikt_cent + new.bedrag_cent > nu.kader_cent then
        raise exception 'ozk: het kader is vol' using errcode = '23514', constraint = 'kader_vol';
      end if;
    else
      new.boven_cent := least(new.bedrag_cent, greatest(0, nu.gebruikt_cent + new.bedrag_cent - coalesce(nu.kader_cent, 0)));
    end if;
  end if;
  update kader.stand s set gebruikt_cent = s.gebruikt_cent + new.bedrag_cent
    where s.regio = new.regio and s.jaar = new.jaar;
  return new;
end
$function$;
CREATE OR REPLACE FUNCTION kader.boek_post()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
declare
  nu kader.stand;
begin
  if new.soort = 'start' then
    insert into kader.stand (regio, jaar) values (new.regio, new.jaar) on conflict do nothing;
    select * into nu from kader.stand s where s.regio = new.regio and s.jaar = new.jaar for update;
  else
    nu := kader.open_stand(new.regio, new.jaar);
    if nu.kader_cent is null then
      raise exception 'ozk: van dit jaar is geen kader bekend' using errcode = '23514', constraint = 'kader_ontbreekt';
    end if;
  end if;
  if new.bedrag_cent < 0 and nu.kader_cent + new.bedrag_cent < nu.gebruikt_cent then
    raise exception 'ozk: deze ruimte is al gebruikt' using errcode = '23514', constraint = 'kader_vol';
  end if;
  update kader.stand s set kader_cent = coalesce(s.kader_cent, 0) + new.bedrag_cent
    where s.regio = new.regio and s.jaar = new.jaar;
  return new;
end
$function$;
CREATE OR REPLACE FUNCTION kader.boek_stop()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
declare
  nu kader.stand := kader.open_stand(new.regio, new.jaar);
begin
  if nu.pgb_stop = new.aan then
    raise exception 'ozk: de pgb-stop staat al zo' using errcode = '23514', constraint = 'stop_staat_al_zo';
  end if;
  update kader.stand s set pgb_stop = new.aan where s.regio = new.regio and s.jaar = new.jaar;
  return new;
end
$function$;
CREATE OR REPLACE FUNCTION kader.landelijk(van_jaar integer)
 RETURNS TABLE(regios integer, dag date, kader_cent bigint, bij_cent bigint, af_cent bigint, reservering_cent bigint, vol_cent bigint, op_maat_vol_cent bigint, op_maat_cent bigint)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
#variable_conflict use_column
declare
  eigen text := current_setting('ozk.regios', true);
begin
  perform set_config('ozk.regios', (select string_agg(r.code, ',') from regelgeving.zorgkantoorregio r), true);
  return query
    with telling as (select count(distinct d.regio)::integer as regios from kader.dagsom d where d.jaar = van_jaar),
    kaders as (
      select sum(coalesce(s.kader_cent, k.bedrag_cent))::bigint as cent
      from (select * from regelgeving.pgb_kader where jaar = van_jaar) k
      full join (select * from kader.stand where jaar = van_jaar) s on s.regio = k.zorgkantoor),
    reserveringen as (
      select sum(r.bedrag_cent)::bigint as cent
      from (select distinct on (regio) bedrag_cent from kader.reservering where jaar = van_jaar
        order by regio, volgnummer desc) r),
    maat as (
      select coalesce(sum(b.vol_cent), 0)::bigint as vol,
        coalesce(sum(b.vol_cent) filter (where b.vol_cent > b.bedrag_cent), 0)::bigint as op_maat_vol,
        coalesce(sum(b.bedrag_cent) filter (where b.vol_cent > b.bedrag_cent), 0)::bigint as op_maat
      from kader.boeking b where b.jaar = van_jaar and b.vol_cent is not null)
    select t.regios, d.dag, k.cent, sum(d.bij_cent)::bigint, sum(d.af_cent)::bigint, coalesce(r.cent, 0)::bigint, m.vol,
      m.op_maat_vol, m.op_maat
    from kader.dagsom d, telling t, kaders k, reserveringen r, maat m
    where d.jaar = van_jaar and t.regios >= 3
    group by t.regios, d.dag, k.cent, r.cent, m.vol, m.op_maat_vol, m.op_maat
    order by d.dag;
  perform set_config('ozk.regios', coalesce(eigen, ''), true);
end
$function$;
CREATE OR REPLACE FUNCTION kader.open_een_dossier()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  perform kader.open_stand(new.regio, new.jaar);
  if exists (select from kader.overschrijding o where o.regio = new.regio and o.jaar = new.jaar
    and not exists (select from kader.overschrijding_einde e where e.regio = o.regio and e.overschrijding = o.id)) then
    return null;
  end if;
  return new;
end
$function$;
CREATE OR REPLACE FUNCTION kader.open_stand(van_regio text, van_jaar integer)
 RETURNS kader.stand
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
declare
  gevonden kader.stand;
  bekend regelgeving.pgb_kader;
begin
  select * into gevonden from kader.stand s where s.regio = van_regio and s.jaar = van_jaar for update;
  if found then
    return gevonden;
  end if;
  insert into kader.stand (regio, jaar) values (van_regio, van_jaar) on conflict do nothing;
  select * into gevonden from kader.stand s where s.regio = van_regio and s.jaar = van_jaar for update;
  select * into bekend from regelgeving.pgb_kader k where k.zorgkantoor = van_regio and k.jaar = van_jaar;
  if found and gevonden.kader_cent is null
    and not exists (select from kader.post p where p.regio = van_regio and p.jaar = van_jaar) then
    insert into kader.post (regio, id, jaar, soort, bedrag_cent, geldig_op, kenmerk, toelichting)
      values (van_regio, gen_random_uuid()::text, van_jaar, 'start', bekend.bedrag_cent, make_date(van_jaar, 1, 1),
        bekend.bron || ' ' || bekend.artikel, case when bekend.verdacht then 'gepubliceerd, verdacht' else 'gepubliceerd' end);
    select * into gevonden from kader.stand s where s.regio = van_regio and s.jaar = van_jaar;
  end if;
  return gevonden;
end
$function$;
CREATE OR REPLACE FUNCTION kader.tel_dag()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if not new.ekc then
    insert into kader.dagsom as d (regio, jaar, dag, bij_cent, af_cent)
      values (new.regio, new.jaar, new.geldig_op, greatest(new.bedrag_cent, 0), least(new.bedrag_cent, 0))
      on conflict (regio, jaar, dag) do update
        set bij_cent = d.bij_cent + excluded.bij_cent, af_cent = d.af_cent + excluded.af_cent;
  end if;
  return null;
end
$function$;
CREATE OR REPLACE FUNCTION kader.wacht_eenmaal()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  perform kader.open_stand(new.regio, new.jaar);
  if exists (select from kader.wachtende w where w.regio = new.regio and w.herkomst = new.herkomst
    and not exists (select from kader.wachtende_einde e where e.regio = w.regio and e.wachtende = w.id)) then
    raise exception 'ozk: deze aanvraag wacht al' using errcode = '23514', constraint = 'wacht_al';
  end if;
  return new;
end
$function$;
CREATE OR REPLACE FUNCTION opgaven.bewaak_stap()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
declare
  laatste jsonb;
begin
  if new.opgave is null then
    return new;
  end if;
  perform from opgaven.opgave o where o.regio = new.regio and o.id = new.opgave and o.soort = new.soort and o.tijdvak = new.tijdvak;
  if not found then
    raise exception 'ozk: deze stap hoort bij een andere opgave' using errcode = '23514', constraint = 'stap_hoort_bij';
  end if;
  if new.stap = 'bevroren' then
    select s.gegevens into laatste from opgaven.stap s
      where s.regio = new.regio and s.opgave = new.opgave and s.stap = 'gevalideerd' order by s.volgnummer desc limit 1;
    if laatste is null or (laatste ->> 'fouten')::integer <> 0 then
      raise exception 'ozk: alleen wat is gecontroleerd en geen fouten heeft kan worden bevroren'
        using errcode = '23514', constraint = 'stap_volgorde';
    end if;
  elsif new.stap = 'ingediend' then
    perform from opgaven.stap s where s.regio = new.regio and s.opgave = new.opgave and s.stap = 'bevroren';
    if not found then
      raise exception 'ozk: alleen wat bevroren is kan worden ingediend'
        using errcode = '23514', constraint = 'stap_volgorde';
    end if;
  end if;
  return new;
end
$function$;
CREATE OR REPLACE FUNCTION opgaven.bewaak_volgnummerstand()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if tg_op = 'UPDATE' and new.laatste = old.laatste + 1 and (new.regio, new.jaar) = (old.regio, old.jaar) then
    return new;
  end if;
  raise exception 'ozk: een volgnummer wordt nooit opnieuw gegeven' using errcode = '42501';
end
$function$;
CREATE OR REPLACE FUNCTION opgaven.geef_volgnummer()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  insert into opgaven.volgnummerstand as s (regio, jaar, laatste) values (new.regio, new.jaar, 1)
    on conflict (regio, jaar) do update set laatste = s.laatste + 1
    returning laatste into new.nummer;
  return new;
end
$function$;
CREATE OR REPLACE FUNCTION opgaven.hulpmiddelen_geldig(van_regios text[], van_maand text, tot_maand text, bekend timestamp with time zone)
 RETURNS SETOF opgaven.hulpmiddelregel
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog'
AS $function$
  select r.* from opgaven.hulpmiddelregel r
  join opgaven.hulpmiddelbestand b on b.regio = r.regio and b.id = r.bestand
  where r.regio = any (van_regios) and r.maand between van_maand and tot_maand and b.vastgelegd <= bekend
    and (r.bron = 'facturen' or b.volgnummer = (
      select max(b2.volgnummer) from opgaven.hulpmiddelregel r2
      join opgaven.hulpmiddelbestand b2 on b2.regio = r2.regio and b2.id = r2.bestand
      where r2.regio = r.regio and r2.maand = r.maand and b2.vastgelegd <= bekend))
$function$;
CREATE OR REPLACE FUNCTION opgaven.hulpmiddelen_landelijk(van_jaar integer)
 RETURNS TABLE(maand text, regios integer, cent bigint)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
declare
  eigen text := current_setting('ozk.regios', true);
begin
  perform set_config('ozk.regios', (select string_agg(r.code, ',') from regelgeving.zorgkantoorregio r), true);
  return query
    select g.maand, count(distinct g.regio)::integer, sum(g.bedrag_cent)::bigint
    from opgaven.hulpmiddelen_geldig((select array_agg(r.code) from regelgeving.zorgkantoorregio r),
      van_jaar || '-01', van_jaar || '-12', 'infinity') g
    group by g.maand having count(distinct g.regio) >= 3 order by g.maand;
  perform set_config('ozk.regios', coalesce(eigen, ''), true);
end
$function$;
CREATE OR REPLACE FUNCTION pgb.bewaak_beschikking()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  perform from pgb.zaak z where z.regio = new.regio and z.id = new.zaak and z.budgethouder = new.budgethouder
    and z.status = 'voorgesteld' and z.voorstel = new.voorstel for update;
  if not found then
    raise exception 'ozk: dit voorstel ligt niet open' using errcode = '23514', constraint = 'voorstel_ligt_open';
  end if;
  return new;
end
$function$;
CREATE OR REPLACE FUNCTION pgb.bewaak_besluitbrief()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if not exists (select from pgb.brief b where b.regio = new.regio and b.zaak = new.zaak and b.beschikking = new.id
    and b.voorstel = new.voorstel and b.soort = new.soort) then
    raise exception 'ozk: een besluit wordt niet verzegeld zonder zijn brief'
      using errcode = '23514', constraint = 'besluit_met_brief';
  end if;
  return null;
end
$function$;
CREATE OR REPLACE FUNCTION pgb.bewaak_dagstand()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if tg_op = 'UPDATE' and new.regio = old.regio and new.dag > old.dag then
    return new;
  end if;
  raise exception 'ozk: een dag die gezien is gaat niet terug' using errcode = '42501';
end
$function$;
CREATE OR REPLACE FUNCTION pgb.bewaak_getoond()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  -- One search of a person at a time, so that many at once cannot each see room that is left once.
  perform pg_advisory_xact_lock(hashtextextended('ozk getoond ' || new.gebruiker, 0));
  if new.aantal + coalesce((select sum(g.aantal) from pgb.getoond g where g.regio = any ((select platform.regios())::text[])
      and g.gebruiker = new.gebruiker and g.tijdstip > clock_timestamp() - interval '10 minutes'), 0) > 10000 then
    raise exception 'ozk: te veel personen getoond in korte tijd' using errcode = '23514', constraint = 'te_veel_getoond';
  end if;
  return new;
end
$function$;
CREATE OR REPLACE FUNCTION pgb.bewaak_jaarstand()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if tg_op = 'UPDATE' and old.volgende_dag = 'infinity' and old.volgende_vastgelegd = 'infinity'
    and to_jsonb(new) - 'volgende_dag' - 'volgende_vastgelegd' = to_jsonb(old) - 'volgende_dag' - 'volgende_vastgelegd' then
    return new;
  end if;
  raise exception 'ozk: een stand van een jaar blijft zoals het besluit haar maakte' using errcode = '42501';
end
$function$;
CREATE OR REPLACE FUNCTION pgb.bewaak_zaak()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if (new.regio, new.id, new.nummer, new.soort, new.budgethouder, new.gemaakt, new.door)
    is distinct from (old.regio, old.id, old.nummer, old.soort, old.budgethouder, old.gemaakt, old.door)
    or new.versie <> old.versie + 1 then
    raise exception 'ozk: dit deel van een zaak blijft zoals het is' using errcode = '42501';
  end if;
  if new.status <> old.status and (old.status, new.status) not in (
    ('ontvangen', 'in_behandeling'), ('ontvangen', 'ingetrokken_door_aanvrager'),
    ('in_behandeling', 'voorgesteld'), ('in_behandeling', 'ingetrokken_door_aanvrager'),
    ('voorgesteld', 'in_behandeling'), ('voorgesteld', 'ingetrokken_door_aanvrager'),
    ('voorgesteld', 'goedgekeurd'), ('voorgesteld', 'buiten_behandeling'), ('voorgesteld', 'doorgezonden'),
    ('goedgekeurd', 'verzonden')) then
    raise exception 'ozk: van % naar % kan niet', old.status, new.status
      using errcode = '23514', constraint = 'zaak_stap';
  end if;
  if old.beschikking is not null and new.beschikking is distinct from old.beschikking then
    raise exception 'ozk: een zaak houdt haar beschikking' using errcode = '42501';
  end if;
  return new;
end
$function$;
CREATE OR REPLACE FUNCTION pgb.bewaak_zaaknummer()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if tg_op = 'UPDATE' and new.laatste = old.laatste + 1 and (new.regio, new.jaar) = (old.regio, old.jaar) then
    return new;
  end if;
  raise exception 'ozk: een zaaknummer wordt nooit opnieuw gegeven' using errcode = '42501';
end
$function$;
CREATE OR REPLACE FUNCTION pgb.geef_zaaknummer()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
declare
  dit_jaar integer := extract(year from clock_timestamp() at time zone 'Europe/Amsterdam');
  volgende integer;
begin
  insert into pgb.zaaknummer as z (regio, jaar, laatste) values (new.regio, dit_jaar, 1)
    on conflict (regio, jaar) do update set laatste = z.laatste + 1
    returning laatste into volgende;
  new.nummer := format('PGB-%s-%s', dit_jaar, lpad(volgende::text, greatest(6, length(volgende::text)), '0'));
  return new;
end
$function$;
CREATE OR REPLACE FUNCTION pgb.houd_houderwoorden_bij()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  insert into pgb.houderwoord (regio, woord, houder)
    select new.regio, woord, new.id from unnest(pgb.zoekwoorden(new.naam)) woord;
  return null;
end
$function$;
CREATE OR REPLACE FUNCTION pgb.houd_zorgverleners_bij()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  -- In the order of their ids, so that two plans that name the same carers cannot wait for each other.
  insert into pgb.planzorgverlener (regio, id, naam, agb_code, kvk_nummer)
    select new.regio, w.id, w.naam, w.agb_code, w.kvk_nummer from pgb.zorgverleners_in(new.waarde) w order by w.id
    on conflict do nothing;
  insert into pgb.planvermelding (regio, zorgverlener, feit, zaak)
    select new.regio, w.id, new.id, new.zaak from pgb.zorgverleners_in(new.waarde) w;
  return null;
end
$function$;
CREATE OR REPLACE FUNCTION pgb.houd_zorgverlenerwoorden_bij()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  insert into pgb.zorgverlenerwoord (regio, woord, zorgverlener)
    select new.regio, woord, new.id from unnest(pgb.zoekwoorden(new.naam)) woord;
  return null;
end
$function$;
CREATE OR REPLACE FUNCTION pgb.noteer_verzending()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if new.status = 'verzonden' and old.status <> 'verzonden' then
    select d.dag into new.verzonden_op from pgb.dagstand d where d.regio = new.regio;
  else
    new.verzonden_op := old.verzonden_op;
  end if;
  return new;
end
$function$;
CREATE OR REPLACE FUNCTION pgb.volg_zaakstand()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if tg_op = 'INSERT' or new.status <> old.status then
    insert into pgb.zaakstand (regio, zaak, status) values (new.regio, new.id, new.status);
  end if;
  return null;
end
$function$;
CREATE OR REPLACE FUNCTION pgb.zet_jaarstand_klaar()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  insert into pgb.jaarstand_werk (regio, beschikking) values (new.regio, new.id);
  return null;
end
$function$;
CREATE OR REPLACE FUNCTION pgb.zoekwoorden(naam text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog'
AS $function$
  select coalesce(array_agg(distinct woord order by woord), '{}')
  from regexp_split_to_table(
    translate(lower(regexp_replace(normalize(naam, NFKD), U&'[\0300-\036F]', '', 'g')), 'øłđı', 'oldi'),
    '[^[:alnum:]]+') as woord
  where woord <> ''
$function$;
CREATE OR REPLACE FUNCTION pgb.zorgverleners_in(posten jsonb)
 RETURNS TABLE(id text, naam text, agb_code text, kvk_nummer text)
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog'
AS $function$
  select encode(sha256(convert_to(concat_ws(E'\n', wie.naam, coalesce(wie.agb, ''), coalesce(wie.kvk, '')), 'UTF8')), 'hex'),
    wie.naam, wie.agb, wie.kvk
  from (select distinct post #>> '{zorgverlener,naam}' as naam, post #>> '{zorgverlener,agbCode}' as agb,
      post #>> '{zorgverlener,kvkNummer}' as kvk
    from jsonb_array_elements(case jsonb_typeof(posten) when 'array' then posten else '[]' end) post) wie
  where wie.naam <> ''
  order by 1
$function$;
CREATE OR REPLACE FUNCTION platform.bewaak_taak()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if tg_op = 'DELETE' or (new.regio, new.id, new.volgnummer, new.soort, new.sleutel, new.invoer, new.gemaakt, new.door, new.rol)
    is distinct from (old.regio, old.id, old.volgnummer, old.soort, old.sleutel, old.invoer, old.gemaakt, old.door, old.rol) then
    raise exception 'ozk: dit deel van een taak blijft zoals het is' using errcode = '42501';
  end if;
  if old.stand = 'klaar' or (old.stand, new.stand) in (('gestopt', 'klaar'), ('gestopt', 'mislukt'), ('mislukt', 'klaar'),
    ('mislukt', 'gestopt')) then
    raise exception 'ozk: een taak gaat niet van % naar %', old.stand, new.stand
      using errcode = '23514', constraint = 'taak_stap';
  end if;
  new.afgerond := case when new.stand in ('klaar', 'mislukt') then coalesce(old.afgerond, clock_timestamp()) end;
  return new;
end
$function$;
CREATE OR REPLACE FUNCTION platform.bewaak_uitbericht()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if tg_op = 'UPDATE' and old.verzonden is null and new.verzonden is not null
    and (new.regio, new.id, new.volgnummer, new.soort, new.inhoud, new.gemaakt, new.transactie)
      = (old.regio, old.id, old.volgnummer, old.soort, old.inhoud, old.gemaakt, old.transactie) then
    return new;
  end if;
  raise exception 'ozk: een bericht wordt alleen eenmaal als verzonden gemerkt' using errcode = '42501';
end
$function$;
CREATE OR REPLACE FUNCTION platform.gebruiker()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog'
AS $function$ select nullif(current_setting('ozk.gebruiker', true), '') $function$;
CREATE OR REPLACE FUNCTION platform.regios()
 RETURNS text[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog'
AS $function$ select string_to_array(nullif(current_setting('ozk.regios', true), ''), ',') $function$;
CREATE OR REPLACE FUNCTION platform.rol()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog'
AS $function$ select nullif(current_setting('ozk.rol', true), '') $function$;
CREATE OR REPLACE FUNCTION platform.weiger_wijziging()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  raise exception 'ozk: % op %.% is niet toegestaan: rijen blijven zoals zij zijn (PLT-30)',
    tg_op, tg_table_schema, tg_table_name
    using errcode = '42501';
end
$function$;
CREATE OR REPLACE FUNCTION transitie.bewaak_plan()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
declare
  laatste integer;
begin
  perform transitie.een_tegelijk(new.regio, new.plan);
  if exists (select from transitie.besluit b where b.regio = new.regio and b.plan = new.plan) then
    raise exception 'ozk: op dit plan is al besloten' using errcode = '23514', constraint = 'planbesluit_eenmaal';
  end if;
  select max(v.versie) into laatste from transitie.planversie v where v.regio = new.regio and v.plan = new.plan;
  if tg_table_name = 'planversie' then
    if new.versie <> coalesce(laatste, 0) + 1 then
      raise exception 'ozk: een ander heeft dit plan gewijzigd' using errcode = '23514', constraint = 'planversie_eenmaal';
    end if;
  elsif new.versie is distinct from laatste then
    raise exception 'ozk: dit gaat over een oudere versie' using errcode = '23514', constraint = 'planversie_eenmaal';
  end if;
  if tg_table_name = 'besluit' and exists (
    select from transitie.planversie v where v.regio = new.regio and v.plan = new.plan and v.versie = new.versie
      and v.door = new.door) then
    raise exception 'ozk: een ander moet dit besluiten' using errcode = '23514', constraint = 'planbesluit_vier_ogen';
  end if;
  return new;
end
$function$;
CREATE OR REPLACE FUNCTION transitie.boek()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
declare
  ruimte bigint;
  toegezegd bigint;
  betaald bigint;
  gevraagd bigint;
  besloten transitie.besluit;
begin
  perform transitie.een_tegelijk(new.regio, new.kader || new.jaar);
  select coalesce(sum(case p.soort when 'overheveling_uit' then -p.bedrag_cent when 'toezegging' then -p.bedrag_cent
      when 'betaling' then 0 else p.bedrag_cent end), 0) into ruimte
    from transitie.post p where p.regio = new.regio and p.kader = new.kader and p.jaar = new.jaar;
  if new.soort in ('overheveling_uit', 'toezegging') and new.bedrag_cent > ruimte then
    raise exception 'ozk: deze ruimte is er niet' using errcode = '23514', constraint = 'transitieruimte';
  end if;
  if new.plan is null then
    return new;
  end if;
  select * into besloten from transitie.besluit b where b.regio = new.regio and b.plan = new.plan;
  if besloten.uitkomst is distinct from 'toegekend' then
    raise exception 'ozk: dit plan is niet toegekend' using errcode = '23514', constraint = 'plan_niet_toegekend';
  end if;
  select coalesce(sum((b ->> 'cent')::bigint), 0) into gevraagd from transitie.planversie v,
      jsonb_array_elements(v.inhoud -> 'bedragen') as b
    where v.regio = new.regio and v.plan = new.plan and v.versie = besloten.versie
      and v.inhoud ->> 'kader' = new.kader and (b ->> 'jaar')::integer = new.jaar;
  select coalesce(sum(case p.soort when 'toezegging' then p.bedrag_cent when 'vrijval' then -p.bedrag_cent else 0 end), 0),
      coalesce(sum(p.bedrag_cent) filter (where p.soort = 'betaling'), 0) into toegezegd, betaald
    from transitie.post p where p.regio = new.regio and p.plan = new.plan and p.kader = new.kader and p.jaar = new.jaar;
  if new.soort = 'toezegging' and toegezegd + new.bedrag_cent > gevraagd then
    raise exception 'ozk: het plan vraagt dit jaar minder' using errcode = '23514', constraint = 'transitieplanbedrag';
  end if;
  if new.soort in ('betaling', 'vrijval') and betaald + new.bedrag_cent > toegezegd then
    raise exception 'ozk: er is minder toegezegd' using errcode = '23514', constraint = 'transitietoezegging';
  end if;
  return new;
end
$function$;
CREATE OR REPLACE FUNCTION transitie.een_tegelijk(van_regio text, van_plan text)
 RETURNS void
 LANGUAGE sql
 SET search_path TO 'pg_catalog'
AS $function$ select pg_advisory_xact_lock(hashtextextended('transitie:' || van_regio || ':' || van_plan, 0)) $function$;
CREATE OR REPLACE FUNCTION werk.bewaak_melding()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if tg_op = 'UPDATE' and old.gelezen is null and new.gelezen is not null
    and (new.regio, new.id, new.gebruiker, new.soort, new.zaak, new.dag, new.vastgelegd)
      = (old.regio, old.id, old.gebruiker, old.soort, old.zaak, old.dag, old.vastgelegd) then
    return new;
  end if;
  raise exception 'ozk: een melding wordt alleen eenmaal gelezen' using errcode = '42501';
end
$function$;
CREATE OR REPLACE FUNCTION werk.bewaak_openingteller()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if tg_op = 'UPDATE' and new.aantal = old.aantal + 1
    and (new.regio, new.gebruiker, new.dag) = (old.regio, old.gebruiker, old.dag) then
    return new;
  end if;
  raise exception 'ozk: wat geopend is blijft geteld' using errcode = '42501';
end
$function$;

create table kader.boeking (
  regio text not null,
  id text not null,
  jaar integer not null,
  volgnummer bigint not null,
  herkomst text not null,
  soort text not null,
  ekc boolean not null default false,
  bedrag_cent bigint not null,
  boven_cent bigint not null default 0,
  geldig_op date not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  vol_cent bigint,
  dossier text,
  constraint boeking_pkey PRIMARY KEY (regio, id),
  constraint besluit_eenmaal_geboekt UNIQUE (regio, jaar, herkomst, ekc),
  constraint boeking_check CHECK (((vol_cent IS NULL) OR ((vol_cent >= bedrag_cent) AND (NOT ekc)))),
  constraint boeking_dossier_check CHECK ((dossier <> ''::text)),
  constraint boeking_herkomst_check CHECK ((herkomst <> ''::text)),
  constraint boeking_id_check CHECK ((id <> ''::text)),
  constraint boeking_soort_check CHECK ((soort = ANY (ARRAY['verlening'::text, 'verhoging'::text, 'verlaging'::text, 'voortzetting'::text, 'bezwaar'::text, 'uitspraak'::text]))),
  constraint boeking_teken CHECK ((((soort = ANY (ARRAY['verlening'::text, 'verhoging'::text, 'voortzetting'::text])) AND (bedrag_cent >= 0)) OR ((soort = 'verlaging'::text) AND (bedrag_cent <= 0)) OR (soort = ANY (ARRAY['bezwaar'::text, 'uitspraak'::text])))),
  constraint boeking_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table kader.boeking is 'What grants come to in a year: each decision once, as the change it makes, in eurocents (KAD-2, KAD-3).';
CREATE INDEX boeking_jaar ON kader.boeking USING btree (regio, jaar, volgnummer);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON kader.boeking FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON kader.boeking FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER telt_dag AFTER INSERT ON kader.boeking FOR EACH ROW EXECUTE FUNCTION kader.tel_dag(); -- always
CREATE TRIGGER telt_mee BEFORE INSERT ON kader.boeking FOR EACH ROW EXECUTE FUNCTION kader.boek_gebruik(); -- always
alter table kader.boeking enable row level security;
alter table kader.boeking force row level security;
create policy eigen_regio_lezen on kader.boeking as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on kader.boeking as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on kader.boeking to ozk_app;
grant select on kader.boeking to ozk_lezer;
grant insert (regio, id, jaar, herkomst, soort, ekc, bedrag_cent, geldig_op, vol_cent, dossier) on kader.boeking to ozk_app;

create table kader.dagsom (
  regio text not null,
  jaar integer not null,
  dag date not null,
  bij_cent bigint not null default 0,
  af_cent bigint not null default 0,
  constraint dagsom_pkey PRIMARY KEY (regio, jaar, dag),
  constraint dagsom_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table kader.dagsom is 'Projection of kader.boeking by day, without EKC: raises and lowerings, in eurocents (KAD-4).';
CREATE TRIGGER blijft BEFORE DELETE ON kader.dagsom FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON kader.dagsom FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER volgt BEFORE INSERT OR UPDATE ON kader.dagsom FOR EACH ROW EXECUTE FUNCTION kader.bewaak_stand(); -- always
alter table kader.dagsom enable row level security;
alter table kader.dagsom force row level security;
create policy eigen_regio_lezen on kader.dagsom as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on kader.dagsom as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_wijzigen on kader.dagsom as permissive for update to ozk_app, EIGENAAR using ((regio = ANY (( SELECT platform.regios() AS regios)::text[]))) with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on kader.dagsom to ozk_app;
grant select on kader.dagsom to ozk_lezer;
grant insert (regio, jaar, dag, bij_cent, af_cent) on kader.dagsom to ozk_app;
grant update (bij_cent, af_cent) on kader.dagsom to ozk_app;

create table kader.overschrijding (
  regio text not null,
  id text not null,
  jaar integer not null,
  volgnummer bigint not null,
  verwacht_op date not null,
  over_cent bigint not null,
  kader_cent bigint not null,
  gebruikt_cent bigint not null,
  afloop_cent bigint not null,
  reservering_cent bigint not null,
  dag date not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint overschrijding_pkey PRIMARY KEY (regio, id),
  constraint overschrijding_afloop_cent_check CHECK ((afloop_cent <= 0)),
  constraint overschrijding_id_check CHECK ((id <> ''::text)),
  constraint overschrijding_over_cent_check CHECK ((over_cent > 0)),
  constraint overschrijding_reservering_cent_check CHECK ((reservering_cent >= 0)),
  constraint overschrijding_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table kader.overschrijding is 'File of an expected overshoot, opened by the projection itself, with the figures of that moment (KAD-4, art. 10 lid 1).';
CREATE INDEX overschrijding_jaar ON kader.overschrijding USING btree (regio, jaar, volgnummer);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON kader.overschrijding FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON kader.overschrijding FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER eenmaal BEFORE INSERT ON kader.overschrijding FOR EACH ROW EXECUTE FUNCTION kader.open_een_dossier(); -- always
alter table kader.overschrijding enable row level security;
alter table kader.overschrijding force row level security;
create policy eigen_regio_lezen on kader.overschrijding as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on kader.overschrijding as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on kader.overschrijding to ozk_app;
grant select on kader.overschrijding to ozk_lezer;
grant insert (regio, id, jaar, verwacht_op, over_cent, kader_cent, gebruikt_cent, afloop_cent, reservering_cent, dag) on kader.overschrijding to ozk_app;

create table kader.overschrijding_einde (
  regio text not null,
  overschrijding text not null,
  reden text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint overschrijding_einde_pkey PRIMARY KEY (regio, overschrijding),
  constraint overschrijding_einde_reden_check CHECK (((reden <> ''::text) AND (length(reden) <= 2000))),
  constraint overschrijding_einde_regio_overschrijding_fkey FOREIGN KEY (regio, overschrijding) REFERENCES kader.overschrijding(regio, id)
);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON kader.overschrijding_einde FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON kader.overschrijding_einde FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table kader.overschrijding_einde enable row level security;
alter table kader.overschrijding_einde force row level security;
create policy eigen_regio_lezen on kader.overschrijding_einde as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on kader.overschrijding_einde as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on kader.overschrijding_einde to ozk_app;
grant select on kader.overschrijding_einde to ozk_lezer;
grant insert (regio, overschrijding, reden) on kader.overschrijding_einde to ozk_app;

create table kader.overschrijding_stap (
  regio text not null,
  id text not null,
  overschrijding text not null,
  volgnummer bigint not null,
  stap text not null,
  uitkomst text not null,
  dag date not null,
  bewijs text not null,
  toelichting text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint overschrijding_stap_pkey PRIMARY KEY (regio, id),
  constraint overschrijding_stap_bewijs_check CHECK (((bewijs <> ''::text) AND (length(bewijs) <= 200))),
  constraint overschrijding_stap_id_check CHECK ((id <> ''::text)),
  constraint overschrijding_stap_stap_check CHECK ((stap = ANY (ARRAY['nza_melding'::text, 'overheveling_eigen'::text, 'overheveling_ander'::text, 'knelpunt'::text, 'pgb_stop'::text]))),
  constraint overschrijding_stap_toelichting_check CHECK (((toelichting <> ''::text) AND (length(toelichting) <= 2000))),
  constraint overschrijding_stap_uitkomst_check CHECK ((uitkomst = ANY (ARRAY['gedaan'::text, 'gevraagd'::text, 'toegekend'::text, 'uitgeput'::text]))),
  constraint overschrijding_stap_regio_overschrijding_fkey FOREIGN KEY (regio, overschrijding) REFERENCES kader.overschrijding(regio, id)
);
comment on table kader.overschrijding_stap is 'A measure against an overshoot with its evidence, in the order of art. 10 (KAD-4).';
CREATE INDEX stap_overschrijding ON kader.overschrijding_stap USING btree (regio, overschrijding, volgnummer);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON kader.overschrijding_stap FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON kader.overschrijding_stap FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER op_volgorde BEFORE INSERT ON kader.overschrijding_stap FOR EACH ROW EXECUTE FUNCTION kader.bewaak_stap(); -- always
alter table kader.overschrijding_stap enable row level security;
alter table kader.overschrijding_stap force row level security;
create policy eigen_regio_lezen on kader.overschrijding_stap as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on kader.overschrijding_stap as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on kader.overschrijding_stap to ozk_app;
grant select on kader.overschrijding_stap to ozk_lezer;
grant insert (regio, id, overschrijding, stap, uitkomst, dag, bewijs, toelichting) on kader.overschrijding_stap to ozk_app;

create table kader.pgb_stop (
  regio text not null,
  id text not null,
  jaar integer not null,
  volgnummer bigint not null,
  aan boolean not null,
  reden text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint pgb_stop_pkey PRIMARY KEY (regio, id),
  constraint pgb_stop_id_check CHECK ((id <> ''::text)),
  constraint pgb_stop_reden_check CHECK ((reden <> ''::text)),
  constraint pgb_stop_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
CREATE INDEX stop_jaar ON kader.pgb_stop USING btree (regio, jaar, volgnummer);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON kader.pgb_stop FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON kader.pgb_stop FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER telt_mee BEFORE INSERT ON kader.pgb_stop FOR EACH ROW EXECUTE FUNCTION kader.boek_stop(); -- always
alter table kader.pgb_stop enable row level security;
alter table kader.pgb_stop force row level security;
create policy eigen_regio_lezen on kader.pgb_stop as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on kader.pgb_stop as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on kader.pgb_stop to ozk_app;
grant select on kader.pgb_stop to ozk_lezer;
grant insert (regio, id, jaar, aan, reden) on kader.pgb_stop to ozk_app;

create table kader.post (
  regio text not null,
  id text not null,
  jaar integer not null,
  volgnummer bigint not null,
  soort text not null,
  bedrag_cent bigint not null,
  geldig_op date not null,
  tegenregio text,
  kenmerk text not null,
  toelichting text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint post_pkey PRIMARY KEY (regio, id),
  constraint kenmerk_eenmaal UNIQUE (regio, jaar, kenmerk),
  constraint post_bedrag_cent_check CHECK ((bedrag_cent <> 0)),
  constraint post_id_check CHECK ((id <> ''::text)),
  constraint post_kenmerk_check CHECK ((kenmerk <> ''::text)),
  constraint post_soort_check CHECK ((soort = ANY (ARRAY['start'::text, 'overheveling_eigen'::text, 'overheveling_ander'::text, 'knelpunt'::text]))),
  constraint post_toelichting_check CHECK ((toelichting <> ''::text)),
  constraint post_vorm CHECK ((((soort = 'overheveling_ander'::text) = (tegenregio IS NOT NULL)) AND (tegenregio IS DISTINCT FROM regio) AND ((soort <> ALL (ARRAY['start'::text, 'knelpunt'::text])) OR (bedrag_cent > 0)))),
  constraint post_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code),
  constraint post_tegenregio_fkey FOREIGN KEY (tegenregio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table kader.post is 'The ceiling as a ledger: start amount, transfers in (positive) and out (negative), awards for a bottleneck (KAD-1).';
CREATE INDEX post_jaar ON kader.post USING btree (regio, jaar, volgnummer);
CREATE UNIQUE INDEX een_start ON kader.post USING btree (regio, jaar) WHERE (soort = 'start'::text);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON kader.post FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON kader.post FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER telt_mee BEFORE INSERT ON kader.post FOR EACH ROW EXECUTE FUNCTION kader.boek_post(); -- always
alter table kader.post enable row level security;
alter table kader.post force row level security;
create policy eigen_regio_lezen on kader.post as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on kader.post as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on kader.post to ozk_app;
grant select on kader.post to ozk_lezer;
grant insert (regio, id, jaar, soort, bedrag_cent, geldig_op, tegenregio, kenmerk, toelichting) on kader.post to ozk_app;

create table kader.reservering (
  regio text not null,
  id text not null,
  jaar integer not null,
  volgnummer bigint not null,
  bedrag_cent bigint not null,
  toelichting text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint reservering_pkey PRIMARY KEY (regio, id),
  constraint reservering_bedrag_cent_check CHECK ((bedrag_cent >= 0)),
  constraint reservering_id_check CHECK ((id <> ''::text)),
  constraint reservering_toelichting_check CHECK (((toelichting <> ''::text) AND (length(toelichting) <= 2000))),
  constraint reservering_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table kader.reservering is 'What the work in hand comes to this year, in eurocents, with how it was found; the last row counts (KAD-4, RES-1).';
CREATE INDEX reservering_jaar ON kader.reservering USING btree (regio, jaar, volgnummer);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON kader.reservering FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON kader.reservering FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table kader.reservering enable row level security;
alter table kader.reservering force row level security;
create policy eigen_regio_lezen on kader.reservering as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on kader.reservering as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on kader.reservering to ozk_app;
grant select on kader.reservering to ozk_lezer;
grant insert (regio, id, jaar, bedrag_cent, toelichting) on kader.reservering to ozk_app;

create table kader.stand (
  regio text not null,
  jaar integer not null,
  kader_cent bigint,
  gebruikt_cent bigint not null default 0,
  ekc_cent bigint not null default 0,
  pgb_stop boolean not null default false,
  constraint stand_pkey PRIMARY KEY (regio, jaar),
  constraint stand_jaar_check CHECK (((jaar >= 2015) AND (jaar <= 2100))),
  constraint stand_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table kader.stand is 'Projection of kader.post, kader.boeking and kader.pgb_stop, in eurocents (KAD-1, KAD-2, KAD-5).';
CREATE TRIGGER blijft BEFORE DELETE ON kader.stand FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON kader.stand FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER volgt BEFORE INSERT OR UPDATE ON kader.stand FOR EACH ROW EXECUTE FUNCTION kader.bewaak_stand(); -- always
alter table kader.stand enable row level security;
alter table kader.stand force row level security;
create policy eigen_regio_lezen on kader.stand as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on kader.stand as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_wijzigen on kader.stand as permissive for update to ozk_app, EIGENAAR using ((regio = ANY (( SELECT platform.regios() AS regios)::text[]))) with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on kader.stand to ozk_app;
grant select on kader.stand to ozk_lezer;
grant insert (regio, jaar) on kader.stand to ozk_app;
grant update (kader_cent, gebruikt_cent, ekc_cent, pgb_stop) on kader.stand to ozk_app;

create table kader.wachtende (
  regio text not null,
  id text not null,
  jaar integer not null,
  volgnummer bigint not null,
  herkomst text not null,
  kenmerk text not null,
  bedrag_cent bigint not null,
  volgorde_op date not null,
  instemming_op date not null,
  zin_aangeboden_op date not null,
  opschorting text not null,
  toelichting text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint wachtende_pkey PRIMARY KEY (regio, id),
  constraint wachtende_opschorting UNIQUE (regio, opschorting),
  constraint wachtende_bedrag_cent_check CHECK ((bedrag_cent > 0)),
  constraint wachtende_herkomst_check CHECK ((herkomst <> ''::text)),
  constraint wachtende_id_check CHECK ((id <> ''::text)),
  constraint wachtende_kenmerk_check CHECK ((kenmerk <> ''::text)),
  constraint wachtende_opschorting_check CHECK ((opschorting <> ''::text)),
  constraint wachtende_toelichting_check CHECK (((toelichting <> ''::text) AND (length(toelichting) <= 2000))),
  constraint wachtende_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table kader.wachtende is 'Applications that wait for room with the written consent of the applicant (Awb 4:15 lid 2, Rlz 5.10; KAD-3).';
CREATE INDEX wachtende_herkomst ON kader.wachtende USING btree (regio, herkomst);
CREATE INDEX wachtende_volgorde ON kader.wachtende USING btree (regio, jaar, volgorde_op, volgnummer);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON kader.wachtende FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON kader.wachtende FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER eenmaal BEFORE INSERT ON kader.wachtende FOR EACH ROW EXECUTE FUNCTION kader.wacht_eenmaal(); -- always
alter table kader.wachtende enable row level security;
alter table kader.wachtende force row level security;
create policy eigen_regio_lezen on kader.wachtende as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on kader.wachtende as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on kader.wachtende to ozk_app;
grant select on kader.wachtende to ozk_lezer;
grant insert (regio, id, jaar, herkomst, kenmerk, bedrag_cent, volgorde_op, instemming_op, zin_aangeboden_op, opschorting, toelichting) on kader.wachtende to ozk_app;

create table kader.wachtende_einde (
  regio text not null,
  wachtende text not null,
  einde text not null,
  toelichting text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint wachtende_einde_pkey PRIMARY KEY (regio, wachtende),
  constraint wachtende_einde_einde_check CHECK ((einde = ANY (ARRAY['ruimte'::text, 'ingetrokken'::text, 'anders'::text]))),
  constraint wachtende_einde_toelichting_check CHECK (((toelichting <> ''::text) AND (length(toelichting) <= 2000))),
  constraint wachtende_einde_regio_wachtende_fkey FOREIGN KEY (regio, wachtende) REFERENCES kader.wachtende(regio, id)
);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON kader.wachtende_einde FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON kader.wachtende_einde FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table kader.wachtende_einde enable row level security;
alter table kader.wachtende_einde force row level security;
create policy eigen_regio_lezen on kader.wachtende_einde as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on kader.wachtende_einde as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on kader.wachtende_einde to ozk_app;
grant select on kader.wachtende_einde to ozk_lezer;
grant insert (regio, wachtende, einde, toelichting) on kader.wachtende_einde to ozk_app;

create table logboek.checkpoint (
  regio text not null,
  maand text not null,
  omvang bigint not null,
  tekst text not null,
  constraint checkpoint_pkey PRIMARY KEY (regio, maand, omvang),
  constraint checkpoint_maand_check CHECK ((maand ~ '^[0-9]{4}-[0-9]{2}$'::text)),
  constraint checkpoint_omvang_check CHECK ((omvang > 0))
);
comment on table logboek.checkpoint is 'Signed size and root of a tree; the same text is kept outside the database (PLT-23).';
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON logboek.checkpoint FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON logboek.checkpoint FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table logboek.checkpoint enable row level security;
alter table logboek.checkpoint force row level security;
create policy lezen on logboek.checkpoint as permissive for select to ozk_app, ozk_lezer using (((( SELECT platform.rol() AS rol) = 'verzegelaar'::text) OR ((( SELECT platform.rol() AS rol) = ANY (ARRAY['interne-audit'::text, 'compliance'::text])) AND ((regio = 'landelijk'::text) OR (regio = ANY (( SELECT platform.regios() AS regios)::text[]))))));
create policy toevoegen on logboek.checkpoint as permissive for insert to ozk_app with check (((( SELECT platform.rol() AS rol) = 'verzegelaar'::text) AND ((regio = 'landelijk'::text) OR (regio = ANY (( SELECT platform.regios() AS regios)::text[])))));
grant insert, select on logboek.checkpoint to ozk_app;
grant select on logboek.checkpoint to ozk_lezer;

create table logboek.gebeurtenis (
  regio text not null,
  id uuid not null,
  tijdstip timestamp(3) with time zone not null default clock_timestamp(),
  klok_afwijking_ms integer,
  gebeurtenis text not null,
  lijst_versie integer not null,
  actie text not null,
  soort text not null,
  uitkomst text not null,
  reden_code text,
  gebruiker_id text not null default platform.gebruiker(),
  is_aanvrager boolean not null,
  rol text not null default platform.rol(),
  rollen_versie integer not null,
  namens text,
  doel text not null,
  activiteit text not null,
  toegangspunt_soort text not null,
  toegangspunt text,
  acr text not null,
  auth_tijd timestamp(3) with time zone,
  betrokkene text,
  betrokkene_soort text,
  object_soort text not null,
  object_id text not null,
  object_versie integer,
  deel text[],
  gevoeligheid text not null,
  levensfase text,
  zoekvraag text[],
  autorisatie text not null,
  behandelrelatie text not null,
  toestemming text,
  noodprocedure boolean not null,
  ontvanger text,
  bestand_hash text,
  aantal integer,
  bron text not null,
  bron_soort text not null,
  versie text not null,
  trace_id text not null,
  span_id text not null,
  idempotentie text,
  zout bytea not null,
  transactie xid8 not null default pg_current_xact_id(),
  constraint gebeurtenis_pkey PRIMARY KEY (regio, id),
  constraint gebeurtenis_aantal_check CHECK ((aantal >= 0)),
  constraint gebeurtenis_actie_check CHECK ((actie = ANY (ARRAY['maken'::text, 'lezen'::text, 'wijzigen'::text, 'verwijderen'::text, 'uitvoeren'::text]))),
  constraint gebeurtenis_bestand_hash_check CHECK ((bestand_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint gebeurtenis_betrokkene_soort_check CHECK ((betrokkene_soort = ANY (ARRAY['budgethouder'::text, 'vertegenwoordiger'::text, 'zorgverlener'::text]))),
  constraint gebeurtenis_doel_check CHECK ((doel ~ '^[a-z0-9-]+$'::text)),
  constraint gebeurtenis_gebeurtenis_check CHECK ((gebeurtenis ~ '^[a-z0-9-]+$'::text)),
  constraint gebeurtenis_gevoeligheid_check CHECK ((gevoeligheid = ANY (ARRAY['bsn'::text, 'gezondheid'::text, 'financieel'::text, 'intern'::text]))),
  constraint gebeurtenis_levensfase_check CHECK ((levensfase = ANY (ARRAY['vastleggen'::text, 'gebruik'::text, 'verstrekken'::text, 'archief'::text, 'vernietigen'::text]))),
  constraint gebeurtenis_lijst_versie_check CHECK ((lijst_versie > 0)),
  constraint gebeurtenis_object_soort_check CHECK ((object_soort ~ '^[a-z0-9-]+$'::text)),
  constraint gebeurtenis_reden_code_check CHECK ((reden_code ~ '^[a-z0-9-]+$'::text)),
  constraint gebeurtenis_regio_check CHECK ((regio ~ '^([0-9]{4}|landelijk)$'::text)),
  constraint gebeurtenis_rol_check CHECK ((rol ~ '^[a-z-]+$'::text)),
  constraint gebeurtenis_rollen_versie_check CHECK ((rollen_versie > 0)),
  constraint gebeurtenis_soort_check CHECK ((soort ~ '^[a-z0-9]+([.-][a-z0-9]+)*$'::text)),
  constraint gebeurtenis_span_id_check CHECK ((span_id ~ '^[0-9a-f]{16}$'::text)),
  constraint gebeurtenis_toegangspunt_soort_check CHECK ((toegangspunt_soort = ANY (ARRAY['web'::text, 'api'::text, 'cli'::text, 'taak'::text]))),
  constraint gebeurtenis_trace_id_check CHECK ((trace_id ~ '^[0-9a-f]{32}$'::text)),
  constraint gebeurtenis_uitkomst_check CHECK ((uitkomst = ANY (ARRAY['gelukt'::text, 'geweigerd'::text, 'fout'::text]))),
  constraint gebeurtenis_zout_check CHECK ((octet_length(zout) = 16))
);
comment on table logboek.gebeurtenis is 'Audit row after NEN 7513 and BIO2: who did what; holds no name, no BSN and no content (PLT-23).';
CREATE INDEX gebeurtenis_gebruiker ON logboek.gebeurtenis USING btree (regio, tijdstip, gebruiker_id);
CREATE INDEX gebeurtenis_span ON logboek.gebeurtenis USING btree (regio, trace_id, span_id);
CREATE INDEX gebeurtenis_tijd ON logboek.gebeurtenis USING btree (regio, tijdstip DESC, id DESC);
CREATE INDEX gebeurtenis_transactie ON logboek.gebeurtenis USING btree (transactie);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON logboek.gebeurtenis FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON logboek.gebeurtenis FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table logboek.gebeurtenis enable row level security;
alter table logboek.gebeurtenis force row level security;
create policy lezen on logboek.gebeurtenis as permissive for select to ozk_app, ozk_lezer using (((( SELECT platform.rol() AS rol) = 'verzegelaar'::text) OR ((( SELECT platform.rol() AS rol) = ANY (ARRAY['interne-audit'::text, 'compliance'::text, 'inzage'::text])) AND ((regio = 'landelijk'::text) OR (regio = ANY (( SELECT platform.regios() AS regios)::text[]))))));
create policy toevoegen on logboek.gebeurtenis as permissive for insert to ozk_app with check (((regio = 'landelijk'::text) OR (regio = ANY (( SELECT platform.regios() AS regios)::text[]))));
grant select on logboek.gebeurtenis to ozk_app;
grant select on logboek.gebeurtenis to ozk_lezer;
grant insert (regio, id, klok_afwijking_ms, gebeurtenis, lijst_versie, actie, soort, uitkomst, reden_code, is_aanvrager, rollen_versie, namens, doel, activiteit, toegangspunt_soort, toegangspunt, acr, auth_tijd, betrokkene, betrokkene_soort, object_soort, object_id, object_versie, deel, gevoeligheid, levensfase, zoekvraag, autorisatie, behandelrelatie, toestemming, noodprocedure, ontvanger, bestand_hash, aantal, bron, bron_soort, versie, trace_id, span_id, idempotentie, zout) on logboek.gebeurtenis to ozk_app;

create table logboek.ketencontrole (
  regio text not null,
  id uuid not null,
  door text not null default platform.gebruiker(),
  begonnen timestamp with time zone not null default clock_timestamp(),
  constraint ketencontrole_pkey PRIMARY KEY (regio, id),
  constraint ketencontrole_regio_check CHECK ((regio = 'landelijk'::text))
);
comment on table logboek.ketencontrole is 'Checks of the chain that somebody asked for (PLT-23).';
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON logboek.ketencontrole FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON logboek.ketencontrole FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table logboek.ketencontrole enable row level security;
alter table logboek.ketencontrole force row level security;
create policy eigen_regio_lezen on logboek.ketencontrole as permissive for select to ozk_app, ozk_lezer using (((( SELECT platform.rol() AS rol) = ANY (ARRAY['interne-audit'::text, 'compliance'::text, 'beheerder'::text])) AND ((regio = 'landelijk'::text) OR (regio = ANY (( SELECT platform.regios() AS regios)::text[])))));
create policy toevoegen on logboek.ketencontrole as permissive for insert to ozk_app with check (((platform.rol() = ANY (ARRAY['interne-audit'::text, 'compliance'::text, 'beheerder'::text])) AND ((regio = 'landelijk'::text) OR (regio = ANY (( SELECT platform.regios() AS regios)::text[])))));
grant select on logboek.ketencontrole to ozk_app;
grant select on logboek.ketencontrole to ozk_lezer;
grant insert (regio, id) on logboek.ketencontrole to ozk_app;

create table logboek.ketenuitslag (
  regio text not null,
  controle uuid not null,
  uitkomst text not null,
  rijen bigint not null,
  partities integer not null,
  checkpoints integer not null,
  onverzegeld bigint not null,
  bevindingen jsonb not null,
  klaar timestamp with time zone not null default clock_timestamp(),
  constraint ketenuitslag_pkey PRIMARY KEY (regio, controle),
  constraint ketenuitslag_checkpoints_check CHECK ((checkpoints >= 0)),
  constraint ketenuitslag_onverzegeld_check CHECK ((onverzegeld >= 0)),
  constraint ketenuitslag_partities_check CHECK ((partities >= 0)),
  constraint ketenuitslag_rijen_check CHECK ((rijen >= 0)),
  constraint ketenuitslag_uitkomst_check CHECK ((uitkomst = ANY (ARRAY['goed'::text, 'fout'::text, 'mislukt'::text]))),
  constraint ketenuitslag_regio_controle_fkey FOREIGN KEY (regio, controle) REFERENCES logboek.ketencontrole(regio, id)
);
comment on table logboek.ketenuitslag is 'What a check of the chain found; without such a row it is running or was cut off (PLT-23).';
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON logboek.ketenuitslag FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON logboek.ketenuitslag FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table logboek.ketenuitslag enable row level security;
alter table logboek.ketenuitslag force row level security;
create policy eigen_regio_lezen on logboek.ketenuitslag as permissive for select to ozk_app, ozk_lezer using (((( SELECT platform.rol() AS rol) = ANY (ARRAY['interne-audit'::text, 'compliance'::text, 'beheerder'::text])) AND ((regio = 'landelijk'::text) OR (regio = ANY (( SELECT platform.regios() AS regios)::text[])))));
create policy toevoegen on logboek.ketenuitslag as permissive for insert to ozk_app with check (((platform.rol() = ANY (ARRAY['interne-audit'::text, 'compliance'::text, 'beheerder'::text])) AND ((regio = 'landelijk'::text) OR (regio = ANY (( SELECT platform.regios() AS regios)::text[])))));
grant select on logboek.ketenuitslag to ozk_app;
grant select on logboek.ketenuitslag to ozk_lezer;
grant insert (regio, controle, uitkomst, rijen, partities, checkpoints, onverzegeld, bevindingen) on logboek.ketenuitslag to ozk_app;

create table logboek.nazicht (
  regio text not null,
  id uuid not null,
  sleutel text not null,
  gebruiker text not null,
  oordeel text not null,
  reden text not null,
  door text not null default platform.gebruiker(),
  rol text not null default platform.rol(),
  tijdstip timestamp with time zone not null default clock_timestamp(),
  constraint nazicht_pkey PRIMARY KEY (regio, id),
  constraint nazicht_door_ander CHECK ((door <> gebruiker)),
  constraint nazicht_oordeel_check CHECK ((oordeel = ANY (ARRAY['in-orde'::text, 'nader-onderzoek'::text, 'incident'::text]))),
  constraint nazicht_reden_check CHECK (((length(reden) >= 3) AND (length(reden) <= 1000))),
  constraint nazicht_regio_check CHECK ((regio ~ '^([0-9]{4}|landelijk)$'::text)),
  constraint nazicht_sleutel_check CHECK ((length(sleutel) <= 200)),
  constraint nazicht_van_wie CHECK (((split_part(sleutel, ':'::text, 2) = gebruiker) AND (split_part(sleutel, ':'::text, 3) = regio)))
);
comment on table logboek.nazicht is 'Verdicts of reviewers; a later verdict is a new row, and nobody judges himself (PLT-23).';
CREATE INDEX nazicht_sleutel ON logboek.nazicht USING btree (regio, sleutel);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON logboek.nazicht FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON logboek.nazicht FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table logboek.nazicht enable row level security;
alter table logboek.nazicht force row level security;
create policy eigen_regio_lezen on logboek.nazicht as permissive for select to ozk_app, ozk_lezer using (((( SELECT platform.rol() AS rol) = ANY (ARRAY['interne-audit'::text, 'compliance'::text])) AND ((regio = 'landelijk'::text) OR (regio = ANY (( SELECT platform.regios() AS regios)::text[])))));
create policy toevoegen on logboek.nazicht as permissive for insert to ozk_app with check (((platform.rol() = ANY (ARRAY['interne-audit'::text, 'compliance'::text])) AND ((regio = 'landelijk'::text) OR (regio = ANY (( SELECT platform.regios() AS regios)::text[])))));
grant select on logboek.nazicht to ozk_app;
grant select on logboek.nazicht to ozk_lezer;
grant insert (regio, id, sleutel, gebruiker, oordeel, reden) on logboek.nazicht to ozk_app;

create table logboek.verwerking (
  regio text not null,
  id uuid not null,
  trace_id text not null,
  span_id text not null,
  parent_span_id text,
  vreemde_trace_id text,
  vreemde_span_id text,
  vreemde_verwerker text,
  status smallint not null,
  naam text not null,
  start timestamp(3) with time zone not null default transaction_timestamp(),
  einde timestamp(3) with time zone not null default clock_timestamp(),
  bron text not null,
  bron_versie text not null,
  bron_instantie text not null,
  verwerkingsactiviteit text not null,
  betrokkene text,
  betrokkene_soort text,
  externe_leesbron text,
  zout bytea not null,
  transactie xid8 not null default pg_current_xact_id(),
  constraint verwerking_pkey PRIMARY KEY (regio, id),
  constraint verwerking_betrokkene_soort_check CHECK ((betrokkene_soort ~ '^pseudoniem-v[0-9]+$'::text)),
  constraint verwerking_check CHECK (((betrokkene IS NULL) = (betrokkene_soort IS NULL))),
  constraint verwerking_check1 CHECK ((num_nonnulls(vreemde_trace_id, vreemde_span_id, vreemde_verwerker) = ANY (ARRAY[0, 3]))),
  constraint verwerking_naam_check CHECK ((naam ~ '^[a-z0-9]+([.-][a-z0-9]+)*$'::text)),
  constraint verwerking_parent_span_id_check CHECK ((parent_span_id ~ '^[0-9a-f]{16}$'::text)),
  constraint verwerking_regio_check CHECK ((regio ~ '^([0-9]{4}|landelijk)$'::text)),
  constraint verwerking_span_id_check CHECK ((span_id ~ '^[0-9a-f]{16}$'::text)),
  constraint verwerking_status_check CHECK ((status = ANY (ARRAY[0, 1, 2]))),
  constraint verwerking_trace_id_check CHECK ((trace_id ~ '^[0-9a-f]{32}$'::text)),
  constraint verwerking_vreemde_span_id_check CHECK ((vreemde_span_id ~ '^[0-9a-f]{16}$'::text)),
  constraint verwerking_vreemde_trace_id_check CHECK ((vreemde_trace_id ~ '^[0-9a-f]{32}$'::text)),
  constraint verwerking_zout_check CHECK ((octet_length(zout) = 16))
);
comment on table logboek.verwerking is 'Processing log (Logboek Dataverwerkingen): accounts to the person; holds no staff and no content (PLT-23).';
CREATE INDEX verwerking_betrokkene ON logboek.verwerking USING btree (betrokkene, einde) WHERE (betrokkene IS NOT NULL);
CREATE INDEX verwerking_transactie ON logboek.verwerking USING btree (transactie);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON logboek.verwerking FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON logboek.verwerking FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table logboek.verwerking enable row level security;
alter table logboek.verwerking force row level security;
create policy lezen on logboek.verwerking as permissive for select to ozk_app, ozk_lezer using (((( SELECT platform.rol() AS rol) = 'verzegelaar'::text) OR ((( SELECT platform.rol() AS rol) = ANY (ARRAY['interne-audit'::text, 'inzage'::text])) AND ((regio = 'landelijk'::text) OR (regio = ANY (( SELECT platform.regios() AS regios)::text[]))))));
create policy toevoegen on logboek.verwerking as permissive for insert to ozk_app with check (((regio = 'landelijk'::text) OR (regio = ANY (( SELECT platform.regios() AS regios)::text[]))));
grant select on logboek.verwerking to ozk_app;
grant select on logboek.verwerking to ozk_lezer;
grant insert (regio, id, trace_id, span_id, parent_span_id, vreemde_trace_id, vreemde_span_id, vreemde_verwerker, status, naam, bron, bron_versie, bron_instantie, verwerkingsactiviteit, betrokkene, betrokkene_soort, externe_leesbron, zout) on logboek.verwerking to ozk_app;

create table logboek.zegel (
  regio text not null,
  maand text not null,
  volgnummer bigint not null,
  soort text not null,
  rij uuid not null,
  vorm smallint not null,
  rij_hash bytea not null,
  constraint zegel_pkey PRIMARY KEY (regio, maand, volgnummer),
  constraint zegel_maand_check CHECK ((maand ~ '^[0-9]{4}-[0-9]{2}$'::text)),
  constraint zegel_rij_hash_check CHECK ((octet_length(rij_hash) = 32)),
  constraint zegel_soort_check CHECK ((soort = ANY (ARRAY['gebeurtenis'::text, 'verwerking'::text]))),
  constraint zegel_volgnummer_check CHECK ((volgnummer > 0)),
  constraint zegel_vorm_check CHECK ((vorm > 0))
);
comment on table logboek.zegel is 'Leaves of the hash tree of each region and month, numbered without gaps by the one sealer (PLT-23).';
CREATE UNIQUE INDEX zegel_rij ON logboek.zegel USING btree (rij, soort, regio);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON logboek.zegel FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON logboek.zegel FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table logboek.zegel enable row level security;
alter table logboek.zegel force row level security;
create policy lezen on logboek.zegel as permissive for select to ozk_app, ozk_lezer using (((( SELECT platform.rol() AS rol) = 'verzegelaar'::text) OR ((( SELECT platform.rol() AS rol) = ANY (ARRAY['interne-audit'::text, 'compliance'::text])) AND ((regio = 'landelijk'::text) OR (regio = ANY (( SELECT platform.regios() AS regios)::text[]))))));
create policy toevoegen on logboek.zegel as permissive for insert to ozk_app with check (((( SELECT platform.rol() AS rol) = 'verzegelaar'::text) AND ((regio = 'landelijk'::text) OR (regio = ANY (( SELECT platform.regios() AS regios)::text[])))));
grant insert, select on logboek.zegel to ozk_app;
grant select on logboek.zegel to ozk_lezer;

create table logboek.zegelronde (
  nummer bigint not null,
  momentopname pg_snapshot not null,
  tijdstip timestamp(3) with time zone not null default clock_timestamp(),
  constraint zegelronde_pkey PRIMARY KEY (nummer),
  constraint zegelronde_nummer_check CHECK ((nummer > 0))
);
comment on table logboek.zegelronde is 'What each round of the sealer could see; the next round takes what came after it, whatever the clock says (PLT-23).';
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON logboek.zegelronde FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON logboek.zegelronde FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table logboek.zegelronde enable row level security;
alter table logboek.zegelronde force row level security;
create policy lezen on logboek.zegelronde as permissive for select to ozk_app, ozk_lezer using ((( SELECT platform.rol() AS rol) = 'verzegelaar'::text));
create policy toevoegen on logboek.zegelronde as permissive for insert to ozk_app with check ((( SELECT platform.rol() AS rol) = 'verzegelaar'::text));
grant select on logboek.zegelronde to ozk_app;
grant select on logboek.zegelronde to ozk_lezer;
grant insert (nummer, momentopname) on logboek.zegelronde to ozk_app;

create table opgaven.hulpmiddelbestand (
  regio text not null,
  id text not null,
  volgnummer bigint not null,
  soort text not null,
  naam text not null,
  sha256 text not null,
  regels integer not null,
  bedrag_cent bigint not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint hulpmiddelbestand_pkey PRIMARY KEY (regio, id),
  constraint hulpmiddelbestand_eenmaal UNIQUE (regio, sha256),
  constraint hulpmiddelbestand_regio_id_soort_key UNIQUE (regio, id, soort),
  constraint hulpmiddelbestand_id_check CHECK ((id <> ''::text)),
  constraint hulpmiddelbestand_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 200))),
  constraint hulpmiddelbestand_regels_check CHECK ((regels > 0)),
  constraint hulpmiddelbestand_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint hulpmiddelbestand_soort_check CHECK ((soort = ANY (ARRAY['facturen'::text, 'totalen'::text]))),
  constraint hulpmiddelbestand_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table opgaven.hulpmiddelbestand is 'Files of suppliers that were taken in, with who did so (NZA-8).';
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON opgaven.hulpmiddelbestand FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON opgaven.hulpmiddelbestand FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table opgaven.hulpmiddelbestand enable row level security;
alter table opgaven.hulpmiddelbestand force row level security;
create policy eigen_regio_lezen on opgaven.hulpmiddelbestand as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on opgaven.hulpmiddelbestand as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on opgaven.hulpmiddelbestand to ozk_app;
grant select on opgaven.hulpmiddelbestand to ozk_lezer;
grant insert (regio, id, soort, naam, sha256, regels, bedrag_cent) on opgaven.hulpmiddelbestand to ozk_app;

create table opgaven.hulpmiddelmaand (
  regio text not null,
  maand text not null,
  bron text not null,
  constraint hulpmiddelmaand_pkey PRIMARY KEY (regio, maand),
  constraint hulpmiddelmaand_regio_maand_bron_key UNIQUE (regio, maand, bron),
  constraint hulpmiddelmaand_bron_check CHECK ((bron = ANY (ARRAY['facturen'::text, 'totalen'::text]))),
  constraint hulpmiddelmaand_maand_check CHECK ((maand ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'::text)),
  constraint hulpmiddelmaand_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON opgaven.hulpmiddelmaand FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON opgaven.hulpmiddelmaand FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table opgaven.hulpmiddelmaand enable row level security;
alter table opgaven.hulpmiddelmaand force row level security;
create policy eigen_regio_lezen on opgaven.hulpmiddelmaand as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on opgaven.hulpmiddelmaand as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on opgaven.hulpmiddelmaand to ozk_app;
grant select on opgaven.hulpmiddelmaand to ozk_lezer;
grant insert (regio, maand, bron) on opgaven.hulpmiddelmaand to ozk_app;

create table opgaven.hulpmiddelregel (
  regio text not null,
  bestand text not null,
  rij integer not null,
  leverancier text not null,
  factuur text not null,
  regel integer not null,
  dag date not null,
  maand text not null,
  bron text not null,
  hulpmiddel text not null,
  categorie text not null,
  bedrag_cent bigint not null,
  constraint hulpmiddelregel_pkey PRIMARY KEY (regio, leverancier, factuur, regel),
  constraint hulpmiddelregel_categorie_check CHECK ((categorie = ANY (ARRAY['rolstoelen_met_behandeling'::text, 'rolstoelen_zonder_behandeling'::text, 'scootmobielen_fietsen_met_behandeling'::text, 'scootmobielen_fietsen_zonder_behandeling'::text, 'wandelwagens_autostoeltjes_met_behandeling'::text, 'wandelwagens_autostoeltjes_zonder_behandeling'::text, 'persoonsgebonden'::text]))),
  constraint hulpmiddelregel_factuur_check CHECK ((factuur ~ '^[0-9A-Za-z][0-9A-Za-z ./_-]*$'::text)),
  constraint hulpmiddelregel_hulpmiddel_check CHECK ((hulpmiddel ~ '^[a-z_]+$'::text)),
  constraint hulpmiddelregel_leverancier CHECK (((bron = 'totalen'::text) = (leverancier = ''::text))),
  constraint hulpmiddelregel_leverancier_check CHECK (((leverancier ~ '^[0-9]{8}$'::text) OR (leverancier = ''::text))),
  constraint hulpmiddelregel_maand CHECK ((maand = to_char((dag)::timestamp with time zone, 'YYYY-MM'::text))),
  constraint hulpmiddelregel_regel_check CHECK ((regel > 0)),
  constraint hulpmiddelregel_rij_check CHECK ((rij > 0)),
  constraint hulpmiddelregel_bron FOREIGN KEY (regio, maand, bron) REFERENCES opgaven.hulpmiddelmaand(regio, maand, bron),
  constraint hulpmiddelregel_regio_bestand_bron_fkey FOREIGN KEY (regio, bestand, bron) REFERENCES opgaven.hulpmiddelbestand(regio, id, soort),
  constraint hulpmiddelregel_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table opgaven.hulpmiddelregel is 'Lines of invoices, or amounts of totals, in eurocents; a credit is below zero. A later file of totals of a month takes the place of an earlier one.';
CREATE INDEX hulpmiddelregel_bestand ON opgaven.hulpmiddelregel USING btree (regio, bestand);
CREATE INDEX hulpmiddelregel_maand ON opgaven.hulpmiddelregel USING btree (regio, maand, categorie);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON opgaven.hulpmiddelregel FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON opgaven.hulpmiddelregel FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table opgaven.hulpmiddelregel enable row level security;
alter table opgaven.hulpmiddelregel force row level security;
create policy eigen_regio_lezen on opgaven.hulpmiddelregel as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on opgaven.hulpmiddelregel as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on opgaven.hulpmiddelregel to ozk_app;
grant select on opgaven.hulpmiddelregel to ozk_lezer;
grant insert (regio, bestand, rij, leverancier, factuur, regel, dag, maand, bron, hulpmiddel, categorie, bedrag_cent) on opgaven.hulpmiddelregel to ozk_app;

create table opgaven.hulpmiddelruimte (
  regio text not null,
  id text not null,
  volgnummer bigint not null,
  jaar integer not null,
  bedrag_cent bigint not null,
  vindplaats text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint hulpmiddelruimte_pkey PRIMARY KEY (regio, id),
  constraint hulpmiddelruimte_bedrag_cent_check CHECK ((bedrag_cent > 0)),
  constraint hulpmiddelruimte_id_check CHECK ((id <> ''::text)),
  constraint hulpmiddelruimte_jaar_check CHECK (((jaar >= 2015) AND (jaar <= 2100))),
  constraint hulpmiddelruimte_vindplaats_check CHECK (((length(vindplaats) >= 10) AND (length(vindplaats) <= 500))),
  constraint hulpmiddelruimte_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table opgaven.hulpmiddelruimte is 'National room for devices as a region read it in its source (NZA-9).';
CREATE INDEX hulpmiddelruimte_jaar ON opgaven.hulpmiddelruimte USING btree (regio, jaar, volgnummer);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON opgaven.hulpmiddelruimte FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON opgaven.hulpmiddelruimte FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table opgaven.hulpmiddelruimte enable row level security;
alter table opgaven.hulpmiddelruimte force row level security;
create policy eigen_regio_lezen on opgaven.hulpmiddelruimte as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on opgaven.hulpmiddelruimte as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on opgaven.hulpmiddelruimte to ozk_app;
grant select on opgaven.hulpmiddelruimte to ozk_lezer;
grant insert (regio, id, jaar, bedrag_cent, vindplaats) on opgaven.hulpmiddelruimte to ozk_app;

create table opgaven.opgave (
  regio text not null,
  id text not null,
  soort text not null,
  tijdvak text not null,
  jaar integer not null,
  versie integer not null,
  peildatum date not null,
  bekend_op timestamp with time zone not null,
  regeling text not null,
  rijen integer not null,
  totalen jsonb not null,
  reserveringen jsonb not null,
  toelichting jsonb not null,
  naam text not null,
  inhoud bytea not null,
  sha256 text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint opgave_pkey PRIMARY KEY (regio, id),
  constraint opgave_versie UNIQUE (regio, soort, tijdvak, versie),
  constraint opgave_bekend CHECK ((bekend_op <= vastgelegd)),
  constraint opgave_hash CHECK ((sha256 = encode(sha256(inhoud), 'hex'::text))),
  constraint opgave_id_check CHECK ((id <> ''::text)),
  constraint opgave_jaar_check CHECK (((jaar >= 2015) AND (jaar <= 2100))),
  constraint opgave_naam_check CHECK ((naam ~ '^[a-z0-9.-]+$'::text)),
  constraint opgave_regeling_check CHECK ((regeling <> ''::text)),
  constraint opgave_rijen_check CHECK ((rijen >= 0)),
  constraint opgave_soort_check CHECK ((soort = ANY (ARRAY['pgb_maand'::text, 'pgb_jaar'::text, 'hulpmiddelen_maand'::text, 'hulpmiddelen_definitief'::text]))),
  constraint opgave_tijdvak_check CHECK ((tijdvak ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text)),
  constraint opgave_versie_check CHECK ((versie > 0)),
  constraint opgave_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table opgaven.opgave is 'Reports to the NZa as they were built: bytes and hash never change (NZA-4).';
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON opgaven.opgave FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON opgaven.opgave FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table opgaven.opgave enable row level security;
alter table opgaven.opgave force row level security;
create policy eigen_regio_lezen on opgaven.opgave as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on opgaven.opgave as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on opgaven.opgave to ozk_app;
grant select on opgaven.opgave to ozk_lezer;
grant insert (regio, id, soort, tijdvak, jaar, versie, peildatum, bekend_op, regeling, rijen, totalen, reserveringen, toelichting, naam, inhoud, sha256) on opgaven.opgave to ozk_app;

create table opgaven.opgave_csv (
  regio text not null,
  opgave text not null,
  naam text not null,
  inhoud bytea not null,
  sha256 text not null,
  constraint opgave_csv_pkey PRIMARY KEY (regio, opgave),
  constraint opgave_csv_hash CHECK ((sha256 = encode(sha256(inhoud), 'hex'::text))),
  constraint opgave_csv_naam_check CHECK ((naam ~ '^[a-z0-9.-]+$'::text)),
  constraint opgave_csv_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code),
  constraint opgave_csv_regio_opgave_fkey FOREIGN KEY (regio, opgave) REFERENCES opgaven.opgave(regio, id)
);
comment on table opgaven.opgave_csv is 'CSV form of a report whose bytes are a workbook; never changes (NZA-4, NZA-8).';
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON opgaven.opgave_csv FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON opgaven.opgave_csv FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table opgaven.opgave_csv enable row level security;
alter table opgaven.opgave_csv force row level security;
create policy eigen_regio_lezen on opgaven.opgave_csv as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on opgaven.opgave_csv as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on opgaven.opgave_csv to ozk_app;
grant select on opgaven.opgave_csv to ozk_lezer;
grant insert (regio, opgave, naam, inhoud, sha256) on opgaven.opgave_csv to ozk_app;

create table opgaven.stap (
  regio text not null,
  id text not null,
  soort text not null,
  tijdvak text not null,
  opgave text,
  volgnummer bigint not null,
  stap text not null,
  dag date not null,
  gegevens jsonb not null default '{}'::jsonb,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint stap_pkey PRIMARY KEY (regio, id),
  constraint stap_id_check CHECK ((id <> ''::text)),
  constraint stap_soort_check CHECK ((soort = ANY (ARRAY['pgb_maand'::text, 'pgb_jaar'::text, 'hulpmiddelen_maand'::text, 'hulpmiddelen_definitief'::text]))),
  constraint stap_stap_check CHECK ((stap = ANY (ARRAY['gebouwd'::text, 'gevalideerd'::text, 'bevroren'::text, 'ingediend'::text, 'gebrek'::text, 'escalatie'::text]))),
  constraint stap_tijdvak_check CHECK ((tijdvak ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text)),
  constraint stap_vorm CHECK (((stap = ANY (ARRAY['gebrek'::text, 'escalatie'::text])) OR (opgave IS NOT NULL))),
  constraint stap_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code),
  constraint stap_regio_opgave_fkey FOREIGN KEY (regio, opgave) REFERENCES opgaven.opgave(regio, id)
);
comment on table opgaven.stap is 'The life of each report: built, validated, frozen, submitted, found defective (NZA-4, NZA-7).';
CREATE INDEX stap_tijdvak ON opgaven.stap USING btree (regio, soort, tijdvak, volgnummer);
CREATE UNIQUE INDEX stap_eenmaal ON opgaven.stap USING btree (regio, opgave, stap) WHERE (stap = ANY (ARRAY['gebouwd'::text, 'bevroren'::text, 'ingediend'::text]));
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON opgaven.stap FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON opgaven.stap FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER volgorde BEFORE INSERT ON opgaven.stap FOR EACH ROW EXECUTE FUNCTION opgaven.bewaak_stap(); -- always
alter table opgaven.stap enable row level security;
alter table opgaven.stap force row level security;
create policy eigen_regio_lezen on opgaven.stap as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on opgaven.stap as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on opgaven.stap to ozk_app;
grant select on opgaven.stap to ozk_lezer;
grant insert (regio, id, soort, tijdvak, opgave, stap, dag, gegevens) on opgaven.stap to ozk_app;

create table opgaven.toelichting (
  regio text not null,
  id text not null,
  soort text not null,
  tijdvak text not null,
  nummer integer,
  volgnummer bigint not null,
  tekst text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint toelichting_pkey PRIMARY KEY (regio, id),
  constraint toelichting_id_check CHECK ((id <> ''::text)),
  constraint toelichting_nummer_check CHECK ((nummer > 0)),
  constraint toelichting_soort_check CHECK ((soort = ANY (ARRAY['pgb_maand'::text, 'pgb_jaar'::text, 'hulpmiddelen_maand'::text, 'hulpmiddelen_definitief'::text]))),
  constraint toelichting_tekst_check CHECK (((length(tekst) >= 10) AND (length(tekst) <= 2000))),
  constraint toelichting_tijdvak_check CHECK ((tijdvak ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text)),
  constraint toelichting_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table opgaven.toelichting is 'Explanations of the balancing item, kept with who gave them (NZA-2).';
CREATE INDEX toelichting_tijdvak ON opgaven.toelichting USING btree (regio, soort, tijdvak, volgnummer);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON opgaven.toelichting FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON opgaven.toelichting FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table opgaven.toelichting enable row level security;
alter table opgaven.toelichting force row level security;
create policy eigen_regio_lezen on opgaven.toelichting as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on opgaven.toelichting as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on opgaven.toelichting to ozk_app;
grant select on opgaven.toelichting to ozk_lezer;
grant insert (regio, id, soort, tijdvak, nummer, tekst) on opgaven.toelichting to ozk_app;

create table opgaven.volgnummer (
  regio text not null,
  jaar integer not null,
  budgethouder text not null,
  nummer integer not null,
  constraint volgnummer_pkey PRIMARY KEY (regio, jaar, budgethouder),
  constraint volgnummer_eenmaal UNIQUE (regio, jaar, nummer),
  constraint volgnummer_budgethouder_check CHECK ((budgethouder <> ''::text)),
  constraint volgnummer_jaar_check CHECK (((jaar >= 2015) AND (jaar <= 2100))),
  constraint volgnummer_nummer_check CHECK ((nummer > 0)),
  constraint volgnummer_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table opgaven.volgnummer is 'Pseudonymous number of a holder, stable within region and year (NZA-1).';
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON opgaven.volgnummer FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON opgaven.volgnummer FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER nummer BEFORE INSERT ON opgaven.volgnummer FOR EACH ROW EXECUTE FUNCTION opgaven.geef_volgnummer(); -- always
alter table opgaven.volgnummer enable row level security;
alter table opgaven.volgnummer force row level security;
create policy eigen_regio_lezen on opgaven.volgnummer as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on opgaven.volgnummer as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on opgaven.volgnummer to ozk_app;
grant select on opgaven.volgnummer to ozk_lezer;
grant insert (regio, jaar, budgethouder) on opgaven.volgnummer to ozk_app;

create table opgaven.volgnummerstand (
  regio text not null,
  jaar integer not null,
  laatste integer not null,
  constraint volgnummerstand_pkey PRIMARY KEY (regio, jaar),
  constraint volgnummerstand_laatste_check CHECK ((laatste > 0)),
  constraint volgnummerstand_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON opgaven.volgnummerstand FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER loopt_op BEFORE DELETE OR UPDATE ON opgaven.volgnummerstand FOR EACH ROW EXECUTE FUNCTION opgaven.bewaak_volgnummerstand(); -- always
alter table opgaven.volgnummerstand enable row level security;
alter table opgaven.volgnummerstand force row level security;
create policy eigen_regio_lezen on opgaven.volgnummerstand as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on opgaven.volgnummerstand as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_wijzigen on opgaven.volgnummerstand as permissive for update to ozk_app, EIGENAAR using ((regio = ANY (( SELECT platform.regios() AS regios)::text[]))) with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant insert, select on opgaven.volgnummerstand to ozk_app;
grant select on opgaven.volgnummerstand to ozk_lezer;
grant update (laatste) on opgaven.volgnummerstand to ozk_app;

create table pgb.beschikking (
  regio text not null,
  id text not null,
  zaak text not null,
  budgethouder text not null,
  volgnummer bigint not null,
  voorstel integer not null,
  soort text not null,
  inhoud text not null,
  inhoud_hash text not null,
  regelset_hash text not null,
  regelset_versie text not null,
  programma text not null,
  voorsteller text not null,
  goedkeurder text not null default platform.gebruiker(),
  vorige_hash text,
  keten_hash text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  constraint beschikking_pkey PRIMARY KEY (regio, id),
  constraint beschikking_regio_budgethouder_keten_hash_key UNIQUE (regio, budgethouder, keten_hash),
  constraint beschikking_regio_zaak_id_key UNIQUE (regio, zaak, id),
  constraint een_besluit_per_zaak UNIQUE (regio, zaak),
  constraint keten_zonder_vork UNIQUE (regio, budgethouder, vorige_hash),
  constraint beschikking_hash CHECK ((inhoud_hash = encode(sha256(convert_to(inhoud, 'UTF8'::name)), 'hex'::text))),
  constraint beschikking_id_check CHECK ((id <> ''::text)),
  constraint beschikking_keten CHECK ((keten_hash = encode(sha256(convert_to(((((((((((((COALESCE(vorige_hash, ''::text) || '
'::text) || regio) || '
'::text) || id) || '
'::text) || zaak) || '
'::text) || voorsteller) || '
'::text) || goedkeurder) || '
'::text) || inhoud_hash), 'UTF8'::name)), 'hex'::text))),
  constraint beschikking_programma_check CHECK ((programma <> ''::text)),
  constraint beschikking_regelset_hash_check CHECK ((regelset_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint vier_ogen CHECK ((voorsteller <> goedkeurder)),
  constraint beschikking_regio_budgethouder_fkey FOREIGN KEY (regio, budgethouder) REFERENCES pgb.budgethouder(regio, id),
  constraint beschikking_regio_budgethouder_vorige_hash_fkey FOREIGN KEY (regio, budgethouder, vorige_hash) REFERENCES pgb.beschikking(regio, budgethouder, keten_hash),
  constraint gelijk_aan_voorstel FOREIGN KEY (regio, zaak, voorstel, soort, inhoud_hash, voorsteller) REFERENCES pgb.voorstel(regio, zaak, versie, soort, inhoud_hash, voorsteller)
);
comment on table pgb.beschikking is 'Sealed decisions, chained per budget holder; a row never changes (PGB-30, PGB-32).';
CREATE INDEX beschikking_volgorde ON pgb.beschikking USING btree (regio, volgnummer);
CREATE UNIQUE INDEX keten_een_begin ON pgb.beschikking USING btree (regio, budgethouder) WHERE (vorige_hash IS NULL);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.beschikking FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.beschikking FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER ligt_open BEFORE INSERT ON pgb.beschikking FOR EACH ROW EXECUTE FUNCTION pgb.bewaak_beschikking(); -- always
CREATE CONSTRAINT TRIGGER met_brief AFTER INSERT ON pgb.beschikking DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION pgb.bewaak_besluitbrief(); -- always
CREATE TRIGGER naar_jaarstand AFTER INSERT ON pgb.beschikking FOR EACH ROW EXECUTE FUNCTION pgb.zet_jaarstand_klaar(); -- always
alter table pgb.beschikking enable row level security;
alter table pgb.beschikking force row level security;
create policy eigen_regio_lezen on pgb.beschikking as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.beschikking as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.beschikking to ozk_app;
grant select on pgb.beschikking to ozk_lezer;
grant insert (regio, id, zaak, budgethouder, voorstel, soort, inhoud, inhoud_hash, regelset_hash, regelset_versie, programma, voorsteller, vorige_hash, keten_hash) on pgb.beschikking to ozk_app;

create table pgb.besluitdag (
  regio text not null,
  beschikking text not null,
  zaak text not null,
  dag date not null,
  vastgelegd timestamp with time zone not null,
  constraint besluitdag_pkey PRIMARY KEY (regio, beschikking),
  constraint besluitdag_regio_zaak_beschikking_fkey FOREIGN KEY (regio, zaak, beschikking) REFERENCES pgb.beschikking(regio, zaak, id)
);
CREATE INDEX besluitdag_bekend ON pgb.besluitdag USING btree (regio, vastgelegd);
CREATE INDEX besluitdag_dag ON pgb.besluitdag USING btree (regio, dag);
CREATE INDEX besluitdag_zaak ON pgb.besluitdag USING btree (regio, zaak);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.besluitdag FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.besluitdag FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.besluitdag enable row level security;
alter table pgb.besluitdag force row level security;
create policy eigen_regio_lezen on pgb.besluitdag as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.besluitdag as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant insert, select on pgb.besluitdag to ozk_app;
grant select on pgb.besluitdag to ozk_lezer;

create table pgb.betaaladvies (
  regio text not null,
  id text not null,
  volgnummer bigint not null,
  overeenkomst text not null,
  soort text not null,
  grond text not null,
  van date not null,
  tot date,
  declaratie_ontvangen_op date,
  declaratie_ingediend_op date,
  toelichting text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint betaaladvies_pkey PRIMARY KEY (regio, id),
  constraint betaaladvies_dertien_weken CHECK (((soort <> 'opschorten'::text) OR ((tot IS NOT NULL) AND ((tot - van) <= 91)))),
  constraint betaaladvies_grond_check CHECK ((grond = ANY (ARRAY['a'::text, 'b'::text, 'c'::text, 'd'::text, 'e'::text]))),
  constraint betaaladvies_id_check CHECK ((id <> ''::text)),
  constraint betaaladvies_periode CHECK ((tot >= van)),
  constraint betaaladvies_soort_check CHECK ((soort = ANY (ARRAY['weigeren'::text, 'opschorten'::text, 'stoppen'::text]))),
  constraint betaaladvies_toelichting_check CHECK (((toelichting <> ''::text) AND (length(toelichting) <= 2000))),
  constraint betaaladvies_verzoek CHECK (((grond <> 'e'::text) OR (soort = 'opschorten'::text))),
  constraint betaaladvies_regio_overeenkomst_fkey FOREIGN KEY (regio, overeenkomst) REFERENCES pgb.overeenkomst(regio, id)
);
CREATE INDEX betaaladvies_overeenkomst ON pgb.betaaladvies USING btree (regio, overeenkomst, volgnummer);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.betaaladvies FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.betaaladvies FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.betaaladvies enable row level security;
alter table pgb.betaaladvies force row level security;
create policy eigen_regio_lezen on pgb.betaaladvies as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.betaaladvies as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.betaaladvies to ozk_app;
grant select on pgb.betaaladvies to ozk_lezer;
grant insert (regio, id, overeenkomst, soort, grond, van, tot, declaratie_ontvangen_op, declaratie_ingediend_op, toelichting) on pgb.betaaladvies to ozk_app;

create table pgb.betaaladvieseinde (
  regio text not null,
  advies text not null,
  dag date not null,
  toelichting text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint betaaladvies_eindigt_eenmaal PRIMARY KEY (regio, advies),
  constraint betaaladvieseinde_toelichting_check CHECK (((toelichting <> ''::text) AND (length(toelichting) <= 2000))),
  constraint betaaladvieseinde_regio_advies_fkey FOREIGN KEY (regio, advies) REFERENCES pgb.betaaladvies(regio, id)
);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.betaaladvieseinde FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.betaaladvieseinde FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.betaaladvieseinde enable row level security;
alter table pgb.betaaladvieseinde force row level security;
create policy eigen_regio_lezen on pgb.betaaladvieseinde as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.betaaladvieseinde as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.betaaladvieseinde to ozk_app;
grant select on pgb.betaaladvieseinde to ozk_lezer;
grant insert (regio, advies, dag, toelichting) on pgb.betaaladvieseinde to ozk_app;

create table pgb.betaalbericht (
  regio text not null,
  bericht text not null,
  volgnummer bigint not null,
  dag date not null,
  sha256 text not null,
  rijen integer not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint betaalbericht_eenmaal PRIMARY KEY (regio, bericht),
  constraint betaalbericht_volgorde UNIQUE (regio, volgnummer),
  constraint betaalbericht_bericht_check CHECK ((bericht ~ '^[A-Za-z0-9._-]{1,100}$'::text)),
  constraint betaalbericht_rijen_check CHECK ((rijen >= 0)),
  constraint betaalbericht_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint betaalbericht_volgnummer_check CHECK ((volgnummer >= 0)),
  constraint betaalbericht_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table pgb.betaalbericht is 'Messages with payments by the SVB, in a form of our own (PGB-25).';
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.betaalbericht FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.betaalbericht FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.betaalbericht enable row level security;
alter table pgb.betaalbericht force row level security;
create policy eigen_regio_lezen on pgb.betaalbericht as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.betaalbericht as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.betaalbericht to ozk_app;
grant select on pgb.betaalbericht to ozk_lezer;
grant insert (regio, bericht, volgnummer, dag, sha256, rijen) on pgb.betaalbericht to ozk_app;

create table pgb.betaling (
  regio text not null,
  bericht text not null,
  rij integer not null,
  budgethouder text not null,
  jaar integer not null,
  maand integer not null,
  soort text not null,
  bedrag_cent bigint not null,
  constraint betaling_pkey PRIMARY KEY (regio, bericht, rij),
  constraint betaling_regio_bericht_budgethouder_jaar_maand_soort_key UNIQUE (regio, bericht, budgethouder, jaar, maand, soort),
  constraint betaling_jaar_check CHECK (((jaar >= 2015) AND (jaar <= 2200))),
  constraint betaling_maand_check CHECK (((maand >= 1) AND (maand <= 12))),
  constraint betaling_rij_check CHECK ((rij > 0)),
  constraint betaling_soort_check CHECK ((soort = ANY (ARRAY['zorg'::text, 'infrastructuur'::text, 'vrij_bedrag'::text, 'bijkomend'::text]))),
  constraint betaling_regio_bericht_fkey FOREIGN KEY (regio, bericht) REFERENCES pgb.betaalbericht(regio, bericht),
  constraint betaling_regio_budgethouder_fkey FOREIGN KEY (regio, budgethouder) REFERENCES pgb.budgethouder(regio, id)
);
comment on table pgb.betaling is 'A row: all that was paid to one holder in a month; the message with the highest number counts.';
CREATE INDEX betaling_houder ON pgb.betaling USING btree (regio, budgethouder, jaar);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.betaling FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.betaling FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.betaling enable row level security;
alter table pgb.betaling force row level security;
create policy eigen_regio_lezen on pgb.betaling as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.betaling as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant insert, select on pgb.betaling to ozk_app;
grant select on pgb.betaling to ozk_lezer;

create table pgb.bezoekcapaciteit (
  regio text not null,
  maand date not null,
  versie integer not null,
  aantal integer not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint bezoekcapaciteit_eenmaal PRIMARY KEY (regio, maand, versie),
  constraint bezoekcapaciteit_aantal_check CHECK (((aantal >= 0) AND (aantal <= 100000))),
  constraint bezoekcapaciteit_maand_check CHECK ((EXTRACT(day FROM maand) = (1)::numeric)),
  constraint bezoekcapaciteit_versie_check CHECK ((versie > 0)),
  constraint bezoekcapaciteit_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.bezoekcapaciteit FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.bezoekcapaciteit FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.bezoekcapaciteit enable row level security;
alter table pgb.bezoekcapaciteit force row level security;
create policy eigen_regio_lezen on pgb.bezoekcapaciteit as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.bezoekcapaciteit as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.bezoekcapaciteit to ozk_app;
grant select on pgb.bezoekcapaciteit to ozk_lezer;
grant insert (regio, maand, versie, aantal) on pgb.bezoekcapaciteit to ozk_app;

create table pgb.bezwaar (
  regio text not null,
  id text not null,
  volgnummer bigint not null,
  zaak text not null,
  soort text not null,
  beschikking text,
  ontvangen_op date not null,
  bekendgemaakt_op date,
  commissie boolean not null default false,
  toelichting text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint bezwaar_pkey PRIMARY KEY (regio, id),
  constraint bezwaar_id_check CHECK ((id <> ''::text)),
  constraint bezwaar_na_bekendmaking CHECK ((ontvangen_op >= bekendgemaakt_op)),
  constraint bezwaar_soort_check CHECK ((soort = ANY (ARRAY['bezwaar'::text, 'beroep'::text, 'klacht'::text]))),
  constraint bezwaar_tegen_besluit CHECK ((((soort = 'klacht'::text) = (beschikking IS NULL)) AND ((beschikking IS NULL) = (bekendgemaakt_op IS NULL)))),
  constraint bezwaar_toelichting_check CHECK (((toelichting <> ''::text) AND (length(toelichting) <= 10000))),
  constraint bezwaar_regio_zaak_beschikking_fkey FOREIGN KEY (regio, zaak, beschikking) REFERENCES pgb.beschikking(regio, zaak, id),
  constraint bezwaar_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES pgb.zaak(regio, id)
);
comment on table pgb.bezwaar is 'Objections, appeals and complaints as they came in (PGB-34); what came of them: bezwaarstap.';
CREATE INDEX bezwaar_zaak ON pgb.bezwaar USING btree (regio, zaak, volgnummer);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.bezwaar FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.bezwaar FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.bezwaar enable row level security;
alter table pgb.bezwaar force row level security;
create policy eigen_regio_lezen on pgb.bezwaar as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.bezwaar as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.bezwaar to ozk_app;
grant select on pgb.bezwaar to ozk_lezer;
grant insert (regio, id, zaak, soort, beschikking, ontvangen_op, bekendgemaakt_op, commissie, toelichting) on pgb.bezwaar to ozk_app;

create table pgb.bezwaarstap (
  regio text not null,
  bezwaar text not null,
  versie integer not null,
  stap text not null,
  dag date not null,
  tot date,
  hersteld boolean,
  uitkomst text,
  besluit text,
  toelichting text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint bezwaarstap_eenmaal PRIMARY KEY (regio, bezwaar, versie),
  constraint bezwaarstap_stap_check CHECK ((stap = ANY (ARRAY['bevestigd'::text, 'opgeschort'::text, 'hervat'::text, 'verdaagd'::text, 'uitgesteld'::text, 'uitkomst'::text]))),
  constraint bezwaarstap_toelichting_check CHECK (((toelichting <> ''::text) AND (length(toelichting) <= 10000))),
  constraint bezwaarstap_uitkomst_check CHECK ((uitkomst = ANY (ARRAY['gegrond'::text, 'deels_gegrond'::text, 'ongegrond'::text, 'niet_ontvankelijk'::text, 'ingetrokken'::text]))),
  constraint bezwaarstap_versie_check CHECK ((versie > 1)),
  constraint bezwaarstap_vorm CHECK ((((stap = 'uitkomst'::text) = (uitkomst IS NOT NULL)) AND ((stap = 'hervat'::text) = (hersteld IS NOT NULL)) AND ((stap = 'uitgesteld'::text) = (tot IS NOT NULL)) AND ((besluit IS NULL) OR (stap = 'uitkomst'::text)))),
  constraint bezwaarstap_regio_besluit_fkey FOREIGN KEY (regio, besluit) REFERENCES pgb.beschikking(regio, id),
  constraint bezwaarstap_regio_bezwaar_fkey FOREIGN KEY (regio, bezwaar) REFERENCES pgb.bezwaar(regio, id)
);
CREATE UNIQUE INDEX bezwaar_eenmaal_afgerond ON pgb.bezwaarstap USING btree (regio, bezwaar) WHERE (stap = 'uitkomst'::text);
CREATE UNIQUE INDEX bezwaar_eenmaal_verdaagd ON pgb.bezwaarstap USING btree (regio, bezwaar) WHERE (stap = 'verdaagd'::text);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.bezwaarstap FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.bezwaarstap FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.bezwaarstap enable row level security;
alter table pgb.bezwaarstap force row level security;
create policy eigen_regio_lezen on pgb.bezwaarstap as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.bezwaarstap as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.bezwaarstap to ozk_app;
grant select on pgb.bezwaarstap to ozk_lezer;
grant insert (regio, bezwaar, versie, stap, dag, tot, hersteld, uitkomst, besluit, toelichting) on pgb.bezwaarstap to ozk_app;

create table pgb.brief (
  regio text not null,
  id text not null,
  zaak text not null,
  volgnummer bigint not null,
  soort text not null,
  beschikking text,
  voorstel integer,
  termijnregel text,
  datum date not null,
  bron text not null,
  bron_hash text not null,
  model text not null,
  html text not null,
  html_sha256 text not null,
  pdf bytea,
  pdf_sha256 text,
  programma text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint brief_pkey PRIMARY KEY (regio, id),
  constraint brief_regio_zaak_id_key UNIQUE (regio, zaak, id),
  constraint een_brief_per_besluit UNIQUE (regio, beschikking),
  constraint een_brief_per_termijnregel UNIQUE (regio, termijnregel),
  constraint brief_bron CHECK ((bron_hash = encode(sha256(convert_to(bron, 'UTF8'::name)), 'hex'::text))),
  constraint brief_html CHECK ((html_sha256 = encode(sha256(convert_to(html, 'UTF8'::name)), 'hex'::text))),
  constraint brief_id_check CHECK ((id <> ''::text)),
  constraint brief_pdf CHECK ((((pdf IS NULL) = (pdf_sha256 IS NULL)) AND ((pdf IS NULL) OR (pdf_sha256 = encode(sha256(pdf), 'hex'::text))))),
  constraint brief_programma_check CHECK ((programma <> ''::text)),
  constraint brief_soort_check CHECK ((soort = ANY (ARRAY['ontvangstbevestiging'::text, 'aanvulling'::text, 'vertraging'::text, 'voornemen'::text, 'verlening'::text, 'gedeeltelijk'::text, 'wijziging'::text, 'weigering'::text, 'intrekking'::text, 'buiten_behandeling'::text, 'doorzending'::text, 'vaststelling'::text]))),
  constraint brief_van_besluit_of_termijn CHECK ((((beschikking IS NULL) = (voorstel IS NULL)) AND ((beschikking IS NULL) = (termijnregel IS NOT NULL)) AND ((beschikking IS NULL) = (soort = ANY (ARRAY['ontvangstbevestiging'::text, 'aanvulling'::text, 'vertraging'::text, 'voornemen'::text]))))),
  constraint brief_regio_zaak_beschikking_fkey FOREIGN KEY (regio, zaak, beschikking) REFERENCES pgb.beschikking(regio, zaak, id),
  constraint brief_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES pgb.zaak(regio, id),
  constraint brief_regio_zaak_termijnregel_fkey FOREIGN KEY (regio, zaak, termijnregel) REFERENCES pgb.termijnregel(regio, zaak, id),
  constraint brief_uit_voorstel FOREIGN KEY (regio, zaak, voorstel, bron_hash) REFERENCES pgb.voorstelbrief(regio, zaak, versie, bron_hash)
);
comment on table pgb.brief is 'A letter as it goes out: source, model, web page and PDF. Without PDF only for a history that was played in (PGB-31).';
CREATE INDEX brief_zaak ON pgb.brief USING btree (regio, zaak, volgnummer);
CREATE UNIQUE INDEX een_ontvangstbevestiging ON pgb.brief USING btree (regio, zaak) WHERE (soort = 'ontvangstbevestiging'::text);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.brief FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.brief FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.brief enable row level security;
alter table pgb.brief force row level security;
create policy eigen_regio_lezen on pgb.brief as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.brief as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.brief to ozk_app;
grant select on pgb.brief to ozk_lezer;
grant insert (regio, id, zaak, soort, beschikking, voorstel, termijnregel, datum, bron, bron_hash, model, html, html_sha256, pdf, pdf_sha256, programma) on pgb.brief to ozk_app;

create table pgb.briefverzending (
  regio text not null,
  brief text not null,
  zaak text not null,
  dag date not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint brief_eenmaal_verzonden PRIMARY KEY (regio, brief),
  constraint briefverzending_regio_zaak_brief_fkey FOREIGN KEY (regio, zaak, brief) REFERENCES pgb.brief(regio, zaak, id)
);
CREATE INDEX briefverzending_zaak ON pgb.briefverzending USING btree (regio, zaak);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.briefverzending FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.briefverzending FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.briefverzending enable row level security;
alter table pgb.briefverzending force row level security;
create policy eigen_regio_lezen on pgb.briefverzending as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.briefverzending as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.briefverzending to ozk_app;
grant select on pgb.briefverzending to ozk_lezer;
grant insert (regio, brief, zaak, dag) on pgb.briefverzending to ozk_app;

create table pgb.budgethouder (
  regio text not null,
  id text not null,
  naam text not null,
  geboortedatum date not null,
  bsn_versleuteld bytea,
  bsn_zoek bytea,
  bsn_stand text not null default 'niet_geverifieerd'::text,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint budgethouder_pkey PRIMARY KEY (regio, id),
  constraint bsn_eenmaal UNIQUE (regio, bsn_zoek),
  constraint bsn_geheel CHECK (((bsn_versleuteld IS NULL) = (bsn_zoek IS NULL))),
  constraint budgethouder_bsn_stand_check CHECK ((bsn_stand = ANY (ARRAY['niet_geverifieerd'::text, 'sbv_z'::text, 'ciz_bericht'::text]))),
  constraint budgethouder_id_check CHECK ((id <> ''::text)),
  constraint budgethouder_naam_check CHECK ((naam <> ''::text)),
  constraint budgethouder_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table pgb.budgethouder is 'The BSN is encrypted; bsn_zoek is a keyed hash to find it by (PLT-22).';
CREATE TRIGGER blijft BEFORE DELETE ON pgb.budgethouder FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.budgethouder FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER zoekwoorden AFTER INSERT ON pgb.budgethouder FOR EACH ROW EXECUTE FUNCTION pgb.houd_houderwoorden_bij(); -- always
alter table pgb.budgethouder enable row level security;
alter table pgb.budgethouder force row level security;
create policy eigen_regio_lezen on pgb.budgethouder as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.budgethouder as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_wijzigen on pgb.budgethouder as permissive for update to ozk_app, EIGENAAR using ((regio = ANY (( SELECT platform.regios() AS regios)::text[]))) with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.budgethouder to ozk_app;
grant select on pgb.budgethouder to ozk_lezer;
grant insert (regio, id, naam, geboortedatum, bsn_versleuteld, bsn_zoek) on pgb.budgethouder to ozk_app;
grant update (bsn_stand) on pgb.budgethouder to ozk_app;

create table pgb.contactmoment (
  regio text not null,
  id text not null,
  zaak text not null,
  volgnummer bigint not null,
  vervangt text,
  reden text,
  ingetrokken boolean not null default false,
  dag date not null,
  kanaal text not null,
  wie text not null,
  onderwerp text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint contactmoment_pkey PRIMARY KEY (regio, id),
  constraint contactmoment_eenmaal_vervangen UNIQUE (regio, vervangt),
  constraint contactmoment_regio_zaak_id_key UNIQUE (regio, zaak, id),
  constraint contactmoment_id_check CHECK ((id <> ''::text)),
  constraint contactmoment_kanaal_check CHECK ((kanaal = ANY (ARRAY['telefoon'::text, 'brief'::text, 'email'::text, 'huisbezoek'::text, 'balie'::text, 'beeldbellen'::text]))),
  constraint contactmoment_onderwerp_check CHECK (((onderwerp <> ''::text) AND (length(onderwerp) <= 10000))),
  constraint contactmoment_reden_check CHECK (((reden <> ''::text) AND (length(reden) <= 2000))),
  constraint contactmoment_verbetering CHECK ((((vervangt IS NULL) = (reden IS NULL)) AND ((vervangt IS NOT NULL) OR (NOT ingetrokken)))),
  constraint contactmoment_wie_check CHECK (((wie <> ''::text) AND (length(wie) <= 500))),
  constraint contactmoment_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES pgb.zaak(regio, id),
  constraint contactmoment_vervangt FOREIGN KEY (regio, zaak, vervangt) REFERENCES pgb.contactmoment(regio, zaak, id)
);
CREATE INDEX contactmoment_regio_zaak_volgnummer_idx ON pgb.contactmoment USING btree (regio, zaak, volgnummer);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.contactmoment FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.contactmoment FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.contactmoment enable row level security;
alter table pgb.contactmoment force row level security;
create policy eigen_regio_lezen on pgb.contactmoment as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.contactmoment as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.contactmoment to ozk_app;
grant select on pgb.contactmoment to ozk_lezer;
grant insert (regio, id, zaak, vervangt, reden, ingetrokken, dag, kanaal, wie, onderwerp) on pgb.contactmoment to ozk_app;

create table pgb.dagstand (
  regio text not null,
  dag date not null,
  constraint dagstand_pkey PRIMARY KEY (regio),
  constraint dagstand_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.dagstand FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER loopt_op BEFORE DELETE OR UPDATE ON pgb.dagstand FOR EACH ROW EXECUTE FUNCTION pgb.bewaak_dagstand(); -- always
alter table pgb.dagstand enable row level security;
alter table pgb.dagstand force row level security;
create policy eigen_regio_lezen on pgb.dagstand as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.dagstand as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_wijzigen on pgb.dagstand as permissive for update to ozk_app, EIGENAAR using ((regio = ANY (( SELECT platform.regios() AS regios)::text[]))) with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant insert, select on pgb.dagstand to ozk_app;
grant select on pgb.dagstand to ozk_lezer;
grant update (dag) on pgb.dagstand to ozk_app;

create table pgb.document (
  regio text not null,
  id text not null,
  zaak text not null,
  naam text not null,
  mediatype text not null,
  sha256 text not null,
  inhoud bytea not null,
  geldig_van date,
  geldig_tot date,
  virusscan text not null default 'niet_gescand'::text,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  soort text not null default 'overig'::text,
  ontvangen_op date,
  constraint document_pkey PRIMARY KEY (regio, id),
  constraint document_in_zaak UNIQUE (regio, zaak, id),
  constraint document_van_zaak UNIQUE (regio, zaak, id),
  constraint document_hash CHECK ((sha256 = encode(sha256(inhoud), 'hex'::text))),
  constraint document_id_check CHECK ((id <> ''::text)),
  constraint document_inhoud_check CHECK (((octet_length(inhoud) >= 1) AND (octet_length(inhoud) <= 10485760))),
  constraint document_mediatype_check CHECK ((mediatype = ANY (ARRAY['application/pdf'::text, 'image/png'::text, 'image/jpeg'::text]))),
  constraint document_naam_check CHECK (((naam <> ''::text) AND (length(naam) <= 200))),
  constraint document_periode CHECK ((geldig_tot >= geldig_van)),
  constraint document_soort_check CHECK ((soort = ANY (ARRAY['budgetplan'::text, 'zorgovereenkomst'::text, 'indicatiebesluit'::text, 'diploma'::text, 'big_registratie'::text, 'verklaring'::text, 'gespreksverslag'::text, 'brief'::text, 'overig'::text]))),
  constraint document_virusscan_check CHECK ((virusscan = ANY (ARRAY['niet_gescand'::text, 'schoon'::text]))),
  constraint document_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES pgb.zaak(regio, id)
);
CREATE INDEX document_zaak ON pgb.document USING btree (regio, zaak);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.document FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.document FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.document enable row level security;
alter table pgb.document force row level security;
create policy eigen_regio_lezen on pgb.document as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.document as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.document to ozk_app;
grant select on pgb.document to ozk_lezer;
grant insert (regio, id, zaak, naam, mediatype, sha256, inhoud, geldig_van, geldig_tot, virusscan, soort, ontvangen_op) on pgb.document to ozk_app;

create table pgb.feit (
  regio text not null,
  id text not null,
  zaak text not null,
  volgnummer bigint not null,
  pointer text not null,
  waarde jsonb,
  geldig_op date not null,
  bron text not null,
  vervangt text,
  zaakversie integer not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint feit_pkey PRIMARY KEY (regio, id),
  constraint feit_eenmaal_vervangen UNIQUE (regio, vervangt),
  constraint feit_regio_zaak_pointer_id_key UNIQUE (regio, zaak, pointer, id),
  constraint feit_bron_check CHECK ((bron <> ''::text)),
  constraint feit_id_check CHECK ((id <> ''::text)),
  constraint feit_pointer_check CHECK ((pointer ~ '^/'::text)),
  constraint feit_zaakversie_check CHECK ((zaakversie > 0)),
  constraint feit_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES pgb.zaak(regio, id),
  constraint feit_regio_zaak_pointer_vervangt_fkey FOREIGN KEY (regio, zaak, pointer, vervangt) REFERENCES pgb.feit(regio, zaak, pointer, id)
);
comment on table pgb.feit is 'geldig_op: the day from which it holds; vastgelegd: when it was recorded (PGB-1, PGB-5).';
CREATE INDEX feit_zaak ON pgb.feit USING btree (regio, zaak, volgnummer);
CREATE UNIQUE INDEX feit_een_begin ON pgb.feit USING btree (regio, zaak, pointer) WHERE (vervangt IS NULL);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.feit FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.feit FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER zorgverleners AFTER INSERT ON pgb.feit FOR EACH ROW WHEN ((new.pointer = '/budgetplan/posten'::text)) EXECUTE FUNCTION pgb.houd_zorgverleners_bij(); -- always
alter table pgb.feit enable row level security;
alter table pgb.feit force row level security;
create policy eigen_regio_lezen on pgb.feit as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.feit as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.feit to ozk_app;
grant select on pgb.feit to ozk_lezer;
grant insert (regio, id, zaak, pointer, waarde, geldig_op, bron, vervangt, zaakversie) on pgb.feit to ozk_app;

create table pgb.gesprek (
  regio text not null,
  id text not null,
  zaak text not null,
  volgnummer bigint not null,
  vervangt text,
  reden text,
  ingetrokken boolean not null default false,
  dag date not null,
  wie text not null,
  uitgelegd text not null,
  alternatieven text not null,
  keuze text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint gesprek_pkey PRIMARY KEY (regio, id),
  constraint gesprek_eenmaal_vervangen UNIQUE (regio, vervangt),
  constraint gesprek_regio_zaak_id_key UNIQUE (regio, zaak, id),
  constraint gesprek_alternatieven_check CHECK (((alternatieven <> ''::text) AND (length(alternatieven) <= 10000))),
  constraint gesprek_id_check CHECK ((id <> ''::text)),
  constraint gesprek_keuze_check CHECK ((keuze = ANY (ARRAY['pgb'::text, 'deels_pgb'::text, 'zorg_in_natura'::text, 'nog_niet'::text]))),
  constraint gesprek_reden_check CHECK (((reden <> ''::text) AND (length(reden) <= 2000))),
  constraint gesprek_uitgelegd_check CHECK (((uitgelegd <> ''::text) AND (length(uitgelegd) <= 10000))),
  constraint gesprek_verbetering CHECK ((((vervangt IS NULL) = (reden IS NULL)) AND ((vervangt IS NOT NULL) OR (NOT ingetrokken)))),
  constraint gesprek_wie_check CHECK (((wie <> ''::text) AND (length(wie) <= 500))),
  constraint gesprek_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES pgb.zaak(regio, id),
  constraint gesprek_vervangt FOREIGN KEY (regio, zaak, vervangt) REFERENCES pgb.gesprek(regio, zaak, id)
);
comment on table pgb.gesprek is 'The conversation about choosing a pgb: who, what was explained, what in kind was offered (PGB-1).';
CREATE INDEX gesprek_regio_zaak_volgnummer_idx ON pgb.gesprek USING btree (regio, zaak, volgnummer);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.gesprek FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.gesprek FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.gesprek enable row level security;
alter table pgb.gesprek force row level security;
create policy eigen_regio_lezen on pgb.gesprek as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.gesprek as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.gesprek to ozk_app;
grant select on pgb.gesprek to ozk_lezer;
grant insert (regio, id, zaak, vervangt, reden, ingetrokken, dag, wie, uitgelegd, alternatieven, keuze) on pgb.gesprek to ozk_app;

create table pgb.getoond (
  regio text not null,
  id bigint not null,
  aantal integer not null,
  tijdstip timestamp with time zone not null default clock_timestamp(),
  gebruiker text not null default platform.gebruiker(),
  constraint getoond_pkey PRIMARY KEY (regio, id),
  constraint getoond_aantal_check CHECK (((aantal >= 0) AND (aantal <= 1000))),
  constraint getoond_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
CREATE INDEX getoond_gebruiker ON pgb.getoond USING btree (regio, gebruiker, tijdstip) INCLUDE (aantal);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.getoond FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.getoond FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER grens BEFORE INSERT ON pgb.getoond FOR EACH ROW EXECUTE FUNCTION pgb.bewaak_getoond(); -- always
alter table pgb.getoond enable row level security;
alter table pgb.getoond force row level security;
create policy eigen_regio_lezen on pgb.getoond as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.getoond as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.getoond to ozk_app;
grant select on pgb.getoond to ozk_lezer;
grant insert (regio, aantal) on pgb.getoond to ozk_app;

create table pgb.houderwoord (
  regio text not null,
  woord text not null,
  houder text not null,
  constraint houderwoord_pkey PRIMARY KEY (regio, woord, houder),
  constraint houderwoord_woord_check CHECK ((woord <> ''::text)),
  constraint houderwoord_regio_houder_fkey FOREIGN KEY (regio, houder) REFERENCES pgb.budgethouder(regio, id)
);
comment on table pgb.houderwoord is 'Words of the names of holders, so that a search by the beginning of a word needs no extension of the server.';
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.houderwoord FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.houderwoord FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.houderwoord enable row level security;
alter table pgb.houderwoord force row level security;
create policy eigen_regio_lezen on pgb.houderwoord as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.houderwoord as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.houderwoord to ozk_app;
grant select on pgb.houderwoord to ozk_lezer;
grant insert (regio, woord, houder) on pgb.houderwoord to ozk_app;

create table pgb.huisbezoek (
  regio text not null,
  id text not null,
  budgethouder text not null,
  vorige text,
  maand date not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint huisbezoek_pkey PRIMARY KEY (regio, id),
  constraint huisbezoek_een_volgende UNIQUE (regio, vorige),
  constraint huisbezoek_regio_budgethouder_id_key UNIQUE (regio, budgethouder, id),
  constraint huisbezoek_id_check CHECK ((id <> ''::text)),
  constraint huisbezoek_maand_check CHECK ((EXTRACT(day FROM maand) = (1)::numeric)),
  constraint huisbezoek_regio_budgethouder_fkey FOREIGN KEY (regio, budgethouder) REFERENCES pgb.budgethouder(regio, id),
  constraint huisbezoek_regio_budgethouder_vorige_fkey FOREIGN KEY (regio, budgethouder, vorige) REFERENCES pgb.huisbezoek(regio, budgethouder, id)
);
CREATE INDEX huisbezoek_maand ON pgb.huisbezoek USING btree (regio, maand);
CREATE UNIQUE INDEX huisbezoek_een_begin ON pgb.huisbezoek USING btree (regio, budgethouder) WHERE (vorige IS NULL);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.huisbezoek FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.huisbezoek FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.huisbezoek enable row level security;
alter table pgb.huisbezoek force row level security;
create policy eigen_regio_lezen on pgb.huisbezoek as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.huisbezoek as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.huisbezoek to ozk_app;
grant select on pgb.huisbezoek to ozk_lezer;
grant insert (regio, id, budgethouder, vorige, maand) on pgb.huisbezoek to ozk_app;

create table pgb.huisbezoekeinde (
  regio text not null,
  bezoek text not null,
  uitkomst text not null,
  dag date not null,
  bevindingen text,
  vervolg text,
  vervolg_uiterlijk date,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint huisbezoek_eindigt_eenmaal PRIMARY KEY (regio, bezoek),
  constraint huisbezoek_bevindingen CHECK (((uitkomst = 'gedaan'::text) = (bevindingen IS NOT NULL))),
  constraint huisbezoek_vervolg CHECK (((vervolg IS NULL) = (vervolg_uiterlijk IS NULL))),
  constraint huisbezoekeinde_bevindingen_check CHECK (((bevindingen <> ''::text) AND (length(bevindingen) <= 10000))),
  constraint huisbezoekeinde_check CHECK ((vervolg_uiterlijk >= dag)),
  constraint huisbezoekeinde_uitkomst_check CHECK ((uitkomst = ANY (ARRAY['gedaan'::text, 'verplaatst'::text, 'vervallen'::text]))),
  constraint huisbezoekeinde_vervolg_check CHECK (((vervolg <> ''::text) AND (length(vervolg) <= 2000))),
  constraint huisbezoekeinde_regio_bezoek_fkey FOREIGN KEY (regio, bezoek) REFERENCES pgb.huisbezoek(regio, id)
);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.huisbezoekeinde FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.huisbezoekeinde FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.huisbezoekeinde enable row level security;
alter table pgb.huisbezoekeinde force row level security;
create policy eigen_regio_lezen on pgb.huisbezoekeinde as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.huisbezoekeinde as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.huisbezoekeinde to ozk_app;
grant select on pgb.huisbezoekeinde to ozk_lezer;
grant insert (regio, bezoek, uitkomst, dag, bevindingen, vervolg, vervolg_uiterlijk) on pgb.huisbezoekeinde to ozk_app;

create table pgb.jaarstand (
  regio text not null,
  jaar integer not null,
  budgethouder text not null,
  volgnummer integer not null,
  beschikking text not null,
  besluitdag date not null,
  vastgelegd timestamp with time zone not null,
  volgende_dag date not null default 'infinity'::date,
  volgende_vastgelegd timestamp with time zone not null default 'infinity'::timestamp with time zone,
  geboortejaar integer not null,
  basis_cent bigint not null,
  wooninitiatieftoeslag_cent bigint not null,
  budgetgarantie_cent bigint not null,
  meerzorg_cent bigint not null,
  pab_cent bigint not null,
  ekt_cent bigint not null,
  mpt_cent bigint not null,
  overig_cent bigint not null,
  totaal_cent bigint not null,
  ingang date,
  einde date,
  jaarbedrag_cent bigint not null,
  loopt_af boolean not null,
  vanaf date[] not null,
  geindiceerd text[] not null,
  toegewezen text[] not null,
  groep boolean[] not null,
  perioden jsonb not null,
  constraint jaarstand_pkey PRIMARY KEY (regio, jaar, budgethouder, volgnummer),
  constraint jaarstand_codes CHECK ((array_to_string((geindiceerd || toegewezen), ''::text) ~ '^[0-9A-Za-z]*$'::text)),
  constraint jaarstand_delen CHECK ((totaal_cent = (((((((basis_cent + wooninitiatieftoeslag_cent) + budgetgarantie_cent) + meerzorg_cent) + pab_cent) + ekt_cent) + mpt_cent) + overig_cent))),
  constraint jaarstand_jaar_check CHECK (((jaar >= 2015) AND (jaar <= 2100))),
  constraint jaarstand_periode CHECK ((((ingang IS NULL) = (einde IS NULL)) AND (einde >= ingang) AND ((ingang IS NULL) OR ((EXTRACT(year FROM ingang) = (jaar)::numeric) AND (EXTRACT(year FROM einde) = (jaar)::numeric))))),
  constraint jaarstand_volgnummer_check CHECK ((volgnummer > 0)),
  constraint jaarstand_regio_beschikking_fkey FOREIGN KEY (regio, beschikking) REFERENCES pgb.beschikking(regio, id),
  constraint jaarstand_regio_budgethouder_fkey FOREIGN KEY (regio, budgethouder) REFERENCES pgb.budgethouder(regio, id)
);
comment on table pgb.jaarstand is 'Projection of pgb.beschikking: what a holder is granted in a year as each decision left it, in eurocents (NZA-1).';
CREATE INDEX jaarstand_bekend ON pgb.jaarstand USING btree (regio, jaar, volgende_vastgelegd) WHERE (volgende_vastgelegd <> 'infinity'::timestamp with time zone);
CREATE INDEX jaarstand_dag ON pgb.jaarstand USING btree (regio, jaar, volgende_dag);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.jaarstand FOR EACH ROW EXECUTE FUNCTION pgb.bewaak_jaarstand(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.jaarstand FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.jaarstand enable row level security;
alter table pgb.jaarstand force row level security;
create policy eigen_regio_lezen on pgb.jaarstand as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.jaarstand as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_wijzigen on pgb.jaarstand as permissive for update to ozk_app, EIGENAAR using ((regio = ANY (( SELECT platform.regios() AS regios)::text[]))) with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.jaarstand to ozk_app;
grant select on pgb.jaarstand to ozk_lezer;
grant insert (regio, jaar, budgethouder, volgnummer, beschikking, besluitdag, vastgelegd, geboortejaar, basis_cent, wooninitiatieftoeslag_cent, budgetgarantie_cent, meerzorg_cent, pab_cent, ekt_cent, mpt_cent, overig_cent, totaal_cent, ingang, einde, jaarbedrag_cent, loopt_af, vanaf, geindiceerd, toegewezen, groep, perioden) on pgb.jaarstand to ozk_app;
grant update (volgende_dag, volgende_vastgelegd) on pgb.jaarstand to ozk_app;

create table pgb.jaarstand_werk (
  regio text not null,
  beschikking text not null,
  constraint jaarstand_werk_pkey PRIMARY KEY (regio, beschikking),
  constraint jaarstand_werk_regio_beschikking_fkey FOREIGN KEY (regio, beschikking) REFERENCES pgb.beschikking(regio, id)
);
comment on table pgb.jaarstand_werk is 'Queue of decisions that pgb.jaarstand does not hold yet (NZA-1).';
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.jaarstand_werk FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.jaarstand_werk enable row level security;
alter table pgb.jaarstand_werk force row level security;
create policy eigen_regio_lezen on pgb.jaarstand_werk as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.jaarstand_werk as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_verwijderen on pgb.jaarstand_werk as permissive for delete to ozk_app, EIGENAAR using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_wijzigen on pgb.jaarstand_werk as permissive for update to ozk_app, EIGENAAR using ((regio = ANY (( SELECT platform.regios() AS regios)::text[]))) with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant delete, insert, select on pgb.jaarstand_werk to ozk_app;
grant select on pgb.jaarstand_werk to ozk_lezer;
grant update (beschikking) on pgb.jaarstand_werk to ozk_app;

create table pgb.kwalificatiebewijs (
  regio text not null,
  id text not null,
  zaak text not null,
  volgnummer bigint not null,
  vervangt text,
  reden text,
  ingetrokken boolean not null default false,
  zorgverlener text not null,
  soort text not null,
  omschrijving text not null,
  van date not null,
  tot date,
  document text,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint kwalificatiebewijs_pkey PRIMARY KEY (regio, id),
  constraint kwalificatiebewijs_eenmaal_vervangen UNIQUE (regio, vervangt),
  constraint kwalificatiebewijs_regio_zaak_id_key UNIQUE (regio, zaak, id),
  constraint kwalificatiebewijs_id_check CHECK ((id <> ''::text)),
  constraint kwalificatiebewijs_omschrijving_check CHECK (((omschrijving <> ''::text) AND (length(omschrijving) <= 500))),
  constraint kwalificatiebewijs_periode CHECK ((tot >= van)),
  constraint kwalificatiebewijs_reden_check CHECK (((reden <> ''::text) AND (length(reden) <= 2000))),
  constraint kwalificatiebewijs_soort_check CHECK ((soort = ANY (ARRAY['big'::text, 'diploma'::text, 'anders'::text]))),
  constraint kwalificatiebewijs_verbetering CHECK ((((vervangt IS NULL) = (reden IS NULL)) AND ((vervangt IS NOT NULL) OR (NOT ingetrokken)))),
  constraint kwalificatiebewijs_zorgverlener_check CHECK (((zorgverlener <> ''::text) AND (length(zorgverlener) <= 200))),
  constraint kwalificatiebewijs_document FOREIGN KEY (regio, zaak, document) REFERENCES pgb.document(regio, zaak, id),
  constraint kwalificatiebewijs_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES pgb.zaak(regio, id),
  constraint kwalificatiebewijs_vervangt FOREIGN KEY (regio, zaak, vervangt) REFERENCES pgb.kwalificatiebewijs(regio, zaak, id)
);
comment on table pgb.kwalificatiebewijs is 'What shows that a carer of the budget plan is qualified, with its validity (PGB-2).';
CREATE INDEX kwalificatiebewijs_regio_zaak_volgnummer_idx ON pgb.kwalificatiebewijs USING btree (regio, zaak, volgnummer);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.kwalificatiebewijs FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.kwalificatiebewijs FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.kwalificatiebewijs enable row level security;
alter table pgb.kwalificatiebewijs force row level security;
create policy eigen_regio_lezen on pgb.kwalificatiebewijs as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.kwalificatiebewijs as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.kwalificatiebewijs to ozk_app;
grant select on pgb.kwalificatiebewijs to ozk_lezer;
grant insert (regio, id, zaak, vervangt, reden, ingetrokken, zorgverlener, soort, omschrijving, van, tot, document) on pgb.kwalificatiebewijs to ozk_app;

create table pgb.notitie (
  regio text not null,
  id text not null,
  zaak text not null,
  tekst text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint notitie_pkey PRIMARY KEY (regio, id),
  constraint notitie_van_zaak UNIQUE (regio, zaak, id),
  constraint notitie_id_check CHECK ((id <> ''::text)),
  constraint notitie_tekst_check CHECK (((tekst <> ''::text) AND (length(tekst) <= 10000))),
  constraint notitie_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES pgb.zaak(regio, id)
);
CREATE INDEX notitie_zaak ON pgb.notitie USING btree (regio, zaak);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.notitie FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.notitie FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.notitie enable row level security;
alter table pgb.notitie force row level security;
create policy eigen_regio_lezen on pgb.notitie as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.notitie as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.notitie to ozk_app;
grant select on pgb.notitie to ozk_lezer;
grant insert (regio, id, zaak, tekst) on pgb.notitie to ozk_app;

create table pgb.notitiebewijs (
  regio text not null,
  notitie text not null,
  document text not null,
  zaak text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint notitiebewijs_pkey PRIMARY KEY (regio, notitie, document),
  constraint bewijs_document FOREIGN KEY (regio, zaak, document) REFERENCES pgb.document(regio, zaak, id),
  constraint bewijs_notitie FOREIGN KEY (regio, zaak, notitie) REFERENCES pgb.notitie(regio, zaak, id)
);
CREATE INDEX notitiebewijs_zaak ON pgb.notitiebewijs USING btree (regio, zaak);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.notitiebewijs FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.notitiebewijs FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.notitiebewijs enable row level security;
alter table pgb.notitiebewijs force row level security;
create policy eigen_regio_lezen on pgb.notitiebewijs as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.notitiebewijs as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.notitiebewijs to ozk_app;
grant select on pgb.notitiebewijs to ozk_lezer;
grant insert (regio, notitie, document, zaak) on pgb.notitiebewijs to ozk_app;

create table pgb.omleiding (
  regio text not null,
  id text not null,
  volgnummer bigint not null,
  vervangt text,
  ingetrokken boolean not null default false,
  dag date not null,
  naar text not null,
  reden text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint omleiding_pkey PRIMARY KEY (regio, id),
  constraint omleiding_eenmaal_vervangen UNIQUE (regio, vervangt),
  constraint omleiding_id_check CHECK ((id <> ''::text)),
  constraint omleiding_naar_check CHECK ((naar = ANY (ARRAY['verblijf'::text, 'vpt'::text, 'mpt'::text]))),
  constraint omleiding_reden_check CHECK ((reden = ANY (ARRAY['aanbod_past'::text, 'beheer_te_zwaar'::text, 'snel_zorg_nodig'::text, 'anders'::text]))),
  constraint omleiding_verbetering CHECK (((vervangt IS NOT NULL) OR (NOT ingetrokken))),
  constraint omleiding_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code),
  constraint omleiding_vervangt FOREIGN KEY (regio, vervangt) REFERENCES pgb.omleiding(regio, id)
);
comment on table pgb.omleiding is 'Persons redirected to care in kind before applying; holds nothing that tells who (PGB-1).';
CREATE INDEX omleiding_dag ON pgb.omleiding USING btree (regio, dag);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.omleiding FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.omleiding FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.omleiding enable row level security;
alter table pgb.omleiding force row level security;
create policy eigen_regio_lezen on pgb.omleiding as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.omleiding as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.omleiding to ozk_app;
grant select on pgb.omleiding to ozk_lezer;
grant insert (regio, id, vervangt, ingetrokken, dag, naar, reden) on pgb.omleiding to ozk_app;

create table pgb.overeenkomst (
  regio text not null,
  id text not null,
  volgnummer bigint not null,
  zaak text not null,
  budgethouder text not null,
  wijzigt text,
  verzoek text,
  naamsleutel text not null,
  agb_code text,
  uren numeric not null,
  van date not null,
  tot date,
  inhoud jsonb not null,
  ontvangen_op date not null,
  uiterlijk date not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint overeenkomst_pkey PRIMARY KEY (regio, id),
  constraint overeenkomst_regio_budgethouder_id_key UNIQUE (regio, budgethouder, id),
  constraint overeenkomst_agb_code_check CHECK ((agb_code ~ '^[0-9]{8}$'::text)),
  constraint overeenkomst_check CHECK ((uiterlijk > ontvangen_op)),
  constraint overeenkomst_id_check CHECK ((id <> ''::text)),
  constraint overeenkomst_naamsleutel_check CHECK (((naamsleutel <> ''::text) AND (length(naamsleutel) <= 200))),
  constraint overeenkomst_periode CHECK ((tot >= van)),
  constraint overeenkomst_uren_check CHECK ((uren >= (0)::numeric)),
  constraint overeenkomst_verzoek CHECK (((wijzigt IS NULL) = (verzoek IS NULL))),
  constraint overeenkomst_regio_budgethouder_fkey FOREIGN KEY (regio, budgethouder) REFERENCES pgb.budgethouder(regio, id),
  constraint overeenkomst_regio_verzoek_fkey FOREIGN KEY (regio, verzoek) REFERENCES pgb.wijzigingsverzoek(regio, id),
  constraint overeenkomst_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES pgb.zaak(regio, id),
  constraint overeenkomst_wijzigt FOREIGN KEY (regio, budgethouder, wijzigt) REFERENCES pgb.overeenkomst(regio, budgethouder, id)
);
comment on table pgb.overeenkomst is 'Agreements with carers as they came in (PGB-15); what came of them: overeenkomststap.';
CREATE INDEX overeenkomst_agb ON pgb.overeenkomst USING btree (regio, agb_code) WHERE (agb_code IS NOT NULL);
CREATE INDEX overeenkomst_houder ON pgb.overeenkomst USING btree (regio, budgethouder, volgnummer);
CREATE INDEX overeenkomst_naam ON pgb.overeenkomst USING btree (regio, naamsleutel);
CREATE INDEX overeenkomst_uiterlijk ON pgb.overeenkomst USING btree (regio, uiterlijk, volgnummer);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.overeenkomst FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.overeenkomst FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.overeenkomst enable row level security;
alter table pgb.overeenkomst force row level security;
create policy eigen_regio_lezen on pgb.overeenkomst as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.overeenkomst as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.overeenkomst to ozk_app;
grant select on pgb.overeenkomst to ozk_lezer;
grant insert (regio, id, zaak, budgethouder, wijzigt, verzoek, naamsleutel, agb_code, uren, van, tot, inhoud, ontvangen_op, uiterlijk) on pgb.overeenkomst to ozk_app;

create table pgb.overeenkomststap (
  regio text not null,
  overeenkomst text not null,
  versie integer not null,
  stap text not null,
  svb text,
  dag date not null,
  vervangt text,
  bevindingen jsonb,
  toelichting text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint overeenkomststap_eenmaal PRIMARY KEY (regio, overeenkomst, versie),
  constraint overeenkomst_eenmaal_vervangen UNIQUE (regio, vervangt),
  constraint overeenkomststap_stap_check CHECK ((stap = ANY (ARRAY['goedgekeurd'::text, 'onthouden'::text, 'ingetrokken'::text, 'beeindigd'::text, 'svb'::text]))),
  constraint overeenkomststap_svb CHECK (((stap = 'svb'::text) = (svb IS NOT NULL))),
  constraint overeenkomststap_svb_check CHECK ((svb = ANY (ARRAY['aangeboden'::text, 'goedgekeurd'::text, 'afgewezen'::text, 'beeindigd'::text]))),
  constraint overeenkomststap_toelichting_check CHECK (((toelichting <> ''::text) AND (length(toelichting) <= 2000))),
  constraint overeenkomststap_versie_check CHECK ((versie > 1)),
  constraint overeenkomststap_vervangt CHECK (((vervangt IS NULL) OR (stap = 'goedgekeurd'::text))),
  constraint overeenkomststap_regio_overeenkomst_fkey FOREIGN KEY (regio, overeenkomst) REFERENCES pgb.overeenkomst(regio, id),
  constraint overeenkomststap_regio_vervangt_fkey FOREIGN KEY (regio, vervangt) REFERENCES pgb.overeenkomst(regio, id)
);
CREATE UNIQUE INDEX overeenkomst_eenmaal_afgehandeld ON pgb.overeenkomststap USING btree (regio, overeenkomst) WHERE (stap = ANY (ARRAY['goedgekeurd'::text, 'onthouden'::text, 'ingetrokken'::text]));
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.overeenkomststap FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.overeenkomststap FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.overeenkomststap enable row level security;
alter table pgb.overeenkomststap force row level security;
create policy eigen_regio_lezen on pgb.overeenkomststap as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.overeenkomststap as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.overeenkomststap to ozk_app;
grant select on pgb.overeenkomststap to ozk_lezer;
grant insert (regio, overeenkomst, versie, stap, svb, dag, vervangt, bevindingen, toelichting) on pgb.overeenkomststap to ozk_app;

create table pgb.overgangsbesluit (
  regio text not null,
  budgethouder text not null,
  beschikking text not null,
  uitkomst text not null,
  verschil_cent bigint not null,
  gaat_in date not null,
  verteld_op date not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint overgang_eenmaal_besloten PRIMARY KEY (regio, budgethouder),
  constraint overgang_verschil CHECK ((((uitkomst = 'geen_wijziging'::text) AND (verschil_cent = 0)) OR ((uitkomst = 'lager'::text) AND (verschil_cent < 0)) OR ((uitkomst = 'hoger'::text) AND (verschil_cent > 0)))),
  constraint overgangsbesluit_check CHECK ((verteld_op < gaat_in)),
  constraint overgangsbesluit_uitkomst_check CHECK ((uitkomst = ANY (ARRAY['geen_wijziging'::text, 'lager'::text, 'hoger'::text]))),
  constraint overgangsbesluit_regio_beschikking_fkey FOREIGN KEY (regio, beschikking) REFERENCES pgb.beschikking(regio, id),
  constraint overgangsbesluit_regio_budgethouder_fkey FOREIGN KEY (regio, budgethouder) REFERENCES pgb.budgethouder(regio, id)
);
comment on table pgb.overgangsbesluit is 'Decisions before 1 January 2028 for holders from before 2025 (PGB-40).';
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.overgangsbesluit FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.overgangsbesluit FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.overgangsbesluit enable row level security;
alter table pgb.overgangsbesluit force row level security;
create policy eigen_regio_lezen on pgb.overgangsbesluit as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.overgangsbesluit as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.overgangsbesluit to ozk_app;
grant select on pgb.overgangsbesluit to ozk_lezer;
grant insert (regio, budgethouder, beschikking, uitkomst, verschil_cent, gaat_in, verteld_op) on pgb.overgangsbesluit to ozk_app;

create table pgb.overgenomen_beschikking (
  regio text not null,
  id text not null,
  budgethouder text not null,
  kenmerk text not null,
  soort text not null,
  besloten_op date not null,
  ingangsdatum date not null,
  einddatum date not null,
  geindiceerd_zorgprofiel text not null,
  toegewezen_zorgprofiel text not null,
  totaal_cent bigint not null,
  op_maximum boolean not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint overgenomen_beschikking_pkey PRIMARY KEY (regio, id),
  constraint beschikking_eenmaal_overgenomen UNIQUE (regio, kenmerk),
  constraint overgenomen_beschikking_check CHECK ((einddatum >= ingangsdatum)),
  constraint overgenomen_beschikking_geindiceerd_zorgprofiel_check CHECK ((geindiceerd_zorgprofiel ~ '^[0-9]{3}$'::text)),
  constraint overgenomen_beschikking_id_check CHECK ((id <> ''::text)),
  constraint overgenomen_beschikking_kenmerk_check CHECK (((kenmerk <> ''::text) AND (length(kenmerk) <= 100))),
  constraint overgenomen_beschikking_soort_check CHECK ((soort = ANY (ARRAY['verlening'::text, 'gedeeltelijk'::text, 'wijziging'::text]))),
  constraint overgenomen_beschikking_toegewezen_zorgprofiel_check CHECK ((toegewezen_zorgprofiel ~ '^[0-9]{3}$'::text)),
  constraint overgenomen_beschikking_totaal_cent_check CHECK ((totaal_cent >= 0)),
  constraint overgenomen_beschikking_regio_budgethouder_fkey FOREIGN KEY (regio, budgethouder) REFERENCES pgb.overgenomen_houder(regio, budgethouder)
);
comment on table pgb.overgenomen_beschikking is 'Decisions of another system, taken over as they were; not sealed, not replayable.';
CREATE INDEX overgenomen_houder_dagen ON pgb.overgenomen_beschikking USING btree (regio, budgethouder, ingangsdatum);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.overgenomen_beschikking FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.overgenomen_beschikking FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.overgenomen_beschikking enable row level security;
alter table pgb.overgenomen_beschikking force row level security;
create policy eigen_regio_lezen on pgb.overgenomen_beschikking as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.overgenomen_beschikking as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.overgenomen_beschikking to ozk_app;
grant select on pgb.overgenomen_beschikking to ozk_lezer;
grant insert (regio, id, budgethouder, kenmerk, soort, besloten_op, ingangsdatum, einddatum, geindiceerd_zorgprofiel, toegewezen_zorgprofiel, totaal_cent, op_maximum) on pgb.overgenomen_beschikking to ozk_app;

create table pgb.overgenomen_houder (
  regio text not null,
  budgethouder text not null,
  kenmerk text not null,
  pgb_sinds date not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint overgenomen_houder_pkey PRIMARY KEY (regio, budgethouder),
  constraint houder_eenmaal_overgenomen UNIQUE (regio, kenmerk),
  constraint overgenomen_houder_kenmerk_check CHECK (((kenmerk <> ''::text) AND (length(kenmerk) <= 100))),
  constraint overgenomen_houder_regio_budgethouder_fkey FOREIGN KEY (regio, budgethouder) REFERENCES pgb.budgethouder(regio, id)
);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.overgenomen_houder FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.overgenomen_houder FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.overgenomen_houder enable row level security;
alter table pgb.overgenomen_houder force row level security;
create policy eigen_regio_lezen on pgb.overgenomen_houder as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.overgenomen_houder as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.overgenomen_houder to ozk_app;
grant select on pgb.overgenomen_houder to ozk_lezer;
grant insert (regio, budgethouder, kenmerk, pgb_sinds) on pgb.overgenomen_houder to ozk_app;

create table pgb.overgenomen_periode (
  regio text not null,
  beschikking text not null,
  van date not null,
  tot date not null,
  bedrag_cent bigint not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint overgenomen_periode_pkey PRIMARY KEY (regio, beschikking, van),
  constraint overgenomen_periode_bedrag_cent_check CHECK ((bedrag_cent >= 0)),
  constraint overgenomen_periode_check CHECK ((tot >= van)),
  constraint overgenomen_periode_regio_beschikking_fkey FOREIGN KEY (regio, beschikking) REFERENCES pgb.overgenomen_beschikking(regio, id)
);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.overgenomen_periode FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.overgenomen_periode FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.overgenomen_periode enable row level security;
alter table pgb.overgenomen_periode force row level security;
create policy eigen_regio_lezen on pgb.overgenomen_periode as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.overgenomen_periode as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.overgenomen_periode to ozk_app;
grant select on pgb.overgenomen_periode to ozk_lezer;
grant insert (regio, beschikking, van, tot, bedrag_cent) on pgb.overgenomen_periode to ozk_app;

create table pgb.planvermelding (
  regio text not null,
  zorgverlener text not null,
  feit text not null,
  zaak text not null,
  constraint planvermelding_pkey PRIMARY KEY (regio, zorgverlener, feit),
  constraint planvermelding_regio_feit_fkey FOREIGN KEY (regio, feit) REFERENCES pgb.feit(regio, id),
  constraint planvermelding_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES pgb.zaak(regio, id),
  constraint planvermelding_regio_zorgverlener_fkey FOREIGN KEY (regio, zorgverlener) REFERENCES pgb.planzorgverlener(regio, id)
);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.planvermelding FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.planvermelding FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.planvermelding enable row level security;
alter table pgb.planvermelding force row level security;
create policy eigen_regio_lezen on pgb.planvermelding as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.planvermelding as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.planvermelding to ozk_app;
grant select on pgb.planvermelding to ozk_lezer;
grant insert (regio, zorgverlener, feit, zaak) on pgb.planvermelding to ozk_app;

create table pgb.planzorgverlener (
  regio text not null,
  id text not null,
  naam text not null,
  agb_code text,
  kvk_nummer text,
  constraint planzorgverlener_pkey PRIMARY KEY (regio, id),
  constraint planzorgverlener_id_check CHECK ((id ~ '^[0-9a-f]{64}$'::text)),
  constraint planzorgverlener_naam_check CHECK ((naam <> ''::text)),
  constraint planzorgverlener_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
CREATE INDEX planzorgverlener_agb ON pgb.planzorgverlener USING btree (regio, agb_code) WHERE (agb_code IS NOT NULL);
CREATE INDEX planzorgverlener_kvk ON pgb.planzorgverlener USING btree (regio, kvk_nummer) WHERE (kvk_nummer IS NOT NULL);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.planzorgverlener FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.planzorgverlener FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER zoekwoorden AFTER INSERT ON pgb.planzorgverlener FOR EACH ROW EXECUTE FUNCTION pgb.houd_zorgverlenerwoorden_bij(); -- always
alter table pgb.planzorgverlener enable row level security;
alter table pgb.planzorgverlener force row level security;
create policy eigen_regio_lezen on pgb.planzorgverlener as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.planzorgverlener as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.planzorgverlener to ozk_app;
grant select on pgb.planzorgverlener to ozk_lezer;
grant insert (regio, id, naam, agb_code, kvk_nummer) on pgb.planzorgverlener to ozk_app;

create table pgb.plicht (
  regio text not null,
  id text not null,
  volgnummer bigint not null,
  zaak text not null,
  beschikking text not null,
  budgethouder text not null,
  sleutel text not null,
  soort text not null,
  regel text not null,
  artikel text not null,
  tekst text not null,
  reden text not null,
  ingang date not null,
  tot date,
  bewijs text,
  controle_op date,
  controleur text,
  gevolg text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint plicht_pkey PRIMARY KEY (regio, id),
  constraint plicht_eenmaal UNIQUE (regio, beschikking, sleutel),
  constraint plicht_artikel_check CHECK ((artikel <> ''::text)),
  constraint plicht_check CHECK ((tot >= ingang)),
  constraint plicht_gevolg_check CHECK ((gevolg <> ''::text)),
  constraint plicht_id_check CHECK ((id <> ''::text)),
  constraint plicht_reden_check CHECK ((reden <> ''::text)),
  constraint plicht_regel_check CHECK ((regel <> ''::text)),
  constraint plicht_sleutel_check CHECK ((sleutel <> ''::text)),
  constraint plicht_soort_check CHECK ((soort = ANY (ARRAY['gekwalificeerde_zorgverlener'::text, 'behandelaar'::text, 'begeleiding_groep'::text, 'individuele_begeleiding'::text, 'uitsluiting_zorgverlener'::text, 'uitsluiting_functie'::text]))),
  constraint plicht_tekst_check CHECK ((tekst <> ''::text)),
  constraint plicht_regio_budgethouder_fkey FOREIGN KEY (regio, budgethouder) REFERENCES pgb.budgethouder(regio, id),
  constraint plicht_regio_zaak_beschikking_fkey FOREIGN KEY (regio, zaak, beschikking) REFERENCES pgb.beschikking(regio, zaak, id)
);
comment on table pgb.plicht is 'Obligations of sealed decisions; what came of them stands in pgb.plichtstap (PGB-14).';
CREATE INDEX plicht_controle ON pgb.plicht USING btree (regio, COALESCE(controle_op, 'infinity'::date), volgnummer);
CREATE INDEX plicht_houder ON pgb.plicht USING btree (regio, budgethouder, volgnummer);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.plicht FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.plicht FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.plicht enable row level security;
alter table pgb.plicht force row level security;
create policy eigen_regio_lezen on pgb.plicht as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.plicht as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.plicht to ozk_app;
grant select on pgb.plicht to ozk_lezer;
grant insert (regio, id, zaak, beschikking, budgethouder, sleutel, soort, regel, artikel, tekst, reden, ingang, tot, bewijs, controle_op, controleur, gevolg) on pgb.plicht to ozk_app;

create table pgb.plichtstap (
  regio text not null,
  plicht text not null,
  versie integer not null,
  stap text not null,
  dag date not null,
  document text,
  toelichting text not null,
  controle_op date,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint plichtstap_eenmaal PRIMARY KEY (regio, plicht, versie),
  constraint bewijs_is_document CHECK (((stap <> 'bewijs'::text) OR (document IS NOT NULL))),
  constraint plichtstap_stap_check CHECK ((stap = ANY (ARRAY['bewijs'::text, 'nagekomen'::text, 'niet_nagekomen'::text, 'afgewogen'::text, 'vervallen'::text]))),
  constraint plichtstap_toelichting_check CHECK (((toelichting <> ''::text) AND (length(toelichting) <= 10000))),
  constraint plichtstap_versie_check CHECK ((versie > 1)),
  constraint plichtstap_regio_document_fkey FOREIGN KEY (regio, document) REFERENCES pgb.document(regio, id),
  constraint plichtstap_regio_plicht_fkey FOREIGN KEY (regio, plicht) REFERENCES pgb.plicht(regio, id)
);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.plichtstap FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.plichtstap FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.plichtstap enable row level security;
alter table pgb.plichtstap force row level security;
create policy eigen_regio_lezen on pgb.plichtstap as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.plichtstap as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.plichtstap to ozk_app;
grant select on pgb.plichtstap to ozk_lezer;
grant insert (regio, plicht, versie, stap, dag, document, toelichting, controle_op) on pgb.plichtstap to ozk_app;

create table pgb.signaal (
  regio text not null,
  id text not null,
  volgnummer bigint not null,
  onderwerp text not null,
  soort text not null,
  naam text not null,
  agb_code text,
  kvk_nummer text,
  functie text,
  bron text not null,
  gemeld_op date not null,
  toelichting text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint signaal_pkey PRIMARY KEY (regio, id),
  constraint signaal_agb_code_check CHECK ((agb_code ~ '^[0-9]{8}$'::text)),
  constraint signaal_bron_check CHECK (((bron <> ''::text) AND (length(bron) <= 200))),
  constraint signaal_functie_check CHECK (((functie <> ''::text) AND (length(functie) <= 100))),
  constraint signaal_id_check CHECK ((id <> ''::text)),
  constraint signaal_kvk_nummer_check CHECK ((kvk_nummer ~ '^[0-9]{8}$'::text)),
  constraint signaal_naam_check CHECK (((naam <> ''::text) AND (length(naam) <= 200))),
  constraint signaal_onderwerp_check CHECK ((onderwerp = ANY (ARRAY['zorgverlener'::text, 'initiatief'::text]))),
  constraint signaal_soort_check CHECK ((soort = ANY (ARRAY['contract_geweigerd'::text, 'fraude_pgb'::text, 'niet_gekwalificeerd_handeling'::text, 'onder_kwaliteitsstandaard'::text]))),
  constraint signaal_toelichting_check CHECK (((toelichting <> ''::text) AND (length(toelichting) <= 10000))),
  constraint signaal_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table pgb.signaal is 'Signals on carers and initiatives; beside a question, never in place of an answer (PGB-8).';
CREATE INDEX signaal_agb ON pgb.signaal USING btree (regio, agb_code) WHERE (agb_code IS NOT NULL);
CREATE INDEX signaal_kvk ON pgb.signaal USING btree (regio, kvk_nummer) WHERE (kvk_nummer IS NOT NULL);
CREATE INDEX signaal_naam ON pgb.signaal USING btree (regio, lower(btrim(naam)));
CREATE INDEX signaal_volgorde ON pgb.signaal USING btree (regio, gemeld_op, volgnummer);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.signaal FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.signaal FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.signaal enable row level security;
alter table pgb.signaal force row level security;
create policy eigen_regio_lezen on pgb.signaal as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.signaal as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.signaal to ozk_app;
grant select on pgb.signaal to ozk_lezer;
grant insert (regio, id, onderwerp, soort, naam, agb_code, kvk_nummer, functie, bron, gemeld_op, toelichting) on pgb.signaal to ozk_app;

create table pgb.signaalstap (
  regio text not null,
  signaal text not null,
  versie integer not null,
  stand text not null,
  toelichting text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint signaalstap_eenmaal PRIMARY KEY (regio, signaal, versie),
  constraint signaalstap_stand_check CHECK ((stand = ANY (ARRAY['open'::text, 'gewogen'::text, 'gesloten'::text]))),
  constraint signaalstap_toelichting_check CHECK (((toelichting <> ''::text) AND (length(toelichting) <= 10000))),
  constraint signaalstap_versie_check CHECK ((versie > 1)),
  constraint signaalstap_regio_signaal_fkey FOREIGN KEY (regio, signaal) REFERENCES pgb.signaal(regio, id)
);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.signaalstap FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.signaalstap FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.signaalstap enable row level security;
alter table pgb.signaalstap force row level security;
create policy eigen_regio_lezen on pgb.signaalstap as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.signaalstap as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.signaalstap to ozk_app;
grant select on pgb.signaalstap to ozk_lezer;
grant insert (regio, signaal, versie, stand, toelichting) on pgb.signaalstap to ozk_app;

create table pgb.termijnregel (
  regio text not null,
  id text not null,
  zaak text not null,
  volgnummer bigint not null,
  soort text not null,
  grond text,
  bij text,
  einde text,
  dag date not null,
  tot date,
  toelichting text not null,
  zaakversie integer not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint termijnregel_pkey PRIMARY KEY (regio, id),
  constraint opschorting_eindigt_eenmaal UNIQUE (regio, bij),
  constraint termijnregel_regio_zaak_id_key UNIQUE (regio, zaak, id),
  constraint termijnregel_einde_check CHECK ((einde = ANY (ARRAY['aangevuld'::text, 'ongebruikt'::text, 'anders'::text]))),
  constraint termijnregel_grond_check CHECK ((grond = ANY (ARRAY['aanvulling'::text, 'instemming'::text, 'vertraging_aanvrager'::text, 'overmacht'::text]))),
  constraint termijnregel_id_check CHECK ((id <> ''::text)),
  constraint termijnregel_soort_check CHECK ((soort = ANY (ARRAY['opschorting_begin'::text, 'opschorting_einde'::text, 'verlenging'::text, 'ingebrekestelling'::text, 'ontvangstbevestiging'::text, 'voornemen'::text]))),
  constraint termijnregel_toelichting_check CHECK ((toelichting <> ''::text)),
  constraint termijnregel_vorm CHECK ((((soort = 'opschorting_begin'::text) = (grond IS NOT NULL)) AND ((soort = 'opschorting_einde'::text) = (bij IS NOT NULL)) AND ((soort = 'opschorting_einde'::text) = (einde IS NOT NULL)) AND ((soort <> ALL (ARRAY['verlenging'::text, 'voornemen'::text])) OR (tot IS NOT NULL)) AND ((soort = ANY (ARRAY['verlenging'::text, 'voornemen'::text, 'opschorting_begin'::text])) OR (tot IS NULL)) AND ((tot IS NULL) OR (tot > dag)))),
  constraint termijnregel_zaakversie_check CHECK ((zaakversie > 0)),
  constraint termijnregel_regio_zaak_bij_fkey FOREIGN KEY (regio, zaak, bij) REFERENCES pgb.termijnregel(regio, zaak, id),
  constraint termijnregel_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES pgb.zaak(regio, id)
);
comment on table pgb.termijnregel is 'The clock of a case as a ledger: Awb 4:15 (suspension), 4:14 (delay), 4:17 (notice of default) (PGB-3).';
CREATE INDEX termijnregel_zaak ON pgb.termijnregel USING btree (regio, zaak, volgnummer);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.termijnregel FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.termijnregel FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.termijnregel enable row level security;
alter table pgb.termijnregel force row level security;
create policy eigen_regio_lezen on pgb.termijnregel as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.termijnregel as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.termijnregel to ozk_app;
grant select on pgb.termijnregel to ozk_lezer;
grant insert (regio, id, zaak, soort, grond, bij, einde, dag, tot, toelichting, zaakversie) on pgb.termijnregel to ozk_app;

create table pgb.vertegenwoordiging (
  regio text not null,
  id text not null,
  zaak text not null,
  volgnummer bigint not null,
  vervangt text,
  reden text,
  ingetrokken boolean not null default false,
  naam text not null,
  hoedanigheid text not null,
  omvang text not null,
  van date not null,
  tot date,
  document text,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint vertegenwoordiging_pkey PRIMARY KEY (regio, id),
  constraint vertegenwoordiging_eenmaal_vervangen UNIQUE (regio, vervangt),
  constraint vertegenwoordiging_regio_zaak_id_key UNIQUE (regio, zaak, id),
  constraint vertegenwoordiging_hoedanigheid_check CHECK ((hoedanigheid = ANY (ARRAY['ouder'::text, 'voogd'::text, 'curator'::text, 'bewindvoerder'::text, 'mentor'::text, 'gemachtigde'::text]))),
  constraint vertegenwoordiging_id_check CHECK ((id <> ''::text)),
  constraint vertegenwoordiging_naam_check CHECK (((naam <> ''::text) AND (length(naam) <= 200))),
  constraint vertegenwoordiging_omvang_check CHECK (((omvang <> ''::text) AND (length(omvang) <= 2000))),
  constraint vertegenwoordiging_periode CHECK ((tot >= van)),
  constraint vertegenwoordiging_reden_check CHECK (((reden <> ''::text) AND (length(reden) <= 2000))),
  constraint vertegenwoordiging_verbetering CHECK ((((vervangt IS NULL) = (reden IS NULL)) AND ((vervangt IS NOT NULL) OR (NOT ingetrokken)))),
  constraint vertegenwoordiging_document FOREIGN KEY (regio, zaak, document) REFERENCES pgb.document(regio, zaak, id),
  constraint vertegenwoordiging_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES pgb.zaak(regio, id),
  constraint vertegenwoordiging_vervangt FOREIGN KEY (regio, zaak, vervangt) REFERENCES pgb.vertegenwoordiging(regio, zaak, id)
);
comment on table pgb.vertegenwoordiging is 'Representatives with their mandate: scope, from, until (last day), document (PGB-1).';
CREATE INDEX vertegenwoordiging_regio_zaak_volgnummer_idx ON pgb.vertegenwoordiging USING btree (regio, zaak, volgnummer);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.vertegenwoordiging FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.vertegenwoordiging FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.vertegenwoordiging enable row level security;
alter table pgb.vertegenwoordiging force row level security;
create policy eigen_regio_lezen on pgb.vertegenwoordiging as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.vertegenwoordiging as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.vertegenwoordiging to ozk_app;
grant select on pgb.vertegenwoordiging to ozk_lezer;
grant insert (regio, id, zaak, vervangt, reden, ingetrokken, naam, hoedanigheid, omvang, van, tot, document) on pgb.vertegenwoordiging to ozk_app;

create table pgb.voorstel (
  regio text not null,
  zaak text not null,
  versie integer not null,
  soort text not null,
  inhoud text not null,
  inhoud_hash text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  voorsteller text not null default platform.gebruiker(),
  constraint voorstel_pkey PRIMARY KEY (regio, zaak, versie),
  constraint voorstel_regio_zaak_versie_soort_inhoud_hash_voorsteller_key UNIQUE (regio, zaak, versie, soort, inhoud_hash, voorsteller),
  constraint voorstel_hash CHECK ((inhoud_hash = encode(sha256(convert_to(inhoud, 'UTF8'::name)), 'hex'::text))),
  constraint voorstel_soort_check CHECK ((soort = ANY (ARRAY['verlening'::text, 'gedeeltelijk'::text, 'wijziging'::text, 'weigering'::text, 'intrekking'::text, 'buiten_behandeling'::text, 'doorzending'::text, 'vaststelling'::text]))),
  constraint voorstel_versie_check CHECK ((versie > 0)),
  constraint voorstel_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES pgb.zaak(regio, id)
);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.voorstel FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.voorstel FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.voorstel enable row level security;
alter table pgb.voorstel force row level security;
create policy eigen_regio_lezen on pgb.voorstel as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.voorstel as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.voorstel to ozk_app;
grant select on pgb.voorstel to ozk_lezer;
grant insert (regio, zaak, versie, soort, inhoud, inhoud_hash) on pgb.voorstel to ozk_app;

create table pgb.voorstel_einde (
  regio text not null,
  zaak text not null,
  versie integer not null,
  einde text not null,
  reden text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint voorstel_einde_pkey PRIMARY KEY (regio, zaak, versie),
  constraint voorstel_einde_einde_check CHECK ((einde = ANY (ARRAY['teruggewezen'::text, 'vervallen'::text]))),
  constraint voorstel_einde_reden_check CHECK ((reden <> ''::text)),
  constraint voorstel_einde_regio_zaak_versie_fkey FOREIGN KEY (regio, zaak, versie) REFERENCES pgb.voorstel(regio, zaak, versie)
);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.voorstel_einde FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.voorstel_einde FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.voorstel_einde enable row level security;
alter table pgb.voorstel_einde force row level security;
create policy eigen_regio_lezen on pgb.voorstel_einde as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.voorstel_einde as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.voorstel_einde to ozk_app;
grant select on pgb.voorstel_einde to ozk_lezer;
grant insert (regio, zaak, versie, einde, reden) on pgb.voorstel_einde to ozk_app;

create table pgb.voorstelbrief (
  regio text not null,
  zaak text not null,
  versie integer not null,
  bron text not null,
  bron_hash text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint voorstelbrief_pkey PRIMARY KEY (regio, zaak, versie),
  constraint voorstelbrief_regio_zaak_versie_bron_hash_key UNIQUE (regio, zaak, versie, bron_hash),
  constraint voorstelbrief_hash CHECK ((bron_hash = encode(sha256(convert_to(bron, 'UTF8'::name)), 'hex'::text))),
  constraint voorstelbrief_regio_zaak_versie_fkey FOREIGN KEY (regio, zaak, versie) REFERENCES pgb.voorstel(regio, zaak, versie)
);
comment on table pgb.voorstelbrief is 'The source of the letter that lies before the second person (PGB-30).';
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.voorstelbrief FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.voorstelbrief FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.voorstelbrief enable row level security;
alter table pgb.voorstelbrief force row level security;
create policy eigen_regio_lezen on pgb.voorstelbrief as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.voorstelbrief as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.voorstelbrief to ozk_app;
grant select on pgb.voorstelbrief to ozk_lezer;
grant insert (regio, zaak, versie, bron, bron_hash) on pgb.voorstelbrief to ozk_app;

create table pgb.voortzetting (
  regio text not null,
  jaar integer not null,
  budgethouder text not null,
  stand text not null,
  zaak text,
  redenen jsonb not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint voortzetting_eenmaal PRIMARY KEY (regio, jaar, budgethouder),
  constraint voortzetting_jaar_check CHECK (((jaar >= 2021) AND (jaar <= 2200))),
  constraint voortzetting_stand_check CHECK ((stand = ANY (ARRAY['voorgesteld'::text, 'apart'::text, 'gestopt'::text, 'geen_pgb'::text]))),
  constraint voortzetting_zaak CHECK (((stand = ANY (ARRAY['voorgesteld'::text, 'apart'::text])) = (zaak IS NOT NULL))),
  constraint voortzetting_regio_budgethouder_fkey FOREIGN KEY (regio, budgethouder) REFERENCES pgb.budgethouder(regio, id),
  constraint voortzetting_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES pgb.zaak(regio, id)
);
CREATE INDEX voortzetting_stand ON pgb.voortzetting USING btree (regio, jaar, stand);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.voortzetting FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.voortzetting FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.voortzetting enable row level security;
alter table pgb.voortzetting force row level security;
create policy eigen_regio_lezen on pgb.voortzetting as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.voortzetting as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.voortzetting to ozk_app;
grant select on pgb.voortzetting to ozk_lezer;
grant insert (regio, jaar, budgethouder, stand, zaak, redenen) on pgb.voortzetting to ozk_app;

create table pgb.wijzigingsafhandeling (
  regio text not null,
  verzoek text not null,
  afgehandeld_op date not null,
  uitkomst text not null,
  toelichting text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint wijziging_eenmaal_afgehandeld PRIMARY KEY (regio, verzoek),
  constraint wijzigingsafhandeling_toelichting_check CHECK (((toelichting <> ''::text) AND (length(toelichting) <= 2000))),
  constraint wijzigingsafhandeling_uitkomst_check CHECK ((uitkomst = ANY (ARRAY['goedgekeurd'::text, 'onthouden'::text, 'ingetrokken'::text]))),
  constraint wijzigingsafhandeling_regio_verzoek_fkey FOREIGN KEY (regio, verzoek) REFERENCES pgb.wijzigingsverzoek(regio, id)
);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.wijzigingsafhandeling FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.wijzigingsafhandeling FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.wijzigingsafhandeling enable row level security;
alter table pgb.wijzigingsafhandeling force row level security;
create policy eigen_regio_lezen on pgb.wijzigingsafhandeling as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.wijzigingsafhandeling as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.wijzigingsafhandeling to ozk_app;
grant select on pgb.wijzigingsafhandeling to ozk_lezer;
grant insert (regio, verzoek, afgehandeld_op, uitkomst, toelichting) on pgb.wijzigingsafhandeling to ozk_app;

create table pgb.wijzigingsverzoek (
  regio text not null,
  id text not null,
  budgethouder text not null,
  soort text not null,
  wat text not null,
  ontvangen_op date not null,
  uiterlijk date not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint wijzigingsverzoek_pkey PRIMARY KEY (regio, id),
  constraint wijzigingsverzoek_check CHECK ((uiterlijk > ontvangen_op)),
  constraint wijzigingsverzoek_id_check CHECK ((id <> ''::text)),
  constraint wijzigingsverzoek_soort_check CHECK ((soort = ANY (ARRAY['zorgovereenkomst'::text, 'zorgbeschrijving'::text, 'budget'::text, 'vertegenwoordiging'::text, 'anders'::text]))),
  constraint wijzigingsverzoek_wat_check CHECK (((wat <> ''::text) AND (length(wat) <= 2000))),
  constraint wijzigingsverzoek_regio_budgethouder_fkey FOREIGN KEY (regio, budgethouder) REFERENCES pgb.budgethouder(regio, id)
);
CREATE INDEX wijzigingsverzoek_houder ON pgb.wijzigingsverzoek USING btree (regio, budgethouder, ontvangen_op);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.wijzigingsverzoek FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.wijzigingsverzoek FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.wijzigingsverzoek enable row level security;
alter table pgb.wijzigingsverzoek force row level security;
create policy eigen_regio_lezen on pgb.wijzigingsverzoek as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.wijzigingsverzoek as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.wijzigingsverzoek to ozk_app;
grant select on pgb.wijzigingsverzoek to ozk_lezer;
grant insert (regio, id, budgethouder, soort, wat, ontvangen_op, uiterlijk) on pgb.wijzigingsverzoek to ozk_app;

create table pgb.zaak (
  regio text not null,
  id text not null,
  nummer text not null,
  soort text not null,
  budgethouder text not null,
  status text not null default 'ontvangen'::text,
  versie integer not null default 1,
  behandelaar text,
  team text,
  voorstel integer,
  beschikking text,
  ontvangen_op date not null,
  besluit_uiterlijk date,
  staat_stil boolean not null,
  nza_uiterlijk date not null,
  gemaakt timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  verzonden_op date,
  constraint zaak_pkey PRIMARY KEY (regio, id),
  constraint zaaknummer_eenmaal UNIQUE (regio, nummer),
  constraint beschikking_bij_status CHECK (((status = ANY (ARRAY['goedgekeurd'::text, 'verzonden'::text, 'buiten_behandeling'::text, 'doorgezonden'::text])) = (beschikking IS NOT NULL))),
  constraint stil_zonder_dag CHECK ((staat_stil = (besluit_uiterlijk IS NULL))),
  constraint voorstel_bij_status CHECK (((status = 'voorgesteld'::text) = (voorstel IS NOT NULL))),
  constraint zaak_id_check CHECK ((id <> ''::text)),
  constraint zaak_nummer_check CHECK ((nummer ~ '^PGB-[0-9]{4}-[0-9]{6,}$'::text)),
  constraint zaak_soort_check CHECK ((soort = ANY (ARRAY['nieuw'::text, 'wijziging'::text, 'herindicatie'::text, 'omzetting_zin'::text, 'voortzetting'::text]))),
  constraint zaak_status_check CHECK ((status = ANY (ARRAY['ontvangen'::text, 'in_behandeling'::text, 'voorgesteld'::text, 'goedgekeurd'::text, 'verzonden'::text, 'buiten_behandeling'::text, 'ingetrokken_door_aanvrager'::text, 'doorgezonden'::text]))),
  constraint zaak_versie_check CHECK ((versie > 0)),
  constraint zaak_regio_budgethouder_fkey FOREIGN KEY (regio, budgethouder) REFERENCES pgb.budgethouder(regio, id),
  constraint zaak_regio_id_beschikking_fkey FOREIGN KEY (regio, id, beschikking) REFERENCES pgb.beschikking(regio, zaak, id),
  constraint zaak_regio_id_voorstel_fkey FOREIGN KEY (regio, id, voorstel) REFERENCES pgb.voorstel(regio, zaak, versie)
);
CREATE INDEX zaak_houder ON pgb.zaak USING btree (regio, budgethouder);
CREATE INDEX zaak_open ON pgb.zaak USING btree (regio, id) WHERE ((beschikking IS NULL) AND (status <> 'ingetrokken_door_aanvrager'::text));
CREATE INDEX zaak_te_doen ON pgb.zaak USING btree (regio, COALESCE(besluit_uiterlijk, 'infinity'::date), id) WHERE (status = ANY (ARRAY['ontvangen'::text, 'in_behandeling'::text, 'voorgesteld'::text, 'goedgekeurd'::text]));
CREATE INDEX zaak_werklijst ON pgb.zaak USING btree (regio, COALESCE(besluit_uiterlijk, 'infinity'::date), id);
CREATE TRIGGER bewaakt BEFORE UPDATE ON pgb.zaak FOR EACH ROW EXECUTE FUNCTION pgb.bewaak_zaak(); -- always
CREATE TRIGGER blijft BEFORE DELETE ON pgb.zaak FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.zaak FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER nummer BEFORE INSERT ON pgb.zaak FOR EACH ROW WHEN ((new.nummer IS NULL)) EXECUTE FUNCTION pgb.geef_zaaknummer(); -- always
CREATE TRIGGER verzonden BEFORE UPDATE ON pgb.zaak FOR EACH ROW EXECUTE FUNCTION pgb.noteer_verzending(); -- always
CREATE TRIGGER volg_stand AFTER INSERT OR UPDATE ON pgb.zaak FOR EACH ROW EXECUTE FUNCTION pgb.volg_zaakstand(); -- always
alter table pgb.zaak enable row level security;
alter table pgb.zaak force row level security;
create policy eigen_regio_lezen on pgb.zaak as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.zaak as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_wijzigen on pgb.zaak as permissive for update to ozk_app, EIGENAAR using ((regio = ANY (( SELECT platform.regios() AS regios)::text[]))) with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.zaak to ozk_app;
grant select on pgb.zaak to ozk_lezer;
grant insert (regio, id, soort, budgethouder, behandelaar, team, ontvangen_op, besluit_uiterlijk, staat_stil, nza_uiterlijk) on pgb.zaak to ozk_app;
grant update (status, versie, behandelaar, team, voorstel, beschikking, ontvangen_op, besluit_uiterlijk, staat_stil, nza_uiterlijk) on pgb.zaak to ozk_app;

create table pgb.zaaknummer (
  regio text not null,
  jaar integer not null,
  laatste integer not null,
  constraint zaaknummer_pkey PRIMARY KEY (regio, jaar),
  constraint zaaknummer_laatste_check CHECK ((laatste > 0)),
  constraint zaaknummer_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.zaaknummer FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER loopt_op BEFORE DELETE OR UPDATE ON pgb.zaaknummer FOR EACH ROW EXECUTE FUNCTION pgb.bewaak_zaaknummer(); -- always
alter table pgb.zaaknummer enable row level security;
alter table pgb.zaaknummer force row level security;
create policy eigen_regio_lezen on pgb.zaaknummer as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.zaaknummer as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_wijzigen on pgb.zaaknummer as permissive for update to ozk_app, EIGENAAR using ((regio = ANY (( SELECT platform.regios() AS regios)::text[]))) with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant insert, select on pgb.zaaknummer to ozk_app;
grant select on pgb.zaaknummer to ozk_lezer;
grant update (laatste) on pgb.zaaknummer to ozk_app;

create table pgb.zaakstand (
  regio text not null,
  zaak text not null,
  volgnummer bigint not null,
  status text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint zaakstand_pkey PRIMARY KEY (regio, zaak, volgnummer),
  constraint zaakstand_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES pgb.zaak(regio, id)
);
CREATE INDEX zaakstand_bekend ON pgb.zaakstand USING btree (regio, vastgelegd) WHERE (status = 'ingetrokken_door_aanvrager'::text);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.zaakstand FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.zaakstand FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.zaakstand enable row level security;
alter table pgb.zaakstand force row level security;
create policy eigen_regio_lezen on pgb.zaakstand as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.zaakstand as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.zaakstand to ozk_app;
grant select on pgb.zaakstand to ozk_lezer;
grant insert (regio, zaak, status) on pgb.zaakstand to ozk_app;

create table pgb.zorgverlenerwoord (
  regio text not null,
  woord text not null,
  zorgverlener text not null,
  constraint zorgverlenerwoord_pkey PRIMARY KEY (regio, woord, zorgverlener),
  constraint zorgverlenerwoord_woord_check CHECK ((woord <> ''::text)),
  constraint zorgverlenerwoord_regio_zorgverlener_fkey FOREIGN KEY (regio, zorgverlener) REFERENCES pgb.planzorgverlener(regio, id)
);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON pgb.zorgverlenerwoord FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.zorgverlenerwoord FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table pgb.zorgverlenerwoord enable row level security;
alter table pgb.zorgverlenerwoord force row level security;
create policy eigen_regio_lezen on pgb.zorgverlenerwoord as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.zorgverlenerwoord as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.zorgverlenerwoord to ozk_app;
grant select on pgb.zorgverlenerwoord to ozk_lezer;
grant insert (regio, woord, zorgverlener) on pgb.zorgverlenerwoord to ozk_app;

create table platform.aanmeldpoging (
  state_hash text not null,
  nonce text not null,
  code_verifier text not null,
  terug text not null,
  verloopt timestamp with time zone not null,
  constraint aanmeldpoging_pkey PRIMARY KEY (state_hash),
  constraint aanmeldpoging_state_hash_check CHECK ((state_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint aanmeldpoging_terug_check CHECK (((terug ~ '^/'::text) AND (length(terug) <= 500)))
);
comment on table platform.aanmeldpoging is 'State of a login under way: one use, 10 minutes.';
CREATE INDEX aanmeldpoging_verloopt_idx ON platform.aanmeldpoging USING btree (verloopt);
alter table platform.aanmeldpoging enable row level security;
alter table platform.aanmeldpoging force row level security;
create policy aanmelden on platform.aanmeldpoging as permissive for all to ozk_app using (true) with check (true);
grant delete, insert, select on platform.aanmeldpoging to ozk_app;

create table platform.eigenpersoon (
  gebruiker text not null,
  betrokkene text not null,
  door text not null default platform.gebruiker(),
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  constraint eigenpersoon_pkey PRIMARY KEY (gebruiker),
  constraint eigenpersoon_betrokkene_check CHECK ((betrokkene <> ''::text)),
  constraint eigenpersoon_door_ander CHECK ((door <> gebruiker)),
  constraint eigenpersoon_gebruiker_fkey FOREIGN KEY (gebruiker) REFERENCES platform.gebruiker(id)
);
comment on table platform.eigenpersoon is 'The pseudonym of staff as a person of the log; never a BSN (PLT-22, PLT-23).';
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON platform.eigenpersoon FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON platform.eigenpersoon FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table platform.eigenpersoon enable row level security;
alter table platform.eigenpersoon force row level security;
create policy lezen on platform.eigenpersoon as permissive for select to ozk_app using ((( SELECT platform.rol() AS rol) = ANY (ARRAY['interne-audit'::text, 'compliance'::text])));
create policy toevoegen on platform.eigenpersoon as permissive for insert to ozk_app with check (((platform.rol() = 'beheerder'::text) AND (EXISTS ( SELECT
   FROM platform.roltoekenning r
  WHERE (r.gebruiker = eigenpersoon.gebruiker)))));
grant select on platform.eigenpersoon to ozk_app;
grant insert (gebruiker, betrokkene) on platform.eigenpersoon to ozk_app;

create table platform.gebruiker (
  id text not null,
  iss text not null,
  sub text not null,
  weergavenaam text not null,
  actief boolean not null default true,
  gemaakt timestamp with time zone not null default clock_timestamp(),
  laatst_aangemeld timestamp with time zone,
  constraint gebruiker_pkey PRIMARY KEY (id),
  constraint gebruiker_iss_sub_key UNIQUE (iss, sub),
  constraint gebruiker_id_check CHECK ((id ~ '^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$'::text)),
  constraint gebruiker_iss_check CHECK (((iss <> ''::text) AND (length(iss) <= 500))),
  constraint gebruiker_sub_check CHECK (((sub <> ''::text) AND (length(sub) <= 255))),
  constraint gebruiker_weergavenaam_check CHECK (((weergavenaam <> ''::text) AND (length(weergavenaam) <= 200)))
);
comment on table platform.gebruiker is 'Persons that an identity provider vouched for. Identity is iss and sub together; an e-mail address is never kept.';
alter table platform.gebruiker enable row level security;
alter table platform.gebruiker force row level security;
create policy lezen on platform.gebruiker as permissive for select to ozk_app, ozk_lezer using (true);
create policy naam_of_stand on platform.gebruiker as permissive for update to ozk_app using (((platform.rol() = 'systeem'::text) OR ((platform.rol() = 'beheerder'::text) AND (EXISTS ( SELECT
   FROM platform.roltoekenning r
  WHERE (r.gebruiker = gebruiker.id)))))) with check (true);
create policy toevoegen on platform.gebruiker as permissive for insert to ozk_app with check (actief);
grant select on platform.gebruiker to ozk_app;
grant insert (id, iss, sub, weergavenaam) on platform.gebruiker to ozk_app;
grant select (id, weergavenaam, actief) on platform.gebruiker to ozk_lezer;
grant update (weergavenaam, actief, laatst_aangemeld) on platform.gebruiker to ozk_app;

create table platform.idempotentie (
  regio text not null,
  gebruiker text not null default platform.gebruiker(),
  sleutel text not null,
  verzoek_hash text not null,
  antwoord jsonb not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  constraint sleutel_eenmaal PRIMARY KEY (regio, gebruiker, sleutel),
  constraint idempotentie_sleutel_check CHECK (((sleutel <> ''::text) AND (length(sleutel) <= 255))),
  constraint idempotentie_verzoek_hash_check CHECK ((verzoek_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint idempotentie_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON platform.idempotentie FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON platform.idempotentie FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table platform.idempotentie enable row level security;
alter table platform.idempotentie force row level security;
create policy eigen_regio_lezen on platform.idempotentie as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on platform.idempotentie as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on platform.idempotentie to ozk_app;
grant insert (regio, sleutel, verzoek_hash, antwoord) on platform.idempotentie to ozk_app;

create table platform.instelling_regio (
  regio text not null,
  sleutel text not null,
  vanaf date not null,
  waarde jsonb not null,
  vastgelegd timestamp with time zone not null default now(),
  constraint instelling_regio_pkey PRIMARY KEY (regio, sleutel, vanaf),
  constraint instelling_regio_sleutel_check CHECK ((sleutel ~ '^[a-z][a-z0-9-]{0,63}$'::text)),
  constraint instelling_regio_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table platform.instelling_regio is 'Settings of a region; a new choice is a new row (PLT-21).';
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON platform.instelling_regio FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON platform.instelling_regio FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table platform.instelling_regio enable row level security;
alter table platform.instelling_regio force row level security;
create policy eigen_regio_lezen on platform.instelling_regio as permissive for select to ozk_app, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on platform.instelling_regio as permissive for insert to ozk_app with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on platform.instelling_regio to ozk_app;
grant select on platform.instelling_regio to ozk_lezer;
grant insert (regio, sleutel, vanaf, waarde) on platform.instelling_regio to ozk_app;

create table platform.migratie (
  nummer integer not null,
  naam text not null,
  sha256 text not null,
  breaking boolean not null,
  toegepast timestamp with time zone not null default now(),
  constraint migratie_pkey PRIMARY KEY (nummer),
  constraint migratie_naam_check CHECK ((naam ~ '^[0-9]{4}-[a-z0-9-]+\.sql$'::text)),
  constraint migratie_nummer_check CHECK ((nummer > 0)),
  constraint migratie_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);
comment on table platform.migratie is 'Which migrations this store has had, with the hash of each file (PLT-1).';
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON platform.migratie FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON platform.migratie FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table platform.migratie enable row level security;
alter table platform.migratie force row level security;
create policy eigenaar_leest on platform.migratie as permissive for select to EIGENAAR using (true);
create policy eigenaar_voegt_toe on platform.migratie as permissive for insert to EIGENAAR with check (true);
create policy lezen on platform.migratie as permissive for select to ozk_app, ozk_lezer using (true);
grant select on platform.migratie to ozk_app;
grant select on platform.migratie to ozk_lezer;

create table platform.rolbesluit (
  regio text not null,
  voorstel text not null,
  gebruiker text not null,
  voorsteller text not null,
  uitkomst text not null,
  door text not null default platform.gebruiker(),
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  constraint rolvoorstel_eenmaal PRIMARY KEY (regio, voorstel),
  constraint rol_niet_van_zichzelf CHECK ((door <> gebruiker)),
  constraint rol_vier_ogen CHECK (((door = voorsteller) = (uitkomst = 'ingetrokken'::text))),
  constraint rolbesluit_uitkomst_check CHECK ((uitkomst = ANY (ARRAY['bevestigd'::text, 'afgewezen'::text, 'ingetrokken'::text]))),
  constraint rolbesluit_regio_voorstel_gebruiker_voorsteller_fkey FOREIGN KEY (regio, voorstel, gebruiker, voorsteller) REFERENCES platform.rolvoorstel(regio, id, gebruiker, door)
);
comment on table platform.rolbesluit is 'Decision of a second beheerder on a role that was asked for (PLT-20).';
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON platform.rolbesluit FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON platform.rolbesluit FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table platform.rolbesluit enable row level security;
alter table platform.rolbesluit force row level security;
create policy eigen_regio_lezen on platform.rolbesluit as permissive for select to ozk_app, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on platform.rolbesluit as permissive for insert to ozk_app with check (((regio = ANY (( SELECT platform.regios() AS regios)::text[])) AND (platform.rol() = 'beheerder'::text)));
grant select on platform.rolbesluit to ozk_app;
grant select on platform.rolbesluit to ozk_lezer;
grant insert (regio, voorstel, gebruiker, voorsteller, uitkomst) on platform.rolbesluit to ozk_app;

create table platform.roleinde (
  regio text not null,
  toekenning text not null,
  gebruiker text not null,
  ingetrokken_door text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  constraint roleinde_pkey PRIMARY KEY (regio, toekenning),
  constraint roleinde_regio_toekenning_gebruiker_fkey FOREIGN KEY (regio, toekenning, gebruiker) REFERENCES platform.roltoekenning(regio, id, gebruiker)
);
comment on table platform.roleinde is 'Role grants that were taken back; works at once.';
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON platform.roleinde FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON platform.roleinde FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table platform.roleinde enable row level security;
alter table platform.roleinde force row level security;
create policy eigen_regio_toevoegen on platform.roleinde as permissive for insert to ozk_app with check (((regio = ANY (( SELECT platform.regios() AS regios)::text[])) AND (ingetrokken_door = platform.gebruiker()) AND (platform.rol() = ANY (ARRAY['beheerder'::text, 'systeem'::text]))));
create policy regio_of_eigen_lezen on platform.roleinde as permissive for select to ozk_app, ozk_lezer using (((regio = ANY (( SELECT platform.regios() AS regios)::text[])) OR (gebruiker = ( SELECT platform.gebruiker() AS gebruiker))));
grant select on platform.roleinde to ozk_app;
grant select on platform.roleinde to ozk_lezer;
grant insert (regio, toekenning, gebruiker, ingetrokken_door) on platform.roleinde to ozk_app;

create table platform.roltoekenning (
  regio text not null,
  id text not null,
  gebruiker text not null,
  rol text not null,
  vanaf date not null,
  tot date,
  toegekend_door text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  voorstel text,
  constraint roltoekenning_pkey PRIMARY KEY (regio, id),
  constraint roltoekenning_regio_id_gebruiker_key UNIQUE (regio, id, gebruiker),
  constraint niet_aan_zichzelf CHECK ((toegekend_door <> gebruiker)),
  constraint roltoekenning_check CHECK ((tot > vanaf)),
  constraint roltoekenning_id_check CHECK ((id ~ '^[0-9a-f-]{36}$'::text)),
  constraint roltoekenning_rol_check CHECK ((rol = ANY (ARRAY['consulent'::text, 'beoordelaar'::text, 'inkoper'::text, 'controller'::text, 'risicobeheer'::text, 'compliance'::text, 'interne-audit'::text, 'beheerder'::text, 'toezichthouder'::text]))),
  constraint roltoekenning_gebruiker_fkey FOREIGN KEY (gebruiker) REFERENCES platform.gebruiker(id),
  constraint roltoekenning_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code),
  constraint toekenning_uit_voorstel FOREIGN KEY (regio, voorstel) REFERENCES platform.rolvoorstel(regio, id)
);
comment on table platform.roltoekenning is 'Who may act in which role for a region, from a day until (not on) a day. A role for all regions of a Wlz-uitvoerder is a row for each of them.';
CREATE INDEX roltoekenning_gebruiker_idx ON platform.roltoekenning USING btree (gebruiker);
CREATE UNIQUE INDEX toekenning_eenmaal ON platform.roltoekenning USING btree (regio, voorstel) WHERE (voorstel IS NOT NULL);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON platform.roltoekenning FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON platform.roltoekenning FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table platform.roltoekenning enable row level security;
alter table platform.roltoekenning force row level security;
create policy eigen_regio_toevoegen on platform.roltoekenning as permissive for insert to ozk_app with check (((regio = ANY (( SELECT platform.regios() AS regios)::text[])) AND (toegekend_door = platform.gebruiker()) AND ((platform.rol() = 'systeem'::text) OR ((platform.rol() = 'beheerder'::text) AND (EXISTS ( SELECT
   FROM (platform.rolvoorstel v
     JOIN platform.rolbesluit b ON (((b.regio = v.regio) AND (b.voorstel = v.id))))
  WHERE ((v.regio = roltoekenning.regio) AND (v.id = roltoekenning.voorstel) AND (b.uitkomst = 'bevestigd'::text) AND (b.door = roltoekenning.toegekend_door) AND (v.gebruiker = roltoekenning.gebruiker) AND (v.rol = roltoekenning.rol) AND (v.vanaf = roltoekenning.vanaf) AND (NOT (v.tot IS DISTINCT FROM roltoekenning.tot)))))))));
create policy regio_of_eigen_lezen on platform.roltoekenning as permissive for select to ozk_app, ozk_lezer using (((regio = ANY (( SELECT platform.regios() AS regios)::text[])) OR (gebruiker = ( SELECT platform.gebruiker() AS gebruiker))));
grant select on platform.roltoekenning to ozk_app;
grant select on platform.roltoekenning to ozk_lezer;
grant insert (regio, id, gebruiker, rol, vanaf, tot, toegekend_door, voorstel) on platform.roltoekenning to ozk_app;

create table platform.rolvoorstel (
  regio text not null,
  id text not null,
  gebruiker text not null,
  rol text not null,
  vanaf date not null,
  tot date,
  door text not null default platform.gebruiker(),
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  constraint rolvoorstel_pkey PRIMARY KEY (regio, id),
  constraint rolvoorstel_regio_id_gebruiker_door_key UNIQUE (regio, id, gebruiker, door),
  constraint niet_voor_zichzelf CHECK ((door <> gebruiker)),
  constraint rolperiode CHECK ((tot > vanaf)),
  constraint rolvoorstel_id_check CHECK ((id ~ '^[0-9a-f-]{36}$'::text)),
  constraint rolvoorstel_rol_check CHECK ((rol = ANY (ARRAY['consulent'::text, 'beoordelaar'::text, 'inkoper'::text, 'controller'::text, 'risicobeheer'::text, 'compliance'::text, 'interne-audit'::text, 'beheerder'::text, 'toezichthouder'::text]))),
  constraint rolvoorstel_gebruiker_fkey FOREIGN KEY (gebruiker) REFERENCES platform.gebruiker(id),
  constraint rolvoorstel_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table platform.rolvoorstel is 'Roles that a beheerder asks for; one id for all regions of one request. Another beheerder decides (PLT-20).';
CREATE INDEX rolvoorstel_gebruiker ON platform.rolvoorstel USING btree (gebruiker);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON platform.rolvoorstel FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON platform.rolvoorstel FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table platform.rolvoorstel enable row level security;
alter table platform.rolvoorstel force row level security;
create policy eigen_regio_lezen on platform.rolvoorstel as permissive for select to ozk_app, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on platform.rolvoorstel as permissive for insert to ozk_app with check (((regio = ANY (( SELECT platform.regios() AS regios)::text[])) AND (platform.rol() = 'beheerder'::text)));
grant select on platform.rolvoorstel to ozk_app;
grant select on platform.rolvoorstel to ozk_lezer;
grant insert (regio, id, gebruiker, rol, vanaf, tot) on platform.rolvoorstel to ozk_app;

create table platform.sessie (
  hash text not null,
  gebruiker text not null,
  gemaakt timestamp with time zone not null,
  laatst_gezien timestamp with time zone not null,
  verloopt timestamp with time zone not null,
  ingetrokken timestamp with time zone,
  constraint sessie_pkey PRIMARY KEY (hash),
  constraint sessie_check CHECK ((laatst_gezien >= gemaakt)),
  constraint sessie_check1 CHECK ((verloopt > gemaakt)),
  constraint sessie_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint sessie_gebruiker_fkey FOREIGN KEY (gebruiker) REFERENCES platform.gebruiker(id)
);
comment on table platform.sessie is 'Sessions by the hash of their id: 30 minutes without use, 10 hours at most, revocable.';
CREATE INDEX sessie_gebruiker_idx ON platform.sessie USING btree (gebruiker);
CREATE INDEX sessie_verloopt_idx ON platform.sessie USING btree (verloopt);
alter table platform.sessie enable row level security;
alter table platform.sessie force row level security;
create policy eigen_lezen on platform.sessie as permissive for select to ozk_lezer using ((gebruiker = ( SELECT platform.gebruiker() AS gebruiker)));
create policy genoemd_of_eigen_lezen on platform.sessie as permissive for select to ozk_app using (((hash = ( SELECT current_setting('ozk.sessie'::text, true) AS current_setting)) OR (gebruiker = ( SELECT platform.gebruiker() AS gebruiker)) OR ((( SELECT platform.rol() AS rol) = ANY (ARRAY['beheerder'::text, 'interne-audit'::text, 'compliance'::text])) AND (EXISTS ( SELECT
   FROM platform.roltoekenning r
  WHERE (r.gebruiker = sessie.gebruiker)))) OR (verloopt < (clock_timestamp() - '1 day'::interval))));
create policy levend_bijwerken on platform.sessie as permissive for update to ozk_app using ((ingetrokken IS NULL)) with check (true);
create policy toevoegen on platform.sessie as permissive for insert to ozk_app with check (((gebruiker = platform.gebruiker()) AND (ingetrokken IS NULL)));
create policy verlopen_opruimen on platform.sessie as permissive for delete to ozk_app using ((verloopt < (clock_timestamp() - '1 day'::interval)));
grant delete, select on platform.sessie to ozk_app;
grant insert (hash, gebruiker, gemaakt, laatst_gezien, verloopt) on platform.sessie to ozk_app;
grant select (gebruiker, gemaakt, laatst_gezien, verloopt, ingetrokken) on platform.sessie to ozk_lezer;
grant update (laatst_gezien, ingetrokken) on platform.sessie to ozk_app;

create table platform.taak (
  regio text not null,
  id text not null,
  volgnummer bigint not null,
  soort text not null,
  sleutel text not null,
  invoer jsonb not null,
  stand text not null default 'wacht'::text,
  pogingen integer not null default 0,
  vanaf timestamp with time zone not null default clock_timestamp(),
  gedaan integer not null default 0,
  totaal integer,
  bericht text,
  punt jsonb,
  uitkomst jsonb,
  fout text,
  afgerond timestamp with time zone,
  gemaakt timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  rol text not null default platform.rol(),
  constraint taak_pkey PRIMARY KEY (regio, id),
  constraint taak_eenmaal UNIQUE (regio, soort, sleutel),
  constraint taak_afgerond CHECK (((stand = ANY (ARRAY['klaar'::text, 'mislukt'::text])) = (afgerond IS NOT NULL))),
  constraint taak_bericht_check CHECK ((length(bericht) <= 200)),
  constraint taak_fout CHECK (((stand <> 'mislukt'::text) OR (fout IS NOT NULL))),
  constraint taak_fout_check CHECK ((fout ~ '^[a-z0-9-]+$'::text)),
  constraint taak_gedaan_check CHECK ((gedaan >= 0)),
  constraint taak_id_check CHECK ((id <> ''::text)),
  constraint taak_pogingen_check CHECK ((pogingen >= 0)),
  constraint taak_sleutel_check CHECK (((sleutel <> ''::text) AND (length(sleutel) <= 255))),
  constraint taak_soort_check CHECK ((soort ~ '^[a-z0-9]+([.-][a-z0-9]+)*$'::text)),
  constraint taak_stand_check CHECK ((stand = ANY (ARRAY['wacht'::text, 'klaar'::text, 'gestopt'::text, 'mislukt'::text]))),
  constraint taak_totaal_check CHECK ((totaal >= 0)),
  constraint taak_uitkomst CHECK (((stand = 'klaar'::text) = (uitkomst IS NOT NULL))),
  constraint taak_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table platform.taak is 'Work that outlives the request that asked for it: done step by step, once, whatever server takes it (PLT-32).';
CREATE INDEX taak_van_persoon ON platform.taak USING btree (regio, door, volgnummer);
CREATE INDEX taak_wachtend ON platform.taak USING btree (vanaf, regio, volgnummer) WHERE (stand = 'wacht'::text);
CREATE TRIGGER bewaakt BEFORE DELETE OR UPDATE ON platform.taak FOR EACH ROW EXECUTE FUNCTION platform.bewaak_taak(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON platform.taak FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table platform.taak enable row level security;
alter table platform.taak force row level security;
create policy eigen_regio_lezen on platform.taak as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on platform.taak as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_wijzigen on platform.taak as permissive for update to ozk_app, EIGENAAR using ((regio = ANY (( SELECT platform.regios() AS regios)::text[]))) with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on platform.taak to ozk_app;
grant select on platform.taak to ozk_lezer;
grant insert (regio, id, soort, sleutel, invoer) on platform.taak to ozk_app;
grant update (stand, pogingen, vanaf, gedaan, totaal, bericht, punt, uitkomst, fout) on platform.taak to ozk_app;

create table platform.uitbericht (
  regio text not null,
  id text not null,
  volgnummer bigint not null,
  soort text not null,
  inhoud jsonb not null,
  gemaakt timestamp with time zone not null default clock_timestamp(),
  verzonden timestamp with time zone,
  transactie xid8 not null default pg_current_xact_id(),
  constraint uitbericht_pkey PRIMARY KEY (regio, id),
  constraint uitbericht_id_check CHECK ((id <> ''::text)),
  constraint uitbericht_soort_check CHECK ((soort <> ''::text)),
  constraint uitbericht_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table platform.uitbericht is 'Messages for outside, written in the transaction of the act they tell of (PLT-12).';
CREATE INDEX uitbericht_open ON platform.uitbericht USING btree (regio, volgnummer) WHERE (verzonden IS NULL);
CREATE INDEX uitbericht_volgorde ON platform.uitbericht USING btree (regio, transactie, volgnummer);
CREATE TRIGGER alleen_verzonden BEFORE DELETE OR UPDATE ON platform.uitbericht FOR EACH ROW EXECUTE FUNCTION platform.bewaak_uitbericht(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON platform.uitbericht FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table platform.uitbericht enable row level security;
alter table platform.uitbericht force row level security;
create policy eigen_regio_lezen on platform.uitbericht as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on platform.uitbericht as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_wijzigen on platform.uitbericht as permissive for update to ozk_app, EIGENAAR using ((regio = ANY (( SELECT platform.regios() AS regios)::text[]))) with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on platform.uitbericht to ozk_app;
grant select on platform.uitbericht to ozk_lezer;
grant insert (regio, id, soort, inhoud) on platform.uitbericht to ozk_app;
grant update (verzonden) on platform.uitbericht to ozk_app;

create table platform.uitberichtstand (
  regio text not null,
  is_aan boolean not null,
  pogingen integer not null default 0,
  vanaf timestamp with time zone not null default clock_timestamp(),
  fout text,
  constraint uitberichtstand_pkey PRIMARY KEY (regio),
  constraint uitberichtstand_fout_check CHECK ((fout ~ '^[a-z0-9-]+$'::text)),
  constraint uitberichtstand_pogingen_check CHECK ((pogingen >= 0)),
  constraint uitberichtstand_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table platform.uitberichtstand is 'Whether messages of a region are sent, how often the first one in line was tried, and when it is tried again (PLT-12).';
CREATE TRIGGER blijft BEFORE DELETE ON platform.uitberichtstand FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON platform.uitberichtstand FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table platform.uitberichtstand enable row level security;
alter table platform.uitberichtstand force row level security;
create policy eigen_regio_lezen on platform.uitberichtstand as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on platform.uitberichtstand as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_wijzigen on platform.uitberichtstand as permissive for update to ozk_app, EIGENAAR using ((regio = ANY (( SELECT platform.regios() AS regios)::text[]))) with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on platform.uitberichtstand to ozk_app;
grant select on platform.uitberichtstand to ozk_lezer;
grant insert (regio, is_aan) on platform.uitberichtstand to ozk_app;
grant update (is_aan, pogingen, vanaf, fout) on platform.uitberichtstand to ozk_app;

create table regelgeving.pgb_kader (
  zorgkantoor text not null,
  jaar integer not null,
  bedrag_cent bigint not null,
  bron text not null,
  artikel text not null,
  verdacht boolean not null,
  constraint pgb_kader_pkey PRIMARY KEY (zorgkantoor, jaar),
  constraint pgb_kader_bedrag_cent_check CHECK ((bedrag_cent > 0)),
  constraint pgb_kader_zorgkantoor_fkey FOREIGN KEY (zorgkantoor) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table regelgeving.pgb_kader is 'Pgb ceilings per region as published in chapter 8 of the Rlz, in eurocents (KAD-1).';
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON regelgeving.pgb_kader FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON regelgeving.pgb_kader FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table regelgeving.pgb_kader enable row level security;
alter table regelgeving.pgb_kader force row level security;
create policy eigenaar on regelgeving.pgb_kader as permissive for all to EIGENAAR using (true) with check (true);
create policy lezen on regelgeving.pgb_kader as permissive for select to ozk_app, ozk_lezer using (true);
grant select on regelgeving.pgb_kader to ozk_app;
grant select on regelgeving.pgb_kader to ozk_lezer;

create table regelgeving.regelset (
  hash text not null,
  versie text not null,
  eerst_gezien timestamp with time zone not null default now(),
  constraint regelset_pkey PRIMARY KEY (hash),
  constraint regelset_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint regelset_versie_check CHECK ((versie <> ''::text))
);
comment on table regelgeving.regelset is 'Every rule set that ever ran on this store, by its hash; a row never changes or goes (PLT-30).';
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON regelgeving.regelset FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON regelgeving.regelset FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table regelgeving.regelset enable row level security;
alter table regelgeving.regelset force row level security;
create policy lezen on regelgeving.regelset as permissive for select to ozk_app, ozk_lezer using (true);
create policy toevoegen on regelgeving.regelset as permissive for insert to ozk_app with check (true);
grant select on regelgeving.regelset to ozk_app;
grant select on regelgeving.regelset to ozk_lezer;
grant insert (hash, versie) on regelgeving.regelset to ozk_app;

create table regelgeving.zorgkantoorregio (
  code text not null,
  naam text not null,
  constraint zorgkantoorregio_pkey PRIMARY KEY (code),
  constraint zorgkantoorregio_code_check CHECK ((code ~ '^[0-9]{4}$'::text))
);
comment on table regelgeving.zorgkantoorregio is 'Code list COD001 of the iWlz 2.2.1 code lists (Zorginstituut Nederland, 1 October 2020); the same rows as src/waarden/regios.json.';
alter table regelgeving.zorgkantoorregio enable row level security;
alter table regelgeving.zorgkantoorregio force row level security;
create policy eigenaar on regelgeving.zorgkantoorregio as permissive for all to EIGENAAR using (true) with check (true);
create policy lezen on regelgeving.zorgkantoorregio as permissive for select to ozk_app, ozk_lezer using (true);
grant select on regelgeving.zorgkantoorregio to ozk_app;
grant select on regelgeving.zorgkantoorregio to ozk_lezer;

create table transitie.besluit (
  regio text not null,
  plan text not null,
  versie integer not null,
  uitkomst text not null,
  motivering text not null,
  toets jsonb not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint planbesluit_eenmaal PRIMARY KEY (regio, plan),
  constraint besluit_motivering_check CHECK (((length(motivering) >= 10) AND (length(motivering) <= 2000))),
  constraint besluit_uitkomst_check CHECK ((uitkomst = ANY (ARRAY['toegekend'::text, 'afgewezen'::text]))),
  constraint planbesluit_volgt CHECK (((uitkomst = 'afgewezen'::text) OR ((toets ->> 'uitkomst'::text) = 'voldoet'::text))),
  constraint besluit_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code),
  constraint besluit_regio_plan_versie_fkey FOREIGN KEY (regio, plan, versie) REFERENCES transitie.planversie(regio, plan, versie)
);
comment on table transitie.besluit is 'The decision on a plan with the test it stands on; once, and for good (TRA-2).';
CREATE TRIGGER bewaakt BEFORE INSERT ON transitie.besluit FOR EACH ROW EXECUTE FUNCTION transitie.bewaak_plan(); -- always
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON transitie.besluit FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON transitie.besluit FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table transitie.besluit enable row level security;
alter table transitie.besluit force row level security;
create policy eigen_regio_lezen on transitie.besluit as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on transitie.besluit as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on transitie.besluit to ozk_app;
grant select on transitie.besluit to ozk_lezer;
grant insert (regio, plan, versie, uitkomst, motivering, toets) on transitie.besluit to ozk_app;

create table transitie.oordeel (
  regio text not null,
  id text not null,
  plan text not null,
  versie integer not null,
  criterium text not null,
  uitkomst text not null,
  motivering text not null,
  volgnummer bigint not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint oordeel_pkey PRIMARY KEY (regio, id),
  constraint oordeel_criterium_check CHECK ((criterium <> ''::text)),
  constraint oordeel_id_check CHECK ((id <> ''::text)),
  constraint oordeel_motivering_check CHECK (((length(motivering) >= 10) AND (length(motivering) <= 2000))),
  constraint oordeel_uitkomst_check CHECK ((uitkomst = ANY (ARRAY['voldoet'::text, 'voldoet-niet'::text]))),
  constraint oordeel_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code),
  constraint oordeel_regio_plan_versie_fkey FOREIGN KEY (regio, plan, versie) REFERENCES transitie.planversie(regio, plan, versie)
);
comment on table transitie.oordeel is 'What a person found on a criterion, for one version of a plan; the last one counts (TRA-2).';
CREATE INDEX oordeel_plan ON transitie.oordeel USING btree (regio, plan, versie, volgnummer);
CREATE TRIGGER bewaakt BEFORE INSERT ON transitie.oordeel FOR EACH ROW EXECUTE FUNCTION transitie.bewaak_plan(); -- always
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON transitie.oordeel FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON transitie.oordeel FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table transitie.oordeel enable row level security;
alter table transitie.oordeel force row level security;
create policy eigen_regio_lezen on transitie.oordeel as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on transitie.oordeel as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on transitie.oordeel to ozk_app;
grant select on transitie.oordeel to ozk_lezer;
grant insert (regio, id, plan, versie, criterium, uitkomst, motivering) on transitie.oordeel to ozk_app;

create table transitie.plan (
  regio text not null,
  id text not null,
  kenmerk text not null,
  volgnummer bigint not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint plan_pkey PRIMARY KEY (regio, id),
  constraint plankenmerk_eenmaal UNIQUE (regio, kenmerk),
  constraint plan_id_check CHECK ((id <> ''::text)),
  constraint plan_kenmerk_check CHECK ((kenmerk <> ''::text)),
  constraint plan_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table transitie.plan is 'Transformation plans of providers for the transition funds (TRA-2).';
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON transitie.plan FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON transitie.plan FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table transitie.plan enable row level security;
alter table transitie.plan force row level security;
create policy eigen_regio_lezen on transitie.plan as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on transitie.plan as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on transitie.plan to ozk_app;
grant select on transitie.plan to ozk_lezer;
grant insert (regio, id, kenmerk) on transitie.plan to ozk_app;

create table transitie.planversie (
  regio text not null,
  plan text not null,
  versie integer not null,
  inhoud jsonb not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint planversie_eenmaal PRIMARY KEY (regio, plan, versie),
  constraint planversie_versie_check CHECK ((versie > 0)),
  constraint planversie_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code),
  constraint planversie_regio_plan_fkey FOREIGN KEY (regio, plan) REFERENCES transitie.plan(regio, id)
);
comment on table transitie.planversie is 'A plan as it was handed in, each time; the last one counts (TRA-2).';
CREATE TRIGGER bewaakt BEFORE INSERT ON transitie.planversie FOR EACH ROW EXECUTE FUNCTION transitie.bewaak_plan(); -- always
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON transitie.planversie FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON transitie.planversie FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table transitie.planversie enable row level security;
alter table transitie.planversie force row level security;
create policy eigen_regio_lezen on transitie.planversie as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on transitie.planversie as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on transitie.planversie to ozk_app;
grant select on transitie.planversie to ozk_lezer;
grant insert (regio, plan, versie, inhoud) on transitie.planversie to ozk_app;

create table transitie.post (
  regio text not null,
  id text not null,
  kader text not null,
  jaar integer not null,
  volgnummer bigint not null,
  soort text not null,
  bedrag_cent bigint not null,
  plan text,
  mijlpaal integer,
  geldig_op date not null,
  kenmerk text not null,
  toelichting text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint post_pkey PRIMARY KEY (regio, id),
  constraint transitiekenmerk_eenmaal UNIQUE (regio, kader, jaar, kenmerk),
  constraint post_bedrag_cent_check CHECK ((bedrag_cent > 0)),
  constraint post_id_check CHECK ((id <> ''::text)),
  constraint post_jaar_check CHECK (((jaar >= 2022) AND (jaar <= 2026))),
  constraint post_kader_check CHECK ((kader = ANY (ARRAY['stimulering'::text, 'scheiden-wonen-zorg'::text]))),
  constraint post_kenmerk_check CHECK ((kenmerk <> ''::text)),
  constraint post_mijlpaal_check CHECK ((mijlpaal > 0)),
  constraint post_soort_check CHECK ((soort = ANY (ARRAY['aandeel'::text, 'overheveling_in'::text, 'overheveling_uit'::text, 'toezegging'::text, 'vrijval'::text, 'betaling'::text]))),
  constraint post_toelichting_check CHECK ((toelichting <> ''::text)),
  constraint transitiepost_vorm CHECK ((((soort = ANY (ARRAY['toezegging'::text, 'vrijval'::text, 'betaling'::text])) = (plan IS NOT NULL)) AND ((mijlpaal IS NULL) OR (soort = 'betaling'::text)))),
  constraint post_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code),
  constraint post_regio_plan_fkey FOREIGN KEY (regio, plan) REFERENCES transitie.plan(regio, id)
);
comment on table transitie.post is 'Share, transfers, promises, what is given back and payments, in eurocents; the kind says which way it counts (TRA-1).';
CREATE INDEX transitiepost_plan ON transitie.post USING btree (regio, plan, volgnummer);
CREATE UNIQUE INDEX transitieaandeel_eenmaal ON transitie.post USING btree (regio, kader, jaar) WHERE (soort = 'aandeel'::text);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON transitie.post FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON transitie.post FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER past BEFORE INSERT ON transitie.post FOR EACH ROW EXECUTE FUNCTION transitie.boek(); -- always
alter table transitie.post enable row level security;
alter table transitie.post force row level security;
create policy eigen_regio_lezen on transitie.post as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on transitie.post as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on transitie.post to ozk_app;
grant select on transitie.post to ozk_lezer;
grant insert (regio, id, kader, jaar, soort, bedrag_cent, plan, mijlpaal, geldig_op, kenmerk, toelichting) on transitie.post to ozk_app;

create table transitie.voortgang (
  regio text not null,
  id text not null,
  plan text not null,
  mijlpaal integer not null,
  dag date not null,
  stand text not null,
  toelichting text not null,
  volgnummer bigint not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint voortgang_pkey PRIMARY KEY (regio, id),
  constraint voortgang_id_check CHECK ((id <> ''::text)),
  constraint voortgang_mijlpaal_check CHECK ((mijlpaal > 0)),
  constraint voortgang_stand_check CHECK ((stand = ANY (ARRAY['loopt'::text, 'gehaald'::text, 'niet-gehaald'::text]))),
  constraint voortgang_toelichting_check CHECK (((length(toelichting) >= 3) AND (length(toelichting) <= 2000))),
  constraint voortgang_na_besluit FOREIGN KEY (regio, plan) REFERENCES transitie.besluit(regio, plan),
  constraint voortgang_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table transitie.voortgang is 'Reports on the agreements of a plan; the last one per agreement counts (TRA-2).';
CREATE INDEX voortgang_plan ON transitie.voortgang USING btree (regio, plan, volgnummer);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON transitie.voortgang FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON transitie.voortgang FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table transitie.voortgang enable row level security;
alter table transitie.voortgang force row level security;
create policy eigen_regio_lezen on transitie.voortgang as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on transitie.voortgang as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on transitie.voortgang to ozk_app;
grant select on transitie.voortgang to ozk_lezer;
grant insert (regio, id, plan, mijlpaal, dag, stand, toelichting) on transitie.voortgang to ozk_app;

create table werk.afwezigheid (
  regio text not null,
  id text not null,
  gebruiker text not null default platform.gebruiker(),
  vanaf date not null,
  tot_en_met date not null,
  vervanger text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  constraint afwezigheid_pkey PRIMARY KEY (regio, id),
  constraint afwezigheid_regio_id_gebruiker_key UNIQUE (regio, id, gebruiker),
  constraint afwezig_op_volgorde CHECK ((tot_en_met >= vanaf)),
  constraint afwezigheid_id_check CHECK ((id <> ''::text)),
  constraint vervanger_is_ander CHECK ((vervanger <> gebruiker)),
  constraint afwezigheid_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code),
  constraint afwezigheid_vervanger_fkey FOREIGN KEY (vervanger) REFERENCES platform.gebruiker(id)
);
comment on table werk.afwezigheid is 'Who is away from a day up to and including a day, and who sees the work meanwhile.';
CREATE INDEX afwezigheid_persoon ON werk.afwezigheid USING btree (regio, gebruiker, tot_en_met);
CREATE INDEX afwezigheid_vervanger ON werk.afwezigheid USING btree (regio, vervanger, tot_en_met);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON werk.afwezigheid FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON werk.afwezigheid FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table werk.afwezigheid enable row level security;
alter table werk.afwezigheid force row level security;
create policy eigen_regio_lezen on werk.afwezigheid as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on werk.afwezigheid as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on werk.afwezigheid to ozk_app;
grant select on werk.afwezigheid to ozk_lezer;
grant insert (regio, id, vanaf, tot_en_met, vervanger) on werk.afwezigheid to ozk_app;

create table werk.afwezigheid_einde (
  regio text not null,
  afwezigheid text not null,
  gebruiker text not null default platform.gebruiker(),
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  constraint afwezigheid_einde_pkey PRIMARY KEY (regio, afwezigheid),
  constraint afwezigheid_einde_regio_afwezigheid_gebruiker_fkey FOREIGN KEY (regio, afwezigheid, gebruiker) REFERENCES werk.afwezigheid(regio, id, gebruiker)
);
comment on table werk.afwezigheid_einde is 'An absence that its own person took back.';
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON werk.afwezigheid_einde FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON werk.afwezigheid_einde FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table werk.afwezigheid_einde enable row level security;
alter table werk.afwezigheid_einde force row level security;
create policy eigen_regio_lezen on werk.afwezigheid_einde as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on werk.afwezigheid_einde as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on werk.afwezigheid_einde to ozk_app;
grant select on werk.afwezigheid_einde to ozk_lezer;
grant insert (regio, afwezigheid) on werk.afwezigheid_einde to ozk_app;

create table werk.melding (
  regio text not null,
  id text not null,
  gebruiker text not null,
  soort text not null,
  zaak text not null,
  dag date not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  gelezen timestamp with time zone,
  constraint melding_pkey PRIMARY KEY (regio, id),
  constraint melding_eenmaal UNIQUE (regio, gebruiker, soort, zaak, dag),
  constraint melding_id_check CHECK ((id <> ''::text)),
  constraint melding_soort_check CHECK ((soort = ANY (ARRAY['verloopt_7'::text, 'verloopt_2'::text, 'te_laat'::text, 'overgedragen'::text]))),
  constraint melding_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES pgb.zaak(regio, id)
);
comment on table werk.melding is 'What the bell tells a person, once each.';
CREATE INDEX melding_ongelezen ON werk.melding USING btree (regio, gebruiker) WHERE (gelezen IS NULL);
CREATE TRIGGER alleen_gelezen BEFORE DELETE OR UPDATE ON werk.melding FOR EACH ROW EXECUTE FUNCTION werk.bewaak_melding(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON werk.melding FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table werk.melding enable row level security;
alter table werk.melding force row level security;
create policy eigen_lezen on werk.melding as permissive for select to ozk_app using (((regio = ANY (( SELECT platform.regios() AS regios)::text[])) AND (gebruiker = ( SELECT platform.gebruiker() AS gebruiker))));
create policy eigen_regio_toevoegen on werk.melding as permissive for insert to ozk_app with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_wijzigen on werk.melding as permissive for update to ozk_app using (((regio = ANY (( SELECT platform.regios() AS regios)::text[])) AND (gebruiker = ( SELECT platform.gebruiker() AS gebruiker)))) with check (((regio = ANY (( SELECT platform.regios() AS regios)::text[])) AND (gebruiker = ( SELECT platform.gebruiker() AS gebruiker))));
grant select on werk.melding to ozk_app;
grant insert (regio, id, gebruiker, soort, zaak, dag) on werk.melding to ozk_app;
grant update (gelezen) on werk.melding to ozk_app;

create table werk.opening (
  regio text not null,
  id text not null,
  zaak text not null,
  gebruiker text not null default platform.gebruiker(),
  rol text not null default platform.rol(),
  doel text not null,
  toelichting text,
  dag date not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  verloopt timestamp with time zone not null default (clock_timestamp() + '08:00:00'::interval),
  constraint opening_pkey PRIMARY KEY (regio, id),
  constraint anders_met_tekst CHECK (((doel <> 'anders'::text) OR (toelichting IS NOT NULL))),
  constraint opening_doel_check CHECK ((doel = ANY (ARRAY['pgb-beoordelen'::text, 'pgb-beheren'::text, 'controle'::text, 'anders'::text]))),
  constraint opening_id_check CHECK ((id <> ''::text)),
  constraint opening_toelichting_check CHECK (((toelichting <> ''::text) AND (length(toelichting) <= 500))),
  constraint opening_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES pgb.zaak(regio, id)
);
comment on table werk.opening is 'Why somebody opened a case outside the own worklist; opens it to that person for eight hours (T8).';
CREATE INDEX opening_persoon ON werk.opening USING btree (regio, gebruiker, zaak, verloopt);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON werk.opening FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON werk.opening FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table werk.opening enable row level security;
alter table werk.opening force row level security;
create policy eigen_regio_lezen on werk.opening as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on werk.opening as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on werk.opening to ozk_app;
grant select on werk.opening to ozk_lezer;
grant insert (regio, id, zaak, doel, toelichting, dag) on werk.opening to ozk_app;

create table werk.openingteller (
  regio text not null,
  gebruiker text not null default platform.gebruiker(),
  dag date not null,
  aantal integer not null,
  constraint openingteller_pkey PRIMARY KEY (regio, gebruiker, dag),
  constraint openingteller_aantal_check CHECK ((aantal > 0)),
  constraint openingteller_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON werk.openingteller FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER loopt_op BEFORE DELETE OR UPDATE ON werk.openingteller FOR EACH ROW EXECUTE FUNCTION werk.bewaak_openingteller(); -- always
alter table werk.openingteller enable row level security;
alter table werk.openingteller force row level security;
create policy eigen_teller on werk.openingteller as permissive for all to ozk_app using (((regio = ANY (( SELECT platform.regios() AS regios)::text[])) AND (gebruiker = ( SELECT platform.gebruiker() AS gebruiker)))) with check (((regio = ANY (( SELECT platform.regios() AS regios)::text[])) AND (gebruiker = ( SELECT platform.gebruiker() AS gebruiker))));
grant select on werk.openingteller to ozk_app;
grant insert (regio, dag, aantal) on werk.openingteller to ozk_app;
grant update (aantal) on werk.openingteller to ozk_app;

create table werk.overdracht (
  regio text not null,
  id text not null,
  van text not null,
  aan text not null,
  zaken integer not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint overdracht_pkey PRIMARY KEY (regio, id),
  constraint overdracht_aan_ander CHECK ((aan <> van)),
  constraint overdracht_id_check CHECK ((id <> ''::text)),
  constraint overdracht_zaken_check CHECK ((zaken >= 0)),
  constraint overdracht_aan_fkey FOREIGN KEY (aan) REFERENCES platform.gebruiker(id),
  constraint overdracht_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table werk.overdracht is 'A whole worklist that was handed over in one act, with the number of cases.';
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON werk.overdracht FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON werk.overdracht FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table werk.overdracht enable row level security;
alter table werk.overdracht force row level security;
create policy eigen_regio_lezen on werk.overdracht as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on werk.overdracht as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on werk.overdracht to ozk_app;
grant select on werk.overdracht to ozk_lezer;
grant insert (regio, id, van, aan, zaken) on werk.overdracht to ozk_app;

create table werk.teamlid (
  regio text not null,
  id text not null,
  volgnummer bigint not null,
  gebruiker text not null,
  team text,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint teamlid_pkey PRIMARY KEY (regio, id),
  constraint team_niet_zelf CHECK ((door <> gebruiker)),
  constraint teamlid_id_check CHECK ((id <> ''::text)),
  constraint teamlid_team_check CHECK (((team <> ''::text) AND (length(team) <= 100))),
  constraint teamlid_gebruiker_fkey FOREIGN KEY (gebruiker) REFERENCES platform.gebruiker(id),
  constraint teamlid_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table werk.teamlid is 'In which team a person works, row after row; without a team: none (PGB-3).';
CREATE INDEX teamlid_persoon ON werk.teamlid USING btree (regio, gebruiker, volgnummer);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON werk.teamlid FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON werk.teamlid FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table werk.teamlid enable row level security;
alter table werk.teamlid force row level security;
create policy eigen_regio_lezen on werk.teamlid as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on werk.teamlid as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on werk.teamlid to ozk_app;
grant select on werk.teamlid to ozk_lezer;
grant insert (regio, id, gebruiker, team) on werk.teamlid to ozk_app;

create table werk.weergave (
  regio text not null,
  id text not null,
  eigenaar text not null default platform.gebruiker(),
  naam text not null,
  zoekvraag text not null,
  team text,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  constraint weergave_pkey PRIMARY KEY (regio, id),
  constraint weergave_naam_eenmaal UNIQUE (regio, eigenaar, naam),
  constraint weergave_id_check CHECK ((id <> ''::text)),
  constraint weergave_naam_check CHECK (((naam <> ''::text) AND (length(naam) <= 60))),
  constraint weergave_team_check CHECK ((team <> ''::text)),
  constraint weergave_zoekvraag_check CHECK ((length(zoekvraag) <= 500)),
  constraint weergave_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table werk.weergave is 'A list that somebody wants to see again: a name and a query; with a team: for that team too.';
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON werk.weergave FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table werk.weergave enable row level security;
alter table werk.weergave force row level security;
create policy eigen_of_gedeeld on werk.weergave as permissive for select to ozk_app using (((regio = ANY (( SELECT platform.regios() AS regios)::text[])) AND ((eigenaar = ( SELECT platform.gebruiker() AS gebruiker)) OR (team IS NOT NULL))));
create policy eigen_toevoegen on werk.weergave as permissive for insert to ozk_app with check (((regio = ANY (( SELECT platform.regios() AS regios)::text[])) AND (eigenaar = ( SELECT platform.gebruiker() AS gebruiker))));
create policy eigen_verwijderen on werk.weergave as permissive for delete to ozk_app using (((regio = ANY (( SELECT platform.regios() AS regios)::text[])) AND (eigenaar = ( SELECT platform.gebruiker() AS gebruiker))));
create policy eigen_wijzigen on werk.weergave as permissive for update to ozk_app using (((regio = ANY (( SELECT platform.regios() AS regios)::text[])) AND (eigenaar = ( SELECT platform.gebruiker() AS gebruiker)))) with check (((regio = ANY (( SELECT platform.regios() AS regios)::text[])) AND (eigenaar = ( SELECT platform.gebruiker() AS gebruiker))));
grant delete, select on werk.weergave to ozk_app;
grant insert (regio, id, naam, zoekvraag, team) on werk.weergave to ozk_app;
grant update (naam, zoekvraag, team) on werk.weergave to ozk_app;

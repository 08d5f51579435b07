-- Transition funds (chapter 6 of the purchasing conditions): plans, what people found of them, and the money (TRA-1, TRA-2).
create schema transitie;
grant usage on schema transitie to ozk_app, ozk_lezer;

create table transitie.plan (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id <> ''),
  kenmerk text not null check (kenmerk <> ''),
  volgnummer bigint generated always as identity,
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  constraint plankenmerk_eenmaal unique (regio, kenmerk)
);
comment on table transitie.plan is 'Transformation plans of providers for the transition funds (TRA-2).';

create table transitie.planversie (
  regio text not null references regelgeving.zorgkantoorregio,
  plan text not null,
  versie integer not null check (versie > 0),
  inhoud jsonb not null,
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint planversie_eenmaal primary key (regio, plan, versie),
  foreign key (regio, plan) references transitie.plan
);
comment on table transitie.planversie is 'A plan as it was handed in, each time; the last one counts (TRA-2).';

create table transitie.oordeel (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id <> ''),
  plan text not null,
  versie integer not null,
  criterium text not null check (criterium <> ''),
  uitkomst text not null check (uitkomst in ('voldoet', 'voldoet-niet')),
  motivering text not null check (length(motivering) between 10 and 2000),
  volgnummer bigint generated always as identity,
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  foreign key (regio, plan, versie) references transitie.planversie
);
create index oordeel_plan on transitie.oordeel (regio, plan, versie, volgnummer);
comment on table transitie.oordeel is 'What a person found on a criterion, for one version of a plan; the last one counts (TRA-2).';

-- The decision keeps the test that it stands on. A grant needs a test without a gap, and a second pair of eyes.
create table transitie.besluit (
  regio text not null references regelgeving.zorgkantoorregio,
  plan text not null,
  versie integer not null,
  uitkomst text not null check (uitkomst in ('toegekend', 'afgewezen')),
  motivering text not null check (length(motivering) between 10 and 2000),
  toets jsonb not null,
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint planbesluit_eenmaal primary key (regio, plan),
  foreign key (regio, plan, versie) references transitie.planversie,
  constraint planbesluit_volgt check (uitkomst = 'afgewezen' or toets ->> 'uitkomst' = 'voldoet')
);
comment on table transitie.besluit is 'The decision on a plan with the test it stands on; once, and for good (TRA-2).';

-- Whoever changes a plan, or decides on it, waits for the one before.
create function transitie.een_tegelijk(van_regio text, van_plan text) returns void
  language sql
  set search_path = pg_catalog
  as $$ select pg_advisory_xact_lock(hashtextextended('transitie:' || van_regio || ':' || van_plan, 0)) $$;

create function transitie.bewaak_plan() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
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
$$;
create trigger bewaakt before insert on transitie.planversie for each row execute function transitie.bewaak_plan();
create trigger bewaakt before insert on transitie.oordeel for each row execute function transitie.bewaak_plan();
create trigger bewaakt before insert on transitie.besluit for each row execute function transitie.bewaak_plan();
alter table transitie.planversie enable always trigger bewaakt;
alter table transitie.oordeel enable always trigger bewaakt;
alter table transitie.besluit enable always trigger bewaakt;

-- The regional share as a ledger, per framework and year (TRA-1).
create table transitie.post (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id <> ''),
  kader text not null check (kader in ('stimulering', 'scheiden-wonen-zorg')),
  jaar integer not null check (jaar between 2022 and 2026),
  volgnummer bigint generated always as identity,
  soort text not null check (soort in ('aandeel', 'overheveling_in', 'overheveling_uit', 'toezegging', 'vrijval', 'betaling')),
  bedrag_cent bigint not null check (bedrag_cent > 0),
  plan text,
  mijlpaal integer check (mijlpaal > 0),
  geldig_op date not null,
  kenmerk text not null check (kenmerk <> ''),
  toelichting text not null check (toelichting <> ''),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  foreign key (regio, plan) references transitie.plan,
  constraint transitiekenmerk_eenmaal unique (regio, kader, jaar, kenmerk),
  constraint transitiepost_vorm check ((soort in ('toezegging', 'vrijval', 'betaling')) = (plan is not null)
    and (mijlpaal is null or soort = 'betaling'))
);
create unique index transitieaandeel_eenmaal on transitie.post (regio, kader, jaar) where soort = 'aandeel';
create index transitiepost_plan on transitie.post (regio, plan, volgnummer);
comment on table transitie.post is
  'Share, transfers, promises, what is given back and payments, in eurocents; the kind says which way it counts (TRA-1).';

-- Never promised above the share, never paid or given back above the promise, never promised without a grant or above what
-- the plan asks in that year. All bookings of a framework and year wait for one another.
create function transitie.boek() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
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
$$;
create trigger past before insert on transitie.post for each row execute function transitie.boek();
alter table transitie.post enable always trigger past;

-- How an agreement of a granted plan goes: results beside the money (TRA-2).
create table transitie.voortgang (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id <> ''),
  plan text not null,
  mijlpaal integer not null check (mijlpaal > 0),
  dag date not null,
  stand text not null check (stand in ('loopt', 'gehaald', 'niet-gehaald')),
  toelichting text not null check (length(toelichting) between 3 and 2000),
  volgnummer bigint generated always as identity,
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  constraint voortgang_na_besluit foreign key (regio, plan) references transitie.besluit
);
create index voortgang_plan on transitie.voortgang (regio, plan, volgnummer);
comment on table transitie.voortgang is 'Reports on the agreements of a plan; the last one per agreement counts (TRA-2).';

do $$
declare
  tabel text;
begin
  foreach tabel in array array['transitie.plan', 'transitie.planversie', 'transitie.oordeel', 'transitie.besluit',
    'transitie.post', 'transitie.voortgang']
  loop
    execute format('alter table %s enable row level security', tabel);
    execute format('alter table %s force row level security', tabel);
    execute format($p$create policy eigen_regio_lezen on %s for select to ozk_app, ozk_lezer, current_user
      using (regio = any ((select platform.regios())::text[]))$p$, tabel);
    execute format($p$create policy eigen_regio_toevoegen on %s for insert to ozk_app, current_user
      with check (regio = any ((select platform.regios())::text[]))$p$, tabel);
    execute format('grant select on %s to ozk_app, ozk_lezer', tabel);
    execute format('create trigger blijft before update or delete on %s
      for each row execute function platform.weiger_wijziging()', tabel);
    execute format('create trigger blijft_heel before truncate on %s
      for each statement execute function platform.weiger_wijziging()', tabel);
    execute format('alter table %s enable always trigger blijft', tabel);
    execute format('alter table %s enable always trigger blijft_heel', tabel);
  end loop;
end
$$;
grant insert (regio, id, kenmerk) on transitie.plan to ozk_app;
grant insert (regio, plan, versie, inhoud) on transitie.planversie to ozk_app;
grant insert (regio, id, plan, versie, criterium, uitkomst, motivering) on transitie.oordeel to ozk_app;
grant insert (regio, plan, versie, uitkomst, motivering, toets) on transitie.besluit to ozk_app;
grant insert (regio, id, kader, jaar, soort, bedrag_cent, plan, mijlpaal, geldig_op, kenmerk, toelichting) on transitie.post to ozk_app;
grant insert (regio, id, plan, mijlpaal, dag, stand, toelichting) on transitie.voortgang to ozk_app;

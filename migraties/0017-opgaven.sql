-- The reports to the NZa: what they are built from, their life and their frozen bytes (NZA-1 to NZA-7, RES-1 to RES-6).

-- What a holder is granted in a year, as each decision left it: a projection of pgb.beschikking, kept by the program in the
-- transaction of the decision. `vastgelegd` and `besluitdag` are those of the decision; the two `volgende` columns are those
-- of the state that follows, so that a report finds its rows by one range and never scans the year (SPD-3).
create table pgb.jaarstand (
  regio text not null,
  jaar integer not null check (jaar between 2015 and 2100),
  budgethouder text not null,
  volgnummer integer not null check (volgnummer > 0),
  beschikking text not null,
  besluitdag date not null,
  vastgelegd timestamptz not null,
  volgende_dag date not null default 'infinity',
  volgende_vastgelegd timestamptz not null default 'infinity',
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
  -- First start and last end; both null: nothing is left of the grant.
  ingang date,
  einde date,
  -- Of the last period: what it comes to in a whole year, and whether it ends because the indication does (RES-3, RES-5).
  jaarbedrag_cent bigint not null,
  loopt_af boolean not null,
  -- Per period its first day, profiles and group guidance, in order.
  vanaf date[] not null,
  geindiceerd text[] not null,
  toegewezen text[] not null,
  groep boolean[] not null,
  perioden jsonb not null,
  primary key (regio, jaar, budgethouder, volgnummer),
  foreign key (regio, budgethouder) references pgb.budgethouder,
  foreign key (regio, beschikking) references pgb.beschikking (regio, id),
  constraint jaarstand_delen check (totaal_cent = basis_cent + wooninitiatieftoeslag_cent + budgetgarantie_cent
    + meerzorg_cent + pab_cent + ekt_cent + mpt_cent + overig_cent),
  -- They go into a file for a machine: nothing that a spreadsheet takes for a formula (T18).
  constraint jaarstand_codes check (array_to_string(geindiceerd || toegewezen, '') ~ '^[0-9A-Za-z]*$'),
  constraint jaarstand_periode check ((ingang is null) = (einde is null) and einde >= ingang
    and (ingang is null or (extract(year from ingang) = jaar and extract(year from einde) = jaar)))
);
create index jaarstand_dag on pgb.jaarstand (regio, jaar, volgende_dag);
create index jaarstand_bekend on pgb.jaarstand (regio, jaar, volgende_vastgelegd)
  where volgende_vastgelegd <> 'infinity';
comment on table pgb.jaarstand is
  'Projection of pgb.beschikking: what a holder is granted in a year as each decision left it, in eurocents (NZA-1).';

-- Decisions that are not in the projection yet: each decision comes here by itself, whoever wrote it.
create table pgb.jaarstand_werk (
  regio text not null,
  beschikking text not null,
  primary key (regio, beschikking),
  foreign key (regio, beschikking) references pgb.beschikking (regio, id)
);
comment on table pgb.jaarstand_werk is 'Queue of decisions that pgb.jaarstand does not hold yet (NZA-1).';

-- Day of each decision, so that what was still in hand on a day can be told without reading sealed contents (RES-1).
create table pgb.besluitdag (
  regio text not null,
  beschikking text not null,
  zaak text not null,
  dag date not null,
  vastgelegd timestamptz not null,
  primary key (regio, beschikking),
  foreign key (regio, zaak, beschikking) references pgb.beschikking (regio, zaak, id)
);
create index besluitdag_dag on pgb.besluitdag (regio, dag);
create index besluitdag_bekend on pgb.besluitdag (regio, vastgelegd);
create index besluitdag_zaak on pgb.besluitdag (regio, zaak);

-- Every status that a case has had: the row of the case only tells the last one.
create table pgb.zaakstand (
  regio text not null,
  zaak text not null,
  volgnummer bigint generated always as identity,
  status text not null,
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, zaak, volgnummer),
  foreign key (regio, zaak) references pgb.zaak
);
create index zaakstand_bekend on pgb.zaakstand (regio, vastgelegd) where status = 'ingetrokken_door_aanvrager';
create index zaak_open on pgb.zaak (regio, id) where beschikking is null and status <> 'ingetrokken_door_aanvrager';

create function pgb.volg_zaakstand() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  if tg_op = 'INSERT' or new.status <> old.status then
    insert into pgb.zaakstand (regio, zaak, status) values (new.regio, new.id, new.status);
  end if;
  return null;
end
$$;
create trigger volg_stand after insert or update on pgb.zaak for each row execute function pgb.volg_zaakstand();
alter table pgb.zaak enable always trigger volg_stand;

create function pgb.zet_jaarstand_klaar() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  insert into pgb.jaarstand_werk (regio, beschikking) values (new.regio, new.id);
  return null;
end
$$;
create trigger naar_jaarstand after insert on pgb.beschikking
  for each row execute function pgb.zet_jaarstand_klaar();
alter table pgb.beschikking enable always trigger naar_jaarstand;

-- A state says once which one follows it, and nothing else of it ever changes.
create function pgb.bewaak_jaarstand() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  if tg_op = 'UPDATE' and old.volgende_dag = 'infinity' and old.volgende_vastgelegd = 'infinity'
    and to_jsonb(new) - 'volgende_dag' - 'volgende_vastgelegd' = to_jsonb(old) - 'volgende_dag' - 'volgende_vastgelegd' then
    return new;
  end if;
  raise exception 'ozk: een stand van een jaar blijft zoals het besluit haar maakte' using errcode = '42501';
end
$$;
create trigger blijft before update or delete on pgb.jaarstand for each row execute function pgb.bewaak_jaarstand();
alter table pgb.jaarstand enable always trigger blijft;

create schema opgaven;
grant usage on schema opgaven to ozk_app, ozk_lezer;

-- Last number given out, per region and year.
create table opgaven.volgnummerstand (
  regio text not null references regelgeving.zorgkantoorregio,
  jaar integer not null,
  laatste integer not null check (laatste > 0),
  primary key (regio, jaar)
);

-- The pseudonym of a holder in the reports of a year. It follows from nothing that is known of the person.
create table opgaven.volgnummer (
  regio text not null references regelgeving.zorgkantoorregio,
  jaar integer not null check (jaar between 2015 and 2100),
  budgethouder text not null check (budgethouder <> ''),
  nummer integer not null check (nummer > 0),
  primary key (regio, jaar, budgethouder),
  constraint volgnummer_eenmaal unique (regio, jaar, nummer)
);
comment on table opgaven.volgnummer is 'Pseudonymous number of a holder, stable within region and year (NZA-1).';

create function opgaven.geef_volgnummer() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  insert into opgaven.volgnummerstand as s (regio, jaar, laatste) values (new.regio, new.jaar, 1)
    on conflict (regio, jaar) do update set laatste = s.laatste + 1
    returning laatste into new.nummer;
  return new;
end
$$;
create trigger nummer before insert on opgaven.volgnummer for each row execute function opgaven.geef_volgnummer();
alter table opgaven.volgnummer enable always trigger nummer;

create function opgaven.bewaak_volgnummerstand() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  if tg_op = 'UPDATE' and new.laatste = old.laatste + 1 and (new.regio, new.jaar) = (old.regio, old.jaar) then
    return new;
  end if;
  raise exception 'ozk: een volgnummer wordt nooit opnieuw gegeven' using errcode = '42501';
end
$$;
create trigger loopt_op before update or delete on opgaven.volgnummerstand
  for each row execute function opgaven.bewaak_volgnummerstand();
alter table opgaven.volgnummerstand enable always trigger loopt_op;

-- A report as it was built: its two times, its bytes with their hash, and the explanations that travel with it.
create table opgaven.opgave (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id <> ''),
  soort text not null check (soort in ('pgb_maand', 'pgb_jaar')),
  tijdvak text not null check (tijdvak ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  jaar integer not null check (jaar between 2015 and 2100),
  versie integer not null check (versie > 0),
  peildatum date not null,
  bekend_op timestamptz not null,
  regeling text not null check (regeling <> ''),
  rijen integer not null check (rijen >= 0),
  totalen jsonb not null,
  reserveringen jsonb not null,
  toelichting jsonb not null,
  naam text not null check (naam ~ '^[a-z0-9.-]+$'),
  inhoud bytea not null,
  sha256 text not null,
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  constraint opgave_versie unique (regio, soort, tijdvak, versie),
  constraint opgave_hash check (sha256 = encode(sha256(inhoud), 'hex')),
  constraint opgave_bekend check (bekend_op <= vastgelegd)
);
comment on table opgaven.opgave is 'Reports to the NZa as they were built: bytes and hash never change (NZA-4).';

-- What happened to the report of a month. A step names the report that it is about; that none came names the month alone.
create table opgaven.stap (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id <> ''),
  soort text not null check (soort in ('pgb_maand', 'pgb_jaar')),
  tijdvak text not null check (tijdvak ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  opgave text,
  volgnummer bigint generated always as identity,
  stap text not null check (stap in ('gebouwd', 'gevalideerd', 'bevroren', 'ingediend', 'gebrek', 'escalatie')),
  dag date not null,
  gegevens jsonb not null default '{}',
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  foreign key (regio, opgave) references opgaven.opgave,
  constraint stap_vorm check (stap in ('gebrek', 'escalatie') or opgave is not null)
);
create unique index stap_eenmaal on opgaven.stap (regio, opgave, stap)
  where stap in ('gebouwd', 'bevroren', 'ingediend');
create index stap_tijdvak on opgaven.stap (regio, soort, tijdvak, volgnummer);
comment on table opgaven.stap is 'The life of each report: built, validated, frozen, submitted, found defective (NZA-4, NZA-7).';

-- Steps are never taken back, so that looking whether the one before is there cannot be overtaken.
create function opgaven.bewaak_stap() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
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
$$;
create trigger volgorde before insert on opgaven.stap for each row execute function opgaven.bewaak_stap();
alter table opgaven.stap enable always trigger volgorde;

-- Why an amount in `overig` is not zero, for a row or for the whole month; a later one replaces an earlier one.
create table opgaven.toelichting (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id <> ''),
  soort text not null check (soort in ('pgb_maand', 'pgb_jaar')),
  tijdvak text not null check (tijdvak ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  nummer integer check (nummer > 0),
  volgnummer bigint generated always as identity,
  tekst text not null check (length(tekst) between 10 and 2000),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id)
);
create index toelichting_tijdvak on opgaven.toelichting (regio, soort, tijdvak, volgnummer);
comment on table opgaven.toelichting is 'Explanations of the balancing item, kept with who gave them (NZA-2).';

do $$
declare
  tabel text;
begin
  foreach tabel in array array['pgb.jaarstand', 'pgb.jaarstand_werk', 'pgb.besluitdag', 'pgb.zaakstand',
    'opgaven.volgnummerstand', 'opgaven.volgnummer', 'opgaven.opgave', 'opgaven.stap', 'opgaven.toelichting']
  loop
    execute format('alter table %s enable row level security', tabel);
    execute format('alter table %s force row level security', tabel);
    execute format($p$create policy eigen_regio_lezen on %s for select to ozk_app, ozk_lezer, current_user
      using (regio = any ((select platform.regios())::text[]))$p$, tabel);
    execute format($p$create policy eigen_regio_toevoegen on %s for insert to ozk_app, current_user
      with check (regio = any ((select platform.regios())::text[]))$p$, tabel);
    execute format('grant select on %s to ozk_app, ozk_lezer', tabel);
    execute format('create trigger blijft_heel before truncate on %s
      for each statement execute function platform.weiger_wijziging()', tabel);
    execute format('alter table %s enable always trigger blijft_heel', tabel);
  end loop;
  foreach tabel in array array['pgb.jaarstand', 'opgaven.volgnummerstand']
  loop
    execute format($p$create policy eigen_regio_wijzigen on %s for update to ozk_app, current_user
      using (regio = any ((select platform.regios())::text[]))
      with check (regio = any ((select platform.regios())::text[]))$p$, tabel);
  end loop;
  foreach tabel in array array['pgb.besluitdag', 'pgb.zaakstand', 'opgaven.volgnummer', 'opgaven.opgave', 'opgaven.stap',
    'opgaven.toelichting']
  loop
    execute format('create trigger blijft before update or delete on %s
      for each row execute function platform.weiger_wijziging()', tabel);
    execute format('alter table %s enable always trigger blijft', tabel);
  end loop;
end
$$;
-- What was taken over in the projection leaves the queue; its row is locked while that is done.
create policy eigen_regio_wijzigen on pgb.jaarstand_werk for update to ozk_app, current_user
  using (regio = any ((select platform.regios())::text[])) with check (regio = any ((select platform.regios())::text[]));
create policy eigen_regio_verwijderen on pgb.jaarstand_werk for delete to ozk_app, current_user
  using (regio = any ((select platform.regios())::text[]));

grant insert (regio, jaar, budgethouder, volgnummer, beschikking, besluitdag, vastgelegd, geboortejaar, basis_cent,
  wooninitiatieftoeslag_cent, budgetgarantie_cent, meerzorg_cent, pab_cent, ekt_cent, mpt_cent, overig_cent, totaal_cent,
  ingang, einde, jaarbedrag_cent, loopt_af, vanaf, geindiceerd, toegewezen, groep, perioden),
  update (volgende_dag, volgende_vastgelegd) on pgb.jaarstand to ozk_app;
grant insert, update (beschikking), delete on pgb.jaarstand_werk to ozk_app;
grant insert on pgb.besluitdag to ozk_app;
grant insert (regio, zaak, status) on pgb.zaakstand to ozk_app;
grant insert, update (laatste) on opgaven.volgnummerstand to ozk_app;
grant insert (regio, jaar, budgethouder) on opgaven.volgnummer to ozk_app;
grant insert (regio, id, soort, tijdvak, jaar, versie, peildatum, bekend_op, regeling, rijen, totalen, reserveringen,
  toelichting, naam, inhoud, sha256) on opgaven.opgave to ozk_app;
grant insert (regio, id, soort, tijdvak, opgave, stap, dag, gegevens) on opgaven.stap to ozk_app;
grant insert (regio, id, soort, tijdvak, nummer, tekst) on opgaven.toelichting to ozk_app;

-- What was there before comes in as well, as far as the row of the case can tell.
select set_config('ozk.regios', (select string_agg(code, ',') from regelgeving.zorgkantoorregio), true);
insert into pgb.jaarstand_werk (regio, beschikking) select regio, id from pgb.beschikking;
insert into pgb.zaakstand (regio, zaak, status) select regio, id, status from pgb.zaak order by gemaakt;
select set_config('ozk.regios', '', true);

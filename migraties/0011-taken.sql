-- Long work and messages to outside (PLT-12, PLT-32): a queue of our own in the transaction of the act, and how sending goes.

-- One task. It is done in steps; every step is a transaction that also writes how far the task is, so that a crash loses at
-- most the step under way, and two servers can never both keep the same step.
create table platform.taak (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id <> ''),
  volgnummer bigint generated always as identity,
  soort text not null check (soort ~ '^[a-z0-9]+([.-][a-z0-9]+)*$'),
  sleutel text not null check (sleutel <> '' and length(sleutel) <= 255),
  invoer jsonb not null,
  stand text not null default 'wacht' check (stand in ('wacht', 'klaar', 'gestopt', 'mislukt')),
  -- Attempts at the step under way; a step that succeeds sets it back to none.
  pogingen integer not null default 0 check (pogingen >= 0),
  vanaf timestamptz not null default clock_timestamp(),
  gedaan integer not null default 0 check (gedaan >= 0),
  totaal integer check (totaal >= 0),
  bericht text check (length(bericht) <= 200),
  -- Where the next step goes on.
  punt jsonb,
  uitkomst jsonb,
  fout text check (fout ~ '^[a-z0-9-]+$'),
  afgerond timestamptz,
  gemaakt timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  rol text not null default platform.rol(),
  primary key (regio, id),
  constraint taak_eenmaal unique (regio, soort, sleutel),
  constraint taak_uitkomst check ((stand = 'klaar') = (uitkomst is not null)),
  constraint taak_fout check (stand <> 'mislukt' or fout is not null),
  constraint taak_afgerond check ((stand in ('klaar', 'mislukt')) = (afgerond is not null))
);
create index taak_wachtend on platform.taak (vanaf, regio, volgnummer) where stand = 'wacht';
create index taak_van_persoon on platform.taak (regio, door, volgnummer);
comment on table platform.taak is
  'Work that outlives the request that asked for it: done step by step, once, whatever server takes it (PLT-32).';

create function platform.bewaak_taak() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
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
$$;
create trigger bewaakt before update or delete on platform.taak for each row execute function platform.bewaak_taak();
create trigger blijft_heel before truncate on platform.taak
  for each statement execute function platform.weiger_wijziging();
alter table platform.taak enable always trigger bewaakt;
alter table platform.taak enable always trigger blijft_heel;

alter table platform.taak enable row level security;
alter table platform.taak force row level security;
create policy eigen_regio_lezen on platform.taak for select to ozk_app, ozk_lezer, current_user
  using (regio = any ((select platform.regios())::text[]));
create policy eigen_regio_toevoegen on platform.taak for insert to ozk_app, current_user
  with check (regio = any ((select platform.regios())::text[]));
create policy eigen_regio_wijzigen on platform.taak for update to ozk_app, current_user
  using (regio = any ((select platform.regios())::text[]))
  with check (regio = any ((select platform.regios())::text[]));
grant select on platform.taak to ozk_app, ozk_lezer;
grant insert (regio, id, soort, sleutel, invoer),
  update (stand, pogingen, vanaf, gedaan, totaal, bericht, punt, uitkomst, fout) on platform.taak to ozk_app;

-- The transaction that made a message: a reader of the feed sees only what can no longer get a message before it.
alter table platform.uitbericht add column transactie xid8 not null default pg_current_xact_id();
create index uitbericht_volgorde on platform.uitbericht (regio, transactie, volgnummer);

create or replace function platform.bewaak_uitbericht() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  if tg_op = 'UPDATE' and old.verzonden is null and new.verzonden is not null
    and (new.regio, new.id, new.volgnummer, new.soort, new.inhoud, new.gemaakt, new.transactie)
      = (old.regio, old.id, old.volgnummer, old.soort, old.inhoud, old.gemaakt, old.transactie) then
    return new;
  end if;
  raise exception 'ozk: een bericht wordt alleen eenmaal als verzonden gemerkt' using errcode = '42501';
end
$$;

-- How sending goes, a row a region. The sender closes the row while it sends: one at a time, in order.
create table platform.uitberichtstand (
  regio text primary key references regelgeving.zorgkantoorregio,
  is_aan boolean not null,
  pogingen integer not null default 0 check (pogingen >= 0),
  vanaf timestamptz not null default clock_timestamp(),
  fout text check (fout ~ '^[a-z0-9-]+$')
);
comment on table platform.uitberichtstand is
  'Whether messages of a region are sent, how often the first one in line was tried, and when it is tried again (PLT-12).';

create trigger blijft before delete on platform.uitberichtstand
  for each row execute function platform.weiger_wijziging();
create trigger blijft_heel before truncate on platform.uitberichtstand
  for each statement execute function platform.weiger_wijziging();
alter table platform.uitberichtstand enable always trigger blijft;
alter table platform.uitberichtstand enable always trigger blijft_heel;

alter table platform.uitberichtstand enable row level security;
alter table platform.uitberichtstand force row level security;
create policy eigen_regio_lezen on platform.uitberichtstand for select to ozk_app, ozk_lezer, current_user
  using (regio = any ((select platform.regios())::text[]));
create policy eigen_regio_toevoegen on platform.uitberichtstand for insert to ozk_app, current_user
  with check (regio = any ((select platform.regios())::text[]));
create policy eigen_regio_wijzigen on platform.uitberichtstand for update to ozk_app, current_user
  using (regio = any ((select platform.regios())::text[]))
  with check (regio = any ((select platform.regios())::text[]));
grant select on platform.uitberichtstand to ozk_app, ozk_lezer;
grant insert (regio, is_aan), update (is_aan, pogingen, vanaf, fout) on platform.uitberichtstand to ozk_app;

-- Oversight: a role is given by two people, the log is reviewed, the chain is checked, a restore is marked (PLT-20, PLT-23).

-- A role that one beheerder asks for and another one gives. A row for each region, as with the grant itself.
create table platform.rolvoorstel (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id ~ '^[0-9a-f-]{36}$'),
  gebruiker text not null references platform.gebruiker,
  rol text not null check (rol in ('consulent', 'beoordelaar', 'inkoper', 'controller', 'risicobeheer', 'compliance',
    'interne-audit', 'beheerder', 'toezichthouder')),
  vanaf date not null,
  tot date,
  door text not null default platform.gebruiker(),
  vastgelegd timestamptz not null default clock_timestamp(),
  primary key (regio, id),
  unique (regio, id, gebruiker, door),
  constraint rolperiode check (tot > vanaf),
  constraint niet_voor_zichzelf check (door <> gebruiker)
);
comment on table platform.rolvoorstel is
  'Roles that a beheerder asks for; one id for all regions of one request. Another beheerder decides (PLT-20).';
create index rolvoorstel_gebruiker on platform.rolvoorstel (gebruiker);

-- The decision on it: given by another person than who asked, and never by who gets the role.
create table platform.rolbesluit (
  regio text not null,
  voorstel text not null,
  gebruiker text not null,
  voorsteller text not null,
  uitkomst text not null check (uitkomst in ('bevestigd', 'afgewezen', 'ingetrokken')),
  door text not null default platform.gebruiker(),
  vastgelegd timestamptz not null default clock_timestamp(),
  constraint rolvoorstel_eenmaal primary key (regio, voorstel),
  foreign key (regio, voorstel, gebruiker, voorsteller)
    references platform.rolvoorstel (regio, id, gebruiker, door),
  -- Who asked may only take the request back.
  constraint rol_vier_ogen check ((door = voorsteller) = (uitkomst = 'ingetrokken')),
  constraint rol_niet_van_zichzelf check (door <> gebruiker)
);
comment on table platform.rolbesluit is 'Decision of a second beheerder on a role that was asked for (PLT-20).';

-- From now on a beheerder gives a role only as what was asked for and confirmed by himself.
alter table platform.roltoekenning add column voorstel text;
alter table platform.roltoekenning add constraint toekenning_uit_voorstel
  foreign key (regio, voorstel) references platform.rolvoorstel (regio, id);
create unique index toekenning_eenmaal on platform.roltoekenning (regio, voorstel) where voorstel is not null;
grant insert (voorstel) on platform.roltoekenning to ozk_app;
drop policy eigen_regio_toevoegen on platform.roltoekenning;
create policy eigen_regio_toevoegen on platform.roltoekenning for insert to ozk_app
  with check (regio = any ((select platform.regios())::text[]) and toegekend_door = platform.gebruiker()
    and (platform.rol() = 'systeem' or platform.rol() = 'beheerder' and exists (
      select from platform.rolvoorstel v join platform.rolbesluit b on b.regio = v.regio and b.voorstel = v.id
      where v.regio = roltoekenning.regio and v.id = roltoekenning.voorstel and b.uitkomst = 'bevestigd'
        and b.door = roltoekenning.toegekend_door and v.gebruiker = roltoekenning.gebruiker
        and v.rol = roltoekenning.rol and v.vanaf = roltoekenning.vanaf
        and v.tot is not distinct from roltoekenning.tot)));

-- A beheerder sees when the people with a role in his regions were here last; who audits sees it too.
drop policy genoemd_of_eigen_lezen on platform.sessie;
create policy genoemd_of_eigen_lezen on platform.sessie for select to ozk_app
  using (hash = (select current_setting('ozk.sessie', true)) or gebruiker = (select platform.gebruiker())
    or (select platform.rol()) in ('beheerder', 'interne-audit', 'compliance')
      and exists (select from platform.roltoekenning r where r.gebruiker = sessie.gebruiker)
    or verloopt < clock_timestamp() - interval '1 day');

-- Which budget holder a colleague is himself, as a pseudonym of the log: for the signals "own file" and "a colleague".
-- A person is one person in every region, so this table bears none.
create table platform.eigenpersoon (
  gebruiker text primary key references platform.gebruiker,
  betrokkene text not null check (betrokkene <> ''),
  door text not null default platform.gebruiker(),
  vastgelegd timestamptz not null default clock_timestamp(),
  constraint eigenpersoon_door_ander check (door <> gebruiker)
);
comment on table platform.eigenpersoon is 'The pseudonym of staff as a person of the log; never a BSN (PLT-22, PLT-23).';

-- The reviewers of the log are internal audit and compliance.
drop policy lezen on logboek.gebeurtenis;
create policy lezen on logboek.gebeurtenis for select to ozk_app, ozk_lezer using (
  (select platform.rol()) = 'verzegelaar'
  or ((select platform.rol()) in ('interne-audit', 'compliance', 'inzage')
    and (regio = 'landelijk' or regio = any ((select platform.regios())::text[]))));
drop policy lezen on logboek.zegel;
create policy lezen on logboek.zegel for select to ozk_app, ozk_lezer using (
  (select platform.rol()) = 'verzegelaar'
  or ((select platform.rol()) in ('interne-audit', 'compliance')
    and (regio = 'landelijk' or regio = any ((select platform.regios())::text[]))));
drop policy lezen on logboek.checkpoint;
create policy lezen on logboek.checkpoint for select to ozk_app, ozk_lezer using (
  (select platform.rol()) = 'verzegelaar'
  or ((select platform.rol()) in ('interne-audit', 'compliance')
    and (regio = 'landelijk' or regio = any ((select platform.regios())::text[]))));
create index gebeurtenis_tijd on logboek.gebeurtenis (regio, tijdstip desc, id desc);

-- What a reviewer finds of a signal or of a row in a sample. `sleutel` names it: kind:user:region:day-or-row.
create table logboek.nazicht (
  regio text not null check (regio ~ '^([0-9]{4}|landelijk)$'),
  id uuid not null,
  sleutel text not null check (length(sleutel) <= 200),
  gebruiker text not null,
  oordeel text not null check (oordeel in ('in-orde', 'nader-onderzoek', 'incident')),
  reden text not null check (length(reden) between 3 and 1000),
  door text not null default platform.gebruiker(),
  rol text not null default platform.rol(),
  tijdstip timestamptz not null default clock_timestamp(),
  primary key (regio, id),
  constraint nazicht_van_wie check (split_part(sleutel, ':', 2) = gebruiker and split_part(sleutel, ':', 3) = regio),
  constraint nazicht_door_ander check (door <> gebruiker)
);
comment on table logboek.nazicht is 'Verdicts of reviewers; a later verdict is a new row, and nobody judges himself (PLT-23).';
create index nazicht_sleutel on logboek.nazicht (regio, sleutel);

-- A check of the chain spans all regions, so these rows are of none; region 'landelijk' keeps the shape.
create table logboek.ketencontrole (
  regio text not null check (regio = 'landelijk'),
  id uuid not null,
  door text not null default platform.gebruiker(),
  begonnen timestamptz not null default clock_timestamp(),
  primary key (regio, id)
);
comment on table logboek.ketencontrole is 'Checks of the chain that somebody asked for (PLT-23).';
create table logboek.ketenuitslag (
  regio text not null,
  controle uuid not null,
  uitkomst text not null check (uitkomst in ('goed', 'fout', 'mislukt')),
  rijen bigint not null check (rijen >= 0),
  partities integer not null check (partities >= 0),
  checkpoints integer not null check (checkpoints >= 0),
  onverzegeld bigint not null check (onverzegeld >= 0),
  bevindingen jsonb not null,
  klaar timestamptz not null default clock_timestamp(),
  primary key (regio, controle),
  foreign key (regio, controle) references logboek.ketencontrole
);
comment on table logboek.ketenuitslag is 'What a check of the chain found; without such a row it is running or was cut off (PLT-23).';

do $do$
declare
  tabel text;
begin
  foreach tabel in array array['platform.rolvoorstel', 'platform.rolbesluit', 'platform.eigenpersoon',
    'logboek.nazicht', 'logboek.ketencontrole', 'logboek.ketenuitslag']
  loop
    execute format('alter table %s enable row level security', tabel);
    execute format('alter table %s force row level security', tabel);
    execute format('create trigger blijft before update or delete on %s
      for each row execute function platform.weiger_wijziging()', tabel);
    execute format('create trigger blijft_heel before truncate on %s
      for each statement execute function platform.weiger_wijziging()', tabel);
    execute format('alter table %s enable always trigger blijft', tabel);
    execute format('alter table %s enable always trigger blijft_heel', tabel);
  end loop;
  foreach tabel in array array['platform.rolvoorstel', 'platform.rolbesluit']
  loop
    execute format($p$create policy eigen_regio_lezen on %s for select to ozk_app, ozk_lezer
      using (regio = any ((select platform.regios())::text[]))$p$, tabel);
    execute format($p$create policy eigen_regio_toevoegen on %s for insert to ozk_app
      with check (regio = any ((select platform.regios())::text[]) and platform.rol() = 'beheerder')$p$, tabel);
  end loop;
  foreach tabel in array array['logboek.nazicht', 'logboek.ketencontrole', 'logboek.ketenuitslag']
  loop
    execute format($p$create policy eigen_regio_lezen on %s for select to ozk_app, ozk_lezer
      using ((select platform.rol()) in ('interne-audit', 'compliance', 'beheerder')
        and (regio = 'landelijk' or regio = any ((select platform.regios())::text[])))$p$, tabel);
  end loop;
  foreach tabel in array array['logboek.ketencontrole', 'logboek.ketenuitslag']
  loop
    execute format($p$create policy toevoegen on %s for insert to ozk_app
      with check (platform.rol() in ('interne-audit', 'compliance', 'beheerder')
        and (regio = 'landelijk' or regio = any ((select platform.regios())::text[])))$p$, tabel);
  end loop;
end
$do$;
-- What a reviewer thinks of a colleague is not for the beheerder.
drop policy eigen_regio_lezen on logboek.nazicht;
create policy eigen_regio_lezen on logboek.nazicht for select to ozk_app, ozk_lezer
  using ((select platform.rol()) in ('interne-audit', 'compliance')
    and (regio = 'landelijk' or regio = any ((select platform.regios())::text[])));
create policy toevoegen on logboek.nazicht for insert to ozk_app
  with check (platform.rol() in ('interne-audit', 'compliance')
    and (regio = 'landelijk' or regio = any ((select platform.regios())::text[])));
-- Only to find signals; the one who notes it is a beheerder of a region where the colleague works.
create policy lezen on platform.eigenpersoon for select to ozk_app
  using ((select platform.rol()) in ('interne-audit', 'compliance'));
create policy toevoegen on platform.eigenpersoon for insert to ozk_app
  with check (platform.rol() = 'beheerder'
    and exists (select from platform.roltoekenning r where r.gebruiker = eigenpersoon.gebruiker));

grant select on platform.rolvoorstel, platform.rolbesluit to ozk_app, ozk_lezer;
grant insert (regio, id, gebruiker, rol, vanaf, tot) on platform.rolvoorstel to ozk_app;
grant insert (regio, voorstel, gebruiker, voorsteller, uitkomst) on platform.rolbesluit to ozk_app;
grant select on platform.eigenpersoon to ozk_app;
grant insert (gebruiker, betrokkene) on platform.eigenpersoon to ozk_app;
grant select on logboek.nazicht, logboek.ketencontrole, logboek.ketenuitslag to ozk_app, ozk_lezer;
grant insert (regio, id, sleutel, gebruiker, oordeel, reden) on logboek.nazicht to ozk_app;
grant insert (regio, id) on logboek.ketencontrole to ozk_app;
grant insert (regio, controle, uitkomst, rijen, partities, checkpoints, onverzegeld, bevindingen)
  on logboek.ketenuitslag to ozk_app;

-- Sessions go when they are over; the day of the last login stays.
alter table platform.gebruiker add column laatst_aangemeld timestamptz;
grant update (laatst_aangemeld) on platform.gebruiker to ozk_app;

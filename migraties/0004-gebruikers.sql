-- Who may come in, with which role, and the sessions of those who are in (PLT-20).
create function platform.gebruiker() returns text
  language sql stable parallel safe
  set search_path = pg_catalog
as $$ select nullif(current_setting('ozk.gebruiker', true), '') $$;
comment on function platform.gebruiker() is 'Internal id of the person for whom the running transaction works.';

create function platform.rol() returns text
  language sql stable parallel safe
  set search_path = pg_catalog
as $$ select nullif(current_setting('ozk.rol', true), '') $$;
comment on function platform.rol() is 'Role in which the person of the running transaction acts.';

-- A person may work for several regions and logs in before any region is known, so this table bears none.
create table platform.gebruiker (
  id text primary key check (id ~ '^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$'),
  iss text not null check (iss <> '' and length(iss) <= 500),
  sub text not null check (sub <> '' and length(sub) <= 255),
  weergavenaam text not null check (weergavenaam <> '' and length(weergavenaam) <= 200),
  actief boolean not null default true,
  gemaakt timestamptz not null default clock_timestamp(),
  unique (iss, sub)
);
comment on table platform.gebruiker is
  'Persons that an identity provider vouched for. Identity is iss and sub together; an e-mail address is never kept.';

alter table platform.gebruiker enable row level security;
alter table platform.gebruiker force row level security;
-- Names of colleagues stand on worklists and decisions, also those of another region that took over a case.
create policy lezen on platform.gebruiker for select to ozk_app, ozk_lezer using (true);
create policy toevoegen on platform.gebruiker for insert to ozk_app with check (actief);
grant select on platform.gebruiker to ozk_app;
grant select (id, weergavenaam, actief) on platform.gebruiker to ozk_lezer;
grant insert (id, iss, sub, weergavenaam) on platform.gebruiker to ozk_app;
grant update (weergavenaam, actief) on platform.gebruiker to ozk_app;

create table platform.roltoekenning (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id ~ '^[0-9a-f-]{36}$'),
  gebruiker text not null references platform.gebruiker,
  rol text not null check (rol in ('consulent', 'beoordelaar', 'inkoper', 'controller', 'risicobeheer', 'compliance',
    'interne-audit', 'beheerder', 'toezichthouder')),
  vanaf date not null,
  tot date,
  toegekend_door text not null,
  vastgelegd timestamptz not null default clock_timestamp(),
  primary key (regio, id),
  unique (regio, id, gebruiker),
  check (tot > vanaf),
  -- Nobody gives a role to himself; the first roles of a store are given by the system.
  constraint niet_aan_zichzelf check (toegekend_door <> gebruiker)
);
create index on platform.roltoekenning (gebruiker);
comment on table platform.roltoekenning is
  'Who may act in which role for a region, from a day until (not on) a day. A role for all regions of a Wlz-uitvoerder is a row for each of them.';

-- The closing row of a grant: the grant itself never changes.
create table platform.roleinde (
  regio text not null,
  toekenning text not null,
  gebruiker text not null,
  ingetrokken_door text not null,
  vastgelegd timestamptz not null default clock_timestamp(),
  primary key (regio, toekenning),
  foreign key (regio, toekenning, gebruiker) references platform.roltoekenning (regio, id, gebruiker)
);
comment on table platform.roleinde is 'Role grants that were taken back; works at once.';

alter table platform.roltoekenning enable row level security;
alter table platform.roltoekenning force row level security;
alter table platform.roleinde enable row level security;
alter table platform.roleinde force row level security;
-- At a request the roles of a person tell which regions he may see, so he sees his own before any region is known.
create policy regio_of_eigen_lezen on platform.roltoekenning for select to ozk_app, ozk_lezer
  using (regio = any ((select platform.regios())::text[]) or gebruiker = (select platform.gebruiker()));
create policy regio_of_eigen_lezen on platform.roleinde for select to ozk_app, ozk_lezer
  using (regio = any ((select platform.regios())::text[]) or gebruiker = (select platform.gebruiker()));
create policy eigen_regio_toevoegen on platform.roltoekenning for insert to ozk_app
  with check (regio = any ((select platform.regios())::text[]) and toegekend_door = platform.gebruiker()
    and platform.rol() = any (array['beheerder', 'systeem']));
create policy eigen_regio_toevoegen on platform.roleinde for insert to ozk_app
  with check (regio = any ((select platform.regios())::text[]) and ingetrokken_door = platform.gebruiker()
    and platform.rol() = any (array['beheerder', 'systeem']));
-- The login notes a changed name; a beheerder closes accounts of those who have, or had, a role in his regions.
create policy naam_of_stand on platform.gebruiker for update to ozk_app
  using (platform.rol() = 'systeem' or platform.rol() = 'beheerder'
    and exists (select from platform.roltoekenning r where r.gebruiker = platform.gebruiker.id))
  with check (true);
grant select on platform.roltoekenning, platform.roleinde to ozk_app, ozk_lezer;
grant insert (regio, id, gebruiker, rol, vanaf, tot, toegekend_door) on platform.roltoekenning to ozk_app;
grant insert (regio, toekenning, gebruiker, ingetrokken_door) on platform.roleinde to ozk_app;

create trigger blijft before update or delete on platform.roltoekenning
  for each row execute function platform.weiger_wijziging();
create trigger blijft_heel before truncate on platform.roltoekenning
  for each statement execute function platform.weiger_wijziging();
create trigger blijft before update or delete on platform.roleinde
  for each row execute function platform.weiger_wijziging();
create trigger blijft_heel before truncate on platform.roleinde
  for each statement execute function platform.weiger_wijziging();
alter table platform.roltoekenning enable always trigger blijft;
alter table platform.roltoekenning enable always trigger blijft_heel;
alter table platform.roleinde enable always trigger blijft;
alter table platform.roleinde enable always trigger blijft_heel;

-- A session is of a person, not of a region. The id itself is only in the browser; here stands its SHA-256.
create table platform.sessie (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  gebruiker text not null references platform.gebruiker,
  gemaakt timestamptz not null,
  laatst_gezien timestamptz not null check (laatst_gezien >= gemaakt),
  verloopt timestamptz not null check (verloopt > gemaakt),
  ingetrokken timestamptz
);
create index on platform.sessie (gebruiker);
create index on platform.sessie (verloopt);
comment on table platform.sessie is 'Sessions by the hash of their id: 30 minutes without use, 10 hours at most, revocable.';

alter table platform.sessie enable row level security;
alter table platform.sessie force row level security;
-- The program sees the session whose hash it names, and those of the person that it works for.
create policy genoemd_of_eigen_lezen on platform.sessie for select to ozk_app
  using (hash = (select current_setting('ozk.sessie', true)) or gebruiker = (select platform.gebruiker())
    or (select platform.rol()) = 'beheerder'
      and exists (select from platform.roltoekenning r where r.gebruiker = sessie.gebruiker)
    or verloopt < clock_timestamp() - interval '1 day');
create policy eigen_lezen on platform.sessie for select to ozk_lezer using (gebruiker = (select platform.gebruiker()));
create policy toevoegen on platform.sessie for insert to ozk_app
  with check (gebruiker = platform.gebruiker() and ingetrokken is null);
-- What was taken back stays so: such a row is out of reach of any update.
create policy levend_bijwerken on platform.sessie for update to ozk_app using (ingetrokken is null) with check (true);
create policy verlopen_opruimen on platform.sessie for delete to ozk_app
  using (verloopt < clock_timestamp() - interval '1 day');
grant select on platform.sessie to ozk_app;
grant select (gebruiker, gemaakt, laatst_gezien, verloopt, ingetrokken) on platform.sessie to ozk_lezer;
grant insert (hash, gebruiker, gemaakt, laatst_gezien, verloopt) on platform.sessie to ozk_app;
grant update (laatst_gezien, ingetrokken) on platform.sessie to ozk_app;
grant delete on platform.sessie to ozk_app;

-- A login under way: between the redirect to the identity provider and the way back nobody is known, so no region.
create table platform.aanmeldpoging (
  state_hash text primary key check (state_hash ~ '^[0-9a-f]{64}$'),
  nonce text not null,
  code_verifier text not null,
  terug text not null check (terug ~ '^/' and length(terug) <= 500),
  verloopt timestamptz not null
);
create index on platform.aanmeldpoging (verloopt);
comment on table platform.aanmeldpoging is 'State of a login under way: one use, 10 minutes.';

alter table platform.aanmeldpoging enable row level security;
alter table platform.aanmeldpoging force row level security;
create policy aanmelden on platform.aanmeldpoging to ozk_app using (true) with check (true);
grant select, insert, delete on platform.aanmeldpoging to ozk_app;

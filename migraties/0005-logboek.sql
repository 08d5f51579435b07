-- The log (PLT-23): a processing row for the person and an audit row for the organisation, sealed in a hash tree.
create schema logboek;
grant usage on schema logboek to ozk_app, ozk_lezer;

-- `regio` is the region of the work, or 'landelijk' for what belongs to none (a login, a start of the program).
create table logboek.verwerking (
  regio text not null check (regio ~ '^([0-9]{4}|landelijk)$'),
  id uuid not null,
  trace_id text not null check (trace_id ~ '^[0-9a-f]{32}$'),
  span_id text not null check (span_id ~ '^[0-9a-f]{16}$'),
  parent_span_id text check (parent_span_id ~ '^[0-9a-f]{16}$'),
  vreemde_trace_id text check (vreemde_trace_id ~ '^[0-9a-f]{32}$'),
  vreemde_span_id text check (vreemde_span_id ~ '^[0-9a-f]{16}$'),
  vreemde_verwerker text,
  status smallint not null check (status in (0, 1, 2)),
  naam text not null check (naam ~ '^[a-z0-9]+([.-][a-z0-9]+)*$'),
  start timestamptz(3) not null default transaction_timestamp(),
  einde timestamptz(3) not null default clock_timestamp(),
  bron text not null,
  bron_versie text not null,
  bron_instantie text not null,
  verwerkingsactiviteit text not null,
  betrokkene text,
  betrokkene_soort text check (betrokkene_soort ~ '^pseudoniem-v[0-9]+$'),
  externe_leesbron text,
  zout bytea not null check (octet_length(zout) = 16),
  transactie xid8 not null default pg_current_xact_id(),
  primary key (regio, id),
  check ((betrokkene is null) = (betrokkene_soort is null)),
  check (num_nonnulls(vreemde_trace_id, vreemde_span_id, vreemde_verwerker) in (0, 3))
);
comment on table logboek.verwerking is
  'Processing log (Logboek Dataverwerkingen): accounts to the person; holds no staff and no content (PLT-23).';
create index verwerking_transactie on logboek.verwerking (transactie);
create index verwerking_betrokkene on logboek.verwerking (betrokkene, einde) where betrokkene is not null;

-- Who acts and in which role comes from the context of the transaction, not from the one who writes the row.
create table logboek.gebeurtenis (
  regio text not null check (regio ~ '^([0-9]{4}|landelijk)$'),
  id uuid not null,
  tijdstip timestamptz(3) not null default clock_timestamp(),
  klok_afwijking_ms integer,
  gebeurtenis text not null check (gebeurtenis ~ '^[a-z0-9-]+$'),
  lijst_versie integer not null check (lijst_versie > 0),
  actie text not null check (actie in ('maken', 'lezen', 'wijzigen', 'verwijderen', 'uitvoeren')),
  soort text not null check (soort ~ '^[a-z0-9]+([.-][a-z0-9]+)*$'),
  uitkomst text not null check (uitkomst in ('gelukt', 'geweigerd', 'fout')),
  reden_code text check (reden_code ~ '^[a-z0-9-]+$'),
  gebruiker_id text not null default platform.gebruiker(),
  is_aanvrager boolean not null,
  rol text not null default platform.rol() check (rol ~ '^[a-z-]+$'),
  rollen_versie integer not null check (rollen_versie > 0),
  namens text,
  doel text not null check (doel ~ '^[a-z0-9-]+$'),
  activiteit text not null,
  toegangspunt_soort text not null check (toegangspunt_soort in ('web', 'api', 'cli', 'taak')),
  toegangspunt text,
  acr text not null,
  auth_tijd timestamptz(3),
  betrokkene text,
  betrokkene_soort text check (betrokkene_soort in ('budgethouder', 'vertegenwoordiger', 'zorgverlener')),
  object_soort text not null check (object_soort ~ '^[a-z0-9-]+$'),
  object_id text not null,
  object_versie integer,
  deel text[],
  gevoeligheid text not null check (gevoeligheid in ('bsn', 'gezondheid', 'financieel', 'intern')),
  levensfase text check (levensfase in ('vastleggen', 'gebruik', 'verstrekken', 'archief', 'vernietigen')),
  zoekvraag text[],
  autorisatie text not null,
  behandelrelatie text not null,
  toestemming text,
  noodprocedure boolean not null,
  ontvanger text,
  bestand_hash text check (bestand_hash ~ '^[0-9a-f]{64}$'),
  aantal integer check (aantal >= 0),
  bron text not null,
  bron_soort text not null,
  versie text not null,
  trace_id text not null check (trace_id ~ '^[0-9a-f]{32}$'),
  span_id text not null check (span_id ~ '^[0-9a-f]{16}$'),
  idempotentie text,
  zout bytea not null check (octet_length(zout) = 16),
  transactie xid8 not null default pg_current_xact_id(),
  primary key (regio, id)
);
comment on table logboek.gebeurtenis is
  'Audit row after NEN 7513 and BIO2: who did what; holds no name, no BSN and no content (PLT-23).';
create index gebeurtenis_transactie on logboek.gebeurtenis (transactie);
create index gebeurtenis_span on logboek.gebeurtenis (regio, trace_id, span_id);
create index gebeurtenis_gebruiker on logboek.gebeurtenis (regio, tijdstip, gebruiker_id);

-- A leaf of the tree: the row that it seals and its hash. `rij` does not refer: the hash outlives the row.
create table logboek.zegel (
  regio text not null,
  maand text not null check (maand ~ '^[0-9]{4}-[0-9]{2}$'),
  volgnummer bigint not null check (volgnummer > 0),
  soort text not null check (soort in ('gebeurtenis', 'verwerking')),
  rij uuid not null,
  vorm smallint not null check (vorm > 0),
  rij_hash bytea not null check (octet_length(rij_hash) = 32),
  primary key (regio, maand, volgnummer)
);
comment on table logboek.zegel is
  'Leaves of the hash tree of each region and month, numbered without gaps by the one sealer (PLT-23).';
create unique index zegel_rij on logboek.zegel (rij, soort, regio);

create table logboek.checkpoint (
  regio text not null,
  maand text not null check (maand ~ '^[0-9]{4}-[0-9]{2}$'),
  omvang bigint not null check (omvang > 0),
  tekst text not null,
  primary key (regio, maand, omvang)
);
comment on table logboek.checkpoint is
  'Signed size and root of a tree; the same text is kept outside the database (PLT-23).';

-- Without a region: one round of the sealer takes rows of all regions at once.
create table logboek.zegelronde (
  nummer bigint primary key check (nummer > 0),
  momentopname pg_snapshot not null,
  tijdstip timestamptz(3) not null default clock_timestamp()
);
comment on table logboek.zegelronde is
  'What each round of the sealer could see; the next round takes what came after it, whatever the clock says (PLT-23).';

alter table logboek.verwerking enable row level security;
alter table logboek.verwerking force row level security;
alter table logboek.gebeurtenis enable row level security;
alter table logboek.gebeurtenis force row level security;
alter table logboek.zegel enable row level security;
alter table logboek.zegel force row level security;
alter table logboek.checkpoint enable row level security;
alter table logboek.checkpoint force row level security;
alter table logboek.zegelronde enable row level security;
alter table logboek.zegelronde force row level security;

-- Everybody who acts in a region writes there; what belongs to no region may come from anyone.
create policy toevoegen on logboek.verwerking for insert to ozk_app
  with check (regio = 'landelijk' or regio = any ((select platform.regios())::text[]));
create policy toevoegen on logboek.gebeurtenis for insert to ozk_app
  with check (regio = 'landelijk' or regio = any ((select platform.regios())::text[]));

-- Internal audit reads its own regions and what belongs to none; 'inzage' makes the overview of one person; the sealer
-- and the check of the chain span all regions, because a tree that somebody cannot see whole cannot be proven.
create policy lezen on logboek.verwerking for select to ozk_app, ozk_lezer using (
  (select platform.rol()) = 'verzegelaar'
  or ((select platform.rol()) in ('interne-audit', 'inzage')
    and (regio = 'landelijk' or regio = any ((select platform.regios())::text[]))));
create policy lezen on logboek.gebeurtenis for select to ozk_app, ozk_lezer using (
  (select platform.rol()) = 'verzegelaar'
  or ((select platform.rol()) in ('interne-audit', 'inzage')
    and (regio = 'landelijk' or regio = any ((select platform.regios())::text[]))));
create policy lezen on logboek.zegel for select to ozk_app, ozk_lezer using (
  (select platform.rol()) = 'verzegelaar'
  or ((select platform.rol()) = 'interne-audit'
    and (regio = 'landelijk' or regio = any ((select platform.regios())::text[]))));
create policy lezen on logboek.checkpoint for select to ozk_app, ozk_lezer using (
  (select platform.rol()) = 'verzegelaar'
  or ((select platform.rol()) = 'interne-audit'
    and (regio = 'landelijk' or regio = any ((select platform.regios())::text[]))));
create policy lezen on logboek.zegelronde for select to ozk_app, ozk_lezer
  using ((select platform.rol()) = 'verzegelaar');
create policy toevoegen on logboek.zegel for insert to ozk_app
  with check ((select platform.rol()) = 'verzegelaar'
    and (regio = 'landelijk' or regio = any ((select platform.regios())::text[])));
create policy toevoegen on logboek.checkpoint for insert to ozk_app
  with check ((select platform.rol()) = 'verzegelaar'
    and (regio = 'landelijk' or regio = any ((select platform.regios())::text[])));
create policy toevoegen on logboek.zegelronde for insert to ozk_app
  with check ((select platform.rol()) = 'verzegelaar');

-- No privilege on the moment, the actor, the role and the transaction: the database fills those in itself.
grant select on all tables in schema logboek to ozk_app, ozk_lezer;
grant insert (regio, id, trace_id, span_id, parent_span_id, vreemde_trace_id, vreemde_span_id, vreemde_verwerker, status,
  naam, bron, bron_versie, bron_instantie, verwerkingsactiviteit, betrokkene, betrokkene_soort, externe_leesbron, zout)
  on logboek.verwerking to ozk_app;
grant insert (regio, id, klok_afwijking_ms, gebeurtenis, lijst_versie, actie, soort, uitkomst, reden_code, is_aanvrager,
  rollen_versie, namens, doel, activiteit, toegangspunt_soort, toegangspunt, acr, auth_tijd, betrokkene, betrokkene_soort,
  object_soort, object_id, object_versie, deel, gevoeligheid, levensfase, zoekvraag, autorisatie, behandelrelatie,
  toestemming, noodprocedure, ontvanger, bestand_hash, aantal, bron, bron_soort, versie, trace_id, span_id, idempotentie,
  zout) on logboek.gebeurtenis to ozk_app;
grant insert on logboek.zegel, logboek.checkpoint to ozk_app;
grant insert (nummer, momentopname) on logboek.zegelronde to ozk_app;

create trigger blijft before update or delete on logboek.verwerking
  for each row execute function platform.weiger_wijziging();
create trigger blijft_heel before truncate on logboek.verwerking
  for each statement execute function platform.weiger_wijziging();
alter table logboek.verwerking enable always trigger blijft;
alter table logboek.verwerking enable always trigger blijft_heel;
create trigger blijft before update or delete on logboek.gebeurtenis
  for each row execute function platform.weiger_wijziging();
create trigger blijft_heel before truncate on logboek.gebeurtenis
  for each statement execute function platform.weiger_wijziging();
alter table logboek.gebeurtenis enable always trigger blijft;
alter table logboek.gebeurtenis enable always trigger blijft_heel;
create trigger blijft before update or delete on logboek.zegel
  for each row execute function platform.weiger_wijziging();
create trigger blijft_heel before truncate on logboek.zegel
  for each statement execute function platform.weiger_wijziging();
alter table logboek.zegel enable always trigger blijft;
alter table logboek.zegel enable always trigger blijft_heel;
create trigger blijft before update or delete on logboek.checkpoint
  for each row execute function platform.weiger_wijziging();
create trigger blijft_heel before truncate on logboek.checkpoint
  for each statement execute function platform.weiger_wijziging();
alter table logboek.checkpoint enable always trigger blijft;
alter table logboek.checkpoint enable always trigger blijft_heel;
create trigger blijft before update or delete on logboek.zegelronde
  for each row execute function platform.weiger_wijziging();
create trigger blijft_heel before truncate on logboek.zegelronde
  for each statement execute function platform.weiger_wijziging();
alter table logboek.zegelronde enable always trigger blijft;
alter table logboek.zegelronde enable always trigger blijft_heel;

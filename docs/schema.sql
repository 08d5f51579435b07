-- Made by `npm run schema` from the catalogue of a migrated store. For reading; do not edit.

create schema logboek;
grant usage on schema logboek to ozk_app;
grant usage on schema logboek to ozk_lezer;
create schema pgb;
grant usage on schema pgb to ozk_app;
grant usage on schema pgb to ozk_lezer;
create schema platform;
grant usage on schema platform to ozk_app;
grant usage on schema platform to ozk_lezer;
create schema regelgeving;
grant usage on schema regelgeving to ozk_app;
grant usage on schema regelgeving to ozk_lezer;

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
CREATE OR REPLACE FUNCTION platform.bewaak_uitbericht()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if tg_op = 'UPDATE' and old.verzonden is null and new.verzonden is not null
    and (new.regio, new.id, new.volgnummer, new.soort, new.inhoud, new.gemaakt)
      = (old.regio, old.id, old.volgnummer, old.soort, old.inhoud, old.gemaakt) then
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
create policy lezen on logboek.checkpoint as permissive for select to ozk_app, ozk_lezer using (((( SELECT platform.rol() AS rol) = 'verzegelaar'::text) OR ((( SELECT platform.rol() AS rol) = 'interne-audit'::text) AND ((regio = 'landelijk'::text) OR (regio = ANY (( SELECT platform.regios() AS regios)::text[]))))));
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
CREATE INDEX gebeurtenis_transactie ON logboek.gebeurtenis USING btree (transactie);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON logboek.gebeurtenis FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON logboek.gebeurtenis FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table logboek.gebeurtenis enable row level security;
alter table logboek.gebeurtenis force row level security;
create policy lezen on logboek.gebeurtenis as permissive for select to ozk_app, ozk_lezer using (((( SELECT platform.rol() AS rol) = 'verzegelaar'::text) OR ((( SELECT platform.rol() AS rol) = ANY (ARRAY['interne-audit'::text, 'inzage'::text])) AND ((regio = 'landelijk'::text) OR (regio = ANY (( SELECT platform.regios() AS regios)::text[]))))));
create policy toevoegen on logboek.gebeurtenis as permissive for insert to ozk_app with check (((regio = 'landelijk'::text) OR (regio = ANY (( SELECT platform.regios() AS regios)::text[]))));
grant select on logboek.gebeurtenis to ozk_app;
grant select on logboek.gebeurtenis to ozk_lezer;
grant insert (regio, id, klok_afwijking_ms, gebeurtenis, lijst_versie, actie, soort, uitkomst, reden_code, is_aanvrager, rollen_versie, namens, doel, activiteit, toegangspunt_soort, toegangspunt, acr, auth_tijd, betrokkene, betrokkene_soort, object_soort, object_id, object_versie, deel, gevoeligheid, levensfase, zoekvraag, autorisatie, behandelrelatie, toestemming, noodprocedure, ontvanger, bestand_hash, aantal, bron, bron_soort, versie, trace_id, span_id, idempotentie, zout) on logboek.gebeurtenis to ozk_app;

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
create policy lezen on logboek.zegel as permissive for select to ozk_app, ozk_lezer using (((( SELECT platform.rol() AS rol) = 'verzegelaar'::text) OR ((( SELECT platform.rol() AS rol) = 'interne-audit'::text) AND ((regio = 'landelijk'::text) OR (regio = ANY (( SELECT platform.regios() AS regios)::text[]))))));
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
alter table pgb.beschikking enable row level security;
alter table pgb.beschikking force row level security;
create policy eigen_regio_lezen on pgb.beschikking as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.beschikking as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.beschikking to ozk_app;
grant select on pgb.beschikking to ozk_lezer;
grant insert (regio, id, zaak, budgethouder, voorstel, soort, inhoud, inhoud_hash, regelset_hash, regelset_versie, programma, voorsteller, vorige_hash, keten_hash) on pgb.beschikking to ozk_app;

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
alter table pgb.budgethouder enable row level security;
alter table pgb.budgethouder force row level security;
create policy eigen_regio_lezen on pgb.budgethouder as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.budgethouder as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_wijzigen on pgb.budgethouder as permissive for update to ozk_app, EIGENAAR using ((regio = ANY (( SELECT platform.regios() AS regios)::text[]))) with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.budgethouder to ozk_app;
grant select on pgb.budgethouder to ozk_lezer;
grant insert (regio, id, naam, geboortedatum, bsn_versleuteld, bsn_zoek) on pgb.budgethouder to ozk_app;
grant update (bsn_stand) on pgb.budgethouder to ozk_app;

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
  constraint document_pkey PRIMARY KEY (regio, id),
  constraint document_hash CHECK ((sha256 = encode(sha256(inhoud), 'hex'::text))),
  constraint document_id_check CHECK ((id <> ''::text)),
  constraint document_inhoud_check CHECK (((octet_length(inhoud) >= 1) AND (octet_length(inhoud) <= 10485760))),
  constraint document_mediatype_check CHECK ((mediatype = ANY (ARRAY['application/pdf'::text, 'image/png'::text, 'image/jpeg'::text]))),
  constraint document_naam_check CHECK (((naam <> ''::text) AND (length(naam) <= 200))),
  constraint document_periode CHECK ((geldig_tot >= geldig_van)),
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
grant insert (regio, id, zaak, naam, mediatype, sha256, inhoud, geldig_van, geldig_tot, virusscan) on pgb.document to ozk_app;

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
alter table pgb.feit enable row level security;
alter table pgb.feit force row level security;
create policy eigen_regio_lezen on pgb.feit as permissive for select to ozk_app, EIGENAAR, ozk_lezer using ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
create policy eigen_regio_toevoegen on pgb.feit as permissive for insert to ozk_app, EIGENAAR with check ((regio = ANY (( SELECT platform.regios() AS regios)::text[])));
grant select on pgb.feit to ozk_app;
grant select on pgb.feit to ozk_lezer;
grant insert (regio, id, zaak, pointer, waarde, geldig_op, bron, vervangt, zaakversie) on pgb.feit to ozk_app;

create table pgb.notitie (
  regio text not null,
  id text not null,
  zaak text not null,
  tekst text not null,
  vastgelegd timestamp with time zone not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint notitie_pkey PRIMARY KEY (regio, id),
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
  constraint termijnregel_soort_check CHECK ((soort = ANY (ARRAY['opschorting_begin'::text, 'opschorting_einde'::text, 'verlenging'::text, 'ingebrekestelling'::text]))),
  constraint termijnregel_toelichting_check CHECK ((toelichting <> ''::text)),
  constraint termijnregel_vorm CHECK ((((soort = 'opschorting_begin'::text) = (grond IS NOT NULL)) AND ((soort = 'opschorting_einde'::text) = (bij IS NOT NULL)) AND ((soort = 'opschorting_einde'::text) = (einde IS NOT NULL)) AND ((soort = 'verlenging'::text) = (tot IS NOT NULL)) AND ((tot IS NULL) OR (tot > dag)))),
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
  constraint voorstel_soort_check CHECK ((soort = ANY (ARRAY['verlening'::text, 'gedeeltelijk'::text, 'wijziging'::text, 'weigering'::text, 'intrekking'::text, 'buiten_behandeling'::text, 'doorzending'::text]))),
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
CREATE INDEX zaak_werklijst ON pgb.zaak USING btree (regio, COALESCE(besluit_uiterlijk, 'infinity'::date), id);
CREATE TRIGGER bewaakt BEFORE UPDATE ON pgb.zaak FOR EACH ROW EXECUTE FUNCTION pgb.bewaak_zaak(); -- always
CREATE TRIGGER blijft BEFORE DELETE ON pgb.zaak FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON pgb.zaak FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER nummer BEFORE INSERT ON pgb.zaak FOR EACH ROW WHEN ((new.nummer IS NULL)) EXECUTE FUNCTION pgb.geef_zaaknummer(); -- always
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

create table platform.gebruiker (
  id text not null,
  iss text not null,
  sub text not null,
  weergavenaam text not null,
  actief boolean not null default true,
  gemaakt timestamp with time zone not null default clock_timestamp(),
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
grant update (weergavenaam, actief) on platform.gebruiker to ozk_app;

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
  constraint roltoekenning_pkey PRIMARY KEY (regio, id),
  constraint roltoekenning_regio_id_gebruiker_key UNIQUE (regio, id, gebruiker),
  constraint niet_aan_zichzelf CHECK ((toegekend_door <> gebruiker)),
  constraint roltoekenning_check CHECK ((tot > vanaf)),
  constraint roltoekenning_id_check CHECK ((id ~ '^[0-9a-f-]{36}$'::text)),
  constraint roltoekenning_rol_check CHECK ((rol = ANY (ARRAY['consulent'::text, 'beoordelaar'::text, 'inkoper'::text, 'controller'::text, 'risicobeheer'::text, 'compliance'::text, 'interne-audit'::text, 'beheerder'::text, 'toezichthouder'::text]))),
  constraint roltoekenning_gebruiker_fkey FOREIGN KEY (gebruiker) REFERENCES platform.gebruiker(id),
  constraint roltoekenning_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table platform.roltoekenning is 'Who may act in which role for a region, from a day until (not on) a day. A role for all regions of a Wlz-uitvoerder is a row for each of them.';
CREATE INDEX roltoekenning_gebruiker_idx ON platform.roltoekenning USING btree (gebruiker);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON platform.roltoekenning FOR EACH ROW EXECUTE FUNCTION platform.weiger_wijziging(); -- always
CREATE TRIGGER blijft_heel BEFORE TRUNCATE ON platform.roltoekenning FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging(); -- always
alter table platform.roltoekenning enable row level security;
alter table platform.roltoekenning force row level security;
create policy eigen_regio_toevoegen on platform.roltoekenning as permissive for insert to ozk_app with check (((regio = ANY (( SELECT platform.regios() AS regios)::text[])) AND (toegekend_door = platform.gebruiker()) AND (platform.rol() = ANY (ARRAY['beheerder'::text, 'systeem'::text]))));
create policy regio_of_eigen_lezen on platform.roltoekenning as permissive for select to ozk_app, ozk_lezer using (((regio = ANY (( SELECT platform.regios() AS regios)::text[])) OR (gebruiker = ( SELECT platform.gebruiker() AS gebruiker))));
grant select on platform.roltoekenning to ozk_app;
grant select on platform.roltoekenning to ozk_lezer;
grant insert (regio, id, gebruiker, rol, vanaf, tot, toegekend_door) on platform.roltoekenning to ozk_app;

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
create policy genoemd_of_eigen_lezen on platform.sessie as permissive for select to ozk_app using (((hash = ( SELECT current_setting('ozk.sessie'::text, true) AS current_setting)) OR (gebruiker = ( SELECT platform.gebruiker() AS gebruiker)) OR ((( SELECT platform.rol() AS rol) = 'beheerder'::text) AND (EXISTS ( SELECT
   FROM platform.roltoekenning r
  WHERE (r.gebruiker = sessie.gebruiker)))) OR (verloopt < (clock_timestamp() - '1 day'::interval))));
create policy levend_bijwerken on platform.sessie as permissive for update to ozk_app using ((ingetrokken IS NULL)) with check (true);
create policy toevoegen on platform.sessie as permissive for insert to ozk_app with check (((gebruiker = platform.gebruiker()) AND (ingetrokken IS NULL)));
create policy verlopen_opruimen on platform.sessie as permissive for delete to ozk_app using ((verloopt < (clock_timestamp() - '1 day'::interval)));
grant delete, select on platform.sessie to ozk_app;
grant insert (hash, gebruiker, gemaakt, laatst_gezien, verloopt) on platform.sessie to ozk_app;
grant select (gebruiker, gemaakt, laatst_gezien, verloopt, ingetrokken) on platform.sessie to ozk_lezer;
grant update (laatst_gezien, ingetrokken) on platform.sessie to ozk_app;

create table platform.uitbericht (
  regio text not null,
  id text not null,
  volgnummer bigint not null,
  soort text not null,
  inhoud jsonb not null,
  gemaakt timestamp with time zone not null default clock_timestamp(),
  verzonden timestamp with time zone,
  constraint uitbericht_pkey PRIMARY KEY (regio, id),
  constraint uitbericht_id_check CHECK ((id <> ''::text)),
  constraint uitbericht_soort_check CHECK ((soort <> ''::text)),
  constraint uitbericht_regio_fkey FOREIGN KEY (regio) REFERENCES regelgeving.zorgkantoorregio(code)
);
comment on table platform.uitbericht is 'Messages for outside, written in the transaction of the act they tell of (PLT-12).';
CREATE INDEX uitbericht_open ON platform.uitbericht USING btree (regio, volgnummer) WHERE (verzonden IS NULL);
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

-- Made by `npm run schema` from the catalogue of a migrated store. For reading; do not edit.

create schema platform;
grant usage on schema platform to ozk_app;
grant usage on schema platform to ozk_lezer;
create schema regelgeving;
grant usage on schema regelgeving to ozk_app;
grant usage on schema regelgeving to ozk_lezer;

CREATE OR REPLACE FUNCTION platform.regios()
 RETURNS text[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog'
AS $function$ select string_to_array(nullif(current_setting('ozk.regios', true), ''), ',') $function$;
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

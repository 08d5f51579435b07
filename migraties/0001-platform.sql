-- The ground floor: the list of migrations itself, the guard against changes, and the context of the region wall.
create schema platform;
grant usage on schema platform to ozk_app, ozk_lezer;

create table platform.migratie (
  nummer integer primary key check (nummer > 0),
  naam text not null check (naam ~ '^[0-9]{4}-[a-z0-9-]+\.sql$'),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  breaking boolean not null,
  toegepast timestamptz not null default now()
);
comment on table platform.migratie is 'Which migrations this store has had, with the hash of each file (PLT-1).';

-- Rows that may never change: privileges are the first guard, this trigger the second. It holds for the owner too.
create function platform.weiger_wijziging() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  raise exception 'ozk: % op %.% is niet toegestaan: rijen blijven zoals zij zijn (PLT-30)',
    tg_op, tg_table_schema, tg_table_name
    using errcode = '42501';
end
$$;

create trigger blijft before update or delete on platform.migratie
  for each row execute function platform.weiger_wijziging();
create trigger blijft_heel before truncate on platform.migratie
  for each statement execute function platform.weiger_wijziging();
alter table platform.migratie enable always trigger blijft;
alter table platform.migratie enable always trigger blijft_heel;

alter table platform.migratie enable row level security;
alter table platform.migratie force row level security;
create policy eigenaar_leest on platform.migratie for select to current_user using (true);
create policy eigenaar_voegt_toe on platform.migratie for insert to current_user with check (true);
create policy lezen on platform.migratie for select to ozk_app, ozk_lezer using (true);
grant select on platform.migratie to ozk_app, ozk_lezer;

-- The regions of this transaction. Outside a transaction with context the setting is absent or empty: no region at all.
create function platform.regios() returns text[]
  language sql stable parallel safe
  set search_path = pg_catalog
as $$ select string_to_array(nullif(current_setting('ozk.regios', true), ''), ',') $$;
comment on function platform.regios() is 'Region codes that the running transaction may see (PLT-21).';

-- What a region chooses for itself, from a day on; for instance the name under which it wishes to be shown.
create table platform.instelling_regio (
  regio text not null references regelgeving.zorgkantoorregio,
  sleutel text not null check (sleutel ~ '^[a-z][a-z0-9-]{0,63}$'),
  vanaf date not null,
  waarde jsonb not null,
  vastgelegd timestamptz not null default now(),
  primary key (regio, sleutel, vanaf)
);
comment on table platform.instelling_regio is 'Settings of a region; a new choice is a new row (PLT-21).';

alter table platform.instelling_regio enable row level security;
alter table platform.instelling_regio force row level security;
-- The sub-select makes that PostgreSQL asks for the context once a query and not once a row.
create policy eigen_regio_lezen on platform.instelling_regio for select to ozk_app, ozk_lezer
  using (regio = any ((select platform.regios())::text[]));
create policy eigen_regio_toevoegen on platform.instelling_regio for insert to ozk_app
  with check (regio = any ((select platform.regios())::text[]));
grant select on platform.instelling_regio to ozk_app, ozk_lezer;
grant insert (regio, sleutel, vanaf, waarde) on platform.instelling_regio to ozk_app;

create trigger blijft before update or delete on platform.instelling_regio
  for each row execute function platform.weiger_wijziging();
create trigger blijft_heel before truncate on platform.instelling_regio
  for each statement execute function platform.weiger_wijziging();
alter table platform.instelling_regio enable always trigger blijft;
alter table platform.instelling_regio enable always trigger blijft_heel;

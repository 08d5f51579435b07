-- Spend on individually adapted devices, from invoice lines or totals, to the report (art. 7; NZA-8, NZA-9).

alter table opgaven.opgave drop constraint opgave_soort_check, add constraint opgave_soort_check
  check (soort in ('pgb_maand', 'pgb_jaar', 'hulpmiddelen_maand', 'hulpmiddelen_definitief'));
alter table opgaven.stap drop constraint stap_soort_check, add constraint stap_soort_check
  check (soort in ('pgb_maand', 'pgb_jaar', 'hulpmiddelen_maand', 'hulpmiddelen_definitief'));
alter table opgaven.toelichting drop constraint toelichting_soort_check, add constraint toelichting_soort_check
  check (soort in ('pgb_maand', 'pgb_jaar', 'hulpmiddelen_maand', 'hulpmiddelen_definitief'));

-- The report on devices has two forms; the workbook stands in the report itself, the CSV beside it.
create table opgaven.opgave_csv (
  regio text not null references regelgeving.zorgkantoorregio,
  opgave text not null,
  naam text not null check (naam ~ '^[a-z0-9.-]+$'),
  inhoud bytea not null,
  sha256 text not null,
  primary key (regio, opgave),
  foreign key (regio, opgave) references opgaven.opgave,
  constraint opgave_csv_hash check (sha256 = encode(sha256(inhoud), 'hex'))
);
comment on table opgaven.opgave_csv is 'CSV form of a report whose bytes are a workbook; never changes (NZA-4, NZA-8).';

-- A file as it came in, once: the same bytes again add nothing.
create table opgaven.hulpmiddelbestand (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id <> ''),
  volgnummer bigint generated always as identity,
  soort text not null check (soort in ('facturen', 'totalen')),
  naam text not null check (length(naam) between 1 and 200),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  regels integer not null check (regels > 0),
  bedrag_cent bigint not null,
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  unique (regio, id, soort),
  constraint hulpmiddelbestand_eenmaal unique (regio, sha256)
);
comment on table opgaven.hulpmiddelbestand is 'Files of suppliers that were taken in, with who did so (NZA-8).';

-- A month is told by invoices or by totals: both would count the same money twice.
create table opgaven.hulpmiddelmaand (
  regio text not null references regelgeving.zorgkantoorregio,
  maand text not null check (maand ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
  bron text not null check (bron in ('facturen', 'totalen')),
  primary key (regio, maand),
  unique (regio, maand, bron)
);

create table opgaven.hulpmiddelregel (
  regio text not null references regelgeving.zorgkantoorregio,
  bestand text not null,
  -- Row of the file.
  rij integer not null check (rij > 0),
  leverancier text not null check (leverancier ~ '^[0-9]{8}$' or leverancier = ''),
  factuur text not null check (factuur ~ '^[0-9A-Za-z][0-9A-Za-z ./_-]*$'),
  regel integer not null check (regel > 0),
  dag date not null,
  maand text not null,
  bron text not null,
  hulpmiddel text not null check (hulpmiddel ~ '^[a-z_]+$'),
  categorie text not null check (categorie in ('rolstoelen_met_behandeling', 'rolstoelen_zonder_behandeling',
    'scootmobielen_fietsen_met_behandeling', 'scootmobielen_fietsen_zonder_behandeling',
    'wandelwagens_autostoeltjes_met_behandeling', 'wandelwagens_autostoeltjes_zonder_behandeling', 'persoonsgebonden')),
  bedrag_cent bigint not null,
  primary key (regio, leverancier, factuur, regel),
  foreign key (regio, bestand, bron) references opgaven.hulpmiddelbestand (regio, id, soort),
  constraint hulpmiddelregel_bron foreign key (regio, maand, bron) references opgaven.hulpmiddelmaand (regio, maand, bron),
  constraint hulpmiddelregel_maand check (maand = to_char(dag, 'YYYY-MM')),
  constraint hulpmiddelregel_leverancier check ((bron = 'totalen') = (leverancier = ''))
);
create index hulpmiddelregel_maand on opgaven.hulpmiddelregel (regio, maand, categorie);
create index hulpmiddelregel_bestand on opgaven.hulpmiddelregel (regio, bestand);
comment on table opgaven.hulpmiddelregel is
  'Lines of invoices, or amounts of totals, in eurocents; a credit is below zero. A later file of totals of a month takes the place of an earlier one.';

-- The national room of a year as VWS told it, with where that stands. We hold no figure of our own (NZA-9).
create table opgaven.hulpmiddelruimte (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id <> ''),
  volgnummer bigint generated always as identity,
  jaar integer not null check (jaar between 2015 and 2100),
  bedrag_cent bigint not null check (bedrag_cent > 0),
  vindplaats text not null check (length(vindplaats) between 10 and 500),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id)
);
create index hulpmiddelruimte_jaar on opgaven.hulpmiddelruimte (regio, jaar, volgnummer);
comment on table opgaven.hulpmiddelruimte is 'National room for devices as a region read it in its source (NZA-9).';

-- What counts of the lines of these regions: all invoices, and of totals the latest file of the month.
create function opgaven.hulpmiddelen_geldig(van_regios text[], van_maand text, tot_maand text, bekend timestamptz)
  returns setof opgaven.hulpmiddelregel
  language sql stable
  set search_path = pg_catalog
as $$
  select r.* from opgaven.hulpmiddelregel r
  join opgaven.hulpmiddelbestand b on b.regio = r.regio and b.id = r.bestand
  where r.regio = any (van_regios) and r.maand between van_maand and tot_maand and b.vastgelegd <= bekend
    and (r.bron = 'facturen' or b.volgnummer = (
      select max(b2.volgnummer) from opgaven.hulpmiddelregel r2
      join opgaven.hulpmiddelbestand b2 on b2.regio = r2.regio and b2.id = r2.bestand
      where r2.regio = r.regio and r2.maand = r.maand and b2.vastgelegd <= bekend))
$$;
revoke all on function opgaven.hulpmiddelen_geldig(text[], text, text, timestamptz) from public;
grant execute on function opgaven.hulpmiddelen_geldig(text[], text, text, timestamptz) to ozk_app, ozk_lezer;

-- Sums of all regions together by month; a month of fewer than three regions says nothing, for it would tell of one.
create function opgaven.hulpmiddelen_landelijk(van_jaar integer)
  returns table (maand text, regios integer, cent bigint)
  language plpgsql security definer
  set search_path = pg_catalog
as $$
declare
  eigen text := current_setting('ozk.regios', true);
begin
  perform set_config('ozk.regios', (select string_agg(r.code, ',') from regelgeving.zorgkantoorregio r), true);
  return query
    select g.maand, count(distinct g.regio)::integer, sum(g.bedrag_cent)::bigint
    from opgaven.hulpmiddelen_geldig((select array_agg(r.code) from regelgeving.zorgkantoorregio r),
      van_jaar || '-01', van_jaar || '-12', 'infinity') g
    group by g.maand having count(distinct g.regio) >= 3 order by g.maand;
  perform set_config('ozk.regios', coalesce(eigen, ''), true);
end
$$;
revoke all on function opgaven.hulpmiddelen_landelijk(integer) from public;
grant execute on function opgaven.hulpmiddelen_landelijk(integer) to ozk_app, ozk_lezer;

do $$
declare
  tabel text;
begin
  foreach tabel in array array['opgaven.opgave_csv', 'opgaven.hulpmiddelbestand', 'opgaven.hulpmiddelmaand',
    'opgaven.hulpmiddelregel', 'opgaven.hulpmiddelruimte']
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
    execute format('create trigger blijft before update or delete on %s
      for each row execute function platform.weiger_wijziging()', tabel);
    execute format('alter table %s enable always trigger blijft', tabel);
  end loop;
end
$$;
grant insert (regio, opgave, naam, inhoud, sha256) on opgaven.opgave_csv to ozk_app;
grant insert (regio, id, soort, naam, sha256, regels, bedrag_cent) on opgaven.hulpmiddelbestand to ozk_app;
grant insert (regio, maand, bron) on opgaven.hulpmiddelmaand to ozk_app;
grant insert (regio, bestand, rij, leverancier, factuur, regel, dag, maand, bron, hulpmiddel, categorie, bedrag_cent)
  on opgaven.hulpmiddelregel to ozk_app;
grant insert (regio, id, jaar, bedrag_cent, vindplaats) on opgaven.hulpmiddelruimte to ozk_app;

-- Letters joined to cases and decisions (PGB-3, PGB-30, PGB-31, PGB-32): what goes out is made once and stays as it is.

-- Letters of procedure stand in the ledger of the clock too. `tot` is a day that the letter names: the last day to
-- complete an application (Awb 4:5), to react to an intention (Awb 4:7), or for a decision that comes later (Awb 4:14).
alter table pgb.termijnregel drop constraint termijnregel_soort_check;
alter table pgb.termijnregel add constraint termijnregel_soort_check check (soort in ('opschorting_begin',
  'opschorting_einde', 'verlenging', 'ingebrekestelling', 'ontvangstbevestiging', 'voornemen'));
alter table pgb.termijnregel drop constraint termijnregel_vorm;
alter table pgb.termijnregel add constraint termijnregel_vorm check (
  (soort = 'opschorting_begin') = (grond is not null)
  and (soort = 'opschorting_einde') = (bij is not null)
  and (soort = 'opschorting_einde') = (einde is not null)
  and (soort not in ('verlenging', 'voornemen') or tot is not null)
  and (soort in ('verlenging', 'voornemen', 'opschorting_begin') or tot is null)
  and (tot is null or tot > dag));

-- From what the letter of a proposal is made, beside the content of the proposal. It has names; the content has none.
create table pgb.voorstelbrief (
  regio text not null,
  zaak text not null,
  versie integer not null,
  bron text not null,
  bron_hash text not null,
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, zaak, versie),
  unique (regio, zaak, versie, bron_hash),
  foreign key (regio, zaak, versie) references pgb.voorstel,
  constraint voorstelbrief_hash check (bron_hash = encode(sha256(convert_to(bron, 'UTF8')), 'hex'))
);
comment on table pgb.voorstelbrief is 'The source of the letter that lies before the second person (PGB-30).';

create table pgb.brief (
  regio text not null,
  id text not null check (id <> ''),
  zaak text not null,
  volgnummer bigint generated always as identity,
  soort text not null check (soort in ('ontvangstbevestiging', 'aanvulling', 'vertraging', 'voornemen', 'verlening',
    'gedeeltelijk', 'wijziging', 'weigering', 'intrekking', 'buiten_behandeling', 'doorzending')),
  beschikking text,
  voorstel integer,
  termijnregel text,
  datum date not null,
  bron text not null,
  bron_hash text not null,
  model text not null,
  html text not null,
  html_sha256 text not null,
  pdf bytea,
  pdf_sha256 text,
  programma text not null check (programma <> ''),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  unique (regio, zaak, id),
  constraint een_brief_per_besluit unique (regio, beschikking),
  constraint een_brief_per_termijnregel unique (regio, termijnregel),
  foreign key (regio, zaak) references pgb.zaak,
  foreign key (regio, zaak, beschikking) references pgb.beschikking (regio, zaak, id),
  foreign key (regio, zaak, termijnregel) references pgb.termijnregel (regio, zaak, id),
  constraint brief_uit_voorstel foreign key (regio, zaak, voorstel, bron_hash)
    references pgb.voorstelbrief (regio, zaak, versie, bron_hash),
  constraint brief_van_besluit_of_termijn check ((beschikking is null) = (voorstel is null)
    and (beschikking is null) = (termijnregel is not null)
    and (beschikking is null) = (soort in ('ontvangstbevestiging', 'aanvulling', 'vertraging', 'voornemen'))),
  constraint brief_bron check (bron_hash = encode(sha256(convert_to(bron, 'UTF8')), 'hex')),
  constraint brief_html check (html_sha256 = encode(sha256(convert_to(html, 'UTF8')), 'hex')),
  constraint brief_pdf check ((pdf is null) = (pdf_sha256 is null)
    and (pdf is null or pdf_sha256 = encode(sha256(pdf), 'hex')))
);
create index brief_zaak on pgb.brief (regio, zaak, volgnummer);
create unique index een_ontvangstbevestiging on pgb.brief (regio, zaak) where soort = 'ontvangstbevestiging';
comment on table pgb.brief is
  'A letter as it goes out: source, model, web page and PDF. Without PDF only for a history that was played in (PGB-31).';

create table pgb.briefverzending (
  regio text not null,
  brief text not null,
  zaak text not null,
  dag date not null,
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint brief_eenmaal_verzonden primary key (regio, brief),
  foreign key (regio, zaak, brief) references pgb.brief (regio, zaak, id)
);
create index briefverzending_zaak on pgb.briefverzending (regio, zaak);

-- A decision is never sealed without its letter: looked at when the transaction ends, whoever writes the row.
create function pgb.bewaak_besluitbrief() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  if not exists (select from pgb.brief b where b.regio = new.regio and b.zaak = new.zaak and b.beschikking = new.id
    and b.voorstel = new.voorstel and b.soort = new.soort) then
    raise exception 'ozk: een besluit wordt niet verzegeld zonder zijn brief'
      using errcode = '23514', constraint = 'besluit_met_brief';
  end if;
  return null;
end
$$;
create constraint trigger met_brief after insert on pgb.beschikking deferrable initially deferred
  for each row execute function pgb.bewaak_besluitbrief();
alter table pgb.beschikking enable always trigger met_brief;

do $$
declare
  tabel text;
begin
  foreach tabel in array array['pgb.voorstelbrief', 'pgb.brief', 'pgb.briefverzending']
  loop
    execute format('alter table %s enable row level security', tabel);
    execute format('alter table %s force row level security', tabel);
    execute format($p$create policy eigen_regio_lezen on %s for select to ozk_app, ozk_lezer, current_user
      using (regio = any ((select platform.regios())::text[]))$p$, tabel);
    execute format($p$create policy eigen_regio_toevoegen on %s for insert to ozk_app, current_user
      with check (regio = any ((select platform.regios())::text[]))$p$, tabel);
    execute format('grant select on %s to ozk_app, ozk_lezer', tabel);
    execute format('create trigger blijft before update or delete on %s
      for each row execute function platform.weiger_wijziging()', tabel);
    execute format('alter table %s enable always trigger blijft', tabel);
    execute format('create trigger blijft_heel before truncate on %s
      for each statement execute function platform.weiger_wijziging()', tabel);
    execute format('alter table %s enable always trigger blijft_heel', tabel);
  end loop;
end
$$;
grant insert (regio, zaak, versie, bron, bron_hash) on pgb.voorstelbrief to ozk_app;
grant insert (regio, id, zaak, soort, beschikking, voorstel, termijnregel, datum, bron, bron_hash, model, html,
  html_sha256, pdf, pdf_sha256, programma) on pgb.brief to ozk_app;
grant insert (regio, brief, zaak, dag) on pgb.briefverzending to ozk_app;

-- Changes in the year and after it: objections, what the SVB paid, and the continuation of a whole portfolio (PGB-24, PGB-25,
-- PGB-34). A row never changes; what comes after is a row of its own.

-- A settlement is a decision too, with its letter.
alter table pgb.voorstel drop constraint voorstel_soort_check;
alter table pgb.voorstel add constraint voorstel_soort_check check (soort in ('verlening', 'gedeeltelijk', 'wijziging',
  'weigering', 'intrekking', 'buiten_behandeling', 'doorzending', 'vaststelling'));
alter table pgb.brief drop constraint brief_soort_check;
alter table pgb.brief add constraint brief_soort_check check (soort in ('ontvangstbevestiging', 'aanvulling', 'vertraging',
  'voornemen', 'verlening', 'gedeeltelijk', 'wijziging', 'weigering', 'intrekking', 'buiten_behandeling', 'doorzending',
  'vaststelling'));

-- An objection or an appeal is against a decision; a complaint is about what happened in a case.
create table pgb.bezwaar (
  regio text not null,
  id text not null check (id <> ''),
  volgnummer bigint generated always as identity,
  zaak text not null,
  soort text not null check (soort in ('bezwaar', 'beroep', 'klacht')),
  beschikking text,
  ontvangen_op date not null,
  -- The day on which the decision was sent, as it was known then; the terms count from it.
  bekendgemaakt_op date,
  commissie boolean not null default false,
  toelichting text not null check (toelichting <> '' and length(toelichting) <= 10000),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  foreign key (regio, zaak) references pgb.zaak,
  foreign key (regio, zaak, beschikking) references pgb.beschikking (regio, zaak, id),
  constraint bezwaar_tegen_besluit
    check ((soort = 'klacht') = (beschikking is null) and (beschikking is null) = (bekendgemaakt_op is null)),
  constraint bezwaar_na_bekendmaking check (ontvangen_op >= bekendgemaakt_op)
);
create index bezwaar_zaak on pgb.bezwaar (regio, zaak, volgnummer);
comment on table pgb.bezwaar is 'Objections, appeals and complaints as they came in (PGB-34); what came of them: bezwaarstap.';

-- Version 1 is the receipt. An outcome is the last step: nothing follows it.
create table pgb.bezwaarstap (
  regio text not null,
  bezwaar text not null,
  versie integer not null check (versie > 1),
  stap text not null check (stap in ('bevestigd', 'opgeschort', 'hervat', 'verdaagd', 'uitgesteld', 'uitkomst')),
  dag date not null,
  tot date,
  hersteld boolean,
  uitkomst text check (uitkomst in ('gegrond', 'deels_gegrond', 'ongegrond', 'niet_ontvankelijk', 'ingetrokken')),
  -- The decision that follows from it, where there is one.
  besluit text,
  toelichting text not null check (toelichting <> '' and length(toelichting) <= 10000),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint bezwaarstap_eenmaal primary key (regio, bezwaar, versie),
  foreign key (regio, bezwaar) references pgb.bezwaar,
  foreign key (regio, besluit) references pgb.beschikking,
  constraint bezwaarstap_vorm check ((stap = 'uitkomst') = (uitkomst is not null) and (stap = 'hervat') = (hersteld is not null)
    and (stap = 'uitgesteld') = (tot is not null) and (besluit is null or stap = 'uitkomst'))
);
create unique index bezwaar_eenmaal_afgerond on pgb.bezwaarstap (regio, bezwaar) where stap = 'uitkomst';
create unique index bezwaar_eenmaal_verdaagd on pgb.bezwaarstap (regio, bezwaar) where stap = 'verdaagd';

-- A message of the SVB counts whole or not at all, and once: the same id is the same message.
create table pgb.betaalbericht (
  regio text not null references regelgeving.zorgkantoorregio,
  bericht text not null check (bericht ~ '^[A-Za-z0-9._-]{1,100}$'),
  volgnummer bigint not null check (volgnummer >= 0),
  dag date not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  rijen integer not null check (rijen >= 0),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint betaalbericht_eenmaal primary key (regio, bericht),
  constraint betaalbericht_volgorde unique (regio, volgnummer)
);
comment on table pgb.betaalbericht is 'Messages with payments by the SVB, in a form of our own (PGB-25).';

create table pgb.betaling (
  regio text not null,
  bericht text not null,
  rij integer not null check (rij > 0),
  budgethouder text not null,
  jaar integer not null check (jaar between 2015 and 2200),
  maand integer not null check (maand between 1 and 12),
  soort text not null check (soort in ('zorg', 'infrastructuur', 'vrij_bedrag', 'bijkomend')),
  bedrag_cent bigint not null,
  primary key (regio, bericht, rij),
  unique (regio, bericht, budgethouder, jaar, maand, soort),
  foreign key (regio, bericht) references pgb.betaalbericht,
  foreign key (regio, budgethouder) references pgb.budgethouder
);
create index betaling_houder on pgb.betaling (regio, budgethouder, jaar);
comment on table pgb.betaling is 'A row: all that was paid to one holder in a month; the message with the highest number counts.';

-- What the continuation to a year did with one holder: once, whatever server does it and however often it is begun again.
create table pgb.voortzetting (
  regio text not null,
  jaar integer not null check (jaar between 2021 and 2200),
  budgethouder text not null,
  stand text not null check (stand in ('voorgesteld', 'apart', 'gestopt', 'geen_pgb')),
  zaak text,
  -- Why it is looked at apart, or why it stopped: codes and amounts, no person.
  redenen jsonb not null,
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint voortzetting_eenmaal primary key (regio, jaar, budgethouder),
  foreign key (regio, budgethouder) references pgb.budgethouder,
  foreign key (regio, zaak) references pgb.zaak,
  constraint voortzetting_zaak check ((stand in ('voorgesteld', 'apart')) = (zaak is not null))
);
create index voortzetting_stand on pgb.voortzetting (regio, jaar, stand);

do $$
declare
  tabel text;
begin
  foreach tabel in array array['pgb.bezwaar', 'pgb.bezwaarstap', 'pgb.betaalbericht', 'pgb.betaling', 'pgb.voortzetting']
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

grant insert (regio, id, zaak, soort, beschikking, ontvangen_op, bekendgemaakt_op, commissie, toelichting)
  on pgb.bezwaar to ozk_app;
grant insert (regio, bezwaar, versie, stap, dag, tot, hersteld, uitkomst, besluit, toelichting) on pgb.bezwaarstap to ozk_app;
grant insert (regio, bericht, volgnummer, dag, sha256, rijen) on pgb.betaalbericht to ozk_app;
grant insert on pgb.betaling to ozk_app;
grant insert (regio, jaar, budgethouder, stand, zaak, redenen) on pgb.voortzetting to ozk_app;

-- Agreements with carers, what was decided on them, and advice to the SVB on payment (PGB-15).

-- One agreement as it came in; a change of it is a row that names the one it changes. Hours a week are kept apart, so that
-- they can be counted over all holders of one carer within the region.
create table pgb.overeenkomst (
  regio text not null,
  id text not null check (id <> ''),
  volgnummer bigint generated always as identity,
  zaak text not null,
  budgethouder text not null,
  wijzigt text,
  verzoek text,
  naamsleutel text not null check (naamsleutel <> '' and length(naamsleutel) <= 200),
  agb_code text check (agb_code ~ '^[0-9]{8}$'),
  uren numeric not null check (uren >= 0),
  van date not null,
  tot date,
  inhoud jsonb not null,
  ontvangen_op date not null,
  uiterlijk date not null check (uiterlijk > ontvangen_op),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  unique (regio, budgethouder, id),
  foreign key (regio, zaak) references pgb.zaak,
  foreign key (regio, budgethouder) references pgb.budgethouder,
  foreign key (regio, verzoek) references pgb.wijzigingsverzoek,
  constraint overeenkomst_wijzigt foreign key (regio, budgethouder, wijzigt)
    references pgb.overeenkomst (regio, budgethouder, id),
  constraint overeenkomst_periode check (tot >= van),
  constraint overeenkomst_verzoek check ((wijzigt is null) = (verzoek is null))
);
create index overeenkomst_houder on pgb.overeenkomst (regio, budgethouder, volgnummer);
create index overeenkomst_naam on pgb.overeenkomst (regio, naamsleutel);
create index overeenkomst_agb on pgb.overeenkomst (regio, agb_code) where agb_code is not null;
create index overeenkomst_uiterlijk on pgb.overeenkomst (regio, uiterlijk, volgnummer);

-- What was decided, and how it stands at the SVB. Version 1 is the agreement itself. An approval of a change bears which
-- agreement it replaces: at most one change replaces it.
create table pgb.overeenkomststap (
  regio text not null,
  overeenkomst text not null,
  versie integer not null check (versie > 1),
  stap text not null check (stap in ('goedgekeurd', 'onthouden', 'ingetrokken', 'beeindigd', 'svb')),
  svb text check (svb in ('aangeboden', 'goedgekeurd', 'afgewezen', 'beeindigd')),
  dag date not null,
  vervangt text,
  bevindingen jsonb,
  toelichting text not null check (toelichting <> '' and length(toelichting) <= 2000),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint overeenkomststap_eenmaal primary key (regio, overeenkomst, versie),
  foreign key (regio, overeenkomst) references pgb.overeenkomst,
  foreign key (regio, vervangt) references pgb.overeenkomst,
  constraint overeenkomst_eenmaal_vervangen unique (regio, vervangt),
  constraint overeenkomststap_svb check ((stap = 'svb') = (svb is not null)),
  constraint overeenkomststap_vervangt check (vervangt is null or stap = 'goedgekeurd')
);
create unique index overeenkomst_eenmaal_afgehandeld on pgb.overeenkomststap (regio, overeenkomst)
  where stap in ('goedgekeurd', 'onthouden', 'ingetrokken');

-- Rlz 5.23 lid 4: no other ground, and no suspension beyond thirteen weeks (ninety-one days).
create table pgb.betaaladvies (
  regio text not null,
  id text not null check (id <> ''),
  volgnummer bigint generated always as identity,
  overeenkomst text not null,
  soort text not null check (soort in ('weigeren', 'opschorten', 'stoppen')),
  grond text not null check (grond in ('a', 'b', 'c', 'd', 'e')),
  van date not null,
  tot date,
  declaratie_ontvangen_op date,
  declaratie_ingediend_op date,
  toelichting text not null check (toelichting <> '' and length(toelichting) <= 2000),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  foreign key (regio, overeenkomst) references pgb.overeenkomst,
  constraint betaaladvies_periode check (tot >= van),
  constraint betaaladvies_dertien_weken check (soort <> 'opschorten' or (tot is not null and tot - van <= 91)),
  constraint betaaladvies_verzoek check (grond <> 'e' or soort = 'opschorten')
);
create index betaaladvies_overeenkomst on pgb.betaaladvies (regio, overeenkomst, volgnummer);

create table pgb.betaaladvieseinde (
  regio text not null,
  advies text not null,
  dag date not null,
  toelichting text not null check (toelichting <> '' and length(toelichting) <= 2000),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint betaaladvies_eindigt_eenmaal primary key (regio, advies),
  foreign key (regio, advies) references pgb.betaaladvies
);

do $$
declare
  tabel text;
begin
  foreach tabel in array array['pgb.overeenkomst', 'pgb.overeenkomststap', 'pgb.betaaladvies', 'pgb.betaaladvieseinde']
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

grant insert (regio, id, zaak, budgethouder, wijzigt, verzoek, naamsleutel, agb_code, uren, van, tot, inhoud, ontvangen_op,
  uiterlijk) on pgb.overeenkomst to ozk_app;
grant insert (regio, overeenkomst, versie, stap, svb, dag, vervangt, bevindingen, toelichting)
  on pgb.overeenkomststap to ozk_app;
grant insert (regio, id, overeenkomst, soort, grond, van, tot, declaratie_ontvangen_op, declaratie_ingediend_op, toelichting)
  on pgb.betaaladvies to ozk_app;
grant insert (regio, advies, dag, toelichting) on pgb.betaaladvieseinde to ozk_app;
comment on table pgb.overeenkomst is 'Agreements with carers as they came in (PGB-15); what came of them: overeenkomststap.';

-- Running holders that were taken over from another system (21-bestanden). A decision that was taken over is kept apart from
-- the sealed ones: it rests on no rules of this program and cannot be replayed.
create table pgb.overgenomen_houder (
  regio text not null,
  budgethouder text not null,
  kenmerk text not null check (kenmerk <> '' and length(kenmerk) <= 100),
  pgb_sinds date not null,
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, budgethouder),
  constraint houder_eenmaal_overgenomen unique (regio, kenmerk),
  foreign key (regio, budgethouder) references pgb.budgethouder
);
create table pgb.overgenomen_beschikking (
  regio text not null,
  id text not null check (id <> ''),
  budgethouder text not null,
  kenmerk text not null check (kenmerk <> '' and length(kenmerk) <= 100),
  soort text not null check (soort in ('verlening', 'gedeeltelijk', 'wijziging')),
  besloten_op date not null,
  ingangsdatum date not null,
  einddatum date not null check (einddatum >= ingangsdatum),
  geindiceerd_zorgprofiel text not null check (geindiceerd_zorgprofiel ~ '^[0-9]{3}$'),
  toegewezen_zorgprofiel text not null check (toegewezen_zorgprofiel ~ '^[0-9]{3}$'),
  totaal_cent bigint not null check (totaal_cent >= 0),
  op_maximum boolean not null,
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  constraint beschikking_eenmaal_overgenomen unique (regio, kenmerk),
  foreign key (regio, budgethouder) references pgb.overgenomen_houder
);
create index overgenomen_houder_dagen on pgb.overgenomen_beschikking (regio, budgethouder, ingangsdatum);
create table pgb.overgenomen_periode (
  regio text not null,
  beschikking text not null,
  van date not null,
  tot date not null check (tot >= van),
  bedrag_cent bigint not null check (bedrag_cent >= 0),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, beschikking, van),
  foreign key (regio, beschikking) references pgb.overgenomen_beschikking
);

do $$
declare
  tabel text;
begin
  foreach tabel in array array['pgb.overgenomen_houder', 'pgb.overgenomen_beschikking', 'pgb.overgenomen_periode']
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
grant insert (regio, budgethouder, kenmerk, pgb_sinds) on pgb.overgenomen_houder to ozk_app;
grant insert (regio, id, budgethouder, kenmerk, soort, besloten_op, ingangsdatum, einddatum, geindiceerd_zorgprofiel,
  toegewezen_zorgprofiel, totaal_cent, op_maximum) on pgb.overgenomen_beschikking to ozk_app;
grant insert (regio, beschikking, van, tot, bedrag_cent) on pgb.overgenomen_periode to ozk_app;
comment on table pgb.overgenomen_beschikking is 'Decisions of another system, taken over as they were; not sealed, not replayable.';

-- Home visits and the transition to a pgb to measure (PGB-40, PGB-41).

-- How many visits fit in a month; the last version counts.
create table pgb.bezoekcapaciteit (
  regio text not null references regelgeving.zorgkantoorregio,
  maand date not null check (extract(day from maand) = 1),
  versie integer not null check (versie > 0),
  aantal integer not null check (aantal between 0 and 100000),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint bezoekcapaciteit_eenmaal primary key (regio, maand, versie)
);

-- A planned visit. A next one of the same holder names the one before it, so that two plans at once cannot both stand.
create table pgb.huisbezoek (
  regio text not null,
  id text not null check (id <> ''),
  budgethouder text not null,
  vorige text,
  maand date not null check (extract(day from maand) = 1),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  unique (regio, budgethouder, id),
  foreign key (regio, budgethouder) references pgb.budgethouder,
  foreign key (regio, budgethouder, vorige) references pgb.huisbezoek (regio, budgethouder, id),
  constraint huisbezoek_een_volgende unique (regio, vorige)
);
create unique index huisbezoek_een_begin on pgb.huisbezoek (regio, budgethouder) where vorige is null;
create index huisbezoek_maand on pgb.huisbezoek (regio, maand);

-- How a planned visit ended, once: done with its findings and what follows, moved to another month, or dropped.
create table pgb.huisbezoekeinde (
  regio text not null,
  bezoek text not null,
  uitkomst text not null check (uitkomst in ('gedaan', 'verplaatst', 'vervallen')),
  dag date not null,
  bevindingen text check (bevindingen <> '' and length(bevindingen) <= 10000),
  vervolg text check (vervolg <> '' and length(vervolg) <= 2000),
  vervolg_uiterlijk date check (vervolg_uiterlijk >= dag),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint huisbezoek_eindigt_eenmaal primary key (regio, bezoek),
  foreign key (regio, bezoek) references pgb.huisbezoek,
  constraint huisbezoek_bevindingen check ((uitkomst = 'gedaan') = (bevindingen is not null)),
  constraint huisbezoek_vervolg check ((vervolg is null) = (vervolg_uiterlijk is null))
);

-- Whether and how much the next year changes for a holder from before 2025; no change is a decision too. It stands on a
-- sealed decision of this holder.
create table pgb.overgangsbesluit (
  regio text not null,
  budgethouder text not null,
  beschikking text not null,
  uitkomst text not null check (uitkomst in ('geen_wijziging', 'lager', 'hoger')),
  verschil_cent bigint not null,
  gaat_in date not null,
  verteld_op date not null check (verteld_op < gaat_in),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint overgang_eenmaal_besloten primary key (regio, budgethouder),
  foreign key (regio, budgethouder) references pgb.budgethouder,
  foreign key (regio, beschikking) references pgb.beschikking,
  constraint overgang_verschil check (
    (uitkomst = 'geen_wijziging' and verschil_cent = 0) or (uitkomst = 'lager' and verschil_cent < 0)
    or (uitkomst = 'hoger' and verschil_cent > 0))
);

do $$
declare
  tabel text;
begin
  foreach tabel in array array['pgb.bezoekcapaciteit', 'pgb.huisbezoek', 'pgb.huisbezoekeinde', 'pgb.overgangsbesluit']
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
grant insert (regio, maand, versie, aantal) on pgb.bezoekcapaciteit to ozk_app;
grant insert (regio, id, budgethouder, vorige, maand) on pgb.huisbezoek to ozk_app;
grant insert (regio, bezoek, uitkomst, dag, bevindingen, vervolg, vervolg_uiterlijk) on pgb.huisbezoekeinde to ozk_app;
grant insert (regio, budgethouder, beschikking, uitkomst, verschil_cent, gaat_in, verteld_op)
  on pgb.overgangsbesluit to ozk_app;
comment on table pgb.overgangsbesluit is 'Decisions before 1 January 2028 for holders from before 2025 (PGB-40).';

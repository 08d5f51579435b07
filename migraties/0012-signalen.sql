-- Signals beside the toets, open changes of a holder, and obligations that were imposed and are followed (PGB-8, PGB-14).

-- A signal on a carer or an initiative. It never decides: it stands beside the questions that it concerns.
create table pgb.signaal (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id <> ''),
  volgnummer bigint generated always as identity,
  onderwerp text not null check (onderwerp in ('zorgverlener', 'initiatief')),
  soort text not null check (soort in ('contract_geweigerd', 'fraude_pgb', 'niet_gekwalificeerd_handeling',
    'onder_kwaliteitsstandaard')),
  naam text not null check (naam <> '' and length(naam) <= 200),
  agb_code text check (agb_code ~ '^[0-9]{8}$'),
  kvk_nummer text check (kvk_nummer ~ '^[0-9]{8}$'),
  functie text check (functie <> '' and length(functie) <= 100),
  bron text not null check (bron <> '' and length(bron) <= 200),
  gemeld_op date not null,
  toelichting text not null check (toelichting <> '' and length(toelichting) <= 10000),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id)
);
create index signaal_volgorde on pgb.signaal (regio, gemeld_op, volgnummer);
create index signaal_agb on pgb.signaal (regio, agb_code) where agb_code is not null;
create index signaal_kvk on pgb.signaal (regio, kvk_nummer) where kvk_nummer is not null;
create index signaal_naam on pgb.signaal (regio, lower(btrim(naam)));

-- What happened to a signal since. Version 1 is the signal itself; two people who saw the same version cannot both go on.
create table pgb.signaalstap (
  regio text not null,
  signaal text not null,
  versie integer not null check (versie > 1),
  stand text not null check (stand in ('open', 'gewogen', 'gesloten')),
  toelichting text not null check (toelichting <> '' and length(toelichting) <= 10000),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint signaalstap_eenmaal primary key (regio, signaal, versie),
  foreign key (regio, signaal) references pgb.signaal
);

-- A change that a holder asked and that is not handled yet, such as of an agreement or a care description.
create table pgb.wijzigingsverzoek (
  regio text not null,
  id text not null check (id <> ''),
  budgethouder text not null,
  soort text not null check (soort in ('zorgovereenkomst', 'zorgbeschrijving', 'budget', 'vertegenwoordiging', 'anders')),
  wat text not null check (wat <> '' and length(wat) <= 2000),
  ontvangen_op date not null,
  uiterlijk date not null check (uiterlijk > ontvangen_op),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  foreign key (regio, budgethouder) references pgb.budgethouder
);
create index wijzigingsverzoek_houder on pgb.wijzigingsverzoek (regio, budgethouder, ontvangen_op);

-- Handled once, with the day and how.
create table pgb.wijzigingsafhandeling (
  regio text not null,
  verzoek text not null,
  afgehandeld_op date not null,
  uitkomst text not null check (uitkomst in ('goedgekeurd', 'onthouden', 'ingetrokken')),
  toelichting text not null check (toelichting <> '' and length(toelichting) <= 2000),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint wijziging_eenmaal_afgehandeld primary key (regio, verzoek),
  foreign key (regio, verzoek) references pgb.wijzigingsverzoek
);

-- An obligation as the sealed decision imposed it (Rlz 5.18 lid 2).
create table pgb.plicht (
  regio text not null,
  id text not null check (id <> ''),
  volgnummer bigint generated always as identity,
  zaak text not null,
  beschikking text not null,
  budgethouder text not null,
  sleutel text not null check (sleutel <> ''),
  soort text not null check (soort in ('gekwalificeerde_zorgverlener', 'behandelaar', 'begeleiding_groep',
    'individuele_begeleiding', 'uitsluiting_zorgverlener', 'uitsluiting_functie')),
  regel text not null check (regel <> ''),
  artikel text not null check (artikel <> ''),
  tekst text not null check (tekst <> ''),
  reden text not null check (reden <> ''),
  ingang date not null,
  tot date check (tot >= ingang),
  bewijs text,
  controle_op date,
  controleur text,
  gevolg text not null check (gevolg <> ''),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  constraint plicht_eenmaal unique (regio, beschikking, sleutel),
  foreign key (regio, zaak, beschikking) references pgb.beschikking (regio, zaak, id),
  foreign key (regio, budgethouder) references pgb.budgethouder
);
create index plicht_houder on pgb.plicht (regio, budgethouder, volgnummer);
create index plicht_controle on pgb.plicht (regio, (coalesce(controle_op, 'infinity'::date)), volgnummer);

-- What was found about an obligation since. Not met leads to a weighing, never to a sanction by itself (PGB-14).
create table pgb.plichtstap (
  regio text not null,
  plicht text not null,
  versie integer not null check (versie > 1),
  stap text not null check (stap in ('bewijs', 'nagekomen', 'niet_nagekomen', 'afgewogen', 'vervallen')),
  dag date not null,
  document text,
  toelichting text not null check (toelichting <> '' and length(toelichting) <= 10000),
  controle_op date,
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  constraint plichtstap_eenmaal primary key (regio, plicht, versie),
  foreign key (regio, plicht) references pgb.plicht,
  foreign key (regio, document) references pgb.document,
  constraint bewijs_is_document check (stap <> 'bewijs' or document is not null)
);

do $$
declare
  tabel text;
begin
  foreach tabel in array array['pgb.signaal', 'pgb.signaalstap', 'pgb.wijzigingsverzoek', 'pgb.wijzigingsafhandeling',
    'pgb.plicht', 'pgb.plichtstap']
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

grant insert (regio, id, onderwerp, soort, naam, agb_code, kvk_nummer, functie, bron, gemeld_op, toelichting)
  on pgb.signaal to ozk_app;
grant insert (regio, signaal, versie, stand, toelichting) on pgb.signaalstap to ozk_app;
grant insert (regio, id, budgethouder, soort, wat, ontvangen_op, uiterlijk) on pgb.wijzigingsverzoek to ozk_app;
grant insert (regio, verzoek, afgehandeld_op, uitkomst, toelichting) on pgb.wijzigingsafhandeling to ozk_app;
grant insert (regio, id, zaak, beschikking, budgethouder, sleutel, soort, regel, artikel, tekst, reden, ingang, tot, bewijs,
  controle_op, controleur, gevolg) on pgb.plicht to ozk_app;
grant insert (regio, plicht, versie, stap, dag, document, toelichting, controle_op) on pgb.plichtstap to ozk_app;
comment on table pgb.signaal is 'Signals on carers and initiatives; beside a question, never in place of an answer (PGB-8).';
comment on table pgb.plicht is 'Obligations of sealed decisions; what came of them stands in pgb.plichtstap (PGB-14).';

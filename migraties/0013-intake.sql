-- What an intake leaves behind beside the facts: the conversation about a deliberate choice, representatives, contact
-- moments, evidence of a carer's qualification, and persons redirected to care in kind before applying (PGB-1, PGB-2).
-- A row never changes: a correction is a new row that names the row it replaces and says why.

alter table pgb.document add constraint document_in_zaak unique (regio, zaak, id);

create table pgb.gesprek (
  regio text not null,
  id text not null check (id <> ''),
  zaak text not null,
  volgnummer bigint generated always as identity,
  vervangt text,
  reden text check (reden <> '' and length(reden) <= 2000),
  ingetrokken boolean not null default false,
  dag date not null,
  wie text not null check (wie <> '' and length(wie) <= 500),
  uitgelegd text not null check (uitgelegd <> '' and length(uitgelegd) <= 10000),
  alternatieven text not null check (alternatieven <> '' and length(alternatieven) <= 10000),
  keuze text not null check (keuze in ('pgb', 'deels_pgb', 'zorg_in_natura', 'nog_niet')),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  unique (regio, zaak, id),
  foreign key (regio, zaak) references pgb.zaak,
  constraint gesprek_vervangt foreign key (regio, zaak, vervangt) references pgb.gesprek (regio, zaak, id),
  constraint gesprek_eenmaal_vervangen unique (regio, vervangt),
  constraint gesprek_verbetering
    check ((vervangt is null) = (reden is null) and (vervangt is not null or not ingetrokken))
);
comment on table pgb.gesprek is
  'The conversation about choosing a pgb: who, what was explained, what in kind was offered (PGB-1).';

create table pgb.vertegenwoordiging (
  regio text not null,
  id text not null check (id <> ''),
  zaak text not null,
  volgnummer bigint generated always as identity,
  vervangt text,
  reden text check (reden <> '' and length(reden) <= 2000),
  ingetrokken boolean not null default false,
  naam text not null check (naam <> '' and length(naam) <= 200),
  hoedanigheid text not null
    check (hoedanigheid in ('ouder', 'voogd', 'curator', 'bewindvoerder', 'mentor', 'gemachtigde')),
  omvang text not null check (omvang <> '' and length(omvang) <= 2000),
  van date not null,
  tot date,
  document text,
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  unique (regio, zaak, id),
  foreign key (regio, zaak) references pgb.zaak,
  constraint vertegenwoordiging_vervangt foreign key (regio, zaak, vervangt)
    references pgb.vertegenwoordiging (regio, zaak, id),
  constraint vertegenwoordiging_document foreign key (regio, zaak, document) references pgb.document (regio, zaak, id),
  constraint vertegenwoordiging_periode check (tot >= van),
  constraint vertegenwoordiging_eenmaal_vervangen unique (regio, vervangt),
  constraint vertegenwoordiging_verbetering
    check ((vervangt is null) = (reden is null) and (vervangt is not null or not ingetrokken))
);
comment on table pgb.vertegenwoordiging is
  'Representatives with their mandate: scope, from, until (last day), document (PGB-1).';

create table pgb.contactmoment (
  regio text not null,
  id text not null check (id <> ''),
  zaak text not null,
  volgnummer bigint generated always as identity,
  vervangt text,
  reden text check (reden <> '' and length(reden) <= 2000),
  ingetrokken boolean not null default false,
  dag date not null,
  kanaal text not null check (kanaal in ('telefoon', 'brief', 'email', 'huisbezoek', 'balie', 'beeldbellen')),
  wie text not null check (wie <> '' and length(wie) <= 500),
  onderwerp text not null check (onderwerp <> '' and length(onderwerp) <= 10000),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  unique (regio, zaak, id),
  foreign key (regio, zaak) references pgb.zaak,
  constraint contactmoment_vervangt foreign key (regio, zaak, vervangt) references pgb.contactmoment (regio, zaak, id),
  constraint contactmoment_eenmaal_vervangen unique (regio, vervangt),
  constraint contactmoment_verbetering
    check ((vervangt is null) = (reden is null) and (vervangt is not null or not ingetrokken))
);

create table pgb.kwalificatiebewijs (
  regio text not null,
  id text not null check (id <> ''),
  zaak text not null,
  volgnummer bigint generated always as identity,
  vervangt text,
  reden text check (reden <> '' and length(reden) <= 2000),
  ingetrokken boolean not null default false,
  zorgverlener text not null check (zorgverlener <> '' and length(zorgverlener) <= 200),
  soort text not null check (soort in ('big', 'diploma', 'anders')),
  omschrijving text not null check (omschrijving <> '' and length(omschrijving) <= 500),
  van date not null,
  tot date,
  document text,
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  unique (regio, zaak, id),
  foreign key (regio, zaak) references pgb.zaak,
  constraint kwalificatiebewijs_vervangt foreign key (regio, zaak, vervangt)
    references pgb.kwalificatiebewijs (regio, zaak, id),
  constraint kwalificatiebewijs_document foreign key (regio, zaak, document) references pgb.document (regio, zaak, id),
  constraint kwalificatiebewijs_periode check (tot >= van),
  constraint kwalificatiebewijs_eenmaal_vervangen unique (regio, vervangt),
  constraint kwalificatiebewijs_verbetering
    check ((vervangt is null) = (reden is null) and (vervangt is not null or not ingetrokken))
);
comment on table pgb.kwalificatiebewijs is
  'What shows that a carer of the budget plan is qualified, with its validity (PGB-2).';

-- No case, no name, no BSN: a number to count is all that is needed.
create table pgb.omleiding (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id <> ''),
  volgnummer bigint generated always as identity,
  vervangt text,
  ingetrokken boolean not null default false,
  dag date not null,
  naar text not null check (naar in ('verblijf', 'vpt', 'mpt')),
  reden text not null check (reden in ('aanbod_past', 'beheer_te_zwaar', 'snel_zorg_nodig', 'anders')),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  constraint omleiding_vervangt foreign key (regio, vervangt) references pgb.omleiding (regio, id),
  constraint omleiding_eenmaal_vervangen unique (regio, vervangt),
  constraint omleiding_verbetering check (vervangt is not null or not ingetrokken)
);
create index omleiding_dag on pgb.omleiding (regio, dag);
comment on table pgb.omleiding is
  'Persons redirected to care in kind before applying; holds nothing that tells who (PGB-1).';

do $$
declare
  tabel text;
begin
  foreach tabel in array array['pgb.gesprek', 'pgb.vertegenwoordiging', 'pgb.contactmoment', 'pgb.kwalificatiebewijs',
    'pgb.omleiding']
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
    if tabel <> 'pgb.omleiding' then
      execute format('create index on %s (regio, zaak, volgnummer)', tabel);
    end if;
  end loop;
end
$$;
grant insert (regio, id, zaak, vervangt, reden, ingetrokken, dag, wie, uitgelegd, alternatieven, keuze)
  on pgb.gesprek to ozk_app;
grant insert (regio, id, zaak, vervangt, reden, ingetrokken, naam, hoedanigheid, omvang, van, tot, document)
  on pgb.vertegenwoordiging to ozk_app;
grant insert (regio, id, zaak, vervangt, reden, ingetrokken, dag, kanaal, wie, onderwerp)
  on pgb.contactmoment to ozk_app;
grant insert (regio, id, zaak, vervangt, reden, ingetrokken, zorgverlener, soort, omschrijving, van, tot, document)
  on pgb.kwalificatiebewijs to ozk_app;
grant insert (regio, id, vervangt, ingetrokken, dag, naar, reden) on pgb.omleiding to ozk_app;

-- Dividing the work: teams, absence with a stand-in, handing over, saved views, notifications, and why somebody opened a
-- case outside the own worklist (PGB-3, T8).
create schema werk;
grant usage on schema werk to ozk_app, ozk_lezer;

-- The last row of a person counts. Nobody puts himself in a team: that would open the cases of that team to him.
create table werk.teamlid (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id <> ''),
  volgnummer bigint generated always as identity,
  gebruiker text not null references platform.gebruiker,
  team text check (team <> '' and length(team) <= 100),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  constraint team_niet_zelf check (door <> gebruiker)
);
create index teamlid_persoon on werk.teamlid (regio, gebruiker, volgnummer);
comment on table werk.teamlid is 'In which team a person works, row after row; without a team: none (PGB-3).';

create table werk.afwezigheid (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id <> ''),
  gebruiker text not null default platform.gebruiker(),
  vanaf date not null,
  tot_en_met date not null,
  vervanger text not null references platform.gebruiker,
  vastgelegd timestamptz not null default clock_timestamp(),
  primary key (regio, id),
  unique (regio, id, gebruiker),
  constraint afwezig_op_volgorde check (tot_en_met >= vanaf),
  constraint vervanger_is_ander check (vervanger <> gebruiker)
);
create index afwezigheid_vervanger on werk.afwezigheid (regio, vervanger, tot_en_met);
create index afwezigheid_persoon on werk.afwezigheid (regio, gebruiker, tot_en_met);
comment on table werk.afwezigheid is 'Who is away from a day up to and including a day, and who sees the work meanwhile.';

create table werk.afwezigheid_einde (
  regio text not null,
  afwezigheid text not null,
  gebruiker text not null default platform.gebruiker(),
  vastgelegd timestamptz not null default clock_timestamp(),
  primary key (regio, afwezigheid),
  foreign key (regio, afwezigheid, gebruiker) references werk.afwezigheid (regio, id, gebruiker)
);
comment on table werk.afwezigheid_einde is 'An absence that its own person took back.';

create table werk.overdracht (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id <> ''),
  van text not null,
  aan text not null references platform.gebruiker,
  zaken integer not null check (zaken >= 0),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  constraint overdracht_aan_ander check (aan <> van)
);
comment on table werk.overdracht is 'A whole worklist that was handed over in one act, with the number of cases.';

create table werk.weergave (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id <> ''),
  eigenaar text not null default platform.gebruiker(),
  naam text not null check (naam <> '' and length(naam) <= 60),
  zoekvraag text not null check (length(zoekvraag) <= 500),
  team text check (team <> ''),
  vastgelegd timestamptz not null default clock_timestamp(),
  primary key (regio, id),
  constraint weergave_naam_eenmaal unique (regio, eigenaar, naam)
);
comment on table werk.weergave is 'A list that somebody wants to see again: a name and a query; with a team: for that team too.';

create table werk.melding (
  regio text not null,
  id text not null check (id <> ''),
  gebruiker text not null,
  soort text not null check (soort in ('verloopt_7', 'verloopt_2', 'te_laat', 'overgedragen')),
  zaak text not null,
  -- The last day that it warns of, so that a term that moved is warned of anew; of a hand-over the day of it.
  dag date not null,
  vastgelegd timestamptz not null default clock_timestamp(),
  gelezen timestamptz,
  primary key (regio, id),
  foreign key (regio, zaak) references pgb.zaak,
  constraint melding_eenmaal unique (regio, gebruiker, soort, zaak, dag)
);
create index melding_ongelezen on werk.melding (regio, gebruiker) where gelezen is null;
comment on table werk.melding is 'What the bell tells a person, once each.';

create function werk.bewaak_melding() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  if tg_op = 'UPDATE' and old.gelezen is null and new.gelezen is not null
    and (new.regio, new.id, new.gebruiker, new.soort, new.zaak, new.dag, new.vastgelegd)
      = (old.regio, old.id, old.gebruiker, old.soort, old.zaak, old.dag, old.vastgelegd) then
    return new;
  end if;
  raise exception 'ozk: een melding wordt alleen eenmaal gelezen' using errcode = '42501';
end
$$;
create trigger alleen_gelezen before update or delete on werk.melding
  for each row execute function werk.bewaak_melding();
alter table werk.melding enable always trigger alleen_gelezen;

create table werk.opening (
  regio text not null,
  id text not null check (id <> ''),
  zaak text not null,
  gebruiker text not null default platform.gebruiker(),
  rol text not null default platform.rol(),
  doel text not null check (doel in ('pgb-beoordelen', 'pgb-beheren', 'controle', 'anders')),
  toelichting text check (toelichting <> '' and length(toelichting) <= 500),
  dag date not null,
  vastgelegd timestamptz not null default clock_timestamp(),
  verloopt timestamptz not null default clock_timestamp() + interval '8 hours',
  primary key (regio, id),
  foreign key (regio, zaak) references pgb.zaak,
  constraint anders_met_tekst check (doel <> 'anders' or toelichting is not null)
);
create index opening_persoon on werk.opening (regio, gebruiker, zaak, verloopt);
comment on table werk.opening is
  'Why somebody opened a case outside the own worklist; opens it to that person for eight hours (T8).';

-- How many a person opened on a day: the conditional update on this row decides, also when twenty come at once.
create table werk.openingteller (
  regio text not null references regelgeving.zorgkantoorregio,
  gebruiker text not null default platform.gebruiker(),
  dag date not null,
  aantal integer not null check (aantal > 0),
  primary key (regio, gebruiker, dag)
);

create function werk.bewaak_openingteller() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  if tg_op = 'UPDATE' and new.aantal = old.aantal + 1
    and (new.regio, new.gebruiker, new.dag) = (old.regio, old.gebruiker, old.dag) then
    return new;
  end if;
  raise exception 'ozk: wat geopend is blijft geteld' using errcode = '42501';
end
$$;
create trigger loopt_op before update or delete on werk.openingteller
  for each row execute function werk.bewaak_openingteller();
alter table werk.openingteller enable always trigger loopt_op;

do $$
declare
  tabel text;
begin
  foreach tabel in array array['werk.teamlid', 'werk.afwezigheid', 'werk.afwezigheid_einde', 'werk.overdracht',
    'werk.weergave', 'werk.melding', 'werk.opening', 'werk.openingteller']
  loop
    execute format('alter table %s enable row level security', tabel);
    execute format('alter table %s force row level security', tabel);
    execute format('grant select on %s to ozk_app', tabel);
    execute format('create trigger blijft_heel before truncate on %s
      for each statement execute function platform.weiger_wijziging()', tabel);
    execute format('alter table %s enable always trigger blijft_heel', tabel);
  end loop;
  foreach tabel in array array['werk.teamlid', 'werk.afwezigheid', 'werk.afwezigheid_einde', 'werk.overdracht',
    'werk.opening']
  loop
    execute format($p$create policy eigen_regio_lezen on %s for select to ozk_app, ozk_lezer, current_user
      using (regio = any ((select platform.regios())::text[]))$p$, tabel);
    execute format($p$create policy eigen_regio_toevoegen on %s for insert to ozk_app, current_user
      with check (regio = any ((select platform.regios())::text[]))$p$, tabel);
    execute format('grant select on %s to ozk_lezer', tabel);
    execute format('create trigger blijft before update or delete on %s
      for each row execute function platform.weiger_wijziging()', tabel);
    execute format('alter table %s enable always trigger blijft', tabel);
  end loop;
end
$$;

-- A view is seen by its owner and, when it has a team, by others of the region; only its owner changes or removes it.
create policy eigen_of_gedeeld on werk.weergave for select to ozk_app
  using (regio = any ((select platform.regios())::text[])
    and (eigenaar = (select platform.gebruiker()) or team is not null));
create policy eigen_toevoegen on werk.weergave for insert to ozk_app
  with check (regio = any ((select platform.regios())::text[]) and eigenaar = (select platform.gebruiker()));
create policy eigen_wijzigen on werk.weergave for update to ozk_app
  using (regio = any ((select platform.regios())::text[]) and eigenaar = (select platform.gebruiker()))
  with check (regio = any ((select platform.regios())::text[]) and eigenaar = (select platform.gebruiker()));
create policy eigen_verwijderen on werk.weergave for delete to ozk_app
  using (regio = any ((select platform.regios())::text[]) and eigenaar = (select platform.gebruiker()));
-- Whoever acts may write a notification to a colleague; only the person it is for reads it and marks it as read.
create policy eigen_lezen on werk.melding for select to ozk_app
  using (regio = any ((select platform.regios())::text[]) and gebruiker = (select platform.gebruiker()));
create policy eigen_regio_toevoegen on werk.melding for insert to ozk_app
  with check (regio = any ((select platform.regios())::text[]));
create policy eigen_wijzigen on werk.melding for update to ozk_app
  using (regio = any ((select platform.regios())::text[]) and gebruiker = (select platform.gebruiker()))
  with check (regio = any ((select platform.regios())::text[]) and gebruiker = (select platform.gebruiker()));
create policy eigen_teller on werk.openingteller to ozk_app
  using (regio = any ((select platform.regios())::text[]) and gebruiker = (select platform.gebruiker()))
  with check (regio = any ((select platform.regios())::text[]) and gebruiker = (select platform.gebruiker()));

grant insert (regio, id, gebruiker, team) on werk.teamlid to ozk_app;
grant insert (regio, id, vanaf, tot_en_met, vervanger) on werk.afwezigheid to ozk_app;
grant insert (regio, afwezigheid) on werk.afwezigheid_einde to ozk_app;
grant insert (regio, id, van, aan, zaken) on werk.overdracht to ozk_app;
grant insert (regio, id, naam, zoekvraag, team), update (naam, zoekvraag, team), delete on werk.weergave to ozk_app;
grant insert (regio, id, gebruiker, soort, zaak, dag), update (gelezen) on werk.melding to ozk_app;
grant insert (regio, id, zaak, doel, toelichting, dag) on werk.opening to ozk_app;
grant insert (regio, dag, aantal), update (aantal) on werk.openingteller to ozk_app;

-- The day on which a decision was made known: from there the term for objection runs (Awb 6:8). The database fills it in.
alter table pgb.zaak add column verzonden_op date;

create function pgb.noteer_verzending() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  if new.status = 'verzonden' and old.status <> 'verzonden' then
    select d.dag into new.verzonden_op from pgb.dagstand d where d.regio = new.regio;
  else
    new.verzonden_op := old.verzonden_op;
  end if;
  return new;
end
$$;
create trigger verzonden before update on pgb.zaak for each row execute function pgb.noteer_verzending();
alter table pgb.zaak enable always trigger verzonden;

-- A suspension may bear the last day that was given to complete the application (Awb 4:5).
alter table pgb.termijnregel drop constraint termijnregel_vorm;
alter table pgb.termijnregel add constraint termijnregel_vorm check (
  (soort = 'opschorting_begin') = (grond is not null)
  and (soort = 'opschorting_einde') = (bij is not null)
  and (soort = 'opschorting_einde') = (einde is not null)
  and (soort not in ('verlenging', 'voornemen') or tot is not null)
  and (soort in ('verlenging', 'voornemen', 'opschorting_begin') or tot is null)
  and (tot is null or tot > dag));

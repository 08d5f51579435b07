-- The pgb case from receipt to sealed decision: facts in two times, the clock as a ledger, four eyes (PGB-1 to PGB-32).
create schema pgb;
grant usage on schema pgb to ozk_app, ozk_lezer;

-- Who acts comes from platform.gebruiker(): columns take it as their default and the program may not name it itself.

-- The last day that a region has seen, so that a clock set back cannot reopen a term that had lapsed (D11).
create table pgb.dagstand (
  regio text primary key references regelgeving.zorgkantoorregio,
  dag date not null
);

create function pgb.bewaak_dagstand() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  if tg_op = 'UPDATE' and new.regio = old.regio and new.dag > old.dag then
    return new;
  end if;
  raise exception 'ozk: een dag die gezien is gaat niet terug' using errcode = '42501';
end
$$;
create trigger loopt_op before update or delete on pgb.dagstand for each row execute function pgb.bewaak_dagstand();
alter table pgb.dagstand enable always trigger loopt_op;

create table pgb.budgethouder (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id <> ''),
  naam text not null check (naam <> ''),
  geboortedatum date not null,
  bsn_versleuteld bytea,
  bsn_zoek bytea,
  bsn_stand text not null default 'niet_geverifieerd'
    check (bsn_stand in ('niet_geverifieerd', 'sbv_z', 'ciz_bericht')),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  constraint bsn_geheel check ((bsn_versleuteld is null) = (bsn_zoek is null)),
  constraint bsn_eenmaal unique (regio, bsn_zoek)
);
comment on table pgb.budgethouder is 'The BSN is encrypted; bsn_zoek is a keyed hash to find it by (PLT-22).';

-- Last number given out, per region and year.
create table pgb.zaaknummer (
  regio text not null references regelgeving.zorgkantoorregio,
  jaar integer not null,
  laatste integer not null check (laatste > 0),
  primary key (regio, jaar)
);

create table pgb.zaak (
  regio text not null,
  id text not null check (id <> ''),
  nummer text not null check (nummer ~ '^PGB-[0-9]{4}-[0-9]{6,}$'),
  soort text not null check (soort in ('nieuw', 'wijziging', 'herindicatie', 'omzetting_zin', 'voortzetting')),
  budgethouder text not null,
  status text not null default 'ontvangen' check (status in ('ontvangen', 'in_behandeling', 'voorgesteld',
    'goedgekeurd', 'verzonden', 'buiten_behandeling', 'ingetrokken_door_aanvrager', 'doorgezonden')),
  versie integer not null default 1 check (versie > 0),
  behandelaar text,
  team text,
  voorstel integer,
  beschikking text,
  -- Projection of the ledger for the worklist, written in the transaction of the act.
  ontvangen_op date not null,
  besluit_uiterlijk date,
  staat_stil boolean not null,
  nza_uiterlijk date not null,
  gemaakt timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  constraint zaaknummer_eenmaal unique (regio, nummer),
  foreign key (regio, budgethouder) references pgb.budgethouder,
  constraint stil_zonder_dag check (staat_stil = (besluit_uiterlijk is null)),
  constraint voorstel_bij_status check ((status = 'voorgesteld') = (voorstel is not null)),
  constraint beschikking_bij_status check (
    (status in ('goedgekeurd', 'verzonden', 'buiten_behandeling', 'doorgezonden')) = (beschikking is not null))
);
create index zaak_werklijst on pgb.zaak (regio, (coalesce(besluit_uiterlijk, 'infinity'::date)), id);
create index zaak_houder on pgb.zaak (regio, budgethouder);

create function pgb.geef_zaaknummer() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
declare
  dit_jaar integer := extract(year from clock_timestamp() at time zone 'Europe/Amsterdam');
  volgende integer;
begin
  insert into pgb.zaaknummer as z (regio, jaar, laatste) values (new.regio, dit_jaar, 1)
    on conflict (regio, jaar) do update set laatste = z.laatste + 1
    returning laatste into volgende;
  new.nummer := format('PGB-%s-%s', dit_jaar, lpad(volgende::text, greatest(6, length(volgende::text)), '0'));
  return new;
end
$$;
create trigger nummer before insert on pgb.zaak for each row when (new.nummer is null)
  execute function pgb.geef_zaaknummer();

create function pgb.bewaak_zaaknummer() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  if tg_op = 'UPDATE' and new.laatste = old.laatste + 1 and (new.regio, new.jaar) = (old.regio, old.jaar) then
    return new;
  end if;
  raise exception 'ozk: een zaaknummer wordt nooit opnieuw gegeven' using errcode = '42501';
end
$$;
create trigger loopt_op before update or delete on pgb.zaaknummer for each row execute function pgb.bewaak_zaaknummer();

-- The life of a case. Every change raises the version by one, so that two people who saw the same version cannot both win.
create function pgb.bewaak_zaak() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  if (new.regio, new.id, new.nummer, new.soort, new.budgethouder, new.gemaakt, new.door)
    is distinct from (old.regio, old.id, old.nummer, old.soort, old.budgethouder, old.gemaakt, old.door)
    or new.versie <> old.versie + 1 then
    raise exception 'ozk: dit deel van een zaak blijft zoals het is' using errcode = '42501';
  end if;
  if new.status <> old.status and (old.status, new.status) not in (
    ('ontvangen', 'in_behandeling'), ('ontvangen', 'ingetrokken_door_aanvrager'),
    ('in_behandeling', 'voorgesteld'), ('in_behandeling', 'ingetrokken_door_aanvrager'),
    ('voorgesteld', 'in_behandeling'), ('voorgesteld', 'ingetrokken_door_aanvrager'),
    ('voorgesteld', 'goedgekeurd'), ('voorgesteld', 'buiten_behandeling'), ('voorgesteld', 'doorgezonden'),
    ('goedgekeurd', 'verzonden')) then
    raise exception 'ozk: van % naar % kan niet', old.status, new.status
      using errcode = '23514', constraint = 'zaak_stap';
  end if;
  if old.beschikking is not null and new.beschikking is distinct from old.beschikking then
    raise exception 'ozk: een zaak houdt haar beschikking' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger bewaakt before update on pgb.zaak for each row execute function pgb.bewaak_zaak();

-- One fact at one JSON pointer. A null value: the fact was taken away. Each fact is replaced at most once: no lost update.
create table pgb.feit (
  regio text not null,
  id text not null check (id <> ''),
  zaak text not null,
  volgnummer bigint generated always as identity,
  pointer text not null check (pointer ~ '^/'),
  waarde jsonb,
  geldig_op date not null,
  bron text not null check (bron <> ''),
  vervangt text,
  zaakversie integer not null check (zaakversie > 0),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  unique (regio, zaak, pointer, id),
  foreign key (regio, zaak) references pgb.zaak,
  foreign key (regio, zaak, pointer, vervangt) references pgb.feit (regio, zaak, pointer, id),
  constraint feit_eenmaal_vervangen unique (regio, vervangt)
);
create unique index feit_een_begin on pgb.feit (regio, zaak, pointer) where vervangt is null;
create index feit_zaak on pgb.feit (regio, zaak, volgnummer);
comment on table pgb.feit is 'geldig_op: the day from which it holds; vastgelegd: when it was recorded (PGB-1, PGB-5).';

create table pgb.termijnregel (
  regio text not null,
  id text not null check (id <> ''),
  zaak text not null,
  volgnummer bigint generated always as identity,
  soort text not null check (soort in ('opschorting_begin', 'opschorting_einde', 'verlenging', 'ingebrekestelling')),
  grond text check (grond in ('aanvulling', 'instemming', 'vertraging_aanvrager', 'overmacht')),
  bij text,
  einde text check (einde in ('aangevuld', 'ongebruikt', 'anders')),
  dag date not null,
  tot date,
  toelichting text not null check (toelichting <> ''),
  zaakversie integer not null check (zaakversie > 0),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  unique (regio, zaak, id),
  foreign key (regio, zaak) references pgb.zaak,
  foreign key (regio, zaak, bij) references pgb.termijnregel (regio, zaak, id),
  constraint opschorting_eindigt_eenmaal unique (regio, bij),
  constraint termijnregel_vorm check (
    (soort = 'opschorting_begin') = (grond is not null)
    and (soort = 'opschorting_einde') = (bij is not null)
    and (soort = 'opschorting_einde') = (einde is not null)
    and (soort = 'verlenging') = (tot is not null)
    and (tot is null or tot > dag))
);
create index termijnregel_zaak on pgb.termijnregel (regio, zaak, volgnummer);
comment on table pgb.termijnregel is
  'The clock of a case as a ledger: Awb 4:15 (suspension), 4:14 (delay), 4:17 (notice of default) (PGB-3).';

create table pgb.voorstel (
  regio text not null,
  zaak text not null,
  versie integer not null check (versie > 0),
  soort text not null check (soort in ('verlening', 'gedeeltelijk', 'wijziging', 'weigering', 'intrekking',
    'buiten_behandeling', 'doorzending')),
  inhoud text not null,
  inhoud_hash text not null,
  vastgelegd timestamptz not null default clock_timestamp(),
  voorsteller text not null default platform.gebruiker(),
  primary key (regio, zaak, versie),
  unique (regio, zaak, versie, soort, inhoud_hash, voorsteller),
  foreign key (regio, zaak) references pgb.zaak,
  constraint voorstel_hash check (inhoud_hash = encode(sha256(convert_to(inhoud, 'UTF8')), 'hex'))
);
alter table pgb.zaak add foreign key (regio, id, voorstel) references pgb.voorstel (regio, zaak, versie);

create table pgb.voorstel_einde (
  regio text not null,
  zaak text not null,
  versie integer not null,
  einde text not null check (einde in ('teruggewezen', 'vervallen')),
  reden text not null check (reden <> ''),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, zaak, versie),
  foreign key (regio, zaak, versie) references pgb.voorstel
);

create table pgb.beschikking (
  regio text not null,
  id text not null check (id <> ''),
  zaak text not null,
  budgethouder text not null,
  volgnummer bigint generated always as identity,
  voorstel integer not null,
  soort text not null,
  inhoud text not null,
  inhoud_hash text not null,
  regelset_hash text not null check (regelset_hash ~ '^[0-9a-f]{64}$'),
  regelset_versie text not null,
  programma text not null check (programma <> ''),
  voorsteller text not null,
  goedkeurder text not null default platform.gebruiker(),
  vorige_hash text,
  keten_hash text not null,
  vastgelegd timestamptz not null default clock_timestamp(),
  primary key (regio, id),
  constraint een_besluit_per_zaak unique (regio, zaak),
  unique (regio, zaak, id),
  unique (regio, budgethouder, keten_hash),
  constraint keten_zonder_vork unique (regio, budgethouder, vorige_hash),
  constraint vier_ogen check (voorsteller <> goedkeurder),
  constraint beschikking_hash check (inhoud_hash = encode(sha256(convert_to(inhoud, 'UTF8')), 'hex')),
  constraint beschikking_keten check (keten_hash =
    encode(sha256(convert_to(coalesce(vorige_hash, '') || E'\n' || regio || E'\n' || id || E'\n' || zaak || E'\n'
      || voorsteller || E'\n' || goedkeurder || E'\n' || inhoud_hash, 'UTF8')), 'hex')),
  constraint gelijk_aan_voorstel foreign key (regio, zaak, voorstel, soort, inhoud_hash, voorsteller)
    references pgb.voorstel (regio, zaak, versie, soort, inhoud_hash, voorsteller),
  foreign key (regio, budgethouder, vorige_hash) references pgb.beschikking (regio, budgethouder, keten_hash),
  foreign key (regio, budgethouder) references pgb.budgethouder
);
create unique index keten_een_begin on pgb.beschikking (regio, budgethouder) where vorige_hash is null;
create index beschikking_volgorde on pgb.beschikking (regio, volgnummer);
alter table pgb.zaak add foreign key (regio, id, beschikking) references pgb.beschikking (regio, zaak, id);
comment on table pgb.beschikking is 'Sealed decisions, chained per budget holder; a row never changes (PGB-30, PGB-32).';

-- What is sealed is the proposal that lies open at this moment, and nothing that was sent back or fell.
create function pgb.bewaak_beschikking() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  perform from pgb.zaak z where z.regio = new.regio and z.id = new.zaak and z.budgethouder = new.budgethouder
    and z.status = 'voorgesteld' and z.voorstel = new.voorstel for update;
  if not found then
    raise exception 'ozk: dit voorstel ligt niet open' using errcode = '23514', constraint = 'voorstel_ligt_open';
  end if;
  return new;
end
$$;
create trigger ligt_open before insert on pgb.beschikking for each row execute function pgb.bewaak_beschikking();

create table pgb.notitie (
  regio text not null,
  id text not null check (id <> ''),
  zaak text not null,
  tekst text not null check (tekst <> '' and length(tekst) <= 10000),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  foreign key (regio, zaak) references pgb.zaak
);

create table pgb.document (
  regio text not null,
  id text not null check (id <> ''),
  zaak text not null,
  naam text not null check (naam <> '' and length(naam) <= 200),
  mediatype text not null check (mediatype in ('application/pdf', 'image/png', 'image/jpeg')),
  sha256 text not null,
  inhoud bytea not null check (octet_length(inhoud) between 1 and 10485760),
  geldig_van date,
  geldig_tot date,
  virusscan text not null default 'niet_gescand' check (virusscan in ('niet_gescand', 'schoon')),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  foreign key (regio, zaak) references pgb.zaak,
  constraint document_hash check (sha256 = encode(sha256(inhoud), 'hex')),
  constraint document_periode check (geldig_tot >= geldig_van)
);
create index notitie_zaak on pgb.notitie (regio, zaak);
create index document_zaak on pgb.document (regio, zaak);

-- An answer that was given to a request with a key; the same request gets the same answer (PLT-12, PLT-32).
create table platform.idempotentie (
  regio text not null references regelgeving.zorgkantoorregio,
  gebruiker text not null default platform.gebruiker(),
  sleutel text not null check (sleutel <> '' and length(sleutel) <= 255),
  verzoek_hash text not null check (verzoek_hash ~ '^[0-9a-f]{64}$'),
  antwoord jsonb not null,
  vastgelegd timestamptz not null default clock_timestamp(),
  constraint sleutel_eenmaal primary key (regio, gebruiker, sleutel)
);

create table platform.uitbericht (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id <> ''),
  volgnummer bigint generated always as identity,
  soort text not null check (soort <> ''),
  inhoud jsonb not null,
  gemaakt timestamptz not null default clock_timestamp(),
  verzonden timestamptz,
  primary key (regio, id)
);
create index uitbericht_open on platform.uitbericht (regio, volgnummer) where verzonden is null;
comment on table platform.uitbericht is 'Messages for outside, written in the transaction of the act they tell of (PLT-12).';

create function platform.bewaak_uitbericht() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  if tg_op = 'UPDATE' and old.verzonden is null and new.verzonden is not null
    and (new.regio, new.id, new.volgnummer, new.soort, new.inhoud, new.gemaakt)
      = (old.regio, old.id, old.volgnummer, old.soort, old.inhoud, old.gemaakt) then
    return new;
  end if;
  raise exception 'ozk: een bericht wordt alleen eenmaal als verzonden gemerkt' using errcode = '42501';
end
$$;
create trigger alleen_verzonden before update or delete on platform.uitbericht
  for each row execute function platform.bewaak_uitbericht();

-- The wall, for every table above: own regions only, for the program, for readers and for the owner who loads data.
do $$
declare
  tabel text;
begin
  foreach tabel in array array['pgb.dagstand', 'pgb.budgethouder', 'pgb.zaaknummer', 'pgb.zaak', 'pgb.feit',
    'pgb.termijnregel', 'pgb.voorstel', 'pgb.voorstel_einde', 'pgb.beschikking', 'pgb.notitie', 'pgb.document',
    'platform.idempotentie', 'platform.uitbericht']
  loop
    execute format('alter table %s enable row level security', tabel);
    execute format('alter table %s force row level security', tabel);
    execute format($p$create policy eigen_regio_lezen on %s for select to ozk_app, ozk_lezer, current_user
      using (regio = any ((select platform.regios())::text[]))$p$, tabel);
    execute format($p$create policy eigen_regio_toevoegen on %s for insert to ozk_app, current_user
      with check (regio = any ((select platform.regios())::text[]))$p$, tabel);
    execute format('grant select on %s to ozk_app', tabel);
    if tabel <> 'platform.idempotentie' then
      execute format('grant select on %s to ozk_lezer', tabel);
    end if;
  end loop;
  foreach tabel in array array['pgb.dagstand', 'pgb.budgethouder', 'pgb.zaaknummer', 'pgb.zaak', 'platform.uitbericht']
  loop
    execute format($p$create policy eigen_regio_wijzigen on %s for update to ozk_app, current_user
      using (regio = any ((select platform.regios())::text[]))
      with check (regio = any ((select platform.regios())::text[]))$p$, tabel);
  end loop;
  -- What is recorded stays: no privilege, and a trigger for those who need none.
  foreach tabel in array array['pgb.feit', 'pgb.termijnregel', 'pgb.voorstel', 'pgb.voorstel_einde', 'pgb.beschikking',
    'pgb.notitie', 'pgb.document', 'platform.idempotentie']
  loop
    execute format('create trigger blijft before update or delete on %s
      for each row execute function platform.weiger_wijziging()', tabel);
    execute format('alter table %s enable always trigger blijft', tabel);
  end loop;
  foreach tabel in array array['pgb.budgethouder', 'pgb.zaak']
  loop
    execute format('create trigger blijft before delete on %s
      for each row execute function platform.weiger_wijziging()', tabel);
    execute format('alter table %s enable always trigger blijft', tabel);
  end loop;
  foreach tabel in array array['pgb.dagstand', 'pgb.budgethouder', 'pgb.zaaknummer', 'pgb.zaak', 'pgb.feit',
    'pgb.termijnregel', 'pgb.voorstel', 'pgb.voorstel_einde', 'pgb.beschikking', 'pgb.notitie', 'pgb.document',
    'platform.idempotentie', 'platform.uitbericht']
  loop
    execute format('create trigger blijft_heel before truncate on %s
      for each statement execute function platform.weiger_wijziging()', tabel);
    execute format('alter table %s enable always trigger blijft_heel', tabel);
  end loop;
end
$$;
alter table pgb.zaak enable always trigger bewaakt;
alter table pgb.zaak enable always trigger nummer;
alter table pgb.zaaknummer enable always trigger loopt_op;
alter table pgb.beschikking enable always trigger ligt_open;
alter table platform.uitbericht enable always trigger alleen_verzonden;

grant insert, update (dag) on pgb.dagstand to ozk_app;
grant insert, update (laatste) on pgb.zaaknummer to ozk_app;
grant insert (regio, id, naam, geboortedatum, bsn_versleuteld, bsn_zoek), update (bsn_stand) on pgb.budgethouder to ozk_app;
grant insert (regio, id, soort, budgethouder, behandelaar, team, ontvangen_op, besluit_uiterlijk, staat_stil, nza_uiterlijk),
  update (status, versie, behandelaar, team, voorstel, beschikking, ontvangen_op, besluit_uiterlijk, staat_stil,
    nza_uiterlijk) on pgb.zaak to ozk_app;
grant insert (regio, id, zaak, pointer, waarde, geldig_op, bron, vervangt, zaakversie) on pgb.feit to ozk_app;
grant insert (regio, id, zaak, soort, grond, bij, einde, dag, tot, toelichting, zaakversie) on pgb.termijnregel to ozk_app;
grant insert (regio, zaak, versie, soort, inhoud, inhoud_hash) on pgb.voorstel to ozk_app;
grant insert (regio, zaak, versie, einde, reden) on pgb.voorstel_einde to ozk_app;
grant insert (regio, id, zaak, budgethouder, voorstel, soort, inhoud, inhoud_hash, regelset_hash, regelset_versie,
  programma, voorsteller, vorige_hash, keten_hash) on pgb.beschikking to ozk_app;
grant insert (regio, id, zaak, tekst) on pgb.notitie to ozk_app;
grant insert (regio, id, zaak, naam, mediatype, sha256, inhoud, geldig_van, geldig_tot, virusscan) on pgb.document to ozk_app;
grant insert (regio, sleutel, verzoek_hash, antwoord) on platform.idempotentie to ozk_app;
grant insert (regio, id, soort, inhoud), update (verzonden) on platform.uitbericht to ozk_app;

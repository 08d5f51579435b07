-- Documents with their kind and days, documents named as evidence, and search over holders and carers (PGB-1, PLT-22, T9).

alter table pgb.document
  add column soort text not null default 'overig' check (soort in ('budgetplan', 'zorgovereenkomst', 'indicatiebesluit',
    'diploma', 'big_registratie', 'verklaring', 'gespreksverslag', 'brief', 'overig')),
  add column ontvangen_op date,
  add constraint document_van_zaak unique (regio, zaak, id);
comment on column pgb.document.ontvangen_op is 'Null for what was kept before this was asked: then the day it was recorded.';
alter table pgb.notitie add constraint notitie_van_zaak unique (regio, zaak, id);
grant insert (soort, ontvangen_op) on pgb.document to ozk_app;

-- What a note rests on. Both stand in the same case: the keys see to it.
create table pgb.notitiebewijs (
  regio text not null,
  notitie text not null,
  document text not null,
  zaak text not null,
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, notitie, document),
  constraint bewijs_notitie foreign key (regio, zaak, notitie) references pgb.notitie (regio, zaak, id),
  constraint bewijs_document foreign key (regio, zaak, document) references pgb.document (regio, zaak, id)
);
create index notitiebewijs_zaak on pgb.notitiebewijs (regio, zaak);

-- The words of a name as they are searched: small letters without accents. One function for what is kept and what is asked.
create function pgb.zoekwoorden(naam text) returns text[]
  language sql immutable parallel safe
  set search_path = pg_catalog
as $$
  select coalesce(array_agg(distinct woord order by woord), '{}')
  from regexp_split_to_table(
    translate(lower(regexp_replace(normalize(naam, NFKD), U&'[\0300-\036F]', '', 'g')), 'øłđı', 'oldi'),
    '[^[:alnum:]]+') as woord
  where woord <> ''
$$;

create table pgb.houderwoord (
  regio text not null,
  woord text collate "C" not null check (woord <> ''),
  houder text not null,
  primary key (regio, woord, houder),
  foreign key (regio, houder) references pgb.budgethouder
);
comment on table pgb.houderwoord is
  'Words of the names of holders, so that a search by the beginning of a word needs no extension of the server.';

-- A carer as budget plans name him: the same name and numbers are the same carer, so the id follows from them.
create table pgb.planzorgverlener (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id ~ '^[0-9a-f]{64}$'),
  naam text not null check (naam <> ''),
  agb_code text,
  kvk_nummer text,
  primary key (regio, id)
);
create index planzorgverlener_agb on pgb.planzorgverlener (regio, agb_code) where agb_code is not null;
create index planzorgverlener_kvk on pgb.planzorgverlener (regio, kvk_nummer) where kvk_nummer is not null;

create table pgb.zorgverlenerwoord (
  regio text not null,
  woord text collate "C" not null check (woord <> ''),
  zorgverlener text not null,
  primary key (regio, woord, zorgverlener),
  foreign key (regio, zorgverlener) references pgb.planzorgverlener
);

-- Which plan names whom. The row belongs to the fact: when that is replaced, the carer is no longer in the plan.
create table pgb.planvermelding (
  regio text not null,
  zorgverlener text not null,
  feit text not null,
  zaak text not null,
  primary key (regio, zorgverlener, feit),
  foreign key (regio, zorgverlener) references pgb.planzorgverlener,
  foreign key (regio, feit) references pgb.feit,
  foreign key (regio, zaak) references pgb.zaak
);

-- The carers in the posts of a plan, each once.
create function pgb.zorgverleners_in(posten jsonb) returns table (id text, naam text, agb_code text, kvk_nummer text)
  language sql immutable parallel safe
  set search_path = pg_catalog
as $$
  select encode(sha256(convert_to(concat_ws(E'\n', wie.naam, coalesce(wie.agb, ''), coalesce(wie.kvk, '')), 'UTF8')), 'hex'),
    wie.naam, wie.agb, wie.kvk
  from (select distinct post #>> '{zorgverlener,naam}' as naam, post #>> '{zorgverlener,agbCode}' as agb,
      post #>> '{zorgverlener,kvkNummer}' as kvk
    from jsonb_array_elements(case jsonb_typeof(posten) when 'array' then posten else '[]' end) post) wie
  where wie.naam <> ''
  order by 1
$$;

create function pgb.houd_houderwoorden_bij() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  insert into pgb.houderwoord (regio, woord, houder)
    select new.regio, woord, new.id from unnest(pgb.zoekwoorden(new.naam)) woord;
  return null;
end
$$;
create trigger zoekwoorden after insert on pgb.budgethouder for each row execute function pgb.houd_houderwoorden_bij();

create function pgb.houd_zorgverlenerwoorden_bij() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  insert into pgb.zorgverlenerwoord (regio, woord, zorgverlener)
    select new.regio, woord, new.id from unnest(pgb.zoekwoorden(new.naam)) woord;
  return null;
end
$$;
create trigger zoekwoorden after insert on pgb.planzorgverlener for each row
  execute function pgb.houd_zorgverlenerwoorden_bij();

create function pgb.houd_zorgverleners_bij() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  -- In the order of their ids, so that two plans that name the same carers cannot wait for each other.
  insert into pgb.planzorgverlener (regio, id, naam, agb_code, kvk_nummer)
    select new.regio, w.id, w.naam, w.agb_code, w.kvk_nummer from pgb.zorgverleners_in(new.waarde) w order by w.id
    on conflict do nothing;
  insert into pgb.planvermelding (regio, zorgverlener, feit, zaak)
    select new.regio, w.id, new.id, new.zaak from pgb.zorgverleners_in(new.waarde) w;
  return null;
end
$$;
create trigger zorgverleners after insert on pgb.feit for each row when (new.pointer = '/budgetplan/posten')
  execute function pgb.houd_zorgverleners_bij();

-- How many persons a search showed to whom; the database itself stops who gathers them (T9).
create table pgb.getoond (
  regio text not null references regelgeving.zorgkantoorregio,
  id bigint generated always as identity,
  aantal integer not null check (aantal between 0 and 1000),
  tijdstip timestamptz not null default clock_timestamp(),
  gebruiker text not null default platform.gebruiker(),
  primary key (regio, id)
);
create index getoond_gebruiker on pgb.getoond (regio, gebruiker, tijdstip) include (aantal);

create function pgb.bewaak_getoond() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  -- One search of a person at a time, so that many at once cannot each see room that is left once.
  perform pg_advisory_xact_lock(hashtextextended('ozk getoond ' || new.gebruiker, 0));
  if new.aantal + coalesce((select sum(g.aantal) from pgb.getoond g where g.regio = any ((select platform.regios())::text[])
      and g.gebruiker = new.gebruiker and g.tijdstip > clock_timestamp() - interval '10 minutes'), 0) > 10000 then
    raise exception 'ozk: te veel personen getoond in korte tijd' using errcode = '23514', constraint = 'te_veel_getoond';
  end if;
  return new;
end
$$;
create trigger grens before insert on pgb.getoond for each row execute function pgb.bewaak_getoond();

-- What is there already, before the wall stands around the new tables; the wall of the old ones is lifted inside this
-- transaction only, because the owner who migrates acts for no region.
alter table pgb.budgethouder no force row level security;
alter table pgb.feit no force row level security;
insert into pgb.houderwoord (regio, woord, houder)
  select b.regio, woord, b.id from pgb.budgethouder b, unnest(pgb.zoekwoorden(b.naam)) woord;
insert into pgb.planzorgverlener (regio, id, naam, agb_code, kvk_nummer)
  select distinct f.regio, w.id, w.naam, w.agb_code, w.kvk_nummer
  from pgb.feit f, pgb.zorgverleners_in(f.waarde) w where f.pointer = '/budgetplan/posten';
insert into pgb.planvermelding (regio, zorgverlener, feit, zaak)
  select f.regio, w.id, f.id, f.zaak from pgb.feit f, pgb.zorgverleners_in(f.waarde) w
  where f.pointer = '/budgetplan/posten';
alter table pgb.budgethouder force row level security;
alter table pgb.feit force row level security;

do $$
declare
  tabel text;
begin
  foreach tabel in array array['pgb.notitiebewijs', 'pgb.houderwoord', 'pgb.planzorgverlener', 'pgb.zorgverlenerwoord',
    'pgb.planvermelding', 'pgb.getoond']
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
    execute format('create trigger blijft_heel before truncate on %s
      for each statement execute function platform.weiger_wijziging()', tabel);
    execute format('alter table %s enable always trigger blijft', tabel);
    execute format('alter table %s enable always trigger blijft_heel', tabel);
  end loop;
end
$$;
alter table pgb.budgethouder enable always trigger zoekwoorden;
alter table pgb.feit enable always trigger zorgverleners;
alter table pgb.planzorgverlener enable always trigger zoekwoorden;
alter table pgb.getoond enable always trigger grens;

grant insert (regio, notitie, document, zaak) on pgb.notitiebewijs to ozk_app;
grant insert (regio, woord, houder) on pgb.houderwoord to ozk_app;
grant insert (regio, id, naam, agb_code, kvk_nummer) on pgb.planzorgverlener to ozk_app;
grant insert (regio, woord, zorgverlener) on pgb.zorgverlenerwoord to ozk_app;
grant insert (regio, zorgverlener, feit, zaak) on pgb.planvermelding to ozk_app;
grant insert (regio, aantal) on pgb.getoond to ozk_app;

-- Use of the ceiling: what ends on which day, the file of an expected overshoot, the queue, national sums (KAD-3, KAD-4, KAD-6).

-- What a grant comes to without tailoring (Rlz 5.8a); null: the booking is not about a whole grant.
alter table kader.boeking add column vol_cent bigint check (vol_cent is null or (vol_cent >= bedrag_cent and not ekc));
-- The case in the room that books, to find the way back from a figure.
alter table kader.boeking add column dossier text check (dossier <> '');
grant insert (vol_cent, dossier) on kader.boeking to ozk_app;

-- Sums of a day, kept by the trigger of the ledger, so that a projection after a decision reads days and not decisions.
create table kader.dagsom (
  regio text not null references regelgeving.zorgkantoorregio,
  jaar integer not null,
  dag date not null,
  bij_cent bigint not null default 0,
  af_cent bigint not null default 0,
  primary key (regio, jaar, dag)
);
comment on table kader.dagsom is 'Projection of kader.boeking by day, without EKC: raises and lowerings, in eurocents (KAD-4).';

create function kader.tel_dag() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  if not new.ekc then
    insert into kader.dagsom as d (regio, jaar, dag, bij_cent, af_cent)
      values (new.regio, new.jaar, new.geldig_op, greatest(new.bedrag_cent, 0), least(new.bedrag_cent, 0))
      on conflict (regio, jaar, dag) do update
        set bij_cent = d.bij_cent + excluded.bij_cent, af_cent = d.af_cent + excluded.af_cent;
  end if;
  return null;
end
$$;
create trigger telt_dag after insert on kader.boeking for each row execute function kader.tel_dag();
alter table kader.boeking enable always trigger telt_dag;
create trigger volgt before insert or update on kader.dagsom for each row execute function kader.bewaak_stand();
alter table kader.dagsom enable always trigger volgt;

create table kader.reservering (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id <> ''),
  jaar integer not null,
  volgnummer bigint generated always as identity,
  bedrag_cent bigint not null check (bedrag_cent >= 0),
  toelichting text not null check (toelichting <> '' and length(toelichting) <= 2000),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id)
);
create index reservering_jaar on kader.reservering (regio, jaar, volgnummer);
comment on table kader.reservering is
  'What the work in hand comes to this year, in eurocents, with how it was found; the last row counts (KAD-4, RES-1).';

create table kader.overschrijding (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id <> ''),
  jaar integer not null,
  volgnummer bigint generated always as identity,
  verwacht_op date not null,
  over_cent bigint not null check (over_cent > 0),
  kader_cent bigint not null,
  gebruikt_cent bigint not null,
  afloop_cent bigint not null check (afloop_cent <= 0),
  reservering_cent bigint not null check (reservering_cent >= 0),
  dag date not null,
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id)
);
create index overschrijding_jaar on kader.overschrijding (regio, jaar, volgnummer);
comment on table kader.overschrijding is
  'File of an expected overshoot, opened by the projection itself, with the figures of that moment (KAD-4, art. 10 lid 1).';

create table kader.overschrijding_stap (
  regio text not null,
  id text not null check (id <> ''),
  overschrijding text not null,
  volgnummer bigint generated always as identity,
  stap text not null
    check (stap in ('nza_melding', 'overheveling_eigen', 'overheveling_ander', 'knelpunt', 'pgb_stop')),
  uitkomst text not null check (uitkomst in ('gedaan', 'gevraagd', 'toegekend', 'uitgeput')),
  dag date not null,
  bewijs text not null check (bewijs <> '' and length(bewijs) <= 200),
  toelichting text not null check (toelichting <> '' and length(toelichting) <= 2000),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  foreign key (regio, overschrijding) references kader.overschrijding
);
create index stap_overschrijding on kader.overschrijding_stap (regio, overschrijding, volgnummer);
comment on table kader.overschrijding_stap is 'A measure against an overshoot with its evidence, in the order of art. 10 (KAD-4).';

create table kader.overschrijding_einde (
  regio text not null,
  overschrijding text not null,
  reden text not null check (reden <> '' and length(reden) <= 2000),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, overschrijding),
  foreign key (regio, overschrijding) references kader.overschrijding
);

-- One open file a year: whoever comes second finds the row of the year closed until the first is through.
create function kader.open_een_dossier() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  perform kader.open_stand(new.regio, new.jaar);
  if exists (select from kader.overschrijding o where o.regio = new.regio and o.jaar = new.jaar
    and not exists (select from kader.overschrijding_einde e where e.regio = o.regio and e.overschrijding = o.id)) then
    return null;
  end if;
  return new;
end
$$;
create trigger eenmaal before insert on kader.overschrijding for each row execute function kader.open_een_dossier();
alter table kader.overschrijding enable always trigger eenmaal;

-- The measures come in order: own region, others, the bottleneck procedure when both are exhausted, then the stop.
create function kader.bewaak_stap() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
declare
  eigen text;
  ander text;
  knelpunt text;
begin
  perform kader.open_stand(o.regio, o.jaar) from kader.overschrijding o
    where o.regio = new.regio and o.id = new.overschrijding;
  if exists (select from kader.overschrijding_einde e where e.regio = new.regio and e.overschrijding = new.overschrijding) then
    raise exception 'ozk: dit dossier is gesloten' using errcode = '23514', constraint = 'overschrijding_gesloten';
  end if;
  select s.uitkomst into eigen from kader.overschrijding_stap s where s.regio = new.regio
    and s.overschrijding = new.overschrijding and s.stap = 'overheveling_eigen' order by s.volgnummer desc limit 1;
  select s.uitkomst into ander from kader.overschrijding_stap s where s.regio = new.regio
    and s.overschrijding = new.overschrijding and s.stap = 'overheveling_ander' order by s.volgnummer desc limit 1;
  select s.uitkomst into knelpunt from kader.overschrijding_stap s where s.regio = new.regio
    and s.overschrijding = new.overschrijding and s.stap = 'knelpunt' order by s.volgnummer desc limit 1;
  if (new.stap = 'overheveling_ander' and eigen is null)
    or (new.stap = 'knelpunt' and (eigen, ander) is distinct from ('uitgeput', 'uitgeput'))
    or (new.stap = 'pgb_stop' and knelpunt is distinct from 'uitgeput') then
    raise exception 'ozk: een eerdere maatregel is nog niet op' using errcode = '23514', constraint = 'maatregel_volgorde';
  end if;
  return new;
end
$$;
create trigger op_volgorde before insert on kader.overschrijding_stap
  for each row execute function kader.bewaak_stap();
alter table kader.overschrijding_stap enable always trigger op_volgorde;

-- Who waits for room, in the order of Rlz 5.10. `herkomst`: the application in the room that books.
create table kader.wachtende (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id <> ''),
  jaar integer not null,
  volgnummer bigint generated always as identity,
  herkomst text not null check (herkomst <> ''),
  kenmerk text not null check (kenmerk <> ''),
  bedrag_cent bigint not null check (bedrag_cent > 0),
  volgorde_op date not null,
  instemming_op date not null,
  zin_aangeboden_op date not null,
  opschorting text not null check (opschorting <> ''),
  toelichting text not null check (toelichting <> '' and length(toelichting) <= 2000),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  constraint wachtende_opschorting unique (regio, opschorting)
);
create index wachtende_volgorde on kader.wachtende (regio, jaar, volgorde_op, volgnummer);
create index wachtende_herkomst on kader.wachtende (regio, herkomst);
comment on table kader.wachtende is
  'Applications that wait for room with the written consent of the applicant (Awb 4:15 lid 2, Rlz 5.10; KAD-3).';

create table kader.wachtende_einde (
  regio text not null,
  wachtende text not null,
  einde text not null check (einde in ('ruimte', 'ingetrokken', 'anders')),
  toelichting text not null check (toelichting <> '' and length(toelichting) <= 2000),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, wachtende),
  foreign key (regio, wachtende) references kader.wachtende
);

create function kader.wacht_eenmaal() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  perform kader.open_stand(new.regio, new.jaar);
  if exists (select from kader.wachtende w where w.regio = new.regio and w.herkomst = new.herkomst
    and not exists (select from kader.wachtende_einde e where e.regio = w.regio and e.wachtende = w.id)) then
    raise exception 'ozk: deze aanvraag wacht al' using errcode = '23514', constraint = 'wacht_al';
  end if;
  return new;
end
$$;
create trigger eenmaal before insert on kader.wachtende for each row execute function kader.wacht_eenmaal();
alter table kader.wachtende enable always trigger eenmaal;

-- Sums of all regions together, by day; never of one. Under three regions with bookings it says nothing (KAD-6).
create function kader.landelijk(van_jaar integer)
  returns table (regios integer, dag date, kader_cent bigint, bij_cent bigint, af_cent bigint, reservering_cent bigint,
    vol_cent bigint, op_maat_vol_cent bigint, op_maat_cent bigint)
  language plpgsql security definer
  set search_path = pg_catalog
as $$
#variable_conflict use_column
declare
  eigen text := current_setting('ozk.regios', true);
begin
  perform set_config('ozk.regios', (select string_agg(r.code, ',') from regelgeving.zorgkantoorregio r), true);
  return query
    with telling as (select count(distinct d.regio)::integer as regios from kader.dagsom d where d.jaar = van_jaar),
    kaders as (
      select sum(coalesce(s.kader_cent, k.bedrag_cent))::bigint as cent
      from (select * from regelgeving.pgb_kader where jaar = van_jaar) k
      full join (select * from kader.stand where jaar = van_jaar) s on s.regio = k.zorgkantoor),
    reserveringen as (
      select sum(r.bedrag_cent)::bigint as cent
      from (select distinct on (regio) bedrag_cent from kader.reservering where jaar = van_jaar
        order by regio, volgnummer desc) r),
    maat as (
      select coalesce(sum(b.vol_cent), 0)::bigint as vol,
        coalesce(sum(b.vol_cent) filter (where b.vol_cent > b.bedrag_cent), 0)::bigint as op_maat_vol,
        coalesce(sum(b.bedrag_cent) filter (where b.vol_cent > b.bedrag_cent), 0)::bigint as op_maat
      from kader.boeking b where b.jaar = van_jaar and b.vol_cent is not null)
    select t.regios, d.dag, k.cent, sum(d.bij_cent)::bigint, sum(d.af_cent)::bigint, coalesce(r.cent, 0)::bigint, m.vol,
      m.op_maat_vol, m.op_maat
    from kader.dagsom d, telling t, kaders k, reserveringen r, maat m
    where d.jaar = van_jaar and t.regios >= 3
    group by t.regios, d.dag, k.cent, r.cent, m.vol, m.op_maat_vol, m.op_maat
    order by d.dag;
  perform set_config('ozk.regios', coalesce(eigen, ''), true);
end
$$;
revoke all on function kader.landelijk(integer) from public;
grant execute on function kader.landelijk(integer) to ozk_app, ozk_lezer;

do $$
declare
  tabel text;
begin
  foreach tabel in array array['kader.dagsom', 'kader.reservering', 'kader.overschrijding', 'kader.overschrijding_stap',
    'kader.overschrijding_einde', 'kader.wachtende', 'kader.wachtende_einde']
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
    if tabel <> 'kader.dagsom' then
      execute format('create trigger blijft before update or delete on %s
        for each row execute function platform.weiger_wijziging()', tabel);
      execute format('alter table %s enable always trigger blijft', tabel);
    end if;
  end loop;
end
$$;
create policy eigen_regio_wijzigen on kader.dagsom for update to ozk_app, current_user
  using (regio = any ((select platform.regios())::text[])) with check (regio = any ((select platform.regios())::text[]));
create trigger blijft before delete on kader.dagsom for each row execute function platform.weiger_wijziging();
alter table kader.dagsom enable always trigger blijft;
grant insert (regio, jaar, dag, bij_cent, af_cent), update (bij_cent, af_cent) on kader.dagsom to ozk_app;

grant insert (regio, id, jaar, bedrag_cent, toelichting) on kader.reservering to ozk_app;
grant insert (regio, id, jaar, verwacht_op, over_cent, kader_cent, gebruikt_cent, afloop_cent, reservering_cent, dag)
  on kader.overschrijding to ozk_app;
grant insert (regio, id, overschrijding, stap, uitkomst, dag, bewijs, toelichting) on kader.overschrijding_stap to ozk_app;
grant insert (regio, overschrijding, reden) on kader.overschrijding_einde to ozk_app;
grant insert (regio, id, jaar, herkomst, kenmerk, bedrag_cent, volgorde_op, instemming_op, zin_aangeboden_op, opschorting,
  toelichting) on kader.wachtende to ozk_app;
grant insert (regio, wachtende, einde, toelichting) on kader.wachtende_einde to ozk_app;

-- Reference data and the rule sets that this store has seen at work.
create schema regelgeving;
grant usage on schema regelgeving to ozk_app, ozk_lezer;

create table regelgeving.zorgkantoorregio (
  code text primary key check (code ~ '^[0-9]{4}$'),
  naam text not null
);
comment on table regelgeving.zorgkantoorregio is
  'Code list COD001 of the iWlz 2.2.1 code lists (Zorginstituut Nederland, 1 October 2020); the same rows as src/waarden/regios.json.';

alter table regelgeving.zorgkantoorregio enable row level security;
alter table regelgeving.zorgkantoorregio force row level security;
create policy eigenaar on regelgeving.zorgkantoorregio to current_user using (true) with check (true);
create policy lezen on regelgeving.zorgkantoorregio for select to ozk_app, ozk_lezer using (true);
grant select on regelgeving.zorgkantoorregio to ozk_app, ozk_lezer;

insert into regelgeving.zorgkantoorregio (code, naam) values
  ('5501', 'Groningen'),
  ('5502', 'Friesland'),
  ('5503', 'Drenthe'),
  ('5504', 'Zwolle'),
  ('5505', 'Twente'),
  ('5506', 'Apeldoorn, Zutphen en omstreken'),
  ('5507', 'Arnhem'),
  ('5508', 'Nijmegen'),
  ('5509', 'Utrecht'),
  ('5510', 'Flevoland'),
  ('5511', '''t Gooi'),
  ('5512', 'Noord Holland Noord'),
  ('5513', 'Kennemerland'),
  ('5514', 'Zaanstreek/Waterland'),
  ('5515', 'Amsterdam'),
  ('5516', 'Amstelland en De Meerlanden'),
  ('5517', 'Zuid-Holland Noord'),
  ('5518', 'Haaglanden'),
  ('5519', 'Delft Westland Oostland'),
  ('5520', 'Midden-Holland'),
  ('5521', 'Rotterdam'),
  ('5523', 'Zuid-Hollandse Eilanden'),
  ('5524', 'Waardenland'),
  ('5525', 'Zeeland'),
  ('5526', 'West-Brabant'),
  ('5527', 'Midden-Brabant'),
  ('5528', 'Noordoost Brabant'),
  ('5529', 'Zuidoost-Brabant'),
  ('5530', 'Noord- en Midden Limburg'),
  ('5531', 'Zuid-Limburg'),
  ('5532', 'Midden-IJssel'),
  ('5533', 'Friesland');

create table regelgeving.regelset (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  versie text not null check (versie <> ''),
  eerst_gezien timestamptz not null default now()
);
comment on table regelgeving.regelset is
  'Every rule set that ever ran on this store, by its hash; a row never changes or goes (PLT-30).';

alter table regelgeving.regelset enable row level security;
alter table regelgeving.regelset force row level security;
create policy lezen on regelgeving.regelset for select to ozk_app, ozk_lezer using (true);
create policy toevoegen on regelgeving.regelset for insert to ozk_app with check (true);
grant select on regelgeving.regelset to ozk_app, ozk_lezer;
grant insert (hash, versie) on regelgeving.regelset to ozk_app;

create trigger blijft before update or delete on regelgeving.regelset
  for each row execute function platform.weiger_wijziging();
create trigger blijft_heel before truncate on regelgeving.regelset
  for each statement execute function platform.weiger_wijziging();
alter table regelgeving.regelset enable always trigger blijft;
alter table regelgeving.regelset enable always trigger blijft_heel;

-- The pgb ceiling of a region and year as two ledgers: what it holds and what of it is used (KAD-1 to KAD-5).

-- Facts that were published, after the transfers of that year; national, so without a wall. `verdacht`: the figure does not
-- fit the national total or its neighbours and is kept as it was published.
create table regelgeving.pgb_kader (
  zorgkantoor text not null references regelgeving.zorgkantoorregio,
  jaar integer not null,
  bedrag_cent bigint not null check (bedrag_cent > 0),
  bron text not null,
  artikel text not null,
  verdacht boolean not null,
  primary key (zorgkantoor, jaar)
);
comment on table regelgeving.pgb_kader is 'Pgb ceilings per region as published in chapter 8 of the Rlz, in eurocents (KAD-1).';
alter table regelgeving.pgb_kader enable row level security;
alter table regelgeving.pgb_kader force row level security;
create policy eigenaar on regelgeving.pgb_kader to current_user using (true) with check (true);
create policy lezen on regelgeving.pgb_kader for select to ozk_app, ozk_lezer using (true);
grant select on regelgeving.pgb_kader to ozk_app, ozk_lezer;

insert into regelgeving.pgb_kader (zorgkantoor, jaar, bedrag_cent, bron, artikel, verdacht) values
  ('5501', 2019, 8711603900, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5502', 2019, 12760000000, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5503', 2019, 9040790200, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5504', 2019, 8413078900, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5505', 2019, 10270202700, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5506', 2019, 5132823400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5507', 2019, 13582702900, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5508', 2019, 8804927200, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5509', 2019, 17105692500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5510', 2019, 3694456800, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5511', 2019, 7141271300, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5512', 2019, 7286860000, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5513', 2019, 4208189400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5514', 2019, 3364852200, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5515', 2019, 9359030000, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5516', 2019, 2120490500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5517', 2019, 5276942600, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5518', 2019, 11616667400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5519', 2019, 5839382000, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5520', 2019, 3485645300, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5521', 2019, 9831035400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5523', 2019, 6106059000, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5524', 2019, 5839735600, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5525', 2019, 5048999100, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5526', 2019, 11010548900, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5527', 2019, 7929793400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5528', 2019, 11314281000, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5529', 2019, 10920427300, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5530', 2019, 8034268600, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5531', 2019, 10223917800, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5532', 2019, 1928255800, 'bwbr0036014@2026-05-30', 'Rlz art. 8.10', false),
  ('5501', 2020, 9167393500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5502', 2020, 3780000000, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', true),
  ('5503', 2020, 9898099500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5504', 2020, 9010236400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5505', 2020, 10825471700, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5506', 2020, 5616566300, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5507', 2020, 14384101300, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5508', 2020, 9294303000, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5509', 2020, 18886080900, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5510', 2020, 4013084700, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5511', 2020, 7864129200, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5512', 2020, 7404549700, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5513', 2020, 4509904500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5514', 2020, 3729528000, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5515', 2020, 10760267800, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5516', 2020, 2300387800, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5517', 2020, 5647417400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5518', 2020, 13040477000, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5519', 2020, 6519145300, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5520', 2020, 3677803600, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5521', 2020, 10861665700, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5523', 2020, 6741121600, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5524', 2020, 6151397500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5525', 2020, 5502539900, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5526', 2020, 12122255800, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5527', 2020, 8477720800, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5528', 2020, 12169052700, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5529', 2020, 12424180400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5530', 2020, 8292967000, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5531', 2020, 10774905500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5532', 2020, 2212100500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.12', false),
  ('5501', 2021, 10551755100, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5502', 2021, 15607635700, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5503', 2021, 11704544500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5504', 2021, 10085021100, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5505', 2021, 11774626900, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5506', 2021, 6219424900, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5507', 2021, 16645553500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5508', 2021, 10188112300, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5509', 2021, 21510547700, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5510', 2021, 4263413600, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5511', 2021, 8629936700, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5512', 2021, 8078076100, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5513', 2021, 4862710300, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5514', 2021, 4209425500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5515', 2021, 12687634500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5516', 2021, 2704208100, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5517', 2021, 6569179100, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5518', 2021, 15606883100, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5519', 2021, 7781990300, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5520', 2021, 3808916400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5521', 2021, 13057976400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5523', 2021, 7710160800, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5524', 2021, 6959981200, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5525', 2021, 6655045300, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5526', 2021, 13859979500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5527', 2021, 10144573900, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5528', 2021, 14243518800, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5529', 2021, 16053708500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5530', 2021, 9809360900, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5531', 2021, 12341716500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5532', 2021, 2393114200, 'bwbr0036014@2026-05-30', 'Rlz art. 8.14', false),
  ('5501', 2022, 11830026100, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5502', 2022, 16968862200, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5503', 2022, 12518354300, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5504', 2022, 11093397500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5505', 2022, 12819644800, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5506', 2022, 6771662400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5507', 2022, 18884755400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5508', 2022, 11157885400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5509', 2022, 23326001100, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5510', 2022, 4572619000, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5511', 2022, 9698268600, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5512', 2022, 8769611100, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5513', 2022, 5139154000, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5514', 2022, 4599586600, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5515', 2022, 14623437800, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5516', 2022, 3178600200, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5517', 2022, 7578707800, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5518', 2022, 18279177100, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5519', 2022, 9036282100, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5520', 2022, 4265231900, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5521', 2022, 14916577600, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5523', 2022, 8813467000, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5524', 2022, 7565967100, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5525', 2022, 7400923200, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5526', 2022, 16111474400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5527', 2022, 11430864800, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5528', 2022, 16088691000, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5529', 2022, 18528140900, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5530', 2022, 10990048100, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5531', 2022, 14096350100, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5532', 2022, 2657861000, 'bwbr0036014@2026-05-30', 'Rlz art. 8.16', false),
  ('5501', 2023, 12553457057, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5502', 2023, 18766001688, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5503', 2023, 13675423790, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5504', 2023, 12112780088, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5505', 2023, 13609029076, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5506', 2023, 7289717458, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5507', 2023, 20047554638, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5508', 2023, 12494087576, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5509', 2023, 26247843292, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5510', 2023, 5400510083, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5511', 2023, 10652882236, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5512', 2023, 9611285333, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5513', 2023, 5497991796, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5514', 2023, 5222740509, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5515', 2023, 17117205639, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5516', 2023, 3542014195, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5517', 2023, 8352841273, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5518', 2023, 20152050129, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5519', 2023, 10083612654, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5520', 2023, 4679851497, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5521', 2023, 17732846452, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5523', 2023, 9276578368, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5524', 2023, 8319491086, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5525', 2023, 7795345328, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5526', 2023, 16961987722, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5527', 2023, 12209740215, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5528', 2023, 17609811185, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5529', 2023, 19908461714, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5530', 2023, 11830074179, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5531', 2023, 15249689991, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5532', 2023, 2859884500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.18', true),
  ('5501', 2024, 13424098400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5502', 2024, 19967512300, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5503', 2024, 14623878800, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5504', 2024, 12952858400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5505', 2024, 14552879300, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5506', 2024, 7595293700, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5507', 2024, 22019342300, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5508', 2024, 13334011400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5509', 2024, 28358952500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5510', 2024, 5775060900, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5511', 2024, 11766128400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5512', 2024, 10305673200, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5513', 2024, 5879303400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5514', 2024, 5684962200, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5515', 2024, 19002038900, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5516', 2024, 3787669600, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5517', 2024, 8932150200, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5518', 2024, 22314806000, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5519', 2024, 11509702900, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5520', 2024, 5129321200, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5521', 2024, 19776656300, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5523', 2024, 10019952800, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5524', 2024, 8648087000, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5525', 2024, 8335989200, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5526', 2024, 17638381400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5527', 2024, 13281843200, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5528', 2024, 18434534500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5529', 2024, 21189207300, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5530', 2024, 12944145500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5531', 2024, 16507327800, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5532', 2024, 3058231000, 'bwbr0036014@2026-05-30', 'Rlz art. 8.20', false),
  ('5501', 2025, 13916500100, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5502', 2025, 21343846100, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5503', 2025, 15710506900, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5504', 2025, 13672778500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5505', 2025, 15173631800, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5506', 2025, 8025359000, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5507', 2025, 23417619500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5508', 2025, 14581263500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5509', 2025, 30987819600, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5510', 2025, 6069380600, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5511', 2025, 12938473200, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5512', 2025, 10857748000, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5513', 2025, 6523575200, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5514', 2025, 6210876400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5515', 2025, 20949442800, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5516', 2025, 3828176900, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5517', 2025, 9027675300, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5518', 2025, 23586103800, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5519', 2025, 12330468200, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5520', 2025, 5486502500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5521', 2025, 21848623500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5523', 2025, 10621297500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5524', 2025, 9356853300, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5525', 2025, 8832115500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5526', 2025, 17928085100, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5527', 2025, 14121560700, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5528', 2025, 20073543700, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5529', 2025, 21793722900, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5530', 2025, 14291879400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5531', 2025, 18050145000, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5532', 2025, 3323495400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.22', false),
  ('5501', 2026, 14829366600, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5502', 2026, 22743916800, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5503', 2026, 16741053100, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5504', 2026, 14569657900, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5505', 2026, 16168961200, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5506', 2026, 8551790400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5507', 2026, 24953721400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5508', 2026, 15537735900, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5509', 2026, 33020496200, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5510', 2026, 6467507600, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5511', 2026, 13787185200, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5512', 2026, 11569972700, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5513', 2026, 6951495500, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5514', 2026, 6618285000, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5515', 2026, 22323642200, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5516', 2026, 4079290000, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5517', 2026, 9619854600, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5518', 2026, 24823491300, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5519', 2026, 13139297400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5520', 2026, 5846395100, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5521', 2026, 23281805600, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5523', 2026, 11318012000, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5524', 2026, 9970625300, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5525', 2026, 9225607000, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5526', 2026, 19104095600, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5527', 2026, 15047878400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5528', 2026, 21390287600, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5529', 2026, 23223303700, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5530', 2026, 15229369400, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5531', 2026, 19048302300, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false),
  ('5532', 2026, 3417596900, 'bwbr0036014@2026-05-30', 'Rlz art. 8.24', false);

create trigger blijft before update or delete on regelgeving.pgb_kader
  for each row execute function platform.weiger_wijziging();
create trigger blijft_heel before truncate on regelgeving.pgb_kader
  for each statement execute function platform.weiger_wijziging();
alter table regelgeving.pgb_kader enable always trigger blijft;
alter table regelgeving.pgb_kader enable always trigger blijft_heel;

create schema kader;
grant usage on schema kader to ozk_app, ozk_lezer;

-- Sums of the two ledgers, kept by their triggers alone: whoever else writes here is refused. `kader_cent` null: no amount is known.
create table kader.stand (
  regio text not null references regelgeving.zorgkantoorregio,
  jaar integer not null check (jaar between 2015 and 2100),
  kader_cent bigint,
  gebruikt_cent bigint not null default 0,
  ekc_cent bigint not null default 0,
  pgb_stop boolean not null default false,
  primary key (regio, jaar)
);
comment on table kader.stand is 'Projection of kader.post, kader.boeking and kader.pgb_stop, in eurocents (KAD-1, KAD-2, KAD-5).';

create table kader.post (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id <> ''),
  jaar integer not null,
  volgnummer bigint generated always as identity,
  soort text not null check (soort in ('start', 'overheveling_eigen', 'overheveling_ander', 'knelpunt')),
  bedrag_cent bigint not null check (bedrag_cent <> 0),
  geldig_op date not null,
  tegenregio text references regelgeving.zorgkantoorregio,
  kenmerk text not null check (kenmerk <> ''),
  toelichting text not null check (toelichting <> ''),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  constraint kenmerk_eenmaal unique (regio, jaar, kenmerk),
  constraint post_vorm check ((soort = 'overheveling_ander') = (tegenregio is not null) and tegenregio is distinct from regio
    and (soort not in ('start', 'knelpunt') or bedrag_cent > 0))
);
create unique index een_start on kader.post (regio, jaar) where soort = 'start';
create index post_jaar on kader.post (regio, jaar, volgnummer);
comment on table kader.post is
  'The ceiling as a ledger: start amount, transfers in (positive) and out (negative), awards for a bottleneck (KAD-1).';

create table kader.boeking (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id <> ''),
  jaar integer not null,
  volgnummer bigint generated always as identity,
  herkomst text not null check (herkomst <> ''),
  soort text not null check (soort in ('verlening', 'verhoging', 'verlaging', 'voortzetting', 'bezwaar', 'uitspraak')),
  ekc boolean not null default false,
  bedrag_cent bigint not null,
  -- Filled in by the database: how much of it came above the ceiling.
  boven_cent bigint not null default 0,
  geldig_op date not null,
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id),
  constraint besluit_eenmaal_geboekt unique (regio, jaar, herkomst, ekc),
  constraint boeking_teken check ((soort in ('verlening', 'verhoging', 'voortzetting') and bedrag_cent >= 0)
    or (soort = 'verlaging' and bedrag_cent <= 0) or soort in ('bezwaar', 'uitspraak'))
);
create index boeking_jaar on kader.boeking (regio, jaar, volgnummer);
comment on table kader.boeking is
  'What grants come to in a year: each decision once, as the change it makes, in eurocents (KAD-2, KAD-3).';

create table kader.pgb_stop (
  regio text not null references regelgeving.zorgkantoorregio,
  id text not null check (id <> ''),
  jaar integer not null,
  volgnummer bigint generated always as identity,
  aan boolean not null,
  reden text not null check (reden <> ''),
  vastgelegd timestamptz not null default clock_timestamp(),
  door text not null default platform.gebruiker(),
  primary key (regio, id)
);
create index stop_jaar on kader.pgb_stop (regio, jaar, volgnummer);

-- Makes the row of a year, with its published amount as the first entry of the ledger, and closes it to others.
create function kader.open_stand(van_regio text, van_jaar integer) returns kader.stand
  language plpgsql
  set search_path = pg_catalog
as $$
declare
  gevonden kader.stand;
  bekend regelgeving.pgb_kader;
begin
  select * into gevonden from kader.stand s where s.regio = van_regio and s.jaar = van_jaar for update;
  if found then
    return gevonden;
  end if;
  insert into kader.stand (regio, jaar) values (van_regio, van_jaar) on conflict do nothing;
  select * into gevonden from kader.stand s where s.regio = van_regio and s.jaar = van_jaar for update;
  select * into bekend from regelgeving.pgb_kader k where k.zorgkantoor = van_regio and k.jaar = van_jaar;
  if found and gevonden.kader_cent is null
    and not exists (select from kader.post p where p.regio = van_regio and p.jaar = van_jaar) then
    insert into kader.post (regio, id, jaar, soort, bedrag_cent, geldig_op, kenmerk, toelichting)
      values (van_regio, gen_random_uuid()::text, van_jaar, 'start', bekend.bedrag_cent, make_date(van_jaar, 1, 1),
        bekend.bron || ' ' || bekend.artikel, case when bekend.verdacht then 'gepubliceerd, verdacht' else 'gepubliceerd' end);
    select * into gevonden from kader.stand s where s.regio = van_regio and s.jaar = van_jaar;
  end if;
  return gevonden;
end
$$;

-- A transfer out never takes room that grants already use.
create function kader.boek_post() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
declare
  nu kader.stand;
begin
  if new.soort = 'start' then
    insert into kader.stand (regio, jaar) values (new.regio, new.jaar) on conflict do nothing;
    select * into nu from kader.stand s where s.regio = new.regio and s.jaar = new.jaar for update;
  else
    nu := kader.open_stand(new.regio, new.jaar);
    if nu.kader_cent is null then
      raise exception 'ozk: van dit jaar is geen kader bekend' using errcode = '23514', constraint = 'kader_ontbreekt';
    end if;
  end if;
  if new.bedrag_cent < 0 and nu.kader_cent + new.bedrag_cent < nu.gebruikt_cent then
    raise exception 'ozk: deze ruimte is al gebruikt' using errcode = '23514', constraint = 'kader_vol';
  end if;
  update kader.stand s set kader_cent = coalesce(s.kader_cent, 0) + new.bedrag_cent
    where s.regio = new.regio and s.jaar = new.jaar;
  return new;
end
$$;
create trigger telt_mee before insert on kader.post for each row execute function kader.boek_post();
alter table kader.post enable always trigger telt_mee;

-- The wall (KAD-3): a new grant or a raise fits, or is not booked. What the law lets through is booked and marked.
create function kader.boek_gebruik() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
declare
  nu kader.stand := kader.open_stand(new.regio, new.jaar);
begin
  new.boven_cent := 0;
  if new.ekc then
    update kader.stand s set ekc_cent = s.ekc_cent + new.bedrag_cent where s.regio = new.regio and s.jaar = new.jaar;
    return new;
  end if;
  if new.bedrag_cent > 0 then
    if new.soort in ('verlening', 'verhoging') then
      if nu.kader_cent is null then
        raise exception 'ozk: van dit jaar is geen kader bekend' using errcode = '23514', constraint = 'kader_ontbreekt';
      end if;
      if nu.pgb_stop then
        raise exception 'ozk: er is een pgb-stop' using errcode = '23514', constraint = 'pgb_stop';
      end if;
      if nu.gebruikt_cent + new.bedrag_cent > nu.kader_cent then
        raise exception 'ozk: het kader is vol' using errcode = '23514', constraint = 'kader_vol';
      end if;
    else
      new.boven_cent := least(new.bedrag_cent, greatest(0, nu.gebruikt_cent + new.bedrag_cent - coalesce(nu.kader_cent, 0)));
    end if;
  end if;
  update kader.stand s set gebruikt_cent = s.gebruikt_cent + new.bedrag_cent
    where s.regio = new.regio and s.jaar = new.jaar;
  return new;
end
$$;
create trigger telt_mee before insert on kader.boeking for each row execute function kader.boek_gebruik();
alter table kader.boeking enable always trigger telt_mee;

create function kader.boek_stop() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
declare
  nu kader.stand := kader.open_stand(new.regio, new.jaar);
begin
  if nu.pgb_stop = new.aan then
    raise exception 'ozk: de pgb-stop staat al zo' using errcode = '23514', constraint = 'stop_staat_al_zo';
  end if;
  update kader.stand s set pgb_stop = new.aan where s.regio = new.regio and s.jaar = new.jaar;
  return new;
end
$$;
create trigger telt_mee before insert on kader.pgb_stop for each row execute function kader.boek_stop();
alter table kader.pgb_stop enable always trigger telt_mee;

do $$
declare
  tabel text;
begin
  foreach tabel in array array['kader.stand', 'kader.post', 'kader.boeking', 'kader.pgb_stop']
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
  end loop;
  foreach tabel in array array['kader.post', 'kader.boeking', 'kader.pgb_stop']
  loop
    execute format('create trigger blijft before update or delete on %s
      for each row execute function platform.weiger_wijziging()', tabel);
    execute format('alter table %s enable always trigger blijft', tabel);
  end loop;
end
$$;
create policy eigen_regio_wijzigen on kader.stand for update to ozk_app, current_user
  using (regio = any ((select platform.regios())::text[])) with check (regio = any ((select platform.regios())::text[]));
create trigger blijft before delete on kader.stand for each row execute function platform.weiger_wijziging();
alter table kader.stand enable always trigger blijft;

-- A change of the sums comes from the trigger of a ledger, and so at a depth of two; the rows of the ledgers stay for ever.
create function kader.bewaak_stand() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  if pg_trigger_depth() < 2 then
    raise exception 'ozk: de stand van een kader volgt uit zijn boeken' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger volgt before insert or update on kader.stand for each row execute function kader.bewaak_stand();
alter table kader.stand enable always trigger volgt;
grant insert (regio, jaar), update (kader_cent, gebruikt_cent, ekc_cent, pgb_stop) on kader.stand to ozk_app;

grant insert (regio, id, jaar, soort, bedrag_cent, geldig_op, tegenregio, kenmerk, toelichting) on kader.post to ozk_app;
grant insert (regio, id, jaar, herkomst, soort, ekc, bedrag_cent, geldig_op) on kader.boeking to ozk_app;
grant insert (regio, id, jaar, aan, reden) on kader.pgb_stop to ozk_app;

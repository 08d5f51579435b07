-- What still asks for an act is a few hundred rows among many years of cases that are done: the worklist and its tiles
-- read these alone, by the day on which the decision is due (PGB-3, SPD-6).
create index zaak_te_doen on pgb.zaak (regio, (coalesce(besluit_uiterlijk, 'infinity'::date)), id)
  where status in ('ontvangen', 'in_behandeling', 'voorgesteld', 'goedgekeurd');

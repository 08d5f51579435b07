/** Every rule of the pgb, in the order of the law. The list is data: the toets, the Regelbank and the tests read it. */
import type { Regel } from '../../regelgeving/regel.ts'
import type { PgbFeiten } from '../feiten.ts'
import { perKalenderjaar } from './blz-3-6-1.ts'
import { uitgeslotenProfiel } from './blz-3-6-2-1-a.ts'
import { gesprekNietGevoerd } from './blz-3-6-2-1-b.ts'
import { formulierVolledig } from './blz-3-6-2-1-c.ts'
import { alleenGecontracteerd } from './blz-3-6-2-1-d.ts'
import { laterGecontracteerd } from './blz-3-6-2-2.ts'
import { zorgThuisVerantwoord } from './rlz-5-1-1.ts'
import { combinatieMpt } from './rlz-5-1-2.ts'
import { deeltijdverblijfNaarRato } from './rlz-5-1-3-4.ts'
import { extraKostenThuis } from './rlz-5-1a-ekt.ts'
import { palliatief } from './rlz-5-1c-2-palliatief.ts'
import { tijdelijkeVerpleging } from './rlz-5-1c-4-verpleging.ts'
import { kindBegeleidingGroep } from './rlz-5-1d-2-kind.ts'
import { logeeropvang } from './rlz-5-1d-4-logeer.ts'
import { meerzorg } from './rlz-5-1e-2-meerzorg.ts'
import { duurdereBegeleidingGroep } from './rlz-5-1f-2-bg.ts'
import { deeltijdverblijfUitgesloten } from './rlz-5-2-1.ts'
import { overbrugging } from './rlz-5-3-overbrugging.ts'
import { bevoegdeRegio } from './rlz-5-4.ts'
import { profielZonderPgb } from './rlz-5-5-a.ts'
import { pakketIn2014 } from './rlz-5-5-b.ts'
import { overgangLvg } from './rlz-5-5-c.ts'
import { gewaarborgdeHulp } from './rlz-5-6-gewaarborgde-hulp.ts'
import { voortzetting } from './rlz-5-7.ts'
import { budgetplanVolgensModel } from './rlz-5-8-1.ts'
import { uitnodigingGesprek } from './rlz-5-8-3.ts'
import { opMaat } from './rlz-5-8a-op-maat.ts'
import { gesprekGeweigerd } from './rlz-5-9-a.ts'
import { verblijfOpBegindatum } from './rlz-5-9-b.ts'
import { schadeMinderjarige } from './rlz-5-9-c.ts'
import { faillissement } from './rlz-5-9-d.ts'
import { schuldsanering } from './rlz-5-9-e.ts'
import { toestemmingGegevens } from './rlz-5-9-f.ts'
import { subsidieplafond } from './rlz-5-10.ts'
import { twijfelVertegenwoordiger } from './rlz-5-11-2.ts'
import { naarOrganisatie } from './rlz-5-11-3.ts'
import { periodeBegrensd } from './rlz-5-12.ts'
import { wooninitiatiefToeslag } from './rlz-5-13-wi.ts'
import { premies } from './rlz-5-13a-premies.ts'
import { budgetgarantie } from './rlz-5-15-garantie.ts'
import { persoonlijkAssistentiebudget } from './rlz-5-15a-pab.ts'
import { aanvullendeVerplichtingen } from './rlz-5-18-2.ts'
import { omvang } from './wlz-3-3-3-1-omvang.ts'
import { persoonlijkPlan } from './wlz-3-3-3-2-persoonlijk-plan.ts'
import { toereikendeZorg } from './wlz-3-3-3-4-a.ts'
import { takenAankunnen } from './wlz-3-3-3-4-b.ts'
import { zorgverlenersAansturen } from './wlz-3-3-3-4-c.ts'
import { bewusteKeuze } from './wlz-3-3-3-4-d.ts'
import { budgetplanBijAanvraag } from './wlz-3-3-3-4-e.ts'
import { eerderePlichten } from './wlz-3-3-3-5-a.ts'
import { woonadres } from './wlz-3-3-3-5-b.ts'
import { detentie } from './wlz-3-3-3-5-c.ts'
import { vertegenwoordigerVoldoet } from './wlz-3-3-3-5-d.ts'
import { voortgezetGgzVerblijf } from './wlz-3-3-4-ggz-b.ts'

/** Access to the pgb: conditions, exclusions, grounds for refusal. Each stands exactly once in every toets (PGB-4). */
export const TOEGANGSREGELS: readonly Regel<PgbFeiten>[] = [
  toereikendeZorg,
  takenAankunnen,
  zorgverlenersAansturen,
  bewusteKeuze,
  budgetplanBijAanvraag,
  eerderePlichten,
  woonadres,
  detentie,
  vertegenwoordigerVoldoet,
  omvang,
  persoonlijkPlan,
  voortgezetGgzVerblijf,
  perKalenderjaar,
  uitgeslotenProfiel,
  gesprekNietGevoerd,
  formulierVolledig,
  alleenGecontracteerd,
  laterGecontracteerd,
  zorgThuisVerantwoord,
  combinatieMpt,
  deeltijdverblijfNaarRato,
  deeltijdverblijfUitgesloten,
  overbrugging,
  bevoegdeRegio,
  profielZonderPgb,
  pakketIn2014,
  overgangLvg,
  voortzetting,
  budgetplanVolgensModel,
  uitnodigingGesprek,
  opMaat,
  gesprekGeweigerd,
  verblijfOpBegindatum,
  schadeMinderjarige,
  faillissement,
  schuldsanering,
  toestemmingGegevens,
  subsidieplafond,
  ...twijfelVertegenwoordiger,
  naarOrganisatie,
  periodeBegrensd,
  aanvullendeVerplichtingen,
]

/** Raises of the pgb: stand in the list only when they are asked (PGB-20). */
export const OPHOGINGSREGELS: readonly Regel<PgbFeiten>[] = [
  extraKostenThuis,
  palliatief,
  tijdelijkeVerpleging,
  kindBegeleidingGroep,
  logeeropvang,
  meerzorg,
  duurdereBegeleidingGroep,
  wooninitiatiefToeslag,
  budgetgarantie,
  persoonlijkAssistentiebudget,
  premies,
]

/** Lapsed: shown in the Regelbank, never applied. */
export const VERVALLEN_REGELS: readonly Regel<PgbFeiten>[] = [gewaarborgdeHulp]

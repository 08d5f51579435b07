/**
 * The facts that the pgb rules read: the dossier laid flat, dates as days, with the few facts that follow from others
 * (the start, the age, continuation). Undefined means: not known. `FEIT` tells where each stands in the dossier.
 */
import { termijnVan } from '../regelgeving/termijn.ts'
import { type Dag, datum, jaarVan, wordtJaren } from '../waarden/datum.ts'
import type { Periode } from './berekening/periode.ts'
import type { Dossier } from './contract.ts'
import type { Ektstand } from './toets/ekt.ts'

export interface PgbFeiten {
  readonly regio: string
  readonly regioWoonplaats: string | undefined
  /** Profile of the indication: refusal rules read this one. */
  readonly zzpCode: string
  /** Assigned profile: the calculation and the PAB read this one. */
  readonly toegewezenZzpCode: string
  readonly zzpOp20141231: string | undefined
  readonly lvgIndicatieEnPgbOp20191231: boolean | undefined
  /** First day of the period of the calculation. */
  readonly start: Dag
  readonly einde: Dag
  /** A longer period was asked than the indication or the calendar year allows. */
  readonly periodeAfgekapt: boolean
  readonly jaar: number
  readonly isMinderjarigBijStart: boolean
  readonly sluitAanOpVorigePeriode: boolean
  readonly budgetplanOntvangen: boolean | undefined
  readonly budgetplanVolgensModel: boolean | undefined
  readonly heeftBudgetplan: boolean
  readonly formulierVolledigEnJuist: boolean | undefined
  readonly gesprekUitgenodigd: boolean | undefined
  readonly gesprekGeweigerd: boolean | undefined
  readonly nietVerschenenNaOproep: boolean | undefined
  readonly geldigeRedenNietVerschenen: boolean | undefined
  readonly persoonlijkPlan: 'ontvangen' | 'afgezien' | 'nog_niet' | undefined
  /** True with an own motivation; a blank text is none. */
  readonly motiveringKeuze: boolean
  readonly plekVereistPgb: boolean | undefined
  readonly toestemmingGegevensCakEnSvb: boolean | undefined
  readonly pgbSindsVoor2025: boolean | undefined
  readonly woonadresInBrp: boolean | undefined
  readonly gedetineerd: boolean | undefined
  readonly failliet: boolean | undefined
  readonly schuldsanering: boolean | undefined
  readonly eerderPgbPlichtenNietNageleefd: boolean | undefined
  readonly verblijftInInstellingOpIngangsdatum: boolean | undefined
  readonly alleenBegeleidingGroepInInstelling: boolean | undefined
  readonly adviesSchadeMinderjarige: boolean | undefined
  readonly woonsituatie: 'thuis' | 'kleinschalig_wooninitiatief' | 'instelling' | undefined
  readonly schoolOfWerk: boolean | undefined
  readonly alleenGecontracteerdeAanbieders: boolean | undefined
  readonly wooninitiatiefLaterGecontracteerd: boolean | undefined
  readonly heeftVertegenwoordiger: boolean
  readonly twijfelEerderNietIngestaan: boolean
  readonly twijfelGeenWoonadres: boolean
  readonly twijfelGedetineerd: boolean
  readonly twijfelSchulden: boolean
  readonly twijfelUitgeslotenVolgensBw: boolean
  readonly twijfelAndereReden: boolean
  readonly heeftDeeltijdverblijf: boolean
  readonly heeftMpt: boolean
  readonly heeftZorgbehoefte: boolean
  /** Art. 5.8a holds for this year and this holder. */
  readonly moetZorgbehoefte: boolean
  readonly heeftRisicofactoren: boolean
  readonly aantalSignalen: number
  readonly palliatiefCent: number
  readonly tijdelijkeVerplegingCent: number
  readonly kindBegeleidingGroepCent: number
  readonly logeeropvangCent: number
  readonly meerzorgCent: number
  readonly duurdereBegeleidingGroepCent: number
  readonly pabCent: number
  readonly premies513aCent: number
  /** Undefined: no guarantee was asked. */
  readonly budgetgarantieOnonderbroken: boolean | undefined
  readonly pabOordeelArtsOp: string | undefined
  readonly pabCognitieveBeperking: boolean | undefined
  readonly pabPersoonlijkGezienOp: string | undefined
  /** Where the test for extra costs at home stands; null: not asked. */
  readonly ekt: Ektstand | null
  readonly verplichtingOpgelegd: boolean
}

/** The pointers of the facts in the dossier; the first is the one to name when the fact is missing. */
export const FEIT: Readonly<Record<keyof PgbFeiten, readonly string[]>> = {
  regio: ['/regio'],
  regioWoonplaats: ['/verzekerde/regioWoonplaats'],
  zzpCode: ['/indicatie/zzpCode'],
  toegewezenZzpCode: ['/toegewezenZzpCode', '/indicatie/zzpCode'],
  zzpOp20141231: ['/zzpOp20141231'],
  lvgIndicatieEnPgbOp20191231: ['/lvgIndicatieEnPgbOp20191231'],
  start: ['/aanvraag/ingangsdatum', '/indicatie/ingangsdatum'],
  einde: ['/aanvraag/einddatum', '/indicatie/einddatum'],
  periodeAfgekapt: ['/aanvraag/einddatum'],
  jaar: ['/aanvraag/ingangsdatum', '/indicatie/ingangsdatum'],
  isMinderjarigBijStart: ['/verzekerde/geboortedatum', '/aanvraag/ingangsdatum', '/indicatie/ingangsdatum'],
  sluitAanOpVorigePeriode: ['/vorigePeriode', '/aanvraag/ingangsdatum', '/indicatie/ingangsdatum'],
  budgetplanOntvangen: ['/aanvraag/budgetplanOntvangen'],
  budgetplanVolgensModel: ['/aanvraag/budgetplanVolgensModel'],
  heeftBudgetplan: ['/budgetplan'],
  formulierVolledigEnJuist: ['/aanvraag/formulierVolledigEnJuist'],
  gesprekUitgenodigd: ['/aanvraag/gesprekUitgenodigd'],
  gesprekGeweigerd: ['/aanvraag/gesprekGeweigerd'],
  nietVerschenenNaOproep: ['/aanvraag/nietVerschenenNaOproep'],
  geldigeRedenNietVerschenen: ['/aanvraag/geldigeRedenNietVerschenen'],
  persoonlijkPlan: ['/aanvraag/persoonlijkPlan'],
  motiveringKeuze: ['/aanvraag/motiveringKeuze'],
  plekVereistPgb: ['/aanvraag/plekVereistPgb'],
  toestemmingGegevensCakEnSvb: ['/aanvraag/toestemmingGegevensCakEnSvb'],
  pgbSindsVoor2025: ['/aanvraag/pgbSindsVoor2025'],
  woonadresInBrp: ['/verzekerde/woonadresInBrp'],
  gedetineerd: ['/verzekerde/gedetineerd'],
  failliet: ['/verzekerde/failliet'],
  schuldsanering: ['/verzekerde/schuldsanering'],
  eerderPgbPlichtenNietNageleefd: ['/verzekerde/eerderPgbPlichtenNietNageleefd'],
  verblijftInInstellingOpIngangsdatum: ['/verzekerde/verblijftInInstellingOpIngangsdatum'],
  alleenBegeleidingGroepInInstelling: ['/verzekerde/alleenBegeleidingGroepInInstelling'],
  adviesSchadeMinderjarige: ['/verzekerde/adviesSchadeMinderjarige'],
  woonsituatie: ['/verzekerde/woonsituatie'],
  schoolOfWerk: ['/verzekerde/schoolOfWerk'],
  alleenGecontracteerdeAanbieders: ['/budgetplan/alleenGecontracteerdeAanbieders'],
  wooninitiatiefLaterGecontracteerd: ['/budgetplan/wooninitiatiefLaterGecontracteerd'],
  heeftVertegenwoordiger: ['/vertegenwoordiger'],
  twijfelEerderNietIngestaan: ['/vertegenwoordiger/twijfel/eerderNietIngestaan'],
  twijfelGeenWoonadres: ['/vertegenwoordiger/twijfel/geenWoonadres'],
  twijfelGedetineerd: ['/vertegenwoordiger/twijfel/gedetineerd'],
  twijfelSchulden: ['/vertegenwoordiger/twijfel/schuldsaneringOfFaillissement'],
  twijfelUitgeslotenVolgensBw: ['/vertegenwoordiger/twijfel/uitgeslotenVolgensBw'],
  twijfelAndereReden: ['/vertegenwoordiger/twijfel/andereReden'],
  heeftDeeltijdverblijf: ['/deeltijdverblijf'],
  heeftMpt: ['/mpt'],
  heeftZorgbehoefte: ['/zorgbehoefte'],
  moetZorgbehoefte: ['/aanvraag/pgbSindsVoor2025', '/aanvraag/ingangsdatum', '/indicatie/ingangsdatum'],
  heeftRisicofactoren: ['/risicofactoren'],
  aantalSignalen: ['/signalenZorgverlener'],
  palliatiefCent: ['/verhogingen/palliatiefCent'],
  tijdelijkeVerplegingCent: ['/verhogingen/tijdelijkeVerplegingCent'],
  kindBegeleidingGroepCent: ['/verhogingen/kindBegeleidingGroepCent'],
  logeeropvangCent: ['/verhogingen/logeeropvangCent'],
  meerzorgCent: ['/verhogingen/meerzorgCent'],
  duurdereBegeleidingGroepCent: ['/verhogingen/duurdereBegeleidingGroepCent'],
  pabCent: ['/verhogingen/pabCent'],
  premies513aCent: ['/verhogingen/premies513aCent'],
  budgetgarantieOnonderbroken: ['/budgetgarantie/ononderbroken'],
  pabOordeelArtsOp: ['/pab/oordeelArtsOp'],
  pabCognitieveBeperking: ['/pab/cognitieveBeperking'],
  pabPersoonlijkGezienOp: ['/pab/persoonlijkGezienOp'],
  ekt: ['/verhogingen/ektKostenPerJaarCent', '/verhogingen/ektOverlegOp'],
  verplichtingOpgelegd: ['/verplichtingenOpgelegd'],
}

/** Rlz 5.7 lid 1: a gap of at most so many calendar days, or a stay in an institution between. */
const AANSLUITING_DAGEN_MAX = termijnVan('aansluiting_vorige_periode')
/** Rlz 5.8a: the need is established for grants from this year on … */
const OP_MAAT_VANAF = 2025
/** … and for holders from before it no later than for this year. */
const OP_MAAT_OVERGANG_TOT = jaarVan(datum(String(termijnVan('overgang_op_maat').waarde)))

function sluitAan(dossier: Dossier, start: Dag): boolean {
  const vorige = dossier.vorigePeriode
  if (!vorige) return false
  return (
    vorige.verblijfInInstellingTussen === true ||
    start - datum(vorige.einddatum) <= Number(AANSLUITING_DAGEN_MAX.waarde)
  )
}

const isGevuld = (tekst: string | undefined): boolean => tekst !== undefined && tekst.trim() !== ''

/** Lays a checked dossier flat. */
export function feitenVan(dossier: Dossier, periode: Periode, ekt: Ektstand | null): PgbFeiten {
  const { aanvraag, verzekerde, indicatie, vertegenwoordiger, budgetplan, verhogingen, budgetgarantie, pab } = dossier
  const { van: start, tot: einde, afgekapt: periodeAfgekapt, jaar } = periode
  return {
    regio: dossier.regio,
    regioWoonplaats: verzekerde.regioWoonplaats,
    zzpCode: indicatie.zzpCode,
    toegewezenZzpCode: dossier.toegewezenZzpCode ?? indicatie.zzpCode,
    zzpOp20141231: dossier.zzpOp20141231,
    lvgIndicatieEnPgbOp20191231: dossier.lvgIndicatieEnPgbOp20191231,
    start,
    einde,
    periodeAfgekapt,
    jaar,
    isMinderjarigBijStart: start < wordtJaren(datum(verzekerde.geboortedatum), 18),
    sluitAanOpVorigePeriode: sluitAan(dossier, start),
    budgetplanOntvangen: aanvraag.budgetplanOntvangen,
    budgetplanVolgensModel: aanvraag.budgetplanVolgensModel,
    heeftBudgetplan: budgetplan !== undefined,
    formulierVolledigEnJuist: aanvraag.formulierVolledigEnJuist,
    gesprekUitgenodigd: aanvraag.gesprekUitgenodigd,
    gesprekGeweigerd: aanvraag.gesprekGeweigerd,
    nietVerschenenNaOproep: aanvraag.nietVerschenenNaOproep,
    geldigeRedenNietVerschenen: aanvraag.geldigeRedenNietVerschenen,
    persoonlijkPlan: aanvraag.persoonlijkPlan,
    motiveringKeuze: isGevuld(aanvraag.motiveringKeuze),
    plekVereistPgb: aanvraag.plekVereistPgb,
    toestemmingGegevensCakEnSvb: aanvraag.toestemmingGegevensCakEnSvb,
    pgbSindsVoor2025: aanvraag.pgbSindsVoor2025,
    woonadresInBrp: verzekerde.woonadresInBrp,
    gedetineerd: verzekerde.gedetineerd,
    failliet: verzekerde.failliet,
    schuldsanering: verzekerde.schuldsanering,
    eerderPgbPlichtenNietNageleefd: verzekerde.eerderPgbPlichtenNietNageleefd,
    verblijftInInstellingOpIngangsdatum: verzekerde.verblijftInInstellingOpIngangsdatum,
    alleenBegeleidingGroepInInstelling: verzekerde.alleenBegeleidingGroepInInstelling,
    adviesSchadeMinderjarige: verzekerde.adviesSchadeMinderjarige,
    woonsituatie: verzekerde.woonsituatie,
    schoolOfWerk: verzekerde.schoolOfWerk,
    alleenGecontracteerdeAanbieders: budgetplan?.alleenGecontracteerdeAanbieders,
    wooninitiatiefLaterGecontracteerd: budgetplan?.wooninitiatiefLaterGecontracteerd,
    heeftVertegenwoordiger: vertegenwoordiger !== undefined,
    twijfelEerderNietIngestaan: vertegenwoordiger?.twijfel?.eerderNietIngestaan === true,
    twijfelGeenWoonadres: vertegenwoordiger?.twijfel?.geenWoonadres === true,
    twijfelGedetineerd: vertegenwoordiger?.twijfel?.gedetineerd === true,
    twijfelSchulden: vertegenwoordiger?.twijfel?.schuldsaneringOfFaillissement === true,
    twijfelUitgeslotenVolgensBw: vertegenwoordiger?.twijfel?.uitgeslotenVolgensBw === true,
    twijfelAndereReden: isGevuld(vertegenwoordiger?.twijfel?.andereReden),
    heeftDeeltijdverblijf: dossier.deeltijdverblijf !== undefined,
    heeftMpt: dossier.mpt !== undefined,
    heeftZorgbehoefte: dossier.zorgbehoefte !== undefined,
    moetZorgbehoefte: jaar >= OP_MAAT_VANAF && !(aanvraag.pgbSindsVoor2025 === true && jaar < OP_MAAT_OVERGANG_TOT),
    heeftRisicofactoren: dossier.risicofactoren !== undefined,
    aantalSignalen: dossier.signalenZorgverlener?.length ?? 0,
    palliatiefCent: verhogingen?.palliatiefCent ?? 0,
    tijdelijkeVerplegingCent: verhogingen?.tijdelijkeVerplegingCent ?? 0,
    kindBegeleidingGroepCent: verhogingen?.kindBegeleidingGroepCent ?? 0,
    logeeropvangCent: verhogingen?.logeeropvangCent ?? 0,
    meerzorgCent: verhogingen?.meerzorgCent ?? 0,
    duurdereBegeleidingGroepCent: verhogingen?.duurdereBegeleidingGroepCent ?? 0,
    pabCent: verhogingen?.pabCent ?? 0,
    premies513aCent: verhogingen?.premies513aCent ?? 0,
    budgetgarantieOnonderbroken: budgetgarantie?.ononderbroken,
    pabOordeelArtsOp: pab?.oordeelArtsOp,
    pabCognitieveBeperking: pab?.cognitieveBeperking,
    pabPersoonlijkGezienOp: pab?.persoonlijkGezienOp,
    ekt,
    verplichtingOpgelegd: false,
  }
}

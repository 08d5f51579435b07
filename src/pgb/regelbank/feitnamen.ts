/** Plain names of the facts in a dossier, by JSON pointer, for who reads a rule. */
import type { Tweetalig } from '../../regelgeving/zin.ts'

const NAMEN: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  '/regio': ['regio van het zorgkantoor', 'region of the zorgkantoor'],
  '/aanvraag/ingangsdatum': ['gewenste ingangsdatum', 'desired start date'],
  '/aanvraag/einddatum': ['gewenste einddatum', 'desired end date'],
  '/aanvraag/formulierVolledigEnJuist': ['formulier volledig en juist', 'form complete and correct'],
  '/aanvraag/budgetplanOntvangen': ['budgetplan ontvangen', 'budget plan received'],
  '/aanvraag/budgetplanVolgensModel': ['budgetplan volgens het model', 'budget plan after the model'],
  '/aanvraag/gesprekUitgenodigd': ['uitgenodigd voor een gesprek', 'invited to a discussion'],
  '/aanvraag/gesprekGeweigerd': ['gesprek geweigerd', 'discussion refused'],
  '/aanvraag/nietVerschenenNaOproep': ['niet verschenen na een oproep', 'did not appear when called'],
  '/aanvraag/geldigeRedenNietVerschenen': ['geldige reden om niet te komen', 'valid reason for not coming'],
  '/aanvraag/persoonlijkPlan': ['persoonlijk plan', 'personal plan'],
  '/aanvraag/motiveringKeuze': ['eigen redenen voor een pgb', 'own reasons for a pgb'],
  '/aanvraag/plekVereistPgb': ['de plek vraagt een pgb', 'the place requires a pgb'],
  '/aanvraag/toestemmingGegevensCakEnSvb': ['toestemming voor CAK en SVB', 'consent for CAK and SVB'],
  '/aanvraag/pgbSindsVoor2025': ['pgb van vóór 2025', 'pgb from before 2025'],
  '/verzekerde/geboortedatum': ['geboortedatum', 'date of birth'],
  '/verzekerde/regioWoonplaats': ['regio van de woonplaats', 'region of residence'],
  '/verzekerde/woonadresInBrp': ['woonadres in de BRP', 'address in the population register'],
  '/verzekerde/gedetineerd': ['in detentie', 'in detention'],
  '/verzekerde/failliet': ['failliet', 'bankrupt'],
  '/verzekerde/schuldsanering': ['wettelijke schuldsanering', 'statutory debt rescheduling'],
  '/verzekerde/eerderPgbPlichtenNietNageleefd': [
    'plichten van een eerder pgb niet nageleefd',
    'duties of an earlier pgb not met',
  ],
  '/verzekerde/verblijftInInstellingOpIngangsdatum': [
    'verblijf in een instelling op de begindatum',
    'stay in an institution on the first day',
  ],
  '/verzekerde/alleenBegeleidingGroepInInstelling': [
    'pgb alleen voor begeleiding in een groep',
    'pgb for group guidance alone',
  ],
  '/verzekerde/adviesSchadeMinderjarige': ['advies over schade voor een kind', 'advice about harm to a child'],
  '/verzekerde/woonsituatie': ['woonsituatie', 'living situation'],
  '/verzekerde/schoolOfWerk': ['school of werk', 'school or work'],
  '/vertegenwoordiger': ['vertegenwoordiger', 'representative'],
  '/vertegenwoordiger/twijfel/eerderNietIngestaan': [
    'stond eerder niet in voor plichten',
    'did not guarantee duties earlier',
  ],
  '/vertegenwoordiger/twijfel/geenWoonadres': [
    'vertegenwoordiger zonder woonadres',
    'representative without an address',
  ],
  '/vertegenwoordiger/twijfel/gedetineerd': ['vertegenwoordiger in detentie', 'representative in detention'],
  '/vertegenwoordiger/twijfel/schuldsaneringOfFaillissement': [
    'vertegenwoordiger met schulden',
    'representative with debts',
  ],
  '/vertegenwoordiger/twijfel/uitgeslotenVolgensBw': [
    'vertegenwoordiger uitgesloten volgens het BW',
    'representative excluded by the Civil Code',
  ],
  '/vertegenwoordiger/twijfel/andereReden': ['andere reden voor twijfel', 'other reason for doubt'],
  '/indicatie/zzpCode': ['zorgprofiel van de indicatie', 'profile of the indication'],
  '/indicatie/ingangsdatum': ['begin van de indicatie', 'start of the indication'],
  '/indicatie/einddatum': ['einde van de indicatie', 'end of the indication'],
  '/toegewezenZzpCode': ['toegewezen zorgprofiel', 'assigned profile'],
  '/zzpOp20141231': ['pakket op 31 december 2014', 'package on 31 December 2014'],
  '/lvgIndicatieEnPgbOp20191231': [
    'LVG-indicatie en pgb op 31 december 2019',
    'LVG indication and pgb on 31 December 2019',
  ],
  '/budgetplan': ['budgetplan', 'budget plan'],
  '/budgetplan/alleenGecontracteerdeAanbieders': ['alleen gecontracteerde aanbieders', 'only contracted providers'],
  '/budgetplan/wooninitiatiefLaterGecontracteerd': [
    'wooninitiatief later gecontracteerd',
    'initiative contracted later',
  ],
  '/zorgbehoefte': ['vastgestelde zorgbehoefte', 'established need'],
  '/mpt': ['combinatie met mpt', 'combination with mpt'],
  '/deeltijdverblijf': ['deeltijdverblijf', 'part-time residence'],
  '/verhogingen/ektKostenPerJaarCent': ['kosten van de zorg thuis', 'cost of care at home'],
  '/verhogingen/ektOverlegOp': ['overleg over extra kosten thuis', 'talk about extra costs at home'],
  '/verhogingen/palliatiefCent': ['gevraagd: palliatieve zorg', 'asked: palliative care'],
  '/verhogingen/tijdelijkeVerplegingCent': ['gevraagd: tijdelijke verpleging', 'asked: temporary nursing'],
  '/verhogingen/kindBegeleidingGroepCent': ['gevraagd: begeleiding groep kind', 'asked: group guidance child'],
  '/verhogingen/logeeropvangCent': ['gevraagd: logeeropvang', 'asked: respite stay'],
  '/verhogingen/meerzorgCent': ['gevraagd: meerzorg', 'asked: extra care'],
  '/verhogingen/duurdereBegeleidingGroepCent': ['gevraagd: duurdere begeleiding groep', 'asked: dearer group guidance'],
  '/verhogingen/pabCent': ['gevraagd: persoonlijk assistentiebudget', 'asked: personal assistance budget'],
  '/verhogingen/premies513aCent': ['premies', 'premiums'],
  '/budgetgarantie': ['budgetgarantie', 'budget guarantee'],
  '/budgetgarantie/ononderbroken': ['pgb niet onderbroken', 'pgb unbroken'],
  '/risicofactoren': ['risicofactoren', 'risk factors'],
  '/signalenZorgverlener': ['signalen over zorgverleners', 'signals on carers'],
  '/vorigePeriode': ['eerdere pgb-periode', 'earlier pgb period'],
  '/pab/oordeelArtsOp': ['oordeel van een arts', 'opinion of a doctor'],
  '/pab/cognitieveBeperking': ['cognitieve beperking', 'cognitive limitation'],
  '/pab/persoonlijkGezienOp': ['persoonlijk gezien', 'seen in person'],
  '/verplichtingenOpgelegd': ['opgelegde verplichtingen', 'obligations imposed'],
}

/** The name of a fact. A pointer without one is our mistake: every fact that a rule reads has a name. */
export function feitnaam(pointer: string): Tweetalig {
  const naam = NAMEN[pointer]
  if (!naam) throw new Error(`Feit zonder naam: ${pointer}`)
  return { nl: naam[0], en: naam[1] }
}

/** The form as data: which facts stand in which section, of what kind. Names and words are in teksten/. */
import { RISICOFACTOREN, SOORTEN_AANVRAAG, SOORTEN_VERPLICHTING } from '../../../../pgb/contract.ts'
import type { Toetsteksten } from '../../teksten/nl/toets.ts'

export type Veldpad = keyof Toetsteksten['velden']
export type SectieId = keyof Toetsteksten['secties']
export type Veldsoort =
  | 'jaNee'
  | 'tekst'
  | 'langeTekst'
  | 'datum'
  | 'bedrag'
  | 'getal'
  | 'keuze'
  | 'regio'
  | 'profiel'
  | 'nummer'
  | 'aanwezig'

export interface Veld {
  /** JSON pointer in the dossier, `*` for the number of a row. */
  readonly pad: Veldpad
  readonly soort: Veldsoort
  readonly keuzes?: readonly string[]
  readonly verplicht?: boolean
}

export interface Lijst {
  readonly pad: Veldpad
  readonly rijpad: Veldpad
  readonly velden: readonly Veld[]
}

export interface Sectie {
  readonly id: SectieId
  readonly velden: readonly Veld[]
  readonly lijst?: Lijst
}

const v = (pad: Veldpad, soort: Veldsoort, verplicht = false): Veld => ({ pad, soort, ...(verplicht && { verplicht }) })
const k = (pad: Veldpad, keuzes: readonly string[], verplicht = false): Veld => ({
  ...v(pad, 'keuze', verplicht),
  keuzes,
})

const FUNCTIES = [
  'persoonlijke_verzorging',
  'verpleging',
  'begeleiding_individueel',
  'begeleiding_groep',
  'huishoudelijke_hulp',
  'logeeropvang',
  'vervoer',
]
const SIGNALEN = ['contract_geweigerd', 'fraude_pgb', 'niet_gekwalificeerd_handeling', 'onder_kwaliteitsstandaard']

const POSTEN: Lijst = {
  pad: '/budgetplan/posten',
  rijpad: '/budgetplan/posten/*',
  velden: [
    v('/budgetplan/posten/*/zorgverlener/naam', 'tekst', true),
    k('/budgetplan/posten/*/functie', FUNCTIES, true),
    k('/budgetplan/posten/*/eenheid', ['uur', 'dagdeel', 'etmaal', 'rit'], true),
    v('/budgetplan/posten/*/aantalPerWeek', 'getal', true),
    v('/budgetplan/posten/*/urenPerDagdeel', 'getal'),
    v('/budgetplan/posten/*/tariefCent', 'bedrag'),
    v('/budgetplan/posten/*/zorgverlener/agbCode', 'nummer'),
    v('/budgetplan/posten/*/zorgverlener/kvkNummer', 'nummer'),
    k('/budgetplan/posten/*/zorgverlener/grondFormeelTarief', ['onderneming', 'zzp', 'big', 'geen']),
    k('/budgetplan/posten/*/zorgverlener/familie', ['geen', 'echtgenoot', 'eerste_graad', 'tweede_graad']),
    v('/budgetplan/posten/*/onbetaald', 'jaNee'),
    v('/budgetplan/posten/*/zorgverlener/gekwalificeerd', 'jaNee'),
    v('/budgetplan/posten/*/zorgverlener/gecontracteerd', 'jaNee'),
    v('/budgetplan/posten/*/zorgverlener/pgbVoor2014Onafgebroken', 'jaNee'),
    v('/budgetplan/posten/*/zorgverlener/onderArbeidstijdenbesluit', 'jaNee'),
    v('/budgetplan/posten/*/doel', 'langeTekst'),
  ],
}

export const SECTIES: readonly Sectie[] = [
  {
    id: 'aanvraag',
    velden: [
      k('/aanvraag/soort', SOORTEN_AANVRAAG, true),
      v('/regio', 'regio', true),
      v('/aanvraag/ontvangenOp', 'datum', true),
      v('/peildatum', 'datum'),
      v('/aanvraag/ingangsdatum', 'datum', true),
      v('/aanvraag/einddatum', 'datum'),
      v('/kenmerk', 'tekst'),
      k('/aanvraag/persoonlijkPlan', ['ontvangen', 'afgezien', 'nog_niet']),
      v('/aanvraag/persoonlijkPlanAangebodenOp', 'datum'),
      v('/aanvraag/formulierVolledigEnJuist', 'jaNee'),
      v('/aanvraag/budgetplanOntvangen', 'jaNee'),
      v('/aanvraag/budgetplanVolgensModel', 'jaNee'),
      v('/aanvraag/gesprekUitgenodigd', 'jaNee'),
      v('/aanvraag/gesprekGeweigerd', 'jaNee'),
      v('/aanvraag/nietVerschenenNaOproep', 'jaNee'),
      v('/aanvraag/geldigeRedenNietVerschenen', 'jaNee'),
      v('/aanvraag/plekVereistPgb', 'jaNee'),
      v('/aanvraag/toestemmingGegevensCakEnSvb', 'jaNee'),
      v('/aanvraag/pgbSindsVoor2025', 'jaNee'),
      v('/aanvraag/motiveringKeuze', 'langeTekst'),
    ],
  },
  {
    id: 'verzekerde',
    velden: [
      v('/verzekerde/geboortedatum', 'datum', true),
      v('/verzekerde/regioWoonplaats', 'regio'),
      k('/verzekerde/woonsituatie', ['thuis', 'kleinschalig_wooninitiatief', 'instelling']),
      v('/verzekerde/bsn', 'nummer'),
      v('/verzekerde/woonadresInBrp', 'jaNee'),
      v('/verzekerde/gedetineerd', 'jaNee'),
      v('/verzekerde/failliet', 'jaNee'),
      v('/verzekerde/schuldsanering', 'jaNee'),
      v('/verzekerde/eerderPgbPlichtenNietNageleefd', 'jaNee'),
      v('/verzekerde/verblijftInInstellingOpIngangsdatum', 'jaNee'),
      v('/verzekerde/alleenBegeleidingGroepInInstelling', 'jaNee'),
      v('/verzekerde/adviesSchadeMinderjarige', 'jaNee'),
      v('/verzekerde/schoolOfWerk', 'jaNee'),
      v('/verzekerde/zinvolleDaginvulling', 'jaNee'),
    ],
  },
  {
    id: 'vertegenwoordiger',
    velden: [
      v('/vertegenwoordiger', 'aanwezig'),
      v('/vertegenwoordiger/naam', 'tekst'),
      v('/vertegenwoordiger/isOokZorgverlener', 'jaNee'),
      v('/vertegenwoordiger/twijfel/eerderNietIngestaan', 'jaNee'),
      v('/vertegenwoordiger/twijfel/geenWoonadres', 'jaNee'),
      v('/vertegenwoordiger/twijfel/gedetineerd', 'jaNee'),
      v('/vertegenwoordiger/twijfel/schuldsaneringOfFaillissement', 'jaNee'),
      v('/vertegenwoordiger/twijfel/uitgeslotenVolgensBw', 'jaNee'),
      v('/vertegenwoordiger/twijfel/andereReden', 'langeTekst'),
    ],
  },
  {
    id: 'indicatie',
    velden: [
      v('/indicatie/zzpCode', 'profiel', true),
      v('/toegewezenZzpCode', 'profiel'),
      v('/indicatie/ingangsdatum', 'datum', true),
      v('/indicatie/einddatum', 'datum'),
      v('/zzpOp20141231', 'profiel'),
      v('/lvgIndicatieEnPgbOp20191231', 'jaNee'),
    ],
  },
  {
    id: 'budgetplan',
    velden: [
      k('/budgetplan/begeleidingGroep', ['geen', 'zonder_vervoer', 'met_vervoer']),
      v('/budgetplan/gekwalificeerdeZorg/contactenExternMetThuisPerMaand', 'getal'),
      v('/budgetplan/alleenGecontracteerdeAanbieders', 'jaNee'),
      v('/budgetplan/wooninitiatiefLaterGecontracteerd', 'jaNee'),
      v('/budgetplan/gekwalificeerdeZorg/thuis', 'jaNee'),
      v('/budgetplan/gekwalificeerdeZorg/extern', 'jaNee'),
      v('/budgetplan/gekwalificeerdeZorg/externAanwezigThuis', 'jaNee'),
    ],
    lijst: POSTEN,
  },
  {
    id: 'zorgbehoefte',
    velden: [
      v('/zorgbehoefte/perJaarCent', 'bedrag'),
      v('/zorgbehoefte/vastgesteldOp', 'datum'),
      k('/zorgbehoefte/wijze', ['huisbezoek', 'gesprek', 'dossier']),
      v('/zorgbehoefte/door', 'tekst'),
      v('/zorgbehoefte/motivering', 'langeTekst'),
    ],
  },
  { id: 'combinaties', velden: [v('/mpt/perJaarCent', 'bedrag'), v('/deeltijdverblijf/etmalenThuisPerWeek', 'getal')] },
  {
    id: 'verhogingen',
    velden: [
      v('/verhogingen/ektKostenPerJaarCent', 'bedrag'),
      v('/verhogingen/ektOverlegOp', 'datum'),
      v('/verhogingen/palliatiefCent', 'bedrag'),
      v('/verhogingen/tijdelijkeVerplegingCent', 'bedrag'),
      v('/verhogingen/kindBegeleidingGroepCent', 'bedrag'),
      v('/verhogingen/logeeropvangCent', 'bedrag'),
      v('/verhogingen/meerzorgCent', 'bedrag'),
      v('/verhogingen/duurdereBegeleidingGroepCent', 'bedrag'),
      v('/verhogingen/pabCent', 'bedrag'),
      v('/verhogingen/premies513aCent', 'bedrag'),
    ],
  },
  {
    id: 'budgetgarantie',
    velden: [
      v('/budgetgarantie/pgbVorigJaarCent', 'bedrag'),
      v('/budgetgarantie/verminderingCent', 'bedrag'),
      v('/budgetgarantie/ononderbroken', 'jaNee'),
    ],
  },
  {
    id: 'risicofactoren',
    velden: RISICOFACTOREN.map((factor) => v(`/risicofactoren/${factor}`, 'jaNee')),
  },
  {
    id: 'signalen',
    velden: [],
    lijst: {
      pad: '/signalenZorgverlener',
      rijpad: '/signalenZorgverlener/*',
      velden: [
        v('/signalenZorgverlener/*/naam', 'tekst', true),
        k('/signalenZorgverlener/*/soort', SIGNALEN, true),
        v('/signalenZorgverlener/*/functie', 'tekst'),
        v('/signalenZorgverlener/*/agbCode', 'nummer'),
        v('/signalenZorgverlener/*/kvkNummer', 'nummer'),
      ],
    },
  },
  {
    id: 'opschortingen',
    velden: [],
    lijst: {
      pad: '/opschortingen',
      rijpad: '/opschortingen/*',
      velden: [
        k('/opschortingen/*/grond', ['aanvulling', 'instemming', 'vertraging_aanvrager', 'overmacht'], true),
        k('/opschortingen/*/einde', ['aangevuld', 'ongebruikt', 'anders']),
        v('/opschortingen/*/van', 'datum', true),
        v('/opschortingen/*/tot', 'datum'),
      ],
    },
  },
  {
    id: 'beoordelingen',
    velden: [],
    lijst: {
      pad: '/beoordelingen',
      rijpad: '/beoordelingen/*',
      velden: [
        v('/beoordelingen/*/regel', 'tekst', true),
        k('/beoordelingen/*/uitkomst', ['voldaan', 'niet_voldaan'], true),
        k('/beoordelingen/*/grond', ['doelmatigheid', 'kwaliteit']),
        v('/beoordelingen/*/op', 'datum', true),
        v('/beoordelingen/*/door', 'tekst', true),
        v('/beoordelingen/*/motivering', 'langeTekst', true),
      ],
    },
  },
  {
    id: 'eerder',
    velden: [v('/vorigePeriode/einddatum', 'datum'), v('/vorigePeriode/verblijfInInstellingTussen', 'jaNee')],
  },
  {
    id: 'pab',
    velden: [
      v('/pab/oordeelArtsOp', 'datum'),
      v('/pab/persoonlijkGezienOp', 'datum'),
      v('/pab/cognitieveBeperking', 'jaNee'),
    ],
  },
  {
    id: 'verplichtingen',
    velden: [],
    lijst: {
      pad: '/verplichtingenOpgelegd',
      rijpad: '/verplichtingenOpgelegd/*',
      velden: [
        k('/verplichtingenOpgelegd/*/soort', SOORTEN_VERPLICHTING, true),
        v('/verplichtingenOpgelegd/*/op', 'datum', true),
        v('/verplichtingenOpgelegd/*/door', 'tekst', true),
        v('/verplichtingenOpgelegd/*/motivering', 'langeTekst', true),
      ],
    },
  },
]

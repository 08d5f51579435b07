/** The questions of the pgb-check in their order: what can be answered, and which facts of a dossier each one gives. */
import { type Antwoorden, gekozen, keuzeVan, type Vraagnaam } from './antwoord.ts'
import { GEEN_INDICATIE, GROEPEN, profielenVan } from './profielen.ts'

/** Schulden, detentie and the like: one page, because one of them is enough and most people have none. */
export const SITUATIES = ['geen_woonadres', 'gedetineerd', 'failliet', 'schuldsanering', 'plichten'] as const
export const TWIJFELS = [
  'eerderNietIngestaan',
  'geenWoonadres',
  'gedetineerd',
  'schuldsaneringOfFaillissement',
  'uitgeslotenVolgensBw',
] as const
export { RISICOFACTOREN } from '../../../../pgb/contract.ts'

import { RISICOFACTOREN } from '../../../../pgb/contract.ts'

/** Nights at home that can be chosen; the dossier also knows halves, a visitor thinks in whole ones. */
export const NACHTEN = ['1', '2', '3', '4', '5', '6'] as const

export interface Vraag {
  readonly naam: Vraagnaam
  /** `keuze`: one of a few; `lijst`: one of many; `meer`: several may hold; `bedrag`: yes may carry an amount. */
  readonly vorm: 'keuze' | 'lijst' | 'meer' | 'bedrag'
  readonly opties: (antwoorden: Antwoorden) => readonly string[]
  /** Has the question a meaning with these answers? Whether it matters, the rules tell (verloop.ts). */
  readonly geldt: (antwoorden: Antwoorden) => boolean
  /** Open questions whose answer can make this one matter; only the count "at most" needs to know. */
  readonly na: readonly Vraagnaam[]
  /** Pointers of the facts it gives, to bring a rule back to its question. */
  readonly feiten: readonly string[]
  /** The rule that is named under "why do we ask this". */
  readonly regel: string
}

interface Vraaginvoer extends Pick<Vraag, 'naam' | 'feiten' | 'regel'> {
  readonly vorm?: Vraag['vorm']
  readonly opties: readonly string[] | Vraag['opties']
  readonly geldt?: Vraag['geldt']
  readonly na?: Vraag['na']
}

function vraag({ opties, vorm = 'keuze', geldt = () => true, na = [], ...rest }: Vraaginvoer): Vraag {
  return { ...rest, vorm, geldt, na, opties: typeof opties === 'function' ? opties : () => opties }
}

const JA_NEE = ['ja', 'nee'] as const

export const VRAGEN: readonly Vraag[] = [
  vraag({
    naam: 'indicatie',
    opties: [...GROEPEN, GEEN_INDICATIE],
    feiten: [],
    regel: 'BLZ-3.6.2-1-A',
  }),
  vraag({
    naam: 'profiel',
    vorm: 'lijst',
    opties: (a) => profielenVan(keuzeVan(a, 'indicatie')).map(({ code }) => code),
    geldt: (a) => keuzeVan(a, 'indicatie') !== undefined,
    na: ['indicatie'],
    feiten: ['/indicatie/zzpCode', '/toegewezenZzpCode'],
    regel: 'RLZ-5.5-A',
  }),
  vraag({
    naam: 'huidig-pgb',
    opties: ['nee', 'sinds_2025', 'voor_2025'],
    feiten: ['/vorigePeriode', '/aanvraag/pgbSindsVoor2025'],
    regel: 'RLZ-5.7',
  }),
  vraag({
    naam: 'overgang',
    opties: JA_NEE,
    geldt: (a) => gekozen(a, 'indicatie', 'LVG'),
    na: ['indicatie', 'profiel', 'huidig-pgb'],
    feiten: ['/lvgIndicatieEnPgbOp20191231'],
    regel: 'RLZ-5.5-C',
  }),
  vraag({ naam: 'regio', opties: JA_NEE, feiten: ['/verzekerde/regioWoonplaats', '/regio'], regel: 'RLZ-5.4' }),
  vraag({
    naam: 'wonen',
    opties: ['thuis', 'wooninitiatief', 'deels', 'instelling'],
    feiten: ['/verzekerde/woonsituatie', '/verzekerde/verblijftInInstellingOpIngangsdatum', '/deeltijdverblijf'],
    regel: 'RLZ-5.9-B',
  }),
  vraag({
    naam: 'dagbesteding-instelling',
    opties: JA_NEE,
    geldt: (a) => gekozen(a, 'wonen', 'instelling'),
    na: ['wonen'],
    feiten: ['/verzekerde/alleenBegeleidingGroepInInstelling'],
    regel: 'RLZ-5.9-B',
  }),
  vraag({
    naam: 'nachten-thuis',
    vorm: 'lijst',
    opties: NACHTEN,
    geldt: (a) => gekozen(a, 'wonen', 'deels'),
    na: ['wonen'],
    feiten: ['/deeltijdverblijf/etmalenThuisPerWeek'],
    regel: 'RLZ-5.1-3-4',
  }),
  vraag({
    naam: 'situatie',
    vorm: 'meer',
    opties: SITUATIES,
    feiten: [
      '/verzekerde/woonadresInBrp',
      '/verzekerde/gedetineerd',
      '/verzekerde/failliet',
      '/verzekerde/schuldsanering',
      '/verzekerde/eerderPgbPlichtenNietNageleefd',
    ],
    regel: 'WLZ-3.3.3-5-B',
  }),
  vraag({
    naam: 'wie-regelt',
    opties: ['zelf', 'iemand', 'samen'],
    feiten: ['/vertegenwoordiger'],
    regel: 'WLZ-3.3.3-4-B',
  }),
  vraag({
    naam: 'helper',
    vorm: 'meer',
    opties: TWIJFELS,
    geldt: (a) => gekozen(a, 'wie-regelt', 'iemand') || gekozen(a, 'wie-regelt', 'samen'),
    na: ['wie-regelt'],
    // Without doubt the rules on the helper only read that there is one.
    feiten: ['/vertegenwoordiger', ...TWIJFELS.map((naam) => `/vertegenwoordiger/twijfel/${naam}`)],
    regel: 'WLZ-3.3.3-5-D',
  }),
  vraag({
    naam: 'reden',
    opties: ['eigen', 'plek', 'geen'],
    feiten: ['/aanvraag/motiveringKeuze', '/aanvraag/plekVereistPgb'],
    regel: 'WLZ-3.3.3-4-D',
  }),
  vraag({
    naam: 'toestemming',
    opties: JA_NEE,
    feiten: ['/aanvraag/toestemmingGegevensCakEnSvb'],
    regel: 'RLZ-5.9-F',
  }),
  vraag({
    naam: 'zorgverleners',
    opties: ['anders', 'alleen_contract'],
    feiten: ['/budgetplan/alleenGecontracteerdeAanbieders'],
    regel: 'BLZ-3.6.2-1-D',
  }),
  vraag({
    naam: 'later-contract',
    opties: JA_NEE,
    geldt: (a) => gekozen(a, 'wonen', 'wooninitiatief') && gekozen(a, 'zorgverleners', 'alleen_contract'),
    na: ['zorgverleners', 'wonen'],
    feiten: ['/budgetplan/wooninitiatiefLaterGecontracteerd'],
    regel: 'BLZ-3.6.2-2',
  }),
  vraag({
    naam: 'dagbesteding',
    opties: ['geen', 'zonder_vervoer', 'met_vervoer'],
    na: ['school-werk', 'wonen', 'indicatie', 'profiel'],
    feiten: ['/budgetplan/begeleidingGroep'],
    regel: 'BAV-2.1.2',
  }),
  vraag({
    naam: 'school-werk',
    opties: JA_NEE,
    na: ['wonen'],
    feiten: ['/verzekerde/schoolOfWerk'],
    regel: 'BAV-2.1.2',
  }),
  vraag({
    naam: 'risico',
    vorm: 'meer',
    opties: RISICOFACTOREN,
    feiten: ['/risicofactoren', ...RISICOFACTOREN.map((naam) => `/risicofactoren/${naam}`)],
    regel: 'BAV-2.1.1',
  }),
  vraag({
    naam: 'opleiding',
    opties: JA_NEE,
    na: ['risico'],
    feiten: ['/budgetplan/gekwalificeerdeZorg/thuis', '/budgetplan/gekwalificeerdeZorg'],
    regel: 'BAV-2.1.1',
  }),
  vraag({
    naam: 'zorg-in-natura',
    vorm: 'bedrag',
    opties: JA_NEE,
    feiten: ['/mpt', '/mpt/perJaarCent'],
    regel: 'RLZ-5.1-2',
  }),
]

const OP_NAAM: ReadonlyMap<string, Vraag> = new Map(VRAGEN.map((v) => [v.naam, v]))

export function zoekVraag(naam: string): Vraag | undefined {
  return OP_NAAM.get(naam)
}

/**
 * From answers to the facts of a dossier. What the visitor does not know stays absent, so that the rules themselves say
 * that it is missing. Facts without which a dossier cannot exist are not guessed either: every value they can have gives
 * a dossier of its own (a "wereld"), and only what holds in all of them is told as certain.
 */
import type { Dossier } from '../../../../pgb/contract.ts'
import { type Antwoorden, gekozen, isOnbekend, keuzeVan } from './antwoord.ts'
import { profielenVan } from './profielen.ts'
import { NACHTEN, RISICOFACTOREN, TWIJFELS } from './vragen.ts'

type BegeleidingGroep = NonNullable<Dossier['budgetplan']>['begeleidingGroep']

/** One way in which the facts that must be there can be filled in. */
export interface Wereld {
  readonly zzpCode: string
  readonly begeleidingGroep: BegeleidingGroep
  readonly nachtenThuis: string
}

const GROEPSKEUZES = ['geen', 'zonder_vervoer', 'met_vervoer'] as const

/**
 * The check has no region of its own: a visitor says whether the zorgkantoor is that of the place of living. Any two
 * codes that differ do; neither has a policy rule of its own in the regelbank. Until someone says otherwise the check is
 * about an application in the right place, because everyone has one; who does not know is told to find out.
 */
const EIGEN_REGIO = '5509'
const ANDERE_REGIO = '5529'
/** Age changes no outcome of the questions asked here (a test watches that), so it is not asked. */
const GEBOORTEDATUM = '1980-01-01'
/** More than any table amount: the need then never lowers the budget, and the outcome is the maximum. */
const HOOGSTE_BEHOEFTE_CENT = 100_000_000_000

/** Every dossier that fits the answers, always in the same order for the same open facts. */
export function werelden(antwoorden: Antwoorden): Wereld[] {
  const profiel = keuzeVan(antwoorden, 'profiel')
  const codes = profiel ? [profiel] : profielenVan(keuzeVan(antwoorden, 'indicatie')).map(({ code }) => code)
  const groep = keuzeVan(antwoorden, 'dagbesteding')
  const groepen = GROEPSKEUZES.filter((keuze) => groep === undefined || keuze === groep)
  const nachten = keuzeVan(antwoorden, 'nachten-thuis')
  // The amount rises with the nights, so the first and the last choice enclose the others.
  const deels = gekozen(antwoorden, 'wonen', 'deels')
  const alleNachten = deels ? (nachten ? [nachten] : [NACHTEN[0], NACHTEN[5]]) : ['']
  return codes.flatMap((zzpCode) =>
    groepen.flatMap((begeleidingGroep) =>
      alleNachten.map((nachtenThuis) => ({ zzpCode, begeleidingGroep, nachtenThuis })),
    ),
  )
}

/**
 * The dossier of one world, for a whole calendar year, so that every amount is an amount per year.
 * @param vandaag `jjjj-mm-dd`, the day of the check
 */
export function dossierVan(antwoorden: Antwoorden, wereld: Wereld, vandaag: string): Dossier {
  const begin = `${vandaag.slice(0, 4)}-01-01`
  const { zzpCode } = wereld
  return {
    regio: EIGEN_REGIO,
    peildatum: vandaag,
    aanvraag: aanvraagVan(antwoorden, vandaag, begin),
    verzekerde: verzekerdeVan(antwoorden),
    indicatie: { zzpCode, ingangsdatum: begin },
    budgetplan: budgetplanVan(antwoorden, wereld),
    ...(wereld.nachtenThuis !== '' && { deeltijdverblijf: { etmalenThuisPerWeek: Number(wereld.nachtenThuis) } }),
    ...vertegenwoordigerVan(antwoorden),
    ...mptVan(antwoorden),
    ...risicoVan(antwoorden),
    ...vorigePeriodeVan(antwoorden, vandaag),
    ...jaNee(antwoorden, 'overgang', 'ja', 'lvgIndicatieEnPgbOp20191231'),
  }
}

/** The same dossier with a need that never lowers the budget: what the table gives at most. */
export function metHoogsteBehoefte(dossier: Dossier): Dossier {
  const vastgesteldOp = dossier.aanvraag.ontvangenOp
  return {
    ...dossier,
    zorgbehoefte: {
      perJaarCent: HOOGSTE_BEHOEFTE_CENT,
      vastgesteldOp,
      door: 'pgb-check',
      motivering: 'Rekenwaarde voor het hoogste bedrag.',
    },
  }
}

/** A fact that is true for one answer, false for the others, and absent when it is not known. */
function jaNee<K extends string>(
  antwoorden: Antwoorden,
  naam: Parameters<typeof keuzeVan>[1],
  waar: string,
  feit: K,
): Partial<Record<K, boolean>> {
  const keuze = keuzeVan(antwoorden, naam)
  return keuze === undefined ? {} : ({ [feit]: keuze === waar } as Record<K, boolean>)
}

function aanvraagVan(antwoorden: Antwoorden, vandaag: string, begin: string): Dossier['aanvraag'] {
  const reden = keuzeVan(antwoorden, 'reden')
  const heeftPgb = ['sinds_2025', 'voor_2025'].includes(keuzeVan(antwoorden, 'huidig-pgb') ?? '')
  return {
    soort: heeftPgb ? 'voortzetting' : 'nieuw',
    ontvangenOp: vandaag,
    ingangsdatum: begin,
    ...(reden !== undefined &&
      reden !== 'geen' && {
        motiveringKeuze: 'Eigen reden van de bezoeker.',
        plekVereistPgb: reden === 'plek',
      }),
    ...jaNee(antwoorden, 'toestemming', 'ja', 'toestemmingGegevensCakEnSvb'),
    ...jaNee(antwoorden, 'huidig-pgb', 'voor_2025', 'pgbSindsVoor2025'),
  }
}

function verzekerdeVan(antwoorden: Antwoorden): Dossier['verzekerde'] {
  return {
    geboortedatum: GEBOORTEDATUM,
    regioWoonplaats: gekozen(antwoorden, 'regio', 'nee') ? ANDERE_REGIO : EIGEN_REGIO,
    ...woonVan(antwoorden),
    ...situatieVan(antwoorden),
    ...jaNee(antwoorden, 'dagbesteding-instelling', 'ja', 'alleenBegeleidingGroepInInstelling'),
    ...jaNee(antwoorden, 'school-werk', 'ja', 'schoolOfWerk'),
  }
}

const WOONSITUATIE = {
  thuis: 'thuis',
  deels: 'thuis',
  wooninitiatief: 'kleinschalig_wooninitiatief',
  instelling: 'instelling',
} as const

function woonVan(antwoorden: Antwoorden): Partial<Dossier['verzekerde']> {
  const wonen = keuzeVan(antwoorden, 'wonen') as keyof typeof WOONSITUATIE | undefined
  if (wonen === undefined) return {}
  // The question is where someone lives on the day that the pgb starts, so it answers both facts.
  return { woonsituatie: WOONSITUATIE[wonen], verblijftInInstellingOpIngangsdatum: wonen === 'instelling' }
}

function situatieVan(antwoorden: Antwoorden): Partial<Dossier['verzekerde']> {
  if (antwoorden.situatie === undefined || isOnbekend(antwoorden, 'situatie')) return {}
  const geldt = (code: string): boolean => gekozen(antwoorden, 'situatie', code)
  return {
    woonadresInBrp: !geldt('geen_woonadres'),
    gedetineerd: geldt('gedetineerd'),
    failliet: geldt('failliet'),
    schuldsanering: geldt('schuldsanering'),
    eerderPgbPlichtenNietNageleefd: geldt('plichten'),
  }
}

function vertegenwoordigerVan(antwoorden: Antwoorden): Pick<Dossier, 'vertegenwoordiger'> {
  const wie = keuzeVan(antwoorden, 'wie-regelt')
  if (wie !== 'iemand' && wie !== 'samen') return {}
  if (antwoorden.helper === undefined || isOnbekend(antwoorden, 'helper')) return { vertegenwoordiger: {} }
  const twijfel = Object.fromEntries(TWIJFELS.map((naam) => [naam, gekozen(antwoorden, 'helper', naam)]))
  return { vertegenwoordiger: { twijfel } }
}

function budgetplanVan(antwoorden: Antwoorden, wereld: Wereld): NonNullable<Dossier['budgetplan']> {
  const opleiding = keuzeVan(antwoorden, 'opleiding')
  return {
    begeleidingGroep: wereld.begeleidingGroep,
    ...jaNee(antwoorden, 'zorgverleners', 'alleen_contract', 'alleenGecontracteerdeAanbieders'),
    ...jaNee(antwoorden, 'later-contract', 'ja', 'wooninitiatiefLaterGecontracteerd'),
    ...(opleiding !== undefined && { gekwalificeerdeZorg: { thuis: opleiding === 'ja' } }),
  }
}

/** Care in kind of which the cost is not known takes nothing off here: the amount shown is then "at most", and says so. */
function mptVan(antwoorden: Antwoorden): Pick<Dossier, 'mpt'> {
  if (!gekozen(antwoorden, 'zorg-in-natura', 'ja')) return {}
  return { mpt: { perJaarCent: antwoorden['zorg-in-natura']?.bedragCent ?? 0 } }
}

function risicoVan(antwoorden: Antwoorden): Pick<Dossier, 'risicofactoren'> {
  if (antwoorden.risico === undefined || isOnbekend(antwoorden, 'risico')) return {}
  return {
    risicofactoren: Object.fromEntries(RISICOFACTOREN.map((naam) => [naam, gekozen(antwoorden, 'risico', naam)])),
  }
}

/** Who has a pgb now goes on without a gap: the earlier period ends the day before the year begins. */
function vorigePeriodeVan(antwoorden: Antwoorden, vandaag: string): Pick<Dossier, 'vorigePeriode'> {
  const huidig = keuzeVan(antwoorden, 'huidig-pgb')
  if (huidig !== 'sinds_2025' && huidig !== 'voor_2025') return {}
  return { vorigePeriode: { einddatum: `${Number(vandaag.slice(0, 4)) - 1}-12-31` } }
}

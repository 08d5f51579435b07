/** Work in hand, as the reservations of the reports to the NZa count it (RES-1 to RES-4): the facts, never the outcome. */
import { type Cent, deelHalfOmhoog } from '../../waarden/bedrag.ts'
import { dagVan, datum, jaarVan, schrijfDatum } from '../../waarden/datum.ts'
import { berekenBasis } from '../berekening/berekening.ts'
import { basisinvoer } from '../berekening/budgetinvoer.ts'
import { periodeVan } from '../berekening/periode.ts'
import { kiesTarief } from '../berekening/tarief.ts'
import type { Dossier, Toetsuitkomst } from '../contract.ts'
import { controleerDossier } from '../invoer/index.ts'
import { berekenBudget, toetsDossier } from '../rekenhart.ts'

/** A case in hand. Amounts are eurocents a year, at the tariffs of the year that is reported. */
export interface Openwerk {
  readonly zaak: string
  readonly nummer: string
  readonly soort: string
  readonly status: string
  readonly regio: string
  readonly budgethouder: string
  readonly geboortejaar: number
  readonly ontvangenOp: string
  /** First day of the pgb that was asked for. */
  readonly begin: string
  readonly geindiceerd: string
  readonly toegewezen: string
  readonly groep: boolean
  readonly indicatieTot: string | null
  /** Null: we hold no tariff of that year for this profile. */
  readonly jaarbedragCent: Cent | null
  readonly mptAfCent: Cent
  /** Supplements that count, and those left out because facts are missing or a judgement is negative (RES-4). */
  readonly meegeteld: readonly string[]
  readonly weggelaten: readonly { readonly deel: string; readonly reden: 'feiten-ontbreken' | 'oordeel-negatief' }[]
}

type Zaakkop = Pick<Openwerk, 'zaak' | 'nummer' | 'soort' | 'status' | 'regio' | 'budgethouder' | 'geboortejaar'>

/** Raises of a dossier by the rule that judges them. */
const VERHOGINGEN = {
  meerzorgCent: 'RLZ-5.1E-2-MEERZORG',
  duurdereBegeleidingGroepCent: 'RLZ-5.1F-2-BG',
  palliatiefCent: 'RLZ-5.1C-2-PALLIATIEF',
  tijdelijkeVerplegingCent: 'RLZ-5.1C-4-VERPLEGING',
  kindBegeleidingGroepCent: 'RLZ-5.1D-2-KIND',
  logeeropvangCent: 'RLZ-5.1D-4-LOGEER',
  pabCent: 'RLZ-5.15A-PAB',
  ektKostenPerJaarCent: 'RLZ-5.1A-EKT',
} as const
const WOONINITIATIEF = 'RLZ-5.13-WI'

/** Null: the facts are no whole dossier yet. */
export function openwerkVan(kop: Zaakkop, ruw: Dossier, jaar: number): Openwerk | null {
  const gekeurd = controleerDossier(ruw)
  if ('fout' in gekeurd) return null
  const dossier = gekeurd.goed
  const { aanvraag, indicatie, budgetplan } = dossier
  const begin = schrijfDatum(periodeVan(dossier).van)
  const heelJaar = overHetJaar(dossier, jaar)
  const { dossier: telbaar, meegeteld, weggelaten } = zonderOnrijp(heelJaar)
  const { jaarbedragCent, mptAfCent } = jaarbedrag(telbaar, jaar)
  return {
    ...kop,
    ontvangenOp: aanvraag.ontvangenOp,
    begin,
    geindiceerd: indicatie.zzpCode,
    toegewezen: dossier.toegewezenZzpCode ?? indicatie.zzpCode,
    groep: (budgetplan?.begeleidingGroep ?? 'geen') !== 'geen',
    indicatieTot: indicatie.einddatum ?? null,
    jaarbedragCent,
    mptAfCent,
    meegeteld,
    weggelaten,
  }
}

/** The indicated profile over the whole of the year that is reported: its tariffs count (RES-1, RES-5). */
function overHetJaar(dossier: Dossier, jaar: number): Dossier {
  const { toegewezenZzpCode: _, ...rest } = dossier
  const { einddatum: _e, ...aanvraag } = dossier.aanvraag
  const { einddatum: _i, ...indicatie } = dossier.indicatie
  const eerste = schrijfDatum(dagVan(jaar, 1, 1))
  return {
    ...rest,
    aanvraag: { ...aanvraag, ingangsdatum: eerste },
    indicatie: {
      ...indicatie,
      ingangsdatum: jaarVan(datum(indicatie.ingangsdatum)) < jaar ? indicatie.ingangsdatum : eerste,
    },
  }
}

function zonderOnrijp(dossier: Dossier): Pick<Openwerk, 'meegeteld' | 'weggelaten'> & { dossier: Dossier } {
  const getoetst = toetsDossier(dossier)
  const oordelen = 'goed' in getoetst ? getoetst.goed.oordelen : []
  const meegeteld: string[] = []
  const weggelaten: { deel: string; reden: 'feiten-ontbreken' | 'oordeel-negatief' }[] = []
  const keur = (deel: string, regel: string): boolean => {
    const reden = waarom(oordelen, regel)
    if (reden === null) meegeteld.push(deel)
    else weggelaten.push({ deel, reden })
    return reden === null
  }
  const verhogingen: Record<string, unknown> = { ...dossier.verhogingen }
  for (const [deel, regel] of Object.entries(VERHOGINGEN))
    if (typeof verhogingen[deel] === 'number' && verhogingen[deel] > 0 && !keur(deel, regel)) delete verhogingen[deel]
  const woont = dossier.verzekerde.woonsituatie === 'kleinschalig_wooninitiatief'
  const wooninitiatief = woont && keur('wooninitiatief', WOONINITIATIEF)
  const { woonsituatie: _, ...verzekerde } = dossier.verzekerde
  const { verhogingen: _v, ...rest } = dossier
  return {
    meegeteld,
    weggelaten,
    dossier: {
      ...rest,
      verzekerde: woont && !wooninitiatief ? verzekerde : dossier.verzekerde,
      ...(dossier.verhogingen ? { verhogingen: verhogingen as NonNullable<Dossier['verhogingen']> } : {}),
    },
  }
}

/** An open judgement counts; one that is negative or that misses facts does not. */
function waarom(oordelen: Toetsuitkomst['oordelen'], id: string): 'feiten-ontbreken' | 'oordeel-negatief' | null {
  const uitkomst = oordelen.findLast(({ regel }) => regel === id)?.uitkomst
  if (uitkomst === 'niet_voldaan') return 'oordeel-negatief'
  return uitkomst === 'gegevens_ontbreken' ? 'feiten-ontbreken' : null
}

/** The whole calculation where the dossier allows it; else the base amount of the profile without the mpt part (RES-2). */
function jaarbedrag(dossier: Dossier, jaar: number): { jaarbedragCent: Cent | null; mptAfCent: Cent } {
  const metPlan = { ...dossier, budgetplan: dossier.budgetplan ?? { begeleidingGroep: 'geen' as const } }
  const tarief = kiesTarief(metPlan, jaar)
  if (!('rij' in tarief) || tarief.rij === null) return { jaarbedragCent: null, mptAfCent: 0 }
  const basis = berekenBasis(basisinvoer(metPlan, tarief.rij))
  const gerekend = berekenBudget(metPlan)
  if ('fout' in gerekend || gerekend.goed === null || gerekend.goed.jaar !== jaar)
    return { jaarbedragCent: basis.naMpt, mptAfCent: basis.mptAf }
  const { stappen, totaalCent, dagen, dagenInJaar } = gerekend.goed
  const plek = stappen.findIndex(({ stap }) => stap === 'deel_van_het_jaar')
  const heel = stappen[plek - 1]?.bedragCent ?? deelHalfOmhoog(totaalCent * dagenInJaar, dagen)
  return { jaarbedragCent: heel, mptAfCent: basis.mptAf }
}

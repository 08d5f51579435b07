/**
 * The budget of one year, step by step (PGB-20, spec 11). Only whole eurocents and days go in and come out; which
 * amounts count is decided before (berekening/budgetinvoer.ts). The order of the steps and the rounding at the end of
 * each are stated choices: the law fixes neither.
 */
import { type Cent, deelHalfOmhoog, verdeelNaarDagen } from '../../waarden/bedrag.ts'

/** What step 1 to 3 need; the test for extra costs at home looks at these alone. */
export interface Basisinvoer {
  /** Row total of bijlage H. */
  readonly basisCent: Cent
  /** The part of it for group guidance and transport, that part-time residence leaves whole. */
  readonly groepCent: Cent
  /** Days at home a week; null without part-time residence. */
  readonly etmalenThuis: number | null
  readonly mptCent: Cent
}

export interface Budgetinvoer extends Basisinvoer {
  readonly zorgbehoefteCent: Cent | null
  /** Whole yearly cost of care at home, mpt included; null when not known or not talked over. */
  readonly ektKostenCent: Cent | null
  readonly ektPercentage: number
  readonly palliatiefCent: Cent
  readonly tijdelijkeVerplegingCent: Cent
  readonly kindBegeleidingGroepCent: Cent
  readonly logeeropvangCent: Cent
  readonly premiesCent: Cent
  readonly meerzorgCent: Cent
  readonly duurdereBegeleidingGroepCent: Cent
  readonly pabCent: Cent
  readonly pabMaximumCent: Cent
  readonly wooninitiatiefCent: Cent
  /** Last year's pgb; null without an unbroken guarantee. */
  readonly garantieVorigJaarCent: Cent | null
  readonly garantiePercentage: number
  readonly garantieVerminderingCent: Cent
  readonly dagen: number
  readonly dagenInJaar: number
  readonly vrij: { readonly percentage: number; readonly minimumCent: Cent; readonly maximumCent: Cent } | null
}

/** Steps 1 to 3: base amount, part-time residence, combination with mpt. */
export interface Basisbedragen {
  readonly basisbedrag: Cent
  readonly naDeeltijdverblijf: Cent
  readonly mptAf: Cent
  readonly naMpt: Cent
}

/** Every running amount, per step of the table in spec 11, and what each step made of it. */
export interface Berekening extends Basisbedragen {
  readonly naOpMaat: Cent
  readonly ekt: Cent
  readonly naEkt: Cent
  readonly naOverig: Cent
  readonly naMeerzorg: Cent
  readonly pab: Cent
  readonly naPab: Cent
  readonly wooninitiatief: Cent
  readonly naWooninitiatief: Cent
  readonly garantie: Cent
  readonly naGarantie: Cent
  readonly dagen: number
  readonly dagenInJaar: number
  readonly totaalCent: Cent
  /** The eight parts in the order of ONDERDELEN; they add up to the total (PGB-21). */
  readonly delen: readonly Cent[]
  readonly verantwoordingsvrijCent: Cent | null
}

/** A percentage of the law with at most two decimals, over an amount. */
export const percentageVan = (bedrag: Cent, percentage: number): Cent =>
  deelHalfOmhoog(bedrag * Math.round(percentage * 100), 10_000)

export function berekenBasis({ basisCent, groepCent, etmalenThuis, mptCent }: Basisinvoer): Basisbedragen {
  // Half days are the smallest step, so twice the days is a whole number.
  const naDeeltijdverblijf =
    etmalenThuis === null ? basisCent : deelHalfOmhoog((basisCent - groepCent) * etmalenThuis * 2, 14) + groepCent
  const mptAf = Math.min(naDeeltijdverblijf, mptCent)
  return { basisbedrag: basisCent, naDeeltijdverblijf, mptAf, naMpt: naDeeltijdverblijf - mptAf }
}

export function berekenJaar(invoer: Budgetinvoer): Berekening {
  const basis = berekenBasis(invoer)
  const { naMpt, mptAf } = basis
  const behoefte = invoer.zorgbehoefteCent
  const naOpMaat = behoefte === null ? naMpt : Math.min(naMpt, behoefte)
  const ekt = naOpMaat < naMpt ? 0 : extraKostenThuis(invoer, naOpMaat, mptAf)
  const naEkt = naOpMaat + ekt
  const overig =
    invoer.palliatiefCent +
    invoer.tijdelijkeVerplegingCent +
    invoer.kindBegeleidingGroepCent +
    invoer.logeeropvangCent +
    invoer.premiesCent
  const naOverig = naEkt + overig
  const naMeerzorg = naOverig + invoer.meerzorgCent + invoer.duurdereBegeleidingGroepCent
  const naPab =
    invoer.pabCent === 0
      ? naMeerzorg
      : Math.max(naMeerzorg, Math.min(naMeerzorg + invoer.pabCent, invoer.pabMaximumCent))
  const pab = naPab - naMeerzorg
  const naWooninitiatief = naPab + invoer.wooninitiatiefCent
  const garantie = budgetgarantie(invoer, naWooninitiatief)
  const naGarantie = naWooninitiatief + garantie
  const { dagen, dagenInJaar } = invoer
  const totaalCent = deelHalfOmhoog(naGarantie * dagen, dagenInJaar)
  const jaardelen = [
    naOpMaat + mptAf,
    invoer.wooninitiatiefCent,
    garantie,
    invoer.meerzorgCent,
    pab,
    ekt,
    0 - mptAf,
    overig + invoer.duurdereBegeleidingGroepCent,
  ]
  return {
    basisbedrag: basis.basisbedrag,
    naDeeltijdverblijf: basis.naDeeltijdverblijf,
    mptAf,
    naMpt,
    naOpMaat,
    ekt,
    naEkt,
    naOverig,
    naMeerzorg,
    pab,
    naPab,
    wooninitiatief: invoer.wooninitiatiefCent,
    naWooninitiatief,
    garantie,
    naGarantie,
    dagen,
    dagenInJaar,
    totaalCent,
    delen: dagen === dagenInJaar ? jaardelen : verdeelNaarDagen(jaardelen, dagen, dagenInJaar, totaalCent),
    verantwoordingsvrijCent: vrijBedrag(invoer, totaalCent),
  }
}

/** Rlz 5.1a: the costs that the amount does not cover, up to a percentage of the base amount. */
function extraKostenThuis({ ektKostenCent, ektPercentage, basisCent }: Budgetinvoer, bedrag: Cent, mptAf: Cent): Cent {
  if (ektKostenCent === null) return 0
  return Math.min(Math.max(0, ektKostenCent - mptAf - bedrag), percentageVan(basisCent, ektPercentage))
}

/** Rlz 5.15: what the guaranteed amount is more than the calculated one. */
function budgetgarantie(invoer: Budgetinvoer, bedrag: Cent): Cent {
  if (invoer.garantieVorigJaarCent === null) return 0
  const gegarandeerd =
    percentageVan(invoer.garantieVorigJaarCent, invoer.garantiePercentage) - invoer.garantieVerminderingCent
  return Math.max(0, gegarandeerd - bedrag)
}

/** Rlz 5.17 lid 1 onder c en lid 3: a percentage of the grant between limits that follow the days, never above the grant. */
function vrijBedrag({ vrij, dagen, dagenInJaar }: Budgetinvoer, totaal: Cent): Cent | null {
  if (vrij === null) return null
  const minimum = deelHalfOmhoog(vrij.minimumCent * dagen, dagenInJaar)
  const maximum = deelHalfOmhoog(vrij.maximumCent * dagen, dagenInJaar)
  return Math.min(totaal, Math.max(minimum, Math.min(maximum, percentageVan(totaal, vrij.percentage))))
}

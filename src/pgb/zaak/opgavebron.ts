/**
 * What this room tells the reports to the NZa: per holder what the decisions of a year come to (PGB-24, NZA-1). Pure: a
 * decision is one consequence, and the state of a year is the fold of them.
 *
 * A new decision takes the place of what was granted on its own days, as in jaar/jaarverloop.ts; the sum of a year is worked
 * out there and nowhere else, so that report, ledger and decision agree to the cent.
 */
import { type Cent, deelHalfOmhoog, verdeelNaarDagen } from '../../waarden/bedrag.ts'
import { type Dag, dagenInJaar, dagVan, datum, jaarVan, schrijfDatum } from '../../waarden/datum.ts'
import { ONDERDELEN } from '../contract.ts'
import { ingangVan } from '../intrekking/gebeurtenis.ts'
import { jaardelenVan, optellen } from '../jaar/besluit.ts'
import { berekenJaarverloop } from '../jaar/jaarverloop.ts'
import type { Inhoud } from './inhoud.ts'

/** A period of a grant. Days are `jjjj-mm-dd`, both included; amounts are eurocents over the period. */
export interface Toekenning {
  readonly van: string
  readonly tot: string
  /** In the order of ONDERDELEN: basis, wooninitiatief, garantie, meerzorg, pab, ekt, mpt, overig. */
  readonly delen: readonly Cent[]
  readonly totaalCent: Cent
  /** Amounts of a whole year per part, from which every cut is worked out; absent on rows of before they were kept. */
  readonly jaardelen?: readonly Cent[]
  /** What it comes to in a whole year, at the tariffs of its year. */
  readonly jaarbedragCent: Cent
  readonly geindiceerd: string
  readonly toegewezen: string
  readonly groep: boolean
  /** Last day of the indication, when the decision knows one. */
  readonly indicatieTot: string | null
  readonly beschikking: string
}

/** What a decision does to the grants of a holder. */
export type Gevolg =
  | { readonly soort: 'toekenning'; readonly periode: Toekenning }
  | { readonly soort: 'einde'; readonly vanaf: string }

const GEVEND: readonly string[] = ['verlening', 'gedeeltelijk', 'wijziging']

/** Null: the decision grants nothing and ends nothing. */
export function gevolgVan(inhoud: Inhoud, beschikking: string): Gevolg | null {
  const { keuze, dossier, uitkomst } = inhoud
  if (keuze.soort === 'intrekking') {
    const { gebeurtenis, peildatum } = keuze
    return { soort: 'einde', vanaf: gebeurtenis ? ingangVan(gebeurtenis) : peildatum }
  }
  const { budget } = uitkomst
  if (!GEVEND.includes(keuze.soort) || budget === null) return null
  const { indicatie, toegewezenZzpCode, budgetplan } = dossier
  const periode: Toekenning = {
    van: budget.van,
    tot: budget.tot,
    delen: ONDERDELEN.map((deel) => budget.onderdelen[deel]),
    totaalCent: budget.totaalCent,
    jaardelen: jaardelenVan(budget),
    jaarbedragCent: jaarbedragVan(budget),
    geindiceerd: indicatie.zzpCode,
    toegewezen: toegewezenZzpCode ?? indicatie.zzpCode,
    groep: (budgetplan?.begeleidingGroep ?? 'geen') !== 'geen',
    indicatieTot: indicatie.einddatum ?? null,
    beschikking,
  }
  return { soort: 'toekenning', periode }
}

/** The running yearly amount before the step that takes part of the year. */
function jaarbedragVan({ stappen, totaalCent }: NonNullable<Inhoud['uitkomst']['budget']>): Cent {
  const plek = stappen.findIndex(({ stap }) => stap === 'deel_van_het_jaar')
  return stappen[plek - 1]?.bedragCent ?? totaalCent
}

/** The periods of a year after one more decision. */
export function vouwIn(perioden: readonly Toekenning[], gevolg: Gevolg): Toekenning[] {
  if (gevolg.soort === 'einde') return delenVoor(perioden, datum(gevolg.vanaf))
  const { periode } = gevolg
  return [...delenVoor(perioden, datum(periode.van)), periode, ...delenNa(perioden, datum(periode.tot))]
}

const delenVoor = (perioden: readonly Toekenning[], dag: Dag): Toekenning[] =>
  perioden
    .filter(({ van }) => datum(van) < dag)
    .map((deel) => (datum(deel.tot) < dag ? deel : knip(deel, datum(deel.van), dag - 1)))

const delenNa = (perioden: readonly Toekenning[], dag: Dag): Toekenning[] =>
  perioden
    .filter(({ tot }) => datum(tot) > dag)
    .map((deel) => (datum(deel.van) > dag ? deel : knip(deel, dag + 1, datum(deel.tot))))

/** A part of a period: from its yearly amounts, or of an old row without these, by its days. */
function knip(periode: Toekenning, van: Dag, tot: Dag): Toekenning {
  const dagen = tot - van + 1
  const { jaardelen } = periode
  const bron = jaardelen ?? periode.delen
  const noemer = jaardelen ? dagenInJaar(jaarVan(van)) : datum(periode.tot) - datum(periode.van) + 1
  const totaalCent = deelHalfOmhoog(optellen(bron) * dagen, noemer)
  const delen = verdeelNaarDagen(bron, dagen, noemer, totaalCent)
  return { ...periode, van: schrijfDatum(van), tot: schrijfDatum(tot), totaalCent, delen }
}

export const jaarVanPeriode = ({ van }: Pick<Toekenning, 'van'>): number => jaarVan(datum(van))

/** Of a holder in a year, summed over the periods. */
export interface Jaarsom {
  readonly delen: readonly Cent[]
  readonly totaalCent: Cent
  readonly ingang: string | null
  readonly einde: string | null
  /** Of the last period; 0 when nothing is left. */
  readonly jaarbedragCent: Cent
  /** It ends before the year does, because the indication ends (RES-3). */
  readonly looptAf: boolean
}

export function somVan(perioden: readonly Toekenning[], jaar: number): Jaarsom {
  const laatste = perioden.at(-1)
  const einde = laatste?.tot ?? null
  const looptAf = laatste !== undefined && einde === laatste.indicatieTot && datum(laatste.tot) < dagVan(jaar, 12, 31)
  return {
    ...bedragenVan(perioden, jaar),
    ingang: perioden[0]?.van ?? null,
    einde,
    jaarbedragCent: laatste?.jaarbedragCent ?? 0,
    looptAf,
  }
}

function bedragenVan(perioden: readonly Toekenning[], jaar: number): Pick<Jaarsom, 'delen' | 'totaalCent'> {
  const besluiten = perioden.flatMap(({ van, tot, jaardelen, beschikking }) =>
    jaardelen ? [{ besluit: beschikking, van: datum(van), tot: datum(tot), jaardelen }] : [],
  )
  if (besluiten.length === perioden.length) {
    const { delen, totaalCent } = berekenJaarverloop(jaar, besluiten)
    return { delen, totaalCent }
  }
  return {
    delen: ONDERDELEN.map((_, i) => perioden.reduce((som, { delen }) => som + (delen[i] ?? 0), 0)),
    totaalCent: perioden.reduce((som, { totaalCent }) => som + totaalCent, 0),
  }
}

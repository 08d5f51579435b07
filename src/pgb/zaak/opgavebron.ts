/**
 * What this room tells the reports to the NZa: per holder what the decisions of a year come to (PGB-24, NZA-1). Pure: a
 * decision is one consequence, and the state of a year is the fold of them.
 *
 * A choice stated here: a new decision takes the place of what was granted from its first day on, and a period that is cut
 * short keeps its parts by days (waarden/bedrag.ts).
 */
import { type Cent, deelHalfOmhoog, verdeelNaarDagen } from '../../waarden/bedrag.ts'
import { type Dag, dagVan, datum, jaarVan, schrijfDatum } from '../../waarden/datum.ts'
import { ONDERDELEN } from '../contract.ts'
import { ingangVan } from '../intrekking/gebeurtenis.ts'
import type { Inhoud } from './inhoud.ts'

/** A period of a grant. Days are `jjjj-mm-dd`, both included; amounts are eurocents over the period. */
export interface Toekenning {
  readonly van: string
  readonly tot: string
  /** In the order of ONDERDELEN: basis, wooninitiatief, garantie, meerzorg, pab, ekt, mpt, overig. */
  readonly delen: readonly Cent[]
  readonly totaalCent: Cent
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
  if (gevolg.soort === 'einde') return kortIn(perioden, datum(gevolg.vanaf))
  return [...kortIn(perioden, datum(gevolg.periode.van)), gevolg.periode]
}

function kortIn(perioden: readonly Toekenning[], vanaf: Dag): Toekenning[] {
  return perioden.flatMap((periode) => {
    const { van, tot } = periode
    if (datum(tot) < vanaf) return [periode]
    return datum(van) >= vanaf ? [] : [totEnMet(periode, vanaf - 1)]
  })
}

function totEnMet(periode: Toekenning, laatste: Dag): Toekenning {
  const heel = datum(periode.tot) - datum(periode.van) + 1
  const dagen = laatste - datum(periode.van) + 1
  const totaalCent = deelHalfOmhoog(periode.totaalCent * dagen, heel)
  return {
    ...periode,
    tot: schrijfDatum(laatste),
    totaalCent,
    delen: verdeelNaarDagen(periode.delen, dagen, heel, totaalCent),
  }
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
    delen: ONDERDELEN.map((_, i) => perioden.reduce((som, { delen }) => som + (delen[i] ?? 0), 0)),
    totaalCent: perioden.reduce((som, { totaalCent }) => som + totaalCent, 0),
    ingang: perioden[0]?.van ?? null,
    einde,
    jaarbedragCent: laatste?.jaarbedragCent ?? 0,
    looptAf,
  }
}

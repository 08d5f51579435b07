/**
 * What if: the same projection with other parameters (KAD-6). Pure, and it changes nothing. Amounts are sums of the ledger,
 * so a country asks as little as a region (SPD-2).
 */
import { type Cent, deelHalfOmhoog } from '../waarden/bedrag.ts'
import { dagenInJaar, datum, schrijfDatum } from '../waarden/datum.ts'
import { type Projectie, type Projectievraag, projecteer } from './projectie.ts'

/** Hundredths of a percent, so that every share is a whole number. */
export type Basispunt = number
const HEEL = 10_000

export interface Uitgangspunt extends Projectievraag {
  /** What new grants and raises added in the 90 days before `vandaag`. */
  readonly instroomCent: Cent
  /** Share of the granted budgets that is tailored (Rlz 5.8a), and what of such a budget is granted; both by amount. */
  readonly opMaat: { readonly aandeelBp: Basispunt; readonly verleendBp: Basispunt }
}

export interface Parameters {
  /** On all budgets, for the days from `vandaag`. */
  readonly indexatieBp: Basispunt
  /** On what is still to be granted. */
  readonly tariefBp: Basispunt
  /** Inflow above or below that of the last 90 days. */
  readonly instroomBp: Basispunt
  /** Share of what is still to be granted that is tailored; null: as it is. */
  readonly aandeelOpMaatBp: Basispunt | null
  /** Into the ceiling (above zero) or out of it. */
  readonly overhevelingCent: Cent
}

export const NIETS_ANDERS: Parameters = {
  indexatieBp: 0,
  tariefBp: 0,
  instroomBp: 0,
  aandeelOpMaatBp: null,
  overhevelingCent: 0,
}

export const INSTROOMDAGEN = 90

export interface Simulatie extends Projectie {
  readonly kaderCent: Cent | null
  /** With the indexation of the days that are left. */
  readonly gebruiktCent: Cent
  readonly reserveringenCent: Cent
  /** What more or less inflow adds to the work in hand. */
  readonly instroomCent: Cent
}

export function simuleer(nu: Uitgangspunt, anders: Parameters): Simulatie {
  const { jaar, vandaag } = nu
  const eerste = datum(`${jaar}-01-01`)
  const einde = datum(`${jaar}-12-31`)
  const begin = Math.max(eerste, Math.min(datum(vandaag), einde))
  const resterend = einde - begin
  const index = (cent: Cent, dagen: number): Cent =>
    deelHalfOmhoog(deelHalfOmhoog(cent * dagen, dagenInJaar(jaar)) * anders.indexatieBp, HEEL)
  const gebruiktCent = nu.gebruiktCent + index(nu.gebruiktCent, resterend)
  // What ends on a day would have been indexed from then on.
  const afloop = nu.afloop.map(({ dag, cent }) => {
    const rest = Math.max(0, Math.min(einde - datum(dag), resterend))
    return { dag, cent: cent + index(cent, rest) }
  })
  const nieuw = (cent: Cent): Cent => {
    const getarifeerd = deelHalfOmhoog(cent * (HEEL + anders.tariefBp), HEEL)
    const geindexeerd = deelHalfOmhoog(getarifeerd * (HEEL + anders.indexatieBp), HEEL)
    return opMaat(geindexeerd, nu.opMaat, anders.aandeelOpMaatBp)
  }
  const meer = deelHalfOmhoog(deelHalfOmhoog(nu.instroomCent * resterend, INSTROOMDAGEN) * anders.instroomBp, HEEL)
  const instroomCent = nieuw(meer)
  const reserveringenCent = nieuw(nu.reserveringen.bedragCent)
  const kaderCent = nu.kaderCent === null ? null : nu.kaderCent + anders.overhevelingCent
  const bedragCent = reserveringenCent + instroomCent
  const projectie = projecteer({
    jaar,
    vandaag: schrijfDatum(begin),
    kaderCent,
    gebruiktCent,
    afloop,
    reserveringen: { bedragCent, toelichting: nu.reserveringen.toelichting },
  })
  return { ...projectie, kaderCent, gebruiktCent, reserveringenCent, instroomCent }
}

/** Of a whole budget 1 − share × (1 − granted part) is granted; the amount moves with that figure. */
function opMaat(cent: Cent, { aandeelBp, verleendBp }: Uitgangspunt['opMaat'], naarBp: Basispunt | null): Cent {
  if (naarBp === null || naarBp === aandeelBp) return cent
  const deel = (aandeel: Basispunt): number => HEEL * HEEL - aandeel * (HEEL - verleendBp)
  const van = deel(aandeelBp)
  if (van <= 0) return cent
  return deelHalfOmhoog(cent * deelHalfOmhoog(deel(naarBp) * HEEL, van), HEEL)
}

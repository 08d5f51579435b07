/**
 * Where a year will end: used + work in hand − what ends by decided end dates (KAD-4). Pure. It reads the days on which
 * something still changes, never the decisions of the year, so that it can run after every decision.
 */
import { type Cent, deelHalfOmhoog } from '../waarden/bedrag.ts'
import { datum, jaarVan, schrijfDatum } from '../waarden/datum.ts'

/** A change on a day, `jjjj-mm-dd`. */
export interface Dagpost {
  readonly dag: string
  readonly cent: Cent
}

/** What the work in hand comes to in this year, and how that was found. Not before zero. */
export interface Reserveringen {
  readonly bedragCent: Cent
  readonly toelichting: string
}

export interface Projectievraag {
  readonly jaar: number
  readonly vandaag: string
  /** Null: no amount is known of this year; then nothing can be crossed. */
  readonly kaderCent: Cent | null
  /** What the grants come to today: what ends on a later day is still in it. */
  readonly gebruiktCent: Cent
  /** Lowerings that were decided for a later day, each below zero. */
  readonly afloop: readonly Dagpost[]
  readonly reserveringen: Reserveringen
}

export interface Projectie {
  /** Sum of `afloop` within the year. */
  readonly afloopCent: Cent
  readonly verwachtCent: Cent
  /** How much of it comes above the ceiling on 31 December; below zero: room that is left. Null without a ceiling. */
  readonly overCent: Cent | null
  /** The highest amount above the ceiling on any day from today; zero when it is never crossed. */
  readonly topCent: Cent
  /** The first day from today above the ceiling; null: none. */
  readonly overschrijdtOp: string | null
  /** The expected line from today to the end of the year, at every month's end and where something ends. */
  readonly lijn: readonly Dagpost[]
}

/**
 * When the work in hand is decided is not known. It is spread evenly over the days that are left, and so is the day of
 * crossing; the end of the year does not depend on it.
 */
export function projecteer(vraag: Projectievraag): Projectie {
  const { jaar, kaderCent, gebruiktCent, reserveringen } = vraag
  const einde = datum(`${jaar}-12-31`)
  const begin = Math.max(datum(`${jaar}-01-01`), Math.min(datum(vraag.vandaag), einde))
  const afloop = new Map<number, Cent>()
  for (const { dag, cent } of vraag.afloop) {
    const op = datum(dag)
    // What ends before this day is no longer in what is used; what ends after the year does not matter to it.
    if (op > begin && op <= einde) afloop.set(op, (afloop.get(op) ?? 0) + cent)
  }
  const resterend = einde - begin
  const lijn: Dagpost[] = []
  let af = 0
  let topCent = 0
  let overschrijdtOp: string | null = null
  let verwachtCent = gebruiktCent
  for (let dag = begin; dag <= einde; dag++) {
    af += afloop.get(dag) ?? 0
    const gereserveerd =
      dag === einde ? reserveringen.bedragCent : deelHalfOmhoog(reserveringen.bedragCent * (dag - begin), resterend)
    verwachtCent = gebruiktCent + af + gereserveerd
    const over = kaderCent === null ? 0 : verwachtCent - kaderCent
    if (over > 0) overschrijdtOp ??= schrijfDatum(dag)
    topCent = Math.max(topCent, over)
    if (dag === begin || dag === einde || afloop.has(dag) || isMaandeinde(dag))
      lijn.push({ dag: schrijfDatum(dag), cent: verwachtCent })
  }
  const overCent = kaderCent === null ? null : verwachtCent - kaderCent
  return { afloopCent: af, verwachtCent, overCent, topCent, overschrijdtOp, lijn }
}

const isMaandeinde = (dag: number): boolean =>
  schrijfDatum(dag).slice(5, 7) !== schrijfDatum(dag + 1).slice(5, 7) || jaarVan(dag) !== jaarVan(dag + 1)

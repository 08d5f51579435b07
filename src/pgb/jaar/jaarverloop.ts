/**
 * The amount of a year over its periods (PGB-24). A later decision takes the place of an earlier one on its own days and
 * nowhere else, so that each day of the year stands in one period. Every period is calculated by its days and the year is
 * their sum. Days after each other with equal yearly amounts are one period: a decision that changes nothing changes no
 * cent. The law fixes none of this; it is a stated choice, here only.
 */
import { type Cent, deelHalfOmhoog, verdeelNaarDagen } from '../../waarden/bedrag.ts'
import { type Dag, dagenInJaar, dagVan } from '../../waarden/datum.ts'
import { ONDERDELEN } from '../keuzes.ts'
import { type Jaarbesluit, type Jaardelen, optellen } from './besluit.ts'

export interface Jaarperiode {
  readonly van: Dag
  readonly tot: Dag
  readonly dagen: number
  /** The decisions that hold on these days, in order of their days; empty before anything was granted. */
  readonly besluiten: readonly string[]
  /** Amounts of a whole year; null: no pgb on these days. */
  readonly jaardelen: Jaardelen | null
  /** Amounts of these days, per part and together. */
  readonly delen: readonly Cent[]
  readonly totaalCent: Cent
}

export interface Jaarverloop {
  readonly jaar: number
  readonly dagenInJaar: number
  /** Days with a pgb. */
  readonly dagen: number
  /** From 1 January to 31 December without a gap or an overlap. */
  readonly perioden: readonly Jaarperiode[]
  readonly delen: readonly Cent[]
  readonly totaalCent: Cent
}

/** `besluiten` in the order in which they were taken. Days outside the year are left out. */
export function berekenJaarverloop(jaar: number, besluiten: readonly Jaarbesluit[]): Jaarverloop {
  const stukken = leggen(jaar, besluiten)
  const perioden = voegSamen(stukken).map((stuk) => bereken(stuk, dagenInJaar(jaar)))
  const delen = ONDERDELEN.map((_, i) => perioden.reduce((som, periode) => som + (periode.delen[i] ?? 0), 0))
  return {
    jaar,
    dagenInJaar: dagenInJaar(jaar),
    dagen: perioden.reduce((som, { jaardelen, dagen }) => som + (jaardelen === null ? 0 : dagen), 0),
    perioden,
    delen,
    totaalCent: optellen(delen),
  }
}

interface Stuk {
  readonly van: Dag
  readonly tot: Dag
  readonly besluiten: readonly string[]
  readonly jaardelen: Jaardelen | null
}

/** Lays every decision over what lies there, as a sheet over a sheet. */
function leggen(jaar: number, besluiten: readonly Jaarbesluit[]): Stuk[] {
  const [begin, einde] = [dagVan(jaar, 1, 1), dagVan(jaar, 12, 31)]
  let stukken: Stuk[] = [{ van: begin, tot: einde, besluiten: [], jaardelen: null }]
  for (const { besluit, van: eerste, tot: laatste, jaardelen } of besluiten) {
    const [van, tot] = [Math.max(eerste, begin), Math.min(laatste, einde)]
    if (van > tot) continue
    const nieuw = { van, tot, besluiten: [besluit], jaardelen }
    stukken = [
      ...stukken.filter((stuk) => stuk.van < van).map((stuk) => ({ ...stuk, tot: Math.min(stuk.tot, van - 1) })),
      nieuw,
      ...stukken.filter((stuk) => stuk.tot > tot).map((stuk) => ({ ...stuk, van: Math.max(stuk.van, tot + 1) })),
    ]
  }
  return stukken
}

function voegSamen(stukken: readonly Stuk[]): Stuk[] {
  const samen: Stuk[] = []
  for (const stuk of stukken) {
    const vorig = samen.at(-1)
    if (vorig && zijnGelijk(vorig, stuk)) {
      const besluiten = [...vorig.besluiten, ...stuk.besluiten.filter((besluit) => !vorig.besluiten.includes(besluit))]
      samen[samen.length - 1] = { ...vorig, tot: stuk.tot, besluiten }
    } else samen.push(stuk)
  }
  return samen
}

/** Days without a pgb stay apart when it was never granted and when it was taken away: those are two different things. */
function zijnGelijk(a: Stuk, b: Stuk): boolean {
  if (a.jaardelen === null || b.jaardelen === null)
    return a.jaardelen === b.jaardelen && (a.besluiten.length === 0) === (b.besluiten.length === 0)
  const ander = b.jaardelen
  return a.jaardelen.every((deel, i) => deel === ander[i])
}

const NIETS: readonly Cent[] = ONDERDELEN.map(() => 0)

function bereken(stuk: Stuk, jaardagen: number): Jaarperiode {
  const dagen = stuk.tot - stuk.van + 1
  const { jaardelen } = stuk
  if (jaardelen === null) return { ...stuk, dagen, delen: NIETS, totaalCent: 0 }
  const totaalCent = deelHalfOmhoog(optellen(jaardelen) * dagen, jaardagen)
  const delen = dagen === jaardagen ? [...jaardelen] : verdeelNaarDagen(jaardelen, dagen, jaardagen, totaalCent)
  return { ...stuk, dagen, delen, totaalCent }
}

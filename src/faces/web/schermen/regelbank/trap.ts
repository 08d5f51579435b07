/**
 * The values of a parameter as steps on a line of days. Between two values without a joint there is a gap, and a gap stays a
 * gap: nothing is interpolated (PGB-22).
 */
import type { ParameterKaart } from '../../../../regelgeving/contract.ts'
import { type Dag, dagVan, datum, jaarVan } from '../../../../waarden/datum.ts'

type Waarde = ParameterKaart['waarden'][number]

export interface Trede {
  van: Dag
  /** The first day that this value no longer holds. */
  tot: Dag
  waarde: number
  /** No end was found: the line goes on beyond the plot. */
  open: boolean
}
export interface Gat {
  van: Dag
  tot: Dag
}
export interface Trap {
  treden: readonly Trede[]
  gaten: readonly Gat[]
  van: Dag
  tot: Dag
}

/** Steps and gaps, or null when there is no course to draw: fewer than two figures, or one without a start. */
export function maakTrap(waarden: readonly Waarde[]): Trap | null {
  const getallen = waarden.filter((w) => typeof w.waarde === 'number')
  if (getallen.length < 2 || getallen.some((w) => w.vanaf === null)) return null
  const opTijd = [...getallen].sort((a, b) => (a.vanaf ?? '').localeCompare(b.vanaf ?? ''))
  const laatste = opTijd.at(-1)?.vanaf ?? ''
  const einde = Math.max(
    dagVan(jaarVan(datum(laatste)) + 1, 1, 1),
    ...opTijd.map((w) => (w.totEnMet === null ? 0 : datum(w.totEnMet) + 1)),
  )
  const treden = opTijd.map((w, i): Trede => {
    const volgende = opTijd[i + 1]?.vanaf ?? null
    const tot = w.totEnMet === null ? einde : datum(w.totEnMet) + 1
    return {
      van: datum(w.vanaf ?? ''),
      // A value without an end holds until the next one begins.
      tot: w.totEnMet === null && volgende !== null ? datum(volgende) : tot,
      waarde: Number(w.waarde),
      open: w.totEnMet === null && volgende === null,
    }
  })
  const gaten = treden.flatMap((trede, i): Gat[] => {
    const volgende = treden[i + 1]
    return volgende && volgende.van > trede.tot ? [{ van: trede.tot, tot: volgende.van }] : []
  })
  return { treden, gaten, van: treden[0]?.van ?? 0, tot: einde }
}

/** A gap in words: `2025`, or `2016-2020`. */
export function jarenVanGat(gat: Gat): string {
  const [eerste, laatste] = [jaarVan(gat.van), jaarVan(gat.tot - 1)]
  return eerste === laatste ? String(eerste) : `${eerste}–${laatste}`
}

/** The top of an axis that begins at zero: the next round figure. */
export function rondOmhoog(hoogste: number): number {
  if (hoogste <= 0) return 1
  const macht = 10 ** Math.floor(Math.log10(hoogste))
  const stap = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((keer) => keer * macht >= hoogste * 1.08)
  return (stap ?? 10) * macht * (stap === undefined ? 1.2 : 1)
}

/**
 * The penalty for a late decision (Awb 4:17). Pure. Days follow from the law; amounts are dated parameters with a source,
 * and an amount that we do not have is a named error, never an old figure.
 */
import { datum, schrijfDatum } from '../../waarden/datum.ts'

/** Eurocent a day: the first fourteen days, the next fourteen, the rest (Awb 4:17 lid 2). */
export interface Dwangsombedragen {
  readonly vanaf: string
  readonly perDag: readonly [eerste: number, tweede: number, rest: number]
}

export interface Dwangsomdeel {
  readonly van: string
  readonly totEnMet: string
  readonly dagen: number
  /** Eurocent a day; null when we have no amount for these days. */
  readonly perDag: number | null
}

export interface Dwangsom {
  /** First day for which it is due. */
  readonly vanaf: string
  /** The last day on which it can run: forty-two days. */
  readonly laatsteDag: string
  /** Days for which it is due up to and including the day that was asked. */
  readonly dagen: number
  readonly delen: readonly Dwangsomdeel[]
  /** Eurocent, or why it cannot be told. */
  readonly bedrag: number | null
  readonly fout: 'dwangsombedrag-ontbreekt' | null
}

const DELEN_DAGEN = [14, 14, 14] as const
const DAGEN_MAX = 42

/**
 * Amounts known to this program, newest last. None: the text of the Awb that we hold is of 2017, and the amounts have been
 * changed since. Whoever adds them here adds the day from which they hold and their source.
 */
export const DWANGSOMBEDRAGEN: readonly Dwangsombedragen[] = []

/** `totEnMet`: today, or the day of the decision when that was sent; that day itself counts no more. */
export function dwangsomVan(
  vanaf: string,
  totEnMet: string,
  bedragen: readonly Dwangsombedragen[] = DWANGSOMBEDRAGEN,
): Dwangsom {
  const begin = datum(vanaf)
  const dagen = Math.min(Math.max(0, datum(totEnMet) - begin + 1), DAGEN_MAX)
  const geldend = bedragen.findLast((rij) => rij.vanaf <= vanaf) ?? null
  const delen: Dwangsomdeel[] = []
  let voorbij = 0
  for (const [i, lengte] of DELEN_DAGEN.entries()) {
    const hier = Math.min(Math.max(0, dagen - voorbij), lengte)
    if (hier > 0)
      delen.push({
        van: schrijfDatum(begin + voorbij),
        totEnMet: schrijfDatum(begin + voorbij + hier - 1),
        dagen: hier,
        perDag: geldend?.perDag[i] ?? null,
      })
    voorbij += lengte
  }
  const onbekend = delen.some(({ perDag }) => perDag === null)
  return {
    vanaf,
    laatsteDag: schrijfDatum(begin + DAGEN_MAX - 1),
    dagen,
    delen,
    bedrag: onbekend ? null : delen.reduce((som, deel) => som + deel.dagen * (deel.perDag ?? 0), 0),
    fout: onbekend ? 'dwangsombedrag-ontbreekt' : null,
  }
}

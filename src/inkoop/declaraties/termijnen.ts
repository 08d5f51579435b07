/** Limits in time that run per client from the first counted day (INK-20, INK-24). */
import { type Dag, dagVan, delenVan } from '../../waarden/datum.ts'
import { type Indicatie, SGLVG_CODES } from './indicaties.ts'

/** 2 x 13 weeks. */
const OVERBRUGGING_DAGEN = 182

/** The last day of the year that begins on `eerste`: the day before the same date next year; from 29 February, 28 February. */
export function laatsteObservatiedag(eerste: Dag): Dag {
  const { jaar, maand, dag } = delenVan(eerste)
  // 29 February of a year that has none is the first of March here, so that the day before is the 28th.
  return dagVan(jaar + 1, maand, dag) - 1
}

export const laatsteOverbruggingsdag = (eerste: Dag): Dag => eerste + OVERBRUGGING_DAGEN - 1

/** First days of the counted lines per client, of one kind of limit; lines may come in any order. */
export class Eerstedagen {
  /** In order of days. */
  readonly #dagen = new Map<number, Dag[]>()

  /** The first day of the term that `van` falls in, as if this line counts. A new indication after a term begins another. */
  voor(client: number, van: Dag, laatste: (eerste: Dag) => Dag, nieuweIndicatie?: readonly Indicatie[]): Dag {
    const eerder = this.#dagen.get(client)
    const [eerste = van] = eerder ?? []
    if (van < eerste) return van
    let begin = eerste
    for (const dag of eerder ?? []) if (dag <= van) begin = volgende(begin, dag, laatste, nieuweIndicatie)
    return volgende(begin, van, laatste, nieuweIndicatie)
  }

  bewaar(client: number, van: Dag): void {
    const dagen = this.#dagen.get(client)
    if (dagen === undefined) this.#dagen.set(client, [van])
    else if (!dagen.includes(van)) {
      const plek = dagen.findIndex((dag) => dag > van)
      dagen.splice(plek < 0 ? dagen.length : plek, 0, van)
    }
  }

  /** A credit of the line that began on this day: it does not count any more. */
  neemTerug(client: number, van: Dag): void {
    const dagen = this.#dagen.get(client)
    const plek = dagen?.indexOf(van) ?? -1
    if (plek >= 0) dagen?.splice(plek, 1)
  }
}

function volgende(
  begin: Dag,
  dag: Dag,
  laatste: (eerste: Dag) => Dag,
  nieuweIndicatie: readonly Indicatie[] | undefined,
): Dag {
  const eind = laatste(begin)
  const opnieuw = nieuweIndicatie?.some(({ code, van }) => SGLVG_CODES.has(code) && van > eind && van <= dag)
  return opnieuw ? dag : begin
}

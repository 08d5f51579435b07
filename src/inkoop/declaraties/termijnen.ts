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

/** The first counted day per client, of one kind of limit. */
export class Eerstedagen {
  readonly #dagen = new Map<number, Dag>()

  /** From when the limit runs if this line counts. */
  voor(client: number, van: Dag, laatste: (eerste: Dag) => Dag, nieuweIndicatie?: readonly Indicatie[]): Dag {
    const eerste = this.#dagen.get(client)
    if (eerste === undefined || van < eerste) return van
    const eind = laatste(eerste)
    const opnieuw = nieuweIndicatie?.some(
      (indicatie) => SGLVG_CODES.has(indicatie.code) && indicatie.van > eind && indicatie.van <= van,
    )
    return opnieuw ? van : eerste
  }

  bewaar(client: number, eerste: Dag): void {
    this.#dagen.set(client, eerste)
  }
}

/**
 * Facts of a case that are no part of the dossier, because no rule reads them: what a judgement rests on, how an obligation
 * is filled in, and the weighing of interests. They are facts like all others: with author, two times and history.
 */
import type { Afweging } from '../intrekking/afweging.ts'
import type { Plichtinvulling } from '../verplichtingen/plicht.ts'
import type { Feitrij } from './store/feit-rijen.ts'

/** What a judgement rests on: documents of the case by id, facts by pointer, signals by id. */
export interface Oordeelgrond {
  readonly documenten: readonly string[]
  readonly feiten: readonly string[]
  readonly signalen: readonly string[]
}

export interface MetAuteur {
  readonly door: string
  readonly op: string
}

export interface Zaakdelen {
  /** By rule. */
  readonly oordeelgronden: Readonly<Record<string, Oordeelgrond>>
  /** By key of the obligation. */
  readonly plichten: Readonly<Record<string, Plichtinvulling>>
  readonly afweging: (Afweging & MetAuteur) | null
  /** Ids of the obligations that a person added, in the order of the dossier. */
  readonly toegevoegd: readonly string[]
}

export const OORDEELGROND = '/zaak/oordeelgronden/'
export const PLICHT = '/zaak/plichten/'
export const AFWEGING = '/zaak/afweging'
const TOEGEVOEGD = '/verplichtingenOpgelegd/'

/** `feiten`: the fold of the case. */
export function zaakdelenVan(feiten: readonly Feitrij[]): Zaakdelen {
  const onder = <T>(voor: string): Record<string, T> =>
    Object.fromEntries(
      feiten
        .filter(({ pointer, waarde }) => pointer.startsWith(voor) && waarde !== null)
        .map(({ pointer, waarde }) => [pointer.slice(voor.length), waarde as T]),
    )
  return {
    oordeelgronden: onder<Oordeelgrond>(OORDEELGROND),
    plichten: onder<Plichtinvulling>(PLICHT),
    afweging: (feiten.find(({ pointer }) => pointer === AFWEGING)?.waarde ?? null) as Zaakdelen['afweging'],
    toegevoegd: feiten
      .filter(({ pointer, waarde }) => pointer.startsWith(TOEGEVOEGD) && waarde !== null)
      .map(({ pointer }) => pointer.slice(TOEGEVOEGD.length)),
  }
}

export const GEEN_DELEN: Zaakdelen = { oordeelgronden: {}, plichten: {}, afweging: null, toegevoegd: [] }

/** Nothing was recorded: then the content of a decision does not name them, as in decisions from before. */
export const zijnLeeg = ({ oordeelgronden, plichten, afweging, toegevoegd }: Zaakdelen): boolean =>
  afweging === null &&
  toegevoegd.length === 0 &&
  Object.keys(oordeelgronden).length + Object.keys(plichten).length === 0

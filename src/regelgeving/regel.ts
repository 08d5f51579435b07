/** A rule of law as data and one pure function, and what it says of a case. */
import type { Dag } from '../waarden/datum.ts'
import { datum } from '../waarden/datum.ts'
import type { Vindplaats } from './bron.ts'
import type { Bevinding, Uitkomst } from './uitkomst.ts'
import type { Tweetalig, Zin } from './zin.ts'

/** What kind of norm a rule is; mandatory refusals, powers and judgements stay apart (PGB-4). */
export type Aard =
  | 'bevoegdheid'
  | 'voorwaarde'
  | 'voorwaarde_oordeel'
  | 'verplichte_weigering'
  | 'weigering_mogelijk'
  | 'uitsluiting'
  | 'uitzondering'
  | 'voortzetting'
  | 'procedure'
  | 'reikwijdte'
  | 'periode'
  | 'berekening'
  | 'berekening_oordeel'
  | 'verplichting_mogelijk'
  | 'verhoging'
  | 'verhoging_mogelijk'
  | 'vervallen'

/** What it means for the application when a rule is not met. Absent: nothing of itself. */
export type Gevolg = 'weigeren' | 'herstellen' | 'niet_bevoegd'

export interface Geldigheid {
  readonly vanaf: Dag
  readonly totEnMet?: Dag
  /** False: the start was not found, and the rule holds from 1 January of the year of the text it was taken from. */
  readonly vastgesteld: boolean
}

/** Holds from a day that the source gives. */
export const geldigVanaf = (vanaf: string): Geldigheid => ({ vanaf: datum(vanaf), vastgesteld: true })
/** The start was not established: from 1 January of the year of the text (spec 11, "Which version"). */
export const geldigSindsTekstVan = (jaar: number): Geldigheid => ({ vanaf: datum(`${jaar}-01-01`), vastgesteld: false })

export interface Regel<F> {
  /** Stable for ever; bears the article. */
  readonly id: string
  readonly eis: string
  readonly naam: Tweetalig
  /** What the law says, in our own plain words. */
  readonly tekst: Tweetalig
  readonly aard: Aard
  readonly gevolg?: Gevolg
  /** Which of the six criteria of the NZa report it belongs to; 0 for none. */
  readonly criterium: 0 | 1 | 2 | 3 | 4 | 5 | 6
  readonly vindplaats: Vindplaats
  readonly geldig: Geldigheid
  /** Facts that must be there; one that is absent gives gegevens ontbreken. */
  readonly vraagt: readonly (keyof F)[]
  /** Facts that are used when they are there. */
  readonly leest: readonly (keyof F)[]
  /** Stands in the list only when this is so; absent: always. */
  readonly gevraagd?: (feiten: F) => boolean
  /** First of all: does it apply to this case? */
  readonly nvtAls?: { readonly als: (feiten: F) => boolean; readonly zin: Zin }
  /** Ids of parameters that it reads, for the Regelbank. */
  readonly parameters: readonly string[]
  readonly opmerking?: Tweetalig
  readonly toets: (feiten: F) => Bevinding<keyof F>
}

type Aanwezig<F, K extends keyof F, L extends keyof F> = { [P in K]-?: Exclude<F[P], undefined> } & Pick<F, L>

interface Regelinvoer<F, K extends keyof F, L extends keyof F>
  extends Omit<Regel<F>, 'vraagt' | 'leest' | 'toets' | 'parameters'> {
  readonly vraagt?: readonly K[]
  readonly leest?: readonly L[]
  readonly parameters?: readonly string[]
  readonly toets: (feiten: Aanwezig<F, K, L>) => Bevinding<keyof F>
}

/** The maker of rules over the facts of one room; the function sees only the facts that the rule names. */
export function regelsOver<F>() {
  return <const K extends keyof F = never, const L extends keyof F = never>(
    invoer: Regelinvoer<F, K, L>,
  ): Regel<F> => ({
    ...invoer,
    vraagt: invoer.vraagt ?? [],
    leest: invoer.leest ?? [],
    parameters: invoer.parameters ?? [],
    // Safe: the kernel calls `toets` only after every fact in `vraagt` was found.
    toets: invoer.toets as unknown as Regel<F>['toets'],
  })
}

/** A reasoned judgement that a person gave on a rule; becomes a fact with author and day (PGB-5). */
export interface GegevenBeoordeling {
  readonly regel: string
  readonly uitkomst: 'voldaan' | 'niet_voldaan'
  readonly motivering: string
  readonly door: string
  readonly op: string
  /** Only for the judgement on efficiency and quality: why not. */
  readonly grond?: 'doelmatigheid' | 'kwaliteit'
}

/** What one rule says of one case, with all that it rests on. Texts stay references until someone reads them. */
export interface RegelOordeel<F> {
  readonly regel: Regel<F>
  readonly uitkomst: Uitkomst
  readonly zin: Zin
  readonly ontbreekt: readonly (keyof F)[]
  readonly beoordeling: GegevenBeoordeling | null
  /** Ids of the rules that this outcome was taken from; empty when the rule answers for itself. */
  readonly uit: readonly string[]
}

/** The five outcomes of three-valued law. `voldaan` always means: no obstacle. */
import type { Zin } from './zin.ts'

export type Uitkomst = 'niet_voldaan' | 'gegevens_ontbreken' | 'beoordeling_nodig' | 'voldaan' | 'nvt'

/** What a rule finds. `uit` means: as the worst of those other rules. */
export interface Bevinding<Feit extends PropertyKey = PropertyKey> {
  readonly uitkomst: Uitkomst | 'zoals'
  readonly zin: Zin
  readonly ontbreekt?: readonly Feit[]
  readonly uit?: readonly string[]
  /**
   * What the kernel made of this finding for the rule that found it. Many findings are constants of their rule, so that most
   * outcomes of a toets are not made anew (SPD-1).
   */
  oordeel: { readonly regel: unknown } | null
}

export const voldaan = (z: Zin): Bevinding<never> => ({ uitkomst: 'voldaan', zin: z, oordeel: null })
export const nietVoldaan = (z: Zin): Bevinding<never> => ({ uitkomst: 'niet_voldaan', zin: z, oordeel: null })
export const nvt = (z: Zin): Bevinding<never> => ({ uitkomst: 'nvt', zin: z, oordeel: null })
/** The law asks a person's judgement: the sentence is the question, never the answer. */
export const beoordelingNodig = (vraag: Zin): Bevinding<never> => ({
  uitkomst: 'beoordeling_nodig',
  zin: vraag,
  oordeel: null,
})
export const gegevensOntbreken = <F extends PropertyKey>(z: Zin, ...ontbreekt: readonly F[]): Bevinding<F> => ({
  uitkomst: 'gegevens_ontbreken',
  zin: z,
  oordeel: null,
  ontbreekt,
})
const AFGELEID: Zin = { nl: '', en: '' }
/** The rule has no answer of its own: it takes the worst of the rules that work it out; the kernel writes the sentence. */
export const zoals = (...uit: readonly string[]): Bevinding<never> => ({
  uitkomst: 'zoals',
  zin: AFGELEID,
  oordeel: null,
  uit,
})

const ZWAARTE: Record<Uitkomst, number> = {
  niet_voldaan: 0,
  gegevens_ontbreken: 1,
  beoordeling_nodig: 2,
  voldaan: 3,
  nvt: 4,
}

/** The worst of outcomes (spec 11): the first of niet voldaan, gegevens ontbreken, beoordeling nodig, voldaan, nvt. */
export function slechtste(a: Uitkomst, b: Uitkomst): Uitkomst {
  return ZWAARTE[a] <= ZWAARTE[b] ? a : b
}

/** What the outcomes of a holder mean for advice and amount, as bits of one word, so that blocks add up by a bitwise or. */
import type { Budgetinvoer } from '../berekening/berekening.ts'

export const BIT = {
  weigert: 1,
  ontbreekt: 2,
  open: 4,
  nietBevoegd: 8,
  bevoegdOnbekend: 16,
  /** Two bits that come from the holder, not from a rule. */
  openPlicht: 32,
  opgelegdePlicht: 64,
  geenVersie: 128,
  parameterOntbreekt: 256,
  geenBudget: 512,
  ekt: 1024,
} as const

/** The bits that decide the advice: the lowest seven. */
export const ADVIESBITS = 127

/** The amounts of a holder that count only when the rules say so. */
export const TELT = [
  ['palliatiefCent', 1 << 11],
  ['tijdelijkeVerplegingCent', 1 << 12],
  ['kindBegeleidingGroepCent', 1 << 13],
  ['logeeropvangCent', 1 << 14],
  ['premiesCent', 1 << 15],
  ['meerzorgCent', 1 << 16],
  ['duurdereBegeleidingGroepCent', 1 << 17],
  ['pabCent', 1 << 18],
  ['garantieVorigJaarCent', 1 << 19],
  /** Not an amount of the holder but a figure of the year. */
  ['wooninitiatiefCent', 1 << 20],
] as const satisfies readonly (readonly [keyof Budgetinvoer, number])[]

/** An answer, or the named error with every defect and its place. Expected errors are values, never thrown. */
import type { Foutantwoord } from './contract.ts'

export type Uitslag<T> = { readonly goed: T } | { readonly fout: Foutantwoord }

export const goed = <T>(waarde: T): Uitslag<T> => ({ goed: waarde })
export const fout = (antwoord: Foutantwoord): Uitslag<never> => ({ fout: antwoord })

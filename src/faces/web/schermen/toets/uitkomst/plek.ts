import { createContext, type ReactNode } from 'react'

/**
 * Where an outcome is shown. `los`: on the screen of the toets, beside the facts; a person says who judges and when.
 * `zaak`: of a case; the system knows who and when. `lezen`: of a case, for who may not or cannot judge now.
 */
export interface Toetsplek {
  readonly soort: 'los' | 'zaak' | 'lezen'
  /** What was typed in a judgement form and not recorded yet, by the name of the form. */
  readonly concepten?: Map<string, Oordeelconcept>
  /** Of a case: what a judgement can rest on, and what stands beside the question of a rule. */
  readonly steun?: Oordeelsteun
}

export interface Oordeelsteun {
  readonly documenten: readonly Steunpunt[]
  readonly signalen: readonly Steunpunt[]
  /** Facts of the case besides those that the rule used. */
  readonly feiten: readonly Steunpunt[]
  readonly naast: (regel: string) => ReactNode
}

export interface Steunpunt {
  readonly id: string
  readonly naam: string
}

/** What a judgement rests on: documents and signals by id, facts by pointer. */
export type RustOp = {
  readonly documenten: string[]
  readonly feiten: string[]
  readonly signalen: string[]
}

export interface Oordeelconcept {
  readonly uitkomst: 'voldaan' | 'niet_voldaan' | undefined
  readonly grond: 'doelmatigheid' | 'kwaliteit' | undefined
  readonly motivering: string
  readonly rustOp?: RustOp
}

export const Toetsplek = createContext<Toetsplek>({ soort: 'los' })

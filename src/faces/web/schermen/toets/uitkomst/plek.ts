import { createContext } from 'react'

/**
 * Where an outcome is shown. `los`: on the screen of the toets, beside the facts; a person says who judges and when.
 * `zaak`: of a case; the system knows who and when. `lezen`: of a case, for who may not or cannot judge now.
 */
export interface Toetsplek {
  readonly soort: 'los' | 'zaak' | 'lezen'
  /** What was typed in a judgement form and not recorded yet, by the name of the form. */
  readonly concepten?: Map<string, Oordeelconcept>
}

export interface Oordeelconcept {
  readonly uitkomst: 'voldaan' | 'niet_voldaan' | undefined
  readonly grond: 'doelmatigheid' | 'kwaliteit' | undefined
  readonly motivering: string
}

export const Toetsplek = createContext<Toetsplek>({ soort: 'los' })

/** Addresses of the pgb-check. They name a question, never an answer. */
import type { Vraagnaam } from './antwoord.ts'

export const BEGIN = '/pgb-check'
export const UITKOMST = '/pgb-check/uitkomst'

export function vraagadres(naam: Vraagnaam): string {
  return `${BEGIN}/${naam}`
}

/** After the last question comes the outcome. */
export function adresNa(volgende: Vraagnaam | null | undefined): string {
  return volgende ? vraagadres(volgende) : UITKOMST
}

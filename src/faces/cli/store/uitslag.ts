/** What a command on the store gives back: whether all is well, and the same answer for a program and for a person. */
import type { Tweetaligheid } from '../../../platform/operatie.ts'
import type { Taal } from '../taal.ts'

export interface Uitslag {
  readonly goed: boolean
  readonly json: unknown
  readonly tekst: (taal: Taal) => string
}

/** Tells a person at a terminal how far the work is. */
export type Voortgang = (tekst: Tweetaligheid) => void

export const getal = (waarde: number, taal: Taal): string => new Intl.NumberFormat(taal).format(waarde)

export const regels = (lijst: readonly string[]): string => `${lijst.join('\n')}\n`

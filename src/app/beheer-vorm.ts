/** What the operations of oversight have in common. */
import Type from 'typebox'
import type { Vraagdeel } from '../platform/bewerking.ts'

export const lees = <P extends string, R extends string>(pad: P, recht: R) =>
  ({ pad, recht, methode: 'GET', metVersie: false, status: 200, input: null, vraag: {} }) as const

export const wijzig = <P extends string, R extends string>(pad: P, recht: R, status: 200 | 201) =>
  ({ pad, recht, status, methode: 'POST', metVersie: false, vraag: {} }) as const

export const CURSOR: Vraagdeel = {
  schema: Type.String({ examples: [''] }),
  uitleg: 'De waarde `volgende` van de vorige bladzijde',
}
export const isCursor = (tekst: string): boolean => /^[0-9A-Za-z_-]{1,1000}$/.test(tekst)

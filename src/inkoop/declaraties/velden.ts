/** Reads fields of claims, contracts and indications from the bytes where they stand. */
import type { Csvregel } from '../../platform/csv/csvregel.ts'
import { type Dag, dagenInMaand, dagVan } from '../../waarden/datum.ts'

/** Not of the stated form. */
export const ONLEESBAAR = -1_000_000_000
/** Of the form of a date, and not in the calendar. */
export const BESTAAT_NIET = -1_000_000_001

/** Whole number of at most fifteen digits; below zero only with `mag`. Else NaN. */
export function leesGeheel(buffer: Buffer, van: number, tot: number, mag = false): number {
  let plek = van
  const min = mag && buffer[plek] === 0x2d
  if (min) plek++
  if (plek >= tot || tot - plek > 15) return Number.NaN
  let som = 0
  for (; plek < tot; plek++) {
    const cijfer = (buffer[plek] ?? 0) - 48
    if (cijfer < 0 || cijfer > 9) return Number.NaN
    som = som * 10 + cijfer
  }
  return min && som !== 0 ? -som : som
}

/** `jjjj-mm-dd`. */
export function leesDag(buffer: Buffer, van: number, tot: number): Dag {
  if (tot - van !== 10 || buffer[van + 4] !== 0x2d || buffer[van + 7] !== 0x2d) return ONLEESBAAR
  const jaar = leesGeheel(buffer, van, van + 4)
  const maand = leesGeheel(buffer, van + 5, van + 7)
  const dag = leesGeheel(buffer, van + 8, tot)
  if (Number.isNaN(jaar + maand + dag)) return ONLEESBAAR
  if (jaar < JAAR_MIN || maand < 1 || maand > 12 || dag < 1 || dag > dagenInMaand(jaar, maand)) return BESTAAT_NIET
  return dagVan(jaar, maand, dag)
}

/** Before it nothing was claimed; years far outside would only fill the memory. */
export const JAAR_MIN = 1900

/** Eight digits of an AGB code, or NaN. */
export function leesAgb(buffer: Buffer, van: number, tot: number): number {
  return tot - van === 8 ? leesGeheel(buffer, van, tot) : Number.NaN
}

export const isDag = (dag: number): boolean => dag !== ONLEESBAAR && dag !== BESTAAT_NIET

/** A field that can be read from its bytes; the others (broken quotes, other than ASCII) count as unreadable there. */
export const heeftInhoud = (regel: Csvregel, veld: number): boolean => regel.eind(veld) > regel.begin(veld)

import { toonDatum } from '../../design-system/index.ts'
import { opgaven as en } from '../../teksten/en/opgaven.ts'
import { maakTeksten, type Taal } from '../../teksten/index.ts'
import { opgaven as nl } from '../../teksten/nl/opgaven.ts'

export const useOpgaven = maakTeksten('opgaven', nl, en)
export type Opgavewoorden = ReturnType<typeof useOpgaven>
type Foutnaam = keyof (typeof nl)['maand']['fout']

/** The sentence for a named refusal; undefined when we have none for it. */
export const foutzin = (t: Opgavewoorden, code: string): string | undefined =>
  Object.hasOwn(nl.maand.fout, code) ? t(`maand.fout.${code as Foutnaam}`) : undefined

/** `oktober 2026` of `2026-10`. */
export function toonMaand(tijdvak: string, taal: Taal): string {
  return toonDatum(`${tijdvak}-01`, taal).replace(/^\d+ /, '')
}

export const rijtekst = (nummer: number): string => String(nummer).padStart(6, '0')

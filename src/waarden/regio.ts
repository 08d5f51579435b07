/** The zorgkantoor regions of COD001; facts in regios.json, with their source. */
import bestand from './regios.json' with { type: 'json' }

export const REGIOS: ReadonlyMap<string, string> = new Map(bestand.rijen.map(([code = '', naam = '']) => [code, naam]))

export function isRegiocode(code: string): boolean {
  return REGIOS.has(code)
}

/** Friesland bears two codes: 5502 and its successor 5533 are one region. */
export function zelfdeRegio(a: string, b: string): boolean {
  return (a === '5502' ? '5533' : a) === (b === '5502' ? '5533' : b)
}

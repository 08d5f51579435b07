import { overgang as en } from '../../teksten/en/overgang.ts'
import { maakTeksten, type Taal } from '../../teksten/index.ts'
import { overgang as nl } from '../../teksten/nl/overgang.ts'

export const useOvergangwoorden = maakTeksten('overgang', nl, en)

/** A month as people say it; in an address and in the store it is `jjjj-mm`. */
export function maandnaam(maand: string, taal: Taal): string {
  const [jaar = 2026, nummer = 1] = maand.split('-').map(Number)
  const naam = nl.maanden.split(' ')[nummer - 1] ?? ''
  return `${taal === 'nl' ? naam : (en.maanden.split(' ')[nummer - 1] ?? '')} ${jaar}`
}

import type { Tweetalig } from '../../../../pgb/contract.ts'
import { toets as en } from '../../teksten/en/toets.ts'
import { useTaal } from '../../teksten/index.ts'
import { toets as nl, type Toetsteksten } from '../../teksten/nl/toets.ts'

export type { Toetsteksten } from '../../teksten/nl/toets.ts'

/** The texts of this screen in the language of the page. */
export function useTeksten(): Toetsteksten {
  return useTaal() === 'en' ? en : nl
}

/** Reads a sentence of the rules in the language of the page. */
export function useZin(): (zin: Tweetalig) => string {
  const taal = useTaal()
  return (zin) => zin[taal]
}

import type { ApiFout } from '../../api/index.ts'
import { kader as en } from '../../teksten/en/kader.ts'
import { maakTeksten } from '../../teksten/index.ts'
import { kader as nl } from '../../teksten/nl/kader.ts'

export const useKader = maakTeksten('kader', nl, en)
type Kaderwoorden = ReturnType<typeof useKader>
type Foutnaam = keyof (typeof nl)['fout']

/** The sentence for a refusal; one that we have no words for says to try again. */
export function foutzin(t: Kaderwoorden, { code }: Pick<ApiFout, 'code'>): string {
  return t(`fout.${(Object.hasOwn(nl.fout, code) ? code : 'anders') as Foutnaam}`)
}

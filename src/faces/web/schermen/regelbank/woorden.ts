import { regelbank as en } from '../../teksten/en/regelbank.ts'
import { maakTeksten } from '../../teksten/index.ts'
import { regelbank as nl } from '../../teksten/nl/regelbank.ts'

export const useT = maakTeksten('regelbank', nl, en)
export type T = ReturnType<typeof useT>
type Aardsleutel = keyof (typeof nl)['aard']

/** The kind of a rule in words; a kind that we have no word for is shown as it is named in the data. */
export function toonAard(t: T, aard: string): string {
  return Object.hasOwn(nl.aard, aard) ? t(`aard.${aard as Aardsleutel}`) : aard
}

type Criteriumsleutel = keyof (typeof nl)['criterium']
export const toonCriterium = (t: T, criterium: number): string =>
  t(`criterium.c${criterium}` as `criterium.${Criteriumsleutel}`)

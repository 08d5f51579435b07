import { regelbank as en } from '../../teksten/en/regelbank.ts'
import { maakTeksten } from '../../teksten/index.ts'
import { regelbank as nl } from '../../teksten/nl/regelbank.ts'

export const useT = maakTeksten('regelbank', nl, en)
export type T = ReturnType<typeof useT>
type Aardsleutel = keyof (typeof nl)['aard']

/** The kind of a rule in words; a kind that we have no word for is shown as the data name it. */
export function toonAard(t: T, aard: string): string {
  return Object.hasOwn(nl.aard, aard) ? t(`aard.${aard as Aardsleutel}`) : aard.replaceAll('_', ' ')
}

/** A place that is no rule: a step of the budget, or the term. */
export function toonPlek(t: T, plek: string): string {
  const stap = /^stap (.+)$/.exec(plek)?.[1]
  if (stap !== undefined) return t('parameter.stap', { stap })
  return plek === 'termijn' ? t('parameter.termijn') : plek
}

type Criteriumsleutel = keyof (typeof nl)['criterium']
export const toonCriterium = (t: T, criterium: number): string =>
  t(`criterium.c${criterium}` as `criterium.${Criteriumsleutel}`)

import type { ApiFout } from '../../api/index.ts'
import { transitie as en } from '../../teksten/en/transitie.ts'
import { maakTeksten } from '../../teksten/index.ts'
import { transitie as nl } from '../../teksten/nl/transitie.ts'

export const useTransitie = maakTeksten('transitie', nl, en)
export type Transitiewoorden = ReturnType<typeof useTransitie>

/** The sentence for a refusal; one that we have no words for says to try again. */
export function foutzin(t: Transitiewoorden, { code }: Pick<ApiFout, 'code'>): string {
  return t(`fout.${(Object.hasOwn(nl.fout, code) ? code : 'anders') as keyof (typeof nl)['fout']}`)
}

/** The place in the plan in words of the form: `/afspraken/0/maat` is "Afspraak 1: hoe meet u het?". */
export function veldnaam(t: Transitiewoorden, pointer: string): string {
  const [, lijst = '', plek, veld] = pointer.split('/')
  const naam = (sleutel: string): string =>
    Object.hasOwn(nl.vorm, sleutel) ? t(`vorm.${sleutel as 'naam'}`) : t(`veld.${sleutel as 'regelingen'}`)
  if (lijst !== 'afspraken' || plek === undefined || veld === undefined) return naam(lijst)
  return `${t('vorm.afspraak', { nr: Number(plek) + 1 })}: ${naam(veld)}`
}

import { inkoop as en } from '../../teksten/en/inkoop.ts'
import { maakTeksten } from '../../teksten/index.ts'
import { inkoop as nl } from '../../teksten/nl/inkoop.ts'

export const useT = maakTeksten('inkoop', nl, en)
export type T = ReturnType<typeof useT>

/** The place within a paragraph in words: `b2.1` is part 1 of the second bullet. */
export function toonPlek(t: T, plek: string): string {
  const [soort, nr] = [plek.slice(0, 1), plek.slice(1)]
  if (soort === 'b') return t('entry.bullet', { nr })
  return soort === 'a' ? t('entry.alinea', { nr }) : t('entry.kop')
}

type Prestatiesleutel = keyof (typeof nl)['prestatie']

/** The name of a prestatie; one that we have no name for is shown by its id. */
export function toonPrestatie(t: T, id: string): string {
  return Object.hasOwn(nl.prestatie, id) ? t(`prestatie.${id as Prestatiesleutel}`) : id
}

import { pgbCheck as en } from '../../teksten/en/pgb-check.ts'
import { maakTeksten, useTaal, type Vorm } from '../../teksten/index.ts'
import { pgbCheck as nl } from '../../teksten/nl/pgb-check.ts'

export type Checkteksten = Vorm<typeof nl>

/** Reads a text with values filled in. */
export const useT = maakTeksten('pgb-check', nl, en)

/** All texts of this screen in the language of the page, for texts that are found by the code of a question or answer. */
export function useTeksten(): Checkteksten {
  return useTaal() === 'en' ? en : nl
}

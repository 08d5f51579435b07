import { zaken as en } from '../teksten/en/zaken.ts'
import { maakTeksten } from '../teksten/index.ts'
import { zaken as nl } from '../teksten/nl/zaken.ts'

export const useZaken = maakTeksten('zaken', nl, en)
export type Zaakwoorden = ReturnType<typeof useZaken>
type Foutnaam = keyof (typeof nl)['fout']
type Rolnaam = keyof (typeof nl)['ik']['rol']

/** The sentence for a named refusal; undefined when we have none for it. */
export function foutzin(t: Zaakwoorden, code: string): string | undefined {
  return Object.hasOwn(nl.fout, code) ? t(`fout.${code as Foutnaam}`) : undefined
}

export const rolnaam = (t: Zaakwoorden, rol: string): string =>
  Object.hasOwn(nl.ik.rol, rol) ? t(`ik.rol.${rol as Rolnaam}`) : rol

/** Words of objections, settlement and the next year. */
import { wijziging as en } from '../teksten/en/wijziging.ts'
import { maakTeksten } from '../teksten/index.ts'
import { wijziging as nl } from '../teksten/nl/wijziging.ts'

export const useWijzigingwoorden = maakTeksten('wijziging', nl, en)
type Foutnaam = keyof (typeof nl)['fout']
export type Redennaam = keyof (typeof nl)['voortzetting']['redenen']

/** The name under which we have a sentence for a refusal. */
export const foutnaam = (code: string): Foutnaam => (Object.hasOwn(nl.fout, code) ? (code as Foutnaam) : 'daad')
export const redennaam = (soort: string): Redennaam =>
  Object.hasOwn(nl.voortzetting.redenen, soort) ? (soort as Redennaam) : 'anders'

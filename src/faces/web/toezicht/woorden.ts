import { toezicht as en } from '../teksten/en/toezicht.ts'
import { maakTeksten } from '../teksten/index.ts'
import { toezicht as nl } from '../teksten/nl/toezicht.ts'

export const useToezicht = maakTeksten('toezicht', nl, en)
export type Toezichtwoorden = ReturnType<typeof useToezicht>
type Foutnaam = keyof (typeof nl)['fout']

/** The sentence for a named refusal; undefined when we have none for it. */
export function foutzin(t: Toezichtwoorden, code: string): string | undefined {
  return Object.hasOwn(nl.fout, code) ? t(`fout.${code as Foutnaam}`) : undefined
}

/** A part of a file in the words of its holder; a part that we have none for bears its own name. */
export function deelnaam(t: Toezichtwoorden, code: string): string {
  return Object.hasOwn(nl.inzage.delen, code) ? t(`inzage.delen.${code as keyof (typeof nl)['inzage']['delen']}`) : code
}

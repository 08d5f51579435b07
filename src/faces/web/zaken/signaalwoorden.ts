import { signalen as en } from '../teksten/en/signalen.ts'
import { maakTeksten } from '../teksten/index.ts'
import { signalen as nl } from '../teksten/nl/signalen.ts'

export const useSignaalwoorden = maakTeksten('signalen', nl, en)

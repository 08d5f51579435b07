import { huis as en } from '../teksten/en/huis.ts'
import { maakTeksten } from '../teksten/index.ts'
import { huis as nl } from '../teksten/nl/huis.ts'

export const useHuis = maakTeksten('huis', nl, en)

import { oordeel as en } from '../../teksten/en/oordeel.ts'
import { maakTeksten } from '../../teksten/index.ts'
import { oordeel as nl } from '../../teksten/nl/oordeel.ts'

export const useOordeelwoorden = maakTeksten('oordeel', nl, en)

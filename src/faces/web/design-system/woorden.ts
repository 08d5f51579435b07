import { onderdelen as en } from '../teksten/en/onderdelen.ts'
import { maakTeksten } from '../teksten/index.ts'
import { onderdelen as nl } from '../teksten/nl/onderdelen.ts'

/** The words of the design system itself. */
export const useWoorden = maakTeksten('onderdelen', nl, en)

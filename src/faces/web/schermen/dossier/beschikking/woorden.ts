import { brief as en } from '../../../teksten/en/brief.ts'
import { maakTeksten } from '../../../teksten/index.ts'
import { brief as nl } from '../../../teksten/nl/brief.ts'

export const useBriefwoorden = maakTeksten('brief', nl, en)

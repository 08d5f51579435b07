import { hulpmiddelen as en } from '../../../teksten/en/hulpmiddelen.ts'
import { maakTeksten } from '../../../teksten/index.ts'
import { hulpmiddelen as nl } from '../../../teksten/nl/hulpmiddelen.ts'

export const useHulpmiddelen = maakTeksten('hulpmiddelen', nl, en)
export type Kolomnaam = keyof (typeof nl)['kolom']

/** In the order of the report. */
export const SOORTEN = [
  'rolstoelen_met_behandeling',
  'rolstoelen_zonder_behandeling',
  'scootmobielen_fietsen_met_behandeling',
  'scootmobielen_fietsen_zonder_behandeling',
  'wandelwagens_autostoeltjes_met_behandeling',
  'wandelwagens_autostoeltjes_zonder_behandeling',
  'persoonsgebonden',
] as const satisfies readonly Kolomnaam[]

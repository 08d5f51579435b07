/** Which events leave the house: those of every room together. */
import { GEBEURTENISSEN } from '../pgb/zaak/index.ts'
import type { Gebeurtenissoorten } from '../platform/uitbericht/index.ts'

export const gebeurtenissoorten: Gebeurtenissoorten = { ...GEBEURTENISSEN }

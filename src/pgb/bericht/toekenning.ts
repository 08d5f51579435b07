/**
 * What the chain must hear of a grant (PGB-33): the content of an iPgb 501 and the specification for the
 * Bemiddelingsregister, each in our own canonical JSON form. It claims no conformity: an adapter turns it into the message
 * of the standard, and adds the BSN there. Codes: iWlz 2.2.1, lists COD163, COD578, COD981 and COD983.
 */
import type { Budget, Dossier } from '../contract.ts'

/** The one care function of a Wlz grant in iPgb: the whole package of care. */
const ZORGFUNCTIE_TOTAAL = '99'
/** COD578: personal budget. */
const LEVERINGSVORM_PGB = '2'
/** COD981: extra costs at home. */
const EKT = '5'
/** COD983: additional care. */
const MEERZORG = '3'

export interface Toekenningsbron {
  readonly beschikking: string
  readonly zaaknummer: string
  readonly regio: string
  /** Our own id of the holder; no number of a person. */
  readonly budgethouder: string
  readonly soort: string
  readonly besluitdatum: string
  readonly dossier: Dossier
  readonly budget: Budget
}

export interface Toekenningsbericht {
  readonly vorm: 'ozk-toekenning-1'
  readonly toekenning: {
    readonly wet: 'Wlz'
    readonly beschikking: string
    readonly zaaknummer: string
    readonly soort: string
    readonly zorgkantoor: string
    readonly budgethouder: string
    readonly besluitdatum: string
    readonly ingangsdatum: string
    readonly einddatum: string
    readonly budgetten: readonly { readonly zorgfunctie: string; readonly bedragCent: number }[]
  }
  readonly bemiddelingspecificatie: {
    readonly leveringsvorm: string
    readonly zorgzwaartepakket: string
    readonly ingangsdatum: string
    readonly einddatum: string
    readonly ekt: string | null
    readonly toeslagOverig: string | null
  }
}

export function toekenningsbericht(bron: Toekenningsbron): Toekenningsbericht {
  const { budget, dossier, regio, ...besluit } = bron
  const dagen = { ingangsdatum: budget.van, einddatum: budget.tot }
  return {
    vorm: 'ozk-toekenning-1',
    toekenning: {
      wet: 'Wlz',
      ...besluit,
      zorgkantoor: regio,
      ...dagen,
      budgetten: [{ zorgfunctie: ZORGFUNCTIE_TOTAAL, bedragCent: budget.totaalCent }],
    },
    bemiddelingspecificatie: {
      leveringsvorm: LEVERINGSVORM_PGB,
      zorgzwaartepakket: dossier.indicatie?.zzpCode ?? '',
      ...dagen,
      ekt: budget.onderdelen.ekt > 0 ? EKT : null,
      toeslagOverig: budget.onderdelen.meerzorg > 0 ? MEERZORG : null,
    },
  }
}

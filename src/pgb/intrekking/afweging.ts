/**
 * The weighing of interests where the law gives a power: withdrawal or change under Rlz 5.20 lid 2, every lowering to
 * detriment, every reclaim. That there is a power is one outcome, that using it is proportionate another (PGB-9). The
 * program weighs nothing: it asks a person for each interest, with the facts named, and never proposes a reclaim.
 */
export const BELANGEN = [
  'goede_trouw',
  'leeftijd_en_beperking',
  'vertegenwoordiging',
  'eerdere_goedkeuring',
  'fraude_zorgverlener',
  'draagkracht',
] as const
export type Belang = (typeof BELANGEN)[number]

/** `niet_bekend` is an answer too, and it must say what was done to find out. */
export const STANDEN_BELANG = ['speelt', 'speelt_niet', 'niet_bekend'] as const
export const UITKOMSTEN_AFWEGING = ['evenredig', 'deels', 'niet_evenredig'] as const
/** The acts to detriment that a person can weigh. */
export const AANLEIDINGEN_AFWEGING = ['intrekking', 'verlaging', 'terugvordering'] as const

export interface GewogenBelang {
  readonly belang: Belang
  readonly stand: (typeof STANDEN_BELANG)[number]
  /** The facts that were weighed. */
  readonly feiten: string
}

export interface Afweging {
  readonly aanleiding: (typeof AANLEIDINGEN_AFWEGING)[number]
  /** Where the power stands, for instance `Rlz 5.20 lid 2 onder b`. */
  readonly bevoegdheid: string
  /** Day of the act or failure that it is about; the five years count from it. */
  readonly handelingOp: string
  readonly belangen: readonly GewogenBelang[]
  readonly evenredigheid: (typeof UITKOMSTEN_AFWEGING)[number]
  readonly motivering: string
}

const FEITEN_MIN = 10

/** Interests that were not weighed, or without facts. Empty: the weighing is whole. */
export function ontbrekendeBelangen({ belangen }: Pick<Afweging, 'belangen'>): readonly Belang[] {
  return BELANGEN.filter(
    (belang) => !belangen.some((gewogen) => gewogen.belang === belang && gewogen.feiten.trim().length >= FEITEN_MIN),
  )
}

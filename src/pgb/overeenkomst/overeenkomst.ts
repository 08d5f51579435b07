/** An agreement with a carer and the care it describes (Rlz 5.16), as the pure checks see it. */

import { naamsleutel, type Post } from '../budgetplan/post.ts'
import type { Dossier } from '../contract.ts'

export const BETAALWIJZEN = ['declaratie', 'maandbetaling'] as const
export const SOORTEN_OVEREENKOMST = ['arbeidsovereenkomst', 'opdracht', 'zorginstelling', 'familie'] as const

/** Carer as in a budget plan. */
export type Zorgverlener = Post['zorgverlener']
/** One kind of care in the agreement: as a post of a budget plan, of which the carer stands above it. */
export type Zorgpost = Omit<Post, 'zorgverlener' | 'onbetaald'>

export interface Overeenkomst {
  readonly zorgverlener: Zorgverlener
  readonly soort: (typeof SOORTEN_OVEREENKOMST)[number]
  readonly posten: readonly Zorgpost[]
  /** First and last day, `jjjj-mm-dd`; without a last day it goes on. */
  readonly van: string
  readonly tot?: string
  /** What Rlz 5.16 lid 1 and 2 ask; absent: not known. */
  readonly schriftelijk?: boolean
  readonly svbModel?: boolean
  readonly zorgBeschreven?: boolean
  readonly betaalwijze?: (typeof BETAALWIJZEN)[number]
  readonly terugvorderbeding?: boolean
  readonly vakantiegeldInLoon?: boolean
}

export type Begeleidingskeuze = NonNullable<Dossier['budgetplan']>['begeleidingGroep']

/** The same carer: the same name under another spelling, or the same AGB code. */
export function isDezelfde(een: Zorgverlener, ander: Zorgverlener): boolean {
  if (naamsleutel(een.naam) === naamsleutel(ander.naam)) return true
  return een.agbCode !== undefined && een.agbCode === ander.agbCode
}

export const alsPosten = ({ zorgverlener, posten }: Pick<Overeenkomst, 'zorgverlener' | 'posten'>): readonly Post[] =>
  posten.map((post) => ({ ...post, zorgverlener }))

/** Both days of both periods count. */
export const raaktPeriode = (
  een: { readonly van: string; readonly tot?: string | null },
  ander: { readonly van: string; readonly tot?: string | null },
): boolean => een.van <= (ander.tot ?? '9999-12-31') && ander.van <= (een.tot ?? '9999-12-31')

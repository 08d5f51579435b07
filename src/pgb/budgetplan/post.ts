/** A post of a budget plan with its place, and the words that every check uses. */
import type { Vindplaats } from '../../regelgeving/bron.ts'
import type { Zin } from '../../regelgeving/zin.ts'
import type { Dossier } from '../contract.ts'
import type { ERNSTEN } from '../contract-budgetplan.ts'

export type Budgetplan = NonNullable<Dossier['budgetplan']>
export type Post = NonNullable<Budgetplan['posten']>[number]

export interface Plaatspost {
  readonly post: Post
  /** JSON pointer of the post. */
  readonly plek: string
}

/** A finding before it is written out. */
export interface Bevinding {
  readonly pointer: string
  readonly code: string
  readonly ernst: (typeof ERNSTEN)[number]
  readonly zin: Zin
  readonly vindplaats: Vindplaats
}

export function plaatsposten({ posten = [] }: Budgetplan): Plaatspost[] {
  return posten.map((post, nummer) => ({ post, plek: `/budgetplan/posten/${nummer}` }))
}

export const isBetaald = ({ onbetaald }: Post): boolean => onbetaald !== true

/** One carer may be written in more than one way of spacing and capitals. */
export const naamsleutel = (naam: string): string => naam.trim().replace(/\s+/g, ' ').toLowerCase()

/**
 * Hours a week of a post; null where its unit has none (a ride, a day and night) or the length of a half-day is not known.
 * Ten-thousandths are the finest that the plan can tell, so that sums of decimals stay exact at the limit.
 */
export function urenPerWeek({ eenheid, aantalPerWeek, urenPerDagdeel }: Post): number | null {
  if (eenheid === 'uur') return aantalPerWeek
  if (eenheid !== 'dagdeel' || urenPerDagdeel === undefined) return null
  return rond(aantalPerWeek * urenPerDagdeel)
}

export const rond = (uren: number): number => Math.round(uren * 10_000) / 10_000

/**
 * The dossier of the next calendar year, made of the one that the last decision was sealed with (PGB-1, Rlz 5.7 and 5.12).
 * Facts stay as they are with their author and day; only what belongs to the year moves. Nothing is judged anew here: what
 * the rules of the new year ask more stays open, and then a person looks at this holder.
 */
import type { Dossier } from '../contract.ts'

/** What was sealed about the year before. */
export interface VorigJaar {
  readonly dossier: Dossier
  /** Last day with a pgb, `jjjj-mm-dd`. */
  readonly einde: string
  /** The pgb of that year as a yearly amount, in eurocents; the budget guarantee counts from it (Rlz 5.15). */
  readonly jaarbedragCent: number
}

/** `op`: the day on which the continuation is made; it is received then. */
export function volgendDossier({ dossier, einde, jaarbedragCent }: VorigJaar, jaar: number, op: string): Dossier {
  const { peildatum: _, aanvraag, opschortingen: __, budgetgarantie, verhogingen, ...rest } = dossier
  const { einddatum: ___, ...gevraagd } = aanvraag
  const garantie = budgetgarantie && { ...budgetgarantie, pgbVorigJaarCent: jaarbedragCent }
  const geldig = verhogingen && zonderPremies(verhogingen, jaar)
  return {
    ...rest,
    aanvraag: { ...gevraagd, soort: 'voortzetting', ontvangenOp: op, ingangsdatum: `${jaar}-01-01` },
    vorigePeriode: { einddatum: einde },
    ...(garantie ? { budgetgarantie: garantie } : {}),
    ...(geldig ? { verhogingen: geldig } : {}),
  }
}

/** The compensation of premiums exists in two years only (Rlz 5.13a). */
const PREMIEJAREN: readonly number[] = [2026, 2027]

function zonderPremies(verhogingen: NonNullable<Dossier['verhogingen']>, jaar: number) {
  if (PREMIEJAREN.includes(jaar)) return verhogingen
  const { premies513aCent: _, ...rest } = verhogingen
  return rest
}

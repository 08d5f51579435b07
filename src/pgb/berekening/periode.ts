/** The period of a pgb: within the indication and one calendar year (Rlz 5.12, Blz 3.6.1). */
import { type Dag, dagVan, datum, jaarVan } from '../../waarden/datum.ts'
import type { Dossier } from '../contract.ts'

export interface Periode {
  readonly van: Dag
  /** Last day, inclusive. Before `van` in an empty period, which is wrong input. */
  readonly tot: Dag
  /** A longer period was asked; it was cut at the end of the indication or on 31 December. */
  readonly afgekapt: boolean
  /** The year of the first day: it chooses table and amounts. */
  readonly jaar: number
}

export function periodeVan({ aanvraag, indicatie }: Pick<Dossier, 'aanvraag' | 'indicatie'>): Periode {
  const van = Math.max(datum(aanvraag.ingangsdatum), datum(indicatie.ingangsdatum))
  const gevraagd = aanvraag.einddatum === undefined ? null : datum(aanvraag.einddatum)
  const jaar = jaarVan(van)
  let tot = dagVan(jaar, 12, 31)
  if (indicatie.einddatum !== undefined) tot = Math.min(tot, datum(indicatie.einddatum))
  const afgekapt = gevraagd !== null && gevraagd > tot
  if (gevraagd !== null) tot = Math.min(tot, gevraagd)
  return { van, tot, afgekapt, jaar }
}

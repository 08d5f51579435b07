/** Checks on files that need no store, for the faces. */
import { leesDatum } from '../waarden/datum.ts'

export {
  controleerDeclaraties,
  type Declaratieuitkomst,
  KOP_BEVINDINGEN,
  kiesVoorwaarden,
  VOORWAARDENSETS,
} from '../inkoop/index.ts'
export { type Bevinding, controleerMaandopgave, type Maandcontrole } from '../opgaven/index.ts'

/** The day that a text names, or null. */
export const leesPeildatum = (tekst: string | undefined): number | null =>
  tekst === undefined ? null : leesDatum(tekst)

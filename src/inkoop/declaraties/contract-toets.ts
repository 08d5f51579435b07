/** A line against the agreements with its provider for this service. */
import type { Dag } from '../../waarden/datum.ts'
import { BIT } from './code.ts'
import type { Contractrij } from './contracten.ts'
import type { Declaratie } from './declaratie.ts'

/** What the rows that cover all days of a line say together. */
export interface Dekking {
  codes: number
  /** Some row is at a location with treatment. */
  metBehandeling: boolean
  /** The largest number of places; null: no limit. */
  plaatsen: number | null
  mutatiedagenMax: number | null
}

const CELZ_NODIG = 'LVHC-ZZP'
const BEHANDELING_NODIG = 'ZZP-191'

export function toetsContract(
  { prestatie, van, tot, heeftPeriode, aantal, bedragCent }: Declaratie,
  rijen: readonly Contractrij[] | undefined,
): Dekking {
  const dekking: Dekking = { codes: 0, metBehandeling: false, plaatsen: null, mutatiedagenMax: null }
  if (!rijen) return { ...dekking, codes: BIT['geen-contract'] }
  if (!heeftPeriode) return dekking
  const dekkend = rijen.filter((rij) => rij.van <= van && tot <= rij.tot)
  let [tarief, onbegrensd, binnenAdvies] = [0, false, false]
  // When no row covers all days, what does not hang on the period is judged on all rows.
  for (const rij of dekkend.length > 0 ? dekkend : rijen) {
    tarief = Math.max(tarief, rij.tariefCent)
    dekking.metBehandeling ||= rij.metBehandeling
    if (rij.plaatsen === null) onbegrensd = true
    else dekking.plaatsen = Math.max(dekking.plaatsen ?? 0, rij.plaatsen)
    if (rij.mutatiedagenMax !== null)
      dekking.mutatiedagenMax = Math.max(dekking.mutatiedagenMax ?? 0, rij.mutatiedagenMax)
    binnenAdvies ||= isBinnenAdvies(rij, van, tot, prestatie?.id === CELZ_NODIG)
  }
  if (onbegrensd) dekking.plaatsen = null
  if (dekkend.length === 0) dekking.codes |= BIT['buiten-contractperiode']
  else if (bedragCent > aantal * tarief) dekking.codes |= BIT['tarief-te-hoog']
  if (!binnenAdvies) dekking.codes |= BIT['buiten-celz-advies']
  if (prestatie?.id === BEHANDELING_NODIG && !dekking.metBehandeling) dekking.codes |= BIT['behandeling-ontbreekt']
  return dekking
}

function isBinnenAdvies({ adviesVan, adviesTot }: Contractrij, van: Dag, tot: Dag, nodig: boolean): boolean {
  if (adviesVan === null && adviesTot === null) return !nodig
  if (adviesVan === null) return false
  return adviesVan <= van && (adviesTot === null || tot <= adviesTot)
}

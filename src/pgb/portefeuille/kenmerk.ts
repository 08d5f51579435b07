/**
 * What a rule can see of a holder, as a small class: a flag, a profile, whether an amount is asked. Two holders with the
 * same classes get the same outcome, so a rule runs once for each combination that occurs (SPD-2).
 */
import type { PgbFeiten } from '../feiten.ts'
import type { Houder } from './houder.ts'

export type Feit = keyof PgbFeiten
/** A fact, a given judgement (`oordeel:` and the rule), or one of the two below. */
export type Kenmerk = Feit | `oordeel:${string}` | typeof VERSIE | typeof VORIG_JAAR

/** Which version of the rule holds for this holder; it differs per rule, so the rule itself encodes it. */
export const VERSIE = 'versie'
/** The pgb of last year, to which the guarantee of art. 5.15 applies, is above zero. */
export const VORIG_JAAR = 'vorigJaar'

/** Facts of which a rule only tests that they are there; the value is for the sentence. */
const ALLEEN_AANWEZIG: ReadonlySet<string> = new Set(['pabOordeelArtsOp', 'pabPersoonlijkGezienOp', 'start', 'einde'])

export const isFeit = (kenmerk: Kenmerk): kenmerk is Feit =>
  kenmerk !== VERSIE && kenmerk !== VORIG_JAAR && !kenmerk.startsWith('oordeel:')

/** The rule of a given judgement, or null. */
export const regelVanOordeel = (kenmerk: Kenmerk): string | null =>
  kenmerk.startsWith('oordeel:') ? kenmerk.slice('oordeel:'.length) : null

/** The class of a holder for one characteristic; values that compare equal are one class. */
export function klasseVan(houder: Houder, kenmerk: Kenmerk): unknown {
  const [zonder, met] = houder.standen
  if (kenmerk === VORIG_JAAR) return (houder.dossier.budgetgarantie?.pgbVorigJaarCent ?? 0) > 0
  const regel = regelVanOordeel(kenmerk)
  if (regel !== null) return oordeelklasse(zonder.gegeven.get(regel)) + oordeelklasse(met.gegeven.get(regel))
  if (!isFeit(kenmerk)) throw new Error(`Geen klasse voor ${kenmerk}`)
  const waarde = zonder.feiten[kenmerk]
  if (kenmerk === 'ekt') return ektklasse(zonder.feiten.ekt) + ektklasse(met.feiten.ekt)
  if (ALLEEN_AANWEZIG.has(kenmerk)) return waarde !== undefined
  return typeof waarde === 'number' && kenmerk !== 'jaar' ? waarde > 0 : waarde
}

const oordeelklasse = (oordeel: { uitkomst: string; grond?: string } | undefined): string =>
  oordeel === undefined ? '-' : `${oordeel.uitkomst} ${oordeel.grond ?? ''};`

const ektklasse = (ekt: PgbFeiten['ekt']): string =>
  ekt === null ? '-' : `${ekt.ondoelmatig} ${ekt.overleg} ${ekt.stand} ${ekt.kostenCent !== undefined} ${ekt.heropent};`

/** Gives each different combination of small numbers the next code, in order of first sight. */
export class Nummering {
  readonly #volgende = new Map<number, number>()
  /** Code of a chain so far and one more class; both below 2^20. */
  van(code: number, klasse: number): number {
    const sleutel = code * 1_048_576 + klasse
    let nummer = this.#volgende.get(sleutel)
    if (nummer === undefined) {
      nummer = this.#volgende.size
      this.#volgende.set(sleutel, nummer)
    }
    return nummer
  }
  get aantal(): number {
    return this.#volgende.size
  }
}

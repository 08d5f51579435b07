/**
 * One rule over all holders: the combination of facts that each holder shows it, as a small number, with one holder per
 * combination to run the rule on. First by the facts that the rule names; then, because a rule names some facts only to
 * show them, by those that it really looks at.
 */
import { toetsRegels } from '../../regelgeving/kern.ts'
import type { GegevenBeoordeling, Regel } from '../../regelgeving/regel.ts'
import type { PgbFeiten } from '../feiten.ts'
import { legBereidVoor, RUIM } from './geval.ts'
import type { Gegeven, Houder, Stand } from './houder.ts'
import { type Feit, isFeit, type Kenmerk, Nummering, VERSIE, VORIG_JAAR } from './kenmerk.ts'

/** The versions of one rule. */
export interface Regelreeks {
  readonly id: string
  readonly versies: readonly Regel<PgbFeiten>[]
  /** Its outcome decides an amount or a figure of the calculation. */
  readonly rekent: boolean
}

const REKENENDE_AARD: ReadonlySet<string> = new Set(['verhoging', 'verhoging_mogelijk', 'berekening_oordeel'])

export function reeksenVan(regels: readonly Regel<PgbFeiten>[]): readonly Regelreeks[] {
  return [...new Set(regels.map(({ id }) => id))].map((id) => {
    const versies = regels.filter((regel) => regel.id === id)
    return { id, versies, rekent: versies.some(({ aard }) => REKENENDE_AARD.has(aard)) }
  })
}

export class Regelkolom {
  readonly kenmerken: readonly Kenmerk[]
  /** Per holder the code of its combination. */
  readonly codes: number[] = []
  /** Per code one holder that shows it, and the class of each characteristic. */
  readonly gevallen: { readonly houder: Houder; readonly klassen: readonly number[] }[] = []
  readonly #stappen: readonly Nummering[]

  constructor(readonly reeks: Regelreeks) {
    this.kenmerken = [...genoemd(reeks)]
    this.#stappen = this.kenmerken.map(() => new Nummering())
  }

  voegToe(houder: Houder, klasse: (kenmerk: Kenmerk) => number): void {
    let code = 0
    this.kenmerken.forEach((kenmerk, i) => {
      code = this.#stappen[i]?.van(code, kenmerk === VERSIE ? this.versieVan(houder) + 1 : klasse(kenmerk)) ?? 0
    })
    this.codes.push(code)
    if (code === this.gevallen.length)
      this.gevallen.push({ houder, klassen: this.kenmerken.map((k) => (k === VERSIE ? 0 : klasse(k))) })
  }

  /** The version in force for this holder; -1 when we hold none for its day. */
  versieVan({ keuze }: Houder): number {
    return this.reeks.versies.findIndex((versie) => keuze.regels.includes(versie))
  }

  /** What the rule looks at over all combinations, and the rules whose outcome it takes over. */
  kijk(): { readonly gezien: ReadonlySet<Kenmerk>; readonly uit: ReadonlySet<string> } {
    const gezien = new Set<Kenmerk>([VERSIE])
    const uit = new Set<string>()
    for (const { houder } of this.gevallen) {
      const regel = this.reeks.versies[Math.max(0, this.versieVan(houder))]
      if (!regel) continue
      for (const stand of houder.standen) kijkMee(regel, stand, this.reeks, houder, this.kenmerken, gezien, uit)
    }
    return { gezien, uit }
  }
}

/** Every characteristic that a rule names, in all its versions. */
function genoemd({ id, versies, rekent }: Regelreeks): ReadonlySet<Kenmerk> {
  const feiten = new Set<Kenmerk>([VERSIE, `oordeel:${id}`])
  for (const regel of versies) {
    for (const feit of [...regel.vraagt, ...regel.leest]) feiten.add(feit)
    const proef = new Proxy({} as PgbFeiten, { get: (_, feit) => void feiten.add(feit as Feit) })
    regel.nvtAls?.als(proef)
    regel.gevraagd?.(proef)
  }
  if (rekent && versies.some(({ parameters }) => parameters.length > 0)) feiten.add('jaar')
  if (feiten.has('budgetgarantieOnonderbroken')) feiten.add(VORIG_JAAR)
  return feiten
}

function kijkMee(
  regel: Regel<PgbFeiten>,
  stand: Stand,
  reeks: Regelreeks,
  houder: Houder,
  genoemde: readonly Kenmerk[],
  gezien: Set<Kenmerk>,
  uit: Set<string>,
): void {
  const noteer = (feit: Feit): void => {
    if (!genoemde.includes(feit)) throw new Error(`Regel ${reeks.id} leest ${feit}, maar noemt dat feit niet`)
    gezien.add(feit)
  }
  const feiten = new Proxy(stand.feiten, {
    get: (doel, feit) => {
      noteer(feit as Feit)
      return doel[feit as Feit]
    },
  })
  const gegeven = {
    get: (id: string): GegevenBeoordeling | undefined => {
      gezien.add(`oordeel:${id}`)
      return stand.gegeven.get(id)
    },
  } as Gegeven
  const meekijker: Regel<PgbFeiten> = {
    ...regel,
    toets: (f) => {
      const bevinding = regel.toets(f)
      for (const id of bevinding.uit ?? []) uit.add(id)
      return bevinding
    },
  }
  const oordelen = toetsRegels([meekijker], feiten, gegeven)
  if (!reeks.rekent) return
  if (genoemde.includes(VORIG_JAAR)) gezien.add(VORIG_JAAR)
  const ruim = new Proxy(RUIM, {
    get: (neutraal, feit) => {
      if (!isFeit(feit as Kenmerk) || !genoemde.includes(feit as Feit)) return neutraal[feit as Feit]
      gezien.add(feit as Feit)
      return stand.feiten[feit as Feit]
    },
  })
  legBereidVoor(ruim, (houder.dossier.budgetgarantie?.pgbVorigJaarCent ?? 0) > 0, oordelen)
}

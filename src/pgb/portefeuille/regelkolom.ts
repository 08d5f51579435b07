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

  constructor(
    readonly reeks: Regelreeks,
    varianten: readonly Regel<PgbFeiten>[],
  ) {
    this.kenmerken = [...genoemd(reeks, varianten)]
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

  /**
   * Per combination what the rule, and each of the variants, really looks at on its way to the outcome; and the rules
   * whose outcome it takes over. Who agrees in what was looked at goes the same way and gets the same outcome.
   */
  kijk(varianten: readonly Regel<PgbFeiten>[]): Blik {
    const uit = new Set<string>()
    const gezien = this.gevallen.map(({ houder }) => {
      const bekeken = new Set<Kenmerk>()
      const geldend = this.reeks.versies[Math.max(0, this.versieVan(houder))]
      for (const regel of [...(geldend ? [geldend] : []), ...varianten])
        for (const stand of houder.standen)
          kijkMee(regel, { stand, houder, reeks: this.reeks, genoemd: this.kenmerken, bekeken, uit })
      return bekeken
    })
    return { gezien, uit }
  }
}

export interface Blik {
  readonly gezien: readonly ReadonlySet<Kenmerk>[]
  readonly uit: ReadonlySet<string>
}

/** Every characteristic that a rule names, in all its versions and variants. */
function genoemd({ id, versies, rekent }: Regelreeks, varianten: readonly Regel<PgbFeiten>[]): ReadonlySet<Kenmerk> {
  const feiten = new Set<Kenmerk>([VERSIE, `oordeel:${id}`])
  for (const regel of [...versies, ...varianten]) {
    for (const feit of [...regel.vraagt, ...regel.leest]) feiten.add(feit)
    const proef = new Proxy({} as PgbFeiten, { get: (_, feit) => void feiten.add(feit as Feit) })
    regel.nvtAls?.als(proef)
    regel.gevraagd?.(proef)
  }
  if (rekent && versies.some(({ parameters }) => parameters.length > 0)) feiten.add('jaar')
  if (feiten.has('budgetgarantieOnonderbroken')) feiten.add(VORIG_JAAR)
  return feiten
}

interface Kijker {
  readonly stand: Stand
  readonly houder: Houder
  readonly reeks: Regelreeks
  readonly genoemd: readonly Kenmerk[]
  readonly bekeken: Set<Kenmerk>
  readonly uit: Set<string>
}

/** Runs a rule on one holder and notes every fact and judgement that it touches. */
function kijkMee(regel: Regel<PgbFeiten>, { stand, houder, reeks, genoemd, bekeken, uit }: Kijker): void {
  const feiten = new Proxy(stand.feiten, {
    get: (doel, feit) => {
      if (!genoemd.includes(feit as Feit))
        throw new Error(`Regel ${reeks.id} leest ${String(feit)} zonder het te noemen`)
      bekeken.add(feit as Feit)
      return doel[feit as Feit]
    },
  })
  const gegeven = {
    get: (id: string): GegevenBeoordeling | undefined => {
      bekeken.add(`oordeel:${id}`)
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
  if (genoemd.includes(VORIG_JAAR)) bekeken.add(VORIG_JAAR)
  const ruim = new Proxy(RUIM, {
    get: (neutraal, feit) => {
      if (!isFeit(feit as Kenmerk) || !genoemd.includes(feit as Feit)) return neutraal[feit as Feit]
      bekeken.add(feit as Feit)
      return stand.feiten[feit as Feit]
    },
  })
  legBereidVoor(ruim, (houder.dossier.budgetgarantie?.pgbVorigJaarCent ?? 0) > 0, oordelen)
}

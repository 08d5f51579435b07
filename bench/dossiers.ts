/** The cases of the bench: seeded random dossiers that pass the check on input, the same on every machine. */

import { kiesTarief } from '../src/pgb/berekening/tarief.ts'
import type { Dossier } from '../src/pgb/contract.ts'
import { controleerDossier } from '../src/pgb/rekenhart.ts'
import { type Toetsing, toets } from '../src/pgb/toets/toetsing.ts'
import { maakDossier } from '../tests/orakel/generator.ts'

/** Valid dossiers one by one, from seed 1. */
export function* dossiers(aantal: number): Generator<Dossier> {
  let gegeven = 0
  for (let zaad = 1; gegeven < aantal; zaad++) {
    const gelezen = controleerDossier(maakDossier(zaad))
    if ('fout' in gelezen) continue
    gegeven++
    yield gelezen.goed
  }
}

export interface Zaak {
  readonly dossier: Dossier
  readonly toetsing: Toetsing
}

/** Dossiers of one year with a row of bijlage H; with `metBudget` only those that reach a budget, so that none stops early. */
export function zaken(aantal: number, jaar: number, metBudget: boolean): readonly Zaak[] {
  const gevonden: Zaak[] = []
  for (const dossier of dossiers(Number.POSITIVE_INFINITY)) {
    const uitslag = toets(dossier)
    if ('fout' in uitslag || uitslag.goed.feiten.jaar !== jaar) continue
    const tarief = kiesTarief(dossier, jaar)
    if ('fout' in tarief || tarief.rij === null) continue
    if (metBudget && uitslag.goed.berekening === null) continue
    gevonden.push({ dossier, toetsing: uitslag.goed })
    if (gevonden.length === aantal) break
  }
  return gevonden
}

/**
 * The pure heart of the room: reading, toets, calculation and term, without store, clock or network. The same code runs
 * on the server, in the CLI and, for the pgb-check, in the browser (PGB-50).
 */
import { schrijfBudget } from './berekening/schrijf-budget.ts'
import type { Budget, Dossier, Termijnen, Toetsuitkomst } from './contract.ts'
import { schrijfTermijnen } from './termijn/schrijf-termijnen.ts'
import { berekenTermijn } from './termijn/termijn.ts'
import { schrijfUitkomst } from './toets/schrijf-uitkomst.ts'
import { berekenAlleenBudget, toets } from './toets/toetsing.ts'
import { goed, type Uitslag } from './uitslag.ts'

export { controleerDossier, leesDossier } from './invoer/index.ts'
export { nogNodig } from './toets/nog-nodig.ts'
export type { Uitslag } from './uitslag.ts'

/** Tests a checked dossier and writes the whole answer out. */
export function toetsDossier(dossier: Dossier): Uitslag<Toetsuitkomst> {
  const uitslag = toets(dossier)
  return 'fout' in uitslag ? uitslag : goed(schrijfUitkomst(uitslag.goed))
}

/** The budget of a checked dossier alone; null where the rules in force refuse or a fact is missing. */
export function berekenBudget(dossier: Dossier): Uitslag<Budget | null> {
  const uitslag = berekenAlleenBudget(dossier)
  if ('fout' in uitslag) return uitslag
  const { berekening, periode } = uitslag.goed
  return goed(berekening === null ? null : schrijfBudget(dossier, periode, berekening))
}

/** The term of a checked dossier alone. */
export function berekenTermijnen(dossier: Dossier): Termijnen {
  return schrijfTermijnen(berekenTermijn(dossier))
}

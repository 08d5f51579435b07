/**
 * One combination of facts as the rules of a block see it. Reading a fact that is not part of the combination is our
 * mistake and stops the program: an outcome may never rest on what the portfolio does not tell apart.
 */
import type { RegelOordeel } from '../../regelgeving/regel.ts'
import { TARIEVENTABELLEN } from '../../regelgeving/tarieventabel.ts'
import { bereidVoor } from '../berekening/budgetinvoer.ts'
import type { Dossier } from '../contract.ts'
import { FEIT, type PgbFeiten } from '../feiten.ts'
import type { Gegeven, Stand } from './houder.ts'
import { type Feit, isFeit, type Kenmerk, regelVanOordeel } from './kenmerk.ts'

/** Any table will do: only which amounts count is asked here, not the base amount. */
const TABEL = TARIEVENTABELLEN.at(-1)

/** A case in which nothing raises the budget and nothing is missing: what a rule does not decide stands like this. */
export const RUIM: PgbFeiten = {
  ...(Object.fromEntries(Object.keys(FEIT).map((feit) => [feit, feit.endsWith('Cent') ? 0 : undefined])) as Record<
    Feit,
    never
  >),
  jaar: TABEL?.jaar ?? 0,
  ekt: null,
  moetZorgbehoefte: false,
  heeftZorgbehoefte: true,
  budgetgarantieOnonderbroken: false,
}

/** Which amounts and figures count, from the same function as the toets; the amounts of a combination are only 0 or not. */
export function legBereidVoor(
  feiten: PgbFeiten,
  heeftVorigJaar: boolean,
  oordelen: readonly RegelOordeel<PgbFeiten>[],
): ReturnType<typeof bereidVoor> {
  const dossier = heeftVorigJaar ? { budgetgarantie: { pgbVorigJaarCent: 1, ononderbroken: true } } : {}
  return bereidVoor(dossier as Dossier, feiten, TABEL?.rijen[0] ?? null, oordelen)
}

const STRENG = Object.defineProperties(
  {},
  Object.fromEntries(
    Object.keys(FEIT).map((feit) => [
      feit,
      {
        get: () => {
          throw new Error(`Het feit ${feit} hoort niet bij dit blok regels; bouw de portefeuille met deze regels op`)
        },
      },
    ]),
  ),
)

/** One of the two states of a combination. */
export interface Gevalstand {
  readonly streng: PgbFeiten
  /** With the facts of a neutral case around it, for the choice of amounts. */
  readonly ruim: PgbFeiten
  readonly ekt: PgbFeiten['ekt']
  readonly gegeven: Gegeven
}

export interface Geval {
  /** Per rule of the block the version in force, -1 for none. */
  readonly versies: readonly number[]
  readonly heeftVorigJaar: boolean
  readonly standen: readonly [Gevalstand, Gevalstand]
}

export interface Gevaldeel {
  readonly stand: Stand
  readonly kenmerken: ReadonlySet<Kenmerk>
}

/** Puts a state together from what each rule of the block looks at. */
export function maakStand(delen: readonly Gevaldeel[], verplichtingOpgelegd: boolean): Gevalstand {
  const feiten: Partial<Record<Feit, unknown>> = {}
  const gegeven = new Map()
  for (const { stand, kenmerken } of delen) {
    for (const kenmerk of kenmerken) {
      if (isFeit(kenmerk)) feiten[kenmerk] = stand.feiten[kenmerk]
      const regel = regelVanOordeel(kenmerk)
      const oordeel = regel === null ? undefined : stand.gegeven.get(regel)
      if (oordeel) gegeven.set(regel, oordeel)
    }
  }
  if ('verplichtingOpgelegd' in feiten) feiten.verplichtingOpgelegd = verplichtingOpgelegd
  const eigen = Object.getOwnPropertyDescriptors(feiten)
  return {
    streng: Object.create(STRENG, eigen) as PgbFeiten,
    ruim: { ...RUIM, ...(feiten as Partial<PgbFeiten>) },
    ekt: (feiten.ekt as PgbFeiten['ekt'] | undefined) ?? null,
    gegeven,
  }
}

/**
 * Which continuations a person looks at one by one: those that differ from last year by more than the new table (issue 4).
 * Pure. A part may stay as it was, or move with the row of the table; what moves further, appears, or disappears is named, as is
 * every rule that now says something else. An empty list: only the table changed.
 */
import { tariefrijenVan } from '../../regelgeving/tarieventabel.ts'
import { berekenBasis } from '../berekening/berekening.ts'
import { basisinvoer } from '../berekening/budgetinvoer.ts'
import { kiesTarief } from '../berekening/tarief.ts'
import type { Dossier, Toetsuitkomst } from '../contract.ts'
import { jaardelenVan, optellen } from '../jaar/besluit.ts'
import { ONDERDELEN } from '../keuzes.ts'

export type Afwijking =
  | { readonly soort: 'advies'; readonly was: string; readonly wordt: string }
  /** More or less than the table explains; amounts of a whole year in eurocents. */
  | { readonly soort: 'bedrag'; readonly onderdeel: string; readonly wasCent: number; readonly wordtCent: number }
  | { readonly soort: 'geen_heel_jaar'; readonly van: string; readonly tot: string }
  | { readonly soort: 'geen_budget' }
  | { readonly soort: 'regel'; readonly regel: string; readonly was: string; readonly wordt: string }
  | { readonly soort: 'verplichting'; readonly was: readonly string[]; readonly wordt: readonly string[] }

export interface Vergeleken {
  readonly dossier: Dossier
  readonly uitkomst: Toetsuitkomst
}

/** Rules that fall away because a continuation is no first application (Rlz 5.7); that they differ is expected. */
const BIJ_AANVANG: ReadonlySet<string> = new Set([
  'RLZ-5.5-A',
  'RLZ-5.5-B',
  'RLZ-5.5-C',
  'BLZ-3.6.2-1-A',
  'BLZ-3.6.2-1-B',
  'RLZ-5.7',
  'RLZ-5.8-1',
  'RLZ-5.8-3',
  'RLZ-5.9-A',
])

/** A cent of rounding on each side. */
const RUIS_CENT = 1
/** These parts follow figures of their own in the law, not the row of the table; only that they come or go is looked at. */
const EIGEN_CIJFERS: ReadonlySet<string> = new Set(['wooninitiatieftoeslag', 'budgetgarantie', 'pab', 'ekt'])

export function afwijkingen(was: Vergeleken, wordt: Vergeleken): readonly Afwijking[] {
  return [
    ...adviesAnders(was, wordt),
    ...bedragAnders(was, wordt),
    ...regelsAnders(was, wordt),
    ...plichtAnders(was, wordt),
  ]
}

function adviesAnders({ uitkomst: was }: Vergeleken, { uitkomst: wordt }: Vergeleken): Afwijking[] {
  return was.advies === wordt.advies ? [] : [{ soort: 'advies', was: was.advies, wordt: wordt.advies }]
}

function bedragAnders(was: Vergeleken, wordt: Vergeleken): Afwijking[] {
  const { budget } = wordt.uitkomst
  if (budget === null || was.uitkomst.budget === null) return [{ soort: 'geen_budget' }]
  const anders: Afwijking[] =
    budget.dagen === budget.dagenInJaar ? [] : [{ soort: 'geen_heel_jaar', van: budget.van, tot: budget.tot }]
  const [eerst, nu] = [jaardelenVan(was.uitkomst.budget), jaardelenVan(budget)]
  const [tabelWas, tabelWordt] = [was.uitkomst.budget, budget].map(({ jaar }) => tabelbedrag(was.dossier, jaar))
  if (!tabelWas || !tabelWordt) return [{ soort: 'geen_budget' }]
  const past = (wasCent: number, wordtCent: number): boolean => {
    const metTabel = (wasCent * tabelWordt) / tabelWas
    return wordtCent >= Math.min(wasCent, metTabel) - RUIS_CENT && wordtCent <= Math.max(wasCent, metTabel) + RUIS_CENT
  }
  for (const [i, onderdeel] of ONDERDELEN.entries()) {
    const [wasCent, wordtCent] = [eerst[i] ?? 0, nu[i] ?? 0]
    const klopt = EIGEN_CIJFERS.has(onderdeel) ? (wasCent === 0) === (wordtCent === 0) : past(wasCent, wordtCent)
    if (!klopt) anders.push({ soort: 'bedrag', onderdeel, wasCent, wordtCent })
  }
  const heeftEigen = ONDERDELEN.some((naam, i) => EIGEN_CIJFERS.has(naam) && (eerst[i] ?? 0) !== 0)
  const [wasCent, wordtCent] = [optellen(eerst), optellen(nu)]
  // Parts that each move a little may not together move the whole year beyond the table.
  if (!heeftEigen && anders.length === 0 && !past(wasCent, wordtCent))
    anders.push({ soort: 'bedrag', onderdeel: 'totaal', wasCent, wordtCent })
  return anders
}

/**
 * What the table of a year gives for last year's facts, with the days at home of then; 0 without a row. So a holder whose
 * profile or residence changed does not hide behind the row of the new one.
 */
function tabelbedrag(dossier: Dossier, jaar: number): number {
  const tarief = kiesTarief(dossier, jaar)
  const rij = 'rij' in tarief ? tarief.rij : null
  return rij === null ? 0 : berekenBasis(basisinvoer(dossier, rij)).naDeeltijdverblijf
}

function regelsAnders({ uitkomst: was }: Vergeleken, { uitkomst: wordt }: Vergeleken): Afwijking[] {
  const eerst = new Map(was.oordelen.map(({ regel, uitkomst }) => [regel, uitkomst]))
  return wordt.oordelen.flatMap(({ regel, uitkomst }): Afwijking[] => {
    const toen = eerst.get(regel) ?? 'nvt'
    return toen === uitkomst || BIJ_AANVANG.has(regel) ? [] : [{ soort: 'regel', regel, was: toen, wordt: uitkomst }]
  })
}

function plichtAnders({ uitkomst: was }: Vergeleken, { uitkomst: wordt }: Vergeleken): Afwijking[] {
  const opgelegd = ({ verplichtingen }: Toetsuitkomst): string[] =>
    verplichtingen.filter(({ besluit }) => besluit !== 'niet_nodig').map(({ soort, besluit }) => `${soort} ${besluit}`)
  const [eerst, nu] = [opgelegd(was).sort(), opgelegd(wordt).sort()]
  return eerst.join() === nu.join() ? [] : [{ soort: 'verplichting', was: eerst, wordt: nu }]
}

/** Profiles without a row in the table of the year: named before anything is made (PGB-22). */
export function profielenZonderRij(jaar: number, zzpCodes: Iterable<string>): readonly string[] {
  return [...new Set(zzpCodes)].filter((code) => tariefrijenVan(jaar, code) === null).sort()
}

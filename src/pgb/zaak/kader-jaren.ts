/**
 * What the grants of one holder come to in a calendar year, from his decisions in order (KAD-2). Pure. A later grant takes
 * the place of an earlier one from its first day; a withdrawal ends it. Of a grant that ends early the days that it ran count.
 */
import { type Cent, deelHalfOmhoog } from '../../waarden/bedrag.ts'
import { type Dag, datum, jaarVan, schrijfDatum } from '../../waarden/datum.ts'
import type { Toetsuitkomst } from '../contract.ts'
import { ingangVan } from '../intrekking/gebeurtenis.ts'
import type { Besluitsoort, Voorstelkeuze } from './inhoud.ts'

/** What of a sealed decision counts here. */
export interface Besluitgeld {
  readonly keuze: Pick<Voorstelkeuze, 'soort' | 'peildatum' | 'gebeurtenis'>
  readonly uitkomst: Pick<Toetsuitkomst, 'budget'>
}

interface Deel {
  readonly van: Dag
  readonly tot: Dag
  readonly cent: Cent
}

/** Kinds of decision that give a pgb. */
export const GEVEND: readonly Besluitsoort[] = ['verlening', 'gedeeltelijk', 'wijziging']

/** Amount by year. A year without anything is absent. */
export function jaarbedragen(besluiten: readonly Besluitgeld[]): Map<number, Cent> {
  let delen: readonly Deel[] = []
  for (const { keuze, uitkomst } of besluiten) {
    const vanaf = eersteDag({ keuze, uitkomst })
    if (vanaf === null) continue
    delen = delen.flatMap((deel) => tot(deel, vanaf))
    const { budget } = uitkomst
    if (GEVEND.includes(keuze.soort) && budget)
      delen = [...delen, { van: datum(budget.van), tot: datum(budget.tot), cent: budget.totaalCent }]
  }
  const bedragen = new Map<number, Cent>()
  for (const { van, cent } of delen) bedragen.set(jaarVan(van), (bedragen.get(jaarVan(van)) ?? 0) + cent)
  return bedragen
}

export interface Jaarverschil {
  readonly jaar: number
  readonly verschilCent: Cent
  readonly hadAl: boolean
}

/** What the last decision changes, by year, in order of the years: so everyone closes them in the same order. */
export function jaarverschillen(eerder: readonly Besluitgeld[], nieuw: Besluitgeld): Jaarverschil[] {
  const voor = jaarbedragen(eerder)
  const na = jaarbedragen([...eerder, nieuw])
  return [...new Set([...voor.keys(), ...na.keys()])]
    .sort((a, b) => a - b)
    .map((jaar) => ({
      jaar,
      verschilCent: (na.get(jaar) ?? 0) - (voor.get(jaar) ?? 0),
      hadAl: (voor.get(jaar) ?? 0) > 0,
    }))
    .filter(({ verschilCent }) => verschilCent !== 0)
}

/** From which day a decision changes what there was; null: it changes nothing. */
function eersteDag({ keuze, uitkomst }: Besluitgeld): Dag | null {
  if (keuze.soort === 'intrekking') return datum(keuze.gebeurtenis ? ingangVan(keuze.gebeurtenis) : keuze.peildatum)
  return GEVEND.includes(keuze.soort) && uitkomst.budget ? datum(uitkomst.budget.van) : null
}

/** The part of a grant before a day, by days. */
function tot(deel: Deel, dag: Dag): Deel[] {
  if (deel.tot < dag) return [deel]
  if (deel.van >= dag) return []
  const dagen = deel.tot - deel.van + 1
  return [{ ...deel, tot: dag - 1, cent: deelHalfOmhoog(deel.cent * (dag - deel.van), dagen) }]
}

/** The day on which a change is in the ledger: the day of decision, and a lowering not before the day that it begins. */
export function boekdag(besluit: Besluitgeld, verschilCent: Cent, vandaag: string): string {
  const vanaf = eersteDag(besluit)
  if (verschilCent > 0 || vanaf === null) return vandaag
  return [vandaag, schrijfDatum(vanaf)].sort().at(-1) ?? vandaag
}

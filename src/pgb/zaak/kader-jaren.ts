/**
 * What the grants of one holder come to in a calendar year, from his decisions in order (KAD-2). Pure. The year itself is
 * worked out in jaar/jaarverloop.ts and nowhere else, so that ledger, report and decision agree to the cent (PGB-24).
 */
import type { Cent } from '../../waarden/bedrag.ts'
import { jaarVan, schrijfDatum } from '../../waarden/datum.ts'
import type { Toetsuitkomst } from '../contract.ts'
import { berekenJaarverloop } from '../jaar/jaarverloop.ts'
import type { Besluitsoort, Voorstelkeuze } from './inhoud.ts'
import { jaarbesluitVan } from './wijziging-jaar.ts'

/** What of a sealed decision counts here. */
export interface Besluitgeld {
  readonly keuze: Pick<Voorstelkeuze, 'soort' | 'peildatum' | 'gebeurtenis'>
  readonly uitkomst: Pick<Toetsuitkomst, 'budget'>
}

/** Kinds of decision that give a pgb. */
export const GEVEND: readonly Besluitsoort[] = ['verlening', 'gedeeltelijk', 'wijziging']

/** Amount by year, by the calculation that decisions and settlements use. A year without anything is absent. */
export function jaarbedragen(besluiten: readonly Besluitgeld[]): Map<number, Cent> {
  const gevolgen = besluiten.flatMap((besluit) => jaarbesluitVan('', besluit) ?? [])
  const jaren = new Set(gevolgen.filter(({ jaardelen }) => jaardelen !== null).map(({ van }) => jaarVan(van)))
  const bedragen = new Map<number, Cent>()
  for (const jaar of jaren) {
    const { dagen, totaalCent } = berekenJaarverloop(jaar, gevolgen)
    if (dagen > 0) bedragen.set(jaar, totaalCent)
  }
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

/** The day on which a change is in the ledger: the day of decision, and a lowering not before the day that it begins. */
export function boekdag(besluit: Besluitgeld, verschilCent: Cent, vandaag: string): string {
  const vanaf = jaarbesluitVan('', besluit)?.van ?? null
  if (verschilCent > 0 || vanaf === null) return vandaag
  return [vandaag, schrijfDatum(vanaf)].sort().at(-1) ?? vandaag
}

/** The versions that are known, and which of them a contract year uses (INK-1, INK-2). */
import type { Voorwaarde, Voorwaardencatalogus, Voorwaardenset } from '../contract.ts'
import { verschil } from './verschil.ts'
import { VERSIE_3_2 } from './versie-3-2.ts'

/** The newest first. */
export const VOORWAARDENSETS: readonly Voorwaardenset[] = [VERSIE_3_2]

/** The set of a contract day (`2026-05-01`), or null when no known version holds on it: none is borrowed from another year. */
export function setVan(dag: string, sets: readonly Voorwaardenset[] = VOORWAARDENSETS): Voorwaardenset | null {
  return sets.find(({ geldig }) => geldig.vanaf <= dag && dag <= geldig.totEnMet) ?? null
}

export function voorwaardencatalogus(sets: readonly Voorwaardenset[] = VOORWAARDENSETS): Voorwaardencatalogus {
  return {
    versies: [...sets],
    verschillen: sets.slice(0, -1).flatMap((nieuwer, plek) => {
      const ouder = sets[plek + 1]
      return ouder === undefined ? [] : [verschil(ouder, nieuwer)]
    }),
  }
}

/** Conditions of a set, those of one sector or one paragraph when asked. `5` gives all paragraphs of chapter 5. */
export function kiesVoorwaarden(
  set: Voorwaardenset,
  { sector, paragraaf }: { readonly sector?: string; readonly paragraaf?: string },
): Voorwaarde[] {
  return set.voorwaarden.filter(
    (v) =>
      (sector === undefined || (v.sectoren as readonly string[]).includes(sector)) &&
      (paragraaf === undefined || v.paragraaf === paragraaf || v.paragraaf.startsWith(`${paragraaf}.`)),
  )
}

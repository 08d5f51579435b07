/** Under which name the log knows the holder of a case; for the overview that this person can ask for (PLT-23). */
import type { Context, Transactie } from '../../platform/db.ts'
import type { Geheim } from '../../platform/geheim/index.ts'
import { pseudoniemVan } from './openen.ts'
import { zoekZaak } from './store/zaak-rijen.ts'

/** Null when there is no such case in these regions. */
export async function houderInLogboek(
  tx: Transactie,
  { regios }: Context,
  geheim: Geheim,
  zaak: string,
): Promise<{ readonly pseudoniem: string; readonly regio: string } | null> {
  const rij = await zoekZaak(tx, regios, zaak, false)
  return rij ? { pseudoniem: pseudoniemVan({ geheim }, rij), regio: rij.regio } : null
}

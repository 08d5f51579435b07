/** Opening a case to act on it, and closing it with its next version. */
import type { Daad } from './daad.ts'
import { keurDoel } from './doel.ts'
import { weiger } from './fout.ts'
import { type Status, werkZaakBij, type Zaakrij, type Zaakwijziging, zoekZaak } from './store/zaak-rijen.ts'

/** Which case, and which version of it the person saw (If-Match). */
export interface Gezien {
  readonly zaak: string
  readonly versie: number
}

/** Closes the case to others, refuses a version that is not the last, and a step that does not fit. */
export async function openZaak(daad: Daad, { zaak: id, versie }: Gezien, stappen: readonly Status[]): Promise<Zaakrij> {
  const zaak = await zoekZaak(daad.tx, daad.context.regios, id, true)
  if (!zaak) return weiger({ code: 'onbekend' })
  await keurDoel(daad, zaak)
  if (zaak.versie !== versie) return weiger({ code: 'versie-verouderd', versie: zaak.versie })
  if (!stappen.includes(zaak.status))
    return weiger({ code: 'stap-ontbreekt', nodig: stappen.join(' | '), status: zaak.status })
  return zaak
}

/** Without closing it: to read. */
export async function leesZaakrij(daad: Daad, id: string): Promise<Zaakrij> {
  const zaak = await zoekZaak(daad.tx, daad.context.regios, id, false)
  if (!zaak) return weiger({ code: 'onbekend' })
  await keurDoel(daad, zaak)
  return zaak
}

/** Gives the new version. */
export async function bewaarZaak({ tx }: Daad, zaak: Zaakrij, wijziging: Zaakwijziging): Promise<number> {
  if (!(await werkZaakBij(tx, zaak, wijziging))) throw new Error('A case that was closed to others has changed')
  return zaak.versie + 1
}

/** What a screen may show of the BSN: the last three digits; null when it is not known (PLT-22). */
export function gemaskeerdBsn(daad: Pick<Daad, 'geheim'>, zaak: Zaakrij): string | null {
  return zaak.bsnVersleuteld === null ? null : `******${leesBsn(daad, zaak, zaak.bsnVersleuteld).slice(-3)}`
}

/** The name of the holder in the log. Without a BSN the id of the holder stands for it. */
export function pseudoniemVan(daad: Pick<Daad, 'geheim'>, zaak: Houderkenmerk): string {
  const { bsnVersleuteld, budgethouder } = zaak
  return daad.geheim.pseudoniem(bsnVersleuteld ? leesBsn(daad, zaak, bsnVersleuteld) : `houder ${budgethouder}`)
}

/** The whole number; who shows it has written in the log why. */
export function volledigBsn(daad: Pick<Daad, 'geheim'>, zaak: Houderkenmerk): string | null {
  return zaak.bsnVersleuteld === null ? null : leesBsn(daad, zaak, zaak.bsnVersleuteld)
}

type Houderkenmerk = Pick<Zaakrij, 'regio' | 'budgethouder' | 'bsnVersleuteld'>

function leesBsn(
  { geheim }: Pick<Daad, 'geheim'>,
  { regio, budgethouder }: Houderkenmerk,
  versleuteld: Buffer,
): string {
  return geheim.ontsleutel(versleuteld, bsnPlaats(regio, budgethouder))
}

export const bsnPlaats = (regio: string, budgethouder: string): string => `${regio}/${budgethouder}/bsn`

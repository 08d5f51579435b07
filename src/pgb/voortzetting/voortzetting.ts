/** One holder of a continuation, from last year to next: the dossier, its toets, and what sets it apart (PGB-1, issue 4). */
import type { Dossier, Foutantwoord, Toetsuitkomst } from '../contract.ts'
import { controleerDossier, toetsDossier } from '../rekenhart.ts'
import { type Afwijking, afwijkingen } from './vergelijking.ts'
import { type VorigJaar, volgendDossier } from './volgend-dossier.ts'

export type Voortzetting =
  | { readonly dossier: Dossier; readonly uitkomst: Toetsuitkomst; readonly afwijkingen: readonly Afwijking[] }
  /** The rules of the new year stop: no table, no row, no version. Nothing is made of this holder. */
  | { readonly fout: Foutantwoord }

export function zetVoort(
  vorig: VorigJaar & { readonly uitkomst: Toetsuitkomst },
  jaar: number,
  op: string,
): Voortzetting {
  const gekeurd = controleerDossier({ ...volgendDossier(vorig, jaar, op), peildatum: op })
  if ('fout' in gekeurd) return gekeurd
  const getoetst = toetsDossier(gekeurd.goed)
  if ('fout' in getoetst) return getoetst
  const { goed: uitkomst } = getoetst
  const was = { dossier: vorig.dossier, uitkomst: vorig.uitkomst }
  return { dossier: gekeurd.goed, uitkomst, afwijkingen: afwijkingen(was, { dossier: gekeurd.goed, uitkomst }) }
}

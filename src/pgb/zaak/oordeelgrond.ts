/** A judgement with what it rests on: at least two sentences, and documents, facts or signals that are there (PGB-5). */

import type { Dossier } from '../contract.ts'
import type { Daad } from './daad.ts'
import { type Oordeelsgave, OPEN, oordeelsbron, vouwZaak, wieEnWanneer, wijzigFeiten } from './dossier.ts'
import { lijstpointer } from './dossierdelen.ts'
import { weiger } from './fout.ts'
import { openZaak } from './openen.ts'
import { signalenBijPlan } from './signaal.ts'
import type { Feitrij } from './store/feit-rijen.ts'
import { leesDocumenten } from './store/stuk-rijen.ts'
import type { Zaakrij } from './store/zaak-rijen.ts'
import { OORDEELGROND, type Oordeelgrond } from './zaakdelen.ts'

const ZINNEN_MIN = 2
const ZIN_MIN = 4

/** Sentences with something in them: dots alone make none. */
export function telZinnen(tekst: string): number {
  return tekst.split(/[.!?]+(?:\s+|$)/u).filter((zin) => zin.replace(/[^\p{L}\p{N}]/gu, '').length >= ZIN_MIN).length
}

/** One act: the judgement and what it rests on are recorded together. */
export async function velOordeelMetGrond(
  daad: Daad,
  { rustOp, ...oordeel }: Oordeelsgave & { readonly rustOp?: Oordeelgrond },
): Promise<number> {
  const zaak = await openZaak(daad, oordeel, OPEN)
  if (telZinnen(oordeel.motivering) < ZINNEN_MIN) return weiger({ code: 'grond-ontbreekt', veld: 'motivering' })
  if (!rustOp || rustOp.documenten.length + rustOp.feiten.length + rustOp.signalen.length === 0)
    return weiger({ code: 'grond-ontbreekt', veld: 'rustOp' })
  const { dossier, feiten } = await vouwZaak(daad, zaak)
  await controleerGrond(daad, zaak, dossier, feiten, rustOp)
  const { regel, uitkomst, motivering, grond } = oordeel
  const waarde = { regel, uitkomst, motivering, ...(grond ? { grond } : {}), ...wieEnWanneer(daad) }
  const nieuw = new Map<string, unknown>([
    [lijstpointer('/beoordelingen', regel), waarde],
    [`${OORDEELGROND}${regel}`, rustOp],
  ])
  return wijzigFeiten(daad, zaak, nieuw, oordeelsbron(daad))
}

/** What is named must be there: a document of this case, a fact that is known, a signal on a carer in the plan. */
async function controleerGrond(
  daad: Daad,
  zaak: Zaakrij,
  dossier: Dossier,
  feiten: readonly Feitrij[],
  rustOp: Oordeelgrond,
): Promise<void> {
  const documenten = (await leesDocumenten(daad.tx, zaak)).map(({ id }) => id)
  if (!rustOp.documenten.every((id) => documenten.includes(id))) weiger({ code: 'document-onbekend' })
  const pointers = feiten.filter(({ waarde }) => waarde !== null).map(({ pointer }) => pointer)
  if (!rustOp.feiten.every((pointer) => isBekend(pointer, pointers)))
    weiger({ code: 'grond-ontbreekt', veld: 'rustOp' })
  if (rustOp.signalen.length === 0) return
  const signalen = (await signalenBijPlan(daad, zaak.regio, dossier)).map(({ signaal }) => signaal.id)
  if (!rustOp.signalen.every((id) => signalen.includes(id))) weiger({ code: 'grond-ontbreekt', veld: 'rustOp' })
}

/** A fact, a part of a list that is one fact, or a group of facts. */
const isBekend = (pointer: string, pointers: readonly string[]): boolean =>
  pointers.some((fact) => fact === pointer || pointer.startsWith(`${fact}/`) || fact.startsWith(`${pointer}/`))

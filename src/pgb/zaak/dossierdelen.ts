/**
 * A dossier as loose facts and back. Objects are taken apart to their leaves, each with its JSON pointer; a list is one
 * fact, because its rows have no names. Judgements and imposed obligations are facts each on their own (PGB-5).
 */
import type { Dossier } from '../contract.ts'
import { canoniek } from './canoniek.ts'

/** Pointer to value, in the order in which the facts were recorded. */
export type Feiten = ReadonlyMap<string, unknown>

/** Recorded by acts of their own, one fact a row; a saved dossier may not set them. */
const EIGEN_LIJSTEN = ['/beoordelingen', '/verplichtingenOpgelegd'] as const
type Lijst = (typeof EIGEN_LIJSTEN)[number]

/**
 * What a person cannot set by saving a dossier: the case and its region, judgements and obligations (who and when are
 * given by the system), suspensions (the ledger) and the BSN (kept encrypted, elsewhere).
 */
const NIET_TE_ZETTEN = ['/kenmerk', '/opschortingen', '/verzekerde/bsn', ...EIGEN_LIJSTEN] as const

/** Facts of the case that no rule reads (zaakdelen.ts): beside the dossier, so they are never in it. */
const BUITEN_DOSSIER = '/zaak/'

export const lijstpointer = (lijst: Lijst, sleutel: string): string => `${lijst}/${sleutel}`

export function nietTeZetten(dossier: Dossier): string[] {
  const delen = neemUiteen(dossier)
  return NIET_TE_ZETTEN.filter((pointer) => delen.has(pointer))
}

/** Facts of a dossier that is saved whole, without those that have another home. */
export function feitenUit(dossier: Dossier): Feiten {
  const delen = neemUiteen(dossier)
  for (const pointer of ['/regio', ...NIET_TE_ZETTEN]) delen.delete(pointer)
  return delen
}

function neemUiteen(dossier: Dossier): Map<string, unknown> {
  const delen = new Map<string, unknown>()
  const bezoek = (waarde: unknown, pointer: string): void => {
    if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) {
      delen.set(pointer, waarde)
      return
    }
    // A checked dossier is in one fixed form: what is not known stands in it as undefined.
    const bekend = Object.entries(waarde).filter(([, deel]) => deel !== undefined)
    for (const [naam, deel] of bekend) bezoek(deel, `${pointer}/${naam}`)
    // An empty part is a fact as well: "there is a representative, of whom nothing is known".
    if (bekend.length === 0) delen.set(pointer, {})
  }
  bezoek(dossier, '')
  return delen
}

/** Where the facts that are to be saved differ from those held; undefined: taken away. Rows of own lists stay. */
export function verschil(gehouden: Feiten, nieuw: Feiten): Map<string, unknown> {
  const anders = new Map<string, unknown>()
  for (const pointer of gehouden.keys()) {
    if (!nieuw.has(pointer) && !heeftEigenDaad(pointer)) anders.set(pointer, undefined)
  }
  for (const [pointer, waarde] of nieuw) {
    if (!gehouden.has(pointer) || canoniek(gehouden.get(pointer)) !== canoniek(waarde)) anders.set(pointer, waarde)
  }
  return anders
}

const isEigenLijst = (pointer: string): boolean => EIGEN_LIJSTEN.some((lijst) => pointer.startsWith(`${lijst}/`))
const heeftEigenDaad = (pointer: string): boolean => pointer.startsWith(BUITEN_DOSSIER) || isEigenLijst(pointer)

/** The fold: facts as a dossier. The schema decides later whether it is a whole one. */
export function voegSamen(regio: string, feiten: Feiten, opschortingen: Dossier['opschortingen']): Dossier {
  const dossier: Record<string, unknown> = { regio }
  for (const [pointer, waarde] of feiten) {
    if (pointer.startsWith(BUITEN_DOSSIER)) continue
    if (isEigenLijst(pointer)) {
      const naam = pointer.split('/')[1] ?? ''
      dossier[naam] = [...((dossier[naam] as unknown[] | undefined) ?? []), waarde]
    } else zet(dossier, pointer, waarde)
  }
  if (opschortingen && opschortingen.length > 0) dossier.opschortingen = opschortingen
  return dossier as Dossier
}

function zet(dossier: Record<string, unknown>, pointer: string, waarde: unknown): void {
  const namen = pointer.split('/').slice(1)
  const laatste = namen.pop() ?? ''
  let plek = dossier
  for (const naam of namen) {
    plek[naam] ??= {}
    plek = plek[naam] as Record<string, unknown>
  }
  plek[laatste] = waarde
}

/**
 * What someone changes in the facts of a case, as single changes on what the case says now. So a change of another person
 * to another fact is never lost, and one to the same fact is seen. Pure; a list is one fact, as in the store.
 */
import type { Zaakbeeld } from '../../../../pgb/zaak/contract.ts'
import {
  type Concept,
  type Json,
  leesConcept,
  lees as leesPlek,
  SECTIES,
  type Sectie,
  zet,
} from '../toets/formulier/feiten.ts'

/** A change of one fact; absent means: not known. */
export interface Wijziging {
  readonly was?: Json
  readonly wordt?: Json
}
export type Wijzigingen = Readonly<Record<string, Wijziging>>

/** Kept by acts of their own, or fixed when the case was made. */
const EIGEN = ['/kenmerk', '/opschortingen', '/beoordelingen', '/verplichtingenOpgelegd', '/verzekerde/bsn'] as const
const VAST: readonly string[] = ['/regio', '/aanvraag/soort', ...EIGEN]
const EIGEN_SECTIES: readonly string[] = ['opschortingen', 'beoordelingen', 'verplichtingen']

/** The sections of the form with what can be changed here. */
export const FEITSECTIES: readonly Sectie[] = SECTIES.filter(({ id }) => !EIGEN_SECTIES.includes(id)).map((sectie) => ({
  ...sectie,
  velden: sectie.velden.filter(({ pad }) => !VAST.includes(pad)),
}))

/** The facts of a case that can be worked on. */
export function conceptVan({ dossier }: Pick<Zaakbeeld, 'dossier'>): Concept {
  const heel = leesConcept(JSON.stringify(dossier)) ?? {}
  return EIGEN.reduce<Concept>((concept, pointer) => zet(concept, pointer, undefined), heel)
}

/** Every fact by its pointer: objects to their leaves, a list as one. */
export function plat(boom: Json, pad = ''): Map<string, Json> {
  const isBlad = typeof boom !== 'object' || boom === null || Array.isArray(boom)
  if (isBlad || (pad !== '' && Object.keys(boom).length === 0)) return new Map([[pad, boom]])
  return new Map(Object.entries(boom).flatMap(([naam, deel]) => [...plat(deel, `${pad}/${naam}`)]))
}

const gelijk = (a: Json | undefined, b: Json | undefined): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The facts with the changes on them. */
export function pasToe(basis: Concept, wijzigingen: Wijzigingen): Concept {
  return Object.entries(wijzigingen).reduce((concept, [pointer, { wordt }]) => zet(concept, pointer, wordt), basis)
}

/** What differs; where a change stood already, what it was is what it was then. */
export function verschil(basis: Concept, concept: Concept, eerder: Wijzigingen = {}): Wijzigingen {
  const [oud, nieuw] = [plat(basis), plat(concept)]
  const uit: Record<string, Wijziging> = {}
  for (const pointer of new Set([...oud.keys(), ...nieuw.keys()])) {
    const wordt = nieuw.get(pointer)
    if (gelijk(oud.get(pointer), wordt)) continue
    const vorige = eerder[pointer]
    uit[pointer] = maak(vorige ? vorige.was : oud.get(pointer), wordt)
  }
  return uit
}

const maak = (was: Json | undefined, wordt: Json | undefined): Wijziging => ({
  ...(was === undefined ? {} : { was }),
  ...(wordt === undefined ? {} : { wordt }),
})

/** Facts that another person changed since: the case now says neither what it said nor what I want. */
export function botsingen(basis: Concept, wijzigingen: Wijzigingen): string[] {
  return Object.entries(wijzigingen)
    .filter(([pointer, { was, wordt }]) => {
      const nu = leesPlek(basis, pointer)
      return !gelijk(nu, was) && !gelijk(nu, wordt)
    })
    .map(([pointer]) => pointer)
}

/** Keeps my value, knowing what the other made of it. */
export function houd(basis: Concept, wijzigingen: Wijzigingen, pointer: string): Wijzigingen {
  return { ...wijzigingen, [pointer]: maak(leesPlek(basis, pointer), wijzigingen[pointer]?.wordt) }
}

/** Takes the value of the other. */
export function laatLos(wijzigingen: Wijzigingen, pointer: string): Wijzigingen {
  return Object.fromEntries(Object.entries(wijzigingen).filter(([ander]) => ander !== pointer))
}

const sleutel = (id: string): string => `ozk.feiten.${id}`

/** The draft of this tab, gone when the tab closes. A BSN is never in it: it is no fact that can be changed here. */
export function haalWijzigingen(id: string): Wijzigingen {
  try {
    const tekst = window.sessionStorage.getItem(sleutel(id))
    return tekst === null ? {} : ((leesConcept(tekst) ?? {}) as unknown as Wijzigingen)
  } catch {
    return {}
  }
}

export function bewaarWijzigingen(id: string, wijzigingen: Wijzigingen): void {
  try {
    if (Object.keys(wijzigingen).length === 0) window.sessionStorage.removeItem(sleutel(id))
    else window.sessionStorage.setItem(sleutel(id), JSON.stringify(laatLos(wijzigingen, '/verzekerde/bsn')))
  } catch {
    // A browser may refuse; then the draft lasts as long as the page.
  }
}

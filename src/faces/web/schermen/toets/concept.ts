/**
 * The dossier while someone is filling it in: a JSON tree that need not be right yet. What cannot be read as a value stays
 * as the text that was typed; the server then names it at its place. Absent means: not known.
 */
export type Json = null | boolean | number | string | Json[] | { [sleutel: string]: Json }
export type Concept = { [sleutel: string]: Json }

/** An empty object here is a fact of its own: there is a representative, of whom nothing is known yet. */
const LEEG_TELT = new Set(['/vertegenwoordiger'])

const isObject = (waarde: Json | undefined): waarde is { [sleutel: string]: Json } =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

const delenVan = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((deel) => deel.replace(/~1/g, '/').replace(/~0/g, '~'))

/** The value at a JSON pointer, or undefined when there is none. */
export function lees(boom: Json, pointer: string): Json | undefined {
  let nu: Json | undefined = boom
  for (const deel of delenVan(pointer)) {
    if (Array.isArray(nu)) nu = nu[Number(deel)]
    else if (isObject(nu)) nu = Object.hasOwn(nu, deel) ? nu[deel] : undefined
    else return undefined
  }
  return nu
}

/** The tree with the value put at the pointer; `undefined` takes the fact away, and objects that become empty with it. */
export function zet(concept: Concept, pointer: string, waarde: Json | undefined): Concept {
  const nieuw = zetIn(concept, delenVan(pointer), '', waarde)
  return isObject(nieuw) ? nieuw : {}
}

function zetIn(boom: Json | undefined, delen: string[], pad: string, waarde: Json | undefined): Json | undefined {
  const [deel, ...rest] = delen
  if (deel === undefined) return waarde
  if (Array.isArray(boom)) {
    const kopie = [...boom]
    // A row never vanishes because it is empty: the person who added it takes it away.
    kopie[Number(deel)] = zetIn(boom[Number(deel)], rest, `${pad}/${deel}`, waarde) ?? {}
    return kopie
  }
  const kopie = isObject(boom) ? { ...boom } : {}
  const onder = zetIn(kopie[deel], rest, `${pad}/${deel}`, waarde)
  if (onder === undefined) delete kopie[deel]
  else kopie[deel] = onder
  return Object.keys(kopie).length === 0 && !LEEG_TELT.has(pad) ? undefined : kopie
}

export function rijenVan(concept: Concept, pad: string): readonly Json[] {
  const rijen = lees(concept, pad)
  return Array.isArray(rijen) ? rijen : []
}

export function voegRijToe(concept: Concept, pad: string, rij: Json = {}): Concept {
  return zet(concept, pad, [...rijenVan(concept, pad), rij])
}

export function haalRijWeg(concept: Concept, pad: string, nummer: number): Concept {
  const over = rijenVan(concept, pad).filter((_, i) => i !== nummer)
  return zet(concept, pad, over.length === 0 ? undefined : over)
}

/** The BSN is never kept and never downloaded: the toets does not need it. */
export function zonderBsn(concept: Concept): Concept {
  return zet(concept, '/verzekerde/bsn', undefined)
}

/** The tree of a text, or null when the text is no JSON object. The toets itself gets the text, not this tree. */
export function leesConcept(tekst: string): Concept | null {
  try {
    const boom: Json = JSON.parse(tekst)
    return isObject(boom) ? boom : null
  } catch {
    return null
  }
}

export function schrijfConcept(concept: Concept): string {
  return JSON.stringify(concept, null, 1)
}

export const isLeeg = (concept: Concept): boolean => Object.keys(concept).length === 0

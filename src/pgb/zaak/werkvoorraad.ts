/** The worklist: what lapses first stands first (PGB-3). */
import { leesDatum } from '../../waarden/datum.ts'
import type { Daad } from './daad.ts'
import { weiger } from './fout.ts'
import { noteer } from './log.ts'
import { pseudoniemVan } from './openen.ts'
import {
  leesWerklijst,
  type Plaats,
  SORTERINGEN,
  type Sortering,
  type Tegels,
  telTegels,
  type Werklijstfilter,
  type Werklijstrij,
} from './store/werklijst-rijen.ts'
import type { Zaakrij } from './store/zaak-rijen.ts'

export interface Werklijst {
  readonly zaken: readonly Omit<Zaakrij, 'bsnVersleuteld'>[]
  /** To ask the next page with; null on the last. */
  readonly volgende: string | null
}

const PAGINA_MAX = 200

/** Cases that move while someone pages are neither doubled nor, unless they moved over the place, missed. */
export async function werklijst(
  daad: Daad,
  vraag: { filter: Werklijstfilter; aantal: number; na?: string; sorteer?: Sortering },
): Promise<Werklijst> {
  const aantal = Math.min(Math.max(1, Math.trunc(vraag.aantal)), PAGINA_MAX)
  const { sorteer = 'besluitUiterlijk' } = vraag
  const na = vraag.na === undefined ? null : leesCursor(vraag.na, sorteer)
  const { tx, context, vandaag } = daad
  const rijen = await leesWerklijst(tx, context.regios, vraag.filter, vandaag, na, aantal + 1, sorteer)
  const pagina = rijen.slice(0, aantal)
  const [regio = null, ...meer] = context.regios
  await noteer(daad, {
    objectSoort: 'werklijst',
    objectId: 'werklijst',
    regio: meer.length > 0 ? null : regio,
    betrokkenen: pagina.map((rij) => pseudoniemVan(daad, rij)),
    deel: Object.keys(vraag.filter),
  })
  const laatste = rijen.length > aantal ? pagina.at(-1) : undefined
  return { zaken: pagina.map(zichtbaar), volgende: laatste ? schrijfCursor(laatste, sorteer) : null }
}

/** Numbers on the tiles above the worklist; no person can be seen in them. */
export async function tegels({ tx, context, vandaag }: Daad, filter: Werklijstfilter): Promise<Tegels> {
  return telTegels(tx, context.regios, filter, vandaag)
}

function zichtbaar({ bsnVersleuteld, sorteerwaarde, ...rij }: Werklijstrij): Omit<Zaakrij, 'bsnVersleuteld'> {
  return rij
}

const schrijfCursor = ({ sorteerwaarde, id }: Werklijstrij, sorteer: Sortering): string =>
  Buffer.from(JSON.stringify([sorteer, sorteerwaarde, id])).toString('base64url')

/** A cursor belongs to the order in which it was given. */
function leesCursor(cursor: string, sorteer: Sortering): Plaats {
  const delen = alsJson(Buffer.from(cursor, 'base64url').toString('utf8'))
  const [volgorde, waarde, id] = Array.isArray(delen) && delen.length === 3 ? delen.map(String) : []
  if (volgorde !== sorteer || waarde === undefined || id === undefined) return weiger({ code: 'cursor-ongeldig' })
  const past = SORTERINGEN[sorteer].soort === 'text' || waarde === 'infinity' || leesDatum(waarde) !== null
  return past && /^[0-9a-f-]{36}$/.test(id) ? { waarde, id } : weiger({ code: 'cursor-ongeldig' })
}

function alsJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    return null
  }
}

/** The worklist: what lapses first stands first (PGB-3). */
import { leesDatum } from '../../waarden/datum.ts'
import type { Daad } from './daad.ts'
import { weiger } from './fout.ts'
import { noteer } from './log.ts'
import { pseudoniemVan } from './openen.ts'
import {
  leesWerklijst,
  type Plaats,
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
  vraag: { filter: Werklijstfilter; aantal: number; na?: string },
): Promise<Werklijst> {
  const aantal = Math.min(Math.max(1, Math.trunc(vraag.aantal)), PAGINA_MAX)
  const na = vraag.na === undefined ? null : leesCursor(vraag.na)
  const { tx, context, vandaag } = daad
  const rijen = await leesWerklijst(tx, context.regios, vraag.filter, vandaag, na, aantal + 1)
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
  return { zaken: pagina.map(zichtbaar), volgende: laatste ? schrijfCursor(laatste) : null }
}

/** Numbers on the tiles above the worklist; no person can be seen in them. */
export async function tegels({ tx, context, vandaag }: Daad, filter: Werklijstfilter): Promise<Tegels> {
  return telTegels(tx, context.regios, filter, vandaag)
}

function zichtbaar({ bsnVersleuteld, sorteerdag, ...rij }: Werklijstrij): Omit<Zaakrij, 'bsnVersleuteld'> {
  return rij
}

const schrijfCursor = ({ sorteerdag, id }: Werklijstrij): string =>
  Buffer.from(`${sorteerdag} ${id}`).toString('base64url')

function leesCursor(cursor: string): Plaats {
  const [dag = '', id = '', ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ')
  const geldig = (dag === 'infinity' || leesDatum(dag) !== null) && /^[0-9a-f-]{36}$/.test(id) && rest.length === 0
  return geldig ? { dag, id } : weiger({ code: 'cursor-ongeldig' })
}

/**
 * Replaying sealed decisions (PGB-32): the facts of then by the rules that this program holds. Equal bytes, or every
 * difference with its place and its kind.
 */
import { type Briefverschil, herhaalBrief } from './brief-herhaal.ts'
import { canoniek, hashVan } from './canoniek.ts'
import type { Daad } from './daad.ts'
import { weiger } from './fout.ts'
import { type Inhoud, schrijfInhoud } from './inhoud.ts'
import { noteer } from './log.ts'
import { leesZaakrij, pseudoniemVan } from './openen.ts'
import {
  type Beschikkingrij,
  kiesSteekproef,
  leesBeschikking,
  leesBeschikkingIds,
  leesKeten,
} from './store/besluit-rijen.ts'
import { ketenHash } from './voorstel.ts'

export type Verschil =
  /** The stored bytes are not those that were sealed. */
  | { readonly soort: 'zegel' }
  | { readonly soort: 'keten' }
  /** This program holds other rules than the decision was taken with. */
  | { readonly soort: 'regelset'; readonly was: string; readonly nu: string }
  /** The rules of now stop with an error. */
  | { readonly soort: 'stopt'; readonly code: string }
  /** The letter made again from the sealed content is another one; `deel` says which form of it. */
  | Briefverschil
  | {
      readonly soort: 'bedrag' | 'parameter' | 'uitkomst'
      readonly pointer: string
      readonly was: unknown
      readonly nu: unknown
    }

export interface Herhaling {
  readonly beschikking: string
  readonly gelijk: boolean
  readonly verschillen: readonly Verschil[]
}

/** One sealed decision as it is stored. */
export async function toonBeschikking(daad: Daad, id: string): Promise<Beschikkingrij & { readonly gelezen: Inhoud }> {
  const rij = await lees(daad, id)
  return { ...rij, gelezen: JSON.parse(rij.inhoud) as Inhoud }
}

export async function herhaal(daad: Daad, id: string): Promise<Herhaling> {
  const rij = await lees(daad, id)
  const keten = await leesKeten(daad.tx, rij.regio, rij.budgethouder)
  const plaats = keten.findIndex((schakel) => schakel.id === rij.id)
  const heel = rij.vorigeHash === (keten[plaats - 1]?.ketenHash ?? null) && rij.ketenHash === ketenHash(rij)
  const verschillen: Verschil[] = heel ? [] : [{ soort: 'keten' }]
  verschillen.push(...herhaalInhoud(rij.inhoud, rij.inhoudHash))
  verschillen.push(...(await herhaalBrief(daad, rij)))
  return { beschikking: rij.id, gelijk: verschillen.length === 0, verschillen }
}

/** Pure: the same content by the rules of this program. */
export function herhaalInhoud(tekst: string, zegel: string): Verschil[] {
  if (hashVan(tekst) !== zegel) return [{ soort: 'zegel' }]
  const was = JSON.parse(tekst) as Inhoud
  const nu = schrijfInhoud(was.zaak, was.dossier, was.keuze, was.delen, was.vorm, geschiedenisVan(was))
  if ('fout' in nu) {
    const { fout } = nu
    return [{ soort: 'stopt', code: fout.code === 'dossier-geweigerd' ? fout.antwoord.code : fout.code }]
  }
  if (nu.goed.tekst === tekst) return []
  const { regelset } = nu.goed.inhoud.uitkomst
  const ander = regelset.hash === was.uitkomst.regelset.hash ? [] : [regelsetVerschil(was, regelset)]
  return [...ander, ...vergelijk(was, nu.goed.inhoud, '').filter(({ pointer }) => !pointer.startsWith(REGELSET))]
}

/** What was sealed before it and what was paid, as the content itself keeps it. */
function geschiedenisVan({ jaar, vaststelling }: Inhoud) {
  const eerder = jaar?.eerder ?? vaststelling?.eerder
  return { ...(eerder ? { eerder } : {}), ...(vaststelling ? { betalingen: vaststelling.betalingen } : {}) }
}

const REGELSET = '/uitkomst/regelset/'

function regelsetVerschil(was: Inhoud, nu: { versie: string; hash: string }): Verschil {
  const schrijf = ({ versie, hash }: { versie: string; hash: string }): string => `${versie} ${hash}`
  return { soort: 'regelset', was: schrijf(was.uitkomst.regelset), nu: schrijf(nu) }
}

type Waardeverschil = Extract<Verschil, { pointer: string }>

function vergelijk(was: unknown, nu: unknown, pointer: string): Waardeverschil[] {
  if (canoniek(was ?? null) === canoniek(nu ?? null)) return []
  if (!isDeelbaar(was) || !isDeelbaar(nu) || Array.isArray(was) !== Array.isArray(nu))
    return [{ soort: soortVan(pointer), pointer, was: was ?? null, nu: nu ?? null }]
  const [a, b] = [new Map(Object.entries(was)), new Map(Object.entries(nu))]
  return [...new Set([...a.keys(), ...b.keys()])]
    .sort()
    .flatMap((naam) => vergelijk(a.get(naam), b.get(naam), `${pointer}/${naam}`))
}

const isDeelbaar = (waarde: unknown): waarde is object => typeof waarde === 'object' && waarde !== null

function soortVan(pointer: string): Waardeverschil['soort'] {
  if (pointer.startsWith('/parameters/')) return 'parameter'
  return pointer.startsWith('/uitkomst/budget') && /Cent$|\/onderdelen\//.test(pointer) ? 'bedrag' : 'uitkomst'
}

async function lees(daad: Daad, id: string): Promise<Beschikkingrij> {
  const rij = await leesBeschikking(daad.tx, daad.context.regios, id)
  if (!rij) return weiger({ code: 'onbekend' })
  const zaak = await leesZaakrij(daad, rij.zaak)
  await noteer(daad, {
    objectSoort: 'besluit',
    objectId: rij.id,
    objectVersie: rij.voorstel,
    regio: rij.regio,
    betrokkenen: [pseudoniemVan(daad, zaak)],
  })
  return rij
}

/** Walks all decisions of the regions, a page at a time; begin with an empty text, go on with the last id. */
export async function herhaalPagina(daad: Daad, na: string, aantal: number): Promise<Herhaling[]> {
  return herhaalLijst(daad, await leesBeschikkingIds(daad.tx, daad.context.regios, na, aantal))
}

/** A random sample that can be drawn again: the same seed gives the same decisions. */
export async function herhaalSteekproef(daad: Daad, zaad: string, aantal: number): Promise<Herhaling[]> {
  return herhaalLijst(daad, await kiesSteekproef(daad.tx, daad.context.regios, zaad, aantal))
}

async function herhaalLijst(daad: Daad, ids: readonly string[]): Promise<Herhaling[]> {
  const herhalingen: Herhaling[] = []
  for (const id of ids) herhalingen.push(await herhaal(daad, id))
  return herhalingen
}

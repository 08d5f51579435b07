/**
 * Which days were claimed: per client, provider with service, and calendar year a map of 366 bits. A day is looked up and
 * set by the word, whatever the number of lines, so that memory grows with clients and years and not with lines.
 */
import { type Dag, dagVan, delenVan } from '../../waarden/datum.ts'

/** Years of which days are kept: what lies outside is not claimed in earnest and would only fill the memory. */
const JAAR_EERST = 1990
const JAREN = 128
const WOORDEN = 12
const VULLING_MAX = 0.6

/** The three maps of a slot: claimed; counted for places; at a location with treatment. */
const KAARTEN = 3
export const GEDECLAREERD = 0
export const GETELD = 1
export const MET_BEHANDELING = 2
export type Kaart = 0 | 1 | 2

const PAGINA = 1 << 10
const PAGINA_WOORDEN = PAGINA * WOORDEN * KAARTEN

/** A part of a period that lies in one year, as days of that year from 0. */
export interface Jaardeel {
  jaar: number
  van: number
  tot: number
}

export function* jaardelen(van: Dag, tot: Dag): Generator<Jaardeel, void> {
  let jaar = delenVan(van).jaar
  for (let begin = van; begin <= tot; jaar++) {
    const nieuwjaar = dagVan(jaar, 1, 1)
    const eind = Math.min(tot, dagVan(jaar + 1, 1, 1) - 1)
    if (jaar >= JAAR_EERST && jaar < JAAR_EERST + JAREN)
      yield { jaar: jaar - JAAR_EERST, van: begin - nieuwjaar, tot: eind - nieuwjaar }
    if (jaar >= JAAR_EERST + JAREN) return
    begin = eind + 1
  }
}

export class Dagkaart {
  #aantal = 0
  #plaatsen = new Int32Array(1 << 12).fill(-1)
  #client = new Int32Array(1 << 11)
  #paarjaar = new Int32Array(1 << 11)
  #volgende = new Int32Array(1 << 11)
  #eersteVan = new Int32Array(1 << 11).fill(-1)
  readonly #paginas: Uint32Array[] = []

  /** The slot of a client, pair and year, or -1. */
  zoek(client: number, paar: number, jaar: number): number {
    return this.#plaatsen[this.#plaatsVan(client, paar * JAREN + jaar)] ?? -1
  }

  /** The slot, made when it was not there. With `keten` it can be found by its client too. */
  open(client: number, paar: number, jaar: number, keten: boolean): number {
    const paarjaar = paar * JAREN + jaar
    const plaats = this.#plaatsVan(client, paarjaar)
    const gevonden = this.#plaatsen[plaats] ?? -1
    if (gevonden >= 0) return gevonden
    const slot = this.#aantal++
    if (slot === this.#client.length) this.#groei()
    if (slot % PAGINA === 0) this.#paginas.push(new Uint32Array(PAGINA_WOORDEN))
    this.#client[slot] = client
    this.#paarjaar[slot] = paarjaar
    this.#volgende[slot] = -1
    if (keten) {
      while (client >= this.#eersteVan.length) this.#eersteVan = groter(this.#eersteVan, -1)
      this.#volgende[slot] = this.#eersteVan[client] ?? -1
      this.#eersteVan[client] = slot
    }
    this.#plaatsen[plaats] = slot
    if (this.#aantal > this.#plaatsen.length * VULLING_MAX) this.#herverdeel()
    return slot
  }

  /** Whether any of the days is set. */
  raakt(slot: number, kaart: Kaart, van: number, tot: number): boolean {
    const pagina = this.#pagina(slot)
    const basis = plekVan(slot, kaart)
    for (let woord = van >> 5; woord <= tot >> 5; woord++)
      if (((pagina[basis + woord] ?? 0) & masker(woord, van, tot)) !== 0) return true
    return false
  }

  zet(slot: number, kaart: Kaart, van: number, tot: number): void {
    const pagina = this.#pagina(slot)
    const basis = plekVan(slot, kaart)
    for (let woord = van >> 5; woord <= tot >> 5; woord++)
      pagina[basis + woord] = (pagina[basis + woord] ?? 0) | masker(woord, van, tot)
  }

  wis(slot: number, kaart: Kaart, van: number, tot: number): void {
    const pagina = this.#pagina(slot)
    const basis = plekVan(slot, kaart)
    for (let woord = van >> 5; woord <= tot >> 5; woord++)
      pagina[basis + woord] = (pagina[basis + woord] ?? 0) & ~masker(woord, van, tot)
  }

  /** Whether another chained slot of this client and year has one of the days set. */
  andereRaakt(client: number, slot: number, jaar: number, kaart: Kaart, van: number, tot: number): boolean {
    let ander = client < this.#eersteVan.length ? (this.#eersteVan[client] ?? -1) : -1
    for (; ander >= 0; ander = this.#volgende[ander] ?? -1)
      if (ander !== slot && (this.#paarjaar[ander] ?? 0) % JAREN === jaar && this.raakt(ander, kaart, van, tot))
        return true
    return false
  }

  #pagina(slot: number): Uint32Array {
    const pagina = this.#paginas[Math.floor(slot / PAGINA)]
    if (!pagina) throw new Error('A slot that was never opened')
    return pagina
  }

  #plaatsVan(client: number, paarjaar: number): number {
    const bits = this.#plaatsen.length - 1
    for (let plaats = meng(client, paarjaar) & bits; ; plaats = (plaats + 1) & bits) {
      const slot = this.#plaatsen[plaats] ?? -1
      if (slot < 0 || (this.#client[slot] === client && this.#paarjaar[slot] === paarjaar)) return plaats
    }
  }

  #groei(): void {
    this.#client = groter(this.#client, 0)
    this.#paarjaar = groter(this.#paarjaar, 0)
    this.#volgende = groter(this.#volgende, -1)
  }

  #herverdeel(): void {
    const nieuw = new Int32Array(this.#plaatsen.length * 2).fill(-1)
    const bits = nieuw.length - 1
    for (let slot = 0; slot < this.#aantal; slot++) {
      let plaats = meng(this.#client[slot] ?? 0, this.#paarjaar[slot] ?? 0) & bits
      while ((nieuw[plaats] ?? -1) >= 0) plaats = (plaats + 1) & bits
      nieuw[plaats] = slot
    }
    this.#plaatsen = nieuw
  }
}

const plekVan = (slot: number, kaart: Kaart): number => ((slot % PAGINA) * KAARTEN + kaart) * WOORDEN

/** The bits of a word that lie between two days. */
function masker(woord: number, van: number, tot: number): number {
  const begin = van >> 5 === woord ? van & 31 : 0
  const eind = tot >> 5 === woord ? tot & 31 : 31
  return (-1 >>> (31 - (eind - begin))) << begin
}

function meng(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) ^ (hash >>> 13)
}

function groter(rij: Int32Array, vulling: number): Int32Array<ArrayBuffer> {
  const nieuw = new Int32Array(rij.length * 2).fill(vulling)
  nieuw.set(rij)
  return nieuw
}

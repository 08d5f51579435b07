/**
 * The hash tree of RFC 6962 (Certificate Transparency), section 2.1: leaves under 0x00, nodes under 0x01, so that a node
 * can never pass for a leaf. Pure functions over hashes of 32 bytes; the hash is SHA-256.
 */
import { createHash } from 'node:crypto'

const BLAD = Buffer.from([0])
const KNOOP = Buffer.from([1])

/** The salt makes that the hash of a row tells nothing about a row that is gone. */
export function bladHash(zout: Uint8Array, rij: string): Buffer {
  return createHash('sha256').update(BLAD).update(zout).update(rij, 'utf8').digest()
}

function knoopHash(links: Uint8Array, rechts: Uint8Array): Buffer {
  return createHash('sha256').update(KNOOP).update(links).update(rechts).digest()
}

/**
 * The right edge of a growing tree: the roots of its complete subtrees, largest first. Enough to add leaves and to know
 * the root, without the leaves that went before.
 */
export class Boomrand {
  readonly #toppen: { hoogte: number; hash: Uint8Array }[] = []
  #omvang = 0

  get omvang(): number {
    return this.#omvang
  }

  voegToe(blad: Uint8Array): void {
    let top = { hoogte: 0, hash: blad }
    for (let vorige = this.#toppen.at(-1); vorige?.hoogte === top.hoogte; vorige = this.#toppen.at(-1)) {
      this.#toppen.pop()
      top = { hoogte: top.hoogte + 1, hash: knoopHash(vorige.hash, top.hash) }
    }
    this.#toppen.push(top)
    this.#omvang++
  }

  wortel(): Buffer {
    const [laatste, ...rest] = this.#toppen.map(({ hash }) => hash).reverse()
    if (laatste === undefined) return createHash('sha256').digest()
    return Buffer.from(rest.reduce((rechts, links) => knoopHash(links, rechts), laatste))
  }

  kopie(): Boomrand {
    const kopie = new Boomrand()
    kopie.#toppen.push(...this.#toppen)
    kopie.#omvang = this.#omvang
    return kopie
  }
}

/** Root of the tree over these leaves. */
export function wortelVan(bladen: readonly Uint8Array[]): Buffer {
  const rand = new Boomrand()
  for (const blad of bladen) rand.voegToe(blad)
  return rand.wortel()
}

/** Proof that the leaf at `plaats` (from 0) is in the tree: the hashes beside its path, from below. */
export function bewijsInsluiting(bladen: readonly Uint8Array[], plaats: number): Buffer[] {
  if (plaats < 0 || plaats >= bladen.length) throw new RangeError('There is no leaf at that place')
  if (bladen.length === 1) return []
  const k = splitsing(bladen.length)
  return plaats < k
    ? [...bewijsInsluiting(bladen.slice(0, k), plaats), wortelVan(bladen.slice(k))]
    : [...bewijsInsluiting(bladen.slice(k), plaats - k), wortelVan(bladen.slice(0, k))]
}

/** RFC 9162, section 2.1.3.2. */
export function klopInsluiting(
  blad: Uint8Array,
  plaats: number,
  omvang: number,
  bewijs: readonly Uint8Array[],
  wortel: Uint8Array,
): boolean {
  if (plaats < 0 || plaats >= omvang) return false
  let [fn, sn] = [plaats, omvang - 1]
  let hash: Uint8Array = blad
  for (const deel of bewijs) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      hash = knoopHash(deel, hash)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)]
    } else {
      hash = knoopHash(hash, deel)
    }
    ;[fn, sn] = [half(fn), half(sn)]
  }
  return sn === 0 && gelijk(hash, wortel)
}

/** Proof that the tree of the first `vorige` leaves is the beginning of this one. */
export function bewijsVerlenging(bladen: readonly Uint8Array[], vorige: number): Buffer[] {
  if (vorige < 1 || vorige > bladen.length) throw new RangeError('There was no such tree')
  return deelbewijs(bladen, vorige, true)
}

function deelbewijs(bladen: readonly Uint8Array[], m: number, heel: boolean): Buffer[] {
  if (m === bladen.length) return heel ? [] : [wortelVan(bladen)]
  const k = splitsing(bladen.length)
  return m <= k
    ? [...deelbewijs(bladen.slice(0, k), m, heel), wortelVan(bladen.slice(k))]
    : [...deelbewijs(bladen.slice(k), m - k, false), wortelVan(bladen.slice(0, k))]
}

/** RFC 9162, section 2.1.4.2. */
export function klopVerlenging(
  vorige: number,
  omvang: number,
  oudeWortel: Uint8Array,
  wortel: Uint8Array,
  bewijs: readonly Uint8Array[],
): boolean {
  if (vorige < 1 || vorige > omvang) return false
  if (vorige === omvang) return bewijs.length === 0 && gelijk(oudeWortel, wortel)
  const pad = isMachtVanTwee(vorige) ? [oudeWortel, ...bewijs] : [...bewijs]
  const [eerste, ...rest] = pad
  if (eerste === undefined) return false
  let [fn, sn] = [vorige - 1, omvang - 1]
  while (fn % 2 === 1) [fn, sn] = [half(fn), half(sn)]
  let [oud, nieuw] = [eerste, eerste]
  for (const deel of rest) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      oud = knoopHash(deel, oud)
      nieuw = knoopHash(deel, nieuw)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)]
    } else {
      nieuw = knoopHash(nieuw, deel)
    }
    ;[fn, sn] = [half(fn), half(sn)]
  }
  return sn === 0 && gelijk(oud, oudeWortel) && gelijk(nieuw, wortel)
}

/** The largest power of two below n. */
function splitsing(n: number): number {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}

/** Division, because a shift would cut at 2^31 leaves. */
function half(n: number): number {
  return Math.floor(n / 2)
}

function isMachtVanTwee(n: number): boolean {
  return Number.isInteger(Math.log2(n))
}

function gelijk(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}

import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  Boomrand,
  bewijsInsluiting,
  bewijsVerlenging,
  bladHash,
  klopInsluiting,
  klopVerlenging,
  wortelVan,
} from './merkle.ts'

const sha256 = (...delen: (Uint8Array | string)[]): Buffer =>
  delen.reduce((hash, deel) => hash.update(deel), createHash('sha256')).digest()
const bladen = (aantal: number): Buffer[] => Array.from({ length: aantal }, (_, i) => sha256(`blad ${i}`))
const omvang = fc.integer({ min: 1, max: 300 })

describe('PLT-23 hash tree (RFC 6962 section 2.1)', () => {
  test('the known vectors of Certificate Transparency', () => {
    const invoer = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
    const lijst = invoer.map((hex) => sha256(Uint8Array.of(0), Buffer.from(hex, 'hex')))
    expect(wortelVan([]).toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(wortelVan(lijst.slice(0, 1)).toString('hex')).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    )
    expect(wortelVan(lijst.slice(0, 2)).toString('hex')).toBe(
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    )
    expect(wortelVan(lijst).toString('hex')).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328')
  })

  test('a leaf is salted and can never pass for a node', () => {
    const zout = Buffer.alloc(16, 7)
    expect(bladHash(zout, 'é')).toEqual(sha256(Uint8Array.of(0), zout, 'é'))
    expect(bladHash(zout, 'a')).not.toEqual(bladHash(Buffer.alloc(16, 8), 'a'))
    const [een, twee] = bladen(2)
    expect(wortelVan([een ?? zout, twee ?? zout])).toEqual(sha256(Uint8Array.of(1), een ?? '', twee ?? ''))
  })

  test('the edge alone knows the root at every size, and a copy goes its own way', () => {
    const lijst = bladen(130)
    const rand = new Boomrand()
    lijst.forEach((blad, i) => {
      rand.voegToe(blad)
      expect(rand.omvang).toBe(i + 1)
      expect(rand.wortel()).toEqual(recursief(lijst.slice(0, i + 1)))
    })
    const voor = rand.wortel()
    rand.kopie().voegToe(sha256('x'))
    expect([rand.omvang, rand.wortel()]).toEqual([130, voor])
  })

  test('inclusion is proven for every leaf and for no other leaf, place, size or path', () => {
    fc.assert(
      fc.property(omvang, fc.nat(), fc.nat(), (n, plek, anders) => {
        const lijst = bladen(n)
        const plaats = plek % n
        const blad = lijst[plaats] ?? Buffer.alloc(32)
        const wortel = wortelVan(lijst)
        const bewijs = bewijsInsluiting(lijst, plaats)
        expect(bewijs.length).toBeLessThanOrEqual(Math.ceil(Math.log2(n)))
        expect(klopInsluiting(blad, plaats, n, bewijs, wortel)).toBe(true)
        expect(klopInsluiting(sha256('vals'), plaats, n, bewijs, wortel)).toBe(false)
        expect(klopInsluiting(blad, plaats, n, bewijs, sha256('vals'))).toBe(false)
        expect(klopInsluiting(blad, plaats, n, [...bewijs, sha256('extra')], wortel)).toBe(false)
        expect(klopInsluiting(blad, n, n, bewijs, wortel)).toBe(false)
        const ander = anders % n
        if (ander !== plaats) expect(klopInsluiting(blad, ander, n, bewijs, wortel)).toBe(false)
        if (bewijs.length > 0) expect(klopInsluiting(blad, plaats, n, bewijs.slice(1), wortel)).toBe(false)
      }),
    )
  })

  test('a longer tree is proven to begin with the shorter one, and a fork is not', () => {
    fc.assert(
      fc.property(omvang, fc.nat(), fc.nat(), (n, deel, plek) => {
        const lijst = bladen(n)
        const m = (deel % n) + 1
        const oud = wortelVan(lijst.slice(0, m))
        const bewijs = bewijsVerlenging(lijst, m)
        expect(klopVerlenging(m, n, oud, wortelVan(lijst), bewijs)).toBe(true)
        const vork = lijst.with(plek % m, sha256('vals'))
        expect(klopVerlenging(m, n, oud, wortelVan(vork), bewijsVerlenging(vork, m))).toBe(false)
        expect(klopVerlenging(m, n, wortelVan(vork), wortelVan(lijst), bewijs)).toBe(false)
        expect(klopVerlenging(m, n, oud, wortelVan(lijst), [...bewijs, sha256('extra')])).toBe(false)
        expect(klopVerlenging(n + 1, n, oud, wortelVan(lijst), bewijs)).toBe(false)
      }),
    )
  })

  test('proofs for leaves or trees that do not exist are not made', () => {
    expect(() => bewijsInsluiting(bladen(3), 3)).toThrow(RangeError)
    expect(() => bewijsVerlenging(bladen(3), 0)).toThrow(RangeError)
    expect(() => bewijsVerlenging(bladen(3), 4)).toThrow(RangeError)
  })
})

/** The definition of the RFC as it stands there. */
function recursief(lijst: readonly Buffer[]): Buffer {
  const [enige] = lijst
  if (enige !== undefined && lijst.length === 1) return enige
  let k = 1
  while (k * 2 < lijst.length) k *= 2
  return sha256(Uint8Array.of(1), recursief(lijst.slice(0, k)), recursief(lijst.slice(k)))
}

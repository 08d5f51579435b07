import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { leesSleutel, maakGeheim } from './index.ts'

const BSN = '123456782'
const geheim = maakGeheim(Buffer.alloc(32, 7))
const map = mkdtempSync(join(tmpdir(), 'ozk-sleutel-'))
afterAll(() => rmSync(map, { recursive: true, force: true }))

describe('PLT-22 BSN encrypted with a keyed lookup', () => {
  test('comes back from its own place, and looks different each time', () => {
    const een = geheim.versleutel(BSN, '5529/a')
    expect(geheim.ontsleutel(een, '5529/a')).toBe(BSN)
    expect(geheim.versleutel(BSN, '5529/a').equals(een)).toBe(false)
    expect(een.toString('latin1')).not.toContain(BSN)
  })

  test('cannot be read in another row, with another key, or with a bit changed anywhere', () => {
    const bytes = geheim.versleutel(BSN, '5529/a')
    expect(() => geheim.ontsleutel(bytes, '5529/b')).toThrow()
    expect(() => maakGeheim(Buffer.alloc(32, 8)).ontsleutel(bytes, '5529/a')).toThrow()
    for (let i = 0; i < bytes.length; i++) {
      const anders = Buffer.from(bytes)
      anders[i] = (anders[i] ?? 0) ^ 1
      expect(() => geheim.ontsleutel(anders, '5529/a')).toThrow()
    }
    expect(() => geheim.ontsleutel(Buffer.of(1), '5529/a')).toThrow()
  })

  test('the lookup is equal within a region, and unequal over regions, keys and uses', () => {
    const zoek = geheim.zoeksleutel(BSN, '5529').toString('hex')
    expect(geheim.zoeksleutel(BSN, '5529').toString('hex')).toBe(zoek)
    const anderen = [
      geheim.zoeksleutel(BSN, '5530').toString('hex'),
      maakGeheim(Buffer.alloc(32, 8)).zoeksleutel(BSN, '5529').toString('hex'),
      geheim.pseudoniem(`5529\n${BSN}`),
    ]
    expect(new Set([zoek, ...anderen]).size).toBe(4)
    expect(geheim.pseudoniem(BSN)).toMatch(/^[0-9a-f]{64}$/)
  })

  test('a key of another length is refused', () => {
    expect(() => maakGeheim(Buffer.alloc(31))).toThrow(/32 bytes/)
  })
})

describe('PLT-3 PLT-22 where the system key comes from', () => {
  const demo = { gegeven: undefined, productie: false, datamap: map }

  test('made once, closed to others, the same at the next start', () => {
    const eerste = leesSleutel(demo)
    expect(eerste).toHaveLength(32)
    expect(leesSleutel(demo).equals(eerste)).toBe(true)
    expect(readdirSync(map)).toEqual(['systeemsleutel'])
    expect(statSync(join(map, 'systeemsleutel')).mode & 0o777).toBe(0o600)
  })

  test('OZK_SLEUTEL goes first', () => {
    const gegeven = Buffer.alloc(32, 9).toString('base64')
    expect(leesSleutel({ ...demo, gegeven, productie: true }).equals(Buffer.alloc(32, 9))).toBe(true)
  })

  test.each([
    ['production without a key', undefined, true, 'sleutel-ontbreekt'],
    ['too short', Buffer.alloc(31).toString('base64'), true, 'sleutel-ongeldig'],
    ['no base64', 'dit is geen sleutel', false, 'sleutel-ongeldig'],
  ])('%s is refused, and the message holds nothing of it', (_, gegeven, productie, code) => {
    const poging = (): Buffer => leesSleutel({ gegeven, productie, datamap: map })
    expect(poging).toThrow(expect.objectContaining({ code }))
    if (gegeven) expect(poging).not.toThrow(gegeven)
  })

  test('a file that others can read, or that is damaged, is refused', () => {
    const pad = join(map, 'systeemsleutel')
    const goed = readFileSync(pad)
    chmodSync(pad, 0o644)
    expect(() => leesSleutel(demo)).toThrow(expect.objectContaining({ code: 'sleutel-open' }))
    chmodSync(pad, 0o600)
    expect(leesSleutel(demo).toString('base64')).toBe(goed.toString().trim())
  })
})

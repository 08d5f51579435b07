import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dagenInMaand, dagVan, datum, delenVan, leesDatum, schrijfDatum, weekdag, wordtJaren } from './datum.ts'

describe('PLT-11 kalenderdata bestaan, of zijn geen datum', () => {
  test.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-1-01',
    '2026-01-01 ',
    '20260101',
    '',
    '2026/01/01',
    '-026-01-01',
    '２０26-01-01',
  ])('%j is geen datum', (tekst) => {
    expect(leesDatum(tekst)).toBeNull()
    expect(() => datum(tekst)).toThrow('Geen bestaande datum')
  })
  test('schrikkeldagen bestaan', () => {
    for (const tekst of ['2024-02-29', '2000-02-29', '0000-02-29']) expect(leesDatum(tekst)).not.toBeNull()
    expect([dagenInMaand(2024, 2), dagenInMaand(2026, 2), dagenInMaand(1900, 2)]).toEqual([29, 28, 28])
  })
  test('eigenschap: tekst, dagnummer en delen zijn elkaars omgekeerde, en elke dag volgt op de vorige', () => {
    fc.assert(
      fc.property(fc.integer({ min: dagVan(1, 1, 1), max: dagVan(9999, 12, 30) }), (dag) => {
        const { jaar, maand, dag: d } = delenVan(dag)
        expect(dagVan(jaar, maand, d)).toBe(dag)
        expect(leesDatum(schrijfDatum(dag))).toBe(dag)
        // An independent calendar: that of the JavaScript engine.
        expect(schrijfDatum(dag)).toBe(new Date(dag * 86_400_000).toISOString().slice(0, 10))
        expect(weekdag(dag)).toBe(new Date(dag * 86_400_000).getUTCDay())
      }),
    )
  })
})

describe('PGB-4 leeftijd (art. 5.9 onder c Rlz)', () => {
  test('wie op 29 februari is geboren, wordt 18 op 1 maart', () => {
    expect(schrijfDatum(wordtJaren(datum('2008-02-29'), 18))).toBe('2026-03-01')
    expect(schrijfDatum(wordtJaren(datum('2008-02-29'), 20))).toBe('2028-02-29')
    expect(schrijfDatum(wordtJaren(datum('2008-02-28'), 18))).toBe('2026-02-28')
  })
})

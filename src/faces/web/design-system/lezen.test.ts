import { describe, expect, it } from 'vitest'
import { leesGetyptBedrag, leesGetypteDatum, leesGetyptGetal } from './lezen.ts'
import { toonBedrag, toonDatum, toonKorteDatum, veldBedrag, veldDatum } from './weergave.ts'

describe('PLT-11 een datumveld', () => {
  it.each([
    ['7-9-2026', '2026-09-07'],
    [' 07/09/2026 ', '2026-09-07'],
    ['07.09.2026', '2026-09-07'],
    ['2026-09-07', '2026-09-07'],
    ['29-2-2028', '2028-02-29'],
    ['29-2-2026', null],
    ['31-4-2026', null],
    ['7-9-26', null],
    ['09-2026', null],
    ['morgen', null],
    ['', null],
  ])('leest %j als %j', (tekst, waarde) => expect(leesGetypteDatum(tekst)).toBe(waarde))

  it('toont wat het leest', () => {
    expect(leesGetypteDatum(veldDatum('2026-11-23'))).toBe('2026-11-23')
    expect(toonDatum('2026-11-23', 'nl')).toBe('23 november 2026')
    expect(toonKorteDatum('2026-11-23', 'nl')).toBe('ma 23 nov 2026')
    expect(toonKorteDatum('2026-11-23', 'en')).toBe('Mon 23 Nov 2026')
    expect(toonDatum('onbekend', 'nl')).toBe('onbekend')
  })
})

describe('PLT-11 een bedragveld geeft hele eurocenten', () => {
  it.each([
    ['1.234,56', 'nl', 123_456],
    ['€ 1234', 'nl', 123_400],
    ['1234,5', 'nl', 123_450],
    ['1234,-', 'nl', 123_400],
    ['0,01', 'nl', 1],
    ['1,234.56', 'en', 123_456],
    ['1,234', 'en', 123_400],
    ['1.234', 'nl', 123_400],
    ['1.234', 'en', null],
    ['12.34', 'nl', null],
    ['1.23,45', 'nl', null],
    ['12,345', 'nl', null],
    ['1234,567', 'nl', null],
    ['-5', 'nl', null],
    ['vijf', 'nl', null],
    ['', 'nl', null],
    ['1.000.000.000', 'nl', 100_000_000_000],
    ['1.000.000.000,01', 'nl', null],
    ['99999999999999999999', 'nl', null],
  ] as const)('leest %j (%s) als %j', (tekst, taal, cent) => expect(leesGetyptBedrag(tekst, taal)).toBe(cent))

  it.each(['nl', 'en'] as const)('leest terug wat het toont (%s)', (taal) => {
    for (const cent of [0, 1, 99, 100, 123_456, 6_485_768, 100_000_000_000])
      expect(leesGetyptBedrag(veldBedrag(cent, taal), taal)).toBe(cent)
  })

  it('toont een min voor het euroteken, en hele euro’s afgerond', () => {
    expect(toonBedrag(-749_832, 'nl')).toBe('− €\u00a07.498,32')
    expect(toonBedrag(149_950, 'nl', { heel: true })).toBe('€\u00a01.500')
    expect(toonBedrag(6_485_768, 'en')).toBe('€64,857.68')
  })
})

describe('PLT-11 een getalveld', () => {
  it.each([
    ['2,5', 'nl', 2.5],
    ['2.5', 'en', 2.5],
    ['2.5', 'nl', null],
    ['3 uur', 'nl', null],
    ['1.000', 'nl', null],
  ] as const)('leest %j (%s) als %j', (tekst, taal, getal) => expect(leesGetyptGetal(tekst, taal)).toBe(getal))
})

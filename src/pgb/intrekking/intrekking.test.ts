import { describe, expect, test } from 'vitest'
import { eenAanvraag } from '../testzaak.ts'
import { BELANGEN, ontbrekendeBelangen } from './afweging.ts'
import { ingangVan } from './gebeurtenis.ts'
import { nadelenVan } from './nadeel.ts'
import { terugvordergrens } from './terugvordering.ts'

describe('PGB-9 de dag volgt uit de gebeurtenis (Rlz 5.20 lid 1)', () => {
  test.each([
    ['a', '2026-03-10', '2026-03-11'],
    ['a', '2026-12-31', '2027-01-01'],
    // A stay is longer than two months on the day with the same number, two months on.
    ['b', '2026-01-01', '2026-03-01'],
    ['b', '2025-12-28', '2026-02-28'],
    // February has no such day: the first of March.
    ['b', '2025-12-29', '2026-03-01'],
    ['b', '2025-12-31', '2026-03-01'],
    ['b', '2027-12-29', '2028-02-29'],
    ['b', '2026-11-15', '2027-01-15'],
    ['c', '2026-03-10', '2026-03-10'],
    ['d', '2026-03-10', '2026-03-10'],
    ['e', '2026-03-10', '2026-03-10'],
  ] as const)('onder %s op %s: met ingang van %s', (onder, dag, ingang) => {
    expect(ingangVan({ onder, dag })).toBe(ingang)
  })
})

describe('PGB-9 vijf jaar (Awb 4:57 lid 4)', () => {
  test.each([
    ['2021-03-10', '2026-03-09', false],
    ['2021-03-10', '2026-03-10', false],
    ['2021-03-10', '2026-03-11', true],
    ['2024-02-29', '2029-03-01', false],
    ['2024-02-29', '2029-03-02', true],
  ])('sinds %s, op %s: voorbij %s', (sinds, vandaag, voorbij) => {
    expect(terugvordergrens(sinds, vandaag)).toMatchObject({ voorbij, artikel: expect.stringContaining('4:57') })
  })
})

describe('PGB-9 de afweging is heel of zegt wat ontbreekt', () => {
  const gewogen = (feiten: string) => BELANGEN.map((belang) => ({ belang, stand: 'speelt' as const, feiten }))
  test('elk belang met feiten; tien spaties zijn er geen', () => {
    expect(ontbrekendeBelangen({ belangen: gewogen('Tien teken') })).toEqual([])
    expect(ontbrekendeBelangen({ belangen: gewogen('Negen tek') })).toEqual([...BELANGEN])
    expect(ontbrekendeBelangen({ belangen: gewogen(' '.repeat(12)) })).toEqual([...BELANGEN])
    expect(ontbrekendeBelangen({ belangen: gewogen('Tien teken').slice(1) })).toEqual([BELANGEN[0]])
  })
})

describe('PGB-9 ten nadele', () => {
  const uitkomst = (cent: number) => eenAanvraag().met('/zorgbehoefte/perJaarCent', cent).uitkomst()
  test('een cent lager is ten nadele; gelijk, hoger en een korter jaar niet', () => {
    const was = uitkomst(2_000_000)
    expect(nadelenVan(was, uitkomst(1_999_999))).toEqual(['lager_bedrag'])
    expect(nadelenVan(was, uitkomst(2_000_000))).toEqual([])
    expect(nadelenVan(was, uitkomst(2_000_001))).toEqual([])
    expect(nadelenVan({ ...was, budget: null }, uitkomst(1))).toEqual([])
    const korter = eenAanvraag().met('/zorgbehoefte/perJaarCent', 2_000_000).met('/aanvraag/einddatum', '2026-06-30')
    expect(nadelenVan(was, korter.uitkomst())).toEqual([])
  })
  test('een nieuwe plicht is ten nadele, een plicht die er al was niet', () => {
    const plicht = eenAanvraag().met('/verplichtingenOpgelegd', [
      { soort: 'behandelaar', motivering: 'Tijdelijk nodig bij de zorg.', door: 'anna', op: '2026-03-20' },
    ])
    expect(nadelenVan(eenAanvraag().uitkomst(), plicht.uitkomst())).toEqual(['nieuwe_verplichting'])
    expect(nadelenVan(plicht.uitkomst(), plicht.uitkomst())).toEqual([])
  })
})

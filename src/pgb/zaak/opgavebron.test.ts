import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Gevolg, somVan, type Toekenning, vouwIn } from './opgavebron.ts'

const periode = (van: string, tot: string, dagen: number, rest: Partial<Toekenning> = {}): Toekenning => ({
  van,
  tot,
  delen: [dagen * 10_000, 0, 0, 0, 0, 0, 0, 0],
  totaalCent: dagen * 10_000,
  jaarbedragCent: 3_650_000,
  geindiceerd: '806',
  toegewezen: '806',
  groep: false,
  indicatieTot: null,
  beschikking: 'b1',
  ...rest,
})
const toekenning = (een: Toekenning): Gevolg => ({ soort: 'toekenning', periode: een })
const heelJaar = periode('2026-01-01', '2026-12-31', 365)
const kort = (perioden: readonly Toekenning[]) => perioden.map(({ van, tot, totaalCent }) => [van, tot, totaalCent])

describe('PGB-24 NZA-1 de stand van een jaar uit zijn besluiten', () => {
  test('een wijziging neemt het over vanaf haar eerste dag', () => {
    const na = vouwIn([heelJaar], toekenning(periode('2026-07-01', '2026-12-31', 184, { toegewezen: '807' })))
    expect(kort(na)).toEqual([
      ['2026-01-01', '2026-06-30', 1_810_000],
      ['2026-07-01', '2026-12-31', 1_840_000],
    ])
    expect(somVan(na, 2026)).toMatchObject({ totaalCent: 3_650_000, ingang: '2026-01-01', einde: '2026-12-31' })
  })
  test.each([
    ['2026-01-01', []],
    ['2026-01-02', [['2026-01-01', '2026-01-01', 10_000]]],
    ['2026-12-31', [['2026-01-01', '2026-12-30', 3_640_000]]],
    ['2027-01-01', [['2026-01-01', '2026-12-31', 3_650_000]]],
  ])('een einde op %s', (vanaf, verwacht) => {
    expect(kort(vouwIn([heelJaar], { soort: 'einde', vanaf }))).toEqual(verwacht)
  })
  test('stoppen en opnieuw beginnen: twee perioden, eerste begin en laatste einde', () => {
    const gestopt = vouwIn([heelJaar], { soort: 'einde', vanaf: '2026-03-01' })
    const na = vouwIn(gestopt, toekenning(periode('2026-11-01', '2026-12-31', 61)))
    expect(somVan(na, 2026)).toMatchObject({ totaalCent: 590_000 + 610_000, ingang: '2026-01-01', einde: '2026-12-31' })
  })
  test('loopt af: alleen als de indicatie eindigt en dat voor het eind van het jaar is', () => {
    const tot = (einde: string, indicatieTot: string | null) =>
      somVan([periode('2026-01-01', einde, 1, { indicatieTot })], 2026).looptAf
    expect(tot('2026-09-30', '2026-09-30')).toBe(true)
    expect(tot('2026-09-30', '2026-10-01')).toBe(false)
    expect(tot('2026-12-31', '2026-12-31')).toBe(false)
    expect(tot('2026-09-30', null)).toBe(false)
  })
  test('de delen van elke periode en van de som tellen op, hoe er ook geknipt wordt', () => {
    const deel = fc.integer({ min: 0, max: 9_999_999 })
    fc.assert(
      fc.property(fc.array(deel, { minLength: 8, maxLength: 8 }), fc.integer({ min: 1, max: 364 }), (delen, dag) => {
        const mpt = delen.map((cent, i) => (i === 6 ? -Math.min(cent, delen[0] ?? 0) : cent))
        const begin = periode('2026-01-01', '2026-12-31', 0, { delen: mpt, totaalCent: mpt.reduce((a, b) => a + b, 0) })
        const vanaf = new Date(Date.UTC(2026, 0, 1 + dag)).toISOString().slice(0, 10)
        const na = vouwIn([begin], { soort: 'einde', vanaf })
        const som = somVan(na, 2026)
        for (const { delen: d, totaalCent } of [...na, som]) expect(d.reduce((a, b) => a + b, 0)).toBe(totaalCent)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { geenWerkdag } from '../../regelgeving/termijnenwet.ts'
import { datum, schrijfDatum } from '../../waarden/datum.ts'
import { type Dwangsombedragen, dwangsomVan } from './klok-dwangsom.ts'
import { naTermijn, termijnlijst, type Zaakdagen } from './klok-termijnen.ts'
import type { Termijnregel } from './store/termijn-rijen.ts'

const DAGEN: Zaakdagen = {
  ontvangenOp: '2026-03-03',
  ingangsdatum: '2026-04-01',
  einddatum: '2026-12-31',
  bekendgemaaktOp: '2026-04-13',
  regels: [],
}
const regel = (deel: Partial<Termijnregel>): Termijnregel => ({
  id: 'a',
  soort: 'opschorting_begin',
  grond: null,
  bij: null,
  einde: null,
  dag: '2026-03-10',
  tot: null,
  toelichting: 'x',
  vastgelegd: new Date(0),
  door: 'anna',
  ...deel,
})
const term = (id: string, dagen: Partial<Zaakdagen> = {}, vandaag = '2026-04-20') =>
  termijnlijst({ ...DAGEN, ...dagen }, vandaag).find((t) => t.id === id)

describe('PGB-3 the terms of a case (Awb 6:7, 6:8, 7:10; Wlz 3.3.3; Rlz 5.21, 7.12)', () => {
  test.each([
    ['persoonlijk_plan', '2026-03-03', '2026-03-10'],
    ['bezwaartermijn', '2026-04-13', '2026-05-26'],
    ['beslissing_op_bezwaar', '2026-05-26', '2026-07-07'],
    ['cak_gegevens_pgb', '2026-04-01', '2026-08-01'],
    ['vaststelling', '2026-12-31', '2027-06-30'],
    ['aansluiting_vorige_periode', '2026-12-31', '2027-01-31'],
  ])('%s from %s ends on %s: running on that day, over on the next', (id, begint, laatsteDag) => {
    expect(term(id)).toMatchObject({ begint, laatsteDag })
    const stand = (dag: number) => term(id, {}, schrijfDatum(datum(laatsteDag) + dag))?.stand
    expect([stand(-1), stand(0), stand(1)]).toEqual(['loopt', 'loopt', 'voorbij'])
  })

  test('Algemene termijnenwet: six weeks after 13 April is Whit Monday; the reason stands beside it', () => {
    expect(term('bezwaartermijn')?.verlengdOm).toEqual({ nl: 'tweede pinksterdag', en: 'Whit Monday' })
    expect(term('bezwaartermijn', { bekendgemaaktOp: '2026-04-14' })).toMatchObject({
      laatsteDag: '2026-05-26',
      verlengdOm: null,
    })
    // Terms in months of the Rlz do not move for a weekend.
    expect(term('cak_gegevens_pgb')?.verlengdOm).toBeNull()
  })

  test('before the decision, what follows on it waits', () => {
    const wachtend = termijnlijst({ ...DAGEN, bekendgemaaktOp: null }, '2026-04-20')
      .filter(({ stand }) => stand === 'wacht')
      .map(({ id }) => id)
    expect(wachtend).toContain('bezwaartermijn')
    expect(wachtend).toContain('cak_gegevens_pgb')
    expect(wachtend).not.toContain('persoonlijk_plan')
  })

  test('every term has its article and says in words from what it counts', () => {
    for (const t of termijnlijst(DAGEN, '2026-04-20'))
      expect([t.id, t.vindplaats.artikel.length > 0, t.vanaf.nl.length > 0, t.lengte]).toEqual([
        t.id,
        true,
        true,
        t.id === 'opschorting_aanvulling' ? null : expect.objectContaining({ nl: expect.stringMatching(/^\d+ /) }),
      ])
  })

  test('the personal plan counts from the last completion, and waits while one is asked', () => {
    const vraag = regel({ grond: 'aanvulling' })
    const slot = (einde: Termijnregel['einde']) =>
      regel({ id: 'b', soort: 'opschorting_einde', bij: 'a', einde, dag: '2026-03-20' })
    expect(term('persoonlijk_plan', { regels: [vraag] })?.laatsteDag).toBeNull()
    expect(term('persoonlijk_plan', { regels: [vraag, slot('aangevuld')] })?.laatsteDag).toBe('2026-03-27')
    expect(term('persoonlijk_plan', { regels: [vraag, slot('ongebruikt')] })?.laatsteDag).toBeNull()
    expect(term('buiten_behandeling', { regels: [vraag, slot('ongebruikt')] })?.laatsteDag).toBe('2026-04-17')
    expect(term('buiten_behandeling', { regels: [vraag, slot('aangevuld')] })?.laatsteDag).toBeNull()
  })

  test('the time that was given to complete stands in the list until the answer came', () => {
    const vraag = regel({ grond: 'aanvulling', tot: '2026-03-24' })
    const slot = regel({ id: 'b', soort: 'opschorting_einde', bij: 'a', einde: 'aangevuld', dag: '2026-03-20' })
    const stand = (dag: string) => term('opschorting_aanvulling', { regels: [vraag] }, dag)?.stand
    expect([stand('2026-03-23'), stand('2026-03-24'), stand('2026-03-25')]).toEqual(['loopt', 'loopt', 'voorbij'])
    expect(term('opschorting_aanvulling', { regels: [vraag, slot] })?.laatsteDag).toBeNull()
  })

  test('a month that is too short ends on its own last day', () => {
    expect(term('cak_gegevens_pgb', { ingangsdatum: '2026-10-31' })?.laatsteDag).toBe('2027-02-28')
    expect(term('cak_gegevens_pgb', { ingangsdatum: '2027-10-31' })?.laatsteDag).toBe('2028-02-29')
  })

  test('a term under the Algemene termijnenwet never ends on a day that is no working day', () => {
    fc.assert(
      fc.property(fc.integer({ min: datum('2024-01-01'), max: datum('2030-12-31') }), (dag) => {
        const einde = datum(naTermijn(schrijfDatum(dag), 'bezwaartermijn'))
        expect(geenWerkdag(einde)).toBeNull()
        expect(einde).toBeGreaterThanOrEqual(dag + 42)
        for (let tussen = dag + 42; tussen < einde; tussen++) expect(geenWerkdag(tussen)).not.toBeNull()
      }),
    )
  })
})

describe('PGB-3 the penalty for a late decision (Awb 4:17)', () => {
  /** Invented amounts, to test the arithmetic only. */
  const BEDRAGEN: readonly Dwangsombedragen[] = [
    { vanaf: '2020-01-01', perDag: [100, 200, 300] },
    { vanaf: '2026-06-01', perDag: [110, 220, 330] },
  ]
  const na = (dagen: number) => schrijfDatum(datum('2026-05-28') + dagen - 1)

  test.each([
    [0, 0],
    [1, 100],
    [14, 1400],
    [15, 1600],
    [28, 4200],
    [29, 4500],
    [41, 8100],
    [42, 8400],
    [43, 8400],
    [400, 8400],
  ])('after %i days it is %i', (dagen, bedrag) => {
    expect(dwangsomVan('2026-05-28', na(dagen), BEDRAGEN)).toMatchObject({ bedrag, fout: null })
  })

  test('the amounts of the first day hold', () => {
    expect(dwangsomVan('2026-05-31', '2026-06-10', BEDRAGEN).delen[0]?.perDag).toBe(100)
    expect(dwangsomVan('2026-06-01', '2026-06-10', BEDRAGEN).delen[0]?.perDag).toBe(110)
  })

  test('without a dated amount it is a named error, and the days still stand', () => {
    expect(dwangsomVan('2026-05-28', na(20))).toEqual({
      vanaf: '2026-05-28',
      laatsteDag: '2026-07-08',
      dagen: 20,
      delen: [
        { van: '2026-05-28', totEnMet: '2026-06-10', dagen: 14, perDag: null },
        { van: '2026-06-11', totEnMet: '2026-06-16', dagen: 6, perDag: null },
      ],
      bedrag: null,
      fout: 'dwangsombedrag-ontbreekt',
    })
    expect(dwangsomVan('2019-05-28', '2019-06-28', BEDRAGEN).fout).toBe('dwangsombedrag-ontbreekt')
  })
})

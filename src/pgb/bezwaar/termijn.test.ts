import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { geenWerkdag } from '../../regelgeving/termijnenwet.ts'
import { dagVan, datum, schrijfDatum } from '../../waarden/datum.ts'
import { type Bezwaarloop, beroepTot, bezwaartermijn, klachttermijn } from './termijn.ts'

// Sent on Wednesday 4 March 2026; objection until Wednesday 15 April; decision within six weeks after: 27 May.
const loop = (anders: Partial<Bezwaarloop> = {}): Bezwaarloop => ({
  bekendgemaaktOp: '2026-03-04',
  ontvangenOp: '2026-03-20',
  commissie: false,
  opschortingen: [],
  verdaagdOp: null,
  uitstelTot: null,
  ...anders,
})
const uiterlijk = (anders: Partial<Bezwaarloop>) => bezwaartermijn(loop(anders)).besluitUiterlijk

describe('PGB-34 bezwaartermijn (Awb 6:7 en 6:8)', () => {
  test.each([
    ['2026-04-14', true],
    ['2026-04-15', true],
    ['2026-04-16', false],
  ])('ontvangen op %s: op tijd %s', (ontvangenOp, opTijd) => {
    expect(bezwaartermijn(loop({ ontvangenOp }))).toMatchObject({ bezwaarTot: '2026-04-15', opTijd })
  })
  test('eindigt de termijn op een feestdag of in een weekend, dan loopt zij door', () => {
    // Six weeks after 20 February is Good Friday, 3 April; the first working day is after Easter Monday.
    expect(bezwaartermijn(loop({ bekendgemaaktOp: '2026-02-20' })).bezwaarTot).toBe('2026-04-07')
    // Six weeks after 16 March is King's Day.
    expect(bezwaartermijn(loop({ bekendgemaaktOp: '2026-03-16' })).bezwaarTot).toBe('2026-04-28')
  })
})

describe('PGB-34 beslissen op bezwaar (Awb 7:10)', () => {
  test.each([
    ['zes weken na de bezwaartermijn', {}, '2026-05-27'],
    ['twaalf met een adviescommissie', { commissie: true }, '2026-07-08'],
    ['verdaagd met zes weken', { verdaagdOp: '2026-05-20' }, '2026-07-08'],
    ['commissie en verdaagd', { commissie: true, verdaagdOp: '2026-05-20' }, '2026-08-19'],
    ['uitstel in overleg', { uitstelTot: '2026-09-01' }, '2026-09-01'],
    ['uitstel dat niets toevoegt', { uitstelTot: '2026-05-27' }, '2026-05-27'],
    // Invited on 1 April, repaired on 8 April: six days stand still. 2 June is a Tuesday.
    [
      'opgeschort tot herstel',
      { opschortingen: [{ van: '2026-04-01', tot: '2026-04-08', hersteld: true }] },
      '2026-06-02',
    ],
    // Unused: the last day counts too, so seven days.
    [
      'opgeschort tot het ongebruikte einde',
      { opschortingen: [{ van: '2026-04-01', tot: '2026-04-08', hersteld: false }] },
      '2026-06-03',
    ],
    [
      'hersteld op de dag na de vraag',
      { opschortingen: [{ van: '2026-04-01', tot: '2026-04-02', hersteld: true }] },
      '2026-05-27',
    ],
    [
      'overlappende dagen tellen eenmaal',
      {
        opschortingen: [
          { van: '2026-04-01', tot: '2026-04-08', hersteld: true },
          { van: '2026-04-03', tot: '2026-04-09', hersteld: true },
        ],
      },
      '2026-06-03',
    ],
    [
      'zolang de opschorting loopt is er geen dag',
      { opschortingen: [{ van: '2026-04-01', tot: null, hersteld: false }] },
      null,
    ],
  ] as const)('%s', (_, anders, dag) => {
    expect(uiterlijk(anders)).toBe(dag)
  })

  test('elke stap noemt haar artikel', () => {
    const { stappen } = bezwaartermijn(
      loop({
        bekendgemaaktOp: '2026-02-20',
        opschortingen: [{ van: '2026-04-01', tot: '2026-04-08', hersteld: true }],
        verdaagdOp: '2026-05-20',
        uitstelTot: '2026-12-01',
      }),
    )
    expect(stappen.map(({ stap, vindplaats }) => [stap, vindplaats.artikel])).toEqual([
      ['bezwaartermijn', 'Awb 6:7 en 6:8'],
      ['termijnenwet', 'Algemene termijnenwet art. 1 en 3'],
      ['beslistermijn', 'Awb 7:10 lid 1'],
      ['opschorting', 'Awb 7:10 lid 2'],
      ['termijnenwet', 'Algemene termijnenwet art. 1 en 3'],
      ['verdaging', 'Awb 7:10 lid 3'],
      ['uitstel', 'Awb 7:10 lid 4'],
    ])
  })

  test('eindigt altijd op een werkdag, en elke extra dag stilstand maakt de termijn niet korter', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dagVan(2026, 1, 1), max: dagVan(2029, 12, 31) }),
        fc.integer({ min: 0, max: 60 }),
        fc.boolean(),
        fc.boolean(),
        (bekend, stil, commissie, verdaagd) => {
          const met = (dagen: number) =>
            uiterlijk({
              bekendgemaaktOp: schrijfDatum(bekend),
              commissie,
              verdaagdOp: verdaagd ? '2026-01-01' : null,
              opschortingen: [{ van: '2026-05-01', tot: schrijfDatum(datum('2026-05-02') + dagen), hersteld: true }],
            }) ?? ''
          expect(geenWerkdag(datum(met(stil)))).toBeNull()
          expect(met(stil + 1) >= met(stil)).toBe(true)
          expect(datum(met(stil)) - bekend).toBeGreaterThanOrEqual((commissie ? 126 : 84) + (verdaagd ? 42 : 0) + stil)
        },
      ),
    )
  })
})

describe('PGB-34 beroep en klacht', () => {
  test('beroep: zes weken na verzending', () => {
    expect(beroepTot('2026-03-04')).toBe('2026-04-15')
    expect(beroepTot('2026-02-20')).toBe('2026-04-07')
  })
  test('een klacht: drie weken om te bevestigen, zes om af te handelen, tien na verdaging', () => {
    expect(klachttermijn('2026-03-04', false)).toMatchObject({
      bevestigenVoor: '2026-03-25',
      afhandelenVoor: '2026-04-15',
    })
    // Ten weeks after 4 March is 13 May, the day before Ascension.
    expect(klachttermijn('2026-03-04', true).afhandelenVoor).toBe('2026-05-13')
    expect(klachttermijn('2026-03-04', true).vindplaatsen).toHaveLength(2)
  })
})

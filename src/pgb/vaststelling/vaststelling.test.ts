import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datum, schrijfDatum } from '../../waarden/datum.ts'
import { BETAALSOORTEN } from './betaalsoort.ts'
import { type Betaalbericht, betaalstand } from './betaalstand.ts'
import { BETAALKOLOMMEN, type Betaling, leesBetalingen } from './betalingen.ts'
import { bepaalVaststelling, isLager, vaststellingstermijn } from './vaststelling.ts'

const KOP = BETAALKOLOMMEN.join(';')
const lees = (...rijen: string[]) => leesBetalingen(Buffer.from([KOP, ...rijen].join('\r\n')), '2026-12-31')
const codes = (gelezen: ReturnType<typeof leesBetalingen>) =>
  'fouten' in gelezen ? gelezen.fouten.map(({ pointer, code }) => `${pointer} ${code}`) : gelezen.goed

describe('PGB-25 een bericht met betalingen van de SVB', () => {
  test('leest euro’s met een komma als hele centen', () => {
    expect(lees('h1;2026;1;zorg;1.234,05', 'h1;2026;02;vrij_bedrag;-0,01')).toEqual({
      goed: [
        { houder: 'h1', jaar: 2026, maand: 1, soort: 'zorg', bedragCent: 123_405 },
        { houder: 'h1', jaar: 2026, maand: 2, soort: 'vrij_bedrag', bedragCent: -1 },
      ],
    })
  })

  test('noemt elk gebrek met zijn rij, en dan telt niets', () => {
    expect(codes(lees('h1;2026;13;zorg;1,00', ';26;0;zorgg;1.0', 'h1;2026;1;zorg', 'h2;2026;1;zorg;5,00'))).toEqual([
      '/betalingen/1/maand waarde-onleesbaar',
      '/betalingen/2/houder waarde-onleesbaar',
      '/betalingen/2/jaar waarde-onleesbaar',
      '/betalingen/2/maand waarde-onleesbaar',
      '/betalingen/2/soort waarde-onleesbaar',
      '/betalingen/2/bedrag waarde-onleesbaar',
      '/betalingen/3 kolommen-aantal',
    ])
  })

  test('een verkeerde kop, een leeg bestand, een dubbele rij, een maand na het bericht', () => {
    expect(codes(leesBetalingen(Buffer.from('houder;bedrag\n'), '2026-12-31'))).toEqual(['/betalingen/0 kop-onjuist'])
    expect(codes(leesBetalingen(Buffer.from(''), '2026-12-31'))).toEqual(['/betalingen/0 kop-onjuist'])
    expect(codes(lees('h1;2026;1;zorg;1,00', 'h1;2026;01;zorg;2,00'))).toEqual(['/betalingen/2 rij-dubbel'])
    const op = (dag: string) => codes(leesBetalingen(Buffer.from(`${KOP}\nh1;2026;4;zorg;1,00`), dag))
    expect(op('2026-03-31')).toEqual(['/betalingen/1/maand maand-in-toekomst'])
    expect(op('2026-04-01')).toHaveLength(1)
    expect(op('2026-04-01')).not.toContain('/betalingen/1/maand maand-in-toekomst')
  })
})

describe('PGB-25 berichten die laat, dubbel of door elkaar komen (D22)', () => {
  const betaling = fc.record({
    houder: fc.constantFrom('h1', 'h2'),
    jaar: fc.constantFrom(2025, 2026),
    maand: fc.integer({ min: 1, max: 12 }),
    soort: fc.constantFrom(...BETAALSOORTEN),
    bedragCent: fc.integer({ min: -500, max: 500_000 }),
  })
  const berichten = fc
    .array(fc.array(betaling, { maxLength: 8 }), { maxLength: 8 })
    .map((lijst) => lijst.map((betalingen, n): Betaalbericht => ({ bericht: `b${n}`, volgnummer: n, betalingen })))
  // Within one message a holder, month and kind stands once; the reader sees to that.
  const schoon = berichten.map((lijst) => lijst.map((bericht) => ({ ...bericht, betalingen: betaalstand([bericht]) })))

  test('de volgorde van ontvangst maakt niet uit, en twee keer is één keer', () => {
    fc.assert(
      fc.property(schoon, fc.integer(), (lijst, zaad) => {
        const geschud = lijst
          .concat(lijst)
          .map((bericht, i) => ({ bericht, plek: Math.imul(i + 1, zaad | 1) }))
          .sort((a, b) => a.plek - b.plek)
          .map(({ bericht }) => bericht)
        expect(betaalstand(geschud)).toEqual(betaalstand(lijst))
      }),
    )
  })

  test('een later bericht vervangt het eerdere van dezelfde maand', () => {
    const een = (volgnummer: number, bedragCent: number): Betaalbericht => ({
      bericht: `b${volgnummer}`,
      volgnummer,
      betalingen: [{ houder: 'h1', jaar: 2026, maand: 1, soort: 'zorg', bedragCent }],
    })
    expect(betaalstand([een(2, 700), een(1, 500)]).map(({ bedragCent }) => bedragCent)).toEqual([700])
  })
})

describe('PGB-25 vaststelling (Rlz 5.21 lid 3 en 4)', () => {
  const zorg = (bedragCent: number, soort: Betaling['soort'] = 'zorg', jaar = 2026): Betaling => ({
    houder: 'h1',
    jaar,
    maand: 3,
    soort,
    bedragCent,
  })
  const stelVast = (...betalingen: Betaling[]) =>
    bepaalVaststelling({
      jaar: 2026,
      verleendCent: 100_000,
      einde: datum('2026-12-31'),
      betalingen,
      vandaag: datum('2027-02-01'),
    })

  test.each([
    ['niets betaald', [], 'nihil', 0, 100_000, 0],
    ['alleen vrij bedrag betaald', [zorg(5000, 'vrij_bedrag')], 'nihil', 0, 95_000, 0],
    ['alleen een ander jaar', [zorg(5000, 'zorg', 2025)], 'nihil', 0, 100_000, 0],
    ['een cent zorg', [zorg(1)], 'op_betaald', 1, 99_999, 0],
    ['alleen infrastructuur', [zorg(300, 'infrastructuur')], 'op_betaald', 300, 99_700, 0],
    ['zorg en vrij bedrag', [zorg(300), zorg(50, 'vrij_bedrag')], 'op_betaald', 350, 99_650, 0],
    ['een cent onder de verlening', [zorg(99_999)], 'op_betaald', 99_999, 1, 0],
    ['precies de verlening', [zorg(100_000)], 'op_betaald', 100_000, 0, 0],
    ['een cent erboven', [zorg(100_001)], 'niet_boven_verleend', 100_000, 0, 1],
    ['terugbetaald tot onder nul', [zorg(-5)], 'nihil', 0, 100_005, 0],
  ] as const)('%s', (_, betalingen, grond, bedragCent, overCent, teveelCent) => {
    expect(stelVast(...betalingen)).toMatchObject({ grond, bedragCent, overCent, teveelCent })
  })

  test('lager dan betaald is een oordeel; gelijk niet', () => {
    const uitkomst = stelVast(zorg(300))
    expect([isLager(uitkomst, 299), isLager(uitkomst, 300), isLager(uitkomst, 301)]).toEqual([true, false, false])
  })

  test('nooit onder nul, nooit boven de verlening, en de maanden tellen op', () => {
    const bedrag = fc.integer({ min: -90_000, max: 90_000 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(bedrag, fc.constantFrom(...BETAALSOORTEN), fc.integer({ min: 1, max: 12 }))),
        (r) => {
          const betalingen = r.map(([cent, soort, maand]) => ({ ...zorg(cent, soort), maand }))
          const { bedragCent, betaaldCent, maanden, overCent, teveelCent } = stelVast(...betalingen)
          expect(bedragCent).toBeGreaterThanOrEqual(0)
          expect(bedragCent).toBeLessThanOrEqual(100_000)
          expect(maanden.reduce((a, b) => a + b, 0)).toBe(betaaldCent)
          expect(100_000 - overCent + teveelCent).toBe(betaaldCent)
        },
      ),
    )
  })
})

describe('PGB-25 binnen een half jaar (Rlz 5.21 lid 2)', () => {
  test.each([
    ['2026-12-31', '2027-06-30'],
    ['2026-06-30', '2026-12-30'],
    ['2026-08-31', '2027-02-28'],
    ['2027-08-31', '2028-02-29'],
  ])('einde %s: uiterlijk %s', (einde, uiterlijk) => {
    expect(schrijfDatum(vaststellingstermijn(datum(einde), datum(einde)).uiterlijk)).toBe(uiterlijk)
  })
  test.each([
    ['2026-12-31', 'loopt_nog'],
    ['2027-01-01', 'te_doen'],
    ['2027-05-30', 'te_doen'],
    ['2027-05-31', 'bijna'],
    ['2027-06-30', 'bijna'],
    ['2027-07-01', 'te_laat'],
  ])('op %s: %s', (vandaag, stand) => {
    expect(vaststellingstermijn(datum('2026-12-31'), datum(vandaag))).toMatchObject({
      stand,
      vindplaats: { artikel: 'Rlz 5.21 lid 2' },
    })
  })
})

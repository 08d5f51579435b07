import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Houderstand, Openwerk } from '../../pgb/index.ts'
import { DELEN } from '../maandopgave/kolommen.ts'
import { maakRijen } from '../opbouw/rij.ts'
import { schrijfOpgave, totalenVan } from '../opbouw/schrijf.ts'
import { reserveer } from './reservering.ts'

/** A hundred euros a day: every amount can be checked by counting days. */
const JAAR = 3_650_000
const PEIL = '2026-10-31'
const stand = (wijziging: Partial<Houderstand> = {}): Houderstand => ({
  regio: '5529',
  budgethouder: 'h1',
  geboortejaar: 1980,
  geindiceerd: '806',
  toegewezen: '806',
  groep: false,
  totaalCent: JAAR,
  basisCent: JAAR,
  wooninitiatieftoeslagCent: 0,
  budgetgarantieCent: 0,
  meerzorgCent: 0,
  pabCent: 0,
  ektCent: 0,
  mptCent: 0,
  overigCent: 0,
  ingang: '2026-01-01',
  einde: '2026-12-31',
  jaarbedragCent: JAAR,
  looptAf: false,
  ...wijziging,
})
const werk = (wijziging: Partial<Openwerk> = {}): Openwerk => ({
  zaak: 'z1',
  nummer: 'PGB-2026-000001',
  soort: 'nieuw',
  status: 'in_behandeling',
  regio: '5529',
  budgethouder: 'h1',
  geboortejaar: 1980,
  ontvangenOp: '2026-10-01',
  begin: '2026-12-01',
  geindiceerd: '806',
  toegewezen: '806',
  groep: false,
  indicatieTot: null,
  jaarbedragCent: JAAR,
  mptAfCent: 0,
  meegeteld: [],
  weggelaten: [],
  ...wijziging,
})
const vraag = (s: Houderstand | null, ...zaken: Openwerk[]) =>
  reserveer({ jaar: 2026, peildatum: PEIL, stand: s, werk: zaken })
const kort = ({ jaarCent, jaarbasisCent, delen }: ReturnType<typeof reserveer>) => [
  jaarCent,
  jaarbasisCent,
  delen.map(({ id }) => id).join(' '),
]

describe('RES-1 RES-5 oktober 2026 met de hand (toelichting bij artikel 4 regeling monitoring pgb)', () => {
  test('een budget dat op 31 december loopt: niets voor dit jaar, het hele jaarbedrag op jaarbasis', () => {
    expect(kort(vraag(stand()))).toEqual([0, JAAR, 'RES-5-DOORLOPEND'])
  })
  test('instroom vanaf 1 december: 31 dagen, en het hele jaarbedrag op jaarbasis', () => {
    expect(kort(vraag(null, werk()))).toEqual([310_000, JAAR, 'RES-1-WERK'])
  })
  test.each([
    ['2026-12-31', 10_000],
    ['2027-01-01', 0],
    ['2025-12-31', JAAR],
  ])('begin %s', (begin, cent) => {
    expect(vraag(null, werk({ begin })).jaarCent).toBe(cent)
  })
  test('een herindicatie telt als wat zij toevoegt aan wat al is toegekend, nooit onder nul', () => {
    const hoger = werk({ soort: 'herindicatie', jaarbedragCent: 2 * JAAR, begin: '2026-12-01' })
    expect(kort(vraag(stand(), hoger))).toEqual([310_000, 2 * JAAR, 'RES-1-WERK'])
    expect(vraag(stand(), werk({ soort: 'herindicatie', jaarbedragCent: JAAR / 2 })).jaarCent).toBe(0)
  })
  test('een wijziging zonder nieuwe indicatie telt niet, en zegt dat', () => {
    expect(kort(vraag(stand(), werk({ soort: 'wijziging' })))).toEqual([0, JAAR, 'RES-1-NIET-GENOEMD RES-5-DOORLOPEND'])
  })
  test('wacht of loopt: elke status telt', () => {
    for (const status of ['ontvangen', 'in_behandeling', 'voorgesteld'])
      expect(vraag(null, werk({ status })).jaarCent).toBe(310_000)
  })
})

describe('RES-2 RES-4 alleen het pgb-deel, en toeslagen die vaststaan', () => {
  test('het mpt is eraf, en de uitleg zegt het', () => {
    const [deel] = vraag(null, werk({ jaarbedragCent: JAAR / 2, mptAfCent: JAAR / 2 })).delen
    expect(deel?.jaarCent).toBe(155_000)
    expect(deel?.uitleg.nl).toContain('Alleen het pgb-deel telt')
  })
  test('een toeslag zonder feiten staat in de uitleg als weggelaten', () => {
    const weggelaten = [{ deel: 'meerzorgCent', reden: 'feiten-ontbreken' as const }]
    const [deel] = vraag(null, werk({ weggelaten })).delen
    expect(deel?.feiten.weggelaten).toBe('meerzorgCent (feiten-ontbreken)')
  })
})

describe('RES-3 een indicatie die afloopt', () => {
  const afloop = (einde: string) => stand({ einde, looptAf: true })
  test.each([
    // 61 days from 1 November to 31 December; on the reference date itself it has not ended.
    ['2026-10-31', 610_000, JAAR, 'RES-3-AFLOOP'],
    ['2026-11-30', 310_000, JAAR, 'RES-3-AFLOOP'],
    ['2026-12-30', 10_000, JAAR, 'RES-3-AFLOOP'],
    ['2026-10-30', 0, 0, 'RES-3-VERLOPEN'],
  ])('loopt af op %s', (einde, jaar, basis, regels) => {
    expect(kort(vraag(afloop(einde)))).toEqual([jaar, basis, regels])
  })
  test('een herindicatie in behandeling gaat voor: niet tweemaal', () => {
    const zaak = werk({ soort: 'herindicatie', begin: '2026-12-01' })
    expect(kort(vraag(afloop('2026-11-30'), zaak))).toEqual([310_000, JAAR, 'RES-1-WERK'])
  })
  test('een aanvraag waarvan de indicatie verliep telt niet; een die dit jaar afloopt wel, tot het eind van het jaar', () => {
    expect(kort(vraag(null, werk({ indicatieTot: '2026-10-30' })))).toEqual([0, 0, 'RES-3-VERLOPEN'])
    expect(vraag(null, werk({ indicatieTot: '2026-12-10' })).jaarCent).toBe(310_000)
  })
  test('een subsidie die om iets anders eindigt, loopt niet door', () => {
    expect(kort(vraag(stand({ einde: '2026-11-30' })))).toEqual([0, 0, ''])
  })
})

describe('RES-6 wat niet te berekenen is wordt genoemd', () => {
  test('zonder tarief nul, met een regel die het zegt', () => {
    expect(kort(vraag(null, werk({ jaarbedragCent: null })))).toEqual([0, 0, 'RES-6-WEGGELATEN'])
  })
})

describe('NZA-1 NZA-2 PGB-21 rijen', () => {
  test('een houder met alleen een reservering: totaal nul, geen datums, een rij', () => {
    const [rij, ...meer] = maakRijen([], [werk({ budgethouder: 'h9' })], { jaar: 2026, peildatum: PEIL })
    expect(meer).toEqual([])
    expect(rij).toMatchObject({ ingang: null, einde: null, bedragen: { totaal: 0, reservering_jaar: 310_000 } })
    expect(maakRijen([], [werk({ jaarbedragCent: null })], { jaar: 2026, peildatum: PEIL })).toEqual([])
  })
  test('een rij per houder, ook met een zaak erbij; dezelfde houder in twee regios heeft er twee', () => {
    const rijen = maakRijen([stand(), stand({ regio: '5501' })], [werk()], { jaar: 2026, peildatum: PEIL })
    expect(rijen.map(({ regio, reservering }) => [regio, reservering.delen[0]?.id])).toEqual([
      ['5529', 'RES-1-WERK'],
      ['5501', 'RES-5-DOORLOPEND'],
    ])
  })
  test('een combinatie pgb/mpt: de aftrek is negatief en de delen tellen op', () => {
    const mpt = stand({ basisCent: JAAR, mptCent: -1_000_000, totaalCent: JAAR - 1_000_000 })
    const inhoud = schrijfOpgave([
      { nummer: 7, rij: maakRijen([mpt], [], { jaar: 2026, peildatum: PEIL })[0] ?? fout() },
    ])
    expect(inhoud.toString().split('\r\n')[1]).toBe(
      '000007;5529;1980;806;806;N;26500,00;36500,00;0,00;0,00;0,00;0,00;0,00;-10000,00;0,00;2026-01-01;2026-12-31;0,00;36500,00',
    )
  })
  test('de delen tellen op tot het totaal, in elke rij en in de som', () => {
    const cent = fc.integer({ min: 0, max: 50_000_000 })
    fc.assert(
      fc.property(fc.array(fc.tuple(cent, cent, cent, cent), { maxLength: 20 }), (rijen) => {
        const standen = rijen.map(([basisCent, meerzorgCent, af, overigCent], i) =>
          stand({
            budgethouder: `h${i}`,
            basisCent,
            meerzorgCent,
            overigCent,
            mptCent: -Math.min(af, basisCent),
            totaalCent: basisCent + meerzorgCent + overigCent - Math.min(af, basisCent),
          }),
        )
        const gemaakt = maakRijen(standen, [], { jaar: 2026, peildatum: PEIL })
        for (const { bedragen } of [...gemaakt, { bedragen: totalenVan(gemaakt) }])
          expect(DELEN.reduce((som, deel) => som + bedragen[deel], 0)).toBe(bedragen.totaal)
      }),
    )
  })
  test('T18 een code die op een formule lijkt wordt geweigerd, niet veranderd', () => {
    for (const toegewezen of ["=cmd|'/c calc'!A1", '+806', '-806', '@806', '\t806', '8;6', '"806"']) {
      const [rij] = maakRijen([stand({ toegewezen })], [], { jaar: 2026, peildatum: PEIL })
      expect(() => schrijfOpgave([{ nummer: 1, rij: rij ?? fout() }])).toThrow('toegewezen_zorgprofiel')
    }
  })
})

function fout(): never {
  throw new Error('geen rij')
}

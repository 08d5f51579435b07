import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Projectievraag, projecteer } from './projectie.ts'
import { NIETS_ANDERS, simuleer, type Uitgangspunt } from './simulatie.ts'

const VRAAG: Projectievraag = {
  jaar: 2026,
  vandaag: '2026-12-21',
  kaderCent: 1_000_000,
  gebruiktCent: 990_000,
  afloop: [],
  reserveringen: { bedragCent: 0, toelichting: 'Geen' },
}
const met = (rest: Partial<Projectievraag>) => projecteer({ ...VRAAG, ...rest })
const reserveringen = (bedragCent: number) => ({ bedragCent, toelichting: 'Werk in behandeling' })

describe('KAD-4 de verwachting op 31 december (art. 10 lid 1 NZa-regeling monitoring pgb)', () => {
  test('met de hand: 990.000 + 30.000 − 5.000 = 1.015.000, en de dag van overschrijding', () => {
    // Ten days are left, so 3,000 a day: 999,000 on 24 December; then 5,000 ends on the 25th: 997,000; 1,003,000 on the 27th.
    const { verwachtCent, overCent, overschrijdtOp, afloopCent, topCent } = met({
      reserveringen: reserveringen(30_000),
      afloop: [{ dag: '2026-12-25', cent: -5_000 }],
    })
    expect({ verwachtCent, overCent, overschrijdtOp, afloopCent, topCent }).toEqual({
      verwachtCent: 1_015_000,
      overCent: 15_000,
      overschrijdtOp: '2026-12-27',
      afloopCent: -5_000,
      topCent: 15_000,
    })
  })
  test.each([
    ['een cent onder', 9_999, null, -1],
    ['precies', 10_000, null, 0],
    ['een cent boven', 10_001, '2026-12-31', 1],
  ] as const)('op de grens: %s', (_, bedragCent, overschrijdtOp, overCent) => {
    expect(met({ reserveringen: reserveringen(bedragCent) })).toMatchObject({ overschrijdtOp, overCent })
  })
  test('wat vandaag al boven het kader staat, gaat er vandaag overheen, ook als het voor 31 december weer past', () => {
    const antwoord = met({ gebruiktCent: 1_000_001, afloop: [{ dag: '2026-12-31', cent: -10 }] })
    expect(antwoord).toMatchObject({ overschrijdtOp: '2026-12-21', overCent: -9, topCent: 1 })
  })
  test('een einde op de laatste dag telt mee, een einde erna of op de dag zelf niet', () => {
    const einde = (dag: string) => met({ afloop: [{ dag, cent: -100 }] }).verwachtCent
    expect(['2026-12-21', '2026-12-22', '2026-12-31', '2027-01-01'].map(einde)).toEqual([
      990_000, 989_900, 989_900, 990_000,
    ])
  })
  test('zonder bekend kader is er niets te overschrijden; na het jaar staat de lijn stil', () => {
    expect(met({ kaderCent: null })).toMatchObject({ overCent: null, overschrijdtOp: null, topCent: 0 })
    expect(met({ vandaag: '2027-03-01' }).lijn).toEqual([{ dag: '2026-12-31', cent: 990_000 }])
    expect(met({ vandaag: '2025-06-01' }).lijn[0]).toEqual({ dag: '2026-01-01', cent: 990_000 })
  })
  test('eigenschap: het einde van de lijn is de formule, en overschrijden gebeurt niet voor die dag', () => {
    const dag = fc.integer({ min: 1, max: 28 }).map((d) => `2026-12-${String(d).padStart(2, '0')}`)
    const cent = fc.integer({ min: 0, max: 2_000_000 })
    fc.assert(
      fc.property(cent, cent, fc.array(fc.record({ dag, cent: fc.integer({ min: -500_000, max: 0 }) })), (g, r, af) => {
        const vraag = { ...VRAAG, vandaag: '2026-11-30', gebruiktCent: g, reserveringen: reserveringen(r), afloop: af }
        const { verwachtCent, lijn, overschrijdtOp } = projecteer(vraag)
        expect(verwachtCent).toBe(g + r + af.reduce((som, post) => som + post.cent, 0))
        expect(lijn.at(-1)).toEqual({ dag: '2026-12-31', cent: verwachtCent })
        const eerder = lijn.filter(({ dag: op }) => overschrijdtOp === null || op < overschrijdtOp)
        expect(eerder.every(({ cent: hoogte }) => hoogte <= 1_000_000)).toBe(true)
      }),
    )
  })
})

describe('KAD-6 wat als', () => {
  const NU: Uitgangspunt = {
    ...VRAAG,
    vandaag: '2026-10-19',
    reserveringen: reserveringen(8_000),
    instroomCent: 90_000,
    opMaat: { aandeelBp: 5_000, verleendBp: 8_000 },
  }
  const anders = (rest: Partial<typeof NIETS_ANDERS>) => simuleer(NU, { ...NIETS_ANDERS, ...rest })
  test('niets anders is de verwachting zelf', () => {
    const { kaderCent, gebruiktCent, reserveringenCent, instroomCent, ...projectie } = anders({})
    expect(projectie).toEqual(projecteer(NU))
    expect([kaderCent, gebruiktCent, reserveringenCent, instroomCent]).toEqual([1_000_000, 990_000, 8_000, 0])
  })
  test('met de hand: indexatie van 2 procent over de 73 dagen die resten', () => {
    // 990,000 × 73 ÷ 365 = 198,000; 2 % of it is 3,960. Work in hand: 8,000 × 1.02 = 8,160.
    expect(anders({ indexatieBp: 200 })).toMatchObject({ gebruiktCent: 993_960, reserveringenCent: 8_160 })
  })
  test('tarief raakt alleen wat nog komt', () => {
    expect(anders({ tariefBp: 1_000 })).toMatchObject({ gebruiktCent: 990_000, reserveringenCent: 8_800 })
  })
  test('instroom: 10 procent meer dan 1.000 per dag over 73 dagen is 7.300', () => {
    expect(anders({ instroomBp: 1_000 }).instroomCent).toBe(7_300)
    expect(anders({ instroomBp: -1_000 }).verwachtCent).toBe(998_000 - 7_300)
  })
  test('aandeel op maat: van de helft naar alles zakt het deel van 90 naar 80 procent', () => {
    expect(anders({ aandeelOpMaatBp: 10_000 }).reserveringenCent).toBe(7_111)
    expect(anders({ aandeelOpMaatBp: 5_000 }).reserveringenCent).toBe(8_000)
  })
  test('een overheveling schuift het kader, in en uit', () => {
    expect(anders({ overhevelingCent: -2_001 })).toMatchObject({ kaderCent: 997_999, overschrijdtOp: '2026-12-31' })
    expect(anders({ overhevelingCent: -2_000 }).overschrijdtOp).toBeNull()
  })
  test('de bedragen van het hele land blijven hele centen', () => {
    const land = {
      ...NU,
      kaderCent: 462_599_999_900,
      gebruiktCent: 460_000_000_000,
      reserveringen: reserveringen(9e10),
    }
    const { verwachtCent } = simuleer(land, {
      ...NIETS_ANDERS,
      indexatieBp: 1_234,
      tariefBp: 567,
      aandeelOpMaatBp: 777,
    })
    expect(Number.isSafeInteger(verwachtCent)).toBe(true)
  })
})

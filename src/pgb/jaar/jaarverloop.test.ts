import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Dag, dagenInJaar, dagVan, datum, schrijfDatum } from '../../waarden/datum.ts'
import { ONDERDELEN } from '../keuzes.ts'
import { berekenBudget } from '../rekenhart.ts'
import { eenAanvraag } from '../testzaak.ts'
import { beeindig, besluitVan, type Jaarbesluit, jaardelenVan, optellen, verhuis } from './besluit.ts'
import { berekenJaarverloop } from './jaarverloop.ts'

const delen = (...bedragen: number[]): number[] => ONDERDELEN.map((_, i) => bedragen[i] ?? 0)
const besluit = (naam: string, van: string, tot: string, jaardelen: readonly number[] | null): Jaarbesluit => ({
  besluit: naam,
  van: datum(van),
  tot: datum(tot),
  jaardelen,
})
const verlening = besluit('v', '2026-01-01', '2026-12-31', delen(3_650_000))
const kort = (verloop: ReturnType<typeof berekenJaarverloop>) =>
  verloop.perioden.map(({ van, tot, besluiten, totaalCent }) => [
    schrijfDatum(van),
    schrijfDatum(tot),
    besluiten.join('+'),
    totaalCent,
  ])

describe('PGB-24 het jaarbedrag over perioden (Rlz 5.12, 5.20)', () => {
  test('een heel jaar is het jaarbedrag zelf', () => {
    expect(berekenJaarverloop(2026, [verlening])).toMatchObject({ dagen: 365, totaalCent: 3_650_000 })
  })

  test('een wijziging telt vanaf haar dag; de verlening blijft zichtbaar op de dagen ervoor', () => {
    const hoger = besluit('w', '2026-07-01', '2026-12-31', delen(7_300_000))
    expect(kort(berekenJaarverloop(2026, [verlening, hoger]))).toEqual([
      ['2026-01-01', '2026-06-30', 'v', 1_810_000],
      ['2026-07-01', '2026-12-31', 'w', 3_680_000],
    ])
  })

  test.each([
    // Death on 30 June: the last day is 30 June, because the withdrawal begins on the day after.
    ['2026-07-01', 181, 1_810_000],
    ['2026-12-31', 364, 3_640_000],
    ['2026-01-01', 0, 0],
  ])('intrekking met ingang van %s: %i dagen', (van, dagen, totaalCent) => {
    expect(berekenJaarverloop(2026, [verlening, beeindig('i', datum(van))])).toMatchObject({ dagen, totaalCent })
  })

  test('stoppen en opnieuw beginnen: de dagen ertussen geven niets', () => {
    const weer = besluit('o', '2026-09-01', '2026-12-31', delen(3_650_000))
    expect(kort(berekenJaarverloop(2026, [verlening, beeindig('i', datum('2026-06-01')), weer]))).toEqual([
      ['2026-01-01', '2026-05-31', 'v', 1_510_000],
      ['2026-06-01', '2026-08-31', 'i', 0],
      ['2026-09-01', '2026-12-31', 'o', 1_220_000],
    ])
  })

  test('een besluit dat niets verandert, verandert geen cent', () => {
    const oneven = { ...verlening, jaardelen: delen(3_333_333, 77, 0, 0, 0, 0, -11) }
    const zelfde = besluit('w', '2026-03-08', '2026-12-31', oneven.jaardelen)
    const [een, twee] = [berekenJaarverloop(2026, [oneven]), berekenJaarverloop(2026, [oneven, zelfde])]
    expect(twee.totaalCent).toBe(een.totaalCent)
    expect(twee.delen).toEqual(een.delen)
    expect(kort(twee)).toEqual([['2026-01-01', '2026-12-31', 'v+w', 3_333_399]])
  })

  test('een latere correctie van het begin gaat voor, ook als zij later is genomen', () => {
    const wijziging = besluit('w', '2026-07-01', '2026-12-31', delen(7_300_000))
    const correctie = besluit('c', '2026-01-01', '2026-06-30', delen(365_000))
    expect(kort(berekenJaarverloop(2026, [verlening, wijziging, correctie])).map(([, , naam]) => naam)).toEqual([
      'c',
      'w',
    ])
  })

  test('verhuizen: hier tot de dag, daar vanaf de dag', () => {
    const { hier, daar } = verhuis('u', datum('2026-05-11'))
    const links = berekenJaarverloop(2026, [verlening, hier])
    const rechts = berekenJaarverloop(2026, [{ besluit: 'elders', ...daar, jaardelen: delen(3_650_000) }])
    expect([links.dagen, rechts.dagen]).toEqual([130, 235])
  })

  test('een schrikkeljaar heeft een dag meer', () => {
    const jaar = besluit('v', '2028-01-01', '2028-12-31', delen(3_660_000))
    const tot = beeindig('i', datum('2028-03-01'))
    expect(berekenJaarverloop(2028, [jaar, tot])).toMatchObject({ dagen: 60, totaalCent: 600_000, dagenInJaar: 366 })
  })

  test('dagen van een ander jaar tellen hier niet', () => {
    const lang = besluit('v', '2025-07-01', '2027-06-30', delen(3_650_000))
    expect(berekenJaarverloop(2026, [lang])).toMatchObject({ dagen: 365, totaalCent: 3_650_000 })
    expect(berekenJaarverloop(2028, [lang])).toMatchObject({ dagen: 0, totaalCent: 0 })
  })
})

describe('PGB-24 de jaarbedragen achter een budget (spec 11, stap 11)', () => {
  const budgetVan = (zaak = eenAanvraag()) => {
    const uitslag = berekenBudget(zaak.dossier)
    if ('fout' in uitslag || uitslag.goed === null) throw new Error('Geen budget')
    return uitslag.goed
  }
  const met = (paden: Record<string, unknown>) =>
    Object.entries(paden).reduce((zaak, [pad, waarde]) => zaak.met(pad, waarde), eenAanvraag())
  test.each([
    [{}],
    [{ '/mpt': { perJaarCent: 1_234_567 } }],
    [{ '/verhogingen': { palliatiefCent: 100_001, meerzorgCent: 900_009 } }],
    [{ '/verhogingen': { duurdereBegeleidingGroepCent: 77_777 }, '/zorgbehoefte/perJaarCent': 2_000_001 }],
    [{ '/verzekerde/woonsituatie': 'kleinschalig_wooninitiatief', '/mpt': { perJaarCent: 999 } }],
    [{ '/budgetgarantie': { pgbVorigJaarCent: 30_000_000, ononderbroken: true, verminderingCent: 5 } }],
  ])('een deel van het jaar geeft uit zijn stappen hetzelfde bedrag: %j', (paden) => {
    const heel = budgetVan(met(paden))
    expect(jaardelenVan(heel)).toEqual(ONDERDELEN.map((naam) => heel.onderdelen[naam]))
    const deel = budgetVan(met({ ...paden, '/aanvraag/ingangsdatum': '2026-04-13' }))
    const verloop = berekenJaarverloop(2026, [besluitVan('v', deel)])
    expect(verloop.totaalCent).toBe(deel.totaalCent)
    expect(verloop.delen).toEqual(ONDERDELEN.map((naam) => deel.onderdelen[naam]))
  })
})

describe('PGB-24 elke geschiedenis telt op', () => {
  const bedrag = fc.integer({ min: 0, max: 30_000_000 })
  const jaardelen = fc
    .tuple(fc.array(bedrag, { minLength: 6, maxLength: 6 }), bedrag, fc.integer({ min: -90_000, max: 90_000 }))
    .map(([zes, af, overig]) => [(zes[0] ?? 0) + af, ...zes.slice(1), 0 - af, overig])
  const geschiedenis = fc.constantFrom(2025, 2026, 2028).chain((jaar) =>
    fc.record({
      jaar: fc.constant(jaar),
      besluiten: fc
        .array(fc.tuple(fc.integer({ min: -40, max: 400 }), fc.integer({ min: 0, max: 400 }), fc.option(jaardelen)), {
          maxLength: 12,
        })
        .map((lijst) =>
          lijst.map(([begin, lengte, bedragen], n): Jaarbesluit => {
            const van = dagVan(jaar, 1, 1) + begin
            return { besluit: `b${n}`, van, tot: van + lengte, jaardelen: bedragen }
          }),
        ),
    }),
  )

  /** The oracle: who holds on this day, day by day, from the last decision back. */
  const houdtOp = (besluiten: readonly Jaarbesluit[], dag: Dag) =>
    besluiten.findLast(({ van, tot }) => van <= dag && dag <= tot)?.jaardelen ?? null

  test('elke dag staat in precies één periode, met de bedragen van het laatste besluit over die dag', () => {
    fc.assert(
      fc.property(geschiedenis, ({ jaar, besluiten }) => {
        const { perioden, dagen } = berekenJaarverloop(jaar, besluiten)
        let dag = dagVan(jaar, 1, 1)
        let metPgb = 0
        for (const periode of perioden) {
          expect(periode.van).toBe(dag)
          for (; dag <= periode.tot; dag++) {
            expect(periode.jaardelen).toEqual(houdtOp(besluiten, dag))
            if (periode.jaardelen !== null) metPgb++
          }
        }
        expect(dag).toBe(dagVan(jaar + 1, 1, 1))
        expect(dagen).toBe(metPgb)
      }),
      { numRuns: 300 },
    )
  })

  test('delen tellen op tot perioden, perioden tot het jaar; geen deel wijkt een cent of meer af per periode', () => {
    fc.assert(
      fc.property(geschiedenis, ({ jaar, besluiten }) => {
        const verloop = berekenJaarverloop(jaar, besluiten)
        for (const { delen: bedragen, totaalCent, jaardelen, dagen } of verloop.perioden) {
          expect(optellen(bedragen)).toBe(totaalCent)
          for (const [i, deel] of bedragen.entries())
            expect(Math.abs(deel - ((jaardelen?.[i] ?? 0) * dagen) / dagenInJaar(jaar))).toBeLessThan(1)
        }
        expect(optellen(verloop.delen)).toBe(verloop.totaalCent)
        expect(verloop.perioden.reduce((som, { totaalCent }) => som + totaalCent, 0)).toBe(verloop.totaalCent)
      }),
      { numRuns: 300 },
    )
  })

  test('opnieuw geeft hetzelfde, en een besluit dat geheel overdekt is doet niet mee', () => {
    fc.assert(
      fc.property(geschiedenis, jaardelen, ({ jaar, besluiten }, bedragen) => {
        const heel = { besluit: 'heel', van: dagVan(jaar, 1, 1), tot: dagVan(jaar, 12, 31), jaardelen: bedragen }
        expect(berekenJaarverloop(jaar, structuredClone(besluiten))).toEqual(berekenJaarverloop(jaar, besluiten))
        expect(berekenJaarverloop(jaar, [...besluiten, heel]).perioden).toEqual(
          berekenJaarverloop(jaar, [heel]).perioden,
        )
      }),
      { numRuns: 100 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gebrekVan, laatsteDagVan } from './betaaladvies.ts'
import type { Overeenkomst } from './overeenkomst.ts'
import { magSvb, magVolgen, STANDEN_OVEREENKOMST, STAPPEN_OVEREENKOMST, standVan, svbStandVan } from './stand.ts'
import { type Overeenkomstvraag, staatInDeWeg, toetsOvereenkomst } from './toets.ts'

const UUR = { functie: 'persoonlijke_verzorging', eenheid: 'uur' } as const
const GOED: Overeenkomst = {
  zorgverlener: {
    naam: 'Zus Verzonnen',
    grondFormeelTarief: 'geen',
    familie: 'geen',
    onderArbeidstijdenbesluit: false,
  },
  soort: 'opdracht',
  posten: [{ ...UUR, aantalPerWeek: 10, tariefCent: 2000 }],
  van: '2026-04-01',
  schriftelijk: true,
  svbModel: true,
  zorgBeschreven: true,
  betaalwijze: 'declaratie',
  terugvorderbeding: true,
}
const vraag = (anders: Partial<Overeenkomst> = {}, rest: Partial<Overeenkomstvraag> = {}): Overeenkomstvraag => ({
  overeenkomst: { ...GOED, ...anders },
  ontvangenOp: '2026-03-02',
  begeleidingGroep: 'geen',
  bewijzen: [],
  naast: [],
  andereHouders: { houders: 0, uren: 0 },
  plichten: [],
  ...rest,
})
const codes = (v: Overeenkomstvraag) => toetsOvereenkomst(v).map(({ pointer, code, ernst }) => [pointer, code, ernst])

describe('PGB-15 toets van een overeenkomst (Rlz 5.16, 5.22, 5.18)', () => {
  test('an agreement in order has no findings', () => {
    expect(codes(vraag())).toEqual([])
  })

  test.each([
    [{ schriftelijk: false }, '/schriftelijk', 'niet-schriftelijk'],
    [{ svbModel: false }, '/svbModel', 'geen-svb-model'],
    [{ zorgBeschreven: false }, '/zorgBeschreven', 'zorg-niet-beschreven'],
    [{ terugvorderbeding: false }, '/terugvorderbeding', 'terugvorderbeding-ontbreekt'],
    [{ soort: 'arbeidsovereenkomst', vakantiegeldInLoon: false }, '/vakantiegeldInLoon', 'vakantiegeld-ontbreekt'],
  ] as const)('%o is a breach', (anders, pointer, code) => {
    expect(codes(vraag(anders))).toEqual([[pointer, code, 'fout']])
  })

  test('what is not known is asked, and transport alone needs no agreement', () => {
    const kaal: Overeenkomst = { zorgverlener: GOED.zorgverlener, soort: 'familie', posten: GOED.posten, van: GOED.van }
    const bevindingen = toetsOvereenkomst({ ...vraag(), overeenkomst: kaal })
    expect(bevindingen).toHaveLength(6)
    expect(staatInDeWeg(bevindingen)).toHaveLength(6)
    const rit = [{ functie: 'vervoer', eenheid: 'rit', aantalPerWeek: 2 }] as const
    expect(codes({ ...vraag(), begeleidingGroep: 'met_vervoer', overeenkomst: { ...kaal, posten: rit } })).toEqual([])
  })

  test('the kin rule: a sister who works for herself gets the informal maximum, a cent over is a breach', () => {
    const metTarief = (tariefCent: number) =>
      codes(
        vraag({
          zorgverlener: { ...GOED.zorgverlener, grondFormeelTarief: 'zzp', familie: 'tweede_graad' },
          posten: [{ ...UUR, aantalPerWeek: 10, tariefCent }],
        }),
      )
    const grens = hoogste(metTarief)
    expect(metTarief(grens)).toEqual([])
    expect(metTarief(grens + 1)).toEqual([['/posten/0/tariefCent', 'tarief-boven-informeel', 'fout']])
  })

  test('forty hours for this holder count what runs beside it; over holders it asks a person', () => {
    const uren = (aantalPerWeek: number, rest: Partial<Overeenkomstvraag> = {}) =>
      codes(vraag({ posten: [{ ...UUR, aantalPerWeek, tariefCent: 2000 }] }, rest))
    expect(uren(40)).toEqual([])
    expect(uren(40.25)).toEqual([['/posten/0/aantalPerWeek', 'uren-boven-maximum', 'fout']])
    const naast = [{ zorgverlener: { naam: ' zus  VERZONNEN' }, posten: GOED.posten }]
    expect(uren(30, { naast })).toEqual([])
    expect(uren(30.25, { naast })).toEqual([['/posten/0/aantalPerWeek', 'uren-boven-maximum', 'fout']])
    const anders = [{ zorgverlener: { naam: 'Een ander' }, posten: GOED.posten }]
    expect(uren(40, { naast: anders })).toEqual([])
    expect(uren(10, { andereHouders: { houders: 2, uren: 30 } })).toEqual([])
    expect(uren(10, { andereHouders: { houders: 2, uren: 30.25 } })).toEqual([
      ['/zorgverlener', 'uren-over-houders', 'oordeel'],
    ])
  })

  test('exclusions of the holder stand in the way while they hold; another obligation asks', () => {
    const plicht = {
      soort: 'uitsluiting_zorgverlener',
      tekst: 'Niet bij haar.',
      ingang: '2026-01-01',
      zorgverlener: 'zus verzonnen',
    } as const
    const met = (anders: object) => codes(vraag({}, { plichten: [{ ...plicht, ...anders }] })).map(([, code]) => code)
    expect(met({})).toEqual(['zorgverlener-uitgesloten'])
    expect(met({ zorgverlener: 'Een ander' })).toEqual([])
    expect(met({ tot: '2026-03-31' })).toEqual([])
    expect(met({ tot: '2026-04-01' })).toEqual(['zorgverlener-uitgesloten'])
    expect(met({ soort: 'uitsluiting_functie', functies: ['verpleging'] })).toEqual([])
    expect(met({ soort: 'uitsluiting_functie', functies: ['persoonlijke_verzorging'] })).toEqual([
      'functie-uitgesloten',
    ])
    expect(met({ soort: 'behandelaar' })).toEqual(['plicht-loopt'])
  })

  test('a question does not stand in the way; who approves answers it', () => {
    expect(staatInDeWeg(toetsOvereenkomst(vraag({}, { andereHouders: { houders: 1, uren: 99 } })))).toEqual([])
  })
})

/** The highest rate that passes: found, so that no figure of the law is copied into a test. */
function hoogste(met: (tarief: number) => unknown[]): number {
  let [laag, hoog] = [0, 100_000]
  while (hoog - laag > 1) {
    const midden = Math.floor((laag + hoog) / 2)
    if (met(midden).length === 0) laag = midden
    else hoog = midden
  }
  return laag
}

describe('PGB-15 stand van een overeenkomst', () => {
  test('whatever is tried, it is decided once and never comes back from an end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...STAPPEN_OVEREENKOMST), { maxLength: 12 }),
        fc.boolean(),
        (pogingen, vervangen) => {
          const gedaan: { stap: (typeof STAPPEN_OVEREENKOMST)[number]; svb: null }[] = []
          for (const stap of pogingen)
            if (magVolgen(standVan(gedaan, vervangen), stap)) gedaan.push({ stap, svb: null })
          const besloten = gedaan.filter(({ stap }) => ['goedgekeurd', 'onthouden', 'ingetrokken'].includes(stap))
          expect(besloten.length).toBeLessThanOrEqual(1)
          expect(STANDEN_OVEREENKOMST).toContain(standVan(gedaan, vervangen))
        },
      ),
    )
  })

  test('the SVB follows on an offer, and a refusal can be offered again', () => {
    expect(svbStandVan([])).toBe('niet_aangeboden')
    expect([magSvb('niet_aangeboden', 'goedgekeurd'), magSvb('aangeboden', 'goedgekeurd')]).toEqual([false, true])
    expect([magSvb('afgewezen', 'aangeboden'), magSvb('beeindigd', 'aangeboden')]).toEqual([true, false])
  })
})

describe('PGB-15 betaaladvies (Rlz 5.23 lid 4, Awb 4:56)', () => {
  const E = { soort: 'opschorten', grond: 'e', van: '2026-03-02' } as const

  test('thirteen weeks: to and with the day on which they have passed, and not a day more', () => {
    expect(laatsteDagVan('2026-03-02')).toBe('2026-06-01')
    expect(gebrekVan({ ...E, tot: '2026-05-31' }, [])).toBeNull()
    expect(gebrekVan({ ...E, tot: '2026-06-01' }, [])).toBeNull()
    expect(gebrekVan({ ...E, tot: '2026-06-02' }, [])).toBe('tot')
    expect(gebrekVan(E, [])).toBe('tot')
    expect(gebrekVan({ ...E, tot: '2026-03-01' }, [])).toBe('tot')
  })

  test('a suspension that joins on to another does not start the weeks anew; one after a gap does', () => {
    const eerder = [{ soort: 'opschorten', van: '2026-03-02', tot: '2026-04-30' }] as const
    const vanaf = (van: string, tot: string) => gebrekVan({ ...E, van, tot }, eerder)
    expect(vanaf('2026-05-01', '2026-06-01')).toBeNull()
    expect(vanaf('2026-05-01', '2026-06-02')).toBe('tot')
    expect(vanaf('2026-05-02', '2026-07-31')).toBeNull()
  })

  test('a request of the zorgkantoor suspends only; a claim is refused a day past four weeks', () => {
    expect(gebrekVan({ ...E, soort: 'stoppen' }, [])).toBe('grond')
    const c = (declaratieIngediendOp?: string) =>
      gebrekVan(
        {
          soort: 'weigeren',
          grond: 'c',
          van: '2026-05-01',
          declaratieOntvangenOp: '2026-03-02',
          ...(declaratieIngediendOp === undefined ? {} : { declaratieIngediendOp }),
        },
        [],
      )
    expect(c('2026-03-30')).toBe('declaratieIngediendOp')
    expect(c('2026-03-31')).toBeNull()
    expect(c()).toBe('declaratieIngediendOp')
    expect(gebrekVan({ soort: 'stoppen', grond: 'a', van: '2026-05-01' }, [])).toBeNull()
  })
})

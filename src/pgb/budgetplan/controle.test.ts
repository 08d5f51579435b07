import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Planvraag } from '../contract-budgetplan.ts'
import { controleerBudgetplan } from './controle.ts'
import { controleerPlan } from './operatie.ts'
import type { Post } from './post.ts'

type Zorgverlener = Post['zorgverlener']
const ZUS: Zorgverlener = { naam: 'Zus Verzonnen', grondFormeelTarief: 'geen', familie: 'tweede_graad' }
const BEDRIJF: Zorgverlener = { naam: 'Zorg Verzonnen BV', grondFormeelTarief: 'onderneming', familie: 'geen' }

const post = (wijziging: Partial<Post> = {}, zorgverlener: Partial<Zorgverlener> = {}): Post => ({
  functie: 'begeleiding_individueel',
  eenheid: 'uur',
  aantalPerWeek: 10,
  tariefCent: 2000,
  ...wijziging,
  zorgverlener: { ...ZUS, ...zorgverlener },
})
const groep = (wijziging: Partial<Post> = {}): Post =>
  post(
    {
      functie: 'begeleiding_groep',
      eenheid: 'dagdeel',
      aantalPerWeek: 2,
      urenPerDagdeel: 3,
      doel: 'Leren samenwerken.',
      tariefCent: 5000,
      ...wijziging,
    },
    BEDRIJF,
  )
const vraag = (posten: Post[], meer: Partial<Planvraag> = {}): Planvraag => ({
  ingangsdatum: '2026-04-01',
  budgetplan: {
    begeleidingGroep: posten.some(({ functie }) => functie === 'begeleiding_groep') ? 'zonder_vervoer' : 'geen',
    posten,
  },
  ...meer,
})
const codes = (posten: Post[], meer: Partial<Planvraag> = {}): string[] =>
  controleerBudgetplan(vraag(posten, meer)).bevindingen.map(({ code, ernst }) => `${code} ${ernst}`)
const GEEN: readonly string[] = []

describe('PGB-2 tarief naast het maximum (Rlz 5.22)', () => {
  // 2026: informal 26,98 an hour, formal 84,99 an hour and a half-day of its own.
  const INFORMEEL = 2698
  const FORMEEL = 8499

  it.each<[string, Partial<Zorgverlener>, number, 'fout' | 'oordeel' | null]>([
    ['kin, a cent under', { grondFormeelTarief: 'geen' }, INFORMEEL - 1, null],
    ['kin, at', { grondFormeelTarief: 'geen' }, INFORMEEL, null],
    ['kin, a cent over', { grondFormeelTarief: 'geen' }, INFORMEEL + 1, 'fout'],
    [
      'self-employed, no kin, at the informal one and over',
      { grondFormeelTarief: 'zzp', familie: 'geen' },
      INFORMEEL + 1,
      null,
    ],
    ['self-employed, no kin, at', { grondFormeelTarief: 'zzp', familie: 'geen' }, FORMEEL, null],
    [
      'self-employed, no kin, a cent over: the NZa rate may be higher',
      { grondFormeelTarief: 'zzp', familie: 'geen' },
      FORMEEL + 1,
      'oordeel',
    ],
    ['self-employed spouse', { grondFormeelTarief: 'zzp', familie: 'echtgenoot' }, INFORMEEL + 1, 'fout'],
    ['BIG, first degree', { grondFormeelTarief: 'big', familie: 'eerste_graad' }, INFORMEEL + 1, 'fout'],
    ['BIG, second degree', { grondFormeelTarief: 'big', familie: 'tweede_graad' }, INFORMEEL + 1, 'fout'],
    [
      'company of kin: lid 3 does not hold for it',
      { grondFormeelTarief: 'onderneming', familie: 'eerste_graad' },
      FORMEEL,
      null,
    ],
    ['unbroken pgb from before 2014', { grondFormeelTarief: 'geen', pgbVoor2014Onafgebroken: true }, FORMEEL, null],
  ])('%s', (_, zorgverlener, tariefCent, ernst) => {
    const gevonden = codes([post({ tariefCent }, zorgverlener)]).filter((code) => code.startsWith('tarief-'))
    expect(gevonden).toEqual(
      ernst === null ? [] : [`tarief-boven-${ernst === 'fout' ? 'informeel' : 'formeel'} ${ernst}`],
    )
  })

  it.each([
    [7823, 0],
    [7824, 0],
    [7825, 1],
  ])('a half-day of formal care has a maximum of its own: %i', (tariefCent, aantal) => {
    expect(codes([groep({ tariefCent })]).filter((code) => code.startsWith('tarief-boven'))).toHaveLength(aantal)
  })

  it('a fact that decides is asked for only when it decides', () => {
    const { grondFormeelTarief: _, ...onbekend } = ZUS
    const zonder = (tariefCent: number): Post => ({ ...post({ tariefCent }), zorgverlener: onbekend })
    expect(codes([zonder(INFORMEEL)])).toEqual(GEEN)
    expect(codes([zonder(INFORMEEL + 1)])).toEqual(['grond-onbekend ontbreekt'])
    const { familie: __, ...zzp } = { ...ZUS, grondFormeelTarief: 'zzp' as const }
    expect(codes([{ ...post({ tariefCent: INFORMEEL + 1 }), zorgverlener: zzp }])).toEqual([
      'familie-onbekend ontbreekt',
    ])
  })

  it('the year of the first day chooses; a year we do not hold is named once and nothing is estimated (PGB-22)', () => {
    const twee = [post({ tariefCent: 99_999 }), post({ tariefCent: 99_999 }, { naam: 'Oom Verzonnen' })]
    const in2025 = controleerBudgetplan(vraag(twee, { ingangsdatum: '2025-12-31' })).bevindingen
    expect(in2025.filter(({ uitleg }) => uitleg.nl.includes('uurtarief'))).toHaveLength(1)
    expect(new Set(in2025.map(({ code }) => code))).toEqual(new Set(['maximum-onbekend']))
    // The later of application and indication.
    expect(codes(twee, { ingangsdatum: '2025-12-31', indicatieIngangsdatum: '2026-01-01' })).toEqual([
      'tarief-boven-informeel fout',
      'tarief-boven-informeel fout',
    ])
    expect(codes([post({ tariefCent: 2444 })], { ingangsdatum: '2024-12-31' })).not.toContain(
      'tarief-boven-informeel fout',
    )
    expect(codes([post({ tariefCent: 2445 })], { ingangsdatum: '2024-12-31' })).toContain('tarief-boven-informeel fout')
  })

  it('a paid item without a rate is asked for; unpaid care and transport have none', () => {
    const { tariefCent: _, ...zonder } = post()
    expect(codes([zonder])).toEqual(['tarief-onbekend ontbreekt'])
    expect(codes([{ ...zonder, onbetaald: true }])).toEqual(GEEN)
  })
})

describe('PGB-2 veertig uur per week (Rlz 5.18 lid 1 onder d)', () => {
  const uren = (aantalPerWeek: number, onderArbeidstijdenbesluit?: boolean): string[] =>
    codes([post({ aantalPerWeek }, onderArbeidstijdenbesluit === undefined ? {} : { onderArbeidstijdenbesluit })])

  it.each([
    [39.75, GEEN],
    [40, GEEN],
    [40.25, ['uren-boven-maximum fout']],
  ])('%d hours outside the decree', (aantal, verwacht) => {
    expect(uren(aantal, false)).toEqual(verwacht)
  })

  it('under the decree there is no such limit; when that is not known, it is asked', () => {
    expect(uren(60, true)).toEqual(GEEN)
    expect(uren(40.25)).toEqual(['arbeidstijdenbesluit-onbekend ontbreekt'])
    expect(uren(40)).toEqual(GEEN)
  })

  it('all paid items of one carer count together, whatever the spelling; unpaid hours do not count', () => {
    const buiten = { onderArbeidstijdenbesluit: false }
    const deel = (aantalPerWeek: number, naam: string, meer: Partial<Post> = {}) =>
      post({ aantalPerWeek, ...meer }, { ...buiten, naam })
    expect(codes([deel(20, 'Zus Verzonnen'), deel(20.25, ' zus  VERZONNEN ')])).toEqual(['uren-boven-maximum fout'])
    expect(codes([deel(20, 'Zus Verzonnen'), deel(20.25, 'Oom Verzonnen')])).toEqual(GEEN)
    const { tariefCent: _, ...gratis } = deel(20.25, 'Zus Verzonnen', { onbetaald: true })
    expect(codes([deel(40, 'Zus Verzonnen'), gratis])).toEqual(GEEN)
    const agb = (naam: string) => post({ aantalPerWeek: 25 }, { ...buiten, naam, agbCode: '12345678' })
    expect(codes([agb('Z. Verzonnen'), agb('Zus Verzonnen')])).toEqual(['uren-boven-maximum fout'])
  })

  it('half-days count by their hours', () => {
    const plan = (urenPerDagdeel: number) => [
      {
        ...groep({ aantalPerWeek: 10, urenPerDagdeel }),
        zorgverlener: { ...BEDRIJF, onderArbeidstijdenbesluit: false },
      },
    ]
    expect(codes(plan(4))).toEqual(GEEN)
    expect(
      codes([
        ...plan(4),
        { ...post({ aantalPerWeek: 0.25 }), zorgverlener: { ...BEDRIJF, onderArbeidstijdenbesluit: false } },
      ]),
    ).toEqual(['uren-boven-maximum fout'])
  })
})

describe('PGB-2 begeleiding in een groep: dagdelen van twee tot vier uur, met een doel', () => {
  it.each([
    [1.75, ['dagdeel-te-kort fout']],
    [2, GEEN],
    [4, GEEN],
    [4.25, ['dagdeel-te-lang fout']],
  ])('a half-day of %d hours', (urenPerDagdeel, verwacht) => {
    expect(codes([groep({ urenPerDagdeel })])).toEqual(verwacht)
  })

  it('unit, hours and goal', () => {
    const { urenPerDagdeel: _, ...zonderUren } = groep()
    expect(codes([zonderUren])).toEqual(['dagdeel-uren-onbekend ontbreekt'])
    expect(codes([groep({ doel: '  ' })])).toEqual(['doel-ontbreekt fout'])
    expect(codes([groep({ eenheid: 'uur' })])).toEqual(['groep-niet-in-dagdelen fout'])
  })

  it('the choice in the plan beside its items', () => {
    const plan = (begeleidingGroep: 'geen' | 'zonder_vervoer', posten: Post[]) =>
      controleerBudgetplan({ ingangsdatum: '2026-04-01', budgetplan: { begeleidingGroep, posten } }).bevindingen
    expect(plan('geen', [groep()]).map(({ code }) => code)).toEqual(['groep-niet-gekozen'])
    expect(plan('zonder_vervoer', [post()]).map(({ code }) => code)).toEqual(['groep-zonder-post'])
    expect(plan('zonder_vervoer', [])).toEqual([])
  })

  it('only Wlz care: transport without group guidance, and a unit that does not fit, are for a person', () => {
    const rit = post({ functie: 'vervoer', eenheid: 'rit' })
    expect(codes([rit])).toEqual(['vervoer-zonder-groep oordeel'])
    expect(codes([post({ eenheid: 'rit' })])).toEqual(['eenheid-past-niet oordeel'])
  })
})

describe('PGB-2 kwalificatie met bewijs en geldigheid', () => {
  const goed = [post({}, { gekwalificeerd: true })]
  const bewijs = (van: string, tot?: string, zorgverlener = 'ZUS verzonnen') => [
    { zorgverlener, soort: 'diploma' as const, van, ...(tot === undefined ? {} : { tot }) },
  ]

  it.each([
    ['none', [], ['bewijs-ontbreekt ontbreekt']],
    ['of another', bewijs('2020-01-01', undefined, 'Oom Verzonnen'), ['bewijs-ontbreekt ontbreekt']],
    ['lapsed the day before', bewijs('2020-01-01', '2026-03-31'), ['bewijs-verlopen fout']],
    ['until the first day', bewijs('2020-01-01', '2026-04-01'), GEEN],
    ['from the first day', bewijs('2026-04-01'), GEEN],
    ['from the day after', bewijs('2026-04-02'), ['bewijs-nog-niet-geldig fout']],
  ])('evidence %s', (_, bewijzen, verwacht) => {
    expect(codes(goed, { bewijzen })).toEqual(verwacht)
  })

  it('the formal rate of the BIG register asks evidence of the register', () => {
    const big = [post({}, { grondFormeelTarief: 'big', familie: 'geen' })]
    expect(codes(big, { bewijzen: bewijs('2020-01-01') })).toEqual(['big-zonder-bewijs ontbreekt'])
    expect(codes(big, { bewijzen: [{ zorgverlener: 'Zus Verzonnen', soort: 'big', van: '2020-01-01' }] })).toEqual(GEEN)
  })
})

describe('PGB-2 betaalde en onbetaalde zorg per functie', () => {
  it('adds up, and says nothing of hours it does not know', () => {
    const { tariefCent: _, ...gratis } = post({ aantalPerWeek: 6.25, onbetaald: true })
    const logeren = post({ functie: 'logeeropvang', eenheid: 'etmaal', aantalPerWeek: 1, tariefCent: 9001 })
    const { totalen, kostenPerWeekCent } = controleerBudgetplan(
      vraag([post({ aantalPerWeek: 10.25, tariefCent: 2001 }), gratis, groep(), logeren]),
    )
    expect(totalen).toEqual([
      {
        functie: 'begeleiding_individueel',
        eenheid: 'uur',
        betaald: 10.25,
        onbetaald: 6.25,
        urenBetaald: 10.25,
        urenOnbetaald: 6.25,
      },
      { functie: 'begeleiding_groep', eenheid: 'dagdeel', betaald: 2, onbetaald: 0, urenBetaald: 6, urenOnbetaald: 0 },
      { functie: 'logeeropvang', eenheid: 'etmaal', betaald: 1, onbetaald: 0, urenBetaald: null, urenOnbetaald: 0 },
    ])
    // 10,25 × 20,01 = 205,1025: rounded to 205,10. With 2 × 50,00 and 90,01.
    expect(kostenPerWeekCent).toBe(20510 + 10_000 + 9001)
  })

  it('the order of items changes no finding and no total', () => {
    const een = fc.record({
      naam: fc.constantFrom('Zus Verzonnen', 'Oom Verzonnen', 'Zorg Verzonnen'),
      kwartieren: fc.integer({ min: 1, max: 160 }),
      tariefCent: fc.integer({ min: 0, max: 9000 }),
      grond: fc.constantFrom('geen', 'zzp', 'onderneming') as fc.Arbitrary<'geen' | 'zzp' | 'onderneming'>,
    })
    fc.assert(
      fc.property(fc.array(een, { maxLength: 6 }), (rijen) => {
        const posten = rijen.map(({ naam, kwartieren, tariefCent, grond }) =>
          post(
            { aantalPerWeek: kwartieren / 4, tariefCent },
            { naam, grondFormeelTarief: grond, onderArbeidstijdenbesluit: false },
          ),
        )
        const [heen, terug] = [posten, posten.toReversed()].map((plan) => controleerBudgetplan(vraag(plan)))
        expect(terug?.kostenPerWeekCent).toBe(heen?.kostenPerWeekCent)
        expect(terug?.bevindingen.map(({ code }) => code).sort()).toEqual(
          heen?.bevindingen.map(({ code }) => code).sort(),
        )
      }),
    )
  })

  it('T4 a member that is not in the schema is refused with its place', () => {
    const tekst = JSON.stringify({ ...vraag([post()]), goedgekeurd: true })
    const antwoord = controleerPlan.voerUit(tekst)
    expect('fout' in antwoord && antwoord.fout.fouten.map(({ pointer }) => pointer)).toEqual(['/goedgekeurd'])
  })
})

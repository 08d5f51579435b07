import { describe, expect, it } from 'vitest'
import { REGELS_MET_BEOORDELING } from '../contract.ts'
import { controleerDossier } from './index.ts'
import { gebreken, gebrekenNa, vol, WEG } from './testdossier.ts'

type Wijziging = readonly [pad: string, waarde: unknown]
type Rij = readonly [geval: string, wijzigingen: readonly Wijziging[], verwacht: readonly string[]]
const toets = (rijen: readonly Rij[]) =>
  it.each(rijen)('%s', (_, wijzigingen, verwacht) => {
    expect(gebrekenNa(...wijzigingen)).toEqual(verwacht)
  })

describe('PLT-22 11-proef at the entry, and the number never comes back (Wabb)', () => {
  it.each([
    ['123456782', []],
    ['123456781', ['bsn-ongeldig /verzekerde/bsn']],
    ['000000000', ['bsn-ongeldig /verzekerde/bsn']],
    ['12345678', ['verkeerd-patroon /verzekerde/bsn']],
    ['1234567820', ['verkeerd-patroon /verzekerde/bsn']],
    [123456781, ['verkeerd-type /verzekerde/bsn']],
  ])('%s', (bsn, verwacht) => {
    const dossier = { ...vol(), regio: 'x', verzekerde: { ...vol().verzekerde, bsn } }
    const uitslag = controleerDossier(dossier)
    expect(gebreken(uitslag)).toEqual(['verkeerd-patroon /regio', ...verwacht])
    expect(JSON.stringify(uitslag)).not.toContain('12345678')
    expect(JSON.stringify(uitslag)).not.toContain('000000000')
  })
})

describe('PLT-11 code lists', () => {
  const onbekend = 'onbekend-zorgprofiel'
  toets([
    ['regio outside COD001', [['/regio', '9999']], ['onbekende-regio /regio']],
    [
      'both codes of Friesland',
      [
        ['/regio', '5502'],
        ['/verzekerde/regioWoonplaats', '5533'],
      ],
      [],
    ],
    // Spec 11 asks this of `regio` alone: who lives elsewhere, whatever its code, makes us not competent.
    ['home outside COD001', [['/verzekerde/regioWoonplaats', '0000']], []],
    ['no profile 996', [['/indicatie/zzpCode', '996']], [`${onbekend} /indicatie/zzpCode`]],
    ['no profile 999', [['/toegewezenZzpCode', '999']], [`${onbekend} /toegewezenZzpCode`]],
    ['outside COD163', [['/zzpOp20141231', '000']], [`${onbekend} /zzpOp20141231`]],
    ['a profile without a row is known', [['/indicatie/zzpCode', '758']], []],
  ])
})

describe('PLT-11 date of birth: from 1900, not after receipt', () => {
  const pad = '/verzekerde/geboortedatum'
  toets([
    ['day before', [[pad, '1899-12-31']], [`datum-te-vroeg ${pad}`]],
    ['first day', [[pad, '1900-01-01']], []],
    ['on receipt', [[pad, '2026-03-03']], []],
    ['after receipt', [[pad, '2026-03-04']], [`geboren-na-ontvangst ${pad}`]],
    [
      'receipt unknown',
      [
        [pad, '2030-01-01'],
        ['/aanvraag/ontvangenOp', 'x'],
      ],
      ['verkeerd-patroon /aanvraag/ontvangenOp'],
    ],
  ])
})

describe('PLT-11 an empty period is wrong input at the end that is too early (PGB-5)', () => {
  const ingang = '/aanvraag/ingangsdatum'
  const einde = '/aanvraag/einddatum'
  const vanaf = '/indicatie/ingangsdatum'
  const tot = '/indicatie/einddatum'
  // The full dossier: asked from 2026-03-15, indication from 2025-11-10.
  toets([
    ['end on the start', [[einde, '2026-03-15']], []],
    ['end a day before the start', [[einde, '2026-03-14']], [`einddatum-voor-ingangsdatum ${einde}`]],
    ['indication ends on the start', [[tot, '2026-03-15']], []],
    ['indication ends a day before', [[tot, '2026-03-14']], [`lege-periode ${tot}`]],
    [
      'end before the indication',
      [
        [vanaf, '2026-06-02'],
        [einde, '2026-06-01'],
      ],
      [`lege-periode ${einde}`],
    ],
    [
      'end on the indication',
      [
        [vanaf, '2026-06-01'],
        [einde, '2026-06-01'],
      ],
      [],
    ],
    [
      'indication turned around',
      [
        [vanaf, '2026-05-02'],
        [tot, '2026-05-01'],
      ],
      [`lege-periode ${tot}`],
    ],
    [
      'both ends too early',
      [
        [einde, '2026-03-01'],
        [tot, '2026-02-01'],
      ],
      [`einddatum-voor-ingangsdatum ${einde}`, `lege-periode ${tot}`],
    ],
    [
      'no end at all',
      [
        [einde, WEG],
        [tot, WEG],
      ],
      [],
    ],
    [
      'start wrong, end before indication',
      [
        [ingang, 'x'],
        [einde, '2025-11-09'],
      ],
      [`verkeerd-patroon ${ingang}`, `lege-periode ${einde}`],
    ],
    [
      'indication missing',
      [
        ['/indicatie', WEG],
        [einde, '2026-03-14'],
      ],
      [`einddatum-voor-ingangsdatum ${einde}`, 'ontbreekt /indicatie'],
    ],
  ])
})

describe('PLT-11 raises: years of art. 5.13a Rlz, meerzorg or dearer group guidance', () => {
  const premies = '/verhogingen/premies513aCent'
  const groep = '/verhogingen/duurdereBegeleidingGroepCent'
  const vrij: Wijziging[] = [
    ['/aanvraag/einddatum', WEG],
    ['/indicatie/einddatum', WEG],
  ]
  const inJaar = (dag: string): Wijziging[] => [...vrij, ['/aanvraag/ingangsdatum', dag]]
  toets([
    ['31-12-2025', inJaar('2025-12-31'), [`premies-verkeerd-jaar ${premies}`]],
    ['1-1-2026', inJaar('2026-01-01'), []],
    ['31-12-2027', inJaar('2027-12-31'), []],
    ['1-1-2028', inJaar('2028-01-01'), [`premies-verkeerd-jaar ${premies}`]],
    ['the indication sets the year', [...inJaar('2025-12-31'), ['/indicatie/ingangsdatum', '2026-01-01']], []],
    ['0 asks nothing', [...inJaar('2028-01-01'), [premies, 0]], []],
    ['both a cent', [[groep, 1]], [`meerzorg-en-duurdere-groep ${groep}`]],
    [
      'meerzorg 0',
      [
        [groep, 1],
        ['/verhogingen/meerzorgCent', 0],
      ],
      [],
    ],
    [
      'meerzorg absent',
      [
        [groep, 1],
        ['/verhogingen/meerzorgCent', WEG],
      ],
      [],
    ],
  ])
})

describe('PLT-11 within lists', () => {
  const post = '/budgetplan/posten/0'
  toets([
    ['unpaid with a rate', [[`${post}/onbetaald`, true]], [`tarief-bij-onbetaald ${post}/tariefCent`]],
    [
      'unpaid with rate 0',
      [
        [`${post}/onbetaald`, true],
        [`${post}/tariefCent`, 0],
      ],
      [`tarief-bij-onbetaald ${post}/tariefCent`],
    ],
    [
      'unpaid without a rate',
      [
        [`${post}/onbetaald`, true],
        [`${post}/tariefCent`, WEG],
      ],
      [],
    ],
    [
      'suspension ends before it starts',
      [['/opschortingen/0/tot', '2026-03-09']],
      ['tot-voor-van /opschortingen/0/tot'],
    ],
    ['suspension of one day', [['/opschortingen/0/tot', '2026-03-10']], []],
    ['grond elsewhere and beside voldaan is accepted', [['/beoordelingen/0/regel', 'BAV-2.1.1']], []],
    ['empty rule', [['/beoordelingen/0/regel', '']], ['regel-zonder-beoordeling /beoordelingen/0/regel']],
    ['long rule', [['/beoordelingen/0/regel', 'x'.repeat(101)]], ['te-lang /beoordelingen/0/regel']],
  ])

  it.each([...REGELS_MET_BEOORDELING])('a judgement can be given on %s', (regel) => {
    expect(gebrekenNa(['/beoordelingen/0/regel', regel])).toEqual([])
  })

  it.each(['RLZ-5.1A-EKT', 'WLZ-3.3.3-4-E', 'RLZ-5.4', 'RLZ-5.11-2-7', 'wlz-3.3.3-4-a', 'BAV-2.1.1 ', 'constructor'])(
    'no judgement on %s',
    (regel) => {
      expect(gebrekenNa(['/beoordelingen/0/regel', regel])).toEqual(['regel-zonder-beoordeling /beoordelingen/0/regel'])
    },
  )
})

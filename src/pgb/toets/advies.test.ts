import { describe, expect, test } from 'vitest'
import { nogNodig } from '../rekenhart.ts'
import { eenAanvraag, type Zaak } from '../testzaak.ts'

const advies = (zaak: Zaak) => zaak.uitkomst().advies
const GEEN = 4_701_700

describe('PGB-4 het advies: de zwaarste grond leidt, alle redenen blijven staan (spec 11)', () => {
  test.each([
    ['volledig', eenAanvraag(), 'toekennen'],
    [
      'andere regio',
      eenAanvraag().met('/verzekerde/regioWoonplaats', '5501').met('/verzekerde/failliet', true),
      'niet_bevoegd',
    ],
    [
      'woonregio onbekend gaat voor weigeren',
      eenAanvraag().zonder('/verzekerde/regioWoonplaats').met('/verzekerde/failliet', true),
      'gegevens_ontbreken',
    ],
    [
      'weigeren gaat voor gegevens die ontbreken',
      eenAanvraag().met('/verzekerde/failliet', true).zonder('/verzekerde/gedetineerd'),
      'weigeren',
    ],
    [
      'gegevens gaan voor een open oordeel',
      eenAanvraag().zonder('/verzekerde/gedetineerd').onbeoordeeld('WLZ-3.3.3-4-B'),
      'gegevens_ontbreken',
    ],
    ['open oordeel', eenAanvraag().onbeoordeeld('WLZ-3.3.3-4-B'), 'beoordeling_nodig'],
    ['open verhoging', eenAanvraag().met('/verhogingen', { logeeropvangCent: 1 }), 'beoordeling_nodig'],
    [
      'afgewezen verhoging',
      eenAanvraag().met('/verhogingen', { logeeropvangCent: 1 }).beoordeeld('RLZ-5.1D-4-LOGEER', 'niet_voldaan'),
      'toekennen',
    ],
    ['verhoging van nul is niet gevraagd', eenAanvraag().met('/verhogingen', { logeeropvangCent: 0 }), 'toekennen'],
  ] as const)('%s', (_wat, zaak, verwacht) => {
    expect(advies(zaak)).toBe(verwacht)
  })
  test.each([
    ['/aanvraag/budgetplanOntvangen', 'WLZ-3.3.3-4-E'],
    ['/aanvraag/formulierVolledigEnJuist', 'BLZ-3.6.2-1-C'],
    ['/aanvraag/budgetplanVolgensModel', 'RLZ-5.8-1'],
    ['/aanvraag/gesprekUitgenodigd', 'RLZ-5.8-3'],
  ])('een herstelbaar gebrek vraagt eerst herstel (Awb 4:5): %s', (pointer, regel) => {
    const zaak = eenAanvraag().met(pointer, false)
    expect(advies(zaak)).toBe('gegevens_ontbreken')
    expect(zaak.oordeel(regel)?.uitkomst).toBe('niet_voldaan')
    expect(zaak.uitkomst().budget?.totaalCent).toBe(GEEN)
  })
  test('deeltijdverblijf bij een uitgesloten profiel is ook herstelbaar (Rlz 5.2)', () => {
    expect(advies(eenAanvraag().metProfiel('2VG').met('/deeltijdverblijf', { etmalenThuisPerWeek: 3 }))).toBe(
      'gegevens_ontbreken',
    )
  })
  test('elke reden blijft in de lijst', () => {
    const { oordelen } = eenAanvraag()
      .met('/verzekerde/failliet', true)
      .met('/verzekerde/gedetineerd', true)
      .met('/verzekerde/woonadresInBrp', false)
      .uitkomst()
    expect(oordelen.filter(({ uitkomst }) => uitkomst === 'niet_voldaan').map(({ regel }) => regel)).toEqual([
      'WLZ-3.3.3-5-B',
      'WLZ-3.3.3-5-C',
      'RLZ-5.9-D',
    ])
  })
})

describe('PGB-6 extra kosten thuis vóór een weigering wegens ondoelmatigheid (Rlz 5.1a)', () => {
  const grens = GEEN + GEEN / 4
  const ondoelmatig = (op = '2026-03-20', rest = {}) =>
    eenAanvraag().beoordeeld('WLZ-3.3.3-4-A', 'niet_voldaan', { op, ...rest })
  const metKosten = (zaak: Zaak, kosten: number, overleg = '2026-03-20') =>
    zaak.met('/verhogingen', { ektKostenPerJaarCent: kosten, ektOverlegOp: overleg })
  const stand = (zaak: Zaak) => [
    advies(zaak),
    zaak.oordeel('RLZ-5.1A-EKT')?.uitkomst,
    zaak.oordeel('WLZ-3.3.3-4-A')?.uitkomst,
  ]

  test.each([
    ['zonder toets geen weigering', ondoelmatig(), ['beoordeling_nodig', 'beoordeling_nodig', 'niet_voldaan']],
    [
      'alleen kosten bekend',
      ondoelmatig().met('/verhogingen', { ektKostenPerJaarCent: 1 }),
      ['beoordeling_nodig', 'beoordeling_nodig', 'niet_voldaan'],
    ],
    [
      'een cent onder de grens, oordeel op de dag van het overleg',
      metKosten(ondoelmatig(), grens - 1),
      ['beoordeling_nodig', 'voldaan', 'beoordeling_nodig'],
    ],
    [
      'op de grens, oordeel van vóór het overleg',
      metKosten(ondoelmatig('2026-03-19'), grens),
      ['beoordeling_nodig', 'voldaan', 'beoordeling_nodig'],
    ],
    [
      'op de grens, oordeel van ná het overleg',
      metKosten(ondoelmatig('2026-03-21'), grens),
      ['weigeren', 'voldaan', 'niet_voldaan'],
    ],
    [
      'een cent boven de grens',
      metKosten(ondoelmatig('2026-03-19'), grens + 1),
      ['weigeren', 'niet_voldaan', 'niet_voldaan'],
    ],
    [
      'grond doelmatigheid is hetzelfde',
      ondoelmatig('2026-03-20', { grond: 'doelmatigheid' }),
      ['beoordeling_nodig', 'beoordeling_nodig', 'niet_voldaan'],
    ],
    [
      'grond kwaliteit weigert meteen',
      ondoelmatig('2026-03-20', { grond: 'kwaliteit' }),
      ['weigeren', undefined, 'niet_voldaan'],
    ],
    ['kosten gegeven, niets ondoelmatig', metKosten(eenAanvraag(), grens), ['toekennen', 'voldaan', 'voldaan']],
    [
      'kosten gegeven zonder overleg',
      eenAanvraag().met('/verhogingen', { ektKostenPerJaarCent: 0 }),
      ['toekennen', 'nvt', 'voldaan'],
    ],
    [
      'gegevens gaan voor',
      ondoelmatig().zonder('/verzekerde/gedetineerd'),
      ['gegevens_ontbreken', 'beoordeling_nodig', 'niet_voldaan'],
    ],
    [
      'een andere weigering blijft',
      metKosten(ondoelmatig(), grens).met('/verzekerde/failliet', true),
      ['weigeren', 'voldaan', 'beoordeling_nodig'],
    ],
    [
      'mpt en deeltijd tellen in de grens',
      metKosten(ondoelmatig().met('/mpt', { perJaarCent: 999 }), grens),
      ['beoordeling_nodig', 'voldaan', 'beoordeling_nodig'],
    ],
    [
      'de zorgbehoefte niet',
      metKosten(ondoelmatig().met('/zorgbehoefte/perJaarCent', 5), grens),
      ['beoordeling_nodig', 'voldaan', 'beoordeling_nodig'],
    ],
  ] as const)('%s', (_wat, zaak, verwacht) => {
    expect(stand(zaak)).toEqual(verwacht)
  })
  test('ook Rlz 5.1 lid 1 kan ondoelmatig zijn', () => {
    const zaak = eenAanvraag().beoordeeld('RLZ-5.1-1', 'niet_voldaan')
    expect(advies(zaak)).toBe('beoordeling_nodig')
    expect(advies(metKosten(zaak, grens + 1))).toBe('weigeren')
  })
})

describe('PGB-4 welke versie (spec 11, 00-product punt 3)', () => {
  const op = (dag: string) => eenAanvraag().met('/peildatum', dag)
  test('de peildatum kiest de regels: de dag ervoor geen versie, op de dag en erna wel', () => {
    expect(op('2025-12-31').fout().code).toBe('geen-regelversie')
    expect(op('2025-12-31').fout().fouten[0]?.pointer).toBe('/peildatum')
    expect(op('2025-12-31').fout().fouten[0]?.uitleg.nl).toMatch(/31 december 2025.*RLZ-5\.4/)
    expect(advies(op('2026-01-01'))).toBe('toekennen')
    expect(advies(op('2026-01-02'))).toBe('toekennen')
  })
  test('zonder peildatum telt de dag van ontvangst', () => {
    const oud = eenAanvraag().met('/aanvraag/ontvangenOp', '2025-12-31')
    expect(oud.fout().fouten[0]?.pointer).toBe('/aanvraag/ontvangenOp')
    expect(oud.met('/peildatum', '2026-01-01').uitkomst().peildatum).toBe('2026-01-01')
  })
  test('geen-regelversie gaat voor een tabel die ontbreekt', () => {
    expect(op('2025-12-31').met('/aanvraag/ingangsdatum', '2029-01-01').fout().code).toBe('geen-regelversie')
  })
  test('een regel zonder versie stopt de toets alleen als de zaak hem vraagt (Rlz 5.13a, tot en met 2027)', () => {
    expect(advies(op('2028-01-01'))).toBe('toekennen')
    const premies = (dag: string) => op(dag).met('/verhogingen', { premies513aCent: 5 })
    expect(advies(premies('2027-12-31'))).toBe('toekennen')
    expect(premies('2028-01-01').fout().fouten[0]?.uitleg.nl).toContain('RLZ-5.13A-PREMIES')
  })
})

describe('PGB-50 alleen vragen wat er nog toe doet', () => {
  const nodig = (zaak: Zaak) => nogNodig(zaak.uitkomst())
  test('niets bij een volledige aanvraag, niets bij een zekere weigering', () => {
    expect(nodig(eenAanvraag())).toEqual([])
    expect(nodig(eenAanvraag().zonder('/verzekerde/gedetineerd'))).toEqual(['/verzekerde/gedetineerd'])
    expect(nodig(eenAanvraag().zonder('/verzekerde/gedetineerd').met('/verzekerde/failliet', true))).toEqual([])
    expect(nodig(eenAanvraag().zonder('/verzekerde/gedetineerd', '/verzekerde/regioWoonplaats'))).toEqual([
      '/verzekerde/regioWoonplaats',
    ])
  })
})

describe('PGB-9 bevoegdheid en evenredigheid zijn twee dingen (Rlz 5.11 lid 2, 5.9 onder c; Wlz 3.3.3 lid 4)', () => {
  const twijfels = {
    eerderNietIngestaan: true,
    geenWoonadres: true,
    gedetineerd: true,
    schuldsaneringOfFaillissement: true,
    uitgeslotenVolgensBw: true,
    andereReden: 'Een reden.',
  }
  const alles = eenAanvraag()
    .met('/vertegenwoordiger', { twijfel: twijfels })
    .met('/verzekerde/geboortedatum', '2015-01-01')
    .met('/verzekerde/adviesSchadeMinderjarige', true)
    .met('/aanvraag/plekVereistPgb', true)
    .met('/beoordelingen', [])
  test('een grond die het zorgkantoor mag gebruiken, weigert nooit zonder een gemotiveerd oordeel', () => {
    const { advies: gegeven, oordelen } = alles.uitkomst()
    expect(gegeven).toBe('beoordeling_nodig')
    const bevoegdheden = oordelen.filter(({ regel }) =>
      /^RLZ-5\.11-2-|^RLZ-5\.9-C$|^WLZ-3\.3\.3-4-[A-D]$|^RLZ-5\.1-1$/.test(regel),
    )
    expect(bevoegdheden).toHaveLength(12)
    for (const { uitkomst } of bevoegdheden) expect(uitkomst).toBe('beoordeling_nodig')
  })
  test.each(['RLZ-5.11-2-1', 'RLZ-5.11-2-6', 'RLZ-5.9-C', 'WLZ-3.3.3-4-D'])(
    '%s weigert pas na dat oordeel, met wie en waarom',
    (regel) => {
      const zaak = alles.beoordeeld(regel, 'niet_voldaan')
      expect(zaak.uitkomst().advies).toBe('weigeren')
      expect(zaak.oordeel(regel)?.beoordeling).toMatchObject({
        door: 'consulent-test',
        motivering: 'Beoordeeld voor deze test.',
      })
    },
  )
  test('een verplichte grond volgt uit het feit alleen, en geen oordeel neemt hem weg', () => {
    const zaak = eenAanvraag().met('/verzekerde/failliet', true).beoordeeld('RLZ-5.9-D', 'voldaan')
    expect([zaak.uitkomst().advies, zaak.oordeel('RLZ-5.9-D')?.uitkomst]).toEqual(['weigeren', 'niet_voldaan'])
  })
})

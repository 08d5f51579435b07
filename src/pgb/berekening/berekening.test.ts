import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Budget } from '../contract.ts'
import { berekenBudget } from '../rekenhart.ts'
import { eenAanvraag, type Zaak } from '../testzaak.ts'

function budget(zaak: Zaak): Budget {
  const gevonden = zaak.uitkomst().budget
  if (gevonden === null) throw new Error('Geen budget')
  return gevonden
}
const stap = (zaak: Zaak, naam: string) => budget(zaak).stappen.find(({ stap: eigen }) => eigen === naam)?.bedragCent
const inJaar = (jaar: number, zaak: Zaak = eenAanvraag()) =>
  zaak
    .met('/peildatum', '2026-06-01')
    .met('/aanvraag/ingangsdatum', `${jaar}-01-01`)
    .met('/indicatie/ingangsdatum', '2015-01-01')

// 4VG, 2026: 3 rows of bijlage H.
const GEEN = 4_701_700
const MET_VERVOER = 7_083_700

describe('PGB-20 stap 1 basisbedrag (Rlz bijlage H)', () => {
  test('de rij volgt begeleiding in een groep; VV heeft één rij', () => {
    expect(stap(eenAanvraag(), 'basisbedrag')).toBe(GEEN)
    expect(stap(eenAanvraag().met('/budgetplan/begeleidingGroep', 'met_vervoer'), 'basisbedrag')).toBe(MET_VERVOER)
    const vv = eenAanvraag().metProfiel('5VV')
    for (const groep of ['geen', 'zonder_vervoer', 'met_vervoer'])
      expect(stap(vv.met('/budgetplan/begeleidingGroep', groep), 'basisbedrag')).toBe(6_928_500)
  })
  test('het toegewezen profiel gaat voor dat van de indicatie', () => {
    expect(stap(eenAanvraag().met('/toegewezenZzpCode', '754'), 'basisbedrag')).toBe(6_928_500)
  })
  test('VV heeft geen budgetplan nodig om de rij te kiezen; de andere sectoren wel', () => {
    expect(eenAanvraag().metProfiel('5VV').zonder('/budgetplan').uitkomst().budget?.totaalCent).toBe(6_928_500)
    expect(eenAanvraag().zonder('/budgetplan').uitkomst().budget).toBeNull()
  })
})

describe('PGB-22 een jaar, rij of bedrag dat wij niet hebben', () => {
  test('geen tabel: tarief-ontbreekt bij de ingangsdatum', () => {
    const { code, fouten } = inJaar(2023).fout()
    expect([code, fouten.map(({ pointer }) => pointer)]).toEqual(['tarief-ontbreekt', ['/aanvraag/ingangsdatum']])
    expect(fouten[0]?.uitleg.nl).toContain('2023')
  })
  test('geen rij: tarief-ontbreekt bij de code waar het profiel vandaan komt', () => {
    expect(eenAanvraag().met('/toegewezenZzpCode', '758').fout().fouten[0]?.pointer).toBe('/toegewezenZzpCode')
    expect(eenAanvraag().met('/indicatie/zzpCode', '758').fout().fouten[0]?.pointer).toBe('/indicatie/zzpCode')
    expect(inJaar(2024).fout().code).toBe('tarief-ontbreekt')
    expect(inJaar(2024, eenAanvraag().metProfiel('7VV')).uitkomst().budget?.totaalCent).toBe(7_863_100)
  })
  test('de fout gaat voor, ook als feiten of oordelen nog open staan, maar niet bij weigeren', () => {
    const open = inJaar(2023).zonder('/zorgbehoefte', '/budgetplan', '/beoordelingen')
    expect(open.fout().code).toBe('tarief-ontbreekt')
    expect(open.met('/verzekerde/failliet', true).uitkomst().advies).toBe('weigeren')
    expect(open.met('/verzekerde/regioWoonplaats', '5501').uitkomst().advies).toBe('niet_bevoegd')
  })
  test('een bedrag alleen als het er echt bij komt', () => {
    const wi = inJaar(2025).met('/verzekerde/woonsituatie', 'kleinschalig_wooninitiatief')
    expect(wi.fout().fouten.map(({ pointer }) => pointer)).toEqual(['/verzekerde/woonsituatie'])
    expect(
      inJaar(2025).met('/budgetgarantie', { pgbVorigJaarCent: 1, ononderbroken: true }).fout().fouten[0]?.pointer,
    ).toBe('/budgetgarantie')
    expect(
      inJaar(2025).met('/budgetgarantie', { pgbVorigJaarCent: 1, ononderbroken: false }).uitkomst().budget?.onderdelen
        .budgetgarantie,
    ).toBe(0)
    const pab = inJaar(2025)
      .metProfiel('8VV')
      .met('/verhogingen', { pabCent: 1 })
      .met('/pab', { oordeelArtsOp: '2026-01-01', cognitieveBeperking: false, persoonlijkGezienOp: '2026-01-01' })
    expect(pab.uitkomst().advies).toBe('beoordeling_nodig')
    expect(pab.beoordeeld('RLZ-5.15A-PAB', 'voldaan').fout().fouten[0]?.pointer).toBe('/verhogingen/pabCent')
  })
  test('zonder grenzen van het jaar is er geen vrij bedrag, en dat wordt gezegd', () => {
    const uit2025 = budget(inJaar(2025))
    expect(uit2025.verantwoordingsvrijCent).toBeNull()
    expect(uit2025.stappen.at(-1)?.uitleg.nl).toContain('2025')
  })
})

describe('PGB-20 stap 2 deeltijdverblijf (Rlz 5.1 lid 3 en 4)', () => {
  test.each([0.5, 1, 3.5, 6, 6.5])('%d etmalen thuis: het deel voor de groep blijft heel', (etmalen) => {
    const zaak = eenAanvraag()
      .met('/budgetplan/begeleidingGroep', 'met_vervoer')
      .met('/deeltijdverblijf', { etmalenThuisPerWeek: etmalen })
    const groep = MET_VERVOER - GEEN
    expect(stap(zaak, 'deeltijdverblijf')).toBe(Math.floor((GEEN * etmalen) / 7 + 0.5) + groep)
  })
})

describe('PGB-20 stap 3 en 4: mpt en op maat (Rlz 5.1 lid 2 en 5.8a)', () => {
  const behoefte = (cent: number, zaak = eenAanvraag()) => zaak.met('/zorgbehoefte/perJaarCent', cent)
  test.each([
    [GEEN - 1, 1],
    [GEEN, 0],
    [GEEN + 1, 0],
  ])('mpt van %d laat %d over', (mpt, rest) => {
    const zaak = eenAanvraag().met('/mpt', { perJaarCent: mpt })
    expect(stap(zaak, 'combinatie_mpt')).toBe(rest)
    const { onderdelen } = budget(zaak)
    expect([onderdelen.basis, onderdelen.combinatiePgbMpt]).toEqual([GEEN, rest - GEEN])
  })
  test.each([
    [GEEN - 1, GEEN - 1],
    [GEEN, GEEN],
    [GEEN + 1, GEEN],
  ])('behoefte %d geeft %d', (cent, verwacht) => {
    expect(stap(behoefte(cent), 'op_maat')).toBe(verwacht)
  })
  test('de behoefte is nodig vanaf 2025, behalve in de overgang tot 2028; wie haar geeft, krijgt haar toegepast', () => {
    const zonder = eenAanvraag().zonder('/zorgbehoefte')
    const overgang = zonder.met('/aanvraag/pgbSindsVoor2025', true)
    expect(zonder.uitkomst().budget).toBeNull()
    expect(overgang.uitkomst().budget?.totaalCent).toBe(GEEN)
    expect(behoefte(100, eenAanvraag().met('/aanvraag/pgbSindsVoor2025', true)).uitkomst().budget?.totaalCent).toBe(100)
    expect(inJaar(2024, zonder.metProfiel('5VV')).uitkomst().budget?.totaalCent).toBe(6_277_200)
  })
})

describe('PGB-20 stap 5 extra kosten thuis (Rlz 5.1a)', () => {
  const kwart = GEEN / 4
  const ekt = (kosten: number) =>
    eenAanvraag().met('/verhogingen', { ektKostenPerJaarCent: kosten, ektOverlegOp: '2026-03-01' })
  test.each([
    [GEEN, 0],
    [GEEN + 1, 1],
    [GEEN + kwart - 1, kwart - 1],
    [GEEN + kwart, kwart],
    [GEEN + kwart + 1, kwart],
  ])('kosten %d geven %d erbij', (kosten, erbij) => {
    expect(budget(ekt(kosten)).onderdelen.ekt).toBe(erbij)
  })
  test('niet zonder overleg, niet als op maat het bedrag verlaagde, en het mpt-deel telt als betaald', () => {
    expect(budget(ekt(GEEN + 500).zonder('/verhogingen/ektOverlegOp')).onderdelen.ekt).toBe(0)
    expect(budget(ekt(GEEN + 500).met('/zorgbehoefte/perJaarCent', GEEN - 1)).onderdelen.ekt).toBe(0)
    expect(budget(ekt(GEEN + 500).met('/mpt', { perJaarCent: 1_000_000 })).onderdelen.ekt).toBe(500)
  })
})

describe('PGB-20 stap 6 tot en met 10: verhogingen, pab, wooninitiatief en garantie', () => {
  test('een open of positieve verhoging telt, een negatieve niet', () => {
    const gevraagd = eenAanvraag().met('/verhogingen', {
      palliatiefCent: 7,
      tijdelijkeVerplegingCent: 20,
      meerzorgCent: 300,
    })
    const { onderdelen } = budget(gevraagd.beoordeeld('RLZ-5.1C-4-VERPLEGING', 'voldaan'))
    expect([onderdelen.overig, onderdelen.meerzorg]).toEqual([27, 300])
    const afgewezen = budget(
      gevraagd.beoordeeld('RLZ-5.1E-2-MEERZORG', 'niet_voldaan').beoordeeld('RLZ-5.1C-2-PALLIATIEF', 'niet_voldaan'),
    )
    expect([afgewezen.onderdelen.overig, afgewezen.onderdelen.meerzorg]).toEqual([20, 0])
  })
  test('duurdere begeleiding in een groep valt onder overig', () => {
    expect(budget(eenAanvraag().met('/verhogingen', { duurdereBegeleidingGroepCent: 9 })).onderdelen.overig).toBe(9)
  })
  const pabZaak = (cent: number, basis = eenAanvraag().metProfiel('7LG')) =>
    basis
      .met('/verhogingen/pabCent', cent)
      .met('/pab', { oordeelArtsOp: '2026-01-10', cognitieveBeperking: false, persoonlijkGezienOp: '2026-02-01' })
      .beoordeeld('RLZ-5.15A-PAB', 'voldaan')
  test('pab tot samen het maximum; wie er al boven zit, blijft daar', () => {
    const begin = stap(pabZaak(1), 'meerzorg') ?? 0
    const ruimte = 40_327_500 - begin
    for (const [gevraagd, erbij] of [
      [1, 1],
      [ruimte - 1, ruimte - 1],
      [ruimte, ruimte],
      [ruimte + 1, ruimte],
    ] as const)
      expect(budget(pabZaak(gevraagd)).onderdelen.pab).toBe(erbij)
    const boven = pabZaak(100).met('/verhogingen/meerzorgCent', 50_000_000)
    expect(budget(boven).onderdelen.pab).toBe(0)
    expect(budget(boven).totaalCent).toBe(begin + 50_000_000)
  })
  test('pab alleen met een positief oordeel; ontbrekende feiten laten het budget open, een voorwaarde niet', () => {
    expect(budget(pabZaak(100).onbeoordeeld('RLZ-5.15A-PAB')).onderdelen.pab).toBe(0)
    expect(pabZaak(100).zonder('/pab').uitkomst().budget).toBeNull()
    for (const geweigerd of [
      pabZaak(100).metProfiel('4LG'),
      pabZaak(100).met('/vertegenwoordiger', {}),
      pabZaak(100).met('/verzekerde/geboortedatum', '2008-01-02'),
      pabZaak(100).met('/pab/cognitieveBeperking', true),
    ]) {
      expect(geweigerd.oordeel('RLZ-5.15A-PAB')?.uitkomst).toBe('niet_voldaan')
      expect(geweigerd.uitkomst().advies).toBe('toekennen')
      expect(budget(geweigerd).onderdelen.pab).toBe(0)
    }
  })
  test('toeslag wooninitiatief, met het tweede bedrag bij 4VV tot en met 8VV', () => {
    const wi = (zzp: string) =>
      budget(eenAanvraag().metProfiel(zzp).met('/verzekerde/woonsituatie', 'kleinschalig_wooninitiatief')).onderdelen
        .wooninitiatieftoeslag
    expect(['3VV', '4VV', '8VV', '4VG'].map(wi)).toEqual([596_100, 1_130_600, 1_130_600, 596_100])
  })
  test.each([
    [4_470_571, 0], // 105,17 % of this is 4.701.699,52: rounds to the base amount.
    [4_470_572, 1],
    [4_470_572 + 1_000_000, 1_051_701],
  ])('garantie over %d legt %d bij', (vorig, erbij) => {
    const zaak = eenAanvraag().met('/budgetgarantie', { pgbVorigJaarCent: vorig, ononderbroken: true })
    expect(budget(zaak).onderdelen.budgetgarantie).toBe(erbij)
    expect(budget(zaak.met('/budgetgarantie/ononderbroken', false)).onderdelen.budgetgarantie).toBe(0)
    expect(budget(zaak.met('/budgetgarantie/verminderingCent', 100)).onderdelen.budgetgarantie).toBe(
      Math.max(0, erbij - 100),
    )
  })
})

describe('PGB-20 en PGB-21 stap 11: deel van het jaar, onderdelen en vrij bedrag (Rlz 5.12, 5.17)', () => {
  test('een langere periode dan het jaar of de indicatie wordt afgekapt, en dat staat erbij', () => {
    const lang = budget(eenAanvraag().met('/aanvraag/einddatum', '2027-03-31'))
    expect([lang.tot, lang.dagen]).toEqual(['2026-12-31', 365])
    expect(lang.stappen.find(({ stap: naam }) => naam === 'deel_van_het_jaar')?.uitleg.nl).toContain('afgekapt')
    const kort = budget(
      eenAanvraag().met('/indicatie/einddatum', '2026-01-31').met('/aanvraag/einddatum', '2026-06-30'),
    )
    expect([kort.van, kort.tot, kort.dagen]).toEqual(['2026-01-01', '2026-01-31', 31])
    expect(budget(eenAanvraag().met('/indicatie/ingangsdatum', '2026-02-01')).van).toBe('2026-02-01')
  })
  test('het vrije bedrag: 1,5 procent tussen grenzen naar dagen, nooit meer dan het pgb', () => {
    const vrij = (zaak: Zaak) => budget(zaak).verantwoordingsvrijCent
    const behoefte = (cent: number) => eenAanvraag().met('/zorgbehoefte/perJaarCent', cent)
    expect(vrij(behoefte(24_999))).toBe(24_999)
    expect(vrij(behoefte(25_001))).toBe(25_000)
    expect(vrij(behoefte(1_666_733))).toBe(25_001) // 25.000,995
    expect(vrij(eenAanvraag())).toBe(70_526)
    expect(vrij(eenAanvraag().met('/verhogingen', { meerzorgCent: 50_000_000 }))).toBe(125_000)
    expect(
      vrij(eenAanvraag().met('/verhogingen', { meerzorgCent: 50_000_000 }).met('/aanvraag/einddatum', '2026-01-01')),
    ).toBe(342)
  })
  test('onderdelen tellen altijd op, lopen nooit buiten een cent van hun deel, en het vrije bedrag past in het totaal', () => {
    const cent = fc.integer({ min: 0, max: 20_000_000 })
    fc.assert(
      fc.property(
        cent,
        cent,
        cent,
        cent,
        fc.integer({ min: 1, max: 365 }),
        fc.boolean(),
        (mpt, behoefte, meer, kosten, dag, wi) => {
          const start = new Date(Date.UTC(2026, 0, dag)).toISOString().slice(0, 10)
          const zaak = eenAanvraag()
            .met('/aanvraag/ingangsdatum', start)
            .met('/mpt', { perJaarCent: mpt })
            .met('/zorgbehoefte/perJaarCent', behoefte)
            .met('/verhogingen', { meerzorgCent: meer, ektKostenPerJaarCent: kosten, ektOverlegOp: '2026-03-01' })
            .met('/verzekerde/woonsituatie', wi ? 'kleinschalig_wooninitiatief' : 'thuis')
          const gevonden = budget(zaak)
          expect(Object.values(gevonden.onderdelen).reduce((som, deel) => som + deel, 0)).toBe(gevonden.totaalCent)
          expect(gevonden.verantwoordingsvrijCent ?? 0).toBeLessThanOrEqual(gevonden.totaalCent)
          expect(gevonden.stappen.reduce((som, { verschilCent }) => som + verschilCent, 0)).toBe(gevonden.totaalCent)
          expect(gevonden.totaalCent).toBeGreaterThanOrEqual(0)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('PGB-23 ozk budget: de berekening alleen', () => {
  test('werkt zonder regelversies voor elk jaar met een tabel', () => {
    const oud = inJaar(2021).zonder('/peildatum', '/zorgbehoefte').met('/aanvraag/ontvangenOp', '2021-01-05')
    expect(oud.fout().code).toBe('geen-regelversie')
    const uitslag = berekenBudget(oud.dossier)
    expect('goed' in uitslag && uitslag.goed?.jaar).toBe(2021)
  })
  test('is leeg waar de regels die wij wel hebben weigeren', () => {
    const uitslag = berekenBudget(eenAanvraag().met('/verzekerde/gedetineerd', true).dossier)
    expect(uitslag).toEqual({ goed: null })
  })
})

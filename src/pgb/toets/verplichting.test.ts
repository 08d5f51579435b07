import { describe, expect, test } from 'vitest'
import { RISICOFACTOREN } from '../contract.ts'
import { eenAanvraag, type Zaak } from '../testzaak.ts'

const plichten = (zaak: Zaak) =>
  zaak.uitkomst().verplichtingen.map(({ regel, soort, aanleiding, besluit }) => ({ regel, soort, aanleiding, besluit }))
const risico = eenAanvraag().met('/risicofactoren', { gedragsproblematiek: true })

describe('PGB-11 gekwalificeerde zorgverlener (beleidsregel 2.1.1)', () => {
  test('elke risicofactor stelt voor, in de orde van het schema', () => {
    for (const factor of RISICOFACTOREN)
      expect(plichten(eenAanvraag().met(`/risicofactoren/${factor}`, true))).toEqual([
        { regel: 'BAV-2.1.1', soort: 'gekwalificeerde_zorgverlener', aanleiding: [factor], besluit: 'open' },
      ])
    const alle = [...RISICOFACTOREN]
      .reverse()
      .reduce((zaak, factor) => zaak.met(`/risicofactoren/${factor}`, true), eenAanvraag())
    expect(plichten(alle)[0]?.aanleiding).toEqual([...RISICOFACTOREN])
  })
  test('niet zonder factoren, niet als thuis gekwalificeerde zorg is, wel zonder plan', () => {
    expect(plichten(eenAanvraag().met('/risicofactoren', {}))).toEqual([])
    expect(plichten(eenAanvraag().met('/risicofactoren', { gedragsproblematiek: false }))).toEqual([])
    expect(plichten(risico.met('/budgetplan/gekwalificeerdeZorg', { thuis: true }))).toEqual([])
    expect(plichten(risico.met('/budgetplan/gekwalificeerdeZorg', { thuis: false }))).toHaveLength(1)
    expect(
      plichten(risico.metProfiel('5VV').zonder('/budgetplan').met('/verzekerde/woonsituatie', 'instelling')).map(
        ({ regel }) => regel,
      ),
    ).toEqual(['BAV-2.1.1'])
  })
  test('contact van buitenshuis staat in de vraag; of dat genoeg is, zegt een mens', () => {
    const extern = risico.met('/budgetplan/gekwalificeerdeZorg', { extern: true, contactenExternMetThuisPerMaand: 4 })
    expect(plichten(extern)[0]?.aanleiding).toEqual(['gedragsproblematiek', 'extern_met_contact'])
    expect(extern.uitkomst().verplichtingen[0]?.uitleg.nl).toContain('4 keer per maand contact')
    expect(
      plichten(extern.met('/budgetplan/gekwalificeerdeZorg/contactenExternMetThuisPerMaand', 0))[0]?.aanleiding,
    ).toEqual(['gedragsproblematiek'])
    expect(plichten(extern.met('/budgetplan/gekwalificeerdeZorg/extern', false))[0]?.aanleiding).toEqual([
      'gedragsproblematiek',
    ])
  })
})

describe('PGB-12 begeleiding in een groep (beleidsregel 2.1.2)', () => {
  const thuis = eenAanvraag().met('/verzekerde/schoolOfWerk', false)
  const post = {
    zorgverlener: { naam: 'Proef Begeleider' },
    functie: 'begeleiding_groep',
    eenheid: 'dagdeel',
    aantalPerWeek: 2,
  }
  test('thuis, zonder school of werk en zonder groep in het plan', () => {
    expect(plichten(thuis)).toEqual([
      { regel: 'BAV-2.1.2', soort: 'begeleiding_groep', aanleiding: ['thuis_zonder_school_of_werk'], besluit: 'open' },
    ])
  })
  test.each([
    ['met school of werk', thuis.met('/verzekerde/schoolOfWerk', true)],
    ['school of werk onbekend', thuis.zonder('/verzekerde/schoolOfWerk')],
    ['woonsituatie onbekend', thuis.zonder('/verzekerde/woonsituatie')],
    ['woont niet thuis', thuis.met('/verzekerde/woonsituatie', 'kleinschalig_wooninitiatief')],
    ['groep in het plan', thuis.met('/budgetplan/begeleidingGroep', 'zonder_vervoer')],
    ['een post met groep', thuis.met('/budgetplan/posten', [post])],
    ['zonder plan', thuis.zonder('/budgetplan').metProfiel('5VV')],
  ])('niet: %s', (_wat, zaak) => {
    expect(plichten(zaak)).toEqual([])
  })
  test('een andere zinvolle daginvulling staat in de vraag', () => {
    expect(thuis.met('/verzekerde/zinvolleDaginvulling', true).uitkomst().verplichtingen[0]?.uitleg.nl).toContain(
      'andere invulling',
    )
  })
})

describe('PGB-13 zorgverlener met een signaal (beleidsregel 2.1.3)', () => {
  const metPlan = (zorgverlener: object) =>
    eenAanvraag().met('/budgetplan/posten', [{ zorgverlener, functie: 'verpleging', eenheid: 'uur', aantalPerWeek: 2 }])
  const signaal = (zaak: Zaak, ...signalen: object[]) => zaak.met('/signalenZorgverlener', signalen)
  const plan = metPlan({ naam: 'Zorg Voorbeeld', agbCode: '00000001', kvkNummer: '00000002' })
  test.each([
    ['zelfde agb', { naam: 'Anders', agbCode: '00000001' }, 1],
    ['zelfde kvk, andere agb', { naam: 'Anders', agbCode: '00000009', kvkNummer: '00000002' }, 1],
    ['andere agb, zelfde naam', { naam: 'Zorg Voorbeeld', agbCode: '00000009' }, 0],
    ['zelfde naam zonder nummers', { naam: '  zorg VOORBEELD ' }, 1],
    ['andere naam', { naam: 'Zorg Voorbeeld B' }, 0],
  ])('%s', (_wat, wie, aantal) => {
    expect(plichten(signaal(plan, { ...wie, soort: 'fraude_pgb' }))).toHaveLength(aantal)
  })
  test('op naam is het een mogelijke overeenkomst, en dat staat in de vraag', () => {
    const tekst = (wie: object) =>
      signaal(plan, { naam: 'zorg voorbeeld', soort: 'fraude_pgb', ...wie }).uitkomst().verplichtingen[0]?.uitleg.nl
    expect(tekst({})).toContain('mogelijke overeenkomst')
    expect(tekst({ agbCode: '00000001' })).not.toContain('mogelijke overeenkomst')
  })
  test('één voorstel per signaal; het soort bepaalt wat er wordt uitgesloten', () => {
    const vier = ['contract_geweigerd', 'fraude_pgb', 'niet_gekwalificeerd_handeling', 'onder_kwaliteitsstandaard'].map(
      (soort) => ({ naam: 'Zorg Voorbeeld', soort }),
    )
    expect(plichten(signaal(plan, ...vier)).map(({ soort, aanleiding }) => [soort, ...aanleiding])).toEqual([
      ['uitsluiting_zorgverlener', 'contract_geweigerd'],
      ['uitsluiting_zorgverlener', 'fraude_pgb'],
      ['uitsluiting_functie', 'niet_gekwalificeerd_handeling'],
      ['uitsluiting_zorgverlener', 'onder_kwaliteitsstandaard'],
    ])
  })
})

describe('PGB-10 een mens beslist, en mag andere opleggen (Rlz 5.18 lid 2)', () => {
  const eigen = [
    { soort: 'behandelaar', motivering: 'Nodig volgens de arts.', door: 'consulent-test', op: '2026-03-20' },
  ]
  test('voldaan is niet nodig, niet voldaan legt op; het advies volgt', () => {
    const niet = risico.beoordeeld('BAV-2.1.1', 'voldaan')
    expect([plichten(niet)[0]?.besluit, niet.uitkomst().advies, niet.oordeel('RLZ-5.18-2')?.uitkomst]).toEqual([
      'niet_nodig',
      'toekennen',
      'nvt',
    ])
    const wel = risico.beoordeeld('BAV-2.1.1', 'niet_voldaan')
    expect([plichten(wel)[0]?.besluit, wel.uitkomst().advies, wel.oordeel('RLZ-5.18-2')?.uitkomst]).toEqual([
      'opgelegd',
      'toekennen_met_verplichtingen',
      'voldaan',
    ])
    expect(risico.uitkomst().advies).toBe('beoordeling_nodig')
  })
  test('een oordeel over wat niet is voorgesteld verandert niets', () => {
    expect(eenAanvraag().beoordeeld('BAV-2.1.1', 'niet_voldaan').uitkomst().advies).toBe('toekennen')
  })
  test('eigen verplichtingen zijn altijd opgelegd', () => {
    const zaak = eenAanvraag().met('/verplichtingenOpgelegd', eigen)
    expect(plichten(zaak)).toEqual([{ regel: 'RLZ-5.18-2', soort: 'behandelaar', aanleiding: [], besluit: 'opgelegd' }])
    expect(zaak.uitkomst().advies).toBe('toekennen_met_verplichtingen')
  })
  test('niets bij een weigering, een andere regio of een onbekende woonregio', () => {
    const zaak = risico.met('/verplichtingenOpgelegd', eigen)
    for (const zonder of [
      zaak.met('/verzekerde/failliet', true),
      zaak.met('/verzekerde/regioWoonplaats', '5501'),
      zaak.zonder('/verzekerde/regioWoonplaats'),
    ])
      expect(plichten(zonder)).toEqual([])
  })
  test('de beleidsregel geldt in 5516 en 5517; elders rust de vraag op het artikel, en dat staat erbij', () => {
    const plaats = (regio: string) =>
      risico.met('/regio', regio).met('/verzekerde/regioWoonplaats', regio).uitkomst().verplichtingen[0]
    expect(['5516', '5517'].map((regio) => plaats(regio)?.vindplaats.artikel)).toEqual([
      'Beleidsregel par. 2.1.1',
      'Beleidsregel par. 2.1.1',
    ])
    expect(plaats('5515')?.vindplaats.artikel).toBe('Rlz 5.18 lid 2')
    expect(plaats('5515')?.uitleg.nl).toContain('geen beleidsregel')
    expect(plaats('5516')?.uitleg.nl).not.toContain('geen beleidsregel')
  })
})

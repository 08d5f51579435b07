import { describe, expect, test } from 'vitest'
import { eenAanvraag, type Zaak } from '../testzaak.ts'
import { OPHOGINGSREGELS, TOEGANGSREGELS, VERVALLEN_REGELS } from './index.ts'

type Geval = readonly [regel: string, wat: string, zaak: Zaak, uitkomst: string, ontbreekt?: readonly string[]]

function toetsGevallen(gevallen: readonly Geval[]): void {
  test.each(gevallen.map((geval) => ({ naam: `${geval[0]}: ${geval[1]}`, geval })))('$naam', ({ geval }) => {
    const [regel, , zaak, uitkomst, ontbreekt] = geval
    const oordeel = zaak.oordeel(regel)
    expect(oordeel?.uitkomst).toBe(uitkomst)
    expect(oordeel?.ontbreekt ?? []).toEqual(ontbreekt ?? [])
    expect(oordeel?.uitleg.nl.length).toBeGreaterThan(10)
    expect(oordeel?.uitleg.en.length).toBeGreaterThan(10)
    expect(`${oordeel?.uitleg.nl} ${oordeel?.uitleg.en}`).not.toMatch(/[{}]|undefined|NaN/)
  })
}

/** A fact that decides alone: the value that is no obstacle, the one that is, and the fact gone. */
function jaOfNee(regel: string, pointer: string, goed: boolean): Geval[] {
  return [
    [regel, `${pointer} ${goed}`, eenAanvraag().met(pointer, goed), 'voldaan'],
    [regel, `${pointer} ${!goed}`, eenAanvraag().met(pointer, !goed), 'niet_voldaan'],
    [regel, `${pointer} onbekend`, eenAanvraag().zonder(pointer), 'gegevens_ontbreken', [pointer]],
  ]
}

describe('PGB-4 gronden die één feit beslist (Wlz 3.3.3, Blz 3.6.2, Rlz 5.8 en 5.9)', () => {
  toetsGevallen([
    ...jaOfNee('WLZ-3.3.3-4-E', '/aanvraag/budgetplanOntvangen', true),
    ...jaOfNee('WLZ-3.3.3-5-A', '/verzekerde/eerderPgbPlichtenNietNageleefd', false),
    ...jaOfNee('WLZ-3.3.3-5-B', '/verzekerde/woonadresInBrp', true),
    ...jaOfNee('WLZ-3.3.3-5-C', '/verzekerde/gedetineerd', false),
    ...jaOfNee('BLZ-3.6.2-1-C', '/aanvraag/formulierVolledigEnJuist', true),
    ...jaOfNee('BLZ-3.6.2-1-D', '/budgetplan/alleenGecontracteerdeAanbieders', false),
    ...jaOfNee('RLZ-5.8-1', '/aanvraag/budgetplanVolgensModel', true),
    ...jaOfNee('RLZ-5.8-3', '/aanvraag/gesprekUitgenodigd', true),
    ...jaOfNee('RLZ-5.9-D', '/verzekerde/failliet', false),
    ...jaOfNee('RLZ-5.9-E', '/verzekerde/schuldsanering', false),
    ...jaOfNee('RLZ-5.9-F', '/aanvraag/toestemmingGegevensCakEnSvb', true),
  ])
})

describe('PGB-5 oordelen (Wlz 3.3.3 lid 4, Rlz 5.1 lid 1)', () => {
  toetsGevallen(
    ['WLZ-3.3.3-4-A', 'WLZ-3.3.3-4-B', 'WLZ-3.3.3-4-C', 'RLZ-5.1-1'].flatMap((regel): Geval[] => [
      [regel, 'nog niemand oordeelde', eenAanvraag().onbeoordeeld(regel), 'beoordeling_nodig'],
      [regel, 'positief', eenAanvraag(), 'voldaan'],
      [regel, 'negatief', eenAanvraag().beoordeeld(regel, 'niet_voldaan', { grond: 'kwaliteit' }), 'niet_voldaan'],
      [
        regel,
        'het laatste oordeel telt',
        eenAanvraag().beoordeeld(regel, 'niet_voldaan').beoordeeld(regel, 'voldaan'),
        'voldaan',
      ],
    ]),
  )
})

describe('PGB-4 bewuste keuze (Wlz 3.3.3 lid 4 onder d)', () => {
  const regel = 'WLZ-3.3.3-4-D'
  toetsGevallen([
    [regel, 'eigen motivering', eenAanvraag(), 'voldaan'],
    [regel, 'zonder motivering', eenAanvraag().zonder('/aanvraag/motiveringKeuze'), 'beoordeling_nodig'],
    [
      regel,
      'een lege motivering is er geen',
      eenAanvraag().met('/aanvraag/motiveringKeuze', ' \n\t '),
      'beoordeling_nodig',
    ],
    [regel, 'de plek vraagt een pgb', eenAanvraag().met('/aanvraag/plekVereistPgb', true), 'beoordeling_nodig'],
    [regel, 'de plek vraagt geen pgb', eenAanvraag().met('/aanvraag/plekVereistPgb', false), 'voldaan'],
    [
      regel,
      'negatief oordeel',
      eenAanvraag().zonder('/aanvraag/motiveringKeuze').beoordeeld(regel, 'niet_voldaan'),
      'niet_voldaan',
    ],
    [
      regel,
      'een oordeel waar niets gevraagd is verandert niets',
      eenAanvraag().beoordeeld(regel, 'niet_voldaan'),
      'voldaan',
    ],
  ])
})

describe('PGB-4 persoonlijk plan (Wlz 3.3.3 lid 2)', () => {
  const regel = 'WLZ-3.3.3-2-PERSOONLIJK-PLAN'
  const pointer = '/aanvraag/persoonlijkPlan'
  toetsGevallen([
    [regel, 'ontvangen', eenAanvraag().met(pointer, 'ontvangen'), 'voldaan'],
    [regel, 'afgezien', eenAanvraag().met(pointer, 'afgezien'), 'voldaan'],
    [regel, 'nog niet', eenAanvraag().met(pointer, 'nog_niet'), 'gegevens_ontbreken', [pointer]],
    [regel, 'onbekend', eenAanvraag().zonder(pointer), 'gegevens_ontbreken', [pointer]],
  ])
})

describe('PGB-4 gesprek over het budgetplan (Blz 3.6.2 lid 1 onder b, Rlz 5.9 onder a)', () => {
  const [geweigerd, weg, reden] = [
    '/aanvraag/gesprekGeweigerd',
    '/aanvraag/nietVerschenenNaOproep',
    '/aanvraag/geldigeRedenNietVerschenen',
  ]
  toetsGevallen(
    ['BLZ-3.6.2-1-B', 'RLZ-5.9-A'].flatMap((regel): Geval[] => [
      [regel, 'niet geweigerd en niet gemist', eenAanvraag(), 'voldaan'],
      [regel, 'geweigerd', eenAanvraag().met(geweigerd, true), 'niet_voldaan'],
      [
        regel,
        'geweigerd telt ook als de rest onbekend is',
        eenAanvraag().met(geweigerd, true).zonder(weg),
        'niet_voldaan',
      ],
      [regel, 'gemist zonder goede reden', eenAanvraag().met(weg, true).met(reden, false), 'niet_voldaan'],
      [regel, 'gemist met goede reden', eenAanvraag().met(weg, true).met(reden, true), 'voldaan'],
      [regel, 'gemist, reden onbekend', eenAanvraag().met(weg, true), 'gegevens_ontbreken', [reden]],
      [regel, 'de reden telt alleen na missen', eenAanvraag().met(reden, false), 'voldaan'],
      [regel, 'niets bekend', eenAanvraag().zonder(geweigerd, weg), 'gegevens_ontbreken', [geweigerd, weg]],
    ]),
  )
})

describe('PGB-7 uitgesloten profielen (Rlz 5.5, Blz 3.6.2 lid 1 onder a, Wlz 3.3.4)', () => {
  const overgang = '/lvgIndicatieEnPgbOp20191231'
  const lvg2 = eenAanvraag().metProfiel('2LVG').met('/budgetplan/begeleidingGroep', 'zonder_vervoer')
  const dicht = ['9bVV', '3LVG', '4LVG', '5LVG', '1SGLVG']
  toetsGevallen([
    ...[...dicht, '5GGZ-W'].flatMap((zzp): Geval[] => [
      ['RLZ-5.5-A', zzp, eenAanvraag().metProfiel(zzp), 'niet_voldaan'],
      ['BLZ-3.6.2-1-A', zzp, eenAanvraag().metProfiel(zzp), 'niet_voldaan'],
    ]),
    [
      'RLZ-5.5-A',
      'de regel leest de indicatie, niet de toewijzing',
      eenAanvraag().met('/toegewezenZzpCode', '784').met('/verzekerde/failliet', true),
      'voldaan',
    ],
    ['RLZ-5.5-A', '4GGZ-W kan wel', eenAanvraag().metProfiel('4GGZ-W'), 'voldaan'],
    ...dicht.map(
      (zzp): Geval => [
        'RLZ-5.5-B',
        `${zzp} in 2014`,
        eenAanvraag().met('/zzpOp20141231', eenAanvraag().metProfiel(zzp).dossier.indicatie.zzpCode),
        'niet_voldaan',
      ],
    ),
    ['RLZ-5.5-B', '5GGZ-W in 2014 staat niet in b', eenAanvraag().met('/zzpOp20141231', '888'), 'voldaan'],
    ['RLZ-5.5-B', 'geen pakket in 2014', eenAanvraag(), 'nvt'],
    ['RLZ-5.5-C', '4VG', eenAanvraag(), 'nvt'],
    ['RLZ-5.5-C', 'LVG 2, overgang', lvg2.met(overgang, true), 'voldaan'],
    ['RLZ-5.5-C', 'LVG 2, onbekend', lvg2, 'gegevens_ontbreken', [overgang]],
    ['BLZ-3.6.2-1-A', 'LVG 2, onbekend', lvg2, 'gegevens_ontbreken', [overgang]],
    ['BLZ-3.6.2-1-A', '4VG', eenAanvraag(), 'voldaan'],
    ...['1GGZ-B', '4GGZ-B', '7GGZ-B'].map(
      (zzp): Geval => ['WLZ-3.3.4-GGZ-B', zzp, eenAanvraag().metProfiel(zzp), 'niet_voldaan'],
    ),
    ['WLZ-3.3.4-GGZ-B', '1GGZ-W', eenAanvraag().metProfiel('1GGZ-W'), 'voldaan'],
  ])
  test('PGB-7 LVG 1 zonder overgang is een weigering (Rlz 5.5 onder c)', () => {
    expect(eenAanvraag().metProfiel('1LVG').met(overgang, false).uitkomst().advies).toBe('weigeren')
  })
})

describe('PGB-4 alleen gecontracteerde aanbieders (Blz 3.6.2 lid 1 onder d en lid 2)', () => {
  const alleen = eenAanvraag().met('/budgetplan/alleenGecontracteerdeAanbieders', true)
  const later = alleen.met('/budgetplan/wooninitiatiefLaterGecontracteerd', true)
  toetsGevallen([
    ['BLZ-3.6.2-1-D', 'later gecontracteerd, nog geen oordeel', later, 'beoordeling_nodig'],
    ['BLZ-3.6.2-2', 'later gecontracteerd, nog geen oordeel', later, 'beoordeling_nodig'],
    ['BLZ-3.6.2-1-D', 'kan blijven', later.beoordeeld('BLZ-3.6.2-2', 'voldaan'), 'voldaan'],
    ['BLZ-3.6.2-1-D', 'kan niet blijven', later.beoordeeld('BLZ-3.6.2-2', 'niet_voldaan'), 'niet_voldaan'],
    [
      'BLZ-3.6.2-2',
      'niet alleen gecontracteerd',
      eenAanvraag().met('/budgetplan/wooninitiatiefLaterGecontracteerd', true),
      'nvt',
    ],
    ['BLZ-3.6.2-2', 'alleen gecontracteerd, niet later', alleen, 'nvt'],
  ])
})

describe('PGB-4 bevoegde regio (Rlz 5.4)', () => {
  const woont = '/verzekerde/regioWoonplaats'
  toetsGevallen([
    ['RLZ-5.4', 'zelfde regio', eenAanvraag(), 'voldaan'],
    ['RLZ-5.4', 'andere regio', eenAanvraag().met(woont, '5501'), 'niet_voldaan'],
    ['RLZ-5.4', 'onbekend', eenAanvraag().zonder(woont), 'gegevens_ontbreken', [woont]],
    ['RLZ-5.4', 'Friesland heeft twee codes', eenAanvraag().met('/regio', '5502').met(woont, '5533'), 'voldaan'],
    ['RLZ-5.4', 'en andersom', eenAanvraag().met('/regio', '5533').met(woont, '5502'), 'voldaan'],
  ])
})

describe('PGB-4 voortzetting (Rlz 5.7): hooguit 31 dagen na de vorige periode', () => {
  const vervallen = [
    'RLZ-5.5-A',
    'RLZ-5.5-B',
    'RLZ-5.5-C',
    'BLZ-3.6.2-1-A',
    'RLZ-5.8-1',
    'RLZ-5.8-3',
    'RLZ-5.9-A',
    'BLZ-3.6.2-1-B',
  ]
  const start = (dag: string) =>
    eenAanvraag().met('/aanvraag/ingangsdatum', dag).met('/vorigePeriode', { einddatum: '2026-01-31' })
  toetsGevallen([
    ['RLZ-5.7', 'dag 31', start('2026-03-03'), 'voldaan'],
    ['RLZ-5.7', 'dag 32', start('2026-03-04'), 'nvt'],
    ['RLZ-5.7', 'dag 30', start('2026-03-02'), 'voldaan'],
    ['RLZ-5.7', 'op de einddag', start('2026-01-31'), 'voldaan'],
    ['RLZ-5.7', 'vóór de einddag', start('2026-01-05'), 'voldaan'],
    [
      'RLZ-5.7',
      'later, met verblijf ertussen',
      start('2026-09-01').met('/vorigePeriode/verblijfInInstellingTussen', true),
      'voldaan',
    ],
    ['RLZ-5.7', 'zonder vorige periode', eenAanvraag(), 'nvt'],
    ...vervallen.map(
      (regel): Geval => [
        regel,
        'geldt niet opnieuw',
        start('2026-03-03').metProfiel('4LVG').met('/toegewezenZzpCode', '806'),
        'nvt',
      ],
    ),
    ['WLZ-3.3.4-GGZ-B', 'geldt wel opnieuw', start('2026-03-03').metProfiel('4GGZ-B'), 'niet_voldaan'],
  ])
})

describe('PGB-4 verblijf en schade (Rlz 5.9 onder b en c)', () => {
  const verblijf = eenAanvraag().met('/verzekerde/verblijftInInstellingOpIngangsdatum', true)
  const alleenGroep = '/verzekerde/alleenBegeleidingGroepInInstelling'
  const advies = eenAanvraag().met('/verzekerde/adviesSchadeMinderjarige', true)
  const geboren = (dag: string) => advies.met('/verzekerde/geboortedatum', dag)
  toetsGevallen([
    ['RLZ-5.9-B', 'geen verblijf', eenAanvraag(), 'voldaan'],
    ['RLZ-5.9-B', 'verblijf, alleen begeleiding groep', verblijf.met(alleenGroep, true), 'voldaan'],
    ['RLZ-5.9-B', 'verblijf', verblijf.met(alleenGroep, false), 'niet_voldaan'],
    ['RLZ-5.9-B', 'verblijf, doel onbekend', verblijf, 'gegevens_ontbreken', [alleenGroep]],
    [
      'RLZ-5.9-B',
      'onbekend',
      eenAanvraag().zonder('/verzekerde/verblijftInInstellingOpIngangsdatum'),
      'gegevens_ontbreken',
      ['/verzekerde/verblijftInInstellingOpIngangsdatum'],
    ],
    // The start is 1 January 2026.
    ['RLZ-5.9-C', 'wordt 18 op de dag na de start', geboren('2008-01-02'), 'beoordeling_nodig'],
    ['RLZ-5.9-C', 'wordt 18 op de start', geboren('2008-01-01'), 'nvt'],
    ['RLZ-5.9-C', 'was al 18', geboren('2007-12-31'), 'nvt'],
    [
      'RLZ-5.9-C',
      'kind zonder advies',
      geboren('2015-01-01').met('/verzekerde/adviesSchadeMinderjarige', false),
      'nvt',
    ],
    ['RLZ-5.9-C', 'kind, advies onbekend', eenAanvraag().met('/verzekerde/geboortedatum', '2015-01-01'), 'nvt'],
    ['RLZ-5.9-C', 'negatief oordeel', geboren('2015-01-01').beoordeeld('RLZ-5.9-C', 'niet_voldaan'), 'niet_voldaan'],
    [
      'RLZ-5.9-C',
      'geboren op 29 februari: op 28 februari nog 17',
      geboren('2008-02-29').met('/aanvraag/ingangsdatum', '2026-02-28'),
      'beoordeling_nodig',
    ],
    [
      'RLZ-5.9-C',
      'geboren op 29 februari: op 1 maart 18',
      geboren('2008-02-29').met('/aanvraag/ingangsdatum', '2026-03-01'),
      'nvt',
    ],
  ])
})

describe('PGB-4 vertegenwoordiger (Rlz 5.11 lid 2, Wlz 3.3.3 lid 5 onder d)', () => {
  const twijfels = [
    'eerderNietIngestaan',
    'geenWoonadres',
    'gedetineerd',
    'schuldsaneringOfFaillissement',
    'uitgeslotenVolgensBw',
  ]
  const met = eenAanvraag().met('/vertegenwoordiger', { naam: 'Proef Persoon' })
  const anders = (tekst: string) => met.met('/vertegenwoordiger/twijfel/andereReden', tekst)
  toetsGevallen([
    ...twijfels.flatMap((twijfel, i): Geval[] => [
      [`RLZ-5.11-2-${i + 1}`, 'geen vertegenwoordiger', eenAanvraag(), 'nvt'],
      [`RLZ-5.11-2-${i + 1}`, 'geen twijfel', met, 'voldaan'],
      [`RLZ-5.11-2-${i + 1}`, 'twijfel ontkend', met.met(`/vertegenwoordiger/twijfel/${twijfel}`, false), 'voldaan'],
      [`RLZ-5.11-2-${i + 1}`, twijfel, met.met(`/vertegenwoordiger/twijfel/${twijfel}`, true), 'beoordeling_nodig'],
      ['WLZ-3.3.3-5-D', twijfel, met.met(`/vertegenwoordiger/twijfel/${twijfel}`, true), 'beoordeling_nodig'],
    ]),
    ['RLZ-5.11-2-6', 'een reden', anders('Staat bekend als tussenpersoon.'), 'beoordeling_nodig'],
    ['RLZ-5.11-2-6', 'een lege reden is er geen', anders('  '), 'voldaan'],
    ['WLZ-3.3.3-5-D', 'geen vertegenwoordiger', eenAanvraag(), 'nvt'],
    ['WLZ-3.3.3-5-D', 'vertegenwoordiger zonder twijfel', met, 'voldaan'],
    [
      'WLZ-3.3.3-5-D',
      'een grond negatief beoordeeld',
      anders('reden').beoordeeld('RLZ-5.11-2-6', 'niet_voldaan'),
      'niet_voldaan',
    ],
  ])
})

describe('PGB-20 regels die de berekening aankondigen (Rlz 5.1, 5.2, 5.8a, 5.12)', () => {
  const deeltijd = eenAanvraag().met('/deeltijdverblijf', { etmalenThuisPerWeek: 3 })
  // LVG 1 and 2 have only rows with group guidance.
  const metGroep = deeltijd.met('/budgetplan/begeleidingGroep', 'zonder_vervoer')
  const uitgesloten = [
    '1VV',
    '3VV',
    '9bVV',
    '1VG',
    '2VG',
    '1LG',
    '3LG',
    '1ZGvis',
    '1ZGaud',
    '1LVG',
    '5LVG',
    '1SGLVG',
    '2GGZ-B',
  ]
  toetsGevallen([
    ['RLZ-5.1-2', 'zonder mpt', eenAanvraag(), 'nvt'],
    ['RLZ-5.1-2', 'met mpt', eenAanvraag().met('/mpt', { perJaarCent: 100 }), 'voldaan'],
    ['RLZ-5.1-3-4', 'zonder deeltijdverblijf', eenAanvraag(), 'nvt'],
    ['RLZ-5.1-3-4', 'met deeltijdverblijf', deeltijd, 'voldaan'],
    ['RLZ-5.2-1', 'zonder deeltijdverblijf', eenAanvraag().metProfiel('1VV'), 'nvt'],
    ...uitgesloten.map(
      (zzp): Geval => ['RLZ-5.2-1', zzp, metGroep.metProfiel(zzp).met('/toegewezenZzpCode', '806'), 'niet_voldaan'],
    ),
    ...['4VV', '3VG', '2LG', '4LG', '2ZGvis', '2ZGaud', '1GGZ-W'].map(
      (zzp): Geval => ['RLZ-5.2-1', zzp, deeltijd.metProfiel(zzp), 'voldaan'],
    ),
    ['WLZ-3.3.3-1-OMVANG', 'met plan', eenAanvraag(), 'voldaan'],
    ['WLZ-3.3.3-1-OMVANG', 'zonder plan', eenAanvraag().zonder('/budgetplan'), 'nvt'],
    ['RLZ-5.8A-OP-MAAT', 'met zorgbehoefte', eenAanvraag(), 'voldaan'],
    [
      'RLZ-5.8A-OP-MAAT',
      'zonder zorgbehoefte',
      eenAanvraag().zonder('/zorgbehoefte'),
      'gegevens_ontbreken',
      ['/zorgbehoefte'],
    ],
    [
      'RLZ-5.8A-OP-MAAT',
      'overgang',
      eenAanvraag().zonder('/zorgbehoefte').met('/aanvraag/pgbSindsVoor2025', true),
      'nvt',
    ],
    ...['BLZ-3.6.1', 'RLZ-5.12'].map((regel): Geval => [regel, 'altijd', eenAanvraag(), 'voldaan']),
    ...['RLZ-5.10', 'RLZ-5.3-OVERBRUGGING', 'RLZ-5.11-3', 'RLZ-5.18-2'].map(
      (regel): Geval => [regel, 'hier niet', eenAanvraag(), 'nvt'],
    ),
  ])
})

describe('PGB-4 de lijst', () => {
  test('elke regel van toegang staat er één keer, in de orde van de wet; ophogingen alleen als ze gevraagd zijn', () => {
    const ids = TOEGANGSREGELS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(47)
    expect(
      eenAanvraag()
        .uitkomst()
        .oordelen.map(({ regel }) => regel),
    ).toEqual(ids)
    const gevraagd = eenAanvraag().met('/verhogingen', { meerzorgCent: 100, premies513aCent: 1, logeeropvangCent: 0 })
    expect(
      gevraagd
        .uitkomst()
        .oordelen.slice(47)
        .map(({ regel }) => regel),
    ).toEqual(['RLZ-5.1E-2-MEERZORG', 'RLZ-5.13A-PREMIES'])
  })
  test('geen enkele regel is dubbel, en vervallen regels worden nooit toegepast', () => {
    const alle = [...TOEGANGSREGELS, ...OPHOGINGSREGELS, ...VERVALLEN_REGELS].map(({ id }) => id)
    expect(new Set(alle).size).toBe(alle.length)
    expect(eenAanvraag().oordeel('RLZ-5.6-GEWAARBORGDE-HULP')).toBeUndefined()
  })
})

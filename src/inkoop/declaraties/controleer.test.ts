import { describe, expect, test } from 'vitest'
import { datum, schrijfDatum } from '../../waarden/datum.ts'
import { controleer, KOP, type Testinvoer } from './testbestanden.ts'

const A = '12345678'
const B = '87654321'
const contract = (
  prestatie: string,
  rest: Partial<Record<'agb' | 'van' | 'tot' | 'tarief' | 'plaatsen' | 'av' | 'at' | 'loc', string>> = {},
) => {
  const {
    agb = A,
    van = '2024-01-01',
    tot = '2027-12-31',
    tarief = '10000',
    plaatsen = '',
    av = '',
    at = '',
    loc = 'J',
  } = rest
  return [agb, prestatie, van, tot, tarief, plaatsen, av, at, loc].join(';')
}
const indicatie = (client: string, code: string, van = '2020-01-01', tot = '', wachtend = '') =>
  [client, code, van, tot, '1', wachtend].join(';')
const dagen = (van: string, tot: string): number => datum(tot) - datum(van) + 1
const na = (dag: string, aantal: number): string => schrijfDatum(datum(dag) + aantal)
let teller = 0
const claim = (
  prestatie: string,
  van: string,
  tot: string,
  rest: Partial<Record<'regel' | 'agb' | 'client' | 'aantal' | 'bedrag', string>> = {},
) => {
  const { regel = String(++teller), agb = A, client = 'k1', aantal = String(dagen(van, tot)), bedrag = '100' } = rest
  return [regel, agb, client, prestatie, van, tot, aantal, bedrag].join(';')
}
const VV5 = 'ZZP-754'
const huis = (declaraties: readonly string[], anders: Partial<Testinvoer> = {}) =>
  controleer({
    declaraties,
    contracten: [contract(VV5), contract('H335'), contract('MEERZORG')],
    indicaties: [indicatie('k1', '754'), indicatie('k2', '754'), indicatie('k3', '754')],
    ...anders,
  })
const codesVan = (declaraties: readonly string[], anders: Partial<Testinvoer> = {}) => huis(declaraties, anders).kort
const c = (prestatie: string, van: string, tot: string, regel: string, rest = {}) =>
  claim(prestatie, van, tot, { regel, ...rest })

describe('INK-30 vorm en datum', () => {
  test('een goede regel geeft niets', () => {
    const uit = huis([c(VV5, '2026-01-01', '2026-01-31', '1')])
    expect(uit).toMatchObject({ regels: 1, bevindingen: 0, codes: {}, kort: [] })
  })
  test.each([
    ['leeg regelnummer', `;${A};k1;${VV5};2026-01-01;2026-01-01;1;1`, [' waarde-onleesbaar']],
    ['agb van zeven cijfers', `1;1234567;k1;${VV5};2026-01-01;2026-01-01;1;1`, ['1 waarde-onleesbaar']],
    ['agb met letter', `1;1234567x;k1;${VV5};2026-01-01;2026-01-01;1;1`, ['1 waarde-onleesbaar']],
    ['lege client', `1;${A};;${VV5};2026-01-01;2026-01-01;1;1`, ['1 waarde-onleesbaar']],
    ['lege prestatie', `1;${A};k1;;2026-01-01;2026-01-01;1;1`, ['1 waarde-onleesbaar']],
    ['datum in andere vorm', `1;${A};k1;${VV5};01-01-2026;2026-01-01;1;1`, ['1 waarde-onleesbaar']],
    ['datum bestaat niet', `1;${A};k1;${VV5};2026-02-29;2026-03-01;1;1`, ['1 datum-onmogelijk']],
    ['einde voor begin', `1;${A};k1;${VV5};2026-02-02;2026-02-01;1;1`, ['1 datum-onmogelijk']],
    ['aantal nul', `1;${A};k1;${VV5};2026-01-01;2026-01-01;0;1`, ['1 waarde-onleesbaar']],
    ['aantal met komma', `1;${A};k1;${VV5};2026-01-01;2026-01-01;1,0;1`, ['1 waarde-onleesbaar']],
    ['bedrag leeg', `1;${A};k1;${VV5};2026-01-01;2026-01-01;1;`, ['1 waarde-onleesbaar']],
    ['kolom te weinig', `1;${A};k1;${VV5};2026-01-01;2026-01-01;1`, ['1 waarde-onleesbaar']],
    ['aanhaling open', `"1;${A};k1;${VV5};2026-01-01;2026-01-01;1;1`, [' waarde-onleesbaar']],
    ['alles in aanhalingstekens', `"1";"${A}";"k1";"${VV5}";"2026-01-01";"2026-01-01";"1";"1"`, []],
  ])('%s', (_naam, regel, verwacht) => {
    expect(codesVan([regel])).toEqual(verwacht)
  })
  test('een dubbel regelnummer: de latere regel; 1 en 01 zijn twee nummers', () => {
    const een = c(VV5, '2026-01-01', '2026-01-01', '1')
    expect(codesVan([een, c(VV5, '2026-01-02', '2026-01-02', '1')])).toEqual(['1 waarde-onleesbaar'])
    expect(codesVan([een, c(VV5, '2026-01-02', '2026-01-02', '01')])).toEqual([])
  })
  test('een slechte regel houdt niets tegen en verbergt geen andere reden', () => {
    const slecht = `1;${A};k9;${VV5};2023-12-31;2024-01-01;5;x`
    const uit = huis([slecht, c(VV5, '2026-01-01', '2026-01-01', '2')])
    expect(uit.kort).toEqual([
      '1 aantal-klopt-niet',
      '1 buiten-contractperiode',
      '1 geen-indicatie',
      '1 waarde-onleesbaar',
    ])
    expect(uit.regels).toBe(2)
  })
  test('een regelnummer dat een formule lijkt komt als tekst uit, met letters buiten ASCII heel', () => {
    const uit = huis([
      `=1+1;${A};k9;${VV5};2026-01-01;2026-01-01;1;1`,
      `é"1;${A};k9;x;2026-01-01;2026-01-01;1;1`,
      `ë;${A};k9;${VV5};2026-01-01;2026-01-01;1;1`,
    ])
    expect(uit.bestand).toContain("'=1+1;geen-indicatie;1;")
    expect(uit.bestand).toContain('ë;geen-indicatie;1;')
  })
})

describe('INK-30 contract', () => {
  test('geen contract met deze aanbieder, of niet voor deze prestatie', () => {
    expect(codesVan([c(VV5, '2026-01-01', '2026-01-01', '1', { agb: B })])).toEqual(['1 geen-contract'])
    expect(codesVan([c('ANDERS', '2026-01-01', '2026-01-01', '1')])).toEqual(['1 geen-contract'])
  })
  test('de periode: op de eerste en laatste dag, en een dag erbuiten', () => {
    const contracten = [
      contract(VV5, { van: '2026-01-01', tot: '2026-06-30' }),
      contract(VV5, { van: '2026-07-01', tot: '2026-12-31' }),
    ]
    const met = (van: string, tot: string) => codesVan([c(VV5, van, tot, '1')], { contracten })
    expect(met('2026-01-01', '2026-06-30')).toEqual([])
    expect(met('2025-12-31', '2026-01-01')).toEqual(['1 buiten-contractperiode'])
    expect(met('2026-06-30', '2026-07-01')).toEqual(['1 buiten-contractperiode'])
    expect(met('2026-12-31', '2027-01-01')).toEqual(['1 buiten-contractperiode'])
  })
  test('het tarief: een cent onder, op en boven; het hoogste van wat dekt; credits zijn nooit te hoog', () => {
    const contracten = [contract(VV5, { tarief: '9999' }), contract(VV5, { tarief: '10000' })]
    const met = (bedrag: string) => codesVan([c(VV5, '2026-01-01', '2026-01-03', '1', { bedrag })], { contracten })
    expect(met('29999')).toEqual([])
    expect(met('30000')).toEqual([])
    expect(met('30001')).toEqual(['1 tarief-te-hoog'])
    expect(met('-99999')).toEqual([])
  })
  test('INK-18 zzp 9b alleen bij behandeling', () => {
    const indicaties = [indicatie('k1', '191')]
    const met = (loc: string) =>
      codesVan([c('ZZP-191', '2026-01-01', '2026-01-01', '1')], {
        contracten: [contract('ZZP-191', { loc })],
        indicaties,
      })
    expect(met('N')).toEqual(['1 behandeling-ontbreekt'])
    expect(met('J')).toEqual([])
  })
  test('code en id zijn dezelfde prestatie', () => {
    const met = (in_contract: string, gedeclareerd: string, code: string) =>
      codesVan([c(gedeclareerd, '2026-01-01', '2026-01-01', '1')], {
        contracten: [contract(in_contract)],
        indicaties: [indicatie('k1', code)],
      })
    expect(met('ZZP-5GGZW', 'ZZP-888', '888')).toEqual([])
    expect(met('ZZP-812', 'ZZP-7VG', '812')).toEqual([])
    expect(met('CONSULT-SO', 'H335', '754')).toEqual([])
  })
})

describe('INK-30 indicatie en profiel', () => {
  test('een dag zonder indicatie; een gat ertussen; een ander profiel', () => {
    const indicaties = [
      indicatie('k1', '754', '2026-01-01', '2026-01-10'),
      indicatie('k1', '754', '2026-01-12', '2026-01-20'),
      indicatie('k1', '755', '2026-01-21'),
    ]
    const met = (van: string, tot: string) => codesVan([c(VV5, van, tot, '1')], { indicaties })
    expect(met('2026-01-01', '2026-01-10')).toEqual([])
    expect(met('2025-12-31', '2026-01-01')).toEqual(['1 geen-indicatie'])
    expect(met('2026-01-10', '2026-01-12')).toEqual(['1 geen-indicatie'])
    expect(met('2026-01-20', '2026-01-21')).toEqual(['1 profiel-past-niet'])
    expect(met('2026-01-10', '2026-01-21')).toEqual(['1 geen-indicatie', '1 profiel-past-niet'])
  })
  test('INK-14 toeslag ademhaling: profielen van de tabel', () => {
    const met = (code: string) =>
      codesVan([c('TOESLAG-ADEMHALING', '2026-01-01', '2026-01-01', '1')], {
        contracten: [contract('TOESLAG-ADEMHALING')],
        indicaties: [indicatie('k1', code)],
      })
    expect(met('753')).toEqual([])
    expect(met('752')).toEqual(['1 profiel-past-niet'])
  })
  test('INK-24 vooraf: alleen op een (SG)LVG-indicatie, actief wachtend bij een gecontracteerde instelling', () => {
    const met = (code: string, wachtend: string) =>
      codesVan([c('LVG-VOORAF', '2026-01-01', '2026-01-01', '1')], {
        contracten: [contract('LVG-VOORAF'), contract('ZZP-783', { agb: B })],
        indicaties: [indicatie('k1', code, '2025-01-01', '', wachtend)],
      })
    expect(met('783', B)).toEqual([])
    expect(met('783', '')).toEqual(['1 profiel-past-niet'])
    expect(met('783', '11112222')).toEqual(['1 profiel-past-niet'])
    expect(met('812', B)).toEqual(['1 profiel-past-niet'])
  })
  test('INK-24 overbrugging: een andere Wlz-indicatie die volgt op een beeindigde (SG)LVG', () => {
    const met = (prestatie: string, vorige: string, nu: string) =>
      codesVan([c(prestatie, '2026-04-01', '2026-04-01', '1')], {
        contracten: [contract(prestatie)],
        indicaties: [indicatie('k1', vorige, '2024-01-01', '2026-03-31'), indicatie('k1', nu, '2026-04-01')],
      })
    expect(met('OVERBRUGGING-LVG', '783', '812')).toEqual([])
    expect(met('OVERBRUGGING-SGLVG', '790', '812')).toEqual([])
    expect(met('OVERBRUGGING-SGLVG', '783', '812')).toEqual(['1 profiel-past-niet'])
    expect(met('OVERBRUGGING-LVG', '783', '784')).toEqual(['1 profiel-past-niet'])
    expect(met('OVERBRUGGING-LVG', '754', '812')).toEqual(['1 profiel-past-niet'])
  })
})

describe('INK-30 dubbel en combinatie', () => {
  test('dezelfde aanbieder, client en prestatie met een gemeenschappelijke dag: de latere', () => {
    expect(codesVan([c(VV5, '2026-01-01', '2026-01-31', '1'), c(VV5, '2026-01-31', '2026-02-01', '2')])).toEqual([
      '2 dubbele-regel',
    ])
    expect(codesVan([c(VV5, '2026-01-01', '2026-01-31', '1'), c(VV5, '2026-02-01', '2026-02-01', '2')])).toEqual([])
    expect(codesVan([c(VV5, '2025-12-31', '2026-01-01', '1'), c(VV5, '2026-01-01', '2026-01-01', '2')])).toEqual([
      '2 dubbele-regel',
    ])
  })
  test('een eerder gedeclareerde regel komt voor deze; over hem staat er niets in de uitkomst', () => {
    const uit = huis([c(VV5, '2026-01-31', '2026-02-01', '2')], {
      eerder: [c(VV5, '2026-01-01', '2026-01-31', '2', { client: 'k1' })],
    })
    expect(uit.kort).toEqual(['2 dubbele-regel'])
    expect(uit.regels).toBe(1)
  })
  test('andere prestaties zijn dubbel als alles behalve het regelnummer gelijk is', () => {
    const a = c('H335', '2026-01-01', '2026-01-01', '1')
    expect(codesVan([a, c('H335', '2026-01-01', '2026-01-01', '2')])).toEqual(['2 dubbele-regel'])
    expect(codesVan([a, c('H335', '2026-01-01', '2026-01-01', '2', { bedrag: '99' })])).toEqual([])
    expect(codesVan([a, c('CONSULT-SO', '2026-01-01', '2026-01-01', '2')])).toEqual(['2 dubbele-regel'])
  })
  test('twee verblijven op een dag: combinatie, en niet ook dubbel', () => {
    const contracten = [contract(VV5), contract(VV5, { agb: B }), contract('LVHC-ZZP', { av: '2024-01-01' })]
    const een = c(VV5, '2026-01-01', '2026-01-31', '1')
    expect(codesVan([een, c(VV5, '2026-01-31', '2026-01-31', '2', { agb: B })], { contracten })).toEqual([
      '2 combinatie-niet-toegestaan',
    ])
    expect(codesVan([een, c('LVHC-ZZP', '2026-01-31', '2026-01-31', '2')], { contracten })).toEqual([
      '2 combinatie-niet-toegestaan',
    ])
    expect(codesVan([een, c(VV5, '2026-02-01', '2026-02-01', '2', { agb: B })], { contracten })).toEqual([])
  })
  test('INK-10 consult naast verblijf met behandeling: het consult, ook als het verblijf later komt', () => {
    const verblijf = c(VV5, '2026-01-01', '2026-01-31', '1')
    const consult = c('H335', '2026-01-31', '2026-01-31', '2')
    expect(codesVan([verblijf, consult])).toEqual(['2 combinatie-niet-toegestaan'])
    expect(codesVan([consult, verblijf])).toEqual(['2 combinatie-niet-toegestaan'])
    expect(codesVan([verblijf, c('H335', '2026-02-01', '2026-02-01', '2')])).toEqual([])
    const zonder = [contract(VV5, { loc: 'N' }), contract('H335')]
    expect(codesVan([verblijf, consult], { contracten: zonder })).toEqual([])
  })
  test('een credit neemt terug: daarna mag opnieuw gedeclareerd worden', () => {
    const goed = c(VV5, '2026-01-01', '2026-01-31', '1')
    const credit = c(VV5, '2026-01-01', '2026-01-31', '2', { bedrag: '-100' })
    expect(codesVan([goed, credit, c(VV5, '2026-01-01', '2026-01-31', '3')])).toEqual([])
    expect(codesVan([goed, c(VV5, '2026-01-01', '2026-01-31', '3'), credit])).toEqual(['3 dubbele-regel'])
  })
})

describe('INK-15 plaatsen en advies van de CElz', () => {
  const lvhc = (rest = {}) => [contract('LVHC-ZZP', { plaatsen: '2', av: '2026-02-01', at: '2026-12-31', ...rest })]
  const L = (van: string, tot: string, regel: string, client = 'k1') => c('LVHC-ZZP', van, tot, regel, { client })
  test('op geen dag meer clienten dan plaatsen; wie er niet bij past neemt geen plaats', () => {
    const regels = [
      L('2026-03-01', '2026-03-10', '1'),
      L('2026-03-10', '2026-03-20', '2', 'k2'),
      L('2026-03-10', '2026-03-10', '3', 'k3'),
      L('2026-03-11', '2026-03-12', '4', 'k3'),
    ]
    expect(codesVan(regels, { contracten: lvhc() })).toEqual(['3 plaatsen-overschreden'])
  })
  test('een regel met een andere reden gebruikt geen plaats', () => {
    const regels = [
      L('2026-03-01', '2026-03-01', '1'),
      c('LVHC-ZZP', '2026-03-01', '2026-03-01', '2', { client: 'k2', bedrag: '10001' }),
      L('2026-03-01', '2026-03-01', '3', 'k3'),
    ]
    expect(codesVan(regels, { contracten: lvhc() })).toEqual(['2 tarief-te-hoog'])
  })
  test('in een schrikkeljaar telt 29 februari', () => {
    const contracten = lvhc({ plaatsen: '1', av: '2024-01-01', at: '2024-12-31' })
    expect(
      codesVan([L('2024-01-01', '2024-12-31', '1'), L('2024-02-29', '2024-02-29', '2', 'k2')], { contracten }),
    ).toEqual(['2 plaatsen-overschreden'])
  })
  test('binnen het advies: de dag ervoor, op de eerste, op de laatste, de dag erna; zonder advies nooit', () => {
    const met = (van: string, rest = {}) => codesVan([L(van, van, '1')], { contracten: lvhc(rest) })
    expect(met('2026-01-31')).toEqual(['1 buiten-celz-advies'])
    expect(met('2026-02-01')).toEqual([])
    expect(met('2026-12-31')).toEqual([])
    expect(met('2027-01-01')).toEqual(['1 buiten-celz-advies'])
    expect(met('2026-03-01', { av: '', at: '' })).toEqual(['1 buiten-celz-advies'])
    expect(met('2027-06-01', { at: '' })).toEqual([])
  })
})

describe('INK-20 observatie: een jaar in totaal (par. 5.1)', () => {
  const O = (van: string, tot: string, regel: string) => c('TOESLAG-OBSERVATIE', van, tot, regel)
  const met = (...regels: string[]) =>
    codesVan(regels, { contracten: [contract('TOESLAG-OBSERVATIE')], indicaties: [indicatie('k1', '812')] })
  test.each([
    ['2025-03-10', '2026-03-09', []],
    ['2025-03-10', '2026-03-10', ['2 observatie-te-lang']],
    ['2024-02-29', '2025-02-28', []],
    ['2024-02-29', '2025-03-01', ['2 observatie-te-lang']],
    ['2024-03-01', '2025-02-28', []],
    ['2024-03-01', '2025-03-01', ['2 observatie-te-lang']],
  ])('van %s tot en met %s', (begin, eind, verwacht) => {
    expect(met(O(begin, na(begin, 30), '1'), O(na(begin, 31), eind, '2'))).toEqual(verwacht)
  })
  test('elke latere regel ook', () => {
    expect(
      met(O('2025-01-01', '2025-01-31', '1'), O('2026-01-01', '2026-01-01', '2'), O('2026-05-01', '2026-05-01', '3')),
    ).toEqual(['2 observatie-te-lang', '3 observatie-te-lang'])
  })
})

describe('INK-24 overbrugging: 2 x 13 weken, op de dag (par. 5.3)', () => {
  const contracten = ['OVERBRUGGING-LVG', 'OVERBRUGGING-SGLVG', 'LVG-VOORAF', 'ZZP-783'].map((p) => contract(p))
  const na_lvg = [indicatie('k1', '783', '2024-01-01', '2025-12-31'), indicatie('k1', '812', '2026-01-01')]
  const met = (regels: string[], indicaties = na_lvg) => codesVan(regels, { contracten, indicaties })
  const V = (van: string, tot: string, regel: string, prestatie = 'OVERBRUGGING-LVG') => c(prestatie, van, tot, regel)
  test('de 181e, 182e en 183e dag', () => {
    const begin = '2026-01-01'
    for (const [dag, verwacht] of [
      [180, []],
      [181, []],
      [182, ['2 overbrugging-te-lang']],
    ] as const)
      expect(met([V(begin, na(begin, 90), '1'), V(na(begin, 91), na(begin, dag), '2')])).toEqual(verwacht)
  })
  test('een nieuwe (SG)LVG-indicatie na het einde begint opnieuw', () => {
    const indicaties = [
      ...na_lvg.slice(0, 1),
      indicatie('k1', '812', '2026-01-01', '2026-09-30'),
      indicatie('k1', '784', '2026-10-01', '2026-12-31'),
      indicatie('k1', '812', '2027-01-01'),
    ]
    expect(met([V('2026-01-01', '2026-01-31', '1'), V('2027-01-01', '2027-07-01', '2')], indicaties)).toEqual([])
    expect(met([V('2026-01-01', '2026-01-31', '1'), V('2027-01-01', '2027-07-02', '2')], indicaties)).toEqual([
      '2 overbrugging-te-lang',
    ])
  })
  test('vooraf heeft een eigen termijn', () => {
    const indicaties = [indicatie('k1', '783', '2025-01-01', '', A)]
    const met_vooraf = (tot: string) => met([V('2026-01-01', tot, '1', 'LVG-VOORAF')], indicaties)
    expect(met_vooraf(na('2026-01-01', 181))).toEqual([])
    expect(met_vooraf(na('2026-01-01', 182))).toEqual(['1 overbrugging-te-lang'])
  })
})

describe('INK-17 mutatiedagen (par. 3.1)', () => {
  const P = 'MUTATIEDAG-OPBAREN'
  const kopContracten = `${KOP.contracten};max_mutatiedagen`
  const indicaties = [indicatie('k1', '754', '2020-01-01', '2026-03-01')]
  const met = (max: string, ...regels: string[]) =>
    codesVan(regels, { kopContracten, contracten: [`${contract(P)};${max}`], indicaties })
  test('het maximum per client en aanbieder; een beeindigde indicatie telt zo lang mee', () => {
    expect(met('3', c(P, '2026-03-02', '2026-03-04', '1'))).toEqual([])
    expect(met('3', c(P, '2026-03-02', '2026-03-05', '1'))).toEqual(['1 geen-indicatie', '1 mutatiedagen-te-veel'])
    expect(met('3', c(P, '2026-03-02', '2026-03-03', '1'), c(P, '2026-03-04', '2026-03-04', '2'))).toEqual([])
    expect(met('2', c(P, '2026-03-01', '2026-03-02', '1'), c(P, '2026-03-03', '2026-03-03', '2'))).toEqual([
      '2 mutatiedagen-te-veel',
    ])
  })
  test('zonder maximum in het contract: geen grens, en na het einde geen indicatie', () => {
    expect(met('', c(P, '2026-03-01', '2026-03-02', '1'))).toEqual(['1 geen-indicatie'])
  })
})

describe('INK-30 uitkomst', () => {
  test('tellingen en bedragen per code; credits tellen af', () => {
    const uit = huis([
      c(VV5, '2026-01-01', '2026-01-01', '1', { client: 'x', bedrag: '500' }),
      c(VV5, '2026-01-02', '2026-01-02', '2', { client: 'x', bedrag: '-200' }),
    ])
    expect(uit.codes).toEqual({ 'geen-indicatie': { aantal: 2, bedrag_cent: 300 } })
    expect(uit.bevindingen).toBe(2)
  })
  test('twee keer dezelfde bestanden: dezelfde bytes', () => {
    const regels = Array.from({ length: 50 }, (_, i) =>
      c(VV5, '2026-01-01', '2026-01-31', String(i), { client: `k${i % 5}` }),
    )
    expect(huis(regels).bestand).toBe(huis(regels).bestand)
  })
})

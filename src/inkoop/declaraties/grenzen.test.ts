import { describe, expect, test } from 'vitest'
import { controleer } from './testbestanden.ts'

const A = '12345678'
const OBSERVATIE = 'TOESLAG-OBSERVATIE'
const BRUG = 'OVERBRUGGING-LVG'
const contract = (prestatie: string, plaatsen = '') => `${A};${prestatie};2020-01-01;2030-12-31;100000;${plaatsen};;;J`
const indicatie = (client: string, code: string, van = '2020-01-01', tot = '') => `${client};${code};${van};${tot};1;`
const DAG = 86_400_000
const claim = (regel: number, client: string, prestatie: string, van: string, tot: string, bedrag = 100): string =>
  [regel, A, client, prestatie, van, tot, (Date.parse(tot) - Date.parse(van)) / DAG + 1, bedrag].join(';')
const codes = (contracten: string[], indicaties: string[], ...declaraties: string[]) =>
  controleer({ contracten, indicaties, declaraties }).kort

describe('INK-30 INK-20 een regel met een andere code gebruikt geen plaats en geen termijn op', () => {
  const beide = [indicatie('a', '812'), indicatie('b', '812')]
  test('wat op de plaatsen stuit, begint het jaar observatie niet', () => {
    expect(
      codes(
        [contract(OBSERVATIE, '1')],
        beide,
        claim(1, 'a', OBSERVATIE, '2024-01-01', '2024-01-01'),
        claim(2, 'b', OBSERVATIE, '2024-01-01', '2024-01-01'),
        claim(3, 'b', OBSERVATIE, '2025-02-01', '2025-02-01'),
      ),
    ).toEqual(['2 plaatsen-overschreden'])
  })
  test('wat te lang duurt, neemt geen plaats in', () => {
    expect(
      codes(
        [contract(OBSERVATIE, '1')],
        beide,
        claim(1, 'a', OBSERVATIE, '2024-01-01', '2024-01-01'),
        claim(2, 'a', OBSERVATIE, '2025-02-01', '2025-02-01'),
        claim(3, 'b', OBSERVATIE, '2025-02-01', '2025-02-01'),
      ),
    ).toEqual(['2 observatie-te-lang'])
  })
  test.each([
    ['2024-12-31', []],
    ['2025-01-01', ['3 observatie-te-lang']],
  ])('een credit haalt de eerste dag terug: daarna telt de eerstvolgende (tot %s)', (dag, verwacht) => {
    const [eerst, terug] = [
      claim(1, 'a', OBSERVATIE, '2024-01-01', '2024-01-01'),
      claim(2, 'a', OBSERVATIE, '2024-01-01', '2024-01-01', -100),
    ]
    const laat = claim(3, 'a', OBSERVATIE, dag, dag)
    expect(codes([contract(OBSERVATIE)], beide, eerst, laat)).toEqual(verwacht)
    expect(codes([contract(OBSERVATIE)], beide, eerst, terug, laat)).toEqual([])
  })
})

describe('INK-24 de termijn hangt niet af van de volgorde van de regels (2 x 13 weken)', () => {
  const indicaties = [
    indicatie('a', '783', '2024-01-01', '2025-12-31'),
    indicatie('a', '812', '2026-01-01', '2026-09-30'),
    indicatie('a', '784', '2026-10-01', '2026-12-31'),
    indicatie('a', '812', '2027-01-01'),
  ]
  const tweede = claim(1, 'a', BRUG, '2027-01-01', '2027-01-31')
  const eerste = claim(2, 'a', BRUG, '2026-01-01', '2026-01-31')
  test.each([
    ['2027-07-01', []],
    ['2027-07-02', ['3 overbrugging-te-lang']],
  ])('een late regel over de eerste termijn laat de tweede staan: tot %s', (tot, verwacht) => {
    const derde = claim(3, 'a', BRUG, tot, tot)
    expect(codes([contract(BRUG)], indicaties, tweede, eerste, derde)).toEqual(verwacht)
    expect(codes([contract(BRUG)], indicaties, eerste, tweede, derde)).toEqual(verwacht)
    expect(codes([contract(BRUG)], indicaties, tweede, derde)).toEqual(verwacht)
  })
})

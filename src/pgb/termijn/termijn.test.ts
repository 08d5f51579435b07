import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '../contract.ts'
import { berekenTermijnen } from '../rekenhart.ts'
import { eenAanvraag } from '../testzaak.ts'

type Opschorting = NonNullable<Dossier['opschortingen']>[number]
const termijn = (ontvangenOp: string, ...opschortingen: Opschorting[]) =>
  berekenTermijnen(eenAanvraag().met('/aanvraag/ontvangenOp', ontvangenOp).met('/opschortingen', opschortingen).dossier)
const aanvulling = (van: string, tot?: string, einde?: Opschorting['einde']): Opschorting => ({
  grond: 'aanvulling',
  van,
  ...(tot ? { tot } : {}),
  ...(einde ? { einde } : {}),
})
const kort = ({ besluitUiterlijk, opgeschorteDagen }: ReturnType<typeof termijn>) => [
  besluitUiterlijk,
  opgeschorteDagen,
]

describe('PGB-3 acht weken en de Algemene termijnenwet (Awb 4:13; Atw art. 1 en 3)', () => {
  test.each([
    ['dinsdag', '2026-03-03', '2026-04-28'],
    ['zaterdag loopt door naar maandag', '2026-03-07', '2026-05-04'],
    ['zondag loopt door naar maandag', '2026-03-08', '2026-05-04'],
    ['Nieuwjaarsdag', '2025-11-06', '2026-01-02'],
    ['Goede Vrijdag tot en met tweede paasdag', '2026-02-06', '2026-04-07'],
    ['tweede paasdag', '2026-02-09', '2026-04-07'],
    ['Koningsdag', '2026-03-02', '2026-04-28'],
    ['Koningsdag op zondag: zaterdag 26 april 2025, dus maandag', '2025-03-01', '2025-04-28'],
    ['Bevrijdingsdag', '2026-03-10', '2026-05-06'],
    ['Hemelvaartsdag', '2026-03-19', '2026-05-15'],
    ['tweede pinksterdag', '2026-03-30', '2026-05-26'],
    ['eerste kerstdag op vrijdag, dan kerst en weekend', '2026-10-30', '2026-12-28'],
    ['dag vóór eerste kerstdag', '2026-10-29', '2026-12-24'],
  ])('%s', (_wat, ontvangen, einde) => {
    expect(termijn(ontvangen).besluitUiterlijk).toBe(einde)
  })
  test('de dertien weken van de NZa verschuiven nergens voor', () => {
    expect(termijn('2026-03-03').nzaUiterlijk).toBe('2026-06-02')
    expect(termijn('2026-01-24', aanvulling('2026-02-01', '2026-03-01')).nzaUiterlijk).toBe('2026-04-25')
  })
})

describe('PGB-3 opschorting (Awb 4:15)', () => {
  test.each([
    [
      'aangevuld: de dag van aanvulling telt weer',
      [aanvulling('2026-03-10', '2026-03-20', 'aangevuld')],
      ['2026-05-07', 9],
    ],
    ['zonder einde is aangevuld', [aanvulling('2026-03-10', '2026-03-20')], ['2026-05-07', 9]],
    [
      'ongebruikt: de laatste dag staat nog stil',
      [aanvulling('2026-03-10', '2026-03-20', 'ongebruikt')],
      ['2026-05-08', 10],
    ],
    ['anders: idem', [{ ...aanvulling('2026-03-10', '2026-03-20', 'anders'), grond: 'overmacht' }], ['2026-05-08', 10]],
    ['op dezelfde dag aangevuld', [aanvulling('2026-03-10', '2026-03-10')], ['2026-04-28', 0]],
    [
      'overlappende dagen tellen één keer',
      [aanvulling('2026-03-15', '2026-03-25', 'anders'), aanvulling('2026-03-10', '2026-03-20', 'anders')],
      ['2026-05-13', 15],
    ],
    [
      'een omvatte opschorting voegt niets toe',
      [aanvulling('2026-03-10', '2026-03-30', 'anders'), aanvulling('2026-03-12', '2026-03-15', 'anders')],
      ['2026-05-18', 20],
    ],
    ['dagen vóór de ontvangst tellen niet', [aanvulling('2026-02-20', '2026-03-05', 'anders')], ['2026-04-30', 2]],
    ['op dag 56 begint nog op tijd', [aanvulling('2026-04-28', '2026-05-01', 'anders')], ['2026-05-01', 3]],
    ['op dag 57 begint te laat', [aanvulling('2026-04-29', '2026-05-01', 'anders')], ['2026-04-28', 0]],
    [
      'een eerdere opschorting houdt een latere op tijd',
      [aanvulling('2026-03-10', '2026-03-11', 'anders'), aanvulling('2026-04-29', '2026-05-01', 'anders')],
      ['2026-05-01', 3],
    ],
    ['de Termijnenwet telt daarbij niet mee', [aanvulling('2026-04-30', '2026-05-02', 'anders')], ['2026-04-28', 0]],
    [
      'een lopende opschorting: nog geen einddag',
      [aanvulling('2026-03-10', '2026-03-12', 'anders'), aanvulling('2026-04-01')],
      [null, 2],
    ],
    ['een lopende die te laat begon telt niet', [aanvulling('2026-04-29')], ['2026-04-28', 0]],
    [
      'na een lopende tellen gesloten dagen door',
      [aanvulling('2026-03-10'), aanvulling('2026-03-20', '2026-03-25', 'anders')],
      [null, 5],
    ],
  ] as const)('%s', (_wat, opschortingen, verwacht) => {
    expect(kort(termijn('2026-03-03', ...opschortingen))).toEqual(verwacht)
  })
  test('elke stap heeft een vindplaats, een zin in twee talen en bestaande dagen', () => {
    const { stappen } = termijn(
      '2026-03-03',
      aanvulling('2026-03-10', '2026-03-20'),
      aanvulling('2026-04-01'),
      aanvulling('2027-01-01'),
    )
    expect(stappen).toHaveLength(5)
    for (const { vindplaats, uitleg } of stappen) {
      expect(vindplaats.artikel).not.toBe('')
      expect(`${uitleg.nl} ${uitleg.en}`).not.toMatch(/[{}]|undefined|NaN/)
    }
  })
  test('eigenschap: geen dag telt dubbel of gaat verloren', () => {
    const dag = fc.integer({ min: 0, max: 56 })
    const tekst = (n: number) => new Date(Date.UTC(2026, 2, 3 + n)).toISOString().slice(0, 10)
    fc.assert(
      fc.property(fc.array(fc.tuple(dag, fc.integer({ min: 0, max: 30 })), { maxLength: 8 }), (reeks) => {
        const stil = new Set<number>()
        for (const [van, duur] of reeks) for (let d = van + 1; d <= van + duur; d++) stil.add(d)
        const { opgeschorteDagen } = termijn(
          '2026-03-03',
          ...reeks.map(([van, duur]) => aanvulling(tekst(van), tekst(van + duur), 'anders')),
        )
        expect(opgeschorteDagen).toBe(stil.size)
      }),
      { numRuns: 300 },
    )
  })
})

import { describe, expect, test } from 'vitest'
import { gebrekKanNiet, type Levering, leveringsstand } from './gebrek.ts'

const UITERLIJK = '2026-11-14'
const stand = (vandaag: string, ...leveringen: Levering[]) => leveringsstand(UITERLIJK, vandaag, leveringen)
const ingediend = (dag: string): Levering => ({ soort: 'ingediend', dag })
const onjuist = (dag: string, hersteltermijn: string | null = '2026-12-01'): Levering => ({
  soort: 'gebrek',
  dag,
  aard: 'onjuist',
  hersteltermijn,
})

describe('NZA-7 gebrekkige aanlevering (artikel 9)', () => {
  test.each([
    ['2026-11-14', 'op-tijd', false],
    ['2026-11-15', 'te-laat', true],
  ] as const)('ingediend op %s: %s', (dag, tijdigheid, magEscaleren) => {
    expect(stand('2026-11-20', ingediend(dag))).toMatchObject({ tijdigheid, magEscaleren, opnieuw: false })
  })
  test('niets ingediend: tot en met de laatste dag nog niet, daarna niet', () => {
    expect(stand('2026-11-14')).toMatchObject({ tijdigheid: 'nog-niet', magEscaleren: false })
    expect(stand('2026-11-15')).toMatchObject({ tijdigheid: 'niet', magEscaleren: true })
  })
  test('onjuist: eerst een kans op herstel; pas na de termijn of na herhaling handhaving', () => {
    const eerst = [ingediend('2026-11-12'), onjuist('2026-11-18')]
    expect(stand('2026-12-01', ...eerst)).toMatchObject({
      magEscaleren: false,
      herstelkansen: 1,
      open: { aard: 'onjuist', hersteltermijn: '2026-12-01' },
    })
    expect(stand('2026-12-02', ...eerst).magEscaleren).toBe(true)
    const hersteld = [...eerst, ingediend('2026-11-30')]
    expect(stand('2026-12-05', ...hersteld)).toMatchObject({ magEscaleren: false, open: null, opnieuw: true })
    expect(stand('2026-12-06', ...hersteld, onjuist('2026-12-06', '2026-12-20')).magEscaleren).toBe(true)
  })
  test('tijdigheid staat los van de inhoud: herstel na de laatste dag maakt niet te laat', () => {
    expect(
      stand('2026-12-05', ingediend('2026-11-14'), onjuist('2026-11-18'), ingediend('2026-11-30')).tijdigheid,
    ).toBe('op-tijd')
  })
  test('een gebrek in de inhoud vraagt een termijn in de toekomst', () => {
    expect(gebrekKanNiet('onjuist', null, '2026-11-18')).toBe('termijn-nodig')
    expect(gebrekKanNiet('onvolledig', '2026-11-18', '2026-11-18')).toBe('termijn-voorbij')
    expect(gebrekKanNiet('onvolledig', '2026-11-19', '2026-11-18')).toBeNull()
    expect(gebrekKanNiet('niet_tijdig', null, '2026-11-18')).toBeNull()
  })
})

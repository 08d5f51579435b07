/** The oracle itself against sums done by hand, so that agreement with it means something. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/pgb/contract.ts'
import { is18Op } from './kalender.ts'
import { type OrakelAntwoord, orakel } from './orakel.ts'
import { termijnen } from './termijn.ts'

const bestand = new URL('../voorbeelden/04-3vg-op-maat.dossier.json', import.meta.url)
const basis = JSON.parse(readFileSync(bestand, 'utf8')) as Dossier
const ruim = { ...basis, zorgbehoefte: { ...basis.zorgbehoefte, perJaarCent: 100_000_000 } } as Dossier

function antwoord(d: Dossier): OrakelAntwoord {
  const uit = orakel(d)
  if ('code' in uit) throw new Error(uit.code)
  return uit
}

describe('PGB-21 het orakel verdeelt de centen', () => {
  it('een dag, mpt eraf: de overgebleven cent gaat naar de grootste rest', () => {
    const d = { ...ruim, mpt: { perJaarCent: 1_000_001 }, aanvraag: { ...ruim.aanvraag, ingangsdatum: '2026-12-31' } }
    const { budget } = antwoord(d)
    // 4.071.900 / 365 = 11.155 rest 325; -1.000.001 / 365 = -2.740 rest 99; 3.071.899 / 365 = 8.416,16.
    expect(budget?.onderdelen).toMatchObject({ basis: 11_156, combinatiePgbMpt: -2_740, overig: 0 })
    expect(budget?.totaalCent).toBe(8_416)
    // 1,5 % is 126; the least of the year, 25.000 / 365 = 68, and the most, 125.000 / 365 = 342, do not bind.
    expect(budget?.verantwoordingsvrijCent).toBe(126)
  })
})

describe('PGB-6 het orakel en de EKT (art. 5.1a Rlz)', () => {
  const metOordeel = (kosten: number, op: string): Dossier => ({
    ...ruim,
    verhogingen: { ektKostenPerJaarCent: kosten, ektOverlegOp: '2026-03-20' },
    beoordelingen: (ruim.beoordelingen ?? []).map((b) =>
      b.regel === 'WLZ-3.3.3-4-A' ? { ...b, uitkomst: 'niet_voldaan' as const, op } : b,
    ),
  })
  // 4.071.900 plus a quarter of it, 1.017.975.
  it('op de grens: de weigering is afgewend en het oordeel weer open', () => {
    const uit = antwoord(metOordeel(5_089_875, '2026-03-20'))
    expect(uit.advies).toBe('beoordeling_nodig')
    expect(uit.oordelen).toMatchObject({ 'WLZ-3.3.3-4-A': 'beoordeling_nodig', 'RLZ-5.1A-EKT': 'voldaan' })
    expect(uit.budget?.onderdelen.ekt).toBe(1_017_975)
  })
  it('een cent erboven of een dag later: weigeren', () => {
    const teDuur = antwoord(metOordeel(5_089_876, '2026-03-20'))
    expect([teDuur.advies, teDuur.oordelen['RLZ-5.1A-EKT'], teDuur.budget]).toEqual(['weigeren', 'niet_voldaan', null])
    const daarna = antwoord(metOordeel(5_089_875, '2026-03-21'))
    expect([daarna.advies, daarna.oordelen['RLZ-5.1A-EKT']]).toEqual(['weigeren', 'voldaan'])
  })
})

describe('PGB-3 het orakel en de kalender', () => {
  const ontvangen = (ontvangenOp: string, opschortingen: NonNullable<Dossier['opschortingen']> = []) =>
    termijnen({ ...basis, aanvraag: { ...basis.aanvraag, ontvangenOp }, opschortingen })
  it.each([
    ['2026-02-06', '2026-04-07', 'Goede Vrijdag, weekend, tweede paasdag'],
    ['2026-03-10', '2026-05-06', '5 mei'],
    ['2026-03-19', '2026-05-15', 'Hemelvaartsdag'],
    ['2026-03-30', '2026-05-26', 'tweede pinksterdag'],
    ['2027-03-02', '2027-04-28', 'Koningsdag'],
    ['2025-10-30', '2025-12-29', 'beide kerstdagen en het weekend'],
    ['2026-11-06', '2027-01-04', 'Nieuwjaarsdag en het weekend'],
  ])('%s geeft %s: %s', (op, einde) => expect(ontvangen(op).besluitUiterlijk).toBe(einde))
  it('overlappende opschortingen tellen een keer en een te late telt niet', () => {
    const twee = [
      { grond: 'aanvulling' as const, van: '2026-03-15', tot: '2026-03-22', einde: 'anders' as const },
      { grond: 'aanvulling' as const, van: '2026-03-10', tot: '2026-03-20' },
    ]
    // 11 to 19 March, then 20 to 22: twelve days. 28 April becomes Sunday 10 May, so Monday 11 May.
    expect(ontvangen('2026-03-03', twee)).toEqual({
      besluitUiterlijk: '2026-05-11',
      opgeschorteDagen: 12,
      nzaUiterlijk: '2026-06-02',
    })
    const open = (van: string) => ontvangen('2026-03-03', [...twee, { grond: 'overmacht', van }]).besluitUiterlijk
    expect([open('2026-05-10'), open('2026-05-11')]).toEqual([null, '2026-05-11'])
  })
  it('geboren op 29 februari is 18 op 1 maart', () => {
    expect([is18Op('2008-02-29', '2026-02-28'), is18Op('2008-02-29', '2026-03-01')]).toEqual([false, true])
    expect([is18Op('2008-05-05', '2026-05-04'), is18Op('2008-05-05', '2026-05-05')]).toEqual([false, true])
  })
})

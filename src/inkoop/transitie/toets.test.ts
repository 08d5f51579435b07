import { describe, expect, test } from 'vitest'
import { VOORWAARDENSETS } from '../voorwaarden/catalogus.ts'
import { CRITERIA } from './criteria.ts'
import { KADERFEITEN, KADERS } from './kaders.ts'
import type { Transitieplan } from './plan.ts'
import { type Planoordeel, toetsPlan } from './toets.ts'
import { TRANSITIEVOORBEELD } from './voorbeeld.ts'

const PLAN: Transitieplan = {
  ...TRANSITIEVOORBEELD,
  bedragen: [
    { jaar: 2025, cent: 100 },
    { jaar: 2026, cent: 50 },
  ],
}
const OORDELEN: readonly Planoordeel[] = CRITERIA.filter(({ soort }) => soort === 'oordeel').map(({ id }) => ({
  criterium: id,
  uitkomst: 'voldoet',
  motivering: 'Besproken met de regio. Het plan laat dit zien.',
}))
const toets = (anders: Partial<Transitieplan> = {}, oordelen = OORDELEN) => toetsPlan({ ...PLAN, ...anders }, oordelen)
const van = (id: string, anders: Partial<Transitieplan> = {}, oordelen = OORDELEN) => {
  const gevonden = toets(anders, oordelen).criteria.find((criterium) => criterium.id === id)
  if (!gevonden) throw new Error(`geen criterium ${id}`)
  return gevonden
}
const zonder = (veld: keyof Transitieplan): Transitieplan => {
  const { [veld]: _weg, ...rest } = PLAN
  return rest as Transitieplan
}
const afspraak = (anders: object) => ({ afspraken: [{ ...PLAN.afspraken[0], wat: 'Beeldbellen', ...anders }] })

describe('TRA-2 toets van een transformatieplan (par. 6.4)', () => {
  test('een heel plan met oordelen voldoet; zonder oordelen is het onbekend, nooit goed', () => {
    expect(toets()).toMatchObject({ uitkomst: 'voldoet', totaalCent: 150 })
    const open = toets({}, [])
    expect(open.uitkomst).toBe('onbekend')
    for (const { soort, uitkomst } of open.criteria)
      if (uitkomst !== 'nvt') expect(uitkomst).toBe(soort === 'feit' ? 'voldoet' : 'onbekend')
  })
  test.each([
    ['2027-12-31', 'voldoet', false],
    ['2028-01-01', 'onbekend', true],
    ['2028-01-02', 'onbekend', true],
  ])('in principe drie jaar: gereed op %s geeft %s (AIV-6.4-13)', (gereedOp, uitkomst, vraagt) => {
    expect(van('drie-jaar', afspraak({ gereedOp }))).toMatchObject({ uitkomst, vraagtOordeel: vraagt })
  })
  test.each([
    ['2027-02-28', 'voldoet'],
    ['2027-03-01', 'onbekend'],
  ])('begin op 29 februari: gereed op %s geeft %s', (gereedOp, uitkomst) => {
    expect(van('drie-jaar', { begin: '2024-02-29', ...afspraak({ gereedOp }) }).uitkomst).toBe(uitkomst)
  })
  test('langer dan drie jaar mag na een oordeel met reden', () => {
    const oordeel = { criterium: 'drie-jaar', uitkomst: 'voldoet', motivering: 'De bouw duurt langer.' } as const
    expect(van('drie-jaar', afspraak({ gereedOp: '2029-01-01' }), [oordeel]).uitkomst).toBe('voldoet')
  })
  test.each([
    ['aanbieders', { aanbieders: [] }, 'onbekend'],
    ['aanbieders', { aanbieders: ['Verzonnen Huis', ' verzonnen huis'] }, 'voldoet-niet'],
    ['smart', { afspraken: [] }, 'onbekend'],
    ['budgetjaren', { bedragen: [] }, 'onbekend'],
    ['budgetjaren', { bedragen: [{ jaar: 2023, cent: 1 }] }, 'voldoet-niet'],
    ['budgetjaren', { bedragen: [{ jaar: 2024, cent: 1 }] }, 'voldoet'],
    ['budgetjaren', { bedragen: [{ jaar: 2026, cent: 1 }] }, 'voldoet'],
    ['budgetjaren', { bedragen: [{ jaar: 2027, cent: 1 }] }, 'voldoet-niet'],
    ['doelen', { doelen: [] }, 'onbekend'],
    ['doelen', { doelen: ['innovatie', 'digitaal'] }, 'voldoet-niet'],
    ['doelen', { kader: 'scheiden-wonen-zorg', doelen: ['digitaal'] }, 'voldoet'],
    ['doelen', { kader: 'scheiden-wonen-zorg', doelen: ['digitaal'], sectoren: ['GZ'] }, 'voldoet-niet'],
    ['andere-regeling', { regelingen: [] }, 'onbekend'],
    ['andere-regeling', { regelingen: [{ regeling: 'SPUK-DOS', pastBeter: true }] }, 'voldoet-niet'],
    ['dubbel', { andereMiddelen: [{ regeling: 'Fonds', zelfdeKosten: false }] }, 'voldoet'],
    ['dubbel', { andereMiddelen: [{ regeling: 'Fonds', zelfdeKosten: true }] }, 'voldoet-niet'],
    ['kanslijnen', {}, 'nvt'],
    ['kanslijnen', { sectoren: ['VV', 'GZ'] }, 'voldoet'],
  ] as const)('%s bij %j is %s', (id, anders, uitkomst) => {
    expect(van(id, anders as Partial<Transitieplan>).uitkomst).toBe(uitkomst)
  })
  test.each([
    ['begin', 'drie-jaar'],
    ['begin', 'tijdlijn'],
    ['monitoring', 'tijdlijn'],
    ['borging', 'borging'],
    ['andereMiddelen', 'dubbel'],
    ['regelingen', 'andere-regeling'],
  ] as const)('zonder %s is %s onbekend, ook met een oordeel, en het veld wordt genoemd', (veld, id) => {
    const uitkomst = toetsPlan(zonder(veld), OORDELEN).criteria.find((criterium) => criterium.id === id)
    expect(uitkomst).toMatchObject({ uitkomst: 'onbekend', velden: [`/${veld}`], vraagtOordeel: false })
  })
  test('een afspraak zonder maat is niet SMART, en geen oordeel maakt dat goed', () => {
    const { maat: _maat, verantwoordelijk: _wie, ...rest } = PLAN.afspraken[0] ?? { wat: '' }
    expect(van('smart', { afspraken: [rest] })).toMatchObject({
      uitkomst: 'voldoet-niet',
      velden: ['/afspraken/0/maat'],
    })
    expect(van('verantwoordelijk', { afspraken: [rest] })).toMatchObject({ uitkomst: 'voldoet-niet' })
  })
  test('het laatste oordeel telt', () => {
    const nee = { criterium: 'draagvlak', uitkomst: 'voldoet-niet', motivering: 'Een gemeente doet niet mee.' } as const
    expect(toets({}, [...OORDELEN, nee]).uitkomst).toBe('voldoet-niet')
    expect(toets({}, [nee, ...OORDELEN]).uitkomst).toBe('voldoet')
  })
  test('elk criterium en elk kader rust op voorwaarden die in de catalogus staan (TRA-1)', () => {
    const bekend = new Set(VOORWAARDENSETS.flatMap(({ voorwaarden }) => voorwaarden.map(({ id }) => id)))
    const genoemd = [
      ...CRITERIA.flatMap(({ voorwaarden }) => voorwaarden),
      ...KADERS.flatMap((kader) => [
        KADERFEITEN[kader].voorwaarde,
        ...KADERFEITEN[kader].doelen.map((d) => d.voorwaarde),
      ]),
    ]
    expect(genoemd.filter((id) => !bekend.has(id))).toEqual([])
    for (const kader of KADERS) {
      const { jaarCent, totaalCent, van: eerste, tot } = KADERFEITEN[kader]
      expect(jaarCent * (tot - eerste + 1)).toBe(totaalCent)
    }
    expect(KADERS.map((kader) => KADERFEITEN[kader].doelen.length)).toEqual([3, 4])
  })
})

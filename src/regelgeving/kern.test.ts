import { describe, expect, test } from 'vitest'
import { datum } from '../waarden/datum.ts'
import { wlz } from './bron.ts'
import { ontbrekendeVersies, regelkiezer, toetsRegels } from './kern.ts'
import { type GegevenBeoordeling, geldigVanaf, regelsOver } from './regel.ts'
import { beoordelingNodig, gegevensOntbreken, nietVoldaan, nvt, type Uitkomst, voldaan, zoals } from './uitkomst.ts'
import { zin } from './zin.ts'

interface Feiten {
  readonly a: boolean | undefined
  readonly b: boolean | undefined
}
const maak = regelsOver<Feiten>()
const z = zin('Proef.', 'Trial.')
const basis = {
  eis: 'PGB-4',
  naam: z,
  tekst: z,
  aard: 'voorwaarde',
  criterium: 0,
  vindplaats: wlz('3.3.3'),
  geldig: geldigVanaf('2015-01-01'),
} as const
const A = maak({ ...basis, id: 'A', vraagt: ['a'], toets: ({ a }) => (a ? voldaan(z) : nietVoldaan(z)) })
const B = maak({ ...basis, id: 'B', vraagt: ['a', 'b'], toets: () => beoordelingNodig(z) })
const GEEN: ReadonlyMap<string, GegevenBeoordeling> = new Map()
const uitkomsten = (feiten: Feiten, gegeven = GEEN) =>
  toetsRegels([A, B], feiten, gegeven).map(({ uitkomst, ontbreekt }) => [uitkomst, ...ontbreekt])

describe('PGB-4 de regelkern: vijf uitkomsten (00-product punt 1)', () => {
  test('feiten die ontbreken worden genoemd, elk bij de regel die ze vraagt', () => {
    expect(uitkomsten({ a: undefined, b: undefined })).toEqual([
      ['gegevens_ontbreken', 'a'],
      ['gegevens_ontbreken', 'a', 'b'],
    ])
    expect(uitkomsten({ a: false, b: true })).toEqual([['niet_voldaan'], ['beoordeling_nodig']])
  })
  test('een oordeel van een mens telt alleen waar de regel er een vraagt', () => {
    const gegeven = new Map(
      ['A', 'B'].map((regel) => [
        regel,
        { regel, uitkomst: 'voldaan', motivering: 'm', door: 'd', op: '2026-01-01' } as const,
      ]),
    )
    expect(uitkomsten({ a: false, b: true }, gegeven)).toEqual([['niet_voldaan'], ['voldaan']])
    expect(uitkomsten({ a: true, b: undefined }, gegeven)).toEqual([['voldaan'], ['gegevens_ontbreken', 'b']])
  })
  test('nvt gaat voor feiten die ontbreken', () => {
    const regel = maak({
      ...basis,
      id: 'N',
      vraagt: ['a'],
      nvtAls: { als: ({ b }) => b === true, zin: z },
      toets: () => voldaan(z),
    })
    expect(toetsRegels([regel], { a: undefined, b: true }, GEEN)[0]?.uitkomst).toBe('nvt')
    expect(toetsRegels([regel], { a: undefined, b: false }, GEEN)[0]?.uitkomst).toBe('gegevens_ontbreken')
  })
  test.each([
    [['voldaan', 'nvt', 'beoordeling_nodig', 'gegevens_ontbreken', 'niet_voldaan'], 'niet_voldaan'],
    [['voldaan', 'nvt', 'beoordeling_nodig', 'gegevens_ontbreken'], 'gegevens_ontbreken'],
    [['voldaan', 'nvt', 'beoordeling_nodig'], 'beoordeling_nodig'],
    [['nvt', 'voldaan'], 'voldaan'],
    [['nvt', 'nvt'], 'nvt'],
  ] as const)('een afgeleide regel neemt de zwaarste van %j', (delen, verwacht) => {
    const bevinding = {
      voldaan: voldaan(z),
      niet_voldaan: nietVoldaan(z),
      nvt: nvt(z),
      beoordeling_nodig: beoordelingNodig(z),
      gegevens_ontbreken: gegevensOntbreken(z, 'b' as const),
    } satisfies Record<Uitkomst, unknown>
    const regels = delen.map((uitkomst, i) => maak({ ...basis, id: `D${i}`, toets: () => bevinding[uitkomst] }))
    // The derived rule stands before its parts: order in the list must not matter.
    const afgeleid = maak({ ...basis, id: 'AF', toets: () => zoals(...regels.map(({ id }) => id)) })
    const oordeel = toetsRegels([afgeleid, ...regels], { a: true, b: undefined }, GEEN)[0]
    expect(oordeel?.uitkomst).toBe(verwacht)
    expect(oordeel?.ontbreekt).toEqual(verwacht === 'gegevens_ontbreken' ? ['b'] : [])
  })
})

describe('PGB-4 versies worden op datum gekozen (00-product punt 3)', () => {
  const oud = maak({
    ...basis,
    id: 'V',
    geldig: { ...geldigVanaf('2020-01-01'), totEnMet: datum('2025-12-31') },
    toets: () => voldaan(z),
  })
  const nieuw = maak({ ...basis, id: 'V', geldig: geldigVanaf('2026-01-01'), toets: () => nietVoldaan(z) })
  const kies = regelkiezer([oud, nieuw, A])
  test.each([
    ['2019-12-31', ['A'], ['V']],
    ['2020-01-01', ['V', 'A'], []],
    ['2025-12-31', ['V', 'A'], []],
    ['2026-01-01', ['V', 'A'], []],
    ['2014-12-31', [], ['V', 'A']],
  ])('%s', (dag, regels, zonder) => {
    const keuze = kies(datum(dag))
    expect(keuze.regels.map(({ id }) => id)).toEqual(regels)
    expect(keuze.zonderVersie.map(({ id }) => id)).toEqual(zonder)
  })
  test('de dag voor een wijziging geldt de oude tekst, op de dag de nieuwe', () => {
    expect(kies(datum('2025-12-31')).regels).toContain(oud)
    expect(kies(datum('2026-01-01')).regels).toContain(nieuw)
  })
  test('een regel zonder versie telt alleen als de zaak hem vraagt', () => {
    const alsA = maak({
      ...basis,
      id: 'G',
      geldig: geldigVanaf('2026-01-01'),
      gevraagd: ({ a }) => a === true,
      toets: () => voldaan(z),
    })
    const keuze = regelkiezer([alsA])(datum('2025-12-31'))
    expect(ontbrekendeVersies(keuze, { a: true, b: undefined })).toEqual([alsA])
    expect(ontbrekendeVersies(keuze, { a: false, b: undefined })).toEqual([])
  })
})

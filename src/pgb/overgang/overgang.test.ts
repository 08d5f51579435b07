import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spreid } from './planner.ts'
import { bezoekUiterlijk, maandenVan, valtOnderOvergang } from './termijn.ts'
import { voortgangVan } from './voortgang.ts'

const dag = fc.constantFrom('2012-05-01', '2019-03-01', '2023-11-30', '2024-12-31')
const houders = fc.uniqueArray(fc.record({ id: fc.uuid(), opMaximum: fc.boolean(), laatst: dag }), {
  selector: ({ id }) => id,
  maxLength: 60,
})
const maanden = fc.uniqueArray(
  fc.record({
    maand: fc.constantFrom('2026-04', '2026-05', '2026-06', '2027-01'),
    ruimte: fc.integer({ min: 0, max: 20 }),
  }),
  { selector: ({ maand }) => maand },
)

describe('PGB-40 PGB-41 bezoeken verdelen naar capaciteit', () => {
  test('nobody is lost or planned twice, and no month holds more than fits', () => {
    fc.assert(
      fc.property(houders, maanden, (wie, wanneer) => {
        const { gepland, over } = spreid(wie, wanneer)
        expect([...gepland.map(({ id }) => id), ...over].sort()).toEqual(wie.map(({ id }) => id).sort())
        for (const { maand, ruimte } of wanneer) {
          expect(gepland.filter((bezoek) => bezoek.maand === maand).length).toBeLessThanOrEqual(ruimte)
        }
        const plek = wanneer.reduce((som, { ruimte }) => som + ruimte, 0)
        expect(gepland.length).toBe(Math.min(plek, wie.length))
      }),
    )
  })

  test('the order of what goes in does not matter, and who is at the maximum never comes after who is not', () => {
    fc.assert(
      fc.property(houders, maanden, (wie, wanneer) => {
        const plan = spreid(wie, wanneer)
        expect(spreid(wie.toReversed(), wanneer.toReversed())).toEqual(plan)
        const maximum = new Map(wie.map(({ id, opMaximum }) => [id, opMaximum]))
        const rij = [...plan.gepland.map(({ id }) => id), ...plan.over].map((id) => maximum.get(id))
        expect(rij.lastIndexOf(true)).toBeLessThan(rij.includes(false) ? rij.indexOf(false) : rij.length)
        const perMaand = plan.gepland.map(({ maand }) => maand)
        expect(perMaand).toEqual(perMaand.toSorted())
      }),
    )
  })
})

describe('PGB-41 eens per drie jaar', () => {
  test.each([
    ['2023-03-20', '2026-03-20'],
    ['2024-02-29', '2027-02-28'],
    ['2025-12-31', '2028-12-31'],
  ])('after a visit on %s the next is due by %s', (laatst, uiterlijk) => {
    expect(bezoekUiterlijk(laatst)).toBe(uiterlijk)
  })

  test('months run over the year', () => {
    expect(maandenVan('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
    expect(maandenVan('2027-02', '2027-01')).toEqual([])
  })
})

describe('PGB-40 overgang: voortgang en verwachting', () => {
  test('who had a pgb on the last day of 2024 falls under it, who began on the first of 2025 does not', () => {
    expect([valtOnderOvergang('2024-12-31'), valtOnderOvergang('2025-01-01')]).toEqual([true, false])
  })

  test('the pace of three whole months tells in which month the last is decided', () => {
    const besluiten = ['2025-12-03', '2026-01-09', '2026-02-02', '2026-02-20', '2026-03-01']
    const { tempo, nodig, klaarIn, maanden: lijn } = voortgangVan(25, besluiten, '2026-03-20')
    // Four in December, January and February; twenty to go: at four thirds a month fifteen months after March 2026.
    expect([tempo, klaarIn]).toEqual([1.3, '2027-06'])
    // Twenty over twenty-two months, March 2026 and December 2027 included.
    expect(nodig).toBe(1)
    expect(lijn[0]).toEqual({ maand: '2025-12', besloten: 1, verwacht: null })
    expect(lijn.at(-1)).toMatchObject({ maand: '2027-12', verwacht: 25 })
  })

  test('without a pace nothing is promised, and all decided is ready now', () => {
    expect(voortgangVan(10, [], '2026-03-20')).toMatchObject({ tempo: 0, klaarIn: null, nodig: 1 })
    expect(voortgangVan(1, ['2026-03-01'], '2026-03-20').klaarIn).toBe('2026-03')
    expect(voortgangVan(5, [], '2028-01-01')).toMatchObject({ nodig: 5, klaarIn: null })
  })

  test('the forecast never falls and never passes the total', () => {
    const dagen = fc.array(fc.constantFrom('2025-06-01', '2025-11-11', '2026-01-31', '2026-02-28', '2026-03-02'), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(dagen, fc.integer({ min: 0, max: 500 }), (besluiten, meer) => {
        const totaal = besluiten.length + meer
        const { maanden: lijn } = voortgangVan(totaal, besluiten, '2026-03-20')
        const verwacht = lijn.flatMap((punt) => (punt.verwacht === null ? [] : [punt.verwacht]))
        expect(verwacht).toEqual(verwacht.toSorted((a, b) => a - b))
        expect(verwacht.every((aantal) => aantal <= totaal)).toBe(true)
      }),
    )
  })
})

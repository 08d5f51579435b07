import { describe, expect, it } from 'vitest'
import type { ParameterKaart } from '../../../../regelgeving/contract.ts'
import { datum, schrijfDatum } from '../../../../waarden/datum.ts'
import { jarenVanGat, maakTrap, rondOmhoog } from './trap.ts'

const vindplaats = { bron: 'b', artikel: 'a', versie: 'v' }
const waarde = (
  vanaf: string | null,
  totEnMet: string | null,
  w: number | string | null,
): ParameterKaart['waarden'][number] => ({
  vanaf,
  totEnMet,
  waarde: w,
  vindplaats,
  opmerking: null,
})

describe('PGB-22 a gap in a figure stays a gap (Rlz 5.13)', () => {
  it('joins values that follow each other by a day, and leaves open what does not', () => {
    const trap = maakTrap([
      waarde('2021-01-01', '2021-12-31', 100),
      waarde('2022-01-01', '2022-12-31', 110),
      waarde('2024-01-01', '2024-12-31', 130),
    ])
    expect(trap?.treden.map((t) => t.waarde)).toEqual([100, 110, 130])
    expect(trap?.gaten.map((g) => [schrijfDatum(g.van), schrijfDatum(g.tot)])).toEqual([['2023-01-01', '2024-01-01']])
    expect(trap?.gaten.map(jarenVanGat)).toEqual(['2023'])
  })

  it('sees a gap of one day', () => {
    const trap = maakTrap([waarde('2021-01-01', '2021-12-30', 1), waarde('2022-01-01', null, 2)])
    expect(trap?.gaten).toEqual([{ van: datum('2021-12-31'), tot: datum('2022-01-01') }])
  })

  it('a value without an end holds until the next begins, the last one stays open', () => {
    const trap = maakTrap([waarde('2020-01-01', null, 1), waarde('2021-07-01', null, 2)])
    expect(trap?.gaten).toEqual([])
    expect(trap?.treden.map((t) => [schrijfDatum(t.tot), t.open])).toEqual([
      ['2021-07-01', false],
      ['2022-01-01', true],
    ])
  })

  it('a value that was not found is a gap, not a zero', () => {
    const trap = maakTrap([
      waarde('2021-01-01', '2021-12-31', 1),
      waarde('2022-01-01', '2022-12-31', null),
      waarde('2023-01-01', '2023-12-31', 3),
    ])
    expect(trap?.treden).toHaveLength(2)
    expect(trap?.gaten.map(jarenVanGat)).toEqual(['2022'])
  })

  it('draws nothing when there is no course', () => {
    expect(maakTrap([waarde('2021-01-01', null, 1)])).toBeNull()
    expect(maakTrap([waarde(null, '2020-12-31', 1), waarde('2021-01-01', null, 2)])).toBeNull()
    expect(maakTrap([waarde('2020-01-01', null, 'x'), waarde('2021-01-01', null, 'y')])).toBeNull()
  })

  it('the axis begins at zero and ends above the highest value', () => {
    for (const hoogste of [1, 3, 9.9, 97, 403_000, 596_100, 950_000]) {
      expect(rondOmhoog(hoogste)).toBeGreaterThan(hoogste)
      expect(rondOmhoog(hoogste)).toBeLessThanOrEqual(hoogste * 2.1)
    }
  })
})

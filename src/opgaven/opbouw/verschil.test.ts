import { describe, expect, test } from 'vitest'
import { type Vergelijkrij, vergelijk } from './verschil.ts'

const rij = (nummer: number, totaalCent: number, rest: Partial<Vergelijkrij> = {}): Vergelijkrij => ({
  nummer,
  totaalCent,
  toegewezen: '806',
  groep: false,
  ingang: '2026-01-01',
  einde: '2026-12-31',
  ...rest,
})

describe('NZA-6 het verschil met de vorige maand', () => {
  test('nieuw, beëindigd en gewijzigd, met bedragen die samen het verschil zijn', () => {
    const vorig = [rij(1, 1000), rij(2, 2000), rij(3, 3000), rij(4, 400), rij(9, 0, { ingang: null, einde: null })]
    const nu = [
      rij(1, 1000),
      rij(2, 1500, { einde: '2026-09-30' }),
      rij(3, 3600, { toegewezen: '807' }),
      rij(5, 250, { ingang: '2026-10-01' }),
    ]
    const verschil = vergelijk(vorig, nu)
    expect(verschil.soorten).toEqual({
      nieuw: { aantal: 1, verschilCent: 250 },
      beeindigd: { aantal: 2, verschilCent: -900 },
      gewijzigd: { aantal: 1, verschilCent: 600 },
    })
    expect(verschil.rijen.map(({ nummer, verschilCent }) => [nummer, verschilCent])).toEqual([
      [3, 600],
      [2, -500],
      [4, -400],
      [5, 250],
    ])
    expect(verschil.nuCent - verschil.vorigCent).toBe(250 - 900 + 600)
    expect(verschil.rijen[0]?.anders).toEqual(['totaal', 'toegewezen_zorgprofiel'])
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deelHalfOmhoog, verdeelNaarDagen } from './bedrag.ts'

describe('PGB-20 afronden: half omhoog, op één plek', () => {
  test.each([
    [1, 2, 1],
    [-1, 2, 0],
    [3, 2, 2],
    [-3, 2, -1],
    [499, 1000, 0],
    [500, 1000, 1],
    [-500, 1000, 0],
    [-501, 1000, -1],
    [0, 7, 0],
  ])('%d / %d = %d', (teller, noemer, verwacht) => {
    expect(deelHalfOmhoog(teller, noemer)).toBe(verwacht)
  })
  test('eigenschap: gelijk aan exact rekenen met grote getallen', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 1, max: 20_000 }), (teller, noemer) => {
        const [t, n] = [BigInt(teller), BigInt(noemer)]
        const dubbel = 2n * t + n
        const vloer = dubbel >= 0n ? dubbel / (2n * n) : -((-dubbel + 2n * n - 1n) / (2n * n))
        expect(BigInt(deelHalfOmhoog(teller, noemer))).toBe(vloer)
      }),
    )
  })
})

describe('PGB-21 delen van een jaar tellen op tot het totaal', () => {
  test('overgebleven centen gaan naar de grootste rest; bij gelijke rest naar de eerste', () => {
    expect(verdeelNaarDagen([100, 100, 100], 1, 3, 100)).toEqual([34, 33, 33])
    expect(verdeelNaarDagen([10, 11, 0], 1, 4, 5)).toEqual([2, 3, 0])
    expect(verdeelNaarDagen([1000, -1], 1, 365, 3)).toEqual([3, 0])
  })
  test('eigenschap: de som klopt en geen deel wijkt een hele cent af', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1e9, max: 1e11 }), { minLength: 8, maxLength: 8 }),
        fc.integer({ min: 1, max: 366 }),
        (delen, dagen) => {
          const som = delen.reduce((a, b) => a + b, 0)
          const totaal = deelHalfOmhoog(som * dagen, 366)
          const verdeeld = verdeelNaarDagen(delen, dagen, 366, totaal)
          expect(verdeeld.reduce((a, b) => a + b, 0)).toBe(totaal)
          for (const [i, deel] of verdeeld.entries())
            expect(Math.abs(deel * 366 - (delen[i] ?? 0) * dagen)).toBeLessThan(366)
        },
      ),
    )
  })
})

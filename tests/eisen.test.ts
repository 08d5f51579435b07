import { describe, expect, it } from 'vitest'
import { dekking, type Eis, vermeldingenIn } from '../tools/eisendekking.ts'

const eis = (status: Eis['status']): Eis => ({ status, nl: 'iets', en: 'something' })

describe('PLT-2 dekking van de eisen', () => {
  it('leest nummers uit namen van tests en groepen, niet uit commentaar of gegevens', () => {
    const tekst = `
      // PGB-1 in a comment
      const rij = 'PGB-2'
      describe('PGB-3 termijn en PGB-4 toets', () => {
        it.each([['PGB-5']])('PGB-6 %s', () => {})
        test(\`PGB-7 met \${rij}\`, () => {})
        expect('PGB-8').toBe(rij)
      })`
    expect(vermeldingenIn('a.test.ts', tekst).map((vermelding) => vermelding.eis)).toEqual([
      'PGB-3',
      'PGB-4',
      'PGB-6',
      'PGB-7',
    ])
  })

  it('zakt op een eis die gebouwd heet zonder test, en op een test van een onbekende eis', () => {
    const eisen = new Map([
      ['PGB-1', eis('gebouwd')],
      ['PGB-2', eis('gebouwd')],
      ['PGB-3', eis('deels')],
    ])
    const { fouten } = dekking(eisen, [
      { eis: 'PGB-1', bestand: 'a.test.ts', naam: 'PGB-1 x' },
      { eis: 'PGB-99', bestand: 'a.test.ts', naam: 'PGB-99 y' },
    ])
    expect(fouten).toHaveLength(2)
    expect(fouten[0]).toContain('PGB-99')
    expect(fouten[1]).toContain('PGB-2')
  })
})

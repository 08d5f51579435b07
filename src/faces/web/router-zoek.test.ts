import { describe, expect, it } from 'vitest'
import { leesZoek, schrijfZoek } from './router-zoek.ts'

describe('PLT-12 het adres van een scherm', () => {
  it('houdt elke waarde als tekst, zonder JSON', () => {
    expect(leesZoek('?zoek=2026&aard=a&leeg=')).toEqual({ zoek: '2026', aard: 'a', leeg: '' })
    expect(schrijfZoek({ zoek: '2026', aard: undefined, leeg: '', bron: 'a@1; b' })).toBe('?zoek=2026&bron=a%401%3B+b')
    expect(schrijfZoek({})).toBe('')
  })

  it('leest terug wat het schrijft', () => {
    const zoek = { zoek: 'art. 5.9 & "d"', taal: 'en' }
    expect(leesZoek(schrijfZoek(zoek))).toEqual(zoek)
  })
})

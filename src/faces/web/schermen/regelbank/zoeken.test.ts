import { describe, expect, it } from 'vitest'
import type { ParameterKaart, RegelKaart } from '../../../../regelgeving/contract.ts'
import { bevat, bronnenVan, sectorVan, sorteer, vlak, zoekParameters, zoekRegels } from './zoeken.ts'

const regel = (deel: Partial<RegelKaart>): RegelKaart => ({
  id: 'RLZ-5.9-D',
  naam: { nl: 'Geen faillissement', en: 'No bankruptcy' },
  tekst: { nl: 'Wie failliet is verklaard, krijgt geen pgb.', en: 'No pgb for the bankrupt.' },
  aard: 'verplichte_weigering',
  vindplaats: { bron: 'rlz@2026; wlz@2025', artikel: 'Rlz 5.9 onder d', versie: '2026' },
  geldig: { vanaf: '2015-01-01', totEnMet: null, vastgesteld: true },
  eis: 'PGB-4',
  criterium: 6,
  toepassing: 'toets',
  vraagt: [],
  parameters: [],
  opmerking: null,
  ...deel,
})

describe('PGB-1 zoeken in de Regelbank', () => {
  it('let niet op hoofdletters en accenten', () => {
    expect(vlak('Geïndiceérd')).toBe('geindiceerd')
    expect(bevat('GEINDICEERD', ['geïndiceerde zorg'])).toBe(true)
  })

  it('zoekt elk woord, in welke tekst dan ook', () => {
    expect(bevat('5.9 bankrupt', ['Rlz 5.9', 'No pgb for the bankrupt'])).toBe(true)
    expect(bevat('5.9 detentie', ['Rlz 5.9', 'No pgb for the bankrupt'])).toBe(false)
    expect(bevat('   ', [])).toBe(true)
  })

  it.each([
    [{}, true],
    [{ zoek: 'failliet' }, true],
    [{ zoek: 'detentie' }, false],
    [{ criterium: '6' }, true],
    [{ criterium: '1' }, false],
    [{ toepassing: 'niet' }, false],
    [{ bron: 'wlz@2025' }, true],
    [{ bron: 'wlz' }, false],
    [{ aard: 'verplichte_weigering', zoek: 'PGB-4' }, true],
  ])('filter %j geeft %s', (zoek, gevonden) => {
    expect(zoekRegels([regel({})], zoek)).toHaveLength(gevonden ? 1 : 0)
  })

  it('kent van een vindplaats beide bronnen', () => {
    expect(bronnenVan('a@1; b ;')).toEqual(['a@1', 'b'])
  })

  it('scheidt gebruikte van ongebruikte parameters', () => {
    const parameter = (id: string, gebruiktIn: string[]): ParameterKaart => ({
      id,
      naam: { nl: id, en: id },
      eenheid: 'dagen',
      soort: 'termijn',
      waarden: [],
      opmerkingen: [],
      gebruiktIn,
    })
    const alle = [parameter('a', ['X']), parameter('b', [])]
    expect(zoekParameters(alle, { gebruik: 'ja' }).map((p) => p.id)).toEqual(['a'])
    expect(zoekParameters(alle, { gebruik: 'nee' }).map((p) => p.id)).toEqual(['b'])
  })

  it.each([
    ['5VV', 'VV'],
    ['3GGZ-W', 'GGZ-W'],
    ['1ZGaud', 'ZGaud'],
  ])('%s hoort bij sector %s', (zzp, sector) => expect(sectorVan(zzp)).toBe(sector))

  it('sorteert getallen als getallen en houdt gelijke rijen op hun plaats', () => {
    const rijen = [
      { n: 10, t: 'a' },
      { n: 9, t: 'b' },
      { n: 10, t: 'c' },
    ]
    expect(sorteer(rijen, (r) => r.n, 'op').map((r) => r.t)).toEqual(['b', 'a', 'c'])
    expect(sorteer(rijen, (r) => r.n, 'af').map((r) => r.t)).toEqual(['a', 'c', 'b'])
    expect(sorteer(['5.10', '5.9', '5.1'], (r) => r, 'op')).toEqual(['5.1', '5.9', '5.10'])
  })
})

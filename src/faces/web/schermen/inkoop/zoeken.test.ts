import { describe, expect, it } from 'vitest'
import { VERSIE_3_2 as set } from '../../../../inkoop/voorwaarden/versie-3-2.ts'
import { alsCsv } from './uitvoer.ts'
import { dekkingVan, relatiesVan, zoekVoorwaarden } from './zoeken.ts'

const van = (id: string) => {
  const gevonden = set.voorwaarden.find((v) => v.id === id)
  if (gevonden === undefined) throw new Error(id)
  return gevonden
}
const ids = (zoek: Record<string, string>) => zoekVoorwaarden(set.voorwaarden, zoek).map(({ id }) => id)

describe('INK-1 zoeken en filteren in de voorwaarden', () => {
  it('vindt op nummer, op woorden in beide talen en op prestatie', () => {
    expect(ids({ zoek: 'aiv-2.8-14' })).toEqual(['AIV-2.8-14'])
    expect(ids({ zoek: 'five minutes' })).toEqual(['AIV-5.2-08'])
    expect(ids({ zoek: 'client vijf minuten' })).toEqual(['AIV-5.2-08'])
    expect(ids({ zoek: 'TOESLAG-OBSERVATIE' }).every((id) => id.startsWith('AIV-5.1-'))).toBe(true)
    expect(ids({ zoek: 'qqqq' })).toEqual([])
  })
  it('telt filters samen: sector, paragraaf, soort, voor wie, hoe streng', () => {
    expect(ids({ paragraaf: '6.3', sector: 'GZ' })).toEqual([])
    expect(ids({ paragraaf: '6.3', sector: 'VV' })).toHaveLength(7)
    expect(ids({ rol: 'sglvg-aanbieder', soort: 'verbod' })).toHaveLength(1)
    expect(ids({ kracht: 'in-beginsel', paragraaf: '2.1' })).toEqual(['AIV-2.1-12'])
  })
})

describe('INK-1 wat bij een voorwaarde hoort', () => {
  it('toont onderdelen en hun geheel, uitzonderingen en wat ernaar verwijst, van beide kanten', () => {
    const audit = relatiesVan(set, van('AIV-2.3-26'))
    expect(audit.delen.map(({ titel }) => titel.nl)).toEqual([
      'Audit: persoonsgerichte zorg',
      'Audit: deskundige medewerkers',
      'Audit: sturen op kwaliteit en veiligheid',
    ])
    expect(relatiesVan(set, van('AIV-2.3-27')).deelVan.map(({ id }) => id)).toEqual(['AIV-2.3-26'])
    expect(relatiesVan(set, van('AIV-2.4-06')).uitzonderingen.map(({ id }) => id)).toEqual(['AIV-2.4-07'])
    expect(relatiesVan(set, van('AIV-2.4-07')).uitzonderingOp.map(({ id }) => id)).toEqual(['AIV-2.4-06'])
    expect(relatiesVan(set, van('AIV-2.3-01')).zieOok.map(({ id }) => id)).toEqual(['AIV-2.3-08'])
  })
})

describe('INK-1 dekking en uitvoer', () => {
  it('telt elke paragraaf als verwerkt, en niet meer als een stuk niets zegt', () => {
    expect(dekkingVan(set)).toMatchObject({ paragrafen: 22, verwerkt: 22, gewijzigd: ['2.8', '4.2'] })
    const zonder = { ...set, voorwaarden: set.voorwaarden.filter(({ paragraaf }) => paragraaf !== '2.7') }
    expect(dekkingVan(zonder).verwerkt).toBe(21)
  })
  it('schrijft elke voorwaarde als rij, en een formule als tekst', () => {
    const csv = alsCsv(set, set.voorwaarden, 'nl')
    expect(csv.startsWith('\uFEFFversie;id;')).toBe(true)
    expect(csv.trimEnd().split('\r\n')).toHaveLength(set.voorwaarden.length + 1)
    const vals = { ...van('AIV-3.2-01'), titel: { nl: '=1+1;"x"', en: '' } }
    expect(alsCsv(set, [vals], 'nl')).toContain('"\'=1+1;""x"""')
  })
})

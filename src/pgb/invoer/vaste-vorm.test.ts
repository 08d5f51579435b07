import { describe, expect, it } from 'vitest'
import { eenAanvraag } from '../testzaak.ts'
import { controleerDossier } from './index.ts'

describe('SPD-1 a checked dossier has one fixed form', () => {
  const vol = eenAanvraag().dossier
  const gecontroleerd = (waarde: unknown) => {
    const uitslag = controleerDossier(waarde)
    if ('fout' in uitslag) throw new Error(JSON.stringify(uitslag.fout))
    return uitslag.goed
  }
  it('says the same as what came in, with its properties in the order of the schema', () => {
    const omgekeerd = Object.fromEntries(Object.entries(vol).reverse())
    expect(JSON.parse(JSON.stringify(gecontroleerd(omgekeerd)))).toEqual(vol)
    expect(Object.keys(gecontroleerd(omgekeerd))).toEqual(Object.keys(gecontroleerd(vol)))
  })
  it('is a copy: what happens to the value afterwards changes nothing', () => {
    const waarde = structuredClone(vol)
    const dossier = gecontroleerd(waarde)
    waarde.verzekerde.geboortedatum = '1800-01-01'
    expect(dossier.verzekerde.geboortedatum).toBe(vol.verzekerde.geboortedatum)
  })
  it('may be checked again: an absent property stays absent', () => {
    const eens = gecontroleerd(vol)
    expect(gecontroleerd(eens)).toEqual(eens)
    expect(controleerDossier({ ...eens, regio: undefined })).toMatchObject({
      fout: { fouten: [{ pointer: '/regio', code: 'ontbreekt' }] },
    })
  })
})

import { describe, expect, test } from 'vitest'
import { type Concept, haalRijWeg, lees, leesConcept, voegRijToe, zet, zonderBsn } from './concept.ts'

describe('PGB-1 the dossier while it is filled in', () => {
  test('a fact makes the objects around it, and takes them along when it goes', () => {
    const met = zet({}, '/budgetplan/gekwalificeerdeZorg/thuis', false)
    expect(met).toEqual({ budgetplan: { gekwalificeerdeZorg: { thuis: false } } })
    expect(zet(met, '/budgetplan/gekwalificeerdeZorg/thuis', undefined)).toEqual({})
  })

  test('absent is not false', () => {
    expect(lees({ verzekerde: { failliet: false } }, '/verzekerde/failliet')).toBe(false)
    expect(lees({ verzekerde: {} }, '/verzekerde/failliet')).toBeUndefined()
  })

  test('a representative of whom nothing is known stays: that there is one is a fact', () => {
    const met = zet(zet({}, '/vertegenwoordiger', {}), '/vertegenwoordiger/naam', 'T. Denkbeeld')
    expect(zet(met, '/vertegenwoordiger/naam', undefined)).toEqual({ vertegenwoordiger: {} })
  })

  test('an empty row stays until someone takes it away; the last one takes the list along', () => {
    const een = zet(voegRijToe({}, '/opschortingen'), '/opschortingen/0/van', '2026-03-01')
    const leeg = zet(een, '/opschortingen/0/van', undefined)
    expect(leeg).toEqual({ opschortingen: [{}] })
    expect(haalRijWeg(leeg, '/opschortingen', 0)).toEqual({})
  })

  test('what was there is not changed in place', () => {
    const oud: Concept = { beoordelingen: [{ regel: 'A' }, { regel: 'B' }] }
    zet(oud, '/beoordelingen/1/regel', 'C')
    haalRijWeg(oud, '/beoordelingen', 0)
    expect(oud).toEqual({ beoordelingen: [{ regel: 'A' }, { regel: 'B' }] })
  })

  test('names that every object has are no facts', () => {
    expect(lees({}, '/constructor')).toBeUndefined()
    expect(lees(leesConcept('{"__proto__":{"x":1}}') ?? {}, '/__proto__/x')).toBe(1)
  })

  test.each(['', '[1]', '"tekst"', '{"a":}', 'null'])('%j is no dossier that a form can show', (tekst) => {
    expect(leesConcept(tekst)).toBeNull()
  })
})

describe('PLT-22 the BSN is not kept', () => {
  test('it leaves the draft and the download', () => {
    const concept: Concept = { verzekerde: { bsn: '123456782', failliet: false } }
    expect(zonderBsn(concept)).toEqual({ verzekerde: { failliet: false } })
  })
})

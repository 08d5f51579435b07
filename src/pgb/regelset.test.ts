import { describe, expect, test } from 'vitest'
import { berekenHash } from '../../tools/regelset.ts'
import { REGELSET } from './regelset.ts'
import { eenAanvraag } from './testzaak.ts'

describe('PGB-32 de regelset heeft een versie en een hash over de tekst van de regels', () => {
  test('de vastgelegde hash is die van de regels van nu; anders: npm run regelset', () => {
    expect(REGELSET.hash).toBe(berekenHash())
    expect(REGELSET.hash).toMatch(/^[0-9a-f]{64}$/)
  })
  test('elke uitkomst draagt hem', () => {
    expect(eenAanvraag().uitkomst().regelset).toEqual(REGELSET)
  })
})

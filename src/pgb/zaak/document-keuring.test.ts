import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Scanoordeel } from '../../platform/virusscanner.ts'
import { keurBestand } from './document-keuring.ts'

const PDF = Buffer.from('%PDF-1.7\n%%EOF')
const keur = (inhoud: Buffer, oordeel?: Scanoordeel, naam = 'plan.pdf') =>
  keurBestand(
    { naam, mediatype: 'application/pdf', inhoud },
    oordeel === undefined ? undefined : { scan: async () => oordeel },
  )

describe('T17 the scanner decides whether a document is kept', () => {
  test.each([
    [undefined, { goed: expect.objectContaining({ virusscan: 'niet_gescand' }) }],
    ['schoon', { goed: expect.objectContaining({ virusscan: 'schoon' }) }],
    ['besmet', { fout: { code: 'document-geweigerd', reden: 'besmet' } }],
    ['onbereikbaar', { fout: { code: 'virusscanner-onbereikbaar' } }],
  ] as const)('%s', async (oordeel, verwacht) => {
    expect(await keur(PDF, oordeel)).toEqual(verwacht)
  })

  test('what is refused by its bytes is not sent to the scanner', async () => {
    const bestand = { naam: 'x', mediatype: '', inhoud: Buffer.from('<svg>') }
    const scanner = { scan: () => Promise.reject(new Error('asked')) }
    expect(await keurBestand(bestand, scanner)).toEqual({ fout: { code: 'document-geweigerd', reden: 'opmaaktaal' } })
  })

  test('a zip record whose comment does not fill the rest is chance, not a zip', async () => {
    const toeval = Buffer.concat([Buffer.from('%PDF-1.7PK\x05\x06', 'latin1'), Buffer.alloc(40), Buffer.from('%%EOF')])
    expect(await keur(toeval)).toHaveProperty('goed')
  })
})

describe('T17 PLT-22 whatever a file is called', () => {
  test('its name has no folder, no control sign, no nine digits and an extension that tells what it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (naam) => {
        const keuring = await keur(PDF, undefined, naam)
        const kaal = 'goed' in keuring ? keuring.goed.naam : ''
        expect(kaal).toMatch(/^[^\\/\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+\.pdf$/iu)
        expect([...kaal].length).toBeLessThanOrEqual(200)
        expect(kaal).not.toMatch(/[0-9]{9}/)
        expect(() => encodeURIComponent(kaal)).not.toThrow()
      }),
    )
  })
})

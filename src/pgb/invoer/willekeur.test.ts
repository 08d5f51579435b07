import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Gebreken } from './gebreken.ts'
import { controleerDossier, GEBREKCODES, GEBREKEN_MAX, leesDossier } from './index.ts'
import { leesJson } from './lees-json.ts'
import { onder, plekVan, pointerVan } from './plek.ts'
import { tekstVan } from './teksten.ts'
import { vol } from './testdossier.ts'

const MAP = new URL('../../../tests/voorbeelden/', import.meta.url)
const VOORBEELDEN = readdirSync(MAP).filter((naam) => naam.endsWith('.dossier.json'))

describe('PLT-11 the example dossiers are accepted as they stand', () => {
  it.each(VOORBEELDEN)('%s', (naam) => {
    const tekst = readFileSync(new URL(naam, MAP), 'utf8')
    expect(leesDossier(tekst)).toEqual({ goed: JSON.parse(tekst) })
    expect(controleerDossier(JSON.parse(tekst))).toEqual({ goed: JSON.parse(tekst) })
  })
})

/** All places in a value, as paths. */
function paden(waarde: unknown, pad: readonly string[] = []): (readonly string[])[] {
  if (typeof waarde !== 'object' || waarde === null) return [pad]
  return [pad, ...Object.entries(waarde).flatMap(([naam, kind]) => paden(kind, [...pad, naam]))]
}
const PADEN = paden(vol()).filter((pad) => pad.length > 0)

/** An answer is the dossier, or a bounded list of known defects with a pointer and both languages. */
function isNetjes(uitslag: ReturnType<typeof controleerDossier>, geheim?: string): void {
  if ('goed' in uitslag) return
  const { code, fouten } = uitslag.fout
  expect(code).toBe('ongeldige-invoer')
  expect(fouten.length).toBeGreaterThan(0)
  expect(fouten.length).toBeLessThanOrEqual(GEBREKEN_MAX + 1)
  expect(new Set(fouten.map((f) => `${f.code} ${f.pointer}`)).size).toBe(fouten.length)
  for (const gebrek of fouten) {
    expect(GEBREKCODES).toContain(gebrek.code)
    expect(gebrek.pointer).toMatch(/^(\/([^~]|~[01])*)?$/s)
    expect(gebrek.uitleg.nl.length).toBeGreaterThan(10)
    expect(gebrek.uitleg.en.length).toBeGreaterThan(10)
    if (geheim) expect(gebrek.uitleg.nl + gebrek.uitleg.en).not.toContain(geheim)
  }
}

const WAARDE = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true, withNullPrototype: true }),
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('2026-02-30', '2026-01-01', '0000-00-00', -0, Number.POSITIVE_INFINITY, true, '996', [], {}),
)

describe('PLT-11 whatever comes in, an answer comes out', () => {
  it('any change of a good dossier, one place or several', () => {
    const wijziging = fc.array(fc.tuple(fc.constantFrom(...PADEN), WAARDE), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(wijziging, (wijzigingen) => {
        const dossier = vol()
        for (const [pad, waarde] of wijzigingen) {
          const ouder = pad
            .slice(0, -1)
            .reduce<unknown>((hier, deel) => (hier as Record<string, unknown>)?.[deel], dossier)
          if (typeof ouder === 'object' && ouder !== null && Object.isExtensible(ouder)) {
            Reflect.set(ouder, pad.at(-1) ?? '', waarde)
          }
        }
        isNetjes(controleerDossier(dossier))
      }),
      { numRuns: 1500 },
    )
  })

  it('any value at all', () => {
    fc.assert(
      fc.property(fc.anything(), (waarde) => isNetjes(controleerDossier(waarde))),
      { numRuns: 500 },
    )
  })

  it('any bytes, and a good text with a few bytes spoilt', () => {
    const goed = new TextEncoder().encode(JSON.stringify(vol()))
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => isNetjes(leesDossier(bytes))))
    const ingreep = fc.array(fc.tuple(fc.nat(goed.length - 1), fc.nat(255)), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(ingreep, (ingrepen) => {
        const bytes = goed.slice()
        for (const [plaats, byte] of ingrepen) bytes[plaats] = byte
        isNetjes(leesDossier(bytes))
      }),
      { numRuns: 1500 },
    )
  })

  it('no text shows a value: not the bsn, nor any other', () => {
    const geheim = 'GEHEIM123456782'
    for (const pad of PADEN) {
      const dossier = vol()
      const ouder = pad.slice(0, -1).reduce<unknown>((hier, deel) => (hier as Record<string, unknown>)[deel], dossier)
      Reflect.set(ouder as object, pad.at(-1) ?? '', `${geheim}${'x'.repeat(10_000)}`)
      isNetjes(controleerDossier(dossier), geheim)
    }
  })
})

/** Reads with our reader; undefined when the text is refused as no JSON. */
function lees(tekst: string): { waarde: unknown } | undefined {
  const gelezen = leesJson(tekst, new Gebreken())
  return 'waarde' in gelezen ? { waarde: gelezen.waarde } : undefined
}
function native(tekst: string): { waarde: unknown } | undefined {
  try {
    return { waarde: JSON.parse(tekst) }
  } catch {
    return undefined
  }
}

describe('PLT-11 the reader agrees with JSON.parse on what is JSON', () => {
  it('on JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5, stringUnit: 'binary' }), (tekst) => {
        expect(lees(tekst)).toStrictEqual(native(tekst.replaceAll(/(?<![\w.])-0(?![\d.])/g, '0')))
      }),
      { numRuns: 500 },
    )
  })

  it('on text that looks like JSON', () => {
    const stukjes = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '"\\u00e9"',
      '1',
      '-',
      '0',
      '.5',
      'e3',
      'true',
      'null',
      ' ',
      '\n',
    ]
    const tekst = fc.array(fc.constantFrom(...stukjes, '//', '"', '\\', '\f', '\u2028'), { maxLength: 9 })
    fc.assert(
      fc.property(tekst, (delen) => {
        const geheel = delen.join('')
        expect(lees(geheel) !== undefined, geheel).toBe(native(geheel) !== undefined)
      }),
      { numRuns: 20_000 },
    )
  })
})

describe('PLT-11 texts and pointers', () => {
  it.each([...GEBREKCODES])('%s says something in both languages, at any place', (code) => {
    for (const plek of [plekVan(), plekVan('a'), plekVan(0), plekVan('posten', 3)]) {
      const { nl, en } = tekstVan(code, plek, { grens: 5, keuzes: ['a'], soort: 'lijst' })
      for (const zin of [nl, en]) expect(zin).toMatch(/^[A-Z].*\.$/)
      expect(nl).not.toBe(en)
      expect(nl + en).not.toContain('undefined')
    }
  })

  it('a pointer escapes ~ and / (RFC 6901)', () => {
    expect(pointerVan(plekVan('a/b', 'm~n', '~1', 0, ''))).toBe('/a~1b/m~0n/~01/0/')
    expect(pointerVan(plekVan())).toBe('')
  })

  it('a strange name is made harmless and short in the sentence, not in the pointer', () => {
    const plek = onder(plekVan(), `\u001b[31m\u202e\ud800${'n'.repeat(100)}`)
    const { nl } = tekstVan('onbekende-eigenschap', plek, {})
    expect(nl).toContain('“\ufffd[31m\ufffd\ufffd')
    expect(nl).toContain('…”')
    expect(nl.length).toBeLessThan(160)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Csvregel } from './csvregel.ts'
import { REGEL_MAX_BYTES, regelblokken, TE_LANG } from './regelblokken.ts'

/** Gives the bytes in pieces of a size, as a slow disk or a pipe would. */
function bronVan(inhoud: Buffer, stuk: number) {
  let plek = 0
  return (buffer: Buffer, vanaf: number): number => {
    const aantal = Math.min(stuk, inhoud.length - plek, buffer.length - vanaf)
    inhoud.copy(buffer, vanaf, plek, plek + aantal)
    plek += aantal
    return aantal
  }
}

function regelsVan(tekst: string | Buffer, stuk = 1 << 16, blok = 1 << 12): (string | null)[] {
  const regels: (string | null)[] = []
  for (const { buffer, aantal, van, tot } of regelblokken(bronVan(Buffer.from(tekst), stuk), blok))
    for (let i = 0; i < aantal; i++)
      regels.push(tot[i] === TE_LANG ? null : buffer.toString('utf8', van[i] ?? 0, tot[i] ?? 0))
  return regels
}

function veldenVan(tekst: string | Buffer): (string | null)[] {
  const buffer = Buffer.from(tekst)
  const regel = new Csvregel()
  regel.ontleed(buffer, 0, buffer.length)
  return Array.from({ length: regel.aantal }, (_, veld) => regel.tekst(veld))
}

describe('NZA-5 regels van een CSV-bestand (21-bestanden)', () => {
  test.each([
    ['a\r\nb\r\n', ['a', 'b']],
    ['a\nb', ['a', 'b']],
    ['\uFEFFa\r\nb', ['a', 'b']],
    ['a\r\nb\r\n\r\n', ['a', 'b']],
    ['a\n\nb\n', ['a', '', 'b']],
    ['a\n\n\n\n', ['a', '', '']],
    ['', []],
    ['\r\n', []],
    ['\uFEFF', []],
    ['ab', ['ab']],
    ['a\rb\n', ['a\rb']],
  ])('%j', (tekst, verwacht) => {
    for (const stuk of [1, 2, 3, 100]) expect(regelsVan(tekst, stuk)).toEqual(verwacht)
  })

  test('een te lange regel wordt gemeld en de volgende gelezen; een regel precies op de grens is goed', () => {
    const grens = 'x'.repeat(REGEL_MAX_BYTES)
    expect(regelsVan(`a\n${grens}x\nb\r\n`)).toEqual(['a', null, 'b'])
    expect(regelsVan(`a\n${grens}\nb\r\n`)).toEqual(['a', grens, 'b'])
    expect(regelsVan(`a\n${grens.repeat(5)}\r\nb`)).toEqual(['a', null, 'b'])
    expect(regelsVan(`a\n${grens.repeat(5)}`)).toEqual(['a', null])
  })

  test('eigenschap: de grootte van de stukken maakt geen verschil', () => {
    const regels = fc.array(fc.stringMatching(/^[a-z;"]{0,30}$/), { maxLength: 200 })
    fc.assert(
      fc.property(regels, fc.integer({ min: 1, max: 700 }), fc.boolean(), (rijen, stuk, crlf) => {
        const tekst = rijen.map((rij) => rij + (crlf ? '\r\n' : '\n')).join('')
        const verwacht = rijen.at(-1) === '' ? rijen.slice(0, -1) : rijen
        expect(regelsVan(tekst, stuk, 64)).toEqual(verwacht)
      }),
    )
  })
})

describe('NZA-5 velden van een CSV-regel (RFC 4180, scheidingsteken ;)', () => {
  test.each([
    ['', ['']],
    [';', ['', '']],
    ['a;b', ['a', 'b']],
    ['"a;b";c', ['a;b', 'c']],
    ['"a""b";""', ['a"b', '']],
    ['"a', [null]],
    ['a;"b;c', ['a', null]],
    ['"a"b;c', [null, 'c']],
    ['a"b;c', [null, 'c']],
    ['é;"ü"', ['é', 'ü']],
  ])('%j', (tekst, verwacht) => {
    expect(veldenVan(tekst)).toEqual(verwacht)
  })
  test('bytes die geen UTF-8 zijn bederven hun eigen veld', () => {
    expect(veldenVan(Buffer.from([0x61, 0x3b, 0xff, 0x3b, 0x62]))).toEqual(['a', null, 'b'])
  })
  test('meer velden dan bewaard worden, zijn wel geteld', () => {
    expect(veldenVan(';'.repeat(1000))).toHaveLength(1001)
  })
})

import { describe, expect, it } from 'vitest'
import { DOSSIER_BYTES_MAX, leesDossier } from './index.ts'
import { gebreken, vol } from './testdossier.ts'

const GOED = JSON.stringify(vol())
const lees = (tekst: string | Uint8Array): string[] => gebreken(leesDossier(tekst))
const bytes = (...delen: (string | number)[]): Uint8Array =>
  new Uint8Array(delen.flatMap((deel) => (typeof deel === 'number' ? [deel] : [...new TextEncoder().encode(deel)])))
/** The good dossier with other text for its first field. */
const met = (tekst: string): string => GOED.replace('"kenmerk":"proef-1"', tekst)

describe('PLT-11 a dossier as text is read whole', () => {
  it.each([
    ['plain', GOED],
    ['with a byte order mark', `\uFEFF${GOED}`],
    ['as bytes', bytes(GOED)],
    ['as bytes with a byte order mark', bytes(0xef, 0xbb, 0xbf, GOED)],
    ['with white space', ` \t\r\n${GOED}\n `],
    ['indented', JSON.stringify(vol(), null, 2)],
  ])('%s', (_, tekst) => {
    expect(leesDossier(tekst)).toEqual({ goed: vol() })
  })

  it('numbers may be written in any way that keeps their value', () => {
    for (const [tekst, waarde] of [
      ['5500.0', 5500],
      ['55e2', 5500],
      ['5.5E+3', 5500],
      ['550000e-2', 5500],
      ['-0', 0],
      ['0.000e999', 0],
      ['100000000000', 1e11],
    ] as const) {
      const uitslag = leesDossier(GOED.replace('"tariefCent":5500', `"tariefCent":${tekst}`))
      expect('goed' in uitslag && uitslag.goed.budgetplan?.posten?.[0]?.tariefCent, tekst).toBe(waarde)
    }
  })
})

describe('PLT-11 text that is no JSON names line and character', () => {
  it.each([
    ['', 'leeg'],
    [' \n\t', 'leeg'],
    ['\uFEFF', 'leeg'],
    [bytes(), 'leeg'],
    [bytes('{"kenmerk":"', 0xff, '"}'), 'geen-utf8'],
    [bytes('{"kenmerk":"', 0xed, 0xa0, 0x80, '"}'), 'geen-utf8'],
    [bytes('{"kenmerk":"', 0xc0, 0xaf, '"}'), 'geen-utf8'],
    [`\uFEFF\uFEFF${GOED}`, 'geen-json'],
    [`${GOED}x`, 'geen-json'],
    [GOED + GOED, 'geen-json'],
    ['{"a":1,}', 'geen-json'],
    ['[1,]', 'geen-json'],
    ['[,1]', 'geen-json'],
    ['[1 2]', 'geen-json'],
    ['{"a" 1}', 'geen-json'],
    ['{a:1}', 'geen-json'],
    ["{'a':1}", 'geen-json'],
    ['{"a":1]', 'geen-json'],
    ['// x\n{}', 'geen-json'],
    ['{/* x */}', 'geen-json'],
    ['{"a":NaN}', 'geen-json'],
    ['{"a":-Infinity}', 'geen-json'],
    ['{"a":01}', 'geen-json'],
    ['{"a":+1}', 'geen-json'],
    ['{"a":1.}', 'geen-json'],
    ['{"a":.5}', 'geen-json'],
    ['{"a":1e}', 'geen-json'],
    ['{"a":"\t"}', 'geen-json'],
    ['{"a":"\u0000"}', 'geen-json'],
    ['{"a":"\\x"}', 'geen-json'],
    ['{"a":"\\u12g4"}', 'geen-json'],
    ['{"a":"x', 'geen-json'],
    ['{"a":true', 'geen-json'],
    ['tru', 'geen-json'],
    ['\u00a0{}', 'geen-json'],
  ])('%j', (tekst, code) => {
    expect(lees(tekst)).toEqual([`${code} `])
  })

  it.each([
    ['{\n  "a": 1,\n  "b": x\n}', 'regel 3, teken 8: daar staat iets dat JSON daar niet toestaat'],
    ['{"a": 1,\r\n}', 'regel 2, teken 1: daar staat een komma te veel'],
    ['{"a": 1, // één\n}', 'regel 1, teken 10: commentaar mag niet in JSON'],
    ['{"a": "x\ny"}', 'regel 1, teken 7: een tekst bevat een teken dat JSON zo niet toestaat'],
    ['{"a": "x', 'regel 1, teken 7: de tekst houdt te vroeg op'],
    ['{"a": [1', 'regel 1, teken 9: de tekst houdt te vroeg op'],
  ])('%j', (tekst, waar) => {
    const uitslag = leesDossier(tekst)
    expect('fout' in uitslag && uitslag.fout.fouten[0]?.uitleg.nl).toContain(waar)
  })

  it('a text of 1 MB is read, a byte more is not', () => {
    const vul = (extra: number) => GOED + ' '.repeat(DOSSIER_BYTES_MAX - GOED.length + extra)
    expect(lees(vul(0))).toEqual([])
    expect(lees(vul(1))).toEqual(['tekst-te-groot '])
    expect(lees(bytes(vul(1)))).toEqual(['tekst-te-groot '])
    // Fewer characters than the limit, but more bytes.
    expect(lees(`"${'é'.repeat(DOSSIER_BYTES_MAX / 2)}"`)).toEqual(['tekst-te-groot '])
  })
})

describe('PLT-11 what reading would lose is a defect', () => {
  it.each([
    ['"kenmerk":"a","kenmerk":"a"', ['dubbele-eigenschap /kenmerk']],
    ['"kenmerk":1,"kenmerk":2,"kenmerk":3', ['dubbele-eigenschap /kenmerk']],
    ['"kenmerk":"a","k\\u0065nmerk":"b"', ['dubbele-eigenschap /kenmerk']],
    ['"mpt":{"perJaarCent":"x"}', ['dubbele-eigenschap /mpt']],
    ['"a/b~c":{"d":1,"d":2}', ['onbekende-eigenschap /a~1b~0c', 'dubbele-eigenschap /a~1b~0c/d']],
    ['"x":[{},{"d":{},"d":{}}]', ['onbekende-eigenschap /x', 'dubbele-eigenschap /x/1/d']],
    ['"":1,"":2', ['dubbele-eigenschap /', 'onbekende-eigenschap /']],
    ['"__proto__":1,"__proto__":2', ['dubbele-eigenschap /__proto__', 'onbekende-eigenschap /__proto__']],
    ['"\\ud800":1', ['onbekende-eigenschap /\ud800']],
    ['"\\u0000":1', ['onbekende-eigenschap /\u0000']],
    ['"kenmerk":"\\ud800"', ['los-surrogaat /kenmerk']],
    ['"kenmerk":"\\ud83d\\ude00"', []],
  ])('%s', (tekst, verwacht) => {
    expect(lees(met(tekst))).toEqual(verwacht)
  })

  it('of doubles inside a list the number counts', () => {
    const tekst = GOED.replace('"onbetaald":false', '"onbetaald":false,"onbetaald":true')
    expect(lees(tekst)).toEqual(['dubbele-eigenschap /budgetplan/posten/0/onbetaald'])
  })

  it.each([
    ['7000000.00000000001', 'getal-onnauwkeurig'],
    ['9007199254740993', 'getal-onnauwkeurig'],
    ['0.10000000000000000001', 'getal-onnauwkeurig'],
    ['1e-400', 'getal-onnauwkeurig'],
    ['1e400', 'te-groot'],
    ['-1e400', 'te-klein'],
    ['9007199254740992', 'te-groot'],
    ['100000000001', 'te-groot'],
    ['-1', 'te-klein'],
    ['12.5', 'geen-hele-eurocenten'],
  ])('the amount %s: %s', (tekst, code) => {
    expect(lees(GOED.replace('"tariefCent":5500', `"tariefCent":${tekst}`))).toEqual([
      `${code} /budgetplan/posten/0/tariefCent`,
    ])
  })
})

describe('PLT-11 depth and number of defects are bounded', () => {
  const diep = (n: number) => `"x":${'['.repeat(n)}${']'.repeat(n)}`

  it('20 levels are read, 21 are not', () => {
    expect(lees(met(diep(19)))).toEqual(['onbekende-eigenschap /x'])
    expect(lees(met(diep(20)))).toEqual(['onbekende-eigenschap /x', `te-diep /x${'/0'.repeat(19)}`])
    expect(lees(met(`"x":${'{"a":'.repeat(20)}1${'}'.repeat(20)}`))).toEqual([
      'onbekende-eigenschap /x',
      `te-diep /x${'/a'.repeat(19)}`,
    ])
  })

  it('the rest of a deep text is still read', () => {
    expect(lees(met(`${diep(100_000)},"regio":"1"`))).toEqual([
      'dubbele-eigenschap /regio',
      'onbekende-eigenschap /x',
      `te-diep /x${'/0'.repeat(19)}`,
    ])
    expect(lees('['.repeat(100_000))).toEqual(['geen-json ', `te-diep ${'/0'.repeat(20)}`])
    expect(lees(`${'['.repeat(100_000)}}`)).toContain('geen-json ')
  })

  it('after 1,000 defects one more says that there are others', () => {
    const namen = (n: number) => Array.from({ length: n }, (_, i) => `"k${i}":1`).join(',')
    expect(lees(met(namen(1000)))).toHaveLength(1000)
    const teVeel = lees(met(namen(1001)))
    expect(teVeel).toHaveLength(1001)
    expect(teVeel.at(-1)).toBe('te-veel ')
  })

  it('a long name that would stand in every pointer does not make the answer endless', () => {
    const dubbels = Array.from({ length: 900 }, (_, i) => `"k${i}":1,"k${i}":1`).join(',')
    const uitslag = leesDossier(`{"${'x'.repeat(900_000)}":{${dubbels}}}`)
    expect(JSON.stringify(uitslag).length).toBeLessThan(3_000_000)
    expect(gebreken(uitslag).at(-1)).toBe('te-veel ')
  })
})

describe('PLT-11 names from Object.prototype are ordinary unknown names', () => {
  const NAMEN = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__']
  it.each(NAMEN)('%s', (naam) => {
    const vergif = `"${naam}":{"vergiftigd":true,"prototype":{"vergiftigd":true}}`
    expect(lees(met(vergif))).toEqual([`onbekende-eigenschap /${naam}`])
    expect(lees(GOED.replace('"soort"', `${vergif},"soort"`))).toEqual([`onbekende-eigenschap /aanvraag/${naam}`])
    expect(({} as Record<string, unknown>).vergiftigd).toBeUndefined()
    expect(Object.prototype).not.toHaveProperty('vergiftigd')
  })

  it('a required name is not found on a prototype', () => {
    expect(lees('{"__proto__":{"regio":"5529"},"aanvraag":1,"verzekerde":1,"indicatie":1}')).toEqual([
      'ontbreekt /regio',
      'verkeerd-type /aanvraag',
      'verkeerd-type /verzekerde',
      'verkeerd-type /indicatie',
      'onbekende-eigenschap /__proto__',
    ])
  })
})

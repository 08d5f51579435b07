import { Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { regelsVan, verwerkRegels } from './ndjson.ts'

async function regels(delen: (string | Buffer)[], max?: number): Promise<(string | null)[]> {
  const uit: (string | null)[] = []
  for await (const deel of regelsVan(Readable.from(delen.map((deel) => Buffer.from(deel))), max)) {
    uit.push(...deel.map((regel) => (regel === null ? null : regel.toString())))
  }
  return uit
}

describe('PLT-11 regels van --ndjson', () => {
  const gevallen: [wat: string, delen: (string | Buffer)[], regels: (string | null)[]][] = [
    ['nothing', [], []],
    ['an empty text', [''], []],
    ['one line without an end', ['a'], ['a']],
    ['one line with an end', ['a\n'], ['a']],
    ['a blank line is a line', ['\n'], ['']],
    ['blank lines in between and at the end', ['a\n\nb\n\n'], ['a', '', 'b', '']],
    ['CRLF', ['a\r\n\r\nb\r\n'], ['a', '', 'b']],
    ['CR and LF in two parts', ['a\r', '\nb'], ['a', 'b']],
    ['a byte order mark at the start', ['\uFEFFa\nb'], ['a', 'b']],
    ['a byte order mark in three parts', [Buffer.from([0xef]), Buffer.from([0xbb]), Buffer.from([0xbf, 0x61])], ['a']],
    ['a byte order mark alone', ['\uFEFF'], []],
    ['a byte order mark later is content', ['a\n\uFEFFb'], ['a', '\uFEFFb']],
    ['a character in two parts', [Buffer.from([0xc3]), Buffer.from([0xab, 0x0a])], ['ë']],
  ]
  it.each(gevallen)('%s', async (_wat, delen, verwacht) => {
    expect(await regels(delen)).toEqual(verwacht)
  })

  it('takes a line of the limit, with its end and mark, and refuses a byte more', async () => {
    expect(await regels(['aaaa\r\nb'], 4)).toEqual(['aaaa', 'b'])
    expect(await regels(['\uFEFFaaaa\r\nb'], 4)).toEqual(['aaaa', 'b'])
    expect(await regels(['aaaaa\nb'], 4)).toEqual([null, 'b'])
    expect(await regels(['a'.repeat(50), 'a'.repeat(50), '\nb'], 4)).toEqual([null, 'b'])
    expect(await regels(['b\n', 'a'.repeat(50)], 4)).toEqual(['b', null])
  })

  it('waits for a slow reader: no more than one part is made ahead (constant memory)', async () => {
    let gevraagd = 0
    const bron = Readable.from(
      (function* () {
        for (; gevraagd < 1_000; gevraagd += 1) yield Buffer.from(`${gevraagd}\n`)
      })(),
      { objectMode: true, highWaterMark: 1 },
    )
    let verder: () => void = () => {}
    const geschreven: string[] = []
    const uit = new Writable({
      highWaterMark: 1,
      write(deel, _codering, klaar) {
        geschreven.push(String(deel))
        verder = klaar
      },
    })
    const klaar = verwerkRegels(
      bron,
      uit,
      () => ({ tekst: 'x'.repeat(100), gebrek: false }),
      () => {},
    )
    await new Promise((later) => setTimeout(later, 20))
    expect(geschreven).toHaveLength(1)
    expect(gevraagd).toBeLessThan(10)
    const stil = gevraagd
    await new Promise((later) => setTimeout(later, 20))
    expect(gevraagd).toBe(stil)
    const pomp = setInterval(() => verder(), 0)
    expect(await klaar).toEqual({ regels: 1_000, gebreken: 0 })
    clearInterval(pomp)
  })
})

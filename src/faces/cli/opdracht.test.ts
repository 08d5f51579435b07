import { readdirSync, readFileSync } from 'node:fs'
import { Readable, Writable } from 'node:stream'
import Type from 'typebox'
import { Compile } from 'typebox/compile'
import { describe, expect, it } from 'vitest'
import { operaties, type Toetsuitkomst } from '../../app/operaties.ts'
import { type Operatie, operatie } from '../../platform/operatie.ts'
import { type Opties, voerOpdrachtUit } from './opdracht.ts'
import { draai } from './programma.ts'

class Vanger extends Writable {
  tekst = ''
  constructor(readonly isTTY = false) {
    super()
  }
  override _write(deel: unknown, _codering: string, klaar: () => void): void {
    this.tekst += String(deel)
    klaar()
  }
}

const stromen = (invoer: string, isTTY = false) => ({
  stdin: Readable.from([Buffer.from(invoer)]),
  stdout: new Vanger(),
  stderr: new Vanger(isTTY),
})
const JSON_UIT: Opties = { json: true, ndjson: false, taal: 'nl', spoor: false }

/** An operation of the test itself, that fails unexpectedly on the word `stuk`. */
const breekbaar: Operatie = operatie<string, { lengte: number }>({
  name: 'proef.breek',
  eis: ['PLT-10'],
  samenvatting: { nl: 'Proef', en: 'Trial' },
  omschrijving: { nl: 'Proef.', en: 'Trial.' },
  rollen: ['openbaar'],
  stateless: true,
  schemas: {},
  route: { methode: 'POST', pad: '/breek' },
  weigeringen: [],
  input: null,
  output: { naam: 'Lengte', schema: Type.Object({ lengte: Type.Integer() }), voorbeeld: { lengte: 1 } },
  lees: (tekst) => ({ goed: Buffer.from(tekst).toString() }),
  run: (tekst) => {
    if (tekst === 'stuk') throw new TypeError('123456782 van Jan Verzonnen')
    return { goed: { lengte: tekst.length } }
  },
})

describe('PLT-10 een interne fout', () => {
  it('ends with 5, a number and no stack trace', async () => {
    const s = stromen('stuk')
    expect(await voerOpdrachtUit(breekbaar, String, undefined, JSON_UIT, s)).toBe(5)
    expect(JSON.parse(s.stdout.tekst)).toMatchObject({ code: 'interne-fout', fouten: [{ pointer: '' }] })
    expect(s.stdout.tekst).toMatch(/foutnummer [0-9a-f]{10}/)
    expect(s.stdout.tekst + s.stderr.tekst).not.toMatch(/TypeError|Verzonnen|123456782|\.ts/)
  })

  it('tells its place on standard error when asked, without what was typed', async () => {
    const s = stromen('stuk')
    await voerOpdrachtUit(breekbaar, String, undefined, { ...JSON_UIT, spoor: true }, s)
    expect(s.stderr.tekst).toContain('opdracht.test.ts')
    expect(s.stderr.tekst).not.toMatch(/Verzonnen|123456782/)
  })

  it('does not stop --ndjson', async () => {
    const s = stromen('a\nstuk\nabc\n')
    const opties = { ...JSON_UIT, json: false, ndjson: true }
    expect(await voerOpdrachtUit(breekbaar, String, undefined, opties, s)).toBe(5)
    const regels = s.stdout.tekst
      .trimEnd()
      .split('\n')
      .map((regel) => JSON.parse(regel))
    expect(regels).toMatchObject([{ lengte: 1 }, { code: 'interne-fout' }, { lengte: 3 }])
  })
})

describe('PLT-10 voortgang op standaardfout', () => {
  it('counts for a terminal and is quiet otherwise', async () => {
    for (const isTTY of [true, false]) {
      const s = stromen('a\n'.repeat(25_000), isTTY)
      const opties: Opties = { json: false, ndjson: true, taal: 'nl', spoor: false }
      expect(await voerOpdrachtUit(breekbaar, String, undefined, opties, s)).toBe(0)
      expect(s.stdout.tekst.split('\n')).toHaveLength(25_001)
      if (isTTY) expect(s.stderr.tekst).toMatch(/^\d\d\.\d{3} regels, 0 met gebreken\n/)
      else expect(s.stderr.tekst).toBe('')
    }
  })
})

describe('PLT-11 de voorbeelden, door de opdracht toets', () => {
  const map = new URL('../../../tests/voorbeelden/', import.meta.url)
  const lees = (naam: string) => readFileSync(new URL(naam, map), 'utf8')
  const namen = readdirSync(map).flatMap((naam) => /^(.*)\.dossier\.json$/.exec(naam)?.[1] ?? [])
  const schema = Compile(operaties.find((o) => o.opdracht?.naam === 'toets')?.output.schema ?? Type.Never())

  it.each(namen)('%s', async (naam) => {
    const s = stromen(lees(`${naam}.dossier.json`))
    expect(await draai(['toets', '--json'], s, {})).toBe(0)
    const uitkomst: Toetsuitkomst = JSON.parse(s.stdout.tekst)
    expect(schema.Check(uitkomst)).toBe(true)
    const { oordelen = {}, verplichtingen = [], ...verwacht } = JSON.parse(lees(`${naam}.verwacht.json`))
    expect(uitkomst).toMatchObject(verwacht)
    const gevonden = Object.fromEntries(uitkomst.oordelen.map(({ regel, uitkomst: u }) => [regel, u]))
    expect(gevonden).toMatchObject(oordelen)
    expect(uitkomst.verplichtingen).toMatchObject(verplichtingen)
  })

  it('stand in one stream of lines too, with the same answers', async () => {
    const s = stromen(namen.map((naam) => JSON.stringify(JSON.parse(lees(`${naam}.dossier.json`)))).join('\n'))
    expect(await draai(['toets', '--ndjson'], s, {})).toBe(0)
    const adviezen = s.stdout.tekst
      .trimEnd()
      .split('\n')
      .map((regel) => JSON.parse(regel).advies)
    expect(adviezen).toEqual(namen.map((naam) => JSON.parse(lees(`${naam}.verwacht.json`)).advies))
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { is11Proef } from '../tools/elfproef.ts'
import { type Bestand, huisregels } from '../tools/huisregels.ts'

const huis = resolve(import.meta.dirname, '..')
const BUITEN = new Set(['node_modules', 'dist', '.git', '.ozk', 'coverage', 'test-results'])
const TEKST = /\.(?:ts|tsx|mts|mjs|cjs|json|md|sql|css|html|yml|yaml|svg|txt)$|(?:^|\/)(?:LICENSE|run|\.[a-z]+)$/
/** Folders of src that are no room: they serve all rooms. */
const GEEN_KAMER = new Set(['waarden', 'regelgeving', 'platform', 'app', 'faces'])

function* loop(map: string): Generator<string> {
  for (const item of readdirSync(join(huis, map), { withFileTypes: true })) {
    if (BUITEN.has(item.name)) continue
    const pad = map === '' ? item.name : `${map}/${item.name}`
    if (item.isDirectory()) yield* loop(pad)
    else if (item.isFile()) yield pad
  }
}

const paden = [...loop('')].sort()
const bestanden: readonly Bestand[] = paden
  .filter((pad) => TEKST.test(pad))
  .map((pad) => ({ pad, tekst: readFileSync(join(huis, pad), 'utf8') }))

const lijktEcht = Array.from({ length: 11 }, (_, i) => String(234567800 + i)).find(is11Proef)

/** For each rule something that breaks it: a rule that finds nothing anywhere may be a rule that cannot see. */
const BREUKEN: Record<string, Bestand> = {
  'geen eigen klok': { pad: 'src/pgb/a.ts', tekst: 'const nu = new Date()\n' },
  'geen drijvende komma voor geld': { pad: 'src/pgb/a.ts', tekst: "const x = Number.parseFloat('1')\n" },
  'geen SQL buiten de opslag': { pad: 'src/pgb/a.ts', tekst: "const q = 'select id from aanvraag'\n" },
  'geen any': { pad: 'src/pgb/a.ts', tekst: 'const x = (y: any) => y\n' },
  'geen standaardexport': { pad: 'src/pgb/a.ts', tekst: 'export default 1\n' },
  'functies passen op een scherm': { pad: 'src/pgb/a.ts', tekst: `function f() {${'\n'.repeat(70)}}\n` },
  'namen in ASCII': { pad: 'src/pgb/a.ts', tekst: 'const geïndiceerd = 1\n' },
  'bestanden blijven klein': { pad: 'src/pgb/a.ts', tekst: '\n'.repeat(301) },
  'geen werk dat blijft liggen': { pad: 'src/pgb/a.ts', tekst: `// ${'TO' + 'DO'}: later\n` },
  'namen van bestanden en mappen': { pad: 'src/pgb/utils/a.ts', tekst: '\n' },
  'niets van buiten het huis': { pad: 'docs/a.md', tekst: `zie ${'../shar' + 'ed'}/spec\n` },
  'geen echt lijkend BSN': {
    pad: 'docs/a.md',
    tekst: `het nummer ${lijktEcht}
`,
  },
  'een bestand eindigt met een regeleinde': { pad: 'docs/a.md', tekst: 'einde' },
}

describe.each(huisregels.map((regel) => [regel.naam, regel] as const))('PLT-2 huisregel: %s', (naam, regel) => {
  it('houdt in het hele huis', () => {
    const breuken = bestanden
      .filter(({ pad }) => regel.geldtVoor(pad))
      .flatMap((bestand) =>
        regel.zoek(bestand).map((breuk) => `${bestand.pad}:${breuk} (doe: ${regel.inPlaatsDaarvan})`),
      )
    expect(breuken).toEqual([])
  })

  it('ziet een breuk', () => {
    const breuk = BREUKEN[naam]
    if (!breuk) throw new Error(`Voor de huisregel "${naam}" staat hier geen breuk`)
    expect(regel.geldtVoor(breuk.pad)).toBe(true)
    expect(regel.zoek(breuk)).not.toEqual([])
  })
})

describe('PLT-2 huisregel: de kamers', () => {
  const kamers = readdirSync(join(huis, 'src'), { withFileTypes: true })
    .filter((item) => item.isDirectory() && !GEEN_KAMER.has(item.name))
    .map((item) => item.name)

  it.each(kamers)('%s heeft een deur en een uitleg', (kamer) => {
    expect(paden).toEqual(expect.arrayContaining([`src/${kamer}/index.ts`, `src/${kamer}/README.md`]))
  })

  it('elk bestand is gezien', () => {
    expect(bestanden.length).toBeGreaterThan(50)
  })
})

describe('PLT-2 huisregel: cijfers die elk jaar veranderen', () => {
  const lijst = readFileSync(join(huis, 'docs/jaarlijks.md'), 'utf8')
  const opDeLijst = new Set([...lijst.matchAll(/`(src\/[^`]+)`/g)].map(([, pad]) => pad ?? ''))
  const gemerkt = bestanden.filter(({ pad, tekst }) => pad.startsWith('src/') && tekst.includes('@jaarlijks'))

  it('staan alle op de lijst', () => {
    expect(gemerkt.map(({ pad }) => pad).filter((pad) => !opDeLijst.has(pad))).toEqual([])
  })

  it('de lijst noemt alleen bestanden die er zijn', () => {
    expect([...opDeLijst].filter((pad) => !pad.includes('<') && !paden.includes(pad))).toEqual([])
  })
})

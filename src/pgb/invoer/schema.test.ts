import { describe, expect, it } from 'vitest'
import { Dossier } from '../contract.ts'
import { controleerDossier } from './index.ts'
import { controleVoor } from './schema.ts'
import { gebreken, gebrekenNa, vol, WEG } from './testdossier.ts'

const tekst = (n: number) => 'a'.repeat(n)
const POST = vol().budgetplan?.posten?.[0]
const OPSCHORTING = vol().opschortingen?.[0]
const BEOORDELING = vol().beoordelingen?.[0]

interface Deel {
  readonly type?: string
  readonly properties?: Record<string, Deel>
  readonly items?: Deel
  readonly required?: readonly string[]
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly format?: string
}
const DOSSIER: object = Dossier
/** Every place of the schema that the full dossier fills, with what the schema says of it. */
function plekken(deel: Deel, waarde: unknown, pad = ''): { pad: string; deel: Deel; verplicht: boolean }[] {
  if (deel.items) return plekken(deel.items, (waarde as unknown[])[0], `${pad}/0`)
  return Object.entries(deel.properties ?? {}).flatMap(([naam, kind]) => {
    const inhoud = (waarde as Record<string, unknown>)[naam]
    if (inhoud === undefined) return []
    const hier = { pad: `${pad}/${naam}`, deel: kind, verplicht: deel.required?.includes(naam) ?? false }
    return [hier, ...plekken(kind, inhoud, hier.pad)]
  })
}
const PLEKKEN = plekken(DOSSIER, vol())

describe('PLT-11 every place of the schema is guarded', () => {
  it('the full dossier is accepted as it is', () => {
    const dossier = vol()
    expect(controleerDossier(dossier)).toEqual({ goed: vol() })
    expect(PLEKKEN.length).toBeGreaterThan(90)
  })

  it.each(PLEKKEN)('$pad', ({ pad, deel, verplicht }) => {
    for (const verkeerd of [null, Number.NaN, Symbol('x'), () => 1, 1n, new Date(0), new Map()]) {
      expect(gebrekenNa([pad, verkeerd]), String(verkeerd)).toEqual([`verkeerd-type ${pad}`])
    }
    const anders: unknown = deel.type === 'string' ? 5 : deel.type === 'array' ? {} : 'x'
    expect(gebrekenNa([pad, anders])).toEqual([`verkeerd-type ${pad}`])
    expect(gebrekenNa([pad, WEG])).toEqual(verplicht ? [`ontbreekt ${pad}`] : [])
    if (deel.enum) expect(gebrekenNa([pad, 'x'])).toEqual([`onbekende-waarde ${pad}`])
    if (deel.pattern) expect(gebrekenNa([pad, 'x'])).toEqual([`verkeerd-patroon ${pad}`])
    if (deel.format) expect(gebrekenNa([pad, '2026-02-30'])).toEqual([`datum-bestaat-niet ${pad}`])
    if (deel.properties) expect(gebrekenNa([`${pad}/onbekend`, 1])).toEqual([`onbekende-eigenschap ${pad}/onbekend`])
  })
})

describe('PLT-11 limits: under, on and over', () => {
  it.each([
    ['/kenmerk', '', null],
    ['/kenmerk', tekst(100), null],
    ['/kenmerk', tekst(101), 'te-lang'],
    ['/kenmerk', '😀'.repeat(100), null], // code points, not UTF-16 units
    ['/kenmerk', '😀'.repeat(101), 'te-lang'],
    ['/kenmerk', 'a\tb\r\nc', null],
    ['/kenmerk', 'a\u0000', 'stuurteken'],
    ['/kenmerk', 'a\u000b', 'stuurteken'],
    ['/kenmerk', 'a\u001b', 'stuurteken'],
    ['/kenmerk', 'a\u007f', 'stuurteken'],
    ['/kenmerk', 'a\u0085', 'stuurteken'],
    ['/kenmerk', 'a\u009f', 'stuurteken'],
    ['/kenmerk', 'a\u00a0\u2028', null],
    ['/kenmerk', '\udc00\ud800', 'los-surrogaat'],
    ['/aanvraag/motiveringKeuze', '   ', null], // counts as no motivation later, and is no defect
    ['/aanvraag/motiveringKeuze', tekst(10_000), null],
    ['/aanvraag/motiveringKeuze', tekst(10_001), 'te-lang'],
    ['/vertegenwoordiger/naam', tekst(200), null],
    ['/vertegenwoordiger/naam', tekst(201), 'te-lang'],
    ['/vertegenwoordiger/twijfel/andereReden', tekst(2000), null],
    ['/vertegenwoordiger/twijfel/andereReden', tekst(2001), 'te-lang'],
    ['/budgetplan/posten/0/zorgverlener/naam', tekst(201), 'te-lang'],
    ['/budgetplan/posten/0/doel', tekst(2001), 'te-lang'],
    ['/signalenZorgverlener/0/naam', tekst(201), 'te-lang'],
    ['/signalenZorgverlener/0/functie', tekst(101), 'te-lang'],
    ['/zorgbehoefte/door', tekst(201), 'te-lang'],
    ['/zorgbehoefte/motivering', tekst(9), 'te-kort'],
    ['/zorgbehoefte/motivering', tekst(10), null],
    ['/zorgbehoefte/motivering', '😀'.repeat(9), 'te-kort'],
    ['/zorgbehoefte/motivering', '😀'.repeat(10), null],
    ['/zorgbehoefte/motivering', tekst(10_000), null],
    ['/zorgbehoefte/motivering', tekst(10_001), 'te-lang'],
    ['/zorgbehoefte/motivering', ' \n\t       ', 'motivering-leeg'],
    ['/beoordelingen/0/motivering', ' '.repeat(10), 'motivering-leeg'],
    ['/beoordelingen/0/motivering', '', 'motivering-leeg'],
    ['/verplichtingenOpgelegd/0/motivering', ' '.repeat(10), 'motivering-leeg'],
    ['/budgetplan/gekwalificeerdeZorg/contactenExternMetThuisPerMaand', 0, null],
    ['/budgetplan/gekwalificeerdeZorg/contactenExternMetThuisPerMaand', -1, 'te-klein'],
    ['/budgetplan/gekwalificeerdeZorg/contactenExternMetThuisPerMaand', 200, null],
    ['/budgetplan/gekwalificeerdeZorg/contactenExternMetThuisPerMaand', 201, 'te-groot'],
    ['/budgetplan/gekwalificeerdeZorg/contactenExternMetThuisPerMaand', 1.5, 'geen-geheel-getal'],
    ['/budgetplan/posten/0/aantalPerWeek', 0, 'niet-boven'],
    ['/budgetplan/posten/0/aantalPerWeek', 0.25, null],
    ['/budgetplan/posten/0/aantalPerWeek', 0.3, 'geen-veelvoud'],
    ['/budgetplan/posten/0/aantalPerWeek', 168, null],
    ['/budgetplan/posten/0/aantalPerWeek', 168.25, 'te-groot'],
    ['/budgetplan/posten/0/urenPerDagdeel', 0, 'niet-boven'],
    ['/budgetplan/posten/0/urenPerDagdeel', 0.1, null],
    ['/budgetplan/posten/0/urenPerDagdeel', 24, null],
    ['/budgetplan/posten/0/urenPerDagdeel', 24.01, 'te-groot'],
    ['/deeltijdverblijf/etmalenThuisPerWeek', 0, 'te-klein'],
    ['/deeltijdverblijf/etmalenThuisPerWeek', 0.5, null],
    ['/deeltijdverblijf/etmalenThuisPerWeek', 0.75, 'geen-veelvoud'],
    ['/deeltijdverblijf/etmalenThuisPerWeek', 6.5, null],
    ['/deeltijdverblijf/etmalenThuisPerWeek', 7, 'te-groot'],
    ['/mpt/perJaarCent', 0, null],
    ['/mpt/perJaarCent', -0, null],
    ['/mpt/perJaarCent', -1, 'te-klein'],
    ['/mpt/perJaarCent', 1e11, null],
    ['/mpt/perJaarCent', 1e11 + 1, 'te-groot'],
    ['/mpt/perJaarCent', 0.5, 'geen-hele-eurocenten'],
    ['/mpt/perJaarCent', Number.POSITIVE_INFINITY, 'te-groot'],
    ['/budgetplan/posten', Array(200).fill(POST), null],
    ['/budgetplan/posten', Array(201).fill(POST), 'te-veel-regels'],
    ['/opschortingen', Array(50).fill(OPSCHORTING), null],
    ['/opschortingen', Array(51).fill(OPSCHORTING), 'te-veel-regels'],
    ['/beoordelingen', Array(200).fill(BEOORDELING), null],
    ['/beoordelingen', Array(201).fill(BEOORDELING), 'te-veel-regels'],
    ['/signalenZorgverlener', Array(101).fill(vol().signalenZorgverlener?.[0]), 'te-veel-regels'],
    ['/verplichtingenOpgelegd', Array(21).fill(vol().verplichtingenOpgelegd?.[0]), 'te-veel-regels'],
    ['/regio', '5529\n', 'verkeerd-patroon'],
    ['/regio', '５５２９', 'verkeerd-patroon'],
    ['/aanvraag/ontvangenOp', '2026-3-3', 'verkeerd-patroon'],
    ['/vorigePeriode/einddatum', '2023-02-29', 'datum-bestaat-niet'],
    ['/vorigePeriode/einddatum', '2024-02-29', null],
    ['/vorigePeriode/einddatum', '2025-13-01', 'datum-bestaat-niet'],
    ['/vorigePeriode/einddatum', '2025-00-10', 'datum-bestaat-niet'],
    ['/vorigePeriode/einddatum', '0999-12-31', null],
  ])('%s %j: %s', (pad, waarde, code) => {
    expect(gebrekenNa([pad, waarde])).toEqual(code === null ? [] : [`${code} ${pad}`])
  })

  it('two causes at one place are two defects', () => {
    expect(gebrekenNa(['/zorgbehoefte/motivering', 'a\u0000\ud800'])).toEqual([
      'stuurteken /zorgbehoefte/motivering',
      'los-surrogaat /zorgbehoefte/motivering',
      'te-kort /zorgbehoefte/motivering',
    ])
  })
})

describe('PLT-11 every defect at once, in the order of the schema', () => {
  it('whatever the order of the input', () => {
    expect(
      gebrekenNa(
        ['/zzz', 1],
        ['/aaa', 1],
        ['/pab/oordeelArtsOp', 'x'],
        ['/budgetplan/posten/0/aantalPerWeek', 0],
        ['/aanvraag/soort', WEG],
        ['/aanvraag/ontvangenOp', 3],
        ['/regio', '0000'],
        ['/budgetplan/posten/1', {}],
      ),
    ).toEqual([
      'onbekende-regio /regio',
      'ontbreekt /aanvraag/soort',
      'verkeerd-type /aanvraag/ontvangenOp',
      'niet-boven /budgetplan/posten/0/aantalPerWeek',
      'ontbreekt /budgetplan/posten/1/zorgverlener',
      'ontbreekt /budgetplan/posten/1/functie',
      'ontbreekt /budgetplan/posten/1/eenheid',
      'ontbreekt /budgetplan/posten/1/aantalPerWeek',
      'verkeerd-patroon /pab/oordeelArtsOp',
      'onbekende-eigenschap /aaa',
      'onbekende-eigenschap /zzz',
    ])
  })
})

describe('PLT-11 a value that is no JSON is a defect, never a crash', () => {
  class Zaak {
    regio = '5529'
  }
  const kring: Record<string, unknown> = {}
  kring.aanvraag = kring
  const kapot = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('kapot')
      },
    },
  )
  const { proxy: ingetrokken, revoke } = Proxy.revocable({}, {})
  revoke()

  it.each([
    [undefined, ['verkeerd-type ']],
    [null, ['verkeerd-type ']],
    [[], ['verkeerd-type ']],
    ['{}', ['verkeerd-type ']],
    [new Zaak(), ['verkeerd-type ']],
    [Object.create(vol()), ['verkeerd-type ']],
    [kapot, ['onleesbaar ']],
  ])('case %#', (waarde, verwacht) => {
    expect(gebreken(controleerDossier(waarde))).toEqual(verwacht)
  })

  it('a proxy that has been revoked', () => {
    expect(gebreken(controleerDossier(ingetrokken))).toEqual(['onleesbaar '])
  })

  it('a ring, a getter, a symbol and a hole', () => {
    expect(gebreken(controleerDossier(kring))).toContain('onbekende-eigenschap /aanvraag/aanvraag')
    const metGetter = Object.defineProperty(vol(), 'regio', { get: () => '5529', enumerable: true })
    expect(gebreken(controleerDossier(metGetter))).toEqual(['verkeerd-type /regio'])
    expect(gebreken(controleerDossier({ ...vol(), [Symbol('x')]: 1 }))).toEqual(['onbekende-eigenschap /Symbol(x)'])
    expect(gebrekenNa(['/opschortingen', Array(1)])).toEqual(['verkeerd-type /opschortingen/0'])
  })

  it('an object without a prototype is plain data', () => {
    expect(controleerDossier(Object.assign(Object.create(null), vol()))).toHaveProperty('goed')
  })
})

describe('PLT-11 a schema that promises what is not checked stops the program', () => {
  it.each([
    [{ type: 'string', minimum: 1 }],
    [{ type: 'null' }],
    [{ type: 'object', properties: {} }],
    [{ type: 'array' }],
    [{ type: 'string', pattern: '^x$' }],
    [{}],
  ])('%j', (schema) => {
    expect(() => controleVoor(schema)).toThrow()
  })
})

/**
 * The claim check beside a second one that is written as plainly as can be: text dates, every day apart, every earlier line
 * looked at again. It shares no code with the first but the names of the codes.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { controleer } from './testbestanden.ts'

interface Regel {
  regel: string
  agb: string
  client: string
  prestatie: string
  van: string
  tot: string
  aantal: number
  bedrag: number
}
interface Contract {
  agb: string
  prestatie: string
  van: string
  tot: string
  tarief: number
  plaatsen: number | null
  av: string
  at: string
  loc: 'J' | 'N'
}
interface Indicatie {
  client: string
  code: string
  van: string
  tot: string
  wachtend: string
}

const dagVan = (n: number): string => new Date(Date.UTC(2025, 10, 1) + n * 86_400_000).toISOString().slice(0, 10)
const plus = (dag: string, n: number): string =>
  new Date(Date.parse(`${dag}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10)
function dagen(van: string, tot: string): string[] {
  const lijst: string[] = []
  for (let dag = van; dag <= tot; dag = plus(dag, 1)) lijst.push(dag)
  return lijst
}
const ALIAS: Record<string, string> = { 'CONSULT-SO': 'H335', 'ZZP-7VG': 'ZZP-812' }
const naam = (prestatie: string): string => ALIAS[prestatie] ?? prestatie
const isVerblijf = (p: string): boolean => p.startsWith('ZZP-') || p === 'LVHC-ZZP'
const isToeslag = (p: string): boolean => p.startsWith('TOESLAG-') || p === 'MEERZORG'
const SGLVG = ['780', '781', '782', '783', '784', '790']
const OBSERVATIE = ['810', '811', '812', '813', '782', '783', '784']

function past(p: string, i: Indicatie, alle: Indicatie[], contracten: Contract[]): boolean {
  if (p === 'LVHC-ZZP' || p === 'MEERZORG' || p === 'H335' || p === 'ANDERS') return true
  if (p === 'TOESLAG-OBSERVATIE') return OBSERVATIE.includes(i.code)
  if (p === 'LVG-VOORAF')
    return SGLVG.includes(i.code) && i.wachtend !== '' && contracten.some(({ agb }) => agb === i.wachtend)
  if (p === 'OVERBRUGGING-LVG')
    return (
      !SGLVG.includes(i.code) && alle.some((e) => SGLVG.slice(0, 5).includes(e.code) && e.tot !== '' && e.tot < i.van)
    )
  return p === `ZZP-${i.code}`
}

function naief(regels: Regel[], contracten: Contract[], indicaties: Indicatie[]): string[] {
  const uit: string[] = []
  const gezien: { r: Regel; p: string; codes: string[]; telt: boolean }[] = []
  const begonnen: Record<string, string[]> = {}
  for (const r of regels) {
    const p = naam(r.prestatie)
    const codes: string[] = []
    const alle = dagen(r.van, r.tot)
    const rijen = contracten.filter((c) => c.agb === r.agb && naam(c.prestatie) === p)
    const dekkend = rijen.filter((c) => c.van <= r.van && r.tot <= c.tot)
    const gelden = dekkend.length > 0 ? dekkend : rijen
    if (rijen.length === 0) codes.push('geen-contract')
    else {
      if (dekkend.length === 0) codes.push('buiten-contractperiode')
      else if (r.bedrag > r.aantal * Math.max(...dekkend.map((c) => c.tarief))) codes.push('tarief-te-hoog')
      const advies = gelden.some((c) =>
        c.av === '' && c.at === '' ? p !== 'LVHC-ZZP' : c.av !== '' && c.av <= r.van && (c.at === '' || r.tot <= c.at),
      )
      if (!advies) codes.push('buiten-celz-advies')
    }
    const eigen = indicaties.filter((i) => i.client === r.client)
    const opDag = (dag: string) => eigen.filter((i) => i.van <= dag && (i.tot === '' || dag <= i.tot))
    if (alle.some((dag) => opDag(dag).length === 0)) codes.push('geen-indicatie')
    if (alle.some((dag) => opDag(dag).length > 0 && !opDag(dag).some((i) => past(p, i, eigen, contracten))))
      codes.push('profiel-past-niet')
    if ((isVerblijf(p) || isToeslag(p)) && r.aantal !== alle.length) codes.push('aantal-klopt-niet')
    const raakt = (a: Regel) => a.van <= r.tot && r.van <= a.tot
    const zelfde = gezien.filter((g) => g.r.agb === r.agb && g.r.client === r.client && g.p === p)
    if (
      isVerblijf(p) || isToeslag(p)
        ? zelfde.some((g) => raakt(g.r))
        : zelfde.some(
            (g) => g.r.van === r.van && g.r.tot === r.tot && g.r.aantal === r.aantal && g.r.bedrag === r.bedrag,
          )
    )
      codes.push('dubbele-regel')
    const anders = gezien.filter((g) => g.r.client === r.client && isVerblijf(g.p) && !(g.r.agb === r.agb && g.p === p))
    if (isVerblijf(p) && anders.some((g) => raakt(g.r))) codes.push('combinatie-niet-toegestaan')
    const eigenCodes = codes.length
    const plaatsen = gelden.some((c) => c.plaatsen === null) ? null : Math.max(...gelden.map((c) => c.plaatsen ?? 0))
    if (rijen.length > 0 && plaatsen !== null && (isVerblijf(p) || isToeslag(p))) {
      const vol = alle.some((dag) => {
        const clienten = new Set(
          gezien
            .filter((g) => g.telt && g.r.agb === r.agb && g.p === p && g.r.van <= dag && dag <= g.r.tot)
            .map((g) => g.r.client),
        )
        return !clienten.has(r.client) && clienten.size >= plaatsen
      })
      if (vol) codes.push('plaatsen-overschreden')
    }
    const zonderTijd = codes.length
    const soort =
      p === 'TOESLAG-OBSERVATIE' ? 'observatie' : p === 'OVERBRUGGING-LVG' ? 'na' : p === 'LVG-VOORAF' ? 'voor' : null
    if (soort !== null) {
      const sleutel = `${soort} ${r.client}`
      const eind = (begin: string): string => {
        if (soort !== 'observatie') return plus(begin, 181)
        const volgend = `${Number(begin.slice(0, 4)) + 1}${begin.slice(4)}`
        return begin.endsWith('02-29') ? `${volgend.slice(0, 8)}28` : plus(volgend, -1)
      }
      // Every counted first day in order, this one among them: the last term that begins not after this line.
      const starts = [...(begonnen[sleutel] ?? []).filter((van) => van <= r.van), r.van].sort()
      let begin = starts[0] ?? r.van
      for (const start of starts)
        if (
          soort !== 'observatie' &&
          eigen.some((i) => SGLVG.includes(i.code) && i.van > eind(begin) && i.van <= start)
        )
          begin = start
      if (zonderTijd === 0) begonnen[sleutel] = [...(begonnen[sleutel] ?? []), r.van]
      if (r.tot > eind(begin)) codes.push(soort === 'observatie' ? 'observatie-te-lang' : 'overbrugging-te-lang')
    }
    // Places are used by a line that nothing but the places themselves stops.
    const telt = eigenCodes === 0 && codes.length === zonderTijd
    gezien.push({ r, p, codes, telt })
  }
  for (const g of gezien) {
    const consult = g.p === 'H335'
    const naast = gezien.some((a) => {
      if (a.r.client !== g.r.client || !isVerblijf(a.p) || a.r.van > g.r.tot || g.r.van > a.r.tot) return false
      const rijen = contracten.filter((c) => c.agb === a.r.agb && naam(c.prestatie) === a.p)
      const dekkend = rijen.filter((c) => c.van <= a.r.van && a.r.tot <= c.tot)
      return (dekkend.length > 0 ? dekkend : rijen).some((c) => c.loc === 'J')
    })
    if (consult && naast) g.codes.push('combinatie-niet-toegestaan')
    uit.push(...g.codes.map((code) => `${g.r.regel} ${code}`))
  }
  return uit.sort()
}

const AGBS = ['11111111', '22222222']
const PRESTATIES = [
  'ZZP-754',
  'ZZP-812',
  'ZZP-7VG',
  'LVHC-ZZP',
  'TOESLAG-OBSERVATIE',
  'MEERZORG',
  'H335',
  'CONSULT-SO',
  'LVG-VOORAF',
  'OVERBRUGGING-LVG',
  'ANDERS',
]
const CODES = ['754', '812', '783', '784']
const CLIENTEN = ['a', 'b', 'c']
const periode = (max: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max }))
    .map(([van, lang]) => ({ van: dagVan(van), tot: dagVan(van + lang) }))

const regel = fc.record({
  agb: fc.constantFrom(...AGBS),
  client: fc.constantFrom(...CLIENTEN),
  prestatie: fc.constantFrom(...PRESTATIES),
  periode: fc.oneof(periode(40), periode(400)),
  afwijking: fc.constantFrom(0, 0, 0, 0, 1),
  bedrag: fc.integer({ min: 0, max: 12 }),
})
const contract = fc.record({
  agb: fc.constantFrom(...AGBS),
  prestatie: fc.constantFrom(...PRESTATIES),
  lang: fc.boolean(),
  periode: periode(400),
  tarief: fc.integer({ min: 1, max: 10 }),
  plaatsen: fc.constantFrom(null, null, 1, 2),
  advies: fc.option(periode(400)),
  open: fc.boolean(),
  loc: fc.constantFrom('J' as const, 'N' as const),
})
const indicatie = fc.record({
  client: fc.constantFrom(...CLIENTEN),
  code: fc.constantFrom(...CODES),
  periode: fc.oneof(periode(100), periode(500)),
  open: fc.boolean(),
  wachtend: fc.constantFrom('', ...AGBS),
})

describe('INK-30 eigenschap: gelijk aan de toets die dag voor dag kijkt', () => {
  test('elke code op elke regel', () => {
    fc.assert(
      fc.property(
        fc.array(regel, { maxLength: 25 }),
        fc.array(contract, { minLength: 4, maxLength: 16 }),
        fc.array(indicatie, { minLength: 1, maxLength: 8 }),
        (r, c, i) => {
          const regels: Regel[] = r.map(({ periode: { van, tot }, afwijking, bedrag, ...rest }, plek) => {
            const aantal = dagen(van, tot).length + afwijking
            return { ...rest, regel: String(plek + 1), van, tot, aantal, bedrag: bedrag * aantal }
          })
          const contracten: Contract[] = c.map(({ lang, periode: p, advies, open, ...rest }) => ({
            ...rest,
            ...(lang ? { van: '2020-01-01', tot: '2030-12-31' } : p),
            av: advies?.van ?? '',
            at: advies && !open ? advies.tot : '',
          }))
          const indicaties: Indicatie[] = i.map(({ periode: p, open, ...rest }) => ({
            ...rest,
            van: p.van,
            tot: open ? '' : p.tot,
          }))
          const { kort } = controleer({
            declaraties: regels.map((x) =>
              [x.regel, x.agb, x.client, x.prestatie, x.van, x.tot, x.aantal, x.bedrag].join(';'),
            ),
            contracten: contracten.map((x) =>
              [x.agb, x.prestatie, x.van, x.tot, x.tarief, x.plaatsen ?? '', x.av, x.at, x.loc].join(';'),
            ),
            indicaties: indicaties.map((x) => [x.client, x.code, x.van, x.tot, '1', x.wachtend].join(';')),
          })
          expect(kort).toEqual(naief(regels, contracten, indicaties))
        },
      ),
      { numRuns: 400 },
    )
  })
})

// The page on style as rules: each ban names its replacement. tests/tidy.test.ts holds every file of the house to them,
// and holds each rule to a planted breach.
import ts from 'typescript'
import { is11Proef } from './elfproef.ts'

/** A text file of the house, with its path from the root. */
export interface Bestand {
  pad: string
  tekst: string
}

export interface Huisregel {
  naam: string
  /** What to do instead. */
  inPlaatsDaarvan: string
  geldtVoor: (pad: string) => boolean
  /** Every breach, as `line: what`. */
  zoek: (bestand: Bestand) => string[]
}

const isCode = (pad: string): boolean => /\.(ts|tsx|mts|mjs|cjs)$/.test(pad)
const isTest = (pad: string): boolean => /\.test\.tsx?$/.test(pad) || pad.startsWith('tests/')
const isBron = (pad: string): boolean => isCode(pad) && pad.startsWith('src/') && !isTest(pad)
const isConfig = (pad: string): boolean => /\.config\.ts$/.test(pad)

const FUNCTIE_REGELS_MAX = 70
const BESTAND_REGELS_MAX = 300
/** Longer by nature: one schema that is read as one, lists of sentences, tables of cases. The figures only come down. */
const LANGER: readonly (readonly [pad: RegExp, regelsMax: number])[] = [
  [/^src\/pgb\/contract\.ts$/, 460],
  [/^src\/faces\/web\/teksten\//, 500],
  [/\.test\.tsx?$|^tests\//, 500],
]

function zoekPatroon(patroon: RegExp): Huisregel['zoek'] {
  return ({ tekst }) =>
    tekst.split('\n').flatMap((regel, i) => (patroon.test(regel) ? [`${i + 1}: ${regel.trim().slice(0, 100)}`] : []))
}

/** A breach found by walking the tree that the compiler sees; comments and texts are not in it. */
function zoekKnoop(vind: (knoop: ts.Node, bron: ts.SourceFile) => string | undefined): Huisregel['zoek'] {
  return ({ pad, tekst }) => {
    const bron = ts.createSourceFile(pad, tekst, ts.ScriptTarget.Latest, true)
    const gevonden: string[] = []
    const bezoek = (knoop: ts.Node): void => {
      const wat = vind(knoop, bron)
      if (wat) gevonden.push(`${bron.getLineAndCharacterOfPosition(knoop.getStart()).line + 1}: ${wat}`)
      ts.forEachChild(knoop, bezoek)
    }
    bezoek(bron)
    return gevonden
  }
}

function isStandaardExport(knoop: ts.Node): boolean {
  if (ts.isExportAssignment(knoop)) return !knoop.isExportEquals
  if (ts.isExportSpecifier(knoop)) return knoop.name.text === 'default'
  const modifiers = ts.canHaveModifiers(knoop) ? (ts.getModifiers(knoop) ?? []) : []
  return modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword)
}

function langeFunctie(knoop: ts.Node, bron: ts.SourceFile): string | undefined {
  if (!ts.isFunctionLike(knoop)) return undefined
  const regel = (plaats: number): number => bron.getLineAndCharacterOfPosition(plaats).line
  const lengte = regel(knoop.getEnd()) - regel(knoop.getStart()) + 1
  return lengte > FUNCTIE_REGELS_MAX ? `functie van ${lengte} regels` : undefined
}

const SQL =
  /['"`]\s*(?:select\s[^'"`]*\sfrom\s|insert\s+into\s|update\s+\S+\s+set\s|delete\s+from\s|(?:create|alter|drop)\s+(?:table|role|schema|policy)\s)/i
// Put together, so that this file does not hold the words it forbids.
const BUITEN_HET_HUIS = new RegExp(['\\.\\./shar' + 'ed', '/wo' + 'rk/'].join('|'))

const ONLEESBARE_NAAM = /[^\x20-\x7e]/
const KEBAB = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/
const VASTE_NAMEN = new Set(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'LICENSE'])
const VERGAARBAKKEN = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'lib'])

function slechteNamen({ pad }: Bestand): string[] {
  const delen = pad.split('/')
  return delen.flatMap((deel) => {
    if (VERGAARBAKKEN.has(deel.replace(/\..*$/, ''))) return [`1: ${deel} zegt niet wat erin zit`]
    if (ONLEESBARE_NAAM.test(deel)) return [`1: ${deel} is geen ASCII`]
    return KEBAB.test(deel) || VASTE_NAMEN.has(deel) ? [] : [`1: ${deel} is geen kebab-case`]
  })
}

/** Numbers that pass the 11-proef and are known to be invented: they look it. */
const VERZONNEN_BSN = new Set(['999999990', '123456782', '111222333', '999990019'])

function zoekBsn({ tekst }: Bestand): string[] {
  return tekst.split('\n').flatMap((regel, i) =>
    [...regel.matchAll(/(?<![0-9A-Za-z.])[0-9]{9}(?![0-9A-Za-z])/g)]
      .map(([nummer]) => nummer)
      .filter((nummer) => is11Proef(nummer) && !VERZONNEN_BSN.has(nummer))
      .map((nummer) => `${i + 1}: een nummer dat eindigt op ${nummer.slice(-3)} kan een BSN zijn`),
  )
}

export const huisregels: readonly Huisregel[] = [
  {
    naam: 'geen eigen klok',
    inPlaatsDaarvan: 'platform/clock, of de datum als argument (waarden/datum)',
    geldtVoor: (pad) => isBron(pad) && pad !== 'src/platform/clock.ts',
    zoek: zoekPatroon(/\bnew Date\b|\bDate\.(?:now|parse)\b/),
  },
  {
    naam: 'geen drijvende komma voor geld',
    inPlaatsDaarvan: 'waarden/bedrag',
    geldtVoor: isBron,
    zoek: zoekPatroon(/\bparseFloat\b/),
  },
  {
    naam: 'geen SQL buiten de opslag',
    inPlaatsDaarvan: 'de store.ts van de kamer, src/platform of migraties',
    geldtVoor: (pad) => isBron(pad) && !pad.startsWith('src/platform/') && !/\/store(?:\.ts$|\/)/.test(pad),
    zoek: zoekPatroon(SQL),
  },
  {
    naam: 'geen any',
    inPlaatsDaarvan: 'een type, of unknown met een controle',
    geldtVoor: isCode,
    zoek: zoekKnoop((knoop) => (knoop.kind === ts.SyntaxKind.AnyKeyword ? 'any' : undefined)),
  },
  {
    naam: 'geen standaardexport',
    inPlaatsDaarvan: 'een export met een naam',
    geldtVoor: (pad) => isCode(pad) && !isConfig(pad),
    zoek: zoekKnoop((knoop) => (isStandaardExport(knoop) ? 'export default' : undefined)),
  },
  {
    naam: 'functies passen op een scherm',
    inPlaatsDaarvan: 'takken in de ouder, zuiver werk in de bladeren',
    geldtVoor: (pad) => isCode(pad) && !isTest(pad),
    zoek: zoekKnoop(langeFunctie),
  },
  {
    naam: 'namen in ASCII',
    inPlaatsDaarvan: 'dezelfde naam zonder accent',
    geldtVoor: isCode,
    zoek: zoekKnoop((knoop) => (ts.isIdentifier(knoop) && ONLEESBARE_NAAM.test(knoop.text) ? knoop.text : undefined)),
  },
  {
    naam: 'bestanden blijven klein',
    inPlaatsDaarvan: 'een map, met een bestand per ding',
    geldtVoor: isCode,
    zoek: ({ pad, tekst }) => {
      const lengte = tekst.split('\n').length - 1
      const [, regelsMax = BESTAND_REGELS_MAX] = LANGER.find(([patroon]) => patroon.test(pad)) ?? []
      return lengte > regelsMax ? [`1: ${lengte} regels`] : []
    },
  },
  {
    naam: 'geen werk dat blijft liggen',
    inPlaatsDaarvan: 'een issue',
    geldtVoor: isCode,
    // The words are put together for the same reason as above.
    zoek: zoekPatroon(new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b`)),
  },
  {
    naam: 'namen van bestanden en mappen',
    inPlaatsDaarvan: 'kebab-case in ASCII, genoemd naar wat erin zit',
    geldtVoor: () => true,
    zoek: slechteNamen,
  },
  {
    naam: 'niets van buiten het huis',
    inPlaatsDaarvan: 'het feit zelf, overgenomen met zijn vindplaats',
    geldtVoor: () => true,
    zoek: zoekPatroon(BUITEN_HET_HUIS),
  },
  {
    naam: 'geen echt lijkend BSN',
    inPlaatsDaarvan: 'een verzonnen nummer van de lijst in tools/huisregels.ts',
    geldtVoor: (pad) => pad !== 'package-lock.json',
    zoek: zoekBsn,
  },
  {
    naam: 'een bestand eindigt met een regeleinde',
    inPlaatsDaarvan: 'een regeleinde aan het eind',
    geldtVoor: () => true,
    zoek: ({ tekst }) => (tekst === '' || tekst.endsWith('\n') ? [] : ['laatste regel']),
  },
]

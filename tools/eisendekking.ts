// Which tests name which requirement. Names are read from the source as a compiler sees it, so that a number in a
// comment or in data does not count as a test.
import ts from 'typescript'

export interface Eis {
  status: 'gebouwd' | 'deels' | 'nog niet'
  nl: string
  en: string
}
export type Eisen = ReadonlyMap<string, Eis>

/** A test or group of tests whose name bears a requirement number. */
export interface Vermelding {
  eis: string
  bestand: string
  naam: string
}

const EISNUMMER = /\b(?:PGB|NZA|KAD|RES|WON|INK|TRA|ZPL|RMT|EWS|PLT|SPD)-[0-9]+\b/g
const TESTWOORDEN = new Set(['describe', 'it', 'test'])

/** The word a call begins with: `describe`, also of `describe.each(rows)(name, …)` and `it.skipIf(x)(name, …)`. */
function beginwoord(knoop: ts.Expression): string {
  if (ts.isIdentifier(knoop)) return knoop.text
  if (ts.isPropertyAccessExpression(knoop) || ts.isCallExpression(knoop)) return beginwoord(knoop.expression)
  if (ts.isTaggedTemplateExpression(knoop)) return beginwoord(knoop.tag)
  return ''
}

function naamVan(knoop: ts.Expression | undefined): string {
  if (!knoop) return ''
  if (ts.isStringLiteralLike(knoop)) return knoop.text
  return ts.isTemplateExpression(knoop) ? knoop.getText() : ''
}

export function vermeldingenIn(bestand: string, tekst: string): Vermelding[] {
  const bron = ts.createSourceFile(bestand, tekst, ts.ScriptTarget.Latest, true)
  const gevonden: Vermelding[] = []
  const bezoek = (knoop: ts.Node): void => {
    if (ts.isCallExpression(knoop) && TESTWOORDEN.has(beginwoord(knoop.expression))) {
      const naam = naamVan(knoop.arguments[0])
      for (const eis of new Set(naam.match(EISNUMMER) ?? [])) gevonden.push({ eis, bestand, naam })
    }
    ts.forEachChild(knoop, bezoek)
  }
  bezoek(bron)
  return gevonden
}

export function dekking(
  eisen: Eisen,
  vermeldingen: readonly Vermelding[],
): { perEis: Map<string, Vermelding[]>; fouten: string[] } {
  const perEis = new Map<string, Vermelding[]>()
  const fouten: string[] = []
  for (const vermelding of vermeldingen) {
    perEis.set(vermelding.eis, [...(perEis.get(vermelding.eis) ?? []), vermelding])
    if (!eisen.has(vermelding.eis)) {
      fouten.push(`${vermelding.bestand} noemt ${vermelding.eis}, en die eis bestaat niet: ${vermelding.naam}`)
    }
  }
  for (const [nummer, eis] of eisen) {
    if (eis.status === 'gebouwd' && !perEis.has(nummer)) fouten.push(`${nummer} heet gebouwd en heeft geen test`)
  }
  return { perEis, fouten }
}

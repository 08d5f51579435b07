import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { operaties } from '../../app/operaties.ts'
import { beschrijvingen } from '../../app/zaken.ts'
import type { Json, JsonObject } from './json.ts'
import { maakOpenapi } from './openapi.ts'
import { OPENAPI_BESTAND, openapiTekst } from './openapi-bestand.ts'

const map = mkdtempSync(join(tmpdir(), 'ozk-openapi-'))
afterAll(() => rmSync(map, { recursive: true }))

/** The findings of Spectral with our own .spectral.yaml, as `code path`. */
async function lint(document: unknown): Promise<string[]> {
  const bestand = join(map, 'openapi.json')
  writeFileSync(bestand, JSON.stringify(document))
  const argumenten = ['lint', '--quiet', '--ruleset', '.spectral.yaml', '--format', 'json', '--fail-severity', 'hint']
  const uitvoer = await new Promise<string>((klaar, mis) => {
    execFile('node_modules/.bin/spectral', [...argumenten, bestand], { maxBuffer: 1e8 }, (fout, stdout, stderr) => {
      // Exit 1 means that there are findings; anything else that the linter itself did not run.
      if (fout && fout.code !== 1) mis(new Error(stderr || stdout))
      else klaar(stdout)
    })
  })
  const begin = uitvoer.indexOf('[')
  if (begin < 0) throw new Error(`Geen uitvoer van Spectral: ${uitvoer}`)
  const vondsten: { code: string; path: string[] }[] = JSON.parse(uitvoer.slice(begin, uitvoer.lastIndexOf(']') + 1))
  return vondsten.map(({ code, path }) => `${code} ${path.join('.')}`)
}

/** Sets a value at a place in the document, or takes it away. */
function plant(document: JsonObject, plaats: readonly string[], waarde: Json | undefined): void {
  const [naam = '', ...verder] = plaats
  if (verder.length > 0) plant(document[naam] as JsonObject, verder, waarde)
  else if (waarde === undefined) delete document[naam]
  else document[naam] = waarde
}

const SNEL = ['paths', '/pgb/toetsenSnel/', 'post']
/** Breaches, each with the rule that must find it. */
const INBREUKEN: readonly (readonly [regel: string, plaats: readonly string[], waarde: Json | undefined])[] = [
  ['include-major-version-in-uri', ['servers', '0', 'url'], 'http://x.nl/api'],
  ['servers-use-https', ['servers', '0', 'url'], 'http://x.nl/api'],
  ['semver', ['info', 'version'], '1.0'],
  ['info-contact-fields-exist', ['info', 'contact', 'email'], undefined],
  [
    'openapi-json-exists',
    ['paths', '/openapi.json', 'get', 'responses', '200', 'headers', 'access-control-allow-origin'],
    undefined,
  ],
  // The path itself, copied below, is the breach of these two.
  ['paths-kebab-case', [...SNEL, 'operationId'], 'snel'],
  ['paths-no-trailing-slash', [...SNEL, 'operationId'], 'snel'],
  ['query-keys-camel-case', [...SNEL, 'parameters'], [{ name: 'sorteer_op', in: 'query', schema: { type: 'string' } }]],
  ['problem-invalid-input', [...SNEL, 'responses', '400'], undefined],
  ['missing-version-header', [...SNEL, 'responses', '200', 'headers', 'API-Version'], undefined],
  ['use-problem-schema', [...SNEL, 'responses', '500'], { description: 'x', content: { 'application/json': {} } }],
  ['problem-schema-members', ['components', 'schemas', 'Problem', 'properties', 'detail'], undefined],
  ['schema-camel-case', ['components', 'schemas', 'snake_case'], { type: 'object' }],
  ['property-casing', ['components', 'schemas', 'Vindplaats', 'properties', 'geboorte_plaats'], { type: 'string' }],
  [
    'specify-format-for-date-and-time',
    ['components', 'schemas', 'Vindplaats', 'properties', 'einddatum'],
    { type: 'string' },
  ],
]

describe('PLT-12 het OpenAPI-document volgt de API Design Rules', () => {
  it('has no finding at all, also no warning', { timeout: 60_000 }, async () => {
    expect(await lint(maakOpenapi(operaties, undefined, beschrijvingen))).toEqual([])
  })

  it('is linted by rules that bite: each planted breach is found', { timeout: 60_000 }, async () => {
    const stuk = structuredClone(maakOpenapi(operaties, undefined, beschrijvingen))
    const paden = stuk.paths as JsonObject
    plant(paden, ['/pgb/toetsenSnel/'], structuredClone(paden['/pgb/toetsen']))
    for (const [, plaats, waarde] of INBREUKEN) plant(stuk, plaats, waarde)
    const gevonden = new Set((await lint(stuk)).map((vondst) => vondst.split(' ')[0]))
    expect(INBREUKEN.map(([regel]) => regel).filter((regel) => !gevonden.has(`nlgov:${regel}`))).toEqual([])
  })

  it(`stands in ${OPENAPI_BESTAND} as it is now (npm run schema writes it)`, () => {
    expect(readFileSync(OPENAPI_BESTAND, 'utf8')).toBe(openapiTekst())
  })
})

describe('PLT-12 document en operaties lopen gelijk', () => {
  const document = maakOpenapi(operaties, undefined, beschrijvingen)
  const paden = document.paths as Record<string, Record<string, JsonObject>>

  it('describes every operation and nothing else', () => {
    const beschreven = Object.values(paden).flatMap((pad) => Object.values(pad).flatMap((o) => o['x-operatie'] ?? []))
    expect(beschreven.sort()).toEqual([...operaties, ...beschrijvingen].map(({ name }) => name).sort())
  })

  it('gives schemas their name and shows a named schema inside another by that name', () => {
    const { schemas } = document.components as { schemas: Record<string, JsonObject> }
    expect(Object.keys(schemas)).toEqual(
      expect.arrayContaining([
        'Dossier',
        'Toetsuitkomst',
        'Budget',
        'Termijnen',
        'Regelbank',
        'Problem',
        'Foutproblem',
      ]),
    )
    expect(JSON.stringify(schemas.Toetsuitkomst)).toContain('#/components/schemas/Budget"')
  })

  it('shows examples that the operations take', () => {
    for (const operatie of operaties) {
      for (const [naam, { waarde }] of Object.entries(operatie.input?.voorbeelden ?? {})) {
        expect(operatie.voerUit(JSON.stringify(waarde)), `${operatie.name} ${naam}`).toHaveProperty('goed')
      }
    }
  })
})

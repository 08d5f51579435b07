import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { operaties } from '../../app/operaties.ts'
import { type JsonObject, maakOpenapi } from './openapi.ts'
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

/** A deep copy that may be changed without types getting in the way. */
// biome-ignore lint/suspicious/noExplicitAny: a test breaks the document in places that its type does not know.
const kopie = (): any => structuredClone(maakOpenapi(operaties))

describe('PLT-12 het OpenAPI-document volgt de API Design Rules', () => {
  it('has no finding at all, also no warning', { timeout: 60_000 }, async () => {
    expect(await lint(maakOpenapi(operaties))).toEqual([])
  })

  it('is linted by rules that bite: each planted breach is found', { timeout: 60_000 }, async () => {
    const stuk = kopie()
    stuk.servers[0].url = 'http://x.nl/api'
    stuk.info.version = '1.0'
    delete stuk.info.contact.email
    delete stuk.paths['/openapi.json'].get.responses['200'].headers['access-control-allow-origin']
    stuk.paths['/pgb/toetsenSnel/'] = structuredClone(stuk.paths['/pgb/toetsen'])
    const post = stuk.paths['/pgb/toetsenSnel/'].post
    post.operationId = 'snel'
    post.parameters = [{ name: 'sorteer_op', in: 'query', schema: { type: 'string' } }]
    delete post.responses['400']
    delete post.responses['200'].headers['API-Version']
    post.responses['500'] = { description: 'Fout', content: { 'application/json': { schema: { type: 'object' } } } }
    delete stuk.components.schemas.Problem.properties.detail
    stuk.components.schemas.snake_case = { type: 'object', properties: { geboorte_datum: { type: 'string' } } }
    stuk.components.schemas.Vindplaats.properties.einddatum = { type: 'string' }
    const codes = new Set((await lint(stuk)).map((vondst) => vondst.split(' ')[0]))
    for (const code of [
      'include-major-version-in-uri',
      'servers-use-https',
      'semver',
      'info-contact-fields-exist',
      'openapi-json-exists',
      'paths-kebab-case',
      'paths-no-trailing-slash',
      'query-keys-camel-case',
      'problem-invalid-input',
      'missing-version-header',
      'use-problem-schema',
      'problem-schema-members',
      'schema-camel-case',
      'property-casing',
      'specify-format-for-date-and-time',
    ]) {
      expect(codes, code).toContain(`nlgov:${code}`)
    }
  })

  it(`stands in ${OPENAPI_BESTAND} as it is now (npm run schema writes it)`, () => {
    expect(readFileSync(OPENAPI_BESTAND, 'utf8')).toBe(openapiTekst())
  })
})

describe('PLT-12 document en operaties lopen gelijk', () => {
  const document = maakOpenapi(operaties)
  const paden = document.paths as Record<string, Record<string, JsonObject>>

  it('describes every operation and nothing else', () => {
    const beschreven = Object.values(paden).flatMap((pad) => Object.values(pad).flatMap((o) => o['x-operatie'] ?? []))
    expect(beschreven.sort()).toEqual(operaties.map((operatie) => operatie.name).sort())
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

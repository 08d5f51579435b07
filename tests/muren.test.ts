import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const huis = resolve(import.meta.dirname, '..')
let kopie = ''

/** Each breach: the wall that must catch it, the file that makes it, and what that file imports. */
const BREUKEN: readonly (readonly [muur: string, bestand: string, tekst: string])[] = [
  ['regels-zien-alleen-recht', 'src/pgb/regels/breuk.ts', "import '../uitslag.ts'"],
  ['rekenkern-zonder-pakketten', 'src/pgb/regels/breuk-node.ts', "import 'node:fs'"],
  ['rekenkern-zonder-pakketten', 'src/regelgeving/breuk-npm.ts', "import 'typebox'"],
  ['contract-alleen-typebox', 'src/kader/contract.ts', "import 'pg'"],
  ['kamer-kader', 'src/kader/breuk.ts', "import '../pgb/index.ts'"],
  ['deur-van-de-kamer', 'src/opgaven/breuk.ts', "import '../pgb/uitslag.ts'"],
  ['kamer-pgb', 'src/pgb/breuk-app.ts', "import type {} from '../app/breuk.ts'"],
  ['app-kiest-operaties', 'src/app/breuk.ts', "import '../pgb/uitslag.ts'"],
  ['operaties-alleen-voor-app', 'src/kader/breuk-operatie.ts', "import '../regelgeving/operations.ts'"],
  ['deur-voor-gezichten', 'src/faces/web/breuk-deur.ts', "import type {} from '../../pgb/uitslag.ts'"],
  [
    'rekenhart-alleen-voor-de-pgb-check',
    'src/faces/web/schermen/breuk/breuk.ts',
    "import '../../../../pgb/rekenhart.ts'",
  ],
  ['rekenhart-zonder-node', 'src/pgb/rekenhart.ts', "import './breuk-tussen.ts'"],
  ['waarden-zien-niemand', 'src/waarden/breuk.ts', "import type {} from '../regelgeving/zin.ts'"],
  ['regelgeving-ziet-alleen-waarden', 'src/regelgeving/breuk.ts', "import type {} from '../pgb/uitslag.ts'"],
  ['platform-kent-geen-kamer', 'src/platform/breuk.ts', "import type {} from '../pgb/contract.ts'"],
  ['http-en-cli-zien-app', 'src/faces/http/breuk.ts', "import '../../pgb/index.ts'"],
  ['web-ziet-contracten', 'src/faces/web/breuk.ts', "import '../../app/breuk.ts'"],
  ['scherm-ziet-geen-scherm', 'src/faces/web/schermen/breuk2/breuk.ts', "import '../breuk/breuk.ts'"],
  ['geen-ontwikkelpakket-in-de-server', 'src/app/breuk-dev.ts', "import 'react'"],
  ['productie-ziet-geen-test', 'src/app/breuk-test.ts', "import '../breuk.test.ts'"],
  ['geen-kring', 'src/waarden/breuk-a.ts', "import './breuk-b.ts'"],
  ['bestaat-niet', 'src/waarden/breuk-weg.ts', "import './er-is-niets.ts'"],
]
const HULPBESTANDEN: readonly (readonly [string, string])[] = [
  ['src/pgb/index.ts', 'export {}'],
  ['src/breuk.test.ts', 'export {}'],
  ['src/waarden/breuk-b.ts', "import './breuk-a.ts'"],
  ['src/pgb/breuk-tussen.ts', "import 'node:fs'"],
]

function schrijf(bestand: string, tekst: string): void {
  mkdirSync(dirname(join(kopie, bestand)), { recursive: true })
  writeFileSync(join(kopie, bestand), `${tekst}\nexport {}\n`)
}

function controleer(): { status: number | null; uitvoer: string } {
  const { status, stdout, stderr } = spawnSync(join(huis, 'node_modules/.bin/tsx'), [join(huis, 'tools/muren.ts')], {
    cwd: kopie,
    encoding: 'utf8',
  })
  return { status, uitvoer: stdout + stderr }
}

describe('PLT-2 muren tussen de kamers', () => {
  beforeAll(() => {
    kopie = mkdtempSync(join(tmpdir(), 'ozk-muren-'))
    for (const pad of ['src', '.dependency-cruiser.cjs', 'package.json']) {
      cpSync(join(huis, pad), join(kopie, pad), { recursive: true })
    }
    cpSync(join(huis, 'tsconfig.json'), join(kopie, 'tsconfig.json'))
    symlinkSync(join(huis, 'node_modules'), join(kopie, 'node_modules'))
    for (const [bestand, tekst] of HULPBESTANDEN) schrijf(bestand, tekst)
    for (const [, bestand, tekst] of BREUKEN) schrijf(bestand, tekst)
  })
  afterAll(() => rmSync(kopie, { recursive: true, force: true }))

  it('vangt elke breuk, ook die van alleen een type', () => {
    const { status, uitvoer } = controleer()
    const gemist = BREUKEN.filter(([muur, bestand]) => !uitvoer.includes(`${muur}: ${bestand} →`))
    expect(gemist.map(([muur, bestand]) => `${muur} zag ${bestand} niet`)).toEqual([])
    expect(status).toBe(1)
  })

  it('keurt een controle af die veel minder modules zag dan er bestanden zijn', () => {
    // With an unsupported TypeScript dependency-cruiser goes blind by itself; here it is told to look away.
    const blind = "module.exports = { forbidden: [], options: { exclude: { path: '^src/' } } }\n"
    writeFileSync(join(kopie, '.dependency-cruiser.cjs'), blind)
    const { status, uitvoer } = controleer()
    expect(uitvoer).toContain('te weinig modules')
    expect(status).toBe(1)
  })
})

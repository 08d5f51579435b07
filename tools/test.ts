// The one command: `npm test` runs every step, `npm test -- --alleen lint --alleen types` some of them.
// Every step runs, also after one failed; the last line is the sum, and the exit code says whether anything failed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isKlaar, kiesStappen, type Stap } from './stappen.ts'

interface Telling {
  geslaagd: number
  gezakt: number
}

interface Verslag {
  numPassedTests: number
  numFailedTests: number
  numFailedTestSuites: number
}

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))))
const verslagMap = mkdtempSync(join(tmpdir(), 'ozk-test-'))

/** A file that does not even load has no failed tests in the report: the exit code makes it count as one. */
function telProject(verslagPad: string, isGoed: boolean): Telling {
  try {
    const verslag = JSON.parse(readFileSync(verslagPad, 'utf8')) as Verslag
    const gezakt = verslag.numFailedTests
    return { geslaagd: verslag.numPassedTests, gezakt: isGoed ? gezakt : Math.max(1, gezakt) }
  } catch {
    return isGoed ? { geslaagd: 0, gezakt: 0 } : { geslaagd: 0, gezakt: 1 }
  }
}

function voerUit(stap: Stap): Telling {
  process.stdout.write(`\n=== ${stap.titel} (${stap.naam}) ===\n`)
  if (!isKlaar(stap)) {
    process.stdout.write(`overgeslagen: ${(stap.vraagt ?? []).join(', ')} is er nog niet\n`)
    return { geslaagd: 0, gezakt: 0 }
  }
  const verslagPad = join(verslagMap, `${stap.naam}.json`)
  const extra = stap.isProject ? ['--reporter=default', '--reporter=json', `--outputFile.json=${verslagPad}`] : []
  const [opdracht = '', ...argumenten] = [...stap.opdracht, ...extra]
  const begin = performance.now()
  const { status } = spawnSync(opdracht, argumenten, { stdio: ['ignore', 'inherit', 'inherit'] })
  const isGoed = status === 0
  const seconden = ((performance.now() - begin) / 1000).toFixed(1)
  process.stdout.write(`--- ${stap.naam}: ${isGoed ? 'goed' : 'GEZAKT'} in ${seconden} s\n`)
  if (stap.isProject) return telProject(verslagPad, isGoed)
  return isGoed ? { geslaagd: 1, gezakt: 0 } : { geslaagd: 0, gezakt: 1 }
}

function main(): void {
  const { values } = parseArgs({ options: { alleen: { type: 'string', multiple: true, default: [] } } })
  const uitslagen = kiesStappen(values.alleen).map((stap) => ({ stap, telling: voerUit(stap) }))
  rmSync(verslagMap, { recursive: true, force: true })
  const gezakt = uitslagen.filter(({ telling }) => telling.gezakt > 0).map(({ stap }) => stap.naam)
  const som = (kant: keyof Telling): number => uitslagen.reduce((totaal, { telling }) => totaal + telling[kant], 0)
  process.stdout.write(gezakt.length > 0 ? `\nGezakt: ${gezakt.join(', ')}\n` : '\nAlles is goed.\n')
  process.stdout.write(`${som('geslaagd')} passed, ${som('gezakt')} failed\n`)
  process.exitCode = gezakt.length > 0 ? 1 : 0
}

try {
  main()
} catch (fout) {
  process.stderr.write(`${fout instanceof Error ? fout.message : String(fout)}\n`)
  process.exitCode = 2
}

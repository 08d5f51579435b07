// The import walls: dependency-cruiser with .dependency-cruiser.cjs over src, in the folder it is started in.
// A cruise that sees nothing finds nothing wrong, so the number of modules seen is held against the files that are there.
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser'

const AANDEEL_GEZIEN_MIN = 0.95
const isBron = (pad: string): boolean => /\.tsx?$/.test(pad)

interface Muurtabel extends IFlattenedRuleSet {
  options: ICruiseOptions
}

async function vindBreuken(): Promise<{ breuken: string[]; gezien: number }> {
  const { options, ...ruleSet } = createRequire(import.meta.url)(
    join(process.cwd(), '.dependency-cruiser.cjs'),
  ) as Muurtabel
  const { output } = await cruise(['src'], { ...options, ruleSet, validate: true })
  const { modules, summary } = output as ICruiseResult
  return {
    breuken: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
    gezien: modules.filter(({ source }) => source.startsWith('src/') && isBron(source)).length,
  }
}

const { breuken, gezien } = await vindBreuken()
const aanwezig = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(isBron).length
for (const breuk of breuken) process.stdout.write(`${breuk}\n`)
process.stdout.write(`${gezien} modules gezien van ${aanwezig} bestanden, ${breuken.length} breuken\n`)
if (gezien < aanwezig * AANDEEL_GEZIEN_MIN) {
  process.stdout.write('De controle zag te weinig modules; haar oordeel telt niet.\n')
  process.exitCode = 1
}
if (breuken.length > 0) process.exitCode = 1

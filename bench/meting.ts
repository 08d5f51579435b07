/** The bench itself. bench.ts bundles this file and runs it in a process of its own. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { meetToets } from './spd1.ts'
import { meetWatAls } from './spd2.ts'
import { drukteNu, machineVan, type Resultaat, schrijfVerslag } from './verslag.ts'

const kort = process.argv.includes('--kort')
const huis = process.cwd()

function versies(...namen: string[]): Record<string, string> {
  return Object.fromEntries(
    namen.map((naam) => {
      const pakket: { version: string } = JSON.parse(
        readFileSync(join(huis, 'node_modules', naam, 'package.json'), 'utf8'),
      )
      return [naam, pakket.version]
    }),
  )
}

const drukteVoor = drukteNu()
console.error('SPD-1: antwoorden vergelijken en meten ...')
const spd1 = await meetToets(kort)
console.error('SPD-2: portefeuille maken en meten ...')
const spd2 = await meetWatAls(kort)
const resultaat: Resultaat = {
  datum: new Date().toISOString().slice(0, 10),
  kort,
  machine: machineVan(versies('@gorules/zen-engine', 'json-rules-engine', 'publicodes'), drukteVoor),
  spd1,
  spd2,
}
const verslag = schrijfVerslag(resultaat)
console.log(verslag)
if (!kort) {
  const map = join(huis, 'bench', 'resultaten')
  mkdirSync(map, { recursive: true })
  writeFileSync(join(map, `${resultaat.datum}.json`), `${JSON.stringify(resultaat, null, 2)}\n`)
  writeFileSync(join(map, 'README.md'), verslag)
}

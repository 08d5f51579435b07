// Before `npm start`: build what is missing or older than its sources, and nothing else.
// Runs on bare Node: with a shipped dist and no development tools there is nothing to build and nothing to fail.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bronAfdruk, delen, gebouwdeAfdruk, ingangenVan } from './bron-afdruk.mjs'

const wortel = dirname(dirname(fileURLToPath(import.meta.url)))

function isCompleet(deel) {
  const uitkomsten = delen[deel].uitkomsten
  return ingangenVan(deel, wortel).every((ingang) => existsSync(join(wortel, uitkomsten[ingang])))
}

const isOud = (deel) =>
  ingangenVan(deel, wortel).length > 0 &&
  (!isCompleet(deel) || gebouwdeAfdruk(deel, wortel) !== bronAfdruk(deel, wortel))

const oud = Object.keys(delen).filter(isOud)
if (oud.length > 0) {
  if (existsSync(join(wortel, 'node_modules', 'tsx')) && existsSync(join(wortel, 'node_modules', 'esbuild'))) {
    const { status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'tools/bouw.ts', '--als-nodig', ...oud.map((deel) => `--${deel}`)],
      { cwd: wortel, stdio: ['ignore', 'inherit', 'inherit'] },
    )
    process.exitCode = status ?? 1
  } else if (oud.every(isCompleet)) {
    process.stderr.write(
      `dist is ouder dan de broncode (${oud.join(', ')}) en het bouwgereedschap ontbreekt; dist wordt gebruikt.\n`,
    )
  } else {
    process.stderr.write('dist ontbreekt en het bouwgereedschap ook. Voer eerst uit: npm ci\n')
    process.exitCode = 1
  }
}

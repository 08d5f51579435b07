// The examples of the command line in README.md: each block `$ npm run -s ozk -- …` is followed by what it really
// prints. `npx tsx tools/readme-voorbeelden.ts` writes them anew; a test fails when they differ.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const wortel = fileURLToPath(new URL('..', import.meta.url))
const README = join(wortel, 'README.md')
const BLOK = /```console\n\$ npm run -s ozk -- (.+?)(?: \| head -n (\d+))?\n[\s\S]*?```/g

function draaiOzk(argumenten: string): string {
  const { stdout, stderr } = spawnSync(
    join(wortel, 'node_modules/.bin/tsx'),
    ['src/faces/cli/ozk.ts', ...argumenten.split(' ')],
    { cwd: wortel, encoding: 'utf8', env: { ...process.env, LC_ALL: 'nl_NL.UTF-8', LANG: 'nl_NL.UTF-8' } },
  )
  return stdout + stderr
}

/** The text with the output of every example as the program prints it now. */
export function metEchteUitvoer(tekst: string): string {
  return tekst.replace(BLOK, (_blok, argumenten: string, regels: string | undefined) => {
    const uitvoer = draaiOzk(argumenten).trimEnd()
    const getoond = regels === undefined ? uitvoer : uitvoer.split('\n').slice(0, Number(regels)).join('\n')
    const staart = regels === undefined ? '' : ` | head -n ${regels}`
    return `\`\`\`console\n$ npm run -s ozk -- ${argumenten}${staart}\n${getoond}\n\`\`\``
  })
}

export const leesReadme = (): string => readFileSync(README, 'utf8')

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(README, metEchteUitvoer(leesReadme()))

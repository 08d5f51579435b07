/**
 * Writes src/pgb/regelset.json: the version and the SHA-256 over every source file that can change an outcome. The hash
 * is the same in every face and build, because it is taken over the text and not over what a bundler makes of it.
 * `npm run regelset` writes it; a test fails when it is stale.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const WORTEL = fileURLToPath(new URL('..', import.meta.url))
const DOEL = join(WORTEL, 'src/pgb/regelset.json')
/** Rules, figures and arithmetic; not the reading of input, nor anything of a face or a store. */
const MAPPEN = [
  'src/waarden',
  'src/regelgeving',
  'src/pgb/regels',
  'src/pgb/toets',
  'src/pgb/berekening',
  'src/pgb/termijn',
]
const LOSSE_BESTANDEN = ['src/pgb/feiten.ts']
const NIET = /(\.test\.ts|\.md|operations|operations-voorbeeld|store|kaarten|contract\.ts|index\.ts)$/

function bestanden(map: string): string[] {
  return readdirSync(join(WORTEL, map), { withFileTypes: true })
    .flatMap((deel) => (deel.isDirectory() ? bestanden(`${map}/${deel.name}`) : [`${map}/${deel.name}`]))
    .filter((pad) => !NIET.test(pad) || pad === 'src/pgb/regels/index.ts')
}

export function berekenHash(): string {
  const hash = createHash('sha256')
  for (const pad of [...MAPPEN.flatMap(bestanden), ...LOSSE_BESTANDEN].sort()) {
    const tekst = readFileSync(join(WORTEL, pad), 'utf8').replaceAll('\r\n', '\n')
    hash.update(`${pad}\0${createHash('sha256').update(tekst).digest('hex')}\n`)
  }
  return hash.digest('hex')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const versie = process.argv[2] ?? (JSON.parse(readFileSync(DOEL, 'utf8')) as { versie: string }).versie
  writeFileSync(DOEL, `${JSON.stringify({ versie, hash: berekenHash() }, null, 1)}\n`)
}

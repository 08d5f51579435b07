// The steps of `npm test`, in order: the cheap ones that say most come first.
import { existsSync } from 'node:fs'

export interface Stap {
  naam: string
  titel: string
  /** The command; its exit code 0 means the step passed. */
  opdracht: readonly string[]
  /** A vitest project: its tests are counted one by one instead of the step. */
  isProject?: boolean
  /** Files without which the step has nothing to work on yet. */
  vraagt?: readonly string[]
}

const bin = (naam: string): string => `node_modules/.bin/${naam}`

const project = (naam: string, titel: string): Stap => ({
  naam,
  titel,
  opdracht: [bin('vitest'), 'run', '--project', naam],
  isProject: true,
})

const alleStappen: readonly Stap[] = [
  { naam: 'lint', titel: 'Opmaak en lint', opdracht: [bin('biome'), 'ci', '--colors=off', '.'] },
  { naam: 'types', titel: 'Types', opdracht: [bin('tsc'), '--noEmit', '-p', '.'] },
  { naam: 'muren', titel: 'Muren tussen de kamers', opdracht: [bin('tsx'), 'tools/muren.ts'] },
  { naam: 'knip', titel: 'Ongebruikte code en pakketten', opdracht: [bin('knip'), '--no-progress'] },
  { naam: 'bouw', titel: 'Bouw', opdracht: [bin('tsx'), 'tools/bouw.ts'] },
  project('eenheid', 'Tests van regels, waarden en schermen'),
  project('database', 'Tests tegen een echte database'),
  project('e2e', 'Tests in een echte browser'),
  {
    naam: 'api',
    titel: 'API Design Rules',
    opdracht: [bin('spectral'), 'lint', 'docs/openapi.json', '--ruleset', '.spectral.yaml', '--fail-severity=warn'],
    vraagt: ['docs/openapi.json', '.spectral.yaml'],
  },
  { naam: 'eisen', titel: 'Dekking van de eisen', opdracht: [bin('tsx'), 'tools/eisen.ts'] },
]

export const isKlaar = (stap: Stap): boolean => (stap.vraagt ?? []).every((bestand) => existsSync(bestand))

/** The steps asked for by name; an unknown name is an error, not an empty run that says all is well. */
export function kiesStappen(namen: readonly string[]): readonly Stap[] {
  const onbekend = namen.filter((naam) => !alleStappen.some((stap) => stap.naam === naam))
  if (onbekend.length > 0) {
    const bekend = alleStappen.map((stap) => stap.naam).join(', ')
    throw new Error(`Onbekende stap: ${onbekend.join(', ')}. Kies uit: ${bekend}.`)
  }
  return namen.length === 0 ? alleStappen : alleStappen.filter((stap) => namen.includes(stap.naam))
}

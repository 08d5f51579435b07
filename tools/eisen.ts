// The coverage of requirements: reads the names of all tests and docs/eisen.json, writes docs/eisendekking.md.
// Fails when a requirement that is called built has no test, or a test names a requirement that does not exist.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dekking, type Eis, type Eisen, type Vermelding, vermeldingenIn } from './eisendekking.ts'

const STATUSSEN = ['gebouwd', 'deels', 'nog niet'] as const
const wortel = dirname(dirname(fileURLToPath(import.meta.url)))

function leesEisen(): Eisen {
  const rauw = JSON.parse(readFileSync(join(wortel, 'docs/eisen.json'), 'utf8')) as Record<string, string[]>
  return new Map(
    Object.entries(rauw).map(([nummer, [status, nl, en]]): [string, Eis] => {
      const bekend = STATUSSEN.find((kandidaat) => kandidaat === status)
      if (!bekend || !nl || !en) throw new Error(`docs/eisen.json: ${nummer} heeft geen geldige status of zin`)
      return [nummer, { status: bekend, nl, en }]
    }),
  )
}

function testbestanden(): string[] {
  return ['src', 'tests', 'bench'].flatMap((map) => {
    try {
      return readdirSync(join(wortel, map), { recursive: true, encoding: 'utf8' })
        .filter((pad) => /\.test\.tsx?$/.test(pad))
        .map((pad) => join(map, pad))
    } catch {
      return []
    }
  })
}

function rij(nummer: string, eis: Eis, vermeldingen: readonly Vermelding[]): string {
  const perBestand = new Map<string, number>()
  for (const { bestand } of vermeldingen) perBestand.set(bestand, (perBestand.get(bestand) ?? 0) + 1)
  const tests = [...perBestand].map(([bestand, aantal]) => `\`${bestand}\`${aantal > 1 ? ` (${aantal})` : ''}`)
  return `| ${nummer} | ${eis.status} | ${eis.nl}<br>_${eis.en}_ | ${tests.join('<br>') || '–'} |`
}

const eisen = leesEisen()
const vermeldingen = testbestanden()
  .sort()
  .flatMap((bestand) => vermeldingenIn(bestand, readFileSync(join(wortel, bestand), 'utf8')))
const { perEis, fouten } = dekking(eisen, vermeldingen)
const tel = (status: Eis['status']): number => [...eisen.values()].filter((eis) => eis.status === status).length
const samenvatting = STATUSSEN.map((status) => `${tel(status)} ${status}`).join(', ')
const rijen = [...eisen].map(([nummer, eis]) => rij(nummer, eis, perEis.get(nummer) ?? []))

writeFileSync(
  join(wortel, 'docs/eisendekking.md'),
  `# Dekking van de eisen

Gemaakt door \`tools/eisen.ts\` uit \`docs/eisen.json\` en de namen van de tests; niet met de hand wijzigen.
Het getal achter een bestand telt de groepen en tests daarin die de eis noemen. Stand: ${samenvatting}.

| eis | stand | wat | tests |
| --- | --- | --- | --- |
${rijen.join('\n')}
`,
)
for (const fout of fouten) process.stdout.write(`${fout}\n`)
process.stdout.write(`${eisen.size} eisen: ${samenvatting}; ${vermeldingen.length} vermeldingen in tests\n`)
if (fouten.length > 0) process.exitCode = 1

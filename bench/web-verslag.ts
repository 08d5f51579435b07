/** The results of SPD-6 as a table for people. */
import type { Machine } from './verslag.ts'
import type { Rit } from './web-rijder.ts'

export interface Kant {
  readonly soort: string
  readonly aantal: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly max: number
  readonly fouten: number
}

export interface Webresultaat {
  readonly datum: string
  readonly kort: boolean
  readonly machine: Machine
  readonly opslag: Readonly<Record<string, string>>
  readonly mensen: number
  readonly perSeconde: number
  readonly seconden: number
  readonly duurMs: number
  readonly achterstandMs: number
  readonly kanten: readonly Kant[]
  readonly statussen: Readonly<Record<string, number>>
  /** Milliseconds from the start of the navigation to the first row of the worklist, each in an empty browser. */
  readonly eersteScherm: readonly number[]
}

const deel = (gesorteerd: readonly number[], p: number): number =>
  gesorteerd[Math.min(gesorteerd.length - 1, Math.floor(gesorteerd.length * p))] ?? Number.NaN

export function kantenVan({ antwoorden }: Rit): Kant[] {
  const soorten = [...new Set(antwoorden.map(({ soort }) => soort))].sort()
  return ['alles', ...soorten].map((soort) => {
    const eigen = antwoorden.filter((antwoord) => soort === 'alles' || antwoord.soort === soort)
    const ms = eigen.map((antwoord) => antwoord.ms).sort((a, b) => a - b)
    const fouten = eigen.filter(({ status }) => status < 200 || status > 299).length
    return {
      soort,
      aantal: eigen.length,
      p50: deel(ms, 0.5),
      p95: deel(ms, 0.95),
      p99: deel(ms, 0.99),
      max: ms.at(-1) ?? Number.NaN,
      fouten,
    }
  })
}

export const mediaan = (getallen: readonly number[]): number =>
  deel(
    [...getallen].sort((a, b) => a - b),
    0.5,
  )

const getal = (n: number): string => n.toLocaleString('nl-NL', { maximumSignificantDigits: 3 })
const lat = (naam: string, norm: string, gezien: string, gehaald: boolean): string =>
  `| ${naam} | ${norm} | ${gezien} | ${gehaald ? 'ja' : 'nee'} |`

export function schrijfWebverslag(r: Webresultaat): string {
  const { machine } = r
  const alles = r.kanten.find(({ soort }) => soort === 'alles')
  const [voor, na] = machine.drukte
  const scherm = mediaan(r.eersteScherm)
  const rijen = r.kanten.map((kant) => {
    const tijden = [kant.p50, kant.p95, kant.p99, kant.max].map(getal).join(' | ')
    return `| ${kant.soort} | ${kant.aantal} | ${tijden} | ${kant.fouten} |`
  })
  const opslag = Object.entries(r.opslag).map(([naam, waarde]) => `${naam} ${waarde}`)
  return `# SPD-6, de webapp, op ${r.datum}

Gemaakt door \`npm run bench -- web\`; wat er gemeten is staat in [bench/README.md](../README.md).

- Machine: ${machine.processor}, ${machine.kernen} kernen, ${machine.geheugenGb} GB, ${machine.systeem}, Node ${machine.node}; server, database, browser en rijder op dezelfde machine
- Gemiddelde belasting ${voor} ervoor en ${na} erna
- Opslag: ${opslag.join(', ')}
- ${r.mensen} ingelogde mensen, ${r.perSeconde} verzoeken per seconde, ${r.seconden} seconden; de rijder was hoogstens ${getal(r.achterstandMs)} ms te laat
- Antwoorden per status: ${Object.entries(r.statussen)
    .map(([status, aantal]) => `${status}: ${aantal}`)
    .join(', ')}

${r.kort ? 'Dit was een korte proef; de latten gelden hier niet.\n\n' : ''}| lat | norm | gezien | gehaald |
| --- | --- | --- | --- |
${lat('eerste scherm, mediaan', 'onder 1.000 ms', `${getal(scherm)} ms`, scherm < 1000)}
${lat('p95 bij 100 per seconde', 'onder 300 ms', `${getal(alles?.p95 ?? Number.NaN)} ms`, (alles?.p95 ?? 1e9) < 300)}
${lat('fouten', '0', String(alles?.fouten ?? 0), alles?.fouten === 0)}

Milliseconden, vanaf het moment waarop het verzoek gepland was.

| soort | aantal | p50 | p95 | p99 | max | fouten |
| --- | --- | --- | --- | --- | --- | --- |
${rijen.join('\n')}

Eerste scherm, per keer: ${r.eersteScherm.map(getal).join(', ')} ms.
`
}

/** The results as a table for people and as JSON, with the machine and the versions they were seen on. */
import { cpus, loadavg, release, totalmem, type } from 'node:os'
import type { Meting } from './meten.ts'
import { ONZE, type Uitslag1 } from './spd1.ts'
import { GANG, type Uitslag2, WET } from './spd2.ts'

export interface Machine {
  readonly processor: string
  readonly kernen: number
  readonly geheugenGb: number
  readonly systeem: string
  readonly node: string
  readonly pakketten: Readonly<Record<string, string>>
  /** One-minute load average before and after. */
  readonly drukte: readonly [voor: number, na: number]
}

export interface Resultaat {
  readonly datum: string
  readonly kort: boolean
  readonly machine: Machine
  readonly spd1: Uitslag1
  readonly spd2: Uitslag2
}

export const drukteNu = (): number => Math.round((loadavg()[0] ?? 0) * 100) / 100

export function machineVan(pakketten: Machine['pakketten'], drukteVoor: number): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? 'onbekend',
    kernen: cpus().length,
    geheugenGb: Math.round(totalmem() / 1024 ** 3),
    systeem: `${type()} ${release()}`,
    node: process.version,
    pakketten,
    drukte: [drukteVoor, drukteNu()],
  }
}

const getal = (n: number): string =>
  n >= 100 ? Math.round(n).toLocaleString('nl-NL') : n.toLocaleString('nl-NL', { maximumSignificantDigits: 3 })

function tabel(metingen: readonly Meting[], ijk: Meting, eenheid: 'us' | 'ms'): string {
  const deel = eenheid === 'ms' ? 1000 : 1
  const kop = `| variant | wand min ${eenheid} | wand mediaan ${eenheid} | cpu min ${eenheid} | cpu mediaan ${eenheid} | x wand min | x cpu min |`
  const rijen = metingen.map((m) => {
    const tijden = [m.wandMin, m.wandMediaan, m.cpuMin, m.cpuMediaan].map((us) => getal(us / deel))
    return `| ${[m.naam, ...tijden, getal(m.wandMin / ijk.wandMin), getal(m.cpuMin / ijk.cpuMin)].join(' | ')} |`
  })
  return [kop, '| --- | --- | --- | --- | --- | --- | --- |', ...rijen].join('\n')
}

/** The better of the variants of one peer. */
const beste = (metingen: readonly Meting[], begin: string, maat: 'wandMin' | 'wandMediaan'): number =>
  Math.min(...metingen.filter(({ naam }) => naam.startsWith(begin)).map((meting) => meting[maat]))

function lat(naam: string, gezien: number, norm: number, hoogsteIsGoed: boolean): string {
  const gehaald = hoogsteIsGoed ? gezien >= norm : gezien <= norm
  return `| ${naam} | ${hoogsteIsGoed ? 'ten minste' : 'ten hoogste'} ${getal(norm)} | ${getal(gezien)} | ${gehaald ? 'ja' : 'nee'} |`
}

function latten({ spd1, spd2 }: Resultaat): string {
  const onze = spd1.metingen.find(({ naam }) => naam === ONZE)
  const zen = (maat: 'wandMin' | 'wandMediaan') => beste(spd1.metingen, 'GoRules ZEN', maat)
  const json = (maat: 'wandMin' | 'wandMediaan') => beste(spd1.metingen, 'json-rules-engine', maat)
  const gang = spd2.metingen.find(({ naam }) => naam === GANG)
  const wet = spd2.metingen.find(({ naam }) => naam === WET)
  if (!onze || !gang || !wet) throw new Error('Er ontbreekt een meting')
  return [
    '| lat | norm | gezien | gehaald |',
    '| --- | --- | --- | --- |',
    lat('SPD-1 toetsen per seconde (wand min)', 1e6 / onze.wandMin, 100_000, true),
    lat('SPD-1 toetsen per seconde (cpu min)', 1e6 / onze.cpuMin, 100_000, true),
    lat('SPD-1 x GoRules ZEN met trace, de beste van twee (wand min)', zen('wandMin') / onze.wandMin, 100, true),
    lat('SPD-1 x GoRules ZEN met trace (wand mediaan)', zen('wandMediaan') / onze.wandMediaan, 100, true),
    lat('SPD-1 x json-rules-engine (wand min)', json('wandMin') / onze.wandMin, 20, true),
    lat('SPD-1 x json-rules-engine (wand mediaan)', json('wandMediaan') / onze.wandMediaan, 20, true),
    lat('SPD-2 x een gang door het geheugen (wand min)', wet.wandMin / gang.wandMin, 60, false),
    lat('SPD-2 x een gang door het geheugen (wand mediaan)', wet.wandMediaan / gang.wandMediaan, 60, false),
  ].join('\n')
}

/** How much others used the machine: wall time far above processor time means waiting, not working. */
function drukte({ machine, spd1 }: Resultaat): string {
  const [voor, na] = machine.drukte
  const onze = spd1.metingen[0]
  const wachten = onze ? onze.wandMediaan / onze.cpuMediaan : 1
  const druk = Math.max(voor, na) > machine.kernen || wachten > 1.3
  return druk
    ? `**Let op: de machine was druk.** Gemiddelde belasting ${voor} ervoor en ${na} erna, op ${machine.kernen} kernen; onze toets wachtte (wand / cpu, mediaan: ${getal(wachten)}). Lees de minima, de processortijd en de verhoudingen, niet de losse tijden.`
    : `Gemiddelde belasting ${voor} ervoor en ${na} erna, op ${machine.kernen} kernen: de machine was rustig.`
}

export function schrijfVerslag(r: Resultaat): string {
  const { machine, spd1, spd2 } = r
  const ijk1 = spd1.metingen.find(({ naam }) => naam === ONZE)
  const ijk2 = spd2.metingen.find(({ naam }) => naam === GANG)
  if (!ijk1 || !ijk2) throw new Error('Er ontbreekt een meting')
  const pakketten = Object.entries(machine.pakketten).map(([naam, versie]) => `${naam} ${versie}`)
  const vergeleken = Object.entries(spd1.vergeleken).map(([naam, aantal]) => `${naam}: ${aantal}`)
  return `# Resultaten van ${r.datum}

Gemaakt door \`npm run bench\`; wat er gemeten is en wat niet staat in [bench/README.md](../README.md).

- Machine: ${machine.processor}, ${machine.kernen} kernen, ${machine.geheugenGb} GB, ${machine.systeem}, Node ${machine.node}
- Pakketten: ${pakketten.join(', ')}
- ${drukte(r)}

## De latten

${r.kort ? `Dit was een korte proef: te weinig rondes en te weinig houders om de latten aan af te meten.\n\n` : ''}${latten(r)}

## SPD-1 Een toets met onderbouwing en budget

Microseconden per dossier. Dezelfde antwoorden, regel voor regel en tot op de cent, gecontroleerd op (aantal dossiers): ${vergeleken.join('; ')}.

${tabel(spd1.metingen, ijk1, 'us')}

## SPD-2 Wat als, over ${getal(spd2.houders)} houders

Milliseconden per keer. ${getal(spd2.geheugenBytes / 1e6)} MB kolommen, ${getal(spd2.combinaties)} verschillende combinaties van feiten, ${spd2.bundels} bundels; maken en laden duurde ${getal(spd2.laadMs / 1000)} s en telt niet mee. Advies en bedrag van ${getal(spd2.vergeleken)} houders zijn vergeleken met de toets zelf.

${tabel(spd2.metingen, ijk2, 'ms')}
`
}

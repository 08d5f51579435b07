/** For tests only: claim files in few words, and the findings that come of them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { controleerDeclaraties, type Declaratieuitkomst } from './controleer.ts'

export const KOP = {
  declaraties: 'regel;agb;client;prestatie;van;tot;aantal;bedrag_cent',
  contracten: 'agb;prestatie;van;tot;tarief_cent;plaatsen;advies_van;advies_tot;locatie_met_behandeling',
  indicaties: 'client;zzp_code;van;tot;leveringsvorm;actief_wachtend_bij_agb',
} as const

export interface Testinvoer {
  readonly declaraties: readonly string[]
  readonly contracten: readonly string[]
  readonly indicaties: readonly string[]
  readonly eerder?: readonly string[]
  readonly kopContracten?: string
}

export interface Testuitkomst extends Declaratieuitkomst {
  /** `regel code` of each finding, sorted. */
  readonly kort: readonly string[]
  readonly bestand: string
}

export function controleer(invoer: Testinvoer): Testuitkomst {
  const map = mkdtempSync(join(tmpdir(), 'declaraties-'))
  try {
    const zet = (naam: string, kop: string, rijen: readonly string[]): string => {
      const pad = join(map, naam)
      writeFileSync(pad, `${[kop, ...rijen].join('\r\n')}\r\n`)
      return pad
    }
    const delen: Buffer[] = []
    const loop = controleerDeclaraties(
      {
        declaraties: zet('d.csv', KOP.declaraties, invoer.declaraties),
        contracten: zet('c.csv', invoer.kopContracten ?? KOP.contracten, invoer.contracten),
        indicaties: zet('i.csv', KOP.indicaties, invoer.indicaties),
        ...(invoer.eerder ? { eerder: zet('e.csv', KOP.declaraties, invoer.eerder) } : {}),
      },
      (bytes) => delen.push(Buffer.from(bytes)),
    )
    let stap = loop.next()
    while (!stap.done) stap = loop.next()
    if (!('goed' in stap.value)) throw new Error(`Gebreken: ${JSON.stringify(stap.value.gebreken)}`)
    const bestand = Buffer.concat(delen).toString('utf8')
    const kort = bestand
      .split('\r\n')
      .filter((regel) => regel !== '')
      .map((regel) => regel.split(';').slice(0, 2).join(' '))
      .sort()
    return { ...stap.value.goed, kort, bestand }
  } finally {
    rmSync(map, { recursive: true })
  }
}

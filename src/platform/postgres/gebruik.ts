/** Who uses a running cluster: one small file a process, so that the last one to leave turns off the light. */
import { chownSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Gebruiker } from './gebruiker.ts'
import { geboortemerk, leeft } from './proces.ts'

export interface Gebruik {
  readonly pid: number
  readonly merk: string
  /** Web address of that process, once it listens. */
  readonly adres: string | null
}

/** Several clusters may be opened by one process in a test; the counter keeps their entries apart. */
let teller = 0

export function meldGebruik(datamap: string, gebruiker: Gebruiker): { zetAdres(adres: string): void; af(): void } {
  const map = join(datamap, 'gebruik')
  mkdirSync(map, { recursive: true })
  if (gebruiker.wissel) chownSync(map, gebruiker.uid, gebruiker.gid)
  const pad = join(map, `${process.pid}-${++teller}.json`)
  const schrijf = (adres: string | null): void => {
    const gebruik: Gebruik = { pid: process.pid, merk: geboortemerk(process.pid), adres }
    writeFileSync(pad, JSON.stringify(gebruik))
  }
  schrijf(null)
  return { zetAdres: schrijf, af: () => rmSync(pad, { force: true }) }
}

/** The living users; entries of processes that were killed are cleared away. */
export function leesGebruik(datamap: string): Gebruik[] {
  const map = join(datamap, 'gebruik')
  const levend: Gebruik[] = []
  for (const naam of lijst(map)) {
    const gebruik = lees(join(map, naam))
    if (gebruik && leeft(gebruik.pid) && geboortemerk(gebruik.pid) === gebruik.merk) levend.push(gebruik)
    else rmSync(join(map, naam), { force: true })
  }
  return levend
}

function lijst(map: string): string[] {
  try {
    return readdirSync(map)
  } catch {
    return []
  }
}

/** A file that was cut off by a kill counts as none. */
function lees(pad: string): Gebruik | null {
  try {
    return JSON.parse(readFileSync(pad, 'utf8')) as Gebruik
  } catch {
    return null
  }
}

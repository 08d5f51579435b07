/** Where the CLI reads from: a file or standard input, never more than the limit at once. */
import { createReadStream, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import type { Resultaat, Weigering } from '../../platform/operatie.ts'
import { foutcode } from '../../platform/startfout.ts'
import { invoerfout } from './gebrek.ts'

/** The same limit as a request has over HTTP, in bytes. */
export const DOSSIER_MAX_BYTES = 1_048_576

export const TE_GROOT: Weigering = invoerfout(
  'tekst-te-groot',
  'Het dossier is groter dan 1 MB. Stuur één dossier tegelijk.',
  'The dossier is larger than 1 MB. Send one dossier at a time.',
)

/** Opens the file, or standard input for `-` or nothing. */
export function openInvoer(bestand: string | undefined, stdin: Readable): Resultaat<Readable> {
  if (bestand === undefined || bestand === '-') return { goed: stdin }
  try {
    const staat = statSync(bestand)
    if (staat.isDirectory()) {
      return { fout: invoerfout('geen-bestand', 'Dit is een map, geen bestand.', 'This is a folder, not a file.') }
    }
    return { goed: createReadStream(bestand) }
  } catch (fout) {
    return { fout: leesfout(fout) }
  }
}

/** Reads everything of one dossier; stops as soon as it is too large. */
export async function leesAlles(bron: Readable): Promise<Resultaat<Uint8Array>> {
  const delen: Buffer[] = []
  let lengte = 0
  try {
    for await (const deel of bron) {
      const bytes: Buffer = Buffer.isBuffer(deel) ? deel : Buffer.from(deel)
      lengte += bytes.length
      if (lengte > DOSSIER_MAX_BYTES) return { fout: TE_GROOT }
      delen.push(bytes)
    }
  } catch (fout) {
    return { fout: leesfout(fout) }
  }
  return { goed: Buffer.concat(delen) }
}

/** The name of the file is left out: it may hold a name or a number of a person. */
export function leesfout(fout: unknown): Weigering {
  const code = foutcode(fout)
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return invoerfout(
      'bestand-niet-gevonden',
      'Dit bestand bestaat niet. Controleer de naam en de map.',
      'This file does not exist. Check its name and folder.',
    )
  }
  return invoerfout(
    'bestand-niet-leesbaar',
    `Dit bestand is niet te lezen${code === '' ? '' : ` (${code})`}.`,
    `This file cannot be read${code === '' ? '' : ` (${code})`}.`,
  )
}

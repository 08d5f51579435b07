/** One dossier a line in, one answer a line out, in order, in constant memory, never stopping at a bad line. */
import type { Readable, Writable } from 'node:stream'
import type { Weigering } from '../../platform/operatie.ts'
import { DOSSIER_MAX_BYTES, TE_GROOT } from './invoer.ts'

const NIEUWE_REGEL = 0x0a
const RETURN = 0x0d
const BOM = Buffer.from([0xef, 0xbb, 0xbf])
/** So much is gathered before it is written, in characters. */
const UITVOER_PER_KEER = 65_536

/**
 * Cuts a stream of bytes into lines, and gives those that each part of the stream completes. A line that is too long
 * comes as null; the rest of it is skipped.
 */
export async function* regelsVan(bron: Readable, max: number = DOSSIER_MAX_BYTES): AsyncGenerator<(Buffer | null)[]> {
  let delen: Buffer[] = []
  let lengte = 0
  let eerste = true
  const sluitAf = (): Buffer | null => {
    const vol = lengte > max + BOM.length + 1 ? null : Buffer.concat(delen)
    delen = []
    lengte = 0
    const regel = vol === null ? null : kaal(vol, eerste)
    eerste = false
    return regel === null || regel.length > max ? null : regel
  }
  for await (const deel of bron) {
    const bytes: Buffer = Buffer.isBuffer(deel) ? deel : Buffer.from(deel)
    const regels: (Buffer | null)[] = []
    let begin = 0
    for (let eind = bytes.indexOf(NIEUWE_REGEL); eind >= 0; eind = bytes.indexOf(NIEUWE_REGEL, begin)) {
      neem(bytes.subarray(begin, eind))
      begin = eind + 1
      regels.push(sluitAf())
    }
    neem(bytes.subarray(begin))
    yield regels
  }
  // The last line needs no line end; after a line end there is no further line. A lone BOM is no line either.
  if (lengte > 0 && !(eerste && lengte === BOM.length && Buffer.concat(delen).equals(BOM))) yield [sluitAf()]

  function neem(stuk: Buffer): void {
    lengte += stuk.length
    // Beyond the limit only the length is counted, so that a line without end costs no memory.
    if (lengte <= max + BOM.length + 1) delen.push(stuk)
    else delen = []
  }
}

function kaal(regel: Buffer, isEerste: boolean): Buffer {
  const begin = isEerste && regel.subarray(0, BOM.length).equals(BOM) ? BOM.length : 0
  const eind = regel.at(-1) === RETURN ? regel.length - 1 : regel.length
  return regel.subarray(begin, Math.max(begin, eind))
}

export interface Telling {
  regels: number
  gebreken: number
}

/** Answers each line and writes it. `antwoord` gives the text of the answer and whether it is a defect. */
export async function verwerkRegels(
  bron: Readable,
  uit: Writable,
  antwoord: (regel: Uint8Array) => { tekst: string; gebrek: boolean },
  voortgang: (telling: Telling) => void,
): Promise<Telling> {
  const telling: Telling = { regels: 0, gebreken: 0 }
  let klaar = ''
  const stuurWeg = async (): Promise<void> => {
    if (klaar !== '') await schrijf(uit, klaar)
    klaar = ''
    voortgang(telling)
  }
  for await (const regels of regelsVan(bron)) {
    for (const regel of regels) {
      const { tekst, gebrek } = regel === null ? TE_LANG : antwoord(regel)
      telling.regels += 1
      if (gebrek) telling.gebreken += 1
      klaar += `${tekst}\n`
      if (klaar.length >= UITVOER_PER_KEER) await stuurWeg()
    }
    // Who sends a line and waits for its answer gets it before the next part is read.
    await stuurWeg()
  }
  return telling
}

const TE_LANG = { tekst: JSON.stringify(TE_GROOT satisfies Weigering), gebrek: true }

/** Waits until the reader has room again. A reader that went away is handled where the process starts. */
export function schrijf(uit: Writable, tekst: string): Promise<void> {
  return new Promise((klaar) => {
    if (uit.write(tekst)) klaar()
    else uit.once('drain', klaar)
  })
}

/** Where the system key comes from: OZK_SLEUTEL, or, outside production, a file next to the embedded store. */
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { foutcode, Startfout } from '../startfout.ts'
import { SLEUTEL_BYTES } from './geheim.ts'

const BESTAND = 'systeemsleutel'

export interface Sleutelbron {
  /** Value of OZK_SLEUTEL: 32 bytes in base64. */
  readonly gegeven: string | undefined
  readonly productie: boolean
  /** Folder of the embedded store; the key is made there once. */
  readonly datamap: string
}

/** Throws `Startfout` when there is no usable key; the message never holds a part of one. */
export function leesSleutel({ gegeven, productie, datamap }: Sleutelbron): Buffer {
  if (gegeven !== undefined && gegeven !== '') return ontcijfer(gegeven, 'OZK_SLEUTEL')
  if (productie)
    throw new Startfout(
      'sleutel-ontbreekt',
      'In productie is OZK_SLEUTEL nodig: 32 willekeurige bytes in base64. Bewaar die buiten de database.',
      'Production needs OZK_SLEUTEL: 32 random bytes in base64. Keep it outside the database.',
    )
  const pad = join(datamap, BESTAND)
  if (!existsSync(pad)) maakSleutelbestand(pad)
  if ((statSync(pad).mode & 0o077) !== 0) throw open(pad)
  return ontcijfer(readFileSync(pad, 'utf8').trim(), pad)
}

/** The file gets its name only when it is whole; of two processes that make it at once one wins and both read the same. */
function maakSleutelbestand(pad: string): void {
  const tijdelijk = `${pad}.${randomBytes(6).toString('hex')}`
  const bestand = openSync(tijdelijk, 'wx', 0o600)
  try {
    writeSync(bestand, `${randomBytes(SLEUTEL_BYTES).toString('base64')}\n`)
    fsyncSync(bestand)
    linkSync(tijdelijk, pad)
  } catch (fout) {
    if (foutcode(fout) !== 'EEXIST') throw fout
  } finally {
    closeSync(bestand)
    rmSync(tijdelijk)
  }
}

function ontcijfer(tekst: string, plaats: string): Buffer {
  const sleutel = Buffer.from(tekst, 'base64')
  // Buffer.from skips what is no base64; writing it again shows whether anything was skipped.
  if (sleutel.length === SLEUTEL_BYTES && sleutel.toString('base64') === tekst) return sleutel
  throw new Startfout(
    'sleutel-ongeldig',
    `${plaats}: dit moet 32 bytes in base64 zijn.`,
    `${plaats}: this must be 32 bytes in base64.`,
  )
}

function open(pad: string): Startfout {
  return new Startfout(
    'sleutel-open',
    `Anderen kunnen ${pad} lezen. Geef het bestand de rechten 0600.`,
    `Others can read ${pad}. Give the file mode 0600.`,
  )
}

/**
 * The container of an XLSX file. Writing: stored, without time, so the same parts give the same bytes. Reading: only what is
 * asked for is unpacked, never beyond a cap, so that a small file cannot fill the memory (T17).
 */
import { crc32, inflateRawSync } from 'node:zlib'

export interface Zipdeel {
  readonly naam: string
  readonly inhoud: Buffer
}

/** 1 January 1980, the first day that the form knows. */
const DAG = 0x21
const LOKAAL = 0x04034b50
const CENTRAAL = 0x02014b50
const EINDE = 0x06054b50

export function schrijfZip(delen: readonly Zipdeel[]): Buffer {
  const stukken: Buffer[] = []
  const lijst: Buffer[] = []
  let plek = 0
  for (const { naam, inhoud } of delen) {
    const naambytes = Buffer.from(naam, 'utf8')
    const gemeen = Buffer.alloc(26)
    gemeen.writeUInt16LE(20, 0)
    gemeen.writeUInt16LE(0x0800, 2)
    gemeen.writeUInt16LE(DAG, 8)
    gemeen.writeUInt32LE(crc32(inhoud), 10)
    gemeen.writeUInt32LE(inhoud.length, 14)
    gemeen.writeUInt32LE(inhoud.length, 18)
    gemeen.writeUInt16LE(naambytes.length, 22)
    const kop = Buffer.concat([getal32(LOKAAL), gemeen, naambytes, inhoud])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(plek, 10)
    lijst.push(Buffer.concat([getal32(CENTRAAL), Buffer.from([20, 0]), gemeen, rest, naambytes]))
    stukken.push(kop)
    plek += kop.length
  }
  const centraal = Buffer.concat(lijst)
  const einde = Buffer.alloc(22)
  einde.writeUInt32LE(EINDE, 0)
  einde.writeUInt16LE(delen.length, 8)
  einde.writeUInt16LE(delen.length, 10)
  einde.writeUInt32LE(centraal.length, 12)
  einde.writeUInt32LE(plek, 16)
  return Buffer.concat([...stukken, centraal, einde])
}

function getal32(waarde: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32LE(waarde)
  return buffer
}

/** The file is no zip that we read: broken, encrypted, or larger inside than we unpack. */
export class Zipfout extends Error {
  override readonly name = 'Zipfout'
}

/** A workbook of a hundred thousand rows stays well below this. */
const UITGEPAKT_MAX = 96 * 1024 * 1024
const DELEN_MAX = 2000

export function openZip(inhoud: Buffer): (naam: string) => Buffer | null {
  const delen = inhoudsopgave(inhoud)
  let over = UITGEPAKT_MAX
  return (naam) => {
    const deel = delen.get(naam)
    if (deel === undefined) return null
    const uit = pakUit(inhoud, deel, over)
    over -= uit.length
    return uit
  }
}

interface Plek {
  readonly plek: number
  readonly ingepakt: number
  readonly methode: number
  readonly vlaggen: number
  readonly som: number
}

function inhoudsopgave(inhoud: Buffer): ReadonlyMap<string, Plek> {
  const vanaf = Math.max(0, inhoud.length - 22 - 0xffff)
  let einde = inhoud.length - 22
  while (einde >= vanaf && inhoud.readUInt32LE(einde) !== EINDE) einde--
  if (einde < vanaf) throw new Zipfout('no end of the list of parts')
  const aantal = inhoud.readUInt16LE(einde + 10)
  let plek = inhoud.readUInt32LE(einde + 16)
  if (aantal > DELEN_MAX) throw new Zipfout('too many parts')
  const delen = new Map<string, Plek>()
  for (let i = 0; i < aantal; i++) {
    if (plek + 46 > inhoud.length || inhoud.readUInt32LE(plek) !== CENTRAAL) throw new Zipfout('broken list of parts')
    const naamlengte = inhoud.readUInt16LE(plek + 28)
    const naam = inhoud.toString('utf8', plek + 46, plek + 46 + naamlengte)
    if (delen.has(naam)) throw new Zipfout('a part stands in it twice')
    delen.set(naam, {
      plek: inhoud.readUInt32LE(plek + 42),
      ingepakt: inhoud.readUInt32LE(plek + 20),
      methode: inhoud.readUInt16LE(plek + 10),
      vlaggen: inhoud.readUInt16LE(plek + 8),
      som: inhoud.readUInt32LE(plek + 16),
    })
    plek += 46 + naamlengte + inhoud.readUInt16LE(plek + 30) + inhoud.readUInt16LE(plek + 32)
  }
  return delen
}

function pakUit(inhoud: Buffer, { plek, ingepakt, methode, vlaggen, som }: Plek, over: number): Buffer {
  if ((vlaggen & 1) === 1 || plek + 30 > inhoud.length || inhoud.readUInt32LE(plek) !== LOKAAL)
    throw new Zipfout('a part cannot be read')
  const begin = plek + 30 + inhoud.readUInt16LE(plek + 26) + inhoud.readUInt16LE(plek + 28)
  if (begin + ingepakt > inhoud.length || over <= 0) throw new Zipfout('a part is cut off, or too large')
  const ruw = inhoud.subarray(begin, begin + ingepakt)
  const uit = methode === 0 ? ruw : methode === 8 ? inflate(ruw, over) : null
  if (uit === null || uit.length > over || crc32(uit) !== som) throw new Zipfout('a part cannot be read')
  return uit
}

function inflate(ruw: Buffer, over: number): Buffer {
  try {
    return inflateRawSync(ruw, { maxOutputLength: over })
  } catch {
    throw new Zipfout('a part is broken, or too large')
  }
}

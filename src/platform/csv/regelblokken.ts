/**
 * Reads a CSV file in constant memory: block after block, each with the places of its lines. Lines end with CRLF or LF, a
 * byte order mark is skipped, and a blank last line is none.
 */
import { closeSync, openSync, readSync } from 'node:fs'

const BLOK_BYTES = 1 << 20
/** A longer line is no line of ours: it is given as too long, so that one line cannot fill the memory. */
export const REGEL_MAX_BYTES = 1 << 16
const LF = 0x0a
const CR = 0x0d
/** As `tot` of a line that is too long. */
export const TE_LANG = -1

/** The lines of a block; good until the next block is asked for. */
export interface Regelblok {
  readonly buffer: Buffer
  readonly aantal: number
  /** First byte of each line, and the byte after its last, without its end. */
  readonly van: Int32Array
  readonly tot: Int32Array
  /** Bytes of the file read so far. */
  readonly gelezen: number
}

/** Fills the buffer from the place given on; gives the number of bytes, 0 at the end. */
export type Bytebron = (buffer: Buffer, vanaf: number) => number

/** Throws what the file system throws. */
export function* leesBestand(pad: string): Generator<Regelblok, void> {
  const bestand = openSync(pad, 'r')
  try {
    yield* regelblokken((buffer, vanaf) => readSync(bestand, buffer, vanaf, buffer.length - vanaf, null))
  } finally {
    closeSync(bestand)
  }
}

export function* regelblokken(bron: Bytebron, blokBytes = BLOK_BYTES): Generator<Regelblok, void> {
  const lezer = new Bloklezer(blokBytes)
  let gelezen = 0
  for (;;) {
    const aantal = lezer.vul(bron)
    gelezen += aantal
    lezer.zoekRegels(aantal === 0)
    if (lezer.aantal > 0) yield { buffer: lezer.buffer, aantal: lezer.aantal, van: lezer.van, tot: lezer.tot, gelezen }
    if (aantal === 0) return
    lezer.schuif()
  }
}

class Bloklezer {
  readonly buffer: Buffer
  aantal = 0
  van: Int32Array
  tot: Int32Array
  #rest = 0
  #einde = 0
  #begonnen = false
  #teLang = false
  /** Blank lines held back until a line that is not blank follows. */
  #leeg = 0

  constructor(blokBytes: number) {
    this.buffer = Buffer.allocUnsafe(blokBytes + REGEL_MAX_BYTES)
    this.van = new Int32Array(1 << 12)
    this.tot = new Int32Array(1 << 12)
  }

  vul(bron: Bytebron): number {
    let aantal = bron(this.buffer, this.#rest)
    this.#einde = this.#rest + aantal
    // The mark has three bytes: what begins with fewer waits for more.
    while (!this.#begonnen && aantal > 0 && this.#einde < 3) {
      const meer = bron(this.buffer, this.#einde)
      if (meer === 0) break
      this.#einde += meer
      aantal += meer
    }
    return aantal
  }

  zoekRegels(laatste: boolean): void {
    this.aantal = 0
    let van = 0
    if (!this.#begonnen && this.#einde >= 3 && this.buffer.readUIntBE(0, 3) === 0xefbbbf) van = 3
    this.#begonnen = true
    const gevuld = this.buffer.subarray(0, this.#einde)
    for (let lf = gevuld.indexOf(LF, van); lf >= 0; lf = gevuld.indexOf(LF, van)) {
      this.#voegToe(van, lf)
      van = lf + 1
    }
    if (laatste && (van < this.#einde || this.#teLang)) this.#voegToe(van, this.#einde)
    else if (this.#einde - van > REGEL_MAX_BYTES) [this.#teLang, van] = [true, this.#einde]
    // At the end all blank lines but the last count.
    for (; laatste && this.#leeg > 1; this.#leeg--) this.#zet(van, van)
    this.#rest = van
  }

  /** What is left of the block moves to the front. */
  schuif(): void {
    this.buffer.copy(this.buffer, 0, this.#rest, this.#einde)
    this.#rest = this.#einde - this.#rest
  }

  #voegToe(van: number, tot: number): void {
    const eind = tot > van && this.buffer[tot - 1] === CR ? tot - 1 : tot
    if (eind === van && !this.#teLang) {
      this.#leeg++
      return
    }
    for (; this.#leeg > 0; this.#leeg--) this.#zet(van, van)
    this.#zet(van, this.#teLang || eind - van > REGEL_MAX_BYTES ? TE_LANG : eind)
    this.#teLang = false
  }

  #zet(van: number, tot: number): void {
    if (this.aantal === this.van.length) {
      this.van = verdubbel(this.van)
      this.tot = verdubbel(this.tot)
    }
    this.van[this.aantal] = van
    this.tot[this.aantal++] = tot
  }
}

function verdubbel(rij: Int32Array): Int32Array {
  const nieuw = new Int32Array(rij.length * 2)
  nieuw.set(rij)
  return nieuw
}

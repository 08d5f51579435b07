/** Writes findings as bytes, one a line, and counts them per code (INK-30). */
import { DECLARATIECODES, type Declaratiecode, UITLEG } from './code.ts'

export const KOP_BEVINDINGEN = 'regel;code;bedrag_cent;vindplaats;uitleg\r\n'

export interface Telling {
  readonly aantal: number
  /** What is at stake; credits count down. */
  readonly bedrag_cent: number
}

const BLOK_BYTES = 1 << 16
/** What follows the amount on the line of each code. */
const STAART = DECLARATIECODES.map((code) => Buffer.from(`;${UITLEG[code].vindplaats};${UITLEG[code].nl}\r\n`))
const MIDDEN = DECLARATIECODES.map((code) => Buffer.from(`;${code};`))
const PUNTKOMMA = 0x3b
const AANHALING = 0x22

export class Bevindingen {
  aantal = 0
  readonly #keer = new Float64Array(DECLARATIECODES.length)
  readonly #cent = new Float64Array(DECLARATIECODES.length)
  readonly #schrijf: ((bytes: Buffer) => void) | null
  #blok = Buffer.allocUnsafe(BLOK_BYTES)
  #vol = 0

  /** `schrijf` null: only counted. */
  constructor(schrijf: ((bytes: Buffer) => void) | null) {
    this.#schrijf = schrijf
  }

  /** Each code of a line; an amount that cannot be read counts as nothing. */
  voegToe(codes: number, nummer: Buffer, van: number, tot: number, bedragCent: number): void {
    const cent = Number.isNaN(bedragCent) ? 0 : bedragCent
    for (let plek = 0; plek < DECLARATIECODES.length; plek++) {
      if ((codes & (1 << plek)) === 0) continue
      this.aantal++
      this.#keer[plek] = (this.#keer[plek] ?? 0) + 1
      this.#cent[plek] = (this.#cent[plek] ?? 0) + cent
      if (this.#schrijf) this.#regel(plek, nummer, van, tot, cent)
    }
  }

  sluitAf(): void {
    if (this.#schrijf && this.#vol > 0) this.#schrijf(this.#blok.subarray(0, this.#vol))
    this.#blok = Buffer.allocUnsafe(BLOK_BYTES)
    this.#vol = 0
  }

  telling(): Partial<Record<Declaratiecode, Telling>> {
    const telling: Partial<Record<Declaratiecode, Telling>> = {}
    for (const [plek, code] of DECLARATIECODES.entries()) {
      const aantal = this.#keer[plek] ?? 0
      if (aantal > 0) telling[code] = { aantal, bedrag_cent: this.#cent[plek] ?? 0 }
    }
    return telling
  }

  #regel(plek: number, nummer: Buffer, van: number, tot: number, cent: number): void {
    const [midden, staart] = [MIDDEN[plek], STAART[plek]]
    if (!midden || !staart) throw new Error('A code without its text')
    if (this.#vol + (tot - van) * 2 + midden.length + staart.length + 40 > BLOK_BYTES) this.sluitAf()
    this.#vol += zetVeld(nummer, van, tot, this.#blok, this.#vol)
    this.#vol += midden.copy(this.#blok, this.#vol)
    this.#vol += this.#blok.write(String(cent), this.#vol, 'latin1')
    this.#vol += staart.copy(this.#blok, this.#vol)
  }
}

/** A line number as it came, in quotes when it needs them; what a spreadsheet would run as a formula is made a text. */
function zetVeld(bron: Buffer, van: number, tot: number, doel: Buffer, plek: number): number {
  const eerste = bron[van] ?? 0
  const formule =
    tot > van && (eerste === 0x3d || eerste === 0x2b || eerste === 0x2d || eerste === 0x40 || eerste === 0x09)
  const deel = bron.subarray(van, tot)
  const aanhalen = deel.includes(PUNTKOMMA) || deel.includes(AANHALING) || deel.includes(0x0d)
  const inhoud = aanhalen ? `"${deel.toString('latin1').replaceAll('"', '""')}"` : null
  let lengte = formule ? doel.write("'", plek, 'latin1') : 0
  lengte += inhoud === null ? deel.copy(doel, plek + lengte) : doel.write(inhoud, plek + lengte, 'latin1')
  return lengte
}

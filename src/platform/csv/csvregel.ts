/**
 * One line of a CSV file (separator `;`, quotes after RFC 4180), cut into fields where it stands in the buffer. No field
 * holds a line break, so a quote that is never closed spoils its own line only.
 */
const PUNTKOMMA = 0x3b
const AANHALING = 0x22
/** Fields beyond this many are counted, not kept: no file of ours has so many columns. */
const VELDEN_MAX = 64

const GEWOON = 0
const AANGEHAALD = 1
const KAPOT = 2

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export class Csvregel {
  /** How many fields the line has. */
  aantal = 0
  #buffer: Buffer = Buffer.alloc(0)
  readonly #begin = new Int32Array(VELDEN_MAX)
  readonly #eind = new Int32Array(VELDEN_MAX)
  readonly #staat = new Uint8Array(VELDEN_MAX)
  readonly #ascii = new Uint8Array(VELDEN_MAX)

  /** Cuts the bytes from `van` up to `tot`, which hold no line end. */
  ontleed(buffer: Buffer, van: number, tot: number): void {
    this.#buffer = buffer
    this.aantal = 0
    let plek = van
    do plek = buffer[plek] === AANHALING && plek < tot ? this.#aangehaald(plek, tot) : this.#gewoon(plek, tot)
    while (plek <= tot)
  }

  isLeeg(veld: number): boolean {
    return this.#staat[veld] === GEWOON && this.#begin[veld] === this.#eind[veld]
  }

  /** Its bytes are no UTF-8, whatever its quotes. */
  isGeenTekst(veld: number): boolean {
    return this.#ascii[veld] === 0 && this.#utf8(this.begin(veld), this.#eind[veld] ?? 0) === null
  }

  /** The text of a field; null when its quotes do not match or its bytes are no UTF-8. */
  tekst(veld: number): string | null {
    const staat = this.#staat[veld]
    if (staat === undefined || staat === KAPOT || veld >= this.aantal) return null
    const begin = this.#begin[veld] ?? 0
    const eind = this.#eind[veld] ?? 0
    const ruw = this.#ascii[veld] === 1 ? this.#buffer.toString('latin1', begin, eind) : this.#utf8(begin, eind)
    return staat === AANGEHAALD && ruw !== null ? ruw.replaceAll('""', '"') : ruw
  }

  /** Where the bytes of a field begin in the buffer; the quotes around it left out. */
  begin(veld: number): number {
    return this.#begin[veld] ?? 0
  }

  /** Where they end; where they begin when the field can only be read as a text (`tekst`), or not at all. */
  eind(veld: number): number {
    const staat = this.#staat[veld]
    return this.#ascii[veld] === 1 && staat !== KAPOT && !this.#heeftDubbele(veld)
      ? (this.#eind[veld] ?? 0)
      : this.begin(veld)
  }

  #heeftDubbele(veld: number): boolean {
    if (this.#staat[veld] !== AANGEHAALD) return false
    const [begin, eind] = [this.#begin[veld] ?? 0, this.#eind[veld] ?? 0]
    return this.#buffer.subarray(begin, eind).includes(AANHALING)
  }

  #utf8(begin: number, eind: number): string | null {
    try {
      return UTF8.decode(this.#buffer.subarray(begin, eind))
    } catch {
      return null
    }
  }

  /** Gives the place after the separator; past `tot` when the line has ended. */
  #gewoon(begin: number, tot: number): number {
    let plek = begin
    let bits = 0
    let staat = GEWOON
    for (; plek < tot; plek++) {
      const byte = this.#buffer[plek] ?? 0
      if (byte === PUNTKOMMA) break
      if (byte === AANHALING) staat = KAPOT
      bits |= byte
    }
    this.#bewaar(begin, plek, staat, bits)
    return plek + 1
  }

  #aangehaald(begin: number, tot: number): number {
    let plek = begin + 1
    let bits = 0
    for (; plek < tot; plek++) {
      const byte = this.#buffer[plek] ?? 0
      bits |= byte
      if (byte !== AANHALING) continue
      if (this.#buffer[plek + 1] === AANHALING && plek + 1 < tot) plek++
      else break
    }
    // Never closed, or followed by something else than a separator: the field ends where the next separator stands.
    if (plek >= tot || (plek + 1 < tot && this.#buffer[plek + 1] !== PUNTKOMMA)) {
      let eind = plek
      for (; eind < tot && this.#buffer[eind] !== PUNTKOMMA; eind++) bits |= this.#buffer[eind] ?? 0
      this.#bewaar(begin, eind, KAPOT, bits)
      return eind + 1
    }
    this.#bewaar(begin + 1, plek, AANGEHAALD, bits)
    return plek + 2
  }

  #bewaar(begin: number, eind: number, staat: number, bits: number): void {
    const veld = this.aantal++
    if (veld >= VELDEN_MAX) return
    this.#begin[veld] = begin
    this.#eind[veld] = eind
    this.#staat[veld] = staat
    this.#ascii[veld] = bits < 0x80 ? 1 : 0
  }
}

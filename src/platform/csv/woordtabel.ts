/**
 * Gives each different word a number, 0, 1, 2 …, straight from the bytes of a file: millions of fields hold few different
 * words, and a string for each would cost more than the work itself.
 */
const VULLING_MAX = 0.6

export class Woordtabel {
  aantal = 0
  #bytes = Buffer.allocUnsafe(1 << 16)
  #gebruikt = 0
  #begin = new Int32Array(1 << 10)
  #hash = new Int32Array(1 << 10)
  #plaatsen = new Int32Array(1 << 12).fill(-1)

  /** The number of the word in these bytes; a new one when it was not seen before. */
  nummerVan(buffer: Buffer, van: number, tot: number): number {
    const hash = hashVan(buffer, van, tot)
    const plaats = this.#zoek(buffer, van, tot, hash)
    const gevonden = this.#plaatsen[plaats] ?? -1
    return gevonden >= 0 ? gevonden : this.#voegToe(buffer, van, tot, hash, plaats)
  }

  /** The number of a word that was seen before, or -1. */
  bekendNummer(buffer: Buffer, van: number, tot: number): number {
    return this.#plaatsen[this.#zoek(buffer, van, tot, hashVan(buffer, van, tot))] ?? -1
  }

  nummerVanTekst(tekst: string): number {
    const bytes = Buffer.from(tekst)
    return this.nummerVan(bytes, 0, bytes.length)
  }

  woord(nummer: number): string {
    return this.#bytes.toString('utf8', this.#begin[nummer], this.#eindVan(nummer))
  }

  #zoek(buffer: Buffer, van: number, tot: number, hash: number): number {
    const masker = this.#plaatsen.length - 1
    for (let plaats = hash & masker; ; plaats = (plaats + 1) & masker) {
      const nummer = this.#plaatsen[plaats] ?? -1
      if (nummer < 0 || (this.#hash[nummer] === hash && this.#isGelijk(nummer, buffer, van, tot))) return plaats
    }
  }

  #isGelijk(nummer: number, buffer: Buffer, van: number, tot: number): boolean {
    const begin = this.#begin[nummer] ?? 0
    if (this.#eindVan(nummer) - begin !== tot - van) return false
    for (let i = 0; i < tot - van; i++) if (this.#bytes[begin + i] !== buffer[van + i]) return false
    return true
  }

  #eindVan(nummer: number): number {
    return nummer + 1 < this.aantal ? (this.#begin[nummer + 1] ?? 0) : this.#gebruikt
  }

  #voegToe(buffer: Buffer, van: number, tot: number, hash: number, plaats: number): number {
    const lengte = tot - van
    if (this.#gebruikt + lengte > this.#bytes.length)
      this.#bytes = Buffer.concat([this.#bytes], Math.max(this.#bytes.length * 2, this.#gebruikt + lengte))
    if (this.aantal === this.#begin.length) {
      this.#begin = verdubbel(this.#begin)
      this.#hash = verdubbel(this.#hash)
    }
    buffer.copy(this.#bytes, this.#gebruikt, van, tot)
    this.#begin[this.aantal] = this.#gebruikt
    this.#hash[this.aantal] = hash
    this.#gebruikt += lengte
    this.#plaatsen[plaats] = this.aantal++
    if (this.aantal > this.#plaatsen.length * VULLING_MAX) this.#herverdeel()
    return this.aantal - 1
  }

  #herverdeel(): void {
    const plaatsen = new Int32Array(this.#plaatsen.length * 2).fill(-1)
    const masker = plaatsen.length - 1
    for (let nummer = 0; nummer < this.aantal; nummer++) {
      let plaats = (this.#hash[nummer] ?? 0) & masker
      while ((plaatsen[plaats] ?? -1) >= 0) plaats = (plaats + 1) & masker
      plaatsen[plaats] = nummer
    }
    this.#plaatsen = plaatsen
  }
}

/** FNV-1a, with a last mix so that its low bits depend on all of it. */
function hashVan(buffer: Buffer, van: number, tot: number): number {
  let hash = 0x811c9dc5
  for (let i = van; i < tot; i++) hash = Math.imul(hash ^ (buffer[i] ?? 0), 0x01000193)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) ^ (hash >>> 12)
}

function verdubbel(rij: Int32Array): Int32Array<ArrayBuffer> {
  const nieuw = new Int32Array(rij.length * 2)
  nieuw.set(rij)
  return nieuw
}

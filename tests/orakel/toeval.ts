/** A small seeded source of chance (mulberry32): the same seed gives the same dossier on every machine. */
export class Toeval {
  #stand: number
  constructor(zaad: number) {
    this.#stand = (zaad * 2_654_435_761) >>> 0
    this.#volgende()
    this.#volgende()
  }
  #volgende(): number {
    this.#stand = (this.#stand + 0x6d2b79f5) >>> 0
    let t = this.#stand
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  kans(p: number): boolean {
    return this.#volgende() < p
  }
  /** A whole number from `van` up to and including `tot`. */
  geheel(van: number, tot: number): number {
    return van + Math.floor(this.#volgende() * (tot - van + 1))
  }
  kies<T>(lijst: readonly T[]): T {
    // The index lies within the list; undefined can itself be one of the values to choose from.
    return lijst[this.geheel(0, lijst.length - 1)] as T
  }
  /** Each element with the chance given, in the order of the list. */
  enkele<T>(lijst: readonly T[], p: number): T[] {
    return lijst.filter(() => this.kans(p))
  }
}

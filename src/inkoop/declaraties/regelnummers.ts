/** Which line numbers a file has had. Plain whole numbers cost a bit each, other texts their bytes. */
import { Woordtabel } from '../../platform/csv/woordtabel.ts'
import { leesGeheel } from './velden.ts'

const BLOK = 1 << 16
/** Numbers above it are kept as texts: a bit for each number up to it would fill the memory. */
const GETAL_MAX = 2 ** 31

export class Regelnummers {
  readonly #blokken: Uint32Array[] = []
  readonly #teksten = new Woordtabel()

  /** False when it was seen before. */
  isNieuw(buffer: Buffer, van: number, tot: number): boolean {
    const getal = buffer[van] === 0x30 && tot - van > 1 ? Number.NaN : leesGeheel(buffer, van, tot)
    if (!(getal < GETAL_MAX)) {
      const voor = this.#teksten.aantal
      return this.#teksten.nummerVan(buffer, van, tot) === voor
    }
    const nummer = Math.floor(getal / BLOK)
    let blok = this.#blokken[nummer]
    if (!blok) {
      blok = new Uint32Array(BLOK / 32)
      this.#blokken[nummer] = blok
    }
    const woord = (getal % BLOK) >> 5
    const bit = 1 << (getal & 31)
    const bits = blok[woord] ?? 0
    blok[woord] = bits | bit
    return (bits & bit) === 0
  }
}

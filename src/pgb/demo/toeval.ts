/**
 * Chance with a seed (sfc32): the same text gives the same numbers on every machine, in whole numbers of 32 bits. Each
 * person has a stream of their own, so one more draw for one person changes nobody else.
 */
export class Toeval {
  private a: number
  private b: number
  private c: number
  private d = 1

  constructor(zaad: string) {
    this.a = roer(zaad, 0x811c9dc5)
    this.b = roer(zaad, 0x01000193)
    this.c = roer(zaad, 0x9e3779b9)
    // The first numbers still look like the seed.
    for (let i = 0; i < 12; i++) this.volgende()
  }

  /** Whole number from 0 up to 2^32. */
  private volgende(): number {
    const som = (this.a + this.b + this.d) | 0
    this.d = (this.d + 1) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = (((this.c << 21) | (this.c >>> 11)) + som) | 0
    return som >>> 0
  }

  /** Whole number from `min` to `max`, both included. */
  geheel(min: number, max: number): number {
    return min + (this.volgende() % (max - min + 1))
  }

  /** True in so many of ten thousand draws. */
  kans(opTienduizend: number): boolean {
    return this.geheel(0, 9999) < opTienduizend
  }

  kies<const T>(lijst: readonly [T, ...T[]]): T {
    return lijst[this.geheel(0, lijst.length - 1)] ?? lijst[0]
  }

  /** A key, by its weight in whole numbers. */
  gewogen<K extends string>(gewichten: Readonly<Record<K, number>>): K {
    const paren = Object.entries(gewichten) as [K, number][]
    let rest = this.geheel(0, paren.reduce((som, [, gewicht]) => som + gewicht, 0) - 1)
    for (const [sleutel, gewicht] of paren) {
      rest -= gewicht
      if (rest < 0) return sleutel
    }
    throw new Error('Gewichten zonder inhoud')
  }
}

/** FNV-1a over the characters, from a start of its own, and stirred once more at the end. */
function roer(tekst: string, begin: number): number {
  let h = begin
  for (let i = 0; i < tekst.length; i++) h = Math.imul(h ^ tekst.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  return h ^ (h >>> 13)
}

/**
 * Blocks packed together, so that a pass over the holders looks up a few rows instead of one per rule. A row says at once
 * which rules of the bundle are not met, lack a fact or ask a judgement, and what that means for advice and amount.
 */
import { type Blok, UITKOMST, type Waarheidstabel } from './blok.ts'
import { Nummering } from './kenmerk.ts'

/** More rows make the table slower to fill and to keep in cache; fewer rows make more bundles. */
const RIJEN_MAX = 4096

export interface Bundel {
  readonly blokken: readonly number[]
  /** The row depends on whether extra costs at home avert a refusal. */
  readonly wisselt: boolean
  readonly codes: Uint16Array
  readonly aantal: number
  /** Per block of the bundle, per code of the bundle, the code of the block. */
  readonly rijen: readonly Uint16Array[]
}

/** Words of a row: bits, then per outcome two words of rules. */
export const WOORDEN = 8
/** Word of the first half of the rules with an outcome; the second half follows it. */
export const WOORD = { nietVoldaan: 1, ontbreekt: 3, open: 5 } as const
const WOORD_VAN: Readonly<Record<string, number>> = {
  niet_voldaan: WOORD.nietVoldaan,
  gegevens_ontbreken: WOORD.ontbreekt,
  beoordeling_nodig: WOORD.open,
}

export function pakSamen(blokken: readonly Blok[]): Bundel[] {
  const bundels: Bundel[] = []
  blokken.forEach((blok, plaats) => {
    const wisselt = blok.wissel === 'ekt'
    for (const [b, bundel] of bundels.entries()) {
      if (bundel.wisselt !== wisselt) continue
      const samen = voegBij(bundel, blok, plaats)
      if (samen === null) continue
      bundels[b] = samen
      return
    }
    const rijen = [Uint16Array.from(blok.gevallen, (_, code) => code)]
    bundels.push({ blokken: [plaats], wisselt, codes: blok.codes, aantal: blok.gevallen.length, rijen })
  })
  return bundels
}

/** The bundle with one more block, or null when that makes too many rows. */
function voegBij(bundel: Bundel, blok: Blok, plaats: number): Bundel | null {
  const nummering = new Nummering()
  const codes = new Uint16Array(bundel.codes.length)
  const eerste: number[] = []
  for (let i = 0; i < codes.length; i++) {
    const van = bundel.codes[i] ?? 0
    const erbij = blok.codes[i] ?? 0
    const code = nummering.van(van, erbij)
    if (code === eerste.length) {
      if (code === RIJEN_MAX) return null
      eerste.push(i)
    }
    codes[i] = code
  }
  const rijen = [
    ...bundel.rijen.map((kolom) => Uint16Array.from(eerste, (i) => kolom[bundel.codes[i] ?? 0] ?? 0)),
    Uint16Array.from(eerste, (i) => blok.codes[i] ?? 0),
  ]
  return { blokken: [...bundel.blokken, plaats], wisselt: bundel.wisselt, codes, aantal: eerste.length, rijen }
}

/** The words of one block, per row of its truth table. */
export function woordenVan(blok: Blok, { uitkomsten, bits }: Waarheidstabel): Uint32Array {
  const breedte = blok.plaatsen.length
  const woorden = new Uint32Array(bits.length * WOORDEN)
  for (let rij = 0; rij < bits.length; rij++) {
    woorden[rij * WOORDEN] = bits[rij] ?? 0
    for (let r = 0; r < breedte; r++) {
      const woord = WOORD_VAN[UITKOMST[uitkomsten[rij * breedte + r] ?? 0] ?? '']
      const plaats = blok.plaatsen[r] ?? 0
      if (woord === undefined) continue
      const w = rij * WOORDEN + woord + (plaats >> 5)
      woorden[w] = ((woorden[w] ?? 0) | (1 << (plaats & 31))) >>> 0
    }
  }
  return woorden
}

/** The words of a bundle: per state and combination the union of those of its blocks. */
export function woordenVanBundel(
  bundel: Bundel,
  blokken: readonly Blok[],
  woordenPerBlok: readonly Uint32Array[],
): Uint32Array {
  const n = bundel.aantal
  const standen = bundel.wisselt ? 2 : 1
  const uit = new Uint32Array(n * standen * WOORDEN)
  bundel.blokken.forEach((plaats, b) => {
    const woorden = woordenPerBlok[plaats]
    const codes = bundel.rijen[b]
    if (!woorden || !codes) return
    for (let s = 0; s < standen; s++)
      voegRijenBij(uit, s * n, codes, woorden, s * (blokken[plaats]?.gevallen.length ?? 0))
  })
  return uit
}

function voegRijenBij(uit: Uint32Array, eerste: number, codes: Uint16Array, woorden: Uint32Array, vanaf: number): void {
  for (let rij = 0; rij < codes.length; rij++) {
    const van = (vanaf + (codes[rij] as number)) * WOORDEN
    const naar = (eerste + rij) * WOORDEN
    for (let w = 0; w < WOORDEN; w++) uit[naar + w] = (uit[naar + w] as number) | (woorden[van + w] as number)
  }
}

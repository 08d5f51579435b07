/** The one font of the letters, from its package: the same files, so the same bytes, on every machine. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const STANDEN = ['400Regular', '600SemiBold', '700Bold'] as const

const require = createRequire(import.meta.url)
const pakket = dirname(require.resolve('@expo-google-fonts/source-sans-3/package.json'))

export const LETTERMAPPEN: readonly string[] = STANDEN.map((stand) => join(pakket, stand))

/** The characters that the font can draw, from its `cmap` table; all weights cover the same. */
export function leesTekens(bestand: Buffer): ReadonlySet<number> {
  const tekens = new Set<number>()
  const cmap = tabelVan(bestand, 'cmap')
  const aantal = bestand.readUInt16BE(cmap + 2)
  for (let i = 0; i < aantal; i++) {
    const begin = cmap + bestand.readUInt32BE(cmap + 4 + i * 8 + 4)
    const vorm = bestand.readUInt16BE(begin)
    if (vorm === 4) leesVorm4(bestand, begin, tekens)
    if (vorm === 12) leesVorm12(bestand, begin, tekens)
  }
  return tekens
}

function tabelVan(bestand: Buffer, naam: string): number {
  const aantal = bestand.readUInt16BE(4)
  for (let i = 0; i < aantal; i++) {
    const plaats = 12 + i * 16
    if (bestand.toString('latin1', plaats, plaats + 4) === naam) return bestand.readUInt32BE(plaats + 8)
  }
  throw new Error(`Lettertype zonder tabel ${naam}`)
}

/** Segments of the first plane. A segment by offset may hold gaps (glyph 0); those are no characters. */
function leesVorm4(bestand: Buffer, begin: number, tekens: Set<number>): void {
  const dubbel = bestand.readUInt16BE(begin + 6)
  for (let i = 0; i < dubbel; i += 2) {
    const einde = bestand.readUInt16BE(begin + 14 + i)
    const eerste = bestand.readUInt16BE(begin + 16 + dubbel + i)
    const verschil = bestand.readInt16BE(begin + 16 + 2 * dubbel + i)
    const plaats = begin + 16 + 3 * dubbel + i
    const sprong = bestand.readUInt16BE(plaats)
    for (let teken = eerste; teken <= einde && teken !== 0xffff; teken++) {
      const glief = sprong === 0 ? teken : bestand.readUInt16BE(plaats + sprong + (teken - eerste) * 2)
      if (sprong === 0 ? ((teken + verschil) & 0xffff) !== 0 : glief !== 0) tekens.add(teken)
    }
  }
}

function leesVorm12(bestand: Buffer, begin: number, tekens: Set<number>): void {
  const groepen = bestand.readUInt32BE(begin + 12)
  for (let i = 0; i < groepen; i++) {
    const plaats = begin + 16 + i * 12
    const einde = bestand.readUInt32BE(plaats + 4)
    for (let teken = bestand.readUInt32BE(plaats); teken <= einde; teken++) tekens.add(teken)
  }
}

const ONTBREEKT = '□'

let bekend: ReadonlySet<number> | undefined

/** Text that the font can draw: what it cannot becomes an open square, plain to see. */
export function tekenbaar(tekst: string): string {
  bekend ??= leesTekens(readFileSync(join(LETTERMAPPEN[0] ?? '', 'SourceSans3_400Regular.ttf')))
  let uit = ''
  for (const teken of tekst) uit += bekend.has(teken.codePointAt(0) ?? 0) ? teken : ONTBREEKT
  return uit
}

/** How easy a letter reads: words a sentence, and hard words. For the test and for the screen that shows a letter. */
import type { Blok, Brief } from './brief.ts'
import { VERBODEN_WOORDEN } from './woordenlijst.ts'

export interface Leesbaarheid {
  readonly zinnen: number
  readonly woordenPerZin: number
  readonly langsteZin: string
  readonly langsteZinWoorden: number
  /** Stiff words that have a plain one. */
  readonly stijf: readonly string[]
}

/** The running text of our own: paragraphs and lists. Headings and tables have no sentences; a quotation is not ours. */
export function lopendeTekst(blokken: readonly Blok[]): string[] {
  return blokken.flatMap((blok) => (blok.soort === 'alinea' ? [blok.tekst] : blok.soort === 'lijst' ? blok.punten : []))
}

/** All that a reader sees, in order. */
export function alleTekst(blokken: readonly Blok[]): string[] {
  return blokken.flatMap((blok) => {
    if (blok.soort === 'lijst') return blok.punten
    if (blok.soort === 'tabel') return [...blok.kolommen.map(({ tekst }) => tekst), ...blok.rijen.flat()]
    return [blok.tekst]
  })
}

/** A sentence ends at a full stop, question or exclamation mark before a space, or with its paragraph. */
export function zinnenVan(tekst: string): string[] {
  return tekst
    .split(/(?<=[.?!])\s+/u)
    .map((zin) => zin.trim())
    .filter((zin) => /\p{L}/u.test(zin))
}

const woordenVan = (zin: string): number => zin.split(/\s+/u).filter((woord) => /[\p{L}\p{N}]/u.test(woord)).length

export function leesbaarheid(brief: Brief): Leesbaarheid {
  const zinnen = lopendeTekst([...brief.blokken, ...brief.bijlagen]).flatMap(zinnenVan)
  const lengtes = zinnen.map(woordenVan)
  const langste = Math.max(0, ...lengtes)
  const eigen = [...brief.blokken, ...brief.bijlagen].filter(({ soort }) => soort !== 'citaat')
  const stijf = alleTekst(eigen).flatMap((tekst) => VERBODEN_WOORDEN.exec(tekst)?.[0] ?? [])
  return {
    zinnen: zinnen.length,
    woordenPerZin: zinnen.length === 0 ? 0 : lengtes.reduce((som, aantal) => som + aantal, 0) / zinnen.length,
    langsteZin: zinnen[lengtes.indexOf(langste)] ?? '',
    langsteZinWoorden: langste,
    stijf,
  }
}

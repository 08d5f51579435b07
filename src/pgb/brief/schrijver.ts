/** Writes the blocks of one letter in one language. All text from outside goes through `schoon` first. */
import { schrijfBedrag, schrijfDag, schrijfZin, type Tweetalig, type Zinswaarde } from '../../regelgeving/zin.ts'
import { isBurgerservicenummer } from '../../waarden/burgerservicenummer.ts'
import { datum } from '../../waarden/datum.ts'
import type { Blok, Kolom, Taal } from './brief.ts'

/** Control characters, marks that turn the direction of reading, and other signs that nobody sees. */
const ONZICHTBAAR = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu
const HALF_TEKEN = /\p{Cs}/gu

/**
 * Text as it may stand in a letter: one line, nothing invisible (a mark that turns the reading direction could make a
 * letter say something else than it holds), and never a whole BSN, whoever typed it.
 */
export function schoon(tekst: string): string {
  return tekst
    .normalize('NFC')
    .replace(HALF_TEKEN, '□')
    .replace(/\s+/gu, ' ')
    .replace(ONZICHTBAAR, '')
    .replace(/(?<![0-9])[0-9]{9}(?![0-9])/g, (nummer) =>
      isBurgerservicenummer(nummer) ? `••••••${nummer.slice(-3)}` : nummer,
    )
    .trim()
}

const schoneWaarde = (waarde: Zinswaarde): Zinswaarde => (typeof waarde === 'string' ? schoon(waarde) : waarde)

export class Schrijver {
  readonly taal: Taal
  readonly blokken: Blok[] = []

  constructor(taal: Taal) {
    this.taal = taal
  }

  /** A sentence of ours in the language of the letter, with its values filled in. */
  zin(nl: string, en: string, waarden: Readonly<Record<string, Zinswaarde>> = {}): string {
    const schone = Object.fromEntries(Object.entries(waarden).map(([naam, waarde]) => [naam, schoneWaarde(waarde)]))
    return schrijfZin({ nl, en, waarden: schone })[this.taal]
  }

  /** A text of the onderbouwing, which holds both languages. */
  uit(tekst: Tweetalig): string {
    return schoon(tekst[this.taal])
  }

  bedrag(cent: number): string {
    return schrijfBedrag(cent, this.taal)
  }

  dag(tekst: string): string {
    return schrijfDag(datum(tekst), this.taal)
  }

  kop(nl: string, en: string, waarden: Readonly<Record<string, Zinswaarde>> = {}): this {
    this.blokken.push({ soort: 'kop', niveau: 2, tekst: this.zin(nl, en, waarden) })
    return this
  }

  tussenkop(tekst: string): this {
    this.blokken.push({ soort: 'kop', niveau: 3, tekst })
    return this
  }

  alinea(nl: string, en: string, waarden: Readonly<Record<string, Zinswaarde>> = {}): this {
    return this.tekst(this.zin(nl, en, waarden))
  }

  /** The result of the letter, which stands out. */
  kern(nl: string, en: string, waarden: Readonly<Record<string, Zinswaarde>> = {}): this {
    this.blokken.push({ soort: 'alinea', tekst: this.zin(nl, en, waarden), nadruk: true })
    return this
  }

  /** A paragraph that is written already. */
  tekst(tekst: string): this {
    if (tekst !== '') this.blokken.push({ soort: 'alinea', tekst, nadruk: false })
    return this
  }

  /** Words of a person, each paragraph by itself. */
  citaat(tekst: string): this {
    for (const alinea of tekst.split(/\r?\n\s*\r?\n/)) {
      const regel = schoon(alinea)
      if (regel !== '') this.blokken.push({ soort: 'citaat', tekst: regel })
    }
    return this
  }

  lijst(punten: readonly string[], genummerd = false): this {
    if (punten.length > 0) this.blokken.push({ soort: 'lijst', genummerd, punten })
    return this
  }

  tabel(bijschrift: string, kolommen: readonly Kolom[], rijen: readonly (readonly string[])[]): this {
    this.blokken.push({ soort: 'tabel', bijschrift, kolommen, rijen })
    return this
  }
}

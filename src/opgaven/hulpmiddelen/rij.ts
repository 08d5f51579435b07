/** Cuts a file into rows with named fields, and names what a row or its header lacks; a bad row never swallows another. */

import type { Tabelrij } from './cel.ts'
import type { Meld } from './gebrek.ts'
import { celtekst, type Kolomaard, leesTabel } from './tabel.ts'
import { Zipfout } from './zip.ts'

export type Kolommen = Readonly<Record<string, Kolomaard>>

/** A row whose number of columns is right. */
export class Veldrij {
  constructor(
    readonly nummer: number,
    private readonly rij: Tabelrij,
    private readonly kolommen: Kolommen,
    private readonly meld: Meld,
  ) {}

  /** The text of a column; null when it is empty or cannot be read, and then that was named. */
  lees(kolom: string, vorm: RegExp, mag: 'leeg' | 'gevuld' = 'gevuld'): string | null {
    const plek = Object.keys(this.kolommen).indexOf(kolom)
    const cel = this.rij.cellen?.[plek] ?? { tekst: '', getal: false }
    const tekst = celtekst(cel, this.kolommen[kolom] ?? 'tekst')
    if (tekst === '') {
      if (mag === 'gevuld') this.meld(this.nummer, kolom, 'leeg', 'Deze kolom is leeg.', 'This column is empty.')
      return null
    }
    if (tekst !== null && vorm.test(tekst)) return tekst
    this.onleesbaar(kolom)
    return null
  }

  isLeeg(kolom: string): boolean {
    const cel = this.rij.cellen?.[Object.keys(this.kolommen).indexOf(kolom)]
    return cel === undefined || cel.tekst === ''
  }

  /** The same row, whose defects go elsewhere. */
  zonderMelden(meld: Meld): Veldrij {
    return new Veldrij(this.nummer, this.rij, this.kolommen, meld)
  }

  onleesbaar(kolom: string): void {
    const nl = 'Deze waarde heeft niet de afgesproken vorm. Formules en andere tekens mogen hier niet staan.'
    this.meld(
      this.nummer,
      kolom,
      'waarde-onleesbaar',
      nl,
      'This value is not of the stated form. Formulas and other signs may not stand here.',
    )
  }
}

/** The rows that can be judged. Everything else is named. */
export function* veldrijen(inhoud: Buffer, kolommen: Kolommen, meld: Meld): Generator<Veldrij, void> {
  const namen = Object.keys(kolommen)
  let kopGezien = false
  let aantal = 0
  try {
    for (const rij of leesTabel(inhoud)) {
      if (!kopGezien) {
        if (!isKop(rij, namen)) break
        kopGezien = true
        continue
      }
      aantal++
      if (rij.cellen?.length === namen.length) {
        yield new Veldrij(rij.nummer, rij, kolommen, meld)
        continue
      }
      const hoeveel = rij.cellen?.length ?? 0
      const nl =
        rij.cellen === null
          ? 'Deze rij is te lang.'
          : `Deze rij heeft ${hoeveel} kolommen; het zijn er ${namen.length}.`
      const en =
        rij.cellen === null ? 'This row is too long.' : `This row has ${hoeveel} columns; there are ${namen.length}.`
      meld(rij.nummer, null, 'kolommen-aantal', nl, en)
    }
  } catch (fout) {
    if (!(fout instanceof Zipfout)) throw fout
    const nl = 'Dit XLSX-bestand kunnen wij niet openen: het is beschadigd, beveiligd of te groot.'
    meld(0, null, 'bestand-onleesbaar', nl, 'We cannot open this XLSX file: it is damaged, protected or too large.')
    return
  }
  if (!kopGezien) {
    const kop = namen.join(';')
    meld(0, null, 'kop-onjuist', `De eerste regel moet zijn: ${kop}`, `The first line must be: ${kop}`)
  } else if (aantal === 0)
    meld(0, null, 'leeg', 'Onder de kop staan geen rijen.', 'There are no rows below the header.')
}

const isKop = ({ cellen }: Tabelrij, namen: readonly string[]): boolean =>
  cellen !== null && cellen.length === namen.length && namen.every((naam, i) => cellen[i]?.tekst === naam)

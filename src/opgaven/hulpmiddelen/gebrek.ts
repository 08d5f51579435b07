/** What was found wrong with a file on assistive devices: row, column, code and what to say of it (NZA-8). */

const CODES = {
  'bestand-onleesbaar': 'fout',
  'kop-onjuist': 'fout',
  'kolommen-aantal': 'fout',
  leeg: 'fout',
  'waarde-onleesbaar': 'fout',
  'code-onbekend': 'fout',
  'behandeling-ontbreekt': 'fout',
  'regio-onjuist': 'fout',
  'datum-buiten-jaar': 'fout',
  'datum-in-toekomst': 'fout',
  'regel-dubbel': 'fout',
  'regel-anders': 'fout',
  'maand-dubbel': 'fout',
  'maand-andere-bron': 'fout',
  'som-klopt-niet': 'fout',
  negatief: 'waarschuwing',
  'behandeling-overbodig': 'waarschuwing',
} as const

export type Gebrekcode = keyof typeof CODES

export interface Hulpmiddelgebrek {
  /** Data row from 1; 0 is the file itself. */
  readonly rij: number
  readonly kolom: string | null
  readonly code: Gebrekcode
  readonly ernst: 'fout' | 'waarschuwing'
  readonly uitleg: { readonly nl: string; readonly en: string }
}

export type Meld = (rij: number, kolom: string | null, code: Gebrekcode, nl: string, en: string) => void

/** Counts every defect and keeps one page of them, so that a file of nothing but defects asks no large memory. */
export class Gebreken {
  fouten = 0
  waarschuwingen = 0
  readonly codes: Record<string, number> = {}
  readonly pagina: Hulpmiddelgebrek[] = []
  readonly #vanaf: number
  readonly #aantal: number

  constructor(vanaf: number, aantal: number) {
    this.#vanaf = vanaf
    this.#aantal = aantal
  }

  readonly meld: Meld = (rij, kolom, code, nl, en) => {
    const ernst = CODES[code]
    const gezien = this.fouten + this.waarschuwingen
    if (ernst === 'fout') this.fouten++
    else this.waarschuwingen++
    this.codes[code] = (this.codes[code] ?? 0) + 1
    if (gezien >= this.#vanaf && this.pagina.length < this.#aantal)
      this.pagina.push({ rij, kolom, code, ernst, uitleg: { nl, en } })
  }
}

/**
 * Billable services as the claim check knows them. Most codes of the field are not public: what is not in our table is a
 * service without rules of its own, and its contract decides.
 */
import { Woordtabel } from '../../platform/csv/woordtabel.ts'
import { codesVan, ZORGPROFIELEN } from '../../waarden/zorgprofiel.ts'
import bestand from './prestaties.json' with { type: 'json' }

export type Prestatiesoort = 'verblijf' | 'toeslag' | 'consult' | 'overbrugging' | 'vooraf' | 'mutatiedag' | 'overig'

export interface Prestatie {
  /** The same number for a code and for its id. */
  readonly nummer: number
  readonly id: string
  readonly soort: Prestatiesoort
  /** iWlz codes of the profiles that it goes with; for bridging those of the indication before. Null: all. */
  readonly profielen: ReadonlySet<string> | null
  readonly paragraaf: string | null
}

type Rij = (typeof bestand.prestaties)[number]

/** The names that a run has met, each with what it means. */
export class Prestatietabel {
  readonly #namen = new Woordtabel()
  readonly #prestaties: Prestatie[] = []

  constructor() {
    for (const rij of bestand.prestaties as readonly Rij[]) {
      const nummer = this.#namen.nummerVanTekst(rij.id)
      const { id, paragraaf } = rij
      const profielen = rij.profielen === null ? null : codesVan(...rij.profielen)
      const prestatie = { nummer, id, soort: rij.soort as Prestatiesoort, profielen, paragraaf }
      this.#prestaties[nummer] = prestatie
      if (rij.code !== null) this.#prestaties[this.#namen.nummerVanTekst(rij.code)] = prestatie
    }
    for (const { code } of ZORGPROFIELEN.values()) {
      const nummer = this.#namen.nummerVanTekst(`ZZP-${code}`)
      this.#prestaties[nummer] ??= {
        nummer,
        id: `ZZP-${code}`,
        soort: 'verblijf',
        profielen: new Set([code]),
        paragraaf: null,
      }
    }
  }

  vind(buffer: Buffer, van: number, tot: number): Prestatie {
    const nummer = this.#namen.nummerVan(buffer, van, tot)
    const gevonden = this.#prestaties[nummer]
    if (gevonden) return gevonden
    const nieuw = onbekend(nummer, this.#namen.woord(nummer))
    this.#prestaties[nummer] = nieuw
    return nieuw
  }

  vindTekst(tekst: string): Prestatie {
    const bytes = Buffer.from(tekst)
    return this.vind(bytes, 0, bytes.length)
  }
}

/** A stay or a supplement by its name, with a code that we do not know; or anything else. */
function onbekend(nummer: number, id: string): Prestatie {
  const soort = id.startsWith('ZZP-') ? 'verblijf' : id.startsWith('TOESLAG-') ? 'toeslag' : 'overig'
  const profielen = soort === 'verblijf' ? new Set([id.slice('ZZP-'.length)]) : null
  return { nummer, id, soort, profielen, paragraaf: null }
}

/** Collects the defects of one dossier, each once, and puts them in the order of the dossier's own description. */
import { Dossier, type Fout, type Foutantwoord } from '../contract.ts'
import { delenVanPlek, type Plek, pointerVan, WORTEL } from './plek.ts'
import { type Bijzonderheden, type Gebrekcode, tekstVan } from './teksten.ts'

/** More defects help nobody, and would let a hostile text ask for an endless answer. */
export const GEBREKEN_MAX = 1_000
/** Long unknown names stand in every pointer beneath them; this bounds what one answer may repeat. In UTF-16 units. */
const POINTERTEKENS_MAX = 2_000_000

export class Gebreken {
  readonly #fouten: { readonly fout: Fout; readonly volgorde: string }[] = []
  readonly #gemeld = new Set<string>()
  readonly #pointers = new Set<string>()
  #tekens = 0
  #vol = false

  /** True when no further defect is taken: whoever looks for them may stop. */
  get vol(): boolean {
    return this.#vol
  }

  get geen(): boolean {
    return this.#fouten.length === 0
  }

  meld(code: Gebrekcode, plek: Plek, bijzonderheden: Bijzonderheden = {}): void {
    if (this.#vol) return
    const pointer = pointerVan(plek)
    const sleutel = `${code} ${pointer}`
    if (this.#gemeld.has(sleutel)) return
    this.#tekens += pointer.length
    if (this.#fouten.length === GEBREKEN_MAX || this.#tekens > POINTERTEKENS_MAX) {
      this.#vol = true
      return
    }
    this.#gemeld.add(sleutel)
    this.#pointers.add(pointer)
    const uitleg = tekstVan(code, plek, bijzonderheden)
    this.#fouten.push({ fout: { pointer, code, uitleg }, volgorde: volgordeVan(plek) })
  }

  /** For a rule on a value that may already have been refused: one cause gives one defect. */
  meldAlsNogGoed(code: Gebrekcode, plek: Plek): void {
    if (!this.#pointers.has(pointerVan(plek))) this.meld(code, plek)
  }

  antwoord(): Foutantwoord {
    const gesorteerd = this.#fouten.toSorted((a, b) => (a.volgorde < b.volgorde ? -1 : a.volgorde > b.volgorde ? 1 : 0))
    const fouten = gesorteerd.map(({ fout }) => fout)
    if (this.#vol) fouten.push({ pointer: '', code: 'te-veel', uitleg: tekstVan('te-veel', WORTEL, {}) })
    return { code: 'ongeldige-invoer', fouten }
  }
}

interface Schemadeel {
  readonly properties?: Readonly<Record<string, Schemadeel>>
  readonly items?: Schemadeel
}

/** A text that sorts as the schema reads: known fields in its order, list items by number, unknown names last. */
function volgordeVan(plek: Plek): string {
  let schema: Schemadeel | undefined = Dossier as Schemadeel
  let volgorde = ''
  for (const deel of delenVanPlek(plek)) {
    if (typeof deel === 'number') {
      volgorde += ` ${String(deel).padStart(7, '0')}`
      schema = schema?.items
    } else {
      const velden: Schemadeel['properties'] = schema?.properties ?? {}
      const nummer = Object.keys(velden).indexOf(deel)
      volgorde += nummer >= 0 ? ` ${String(nummer).padStart(3, '0')}` : ` 999${deel.slice(0, 200)}`
      schema = nummer >= 0 ? velden[deel] : undefined
    }
  }
  return volgorde
}

/**
 * Judgement forms that were begun and not recorded, so that a reload loses nothing. They live in the session of this tab
 * only, under the name of who typed them, and go when they are recorded or when the tab closes.
 */
import type { Oordeelconcept } from '../../toets/uitkomst/index.ts'

class Bewaarconcepten extends Map<string, Oordeelconcept> {
  readonly #sleutel: string
  #gelezen = false

  constructor(sleutel: string) {
    super()
    this.#sleutel = sleutel
    for (const [naam, concept] of leesBewaard(sleutel)) super.set(naam, concept)
    this.#gelezen = true
  }

  override set(naam: string, concept: Oordeelconcept): this {
    super.set(naam, concept)
    if (this.#gelezen) this.#bewaar()
    return this
  }

  override delete(naam: string): boolean {
    const was = super.delete(naam)
    this.#bewaar()
    return was
  }

  /** A browser may refuse storage; then what was typed stays as long as the page does. */
  #bewaar(): void {
    try {
      if (this.size === 0) window.sessionStorage.removeItem(this.#sleutel)
      else window.sessionStorage.setItem(this.#sleutel, JSON.stringify([...this]))
    } catch {}
  }
}

function leesBewaard(sleutel: string): [string, Oordeelconcept][] {
  try {
    const paren: unknown = JSON.parse(window.sessionStorage.getItem(sleutel) ?? '[]')
    return Array.isArray(paren) ? (paren as [string, Oordeelconcept][]) : []
  } catch {
    return []
  }
}

const begonnen = new Map<string, Map<string, Oordeelconcept>>()

export function conceptenVan(gebruiker: string, zaak: string): Map<string, Oordeelconcept> {
  const sleutel = `ozk.oordeel ${gebruiker} ${zaak}`
  const gevonden = begonnen.get(sleutel) ?? new Bewaarconcepten(sleutel)
  begonnen.set(sleutel, gevonden)
  return gevonden
}

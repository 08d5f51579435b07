/** The draft in this tab: gone when the tab closes, never with a BSN. A browser may refuse; then nothing is kept. */
import { type Concept, isLeeg, leesConcept, schrijfConcept, zonderBsn } from './concept.ts'

const SLEUTEL = 'ozk.toets.concept'

export function haalConcept(): Concept {
  try {
    const tekst = window.sessionStorage.getItem(SLEUTEL)
    return tekst === null ? {} : (leesConcept(tekst) ?? {})
  } catch {
    return {}
  }
}

/** Tells whether the draft stands there now. */
export function bewaarConcept(concept: Concept): boolean {
  try {
    if (isLeeg(concept)) window.sessionStorage.removeItem(SLEUTEL)
    else window.sessionStorage.setItem(SLEUTEL, schrijfConcept(zonderBsn(concept)))
    return true
  } catch {
    return false
  }
}

/** Offers a text as a file to keep. */
export function download(naam: string, tekst: string): void {
  const adres = URL.createObjectURL(new Blob([tekst], { type: 'application/json' }))
  const schakel = document.createElement('a')
  schakel.href = adres
  schakel.download = naam
  schakel.click()
  setTimeout(() => URL.revokeObjectURL(adres), 1000)
}

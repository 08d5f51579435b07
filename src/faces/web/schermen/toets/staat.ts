/** What the screen holds, and every way it changes. Pure, so that nothing that was typed gets lost by accident. */
import type { Fout, Toetsuitkomst } from '../../../../pgb/contract.ts'
import { type Concept, haalRijWeg, type Json, schrijfConcept, voegRijToe, zet } from './concept.ts'
import type { Antwoord } from './vraag-toets.ts'

/** A text from outside goes to the toets as it is, until someone changes a fact in the form. */
export interface Brontekst {
  readonly naam: string
  readonly tekst: string
}

export interface Staat {
  readonly concept: Concept
  readonly bron: Brontekst | null
  /** Counts the changes, so that an outcome can be seen to be of before the last one. */
  readonly versie: number
  readonly versieGetoetst: number
  /** Outcome of the last toets that succeeded on this dossier. */
  readonly uitkomst: Toetsuitkomst | null
  /** What went wrong with the last toets. */
  readonly fout: Exclude<Antwoord, { soort: 'uitkomst' }> | null
  /** Defects of fields that have not been changed since. */
  readonly veldfouten: readonly Fout[]
  readonly terug: {
    readonly concept: Concept
    readonly bron: Brontekst | null
    readonly wat: 'gewist' | 'vervangen' | string
  } | null
  readonly poging: number
}

export const beginstaat = (concept: Concept): Staat => ({
  concept,
  bron: null,
  versie: 0,
  versieGetoetst: -1,
  uitkomst: null,
  fout: null,
  veldfouten: [],
  terug: null,
  poging: 0,
})

export type Daad =
  | { doe: 'zet'; pointer: string; waarde: Json | undefined }
  | { doe: 'voegRijToe'; pad: string; rij?: Json }
  | { doe: 'haalRijWeg'; pad: string; nummer: number; naam: string }
  | { doe: 'laad'; concept: Concept; bron: Brontekst | null }
  | { doe: 'wis' }
  | { doe: 'zetTerug' }
  | { doe: 'antwoord'; antwoord: Antwoord; versie: number }

/** The text that the toets gets. */
export const toetstekst = (staat: Staat): string => staat.bron?.tekst ?? schrijfConcept(staat.concept)

export function volgende(staat: Staat, daad: Daad): Staat {
  switch (daad.doe) {
    case 'zet':
      return {
        ...gewijzigd(staat, zet(staat.concept, daad.pointer, daad.waarde)),
        veldfouten: staat.veldfouten.filter(({ pointer }) => pointer !== daad.pointer),
      }
    case 'voegRijToe':
      return gewijzigd(staat, voegRijToe(staat.concept, daad.pad, daad.rij))
    case 'haalRijWeg':
      return {
        ...gewijzigd(staat, haalRijWeg(staat.concept, daad.pad, daad.nummer)),
        // Rows move up: what was said of a row may now stand at another one.
        veldfouten: staat.veldfouten.filter(({ pointer }) => !pointer.startsWith(`${daad.pad}/`)),
        terug: { concept: staat.concept, bron: staat.bron, wat: daad.naam },
      }
    case 'laad':
      return {
        ...beginstaat(daad.concept),
        bron: daad.bron,
        versie: staat.versie + 1,
        poging: staat.poging,
        terug: heeftInhoud(staat) ? { concept: staat.concept, bron: staat.bron, wat: 'vervangen' } : null,
      }
    case 'wis':
      return {
        ...beginstaat({}),
        versie: staat.versie + 1,
        terug: heeftInhoud(staat) ? { concept: staat.concept, bron: staat.bron, wat: 'gewist' } : null,
      }
    case 'zetTerug':
      return staat.terug === null
        ? staat
        : { ...gewijzigd(staat, staat.terug.concept), bron: staat.terug.bron, terug: null, veldfouten: [] }
    case 'antwoord':
      return metAntwoord(staat, daad.antwoord, daad.versie)
  }
}

const heeftInhoud = (staat: Staat): boolean => staat.bron !== null || Object.keys(staat.concept).length > 0

function gewijzigd(staat: Staat, concept: Concept): Staat {
  return { ...staat, concept, bron: null, versie: staat.versie + 1, terug: null }
}

function metAntwoord(staat: Staat, antwoord: Antwoord, versie: number): Staat {
  const poging = staat.poging + 1
  if (antwoord.soort === 'uitkomst')
    return { ...staat, uitkomst: antwoord.uitkomst, versieGetoetst: versie, fout: null, veldfouten: [], poging }
  const veldfouten = antwoord.soort === 'fout' ? antwoord.fout.fouten : staat.veldfouten
  return { ...staat, fout: antwoord, veldfouten, poging }
}

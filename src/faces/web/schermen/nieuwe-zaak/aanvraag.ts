/** An application that is being entered, the draft of it in this tab, and the text that makes the case. Pure but for the draft. */
import { type Concept, type Json, leesConcept, zet, zonderBsn } from '../toets/formulier/feiten.ts'
import { FEITVELDEN, type Veld } from './velden.ts'

export interface Aanvraag {
  readonly hoe: 'formulier' | 'bestand'
  readonly naam: string
  readonly regio: string
  readonly concept: Concept
  /** The text of a dossier, as it was chosen or pasted. */
  readonly tekst: string
  readonly bestandsnaam: string
}

const SLEUTEL = 'ozk.nieuwe-zaak'

const leeg = (regio: string): Aanvraag => ({
  hoe: 'formulier',
  naam: '',
  regio,
  concept: {},
  tekst: '',
  bestandsnaam: '',
})

/** Without the BSN, and without the text of a file: that may hold one. */
export function bewaarAanvraag({ hoe, naam, concept }: Aanvraag): void {
  try {
    window.sessionStorage.setItem(SLEUTEL, JSON.stringify({ hoe, naam, concept: zonderBsn(concept) }))
  } catch {
    // A browser may refuse; then the draft lasts as long as the page.
  }
}

export function haalAanvraag(regio: string): Aanvraag {
  try {
    const { hoe, naam, concept } = leesConcept(window.sessionStorage.getItem(SLEUTEL) ?? '{}') ?? {}
    return {
      ...leeg(regio),
      hoe: hoe === 'bestand' ? 'bestand' : 'formulier',
      naam: typeof naam === 'string' ? naam : '',
      concept: leesConcept(JSON.stringify(concept ?? {})) ?? {},
    }
  } catch {
    return leeg(regio)
  }
}

export function wisAanvraag(regio: string): Aanvraag {
  try {
    window.sessionStorage.removeItem(SLEUTEL)
  } catch {
    // Nothing was kept then.
  }
  return leeg(regio)
}

/**
 * The body that makes the case. A dossier from a file goes in as it was given, letter for letter, so that the server reads
 * it as strictly as any other; it was read as one JSON value before.
 */
export function verzoekVan({ hoe, naam, regio, concept, tekst }: Aanvraag): string {
  const dossier = hoe === 'formulier' ? JSON.stringify({ ...concept, regio }) : zonderMerk(tekst)
  return `{"naam":${JSON.stringify(naam.trim())},"bron":${JSON.stringify(hoe)},"dossier":${dossier}}`
}

/** A byte order mark may open a file; inside a text it would be wrong. */
export const zonderMerk = (tekst: string): string => tekst.replace(/^\uFEFF/, '')

/** What a case records by acts of its own, taken out of the text. */
export function zonderEigenDaden(tekst: string, pointers: readonly string[]): string {
  const concept = leesConcept(zonderMerk(tekst))
  if (concept === null) return tekst
  return JSON.stringify(
    pointers.reduce<Concept>((nu, pointer) => zet(nu, pointer, undefined), concept),
    null,
    1,
  )
}

/** The fields that are still empty. */
export function legeVelden(concept: Concept, leesVeld: (concept: Concept, pad: string) => Json | undefined): Veld[] {
  return FEITVELDEN.filter(({ pad, verplicht }) => verplicht === true && leesVeld(concept, pad) === undefined)
}

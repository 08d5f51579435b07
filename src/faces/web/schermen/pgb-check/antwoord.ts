/** The answers of one visitor. They live in the memory of the page and nowhere else (PGB-50). */
export const VRAAGNAMEN = [
  'indicatie',
  'profiel',
  'huidig-pgb',
  'overgang',
  'regio',
  'wonen',
  'dagbesteding-instelling',
  'nachten-thuis',
  'situatie',
  'wie-regelt',
  'helper',
  'reden',
  'toestemming',
  'zorgverleners',
  'later-contract',
  'dagbesteding',
  'school-werk',
  'risico',
  'opleiding',
  'zorg-in-natura',
] as const
export type Vraagnaam = (typeof VRAAGNAMEN)[number]

/** Possible on every question: the rules then say which fact is missing, nothing is filled in for the visitor. */
export const WEET_NIET = 'weet_niet'
/** In a question with several choices: none of these. */
export const GEEN = 'geen'

export interface Antwoord {
  /** One code, or several where the question allows it. */
  readonly keuze: readonly string[]
  /** Yearly amount in eurocent, only for a question that asks one. */
  readonly bedragCent?: number
}

export type Antwoorden = Readonly<Partial<Record<Vraagnaam, Antwoord>>>

export const kies = (...keuze: string[]): Antwoord => ({ keuze })

export function gekozen(antwoorden: Antwoorden, naam: Vraagnaam, code: string): boolean {
  return antwoorden[naam]?.keuze.includes(code) === true
}

/** The single choice of a question; undefined when it is open or the visitor does not know. */
export function keuzeVan(antwoorden: Antwoorden, naam: Vraagnaam): string | undefined {
  const keuze = antwoorden[naam]?.keuze[0]
  return keuze === WEET_NIET ? undefined : keuze
}

export function isOnbekend(antwoorden: Antwoorden, naam: Vraagnaam): boolean {
  return gekozen(antwoorden, naam, WEET_NIET)
}

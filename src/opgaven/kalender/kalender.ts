/** The reports of a year with their last day in time, and how many days are left (NZA-3). Pure; days `jjjj-mm-dd`. */
import { dagenInMaand, dagVan, datum, schrijfDatum, weekdag } from '../../waarden/datum.ts'
import { type Kanaal, type Opgavesoort, type Opgavevorm, regelingVan } from './regeling.ts'

export interface Kalenderpost {
  readonly soort: Opgavesoort
  /** `jjjj-mm` of the month, or `jjjj-12` of a year. */
  readonly tijdvak: string
  readonly jaar: number
  readonly peildatum: string
  /** First day on which it can be handed in. */
  readonly vanaf: string
  /** Last day that is in time. */
  readonly uiterlijk: string
  readonly inWeekend: boolean
  /** The working day before it, when the last day falls in a weekend; holidays are not looked at. */
  readonly werkdag: string
  readonly kanaal: Kanaal
  readonly formulier: boolean
  readonly melding: boolean
  readonly artikel: string
  readonly naam: { readonly nl: string; readonly en: string }
  readonly compleet: { readonly nl: string; readonly en: string } | null
}

export interface Kalender {
  readonly jaar: number
  readonly regeling: string
  readonly bron: string
  /** False: this year has no version of its own and uses the latest known one. */
  readonly eigen: boolean
  readonly posten: readonly Kalenderpost[]
}

/** Every report that the version of this year asks for, in the order in which they are due. */
export function kalenderVan(jaar: number): Kalender {
  const { versie, eigen } = regelingVan(jaar)
  const posten = versie.vormen.flatMap((vorm) => postenVan(vorm, jaar))
  posten.sort((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : a.uiterlijk > b.uiterlijk ? 1 : a.soort < b.soort ? -1 : 1))
  return { jaar, regeling: versie.id, bron: versie.bron, eigen, posten }
}

function postenVan(vorm: Opgavevorm, jaar: number): Kalenderpost[] {
  const { termijn } = vorm
  if (termijn.soort === 'maandelijks')
    return Array.from({ length: 12 }, (_, i) => {
      const maand = i + 1
      const volgende =
        maand === 12 ? dagVan(jaar + 1, 1, termijn.laatsteDag) : dagVan(jaar, maand + 1, termijn.laatsteDag)
      const peil = dagVan(jaar, maand, dagenInMaand(jaar, maand))
      return maakPost(vorm, jaar, maand, peil, peil + 1, volgende)
    })
  const over = jaar + termijn.over
  const [maand, dag] = termijn.laatste
  const uiterlijk = dagVan(jaar + termijn.jaar, maand, dag)
  const peil = termijn.peil ? dagVan(jaar + termijn.peil[0], termijn.peil[1], termijn.peil[2]) : dagVan(over, 12, 31)
  const vanaf = termijn.vanaf ? dagVan(jaar + termijn.jaar, ...termijn.vanaf) : peil + 1
  return [maakPost(vorm, over, 12, peil, vanaf, uiterlijk)]
}

function maakPost(
  { soort, kanaal, formulier, melding, artikel, naam, compleet }: Opgavevorm,
  jaar: number,
  maand: number,
  peil: number,
  vanaf: number,
  uiterlijk: number,
): Kalenderpost {
  const dag = weekdag(uiterlijk)
  const terug = dag === 6 ? 1 : dag === 0 ? 2 : 0
  return {
    soort,
    tijdvak: `${jaar}-${String(maand).padStart(2, '0')}`,
    jaar,
    peildatum: schrijfDatum(peil),
    vanaf: schrijfDatum(vanaf),
    uiterlijk: schrijfDatum(uiterlijk),
    inWeekend: terug > 0,
    werkdag: schrijfDatum(uiterlijk - terug),
    kanaal,
    formulier,
    melding,
    artikel,
    naam,
    compleet,
  }
}

/** Days before the last day on which the screen warns. */
const LET_OP = 7
const DRINGEND = 2

export type Waarschuwing = 'geen' | 'let-op' | 'dringend' | 'te-laat'

/** Days left up to and including the last day; below zero it is late. */
export function resterend(
  uiterlijk: string,
  vandaag: string,
): { readonly dagen: number; readonly waarschuwing: Waarschuwing } {
  const dagen = datum(uiterlijk) - datum(vandaag)
  const waarschuwing = dagen < 0 ? 'te-laat' : dagen <= DRINGEND ? 'dringend' : dagen <= LET_OP ? 'let-op' : 'geen'
  return { dagen, waarschuwing }
}

/** The post of one report, or null when the year does not ask for it. */
export function zoekPost(soort: Opgavesoort, tijdvak: string): Kalenderpost | null {
  const jaar = Number(tijdvak.slice(0, 4))
  for (const kandidaat of [jaar, jaar + 1, jaar + 2]) {
    const post = kalenderVan(kandidaat).posten.find((een) => een.soort === soort && een.tijdvak === tijdvak)
    if (post) return post
  }
  return null
}

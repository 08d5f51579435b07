/**
 * The versions of the NZa regulation as data: which reports there are, when they are due and by which channel (NZA-3). The
 * regulation is renewed each year with the same shape; only 2020 is known in full, so a year without a version of its own
 * takes the latest known one before it, and says so.
 */
export type Opgavesoort =
  | 'pgb_maand'
  | 'hulpmiddelen_maand'
  | 'pgb_definitief'
  | 'hulpmiddelen_definitief'
  | 'pgb_eindstand'
  | 'pgb_verleend_vastgesteld'
  | 'pgb_definitief_ouder'

export type Kanaal = 'vektis' | 'uitwisselportaal'

export interface Opgavevorm {
  readonly soort: Opgavesoort
  readonly artikel: string
  readonly kanaal: Kanaal
  /** A form that the NZa prescribes goes with it. */
  readonly formulier: boolean
  /** It is also told to the NZa by e-mail. */
  readonly melding: boolean
  readonly naam: { readonly nl: string; readonly en: string }
  /** What makes it complete, where the regulation says so. */
  readonly compleet: { readonly nl: string; readonly en: string } | null
  /**
   * `maandelijks`: about each month, in time up to this day of the next. `vast`: about the year `over` (counted from the
   * year of the version), in time up to this day. `peil`: reference date, when it is not the last day of what it is about.
   */
  readonly termijn:
    | { readonly soort: 'maandelijks'; readonly laatsteDag: number }
    | {
        readonly soort: 'vast'
        readonly over: number
        readonly jaar: number
        readonly laatste: readonly [maand: number, dag: number]
        readonly peil?: readonly [jaar: number, maand: number, dag: number]
        /** The regulation names only the month. */
        readonly vanaf?: readonly [maand: number, dag: number]
      }
}

export interface Regelingversie {
  readonly id: string
  readonly jaar: number
  readonly bron: string
  readonly vormen: readonly Opgavevorm[]
  /** From this day on undecided objections need not count in transfers either (RES-6): month and day. */
  readonly bezwaarPeil: readonly [maand: number, dag: number]
}

const VERSIE_2020: Regelingversie = {
  id: 'monitoring-pgb-2020',
  jaar: 2020,
  bron: 'nza-regeling-monitoring-pgb-hulpmiddelen-2020',
  bezwaarPeil: [4, 1],
  vormen: [
    {
      soort: 'pgb_maand',
      artikel: 'artikel 4, 6 lid 1 en 8',
      kanaal: 'vektis',
      formulier: false,
      melding: false,
      naam: { nl: 'Maandopgave pgb', en: 'Monthly pgb report' },
      compleet: null,
      // Before the 15th: the 14th is in time, the 15th is late.
      termijn: { soort: 'maandelijks', laatsteDag: 14 },
    },
    {
      soort: 'hulpmiddelen_maand',
      artikel: 'artikel 7 lid 1 en 8',
      kanaal: 'uitwisselportaal',
      formulier: true,
      melding: true,
      naam: { nl: 'Maandopgave hulpmiddelen', en: 'Monthly report on assistive devices' },
      compleet: {
        nl: 'Het werkblad Hulpmiddelen is volledig ingevuld.',
        en: 'The sheet Hulpmiddelen is filled in whole.',
      },
      termijn: { soort: 'maandelijks', laatsteDag: 14 },
    },
    {
      soort: 'pgb_definitief',
      artikel: 'artikel 6 lid 2',
      kanaal: 'vektis',
      formulier: false,
      melding: false,
      naam: { nl: 'Definitieve opgave pgb', en: 'Definitive pgb report' },
      compleet: null,
      // «Uiterlijk 15 maart»: the 15th is in time.
      termijn: { soort: 'vast', over: -1, jaar: 0, laatste: [3, 15] },
    },
    {
      soort: 'hulpmiddelen_definitief',
      artikel: 'artikel 7 lid 2 en 5',
      kanaal: 'uitwisselportaal',
      formulier: true,
      melding: true,
      naam: { nl: 'Definitieve opgave hulpmiddelen', en: 'Definitive report on assistive devices' },
      compleet: { nl: 'Het totaal van het jaar staat erin.', en: 'The total of the year is in it.' },
      termijn: { soort: 'vast', over: -1, jaar: 0, laatste: [3, 15] },
    },
    {
      soort: 'pgb_definitief_ouder',
      artikel: 'toelichting bij artikel 4, 5 en 6',
      kanaal: 'uitwisselportaal',
      formulier: false,
      melding: false,
      naam: { nl: 'Definitief bedrag van twee jaar terug', en: 'Definitive amount of two years back' },
      compleet: null,
      termijn: { soort: 'vast', over: -2, jaar: 0, laatste: [6, 30] },
    },
    {
      soort: 'pgb_verleend_vastgesteld',
      artikel: 'artikel 5, 6 lid 4 en 8',
      kanaal: 'uitwisselportaal',
      formulier: true,
      melding: false,
      naam: { nl: 'Verleningen en vaststellingen van het jaar', en: 'Grants and settlements of the year' },
      compleet: {
        nl: 'Bijlage 4, model V van het uitvoeringsverslag is volledig ingevuld, met het protocol voor de accountant.',
        en: 'Annex 4, model V of the execution report is filled in whole, with the protocol for the accountant.',
      },
      termijn: { soort: 'vast', over: -1, jaar: 0, laatste: [8, 31], peil: [0, 5, 1] },
    },
    {
      soort: 'pgb_eindstand',
      artikel: 'artikel 6 lid 3 en 8',
      kanaal: 'vektis',
      formulier: false,
      melding: false,
      naam: { nl: 'Eindstand van de verleningen', en: 'Final state of the grants' },
      compleet: null,
      termijn: { soort: 'vast', over: 0, jaar: 1, vanaf: [3, 1], laatste: [3, 31] },
    },
  ],
}

/** @jaarlijks A new year's regulation is a new version here. */
const VERSIES: readonly Regelingversie[] = [VERSIE_2020]

/** The version of a year; `eigen` false: there is none, and the latest known one stands in. */
export function regelingVan(jaar: number): { readonly versie: Regelingversie; readonly eigen: boolean } {
  const versie = VERSIES.findLast((een) => een.jaar <= jaar) ?? VERSIE_2020
  return { versie, eigen: versie.jaar === jaar }
}

/** The criteria of paragraph 6.4 (and of 6.1 to 6.3) for a transformation plan, as data (TRA-2). */
import type { Tweetalig } from '../../regelgeving/zin.ts'
import type { Plansector } from './kaders.ts'

export interface Criterium {
  readonly id: string
  readonly naam: Tweetalig
  /** The conditions of the catalogue that it stands on. */
  readonly voorwaarden: readonly string[]
  /** `feit`: follows from the plan alone. `oordeel`: a person weighs it, once the facts it needs are there. */
  readonly soort: 'feit' | 'oordeel'
  /** Only for plans in this sector; absent: for all. */
  readonly sector?: Plansector
}

const t = (nl: string, en: string): Tweetalig => ({ nl, en })
const feit = (id: string, voorwaarden: readonly string[], naam: Tweetalig): Criterium => ({
  id,
  naam,
  voorwaarden,
  soort: 'feit',
})
const oordeel = (id: string, voorwaarden: readonly string[], naam: Tweetalig): Criterium => ({
  id,
  naam,
  voorwaarden,
  soort: 'oordeel',
})

export const CRITERIA: readonly Criterium[] = [
  feit('aanbieders', ['AIV-6.4-04'], t('Meer dan een aanbieder doet mee', 'More than one provider takes part')),
  oordeel(
    'draagvlak',
    ['AIV-6.4-03', 'AIV-6.4-06'],
    t('Regionale aanpak en draagvlak', 'Regional approach and support'),
  ),
  oordeel('smart', ['AIV-6.4-07', 'AIV-6.4-08', 'AIV-6.4-10'], t('Afspraken zijn SMART', 'Agreements are SMART')),
  feit('drie-jaar', ['AIV-6.4-13'], t('In principe binnen drie jaar gehaald', 'In principle reached within 3 years')),
  oordeel(
    'borging',
    ['AIV-6.4-14', 'AIV-6.4-15'],
    t('Daarna uit gewone financiering', 'Afterwards from regular funding'),
  ),
  oordeel(
    'tijdlijn',
    ['AIV-6.4-12', 'AIV-6.4-16', 'AIV-6.4-17'],
    t('Tijdlijnen, volgen en verantwoorden', 'Timelines, monitoring, accounting'),
  ),
  feit('dubbel', ['AIV-6.4-18'], t('Geen dubbele financiering', 'No double funding')),
  feit(
    'andere-regeling',
    ['AIV-6.4-19', 'AIV-6.4-20'],
    t('Geen regeling die beter past', 'No scheme that fits better'),
  ),
  oordeel(
    'iza-gala',
    ['AIV-6.4-21', 'AIV-6.4-22'],
    t('Niet in strijd met IZA en GALA', 'No conflict with IZA and GALA'),
  ),
  oordeel(
    'bijdrage',
    ['AIV-6.4-02'],
    t('Draagt aantoonbaar bij aan WOZO of het gehandicaptenakkoord', 'Contributes to WOZO or the disability agreement'),
  ),
  oordeel(
    'mededinging',
    ['AIV-6.4-05'],
    t(
      'Binnen de Mededingingswet en de leidraad over informatie',
      'Within competition law and the guide on exchanging information',
    ),
  ),
  feit(
    'verantwoordelijk',
    ['AIV-6.4-11'],
    t('Elke afspraak heeft een verantwoordelijke', 'Each agreement has an owner'),
  ),
  oordeel('ontzorgen', ['AIV-6.4-09'], t('Ontlast zorgprofessionals', 'Relieves care professionals')),
  feit('budgetjaren', ['AIV-6.1-03'], t('Binnen de budgetjaren 2024 tot en met 2026', 'Within budget years 2024–2026')),
  feit(
    'doelen',
    ['AIV-6.2-01', 'AIV-6.2-02', 'AIV-6.2-03', 'AIV-6.3-01', 'AIV-6.3-04', 'AIV-6.3-05', 'AIV-6.3-06'],
    t('Bestedingsdoelen passen bij het kader', 'Spending goals fit the framework'),
  ),
  {
    ...oordeel('kanslijnen', ['AIV-6.2-04'], t('Past bij de kanslijnen VGN-ZN', 'Fits the lines of chance VGN-ZN')),
    sector: 'GZ',
  },
  {
    ...oordeel('toekomstagenda', ['AIV-6.2-05'], t('Past bij de Toekomstagenda', 'Fits the Toekomstagenda')),
    sector: 'GZ',
  },
]

export const CRITERIUM_IDS: readonly string[] = CRITERIA.map(({ id }) => id)

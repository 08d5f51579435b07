/**
 * What a person may look at when the law asks for a judgement, each point with its source; and which questions a signal, an
 * obligation that was not met, or an open change concerns (PGB-5, PGB-8). Help for a person: no rule reads it.
 */
import type { Tweetalig } from '../contract.ts'

export interface Aandachtspunt {
  readonly tekst: Tweetalig
  readonly bron: string
}

const punt = (nl: string, en: string, bron: string): Aandachtspunt => ({ tekst: { nl, en }, bron })
const NZA = 'NZa, samenvattend rapport Wlz 2024-2025, hoofdstuk 3'
const BELEIDSREGEL = (paragraaf: string): string => `Beleidsregel aanvullende verplichtingen 2026, ${paragraaf}`

export const AANDACHTSPUNTEN: Readonly<Record<string, readonly Aandachtspunt[]>> = {
  'WLZ-3.3.3-4-A': [
    punt('Past de zorg bij wat nodig is, en is het genoeg?', 'Does the care fit the need, and is it enough?', NZA),
    punt('Is de zorg van goede kwaliteit en doelmatig?', 'Is the care of good quality and efficient?', NZA),
    punt(
      'Kan een plicht de kwaliteit borgen? Dat is lichter dan weigeren.',
      'Can an obligation assure the quality? That is lighter than refusing.',
      'Rlz 5.18 lid 2',
    ),
  ],
  'WLZ-3.3.3-4-B': [
    punt(
      'Kan de verzekerde de taken van het pgb aan, alleen of met een vertegenwoordiger?',
      'Can the insured do the tasks of the pgb, alone or with a representative?',
      NZA,
    ),
  ],
  'WLZ-3.3.3-4-C': [
    punt(
      'Lukt het om verantwoorde zorg te regelen en zorgverleners aan te sturen?',
      'Does it work to arrange responsible care and to direct carers?',
      NZA,
    ),
  ],
  'RLZ-5.1-1': [
    punt('Staat het bedrag in verhouding tot de zorg?', 'Is the amount in proportion to the care?', 'Rlz 5.1 lid 1'),
    punt(
      'Niet doelmatig? Doe eerst de toets op extra kosten thuis, na een gesprek.',
      'Not efficient? First do the test for extra costs at home, after a conversation.',
      'Rlz 5.1a',
    ),
  ],
  'BAV-2.1.1': [
    punt(
      'Waar is deskundige zorg nodig, hoe vaak en tot wanneer?',
      'Where is qualified care needed, how often and until when?',
      BELEIDSREGEL('2.1.1'),
    ),
    punt(
      'Is zorg buitenshuis genoeg? Kijk naar contacten, aanwezigheid thuis en de verhouding tot de zorg thuis.',
      'Is care outside the home enough? Look at contacts, presence at home and the relation to care at home.',
      BELEIDSREGEL('2.1.1'),
    ),
  ],
  'BAV-2.1.2': [
    punt(
      'Heeft de cliënt baat bij een groep, gezien het zorgprofiel?',
      'Does the client benefit from a group, given the care profile?',
      BELEIDSREGEL('2.1.2'),
    ),
    punt(
      'Past een groep niet? Dan kan individuele begeleiding voor een beperkt aantal uren.',
      'Does a group not fit? Then individual guidance for a limited number of hours is possible.',
      BELEIDSREGEL('2.1.2'),
    ),
  ],
  'BAV-2.1.3': [
    punt(
      'Is de zorg van deze zorgverlener onvoldoende voor juist deze cliënt?',
      'Is the care of this carer insufficient for this very client?',
      BELEIDSREGEL('2.1.3'),
    ),
  ],
}

export const BIJ_REGELS = {
  signalen: ['WLZ-3.3.3-4-A', 'BAV-2.1.3'],
  nietNagekomen: ['WLZ-3.3.3-5-A', 'WLZ-3.3.3-4-B', 'BAV-2.1.1'],
  wijzigingen: ['WLZ-3.3.3-4-B'],
} as const

/**
 * The two frameworks of the transition funds (chapter 6 of the conditions, v3.2): what there is nationally, in eurocents a
 * year, and what the money may be spent on. The share of a region is in no public source: it is booked, never worked out.
 */
import type { Tweetalig } from '../../regelgeving/zin.ts'

export const KADERS = ['stimulering', 'scheiden-wonen-zorg'] as const
export type Transitiekader = (typeof KADERS)[number]
export const SECTOREN = ['VV', 'GZ'] as const
export type Plansector = (typeof SECTOREN)[number]

/** What may be booked; the kind says which way it counts. */
export const POSTSOORTEN = [
  'aandeel',
  'overheveling_in',
  'overheveling_uit',
  'toezegging',
  'vrijval',
  'betaling',
] as const
export type Transitiepostsoort = (typeof POSTSOORTEN)[number]

export interface Bestedingsdoel {
  readonly id: string
  readonly naam: Tweetalig
  readonly voorwaarde: string
}

export interface Kaderfeiten {
  readonly naam: Tweetalig
  readonly sectoren: readonly Plansector[]
  readonly jaarCent: number
  readonly totaalCent: number
  readonly van: number
  readonly tot: number
  readonly voorwaarde: string
  readonly doelen: readonly Bestedingsdoel[]
}

const t = (nl: string, en: string): Tweetalig => ({ nl, en })
const doel = (id: string, voorwaarde: string, naam: Tweetalig): Bestedingsdoel => ({ id, voorwaarde, naam })

/** The years for which agreements are made, paragraph 6 (lead) and 6.4. */
export const BUDGETJAREN = { van: 2024, tot: 2026 } as const
export const BRON = 'zn-aanvullende-inkoopvoorwaarden-v3.2-2025-07-01'

export const KADERFEITEN: Readonly<Record<Transitiekader, Kaderfeiten>> = {
  stimulering: {
    naam: t('Regionaal stimuleringsbudget Wlz', 'Regional incentive budget Wlz'),
    sectoren: ['VV', 'GZ'],
    jaarCent: 3_000_000_000,
    totaalCent: 15_000_000_000,
    van: 2022,
    tot: 2026,
    voorwaarde: 'AIV-6.1-01',
    doelen: [
      doel('samenwerking', 'AIV-6.2-01', t('Samenwerking in de regio', 'Cooperation in the region')),
      doel('werkgeverschap', 'AIV-6.2-02', t('Modern werkgeverschap', 'Modern employment')),
      doel('innovatie', 'AIV-6.2-03', t('Bewezen techniek en innovatie', 'Proven technology and innovation')),
    ],
  },
  'scheiden-wonen-zorg': {
    naam: t('Regiobudget scheiden van wonen en zorg', 'Regional budget for separating housing and care'),
    sectoren: ['VV'],
    jaarCent: 4_000_000_000,
    totaalCent: 20_000_000_000,
    van: 2022,
    tot: 2026,
    voorwaarde: 'AIV-6.1-02',
    doelen: [
      doel('regiomonitor', 'AIV-6.3-01', t('Bouwplannen naar realisatie', 'Building plans to realisation')),
      doel('community-care', 'AIV-6.3-04', t('Proeven met community care', 'Pilots with community care')),
      doel('sociaal', 'AIV-6.3-05', t('Sociale infrastructuur in de wijk', 'Social infrastructure nearby')),
      doel('digitaal', 'AIV-6.3-06', t('Digitale infrastructuur', 'Digital infrastructure')),
    ],
  },
}

export const DOELEN: readonly string[] = KADERS.flatMap((kader) => KADERFEITEN[kader].doelen.map(({ id }) => id))

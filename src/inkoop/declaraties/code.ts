/** Why a claim line is not simply paid: the codes, in their order, with the place that each rests on (INK-30). */
export const DECLARATIECODES = [
  'waarde-onleesbaar',
  'datum-onmogelijk',
  'geen-contract',
  'buiten-contractperiode',
  'tarief-te-hoog',
  'dubbele-regel',
  'geen-indicatie',
  'profiel-past-niet',
  'combinatie-niet-toegestaan',
  'plaatsen-overschreden',
  'buiten-celz-advies',
  'observatie-te-lang',
  'overbrugging-te-lang',
  'mutatiedagen-te-veel',
  'behandeling-ontbreekt',
  'aantal-klopt-niet',
] as const

export type Declaratiecode = (typeof DECLARATIECODES)[number]

/** A set of codes of one line, a bit for each. */
export const BIT = Object.fromEntries(DECLARATIECODES.map((code, plek) => [code, 1 << plek])) as Readonly<
  Record<Declaratiecode, number>
>

interface Uitleg {
  readonly vindplaats: string
  readonly nl: string
  readonly en: string
}

const AIV = (paragraaf: string): string => `Aanvullende inkoopvoorwaarden Wlz v3.2 par. ${paragraaf}`
const INDELING = 'Bestandsindeling declaraties'
const CONTRACT = 'Overeenkomst met de aanbieder'
const INDICATIE = 'Indicatiebesluit (Wlz 3.2.3)'

export const UITLEG: Readonly<Record<Declaratiecode, Uitleg>> = {
  'waarde-onleesbaar': {
    vindplaats: INDELING,
    nl: 'Een veld heeft niet de vorm die is afgesproken, of het regelnummer is leeg of komt vaker voor.',
    en: 'A field does not have the agreed form, or the line number is empty or occurs more than once.',
  },
  'datum-onmogelijk': {
    vindplaats: INDELING,
    nl: 'Een datum bestaat niet, of het einde ligt voor het begin.',
    en: 'A date does not exist, or the end lies before the start.',
  },
  'geen-contract': {
    vindplaats: CONTRACT,
    nl: 'Met deze aanbieder is deze prestatie niet afgesproken.',
    en: 'This service was not agreed with this provider.',
  },
  'buiten-contractperiode': {
    vindplaats: CONTRACT,
    nl: 'Er is een overeenkomst, maar geen die al deze dagen dekt.',
    en: 'There is an agreement, but none that covers all these days.',
  },
  'tarief-te-hoog': {
    vindplaats: CONTRACT,
    nl: 'Het bedrag is hoger dan het aantal keer het afgesproken tarief.',
    en: 'The amount is above the number times the agreed rate.',
  },
  'dubbele-regel': {
    vindplaats: 'Geleverd is gedeclareerd: elke prestatie telt eenmaal',
    nl: 'Deze zorg is al eerder gedeclareerd door dezelfde aanbieder.',
    en: 'This care was claimed before by the same provider.',
  },
  'geen-indicatie': {
    vindplaats: INDICATIE,
    nl: 'Op een of meer dagen had de client geen indicatie.',
    en: 'On one or more days the client had no indication.',
  },
  'profiel-past-niet': {
    vindplaats: INDICATIE,
    nl: 'Op een of meer dagen past het geindiceerde zorgprofiel niet bij deze prestatie.',
    en: 'On one or more days the indicated profile does not go with this service.',
  },
  'combinatie-niet-toegestaan': {
    vindplaats: AIV('2.1'),
    nl: 'Deze prestatie gaat niet samen met een andere prestatie op dezelfde dag.',
    en: 'This service does not go together with another on the same day.',
  },
  'plaatsen-overschreden': {
    vindplaats: AIV('2.8'),
    nl: 'Op een of meer dagen zijn er meer clienten dan afgesproken plaatsen.',
    en: 'On one or more days there are more clients than agreed places.',
  },
  'buiten-celz-advies': {
    vindplaats: AIV('2.8'),
    nl: 'Deze dagen vallen buiten het advies van de CElz, of dat advies ontbreekt.',
    en: 'These days are outside the advice of the CElz, or that advice is missing.',
  },
  'observatie-te-lang': {
    vindplaats: AIV('5.1'),
    nl: 'Observatie duurt in totaal hoogstens een jaar.',
    en: 'Observation lasts at most a year in total.',
  },
  'overbrugging-te-lang': {
    vindplaats: AIV('5.3'),
    nl: 'Overbrugging duurt hoogstens 26 weken (2 x 13).',
    en: 'Bridging lasts at most 26 weeks (2 x 13).',
  },
  'mutatiedagen-te-veel': {
    vindplaats: AIV('3.1'),
    nl: 'Er zijn meer mutatiedagen dan de overeenkomst toelaat.',
    en: 'There are more mutatiedagen than the agreement allows.',
  },
  'behandeling-ontbreekt': {
    vindplaats: AIV('3.2'),
    nl: 'Zzp 9b kan alleen op een locatie met behandeling.',
    en: 'Package 9b is possible only at a location with treatment.',
  },
  'aantal-klopt-niet': {
    vindplaats: INDELING,
    nl: 'Het aantal is niet gelijk aan het aantal dagen.',
    en: 'The number is not equal to the number of days.',
  },
}

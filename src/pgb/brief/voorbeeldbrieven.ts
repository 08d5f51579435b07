/** One invented letter of every kind, for the tests. */
import { eenAanvraag } from '../testzaak.ts'
import type { Briefopdracht, Briefzaak } from './brief.ts'

export const ZAAK: Briefzaak = {
  nummer: 'PGB-2026-000123',
  ontvangenOp: '2026-03-03',
  datum: '2026-03-23',
  naam: 'Mevrouw F. Verzonnen',
  aanspreeknaam: 'mevrouw Verzonnen',
  adresregels: ['Luchtkasteelweg 12', '0000 AA Plasdam'],
  zorgkantoor: {
    naam: 'Zorgkantoor Merenland',
    adresregels: ['Postbus 000', '0000 AB Plasdam'],
    telefoon: '000 000 00 00',
  },
  ondertekenaar: { naam: 'R. Testerink', functie: 'pgb-consulent' },
}
const REDEN = 'Wij spraken u thuis. Uw plan past bij de zorg die u nodig heeft.'
const AFWEGING = 'U wist dat dit kon gebeuren. U houdt genoeg geld over voor uw zorg.'

const goede = () => eenAanvraag()
const opMaat = () => eenAanvraag().met('/zorgbehoefte/perJaarCent', 4_000_000)
const metPlicht = () =>
  eenAanvraag()
    .met('/risicofactoren', { gedragsproblematiek: true, progressieveAchteruitgang: true })
    .beoordeeld('BAV-2.1.1', 'niet_voldaan', { motivering: 'Uw moeder kan de zorg niet altijd alleen aan.' })
const geweigerd = () =>
  eenAanvraag().met('/verzekerde/woonadresInBrp', false).beoordeeld('WLZ-3.3.3-4-B', 'niet_voldaan', {
    motivering: 'U kunt de rekeningen niet zelf regelen. Niemand helpt u daarbij.',
  })

type Naam = Briefopdracht['soort'] | 'verlening_met_plicht' | 'weigering_plafond'

/** All of them, in the case of one holder. */
export function voorbeeldbrieven(zaak: Briefzaak = ZAAK): Readonly<Record<Naam, Briefopdracht>> {
  const bij = { zaak, uitkomst: goede().uitkomst() }
  return { ...gevend(bij), ...overig(bij) }
}

type Bij = Pick<Briefopdracht, 'zaak' | 'uitkomst'>
type Gevend = 'verlening' | 'verlening_met_plicht' | 'gedeeltelijk' | 'wijziging'

function gevend(bij: Bij): Record<Gevend, Briefopdracht> {
  const { zaak } = bij
  const plicht = metPlicht().uitkomst()
  return {
    verlening: { soort: 'verlening', ...bij },
    verlening_met_plicht: {
      soort: 'verlening',
      zaak,
      uitkomst: plicht,
      plichten: [
        {
          plaats: plicht.verplichtingen.findIndex(({ besluit }) => besluit === 'opgelegd'),
          titel: 'Een begeleider met een diploma kijkt mee',
          tekst: 'Elke twee weken komt een begeleider met een passend diploma bij u thuis.',
          reden: 'Uw moeder geeft een deel van de begeleiding. Zij heeft hier geen opleiding voor.',
          vanaf: '2026-04-01',
          totEnMet: '2026-12-31',
          bewijs: { wat: 'een kopie van het diploma en een kort verslag', uiterlijk: '2026-05-01' },
        },
      ],
    },
    gedeeltelijk: { soort: 'gedeeltelijk', zaak, uitkomst: opMaat().uitkomst(), grond: 'op_maat', reden: REDEN },
    wijziging: {
      soort: 'wijziging',
      ...bij,
      vorige: { datum: '2026-01-05', bedragCent: 9_000_000 },
      reden: REDEN,
      afweging: AFWEGING,
    },
  }
}

function overig(bij: Bij): Record<Exclude<Naam, Gevend>, Briefopdracht> {
  const { zaak } = bij
  return {
    ontvangstbevestiging: { soort: 'ontvangstbevestiging', ...bij },
    aanvulling: {
      soort: 'aanvulling',
      ...bij,
      uitkomst: goede().met('/aanvraag/formulierVolledigEnJuist', false).uitkomst(),
      gevraagd: ['Een volledig ingevuld formulier.', 'Uw budgetplan.'],
      uiterlijk: '2026-04-07',
    },
    vertraging: { soort: 'vertraging', ...bij, nieuweDatum: '2026-06-01', reden: 'Wij wachten op een arts.' },
    voornemen: { soort: 'voornemen', zaak, uitkomst: geweigerd().uitkomst(), reageerUiterlijk: '2026-04-07' },
    weigering: { soort: 'weigering', zaak, uitkomst: geweigerd().uitkomst() },
    weigering_plafond: { soort: 'weigering', ...bij, plafond: true },
    intrekking: {
      soort: 'intrekking',
      ...bij,
      per: '2026-04-01',
      grond: 'RLZ-5.20-2-B',
      reden: 'U stuurde ons geen diploma, ook niet na onze brief.',
      afweging: AFWEGING,
    },
    buiten_behandeling: {
      soort: 'buiten_behandeling',
      ...bij,
      gevraagdOp: '2026-03-05',
      uiterlijk: '2026-03-19',
      ontbrak: ['Uw budgetplan.'],
    },
    doorzending: {
      soort: 'doorzending',
      zaak,
      uitkomst: goede().met('/verzekerde/regioWoonplaats', '5510').uitkomst(),
      naar: { naam: 'Zorgkantoor Overmeer', adresregels: ['Postbus 001', '0000 AC Overdam'] },
    },
    vaststelling: {
      soort: 'vaststelling',
      ...bij,
      jaar: 2026,
      verleendCent: 6_485_768,
      betaaldCent: 6_012_300,
      vastgesteldCent: 6_012_300,
    },
  }
}

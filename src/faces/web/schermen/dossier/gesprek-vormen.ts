/** The registers of a case as data: which fields each has, of what kind, and where they are recorded. */
import type { Zaakbeeld } from '../../../../pgb/zaak/contract.ts'
import {
  BEWIJSSOORTEN,
  GESPREKSKEUZES,
  HOEDANIGHEDEN,
  KANALEN,
  type Registers,
} from '../../../../pgb/zaak/contract-intake.ts'
import { type Intakewoorden, useIntake } from '../../zaken/intake.ts'

export interface Registerveld {
  readonly naam: string
  readonly label: string
  readonly soort: 'dag' | 'tekst' | 'lang' | 'keuze'
  readonly keuzes?: readonly { readonly waarde: string; readonly label: string }[]
  readonly hoeftNiet?: boolean
}

export interface Registervorm {
  readonly id: string
  /** Last part of the address of the operation that adds a row. */
  readonly pad: string
  readonly titel: string
  readonly leeg: string
  readonly velden: readonly Registerveld[]
}

export type Registerrij = Registers[keyof Registers][number] & Readonly<Record<string, unknown>>

/** What is open in the form: a new row, or the correction or withdrawal of one. */
export type Bezig = { readonly rij: Registerrij | null; readonly trektIn: boolean }

type Vormnaam = 'gesprek' | 'vertegenwoordiging' | 'contactmoment' | 'bewijs'

export function useRegistervormen({ documenten }: Zaakbeeld): Readonly<Record<Vormnaam, Registervorm>> {
  const t = useIntake()
  const stukken = documenten.map(({ id, naam }) => ({ waarde: id, label: naam }))
  return {
    gesprek: gesprekvorm(t),
    vertegenwoordiging: vertegenwoordigingvorm(t, stukken),
    contactmoment: contactmomentvorm(t),
    bewijs: bewijsvorm(t, stukken),
  }
}

type Keuzes = NonNullable<Registerveld['keuzes']>

/** From, up to and including, and the document that shows it. */
function periode(t: Intakewoorden, vorm: 'vertegenwoordiging' | 'bewijs', stukken: Keuzes): Registerveld[] {
  return [
    { naam: 'van', label: t(`register.${vorm}.van`), soort: 'dag' },
    { naam: 'tot', label: t(`register.${vorm}.tot`), soort: 'dag', hoeftNiet: true },
    { naam: 'document', label: t(`register.${vorm}.document`), soort: 'keuze', keuzes: stukken, hoeftNiet: true },
  ]
}

const gesprekvorm = (t: Intakewoorden): Registervorm => ({
  id: 'gesprek',
  pad: 'gesprekken',
  titel: t('register.gesprek.titel'),
  leeg: t('register.gesprek.leeg'),
  velden: [
    { naam: 'dag', label: t('register.gesprek.dag'), soort: 'dag' },
    { naam: 'wie', label: t('register.gesprek.wie'), soort: 'tekst' },
    { naam: 'uitgelegd', label: t('register.gesprek.uitgelegd'), soort: 'lang' },
    { naam: 'alternatieven', label: t('register.gesprek.alternatieven'), soort: 'lang' },
    {
      naam: 'keuze',
      label: t('register.gesprek.keuze'),
      soort: 'keuze',
      keuzes: GESPREKSKEUZES.map((waarde) => ({ waarde, label: t(`register.gesprek.keuzes.${waarde}`) })),
    },
  ],
})

const vertegenwoordigingvorm = (t: Intakewoorden, stukken: Keuzes): Registervorm => ({
  id: 'vertegenwoordiging',
  pad: 'vertegenwoordigingen',
  titel: t('register.vertegenwoordiging.titel'),
  leeg: t('register.vertegenwoordiging.leeg'),
  velden: [
    { naam: 'naam', label: t('register.vertegenwoordiging.naam'), soort: 'tekst' },
    {
      naam: 'hoedanigheid',
      label: t('register.vertegenwoordiging.hoedanigheid'),
      soort: 'keuze',
      keuzes: HOEDANIGHEDEN.map((waarde) => ({
        waarde,
        label: t(`register.vertegenwoordiging.hoedanigheden.${waarde}`),
      })),
    },
    { naam: 'omvang', label: t('register.vertegenwoordiging.omvang'), soort: 'lang' },
    ...periode(t, 'vertegenwoordiging', stukken),
  ],
})

const contactmomentvorm = (t: Intakewoorden): Registervorm => ({
  id: 'contactmoment',
  pad: 'contactmomenten',
  titel: t('register.contactmoment.titel'),
  leeg: t('register.contactmoment.leeg'),
  velden: [
    { naam: 'dag', label: t('register.contactmoment.dag'), soort: 'dag' },
    {
      naam: 'kanaal',
      label: t('register.contactmoment.kanaal'),
      soort: 'keuze',
      keuzes: KANALEN.map((waarde) => ({ waarde, label: t(`register.contactmoment.kanalen.${waarde}`) })),
    },
    { naam: 'wie', label: t('register.contactmoment.wie'), soort: 'tekst' },
    { naam: 'onderwerp', label: t('register.contactmoment.onderwerp'), soort: 'lang' },
  ],
})

const bewijsvorm = (t: Intakewoorden, stukken: Keuzes): Registervorm => ({
  id: 'bewijs',
  pad: 'kwalificatiebewijzen',
  titel: t('register.bewijs.titel'),
  leeg: t('register.bewijs.leeg'),
  velden: [
    { naam: 'zorgverlener', label: t('register.bewijs.zorgverlener'), soort: 'tekst' },
    {
      naam: 'soort',
      label: t('register.bewijs.soort'),
      soort: 'keuze',
      keuzes: BEWIJSSOORTEN.map((waarde) => ({ waarde, label: t(`register.bewijs.soorten.${waarde}`) })),
    },
    { naam: 'omschrijving', label: t('register.bewijs.omschrijving'), soort: 'tekst' },
    ...periode(t, 'bewijs', stukken),
  ],
})

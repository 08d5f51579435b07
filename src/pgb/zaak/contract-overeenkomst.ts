/** Agreements with carers: received, tested, approved or withheld, at the SVB, and advice on payment (PGB-15). */
import Type, { type Static } from 'typebox'
import { Budgetplan, Datum } from '../contract.ts'
import { Planbevinding } from '../contract-budgetplan.ts'
import { BETAALWIJZEN, SOORTEN_OVEREENKOMST } from '../overeenkomst/overeenkomst.ts'
import {
  GRONDEN_BETAALADVIES,
  SOORTEN_BETAALADVIES,
  STANDEN_OVEREENKOMST,
  STANDEN_SVB,
  STAPPEN_OVEREENKOMST,
} from '../overeenkomst/stand.ts'

export { BETAALWIJZEN, SOORTEN_OVEREENKOMST } from '../overeenkomst/overeenkomst.ts'
export {
  GRONDEN_BETAALADVIES,
  SOORTEN_BETAALADVIES,
  STANDEN_SVB,
  STAPPEN_OVEREENKOMST,
} from '../overeenkomst/stand.ts'

const strict = { additionalProperties: false } as const
const keuze = <const T extends readonly string[]>(waarden: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...waarden] })
const tekst = (maxLength: number, minLength = 1) => Type.String({ minLength, maxLength })
const TekstOfNiets = Type.Union([Type.String(), Type.Null()])
const Wie = Type.Object({ id: Type.String(), naam: TekstOfNiets })

/** Carer and post are those of a budget plan, so that what was asked and what was agreed can be laid side by side. */
const { zorgverlener, onbetaald: _, ...post } = Budgetplan.properties.posten.items.properties
const Overeenkomst = Type.Object(
  {
    zorgverlener,
    soort: keuze(SOORTEN_OVEREENKOMST),
    posten: Type.Array(Type.Object(post, strict), { maxItems: 20 }),
    van: Datum,
    tot: Type.Optional(Datum),
    schriftelijk: Type.Optional(Type.Boolean()),
    svbModel: Type.Optional(Type.Boolean()),
    zorgBeschreven: Type.Optional(Type.Boolean()),
    betaalwijze: Type.Optional(keuze(BETAALWIJZEN)),
    terugvorderbeding: Type.Optional(Type.Boolean()),
    vakantiegeldInLoon: Type.Optional(Type.Boolean()),
  },
  strict,
)

/** A change names the agreement that it changes, says which document changes and what. */
export const NieuweOvereenkomst = Type.Object(
  {
    ontvangenOp: Datum,
    overeenkomst: Overeenkomst,
    wijzigt: Type.Optional(tekst(100)),
    stuk: Type.Optional(keuze(['zorgovereenkomst', 'zorgbeschrijving'])),
    wat: Type.Optional(tekst(2000)),
  },
  strict,
)
export type NieuweOvereenkomst = Static<typeof NieuweOvereenkomst>

export const Overeenkomststap = Type.Object(
  {
    stap: keuze(STAPPEN_OVEREENKOMST),
    svb: Type.Optional(keuze(STANDEN_SVB.slice(1) as ['aangeboden', 'goedgekeurd', 'afgewezen', 'beeindigd'])),
    dag: Datum,
    toelichting: tekst(2000, 10),
  },
  strict,
)
export type Overeenkomststap = Static<typeof Overeenkomststap>

export const NieuwBetaaladvies = Type.Object(
  {
    soort: keuze(SOORTEN_BETAALADVIES),
    grond: keuze(GRONDEN_BETAALADVIES),
    van: Datum,
    tot: Type.Optional(Datum),
    declaratieOntvangenOp: Type.Optional(Datum),
    declaratieIngediendOp: Type.Optional(Datum),
    toelichting: tekst(2000, 10),
  },
  strict,
)
export type NieuwBetaaladvies = Static<typeof NieuwBetaaladvies>
export const Betaaladvieseinde = Type.Object({ dag: Datum, toelichting: tekst(2000, 10) }, strict)

const kort = {
  id: Type.String(),
  versie: Type.Integer({ description: 'Stuur dit getal mee als If-Match' }),
  zaak: Type.String(),
  nummer: Type.String(),
  naam: Type.String({ description: 'De budgethouder' }),
  zorgverlener: Type.String(),
  wijzigt: TekstOfNiets,
  ontvangenOp: Type.String(),
  uiterlijk: Type.String({ description: 'Laatste dag om te beslissen (Awb 4:13)' }),
  teLaat: Type.Boolean(),
}

export const Overeenkomstbeeld = Type.Object({
  ...kort,
  overeenkomst: Overeenkomst,
  stand: keuze(STANDEN_OVEREENKOMST),
  svb: keuze(STANDEN_SVB),
  bevindingen: Type.Array(Planbevinding),
  staatInDeWeg: Type.Array(Type.String(), { description: 'Codes die goedkeuren tegenhouden' }),
  stappen: Type.Array(
    Type.Object({
      stap: keuze(STAPPEN_OVEREENKOMST),
      svb: TekstOfNiets,
      dag: Type.String(),
      toelichting: Type.String(),
      vastgelegd: Type.String(),
      door: Wie,
    }),
  ),
  betaaladviezen: Type.Array(
    Type.Object({
      id: Type.String(),
      soort: keuze(SOORTEN_BETAALADVIES),
      grond: keuze(GRONDEN_BETAALADVIES),
      van: Type.String(),
      tot: TekstOfNiets,
      toelichting: Type.String(),
      geeindigdOp: TekstOfNiets,
      loopt: Type.Boolean(),
      vastgelegd: Type.String(),
      door: Wie,
    }),
  ),
})
export type Overeenkomstbeeld = Static<typeof Overeenkomstbeeld>

export const Overeenkomsten = Type.Object({
  overeenkomsten: Type.Array(Overeenkomstbeeld),
  betaaladviesGeblokkeerdSinds: Type.Union([Type.String(), Type.Null()], {
    description: 'Een wijziging is niet op tijd afgehandeld: geen betaaladvies op de oude overeenkomst',
  }),
})
export type Overeenkomsten = Static<typeof Overeenkomsten>

export const OpenOvereenkomsten = Type.Object({
  overeenkomsten: Type.Array(Type.Object({ ...kort, regio: Type.String() })),
  meer: Type.Boolean({ description: 'Er zijn er meer dan hier staan' }),
})
export type OpenOvereenkomsten = Static<typeof OpenOvereenkomsten>

export const OvereenkomstGemaakt = Type.Object({ id: Type.String(), uiterlijk: Type.String() })
export const BetaaladviesGemaakt = Type.Object({ id: Type.String() })

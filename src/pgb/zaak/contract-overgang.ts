/** Home visits by month and capacity, and the transition to a pgb to measure with its progress (PGB-40, PGB-41). */
import Type, { type Static } from 'typebox'
import { Datum } from '../contract.ts'

const strict = { additionalProperties: false } as const
const keuze = <const T extends readonly string[]>(waarden: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...waarden] })
const tekst = (maxLength: number, minLength = 1) => Type.String({ minLength, maxLength })
const TekstOfNiets = Type.Union([Type.String(), Type.Null()])
export const UITKOMSTEN_OVERGANG = ['geen_wijziging', 'lager', 'hoger'] as const

const Bezoek = Type.Object({
  houder: Type.String(),
  naam: Type.String(),
  zaak: TekstOfNiets,
  plan: TekstOfNiets,
  maand: TekstOfNiets,
  bezocht: TekstOfNiets,
  uiterlijk: Type.String({ description: 'Laatste dag voor het volgende bezoek: drie jaar na het vorige' }),
  teLaat: Type.Boolean(),
  opMaximum: Type.Boolean(),
  overgang: Type.Boolean({ description: 'Had al een pgb voor 1 januari 2025' }),
  uitkomst: TekstOfNiets,
  vervolg: TekstOfNiets,
  vervolgUiterlijk: TekstOfNiets,
})
export type Bezoek = Static<typeof Bezoek>

export const Bezoekbord = Type.Object({
  maanden: Type.Array(
    Type.Object({
      maand: Type.String(),
      capaciteit: Type.Union([Type.Integer(), Type.Null()]),
      gepland: Type.Integer(),
      bezoeken: Type.Array(Bezoek, { description: 'De eerste 50' }),
    }),
  ),
  teLaat: Type.Array(Bezoek, { description: 'Te laat en nog niet gepland; de eerste 100' }),
  teBesluiten: Type.Array(Bezoek, { description: 'Overgang zonder besluit: wie bezocht is eerst; de eerste 100' }),
  aantallen: Type.Object({
    houders: Type.Integer(),
    teLaat: Type.Integer(),
    nietGepland: Type.Integer(),
    overgang: Type.Integer(),
  }),
  voortgang: Type.Object({
    totaal: Type.Integer(),
    besloten: Type.Integer(),
    tempo: Type.Number(),
    nodig: Type.Integer(),
    klaarIn: TekstOfNiets,
    maanden: Type.Array(
      Type.Object({
        maand: Type.String(),
        besloten: Type.Integer(),
        verwacht: Type.Union([Type.Integer(), Type.Null()]),
      }),
    ),
  }),
})
export type Bezoekbord = Static<typeof Bezoekbord>

/** Months as `jjjj-mm`; `aantal`: how many visits fit in each of them. */
export const Bezoekplanning = Type.Object(
  { van: Datum, tot: Datum, aantal: Type.Integer({ minimum: 0, maximum: 100_000 }) },
  strict,
)
export type Bezoekplanning = Static<typeof Bezoekplanning>
export const Bezoekplanningsantwoord = Type.Object({ gepland: Type.Integer(), over: Type.Integer() })

export const Bezoekverplaatsing = Type.Object({ maand: Datum }, strict)
export const Bezoekverslag = Type.Object(
  {
    dag: Datum,
    bevindingen: tekst(10_000, 10),
    vervolg: Type.Optional(tekst(2000)),
    vervolgUiterlijk: Type.Optional(Datum),
  },
  strict,
)
export const Overgangsbesluit = Type.Object(
  {
    zaaknummer: tekst(30),
    uitkomst: keuze(UITKOMSTEN_OVERGANG),
    verschilCent: Type.Integer({ minimum: -100_000_000, maximum: 100_000_000 }),
    gaatIn: Datum,
    verteldOp: Datum,
  },
  strict,
)
export const BezoekMetId = Type.Object({ id: Type.String() })

/** The check of a budget plan on entry (PGB-2): the plan in, findings with their place and totals per function out. */
import Type, { type Static } from 'typebox'
import { Budgetplan, Datum, Tweetalig, Vindplaats } from './contract.ts'

const strict = { additionalProperties: false } as const
const keuze = <const T extends readonly string[]>(waarden: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...waarden] })

/** What shows that a carer is qualified. `tot` is the last day; absent: it does not lapse. */
const Bewijs = Type.Object(
  {
    zorgverlener: Type.String({ minLength: 1, maxLength: 200 }),
    soort: keuze(['big', 'diploma', 'anders']),
    van: Datum,
    tot: Type.Optional(Datum),
  },
  strict,
)

export const Planvraag = Type.Object(
  {
    ingangsdatum: Datum,
    indicatieIngangsdatum: Type.Optional(Datum),
    budgetplan: Budgetplan,
    bewijzen: Type.Optional(Type.Array(Bewijs, { maxItems: 200 })),
  },
  strict,
)
export type Planvraag = Static<typeof Planvraag>

/** `fout`: against a rule. `oordeel`: a person must judge. `ontbreekt`: a fact or a figure is not known. */
export const ERNSTEN = ['fout', 'oordeel', 'ontbreekt'] as const

export const Planbevinding = Type.Object({
  pointer: Type.String({ description: 'Plaats in de invoer' }),
  code: Type.String(),
  ernst: keuze(ERNSTEN),
  uitleg: Tweetalig,
  vindplaats: Vindplaats,
})
export type Planbevinding = Static<typeof Planbevinding>

const ofNiets = Type.Union([Type.Number(), Type.Null()])
/** What the plan asks of one function in one unit, a week. */
export const Plantotaal = Type.Object({
  functie: Type.String(),
  eenheid: Type.String(),
  betaald: Type.Number(),
  onbetaald: Type.Number(),
  urenBetaald: ofNiets,
  urenOnbetaald: ofNiets,
})
export type Plantotaal = Static<typeof Plantotaal>

export const Plancontrole = Type.Object({
  jaar: Type.Integer(),
  bevindingen: Type.Array(Planbevinding),
  totalen: Type.Array(Plantotaal),
  kostenPerWeekCent: Type.Union([Type.Integer(), Type.Null()], {
    description: 'Leeg: van een betaalde post is het tarief niet bekend',
  }),
})
export type Plancontrole = Static<typeof Plancontrole>

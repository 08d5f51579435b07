/** What the operations on the transition funds take and give (TRA-1, TRA-2). Whole eurocents; days `jjjj-mm-dd`. */
import Type, { type Static, type TSchema } from 'typebox'
import { CRITERIUM_IDS } from './transitie/criteria.ts'
import { KADERS, POSTSOORTEN } from './transitie/kaders.ts'
import { Transitieplan } from './transitie/plan.ts'

export {
  BUDGETJAREN,
  KADERFEITEN,
  KADERS,
  type Plansector,
  POSTSOORTEN,
  type Transitiekader,
} from './transitie/kaders.ts'
export type { Afspraak } from './transitie/plan.ts'
export { Transitieplan }

const strict = { additionalProperties: false } as const
const keuze = <const T extends readonly string[]>(waarden: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...waarden] })
const ofNiet = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const tekst = (min: number, max: number) => Type.String({ minLength: min, maxLength: max, pattern: '\\S' })
const Datum = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', format: 'date' })
const Regio = Type.Optional(Type.String({ pattern: '^[0-9]{4}$' }))
const Tweetalig = Type.Object({ nl: Type.String(), en: Type.String() })
const Cent = Type.Integer()

export const VOORTGANGSTANDEN = ['loopt', 'gehaald', 'niet-gehaald'] as const

export const NieuwPlan = Type.Object({ regio: Regio, kenmerk: tekst(1, 80), plan: Transitieplan }, strict)
export type NieuwPlan = Static<typeof NieuwPlan>
export const Planwijziging = Type.Object({ versie: Type.Integer({ minimum: 1 }), plan: Transitieplan }, strict)
export type Planwijziging = Static<typeof Planwijziging>
export const Oordeelvraag = Type.Object(
  {
    versie: Type.Integer({ minimum: 1 }),
    criterium: Type.Unsafe<string>({ type: 'string', enum: [...CRITERIUM_IDS] }),
    uitkomst: keuze(['voldoet', 'voldoet-niet']),
    motivering: tekst(10, 2000),
  },
  strict,
)
export type Oordeelvraag = Static<typeof Oordeelvraag>
export const Besluitvraag = Type.Object(
  {
    versie: Type.Integer({ minimum: 1 }),
    uitkomst: keuze(['toegekend', 'afgewezen']),
    motivering: tekst(10, 2000),
  },
  strict,
)
export type Besluitvraag = Static<typeof Besluitvraag>
export const Postvraag = Type.Object(
  {
    regio: Regio,
    kader: keuze(KADERS),
    jaar: Type.Integer({ minimum: 2022, maximum: 2026 }),
    soort: keuze(POSTSOORTEN),
    bedragCent: Type.Integer({
      minimum: 1,
      maximum: 20_000_000_000,
      description: 'Altijd boven nul; de soort zegt de kant.',
    }),
    plan: Type.Optional(Type.String()),
    mijlpaal: Type.Optional(Type.Integer({ minimum: 1 })),
    geldigOp: Datum,
    kenmerk: tekst(1, 80),
    toelichting: tekst(3, 500),
  },
  strict,
)
export type Postvraag = Static<typeof Postvraag>
export const Voortgangvraag = Type.Object(
  { mijlpaal: Type.Integer({ minimum: 1 }), dag: Datum, stand: keuze(VOORTGANGSTANDEN), toelichting: tekst(3, 2000) },
  strict,
)
export type Voortgangvraag = Static<typeof Voortgangvraag>

export const TransitieGedaan = Type.Object({ id: Type.String() })

const Uitkomst = keuze(['voldoet', 'voldoet-niet', 'onbekend', 'nvt'])
const Criterium = Type.Object({
  id: Type.String(),
  naam: Tweetalig,
  soort: keuze(['feit', 'oordeel']),
  voorwaarden: Type.Array(Type.String()),
  uitkomst: Uitkomst,
  reden: Tweetalig,
  velden: Type.Array(Type.String()),
  vraagtOordeel: Type.Boolean(),
})
export type Criteriumbeeld = Static<typeof Criterium>
const Toets = Type.Object({
  uitkomst: keuze(['voldoet', 'voldoet-niet', 'onbekend']),
  criteria: Type.Array(Criterium),
  totaalCent: Cent,
})
const Stand = Type.Object({
  kader: keuze(KADERS),
  jaar: Type.Integer(),
  aandeelCent: ofNiet(Cent),
  overgeheveldCent: Cent,
  toegezegdCent: Cent,
  betaaldCent: Cent,
  ruimteCent: Cent,
})
export type Transitiestand = Static<typeof Stand>
const Post = Type.Object({
  id: Type.String(),
  kader: keuze(KADERS),
  jaar: Type.Integer(),
  soort: keuze(POSTSOORTEN),
  bedragCent: Cent,
  plan: ofNiet(Type.String()),
  mijlpaal: ofNiet(Type.Integer()),
  geldigOp: Type.String(),
  kenmerk: Type.String(),
  toelichting: Type.String(),
  vastgelegd: Type.String(),
  door: Type.String(),
})
const Doel = Type.Object({ id: Type.String(), naam: Tweetalig, voorwaarde: Type.String() })
const Kader = Type.Object({
  kader: keuze(KADERS),
  naam: Tweetalig,
  jaarCent: Cent,
  totaalCent: Cent,
  voorwaarde: Type.String(),
  bron: Type.String(),
  doelen: Type.Array(Doel),
})
const Regel = Type.Object({
  id: Type.String(),
  kenmerk: Type.String(),
  naam: Type.String(),
  kader: keuze(KADERS),
  versie: Type.Integer(),
  uitkomst: keuze(['voldoet', 'voldoet-niet', 'onbekend']),
  besluit: ofNiet(keuze(['toegekend', 'afgewezen'])),
  totaalCent: Cent,
  ingediend: Type.String(),
})
export type Planregel = Static<typeof Regel>

export const Transitiebeeld = Type.Object({
  regio: Type.String(),
  kaders: Type.Array(Kader),
  standen: Type.Array(Stand),
  posten: Type.Array(Post),
  plannen: Type.Array(Regel),
})
export type Transitiebeeld = Static<typeof Transitiebeeld>

const Voortgang = Type.Object({
  mijlpaal: Type.Integer(),
  dag: Type.String(),
  stand: keuze(VOORTGANGSTANDEN),
  toelichting: Type.String(),
  door: Type.String(),
})
export const Planbeeld = Type.Object({
  regio: Type.String(),
  id: Type.String(),
  kenmerk: Type.String(),
  versie: Type.Integer(),
  plan: Transitieplan,
  ingediend: Type.String(),
  eigenVersie: Type.Boolean({ description: 'Waar: u diende deze versie in, een ander besluit.' }),
  toets: Toets,
  besluit: ofNiet(
    Type.Object({
      uitkomst: keuze(['toegekend', 'afgewezen']),
      motivering: Type.String(),
      door: Type.String(),
      op: Type.String(),
    }),
  ),
  posten: Type.Array(Post),
  voortgang: Type.Array(Voortgang),
})
export type Planbeeld = Static<typeof Planbeeld>

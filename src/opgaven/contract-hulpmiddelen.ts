/** What the operations on devices take and give (NZA-8, NZA-9). Amounts are whole eurocents; days `jjjj-mm-dd`. */
import Type, { type Static, type TSchema } from 'typebox'

const strict = { additionalProperties: false } as const
const keuze = <const T extends readonly string[]>(waarden: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...waarden] })
const ofNiet = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const Cent = Type.Integer()
const Tijdvak = Type.String({ pattern: '^20[0-9]{2}-(0[1-9]|1[0-2])$' })
const Regio = Type.Optional(Type.String({ pattern: '^[0-9]{4}$' }))
const Tweetalig = Type.Object({ nl: Type.String(), en: Type.String() })

/** Kind of report; absent: the monthly pgb report. */
export const Soort = Type.Optional(keuze(['pgb_maand', 'hulpmiddelen_maand', 'hulpmiddelen_definitief']))

export const HULPMIDDELSOORTEN = ['hulpmiddelen_maand', 'hulpmiddelen_definitief'] as const

export const Hulpmiddelbouwvraag = Type.Object(
  { regio: Regio, soort: keuze(HULPMIDDELSOORTEN), tijdvak: Tijdvak },
  strict,
)
export type Hulpmiddelbouwvraag = Static<typeof Hulpmiddelbouwvraag>

export const Ruimtevraag = Type.Object(
  {
    regio: Regio,
    jaar: Type.Integer({ minimum: 2015, maximum: 2100 }),
    bedragCent: Type.Integer({ minimum: 1, maximum: 10 ** 13 }),
    vindplaats: Type.String({ minLength: 10, maxLength: 500, description: 'Waar VWS of de NZa het bedrag noemt.' }),
  },
  strict,
)
export type Ruimtevraag = Static<typeof Ruimtevraag>

export const Invoervraag = Type.Object(
  {
    regio: Regio,
    proef: Type.Optional(keuze(['ja', 'nee'])),
    vanaf: Type.Optional(Type.String({ pattern: '^[0-9]{1,7}$' })),
  },
  strict,
)
export type Invoervraag = Static<typeof Invoervraag>

const Gebrek = Type.Object({
  rij: Type.Integer(),
  kolom: ofNiet(Type.String()),
  code: Type.String(),
  ernst: keuze(['fout', 'waarschuwing']),
  uitleg: Tweetalig,
})

export const Invoeruitslag = Type.Object({
  soort: keuze(['facturen', 'totalen']),
  regels: Type.Integer(),
  nieuw: Type.Integer(),
  bekend: Type.Integer(),
  bedragCent: Cent,
  opgeslagen: Type.Boolean(),
  alIngelezen: Type.Boolean({ description: 'Precies deze bytes kwamen eerder binnen.' }),
  fouten: Type.Integer(),
  waarschuwingen: Type.Integer(),
  codes: Type.Record(Type.String(), Type.Integer()),
  gebreken: Type.Array(Gebrek),
  vanaf: Type.Integer(),
})
export type Invoeruitslag = Static<typeof Invoeruitslag>

const Bedragen = Type.Record(Type.String(), Cent)
const Landmaand = Type.Object({ maand: Type.String(), regios: Type.Integer(), cent: Cent, totNuCent: Cent })
export const Uitgavenbeeld = Type.Object({
  regio: Type.String(),
  jaar: Type.Integer(),
  vandaag: Type.String(),
  maanden: Type.Array(Type.Object({ maand: Type.String(), bedragen: Bedragen, totaalCent: Cent })),
  jaarbedragen: Bedragen,
  jaarCent: Cent,
  bestanden: Type.Array(
    Type.Object({
      id: Type.String(),
      soort: keuze(['facturen', 'totalen']),
      naam: Type.String(),
      regels: Type.Integer(),
      bedragCent: Cent,
      vastgelegd: Type.String(),
      door: Type.String(),
    }),
  ),
  /** Null: no source that we hold names it, and nobody recorded it. */
  ruimte: ofNiet(Type.Object({ bedragCent: Cent, vindplaats: Type.String(), door: Type.String() })),
  /** Only months of at least three regions; empty: there is none. */
  landelijk: Type.Array(Landmaand),
  landelijkCent: Cent,
  /** Null: nothing to project from. */
  verwachtCent: ofNiet(Cent),
  overCent: ofNiet(Cent),
})
export type Uitgavenbeeld = Static<typeof Uitgavenbeeld>

export const Hulpmiddelregels = Type.Object({
  totaal: Type.Integer(),
  vanaf: Type.Integer(),
  regels: Type.Array(
    Type.Object({
      rij: Type.Integer(),
      leverancier: Type.String(),
      factuur: Type.String(),
      regel: Type.Integer(),
      datum: Type.String({ format: 'date' }),
      hulpmiddel: Type.String(),
      categorie: Type.String(),
      bedragCent: Cent,
      bron: keuze(['facturen', 'totalen']),
      bestand: Type.String(),
    }),
  ),
})
export type Hulpmiddelregels = Static<typeof Hulpmiddelregels>

export const hulpmiddelschemas: Readonly<Record<string, TSchema>> = {
  Hulpmiddelbouwvraag,
  Ruimtevraag,
  Invoeruitslag,
  Uitgavenbeeld,
  Hulpmiddelregels,
}

/** What goes in and out where work is divided, where a purpose is given, and where the clock is told in full (PGB-3, T8). */
import Type, { type Static } from 'typebox'
import { Datum, Tweetalig, Vindplaats } from '../contract.ts'
import { Persoon } from './contract.ts'

const strict = { additionalProperties: false } as const
const keuze = <const T extends readonly string[]>(waarden: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...waarden] })
const tekst = (maxLength: number, minLength = 1) => Type.String({ minLength, maxLength })
const ofNiets = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()])
const DagOfNiets = ofNiets(Type.String())

const Afwezigheid = Type.Object({
  id: Type.String(),
  vanaf: Type.String(),
  totEnMet: Type.String(),
  vervanger: Persoon,
  nu: Type.Boolean({ description: 'Waar: de afwezigheid is begonnen' }),
})
const telling = { open: Type.Integer(), teLaat: Type.Integer(), binnenZevenDagen: Type.Integer() }

export const Collega = Type.Object({
  id: Type.String(),
  naam: Type.String(),
  rollen: Type.Array(Type.String()),
  team: ofNiets(Type.String()),
  afwezig: ofNiets(Afwezigheid),
  ...telling,
})
export type Collega = Static<typeof Collega>

export const Verdeling = Type.Object({
  collegas: Type.Array(Collega),
  teams: Type.Array(Type.Object({ team: Type.String(), leden: Type.Integer(), ...telling })),
  waarneming: Type.Integer({ description: 'Open zaken van collega’s die u nu vervangt' }),
})
export type Verdeling = Static<typeof Verdeling>

export const Bulktoewijzing = Type.Object(
  {
    zaken: Type.Array(Type.Object({ id: tekst(100), versie: Type.Integer({ minimum: 1 }) }, strict), {
      maxItems: 200,
    }),
    behandelaar: Type.Optional(Type.String({ maxLength: 100, description: 'Leeg: niemand' })),
    team: Type.Optional(Type.String({ maxLength: 100, description: 'Leeg: geen team' })),
  },
  strict,
)
export type Bulktoewijzing = Static<typeof Bulktoewijzing>

export const Bulkantwoord = Type.Object({
  zaken: Type.Array(
    Type.Object({
      id: Type.String(),
      nummer: ofNiets(Type.String()),
      code: Type.String({ description: '`gedaan`, of de naam van de weigering' }),
      versie: ofNiets(Type.Integer()),
    }),
  ),
})
export type Bulkantwoord = Static<typeof Bulkantwoord>

export const Overdracht = Type.Object(
  { aan: tekst(100), van: Type.Optional(Type.String({ maxLength: 100, description: 'Weg: u zelf' })) },
  strict,
)
export const Overgedragen = Type.Object({ zaken: Type.Integer() })
export const NieuweAfwezigheid = Type.Object({ vanaf: Datum, totEnMet: Datum, vervanger: tekst(100) }, strict)
export const MetId = Type.Object({ id: Type.String() })
export const Teamlid = Type.Object({ gebruiker: tekst(100), team: Type.String({ maxLength: 100 }) }, strict)
export const Teamgezet = Type.Object({ team: ofNiets(Type.String()) })

export const Weergaven = Type.Object({
  weergaven: Type.Array(
    Type.Object({
      id: Type.String(),
      naam: Type.String(),
      zoekvraag: Type.String({ description: 'Filters zoals in het adres van de werkvoorraad' }),
      vanMijzelf: Type.Boolean(),
      eigenaar: Persoon,
      gedeeldMet: ofNiets(Type.String({ description: 'Team' })),
    }),
  ),
})
export type Weergaven = Static<typeof Weergaven>
export const NieuweWeergave = Type.Object(
  { naam: tekst(60), zoekvraag: Type.String({ maxLength: 500 }), gedeeld: Type.Boolean() },
  strict,
)
export const Weergavewijziging = Type.Object({ naam: tekst(60), gedeeld: Type.Boolean() }, strict)

export const Meldingen = Type.Object({
  meldingen: Type.Array(
    Type.Object({
      id: Type.String(),
      soort: keuze(['verloopt_7', 'verloopt_2', 'te_laat', 'overgedragen']),
      zaak: Type.String(),
      nummer: Type.String(),
      dag: Type.String({ description: 'De laatste dag waarvoor dit waarschuwt, of de dag van de overdracht' }),
      vastgelegd: Type.String(),
      gelezen: Type.Boolean(),
    }),
  ),
  ongelezen: Type.Integer(),
})
export type Meldingen = Static<typeof Meldingen>
export const Gelezen = Type.Object({ ids: Type.Array(tekst(100), { maxItems: 200 }) }, strict)
export const AantalGelezen = Type.Object({ gelezen: Type.Integer() })

export const OPENDOELEN = ['pgb-beoordelen', 'pgb-beheren', 'controle', 'anders'] as const
export const Doelopgave = Type.Object(
  { doel: keuze(OPENDOELEN), toelichting: Type.Optional(Type.String({ maxLength: 500 })) },
  strict,
)
export const Geopend = Type.Object({
  verloopt: ofNiets(Type.String({ description: 'Tot dit moment; leeg: de zaak was al voor u open' })),
})

const Dwangsom = Type.Object({
  ontvangenOp: Type.String(),
  vanaf: DagOfNiets,
  laatsteDag: DagOfNiets,
  dagen: Type.Integer(),
  delen: Type.Array(
    Type.Object({
      van: Type.String(),
      totEnMet: Type.String(),
      dagen: Type.Integer(),
      perDag: ofNiets(Type.Integer({ description: 'Eurocent per dag' })),
    }),
  ),
  bedrag: ofNiets(Type.Integer({ description: 'Eurocent' })),
  fout: ofNiets(keuze(['dwangsombedrag-ontbreekt'])),
})

/** Every term that belongs to the case, and what a notice of default costs. */
export const Termijnlijst = Type.Object({
  termijnen: Type.Array(
    Type.Object({
      id: Type.String(),
      naam: Tweetalig,
      begint: DagOfNiets,
      vanaf: Tweetalig,
      laatsteDag: DagOfNiets,
      verlengdOm: ofNiets(Tweetalig),
      stand: keuze(['wacht', 'loopt', 'voorbij']),
      lengte: ofNiets(Tweetalig),
      vindplaats: Vindplaats,
    }),
  ),
  dwangsommen: Type.Array(Dwangsom),
  bekendgemaaktOp: DagOfNiets,
})
export type Termijnlijst = Static<typeof Termijnlijst>

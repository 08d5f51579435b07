/** What the Regelbank shows: every source, rule, dated parameter and tariff table, with its place of finding. */
import Type, { type Static } from 'typebox'

const Tweetalig = Type.Object({ nl: Type.String(), en: Type.String() })
const Vindplaats = Type.Object({
  bron: Type.String(),
  artikel: Type.String(),
  versie: Type.String(),
  url: Type.Optional(Type.String()),
})

/** A source document in one version, as it was seen. */
export const BronKaart = Type.Object({
  id: Type.String(),
  titel: Type.String(),
  url: Type.Union([Type.String(), Type.Null()]),
  gezienIn: Type.String(),
  betrouwbaarheid: Type.String(),
})
export type BronKaart = Static<typeof BronKaart>

/** A rule of law, applied or only known. */
export const RegelKaart = Type.Object({
  id: Type.String(),
  naam: Tweetalig,
  tekst: Tweetalig,
  aard: Type.String(),
  vindplaats: Vindplaats,
  geldig: Type.Object({
    vanaf: Type.String(),
    totEnMet: Type.Union([Type.String(), Type.Null()]),
    /** False when the start was not found: then 1 January of the year of the text it was taken from. */
    vastgesteld: Type.Boolean(),
  }),
  eis: Type.String({ description: 'Eisnummer, bijvoorbeeld PGB-4' }),
  criterium: Type.Integer({ minimum: 0, maximum: 6 }),
  /** How far the program applies it: `toets`, `berekening`, `verplichting`, or `niet` (known, not applied). */
  toepassing: Type.Enum(['toets', 'berekening', 'verplichting', 'niet']),
  vraagt: Type.Array(Type.Object({ pointer: Type.String(), naam: Tweetalig })),
  parameters: Type.Array(Type.String()),
  opmerking: Type.Union([Tweetalig, Type.Null()]),
})
export type RegelKaart = Static<typeof RegelKaart>

/** A dated figure: each value with its own validity and place of finding. */
export const ParameterKaart = Type.Object({
  id: Type.String(),
  naam: Tweetalig,
  eenheid: Type.String(),
  soort: Type.Enum(['bedrag', 'percentage', 'aantal', 'termijn', 'tekst']),
  waarden: Type.Array(
    Type.Object({
      vanaf: Type.Union([Type.String(), Type.Null()]),
      totEnMet: Type.Union([Type.String(), Type.Null()]),
      /** Eurocent for `bedrag`, per cent for `percentage`, else a number or text. */
      waarde: Type.Union([Type.Number(), Type.String(), Type.Null()]),
      vindplaats: Vindplaats,
      opmerking: Type.Union([Type.String(), Type.Null()]),
    }),
  ),
  opmerkingen: Type.Array(Type.String()),
  /** Ids of the rules and calculation steps that read it; empty: known, not used yet. */
  gebruiktIn: Type.Array(Type.String()),
})
export type ParameterKaart = Static<typeof ParameterKaart>

export const TariefrijKaart = Type.Object({
  zzp: Type.String(),
  zzpCode: Type.String(),
  begeleidingGroep: Type.Enum(['nvt', 'geen', 'zonder_vervoer', 'met_vervoer']),
  totaalCent: Type.Integer(),
  componenten: Type.Object({
    persoonlijkeVerzorging: Type.Integer(),
    verpleging: Type.Integer(),
    begeleidingIndividueel: Type.Integer(),
    begeleidingGroep: Type.Integer(),
    huishoudelijkeHulp: Type.Integer(),
  }),
})
export type TariefrijKaart = Static<typeof TariefrijKaart>

/** Bijlage H of one calendar year, in eurocents a year. */
export const TabelKaart = Type.Object({
  jaar: Type.Integer(),
  volledig: Type.Boolean(),
  vindplaats: Vindplaats,
  opmerkingen: Type.Array(Type.String()),
  rijen: Type.Array(TariefrijKaart),
})
export type TabelKaart = Static<typeof TabelKaart>

export const RegelsetKaart = Type.Object({ versie: Type.String(), hash: Type.String() })
export type RegelsetKaart = Static<typeof RegelsetKaart>

/** All of it in one answer: the whole Regelbank is small enough to search in the browser. */
export const Regelbank = Type.Object({
  regelset: RegelsetKaart,
  regels: Type.Array(RegelKaart),
  parameters: Type.Array(ParameterKaart),
  tabellen: Type.Array(TabelKaart),
  bronnen: Type.Array(BronKaart),
})
export type Regelbank = Static<typeof Regelbank>

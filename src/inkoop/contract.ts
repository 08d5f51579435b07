/** What the room inkoop answers: the national conditions of procurement, by version, with where each was found. */
import Type, { type Static } from 'typebox'

const Tweetalig = Type.Object({ nl: Type.String({ minLength: 1 }), en: Type.String({ minLength: 1 }) })
const Datum = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
const Id = Type.String({ pattern: '^AIV-[2-6](\\.\\d)?-\\d{2,3}$' })
const Paragraafnummer = Type.String({ pattern: '^[2-6](\\.\\d)?$' })

export const SECTOREN = ['VV', 'GGZ', 'GZ'] as const
export const VOORWAARDESOORTEN = ['bewijs', 'verklaring', 'rekenregel', 'verbod', 'verplichting-met-termijn'] as const
/** How hard the source says it. `kan` and `mag` stay apart, as they stand there. */
export const KRACHTEN = ['moet', 'in-beginsel', 'kan', 'mag', 'wordt-verwacht'] as const
/** To whom the condition speaks. */
export const ROLLEN = [
  'zorgaanbieder',
  'rec-dec',
  'consultatie-aanbieder',
  'lvg-aanbieder',
  'lvg-sglvg-aanbieder',
  'sglvg-aanbieder',
  'mondzorgprofessional',
  'leverancier',
  'partijen-van-het-plan',
  'zorgkantoor',
  'gemeente',
  'client',
] as const
const CONTROLES = [
  'declaraties',
  'clientdossier',
  'schriftelijk-stuk',
  'register-of-openbare-bron',
  'gesprek',
  'bezoek-aan-locatie',
  'plan',
] as const
const FREQUENTIES = [
  'vooraf',
  'jaarlijks',
  'maandelijks',
  'per-client',
  'per-declaratie',
  'doorlopend',
  'per-plan',
  'niet-bepaald',
] as const

/** One condition: what it asks, of whom, when, how hard, and how it can be verified. */
export const Voorwaarde = Type.Object(
  {
    id: Id,
    paragraaf: Paragraafnummer,
    stuk: Type.String({ description: 'Het deel van de paragraaf waar de voorwaarde staat' }),
    plek: Type.String({
      pattern: '^(b\\d+(\\.\\d+)*|a\\d+|kop)$',
      description: 'b: opsommingsteken, met onderdeel; a: alinea; kop: de tussenkop zelf',
    }),
    aan: Type.Enum([...ROLLEN]),
    soort: Type.Enum([...VOORWAARDESOORTEN]),
    kracht: Type.Enum([...KRACHTEN]),
    sectoren: Type.Array(Type.Enum([...SECTOREN]), { minItems: 1, uniqueItems: true }),
    /** Ids of prestaties as the claim check knows them; none: not tied to one prestatie. */
    prestaties: Type.Array(Type.String(), { uniqueItems: true }),
    /** Care profiles, for instance `7VG`; none: no limit by profile. */
    profielen: Type.Array(Type.String(), { uniqueItems: true }),
    doelgroepen: Type.Array(Type.String(), { uniqueItems: true }),
    wanneer: Type.Optional(Tweetalig),
    controle: Type.Object({
      hoe: Type.Enum([...CONTROLES]),
      hoeVaak: Type.Enum([...FREQUENTIES]),
      /** False: the source names no check; this is how this house would look. */
      volgensBron: Type.Boolean(),
    }),
    geldig: Type.Object({
      vanaf: Datum,
      totEnMet: Datum,
      /** False: the source names no date of its own, so the contract year of the version holds. */
      uitBron: Type.Boolean(),
    }),
    /** The condition this one details. */
    deelVan: Type.Optional(Id),
    /** `en`: all of the group are needed. `of`: they are alternatives, each for its own case. */
    groep: Type.Optional(Type.Object({ naam: Type.String(), samen: Type.Enum(['en', 'of']) })),
    uitzonderingOp: Type.Optional(Id),
    zieOok: Type.Array(Id, { uniqueItems: true }),
    titel: Tweetalig,
    tekst: Tweetalig,
  },
  { additionalProperties: false },
)
export type Voorwaarde = Static<typeof Voorwaarde>

/** A piece of a paragraph: from it come conditions, or it asks nothing and the reason is given. */
export const Paragraafstuk = Type.Object(
  { id: Type.String(), kop: Tweetalig, vraagtNiets: Type.Optional(Tweetalig) },
  { additionalProperties: false },
)
export type Paragraafstuk = Static<typeof Paragraafstuk>

export const Paragraaf = Type.Object({
  id: Paragraafnummer,
  titel: Tweetalig,
  sectoren: Type.Array(Type.Enum([...SECTOREN]), { minItems: 1 }),
  /** `vervallen`: known, and no longer there. `vraagt-niets`: there, and without conditions. */
  stand: Type.Enum(['geldt', 'vraagt-niets', 'vervallen']),
  /** What the document itself marks as changed in this version. */
  wijziging: Type.Union([Tweetalig, Type.Null()]),
  stukken: Type.Array(Paragraafstuk, { minItems: 1 }),
})
export type Paragraaf = Static<typeof Paragraaf>

/** All conditions of one edition, with the contract year it is for. */
export const Voorwaardenset = Type.Object({
  versie: Type.String(),
  bron: Type.String(),
  titel: Type.String(),
  uitgegeven: Datum,
  geldig: Type.Object({ vanaf: Datum, totEnMet: Datum }),
  paragrafen: Type.Array(Paragraaf),
  voorwaarden: Type.Array(Voorwaarde),
})
export type Voorwaardenset = Static<typeof Voorwaardenset>

/** What changed from one version to the next; ids stay the same condition for ever. */
export const Versieverschil = Type.Object({
  van: Type.String(),
  naar: Type.String(),
  nieuw: Type.Array(Id),
  gewijzigd: Type.Array(Type.Object({ id: Id, velden: Type.Array(Type.String()) })),
  vervallen: Type.Array(Id),
  ongewijzigd: Type.Integer({ minimum: 0 }),
})
export type Versieverschil = Static<typeof Versieverschil>

/** Every known version, the newest first, and the difference between each version and the one before it. */
export const Voorwaardencatalogus = Type.Object({
  versies: Type.Array(Voorwaardenset),
  verschillen: Type.Array(Versieverschil),
})
export type Voorwaardencatalogus = Static<typeof Voorwaardencatalogus>

/** Documents over HTTP, search over cases, holders and carers, and the full BSN of one case (PGB-1, PLT-22, T9). */
import Type, { type Static } from 'typebox'
import { SOORTEN_AANVRAAG } from '../contract.ts'
import { Document, ZAAKSTATUSSEN } from './contract.ts'

const strict = { additionalProperties: false } as const
const keuze = <const T extends readonly string[]>(waarden: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...waarden] })
const ofNiets = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()])
const dag = (uitleg: string) =>
  Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', format: 'date', description: uitleg })

export const SOORTEN_DOCUMENT = [
  'budgetplan',
  'zorgovereenkomst',
  'indicatiebesluit',
  'diploma',
  'big_registratie',
  'verklaring',
  'gespreksverslag',
  'brief',
  'overig',
] as const
export type Documentsoort = (typeof SOORTEN_DOCUMENT)[number]

/** The fields beside the file, in one `multipart/form-data`. */
export const NieuwDocument = Type.Object(
  {
    naam: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'Anders de naam van het bestand' })),
    soort: keuze(SOORTEN_DOCUMENT),
    geldigVan: Type.Optional(dag('Eerste dag waarop geldt wat het bewijst')),
    geldigTot: Type.Optional(dag('Laatste dag waarop geldt wat het bewijst')),
    ontvangenOp: Type.Optional(dag('De dag van ontvangst; anders vandaag')),
  },
  strict,
)
export type NieuwDocument = Static<typeof NieuwDocument>
export const DocumentGemaakt = Type.Object({
  id: Type.String(),
  sha256: Type.String(),
  virusscan: keuze(['niet_gescand', 'schoon']),
})
export const Documentlijst = Type.Object({ documenten: Type.Array(Document) })

export const BSN_DOELEN = ['pgb-beoordelen', 'pgb-beslissen', 'pgb-beheren'] as const
export const BsnInzage = Type.Object({ doel: keuze(BSN_DOELEN) }, strict)
export const BsnAntwoord = Type.Object({
  bsn: ofNiets(Type.String({ description: 'Leeg: het BSN is niet bekend' })),
})
export type BsnAntwoord = Static<typeof BsnAntwoord>

export const ZOEKDELEN = ['zaken', 'budgethouders', 'zorgverleners'] as const
export type Zoekdeel = (typeof ZOEKDELEN)[number]
const SORTERINGEN = ['naam', 'geboortejaar'] as const

/** What is searched. A BSN asks for a second mark, and is never given back. */
export const Zoekopdracht = Type.Object(
  {
    naam: Type.Optional(Type.String({ minLength: 2, maxLength: 100, description: 'Begin van een of meer woorden' })),
    geboortejaar: Type.Optional(Type.Integer({ minimum: 1900, maximum: 2100 })),
    bsn: Type.Optional(Type.String({ pattern: '^[0-9]{9}$', description: 'Samen met naam of geboortejaar' })),
    zaaknummer: Type.Optional(
      Type.String({ minLength: 12, maxLength: 30, description: 'Heel, zoals PGB-2026-000123' }),
    ),
    zorgverlener: Type.Optional(Type.String({ minLength: 2, maxLength: 100 })),
    agbCode: Type.Optional(Type.String({ pattern: '^[0-9]{8}$' })),
    kvkNummer: Type.Optional(Type.String({ pattern: '^[0-9]{8}$' })),
    deel: Type.Optional(keuze(ZOEKDELEN)),
    sorteer: Type.Optional(keuze(SORTERINGEN)),
    aantal: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 })),
    cursor: Type.Optional(Type.String({ maxLength: 200, description: '`volgende` van het deel dat gevraagd is' })),
  },
  strict,
)
export type Zoekopdracht = Static<typeof Zoekopdracht>

const persoon = { naam: Type.String(), geboortejaar: Type.Integer(), regio: Type.String() }
const volgende = ofNiets(
  Type.String({ description: 'Geef dit terug als `cursor`, met het deel; leeg op de laatste bladzijde' }),
)
const nummers = Type.Array(Type.Object({ id: Type.String(), nummer: Type.String() }), {
  description: 'De nieuwste zaken, hoogstens vijf',
})

const GevondenZaak = Type.Object({
  ...persoon,
  id: Type.String(),
  nummer: Type.String(),
  soort: keuze(SOORTEN_AANVRAAG),
  status: keuze(ZAAKSTATUSSEN),
  ontvangenOp: Type.String(),
})
const GevondenHouder = Type.Object({
  ...persoon,
  id: Type.String(),
  zaken: nummers,
  aantalZaken: Type.Integer(),
})
const GevondenZorgverlener = Type.Object({
  id: Type.String(),
  naam: Type.String(),
  agbCode: ofNiets(Type.String()),
  kvkNummer: ofNiets(Type.String()),
  zaken: nummers,
  aantalZaken: Type.Integer(),
})

export const Zoekantwoord = Type.Object({
  zaken: Type.Object({ rijen: Type.Array(GevondenZaak), volgende }),
  budgethouders: Type.Object({ rijen: Type.Array(GevondenHouder), volgende }),
  zorgverleners: Type.Object({ rijen: Type.Array(GevondenZorgverlener), volgende }),
})
export type Zoekantwoord = Static<typeof Zoekantwoord>

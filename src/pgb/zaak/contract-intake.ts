/**
 * What an intake leaves behind beside the facts (PGB-1, PGB-2): conversations, representatives, contact moments, evidence
 * of qualification, and the count of persons redirected to care in kind. Rows never change; a correction is a new row.
 */
import Type, { type Static } from 'typebox'
import { Datum, Dossier } from '../contract.ts'

const strict = { additionalProperties: false } as const
const keuze = <const T extends readonly string[]>(waarden: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...waarden] })
const tekst = (maxLength: number, minLength = 1) => Type.String({ minLength, maxLength })
const ofNiets = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()])
const Persoon = Type.Object({ id: Type.String(), naam: ofNiets(Type.String()) })

/** What came of the conversation. */
export const GESPREKSKEUZES = ['pgb', 'deels_pgb', 'zorg_in_natura', 'nog_niet'] as const
export const HOEDANIGHEDEN = ['ouder', 'voogd', 'curator', 'bewindvoerder', 'mentor', 'gemachtigde'] as const
export const KANALEN = ['telefoon', 'brief', 'email', 'huisbezoek', 'balie', 'beeldbellen'] as const
export const BEWIJSSOORTEN = ['big', 'diploma', 'anders'] as const
/** Forms of care in kind that a person was shown the way to. */
export const VORMEN_NATURA = ['verblijf', 'vpt', 'mpt'] as const
export const REDENEN_OMLEIDING = ['aanbod_past', 'beheer_te_zwaar', 'snel_zorg_nodig', 'anders'] as const

/** A correction names the row that it replaces and says why; `ingetrokken`: the row should not have been there. */
const verbetering = {
  vervangt: Type.Optional(tekst(100)),
  reden: Type.Optional(tekst(2000)),
  ingetrokken: Type.Optional(Type.Boolean()),
}
const gesprek = {
  dag: Datum,
  wie: tekst(500),
  uitgelegd: tekst(10_000),
  alternatieven: tekst(10_000),
  keuze: keuze(GESPREKSKEUZES),
}
const vertegenwoordiging = {
  naam: tekst(200),
  hoedanigheid: keuze(HOEDANIGHEDEN),
  omvang: tekst(2000),
  van: Datum,
}
const contactmoment = { dag: Datum, kanaal: keuze(KANALEN), wie: tekst(500), onderwerp: tekst(10_000) }
const bewijs = { zorgverlener: tekst(200), soort: keuze(BEWIJSSOORTEN), omschrijving: tekst(500), van: Datum }
/** `tot` is the last day; absent: no end is known. */
const tot = { tot: Type.Optional(Datum), document: Type.Optional(tekst(100)) }

export const NieuwGesprek = Type.Object({ ...gesprek, ...verbetering }, strict)
export const NieuweVertegenwoordiging = Type.Object({ ...vertegenwoordiging, ...tot, ...verbetering }, strict)
export const NieuwContactmoment = Type.Object({ ...contactmoment, ...verbetering }, strict)
export const NieuwBewijs = Type.Object({ ...bewijs, ...tot, ...verbetering }, strict)
export const RegisterrijGemaakt = Type.Object({ id: Type.String() })

const bewaard = {
  id: Type.String(),
  vervangt: ofNiets(Type.String()),
  reden: ofNiets(Type.String()),
  ingetrokken: Type.Boolean(),
  vastgelegd: Type.String(),
  door: Persoon,
}
const totBewaard = { tot: ofNiets(Type.String()), document: ofNiets(Type.String()) }

/** All rows, the oldest first; a row that another one names in `vervangt` no longer holds. */
export const Registers = Type.Object({
  gesprekken: Type.Array(Type.Object({ ...gesprek, ...bewaard })),
  vertegenwoordigingen: Type.Array(Type.Object({ ...vertegenwoordiging, ...totBewaard, ...bewaard })),
  contactmomenten: Type.Array(Type.Object({ ...contactmoment, ...bewaard })),
  bewijzen: Type.Array(Type.Object({ ...bewijs, ...totBewaard, ...bewaard })),
})
export type Registers = Static<typeof Registers>

export const NieuweOmleiding = Type.Object(
  {
    dag: Datum,
    naar: keuze(VORMEN_NATURA),
    reden: keuze(REDENEN_OMLEIDING),
    vervangt: Type.Optional(tekst(100)),
    ingetrokken: Type.Optional(Type.Boolean()),
  },
  strict,
)
const aantallen = Type.Record(Type.String(), Type.Integer())
/** Persons redirected to care in kind before applying, by month of one year. */
export const Omleidingtelling = Type.Object({
  jaar: Type.Integer(),
  totaal: Type.Integer(),
  maanden: Type.Array(
    Type.Object({ maand: Type.String(), aantal: Type.Integer(), perReden: aantallen, perVorm: aantallen }),
  ),
  laatste: Type.Array(
    Type.Object({
      id: Type.String(),
      dag: Type.String(),
      naar: keuze(VORMEN_NATURA),
      reden: keuze(REDENEN_OMLEIDING),
      vastgelegd: Type.String(),
      door: Persoon,
    }),
    { description: 'De laatste 20 die nog tellen' },
  ),
})
export type Omleidingtelling = Static<typeof Omleidingtelling>

/** The dossier as it was known at a moment, or as it holds on a day. */
export const Dossierstand = Type.Object({
  bekendOp: ofNiets(Type.String()),
  geldigOp: ofNiets(Type.String()),
  dossier: Dossier,
  feiten: Type.Array(
    Type.Object({
      pointer: Type.String(),
      waarde: Type.Unknown(),
      bron: Type.String(),
      geldigOp: Type.String(),
      vastgelegd: Type.String(),
      zaakversie: Type.Integer(),
      door: Persoon,
    }),
  ),
})
export type Dossierstand = Static<typeof Dossierstand>

/** Other applications of the same holder, the latest first. */
export const Houderzaken = Type.Object({
  herkomst: Type.String({ description: 'Waar de aanvraag vandaan kwam, zoals bij de eerste feiten vastgelegd' }),
  zaken: Type.Array(
    Type.Object({
      id: Type.String(),
      nummer: Type.String(),
      soort: Type.String(),
      status: Type.String(),
      ontvangenOp: Type.String(),
    }),
  ),
})
export type Houderzaken = Static<typeof Houderzaken>

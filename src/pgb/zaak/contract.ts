/**
 * What goes in and comes out where one works on cases (PGB-1 to PGB-32), at /api/v1/zaken. A day is `jjjj-mm-dd`, a moment
 * ISO 8601 in UTC, an amount whole eurocents. Who changes a case sends `If-Match: "<versie>"` and an `Idempotency-Key`.
 */
import Type, { type Static } from 'typebox'
import {
  Datum,
  Dossier,
  Foutantwoord,
  SOORTEN_AANVRAAG,
  SOORTEN_VERPLICHTING,
  Termijnen,
  Toetsuitkomst,
} from '../contract.ts'
import { ONDERDELEN_GEBEURTENIS, Oordeelgrond } from './contract-oordeel.ts'

export * from './contract-oordeel.ts'

const strict = { additionalProperties: false } as const
const keuze = <const T extends readonly string[]>(waarden: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...waarden] })
const tekst = (maxLength: number, minLength = 1) => Type.String({ minLength, maxLength })
const ofNiets = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()])
const TekstOfNiets = ofNiets(Type.String())

export const ZAAKSTATUSSEN = [
  'ontvangen',
  'in_behandeling',
  'voorgesteld',
  'goedgekeurd',
  'verzonden',
  'buiten_behandeling',
  'ingetrokken_door_aanvrager',
  'doorgezonden',
] as const
export const BESLUITSOORTEN = [
  'verlening',
  'gedeeltelijk',
  'wijziging',
  'weigering',
  'intrekking',
  'buiten_behandeling',
  'doorzending',
  'vaststelling',
] as const
const GRONDEN_OPSCHORTING = ['aanvulling', 'instemming', 'vertraging_aanvrager', 'overmacht'] as const
const EINDEN_OPSCHORTING = ['aangevuld', 'ongebruikt', 'anders'] as const

/** A person who works here: the internal id and the name to show; null when that is not known. */
export const Persoon = Type.Object({ id: Type.String(), naam: TekstOfNiets })
export type Persoon = Static<typeof Persoon>

const rij = {
  id: Type.String(),
  nummer: Type.String({ description: 'Bijvoorbeeld PGB-2026-000123' }),
  naam: Type.String({ description: 'Naam van de budgethouder' }),
  geboortejaar: Type.Integer(),
  regio: Type.String(),
  soort: keuze(SOORTEN_AANVRAAG),
  status: keuze(ZAAKSTATUSSEN),
  behandelaar: ofNiets(Persoon),
  team: TekstOfNiets,
  ontvangenOp: Type.String(),
  besluitUiterlijk: ofNiets(Type.String({ description: 'Leeg: de termijn staat stil' })),
  staatStil: Type.Boolean(),
  nzaUiterlijk: Type.String(),
  dagenOver: ofNiets(
    Type.Integer({ description: 'Onder nul: te laat. Leeg: de termijn staat stil of er is besloten' }),
  ),
  versie: Type.Integer({ description: 'Stuur dit getal mee als If-Match' }),
}

export const Werklijstrij = Type.Object(rij)
export type Werklijstrij = Static<typeof Werklijstrij>

export const WerklijstAntwoord = Type.Object({
  zaken: Type.Array(Werklijstrij),
  volgende: ofNiets(Type.String({ description: 'Geef dit terug als `cursor`; leeg op de laatste bladzijde' })),
})
export type WerklijstAntwoord = Static<typeof WerklijstAntwoord>

/** Numbers above the worklist, of open cases in the regions of the person. */
export const Tegels = Type.Object({
  open: Type.Integer(),
  teLaat: Type.Integer(),
  binnenZevenDagen: Type.Integer(),
  staatStil: Type.Integer(),
  terGoedkeuring: Type.Integer(),
  zonderBehandelaar: Type.Integer(),
})
export type Tegels = Static<typeof Tegels>

const Termijnregel = Type.Object({
  id: Type.String(),
  soort: keuze([
    'opschorting_begin',
    'opschorting_einde',
    'verlenging',
    'ingebrekestelling',
    'ontvangstbevestiging',
    'voornemen',
  ]),
  grond: TekstOfNiets,
  bij: ofNiets(Type.String({ description: 'Bij een einde: id van de regel waarmee de opschorting begon' })),
  einde: TekstOfNiets,
  dag: Type.String(),
  tot: TekstOfNiets,
  toelichting: Type.String(),
  vastgelegd: Type.String(),
  door: Persoon,
})

/** The clock of the case (PGB-3). */
export const Zaaktermijn = Type.Object({
  termijnen: Termijnen,
  besluitUiterlijk: TekstOfNiets,
  verlengdTot: TekstOfNiets,
  ingebrekestellingen: Type.Array(Type.Object({ ontvangenOp: Type.String(), dwangsomVanaf: TekstOfNiets })),
  regels: Type.Array(Termijnregel),
})
export type Zaaktermijn = Static<typeof Zaaktermijn>

/** What a proposer adds to the facts (PGB-30). */
export const Voorstelkeuze = Type.Object(
  {
    soort: keuze(BESLUITSOORTEN),
    peildatum: Datum,
    grond: Type.Optional(tekst(200)),
    motivering: tekst(10_000, 10),
    belangenafweging: Type.Optional(tekst(10_000, 10)),
    gebeurtenis: Type.Optional(Type.Object({ onder: keuze(ONDERDELEN_GEBEURTENIS), dag: Datum }, strict)),
    vaststelling: Type.Optional(
      Type.Object({ jaar: Type.Integer(), bedragCent: Type.Integer({ minimum: 0 }) }, strict),
    ),
  },
  strict,
)
export type Voorstelkeuze = Static<typeof Voorstelkeuze>

/** The proposal that lies open; the second person approves exactly this `inhoudHash`. */
export const OpenVoorstel = Type.Object({
  versie: Type.Integer(),
  soort: keuze(BESLUITSOORTEN),
  inhoudHash: Type.String(),
  voorsteller: Persoon,
  vanMijzelf: Type.Boolean({ description: 'Waar: u stelde dit voor en mag het niet goedkeuren (vier ogen)' }),
  keuze: Voorstelkeuze,
  uitkomst: Toetsuitkomst,
  ingang: Type.Union([Type.String(), Type.Null()], {
    description: 'Eerste dag van een verplichte wijziging of intrekking (Rlz 5.20 lid 1); leeg bij een ander besluit',
  }),
})
export type OpenVoorstel = Static<typeof OpenVoorstel>

/** A sealed decision (PGB-32). */
export const Beschikking = Type.Object({
  id: Type.String(),
  zaak: Type.String(),
  nummer: Type.String({ description: 'Nummer van de zaak' }),
  soort: keuze(BESLUITSOORTEN),
  keuze: Voorstelkeuze,
  dossier: Dossier,
  uitkomst: Toetsuitkomst,
  inhoudHash: Type.String(),
  ketenHash: Type.String(),
  vorigeHash: TekstOfNiets,
  regelset: Type.Object({ versie: Type.String(), hash: Type.String() }),
  programma: Type.String(),
  voorsteller: Persoon,
  goedkeurder: Persoon,
  vastgelegd: Type.String(),
})
export type Beschikking = Static<typeof Beschikking>

export const Notitie = Type.Object({
  id: Type.String(),
  tekst: Type.String(),
  vastgelegd: Type.String(),
  door: Persoon,
  documenten: Type.Array(Type.String(), { description: 'Ids van documenten waarop de notitie rust' }),
})
/** A document without its bytes. */
export const Document = Type.Object({
  id: Type.String(),
  naam: Type.String(),
  soort: Type.String(),
  grootte: Type.Integer({ description: 'In bytes' }),
  ontvangenOp: Type.String(),
  geldigheid: ofNiets(keuze(['nog_niet', 'geldig', 'verloopt', 'verlopen'])),
  vastgelegd: Type.String(),
  door: Persoon,
  mediatype: Type.String(),
  sha256: Type.String(),
  geldigVan: TekstOfNiets,
  geldigTot: TekstOfNiets,
  virusscan: keuze(['niet_gescand', 'schoon']),
})

const feit = {
  pointer: Type.String(),
  zaakversie: Type.Integer(),
  bron: Type.String(),
  geldigOp: Type.String(),
  vastgelegd: Type.String(),
  door: Persoon,
}
/** When and by whom a fact got its present value, and how many values it had. */
export const Feitstand = Type.Object({ ...feit, aantal: Type.Integer() })

/** The whole case, as a screen shows it. */
export const Zaakbeeld = Type.Object({
  ...rij,
  budgethouder: Type.String(),
  geboortedatum: Datum,
  bsn: ofNiets(Type.String({ description: 'Gemaskeerd: alleen de laatste drie cijfers' })),
  bsnStand: Type.String(),
  dossier: Dossier,
  termijn: Zaaktermijn,
  uitkomst: ofNiets(Toetsuitkomst),
  toetsfout: ofNiets(Foutantwoord),
  feiten: Type.Array(Feitstand),
  voorstel: ofNiets(OpenVoorstel),
  beschikking: TekstOfNiets,
  notities: Type.Array(Notitie),
  documenten: Type.Array(Document),
})
export type Zaakbeeld = Static<typeof Zaakbeeld>

/** Every value that one fact has had, oldest first. */
export const Geschiedenis = Type.Object({
  feiten: Type.Array(
    Type.Object({
      ...feit,
      id: Type.String(),
      waarde: Type.Unknown({ description: 'Leeg (null): het feit is weggehaald' }),
      vervangt: TekstOfNiets,
    }),
  ),
})
export type Geschiedenis = Static<typeof Geschiedenis>

export const NieuweZaak = Type.Object(
  { naam: tekst(200), dossier: Dossier, bron: tekst(200), geldigOp: Type.Optional(Datum) },
  strict,
)
export const Bewaring = Type.Object({ dossier: Dossier, bron: tekst(200), geldigOp: Type.Optional(Datum) }, strict)
export const Oordeelsgave = Type.Object(
  {
    regel: tekst(100),
    uitkomst: keuze(['voldaan', 'niet_voldaan']),
    motivering: tekst(10_000, 10),
    grond: Type.Optional(keuze(['doelmatigheid', 'kwaliteit'])),
    rustOp: Type.Optional(Oordeelgrond),
  },
  strict,
)
export const NieuweVerplichting = Type.Object(
  { soort: keuze(SOORTEN_VERPLICHTING), motivering: tekst(10_000, 10) },
  strict,
)
export const NieuweOpschorting = Type.Object(
  { grond: keuze(GRONDEN_OPSCHORTING), van: Datum, toelichting: tekst(2000), hersteltermijnTot: Type.Optional(Datum) },
  strict,
)
export const Hervatting = Type.Object(
  { opschorting: tekst(100), tot: Datum, einde: keuze(EINDEN_OPSCHORTING), toelichting: tekst(2000) },
  strict,
)
export const Verlenging = Type.Object({ tot: Datum, toelichting: tekst(2000) }, strict)
export const Ingebrekestelling = Type.Object({ ontvangenOp: Datum, toelichting: tekst(2000) }, strict)
export const BsnVerificatie = Type.Object({ stand: keuze(['sbv_z', 'ciz_bericht']) }, strict)
/** An empty text: nobody, no team; a member that is absent stays as it was. */
export const Toewijzing = Type.Object(
  { behandelaar: Type.Optional(tekst(100, 0)), team: Type.Optional(tekst(100, 0)) },
  strict,
)
export const NieuweNotitie = Type.Object(
  { tekst: tekst(10_000), documenten: Type.Optional(Type.Array(tekst(100), { maxItems: 50 })) },
  strict,
)
export const Goedkeuring = Type.Object({ inhoudHash: tekst(64, 64) }, strict)
export const Reden = Type.Object({ reden: tekst(2000, 10) }, strict)

export const Gemaakt = Type.Object({ id: Type.String(), nummer: Type.String(), versie: Type.Integer() })
/** The answer to a change: the new version, and what else the act gave. */
export const Gewijzigd = Type.Object({
  versie: Type.Integer(),
  gewijzigd: Type.Optional(Type.Array(Type.String(), { description: 'JSON pointers van feiten die anders werden' })),
  opschorting: Type.Optional(Type.String()),
  inhoudHash: Type.Optional(Type.String()),
  beschikking: Type.Optional(Type.String()),
})
export const NotitieGemaakt = Type.Object({ id: Type.String() })

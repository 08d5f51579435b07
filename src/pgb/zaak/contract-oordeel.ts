/**
 * Judgements with what stands beside them (PGB-5, PGB-8), the weighing of interests (PGB-9), and obligations that were
 * imposed and are followed (PGB-14). Part of contract.ts.
 */
import Type, { type Static } from 'typebox'
import { Datum, SOORTEN_VERPLICHTING, Tweetalig } from '../contract.ts'
import { AANLEIDINGEN_AFWEGING, BELANGEN, STANDEN_BELANG, UITKOMSTEN_AFWEGING } from '../intrekking/afweging.ts'
import { STANDEN_PLICHT, STAPPEN_PLICHT } from '../verplichtingen/stand.ts'

export { AANLEIDINGEN_AFWEGING, BELANGEN, STANDEN_BELANG, UITKOMSTEN_AFWEGING } from '../intrekking/afweging.ts'
export { ONDERDELEN_GEBEURTENIS } from '../intrekking/gebeurtenis.ts'
export { STANDEN_PLICHT, STAPPEN_PLICHT } from '../verplichtingen/stand.ts'

const strict = { additionalProperties: false } as const
const keuze = <const T extends readonly string[]>(waarden: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...waarden] })
const tekst = (maxLength: number, minLength = 1) => Type.String({ minLength, maxLength })
const TekstOfNiets = Type.Union([Type.String(), Type.Null()])
const Wie = Type.Object({ id: Type.String(), naam: TekstOfNiets })
const Nummer8 = Type.String({ pattern: '^[0-9]{8}$' })

export const SOORTEN_SIGNAAL = [
  'contract_geweigerd',
  'fraude_pgb',
  'niet_gekwalificeerd_handeling',
  'onder_kwaliteitsstandaard',
] as const
export const STANDEN_SIGNAAL = ['open', 'gewogen', 'gesloten'] as const
export const SOORTEN_WIJZIGING = [
  'zorgovereenkomst',
  'zorgbeschrijving',
  'budget',
  'vertegenwoordiging',
  'anders',
] as const
export const UITKOMSTEN_WIJZIGING = ['goedgekeurd', 'onthouden', 'ingetrokken'] as const

/** What a judgement rests on: documents and signals by id, facts by JSON pointer. */
export const Oordeelgrond = Type.Object(
  {
    documenten: Type.Array(tekst(100), { maxItems: 50 }),
    feiten: Type.Array(tekst(500), { maxItems: 100 }),
    signalen: Type.Array(tekst(100), { maxItems: 50 }),
  },
  strict,
)

export const NieuwSignaal = Type.Object(
  {
    regio: Type.String({ pattern: '^[0-9]{4}$' }),
    onderwerp: keuze(['zorgverlener', 'initiatief']),
    soort: keuze(SOORTEN_SIGNAAL),
    naam: tekst(200),
    agbCode: Type.Optional(Nummer8),
    kvkNummer: Type.Optional(Nummer8),
    functie: Type.Optional(tekst(100)),
    bron: tekst(200),
    gemeldOp: Datum,
    toelichting: tekst(10_000, 10),
  },
  strict,
)
export const Signaalstap = Type.Object({ stand: keuze(STANDEN_SIGNAAL), toelichting: tekst(10_000, 10) }, strict)

export const Signaal = Type.Object({
  id: Type.String(),
  regio: Type.String(),
  versie: Type.Integer({ description: 'Stuur dit getal mee als If-Match' }),
  onderwerp: keuze(['zorgverlener', 'initiatief']),
  soort: keuze(SOORTEN_SIGNAAL),
  naam: Type.String(),
  agbCode: TekstOfNiets,
  kvkNummer: TekstOfNiets,
  functie: TekstOfNiets,
  bron: Type.String(),
  gemeldOp: Type.String(),
  toelichting: Type.String(),
  stand: keuze(STANDEN_SIGNAAL),
  vastgelegd: Type.String(),
  door: Wie,
  stappen: Type.Array(
    Type.Object({ stand: keuze(STANDEN_SIGNAAL), toelichting: Type.String(), vastgelegd: Type.String(), door: Wie }),
  ),
})
export type Signaal = Static<typeof Signaal>
export const Signaallijst = Type.Object({ signalen: Type.Array(Signaal) })

/** `zeker`: by AGB or KvK number. `mogelijk`: the name is alike, no more. */
const Zaaksignaal = Type.Object({
  ...Signaal.properties,
  overeenkomst: keuze(['zeker', 'mogelijk']),
  inDossier: Type.Boolean({ description: 'Waar: dit signaal staat als feit in het dossier' }),
})
export type Zaaksignaal = Static<typeof Zaaksignaal>

export const NieuwVerzoek = Type.Object(
  { soort: keuze(SOORTEN_WIJZIGING), wat: tekst(2000, 5), ontvangenOp: Datum },
  strict,
)
export const Afhandeling = Type.Object(
  { verzoek: tekst(100), afgehandeldOp: Datum, uitkomst: keuze(UITKOMSTEN_WIJZIGING), toelichting: tekst(2000, 10) },
  strict,
)
export const Wijzigingsverzoek = Type.Object({
  id: Type.String(),
  soort: keuze(SOORTEN_WIJZIGING),
  wat: Type.String(),
  ontvangenOp: Type.String(),
  uiterlijk: Type.String(),
  afgehandeldOp: TekstOfNiets,
  uitkomst: Type.Union([keuze(UITKOMSTEN_WIJZIGING), Type.Null()]),
  toelichting: TekstOfNiets,
  teLaat: Type.Boolean({ description: 'Niet op tijd afgehandeld' }),
})
export type Wijzigingsverzoek = Static<typeof Wijzigingsverzoek>

/** How an obligation is filled in by a person. */
export const Plichtinvulling = Type.Object(
  {
    sleutel: tekst(100),
    tekst: tekst(2000, 10),
    ingang: Type.Optional(Datum),
    tot: Type.Optional(Datum),
    bewijs: Type.Optional(tekst(500)),
    controleOp: Type.Optional(Datum),
    controleur: Type.Optional(tekst(200)),
    zorgverlener: Type.Optional(tekst(200)),
    functies: Type.Optional(Type.Array(tekst(100), { maxItems: 10 })),
    evenredigheid: Type.Optional(tekst(2000)),
  },
  strict,
)
export type Plichtinvulling = Static<typeof Plichtinvulling>
export const Plichtstapgave = Type.Object(
  {
    stap: keuze(STAPPEN_PLICHT),
    dag: Datum,
    toelichting: tekst(10_000, 10),
    document: Type.Optional(tekst(100)),
    controleOp: Type.Optional(Datum),
  },
  strict,
)

export const Plicht = Type.Object({
  id: Type.String(),
  versie: Type.Integer({ description: 'Stuur dit getal mee als If-Match' }),
  zaak: Type.String(),
  nummer: Type.String(),
  naam: Type.String({ description: 'Naam van de budgethouder' }),
  budgethouder: Type.String(),
  soort: keuze(SOORTEN_VERPLICHTING),
  regel: Type.String(),
  artikel: Type.String(),
  tekst: Type.String(),
  reden: Type.String(),
  ingang: Type.String(),
  tot: TekstOfNiets,
  bewijs: TekstOfNiets,
  controleOp: TekstOfNiets,
  controleur: TekstOfNiets,
  gevolg: Type.String(),
  stand: keuze(STANDEN_PLICHT),
  stappen: Type.Array(
    Type.Object({
      stap: keuze(STAPPEN_PLICHT),
      dag: Type.String(),
      document: TekstOfNiets,
      toelichting: Type.String(),
      vastgelegd: Type.String(),
      door: Wie,
    }),
  ),
})
export type Plicht = Static<typeof Plicht>
export const Plichtenlijst = Type.Object({
  plichten: Type.Array(Plicht),
  totaal: Type.Integer(),
  tellingen: Type.Array(
    Type.Object({ soort: keuze(SOORTEN_VERPLICHTING), stand: keuze(STANDEN_PLICHT), aantal: Type.Integer() }),
  ),
})
export type Plichtenlijst = Static<typeof Plichtenlijst>

export const Afweging = Type.Object(
  {
    aanleiding: keuze(AANLEIDINGEN_AFWEGING),
    bevoegdheid: tekst(200, 5),
    handelingOp: Datum,
    belangen: Type.Array(
      Type.Object({ belang: keuze(BELANGEN), stand: keuze(STANDEN_BELANG), feiten: tekst(2000, 10) }, strict),
      { maxItems: BELANGEN.length },
    ),
    evenredigheid: keuze(UITKOMSTEN_AFWEGING),
    motivering: tekst(10_000, 10),
  },
  strict,
)
export type Afweging = Static<typeof Afweging>

/** Everything that stands beside the questions of a case. Nothing in it decides (PGB-8). */
export const Oordeelstukken = Type.Object({
  signalen: Type.Array(Zaaksignaal),
  nietNagekomen: Type.Array(Plicht, {
    description: 'Eerdere verplichtingen van deze budgethouder: niet nagekomen of te laat',
  }),
  wijzigingen: Type.Array(Wijzigingsverzoek),
  betaaladviesGeblokkeerdSinds: Type.Union([Type.String(), Type.Null()], {
    description:
      'Eerste dag na de termijn van een wijziging die nog openstaat: geen betaaladvies op de oude overeenkomst',
  }),
  oordeelgronden: Type.Record(Type.String(), Oordeelgrond),
  plichten: Type.Array(
    Type.Object({
      sleutel: Type.String(),
      standaardtekst: Type.String(),
      invulling: Type.Union([Type.Omit(Plichtinvulling, ['sleutel']), Type.Null()]),
    }),
    { description: 'In de volgorde van de verplichtingen in de uitkomst' },
  ),
  afweging: Type.Union([Type.Object({ ...Afweging.properties, door: Wie, op: Type.String() }, strict), Type.Null()]),
  terugvordergrens: Type.Union([
    Type.Object({ uiterlijk: Type.String(), voorbij: Type.Boolean(), artikel: Type.String() }),
    Type.Null(),
  ]),
  aandachtspunten: Type.Record(Type.String(), Type.Array(Type.Object({ tekst: Tweetalig, bron: Type.String() })), {
    description: 'Per regel: waar een mens op let, met de bron',
  }),
  bijRegels: Type.Object(
    {
      signalen: Type.Array(Type.String()),
      nietNagekomen: Type.Array(Type.String()),
      wijzigingen: Type.Array(Type.String()),
    },
    { description: 'Bij welke vragen de signalen, plichten en wijzigingen horen' },
  ),
  vastePlichten: Type.Array(
    Type.Object({ id: Type.String(), artikel: Type.String(), nl: Type.String(), en: Type.String() }),
    { description: 'De plichten die bij elk pgb horen (Rlz 5.18 lid 1): daar is geen keuze in' },
  ),
  beleidsregel: Type.Boolean({ description: 'Onwaar: van deze regio is geen beleidsregel ingevoerd' }),
})
export type Oordeelstukken = Static<typeof Oordeelstukken>

export const SignaalGemaakt = Type.Object({ id: Type.String(), versie: Type.Integer() })
export const VerzoekGemaakt = Type.Object({ id: Type.String(), uiterlijk: Type.String() })

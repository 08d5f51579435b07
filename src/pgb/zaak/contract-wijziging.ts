/** Objections, payments by the SVB with what follows for the settlement, and the continuation to a next year. */
import Type, { type Static } from 'typebox'
import { Datum, Vindplaats } from '../contract.ts'
import { BETAALSOORTEN } from '../vaststelling/betaalsoort.ts'
import { Afweging } from './contract-oordeel.ts'

export const SOORTEN_BEZWAAR = ['bezwaar', 'beroep', 'klacht'] as const
export const STAPPEN_BEZWAAR = ['bevestigd', 'opgeschort', 'hervat', 'verdaagd', 'uitgesteld', 'uitkomst'] as const
export const UITKOMSTEN_BEZWAAR = ['gegrond', 'deels_gegrond', 'ongegrond', 'niet_ontvankelijk', 'ingetrokken'] as const
export const STANDEN_BEZWAAR = ['loopt', 'staat_stil', 'te_laat', 'afgerond'] as const

const strict = { additionalProperties: false } as const
const keuze = <const T extends readonly string[]>(waarden: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...waarden] })
const ofNiets = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()])
const tekst = (maxLength: number, minLength = 1) => Type.String({ minLength, maxLength })
const Telling = Type.Integer({ minimum: 0 })
const Cent = Type.Integer()

export const NieuwBezwaar = Type.Object(
  {
    soort: keuze(SOORTEN_BEZWAAR),
    ontvangenOp: Datum,
    commissie: Type.Optional(Type.Boolean({ description: 'Een adviescommissie van Awb 7:13 adviseert.' })),
    toelichting: tekst(10_000),
  },
  strict,
)
export type NieuwBezwaar = Static<typeof NieuwBezwaar>
export const BezwaarGemaakt = Type.Object({ id: Type.String() }, strict)

export const Bezwaarstapgave = Type.Object(
  {
    stap: keuze(STAPPEN_BEZWAAR),
    dag: Datum,
    tot: Type.Optional(Datum),
    hersteld: Type.Optional(Type.Boolean()),
    uitkomst: Type.Optional(keuze(UITKOMSTEN_BEZWAAR)),
    besluit: Type.Optional(tekst(100)),
    toelichting: tekst(10_000),
  },
  strict,
)
export type Bezwaarstapgave = Static<typeof Bezwaarstapgave>

const Termijnstap = Type.Object(
  { stap: Type.String(), dagen: Type.Integer(), tot: Datum, vindplaats: Vindplaats },
  strict,
)

export const Bezwaarbeeld = Type.Object(
  {
    id: Type.String(),
    versie: Telling,
    zaak: Type.String(),
    nummer: Type.String(),
    naam: Type.String(),
    soort: keuze(SOORTEN_BEZWAAR),
    beschikking: ofNiets(Type.String()),
    ontvangenOp: Datum,
    bekendgemaaktOp: ofNiets(Datum),
    commissie: Type.Boolean(),
    toelichting: Type.String(),
    stand: keuze(STANDEN_BEZWAAR),
    uitkomst: ofNiets(keuze(UITKOMSTEN_BEZWAAR)),
    vervolgbesluit: ofNiets(Type.String()),
    uiterlijk: ofNiets(Datum),
    opTijd: ofNiets(Type.Boolean()),
    bezwaarTot: ofNiets(Datum),
    bevestigenVoor: ofNiets(Datum),
    beroepTot: ofNiets(Datum),
    norm: Type.Boolean({ description: 'Waar: een norm om mee te werken, geen termijn van een geldende wet.' }),
    termijnstappen: Type.Array(Termijnstap),
    vindplaatsen: Type.Array(Vindplaats),
    stappen: Type.Array(
      Type.Object(
        {
          versie: Telling,
          stap: keuze(STAPPEN_BEZWAAR),
          dag: Datum,
          tot: ofNiets(Datum),
          hersteld: ofNiets(Type.Boolean()),
          uitkomst: ofNiets(keuze(UITKOMSTEN_BEZWAAR)),
          besluit: ofNiets(Type.String()),
          toelichting: Type.String(),
        },
        strict,
      ),
    ),
  },
  strict,
)
export type Bezwaarbeeld = Static<typeof Bezwaarbeeld>
export const Bezwaarlijst = Type.Object({ bezwaren: Type.Array(Bezwaarbeeld) }, strict)

/** `csv`: the columns of `BETAALKOLOMMEN`, with a header. */
export const Betaalbericht = Type.Object(
  {
    regio: Type.String({ pattern: '^[0-9]{4}$' }),
    bericht: Type.String({ minLength: 1, maxLength: 100, description: 'Kenmerk dat de afzender geeft.' }),
    volgnummer: Type.Integer({ minimum: 0, maximum: 2_000_000_000 }),
    dag: Datum,
    csv: Type.String({ maxLength: 20_000_000 }),
  },
  strict,
)
export type Betaalbericht = Static<typeof Betaalbericht>
export const Betaalontvangst = Type.Object(
  { bericht: Type.String(), rijen: Telling, alVerwerkt: Type.Boolean() },
  strict,
)

export const Vaststellingsbeeld = Type.Object(
  {
    zaak: Type.String(),
    nummer: Type.String(),
    naam: Type.String(),
    jaar: Type.Integer(),
    van: ofNiets(Datum),
    einde: ofNiets(Datum),
    verleendCent: Cent,
    betaaldCent: Cent,
    bedragCent: Cent,
    vastgesteldCent: ofNiets(Cent),
    overCent: Cent,
    teveelCent: Cent,
    grond: keuze(['op_betaald', 'nihil', 'niet_boven_verleend']),
    maanden: Type.Array(Cent),
    uiterlijk: ofNiets(Datum),
    stand: keuze(['geen_pgb', 'loopt_nog', 'te_doen', 'bijna', 'te_laat']),
    dagenOver: ofNiets(Type.Integer()),
    vindplaatsen: Type.Array(Vindplaats),
    betalingen: Type.Array(
      Type.Object(
        {
          bericht: Type.String(),
          volgnummer: Telling,
          maand: Type.Integer(),
          soort: keuze(BETAALSOORTEN),
          bedragCent: Cent,
        },
        strict,
      ),
    ),
  },
  strict,
)
export type Vaststellingsbeeld = Static<typeof Vaststellingsbeeld>

export const VASTSTELLINGSTANDEN = ['loopt_nog', 'te_doen', 'bijna', 'te_laat', 'vastgesteld'] as const
export const Vaststellingslijst = Type.Object(
  {
    jaar: Type.Integer(),
    rijen: Type.Array(
      Type.Object(
        {
          zaak: Type.String(),
          nummer: Type.String(),
          naam: Type.String(),
          einde: Datum,
          verleendCent: Cent,
          betaaldCent: Cent,
          vastgesteldCent: ofNiets(Cent),
          uiterlijk: Datum,
          dagenOver: Type.Integer(),
          stand: keuze(VASTSTELLINGSTANDEN),
        },
        strict,
      ),
    ),
    volgende: ofNiets(Type.String()),
  },
  strict,
)
export type Vaststellingslijst = Static<typeof Vaststellingslijst>

/** Lower than what was paid asks the weighing (PGB-9). */
export const Vaststellingsgave = Type.Object(
  {
    jaar: Type.Integer({ minimum: 2015, maximum: 2200 }),
    bedragCent: Type.Integer({ minimum: 0 }),
    motivering: tekst(10_000, 10),
    afweging: Type.Optional(Afweging),
  },
  strict,
)
export type Vaststellingsgave = Static<typeof Vaststellingsgave>
export const Vaststellingsvoorstel = Type.Object(
  { id: Type.String(), versie: Telling, inhoudHash: Type.String() },
  strict,
)

const Afwijking = Type.Object({ soort: Type.String() }, { additionalProperties: true })

export const Voortzetvraag = Type.Object({ jaar: Type.Integer({ minimum: 2021, maximum: 2200 }) }, strict)
export const Voortzetgevraagd = Type.Object({ taken: Type.Array(Type.String()), totaal: Telling }, strict)
export const Voortzetbeeld = Type.Object(
  {
    jaar: Type.Integer(),
    teDoen: Telling,
    voorgesteld: Telling,
    goedgekeurd: Telling,
    verzonden: Telling,
    apart: Telling,
    gestopt: Telling,
    geenPgb: Telling,
    rijen: Type.Array(
      Type.Object(
        {
          stand: keuze(['voorgesteld', 'apart', 'gestopt']),
          zaak: ofNiets(Type.String()),
          nummer: ofNiets(Type.String()),
          naam: Type.String(),
          versie: ofNiets(Type.Integer()),
          status: ofNiets(Type.String()),
          redenen: Type.Array(Afwijking),
          inhoudHash: ofNiets(Type.String()),
          wasCent: ofNiets(Cent),
          wordtCent: ofNiets(Cent),
        },
        strict,
      ),
    ),
  },
  strict,
)
export type Voortzetbeeld = Static<typeof Voortzetbeeld>

/** Each decision by its own hash: nothing is approved that was not seen. */
export const Voortzetakkoord = Type.Object(
  {
    besluiten: Type.Array(
      Type.Object(
        {
          zaak: tekst(100),
          versie: Type.Integer({ minimum: 1 }),
          inhoudHash: tekst(64),
        },
        strict,
      ),
      { maxItems: 25 },
    ),
  },
  strict,
)
export type Voortzetakkoord = Static<typeof Voortzetakkoord>
export const Voortzetgoedgekeurd = Type.Object({ goedgekeurd: Telling }, strict)

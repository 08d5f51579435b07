/** What goes in and out of the ceiling (KAD-1 to KAD-6). Amounts are whole eurocents, days `jjjj-mm-dd`. */
import Type, { type Static } from 'typebox'

const strict = { additionalProperties: false } as const
const keuze = <const T extends readonly string[]>(waarden: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...waarden] })
const tekst = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' })
const ofNiets = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()])
const Datum = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })
const Regio = Type.String({ pattern: '^[0-9]{4}$', description: 'Zorgkantoorregio' })
const Jaar = Type.Integer({ minimum: 2015, maximum: 2100 })
const CENT_MAX = 10_000_000_000_000
const Bedrag = Type.Integer({ minimum: -CENT_MAX, maximum: CENT_MAX })
const plaats = { regio: Type.Optional(Regio), jaar: Jaar }

export const POSTSOORTEN = ['start', 'overheveling_eigen', 'overheveling_ander', 'knelpunt'] as const
export const MAATREGELEN = ['nza_melding', 'overheveling_eigen', 'overheveling_ander', 'knelpunt', 'pgb_stop'] as const
export const UITKOMSTEN = ['gedaan', 'gevraagd', 'toegekend', 'uitgeput'] as const

const Dagpost = Type.Object({ dag: Type.String(), cent: Type.Integer() })
export type Dagpost = Static<typeof Dagpost>

const projectie = {
  afloopCent: Type.Integer({ description: 'Wat voor 31 december eindigt; nul of lager' }),
  verwachtCent: Type.Integer({ description: 'Verwacht op 31 december' }),
  overCent: ofNiets(Type.Integer({ description: 'Boven het kader op 31 december; onder nul: ruimte' })),
  topCent: Type.Integer({ description: 'Het meeste boven het kader op enige dag' }),
  overschrijdtOp: ofNiets(Type.String()),
  lijn: Type.Array(Dagpost),
}

const Stap = Type.Object({
  stap: keuze(MAATREGELEN),
  uitkomst: keuze(UITKOMSTEN),
  dag: Type.String(),
  bewijs: Type.String(),
  toelichting: Type.String(),
  vastgelegd: Type.String(),
  door: Type.String(),
})
const Overschrijding = Type.Object({
  id: Type.String(),
  verwachtOp: Type.String(),
  overCent: Type.Integer(),
  geopend: Type.String(),
  gesloten: ofNiets(Type.String()),
  reden: ofNiets(Type.String()),
  stappen: Type.Array(Stap),
  volgende: Type.Array(keuze(MAATREGELEN), { description: 'Wat in de volgorde van artikel 10 nu kan' }),
})
export type Overschrijding = Static<typeof Overschrijding>

const Wachtende = Type.Object({
  id: Type.String(),
  jaar: Type.Integer(),
  herkomst: Type.String({ description: 'Id van de zaak' }),
  kenmerk: Type.String(),
  bedragCent: Type.Integer(),
  volgordeOp: Type.String(),
  instemmingOp: Type.String(),
  zinAangebodenOp: Type.String(),
  opschorting: Type.String(),
  toelichting: Type.String(),
  positie: Type.Integer(),
  past: Type.Boolean(),
})

const Post = Type.Object({
  id: Type.String(),
  soort: keuze(POSTSOORTEN),
  bedragCent: Type.Integer(),
  saldoCent: Type.Integer(),
  geldigOp: Type.String(),
  tegenregio: ofNiets(Type.String()),
  kenmerk: Type.String(),
  toelichting: Type.String(),
  vastgelegd: Type.String(),
})

export const Kaderbeeld = Type.Object({
  regio: Type.String(),
  jaar: Type.Integer(),
  regios: Type.Array(Type.String(), { description: 'Regio’s die u mag zien' }),
  op: Type.String(),
  bekendOp: ofNiets(Type.String()),
  isNu: Type.Boolean(),
  kaderCent: ofNiets(Type.Integer()),
  gebruiktCent: Type.Integer({ description: 'Zonder EKC en zonder reserveringen' }),
  bovenCent: Type.Integer({ description: 'Daarvan boven het kader geboekt, omdat de wet dat toelaat' }),
  ekcCent: Type.Integer(),
  ruimteCent: ofNiets(Type.Integer({ description: 'Voor een nieuw besluit' })),
  pgbStop: Type.Boolean(),
  reserveringen: Type.Object({ bedragCent: Type.Integer(), toelichting: Type.String() }),
  projectie: Type.Object(projectie),
  verloop: Type.Array(
    Type.Object({ dag: Type.String(), gebruiktCent: Type.Integer(), kaderCent: ofNiets(Type.Integer()) }),
  ),
  posten: Type.Array(Post),
  overschrijdingen: Type.Array(Overschrijding),
  wachtrij: Type.Array(Wachtende),
})
export type Kaderbeeld = Static<typeof Kaderbeeld>

const Boekingregel = Type.Object({
  id: Type.String(),
  geldigOp: Type.String(),
  vastgelegd: Type.String(),
  soort: Type.String(),
  ekc: Type.Boolean(),
  bedragCent: Type.Integer(),
  bovenCent: Type.Integer(),
  herkomst: Type.String({ description: 'Id van de beschikking' }),
  dossier: ofNiets(Type.String({ description: 'Id van de zaak' })),
})
export const Boekingen = Type.Object({ boekingen: Type.Array(Boekingregel), volgende: ofNiets(Type.String()) })
export type Boekingen = Static<typeof Boekingen>

export const NieuwePost = Type.Object(
  {
    ...plaats,
    soort: keuze(POSTSOORTEN),
    bedragCent: Bedrag,
    geldigOp: Datum,
    tegenregio: Type.Optional(Regio),
    kenmerk: tekst(100),
    toelichting: tekst(2000),
  },
  strict,
)
export type NieuwePost = Static<typeof NieuwePost>

export const Stopbesluit = Type.Object({ ...plaats, aan: Type.Boolean(), reden: tekst(2000) }, strict)
export type Stopbesluit = Static<typeof Stopbesluit>

export const NieuweReservering = Type.Object(
  { ...plaats, bedragCent: Type.Integer({ minimum: 0, maximum: CENT_MAX }), toelichting: tekst(2000) },
  strict,
)
export type NieuweReservering = Static<typeof NieuweReservering>

export const NieuweStap = Type.Object(
  { stap: keuze(MAATREGELEN), uitkomst: keuze(UITKOMSTEN), dag: Datum, bewijs: tekst(200), toelichting: tekst(2000) },
  strict,
)
export type NieuweStap = Static<typeof NieuweStap>

/** Extra costs of corona of a decision that is in the ledger already: outside the ceiling and in no column of a report. */
export const NieuweEkc = Type.Object(
  {
    ...plaats,
    beschikking: tekst(100),
    bedragCent: Type.Integer({ minimum: 1, maximum: CENT_MAX }),
    geldigOp: Datum,
  },
  strict,
)
export type NieuweEkc = Static<typeof NieuweEkc>

export const Sluiting = Type.Object({ reden: tekst(2000) }, strict)
export type Sluiting = Static<typeof Sluiting>

export const Vastgelegd = Type.Object({ id: Type.String() })

export const Simulatiebeeld = Type.Object({
  bereik: keuze(['regio', 'land']),
  jaar: Type.Integer(),
  vandaag: Type.String(),
  aandeelOpMaatBp: Type.Integer({ description: 'Nu, in honderdsten van een procent' }),
  nu: Type.Object({ ...projectie, kaderCent: ofNiets(Type.Integer()), gebruiktCent: Type.Integer() }),
  anders: Type.Object({
    ...projectie,
    kaderCent: ofNiets(Type.Integer()),
    gebruiktCent: Type.Integer(),
    reserveringenCent: Type.Integer(),
    instroomCent: Type.Integer(),
  }),
})
export type Simulatiebeeld = Static<typeof Simulatiebeeld>

/** What the operations on reports to the NZa take and give. Amounts are whole eurocents; days `jjjj-mm-dd`. */
import Type, { type Static, type TSchema } from 'typebox'
import { Definitief } from './contract-definitief.ts'
import { Soort } from './contract-hulpmiddelen.ts'

const strict = { additionalProperties: false } as const
const keuze = <const T extends readonly string[]>(waarden: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...waarden] })
const ofNiet = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const Cent = Type.Integer()
const Dag = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', format: 'date' })
const Tijdvak = Type.String({ pattern: '^20[0-9]{2}-(0[1-9]|1[0-2])$' })
const Regio = Type.Optional(Type.String({ pattern: '^[0-9]{4}$' }))
const Id = Type.String()
const Tweetalig = Type.Object({ nl: Type.String(), en: Type.String() })
const Moment = Type.String()

export const GEBREKSOORTEN = ['onjuist', 'onvolledig', 'niet', 'niet_tijdig'] as const
export const HANDHAVING = ['aanwijzing', 'last_onder_dwangsom', 'boete'] as const
export const OPGAVESTANDEN = [
  'niet-gebouwd',
  'controleren',
  'gecontroleerd',
  'bevroren',
  'ingediend',
  'opnieuw-ingediend',
  'gebrekkig',
] as const

export const Bouwvraag = Type.Object({ regio: Regio, tijdvak: Tijdvak, bekendOp: Type.Optional(Moment) }, strict)
export type Bouwvraag = Static<typeof Bouwvraag>

export const Indienvraag = Type.Object(
  {
    dag: Dag,
    ontvangstbewijs: Type.String({ minLength: 3, maxLength: 200, description: 'Kenmerk van het ontvangstbewijs.' }),
    gemeldOp: Type.Optional(Dag),
  },
  strict,
)
export type Indienvraag = Static<typeof Indienvraag>

export const Uitlegvraag = Type.Object(
  {
    regio: Regio,
    tijdvak: Tijdvak,
    nummer: Type.Optional(Type.Integer({ minimum: 1, description: 'Van de rij; ontbreekt: de hele maand.' })),
    tekst: Type.String({ minLength: 10, maxLength: 2000 }),
  },
  strict,
)
export type Uitlegvraag = Static<typeof Uitlegvraag>

export const Gebrekvraag = Type.Object(
  {
    regio: Regio,
    soort: Soort,
    tijdvak: Tijdvak,
    aard: keuze(GEBREKSOORTEN),
    dag: Dag,
    hersteltermijn: Type.Optional(Dag),
    kenmerk: Type.String({ minLength: 1, maxLength: 200 }),
  },
  strict,
)
export type Gebrekvraag = Static<typeof Gebrekvraag>

export const Escalatievraag = Type.Object(
  {
    regio: Regio,
    soort: Soort,
    tijdvak: Tijdvak,
    instrument: keuze(HANDHAVING),
    dag: Dag,
    kenmerk: Type.String({ minLength: 1, maxLength: 200 }),
  },
  strict,
)
export type Escalatievraag = Static<typeof Escalatievraag>

export const OpgaveGedaan = Type.Object({ id: Id })

const Waarschuwing = keuze(['geen', 'let-op', 'dringend', 'te-laat'])
const Kalenderregel = Type.Object({
  soort: Type.String(),
  tijdvak: Type.String(),
  peildatum: Dag,
  vanaf: Dag,
  uiterlijk: Dag,
  inWeekend: Type.Boolean(),
  werkdag: Dag,
  dagen: Type.Integer({ description: 'Dagen tot en met de laatste dag; onder nul is te laat.' }),
  waarschuwing: Waarschuwing,
  kanaal: keuze(['vektis', 'uitwisselportaal']),
  formulier: Type.Boolean(),
  melding: Type.Boolean(),
  artikel: Type.String(),
  naam: Tweetalig,
  compleet: ofNiet(Tweetalig),
  stand: keuze(OPGAVESTANDEN),
  opgave: ofNiet(Id),
  sha256: ofNiet(Type.String()),
  ingediendOp: ofNiet(Dag),
})
export type Kalenderregel = Static<typeof Kalenderregel>

export const Opgavekalender = Type.Object({
  regio: Type.String(),
  jaar: Type.Integer(),
  vandaag: Dag,
  regeling: Type.String(),
  bron: Type.String(),
  eigen: Type.Boolean({ description: 'Onwaar: dit jaar volgt de laatste bekende regeling-versie.' }),
  posten: Type.Array(Kalenderregel),
})
export type Opgavekalender = Static<typeof Opgavekalender>

const Bedragen = Type.Record(Type.String(), Cent)
const Uitleg = Type.Object({ nummer: ofNiet(Type.Integer()), tekst: Type.String(), door: Type.String(), op: Moment })
const Stap = Type.Object({
  stap: Type.String(),
  opgave: ofNiet(Id),
  dag: Dag,
  gegevens: Type.Record(Type.String(), Type.Unknown()),
  vastgelegd: Moment,
  door: Type.String(),
})
export type Opgavestap = Static<typeof Stap>

const Beeld = Type.Object({
  id: Id,
  versie: Type.Integer(),
  peildatum: Dag,
  bekendOp: Moment,
  regeling: Type.String(),
  rijen: Type.Integer(),
  totalen: Bedragen,
  naam: Type.String(),
  sha256: Type.String(),
  vastgelegd: Moment,
  door: Type.String(),
  fouten: Type.Integer(),
  waarschuwingen: Type.Integer(),
  onverklaard: Type.Array(Type.Integer(), { description: 'Rijen waarvan overig nog niet is uitgelegd.' }),
  bevroren: Type.Boolean(),
  ingediend: Type.Boolean(),
  zinnen: Type.Array(Tweetalig),
  ekcCent: Cent,
  gebruiktCent: Cent,
})
export type Opgavebeeld = Static<typeof Beeld>

const Levering = Type.Object({
  tijdigheid: keuze(['op-tijd', 'te-laat', 'niet', 'nog-niet']),
  ingediendOp: ofNiet(Dag),
  opnieuw: Type.Boolean(),
  open: ofNiet(Type.Object({ aard: keuze(GEBREKSOORTEN), hersteltermijn: ofNiet(Dag) })),
  herstelkansen: Type.Integer(),
  magEscaleren: Type.Boolean(),
  geescaleerd: ofNiet(keuze(HANDHAVING)),
})

export const Maandbeeld = Type.Object({
  regio: Type.String(),
  tijdvak: Type.String(),
  vandaag: Dag,
  post: Kalenderregel,
  eigen: Type.Boolean(),
  regelingJaar: Type.Integer(),
  opgave: ofNiet(Beeld),
  stappen: Type.Array(Stap),
  uitleg: Type.Array(Uitleg),
  levering: Levering,
})
export type Maandbeeld = Static<typeof Maandbeeld>

const Punt = Type.Object({
  rij: Type.Integer(),
  kolom: ofNiet(Type.String()),
  code: Type.String(),
  ernst: keuze(['fout', 'waarschuwing']),
  uitleg: Tweetalig,
  waarde: ofNiet(Type.String()),
  nummer: ofNiet(Type.Integer({ description: 'Volgnummer van de rij.' })),
})
export type Opgavepunt = Static<typeof Punt>

export const Puntenlijst = Type.Object({
  rijen: Type.Integer(),
  totalen: Bedragen,
  fouten: Type.Integer(),
  waarschuwingen: Type.Integer(),
  codes: Type.Record(Type.String(), Type.Integer()),
  punten: Type.Array(Punt),
  vanaf: Type.Integer(),
  totaal: Type.Integer(),
})
export type Puntenlijst = Static<typeof Puntenlijst>

const Verschilrij = Type.Object({
  nummer: Type.Integer(),
  soort: keuze(['nieuw', 'beeindigd', 'gewijzigd']),
  vorigCent: Cent,
  nuCent: Cent,
  verschilCent: Cent,
  anders: Type.Array(Type.String()),
  toegewezenVorig: ofNiet(Type.String()),
  toegewezenNu: ofNiet(Type.String()),
  ingang: ofNiet(Dag),
  einde: ofNiet(Dag),
})
const Telling = Type.Object({ aantal: Type.Integer(), verschilCent: Cent })
export const Verschillijst = Type.Object({
  vorigTijdvak: Type.String(),
  /** Null: there is no report of the month before. */
  vorig: ofNiet(Id),
  vorigCent: Cent,
  nuCent: Cent,
  soorten: Type.Object({ nieuw: Telling, beeindigd: Telling, gewijzigd: Telling }),
  totaal: Type.Integer(),
  rijen: Type.Array(Verschilrij),
})
export type Verschillijst = Static<typeof Verschillijst>

const Deel = Type.Object({
  id: Type.String(),
  bron: Type.String(),
  artikel: Type.String(),
  naam: Tweetalig,
  jaarCent: Cent,
  jaarbasisCent: Cent,
  feiten: Type.Record(Type.String(), Type.Unknown()),
  uitleg: Tweetalig,
  zaak: ofNiet(Type.String()),
})
export type Reserveringsdeelbeeld = Static<typeof Deel>

export const Reserveringslijst = Type.Object({
  jaarCent: Cent,
  jaarbasisCent: Cent,
  totaal: Type.Integer(),
  rijen: Type.Array(Type.Object({ nummer: Type.Integer(), delen: Type.Array(Deel) })),
})
export type Reserveringslijst = Static<typeof Reserveringslijst>

export const Rijherkomst = Type.Object({
  nummer: Type.Integer(),
  velden: Type.Record(Type.String(), Type.String()),
  perioden: Type.Array(
    Type.Object({
      van: Dag,
      tot: Dag,
      totaalCent: Cent,
      delen: Type.Array(Cent),
      toegewezen: Type.String(),
      beschikking: Id,
      zaak: ofNiet(Id),
    }),
  ),
  reservering: Type.Array(Deel),
})
export type Rijherkomst = Static<typeof Rijherkomst>

export const Herbouwd = Type.Object({ gelijk: Type.Boolean(), sha256: Type.String(), verwacht: Type.String() })
export type Herbouwd = Static<typeof Herbouwd>

export { Definitief }

export const Controlevraag = Type.Object(
  {
    jaar: Type.String({ pattern: '^20[0-9]{2}$' }),
    peildatum: Dag,
    vanaf: Type.Optional(Type.String({ pattern: '^[0-9]{1,7}$' })),
  },
  strict,
)
export type Controlevraag = Static<typeof Controlevraag>

export const opgaveschemas: Readonly<Record<string, TSchema>> = {
  Bouwvraag,
  Indienvraag,
  Uitlegvraag,
  Gebrekvraag,
  Escalatievraag,
  OpgaveGedaan,
  Opgavekalender,
  Maandbeeld,
  Puntenlijst,
  Verschillijst,
  Reserveringslijst,
  Rijherkomst,
  Herbouwd,
  Definitief,
}

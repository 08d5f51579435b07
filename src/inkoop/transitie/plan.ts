/** A transformation plan as it is handed in and kept: what is not known is absent, never empty or zero (TRA-2). */
import Type, { type Static } from 'typebox'
import { DOELEN, KADERS, SECTOREN } from './kaders.ts'

const strict = { additionalProperties: false } as const
const keuze = <const T extends readonly string[]>(waarden: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...waarden] })
const tekst = (maxLength: number) => Type.String({ minLength: 3, maxLength, pattern: '\\S' })
const Datum = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', format: 'date' })

/** An agreement of the plan: SMART is what it is, how it is measured, which value is aimed at, who does it and when. */
const Afspraak = Type.Object(
  {
    wat: tekst(300),
    maat: Type.Optional(tekst(300)),
    streefwaarde: Type.Optional(tekst(200)),
    verantwoordelijk: Type.Optional(tekst(200)),
    gereedOp: Type.Optional(Datum),
  },
  strict,
)
export type Afspraak = Static<typeof Afspraak>

export const Transitieplan = Type.Object(
  {
    naam: tekst(200),
    kader: keuze(KADERS),
    sectoren: Type.Array(keuze(SECTOREN), { minItems: 1, maxItems: 2, uniqueItems: true }),
    aanbieders: Type.Array(tekst(200), { maxItems: 200 }),
    begin: Type.Optional(Datum),
    afspraken: Type.Array(Afspraak, { maxItems: 200 }),
    doelen: Type.Array(Type.Unsafe<string>({ type: 'string', enum: [...DOELEN] }), { uniqueItems: true }),
    bedragen: Type.Array(
      Type.Object(
        {
          jaar: Type.Integer({ minimum: 2000, maximum: 2100 }),
          cent: Type.Integer({ minimum: 1, maximum: 20_000_000_000, description: 'Eurocent' }),
        },
        strict,
      ),
      { maxItems: 30 },
    ),
    borging: Type.Optional(tekst(2000)),
    monitoring: Type.Optional(tekst(2000)),
    /** Other money for the same plan; an empty list is the declaration that there is none. */
    andereMiddelen: Type.Optional(
      Type.Array(Type.Object({ regeling: tekst(200), zelfdeKosten: Type.Boolean() }, strict), { maxItems: 50 }),
    ),
    /** Schemes that were looked at, and whether they fit better. */
    regelingen: Type.Optional(
      Type.Array(Type.Object({ regeling: tekst(200), pastBeter: Type.Boolean() }, strict), { maxItems: 50 }),
    ),
  },
  strict,
)
export type Transitieplan = Static<typeof Transitieplan>

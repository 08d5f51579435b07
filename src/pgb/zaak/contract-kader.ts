/** What goes in where a case waits for room under the ceiling (KAD-3). */
import Type, { type Static } from 'typebox'
import { Datum } from '../contract.ts'

const strict = { additionalProperties: false } as const
const Toelichting = Type.String({ minLength: 1, maxLength: 2000 })

export const Kaderwacht = Type.Object(
  {
    instemmingOp: Datum,
    zinAangebodenOp: Datum,
    toelichting: Toelichting,
  },
  strict,
)
export type Kaderwacht = Static<typeof Kaderwacht>

export const Kaderwachteinde = Type.Object(
  {
    einde: Type.Unsafe<'ruimte' | 'ingetrokken'>({ type: 'string', enum: ['ruimte', 'ingetrokken'] }),
    toelichting: Toelichting,
  },
  strict,
)
export type Kaderwachteinde = Static<typeof Kaderwachteinde>

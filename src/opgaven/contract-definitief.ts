/** The total of a year, of which the regulation asks the grants and the settlements. Amounts are whole eurocents. */
import Type, { type Static } from 'typebox'

const Cent = Type.Integer()
const Dag = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', format: 'date' })
const Tweetalig = Type.Object({ nl: Type.String(), en: Type.String() })
const Moment = Type.String()

export const Definitief = Type.Object({
  regio: Type.String(),
  jaar: Type.Integer(),
  peildatum: Dag,
  bekendOp: Moment,
  houders: Type.Integer(),
  verleendCent: Cent,
  vastgesteldCent: Type.Union([Cent, Type.Null()]),
  zinnen: Type.Array(Tweetalig),
})
export type Definitief = Static<typeof Definitief>

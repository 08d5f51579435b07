/** What a person sees of long work (PLT-13, PLT-32). A moment is ISO 8601 in UTC. */
import Type from 'typebox'

const strict = { additionalProperties: false } as const
const ofNiets = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()])
const Telling = Type.Integer({ minimum: 0 })

export const Taak = Type.Object(
  {
    id: Type.String(),
    regio: Type.String(),
    soort: Type.String(),
    stand: Type.Unsafe<'wacht' | 'klaar' | 'gestopt' | 'mislukt'>({
      type: 'string',
      enum: ['wacht', 'klaar', 'gestopt', 'mislukt'],
      description: 'wacht: nog niet af; mislukt: zo vaak geprobeerd dat iemand moet kijken',
    }),
    gedaan: Telling,
    totaal: ofNiets(Telling),
    bericht: ofNiets(Type.String()),
    uitkomst: Type.Unknown(),
    fout: ofNiets(Type.String()),
    pogingen: Telling,
    gemaakt: Type.String(),
    afgerond: ofNiets(Type.String()),
  },
  strict,
)
export const TakenAntwoord = Type.Object({ taken: Type.Array(Taak), volgende: ofNiets(Type.String()) }, strict)
export const GeparkeerdeTaken = Type.Object({ taken: Type.Array(Taak) }, strict)

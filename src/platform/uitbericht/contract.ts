/** Events for other systems as CloudEvents 1.0 (PLT-12). */
import Type from 'typebox'

const strict = { additionalProperties: false } as const
const ofNiets = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()])

export const Gebeurtenis = Type.Object(
  {
    specversion: Type.Unsafe<'1.0'>({ type: 'string', enum: ['1.0'] }),
    id: Type.String({ description: 'Bij elke aflevering gelijk: verwerk een id eenmaal' }),
    source: Type.String({ description: 'urn:openzorgkantoor:regio: en de regiocode' }),
    type: Type.String({ description: 'nl.openzorgkantoor. en de soort' }),
    time: Type.String({ description: 'Moment van de handeling, ISO 8601 in UTC' }),
    subject: Type.Optional(Type.String({ description: 'Id waarover het gaat' })),
    datacontenttype: Type.Unsafe<'application/json'>({ type: 'string', enum: ['application/json'] }),
    data: Type.Record(Type.String(), Type.Unknown(), { description: 'Alleen ids, codes en getallen; geen persoon' }),
  },
  strict,
)
export const GebeurtenissenAntwoord = Type.Object(
  {
    gebeurtenissen: Type.Array(Gebeurtenis),
    volgende: ofNiets(Type.String({ description: 'Vraag hiermee later naar wat erna kwam' })),
  },
  strict,
)

const Verzendstand = Type.Object(
  {
    regio: Type.String(),
    isAan: Type.Boolean({ description: 'false: er is geen adres om naar te sturen; de berichten wachten' }),
    wachtend: Type.Integer({ minimum: 0 }),
    oudste: ofNiets(Type.String()),
    pogingen: Type.Integer({ minimum: 0 }),
    fout: ofNiets(Type.String()),
    alarm: Type.Boolean({ description: 'true: het oudste bericht wacht langer dan tien minuten' }),
  },
  strict,
)
export const VerzendingAntwoord = Type.Object({ regios: Type.Array(Verzendstand) }, strict)

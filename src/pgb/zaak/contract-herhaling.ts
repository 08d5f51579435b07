/** Asking for a replay of all decisions (PGB-32). */
import Type from 'typebox'

export const Herhaalvraag = Type.Object(
  { taken: Type.Array(Type.String({ description: 'Id van de taak, een per regio' })) },
  { additionalProperties: false },
)

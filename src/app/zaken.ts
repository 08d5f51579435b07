/** Work on cases, put together for the faces: what there is, and how it runs on a store. */
import type { TSchema } from 'typebox'
import type { Omgeving } from '../pgb/zaak/index.ts'
import { zaakbeschrijvingen, zaakbewerkingen, zaakschemas } from '../pgb/zaak/operations.ts'
import type { Bewerkbeschrijving, Bewerking } from '../platform/bewerking.ts'

export type { Omgeving }

export const beschrijvingen: readonly Bewerkbeschrijving[] = zaakbeschrijvingen
export const bewerkschemas: Readonly<Record<string, TSchema>> = zaakschemas

export function maakBewerkingen(omgeving: Omgeving): readonly Bewerking[] {
  return zaakbewerkingen(omgeving)
}

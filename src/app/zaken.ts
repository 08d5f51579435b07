/** Work on cases, put together for the faces: what there is, and how it runs on a store. */
import type { TSchema } from 'typebox'
import { transitierijen } from '../inkoop/operations-transitie.ts'
import { kaderrijen } from '../kader/operations.ts'
import { opgaveschemas } from '../opgaven/contract.ts'
import { hulpmiddelschemas } from '../opgaven/contract-hulpmiddelen.ts'
import { opgaverijen } from '../opgaven/operations.ts'
import { HULPMIDDELINVOER, hulpmiddelinvoer } from '../opgaven/operations-invoer.ts'
import type { Omgeving } from '../pgb/zaak/index.ts'
import { zaakbeschrijvingen, zaakbewerkingen, zaakschemas } from '../pgb/zaak/operations.ts'
import type { Bewerkbeschrijving, Bewerking } from '../platform/bewerking.ts'
import { taakrijen } from '../platform/taken/operations.ts'
import { Gebeurtenis } from '../platform/uitbericht/contract.ts'
import { gebeurtenisrijen } from '../platform/uitbericht/operations.ts'
import { platformbewerking } from '../platform/uitvoering.ts'
import { AUDITSPOOR } from './auditspoor.ts'
import { BEHEER } from './beheer.ts'
import type { Toezichtomgeving } from './beheer-omgeving.ts'
import { gebeurtenissoorten } from './gebeurtenissoorten.ts'
import { opgavecontrole } from './opgaven.ts'

export type { Omgeving }

const platformrijen = [
  ...taakrijen,
  ...kaderrijen,
  ...transitierijen,
  ...opgaverijen,
  ...gebeurtenisrijen(gebeurtenissoorten),
]

const TOEZICHT = [...BEHEER, ...AUDITSPOOR]

export const beschrijvingen: readonly Bewerkbeschrijving[] = [
  ...zaakbeschrijvingen,
  ...platformrijen,
  opgavecontrole,
  HULPMIDDELINVOER,
  ...TOEZICHT,
]
export const bewerkschemas: Readonly<Record<string, TSchema>> = {
  ...zaakschemas,
  ...opgaveschemas,
  ...hulpmiddelschemas,
  Gebeurtenis,
}

/** `toezicht`: what the screens of oversight stand on; absent: there are none. */
export function maakBewerkingen(
  omgeving: Omgeving,
  toezicht?: Pick<Toezichtomgeving, 'checkpointMap' | 'publiek' | 'systeem'>,
): readonly Bewerking[] {
  return [
    ...zaakbewerkingen(omgeving),
    ...platformrijen.map((rij) => platformbewerking(rij, omgeving)),
    opgavecontrole,
    hulpmiddelinvoer(omgeving),
    ...(toezicht ? TOEZICHT.map((rij) => platformbewerking(rij, { ...omgeving, ...toezicht })) : []),
  ]
}

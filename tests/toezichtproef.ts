/** What the tests of oversight share: a folder for checkpoints, and a system without secrets. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Pool } from 'pg'
import type { Toezichtomgeving } from '../src/app/beheer-omgeving.ts'
import { REGELSET } from '../src/pgb/index.ts'
import { systemClock } from '../src/platform/clock.ts'
import { publiekeHelft, zegelsleutel } from '../src/platform/logboek/index.ts'
import { openVerzegelaar } from '../src/platform/logboek/verzegelaar.ts'

const SLEUTEL = zegelsleutel(Buffer.alloc(32, 9))

export type Toezicht = Pick<Toezichtomgeving, 'checkpointMap' | 'publiek' | 'systeem'>

export function maakToezicht(): Toezicht {
  return {
    checkpointMap: mkdtempSync(join(tmpdir(), 'ozk-checkpoints-')),
    publiek: publiekeHelft(SLEUTEL),
    systeem: {
      programma: '0.0.0-proef',
      modus: 'demo',
      opslag: 'eigen',
      regelset: { versie: REGELSET.versie, hash: REGELSET.hash },
      virusscanner: false,
      instellingen: [{ naam: 'modus', waarde: 'demo' }],
    },
  }
}

/** One round of the sealer, with a checkpoint at its end. */
export async function verzegelNu(pool: Pool, { checkpointMap }: Toezicht): Promise<void> {
  const geopend = await openVerzegelaar({ pool, checkpointMap, sleutel: SLEUTEL, clock: systemClock })
  if (!('goed' in geopend)) throw new Error('Another sealer is at work')
  await geopend.goed.ronde({ nu: true })
  await geopend.goed.sluit()
}

/**
 * After a lawful restore of an older backup the log has a gap: rows that were sealed are gone, and the checkpoints outside
 * the database still say so. Whoever has the key marks the gap, signed and beside the checkpoints; then the chain goes on, and
 * every check names the gap. A restore that nobody marks stays a broken chain (T20).
 */
import type { KeyObject } from 'node:crypto'
import { mkdir, readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Pool } from 'pg'
import type { Clock } from '../clock.ts'
import { GEEN_REGIO } from '../db.ts'
import type { Bevinding, Gat } from './bevinding.ts'
import { publiekeHelft } from './checkpoint.ts'
import { schrijfGat } from './gat.ts'
import { controleerKeten } from './keten.ts'
import { ACTIVITEITEN } from './register.ts'
import { schrijfLogboekApart } from './schrijven.ts'

/** What a restore leaves behind; anything else is no restore. */
const VAN_HERSTEL: readonly Bevinding['code'][] = ['staart-ontbreekt', 'checkpoint-ontbreekt']

export interface Hersteld {
  readonly pool: Pool
  readonly checkpointMap: string
  readonly sleutel: KeyObject
  readonly clock: Clock
}

/** Run it with the sealer stopped. Refuses when the rows that are left are not the beginning of what was signed. */
export async function markeerHerstel(
  hersteld: Hersteld,
): Promise<{ readonly goed: readonly Gat[] } | { readonly fout: { readonly code: 'keten-gebroken' } }> {
  const { pool, checkpointMap, sleutel, clock } = hersteld
  const { bevindingen } = await controleerKeten(pool, checkpointMap, publiekeHelft(sleutel))
  if (bevindingen.some(({ code }) => !VAN_HERSTEL.includes(code))) return { fout: { code: 'keten-gebroken' } }
  const tijdstip = clock.now().toISOString()
  const gaten: Gat[] = []
  for (const { regio, maand, volgnummer } of bevindingen.filter(({ code }) => code === 'staart-ontbreekt')) {
    const vanaf = volgnummer ?? 1
    gaten.push({
      regio,
      maand,
      vanaf,
      tot: await legOpzij(checkpointMap, `${regio}-${maand}`, vanaf, tijdstip),
      tijdstip,
    })
  }
  for (const gat of gaten) await schrijfGat(checkpointMap, gat, sleutel)
  await schrijfLogboekApart(pool, GEEN_REGIO, {
    soort: 'systeem.hersteld',
    actie: 'uitvoeren',
    uitkomst: 'gelukt',
    objectSoort: 'logboek',
    objectId: 'herstel',
    deel: gaten.map(({ regio, maand }) => `${regio}.${maand}`),
    aantal: gaten.reduce((som, { vanaf, tot }) => som + tot - vanaf + 1, 0),
    doel: 'beheer',
    activiteit: ACTIVITEITEN.beheer,
    regio: null,
  })
  return { goed: gaten }
}

/** Checkpoints of rows that are gone are kept, in a folder of their own. Gives the number of the last row that was lost. */
async function legOpzij(map: string, partitie: string, vanaf: number, tijdstip: string): Promise<number> {
  const opzij = join(map, `herstel-${tijdstip.replace(/[^0-9]/g, '')}`, partitie)
  await mkdir(opzij, { recursive: true })
  let tot = vanaf
  for (const naam of await readdir(join(map, partitie))) {
    const omvang = Number(naam.split('.')[0])
    if (!(omvang >= vanaf)) continue
    tot = Math.max(tot, omvang)
    await rename(join(map, partitie, naam), join(opzij, naam))
  }
  return tot
}

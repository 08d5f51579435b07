/** What the sealer knows of one tree between rounds, and how it finds that again after a restart. */
import type { KeyObject } from 'node:crypto'
import type { ClientBase } from 'pg'
import { leesCheckpoint, type Partitie, partitienaam } from './checkpoint.ts'
import { type Checkpointbestand, readOmvangen } from './checkpointmap.ts'
import { Boomrand } from './merkle.ts'

/** The chain is not what was signed before; going on would make a second history. */
export class Ketenbreuk extends Error {
  override readonly name = 'Ketenbreuk'
  readonly code = 'keten-gebroken'
  constructor(
    readonly partitie: string,
    wat: string,
  ) {
    super(`keten-gebroken: ${partitie} ${wat}`)
  }
}

export interface Zegelstaat {
  readonly partitie: Partitie
  readonly rand: Boomrand
  /** Size at the last checkpoint. */
  bekrachtigd: number
  /** Leaves since the last checkpoint. */
  bladen: Buffer[]
}

export function kopieVan(staat: Zegelstaat): Zegelstaat {
  return { ...staat, rand: staat.rand.kopie(), bladen: [...staat.bladen] }
}

const STAP = 20_000

/**
 * Reads all leaves of a tree and holds them against the last checkpoint in the database and the sizes in the folder.
 * Also gives the files that are signed but do not stand in the folder yet.
 */
export async function laadStaat(
  client: ClientBase,
  map: string,
  partitie: Partitie,
  publiek: KeyObject,
): Promise<{ staat: Zegelstaat; achterstallig: Checkpointbestand[] }> {
  const { rows: checkpoints } = await client.query<{ omvang: number; tekst: string }>(
    'select omvang, tekst from logboek.checkpoint where regio = $1 and maand = $2 order by omvang',
    [partitie.regio, partitie.maand],
  )
  const aanwezig = new Set(await readOmvangen(map, partitie))
  const staat: Zegelstaat = { partitie, rand: new Boomrand(), bekrachtigd: 0, bladen: [] }
  const achterstallig: Checkpointbestand[] = []
  let volgende = checkpoints.shift()
  for await (const blad of bladenVan(client, partitie)) {
    staat.rand.voegToe(blad)
    staat.bladen.push(blad)
    if (volgende === undefined || staat.rand.omvang !== volgende.omvang) continue
    const gelezen = leesCheckpoint(volgende.tekst, publiek)
    if (gelezen === null || !gelezen.wortel.equals(staat.rand.wortel())) {
      throw new Ketenbreuk(partitienaam(partitie), `wijkt af van het checkpoint bij ${volgende.omvang}`)
    }
    const { omvang, tekst } = volgende
    if (!aanwezig.has(omvang)) achterstallig.push(bestandVan(staat, omvang, tekst))
    bekrachtig(staat)
    volgende = checkpoints.shift()
  }
  const hoogste = Math.max(0, ...aanwezig, volgende?.omvang ?? 0)
  if (hoogste > staat.bekrachtigd) {
    throw new Ketenbreuk(partitienaam(partitie), `heeft ${staat.rand.omvang} rijen, maar een checkpoint bij ${hoogste}`)
  }
  return { staat, achterstallig }
}

export function bestandVan(staat: Zegelstaat, omvang: number, tekst: string): Checkpointbestand {
  return { omvang, tekst, vanaf: staat.bekrachtigd + 1, bladen: Buffer.concat(staat.bladen) }
}

/** From here on the leaves so far belong to a checkpoint. */
export function bekrachtig(staat: Zegelstaat): void {
  staat.bekrachtigd = staat.rand.omvang
  staat.bladen = []
}

async function* bladenVan(client: ClientBase, { regio, maand }: Partitie): AsyncGenerator<Buffer> {
  for (let laatste = 0; ; ) {
    const { rows } = await client.query<{ volgnummer: number; rij_hash: Buffer }>(
      `select volgnummer, rij_hash from logboek.zegel
       where regio = $1 and maand = $2 and volgnummer > $3 order by volgnummer limit ${STAP}`,
      [regio, maand, laatste],
    )
    for (const { volgnummer, rij_hash } of rows) {
      if (volgnummer !== ++laatste) throw new Ketenbreuk(partitienaam({ regio, maand }), `mist volgnummer ${laatste}`)
      yield rij_hash
    }
    if (rows.length < STAP) return
  }
}

/**
 * Proves the log: every row against its leaf, every leaf against what was signed, and every checkpoint that was kept,
 * in the database and outside it, against one and the same history (T20, I5). Names the first bad rows.
 */
import { createPublicKey, type KeyObject } from 'node:crypto'
import type { Pool } from 'pg'
import type { Bevinding, Ketenuitslag, Vraag } from './bevinding.ts'
import type { Partitie } from './checkpoint.ts'
import { readBestanden, readPartities, readSleutel } from './checkpointmap.ts'
import { readGaten } from './gat.ts'
import { controleerPartitie } from './ketenpartitie.ts'
import { rijmaand, SOORTEN } from './rijvorm.ts'

/**
 * Checks the whole log as of one moment. Without a key the one in the folder is used, which is good as long as nobody
 * could write there.
 */
export async function controleerKeten(
  pool: Pool,
  checkpointMap: string,
  publiek?: KeyObject,
  voortgang: (rijen: number) => void = () => {},
): Promise<Ketenuitslag> {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query("select set_config('ozk.rol', 'verzegelaar', true)")
    await client.query(RIJ_VOOR_RIJ)
    const vraag: Vraag = async <Rij>(sql: string, waarden: readonly (string | number)[] = []) =>
      (await client.query(sql, [...waarden])).rows as Rij[]
    const sleutel = publiek ?? createPublicKey(await readSleutel(checkpointMap))
    return await controleerMet(vraag, checkpointMap, sleutel, voortgang)
  } finally {
    await client.query('rollback').catch(() => {})
    client.release()
  }
}

/** In the order of the leaves, by index; a planner without statistics would sort the whole log for every step. */
const RIJ_VOOR_RIJ = `set local enable_seqscan = off; set local enable_bitmapscan = off; set local enable_hashjoin = off;
  set local enable_mergejoin = off; set local enable_sort = off; set local jit = off`

/**
 * The same within a transaction of the caller. The folder is read before the tables: a file is written after its commit,
 * so whatever it holds must be found in the database.
 */
export async function controleerMet(
  vraag: Vraag,
  checkpointMap: string,
  publiek: KeyObject,
  voortgang: (rijen: number) => void = () => {},
): Promise<Ketenuitslag> {
  const buiten = await readPartities(checkpointMap)
  const bestanden = new Map<string, Awaited<ReturnType<typeof readBestanden>>>()
  const lees = async (partitie: Partitie): ReturnType<typeof readBestanden> => readBestanden(checkpointMap, partitie)
  for (const partitie of buiten) bestanden.set(sleutelVan(partitie), await lees(partitie))
  const binnen = await vraag<Partitie>(
    'select regio, maand from logboek.zegel union select regio, maand from logboek.checkpoint order by 1, 2',
  )
  const partities = new Map([...buiten, ...binnen].map((partitie) => [sleutelVan(partitie), partitie]))
  const bevindingen: Bevinding[] = []
  let [rijen, checkpoints] = [0, 0]
  for (const [sleutel, partitie] of [...partities].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const tot = rijen
    const meld = (gezien: number): void => voortgang(tot + gezien)
    const deel = await controleerPartitie(vraag, partitie, bestanden.get(sleutel) ?? [], publiek, meld)
    bevindingen.push(...deel.bevindingen)
    rijen += deel.rijen
    checkpoints += deel.checkpoints
  }
  const { onverzegeld, gemist } = await zoekOnverzegeld(vraag)
  bevindingen.push(...gemist)
  const gaten = await readGaten(checkpointMap, publiek)
  const telling = { rijen, partities: partities.size, checkpoints, onverzegeld }
  return { goed: bevindingen.length === 0, ...telling, bevindingen, gaten }
}

function sleutelVan({ regio, maand }: Partitie): string {
  return `${regio}/${maand}`
}

const GEMIST_MAX = 20

/** A row without a leaf is either newer than the last round of the sealer, or it was put in behind its back. */
async function zoekOnverzegeld(vraag: Vraag): Promise<{ onverzegeld: number; gemist: Bevinding[] }> {
  const gemist: Bevinding[] = []
  let onverzegeld = 0
  for (const soort of SOORTEN) {
    const rijen = await vraag<Partitie & { rij: string; had_gemoeten: boolean | null; wachtend: number }>(
      `select *, count(*) filter (where had_gemoeten is not true) over () as wachtend from (
        select r.regio, ${rijmaand(soort, 'r')} as maand, r.id::text as rij, pg_visible_in_snapshot(r.transactie,
          (select momentopname from logboek.zegelronde order by nummer desc limit 1)) as had_gemoeten
        from logboek.${soort} r where not exists
          (select from logboek.zegel z where z.rij = r.id and z.soort = '${soort}' and z.regio = r.regio)) as los
        order by had_gemoeten desc nulls last, rij limit ${GEMIST_MAX}`,
    )
    onverzegeld += rijen[0]?.wachtend ?? 0
    for (const { regio, maand, rij, had_gemoeten } of rijen) {
      if (had_gemoeten) gemist.push({ code: 'rij-zonder-zegel', regio, maand, volgnummer: null, soort, rij })
    }
  }
  return { onverzegeld, gemist }
}

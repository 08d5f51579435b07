/**
 * The one sealer of a database. Each round takes the rows that were committed since the round before, in that order,
 * gives each its number and leaf, and signs a checkpoint after 1,000 rows or 5 minutes (PLT-23, D24).
 */
import type { KeyObject } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import type { Clock } from '../clock.ts'
import { type Partitie, partitienaam, publiekeHelft, schrijfCheckpoint } from './checkpoint.ts'
import { type Checkpointbestand, readOmvangen, schrijfBestand, schrijfSleutel } from './checkpointmap.ts'
import { bladHash } from './merkle.ts'
import { rijmaand, rijtekst, SOORTEN, type Soort, VORM } from './rijvorm.ts'
import { bekrachtig, bestandVan, kopieVan, laadStaat, type Zegelstaat } from './zegelstaat.ts'

/** Number of the advisory lock: the letters "ozk" and a two. */
const SLOT = 0x6f7a6b02
const CHECKPOINT_RIJEN = 1_000
const CHECKPOINT_MS = 5 * 60_000
const STAP = 5_000

export interface Verzegelopties {
  /** Pool of the writing role; the sealer keeps one of its connections. */
  readonly pool: Pool
  readonly checkpointMap: string
  readonly sleutel: KeyObject
  readonly clock: Clock
}

export interface Verzegelaar {
  /** Seals what was committed; gives the number of rows. With `nu`, a checkpoint follows whatever the time. */
  ronde(keuze?: { nu?: boolean }): Promise<number>
  sluit(): Promise<void>
}

/** Refuses when another sealer works on this database. */
export async function openVerzegelaar(
  opties: Verzegelopties,
): Promise<{ goed: Verzegelaar } | { fout: { code: 'verzegelaar-bezig' } }> {
  const client = await opties.pool.connect()
  try {
    const { rows } = await client.query<{ gekregen: boolean }>('select pg_try_advisory_lock($1) as gekregen', [SLOT])
    if (rows[0]?.gekregen !== true) {
      client.release()
      return { fout: { code: 'verzegelaar-bezig' } }
    }
    return { goed: new Zegelwerk(opties, client) }
  } catch (fout) {
    client.release(true)
    throw fout
  }
}

interface Rij extends Partitie {
  readonly soort: Soort
  readonly id: string
  readonly zout: Buffer
  readonly tekst: string
}

class Zegelwerk implements Verzegelaar {
  readonly #opties: Verzegelopties
  readonly #client: PoolClient
  readonly #publiek: KeyObject
  #staten: Map<string, Zegelstaat> | undefined
  /** Signed and in the database, not in the folder yet. */
  #wachtend: { partitie: Partitie; bestand: Checkpointbestand }[] = []
  #laatsteCheckpointMs: number
  #sleutelStaat = false

  constructor(opties: Verzegelopties, client: PoolClient) {
    this.#opties = opties
    this.#client = client
    this.#publiek = publiekeHelft(opties.sleutel)
    this.#laatsteCheckpointMs = opties.clock.now().getTime()
    // The query that is under way tells of a lost connection; without a listener the news would end the process.
    client.on('error', () => {})
  }

  async ronde({ nu = false }: { nu?: boolean } = {}): Promise<number> {
    const moment = this.#opties.clock.now()
    // A clock that was set back must not put off the next checkpoint.
    const verlopen = Math.abs(moment.getTime() - this.#laatsteCheckpointMs) >= CHECKPOINT_MS
    await this.#schrijfWachtende()
    try {
      await this.#client.query('begin isolation level repeatable read')
      await this.#client.query("select set_config('ozk.rol', 'verzegelaar', true)")
      this.#staten ??= await this.#laadOpenstaande()
      const werk: Werk = { staten: new Map(), bestanden: [], tijdstip: moment.toISOString() }
      const aantal = await this.#verzegel(werk)
      if (nu || verlopen) await this.#bekrachtigAlles(werk)
      await this.#client.query('commit')
      for (const [naam, staat] of werk.staten) this.#staten.set(naam, staat)
      this.#wachtend.push(...werk.bestanden)
      if (nu || verlopen) this.#laatsteCheckpointMs = moment.getTime()
      await this.#schrijfWachtende()
      return aantal
    } catch (fout) {
      // What the memory holds may not be what the database holds: the next round reads it again.
      this.#staten = undefined
      this.#wachtend = []
      await this.#client.query('rollback').catch(() => {})
      throw fout
    }
  }

  async sluit(): Promise<void> {
    await this.#client.query('select pg_advisory_unlock($1)', [SLOT]).catch(() => {})
    // A connection that lived this long and held a lock does not go back to the pool.
    this.#client.release(true)
  }

  /** Trees with leaves after their last checkpoint, or with a checkpoint that is not in the folder. */
  async #laadOpenstaande(): Promise<Map<string, Zegelstaat>> {
    const { rows } = await this.#client.query<Partitie & { omvang: number; omvangen: number[] }>(STAND)
    const staten = new Map<string, Zegelstaat>()
    for (const { regio, maand, omvang, omvangen } of rows) {
      const partitie = { regio, maand }
      const aanwezig = new Set(await readOmvangen(this.#opties.checkpointMap, partitie))
      const isAf = omvangen.at(-1) === omvang && omvangen.every((grootte) => aanwezig.has(grootte))
      if (!isAf) staten.set(partitienaam(partitie), await this.#laad(partitie))
    }
    return staten
  }

  async #laad(partitie: Partitie): Promise<Zegelstaat> {
    const { staat, achterstallig } = await laadStaat(this.#client, this.#opties.checkpointMap, partitie, this.#publiek)
    this.#wachtend.push(...achterstallig.map((bestand) => ({ partitie, bestand })))
    return staat
  }

  async #verzegel(werk: Werk): Promise<number> {
    const vorige = await this.#client.query<{ nummer: number; opname: string }>(
      'select nummer, momentopname::text as opname from logboek.zegelronde order by nummer desc limit 1',
    )
    const { nummer = 0, opname = null } = vorige.rows[0] ?? {}
    await this.#client.query(`declare nieuw no scroll cursor for ${nieuweRijen(opname)}`)
    let aantal = 0
    for (;;) {
      const { rows } = await this.#client.query<Rij>(`fetch ${STAP} from nieuw`)
      if (rows.length === 0) break
      aantal += rows.length
      await this.#voegToe(werk, rows)
    }
    await this.#client.query('close nieuw')
    if (aantal > 0) {
      await this.#client.query(
        'insert into logboek.zegelronde (nummer, momentopname) values ($1, pg_current_snapshot())',
        [nummer + 1],
      )
    }
    return aantal
  }

  async #voegToe(werk: Werk, rijen: readonly Rij[]): Promise<void> {
    const regios = [...new Set(rijen.map(({ regio }) => regio))]
    await this.#client.query("select set_config('ozk.regios', $1, true)", [regios.join(',')])
    const zegels: { rij: Rij; volgnummer: number; hash: Buffer }[] = []
    for (const rij of rijen) {
      const staat = await this.#staatVan(werk, rij)
      const hash = bladHash(rij.zout, rij.tekst)
      staat.rand.voegToe(hash)
      staat.bladen.push(hash)
      zegels.push({ rij, volgnummer: staat.rand.omvang, hash })
      if (staat.bladen.length >= CHECKPOINT_RIJEN) await this.#bekrachtig(werk, staat)
    }
    await this.#client.query(VOEG_ZEGELS_TOE, [
      zegels.map(({ rij }) => rij.regio),
      zegels.map(({ rij }) => rij.maand),
      zegels.map(({ volgnummer }) => volgnummer),
      zegels.map(({ rij }) => rij.soort),
      zegels.map(({ rij }) => rij.id),
      zegels.map(({ hash }) => hash.toString('hex')),
    ])
  }

  async #staatVan(werk: Werk, partitie: Partitie): Promise<Zegelstaat> {
    const naam = partitienaam(partitie)
    const eigen = werk.staten.get(naam)
    if (eigen !== undefined) return eigen
    const bekend = this.#staten?.get(naam)
    const staat = bekend ? kopieVan(bekend) : await this.#laad({ regio: partitie.regio, maand: partitie.maand })
    werk.staten.set(naam, staat)
    return staat
  }

  async #bekrachtigAlles(werk: Werk): Promise<void> {
    const open = [...(this.#staten?.values() ?? [])].filter(({ bladen }) => bladen.length > 0)
    for (const { partitie } of open) await this.#staatVan(werk, partitie)
    const regios = [...werk.staten.values()].map(({ partitie }) => partitie.regio)
    await this.#client.query("select set_config('ozk.regios', $1, true)", [[...new Set(regios)].join(',')])
    for (const staat of werk.staten.values()) if (staat.bladen.length > 0) await this.#bekrachtig(werk, staat)
  }

  async #bekrachtig(werk: Werk, staat: Zegelstaat): Promise<void> {
    const { partitie, rand } = staat
    const omvang = rand.omvang
    const tekst = schrijfCheckpoint(
      { ...partitie, omvang, wortel: rand.wortel(), tijdstip: werk.tijdstip },
      this.#opties.sleutel,
    )
    await this.#client.query('insert into logboek.checkpoint (regio, maand, omvang, tekst) values ($1, $2, $3, $4)', [
      partitie.regio,
      partitie.maand,
      omvang,
      tekst,
    ])
    werk.bestanden.push({ partitie, bestand: bestandVan(staat, omvang, tekst) })
    bekrachtig(staat)
  }

  /** In the order in which they were signed; what fails stays waiting, and stops the round. */
  async #schrijfWachtende(): Promise<void> {
    const { checkpointMap } = this.#opties
    if (!this.#sleutelStaat) {
      await schrijfSleutel(checkpointMap, this.#publiek.export({ type: 'spki', format: 'pem' }).toString())
      this.#sleutelStaat = true
    }
    for (let eerste = this.#wachtend[0]; eerste !== undefined; eerste = this.#wachtend[0]) {
      await schrijfBestand(checkpointMap, eerste.partitie, eerste.bestand)
      this.#wachtend.shift()
    }
  }
}

/** What one round does, taken over only after its commit. */
interface Werk {
  readonly staten: Map<string, Zegelstaat>
  readonly bestanden: { partitie: Partitie; bestand: Checkpointbestand }[]
  readonly tijdstip: string
}

/** The snapshot comes from the database itself and holds digits, colons and commas only. */
function nieuweRijen(opname: string | null): string {
  const sinds =
    opname === null
      ? 'true'
      : `r.transactie >= pg_snapshot_xmin('${opname}') and not pg_visible_in_snapshot(r.transactie, '${opname}')`
  const delen = SOORTEN.map(
    (soort) => `select '${soort}' as soort, r.regio, r.id, ${rijmaand(soort, 'r')} as maand, r.zout,
      ${rijtekst(soort, 'r')} as tekst, r.transactie, ${soort === 'gebeurtenis' ? 'r.tijdstip' : 'r.einde'} as moment
      from logboek.${soort} r where ${sinds}`,
  )
  return `${delen.join(' union all ')} order by moment, transactie, soort, id`
}

const VOEG_ZEGELS_TOE = `insert into logboek.zegel (regio, maand, volgnummer, soort, rij, vorm, rij_hash)
  select regio, maand, volgnummer, soort, rij, ${VORM}, decode(hash, 'hex')
  from unnest($1::text[], $2::text[], $3::bigint[], $4::text[], $5::uuid[], $6::text[])
    as z (regio, maand, volgnummer, soort, rij, hash)`

const STAND = `select regio, maand, max(volgnummer) as omvang,
    array(select omvang from logboek.checkpoint c where c.regio = z.regio and c.maand = z.maand order by omvang) as omvangen
  from logboek.zegel z group by regio, maand`

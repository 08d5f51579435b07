// Fills one region of the national data set, in batches that are each whole or not there.
import type { Client } from 'pg'
import type { Geschiedenis, Houdergeschiedenis, Regiokop } from '../src/pgb/demo/geschiedenis.ts'
import { maakRegio } from '../src/pgb/demo/regio.ts'
import type { Geheim } from '../src/platform/geheim/index.ts'
import { type Herkomst, houderrijen, NUMMERS_PER_HOUDER } from './landelijk-houder.ts'
import { Lading, vasteId } from './landelijk-tabellen.ts'
import type { Bezetting } from './landelijk-zaak.ts'

const HOUDERS_PER_BEURT = 250
const EERSTE_JAAR = 2015
const ISS = 'urn:open-zorgkantoor:landelijk'
/** Who keeps the marks of the batches. */
const LADER = 'landelijk'

export interface Regiovraag {
  readonly zaad: number
  /** Of the whole country: a store holds one country. */
  readonly houders: number
  readonly jaren: number
  readonly tot: string
  readonly regio: string
  readonly aantal: number
  readonly geheim: Geheim
  /** Holders in one transaction. */
  readonly perBeurt?: number
}

/** Gives the number of decisions that were added now. With `gestopt` it ends between two batches. */
export async function vulRegio(client: Client, vraag: Regiovraag, gestopt = () => false): Promise<number> {
  const { zaad, regio, aantal, tot, jaren, geheim, perBeurt = HOUDERS_PER_BEURT } = vraag
  const klaar = await gedaan(client, vraag)
  const beurten = Math.ceil(aantal / perBeurt)
  if (klaar.size === beurten) return 0
  const bron = maakRegio({ zaad, regio, aantal, tot, jaren })
  const kop = kopVan(bron)
  const bezetting = await bezet(client, kop)
  const [consulent, beoordelaar] = [bezetting.wie(`consulent-${regio}-01`), bezetting.wie(`beoordelaar-${regio}-01`)]
  const herkomst: Herkomst = { zaad, geheim, consulent, beoordelaar }
  let besluiten = 0
  for (let beurt = 0; beurt < beurten; beurt++) {
    const groep = neem(bron, perBeurt)
    const sleutel = `${merkVan(vraag)}${beurt}`
    if (klaar.has(sleutel)) continue
    if (gestopt()) break
    const lading = new Lading()
    for (const houder of groep) houderrijen(lading, houder, bezetting, herkomst)
    besluiten += lading.aantal('pgb.beschikking')
    await client.query('begin')
    // What triggers write beside these rows bears the loader as its author.
    await client.query("select set_config('ozk.regios', $1, true), set_config('ozk.gebruiker', $2, true)", [
      regio,
      LADER,
    ])
    if (beurt === 0) await zetNummers(client, vraag)
    await lading.schrijf(client)
    await client.query(MERK, [regio, LADER, sleutel])
    await client.query('commit')
  }
  return besluiten
}

const merkVan = ({ zaad, houders, jaren }: Regiovraag): string => `landelijk-${zaad}-${houders}-${jaren}-`
const MERK = `insert into platform.idempotentie (regio, gebruiker, sleutel, verzoek_hash, antwoord)
  values ($1, $2, $3, repeat('0', 64), '{}')`

async function gedaan(client: Client, vraag: Regiovraag): Promise<ReadonlySet<string>> {
  const sql = 'select sleutel from platform.idempotentie where regio = $1 and gebruiker = $2'
  const { rows } = await client.query<{ sleutel: string }>(sql, [vraag.regio, LADER])
  const vreemd = rows.find(({ sleutel }) => !sleutel.startsWith(merkVan(vraag)))
  if (vreemd) throw new Error(`Deze opslag heeft al een ander land (${vreemd.sleutel}): kies een andere map`)
  return new Set(rows.map(({ sleutel }) => sleutel))
}

function kopVan(bron: Iterator<Geschiedenis>): Regiokop {
  const { value } = bron.next()
  if (value?.soort !== 'regio') throw new Error('Een regio begint met haar kop')
  return value
}

function neem(bron: Iterator<Geschiedenis>, aantal: number): Houdergeschiedenis[] {
  const groep: Houdergeschiedenis[] = []
  while (groep.length < aantal) {
    const { value } = bron.next()
    if (!value) break
    if (value.soort === 'houder') groep.push(value)
  }
  return groep
}

/** The employees of the region as users with their role; they come in by no identity provider that exists. */
async function bezet(client: Client, { regio, medewerkers }: Regiokop): Promise<Bezetting> {
  const ids = new Map(medewerkers.map(({ id }) => [id, vasteId(ISS, id)]))
  for (const { id, naam, rol } of medewerkers) {
    const gebruiker = ids.get(id)
    await client.query(
      `insert into platform.gebruiker (id, iss, sub, weergavenaam) values ($1, $2, $3, $4) on conflict do nothing`,
      [gebruiker, ISS, id, naam],
    )
    await client.query(
      `insert into platform.roltoekenning (regio, id, gebruiker, rol, vanaf, toegekend_door)
       values ($1, $2, $3, $4, '2015-01-01', $5) on conflict do nothing`,
      [regio, vasteId(ISS, id, rol), gebruiker, rol, LADER],
    )
  }
  const teams = new Map(medewerkers.map(({ id, team }) => [id, team]))
  return { wie: (id) => ids.get(id) ?? vasteId(ISS, id), team: (id) => teams.get(id) ?? '' }
}

/** The counters stand at the end of the numbers that are given here, so that the next case gets the next one. */
async function zetNummers(client: Client, { regio, aantal, tot }: Regiovraag): Promise<void> {
  await client.query(
    `insert into pgb.zaaknummer (regio, jaar, laatste) select $1, jaar, $2 from generate_series($3::int, $4::int) jaar
     on conflict do nothing`,
    [regio, (aantal + 1) * NUMMERS_PER_HOUDER, EERSTE_JAAR, Number(tot.slice(0, 4))],
  )
}

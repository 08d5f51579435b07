/**
 * The folder outside the database where checkpoints are kept: one that the administrator of the database cannot write
 * (object lock, another organisation). A file holds the signed text and the leaves since the one before it, so that a
 * check can name the very row that differs.
 */
import { randomUUID } from 'node:crypto'
import { link, mkdir, open, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { foutcode } from '../startfout.ts'
import type { Partitie } from './checkpoint.ts'

const SLEUTELBESTAND = 'publieke-sleutel.pem'
const BESTAND = /^([0-9]{15})\.checkpoint$/
const MAP = /^([0-9]{4}|landelijk)-([0-9]{4}-[0-9]{2})$/
const SCHEIDING = '\nbladen '
const HASH_BYTES = 32

export interface Checkpointbestand {
  readonly omvang: number
  readonly tekst: string
  /** Number of the first leaf in `bladen`. */
  readonly vanaf: number
  readonly bladen: Buffer
}

export async function schrijfBestand(map: string, partitie: Partitie, bestand: Checkpointbestand): Promise<void> {
  const plek = mapVan(map, partitie)
  await mkdir(plek, { recursive: true })
  const { tekst, vanaf, bladen, omvang } = bestand
  const inhoud = `${tekst}${SCHEIDING}${vanaf}\n${bladen.toString('base64')}\n`
  await schrijfEens(plek, `${String(omvang).padStart(15, '0')}.checkpoint`, inhoud)
}

/** Leaves the public key beside the checkpoints, for who verifies without the system key. */
export async function schrijfSleutel(map: string, pem: string): Promise<void> {
  await mkdir(map, { recursive: true })
  await schrijfEens(map, SLEUTELBESTAND, pem)
}

export function readSleutel(map: string): Promise<string> {
  return readFile(join(map, SLEUTELBESTAND), 'utf8')
}

export async function readPartities(map: string): Promise<Partitie[]> {
  return (await namenIn(map)).sort().flatMap((naam) => {
    const [, regio, maand] = MAP.exec(naam) ?? []
    return regio === undefined || maand === undefined ? [] : [{ regio, maand }]
  })
}

/** In the order of their size, as the names say. A file that cannot be understood has no leaves and no text. */
export async function readBestanden(map: string, partitie: Partitie): Promise<Checkpointbestand[]> {
  const plek = mapVan(map, partitie)
  const namen = (await namenIn(plek)).filter((naam) => BESTAND.test(naam)).sort()
  return Promise.all(namen.map(async (naam) => leesBestand(naam, await readFile(join(plek, naam), 'utf8'))))
}

export async function readOmvangen(map: string, partitie: Partitie): Promise<number[]> {
  return (await namenIn(mapVan(map, partitie))).flatMap((naam) => BESTAND.exec(naam)?.[1] ?? []).map(Number)
}

function leesBestand(naam: string, inhoud: string): Checkpointbestand {
  const omvang = Number(BESTAND.exec(naam)?.[1])
  const [tekst = '', rest = ''] = inhoud.split(SCHEIDING, 2)
  const [, vanaf, base64 = ''] = /^([0-9]+)\n([0-9A-Za-z+/=]+)\n$/.exec(rest) ?? []
  const bladen = Buffer.from(base64, 'base64')
  const past = Number(vanaf) - 1 + bladen.length / HASH_BYTES === omvang
  return past ? { omvang, tekst, vanaf: Number(vanaf), bladen } : { omvang, tekst, vanaf: omvang + 1, bladen: LEEG }
}

const LEEG = Buffer.alloc(0)

function mapVan(map: string, { regio, maand }: Partitie): string {
  return join(map, `${regio}-${maand}`)
}

async function namenIn(map: string): Promise<string[]> {
  try {
    return await readdir(map)
  } catch (fout) {
    if (foutcode(fout) === 'ENOENT') return []
    throw fout
  }
}

/** Whole or absent, and never over another text: the name appears when the bytes are on the disk. */
async function schrijfEens(map: string, naam: string, inhoud: string): Promise<void> {
  const tijdelijk = join(map, `.${randomUUID()}`)
  const bestand = await open(tijdelijk, 'wx', 0o644)
  try {
    await bestand.writeFile(inhoud)
    await bestand.sync()
  } finally {
    await bestand.close()
  }
  try {
    await link(tijdelijk, join(map, naam))
  } catch (fout) {
    const isEender = foutcode(fout) === 'EEXIST' && (await readFile(join(map, naam), 'utf8')) === inhoud
    if (!isEender) throw fout
  } finally {
    await rm(tijdelijk, { force: true })
  }
  const plek = await open(map, 'r')
  try {
    await plek.sync()
  } finally {
    await plek.close()
  }
}

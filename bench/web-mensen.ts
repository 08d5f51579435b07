/** The people of the bench: consulenten of all regions with a session of their own, and the cases that they work on. */
import type { Pool } from 'pg'
import { maakSessie } from '../src/platform/aanmelding/index.ts'
import { systemClock } from '../src/platform/clock.ts'
import { inTransactie, type Transactie } from '../src/platform/db.ts'
import type { Benchzaak, Mens } from './web-mix.ts'
import { stuur } from './web-rijder.ts'

/** Everybody has so many open cases to work on, and so many cases to look at: their own, as the guard of the store asks. */
const OPEN_PER_MENS = 6
const ALLE_PER_MENS = 60
/** What a dossier that is saved may not hold: it has acts of its own. */
const EIGEN_DADEN = ['beoordelingen', 'opschortingen', 'verplichtingenOpgelegd', 'kenmerk'] as const

const als = (regio: string) => ({ regios: [regio], gebruiker: 'bench', rol: 'systeem' })

export async function maakMensen(pool: Pool, adres: string, aantal: number): Promise<readonly [Mens, ...Mens[]]> {
  const regios = await inTransactie(pool, als('5529'), (tx) =>
    tx.query<{ code: string }>('select code from regelgeving.zorgkantoorregio order by code'),
  )
  const mensen: Mens[] = []
  for (const { code } of regios) mensen.push(...(await mensenVan(pool, adres, code, Math.ceil(aantal / regios.length))))
  const [eerste, ...rest] = mensen
  if (!eerste) throw new Error('Deze opslag heeft geen land: vul haar eerst met npm run landelijk')
  return [eerste, ...rest]
}

async function mensenVan(pool: Pool, adres: string, regio: string, aantal: number): Promise<Mens[]> {
  const { gebruikers, namen } = await inTransactie(pool, als(regio), async (tx) => ({
    gebruikers: await ids(
      tx,
      `select gebruiker as id from platform.roltoekenning where regio = $1 and rol = 'consulent'
       and toegekend_door = 'landelijk' order by gebruiker limit $2`,
      [regio, aantal],
    ),
    namen: await ids(
      tx,
      `select split_part(naam, ' ', -1) as id from pgb.budgethouder where regio = $1 order by md5(id) limit $2`,
      [regio, 40],
    ),
  }))
  const mensen: Mens[] = []
  for (const gebruiker of gebruikers) {
    const sessie = await maakSessie(pool, systemClock, gebruiker, null)
    const { open, alle } = await inTransactie(pool, als(regio), (tx) => leesZaken(tx, regio, gebruiker))
    const zaken: Benchzaak[] = []
    for (const id of open) zaken.push(await leesZaak(adres, sessie, id))
    if (alle.length > 0) mensen.push({ regio, sessie, open: zaken, alle, namen })
  }
  return mensen
}

async function ids(tx: Transactie, sql: string, waarden: readonly (string | number)[]): Promise<string[]> {
  return (await tx.query<{ id: string }>(sql, waarden)).map(({ id }) => id)
}

async function leesZaken(tx: Transactie, regio: string, gebruiker: string) {
  const open = await ids(
    tx,
    `select id from pgb.zaak where regio = $1 and behandelaar = $2 and status = 'in_behandeling' order by md5(id) limit $3`,
    [regio, gebruiker, OPEN_PER_MENS],
  )
  // Cases with a dossier of our own: those of this year.
  const alle = await ids(
    tx,
    `select id from pgb.zaak where regio = $1 and behandelaar = $2 and nummer like 'PGB-2026-%' order by md5(id) limit $3`,
    [regio, gebruiker, ALLE_PER_MENS],
  )
  return { open, alle }
}

async function leesZaak(adres: string, sessie: string, id: string): Promise<Benchzaak> {
  const koppen = { cookie: `ozk-lokaal=${sessie}` }
  const { status, tekst } = await stuur(adres, { soort: 'zaak', methode: 'GET', pad: `/api/v1/zaken/${id}`, koppen })
  if (status !== 200) throw new Error(`Een zaak van de bench is niet te lezen: ${status}`)
  const { versie, dossier } = JSON.parse(tekst) as { versie: number; dossier: Record<string, unknown> }
  for (const deel of EIGEN_DADEN) delete dossier[deel]
  return { id, versie, bezet: false, dossier }
}

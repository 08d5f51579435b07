/** A server with people of every role in two regions, for tests of the work on cases over HTTP. */
import { randomUUID } from 'node:crypto'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { Pool } from 'pg'
import { beschrijvingen, maakBewerkingen } from '../src/app/zaken.ts'
import { maakHttp } from '../src/faces/http/index.ts'
import { eenAanvraag } from '../src/pgb/testzaak.ts'
import { csrfToken, type Gebruikersrol, kenGebruiker, kenRolToe, maakSessie } from '../src/platform/aanmelding/index.ts'
import { clockFrom, systemClock } from '../src/platform/clock.ts'
import { GEEN_REGIO, maakPool } from '../src/platform/db.ts'
import { maakGeheim } from '../src/platform/geheim/index.ts'
import { type Log, maakLog } from '../src/platform/log.ts'
import { maakTestdatabase, type Testdatabase } from '../src/platform/testdatabase.ts'
import { maakToezicht, type Toezicht } from './toezichtproef.ts'

export const EIGEN = '5529'
export const ANDER = '5510'
export const RAADSEL = '0b8f6f0e-6f5a-4a53-9d8c-2f8f4a1c7e10'
const ADRES = 'http://localhost:8080'
/** The day of the cases; sessions live by the real clock, because the store throws away what is long over. */
const klok = clockFrom(() => new Date('2026-03-20T12:00:00Z'))

export interface Mens {
  readonly gebruiker: string
  readonly cookie: string
  readonly csrf: string
}

export const aanvraag = (regio = EIGEN) =>
  eenAanvraag().zonder('/beoordelingen').met('/regio', regio).met('/verzekerde/regioWoonplaats', regio).dossier

export class Zaakproef {
  readonly database: Testdatabase
  readonly pool: Pool
  readonly app: FastifyInstance
  readonly toezicht: Toezicht
  private constructor(database: Testdatabase, pool: Pool, app: FastifyInstance, toezicht: Toezicht) {
    this.database = database
    this.pool = pool
    this.app = app
    this.toezicht = toezicht
  }

  /** `log`: where the lines of the server go; absent: nowhere. */
  static async start(log?: Log): Promise<Zaakproef> {
    const database = await maakTestdatabase()
    const pool = maakPool(database.verbindingen.app, maakLog('silent', klok), 8)
    const toezicht = maakToezicht()
    const app = await maakHttp({
      ...(log ? { log } : {}),
      maxVertragingMs: 0,
      limiet: { aantal: 1_000_000, vensterMs: 10_000 },
      aanmelding: { pool, clock: systemClock, modus: 'demo', adres: () => ADRES, inlogdienst: null, demo: null },
      bewerkingen: maakBewerkingen({ pool, klok, geheim: maakGeheim(Buffer.alloc(32, 5)) }, toezicht),
    })
    return new Zaakproef(database, pool, app, toezicht)
  }

  async sluit(): Promise<void> {
    await this.app.close()
    await this.pool.end()
    await this.database.sluit()
  }

  /** A person with these roles, logged in. */
  async mens(rollen: readonly Gebruikersrol[], regio = EIGEN): Promise<Mens> {
    const persoon = { iss: 'urn:proef', sub: randomUUID(), weergavenaam: `Proef ${rollen.join(' ')}` }
    const gebruiker = (await kenGebruiker(this.pool, persoon)) ?? ''
    for (const rol of rollen) {
      const toekenning = { gebruiker, rol, regios: [regio], vanaf: '2020-01-01', tot: null }
      await kenRolToe(this.pool, { ...GEEN_REGIO, regios: [regio] }, toekenning)
    }
    const id = await maakSessie(this.pool, systemClock, gebruiker, null)
    return { gebruiker, cookie: `ozk-lokaal=${id}`, csrf: csrfToken(id) }
  }

  lees(mens: Mens | null, pad: string): Promise<LightMyRequestResponse> {
    return this.app.inject({ url: `/api/v1${pad}`, headers: mens ? { cookie: mens.cookie } : {} })
  }

  /** A change; headers that are given win, and an empty one is left out. */
  stuur(
    mens: Mens | null,
    pad: string,
    inhoud: unknown,
    koppen: Record<string, string> = {},
  ): Promise<LightMyRequestResponse> {
    const alle: Record<string, string> = {
      'idempotency-key': randomUUID(),
      ...(inhoud === undefined ? {} : { 'content-type': 'application/json' }),
      ...(mens ? { cookie: mens.cookie, 'x-ozk-csrf': mens.csrf } : {}),
      ...koppen,
    }
    const headers = Object.fromEntries(Object.entries(alle).filter(([, waarde]) => waarde !== ''))
    const payload = typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud)
    return this.app.inject({
      method: 'POST',
      url: `/api/v1${pad}`,
      headers,
      ...(inhoud === undefined ? {} : { payload }),
    })
  }

  /** A file with its fields; without any: a small PDF. */
  async stuurBestand(
    mens: Mens | null,
    pad: string,
    bestand: File = new File(['%PDF-1.7\n%%EOF'], 'plan.pdf', { type: 'application/pdf' }),
    velden: Record<string, string> = { soort: 'budgetplan' },
    koppen: Record<string, string> = {},
  ): Promise<LightMyRequestResponse> {
    const formulier = new FormData()
    for (const [naam, waarde] of Object.entries(velden)) formulier.set(naam, waarde)
    formulier.set('bestand', bestand)
    const verzoek = new Response(formulier)
    const payload = Buffer.from(await verzoek.arrayBuffer())
    return this.app.inject({
      method: 'POST',
      url: `/api/v1${pad}`,
      payload,
      headers: {
        'idempotency-key': randomUUID(),
        'content-type': verzoek.headers.get('content-type') ?? '',
        ...(mens ? { cookie: mens.cookie, 'x-ozk-csrf': mens.csrf } : {}),
        ...koppen,
      },
    })
  }

  async maakZaak(mens: Mens, naam = 'A. Verzonnen', regio = EIGEN): Promise<{ id: string; versie: number }> {
    const antwoord = await this.stuur(mens, '/zaken', { naam, bron: 'formulier', dossier: aanvraag(regio) })
    if (antwoord.statusCode !== 201) throw new Error(antwoord.body)
    return antwoord.json()
  }
}

/** A valid body for an operation, or undefined when it takes none. */
export function inhoudVoor(naam: string, regio = EIGEN): unknown {
  if (naam === 'zaak.maak') return { naam: 'B. Verzonnen', bron: 'formulier', dossier: aanvraag(regio) }
  if (naam === 'zaak.bewaar-dossier') return { bron: 'gesprek', dossier: aanvraag(regio) }
  return beschrijvingen.find(({ name }) => name === naam)?.input?.voorbeeld
}

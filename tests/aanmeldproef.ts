/** What the tests of login share: a store, a provider, and the server as the program builds it. */
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify'
import type { Pool } from 'pg'
import { expect } from 'vitest'
import { metAanmelding, toegang, zetAanmelding } from '../src/faces/http/aanmelding.ts'
import { zetBeveiliging } from '../src/faces/http/beveiliging.ts'
import { leesRuweInhoud } from '../src/faces/http/inhoud.ts'
import { handelFoutAf, stuurProblem } from '../src/faces/http/problem.ts'
import { maakVoordeur } from '../src/faces/http/voordeur.ts'
import {
  type Demoaccount,
  type Gebruikersrol,
  type Inlogdienst,
  type Inloginstelling,
  kenRolToe,
  maakInlogdienst,
} from '../src/platform/aanmelding/index.ts'
import { type Clock, systemClock } from '../src/platform/clock.ts'
import type { Modus } from '../src/platform/config.ts'
import { GEEN_REGIO, maakPool } from '../src/platform/db.ts'
import { maakLog } from '../src/platform/log.ts'
import { alsSuper, maakTestdatabase, type Testdatabase } from '../src/platform/testdatabase.ts'
import { type Claims, doorloop, startInlogdienst, type Testinlogdienst } from './inlogdienst.ts'

export const ADRES = 'https://ozk.example'
export const TERUG = `${ADRES}/aanmelden/terug`
const POGING = '__Host-ozk-aanmelden'

interface Begonnen {
  readonly terug: URL
  readonly cookie: string
}

interface Serverkeuze {
  readonly adres?: string
  readonly modus?: Modus
  readonly demo?: ReadonlyMap<Demoaccount, string>
  readonly clock?: Clock
}

/** The value of the cookie that this answer sets last under a name, or undefined. */
export function koekje(antwoord: LightMyRequestResponse, naam: string): string | undefined {
  return antwoord.cookies.findLast((gevonden) => gevonden.name === naam)?.value
}

export async function startProef(): Promise<Aanmeldproef> {
  const [database, idp] = await Promise.all([maakTestdatabase(), startInlogdienst(TERUG)])
  const logregels: string[] = []
  const log = maakLog('info', systemClock, (regel) => void logregels.push(regel))
  const proef = new Aanmeldproef(database, maakPool(database.verbindingen.app, log, 5), idp, logregels)
  proef.app = await proef.maakApp(proef.dienst())
  return proef
}

export class Aanmeldproef {
  /** The server with the provider that most tests use. */
  app: FastifyInstance = Fastify()
  readonly database: Testdatabase
  readonly pool: Pool
  readonly idp: Testinlogdienst
  readonly logregels: string[]
  readonly #open: FastifyInstance[] = []

  constructor(database: Testdatabase, pool: Pool, idp: Testinlogdienst, logregels: string[]) {
    this.database = database
    this.pool = pool
    this.idp = idp
    this.logregels = logregels
  }

  begintOpnieuw(): void {
    const eerlijk = { account: 'anna', acr: undefined, vervals: null, beschrijving: (gegevens: Claims) => gegevens }
    Object.assign(this.idp, eerlijk)
    this.logregels.length = 0
  }

  async sluit(): Promise<void> {
    await Promise.all([...this.#open.map((server) => server.close()), this.idp.sluit()])
    await this.pool.end()
    await this.database.sluit()
  }

  dienst(anders: Partial<Inloginstelling> = {}, clock: Clock = systemClock): Inlogdienst {
    const { issuer, clientId, clientSleutel: sleutel } = this.idp
    const instelling = { issuer, clientId, bewijs: { sleutel }, netwerk: { lokaalToegestaan: true }, ...anders }
    return maakInlogdienst(
      instelling,
      clock,
      maakLog('info', clock, (regel) => void this.logregels.push(regel)),
    )
  }

  /** The server as the program builds it, with one operation that needs a right. */
  async maakApp(inlogdienst: Inlogdienst | null, keuze: Serverkeuze = {}): Promise<FastifyInstance> {
    const server = Fastify()
    this.#open.push(server)
    server.setErrorHandler(handelFoutAf)
    leesRuweInhoud(server)
    await zetBeveiliging(server)
    await server.register(rateLimit, { global: false })
    await zetAanmelding(server, {
      pool: this.pool,
      clock: keuze.clock ?? systemClock,
      modus: keuze.modus ?? 'demo',
      adres: () => keuze.adres ?? ADRES,
      inlogdienst,
      demo: keuze.demo ?? null,
    })
    server.addHook('onRequest', metAanmelding(maakVoordeur(new Map([['/api/v1/proef', ['GET', 'POST', 'DELETE']]]))))
    server.route({
      method: ['GET', 'POST', 'DELETE'],
      url: '/api/v1/proef',
      handler: (request, reply) => {
        const mag = toegang(request, request.method === 'GET' ? 'zaak.lezen' : 'zaak.maken')
        return 'goed' in mag ? reply.send(mag.goed) : stuurProblem(request, reply, mag.fout)
      },
    })
    return server
  }

  async begin(server = this.app, pad = '/aanmelden', cookie = ''): Promise<Begonnen> {
    const start = await server.inject({ url: pad, headers: { cookie } })
    expect(start.statusCode).toBe(303)
    const terug = await doorloop(String(start.headers.location), TERUG)
    return { terug, cookie: `${POGING}=${koekje(start, POGING)}` }
  }

  keerTerug({ terug, cookie }: Begonnen, server = this.app): Promise<LightMyRequestResponse> {
    return server.inject({ url: terug.pathname + terug.search, headers: { cookie } })
  }

  /** A whole login; gives the cookie of the session. */
  async logIn(account = 'anna', server = this.app, cookie = ''): Promise<string> {
    this.idp.account = account
    const begonnen = await this.begin(server, '/aanmelden', cookie)
    const antwoord = await this.keerTerug({ ...begonnen, cookie: `${begonnen.cookie}; ${cookie}` }, server)
    expect(antwoord.body).toBe('')
    expect(antwoord.statusCode).toBe(303)
    return `__Host-ozk=${koekje(antwoord, '__Host-ozk')}`
  }

  ik(cookie: string, server = this.app): Promise<LightMyRequestResponse> {
    return server.inject({ url: '/api/v1/ik', headers: { cookie } })
  }

  /** Gives a role to who is logged in with this cookie; gives his internal id. */
  async geefRol(cookie: string, rol: Gebruikersrol, regios: string[]): Promise<string> {
    const { gebruiker } = (await this.ik(cookie)).json()
    const toekenning = { gebruiker, rol, regios, vanaf: '2020-01-01', tot: null }
    expect(await kenRolToe(this.pool, { ...GEEN_REGIO, regios }, toekenning)).toHaveProperty('goed')
    return gebruiker
  }

  vraag(sql: string): Promise<Record<string, unknown>[]> {
    return alsSuper(this.database.server, sql, this.database.naam)
  }
}

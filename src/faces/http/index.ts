/** The HTTP face: the API under /api/v1 with its documentation, the health of the server, and the web app. */
import { STATUS_CODES } from 'node:http'
import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { operaties as alleOperaties } from '../../app/operaties.ts'
import type { Bewerking } from '../../platform/bewerking.ts'
import type { Log } from '../../platform/log.ts'
import type { Operatie } from '../../platform/operatie.ts'
import { type Aanmeldopties, metAanmelding, zetAanmelding } from './aanmelding.ts'
import { adressenVan } from './adressen.ts'
import { NOODHEADERS, zetBeveiliging } from './beveiliging.ts'
import { zetDocumentatie } from './documentatie.ts'
import { leesRuweInhoud } from './inhoud.ts'
import { type Limiet, zetRoute } from './operatieroute.ts'
import { handelFoutAf, PROBLEM_TYPE, statusProblem, stuurProblem, taalVan } from './problem.ts'
import { maakVoordeur } from './voordeur.ts'
import { zetWebapp } from './webapp.ts'
import { zoekerVoor } from './zaken-adressen.ts'
import { zetBewerkroute } from './zaken-route.ts'

export interface HttpOpties {
  readonly operaties?: readonly Operatie[]
  /** Login, and the work on the store that asks for it. Absent: only what is public. */
  readonly aanmelding?: Aanmeldopties
  readonly bewerkingen?: readonly Bewerking[]
  readonly log?: Log
  /** Folder of the built web app, for instance dist/web. Absent: there is no web app. */
  readonly webmap?: string
  /** Whether the server can do its work now, for instance reach its store. Absent: always. */
  readonly gereed?: () => boolean | Promise<boolean>
  /** The address as the world sees it (https), for the OpenAPI document. */
  readonly publiekeUrl?: string
  /** True only behind a proxy of our own, which sets X-Forwarded-For and X-Forwarded-Proto. */
  readonly achterProxy?: boolean
  readonly limiet?: Limiet
  /** Above this delay of the event loop, in milliseconds, requests are turned away with 503; 0 turns it off. */
  readonly maxVertragingMs?: number
}

const INHOUD_MAX_BYTES = 1_048_576
const VERZOEK_MAX_MS = 30_000
/** 300 a second of one address: far above what a screen asks, far below what the toets can bear. */
const LIMIET: Limiet = { aantal: 3_000, vensterMs: 10_000 }

/** Makes the server, ready to `listen` or `inject`. */
export async function maakHttp(opties: HttpOpties = {}): Promise<FastifyInstance> {
  const operaties = opties.operaties ?? alleOperaties
  const app = maakApp(opties)
  app.setErrorHandler(handelFoutAf)
  app.setNotFoundHandler((request, reply) =>
    stuurProblem(request, reply, statusProblem(404, taalVan(request.headers['accept-language']))),
  )
  leesRuweInhoud(app)
  await zetBeveiliging(app)
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request
    request.log.info({ method, route: routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) })
  })
  zetGezondheid(app, opties.gereed)
  await app.register(underPressure, { maxEventLoopDelay: opties.maxVertragingMs ?? 3_000, retryAfter: 5 })
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: (_request, { statusCode }) => Object.assign(new Error('Rate limit'), { statusCode }),
  })
  const { aanmelding, bewerkingen = [] } = opties
  const voordeur = maakVoordeur(adressenVan(operaties), zoekerVoor(bewerkingen))
  if (aanmelding === undefined) app.addHook('onRequest', voordeur)
  else {
    await zetAanmelding(app, aanmelding)
    app.addHook('onRequest', metAanmelding(voordeur))
    for (const bewerking of bewerkingen) zetBewerkroute(app, bewerking, opties.limiet ?? LIMIET)
  }
  for (const operatie of operaties) zetRoute(app, operatie, opties.limiet ?? LIMIET)
  await zetDocumentatie(app, operaties, opties.publiekeUrl, bewerkingen)
  if (opties.webmap !== undefined) await zetWebapp(app, opties.webmap)
  return app
}

function maakApp(opties: HttpOpties): FastifyInstance {
  return Fastify({
    ...(opties.log ? { loggerInstance: opties.log } : {}),
    // Fastify's own lines hold the whole address with its query; ours name the route only.
    logController: new LogController({ disableRequestLogging: true }),
    // Only the proxy right before us: what stands earlier in X-Forwarded-For a visitor may have written.
    trustProxy: opties.achterProxy ? (_adres: string, sprong: number) => sprong === 0 : false,
    bodyLimit: INHOUD_MAX_BYTES,
    requestTimeout: VERZOEK_MAX_MS,
    return503OnClosing: true,
    // An address that cannot be decoded fails before any hook.
    frameworkErrors: (fout, request, reply) => {
      reply.headers(NOODHEADERS)
      return handelFoutAf(fout, request, reply)
    },
    clientErrorHandler(fout, socket) {
      if (fout.code === 'ECONNRESET' || !socket.writable) return
      const status = fout.code === 'HPE_HEADER_OVERFLOW' ? 431 : fout.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
      socket.end(ruwAntwoord(status))
    },
  })
}

/** What was sent is no HTTP, so there is no request to answer: the answer is written by hand. */
function ruwAntwoord(status: number): string {
  const inhoud = JSON.stringify(statusProblem(status))
  const headers = {
    ...NOODHEADERS,
    'content-type': PROBLEM_TYPE,
    'content-length': String(Buffer.byteLength(inhoud)),
    connection: 'close',
  }
  const regels = Object.entries(headers).map(([naam, waarde]) => `${naam}: ${waarde}`)
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...regels, '', inhoud].join('\r\n')
}

/** /gezond: the process lives. /gereed: it can do its work. Both are meant for machines. */
function zetGezondheid(app: FastifyInstance, gereed: HttpOpties['gereed']): void {
  app.get('/gezond', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'gezond' }))
  app.get('/gereed', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    if (await isGereed(gereed)) return reply.send({ status: 'gereed' })
    reply.header('retry-after', '5')
    return stuurProblem(request, reply, statusProblem(503, taalVan(request.headers['accept-language'])))
  })
}

/** A check that fails says as much as a check that says no. */
async function isGereed(gereed: HttpOpties['gereed']): Promise<boolean> {
  try {
    return gereed === undefined || (await gereed())
  } catch {
    return false
  }
}

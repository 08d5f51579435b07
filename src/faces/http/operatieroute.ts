/** The HTTP route of an operation. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { Compile } from 'typebox/compile'
import type { Operatie } from '../../platform/operatie.ts'
import { API } from './adressen.ts'
import { stuurProblem, taalVan, weigeringProblem } from './problem.ts'

export interface Limiet {
  /** Requests of one IP address within the window. */
  readonly aantal: number
  readonly vensterMs: number
}

const JSON_TYPE = 'application/json; charset=utf-8'

export function zetRoute(app: FastifyInstance, operatie: Operatie, limiet: Limiet): void {
  const route: Omit<RouteOptions, 'handler'> = {
    method: operatie.route.methode,
    url: API + operatie.route.pad,
    // The same for everybody: who is logged in needs no token for it.
    config: { rateLimit: { max: limiet.aantal, timeWindow: limiet.vensterMs }, zonderAanmelding: true },
  }
  const antwoord = maakAntwoord(operatie)
  if (operatie.vast) app.route({ ...route, handler: vastAntwoord(antwoord) })
  else {
    app.route({
      ...route,
      handler: (request, reply) => {
        const uitkomst = antwoord(request.body instanceof Uint8Array ? request.body : '')
        if ('goed' in uitkomst) return reply.type(JSON_TYPE).send(uitkomst.goed)
        const taal = taalVan(request.headers['accept-language'])
        return stuurProblem(request, reply, weigeringProblem(uitkomst.fout, taal))
      },
    })
  }
}

/** Runs the operation; an answer that breaks its own contract is our mistake and is not sent. */
function maakAntwoord(operatie: Operatie) {
  const schema = Compile(operatie.output.schema)
  return (inhoud: Uint8Array | string) => {
    const uitslag = operatie.voerUit(inhoud)
    if (!('goed' in uitslag)) return uitslag
    if (!schema.Check(uitslag.goed)) throw new ContractFout(`Antwoord van ${operatie.name} past niet op zijn contract`)
    return { goed: JSON.stringify(uitslag.goed) }
  }
}

class ContractFout extends Error {
  override readonly name = 'ContractFout'
}

/** An answer that stays the same while the program runs is made once, and a client that has it gets a 304. */
function vastAntwoord(antwoord: ReturnType<typeof maakAntwoord>) {
  let bewaard: { tekst: Buffer; gzip: Buffer; etag: string } | undefined
  const maak = () => {
    const uitkomst = antwoord('')
    if (!('goed' in uitkomst)) throw new Error(`Een vast antwoord kan niet weigeren: ${uitkomst.fout.code}`)
    const tekst = Buffer.from(uitkomst.goed)
    const hash = createHash('sha256').update(tekst).digest('base64url').slice(0, 27)
    // Weak, because the same answer also goes out compressed.
    return { tekst, gzip: gzipSync(tekst), etag: `W/"${hash}"` }
  }
  return (request: FastifyRequest, reply: FastifyReply) => {
    bewaard ??= maak()
    reply.header('etag', bewaard.etag).header('cache-control', 'no-cache').header('vary', 'Accept-Encoding')
    if (isBekend(request.headers['if-none-match'], bewaard.etag)) return reply.code(304).send()
    reply.type(JSON_TYPE)
    const codering = request.headers['accept-encoding']
    const magGzip = typeof codering === 'string' && /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(codering)
    return magGzip ? reply.header('content-encoding', 'gzip').send(bewaard.gzip) : reply.send(bewaard.tekst)
  }
}

/** Weak comparison (RFC 9110, 13.1.2). */
function isBekend(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  const kaal = (waarde: string) => waarde.trim().replace(/^W\//, '')
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((waarde) => kaal(waarde) === kaal(etag))
}

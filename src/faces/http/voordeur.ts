/** What every request must pass before an operation sees it: address, method, form of the answer, query, origin. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Gebrek } from '../../platform/operatie.ts'
import { accepteert } from './accept.ts'
import { type Adressen, isApiPad, isDocsPad, padVan } from './adressen.ts'
import { statusProblem, stuurProblem, taalVan, weigeringProblem } from './problem.ts'
import type { Gevonden } from './zaken-adressen.ts'

const WEB_METHODEN = ['GET', 'HEAD']

/** `zoek` finds the addresses of the work on the store. */
export function maakVoordeur(
  adressen: Adressen,
  zoek: (pad: string, methode: string) => Gevonden | undefined = () => undefined,
) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const pad = padVan(request.raw.url)
    const opgeslagen = zoek(pad, request.method)
    const methoden = isApiPad(pad)
      ? isDocsPad(pad)
        ? WEB_METHODEN
        : (adressen.get(pad) ?? opgeslagen?.methoden)
      : WEB_METHODEN
    const weiger = (status: number) =>
      stuurProblem(request, reply, statusProblem(status, taalVan(request.headers['accept-language'])))
    if (!methoden) return weiger(404)
    if (!methoden.includes(request.method)) {
      reply.header('allow', [...methoden, 'OPTIONS'].join(', '))
      return request.method === 'OPTIONS' ? reply.code(204).send() : weiger(405)
    }
    if (!isApiPad(pad) || isDocsPad(pad)) return undefined
    if (!accepteert(request.headers.accept, 'application/json')) return weiger(406)
    if (WEB_METHODEN.includes(request.method) ? heeftInhoud(request) : false) return weiger(400)
    if (request.method === 'POST' && komtVanElders(request)) return weiger(403)
    const fouten = onbekendeParameters(request, opgeslagen?.vraag ?? [])
    if (fouten.length === 0) return undefined
    const taal = taalVan(request.headers['accept-language'])
    return stuurProblem(request, reply, weigeringProblem({ code: 'ongeldige-invoer', fouten }, taal))
  }
}

function heeftInhoud(request: FastifyRequest): boolean {
  const { 'content-length': lengte, 'transfer-encoding': overdracht } = request.headers
  return overdracht !== undefined || Number(lengte ?? 0) > 0
}

/** Names that this address does not take, or that stand there twice. Values are not repeated: they may be personal data. */
function onbekendeParameters(request: FastifyRequest, bekend: readonly string[]): Gebrek[] {
  const namen = Object.entries(request.query as Record<string, unknown>)
    .filter(([naam, waarde]) => !bekend.includes(naam) || typeof waarde !== 'string')
    .map(([naam]) => naam)
  return namen.slice(0, 50).map((naam) => {
    const genoemd = /^[A-Za-z][A-Za-z_-]{0,40}$/.test(naam) ? ` "${naam}"` : ''
    return {
      pointer: '',
      code: 'onbekende-parameter',
      uitleg: {
        nl: `De parameter${genoemd} in het adres is onbekend. Laat deze weg.`,
        en: `The parameter${genoemd} in the address is unknown. Leave it out.`,
      },
    }
  })
}

/**
 * A page of another website may not send work in a visitor's name. Browsers say where a request comes from; other
 * clients send neither header and pass.
 */
function komtVanElders(request: FastifyRequest): boolean {
  const herkomst = request.headers['sec-fetch-site']
  if (herkomst !== undefined) return herkomst !== 'same-origin' && herkomst !== 'none'
  const { origin } = request.headers
  if (origin === undefined) return false
  return !URL.canParse(origin) || new URL(origin).host !== request.host
}

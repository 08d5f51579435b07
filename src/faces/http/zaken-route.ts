/**
 * The HTTP route of an operation on the store: who may, which version was seen (If-Match), done once (Idempotency-Key),
 * and the answer with the version as its ETag.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Bewerking, Bewerkweigering } from '../../platform/bewerking.ts'
import type { Tweetaligheid } from '../../platform/operatie.ts'
import { toegang } from './aanmelding.ts'
import { API } from './adressen.ts'
import type { Limiet } from './operatieroute.ts'
import { type Problem, stuurProblem, taalVan, weigeringProblem } from './problem.ts'

const JSON_TYPE = 'application/json; charset=utf-8'
const SLEUTEL = /^[\x21-\x7e]{1,255}$/
const VERSIE = /^(?:W\/)?"([1-9][0-9]{0,8})"$/

type Kopfout = 'sleutel-ontbreekt' | 'versie-ontbreekt' | 'versie-onleesbaar'

const t = (nl: string, en: string): Tweetaligheid => ({ nl, en })
const KOPFOUTEN: Readonly<Record<Kopfout, { status: number; titel: Tweetaligheid; detail: Tweetaligheid }>> = {
  'sleutel-ontbreekt': {
    status: 400,
    titel: t('Idempotency-Key ontbreekt', 'Idempotency-Key is missing'),
    detail: t(
      'Stuur een eigen sleutel van 1 tot 255 tekens mee in Idempotency-Key, en bij herhaling dezelfde.',
      'Send a key of your own of 1 to 255 characters in Idempotency-Key, and the same one when you repeat.',
    ),
  },
  'versie-ontbreekt': {
    status: 428,
    titel: t('If-Match ontbreekt', 'If-Match is missing'),
    detail: t('Stuur de versie mee die u zag: If-Match: "7".', 'Send the version that you saw: If-Match: "7".'),
  },
  'versie-onleesbaar': {
    status: 400,
    titel: t('If-Match klopt niet', 'If-Match is wrong'),
    detail: t('Geef één versie, zoals If-Match: "7".', 'Give one version, such as If-Match: "7".'),
  },
}

export function zetBewerkroute(app: FastifyInstance, bewerking: Bewerking, limiet: Limiet): void {
  app.route({
    method: bewerking.methode,
    url: API + bewerking.pad.replace(/\{([a-z]+)\}/g, ':$1'),
    config: { rateLimit: { max: limiet.aantal, timeWindow: limiet.vensterMs } },
    handler: (request, reply) => behandel(request, reply, bewerking),
  })
}

async function behandel(request: FastifyRequest, reply: FastifyReply, bewerking: Bewerking): Promise<FastifyReply> {
  reply.header('cache-control', 'no-store')
  const mag = toegang(request, bewerking.recht)
  if ('fout' in mag) {
    if (mag.fout.status === 401) reply.header('www-authenticate', 'Cookie realm="open-zorgkantoor"')
    return stuurProblem(request, reply, mag.fout)
  }
  const koppen = leesKoppen(request, bewerking)
  if ('fout' in koppen) return stuurProblem(request, reply, kopproblem(koppen.fout, request))
  const uitkomst = await bewerking.voerUit({
    context: mag.goed,
    pad: request.params as Record<string, string>,
    vraag: request.query as Record<string, string>,
    inhoud: request.body instanceof Uint8Array ? request.body : '',
    ...koppen.goed,
  })
  if ('fout' in uitkomst) return weiger(request, reply, uitkomst.fout)
  const versie = versieIn(uitkomst.goed)
  if (versie !== null) reply.header('etag', `"${versie}"`)
  return reply.code(bewerking.status).type(JSON_TYPE).send(JSON.stringify(uitkomst.goed))
}

type Koppen = { readonly versie: number; readonly sleutel: string | null }

function leesKoppen(request: FastifyRequest, bewerking: Bewerking): { goed: Koppen } | { fout: Kopfout } {
  if (bewerking.methode === 'GET') return { goed: { versie: 0, sleutel: null } }
  const sleutel = request.headers['idempotency-key']
  if (typeof sleutel !== 'string' || !SLEUTEL.test(sleutel)) return { fout: 'sleutel-ontbreekt' }
  if (!bewerking.metVersie) return { goed: { versie: 0, sleutel } }
  const gegeven = request.headers['if-match']
  if (gegeven === undefined) return { fout: 'versie-ontbreekt' }
  const versie = VERSIE.exec(gegeven.trim())?.[1]
  return versie === undefined ? { fout: 'versie-onleesbaar' } : { goed: { versie: Number(versie), sleutel } }
}

function kopproblem(code: Kopfout, request: FastifyRequest): Problem {
  const { status, titel, detail } = KOPFOUTEN[code]
  const taal = taalVan(request.headers['accept-language'])
  return { type: `urn:open-zorgkantoor:fout:${code}`, status, title: titel[taal], detail: detail[taal], code }
}

function weiger(request: FastifyRequest, reply: FastifyReply, fout: Bewerkweigering): FastifyReply {
  const problem = weigeringProblem(fout, taalVan(request.headers['accept-language']))
  if (Object.keys(fout.gegevens).length === 0) return stuurProblem(request, reply, problem)
  return stuurProblem(request, reply, { ...problem, gegevens: fout.gegevens })
}

function versieIn(goed: unknown): number | null {
  const versie = typeof goed === 'object' && goed !== null && 'versie' in goed ? goed.versie : null
  return typeof versie === 'number' ? versie : null
}

/**
 * The HTTP route of an operation on the store: who may, which version was seen (If-Match), done once (Idempotency-Key),
 * and the answer with the version as its ETag.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Bestand, Bewerking, Bewerkweigering } from '../../platform/bewerking.ts'
import { faalpunt } from '../../platform/faalpunt.ts'
import type { Tweetaligheid } from '../../platform/operatie.ts'
import { toegang } from './aanmelding.ts'
import { API } from './adressen.ts'
import type { Limiet } from './operatieroute.ts'
import { handelFoutAf, type Problem, statusProblem, stuurProblem, taalVan, weigeringProblem } from './problem.ts'
import { inhoudVan, leesUpload } from './upload.ts'

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
  const { ontvangt } = bewerking
  if (ontvangt === undefined) zetRoute(app, bewerking, limiet)
  else zetUploadroute(app, bewerking, limiet, ontvangt.bytesMax)
}

function zetRoute(app: FastifyInstance, bewerking: Bewerking, limiet: Limiet): void {
  app.route({
    method: bewerking.methode,
    url: API + bewerking.pad.replace(/\{([a-z]+)\}/g, ':$1'),
    config: { rateLimit: { max: limiet.aantal, timeWindow: limiet.vensterMs } },
    handler: (request, reply) => behandel(request, reply, bewerking),
  })
}

/** Who may not is turned away before the bytes come in; what is far too large is not taken in at all. */
function zetUploadroute(app: FastifyInstance, bewerking: Bewerking, limiet: Limiet, bytesMax: number): void {
  void app.register(async (deel) => {
    leesUpload(deel, bytesMax)
    deel.addHook('onRequest', async (request, reply) => {
      const mag = toegang(request, bewerking.recht)
      return 'fout' in mag ? stuurProblem(request, reply, mag.fout) : undefined
    })
    deel.setErrorHandler((fout: { statusCode?: number }, request, reply) => {
      if (fout.statusCode !== 413) return handelFoutAf(fout, request, reply)
      const mb = bytesMax / 1024 / 1024
      const detail = { nl: `Het bestand is groter dan ${mb} MB.`, en: `The file is larger than ${mb} MB.` }
      return stuurProblem(request, reply, statusProblem(413, taalVan(request.headers['accept-language']), detail))
    })
    zetRoute(deel, bewerking, limiet)
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
  await faalpunt('inhoud-gelezen')
  const uitkomst = await bewerking.voerUit({
    context: mag.goed,
    pad: request.params as Record<string, string>,
    vraag: request.query as Record<string, string>,
    ...inhoudVan(request.body),
    ...koppen.goed,
  })
  if ('fout' in uitkomst) return weiger(request, reply, uitkomst.fout)
  if (bewerking.bestand) return stuurBestand(reply, uitkomst.goed as Bestand)
  const versie = versieIn(uitkomst.goed)
  if (versie !== null) reply.header('etag', `"${versie}"`)
  const tekst = JSON.stringify(uitkomst.goed)
  await faalpunt('antwoord-half', () => stuurHelft(reply, tekst))
  return reply.code(bewerking.status).type(JSON_TYPE).send(tekst)
}

/** For the drill in which the server dies with half an answer sent. */
function stuurHelft({ raw }: FastifyReply, tekst: string): Promise<void> {
  raw.writeHead(200, { 'content-type': JSON_TYPE, 'content-length': Buffer.byteLength(tekst) })
  return new Promise((klaar) => raw.write(tekst.slice(0, tekst.length / 2), () => klaar()))
}

/** A file is saved, never shown inside our own pages, and runs nothing (T12). */
function stuurBestand(reply: FastifyReply, { naam, mediatype, inhoud }: Bestand): FastifyReply {
  return reply
    .header('content-disposition', `attachment; filename*=UTF-8''${codeer(naam)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .type(mediatype)
    .send(Buffer.from(inhoud))
}

/** What RFC 5987 lets stand in a name is less than what an address lets stand. */
const codeer = (naam: string): string =>
  encodeURIComponent(naam).replace(/['()*]/g, (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`)

type Koppen = { readonly versie: number; readonly sleutel: string | null }

function leesKoppen(request: FastifyRequest, bewerking: Bewerking): { goed: Koppen } | { fout: Kopfout } {
  if (bewerking.methode === 'GET' || bewerking.leest === true) return { goed: { versie: 0, sleutel: null } }
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
  if (problem.status === 429 || problem.status === 503) reply.header('retry-after', '60')
  if (Object.keys(fout.gegevens).length === 0) return stuurProblem(request, reply, problem)
  return stuurProblem(request, reply, { ...problem, gegevens: fout.gegevens })
}

function versieIn(goed: unknown): number | null {
  const versie = typeof goed === 'object' && goed !== null && 'versie' in goed ? goed.versie : null
  return typeof versie === 'number' ? versie : null
}

/** Error answers after RFC 9457 (`application/problem+json`). Nothing of the inside and no personal data goes out. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { afhandelingVan } from '../../app/afhandeling.ts'
import { foutspoor, nieuwFoutnummer } from '../../platform/foutnummer.ts'
import type { Gebrek, Tweetaligheid, Weigering } from '../../platform/operatie.ts'
import { isOpslagWeg } from '../../platform/opslagfout.ts'

export const PROBLEM_TYPE = 'application/problem+json'

export interface Problem {
  readonly type: string
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly code?: string
  readonly fouten?: readonly Gebrek[]
  readonly foutnummer?: string
  /** What a program can use of a refusal, for instance the version that a case has now. */
  readonly gegevens?: Readonly<Record<string, unknown>>
}

interface Statustekst {
  readonly code: string
  readonly titel: Tweetaligheid
  readonly detail: Tweetaligheid
}

const t = (nl: string, en: string): Tweetaligheid => ({ nl, en })

/** Every status that this face gives by itself; another client error is shown as 400, another server error as 500. */
const STATUSTEKSTEN: Readonly<Record<number, Statustekst>> = {
  400: {
    code: 'ongeldig-verzoek',
    titel: t('Ongeldig verzoek', 'Bad request'),
    detail: t('De server begrijpt dit verzoek niet.', 'The server does not understand this request.'),
  },
  403: {
    code: 'geweigerd',
    titel: t('Geweigerd', 'Forbidden'),
    detail: t('Dit verzoek komt van een andere website.', 'This request comes from another website.'),
  },
  404: {
    code: 'niet-gevonden',
    titel: t('Niet gevonden', 'Not found'),
    detail: t('Op dit adres staat niets.', 'There is nothing at this address.'),
  },
  405: {
    code: 'methode-niet-toegestaan',
    titel: t('Methode niet toegestaan', 'Method not allowed'),
    detail: t(
      'Dit adres kent deze methode niet; zie de header Allow.',
      'See the header Allow for what is possible here.',
    ),
  },
  406: {
    code: 'niet-leverbaar',
    titel: t('Vorm niet leverbaar', 'Not acceptable'),
    detail: t('Deze API antwoordt alleen met application/json.', 'This API answers with application/json only.'),
  },
  408: {
    code: 'te-langzaam',
    titel: t('Verzoek duurde te lang', 'Request timeout'),
    detail: t(
      'Het verzoek kwam niet op tijd binnen. Probeer het opnieuw.',
      'The request came in too slowly. Try again.',
    ),
  },
  413: {
    code: 'te-groot',
    titel: t('Verzoek te groot', 'Content too large'),
    detail: t('Het verzoek is groter dan 1 MB.', 'The request is larger than 1 MB.'),
  },
  415: {
    code: 'onbekend-inhoudstype',
    titel: t('Inhoudstype niet ondersteund', 'Unsupported media type'),
    detail: t(
      'Stuur JSON in UTF-8, met Content-Type: application/json en zonder Content-Encoding.',
      'Send JSON in UTF-8, with Content-Type: application/json and without Content-Encoding.',
    ),
  },
  429: {
    code: 'te-veel-verzoeken',
    titel: t('Te veel verzoeken', 'Too many requests'),
    detail: t('Wacht het aantal seconden van de header Retry-After.', 'Wait the seconds of the header Retry-After.'),
  },
  431: {
    code: 'headers-te-groot',
    titel: t('Headers te groot', 'Request header fields too large'),
    detail: t('De headers van het verzoek zijn te groot.', 'The headers of the request are too large.'),
  },
  500: {
    code: 'interne-fout',
    titel: t('Onverwachte fout', 'Unexpected error'),
    detail: t('Er ging bij ons iets mis. Noem bij een melding het foutnummer.', 'We failed. Quote the error number.'),
  },
  503: {
    code: 'niet-beschikbaar',
    titel: t('Nu niet beschikbaar', 'Service unavailable'),
    detail: t(
      'De server kan dit nu niet doen. Probeer het straks opnieuw.',
      'The server cannot do this now. Try later.',
    ),
  },
}

/** Dutch, unless the client puts English first. */
export function taalVan(acceptLanguage: string | undefined): 'nl' | 'en' {
  const talen = (acceptLanguage ?? '').toLowerCase().matchAll(/\b(nl|en)\b/g)
  return talen.next().value?.[1] === 'en' ? 'en' : 'nl'
}

export function statusProblem(status: number, taal: 'nl' | 'en' = 'nl', detail?: Tweetaligheid): Problem {
  const bekend = STATUSTEKSTEN[status] ? status : status < 500 ? 400 : 500
  const tekst = STATUSTEKSTEN[bekend]
  if (!tekst) throw new Error(`Geen tekst voor status ${status}`)
  return {
    type: 'about:blank',
    status: bekend,
    title: tekst.titel[taal],
    detail: (detail ?? tekst.detail)[taal],
    code: tekst.code,
  }
}

/** A refusal of an operation: `code` and `fouten` are those of the other faces. */
export function weigeringProblem(weigering: Weigering, taal: 'nl' | 'en'): Problem {
  const { status, titel } = afhandelingVan(weigering.code)
  const [eerste] = weigering.fouten
  const meer = weigering.fouten.length - 1
  const rest = taal === 'nl' ? ` (en nog ${meer}; zie fouten)` : ` (and ${meer} more; see fouten)`
  return {
    type: `urn:open-zorgkantoor:fout:${weigering.code}`,
    status,
    title: titel[taal],
    detail: `${eerste?.uitleg[taal] ?? titel[taal]}${meer > 0 ? rest : ''}`,
    code: weigering.code,
    fouten: weigering.fouten,
  }
}

export function stuurProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  return (
    reply
      .code(problem.status)
      .header('content-language', taalVan(request.headers['accept-language']))
      .header('cache-control', 'no-store')
      .type(PROBLEM_TYPE)
      // As bytes: to a text Fastify adds a charset, which this type does not have.
      .send(Buffer.from(JSON.stringify(problem)))
  )
}

/** What was thrown becomes an answer: a known client error by its status, anything else a 500 with a number. */
export function handelFoutAf(fout: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const taal = taalVan(request.headers['accept-language'])
  const status = statusVan(fout)
  if (status === 503 && !reply.hasHeader('retry-after')) reply.header('retry-after', '5')
  if (status !== 500) return stuurProblem(request, reply, statusProblem(status, taal))
  const foutnummer = nieuwFoutnummer()
  request.log.error({ foutnummer, route: request.routeOptions.url, ...foutspoor(fout) }, 'onverwachte fout')
  return stuurProblem(request, reply, { ...statusProblem(500, taal), foutnummer })
}

function statusVan(fout: unknown): number {
  if (isOpslagWeg(fout)) return 503
  const status = typeof fout === 'object' && fout !== null && 'statusCode' in fout ? Number(fout.statusCode) : 500
  return status === 503 || (status >= 400 && status < 500) ? status : 500
}

/**
 * Login over HTTP: to the identity provider and back, out again, and who am I. The session is a cookie; a change needs a
 * token as well, and must come from our own pages (PLT-20).
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Pool } from 'pg'
import {
  type Aangemeld,
  beginPoging,
  contextVoor,
  csrfToken,
  type Demoaccount,
  gebruikPoging,
  type Inlogdienst,
  isCsrfToken,
  isDemoaccount,
  kenGebruiker,
  leesSessie,
  maakKoekje,
  maakSessie,
  magAlleenLezen,
  rechtenVan,
  spoorkoekje,
  trekSessieIn,
  veiligTerugadres,
  weigerDemoInProductie,
} from '../../platform/aanmelding/index.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Modus } from '../../platform/config.ts'
import type { Context } from '../../platform/db.ts'
import { noteerDeur } from '../../platform/logboek/index.ts'
import { Startfout } from '../../platform/startfout.ts'
import { TEKSTEN, type Weigercode } from './aanmelding-teksten.ts'
import { demopagina, HTML, pagina } from './aanmeldpagina.ts'
import { vraagtPagina } from './accept.ts'
import { API, isApiPad, padVan } from './adressen.ts'
import { type Problem, stuurProblem, taalVan } from './problem.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is logged in; null when nobody is, or when the route does not ask. */
    aangemeld: Aangemeld | null
    /** True: the role does not give what was asked; it goes into the log before the answer (T1). */
    rechtOntbreekt: boolean
  }
  interface FastifyContextConfig {
    /** True: this route serves everybody alike, and no session is read for it. */
    zonderAanmelding?: boolean
  }
}

export interface Aanmeldopties {
  readonly pool: Pool
  readonly clock: Clock
  readonly modus: Modus
  /** The address of this website as the world sees it. The way back from the provider is fixed by it. */
  readonly adres: () => string
  /** Null: nobody can log in, but for demo accounts. */
  readonly inlogdienst: Inlogdienst | null
  /** The invented accounts of demo mode by role; null: none. */
  readonly demo: ReadonlyMap<Demoaccount, string> | null
}

const TERUG = '/aanmelden/terug'
const DEMO = '/aanmelden/demo'
const AFMELDEN = '/afmelden'
/** Of one address a minute; an office of hundreds behind one address can come in at nine. */
const LIMIET = { rateLimit: { max: 300, timeWindow: 60_000 } }
const CSRF_HEADER = 'x-ozk-csrf'
const VEILIGE_METHODEN = ['GET', 'HEAD', 'OPTIONS']

/** The addresses of login and what each takes; the front door knows operations only. */
const EIGEN: ReadonlyMap<string, readonly string[]> = new Map([
  [`${API}/ik`, ['GET', 'HEAD']],
  [AFMELDEN, ['POST']],
  [DEMO, ['GET', 'HEAD', 'POST']],
])

type Voordeur = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>

/** The front door, which also lets through what login serves. */
export function metAanmelding(voordeur: Voordeur): Voordeur {
  return async (request, reply) =>
    EIGEN.get(padVan(request.raw.url))?.includes(request.method) ? undefined : voordeur(request, reply)
}

/** Puts login on the server. Must come after the rate limit; the front door goes in `metAanmelding`. */
export async function zetAanmelding(app: FastifyInstance, opties: Aanmeldopties): Promise<void> {
  if (opties.demo !== null) weigerDemoInProductie(opties)
  if (opties.modus === 'productie' && !opties.adres().startsWith('https:')) throw zonderTls()
  app.decorateRequest('aangemeld', null)
  app.decorateRequest('rechtOntbreekt', false)
  app.addHook('onRequest', (request, reply) => herken(request, reply, opties))
  app.addHook('onSend', async (request) => {
    const { rechtOntbreekt, aangemeld, method, routeOptions } = request
    if (!rechtOntbreekt || aangemeld === null) return
    request.rechtOntbreekt = false
    const wat = {
      soort: 'toegang.geweigerd',
      redenCode: 'niet-toegestaan',
      object: `${method} ${routeOptions.url ?? ''}`,
    } as const
    await noteerDeur(opties.pool, {
      ...wat,
      gebruiker: aangemeld.gebruiker,
      toegang: { soort: 'web', punt: request.ip },
    })
  })
  await app.register(async (deel) => {
    deel.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'))
    const open = { config: { ...LIMIET, zonderAanmelding: true } }
    deel.get('/aanmelden', open, (request, reply) => begin(request, reply, opties))
    deel.get(TERUG, open, (request, reply) => keerTerug(request, reply, opties))
    deel.post(AFMELDEN, { config: LIMIET }, (request, reply) => meldAf(request, reply, opties))
    deel.get(`${API}/ik`, (request, reply) => toonIk(request, reply, opties))
    if (opties.demo !== null) zetDemo(deel, opties, opties.demo)
  })
}

/** Who may only look says for what purpose he looks (T8): that changes nothing but the log. */
const OPGAVE = /^\/api\/v1\/zaken\/[^/]+\/doel$/

/** What an operation needs to run for this person; or the answer that says why not. */
export function toegang(
  request: FastifyRequest,
  operatie: string,
  regio?: string,
): { readonly goed: Context } | { readonly fout: Problem } {
  if (request.aangemeld === null) return { fout: problemVan('niet-aangemeld', request) }
  const context = contextVoor(request.aangemeld, operatie, regio)
  if (context !== null) return { goed: context }
  request.rechtOntbreekt = true
  return { fout: problemVan('niet-toegestaan', request) }
}

/** Reads the session of each request to the API, and refuses a change that our own pages did not ask for. */
async function herken(request: FastifyRequest, reply: FastifyReply, opties: Aanmeldopties): Promise<void> {
  const pad = padVan(request.raw.url)
  if (request.routeOptions.config.zonderAanmelding === true || !(isApiPad(pad) || pad === AFMELDEN)) return
  const id = sessiekoekje(opties).lees(request.headers.cookie)
  if (id === null) return
  request.aangemeld = await leesSessie(opties.pool, opties.clock, id)
  if (request.aangemeld === null || VEILIGE_METHODEN.includes(request.method)) return
  if (komtVanElders(request, opties, false) || !isCsrfToken(id, request.headers[CSRF_HEADER])) {
    await weiger(request, reply, 'van-elders')
  } else if (pad !== AFMELDEN && !OPGAVE.test(pad) && magAlleenLezen(request.aangemeld)) {
    request.rechtOntbreekt = true
    await weiger(request, reply, 'niet-toegestaan')
  }
}

async function begin(request: FastifyRequest, reply: FastifyReply, opties: Aanmeldopties): Promise<FastifyReply> {
  const terug = veiligTerugadres(parameter(request, 'terug'))
  if (opties.inlogdienst === null) {
    if (opties.demo === null) return weiger(request, reply, 'geen-inlogdienst')
    return reply.redirect(`${DEMO}?terug=${encodeURIComponent(terug)}`, 303)
  }
  const geheim = await beginPoging(opties.pool, opties.clock, terug)
  const doel = await opties.inlogdienst.begin(geheim, opties.adres() + TERUG)
  if (!('goed' in doel)) return weiger(request, reply, doel.fout.code)
  // Ties the login to this browser: nobody can have another person come in as him.
  reply.header('set-cookie', pogingkoekje(opties).zet(geheim.state))
  return reply.redirect(doel.goed.href, 303)
}

async function keerTerug(request: FastifyRequest, reply: FastifyReply, opties: Aanmeldopties): Promise<FastifyReply> {
  const { pool, clock, inlogdienst } = opties
  const state = pogingkoekje(opties).lees(request.headers.cookie)
  reply.header('set-cookie', pogingkoekje(opties).zet(''))
  if (inlogdienst === null || state === null || parameter(request, 'state') !== state) {
    return weiger(request, reply, 'aanmelding-verlopen')
  }
  const poging = await gebruikPoging(pool, clock, state)
  if (poging === null) return weiger(request, reply, 'aanmelding-verlopen')
  const teruggekeerd = new URL(opties.adres() + TERUG)
  teruggekeerd.search = (request.raw.url ?? '').split('?').slice(1).join('?')
  const persoon = await inlogdienst.voltooi(poging.geheim, teruggekeerd)
  if (!('goed' in persoon)) {
    await noteerDeur(pool, { soort: 'toegang.mislukt', gebruiker: null, redenCode: persoon.fout.code, ...van(request) })
    return weiger(request, reply, persoon.fout.code)
  }
  const gebruiker = await kenGebruiker(pool, persoon.goed)
  if (gebruiker !== null) return laatBinnen(request, reply, opties, gebruiker, poging.terug)
  request.log.warn({ reden: 'account-gesloten' }, 'aanmelding-geweigerd')
  await noteerDeur(pool, { soort: 'toegang.mislukt', gebruiker: null, redenCode: 'account-gesloten', ...van(request) })
  return weiger(request, reply, 'aanmelding-geweigerd')
}

/** Who asked for no page goes to the first page of his role; the screen knows which. */
const landing = (terug: string): string => (/^\/(\?|$)/.test(terug) ? `/mijn-werk${terug.slice(1)}` : terug)

/** Always a new session: an id that the browser brought along may be known to somebody else. */
async function laatBinnen(
  request: FastifyRequest,
  reply: FastifyReply,
  opties: Aanmeldopties,
  gebruiker: string,
  terug: string,
): Promise<FastifyReply> {
  const koekje = sessiekoekje(opties)
  const id = await maakSessie(opties.pool, opties.clock, gebruiker, koekje.lees(request.headers.cookie))
  await noteerDeur(opties.pool, { soort: 'toegang.aangemeld', gebruiker, ...van(request) })
  request.log.info({ gebruiker }, 'aangemeld')
  return reply.header('set-cookie', [koekje.zet(id), spoor(opties, true)]).redirect(landing(terug), 303)
}

async function meldAf(request: FastifyRequest, reply: FastifyReply, opties: Aanmeldopties): Promise<FastifyReply> {
  const koekje = sessiekoekje(opties)
  const id = koekje.lees(request.headers.cookie)
  if (id !== null && request.aangemeld !== null) {
    await trekSessieIn(opties.pool, opties.clock, id)
    await noteerDeur(opties.pool, {
      soort: 'toegang.afgemeld',
      gebruiker: request.aangemeld.gebruiker,
      ...van(request),
    })
    // The provider may still know the person: who wants to be out there as well goes on to it.
    const verder = await opties.inlogdienst?.uit(`${opties.adres()}/`)
    if (verder) reply.header('x-ozk-uitloggen', verder.href)
  }
  return reply
    .header('set-cookie', [koekje.zet(''), spoor(opties, false)])
    .code(204)
    .send()
}

function toonIk(request: FastifyRequest, reply: FastifyReply, opties: Aanmeldopties): FastifyReply {
  const { aangemeld } = request
  const id = sessiekoekje(opties).lees(request.headers.cookie)
  if (aangemeld === null || id === null) return weiger(request, reply, 'niet-aangemeld')
  const { weergavenaam: naam, rollen, verloopt, gebruiker } = aangemeld
  return reply.send({ gebruiker, naam, rollen, rechten: rechtenVan(aangemeld), verloopt, csrf: csrfToken(id) })
}

function zetDemo(deel: FastifyInstance, opties: Aanmeldopties, demo: ReadonlyMap<Demoaccount, string>): void {
  const open = { config: { ...LIMIET, zonderAanmelding: true } }
  deel.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 4_096 },
    (_r, tekst, klaar) => klaar(null, new URLSearchParams(String(tekst))),
  )
  deel.get(DEMO, open, (request, reply) =>
    reply.type(HTML).send(demopagina([...demo.keys()], veiligTerugadres(parameter(request, 'terug')))),
  )
  deel.post(DEMO, open, async (request, reply) => {
    if (komtVanElders(request, opties, true)) return weiger(request, reply, 'van-elders')
    const velden = request.body instanceof URLSearchParams ? request.body : new URLSearchParams()
    const rol = velden.get('rol')
    const gebruiker = isDemoaccount(rol) ? demo.get(rol) : undefined
    if (gebruiker === undefined) return weiger(request, reply, 'aanmelding-geweigerd')
    return laatBinnen(request, reply, opties, gebruiker, veiligTerugadres(velden.get('terug')))
  })
}

/** Browsers say where a request comes from. `streng`: who says nothing comes from elsewhere. */
function komtVanElders(request: FastifyRequest, opties: Aanmeldopties, streng: boolean): boolean {
  const { 'sec-fetch-site': herkomst, origin } = request.headers
  if (herkomst !== undefined && herkomst !== 'same-origin') return true
  // A form of our own pages has origin `null` in a browser, because we ask it to send no referrer.
  if (origin !== undefined && origin !== 'null') return origin !== new URL(opties.adres()).origin
  return (streng || origin === 'null') && herkomst === undefined
}

const van = (request: FastifyRequest) => ({ toegang: { soort: 'web', punt: request.ip } }) as const

function parameter(request: FastifyRequest, naam: string): unknown {
  return (request.query as Record<string, unknown>)[naam]
}

const sessiekoekje = (opties: Aanmeldopties) => maakKoekje('sessie', opties.adres().startsWith('https:'))
const spoor = (opties: Aanmeldopties, aan: boolean) => spoorkoekje(opties.adres().startsWith('https:'), aan)
const pogingkoekje = (opties: Aanmeldopties) => maakKoekje('poging', opties.adres().startsWith('https:'))

function problemVan(code: Weigercode, request: FastifyRequest): Problem {
  const { status, titel, detail } = TEKSTEN[code]
  const taal = taalVan(request.headers['accept-language'])
  return { type: `urn:open-zorgkantoor:fout:${code}`, status, title: titel[taal], detail: detail[taal], code }
}

/** A person in a browser gets a page; a program a problem. Neither learns why. */
function weiger(request: FastifyRequest, reply: FastifyReply, code: Weigercode): FastifyReply {
  const { status, titel, detail } = TEKSTEN[code]
  if (status === 401) reply.header('www-authenticate', 'Cookie realm="open-zorgkantoor"')
  if (status === 503) reply.header('retry-after', '30')
  if (isApiPad(padVan(request.raw.url)) || !vraagtPagina(request.headers.accept)) {
    return stuurProblem(request, reply, problemVan(code, request))
  }
  const inhoud = `<h1>${titel.nl}</h1><p>${detail.nl}</p><p><a href="/aanmelden">Opnieuw inloggen</a></p>
<div lang="en"><h2>${titel.en}</h2><p>${detail.en}</p></div>`
  return reply.code(status).type(HTML).send(pagina(titel.nl, inhoud))
}

function zonderTls(): Startfout {
  return new Startfout(
    'productie-zonder-tls',
    'In productie moet het adres in OZK_PUBLIEKE_URL met https beginnen: anders is een sessie af te luisteren.',
    'In production the address in OZK_PUBLIEKE_URL must begin with https: otherwise a session can be overheard.',
  )
}

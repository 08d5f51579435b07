import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operaties } from '../../app/operaties.ts'
import { systemClock } from '../../platform/clock.ts'
import { maakLog } from '../../platform/log.ts'
import { type Operatie, operatie } from '../../platform/operatie.ts'
import { type HttpOpties, maakHttp } from './index.ts'

const TOETSEN = '/api/v1/pgb/toetsen'
const dossier = structuredClone(operaties[0]?.input?.voorbeelden.opMaat?.waarde) as Record<string, unknown>
const tekst = JSON.stringify(dossier)
const PROBLEM = 'application/problem+json'

const opRuimte: FastifyInstance[] = []
async function server(opties: HttpOpties = {}): Promise<FastifyInstance> {
  const app = await maakHttp({ maxVertragingMs: 0, ...opties })
  opRuimte.push(app)
  return app
}
afterAll(async () => {
  for (const app of opRuimte) await app.close()
})

let app: FastifyInstance
beforeAll(async () => {
  app = await server()
})

const post = (inhoud: string | Buffer, headers: Record<string, string> = {}, url = TOETSEN) =>
  app.inject({ method: 'POST', url, payload: inhoud, headers: { 'content-type': 'application/json', ...headers } })

/** An operation of the test itself: what happens when one breaks, or answers something else than it promised. */
function proefoperatie(naam: string, run: () => { goed: unknown }): Operatie {
  return operatie<undefined, unknown>({
    name: `proef.${naam}`,
    eis: ['PLT-12'],
    samenvatting: { nl: 'Proef', en: 'Trial' },
    omschrijving: { nl: 'Proef.', en: 'Trial.' },
    rollen: ['openbaar'],
    stateless: true,
    schemas: {},
    route: { methode: 'POST', pad: `/proef-${naam}` },
    weigeringen: [],
    input: null,
    output: { naam: 'Proef', schema: Type.Object({ getal: Type.Integer() }), voorbeeld: { getal: 1 } },
    lees: null,
    run,
  })
}

describe('PLT-12 de operaties over HTTP', () => {
  it('gives the outcome exactly as the operation does: nothing is stripped or added', async () => {
    for (const bewerking of operaties) {
      const { methode, pad } = bewerking.route
      const antwoord = await app.inject({
        method: methode,
        url: `/api/v1${pad}`,
        ...(bewerking.input ? { payload: tekst, headers: { 'content-type': 'application/json' } } : {}),
      })
      const direct = bewerking.voerUit(tekst)
      expect(antwoord.statusCode, bewerking.name).toBe(200)
      expect(antwoord.headers['content-type']).toBe('application/json; charset=utf-8')
      expect(antwoord.body).toBe(JSON.stringify('goed' in direct ? direct.goed : null))
    }
  })

  it('gives the budget in an object, and null with a refusal', async () => {
    expect((await post(tekst, {}, '/api/v1/pgb/budgetten')).json().budget.jaar).toBe(2026)
  })

  it('accepts a charset that says UTF-8, a byte order mark, and any Accept that takes JSON', async () => {
    expect((await post(tekst, { 'content-type': 'application/json; charset=UTF-8' })).statusCode).toBe(200)
    expect((await post(Buffer.from(`\uFEFF${tekst}`))).statusCode).toBe(200)
    for (const accept of ['*/*', 'application/*;q=0.1', 'text/html, application/json;q=0.5']) {
      expect((await post(tekst, { accept })).statusCode, accept).toBe(200)
    }
  })

  it('answers 422 with the name of what is missing', async () => {
    const antwoord = await post(JSON.stringify({ ...dossier, peildatum: '2025-12-31' }))
    expect(antwoord.statusCode).toBe(422)
    expect(antwoord.headers['content-type']).toBe(PROBLEM)
    expect(antwoord.json()).toMatchObject({ status: 422, code: 'geen-regelversie' })
    expect(antwoord.json().fouten[0].pointer).toBe('/peildatum')
  })
})

describe('PLT-11 gebreken van de tekst, elk met zijn pointer', () => {
  const gevallen: [wat: string, inhoud: string | Buffer, pointer: string][] = [
    ['empty', '', ''],
    ['no JSON', '{', ''],
    ['no object', '[]', ''],
    ['a key twice', tekst.replace('{', '{"regio":"5529",'), '/regio'],
    ['__proto__', tekst.replace('{', '{"__proto__":{"polluted":1},'), '/__proto__'],
    ['constructor', tekst.replace('{', '{"constructor":{"prototype":{}},'), '/constructor'],
    ['a lone surrogate', tekst.replace('VOORBEELD-1', '\\ud800'), '/kenmerk'],
    ['an unknown property', JSON.stringify({ ...dossier, status: 'toegekend' }), '/status'],
    ['no UTF-8', Buffer.concat([Buffer.from('{"kenmerk":"'), Buffer.from([0xff]), Buffer.from('"}')]), ''],
  ]
  it.each(gevallen)('%s', async (_wat, inhoud, pointer) => {
    const antwoord = await post(inhoud)
    expect(antwoord.statusCode).toBe(400)
    expect(antwoord.headers['content-type']).toBe(PROBLEM)
    const problem = antwoord.json()
    expect(problem).toMatchObject({ status: 400, code: 'ongeldige-invoer' })
    expect(problem.title).toBe('Ongeldige invoer')
    expect(problem.detail.length).toBeGreaterThan(5)
    expect(problem.fouten.map((fout: { pointer: string }) => fout.pointer)).toContain(pointer)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('names all of them at once (T4: mass assignment)', async () => {
    const extra = { status: 'toegekend', toegekendBedrag: 1, goedgekeurdDoor: 'x', versie: 99, rol: 'beheerder' }
    const { fouten } = (await post(JSON.stringify({ ...dossier, ...extra }))).json()
    const pointers = fouten.map((fout: { pointer: string }) => fout.pointer)
    expect(pointers).toEqual(expect.arrayContaining(Object.keys(extra).map((naam) => `/${naam}`)))
  })

  it('never repeats a burgerservicenummer, also not in a defect (PLT-22)', async () => {
    const verzekerde = { ...(dossier.verzekerde as object), bsn: '123456789' }
    const antwoord = await post(JSON.stringify({ ...dossier, verzekerde }))
    expect(antwoord.statusCode).toBe(400)
    expect(antwoord.body).toContain('/verzekerde/bsn')
    expect(antwoord.body).not.toContain('123456789')
  })

  it('speaks English when the client puts it first', async () => {
    const antwoord = await post('{', { 'accept-language': 'en-GB,nl;q=0.5' })
    expect(antwoord.headers['content-language']).toBe('en')
    expect(antwoord.json().title).toBe('Invalid input')
  })
})

describe('PLT-12 elke fout is application/problem+json (RFC 9457)', () => {
  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ method: 'GET', url, headers })
  const gevallen: [wat: string, status: number, () => Promise<import('light-my-request').Response>][] = [
    ['unknown address', 404, () => get('/api/v1/aanvragen')],
    ['slash at the end', 404, () => get('/api/v1/regelbank/')],
    ['outside the API', 404, () => get('/nergens')],
    ['wrong method', 405, () => get(TOETSEN)],
    ['DELETE', 405, () => app.inject({ method: 'DELETE', url: '/api/v1/regelbank' })],
    ['wrong method with a body of another type', 405, () => app.inject({ method: 'PUT', url: TOETSEN, payload: 'x' })],
    ['Accept without JSON', 406, () => post(tekst, { accept: 'text/html' })],
    ['Accept that excludes JSON', 406, () => post(tekst, { accept: 'application/json;q=0, */*' })],
    ['too large', 413, () => post(`"${'a'.repeat(1_048_576)}"`)],
    ['text/plain holding JSON (T13)', 415, () => post(tekst, { 'content-type': 'text/plain' })],
    ['a form', 415, () => post('a=1', { 'content-type': 'application/x-www-form-urlencoded' })],
    ['another charset', 415, () => post(tekst, { 'content-type': 'application/json; charset=iso-8859-1' })],
    ['compressed', 415, () => post(tekst, { 'content-encoding': 'gzip' })],
    ['unknown query (T11)', 400, () => get('/api/v1/regelbank?sorteer=naam;reset%20role--')],
    ['query twice', 400, () => get('/api/v1/regelbank?regio=A&regio=B')],
    ['query on a POST', 400, () => post(tekst, {}, `${TOETSEN}?filter[regio][$ne]=A`)],
    ['address that cannot be decoded', 400, () => get('/api/v1/%zz')],
    ['another website', 403, () => post(tekst, { 'sec-fetch-site': 'cross-site' })],
    ['Origin: null', 403, () => post(tekst, { origin: 'null' })],
    ['another origin', 403, () => post(tekst, { origin: 'https://kwaad.example' })],
  ]
  it.each(gevallen)('%s: %i', async (_wat, status, vraag) => {
    const antwoord = await vraag()
    expect(antwoord.statusCode).toBe(status)
    expect(antwoord.headers['content-type']).toBe(PROBLEM)
    expect(antwoord.headers['cache-control']).toBe('no-store')
    const problem = antwoord.json()
    expect(problem.status).toBe(status)
    for (const lid of ['type', 'title', 'detail', 'code']) expect(problem[lid]).toBeTypeOf('string')
    expect(problem).not.toHaveProperty('instance')
    expect(antwoord.body).not.toMatch(/node_modules|\bat .*:\d+:\d+|FST_|Error/)
  })

  it('says with 405 what is possible, and answers OPTIONS and HEAD', async () => {
    expect((await get(TOETSEN)).headers.allow).toBe('POST, OPTIONS')
    const opties = await app.inject({ method: 'OPTIONS', url: '/api/v1/regelbank' })
    expect(opties.statusCode).toBe(204)
    expect(opties.headers.allow).toBe('GET, HEAD, OPTIONS')
    const hoofd = await app.inject({ method: 'HEAD', url: '/api/v1/regelbank' })
    expect([hoofd.statusCode, hoofd.body]).toEqual([200, ''])
  })

  it('passes a page of its own and a client that is no browser', async () => {
    expect((await post(tekst, { 'sec-fetch-site': 'same-origin', origin: 'https://x.nl' })).statusCode).toBe(200)
    expect((await post(tekst, { origin: 'http://localhost:80', host: 'localhost:80' })).statusCode).not.toBe(415)
    expect((await post(tekst, { origin: 'http://zorg.local', host: 'zorg.local' })).statusCode).toBe(200)
  })

  it('does not repeat the query in the answer: it may hold a number of a person', async () => {
    const antwoord = await get('/api/v1/regelbank?123456782=123456782&bsn=123456782')
    expect(antwoord.body).not.toContain('123456782')
    expect(antwoord.json().fouten).toHaveLength(2)
  })

  it('ignores a method override (T10)', async () => {
    const antwoord = await post(tekst, { 'x-http-method-override': 'DELETE' })
    expect(antwoord.statusCode).toBe(200)
  })
})

describe('PLT-12 een onverwachte fout toont niets van binnen', () => {
  it('gives a number that stands in the log too, and no personal data in either', async () => {
    const regels: string[] = []
    const log = maakLog('info', systemClock, (regel) => void regels.push(regel))
    const kapot = await server({
      log,
      operaties: [
        proefoperatie('kapot', () => {
          throw new TypeError('cannot read 123456782\nof Jan Verzonnen')
        }),
        proefoperatie('anders', () => ({ goed: { getal: 'geen getal' } })),
      ],
    })
    for (const [url, soort, plek] of [
      ['/api/v1/proef-kapot', 'TypeError', 'index.test.ts'],
      ['/api/v1/proef-anders', 'ContractFout', 'operatieroute.ts'],
    ] as const) {
      const antwoord = await kapot.inject({ method: 'POST', url, headers: { 'user-agent': 'x' } })
      expect(antwoord.statusCode).toBe(500)
      const problem = antwoord.json()
      expect(problem.foutnummer).toMatch(/^[0-9a-f]{10}$/)
      expect(antwoord.body).not.toMatch(/TypeError|ContractFout|123456782|Verzonnen|\.ts/)
      const regel = regels.find((kandidaat) => kandidaat.includes(problem.foutnummer))
      expect(regel).toContain(soort)
      expect(regel).toContain(plek)
    }
    expect(regels.join('')).not.toMatch(/123456782|Verzonnen/)
  })

  it('logs route, status and time of a request, never its query or body', async () => {
    const regels: string[] = []
    const stil = await server({ log: maakLog('info', systemClock, (regel) => void regels.push(regel)) })
    await stil.inject({ method: 'GET', url: '/api/v1/regelbank?bsn=123456782' })
    await stil.inject({ method: 'GET', url: '/123456782' })
    expect(regels.some((regel) => regel.includes('"route":"/api/v1/regelbank"'))).toBe(true)
    expect(regels.join('')).not.toContain('123456782')
  })
})

describe('PLT-12 headers volgens de API Design Rules en het NCSC', () => {
  it('gives the full version and the security headers on every answer of the API', async () => {
    for (const antwoord of [
      await post(tekst),
      await post('{'),
      await app.inject({ url: '/api/v1/nergens' }),
      await app.inject({ url: '/api/v1/%zz' }),
    ]) {
      expect(antwoord.headers['api-version']).toBe('1.0.0')
      expect(antwoord.headers['x-content-type-options']).toBe('nosniff')
      expect(antwoord.headers['x-frame-options']).toBe('DENY')
      expect(antwoord.headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(antwoord.headers['cache-control']).toBe('no-store')
      expect(antwoord.headers).not.toHaveProperty('access-control-allow-origin')
      expect(antwoord.headers).not.toHaveProperty('x-powered-by')
    }
  })

  it('sets HSTS behind TLS only, and believes a proxy only when told so', async () => {
    const headers = { 'x-forwarded-proto': 'https' }
    expect((await app.inject({ url: '/gezond', headers })).headers).not.toHaveProperty('strict-transport-security')
    const achter = await server({ achterProxy: true })
    expect((await achter.inject({ url: '/gezond', headers })).headers['strict-transport-security']).toContain('max-age')
  })

  it('gives the Regelbank once: ETag, 304, and compressed when asked', async () => {
    const eerst = await app.inject({ url: '/api/v1/regelbank' })
    const etag = String(eerst.headers.etag)
    expect(eerst.headers['cache-control']).toBe('no-cache')
    for (const waarde of [etag, etag.replace('W/', ''), `"x", ${etag}`, '*']) {
      const weer = await app.inject({ url: '/api/v1/regelbank', headers: { 'if-none-match': waarde } })
      expect([weer.statusCode, weer.body, weer.headers.etag]).toEqual([304, '', etag])
      expect(weer.headers['api-version']).toBe('1.0.0')
    }
    const anders = await app.inject({ url: '/api/v1/regelbank', headers: { 'if-none-match': '"x"' } })
    expect(anders.statusCode).toBe(200)
    const gzip = await app.inject({ url: '/api/v1/regelbank', headers: { 'accept-encoding': 'br, gzip' } })
    expect(gzip.headers['content-encoding']).toBe('gzip')
    const niet = await app.inject({ url: '/api/v1/regelbank', headers: { 'accept-encoding': 'gzip;q=0' } })
    expect(niet.headers).not.toHaveProperty('content-encoding')
  })

  it('turns away who asks too much, and says when to come back', async () => {
    const krap = await server({ limiet: { aantal: 2, vensterMs: 60_000 } })
    const vraag = () => krap.inject({ url: '/api/v1/regelbank' })
    expect([(await vraag()).statusCode, (await vraag()).statusCode]).toEqual([200, 200])
    const teveel = await vraag()
    expect(teveel.statusCode).toBe(429)
    expect(teveel.headers['content-type']).toBe(PROBLEM)
    expect(Number(teveel.headers['retry-after'])).toBeGreaterThan(0)
    expect(teveel.json()).toMatchObject({ status: 429, code: 'te-veel-verzoeken' })
  })
})

describe('PLT-12 gezondheid en documentatie', () => {
  it('lives, and is ready when its store is', async () => {
    expect((await app.inject({ url: '/gezond' })).json()).toEqual({ status: 'gezond' })
    expect((await app.inject({ url: '/gereed' })).json()).toEqual({ status: 'gereed' })
    for (const gereed of [() => false, async () => Promise.reject(new Error('weg'))]) {
      const antwoord = await (await server({ gereed })).inject({ url: '/gereed' })
      expect([antwoord.statusCode, antwoord.headers['retry-after']]).toEqual([503, '5'])
      expect(antwoord.json().code).toBe('niet-beschikbaar')
    }
  })

  it('shows the description to every website and the page with scripts of our own only', async () => {
    const openapi = await app.inject({ url: '/api/v1/openapi.json' })
    expect(openapi.headers['access-control-allow-origin']).toBe('*')
    expect(openapi.json().openapi).toBe('3.1.0')
    const pagina = await app.inject({ url: '/api/docs', headers: { accept: 'text/html' } })
    expect(pagina.statusCode).toBe(200)
    expect(pagina.body).toContain('Open Zorgkantoor')
    expect(pagina.headers['content-security-policy']).toContain("script-src 'self';")
    expect((await app.inject({ url: '/api/docs/static/swagger-ui.css' })).statusCode).toBe(200)
    expect((await app.inject({ url: '/api/docs/json' })).json().servers[0].url).toBe('/api/v1')
  })
})

describe('PLT-13 de webapp als bestanden', () => {
  const map = mkdtempSync(join(tmpdir(), 'ozk-web-'))
  const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
  afterAll(() => rmSync(map, { recursive: true }))

  it('says what to do when it was not built, and serves it as soon as it is', async () => {
    const web = await server({ webmap: map })
    const leeg = await web.inject({ url: '/', headers: html })
    expect([leeg.statusCode, leeg.headers['content-type']]).toEqual([503, 'text/html; charset=utf-8'])
    expect(leeg.body).toContain('npm run build')
    mkdirSync(join(map, 'assets'))
    writeFileSync(join(map, 'index.html'), '<!doctype html><title>huis</title>')
    writeFileSync(join(map, 'assets/app-a1b2c3.js'), 'export {}')
    writeFileSync(join(map, '.geheim'), 'x')
    writeFileSync(join(map, 'favicon.svg'), '<svg/>')

    for (const url of ['/', '/index.html', '/regelbank', '/regelbank/RLZ-5.4', '/pgb-check/uitkomst']) {
      const antwoord = await web.inject({ url, headers: html })
      expect([antwoord.statusCode, antwoord.headers['cache-control']], url).toEqual([200, 'no-store'])
      expect(antwoord.body).toContain('huis')
      expect(antwoord.headers['content-security-policy']).toContain("script-src 'self';")
    }
    const script = await web.inject({ url: '/assets/app-a1b2c3.js' })
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(script.headers['content-type']).toContain('javascript')
    expect((await web.inject({ url: '/favicon.svg' })).headers['cache-control']).toBe('no-cache')
  })

  it('gives 404 for a file that is not there and nothing from outside the folder', async () => {
    const web = await server({ webmap: map })
    for (const url of ['/assets/weg.js', '/robots.txt', '/api/v1/weg', '/api', '/api/v2/regelbank']) {
      const antwoord = await web.inject({ url, headers: url === '/robots.txt' ? {} : html })
      expect([antwoord.statusCode, antwoord.headers['content-type']], url).toEqual([404, PROBLEM])
    }
    for (const url of ['/.geheim', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc/passwd', '/assets/%00']) {
      const antwoord = await web.inject({ url })
      expect(antwoord.body).not.toMatch(/root:|^x$/)
    }
    const fout = await web.inject({ method: 'POST', url: '/regelbank', payload: 'x' })
    expect([fout.statusCode, fout.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })
})

describe('PLT-12 over een echte verbinding', () => {
  /** Sends raw bytes and gives everything that comes back until the server closes. */
  const ruw = (poort: number, bytes: string) =>
    new Promise<string>((klaar, mis) => {
      let antwoord = ''
      const verbinding = connect(poort, '127.0.0.1', () => verbinding.write(bytes))
      verbinding.on('data', (deel) => {
        antwoord += String(deel)
      })
      verbinding.on('close', () => klaar(antwoord))
      verbinding.on('error', mis)
    })

  it('answers what is no HTTP, headers that are too large and a method that does not exist', async () => {
    const echt = await server()
    await echt.listen({ port: 0, host: '127.0.0.1' })
    const adres = echt.server.address()
    const poort = typeof adres === 'object' && adres ? adres.port : 0
    const geen = await ruw(poort, 'dit is geen http\r\n\r\n')
    expect(geen).toMatch(/^HTTP\/1\.1 400 /)
    expect(geen).toContain(PROBLEM)
    const groot = await ruw(poort, `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(70_000)}\r\n\r\n`)
    expect(groot).toMatch(/^HTTP\/1\.1 431 /)
    const smokkel = await ruw(
      poort,
      `POST ${TOETSEN} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\n` +
        'Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    )
    expect(smokkel).toMatch(/^HTTP\/1\.1 400 /)
    const vreemd = await ruw(poort, 'PROPFIND /api/v1/regelbank HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    expect(vreemd).toMatch(/^HTTP\/1\.1 405 /)
    const metInhoud = await ruw(
      poort,
      'GET /api/v1/regelbank HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}',
    )
    expect(metInhoud).toMatch(/^HTTP\/1\.1 400 /)
    const goed = await fetch(`http://127.0.0.1:${poort}${TOETSEN}`, {
      method: 'POST',
      body: tekst,
      headers: { 'content-type': 'application/json' },
    })
    expect(goed.status).toBe(200)
  })
})

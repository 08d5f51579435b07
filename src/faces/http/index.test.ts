import { connect } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HttpOpties } from './index.ts'
import { PROBLEM, postVan, Testservers, TOETSEN, tekst } from './testserver.ts'

const servers = new Testservers()
const server = (opties?: HttpOpties) => servers.start(opties)
let app: FastifyInstance
beforeAll(async () => {
  app = await server()
})
afterAll(() => servers.sluit())
const post = postVan(() => app)

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

  it('counts behind a proxy by the address that the proxy saw, not by one that a visitor wrote', async () => {
    const achter = await server({ achterProxy: true, limiet: { aantal: 1, vensterMs: 60_000 } })
    const vraag = async (keten: string) =>
      (await achter.inject({ url: '/api/v1/regelbank', headers: { 'x-forwarded-for': keten } })).statusCode
    expect(await vraag('192.0.2.1, 198.51.100.7')).toBe(200)
    expect(await vraag('192.0.2.2, 198.51.100.7')).toBe(429)
    expect(await vraag('192.0.2.1, 198.51.100.8')).toBe(200)
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

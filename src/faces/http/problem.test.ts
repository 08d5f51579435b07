import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '../../platform/clock.ts'
import { maakLog } from '../../platform/log.ts'
import type { HttpOpties } from './index.ts'
import { PROBLEM, postVan, proefoperatie, Testservers, TOETSEN, tekst } from './testserver.ts'

const servers = new Testservers()
const server = (opties?: HttpOpties) => servers.start(opties)
let app: FastifyInstance
beforeAll(async () => {
  app = await server()
})
afterAll(() => servers.sluit())
const post = postVan(() => app)

describe('PLT-12 elke fout is application/problem+json (RFC 9457)', () => {
  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ method: 'GET', url, headers })
  const gevallen: [wat: string, status: number, () => Promise<LightMyRequestResponse>][] = [
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
      ['/api/v1/proef-kapot', 'TypeError', 'problem.test.ts'],
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

describe('PLT-12 de server kan even niet', () => {
  it('answers 503 with Retry-After', async () => {
    const druk = await server({
      operaties: [
        proefoperatie('druk', () => {
          throw Object.assign(new Error('te druk'), { statusCode: 503 })
        }),
      ],
    })
    const antwoord = await druk.inject({ method: 'POST', url: '/api/v1/proef-druk' })
    expect([antwoord.statusCode, antwoord.headers['retry-after']]).toEqual([503, '5'])
    expect(antwoord.headers['content-type']).toBe(PROBLEM)
    expect(antwoord.json().code).toBe('niet-beschikbaar')
  })
})

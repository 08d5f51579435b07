import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Aanmeldproef, ADRES, koekje, startProef } from '../../../tests/aanmeldproef.ts'
import { type Demoaccount, maakDemoaccounts, trekRolIn, zetActief } from '../../platform/aanmelding/index.ts'
import { GEEN_REGIO, inTransactie } from '../../platform/db.ts'

let demoApp: FastifyInstance
let demo: ReadonlyMap<Demoaccount, string>
let proef: Aanmeldproef
beforeAll(async () => {
  proef = await startProef()
  demo = await maakDemoaccounts(proef.pool, { modus: 'demo' }, ['5509', '5510'])
  demoApp = await proef.maakApp(null, { adres: 'http://localhost:8080', demo })
})
beforeEach(() => proef.begintOpnieuw())
afterAll(() => proef.sluit())

describe('PLT-20 sessions: fixation, theft and end (T14)', () => {
  test('an id that the browser chose before login is worth nothing, before and after', async () => {
    const gekozen = `__Host-ozk=${'A'.repeat(43)}`
    expect((await proef.ik(gekozen)).statusCode).toBe(401)
    const nieuw = await proef.logIn('anna', proef.app, gekozen)
    expect(nieuw).not.toBe(gekozen)
    expect((await proef.ik(gekozen)).statusCode).toBe(401)
    expect((await proef.ik(nieuw)).statusCode).toBe(200)
  })

  test('logging in again ends the session that the browser had', async () => {
    const eerste = await proef.logIn()
    const tweede = await proef.logIn('anna', proef.app, eerste)
    expect((await proef.ik(eerste)).statusCode).toBe(401)
    expect((await proef.ik(tweede)).statusCode).toBe(200)
  })

  test('two cookies of one name are none: one of them may be planted', async () => {
    const cookie = await proef.logIn()
    expect((await proef.ik(`${cookie}; ${cookie}`)).statusCode).toBe(401)
  })

  test('after logout the id is dead, also for who kept it', async () => {
    const cookie = await proef.logIn()
    const { csrf } = (await proef.ik(cookie)).json()
    const uit = await proef.app.inject({ method: 'POST', url: '/afmelden', headers: { cookie, 'x-ozk-csrf': csrf } })
    expect(uit.statusCode).toBe(204)
    const [sessie, spoor] = uit.headers['set-cookie'] as string[]
    expect(sessie).toMatch(/^__Host-ozk=; .*Max-Age=0/)
    expect(spoor).toBe('ozk-ingelogd=; Path=/; SameSite=Lax; Secure; Max-Age=0')
    expect((await proef.ik(cookie)).statusCode).toBe(401)
  })

  test('another session of the same person lives on after logout', async () => {
    const [een, twee] = [await proef.logIn(), await proef.logIn()]
    const { csrf } = (await proef.ik(een)).json()
    await proef.app.inject({ method: 'POST', url: '/afmelden', headers: { cookie: een, 'x-ozk-csrf': csrf } })
    expect((await proef.ik(twee)).statusCode).toBe(200)
  })

  test('a role that is taken back is gone at the next request', async () => {
    const cookie = await proef.logIn('tess')
    const gebruiker = await proef.geefRol(cookie, 'consulent', ['5509', '5510'])
    const lees = () => proef.app.inject({ url: '/api/v1/proef', headers: { cookie } })
    expect((await lees()).json().regios).toEqual(['5509', '5510'])
    expect(await trekRolIn(proef.pool, { ...GEEN_REGIO, regios: ['5509'] }, gebruiker, 'consulent')).toBe(1)
    expect((await lees()).json().regios).toEqual(['5510'])
    expect(await trekRolIn(proef.pool, { ...GEEN_REGIO, regios: ['5509', '5510'] }, gebruiker, 'consulent')).toBe(1)
    expect((await lees()).statusCode).toBe(403)
  })

  test('a closed account is out at the next request and cannot log in', async () => {
    const cookie = await proef.logIn('oud-collega')
    const { gebruiker } = (await proef.ik(cookie)).json()
    expect(await inTransactie(proef.pool, GEEN_REGIO, (tx) => zetActief(tx, gebruiker, false))).toBe(true)
    expect((await proef.ik(cookie)).statusCode).toBe(401)
    const antwoord = await proef.keerTerug(await proef.begin())
    expect(antwoord.statusCode).toBe(401)
    expect(antwoord.json().code).toBe('aanmelding-geweigerd')
  })

  test('a session without TLS has a cookie of its own on localhost', async () => {
    const antwoord = await demoApp.inject({
      method: 'POST',
      url: '/aanmelden/demo',
      headers: { origin: 'http://localhost:8080', 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'rol=consulent&terug=%2Ftoets',
    })
    expect(antwoord.headers.location).toBe('/toets')
    const [sessie, spoor] = antwoord.headers['set-cookie'] as string[]
    expect(sessie).toMatch(/^ozk-lokaal=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    // What a page may read says only that there is a session.
    expect(spoor).toBe('ozk-ingelogd=ja; Path=/; SameSite=Lax')
  })
})

describe('PLT-20 changes from elsewhere (T13) and by who may only read (T10)', () => {
  let cookie: string
  let csrf: string
  beforeAll(async () => {
    cookie = await proef.logIn('wim')
    await proef.geefRol(cookie, 'consulent', ['5509'])
    csrf = (await proef.ik(cookie)).json().csrf
  })
  const stuur = (headers: Record<string, string>, payload?: string) =>
    proef.app.inject({
      method: 'POST',
      url: '/api/v1/proef',
      headers: { cookie, ...headers },
      ...(payload ? { payload } : {}),
    })

  test('with the token and from our own page it is done', async () => {
    const eigen = { 'x-ozk-csrf': csrf, origin: ADRES, 'sec-fetch-site': 'same-origin', host: 'ozk.example' }
    expect((await stuur(eigen)).statusCode).toBe(200)
  })

  test.each<[string, () => Record<string, string>]>([
    ['no token', () => ({})],
    ['a wrong token', () => ({ 'x-ozk-csrf': csrf.replace(/^./, (teken) => (teken === 'A' ? 'B' : 'A')) })],
    ['an empty token', () => ({ 'x-ozk-csrf': '' })],
    ['another origin', () => ({ 'x-ozk-csrf': csrf, origin: 'https://kwaad.example' })],
    ['origin null', () => ({ 'x-ozk-csrf': csrf, origin: 'null' })],
    ['our name on another port', () => ({ 'x-ozk-csrf': csrf, origin: `${ADRES}:444` })],
    ['cross-site', () => ({ 'x-ozk-csrf': csrf, 'sec-fetch-site': 'cross-site' })],
    ['a neighbour under the same domain', () => ({ 'x-ozk-csrf': csrf, 'sec-fetch-site': 'same-site' })],
    [
      'a same-origin claim with another origin',
      () => ({ 'x-ozk-csrf': csrf, 'sec-fetch-site': 'same-origin', origin: 'https://kwaad.example' }),
    ],
  ])('%s: 403', async (_naam, headers) => {
    expect((await stuur(headers())).statusCode).toBe(403)
  })

  test('the token of another session does not count', async () => {
    const ander = (await proef.ik(await proef.logIn())).json().csrf
    expect((await stuur({ 'x-ozk-csrf': ander })).statusCode).toBe(403)
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'JSON that is sent as %s: 415',
    async (soort) => {
      expect((await stuur({ 'x-ozk-csrf': csrf, 'content-type': soort }, '{}')).statusCode).toBe(415)
    },
  )

  test('logout and demo login from another website: 403', async () => {
    const headers = { cookie, 'x-ozk-csrf': csrf, origin: 'https://kwaad.example' }
    expect((await proef.app.inject({ method: 'POST', url: '/afmelden', headers })).statusCode).toBe(403)
    expect((await proef.ik(cookie)).statusCode).toBe(200)
    const zonder = { method: 'POST' as const, url: '/aanmelden/demo', payload: 'rol=beheerder' }
    const formulier = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await demoApp.inject({ ...zonder, headers: formulier })).statusCode).toBe(403)
    const kwaad = { ...formulier, origin: 'https://kwaad.example' }
    expect((await demoApp.inject({ ...zonder, headers: kwaad })).statusCode).toBe(403)
  })

  test('pages of login cannot be framed and are not kept', async () => {
    const { headers } = await demoApp.inject('/aanmelden/demo')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['x-frame-options']).toBe('DENY')
    expect(headers['cache-control']).toBe('no-store')
  })

  test('who may only read is refused each change, whatever the token or method header', async () => {
    const lezer = await proef.logIn('toezicht')
    await proef.geefRol(lezer, 'toezichthouder', ['5509'])
    const token = (await proef.ik(lezer)).json().csrf
    const headers = { cookie: lezer, 'x-ozk-csrf': token }
    expect((await proef.app.inject({ url: '/api/v1/proef', headers })).statusCode).toBe(200)
    for (const method of ['POST', 'DELETE'] as const) {
      const antwoord = await proef.app.inject({ method, url: '/api/v1/proef', headers })
      expect(antwoord.json().code).toBe('niet-toegestaan')
    }
    const vermomd = { ...headers, 'x-http-method-override': 'DELETE' }
    expect((await proef.app.inject({ url: '/api/v1/proef', headers: vermomd })).json().rol).toBe('toezichthouder')
    expect((await proef.app.inject({ method: 'POST', url: '/afmelden', headers })).statusCode).toBe(204)
  })
})

describe('PLT-3 demo accounts', () => {
  const kies = (rol: string, terug = '') =>
    demoApp.inject({
      method: 'POST',
      url: '/aanmelden/demo',
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ rol, terug }).toString(),
    })

  test('one click logs in as each role, and that role is all it has', async () => {
    for (const account of demo.keys()) {
      const rol = account === 'tweede-beheerder' ? 'beheerder' : account
      const cookie = `ozk-lokaal=${koekje(await kies(account), 'ozk-lokaal')}`
      const antwoord = (await proef.ik(cookie, demoApp)).json()
      expect(antwoord.rollen).toEqual([{ rol, regios: ['5509', '5510'] }])
      expect(antwoord.naam).toContain('(demo)')
    }
  })

  test('the page says that it is a demo; without a provider /aanmelden leads to it', async () => {
    const start = await demoApp.inject('/aanmelden?terug=/toets')
    expect(start.headers.location).toBe('/aanmelden/demo?terug=%2Ftoets')
    const { body } = await demoApp.inject(`/aanmelden/demo?terug=${encodeURIComponent('/a"><script>x</script>')}`)
    expect(body).toContain('Dit is een demo.')
    expect(body).not.toContain('<script>')
  })

  test.each(['', 'baas', 'constructor', '__proto__'])('role %j: refused', async (rol) => {
    expect((await kies(rol)).statusCode).toBe(401)
  })

  test('doing it again adds nothing, and a role that was taken back stays so', async () => {
    const tel = 'select count(*)::int as aantal from platform.roltoekenning'
    const voor = await proef.vraag(tel)
    await maakDemoaccounts(proef.pool, { modus: 'demo' }, ['5509', '5510'])
    expect(await proef.vraag(tel)).toEqual(voor)
    const inkoper = demo.get('inkoper') ?? ''
    const context = { gebruiker: demo.get('beheerder') ?? '', rol: 'beheerder', regios: ['5509'] }
    expect(await trekRolIn(proef.pool, context, inkoper, 'inkoper')).toBe(1)
    await maakDemoaccounts(proef.pool, { modus: 'demo' }, ['5509', '5510', '5511'])
    const cookie = `ozk-lokaal=${koekje(await kies('inkoper'), 'ozk-lokaal')}`
    expect((await proef.ik(cookie, demoApp)).json().rollen).toEqual([{ rol: 'inkoper', regios: ['5510', '5511'] }])
  })

  test('production refuses them, and a public address without TLS', async () => {
    await expect(maakDemoaccounts(proef.pool, { modus: 'productie' }, ['5509'])).rejects.toThrow(
      'productie-demoaccounts',
    )
    await expect(proef.maakApp(null, { modus: 'productie', demo })).rejects.toThrow('productie-demoaccounts')
    await expect(proef.maakApp(proef.dienst(), { modus: 'productie', adres: 'http://ozk.example' })).rejects.toThrow(
      /zonder-tls/,
    )
    const echt = await proef.maakApp(proef.dienst(), { modus: 'productie' })
    expect((await echt.inject({ url: '/aanmelden/demo' })).statusCode).toBe(404)
    expect((await echt.inject({ method: 'POST', url: '/aanmelden/demo' })).statusCode).toBe(404)
  })
})

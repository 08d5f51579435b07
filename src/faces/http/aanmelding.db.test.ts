import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Aanmeldproef, koekje, startProef, TERUG } from '../../../tests/aanmeldproef.ts'
import { type Claims, doorloop, type Kop } from '../../../tests/inlogdienst.ts'
import { clockFrom, systemClock } from '../../platform/clock.ts'

let proef: Aanmeldproef
beforeAll(async () => {
  proef = await startProef()
})
beforeEach(() => proef.begintOpnieuw())
afterAll(() => proef.sluit())

describe('PLT-20 login by OpenID Connect', () => {
  test('a whole login: PKCE, state and nonce go out, a session comes back, no token anywhere', async () => {
    const start = await proef.app.inject({ url: '/aanmelden?terug=/werkvoorraad%3Fstaat%3Dopen' })
    const naar = new URL(String(start.headers.location)).searchParams
    expect(Object.fromEntries(naar)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: TERUG,
      scope: 'openid profile',
    })
    for (const naam of ['state', 'nonce', 'code_challenge']) expect(naar.get(naam)).toMatch(/^[\w-]{43}$/)
    const terug = await doorloop(String(start.headers.location), TERUG)
    const cookie = `__Host-ozk-aanmelden=${koekje(start, '__Host-ozk-aanmelden')}`
    const klaar = await proef.keerTerug({ terug, cookie })
    expect(klaar.statusCode).toBe(303)
    expect(klaar.headers.location).toBe('/werkvoorraad?staat=open')
    const gezet = klaar.cookies.find(({ name }) => name === '__Host-ozk')
    expect(gezet).toMatchObject({ path: '/', httpOnly: true, secure: true, sameSite: 'Lax' })
    expect(gezet?.domain).toBeUndefined()
    // 32 random bytes: twice the 128 bits that are asked.
    expect(gezet?.value).toMatch(/^[\w-]{43}$/)
    expect((await proef.ik(`__Host-ozk=${gezet?.value}`)).json()).toMatchObject({
      naam: 'Proefpersoon anna',
      rollen: [],
    })
  })

  test('the store keeps the hash of a session, not its id; the attempt is gone', async () => {
    const cookie = await proef.logIn()
    const rijen = await proef.vraag('select * from platform.sessie')
    expect(rijen.length).toBeGreaterThan(0)
    expect(JSON.stringify(rijen)).not.toContain(cookie.slice('__Host-ozk='.length))
    expect(await proef.vraag('select * from platform.aanmeldpoging')).toEqual([])
  })

  test('who am I names roles, regions, rights and the token for changes', async () => {
    const cookie = await proef.logIn('roos')
    await proef.geefRol(cookie, 'consulent', ['5510', '5509'])
    await proef.geefRol(cookie, 'controller', ['5511'])
    const antwoord = (await proef.ik(cookie)).json()
    expect(antwoord.rollen).toEqual([
      { rol: 'consulent', regios: ['5509', '5510'] },
      { rol: 'controller', regios: ['5511'] },
    ])
    expect(antwoord.rechten).toContain('zaak.maken')
    expect(antwoord.rechten).not.toContain('gebruiker.ken-rol-toe')
    const lezen = await proef.app.inject({ url: '/api/v1/proef', headers: { cookie } })
    expect(lezen.json()).toEqual({ regios: ['5509', '5510', '5511'], gebruiker: antwoord.gebruiker, rol: 'consulent' })
    const openen = await proef.app.inject({
      method: 'POST',
      url: '/api/v1/proef',
      headers: { cookie, 'x-ozk-csrf': antwoord.csrf },
    })
    expect(openen.json().regios).toEqual(['5509', '5510'])
  })

  test.each([
    'https://kwaad.example/',
    '//kwaad.example',
    '/\\kwaad.example',
    '/\t/kwaad.example',
    '/a/..//kwaad.example',
  ])('after login nobody is sent to %j', async (terug) => {
    const begonnen = await proef.begin(proef.app, `/aanmelden?terug=${encodeURIComponent(terug)}`)
    expect((await proef.keerTerug(begonnen)).headers.location).toBe('/mijn-werk')
  })

  test('the way back is fixed, whatever Host or X-Forwarded-Host says', async () => {
    const start = await proef.app.inject({
      url: '/aanmelden',
      headers: { host: 'kwaad.example', 'x-forwarded-host': 'kwaad.example' },
    })
    expect(new URL(String(start.headers.location)).searchParams.get('redirect_uri')).toBe(TERUG)
  })

  test('without login the API answers 401 with a named problem', async () => {
    const antwoord = await proef.ik('')
    expect(antwoord.statusCode).toBe(401)
    expect(antwoord.headers['content-type']).toBe('application/problem+json')
    expect(antwoord.json().code).toBe('niet-aangemeld')
    expect((await proef.app.inject({ url: '/api/v1/proef' })).statusCode).toBe(401)
  })
})

describe('PLT-20 forged proof (T15)', () => {
  type Vervalsing = (claims: Claims, kop: Kop) => string
  const teken: Vervalsing = (claims, kop) => proef.idp.onderteken(claims, kop)
  const b64 = (waarde: unknown): string => Buffer.from(JSON.stringify(waarde)).toString('base64url')
  const gevallen: [string, Vervalsing][] = [
    ['alg none', (claims, kop) => `${b64({ ...kop, alg: 'none' })}.${b64(claims)}.`],
    ['alg None with a signature left', (claims, kop) => teken(claims, { ...kop, alg: 'None' })],
    [
      'HS256 with the public key',
      (claims, kop) => proef.idp.ondertekenMetOpenbareSleutel(claims, { ...kop, alg: 'HS256' }),
    ],
    [
      'changed after signing',
      (claims, kop) => {
        const [a, , c] = teken(claims, kop).split('.')
        return `${a}.${b64({ ...claims, sub: 'beheerder' })}.${c}`
      },
    ],
    ['another aud', (claims, kop) => teken({ ...claims, aud: 'ander-programma' }, kop)],
    ['two aud, azp of another', (claims, kop) => teken({ ...claims, aud: [claims.aud, 'ander'], azp: 'ander' }, kop)],
    ['wrong iss', (claims, kop) => teken({ ...claims, iss: 'https://kwaad.example' }, kop)],
    ['iss with a slash more', (claims, kop) => teken({ ...claims, iss: `${claims.iss}/` }, kop)],
    ['old nonce', (claims, kop) => teken({ ...claims, nonce: 'a'.repeat(43) }, kop)],
    ['no nonce', ({ nonce: _, ...claims }, kop) => teken(claims, kop)],
    ['no sub', ({ sub: _, ...claims }, kop) => teken(claims, kop)],
    ['expired', (claims, kop) => teken({ ...claims, exp: Number(claims.iat) - 60 }, kop)],
    ['kid with a path', (claims, kop) => teken(claims, { ...kop, kid: '../../../../dev/null' })],
    ['kid with SQL', (claims, kop) => teken(claims, { ...kop, kid: "x' or 1=1 --" })],
    [
      'key in the header itself',
      (claims, kop) => teken(claims, { ...kop, kid: 'eigen', jwk: proef.idp.clientSleutel }),
    ],
    ['no token', () => ''],
  ]

  test('the forger can also sign rightly, so that what follows is refused for the forgery alone', async () => {
    proef.idp.vervals = teken
    await proef.logIn()
  })

  test.each(gevallen)('%s: 401, the reason only in the log', async (_naam, vervals) => {
    proef.idp.vervals = vervals
    const antwoord = await proef.keerTerug(await proef.begin())
    expect(antwoord.statusCode).toBe(401)
    expect(koekje(antwoord, '__Host-ozk')).toBeUndefined()
    expect(antwoord.json()).toEqual({
      type: 'urn:open-zorgkantoor:fout:aanmelding-geweigerd',
      status: 401,
      title: 'Inloggen is niet gelukt',
      detail: expect.any(String),
      code: 'aanmelding-geweigerd',
    })
    expect(proef.logregels.join()).toMatch(/"reden":/)
    expect(proef.logregels.join()).not.toMatch(/eyJ/)
  })

  test('a return that was used is refused, also with a new attempt', async () => {
    const eerste = await proef.begin()
    expect((await proef.keerTerug(eerste)).statusCode).toBe(303)
    expect((await proef.keerTerug(eerste)).statusCode).toBe(401)
    const tweede = await proef.begin()
    tweede.terug.searchParams.set('code', eerste.terug.searchParams.get('code') ?? '')
    expect((await proef.keerTerug(tweede)).json().code).toBe('aanmelding-geweigerd')
  })

  test('of twenty returns at once with one code one comes in', async () => {
    const begonnen = await proef.begin()
    const antwoorden = await Promise.all(Array.from({ length: 20 }, () => proef.keerTerug(begonnen)))
    expect(antwoorden.filter(({ statusCode }) => statusCode === 303)).toHaveLength(1)
  })

  test('a return in another browser is refused: the attempt is tied to the one that began', async () => {
    const { terug } = await proef.begin()
    expect((await proef.keerTerug({ terug, cookie: '' })).statusCode).toBe(401)
    const ander = await proef.begin()
    const vreemd = await proef.keerTerug({ terug, cookie: ander.cookie })
    expect([vreemd.statusCode, vreemd.json().code]).toEqual([401, 'aanmelding-verlopen'])
    // The attempt of that browser itself was not spent by it.
    expect((await proef.keerTerug(ander)).statusCode).toBe(303)
  })

  test.each([
    [-1, 303],
    [0, 401],
    [1, 401],
  ])('an attempt of ten minutes and %i second(s): %i', async (seconden, status) => {
    let vooruitMs = 0
    const begonMs = systemClock.now().getTime()
    const clock = clockFrom(() => new Date(begonMs + vooruitMs))
    const server = await proef.maakApp(proef.dienst({}, clock), { clock })
    // Fresh on the clock of the program, so that only the age of the attempt can be the reason.
    proef.idp.vervals = (claims, kop) => {
      const iat = Math.floor(clock.now().getTime() / 1000)
      return teken({ ...claims, iat, exp: iat + 300 }, kop)
    }
    const begonnen = await proef.begin(server)
    vooruitMs = 600_000 + seconden * 1000
    const antwoord = await proef.keerTerug(begonnen, server)
    expect(antwoord.statusCode).toBe(status)
    if (status === 401) expect(antwoord.json().code).toBe('aanmelding-verlopen')
  })

  test('the same e-mail address with another sub is another person', async () => {
    const anna = (await proef.ik(await proef.logIn())).json()
    const bert = (await proef.ik(await proef.logIn('bert'))).json()
    expect(bert.gebruiker).not.toBe(anna.gebruiker)
    proef.idp.account = 'anna'
    expect((await proef.ik(await proef.logIn())).json().gebruiker).toBe(anna.gebruiker)
    const kolommen = await proef.vraag('select * from platform.gebruiker')
    expect(JSON.stringify(kolommen)).not.toContain('zelfde@voorbeeld.example')
  })

  test('a level of assurance that is asked must be shown', async () => {
    const streng = await proef.maakApp(proef.dienst({ acr: ['urn:proef:hoog'] }))
    const naar = (await streng.inject('/aanmelden')).headers.location
    expect(new URL(String(naar)).searchParams.get('acr_values')).toBe('urn:proef:hoog')
    proef.idp.vervals = ({ acr: _, ...claims }, kop) => teken(claims, kop)
    expect((await proef.keerTerug(await proef.begin(streng), streng)).statusCode).toBe(401)
    proef.idp.vervals = (claims, kop) => teken({ ...claims, acr: 'urn:proef:laag', amr: ['urn:proef:hoog'] }, kop)
    expect((await proef.keerTerug(await proef.begin(streng), streng)).statusCode).toBe(401)
    proef.idp.vervals = null
    proef.idp.acr = 'urn:proef:hoog'
    expect((await proef.keerTerug(await proef.begin(streng), streng)).statusCode).toBe(303)
  })
})

describe('PLT-20 provider down, other keys, another clock (D21)', () => {
  test('the provider is away: sessions live on, a new login gets a named answer; back again, it works', async () => {
    const cookie = await proef.logIn()
    const begonnen = await proef.begin()
    const vers = await proef.maakApp(proef.dienst())
    await proef.idp.zetUit()
    try {
      expect((await proef.ik(cookie)).statusCode).toBe(200)
      const halverwege = await proef.keerTerug(begonnen)
      expect([halverwege.statusCode, halverwege.json().code]).toEqual([503, 'inlogdienst-niet-bereikbaar'])
      const nieuw = await vers.inject('/aanmelden')
      expect([nieuw.statusCode, nieuw.json().code]).toEqual([503, 'inlogdienst-niet-bereikbaar'])
      expect(nieuw.headers['retry-after']).toBe('30')
      const pagina = await vers.inject({ url: '/aanmelden', headers: { accept: 'text/html' } })
      expect(pagina.body).toContain('<html lang="nl">')
      expect(pagina.body).toContain('Wie al is ingelogd, kan doorwerken')
      expect(pagina.body).not.toMatch(/127\.0\.0\.1|ECONN/)
    } finally {
      await proef.idp.zetAan()
    }
    await proef.logIn('anna', vers)
    expect((await proef.ik(cookie)).statusCode).toBe(200)
  })

  test('new keys work at the first login after them, and the old ones no longer', async () => {
    await proef.logIn()
    const oud = proef.idp.onderteken
    let gestolen = ''
    proef.idp.vervals = (claims, kop) => (gestolen = oud(claims, kop))
    await proef.logIn()
    proef.idp.vervals = null
    proef.idp.wisselSleutels()
    await proef.logIn()
    // A token under the old key, with everything else right.
    proef.idp.vervals = (claims, kop) => {
      const [oudeKop = ''] = gestolen.split('.')
      const { kid } = JSON.parse(Buffer.from(oudeKop, 'base64url').toString()) as { kid: string }
      return oud(claims, { ...kop, kid })
    }
    expect((await proef.keerTerug(await proef.begin())).statusCode).toBe(401)
  })

  test.each([
    [-6, 401],
    [-4, 303],
    [4, 303],
    [6, 401],
  ])('the clock of the provider is %i minutes off: %i', async (minuten, status) => {
    proef.idp.vervals = (claims, kop) => {
      const iat = Number(claims.iat) + minuten * 60
      return proef.idp.onderteken({ ...claims, iat, exp: iat + 600 }, kop)
    }
    expect((await proef.keerTerug(await proef.begin())).statusCode).toBe(status)
  })

  test.each<[string, Claims, number]>([
    ['keys on the metadata address of a cloud', { jwks_uri: 'http://169.254.169.254/keys' }, 303],
    ['keys on a private address', { jwks_uri: 'https://10.0.0.1/keys' }, 303],
    ['the token address on a private address', { token_endpoint: 'https://10.0.0.1/token' }, 303],
    ['another name in the description', { issuer: 'https://kwaad.example' }, 503],
    ['a login page that is a script', { authorization_endpoint: 'javascript:alert(1)' }, 503],
    ['a login page without TLS', { authorization_endpoint: 'http://kwaad.example/' }, 503],
    ['only unsafe algorithms', { id_token_signing_alg_values_supported: ['none', 'HS256'] }, 503],
  ])('%s: no login, and no more said than when it is away (T16)', async (_naam, anders, eerst) => {
    proef.idp.beschrijving = (gegevens) => ({ ...gegevens, ...anders })
    const vers = await proef.maakApp(proef.dienst())
    const start = await vers.inject('/aanmelden')
    expect(start.statusCode).toBe(eerst)
    if (eerst === 503) {
      expect(start.json().code).toBe('inlogdienst-niet-bereikbaar')
      return
    }
    const antwoord = await proef.keerTerug(await proef.begin(vers), vers)
    expect([antwoord.statusCode, antwoord.json().code]).toEqual([401, 'aanmelding-geweigerd'])
  })
})

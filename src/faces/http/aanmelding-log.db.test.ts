import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Aanmeldproef, startProef } from '../../../tests/aanmeldproef.ts'

let proef: Aanmeldproef
beforeAll(async () => {
  proef = await startProef()
})
beforeEach(() => proef.begintOpnieuw())
afterAll(() => proef.sluit())

const rijen = (gebruiker: string) =>
  proef.vraag(`select soort, uitkomst, reden_code, regio, toegangspunt_soort as langs from logboek.gebeurtenis
    where gebruiker_id = '${gebruiker}' and soort like 'toegang.%' order by tijdstip`)

describe('PLT-23 the door in the log', () => {
  test('coming in and going out, as events of no region, and no address or name in them', async () => {
    const cookie = await proef.logIn()
    const { gebruiker, csrf } = (await proef.ik(cookie)).json()
    await proef.app.inject({ method: 'POST', url: '/afmelden', headers: { cookie, 'x-ozk-csrf': csrf } })
    const vast = { uitkomst: 'gelukt', reden_code: null, regio: 'landelijk', langs: 'web' }
    expect(await rijen(gebruiker)).toEqual([
      { soort: 'toegang.aangemeld', ...vast },
      { soort: 'toegang.afgemeld', ...vast },
    ])
    const [rij] = await proef.vraag(`select to_jsonb(g)::text as tekst from logboek.gebeurtenis g
      join logboek.verwerking v on v.regio = g.regio and v.span_id = g.span_id where g.soort = 'toegang.aangemeld' limit 1`)
    expect(rij?.tekst).not.toMatch(/anna|@/)
  })

  test('a login that fails has a reason code, and nobody in particular', async () => {
    proef.idp.vervals = () => 'geen.geldig.bewijs'
    expect((await proef.keerTerug(await proef.begin())).statusCode).toBe(401)
    expect(await rijen('onbekend')).toMatchObject([
      { soort: 'toegang.mislukt', uitkomst: 'geweigerd', reden_code: 'aanmelding-geweigerd' },
    ])
  })

  test('a right that the role does not give, once a request', async () => {
    const cookie = await proef.logIn('klaas')
    const { gebruiker } = (await proef.ik(cookie)).json()
    for (let i = 0; i < 2; i++) await proef.app.inject({ url: '/api/v1/proef?naam=999990019', headers: { cookie } })
    await proef.app.inject({ url: '/api/v1/proef', headers: { cookie } })
    const geweigerd = (await rijen(gebruiker)).filter(({ soort }) => soort === 'toegang.geweigerd')
    expect(geweigerd.length).toBeGreaterThanOrEqual(1)
    expect(geweigerd[0]).toMatchObject({ reden_code: 'niet-toegestaan', regio: 'landelijk' })
  })

  test('who logs out may go on to the provider to end that session too, by an address of the provider itself', async () => {
    proef.idp.beschrijving = (gegevens) => ({ ...gegevens, end_session_endpoint: `${String(gegevens.issuer)}/uit` })
    const app = await proef.maakApp(proef.dienst())
    const cookie = await proef.logIn('anna', app)
    const { csrf } = (await proef.ik(cookie, app)).json()
    const uit = await app.inject({ method: 'POST', url: '/afmelden', headers: { cookie, 'x-ozk-csrf': csrf } })
    expect(uit.statusCode).toBe(204)
    const naar = new URL(String(uit.headers['x-ozk-uitloggen']))
    expect(naar.origin).toBe(new URL(proef.idp.issuer).origin)
    expect(naar.searchParams.get('post_logout_redirect_uri')).toBe('https://ozk.example/')
    expect((await proef.ik(cookie, app)).statusCode).toBe(401)
  })
})

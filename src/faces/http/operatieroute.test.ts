import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operaties } from '../../app/operaties.ts'
import type { HttpOpties } from './index.ts'
import { dossier, PROBLEM, postVan, Testservers, tekst } from './testserver.ts'

const servers = new Testservers()
const server = (opties?: HttpOpties) => servers.start(opties)
let app: FastifyInstance
beforeAll(async () => {
  app = await server()
})
afterAll(() => servers.sluit())
const post = postVan(() => app)

describe('PLT-12 de operaties over HTTP', () => {
  it('gives the outcome exactly as the operation does: nothing is stripped or added', async () => {
    for (const bewerking of operaties) {
      const { methode, pad } = bewerking.route
      const tekst = JSON.stringify(Object.values(bewerking.input?.voorbeelden ?? {})[0]?.waarde ?? null)
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

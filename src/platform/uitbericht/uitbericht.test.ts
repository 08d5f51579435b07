import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Pool } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { maakVeiligeHaal } from '../aanmelding/netwerk.ts'
import { systemClock } from '../clock.ts'
import { inTransactie, maakPool } from '../db.ts'
import { maakLog } from '../log.ts'
import { alsSuper, maakTestdatabase, type Testdatabase } from '../testdatabase.ts'
import {
  type CloudEvent,
  leesFeed,
  leesVerzendstand,
  maakCloudEvent,
  maakVerzender,
  type Verzenderopties,
  zetVerzending,
} from './index.ts'

const SOORTEN = {
  'proef.gedaan': { velden: ['zaak', 'nummer', 'goed'], onderwerp: 'zaak', uitleg: { nl: 'Proef.', en: 'Test.' } },
}
const REGIOS = ['5510', '5529']
const log = maakLog('silent', systemClock)

let database: Testdatabase
let pool: Pool
let ontvanger: Server
let adres: string
let ontvangen: { event: CloudEvent; verzoek: IncomingMessage }[] = []
let antwoord: (event: CloudEvent) => number = () => 204

beforeAll(async () => {
  database = await maakTestdatabase()
  pool = maakPool(database.verbindingen.app, log, 10)
  ontvanger = createServer((verzoek, reactie) => {
    let tekst = ''
    verzoek.on('data', (deel) => (tekst += String(deel)))
    verzoek.on('end', () => {
      const event = JSON.parse(tekst) as CloudEvent
      const status = antwoord(event)
      if (status < 300) ontvangen.push({ event, verzoek })
      reactie.writeHead(status, status === 302 ? { location: 'http://169.254.169.254/' } : {}).end()
    })
  })
  await new Promise<void>((klaar) => ontvanger.listen(0, '127.0.0.1', klaar))
  adres = `http://127.0.0.1:${(ontvanger.address() as AddressInfo).port}/hook`
})
afterAll(async () => {
  ontvanger.close()
  await pool.end()
  await database.sluit()
})
beforeEach(async () => {
  ontvangen = []
  antwoord = () => 204
  await vraag(`alter table platform.uitbericht disable trigger all; delete from platform.uitbericht;
    alter table platform.uitbericht enable always trigger alleen_verzonden`)
  await vraag(`update platform.uitberichtstand set pogingen = 0, fout = null, vanaf = now()`)
})

const vraag = (sql: string) => alsSuper(database.server, sql, database.naam)
const context = (...regios: string[]) => ({ regios, gebruiker: 'systeem', rol: 'systeem' })
const nieuw = (regio: string, id: string, inhoud: object = { zaak: id }, soort = 'proef.gedaan') =>
  inTransactie(pool, context(regio), (tx) =>
    tx.query('insert into platform.uitbericht (regio, id, soort, inhoud) values ($1, $2, $3, $4::jsonb)', [
      regio,
      id,
      soort,
      JSON.stringify(inhoud),
    ]),
  )
const opties = (anders: Partial<Verzenderopties> = {}): Verzenderopties => ({
  pool,
  regios: REGIOS,
  soorten: SOORTEN,
  log,
  doel: { adres, haal: maakVeiligeHaal({ lokaalToegestaan: true }), geheim: 'sesam' },
  uitstelMs: 0,
  ...anders,
})
const aan = async (anders: Partial<Verzenderopties> = {}) => {
  await zetVerzending(opties(anders))
  return maakVerzender(opties(anders))
}
const stand = async () => (await inTransactie(pool, context('5529'), (tx) => leesVerzendstand(tx, ['5529'])))[0]
const ids = () => ontvangen.map(({ event }) => event.id)

describe('PLT-12 events leave as CloudEvents through the outbox', () => {
  const rij = {
    regio: '5529',
    id: 'b1',
    volgnummer: 1,
    soort: 'proef.gedaan',
    gemaakt: new Date('2026-03-20T09:30:00Z'),
  }

  test('the form of CloudEvents 1.0, with a stable id, and only the fields of the list', () => {
    const inhoud = { zaak: 'z-1', nummer: 'PGB-2026-000001', goed: true, geheim: 'x' }
    expect(maakCloudEvent({ ...rij, inhoud }, SOORTEN)).toEqual({
      specversion: '1.0',
      id: 'b1',
      source: 'urn:openzorgkantoor:regio:5529',
      type: 'nl.openzorgkantoor.proef.gedaan',
      time: '2026-03-20T09:30:00.000Z',
      subject: 'z-1',
      datacontenttype: 'application/json',
      data: { zaak: 'z-1', nummer: 'PGB-2026-000001', goed: true },
    })
  })

  test.each([
    ['a sentence', { zaak: 'Mevrouw heeft dementie' }],
    ['the number of a person', { zaak: '123456782' }],
    ['the number of a person as a number', { zaak: 123456782 }],
    ['an object', { zaak: { naam: 'A. Verzonnen' } }],
    ['a field that is not in the list', { naam: 'verzonnen' }],
  ])('%s does not leave', (_, inhoud) => {
    expect(maakCloudEvent({ ...rij, inhoud }, SOORTEN).data).toEqual({})
  })

  test('a kind that is not in the list leaves without content', () => {
    expect(maakCloudEvent({ ...rij, soort: 'toString', inhoud: { zaak: 'z' } }, SOORTEN).data).toEqual({})
  })

  test('in order per region, each once, with the token of the receiver', async () => {
    for (const id of ['a1', 'a2', 'a3']) await nieuw('5529', id)
    await nieuw('5510', 'b1')
    const verzender = await aan()
    expect(await verzender.ronde()).toBe(4)
    expect(await verzender.ronde()).toBe(0)
    expect(ids().filter((id) => id.startsWith('a'))).toEqual(['a1', 'a2', 'a3'])
    expect(ontvangen[0]?.verzoek.headers).toMatchObject({
      'content-type': 'application/cloudevents+json; charset=UTF-8',
      authorization: 'Bearer sesam',
    })
  })

  test('off: messages wait and the state says so; turned on later they leave', async () => {
    await nieuw('5529', 'w1')
    const uit = await aan({ doel: null })
    expect(await uit.ronde()).toBe(0)
    expect(await stand()).toMatchObject({ isAan: false, wachtend: 1, alarm: false })
    expect(await (await aan()).ronde()).toBe(1)
    expect(await stand()).toMatchObject({ isAan: true, wachtend: 0, oudste: null })
  })

  test('D22 I7 an error of the receiver: the first in line waits and is tried again, the rest stays behind it', async () => {
    for (const id of ['c1', 'c2']) await nieuw('5529', id)
    antwoord = ({ id }) => (id === 'c1' ? 500 : 204)
    const verzender = await aan()
    await verzender.ronde()
    expect(ids()).toEqual([])
    expect(await stand()).toMatchObject({ wachtend: 2, pogingen: 1, fout: 'niet-aangenomen' })
    antwoord = () => 202
    await verzender.ronde()
    expect(ids()).toEqual(['c1', 'c2'])
    expect(await stand()).toMatchObject({ pogingen: 0, fout: null })
  })

  test('D22 I7 the receiver took it but its answer was lost: it comes again with the same id', async () => {
    await nieuw('5529', 'd1')
    let keer = 0
    const haal = maakVeiligeHaal({ lokaalToegestaan: true })
    const verliest: typeof haal = async (...args) => {
      const gegeven = await haal(...args)
      if (keer++ === 0) throw new Error('answer lost')
      return gegeven
    }
    const verzender = await aan({ doel: { adres, haal: verliest, geheim: null } })
    await verzender.ronde()
    await verzender.ronde()
    expect(ids()).toEqual(['d1', 'd1'])
    expect(ontvangen[0]?.event).toEqual(ontvangen[1]?.event)
  })

  test('four senders at once: in order and each once', async () => {
    for (let i = 10; i < 40; i++) await nieuw('5529', `e${i}`)
    const verzenders = await Promise.all([aan(), aan(), aan(), aan()])
    for (let i = 0; i < 20 && (await stand())?.wachtend !== 0; i++) await Promise.all(verzenders.map((v) => v.ronde()))
    expect(ids()).toEqual(Array.from({ length: 30 }, (_, i) => `e${i + 10}`))
  })

  test('backs off: after a failure nothing is tried until its time', async () => {
    await nieuw('5529', 'f1')
    antwoord = () => 503
    const verzender = await aan({ uitstelMs: 60_000 })
    await verzender.ronde()
    antwoord = () => 204
    expect(await verzender.ronde()).toBe(0)
    await vraag(`update platform.uitberichtstand set vanaf = now()`)
    expect(await verzender.ronde()).toBe(1)
  })

  test.each([
    [599, false],
    [601, true],
  ])('alarm when the oldest waits %i seconds: %s', async (seconden, alarm) => {
    await aan()
    await vraag(`insert into platform.uitbericht (regio, id, soort, inhoud, gemaakt)
      values ('5529', 'oud', 'proef.gedaan', '{}', clock_timestamp() - interval '${seconden} seconds')`)
    expect(await stand()).toMatchObject({ alarm })
  })
})

describe('T16 messages go nowhere else', () => {
  test.each([
    ['a redirect', 302, (): string => adres],
    ['the address of a cloud itself', 204, (): string => 'https://169.254.169.254/'],
    ['a private address', 204, (): string => 'https://10.0.0.7/'],
    ['loopback in another form', 204, (): string => 'https://[::1]/'],
  ] as const)('%s is refused, and the state tells no more than that', async (_, status, naar) => {
    await nieuw('5529', 'g1')
    antwoord = () => status
    const regels = status === 302 ? { lokaalToegestaan: true } : { lokaalToegestaan: false }
    const verzender = await aan({ doel: { adres: naar(), haal: maakVeiligeHaal(regels), geheim: null } })
    expect(await verzender.ronde()).toBe(0)
    expect(await stand()).toMatchObject({ fout: 'adres-geweigerd', wachtend: 1 })
  })
})

describe('PLT-12 the feed for who fetches', () => {
  const feed = (na: Parameters<typeof leesFeed>[2], aantal = 100) =>
    inTransactie(pool, context('5529'), (tx) => leesFeed(tx, ['5529'], na, aantal))

  test('pages on, in order, only of the own region', async () => {
    for (const id of ['h1', 'h2', 'h3']) await nieuw('5529', id)
    await nieuw('5510', 'elders')
    const eerste = await feed(null, 2)
    expect(eerste.map(({ id }) => id)).toEqual(['h1', 'h2'])
    const rest = await feed(eerste[1] ?? null)
    expect(rest.map(({ id }) => id)).toEqual(['h3'])
    expect(await feed(rest[0] ?? null)).toEqual([])
  })

  test('what is committed later but has a lower number is not passed by', async () => {
    let verder = (): void => {}
    const poort = new Promise<void>((klaar) => {
      verder = klaar
    })
    const traag = inTransactie(pool, context('5529'), async (tx) => {
      await tx.query(
        `insert into platform.uitbericht (regio, id, soort, inhoud) values ('5529', 'traag', 'proef.gedaan', '{}')`,
      )
      await poort
    })
    await expect
      .poll(
        async () =>
          (
            await vraag(`select 1 from pg_stat_activity where query like '%traag%'
      and state = 'idle in transaction' and datname = current_database()`)
          ).length,
      )
      .toBe(1)
    await nieuw('5529', 'snel')
    // `snel` has the higher number and is committed first: it waits for what can still come before it.
    expect(await feed(null)).toEqual([])
    verder()
    await traag
    expect((await feed(null)).map(({ id }) => id)).toEqual(['traag', 'snel'])
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Demoaccount, maakDemoaccounts } from '../platform/aanmelding/index.ts'
import { clockFrom, systemClock } from '../platform/clock.ts'
import { maakPool } from '../platform/db.ts'
import { maakGeheim } from '../platform/geheim/index.ts'
import { maakLog } from '../platform/log.ts'
import { zoekSignalen } from '../platform/logboek/index.ts'
import { alsSuper, maakTestdatabase, type Testdatabase } from '../platform/testdatabase.ts'
import { DEMO_REGIO, laadDemo } from './demo-lader.ts'
import type { Omgeving } from './zaken.ts'

const AANTAL = 28
let database: Testdatabase
let omgeving: Omgeving
let demo: ReadonlyMap<Demoaccount, string>
beforeAll(async () => {
  database = await maakTestdatabase()
  const pool = maakPool(database.verbindingen.app, maakLog('silent', systemClock), 3)
  const klok = clockFrom(() => new Date('2026-11-25T12:00:00Z'))
  omgeving = { pool, klok, geheim: maakGeheim(Buffer.alloc(32, 3)) }
  demo = await maakDemoaccounts(pool, { modus: 'demo' }, [DEMO_REGIO])
})
afterAll(async () => {
  await omgeving.pool.end()
  await database.sluit()
})

const regels: string[] = []
const laad = (gestopt: () => boolean = () => false) =>
  laadDemo(omgeving, { aantal: AANTAL, demo, meld: (regel) => void regels.push(regel), gestopt })

async function tel(tabel: string, waar = 'true'): Promise<number> {
  const [rij] = await alsSuper(database.server, `select count(*)::int as n from ${tabel} where ${waar}`, database.naam)
  return Number(rij?.n)
}

describe('PLT-1 the invented region is loaded once, and a load that was cut off goes on', () => {
  test('stopped halfway, started again, and again: every person once, and none refused', {
    timeout: 60_000,
  }, async () => {
    let beurten = 0
    // Making the people asks once a person, playing them as well: this stops after some were played.
    const eerste = await laad(() => ++beurten > AANTAL + 8)
    expect(eerste.nieuw).toBeGreaterThan(2)
    expect(eerste.nieuw).toBeLessThan(AANTAL)
    const tweede = await laad()
    expect(regels.filter((regel) => regel.includes('overgeslagen'))).toEqual([])
    expect(tweede).toEqual({ nieuw: AANTAL - eerste.nieuw, eerder: eerste.nieuw, mislukt: 0 })
    const zaken = await tel('pgb.zaak')
    expect(await laad()).toEqual({ nieuw: 0, eerder: AANTAL, mislukt: 0 })
    expect(await tel('pgb.zaak')).toBe(zaken)
    expect(zaken).toBeGreaterThan(AANTAL / 2)
  })

  test('there is open work, some of it of the account that a visitor logs in with, and decisions by two people', async () => {
    expect(await tel('pgb.zaak', "status in ('ontvangen', 'in_behandeling', 'voorgesteld')")).toBeGreaterThan(0)
    expect(await tel('pgb.zaak', `behandelaar = '${demo.get('consulent')}'`)).toBeGreaterThan(0)
    expect(await tel('pgb.beschikking')).toBeGreaterThan(AANTAL / 2)
    expect(await tel('pgb.beschikking', 'voorsteller = goedkeurder')).toBe(0)
    // What came with an application can be opened as long as somebody works on it.
    expect(await tel('pgb.document', "mediatype = 'application/pdf'")).toBeGreaterThan(2)
    // Each employee has one role and one team, however often the load began.
    expect(await tel('werk.teamlid')).toBe(await tel('(select distinct gebruiker from werk.teamlid) lid'))
    expect(await tel('werk.teamlid', "team <> ''")).toBeGreaterThan(3)
    // Beside the cases: signals on carers, and something for internal audit to look at.
    expect(await tel('pgb.signaal')).toBeGreaterThan(0)
    const vraag = { vanaf: '2026-01-01', tot: '2099-12-31' }
    const audit = { regios: [DEMO_REGIO], gebruiker: demo.get('interne-audit') ?? '', rol: 'interne-audit' }
    const { signalen } = await zoekSignalen(omgeving, audit, vraag)
    const soorten = signalen.map(({ soort }) => soort)
    expect(soorten).toContain('eigen-dossier')
    expect(soorten).toContain('geweigerde-toegang')
    // Playing in a whole region is no work of a colleague at night.
    expect(soorten).not.toContain('veel-dossiers')
    // The days of the past did not move the day that the region has seen (D11).
    expect(await tel('pgb.dagstand', "dag <> '2026-11-25'")).toBe(0)
  })
})

import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { laadDemo } from '../../src/app/demo-lader.ts'
import { zaakBeeld } from '../../src/pgb/zaak/beeld.ts'
import { herhaalInhoud } from '../../src/pgb/zaak/herhaal.ts'
import { handel } from '../../src/pgb/zaak/index.ts'
import { maakDemoaccounts } from '../../src/platform/aanmelding/index.ts'
import { clockFrom, systemClock } from '../../src/platform/clock.ts'
import { maakPool } from '../../src/platform/db.ts'
import { maakGeheim } from '../../src/platform/geheim/index.ts'
import { maakLog } from '../../src/platform/log.ts'
import { alsSuper, maakTestdatabase, type Testdatabase } from '../../src/platform/testdatabase.ts'
import { vulRegio } from '../../tools/landelijk-regio.ts'

const REGIO = '5529'
const AANTAL = 54
const geheim = maakGeheim(Buffer.alloc(32, 3))
const vraag = {
  zaad: 1,
  houders: AANTAL,
  jaren: 3,
  tot: '2026-11-25',
  regio: REGIO,
  aantal: AANTAL,
  geheim,
  perBeurt: 40,
}
let land: Testdatabase
let client: Client
beforeAll(async () => {
  land = await maakTestdatabase()
  client = new Client({ connectionString: land.urls.super, ssl: false })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await land.sluit()
})

const tel = async (tabel: string): Promise<number> =>
  Number((await alsSuper(land.server, `select count(*) as n from ${tabel}`, land.naam))[0]?.n)

describe('SPD-6 the national data set', () => {
  test('cut off after one batch and started again: every holder once, and a third time adds nothing', async () => {
    let beurten = 0
    const eerst = await vulRegio(client, vraag, () => ++beurten > 1)
    expect(await tel('pgb.budgethouder')).toBe(40)
    const daarna = await vulRegio(client, vraag)
    expect(await tel('pgb.budgethouder')).toBe(AANTAL)
    expect(await tel('pgb.beschikking')).toBe(eerst + daarna)
    expect(daarna).toBeGreaterThan(0)
    expect(await vulRegio(client, vraag)).toBe(0)
    await expect(vulRegio(client, { ...vraag, zaad: 2 })).rejects.toThrow('ander land')
  })

  test('decisions of our own replay to the same bytes, and open cases can be looked at', async () => {
    const pool = maakPool(land.verbindingen.app, maakLog('silent', systemClock), 2)
    const omgeving = { pool, klok: systemClock, geheim }
    const context = { regios: [REGIO], gebruiker: 'anna', rol: 'interne-audit' }
    const uitkomst = await handel(omgeving, context, { soort: 'besluit.herhalen' }, async (daad) => {
      const eigen = await daad.tx.query<{ id: string }>(
        "select id from pgb.zaak where regio = '5529' and status in ('ontvangen', 'in_behandeling', 'voorgesteld')",
      )
      for (const { id } of eigen) await zaakBeeld(daad, id)
      // The letters of this set are all one invented text, so the content alone is replayed.
      const besluiten = await daad.tx.query<{ inhoud: string; hash: string }>(
        `select inhoud, inhoud_hash as hash from pgb.beschikking
         where regio = '5529' and regelset_versie <> 'ingelezen' order by md5(id) limit 30`,
      )
      const anders = besluiten.flatMap(({ inhoud, hash }) => herhaalInhoud(inhoud, hash))
      return { open: eigen.length > 1, besluiten: besluiten.length, anders }
    })
    await pool.end()
    expect(uitkomst).toEqual({ goed: { open: true, besluiten: 30, anders: [] } })
  })
  test('each case is as the acts of the store would have left it', { timeout: 120_000 }, async () => {
    const aantal = 26
    const [gespeeld, geladen] = [await maakTestdatabase(), await maakTestdatabase()]
    const pool = maakPool(gespeeld.verbindingen.app, maakLog('silent', systemClock), 3)
    const klok = clockFrom(() => new Date('2026-11-25T12:00:00Z'))
    const demo = await maakDemoaccounts(pool, { modus: 'demo' }, [REGIO])
    await laadDemo({ pool, klok, geheim }, { aantal, demo, meld: () => {}, gestopt: () => false })
    await pool.end()
    const ander = new Client({ connectionString: geladen.urls.super, ssl: false })
    await ander.connect()
    await vulRegio(ander, { ...vraag, houders: aantal, aantal })
    await ander.end()
    const [spel, kopie] = [await zaken(gespeeld), await zaken(geladen)]
    // A weighing before a lower budget is an act more, and the national set has none.
    const metWeging = new Set(spel.filter(({ gewogen }) => gewogen === true).map(({ zaak }) => zaak))
    const zonder = (rijen: typeof spel) => rijen.filter(({ zaak }) => !metWeging.has(zaak))
    expect(zonder(spel).length).toBeGreaterThan(aantal / 2)
    expect(zonder(kopie)).toEqual(zonder(spel))
    await gespeeld.sluit()
    await geladen.sluit()
  })
})

/** Every case with a dossier, without ids and people: those differ by design. */
const zaken = ({ server, naam }: Testdatabase) =>
  alsSuper(
    server,
    `select encode(b.bsn_zoek, 'hex') || z.soort || z.ontvangen_op as zaak, z.status, z.versie, z.besluit_uiterlijk::text,
       z.staat_stil, z.nza_uiterlijk::text, bool_or(f.pointer = '/zaak/afweging') as gewogen,
       jsonb_object_agg(f.pointer, case jsonb_typeof(f.waarde) when 'object' then f.waarde - 'door' else f.waarde end
         order by f.volgnummer) as feiten,
       (select count(*) from pgb.beschikking k where k.regio = z.regio and k.zaak = z.id) as besluiten,
       (select count(*) from pgb.notitie n where n.regio = z.regio and n.zaak = z.id) as notities
     from pgb.zaak z join pgb.budgethouder b on b.regio = z.regio and b.id = z.budgethouder
       join pgb.feit f on f.regio = z.regio and f.zaak = z.id
     group by b.bsn_zoek, z.regio, z.id order by 1`,
    naam,
  )

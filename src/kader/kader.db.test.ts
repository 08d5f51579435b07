import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../platform/clock.ts'
import { type Context, inTransactie, maakPool, type Transactie } from '../platform/db.ts'
import { maakLog } from '../platform/log.ts'
import { maakTestdatabase, type Testdatabase } from '../platform/testdatabase.ts'
import {
  type Boeking,
  type Boekingsoort,
  boek,
  boekPost,
  type Kaderstand,
  standOp,
  standVan,
  zetStop,
} from './index.ts'

let database: Testdatabase
let pool: ReturnType<typeof maakPool>
beforeAll(async () => {
  database = await maakTestdatabase()
  pool = maakPool(database.verbindingen.app, maakLog('silent', systemClock), 16, 60_000)
})
afterAll(async () => {
  await pool.end()
  await database.sluit()
})

const als = (regio = '5529'): Context => ({ regios: [regio], gebruiker: 'u1', rol: 'consulent' })
const doe = <T>(werk: (tx: Transactie) => Promise<T>, regio?: string): Promise<T> =>
  inTransactie(pool, als(regio), werk)

/** The name of the constraint that refused, or 'goed'. */
async function probeer(werk: (tx: Transactie) => Promise<unknown>, regio?: string): Promise<string> {
  try {
    await doe(werk, regio)
    return 'goed'
  } catch (fout) {
    return String((fout as { constraint?: string }).constraint ?? fout)
  }
}

/** Each test has a year of its own, without published amount. */
let jaarteller = 2030
const nieuwJaar = () => jaarteller++
const start = (jaar: number, bedragCent: number) => (tx: Transactie) =>
  boekPost(tx, {
    regio: '5529',
    jaar,
    soort: 'start',
    bedragCent,
    geldigOp: `${jaar}-01-01`,
    kenmerk: 'start',
    toelichting: 'Vastgesteld kader',
  })
const boeking = (jaar: number, soort: Boekingsoort, bedragCent: number, rest: Partial<Boeking> = {}): Boeking => ({
  regio: '5529',
  jaar,
  herkomst: randomUUID(),
  soort,
  bedragCent,
  geldigOp: `${jaar}-03-01`,
  ...rest,
})
const verlening = (jaar: number, bedragCent: number) => (tx: Transactie) =>
  boek(tx, boeking(jaar, 'verlening', bedragCent))
const stand = (jaar: number): Promise<Kaderstand> => doe((tx) => standVan(tx, '5529', jaar))

describe('KAD-1 het kader als grootboek (art. 10 NZa-regeling monitoring pgb; hoofdstuk 8 Rlz)', () => {
  test('het gepubliceerde bedrag van 2026 opent het jaar, met zijn artikel', async () => {
    expect((await stand(2026)).kaderCent).toBeGreaterThan(0)
    await doe(verlening(2026, 100))
    const posten = await doe((tx) =>
      tx.query<{ soort: string; kenmerk: string; bedrag_cent: number }>(
        "select soort, kenmerk, bedrag_cent from kader.post where regio = '5529' and jaar = 2026",
      ),
    )
    expect(posten).toEqual([
      { soort: 'start', kenmerk: 'bwbr0036014@2026-05-30 Rlz art. 8.24', bedrag_cent: (await stand(2026)).kaderCent },
    ])
  })
  test('de gepubliceerde kaders tellen op tot wat de Rlz noemt', async () => {
    const sommen = await doe((tx) =>
      tx.query<{ jaar: number; som: number; regios: number }>(
        'select jaar, sum(bedrag_cent)::bigint as som, count(*)::int as regios from regelgeving.pgb_kader group by jaar order by jaar',
      ),
    )
    expect(sommen).toHaveLength(8)
    expect(sommen.every(({ regios }) => regios === 31)).toBe(true)
    expect(sommen.at(-1)?.som).toBe(462_599_999_900)
    expect(sommen[0]?.som).toBe(245_402_931_100)
  })
  test('zonder bekend bedrag geen nieuwe verlening, wel een voortzetting, die dan geheel boven het kader staat', async () => {
    const jaar = nieuwJaar()
    expect(await probeer(verlening(jaar, 1))).toBe('kader_ontbreekt')
    expect(await doe((tx) => boek(tx, boeking(jaar, 'voortzetting', 500)))).toEqual({ bovenCent: 500 })
  })
  test('een jaar heeft één startbedrag, en een kenmerk telt eenmaal', async () => {
    const jaar = nieuwJaar()
    await doe(start(jaar, 1000))
    expect(await probeer(start(jaar, 1000))).toMatch(/een_start|kenmerk_eenmaal/)
  })
  test('een overheveling uit neemt nooit ruimte die gebruikt is: een cent te veel, precies, minder', async () => {
    const jaar = nieuwJaar()
    await doe(start(jaar, 1000))
    await doe(verlening(jaar, 400))
    const uit = (bedragCent: number) => (tx: Transactie) =>
      boekPost(tx, {
        regio: '5529',
        jaar,
        soort: 'overheveling_ander',
        tegenregio: '5501',
        bedragCent: -bedragCent,
        geldigOp: `${jaar}-05-01`,
        kenmerk: randomUUID(),
        toelichting: 'Overheveling',
      })
    expect(await probeer(uit(601))).toBe('kader_vol')
    expect(await probeer(uit(600))).toBe('goed')
    expect(await probeer(uit(1))).toBe('kader_vol')
    expect(await stand(jaar)).toEqual({ kaderCent: 400, gebruiktCent: 400, ekcCent: 0, pgbStop: false })
  })
})

describe('KAD-2 KAD-3 de muur (Awb 4:25 lid 2 en 3; Rlz 5.7 en 5.10)', () => {
  test('een cent onder, op en boven de laatste ruimte', async () => {
    const jaar = nieuwJaar()
    await doe(start(jaar, 1000))
    expect(await probeer(verlening(jaar, 999))).toBe('goed')
    expect(await probeer(verlening(jaar, 2))).toBe('kader_vol')
    expect(await probeer(verlening(jaar, 1))).toBe('goed')
    expect(await probeer(verlening(jaar, 1))).toBe('kader_vol')
    expect(await probeer((tx) => boek(tx, boeking(jaar, 'verhoging', 1)))).toBe('kader_vol')
  })
  test.each(['voortzetting', 'bezwaar', 'uitspraak'] as const)('%s gaat erboven, en is gemerkt', async (soort) => {
    const jaar = nieuwJaar()
    await doe(start(jaar, 1000))
    await doe(verlening(jaar, 900))
    expect(await doe((tx) => boek(tx, boeking(jaar, soort, 150)))).toEqual({ bovenCent: 50 })
    expect(await doe((tx) => boek(tx, boeking(jaar, soort, 10)))).toEqual({ bovenCent: 10 })
    expect(await probeer(verlening(jaar, 1))).toBe('kader_vol')
    // A lowering gives room back only when used comes under the ceiling.
    await doe((tx) => boek(tx, boeking(jaar, 'verlaging', -60)))
    expect(await probeer(verlening(jaar, 1))).toBe('kader_vol')
    await doe((tx) => boek(tx, boeking(jaar, 'verlaging', -1)))
    expect(await probeer(verlening(jaar, 1))).toBe('goed')
  })
  test('EKC staat apart en neemt geen ruimte', async () => {
    const jaar = nieuwJaar()
    await doe(start(jaar, 100))
    await doe((tx) => boek(tx, boeking(jaar, 'verlening', 5000, { ekc: true })))
    expect(await stand(jaar)).toEqual({ kaderCent: 100, gebruiktCent: 0, ekcCent: 5000, pgbStop: false })
  })
  test('een besluit is eenmaal geboekt', async () => {
    const jaar = nieuwJaar()
    await doe(start(jaar, 1000))
    const herkomst = randomUUID()
    await doe((tx) => boek(tx, boeking(jaar, 'verlening', 10, { herkomst })))
    expect(await probeer((tx) => boek(tx, boeking(jaar, 'verlening', 10, { herkomst })))).toBe(
      'besluit_eenmaal_geboekt',
    )
    expect((await stand(jaar)).gebruiktCent).toBe(10)
  })
  test('T6 D14: vierenzestig beslissers op de laatste ruimte: een verlening, drieënzestig keer vol', async () => {
    const jaar = nieuwJaar()
    await doe(start(jaar, 1000))
    const antwoorden = await Promise.all(Array.from({ length: 64 }, () => probeer(verlening(jaar, 600))))
    expect(antwoorden.filter((antwoord) => antwoord === 'goed')).toHaveLength(1)
    expect(antwoorden.filter((antwoord) => antwoord === 'kader_vol')).toHaveLength(63)
    expect((await stand(jaar)).gebruiktCent).toBe(600)
  })
  test('D14: ook als het jaar nog geen rij heeft, begint het eenmaal', async () => {
    const antwoorden = await Promise.all(Array.from({ length: 16 }, () => probeer(verlening(2025, 1))))
    expect(antwoorden.every((antwoord) => antwoord === 'goed')).toBe(true)
    expect((await stand(2025)).gebruiktCent).toBe(16)
  })
  test('de regel van een ander, of een cent in de stand, is niet te schrijven', async () => {
    expect(await probeer((tx) => tx.query("update kader.stand set gebruikt_cent = 0 where regio = '5529'"))).toMatch(
      /volgt uit zijn boeken/,
    )
    expect(await probeer((tx) => tx.query("insert into kader.stand (regio, jaar) values ('5529', 2099)"))).toMatch(
      /volgt uit zijn boeken/,
    )
    expect(await probeer((tx) => boek(tx, boeking(2026, 'verlening', 1)), '5501')).toMatch(/row-level security/)
  })
})

describe('KAD-5 de pgb-stop', () => {
  test('houdt verlening en verhoging tegen, verlaging en wat erboven mag niet', async () => {
    const jaar = nieuwJaar()
    await doe(start(jaar, 1000))
    await doe((tx) => zetStop(tx, '5529', jaar, true, 'Geen middelen meer'))
    expect(await probeer(verlening(jaar, 1))).toBe('pgb_stop')
    expect(await probeer((tx) => boek(tx, boeking(jaar, 'verhoging', 1)))).toBe('pgb_stop')
    for (const soort of ['voortzetting', 'bezwaar', 'uitspraak'] as const)
      expect(await probeer((tx) => boek(tx, boeking(jaar, soort, 1)))).toBe('goed')
    expect(await probeer((tx) => boek(tx, boeking(jaar, 'verlaging', -1)))).toBe('goed')
    expect(await probeer((tx) => zetStop(tx, '5529', jaar, true, 'Nog eens'))).toBe('stop_staat_al_zo')
    await doe((tx) => zetStop(tx, '5529', jaar, false, 'Er is overgeheveld'))
    expect(await probeer(verlening(jaar, 1))).toBe('goed')
  })
})

describe('KAD-1 eigenschap: elke geschiedenis', () => {
  test('de stand is de som van de boeken; nieuw komt nooit boven het kader; op een dag in het verleden is het zoals toen', async () => {
    const stap = fc.record({
      soort: fc.constantFrom<Boekingsoort>(
        'verlening',
        'verhoging',
        'verlaging',
        'voortzetting',
        'bezwaar',
        'uitspraak',
      ),
      cent: fc.integer({ min: 0, max: 400 }),
      maand: fc.integer({ min: 1, max: 12 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(stap, { maxLength: 15 }), async (stappen) => {
        const jaar = nieuwJaar()
        await doe(start(jaar, 1000))
        let gebruikt = 0
        const geboekt: { cent: number; dag: string }[] = []
        for (const { soort, cent, maand } of stappen) {
          const bedragCent = soort === 'verlaging' ? -Math.min(cent, gebruikt) : cent
          const dag = `${jaar}-${String(maand).padStart(2, '0')}-01`
          const uitkomst = await probeer((tx) => boek(tx, boeking(jaar, soort, bedragCent, { geldigOp: dag })))
          const past = bedragCent <= 0 || !['verlening', 'verhoging'].includes(soort) || gebruikt + bedragCent <= 1000
          expect(uitkomst).toBe(past ? 'goed' : 'kader_vol')
          if (!past) continue
          gebruikt += bedragCent
          geboekt.push({ cent: bedragCent, dag })
        }
        expect(await stand(jaar)).toEqual({ kaderCent: 1000, gebruiktCent: gebruikt, ekcCent: 0, pgbStop: false })
        const juni = `${jaar}-06-30`
        const verwacht = geboekt.filter(({ dag }) => dag <= juni).reduce((som, { cent }) => som + cent, 0)
        expect((await doe((tx) => standOp(tx, '5529', jaar, juni, null))).gebruiktCent).toBe(verwacht)
        expect((await doe((tx) => standOp(tx, '5529', jaar, juni, '2000-01-01T00:00:00Z'))).gebruiktCent).toBe(0)
      }),
      { numRuns: 25 },
    )
  })
})

describe('D14 KAD-3 KAD-5 vierenzestig beslissers, een overheveling uit in dezelfde seconde, en halverwege een pgb-stop', () => {
  test('het saldo is op geen moment onder nul; na de stop alleen nog verlagingen; wat boven het kader mag, staat apart', async () => {
    const jaar = nieuwJaar()
    const KADER = 10_000
    await doe(start(jaar, KADER))
    await doe((tx) => boek(tx, boeking(jaar, 'verlening', 1_000)))
    let klaar = false
    const saldi: number[] = []
    const kijk = (async () => {
      while (!klaar) {
        const { kaderCent, gebruiktCent } = await stand(jaar)
        saldi.push((kaderCent ?? 0) - gebruiktCent)
      }
    })()
    const uit = (tx: Transactie) =>
      boekPost(tx, {
        regio: '5529',
        jaar,
        soort: 'overheveling_ander',
        tegenregio: '5510',
        bedragCent: -5_000,
        geldigOp: `${jaar}-03-01`,
        kenmerk: 'uit',
        toelichting: 'Naar een ander',
      })
    const beslissers = Array.from({ length: 64 }, (_, i) =>
      i % 8 === 7 ? probeer((tx) => boek(tx, boeking(jaar, 'verlaging', -50))) : probeer(verlening(jaar, 300)),
    )
    const [stop, overheveling, ...antwoorden] = await Promise.all([
      probeer((tx) => zetStop(tx, '5529', jaar, true, 'Geen middelen meer')),
      probeer(uit),
      ...beslissers,
    ])
    klaar = true
    await kijk
    expect(stop).toBe('goed')
    expect(['goed', 'kader_vol']).toContain(overheveling)
    expect(saldi.length).toBeGreaterThan(1)
    expect(Math.min(...saldi)).toBeGreaterThanOrEqual(0)
    const verlagingen = antwoorden.filter((_, i) => i % 8 === 7)
    const verleningen = antwoorden.filter((_, i) => i % 8 !== 7)
    expect(new Set(verlagingen)).toEqual(new Set(['goed']))
    expect(verleningen.every((een) => ['goed', 'kader_vol', 'pgb_stop'].includes(een))).toBe(true)
    const toegekend = verleningen.filter((een) => een === 'goed').length
    const kaderCent = overheveling === 'goed' ? KADER - 5_000 : KADER
    expect(await stand(jaar)).toEqual({
      kaderCent,
      gebruiktCent: 1_000 + 300 * toegekend - 8 * 50,
      ekcCent: 0,
      pgbStop: true,
    })
    expect(await probeer(verlening(jaar, 1))).toBe('pgb_stop')
    expect(await probeer((tx) => boek(tx, boeking(jaar, 'verlaging', -1)))).toBe('goed')
  })
})

describe('KAD-2 KAD-3 eigenschap: elke volgorde van gelijktijdige boekingen', () => {
  test('zonder wat boven het kader mag, komt het gebruik nooit boven het kader; dat deel is apart geteld', async () => {
    const soort = fc.constantFrom<Boekingsoort>('verlening', 'verhoging', 'voortzetting', 'bezwaar', 'uitspraak')
    const stap = fc.record({ soort, cent: fc.integer({ min: 1, max: 400 }), ekc: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(stap, { minLength: 2, maxLength: 12 }), async (stappen) => {
        const jaar = nieuwJaar()
        await doe(start(jaar, 1000))
        const uitkomsten = await Promise.all(
          stappen.map(({ soort: een, cent, ekc }) => probeer((tx) => boek(tx, boeking(jaar, een, cent, { ekc })))),
        )
        const goed = stappen.filter((_, i) => uitkomsten[i] === 'goed')
        const som = (wat: typeof goed): number => wat.reduce((totaal, { cent }) => totaal + cent, 0)
        const { gebruiktCent, ekcCent } = await stand(jaar)
        expect({ gebruiktCent, ekcCent }).toEqual({
          gebruiktCent: som(goed.filter(({ ekc }) => !ekc)),
          ekcCent: som(goed.filter(({ ekc }) => ekc)),
        })
        const boven = await doe((tx) =>
          tx.query<{ cent: number }>(
            "select coalesce(sum(boven_cent), 0)::bigint as cent from kader.boeking where regio = '5529' and jaar = $1",
            [jaar],
          ),
        )
        expect(gebruiktCent - (boven[0]?.cent ?? 0)).toBeLessThanOrEqual(1000)
        const uitkomstenGewoon = uitkomsten.filter((_, i) => stappen[i]?.ekc || stappen[i]?.soort === 'uitspraak')
        expect(uitkomstenGewoon.every((een) => een === 'goed')).toBe(true)
      }),
      { numRuns: 20 },
    )
  })
})

import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../clock.ts'
import { type Context, GEEN_REGIO, inTransactie, maakPool } from '../db.ts'
import { legInstellingVast } from '../instelling-regio.ts'
import { maakLog } from '../log.ts'
import { alsSuper, maakTestdatabase, type Testdatabase } from '../testdatabase.ts'
import { type Gebeurtenis, Logboekfout, leesMetLog, schrijfLogboek, schrijfLogboekApart } from './index.ts'
import { eenGebeurtenis } from './testgebeurtenis.ts'

let database: Testdatabase
let app: Pool
let lezer: Pool

beforeAll(async () => {
  database = await maakTestdatabase()
  const log = maakLog('silent', systemClock)
  app = maakPool(database.verbindingen.app, log, 5)
  lezer = maakPool(database.verbindingen.lezer, log, 2)
})

afterAll(async () => {
  await Promise.all([app.end(), lezer.end()])
  await database.sluit()
})

const vraag = (sql: string): Promise<Record<string, unknown>[]> => alsSuper(database.server, sql, database.naam)
const als = (rol: string, ...regios: string[]): Context => ({ regios, gebruiker: 'u-17', rol })
const consulent = als('consulent', '5529')
const van = (objectId: string, tabel = 'gebeurtenis'): Promise<Record<string, unknown>[]> =>
  vraag(`select r.* from logboek.${tabel} r join logboek.gebeurtenis g using (trace_id, span_id)
    where g.object_id = '${objectId}' order by r.betrokkene`)

describe('PLT-23 two rows an event', () => {
  test('the audit row has who, what, why and on what; the processing row whose data and no staff', async () => {
    await inTransactie(app, consulent, (tx) =>
      schrijfLogboek(tx, eenGebeurtenis({ objectId: 'twee-rijen', objectVersie: 3, deel: ['aanvraag.ontvangenOp'] })),
    )
    const [audit, ...meer] = await van('twee-rijen')
    expect(meer).toEqual([])
    expect(audit).toMatchObject({
      ...{ regio: '5529', gebruiker_id: 'u-17', rol: 'consulent', actie: 'wijzigen', uitkomst: 'gelukt' },
      ...{ gebeurtenis: 'zaak', soort: 'zaak.feit-vastleggen', doel: 'pgb-beoordelen', betrokkene: 'pseudoniem-a' },
      ...{ object_versie: 3, deel: ['aanvraag.ontvangenOp'], gevoeligheid: 'gezondheid', noodprocedure: false },
      ...{ activiteit: 'urn:ozk:verwerking:pgb-beoordelen:v1', toegangspunt_soort: 'taak', is_aanvrager: true },
    })
    const [persoon, ...anderen] = await van('twee-rijen', 'verwerking')
    expect(anderen).toEqual([])
    expect(persoon).toMatchObject({
      ...{ status: 1, naam: 'zaak.feit-vastleggen', betrokkene: 'pseudoniem-a', betrokkene_soort: 'pseudoniem-v1' },
      ...{ verwerkingsactiviteit: 'urn:ozk:verwerking:pgb-beoordelen:v1', trace_id: audit?.trace_id },
    })
    expect(JSON.stringify(persoon)).not.toMatch(/u-17|consulent|ontvangenOp/)
  })

  test('a list of n persons gives n processing rows and one audit row that counts them', async () => {
    const betrokkenen = Array.from({ length: 250 }, (_, i) => `pseudoniem-${i}`)
    const { betrokkene, ...lijst } = eenGebeurtenis({ objectId: 'lijst', actie: 'lezen', betrokkenen })
    expect(betrokkene).toBeDefined()
    await inTransactie(app, consulent, (tx) => schrijfLogboek(tx, lijst))
    expect(await van('lijst')).toMatchObject([{ aantal: 250, betrokkene: null, betrokkene_soort: null }])
    const rijen = await van('lijst', 'verwerking')
    expect(new Set(rijen.map((rij) => rij.betrokkene))).toEqual(new Set(betrokkenen))
    expect(rijen).toHaveLength(250)
  })

  test('an empty list touches nobody, an event without person has one row of nobody', async () => {
    const { betrokkene, ...zonder } = eenGebeurtenis({ objectId: 'leeg' })
    expect(betrokkene).toBeDefined()
    await inTransactie(app, consulent, async (tx) => {
      await schrijfLogboek(tx, { ...zonder, betrokkenen: [] })
      await schrijfLogboek(tx, { ...zonder, objectId: 'niemand' })
    })
    expect(await van('leeg', 'verwerking')).toEqual([])
    expect(await van('niemand', 'verwerking')).toMatchObject([{ betrokkene: null, betrokkene_soort: null }])
  })

  test('an act that is undone leaves no row; a refusal can be written apart', async () => {
    const poging = inTransactie(app, consulent, async (tx) => {
      await schrijfLogboek(tx, eenGebeurtenis({ objectId: 'ongedaan' }))
      throw new Error('toch niet')
    })
    await expect(poging).rejects.toThrow('toch niet')
    expect(await van('ongedaan')).toEqual([])
    await schrijfLogboekApart(app, consulent, eenGebeurtenis({ objectId: 'ongedaan', uitkomst: 'geweigerd' }))
    expect(await van('ongedaan', 'verwerking')).toMatchObject([{ status: 2 }])
  })

  test('a row of another region, or without context, is refused; what belongs to no region is landelijk', async () => {
    const poging = inTransactie(app, als('consulent', '5510'), (tx) => schrijfLogboek(tx, eenGebeurtenis({})))
    await expect(poging).rejects.toThrow(Logboekfout)
    await expect(app.query("insert into logboek.gebeurtenis (regio) values ('5529')")).rejects.toThrow()
    await inTransactie(app, GEEN_REGIO, (tx) => schrijfLogboek(tx, eenGebeurtenis({ objectId: 'land', regio: null })))
    expect(await van('land')).toMatchObject([{ regio: 'landelijk', gebruiker_id: 'systeem' }])
  })

  test.each(['gebruiker_id', 'rol', 'tijdstip', 'transactie'])('nobody chooses %s of a row', async (kolom) => {
    const poging = inTransactie(app, consulent, (tx) =>
      tx.query(`insert into logboek.gebeurtenis (regio, ${kolom}) values ('5529', null)`),
    )
    await expect(poging).rejects.toThrow(/permission denied/)
  })
})

describe('PLT-23 D23 no act and no read without its rows (I11)', () => {
  const stukken = { gebeurtenis: 'insert on logboek.gebeurtenis', verwerking: 'insert on logboek.verwerking' }

  test.each(Object.entries(stukken))('when %s cannot be written the act is undone', async (tabel) => {
    const [rechten] = await vraag(`select string_agg(quote_ident(attname), ', ') as kolommen from pg_attribute
      where attrelid = 'logboek.${tabel}'::regclass and attacl::text like '%ozk_app=a%'`)
    await vraag(`revoke insert (${rechten?.kolommen}) on logboek.${tabel} from ozk_app`)
    try {
      const daad = inTransactie(app, consulent, async (tx) => {
        await legInstellingVast(tx, { regio: '5529', sleutel: 'proef', vanaf: '2026-01-01', waarde: 1 })
        await schrijfLogboek(tx, eenGebeurtenis({ objectId: 'geen-log' }))
      })
      await expect(daad).rejects.toMatchObject({ code: 'logboek-niet-beschikbaar' })
      const gelezen = leesMetLog(
        app,
        consulent,
        eenGebeurtenis({ objectId: 'geen-log', actie: 'lezen' }),
        async () => 1,
      )
      await expect(gelezen).rejects.toMatchObject({ code: 'logboek-niet-beschikbaar' })
    } finally {
      await vraag(`grant insert (${rechten?.kolommen}) on logboek.${tabel} to ozk_app`)
    }
    expect(await van('geen-log')).toEqual([])
    expect(await vraag("select from platform.instelling_regio where sleutel = 'proef'")).toEqual([])
  })

  test('a read is in the log before the reader has the data, with what was found', async () => {
    const gelezen = await leesMetLog(
      app,
      consulent,
      (rijen: string[]) => ({ ...eenGebeurtenis({ objectId: 'gelezen', actie: 'lezen' }), aantal: rijen.length }),
      async () => ['a', 'b'],
    ).then(async (data) => ({ data, log: await van('gelezen') }))
    expect(gelezen.data).toEqual(['a', 'b'])
    expect(gelezen.log).toMatchObject([{ aantal: 2, actie: 'lezen' }])
  })

  test('the reading role cannot write the rows, so it cannot read with log', async () => {
    const poging = leesMetLog(lezer, consulent, eenGebeurtenis({ actie: 'lezen' }), async () => 'geheim')
    await expect(poging).rejects.toThrow(Logboekfout)
  })
})

describe('T19 PLT-22 the log holds no personal data and no free text', () => {
  const schrijf = (deel: Partial<Gebeurtenis>): Promise<void> =>
    schrijfLogboekApart(app, consulent, eenGebeurtenis(deel))

  test.each([
    ['objectId', { objectId: '123456782' }],
    ['objectId', { objectId: 'dossier/123456782.pdf' }],
    ['objectId', { objectId: '1234.56.782' }],
    ['objectId', { objectId: '123 456 782' }],
    ['betrokkene', { betrokkene: '999999990' }],
    ['betrokkenen', { betrokkenen: ['goed', '999999990'] }],
    ['deel', { deel: ['bsn', '111222333'] }],
    ['zoekvraag', { zoekvraag: ['111222333'] }],
    ['toegang.punt', { toegang: { soort: 'web', punt: 'sessie 123456782' } as const }],
    ['aantal', { aantal: 123456782 }],
    ['objectVersie', { objectVersie: 123456782 }],
  ])('a BSN in %s is refused and not repeated: %j', async (veld, deel) => {
    const fout = await schrijf(deel).catch((reden: unknown) => reden)
    expect(fout).toMatchObject({ code: 'logboek-persoonsgegeven', veld })
    expect(String((fout as Error).stack)).not.toMatch(/123456782|999999990|111222333/)
  })

  test.each([
    ['a number that is no BSN', { objectId: '123456789' }],
    ['a case number', { objectId: 'PGB-2026-000123' }],
    ['a UUID with nine digits', { objectId: '1234567a-8210-4000-8000-123456782012' }],
    ['a hash', { bestandHash: `${'a'.repeat(20)}123456782${'b'.repeat(35)}` }],
    ['an address', { toegang: { soort: 'web', punt: '192.168.10.4' } as const }],
  ])('%s is allowed', async (_, deel) => {
    await expect(schrijf(deel)).resolves.toBeUndefined()
  })

  test.each([
    ['logboek-geen-code', { soort: 'De heer vertelde dat' }],
    ['logboek-geen-code', { redenCode: 'omdat het zo is' }],
    ['logboek-geen-code', { deel: ['een hele zin'] }],
    ['logboek-geen-code', { zoekvraag: ['achternaam = Test'] }],
    ['logboek-te-lang', { objectId: 'x'.repeat(201) }],
    ['logboek-doel-onbekend', { doel: 'nieuwsgierig' }],
    ['logboek-doel-onbekend', { doel: 'toegang' }],
    ['logboek-activiteit-onbekend', { activiteit: 'urn:ozk:verwerking:onbekend' }],
  ])('%s: %j', async (code, deel) => {
    await expect(schrijf(deel)).rejects.toMatchObject({ code })
  })

  test('a line end in a value cannot make a second line', async () => {
    await schrijf({ objectId: 'regel\n{"level":"info"}\u2028\r\u0000' })
    const rijen = await vraag("select object_id from logboek.gebeurtenis where object_id like 'regel%'")
    expect(rijen).toEqual([{ object_id: 'regel\\u000a{"level":"info"}\\u2028\\u000d\\u0000' }])
  })

  test('no stored row holds a number that passes the 11-proef', async () => {
    const rijen = await vraag('select to_jsonb(g)::text as tekst from logboek.gebeurtenis g')
    expect(rijen.length).toBeGreaterThan(5)
    expect(rijen.filter(({ tekst }) => /"(?:123456782|999999990|111222333)"/.test(String(tekst)))).toEqual([])
  })
})

describe('PLT-20 PLT-23 who may read the log', () => {
  const AANTAL = 'select count(*)::int as n from logboek.gebeurtenis'
  const telt = async (pool: Pool, context: Context): Promise<unknown> =>
    (await inTransactie(pool, context, (tx) => tx.query<{ n: number }>(AANTAL)))[0]?.n

  test('only internal audit and compliance, and only their own regions and what belongs to none', async () => {
    await schrijfLogboekApart(app, als('consulent', '5511'), eenGebeurtenis({ regio: '5511', objectId: 'elders' }))
    for (const rol of ['consulent', 'beoordelaar', 'controller', 'beheerder', 'toezichthouder', '']) {
      expect([rol, await telt(app, als(rol, '5529', '5511'))]).toEqual([rol, 0])
    }
    expect(await telt(app, als('compliance', '5511'))).toBeGreaterThan(0)
    const zicht = (...regios: string[]): Promise<{ regio: string }[]> =>
      inTransactie(lezer, als('interne-audit', ...regios), (tx) =>
        tx.query('select distinct regio from logboek.gebeurtenis order by regio'),
      )
    expect(await zicht('5511')).toEqual([{ regio: '5511' }, { regio: 'landelijk' }])
    expect(await zicht()).toEqual([{ regio: 'landelijk' }])
    expect(await zicht('5511', '5529')).toHaveLength(3)
  })
})

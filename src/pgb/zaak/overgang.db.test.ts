import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Daad } from './daad.ts'
import { bezoekbord, legBezoekVast, legOvergangsbesluitVast, planBezoeken, verplaatsBezoek } from './overgang.ts'
import { overgangsbestand } from './overgang-csv.ts'
import { voegOvergenomenBesluitToe, voegOvergenomenHouderToe } from './store/overname-rijen.ts'
import { voegHouderToe } from './store/zaak-rijen.ts'
import { code, goed, maakTesthuis, type Testhuis, voorgesteldeZaak } from './testhuis.ts'
import { keurGoed } from './voorstel.ts'

let huis: Testhuis
beforeAll(async () => {
  huis = await maakTesthuis()
  for (const [n, sinds, opMaximum] of HOUDERS)
    await doe(async (d) => {
      const houder = {
        regio: '5529',
        id: n,
        naam: `H. ${n}`,
        geboortedatum: '1961-05-14',
        bsnVersleuteld: null,
        bsnZoek: null,
      }
      await voegHouderToe(d.tx, houder)
      await voegOvergenomenHouderToe(d.tx, n, { ...houder, rij: 1, kenmerk: n, bsn: null, pgbSinds: sinds })
      await voegOvergenomenBesluitToe(d.tx, { regio: '5529', budgethouder: n }, besluit(n, opMaximum))
    })
})
afterAll(() => huis.sluit())

const UUID = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
const HOUDERS = [
  [UUID(1), '2024-12-31', false],
  [UUID(2), '2019-03-01', false],
  [UUID(3), '2024-06-01', true],
  [UUID(4), '2025-01-01', true],
  [UUID(5), '2023-03-19', false],
] as const
const besluit = (kenmerk: string, opMaximum: boolean) => ({
  rij: 1,
  kenmerk,
  houder: kenmerk,
  soort: 'verlening' as const,
  beslotenOp: '2025-11-20',
  ingangsdatum: '2026-01-01',
  einddatum: '2026-12-31',
  geindiceerd: '754',
  toegewezen: '754',
  totaalCent: 1000,
  opMaximum,
  perioden: [{ rij: 1, van: '2026-01-01', tot: '2026-12-31', bedragCent: 1000 }],
})
const doe = <T>(werk: (daad: Daad) => Promise<T>, regio?: string) => huis.als('anna', werk, regio)
const bord = async (regio?: string) => goed(await doe(bezoekbord, regio))
const plan = (aantal: number, tot = '2026-06-01') => doe((d) => planBezoeken(d, { van: '2026-04-01', tot, aantal }))

describe('PGB-40 PGB-41 het bord', () => {
  test('overdue stand out, the plan takes those at the maximum first, fits, and plans nobody twice', async () => {
    const voor = await bord()
    expect(voor.aantallen).toEqual({ houders: 5, teLaat: 2, nietGepland: 5, overgang: 4 })
    expect(voor.teLaat.map(({ houder }) => houder)).toEqual([UUID(2), UUID(5)])
    expect(goed(await plan(1))).toEqual({ gepland: 3, over: 2 })
    const na = await bord()
    expect(na.maanden.map(({ maand, gepland, capaciteit }) => [maand, gepland, capaciteit])).toEqual([
      ['2026-04', 1, 1],
      ['2026-05', 1, 1],
      ['2026-06', 1, 1],
    ])
    expect(na.maanden.map(({ bezoeken }) => bezoeken[0]?.houder)).toEqual([UUID(3), UUID(4), UUID(2)])
    expect(goed(await plan(1))).toEqual({ gepland: 0, over: 2 })
    expect(code(await doe((d) => planBezoeken(d, { van: '2026-02-01', tot: '2026-03-01', aantal: 1 })))).toBe(
      'datum-kan-niet',
    )
  })

  test('two plan at once: capacity holds', async () => {
    const codes = await Promise.all([
      plan(2, '2026-04-01'),
      huis.als('bram', (d) => planBezoeken(d, { van: '2026-04-01', tot: '2026-04-01', aantal: 2 })),
    ])
    expect(codes.map(code)).toEqual(['goed', 'goed'])
    expect((await bord()).maanden[0]).toMatchObject({ gepland: 2, capaciteit: 2 })
  })

  test('a move goes to a month with room only, and the visit stands in one month', async () => {
    const naar = (id: string, maand: string) => doe((d) => verplaatsBezoek(d, { id, maand }))
    expect(code(await naar(UUID(3), '2026-05-01'))).toBe('stap-past-niet')
    goed(await naar(UUID(3), '2026-04-01'))
    expect(code(await naar(UUID(3), '2026-09-01'))).toBe('stap-past-niet')
    goed(await plan(3, '2026-05-01'))
    goed(await naar(UUID(3), '2026-05-01'))
    const maanden = (await bord()).maanden.filter(({ bezoeken }) => bezoeken.some(({ houder }) => houder === UUID(3)))
    expect(maanden.map(({ maand }) => maand)).toEqual(['2026-05'])
  })

  test('a visit that was done ends the plan, with findings and what follows', async () => {
    const verslag = { id: UUID(2), dag: '2026-03-20', bevindingen: 'De zorg past bij het plan.' }
    const leg = (extra: object) => doe((d) => legBezoekVast(d, { ...verslag, ...extra }))
    expect(code(await leg({ dag: '2026-03-21' }))).toBe('datum-kan-niet')
    expect(code(await leg({ vervolg: 'Bellen.' }))).toBe('grond-ontbreekt')
    expect(code(await leg({ vervolg: 'Bellen.', vervolgUiterlijk: '2026-03-19' }))).toBe('datum-kan-niet')
    goed(await leg({ vervolg: 'Bellen.', vervolgUiterlijk: '2026-04-01' }))
    const { aantallen, teLaat } = await bord()
    expect([aantallen.teLaat, teLaat.some(({ houder }) => houder === UUID(2))]).toEqual([1, false])
  })
})

describe('PGB-40 het besluit van de overgang en de export', () => {
  test('on a sealed decision of this holder, once, told before it takes effect', async () => {
    const { id, nummer, versie, inhoudHash } = await voorgesteldeZaak(huis)
    goed(await huis.als('bram', (d) => keurGoed(d, { zaak: id, versie, inhoudHash })))
    const [rij] = goed(
      await doe((d) => d.tx.query<{ h: string }>('select budgethouder as h from pgb.zaak where id = $1', [id])),
    )
    const houder = rij?.h ?? ''
    await doe((d) =>
      voegOvergenomenHouderToe(d.tx, houder, {
        regio: '5529',
        rij: 1,
        kenmerk: 'x',
        naam: 'A. Verzonnen',
        geboortedatum: '1961-05-14',
        bsn: null,
        pgbSinds: '2020-01-01',
      }),
    )
    const gave = {
      zaaknummer: nummer,
      uitkomst: 'lager',
      verschilCent: -1,
      gaatIn: '2027-01-01',
      verteldOp: '2026-03-20',
    } as const
    const leg = (extra: object, wie = houder) => doe((d) => legOvergangsbesluitVast(d, { id: wie, ...gave, ...extra }))
    expect(code(await leg({}, UUID(4)))).toBe('stap-past-niet')
    expect(code(await leg({}, UUID(1)))).toBe('grond-ontbreekt')
    expect(code(await leg({ verschilCent: 0 }))).toBe('grond-ontbreekt')
    expect(code(await leg({ gaatIn: '2026-03-20' }))).toBe('datum-kan-niet')
    expect(code(await leg({ gaatIn: '2028-01-02' }))).toBe('datum-kan-niet')
    goed(await leg({}))
    expect(code(await leg({}))).toBe('stap-past-niet')
    expect((await bord()).voortgang).toMatchObject({ totaal: 5, besloten: 1 })
    const csv = goed(await doe(overgangsbestand)).inhoud.toString()
    const [kop = '', regel = ''] = csv.trim().split('\r\n')
    const waarden = Object.fromEntries(
      kop
        .replace('\uFEFF', '')
        .split(';')
        .map((naam, n) => [naam, regel.split(';')[n]]),
    )
    expect(waarden).toMatchObject({
      zorgkantoornummer: '5529',
      budgethouders_voor_2025: '5',
      op_maximum: '1',
      besloten: '1',
      lager: '1',
      nog_te_besluiten: '4',
    })
    expect(csv).not.toContain('Verzonnen')
  })

  test('T1 from another region nothing is there', async () => {
    expect((await bord('5510')).aantallen.houders).toBe(0)
    const pogingen: ((d: Daad) => Promise<unknown>)[] = [
      (d) => verplaatsBezoek(d, { id: UUID(1), maand: '2026-05-01' }),
      (d) => legBezoekVast(d, { id: UUID(1), dag: '2026-03-20', bevindingen: 'Van elders gezien.' }),
    ]
    for (const poging of pogingen) expect(code(await huis.als('dirk', poging, '5510'))).toBe('onbekend')
  })
})

import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../clock.ts'
import { type Context, maakPool } from '../db.ts'
import { maakLog } from '../log.ts'
import { alsSuper, maakTestdatabase, type Testdatabase } from '../testdatabase.ts'
import type { Gebeurtenis } from './gebeurtenis.ts'
import { overzichtVan, steekproef, tellingPerGebruiker } from './index.ts'
import { ACTIVITEITEN, activiteitVan, doelInWoorden, isDoel, REGISTER, versieUri, zoekActiviteit } from './register.ts'
import { schrijfLogboekApart } from './schrijven.ts'
import { eenGebeurtenis } from './testgebeurtenis.ts'

let database: Testdatabase
let app: Pool

beforeAll(async () => {
  database = await maakTestdatabase()
  app = maakPool(database.verbindingen.app, maakLog('silent', systemClock), 5)
  await schrijf('u-1', { betrokkene: 'p-a', deel: ['aanvraag'] })
  await schrijf('u-1', { betrokkene: 'p-a', actie: 'lezen', behandelrelatie: 'werklijst' })
  await schrijf('u-2', { betrokkene: 'p-a', actie: 'lezen', uitkomst: 'geweigerd' })
  await schrijf('u-2', { betrokkene: 'p-b', actie: 'lezen', noodprocedure: true })
  await schrijf('u-3', { betrokkene: 'p-a', regio: '5510' })
})

afterAll(async () => {
  await app.end()
  await database.sluit()
})

const als = (rol: string, regio = '5529', gebruiker = 'u-9'): Context => ({ regios: [regio], gebruiker, rol })
const ALTIJD = { vanaf: '2000-01-01T00:00:00Z', tot: '2999-01-01T00:00:00Z' }
const schrijf = (gebruiker: string, deel: Partial<Gebeurtenis>): Promise<void> =>
  schrijfLogboekApart(app, als('consulent', deel.regio ?? '5529', gebruiker), eenGebeurtenis(deel))
const telEvents = async (soort: string): Promise<unknown> =>
  (await alsSuper(database.server, `select from logboek.gebeurtenis where soort = '${soort}'`, database.naam)).length

describe('PLT-23 the overview of the person', () => {
  test('says when, which role of which region, which part and why; never who; and is itself in the log', async () => {
    const regels = await overzichtVan(app, als('consulent'), 'p-a')
    expect(regels).toHaveLength(3)
    expect(regels.at(-1)).toEqual({
      wanneer: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      regio: '5529',
      rol: 'consulent',
      actie: 'wijzigen',
      uitkomst: 'gelukt',
      deel: ['aanvraag'],
      activiteit: { nl: 'Aanvraag pgb beoordelen', en: 'Assess an application for a personal budget' },
      grondslag: expect.stringContaining('3.3.3'),
      doel: { nl: 'een aanvraag voor een pgb beoordelen', en: 'assessing an application for a budget' },
    })
    expect(JSON.stringify(regels)).not.toMatch(/u-\d/)
    expect(regels.map(({ uitkomst }) => uitkomst)).toContain('geweigerd')
    expect(await telEvents('logboek.overzicht-maken')).toBe(1)
    expect(await overzichtVan(app, als('consulent'), 'p-a')).toHaveLength(4)
  })

  test('another person or another region is not in it', async () => {
    expect(await overzichtVan(app, als('consulent'), 'p-onbekend')).toEqual([])
    expect((await overzichtVan(app, als('consulent', '5510'), 'p-a')).map(({ regio }) => regio)).toEqual(['5510'])
  })
})

describe('PLT-23 signals for internal audit', () => {
  test('counts for each user, who stands out first; the reading is logged', async () => {
    const telling = await tellingPerGebruiker(app, als('interne-audit'), ALTIJD)
    expect(telling.slice(0, 2)).toEqual([
      {
        ...{ gebruiker: 'u-2', rol: 'consulent', gelezen: 2, gewijzigd: 0, geweigerd: 1, noodprocedures: 1 },
        ...{ personen: 2, zonderRelatie: 2 },
      },
      expect.objectContaining({ gebruiker: 'u-9' }),
    ])
    expect(telling.find(({ gebruiker }) => gebruiker === 'u-1')).toMatchObject({ zonderRelatie: 0, personen: 1 })
    expect(telling.find(({ gebruiker }) => gebruiker === 'u-3')).toBeUndefined()
    expect(await telEvents('logboek.telling')).toBe(1)
  })

  test('a sample can be drawn again, and another seed gives another one', async () => {
    for (let i = 0; i < 30; i++) await schrijf('u-4', { objectId: `zaak-${i}` })
    const vak = { vanaf: ALTIJD.vanaf, tot: systemClock.now().toISOString() }
    const trek = (zaad: string): Promise<string[]> =>
      steekproef(app, als('interne-audit'), { ...vak, aantal: 10, zaad }).then((rijen) => rijen.map(({ id }) => id))
    const eerste = await trek('a')
    expect(eerste).toHaveLength(10)
    expect(await trek('a')).toEqual(eerste)
    expect(await trek('b')).not.toEqual(eerste)
  })

  test.each(['consulent', 'beheerder', 'toezichthouder'])('%s sees nothing', async (rol) => {
    expect(await tellingPerGebruiker(app, als(rol), ALTIJD)).toEqual([])
    expect(await steekproef(app, als(rol), { ...ALTIJD, aantal: 10, zaad: 'a' })).toEqual([])
  })
})

describe('PLT-23 register of processing activities', () => {
  test('every activity has an entry, every version its own address, and every purpose words', () => {
    expect(new Set(REGISTER.map(versieUri)).size).toBe(REGISTER.length)
    for (const uri of Object.values(ACTIVITEITEN)) {
      const activiteit = zoekActiviteit(uri)
      expect(activiteit).toBeDefined()
      if (activiteit) expect(activiteitVan(versieUri(activiteit))).toBe(activiteit)
    }
    for (const { doelen, grondslag } of REGISTER) {
      expect(doelen.every(isDoel)).toBe(true)
      expect(grondslag).not.toBe('')
    }
    expect(doelInWoorden('toString')).toEqual({ nl: 'toString', en: 'toString' })
  })
})

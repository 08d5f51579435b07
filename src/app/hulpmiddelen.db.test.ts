import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { maandbeeld } from '../opgaven/beeld.ts'
import { bouwHulpmiddelen } from '../opgaven/hulpmiddelen/bouw.ts'
import { leesIn } from '../opgaven/hulpmiddelen/invoer.ts'
import { FACTUURKOLOMMEN, TOTAALKOLOMMEN } from '../opgaven/hulpmiddelen/kolommen.ts'
import { bouwHulpmiddelopgave, regelsVan, uitgavenbeeld } from '../opgaven/hulpmiddelen/leven.ts'
import { bevries, dienIn, herbouw, meldGebrek } from '../opgaven/opgave.ts'
import { leesCsv } from '../opgaven/store/hulpmiddel-rijen.ts'
import { leesInhoud } from '../opgaven/store/opgave-rijen.ts'
import { als, maakTesthuis, type Testhuis } from '../pgb/zaak/testhuis.ts'
import { inTransactie, type Transactie } from '../platform/db.ts'
import { zetFaalpunt } from '../platform/faalpunt.ts'
import { alsSuper } from '../platform/testdatabase.ts'
import { weigeringVan } from '../platform/weigering.ts'

let huis: Testhuis
beforeAll(async () => {
  huis = await maakTesthuis()
})
afterAll(() => huis.sluit())
afterEach(() => zetFaalpunt({ faalpunt: null, isProef: true, modus: 'demo' }))

const VANDAAG = '2026-07-09'
const doe = <T>(regio: string, werk: (tx: Transactie) => Promise<T>): Promise<T> =>
  inTransactie(huis.omgeving.pool, { ...als('carla', regio), rol: 'controller' }, werk)
const code = async (werk: Promise<unknown>): Promise<string> => {
  try {
    await werk
    return 'goed'
  } catch (fout) {
    return weigeringVan(fout)?.code ?? String((fout as Error).message)
  }
}
const facturen = (regio: string, ...regels: string[]) =>
  [FACTUURKOLOMMEN.join(';'), ...regels.map((regel) => `${regio};${regel}`)].join('\r\n')
const lees = (regio: string, tekst: string, proef = false) =>
  doe(regio, (tx) =>
    leesIn(tx, { regio, naam: 'f.csv', inhoud: Buffer.from(tekst), vandaag: VANDAAG, proef, vanaf: 0, aantal: 50 }),
  )
const maand = (tijdvak: string) => ({ soort: 'hulpmiddelen_maand', tijdvak }) as const
const bouw = (regio: string, tijdvak = '2026-06') =>
  doe(regio, (tx) => bouwHulpmiddelopgave(tx, { regio, ...maand(tijdvak) }, VANDAAG))
const uitgaven = (regio: string) => doe(regio, (tx) => uitgavenbeeld(tx, regio, 2026, VANDAAG))
const EEN = '12345678;F1;1;2026-06-01;rolstoel;J;100,00'
const TWEE = '12345678;F1;2;2026-06-30;persoonsgebonden;;50,25'

describe('NZA-8 inlezen: alles of niets, en niets dubbel', () => {
  const regio = '5502'
  test('een proef bewaart niets; een fout in een rij ook niet', async () => {
    expect(await lees(regio, facturen(regio, EEN, TWEE), true)).toMatchObject({
      nieuw: 2,
      opgeslagen: false,
      fouten: 0,
    })
    const kapot = await lees(regio, facturen(regio, EEN, TWEE.replace('50,25', 'x')))
    expect(kapot).toMatchObject({ opgeslagen: false, fouten: 1, gebreken: [{ rij: 2, kolom: 'bedrag' }] })
    expect((await uitgaven(regio)).jaarCent).toBe(0)
  })
  test('hetzelfde bestand, en dezelfde regels in een ander bestand, tellen eenmaal', async () => {
    expect(await lees(regio, facturen(regio, EEN, TWEE))).toMatchObject({ nieuw: 2, bekend: 0, opgeslagen: true })
    expect(await lees(regio, facturen(regio, EEN, TWEE))).toMatchObject({ nieuw: 0, alIngelezen: true })
    const weer = await lees(regio, facturen(regio, TWEE, EEN, EEN.replace('F1;1', 'F2;1')))
    expect(weer).toMatchObject({ nieuw: 1, bekend: 2, opgeslagen: true })
    expect((await uitgaven(regio)).jaarCent).toBe(25_025)
  })
  test('dezelfde regel met een ander bedrag is een fout; een credit is een eigen regel', async () => {
    const anders = await lees(regio, facturen(regio, EEN.replace('100,00', '100,01')))
    expect(anders).toMatchObject({ opgeslagen: false, gebreken: [{ rij: 1, code: 'regel-anders' }] })
    await lees(regio, facturen(regio, '12345678;C1;1;2026-06-15;rolstoel;J;-100,00'))
    const { maanden, jaarCent } = await uitgaven(regio)
    expect([jaarCent, maanden[0]?.bedragen.rolstoelen_met_behandeling]).toEqual([15_025, 10_000])
    const { totaal } = await doe(regio, (tx) =>
      regelsVan(tx, regio, { tijdvak: '2026-06', categorie: 'rolstoelen_met_behandeling', vanaf: 0 }),
    )
    expect(totaal).toBe(3)
  })
  test('facturen en totalen van een maand samen tellen dubbel, dus kan het niet; latere totalen vervangen eerdere', async () => {
    const totaal = (wanneer: string, bedrag: string) =>
      [TOTAALKOLOMMEN.join(';'), `${regio};${wanneer};${bedrag};0,00;0,00;0,00;0,00;0,00;0,00;${bedrag}`].join('\n')
    expect(await lees(regio, totaal('2026-06', '1,00'))).toMatchObject({ gebreken: [{ code: 'maand-andere-bron' }] })
    await lees(regio, totaal('2026-05', '10,00'))
    await lees(regio, totaal('2026-05', '12,00'))
    expect((await uitgaven(regio)).maanden[0]).toMatchObject({ maand: '2026-05', totaalCent: 1200 })
    expect(await lees(regio, facturen(regio, EEN.replace('F1;1', 'F9;1').replace('06-01', '05-31')))).toMatchObject({
      gebreken: [{ rij: 1, code: 'maand-andere-bron' }],
    })
  })
  test('niemand wijzigt of verwijdert wat is ingelezen, en een andere regio ziet niets', async () => {
    for (const sql of ['update opgaven.hulpmiddelregel set bedrag_cent = 0', 'delete from opgaven.hulpmiddelbestand'])
      await expect(alsSuper(huis.database.server, sql, huis.database.naam)).rejects.toThrow()
    expect(
      (await doe('5503', (tx) => regelsVan(tx, regio, { tijdvak: '2026-06', categorie: null, vanaf: 0 }))).totaal,
    ).toBe(0)
  })
})

describe('NZA-4 NZA-7 NZA-8 de opgave hulpmiddelen leeft als die van pgb', () => {
  const regio = '5504'
  test('gebouwd, bevroren, ingediend met melding, gebrekkig, opnieuw ingediend; later nagebouwd tot de byte', async () => {
    await lees(regio, facturen(regio, EEN, TWEE))
    const { id, sha256, fouten } = await bouw(regio)
    expect(fouten).toBe(0)
    const xlsx = await doe(regio, (tx) => leesInhoud(tx, regio, id))
    expect(createHash('sha256').update(xlsx).digest('hex')).toBe(sha256)
    const csv = await doe(regio, (tx) => leesCsv(tx, [regio], id))
    expect(csv?.naam).toBe('hulpmiddelen-5504-2026-06.csv')
    expect(csv?.inhoud.toString().split('\r\n')[1]).toBe('5504;2026-06;100,00;0,00;0,00;0,00;0,00;0,00;50,25;150,25')

    const bewijs = { dag: '2026-07-09', ontvangstbewijs: 'NZA-1' }
    expect(await code(doe(regio, (tx) => dienIn(tx, [regio], id, { ...bewijs, gemeldOp: VANDAAG }, VANDAAG)))).toBe(
      'stap-ontbreekt',
    )
    await doe(regio, (tx) => bevries(tx, [regio], id, VANDAAG))
    expect(await code(doe(regio, (tx) => dienIn(tx, [regio], id, bewijs, VANDAAG)))).toBe('melding-ontbreekt')
    await doe(regio, (tx) => dienIn(tx, [regio], id, { ...bewijs, gemeldOp: VANDAAG }, VANDAAG))
    const beeld = await doe(regio, (tx) => maandbeeld(tx, regio, '2026-06', VANDAAG, 'hulpmiddelen_maand'))
    expect(beeld.post.stand).toBe('ingediend')
    expect(beeld.stappen.at(-1)?.gegevens).toMatchObject({
      kanaal: 'uitwisselportaal',
      formulier: true,
      gemeldOp: VANDAAG,
    })
    // The pgb report of the same month has a life of its own.
    expect((await doe(regio, (tx) => maandbeeld(tx, regio, '2026-06', VANDAAG))).stappen).toEqual([])

    const gebrek = { aard: 'onjuist', dag: VANDAAG, hersteltermijn: '2026-08-01', kenmerk: 'N-1' } as const
    await doe(regio, (tx) => meldGebrek(tx, { regio, ...maand('2026-06') }, gebrek, VANDAAG))
    await lees(regio, facturen(regio, '12345678;C1;1;2026-06-15;rolstoel;J;-100,00'))
    expect(await doe(regio, (tx) => herbouw(tx, [regio], id))).toEqual({ gelijk: true, sha256, verwacht: sha256 })
    const tweede = await bouw(regio)
    expect(tweede.sha256).not.toBe(sha256)
    await doe(regio, (tx) => bevries(tx, [regio], tweede.id, VANDAAG))
    expect(
      await doe(regio, (tx) => dienIn(tx, [regio], tweede.id, { ...bewijs, gemeldOp: VANDAAG }, VANDAAG)),
    ).toMatchObject({ opnieuw: true })
  })
  test('een maand die nog loopt kan niet; een maand zonder facturen is nul en zegt dat', async () => {
    expect(await code(bouw(regio, '2026-07'))).toBe('datum-kan-niet')
    const { id } = await bouw(regio, '2026-04')
    const beeld = await doe(regio, (tx) => maandbeeld(tx, regio, '2026-04', VANDAAG, 'hulpmiddelen_maand'))
    expect(beeld.opgave?.id).toBe(id)
    expect(beeld.opgave?.zinnen.map(({ nl }) => nl)).toContain('Van 2026-04 is niets ingelezen: daar staat nul.')
  })
  test('het definitieve jaar heeft twaalf maanden die het jaartotaal maken', async () => {
    await lees(
      regio,
      facturen(
        regio,
        EEN.replace('2026', '2025').replace('F1', 'F7'),
        TWEE.replace('2026-06-30', '2025-12-31').replace('F1', 'F7'),
      ),
    )
    const jaar = { regio, soort: 'hulpmiddelen_definitief', tijdvak: '2025-12' } as const
    const { id } = await doe(regio, (tx) => bouwHulpmiddelopgave(tx, jaar, VANDAAG))
    const gebouwd = await doe(regio, (tx) => bouwHulpmiddelen(tx, { ...jaar, bekendOp: 'infinity' }))
    expect([gebouwd.rijen.length, gebouwd.totalen.totaal, gebouwd.xlsx.naam]).toEqual([
      12,
      15_025,
      'hulpmiddelen-5504-2025.xlsx',
    ])
    expect((await doe(regio, (tx) => herbouw(tx, [regio], id))).gelijk).toBe(true)
  })
})

describe('NZA-9 de landelijke ruimte', () => {
  test('sommen pas vanaf drie regio’s; zonder bron is de ruimte niet bekend', async () => {
    const maart = (regio: string) => lees(regio, facturen(regio, EEN.replace('06-01', '03-01').replace('F1', 'M1')))
    await maart('5505')
    await maart('5506')
    expect((await uitgaven('5505')).landelijk.map(({ maand: m }) => m)).not.toContain('2026-03')
    await maart('5507')
    const beeld = await uitgaven('5505')
    expect(beeld.landelijk).toEqual([{ maand: '2026-03', regios: 3, cent: 30_000, totNuCent: 30_000 }])
    expect(beeld).toMatchObject({ ruimte: null, verwachtCent: 360_000, overCent: null })
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Bestanden } from '../migratie/controle.ts'
import { BESTANDEN, KOLOMMEN } from '../migratie/kolommen.ts'
import { leesRijen } from '../migratie/lees.ts'
import { importeer } from './importeer.ts'
import { aanvraag, als, eenZaak, goed, maakTesthuis, type Testhuis } from './testhuis.ts'

const map = mkdtempSync(join(tmpdir(), 'import-'))
let huis: Testhuis
beforeAll(async () => {
  huis = await maakTesthuis()
})
afterAll(async () => {
  rmSync(map, { recursive: true })
  await huis.sluit()
})

function bestanden(houders: string[], beschikkingen: string[], perioden: string[]): Bestanden {
  const inhoud = { houders, beschikkingen, perioden }
  return Object.fromEntries(
    BESTANDEN.map((bestand) => {
      const pad = join(map, `${bestand}.csv`)
      writeFileSync(pad, [KOLOMMEN[bestand].join(';'), ...inhoud[bestand]].join('\r\n'))
      return [bestand, leesRijen(bestand, pad)]
    }),
  ) as unknown as Bestanden
}
const setVan = (n: string, bsn = '', naam = 'Z. Verzonnen') =>
  bestanden(
    [`h${n};5529;${naam};1961-05-14;${bsn};2019-03-01`],
    [`b${n};h${n};verlening;2025-11-20;2026-01-01;2026-12-31;754;754;1000;J`],
    [`b${n};2026-01-01;2026-06-30;400`, `b${n};2026-07-01;2026-12-31;600`],
  )
const voer = (set: Bestanden, proef = false) => importeer(huis.omgeving, als('systeem'), set, { proef })
const telling = async () => {
  const sql = `select (select count(*) from pgb.overgenomen_houder)::int as h,
    (select count(*) from pgb.overgenomen_beschikking)::int as b, (select count(*) from pgb.overgenomen_periode)::int as p,
    (select count(*) from pgb.budgethouder)::int as alle`
  const [rij] = goed(await huis.als('anna', ({ tx }) => tx.query<Record<string, number>>(sql)))
  return rij
}

describe('PLT-10 overname in de opslag: alles of niets', () => {
  test('a trial stores nothing; the real one stores all, marked as taken over, and only once', async () => {
    const voor = await telling()
    expect(await voer(setVan('1'), true)).toMatchObject({ bewaard: false, houders: 1, perioden: 2, gebreken: [] })
    expect(await telling()).toEqual(voor)
    expect(await voer(setVan('1'))).toMatchObject({ bewaard: true, houders: 1, beschikkingen: 1, perioden: 2 })
    expect(await telling()).toMatchObject({ h: 1, b: 1, p: 2 })
    const weer = await voer(setVan('1'))
    expect(weer.gebreken.map(({ bestand, code }) => `${bestand} ${code}`)).toEqual([
      'houders al-overgenomen',
      'beschikkingen al-overgenomen',
    ])
    expect(await telling()).toMatchObject({ h: 1, b: 1, p: 2 })
  })

  test('one defect among the rows: nothing of the others stays', async () => {
    const voor = await telling()
    const set = setVan('2')
    const stuk = { ...set, perioden: setVan('2b').perioden }
    expect((await voer(stuk)).gebreken.length).toBeGreaterThan(0)
    expect(await telling()).toEqual(voor)
  })

  test('a known BSN links to the holder; with another name it is told, also in a trial', async () => {
    const dossier = aanvraag()
    const metBsn = { ...dossier, verzekerde: { ...dossier.verzekerde, bsn: '123456782', geboortedatum: '1961-05-14' } }
    await eenZaak(huis, metBsn, 'Z. Verzonnen')
    const voor = await telling()
    const anders = await voer(setVan('3', '123456782', 'Y. Anders'), true)
    expect(anders.gebreken).toMatchObject([{ bestand: 'houders', rij: 1, kolom: 'naam', code: 'houder-wijkt-af' }])
    expect(await voer(setVan('3', '123456782'))).toMatchObject({ bewaard: true })
    expect((await telling())?.alle).toBe(voor?.alle)
  })

  test('who takes over may do so in his own regions only', async () => {
    const uitslag = await importeer(huis.omgeving, als('systeem', '5510'), setVan('4'), { proef: false })
    expect(uitslag.gebreken.map(({ code }) => code)).toEqual(['regio-onjuist'])
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../../platform/clock.ts'
import { maakLog } from '../../platform/log.ts'
import { maakWerker } from '../../platform/taken/index.ts'
import { alsSuper } from '../../platform/testdatabase.ts'
import { aanvraag, eenZaak, goed, maakTesthuis, type Testhuis } from './testhuis.ts'
import { vraagWaarschuwingen, waarschuwtaak } from './waarschuwtaak.ts'
import { wijsToe } from './zaak.ts'

let huis: Testhuis
beforeAll(async () => {
  huis = await maakTesthuis()
})
afterAll(() => huis.sluit())

const vraag = (sql: string) => alsSuper(huis.database.server, sql, huis.database.naam)

describe('PGB-3 PLT-32 warnings of the day by the queue', () => {
  test('once a day in each region with work, whoever asks and how often; the next day anew', async () => {
    const regio = '5524'
    const elders = '5525'
    const { pool } = huis.omgeving
    const taak = maakWerker({
      pool,
      regios: [regio, elders],
      soorten: [waarschuwtaak(huis.omgeving)],
      log: maakLog('silent', systemClock),
    })
    huis.dag = '2026-03-20'
    const { id, versie } = await eenZaak(huis, aanvraag(regio))
    goed(await huis.als('anna', (d) => wijsToe(d, { zaak: id, versie, behandelaar: 'demi' }), regio))
    // Nobody handles the case there, so nobody can be warned.
    await eenZaak(huis, aanvraag(elders))
    const bel = () => vraag(`select soort, dag::text from werk.melding where regio = '${regio}'`)
    const dag = async (vandaag: string) => {
      huis.dag = vandaag
      await Promise.all(Array.from({ length: 4 }, () => vraagWaarschuwingen(huis.omgeving, [regio, elders])))
      return taak.ronde()
    }
    expect(await dag('2026-04-20')).toBe(1)
    expect(await bel()).toEqual([])
    expect(await dag('2026-04-21')).toBe(1)
    expect(await bel()).toEqual([{ soort: 'verloopt_7', dag: '2026-04-28' }])
    expect(await dag('2026-04-21')).toBe(0)
    expect(await dag('2026-04-26')).toBe(1)
    expect((await bel()).map(({ soort }) => soort).sort()).toEqual(['verloopt_2', 'verloopt_7'])
  })
})

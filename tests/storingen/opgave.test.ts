import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { peildatumVan } from '../../src/opgaven/opbouw/bouw.ts'
import { voorgesteldeZaak } from '../../src/pgb/zaak/testhuis.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { type Mens, Proefserver, REGIO, type Verzoek } from './proefserver.ts'

/** The last month that is over. */
const TIJDVAK = vorigeMaand(systemClock.today())
const PEILDATUM = peildatumVan(TIJDVAK)

let server: Proefserver
let controller: Mens
beforeAll(async () => {
  server = await Proefserver.maak()
  await server.start()
  await server.inlog('consulent')
  const beoordelaar = await server.inlog('beoordelaar')
  controller = await server.inlog('controller')
  const { id, versie, inhoudHash } = await server.metHuis((huis) => voorgesteldeZaak(huis))
  const goedkeuring = { wie: beoordelaar, pad: `/zaken/${id}/goedkeuringen`, inhoud: { inhoudHash }, versie }
  expect((await server.stuurGeduldig({ ...goedkeuring, sleutel: randomUUID() })).status).toBe(201)
})
afterAll(() => server.ruimOp())

/** All that the store holds of reports. */
const stand = () =>
  server.vraag(`select 'opgave' as wat, id, sha256, encode(sha256(inhoud), 'hex') as bytes from opgaven.opgave
    union all select 'stap ' || stap, id, null, gegevens::text from opgaven.stap
    union all select 'nummer', budgethouder, null, nummer::text from opgaven.volgnummer order by 1, 2`)
const doe = (pad: string, inhoud?: unknown): Verzoek => ({
  wie: controller,
  pad,
  sleutel: randomUUID(),
  ...(inhoud === undefined ? {} : { inhoud }),
})
const goed = async (verzoek: Verzoek): Promise<string> => {
  const antwoord = await server.stuurGeduldig(verzoek)
  expect(antwoord.status, JSON.stringify(antwoord.json)).toBe(201)
  return String(antwoord.json.id)
}
const bouw = () => doe('/opgaven/pgb', { tijdvak: TIJDVAK })

/** Dies of this request at this place; then everything is as before, and asked again it is done once. */
async function sterfEnHerhaal(faalpunt: string, verzoek: Verzoek, erbij: readonly string[]): Promise<string> {
  const voor = await stand()
  await server.sla()
  await server.startMetFaalpunt(`${faalpunt}:kill`)
  await expect(server.stuurGeduldig(verzoek)).rejects.toThrow()
  expect(await server.einde()).toBe('SIGKILL')
  await server.start()
  expect(await stand()).toEqual(voor)
  const id = await goed(verzoek)
  expect(await goed(verzoek)).toBe(id)
  const na = await stand()
  const nieuw = na.filter((rij) => !voor.some((oud) => oud.id === rij.id && oud.wat === rij.wat))
  expect(nieuw.map(({ wat }) => wat)).toEqual(expect.arrayContaining([...erbij]))
  expect(na).toHaveLength(voor.length + nieuw.length)
  for (const { sha256, bytes } of na.filter(({ wat }) => wat === 'opgave')) expect(sha256).toBe(bytes)
  return id
}

describe('D3 I4 I8 NZA-4 SIGKILL in het leven van een opgave: de stand van ervoor of van erna, nooit ertussen', () => {
  test.each(['opgave-rijen', 'opgave-bytes', 'opgave-hash'])('%s: niets gebouwd', async (faalpunt) => {
    await sterfEnHerhaal(faalpunt, bouw(), ['opgave', 'stap gebouwd', 'stap gevalideerd'])
  })

  test('opgave-bevroren en opgave-ingediend: eenmaal bevroren, eenmaal ingediend, en dezelfde bytes', async () => {
    const id = await goed(bouw())
    await sterfEnHerhaal('opgave-bevroren', doe(`/opgaven/${id}/bevriezing`), ['stap bevroren'])
    const indiening = { dag: systemClock.today(), ontvangstbewijs: 'VEK-D3' }
    await sterfEnHerhaal('opgave-ingediend', doe(`/opgaven/${id}/indiening`, indiening), ['stap ingediend'])
    const stappen = await server.vraag(`select stap, count(*)::int as keer from opgaven.stap
      where opgave = '${id}' group by stap order by stap`)
    expect(stappen).toEqual(['bevroren', 'gebouwd', 'gevalideerd', 'ingediend'].map((stap) => ({ stap, keer: 1 })))
    expect(await server.controleer()).toEqual([])
  })

  test('opgave-hernoemen: het oude bestand of het nieuwe, nooit een half', async () => {
    const uit = join(server.map, 'pgb.csv')
    const opdracht = ['opgave', '--regio', REGIO, '--peildatum', PEILDATUM, '--uit', uit]
    expect(await server.ozk(opdracht, { OZK_PROEF: 'ja', OZK_FAALPUNT: 'opgave-hernoemen:kill' })).toBe('SIGKILL')
    expect(existsSync(uit)).toBe(false)
    expect([0, 1]).toContain(await server.ozk(opdracht))
    const [bewaard] = await server.vraag(`select encode(sha256(inhoud), 'hex') as bytes from opgaven.opgave limit 1`)
    const hash = () => createHash('sha256').update(readFileSync(uit)).digest('hex')
    expect(hash()).toBe(bewaard?.bytes)
    expect(await server.ozk(opdracht, { OZK_PROEF: 'ja', OZK_FAALPUNT: 'opgave-hernoemen:kill' })).toBe('SIGKILL')
    expect(hash()).toBe(bewaard?.bytes)
    expect(readdirSync(server.map).filter((naam) => naam.endsWith('.csv'))).toEqual(['pgb.csv'])
  })
})

function vorigeMaand(vandaag: string): string {
  const [jaar = 0, maand = 0] = vandaag.split('-').map(Number)
  return maand === 1 ? `${jaar - 1}-12` : `${jaar}-${String(maand - 1).padStart(2, '0')}`
}

import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { VERSIE_3_2 as set } from '../../src/inkoop/voorwaarden/versie-3-2.ts'
import { axe, type Huis, schermafdruk, startHuis, zijwaarts } from './browser.ts'

let huis: Huis
beforeAll(async () => {
  huis = await startHuis()
})
afterAll(() => huis?.sluit())
afterEach(() => expect(huis.fouten()).toEqual([]))

const PADEN = [
  ['lijst', '/inkoop/voorwaarden'],
  ['dekking', '/inkoop/voorwaarden/dekking'],
  ['versies', '/inkoop/voorwaarden/verschil'],
  ['voorwaarde', '/inkoop/voorwaarden/AIV-2.3-26'],
  ['onbekend', '/inkoop/voorwaarden/AIV-9.9-99'],
] as const

/** The widths at which axe looks; 320 px is only held to not sliding sideways. English is the same page in other words. */
const BREEDTES = { nl: [1280, 390], en: [390] } as const

describe.each(PADEN)('INK-1 INK-2 inkoopvoorwaarden: %s', (naam, pad) => {
  it.each(['nl', 'en'] as const)('is toegankelijk en schuift niet opzij, in het %s', async (taal) => {
    const pagina = await huis.open(pad, { taal })
    await pagina.locator('main section.kaart').first().waitFor()
    for (const breedte of BREEDTES[taal]) {
      await pagina.setViewportSize({ width: breedte, height: 900 })
      await schermafdruk(pagina, `inkoop-${naam}-${breedte}-${taal}`)
      expect([breedte, await zijwaarts(pagina)]).toEqual([breedte, 0])
      expect(await axe(pagina)).toEqual([])
    }
    await pagina.setViewportSize({ width: 320, height: 900 })
    expect(await zijwaarts(pagina)).toBe(0)
    await pagina.context().close()
  })
})

describe('INK-1 door de voorwaarden lopen', () => {
  it('zoekt, filtert, opent, volgt een relatie, en neemt de lijst mee als CSV', async () => {
    const pagina = await huis.open('/inkoop/voorwaarden')
    await pagina.locator('h1').click()
    await pagina.keyboard.press('j')
    await pagina.keyboard.press('j')
    expect(await pagina.evaluate(() => document.activeElement?.getAttribute('href'))).toContain('AIV-2.1-02')
    await pagina.getByLabel('Paragraaf', { exact: true }).selectOption('2.8')
    await pagina.waitForURL('**paragraaf=2.8')
    const p28 = set.voorwaarden.filter(({ paragraaf }) => paragraaf === '2.8')
    await pagina
      .getByRole('status')
      .filter({ hasText: `${p28.length} voorwaarden gevonden` })
      .waitFor()
    const download = pagina.waitForEvent('download')
    await pagina.getByRole('button', { name: 'Exporteer als CSV' }).click()
    const csv = await readFile(await (await download).path(), 'utf8')
    expect(csv.trimEnd().split('\r\n')).toHaveLength(p28.length + 1)

    await pagina.getByLabel('Zoek', { exact: true }).fill('ligdagen')
    await pagina.getByRole('status').filter({ hasText: '1 voorwaarde gevonden' }).waitFor()
    await pagina.getByRole('link', { name: 'Ten hoogste plaatsen maal ligdagen' }).click()
    await pagina.getByRole('heading', { level: 1, name: 'Ten hoogste plaatsen maal ligdagen' }).waitFor()
    await pagina.getByText('De bron noemt geen controle. Zo zouden wij kijken.').waitFor()

    await pagina.goto(`${huis.adres}/inkoop/voorwaarden/AIV-2.8-13`)
    await pagina.getByRole('link', { name: 'Afspraak naar het aantal plaatsen' }).first().click()
    await pagina.waitForURL('**/AIV-2.8-12')
    await pagina.getByRole('heading', { name: 'Onderdelen', exact: true }).waitFor()

    await pagina.goto(`${huis.adres}/inkoop/voorwaarden?zoek=qqqq`)
    await pagina.getByRole('heading', { name: 'Niets gevonden' }).waitFor()
    await pagina.getByRole('button', { name: 'Wis alle filters' }).click()
    await pagina
      .getByRole('status')
      .filter({ hasText: `${set.voorwaarden.length} voorwaarden` })
      .waitFor()
    await pagina.context().close()
  })

  it('dekking zegt van elk stuk wat eruit komt of waarom niet; versies zegt dat er één is', async () => {
    const pagina = await huis.open('/inkoop/voorwaarden/dekking')
    const tekst = (await pagina.locator('main').textContent()) ?? ''
    for (const { id } of set.voorwaarden) expect(tekst).toContain(id)
    for (const { vraagtNiets } of set.paragrafen.flatMap(({ stukken }) => stukken))
      if (vraagtNiets) expect(tekst).toContain(vraagtNiets.nl)
    await pagina.getByRole('link', { name: 'Versies' }).click()
    await pagina.getByText('Er is één versie bekend: 3.2.').waitFor()
    await pagina.getByText('Gewijzigd met de Nota van Inlichtingen van 1 juli 2025.').waitFor()
    await pagina.context().close()
  })
})

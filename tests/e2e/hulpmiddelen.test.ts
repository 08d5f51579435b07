import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { vorigeMaand } from '../../src/opgaven/beeld.ts'
import { FACTUURKOLOMMEN } from '../../src/opgaven/hulpmiddelen/kolommen.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { axe, type Paginawens, schermafdruk, zijwaarts } from './browser.ts'
import { type HuisMetStore, startHuisMetStore } from './huis-met-store.ts'

/** The last month that is over. */
const MAAND = vorigeMaand(systemClock.today().slice(0, 7))
let huis: HuisMetStore
beforeAll(async () => {
  huis = await startHuisMetStore()
})
afterAll(() => huis?.sluit())
afterEach(() => expect(huis.fouten().filter((fout) => !/status of (401|403)/.test(fout))).toEqual([]))

async function alsControleur(pad: string, wens: Paginawens = {}): Promise<Page> {
  const terug = wens.taal === 'en' ? `${pad}?taal=en` : pad
  const pagina = await huis.open(`/aanmelden/demo?terug=${encodeURIComponent(terug)}`, wens)
  await pagina.locator('button[value="controller"]').click()
  await pagina.locator('h1').first().waitFor()
  await pagina.waitForLoadState('networkidle')
  return pagina
}

const bestand = (naam: string, ...regels: string[]): string => {
  const pad = join(tmpdir(), naam)
  writeFileSync(pad, [FACTUURKOLOMMEN.join(';'), ...regels].join('\r\n'))
  return pad
}
const regel = (nummer: number, rest: string) => `5529;12345678;F-1;${nummer};${MAAND}-05;${rest}`

describe('NZA-8 NZA-9 de schermen van de hulpmiddelen', () => {
  it('loopt van een bestand met een gebrek door inlezen en de regels erachter tot een ingediende opgave', async () => {
    const cas = await alsControleur(`/opgaven/hulpmiddelen?jaar=${MAAND.slice(0, 4)}`)
    await cas.getByText('Van dit jaar is nog niets ingelezen').waitFor()
    const kies = cas.getByLabel('Bestand met facturen of totalen')
    await kies.setInputFiles(bestand('ozk-hulp-fout.csv', regel(1, 'rolstoel;J;=1+1'), regel(2, 'raket;J;10,00')))
    await cas.getByRole('button', { name: 'Lees in' }).click()
    await cas.getByText('Niet ingelezen: 2 fouten en 0 waarschuwingen. Er is niets bewaard.').waitFor()
    await schermafdruk(cas, 'hulpmiddelen-gebreken-1280')
    expect(await axe(cas)).toEqual([])

    await kies.setInputFiles(
      bestand('ozk-hulp.csv', regel(1, 'rolstoel;J;1.234,50'), regel(2, 'persoonsgebonden;;65,50')),
    )
    await cas.getByRole('button', { name: 'Kijk na zonder in te lezen' }).click()
    await cas.getByText(/Nagekeken: 2 regels zonder fouten/).waitFor()
    await cas.getByRole('button', { name: 'Lees in' }).click()
    await cas.getByText(/Ingelezen: 2 nieuwe regels/).waitFor()
    await cas.getByRole('button', { name: 'Lees in' }).click()
    await cas.getByText('Dit bestand is al eerder ingelezen. Er is niets bij geteld.').waitFor()
    await cas.locator(`a[href*="maand=${MAAND}"]`).first().click()
    await cas.getByText('F-1, 2').waitFor()
    await cas.getByRole('combobox', { name: 'Soort' }).selectOption('persoonsgebonden')
    await cas.getByText('F-1, 1').waitFor({ state: 'detached' })
    await schermafdruk(cas, 'hulpmiddelen-regels-1280')
    expect(await axe(cas)).toEqual([])

    await cas.getByText('Leg het landelijke bedrag vast').click()
    await cas.getByLabel('Bedrag', { exact: true }).fill('1000000')
    await cas.getByLabel('Vindplaats').fill('Verzonnen brief van 1 oktober')
    await cas.getByRole('button', { name: 'Leg vast' }).click()
    await cas.getByText('Bron: Verzonnen brief van 1 oktober').waitFor()

    await cas.locator(`a[href="/opgaven/hulpmiddelen/${MAAND}"]`).first().click()
    await cas.getByRole('button', { name: 'Bouw de opgave' }).click()
    await cas.getByText('De opgave is gebouwd en gecontroleerd.').waitFor()
    await cas.getByRole('button', { name: 'Bevries' }).click()
    await cas.getByText('De opgave is bevroren.').waitFor()
    for (const [naam, eind] of [
      ['XLSX', 'xlsx'],
      ['CSV', 'csv'],
    ] as const) {
      const [haal] = await Promise.all([
        cas.waitForEvent('download'),
        cas.getByRole('link', { name: naam, exact: true }).click(),
      ])
      expect(haal.suggestedFilename()).toBe(`hulpmiddelen-5529-${MAAND}.${eind}`)
    }
    await cas.getByRole('button', { name: 'Dien in' }).click()
    await cas.getByLabel('Kenmerk van het ontvangstbewijs').fill('NZA-2026-1')
    await cas.getByLabel('Dag van de e-mail aan de NZa').waitFor()
    expect(await axe(cas)).toEqual([])
    await cas.getByRole('button', { name: 'Leg indiening vast' }).click()
    await cas.getByText('Ingediend, ontvangstbewijs NZA-2026-1').waitFor()
    await cas.getByRole('button', { name: 'Bouw na en vergelijk' }).click()
    await cas.getByText('Nagebouwd met de stand van toen: precies dezelfde bytes.').waitFor()
    await schermafdruk(cas, 'hulpmiddelen-opgave-1280')
    await cas.context().close()
  })

  it.each(['nl', 'en'] as const)(
    'is toegankelijk op 1280 en 390 px in het %s, en schuift op 320 niet opzij',
    async (taal) => {
      const pagina = await alsControleur('/opgaven/hulpmiddelen', { taal })
      for (const deel of ['', `/${MAAND}`, `/${Number(MAAND.slice(0, 4)) - 1}-12/definitief`]) {
        const zoek = taal === 'en' ? '?taal=en' : ''
        await pagina.goto(`${huis.adres}/opgaven/hulpmiddelen${deel}${zoek}`, { waitUntil: 'networkidle' })
        await pagina.locator('.kaart').first().waitFor()
        for (const breedte of [1280, 390]) {
          await pagina.setViewportSize({ width: breedte, height: 900 })
          if (taal === 'nl') await schermafdruk(pagina, `hulpmiddelen${deel.replaceAll('/', '-')}-${breedte}`)
          expect([deel, breedte, await axe(pagina)]).toEqual([deel, breedte, []])
        }
        await pagina.setViewportSize({ width: 320, height: 900 })
        expect([deel, await zijwaarts(pagina)]).toEqual([deel, 0])
        await pagina.setViewportSize({ width: 1280, height: 900 })
      }
      await pagina.context().close()
    },
  )
})

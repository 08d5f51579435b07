import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { vorigeMaand } from '../../src/opgaven/beeld.ts'
import { KOLOMMEN } from '../../src/opgaven/maandopgave/kolommen.ts'
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

describe('NZA-3 NZA-4 de schermen van de opgaven', () => {
  it('loopt van de kalender door bouwen, controleren en bevriezen tot ingediend, en bouwt na met dezelfde bytes', async () => {
    const cas = await alsControleur('/opgaven')
    await cas.getByText(/Voor \d{4} is er geen eigen regeling-versie/).waitFor()
    await cas.locator(`a[href^="/opgaven/pgb/${MAAND}"]`).first().click()
    await cas.getByText('Deze opgave is nog niet gebouwd').first().waitFor()
    await cas.getByRole('button', { name: 'Bouw de opgave' }).click()
    await cas.getByText('De opgave is gebouwd en gecontroleerd.').waitFor()
    await schermafdruk(cas, 'opgave-gebouwd-1280')
    expect(await axe(cas)).toEqual([])

    await cas.getByRole('link', { name: 'Reserveringen' }).click()
    await cas.getByText('Werkvoorraad').first().waitFor()
    await cas.locator('tbody th a').first().click()
    await cas.getByText('Deze budgethouder heeft alleen een reservering.').waitFor()
    await schermafdruk(cas, 'opgave-reserveringen-1280')

    await cas.getByRole('button', { name: 'Bevries' }).click()
    await cas.getByText('De opgave is bevroren.').waitFor()
    await cas.getByRole('button', { name: 'Dien in' }).click()
    await cas.getByLabel('Kenmerk van het ontvangstbewijs').fill('VEK-2026-1')
    expect(await axe(cas)).toEqual([])
    await schermafdruk(cas, 'opgave-indienen-1280')
    await cas.getByRole('button', { name: 'Leg indiening vast' }).click()
    await cas.getByRole('button', { name: 'Dien in' }).waitFor({ state: 'detached' })

    await cas.getByRole('link', { name: 'Geschiedenis' }).click()
    await cas.getByText('Ingediend, ontvangstbewijs VEK-2026-1').waitFor()
    await cas.getByRole('button', { name: 'Bouw na en vergelijk' }).click()
    await cas.getByText('Nagebouwd met de stand van toen: precies dezelfde bytes.').waitFor()
    await schermafdruk(cas, 'opgave-geschiedenis-1280')
    const [bestand] = await Promise.all([
      cas.waitForEvent('download'),
      cas.getByRole('link', { name: 'Haal het bestand op' }).click(),
    ])
    expect(bestand.suggestedFilename()).toBe(`pgb-5529-${MAAND}.csv`)
    await cas.context().close()
  })

  it('controleert een bestand uit een ander systeem en noemt elk gebrek', async () => {
    const pad = join(mkdtempSync(join(tmpdir(), 'ozk-opgave-')), 'proef.csv')
    writeFileSync(
      pad,
      `${KOLOMMEN.join(';')}\r\n1;5529;1887;806;806;N;10,00;9,00;0,00;0,00;0,00;0,00;0,00;0,00;0,00;2026-10-01;2026-09-01;0,00;x\r\n`,
    )
    const cas = await alsControleur('/opgaven/controle')
    await cas.getByLabel('CSV-bestand').setInputFiles(pad)
    await cas.getByLabel('Budgetjaar').fill('2026')
    await cas.getByLabel('Peildatum').fill('31-10-2026')
    await cas.getByRole('button', { name: 'Controleer', exact: true }).click()
    await cas.getByText(/1 rijen, \d+ fouten/).waitFor()
    await cas.getByText('De delen zijn samen 9,00; het totaal is 10,00.').waitFor()
    expect(await axe(cas)).toEqual([])
    await schermafdruk(cas, 'opgave-controle-1280')
    await cas.context().close()
  })

  it.each(['nl', 'en'] as const)(
    'is toegankelijk op 1280 en 390 px in het %s, en schuift op 320 niet opzij',
    async (taal) => {
      const pagina = await alsControleur('/opgaven', { taal })
      for (const deel of [
        '',
        '/controle',
        `/pgb/${MAAND}`,
        `/pgb/${MAAND}/verschil`,
        `/pgb/${MAAND}/reserveringen`,
        `/pgb/${MAAND}/geschiedenis`,
      ]) {
        await pagina.goto(`${huis.adres}/opgaven${deel}${taal === 'en' ? '?taal=en' : ''}`, {
          waitUntil: 'networkidle',
        })
        await pagina.locator('.kaart').first().waitFor()
        for (const breedte of [1280, 390]) {
          await pagina.setViewportSize({ width: breedte, height: 900 })
          if (taal === 'nl') await schermafdruk(pagina, `opgaven${deel.replaceAll('/', '-')}-${breedte}`)
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

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '../../src/platform/clock.ts'
import { datum, schrijfDatum } from '../../src/waarden/datum.ts'
import { axe, type Paginawens, schermafdruk, zijwaarts } from './browser.ts'
import { type HuisMetStore, startHuisMetStore } from './huis-met-store.ts'

let huis: HuisMetStore
beforeAll(async () => {
  huis = await startHuisMetStore()
})
afterAll(() => huis?.sluit())
const GEWEIGERD = /status of (400|401|403|404|409|412)/
afterEach(() => expect(huis.fouten().filter((fout) => !GEWEIGERD.test(fout))).toEqual([]))

async function alsRol(rol: 'consulent' | 'beoordelaar', naam: string, wens: Paginawens = {}): Promise<Page> {
  const pad = `/pgb/dossiers/${huis.zaken[naam]}/beschikking${wens.taal === 'en' ? '?taal=en' : ''}`
  const pagina = await huis.open(`/aanmelden/demo?terug=${encodeURIComponent(pad)}`, wens)
  await pagina.locator(`button[value="${rol}"]`).click()
  await pagina.locator('.dossier-kop').waitFor()
  await pagina.waitForLoadState('networkidle')
  return pagina
}

/** In the form of a field: `dd-mm-jjjj`. */
const overDagen = (dagen: number): string =>
  schrijfDatum(datum(systemClock.today()) + dagen)
    .split('-')
    .reverse()
    .join('-')

async function toegankelijk(pagina: Page, naam: string): Promise<void> {
  for (const breedte of [1280, 390]) {
    await pagina.setViewportSize({ width: breedte, height: 900 })
    await schermafdruk(pagina, `beschikking-${naam}-${breedte}`)
    expect([naam, breedte, await axe(pagina)]).toEqual([naam, breedte, []])
  }
  await pagina.setViewportSize({ width: 320, height: 900 })
  expect([naam, await zijwaarts(pagina)]).toEqual([naam, 0])
  await pagina.setViewportSize({ width: 1280, height: 900 })
}

describe('PGB-3 PGB-31 een brief die de klok verzet (Awb 4:5)', () => {
  it('zegt wat nog nodig is, laat de brief en het gevolg zien, en zet de termijn stil', async () => {
    const pagina = await alsRol('consulent', 'Bo Fantasia')
    await pagina.getByText('Er is nog geen brief').waitFor()
    await pagina.getByText('Neem de zaak in behandeling.').waitFor()
    const formulier = pagina.getByRole('form', { name: 'Maak een brief' })
    await formulier.getByRole('button', { name: 'Bekijk de brief' }).click()
    await pagina.getByRole('alert').getByRole('link', { name: 'Kies een brief.' }).waitFor()
    await formulier.getByLabel(/Aanvulling vragen/).check()
    await formulier.getByLabel('Wat heeft u nog nodig?').fill('Uw budgetplan.\nEen kopie van het diploma.')
    await formulier.getByLabel('Laatste dag om aan te vullen').fill(overDagen(14))
    await formulier.getByRole('button', { name: 'Bekijk de brief' }).click()
    await formulier.getByText(/De termijn staat stil vanaf/).waitFor()
    await formulier.locator('article').getByText('Een kopie van het diploma.').waitFor()
    await toegankelijk(pagina, 'voorbeeld-nl')
    // Another question must be seen again before it can go out.
    await formulier.getByLabel('Wat heeft u nog nodig?').fill('Uw budgetplan.')
    expect(await formulier.getByRole('button', { name: 'Verstuur deze brief' }).count()).toBe(0)
    await formulier.getByRole('button', { name: 'Bekijk de brief' }).click()
    await formulier.getByRole('button', { name: 'Verstuur deze brief' }).click()
    const lijst = pagina.getByRole('table', { name: 'Brieven van deze zaak' })
    await lijst.getByText('Aanvulling vragen').waitFor()
    expect(await lijst.innerText()).toContain('Demi Voorbeeld (demo)')
    await pagina.locator('.dossier-kop').getByText('staat stil').waitFor()
    const [haal] = await Promise.all([
      pagina.waitForEvent('download'),
      lijst.getByRole('link', { name: /^Pdf/ }).click(),
    ])
    expect(haal.suggestedFilename()).toMatch(/^PGB-\d{4}-\d{6}-aanvulling\.pdf$/)
    await pagina.context().close()
  })
})

describe('PGB-30 PGB-31 de brief van het besluit, met vier ogen', () => {
  it('beide zien dezelfde brief met hetzelfde kenmerk; na akkoord is hij verzegeld, en hij wordt verzonden', async () => {
    const consulent = await alsRol('consulent', 'Sara Testerhuis')
    await consulent.getByLabel('Welk besluit stelt u voor?').selectOption('verlening')
    await consulent.getByLabel('Waarom dit besluit?').fill('Het plan past bij de zorg. Alle oordelen zijn voldaan.')
    await consulent.getByRole('button', { name: 'Stuur naar tweede beoordelaar' }).click()
    await consulent.getByText('Voorstel: zo gaat de brief uit na akkoord').waitFor()
    await toegankelijk(consulent, 'voorstel-nl')
    const kenmerk = (pagina: Page) => pagina.locator('.brief__hash').allInnerTexts()
    const gezien = await kenmerk(consulent)
    expect(gezien).toHaveLength(2)

    const ander = await alsRol('beoordelaar', 'Sara Testerhuis')
    await ander.getByText('Voorstel: zo gaat de brief uit na akkoord').waitFor()
    expect(await kenmerk(ander)).toEqual(gezien)
    const brief = ander.getByRole('article', { name: 'Brief aan Sara Testerhuis' })
    await brief.getByRole('heading', { name: 'U krijgt een pgb' }).waitFor()
    await brief.getByText(/Rlz 5\.18 lid 1 onder g/).waitFor()
    await ander.getByRole('button', { name: 'Geef akkoord' }).click()
    await ander.getByText('Verzegeld: deze brief verandert niet meer').waitFor()
    expect(await kenmerk(ander)).toEqual(gezien)
    await ander.getByRole('button', { name: 'Verzend de brief' }).click()
    await ander.getByText('verstuurde de brief').waitFor()
    expect(await ander.locator('.dossier-kop').innerText()).toContain('Brief verzonden')
    await ander.context().close()
    await consulent.context().close()

    const engels = await alsRol('consulent', 'Sara Testerhuis', { taal: 'en' })
    await engels.getByText('Sealed: this letter changes no more').waitFor()
    expect(await engels.getByRole('article', { name: 'Letter to Sara Testerhuis' }).getAttribute('lang')).toBe('nl')
    await toegankelijk(engels, 'verzegeld-en')
    await engels.context().close()
  })
})

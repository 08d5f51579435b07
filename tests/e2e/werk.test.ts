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
/** The browser reports every refused request as an error; that the server refuses is what some tests are about. */
const GEWEIGERD = /status of (401|403|404|409|412)/
afterEach(() => expect(huis.fouten().filter((fout) => !GEWEIGERD.test(fout))).toEqual([]))

async function alsRol(rol: 'consulent' | 'beoordelaar', pad: string, wens: Paginawens = {}): Promise<Page> {
  const terug = wens.taal === 'en' ? `${pad}?taal=en` : pad
  const pagina = await huis.open(`/aanmelden/demo?terug=${encodeURIComponent(terug)}`, wens)
  await pagina.locator(`button[value="${rol}"]`).click()
  await pagina.locator('h1').first().waitFor()
  await pagina.waitForLoadState('networkidle')
  return pagina
}

const dossier = (naam: string, deel = ''): string => `/pgb/dossiers/${huis.zaken[naam]}${deel}`
const rij = (pagina: Page, naam: string) => pagina.locator('tr[data-zaak]').filter({ hasText: naam })
/** A day as it is typed. */
const dag = (geleden: number): string =>
  schrijfDatum(datum(systemClock.today()) - geleden)
    .split('-')
    .reverse()
    .join('-')

/** At three widths: reachable for everybody, and nothing slides sideways. */
async function keur(pagina: Page, naam: string): Promise<void> {
  for (const breedte of [1280, 390]) {
    await pagina.setViewportSize({ width: breedte, height: 900 })
    await schermafdruk(pagina, `werk-${naam}-${breedte}`)
    expect([naam, breedte, await axe(pagina)]).toEqual([naam, breedte, []])
  }
  await pagina.setViewportSize({ width: 320, height: 900 })
  expect([naam, await zijwaarts(pagina)]).toEqual([naam, 0])
  await pagina.setViewportSize({ width: 1280, height: 900 })
}

describe('PGB-3 de klok op het scherm', () => {
  it('zet de termijn stil, laat hem weer lopen, verlengt, en toont elke daad met grond en naam', async () => {
    const pagina = await alsRol('consulent', dossier('Henk Voorbeeldema', '/termijn'))
    await pagina.getByText('Er gebeurde nog niets met deze termijn.').waitFor()
    await pagina.getByRole('button', { name: 'Leg vast' }).click()
    await pagina.getByText('Vul alle velden in.').waitFor()
    await pagina.getByLabel('Wat gebeurde er?').selectOption('opschortingen')
    await pagina.getByLabel('Waarom staat de termijn stil?').selectOption('aanvulling')
    await pagina.getByLabel('Vanaf welke dag?').fill(dag(10))
    await pagina.getByLabel('Tot en met welke dag kan de aanvrager aanvullen?').fill(dag(-4))
    await pagina.getByLabel('Toelichting').fill('Het budgetplan ontbreekt; brief gestuurd.')
    // What was typed survives another tab.
    await pagina.getByRole('link', { name: 'Overzicht' }).click()
    await pagina.getByRole('link', { name: 'Termijn', exact: true }).click()
    expect(await pagina.getByLabel('Toelichting').inputValue()).toContain('budgetplan')
    await pagina.getByLabel('Toelichting').press('Control+Enter')
    const boek = pagina.getByRole('table', { name: 'Wat er met de termijn gebeurde' })
    await boek.getByText('Wij vroegen om aanvulling (Awb 4:15 lid 1)').waitFor()
    expect(await boek.innerText()).toContain('Demi Voorbeeld (demo)')
    await pagina.locator('.dossier-kop').getByText('staat stil').waitFor()
    const lijst = pagina.getByRole('table', { name: 'Alle termijnen van deze zaak' })
    await lijst.getByText('Aanvraag aanvullen (hersteltermijn)').waitFor()
    await pagina.getByLabel('Wat gebeurde er?').selectOption('hervattingen')
    await pagina.getByLabel('Welke opschorting eindigt?').selectOption({ index: 1 })
    await pagina.getByLabel('Hoe eindigt die?').selectOption('aangevuld')
    await pagina.getByLabel('Op welke dag?').fill(dag(4))
    await pagina.getByLabel('Toelichting').fill('Budgetplan ontvangen.')
    await pagina.getByRole('button', { name: 'Leg vast' }).click()
    await boek.getByText('Termijn loopt weer').waitFor()
    // Received twenty days ago, stood still for five: fifty-six days and five more, and on a working day.
    await pagina
      .locator('.dossier-kop')
      .getByText(/nog 4\d dagen/)
      .waitFor()
    expect(await lijst.innerText()).toContain('Awb 6:7')
    await keur(pagina, 'termijn')
    await pagina.context().close()
  })

  it('rekent na een ingebrekestelling de dagen van de dwangsom, en zegt dat het bedrag ontbreekt', async () => {
    const pagina = await alsRol('consulent', dossier('Otto Nepstra', '/termijn'))
    await pagina.getByLabel('Wat gebeurde er?').selectOption('ingebrekestellingen')
    await pagina.getByLabel('Wanneer kwam de brief binnen?').fill(dag(0))
    await pagina.getByLabel('Toelichting').fill('Brief van de aanvrager.')
    await pagina.getByRole('button', { name: 'Leg vast' }).click()
    await pagina.getByText('De dwangsom loopt vanaf').waitFor()
    expect(await axe(pagina)).toEqual([])
    await pagina.context().close()
  })
})

describe('PGB-3 T8 werk verdelen', () => {
  it('wijst gekozen zaken toe aan een collega; wie die daarna opent zegt waarom', async () => {
    const pagina = await alsRol('consulent', '/werkvoorraad')
    await rij(pagina, 'Otto Nepstra').waitFor()
    await pagina.keyboard.press('j')
    await pagina.keyboard.press('x')
    const wijs = pagina.getByRole('button', { name: 'Wijs toe', exact: true })
    expect(await wijs.getAttribute('aria-disabled')).toBe('true')
    await pagina.getByLabel('Aan wie?').selectOption({ label: 'Bas Proefstuk (demo)' })
    await keur(pagina, 'bulk')
    await wijs.click()
    await pagina.getByText('1 zaak is toegewezen.').waitFor()
    await rij(pagina, 'Otto Nepstra').getByText('Bas Proefstuk (demo)').waitFor()
    await pagina.getByRole('link', { name: 'Otto Nepstra' }).click()
    await pagina.getByRole('heading', { level: 1, name: 'Waarom opent u deze zaak?' }).waitFor()
    expect(await pagina.getByText('Otto Nepstra').count()).toBe(0)
    await pagina.getByRole('button', { name: 'Open de zaak' }).click()
    await pagina.getByText('Kies waarvoor u kijkt.').waitFor()
    await keur(pagina, 'doel')
    await pagina.getByLabel('Iets anders').check()
    await pagina.getByRole('button', { name: 'Open de zaak' }).click()
    await pagina.getByText('Schrijf kort waarvoor u kijkt.').waitFor()
    await pagina.getByLabel('Schrijf kort waarvoor').fill('De budgethouder belde mij.')
    await pagina.getByRole('button', { name: 'Open de zaak' }).click()
    await pagina.getByRole('heading', { level: 1, name: 'Otto Nepstra' }).waitFor()
    await pagina.context().close()
  })

  it('de bel meldt wat verloopt en wat is overgedragen, en onthoudt wat gelezen is', async () => {
    const pagina = await alsRol('beoordelaar', '/werkvoorraad')
    const bel = pagina.locator('.bel')
    await bel.getByText(/ongelezen melding/).waitFor({ state: 'attached' })
    await bel.locator('summary').click()
    await bel.getByText(/Aan u overgedragen op/).waitFor()
    await bel.getByText(/Te laat: de laatste dag was/).waitFor()
    await keur(pagina, 'bel')
    await bel.getByRole('button', { name: 'Merk alles als gelezen' }).click()
    await expect.poll(() => bel.getByText(/ongelezen melding/).count()).toBe(0)
    await pagina.context().close()
  })

  it('bewaart een lijst, hernoemt en verwijdert hem', async () => {
    const pagina = await alsRol('consulent', '/werkvoorraad')
    await rij(pagina, 'Lina Sprookman').waitFor()
    await pagina.goto(`${huis.adres}/werkvoorraad?termijn=stil&sorteer=naam`)
    await pagina.getByText('Bewaarde lijsten').click()
    await pagina.getByLabel('Naam van de lijst').fill('Wat stilstaat')
    await pagina.getByRole('button', { name: 'Bewaar deze lijst' }).click()
    await pagina.goto(`${huis.adres}/werkvoorraad`)
    await pagina.getByText('Bewaarde lijsten').click()
    await pagina.getByRole('button', { name: 'Hernoem Wat stilstaat' }).click()
    await pagina.getByLabel('Naam van de lijst').first().fill('Stil')
    await pagina.getByRole('button', { name: 'Hernoem', exact: true }).click()
    await pagina.getByRole('link', { name: 'Stil', exact: true }).click()
    await pagina.waitForURL('**/werkvoorraad?termijn=stil&sorteer=naam')
    await pagina.getByRole('button', { name: 'Verwijder Stil' }).click()
    await pagina.getByText('U bewaarde nog geen lijst.').waitFor()
    await pagina.context().close()
  })

  it('meldt afwezigheid en draagt over; alles open is toegankelijk, ook in het Engels', async () => {
    const pagina = await alsRol('consulent', '/werkvoorraad', { taal: 'en' })
    for (const naam of ['Kept lists', 'Work per colleague and per team', 'Be away or hand over work'])
      await pagina.getByText(naam).click()
    await keur(pagina, 'verdeling')
    await pagina.getByLabel('First day').fill(dag(0))
    await pagina.getByLabel('Last day', { exact: true }).fill(dag(-3))
    await pagina.getByLabel('Who stands in for you?').selectOption({ label: 'Bas Proefstuk (demo)' })
    await pagina.getByRole('button', { name: 'Tell that I am away' }).click()
    await pagina.getByText(/You are away from/).waitFor()
    await pagina.getByLabel('To whom do you give all your cases?').selectOption({ label: 'Bas Proefstuk (demo)' })
    await pagina.getByRole('button', { name: 'Hand over my worklist' }).click()
    await pagina.getByText('1 case was handed over.').waitFor()
    await pagina.getByRole('button', { name: 'Take absence back' }).click()
    await pagina.getByLabel('First day').waitFor()
    await pagina.context().close()
  })

  it('gaat met g w naar de werkvoorraad, en ? toont alle toetsen', async () => {
    const pagina = await alsRol('consulent', '/werkvoorraad')
    await pagina.getByRole('link', { name: 'Regelbank' }).first().click()
    await pagina.waitForURL('**/regelbank')
    await pagina.keyboard.press('g')
    await pagina.keyboard.press('w')
    await pagina.waitForURL('**/werkvoorraad')
    await pagina.keyboard.press('?')
    const toetsen = await pagina.getByRole('dialog').innerText()
    for (const tekst of ['Ga naar de werkvoorraad', 'volgend open punt', 'Verstuur het formulier'])
      expect(toetsen).toContain(tekst)
    expect(await axe(pagina)).toEqual([])
    await pagina.context().close()
  })
})

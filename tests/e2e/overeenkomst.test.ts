import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { controleerDossier } from '../../src/pgb/invoer/index.ts'
import { axe, type Paginawens, schermafdruk, zijwaarts } from './browser.ts'
import { type HuisMetStore, startHuisMetStore } from './huis-met-store.ts'

let huis: HuisMetStore
beforeAll(async () => {
  huis = await startHuisMetStore()
})
afterAll(() => huis?.sluit())
/** The browser reports every refused request as an error; that the server refuses is what some tests are about. */
const GEWEIGERD = /status of (400|409|412)/
afterEach(() => expect(huis.fouten().filter((fout) => !GEWEIGERD.test(fout))).toEqual([]))

async function alsConsulent(pad: string, wens: Paginawens = {}, rol = 'consulent'): Promise<Page> {
  const pagina = await huis.open(`/aanmelden/demo?terug=${encodeURIComponent(pad)}`, wens)
  await pagina.locator(`button[value="${rol}"]`).click()
  await pagina.locator('h1').first().waitFor()
  await pagina.waitForLoadState('networkidle')
  return pagina
}

async function opElkeBreedte(pagina: Page, naam: string): Promise<void> {
  for (const breedte of [1280, 390]) {
    await pagina.setViewportSize({ width: breedte, height: 900 })
    expect(await axe(pagina)).toEqual([])
    await schermafdruk(pagina, `${naam}-${breedte}`)
  }
  await pagina.setViewportSize({ width: 320, height: 900 })
  expect(await zijwaarts(pagina)).toBe(0)
  await pagina.setViewportSize({ width: 1280, height: 900 })
}

describe('PGB-15 overeenkomsten van een budgethouder', () => {
  it('legt vast, ziet wat niet kan, onthoudt, legt opnieuw vast, keurt goed en adviseert over betaling', async () => {
    const pagina = await alsConsulent(`/pgb/dossiers/${huis.zaken['Henk Voorbeeldema']}/zorgverleners`)
    await pagina.getByText('Er is nog geen overeenkomst').waitFor()
    await pagina.getByRole('button', { name: 'Leg een overeenkomst vast' }).click()
    const vorm = pagina.getByRole('form', { name: 'Leg een overeenkomst vast' })
    await vorm.getByRole('button', { name: 'Leg vast en toets' }).click()
    await vorm.getByText('Vul zorgverlener, soort, dag van ontvangst en eerste dag in.').waitFor()
    await vorm.getByLabel('Naam van de zorgverlener').fill('Zorg Verzonnen')
    await vorm.getByLabel('Welke zorg?').selectOption('persoonlijke_verzorging')
    await vorm.getByLabel('Grond voor het formele tarief').selectOption('geen')
    await vorm.getByLabel(/aantal per week/).fill('10')
    await vorm.getByLabel('Persoonlijke verzorging: tarief').fill('20,00')
    await vorm.getByLabel('Soort overeenkomst').selectOption('opdracht')
    await vorm.getByLabel('Hoe wordt betaald?').selectOption('declaratie')
    const eisen = ['Is er een schriftelijke', 'Volgt zij het model', 'Staat erin hoe', 'Kan het zorgkantoor'] as const
    for (const vraag of eisen) await vorm.getByRole('group', { name: vraag }).getByLabel('Ja').check()
    await vorm.getByRole('group', { name: 'Kan het zorgkantoor' }).getByLabel('Nee').check()
    await opElkeBreedte(pagina, 'overeenkomst-nieuw')
    await vorm.getByRole('button', { name: 'Leg vast en toets' }).click()
    await pagina.getByText('Het beding ontbreekt dat het zorgkantoor').waitFor()
    const stap = async (keuze: string) => {
      await pagina.getByRole('button', { name: 'Leg een stap vast' }).first().click()
      const form = pagina.getByRole('form', { name: 'Leg een stap vast' })
      await form.getByLabel('Wat legt u vast?').selectOption(keuze)
      await form.getByLabel('Waarom?').fill('Besproken met de budgethouder.')
      await form.getByRole('button', { name: 'Leg stap vast' }).click()
      return form
    }
    const form = await stap('goedgekeurd')
    await form.getByRole('alert').waitFor()
    await opElkeBreedte(pagina, 'overeenkomst-bevinding')
    await form.getByLabel('Wat legt u vast?').selectOption('onthouden')
    await form.getByRole('button', { name: 'Leg stap vast' }).click()
    await pagina.getByText('Niet goedgekeurd', { exact: true }).waitFor()
    await pagina.context().close()
  })

  it.each(['nl', 'en'] as const)('de lijst in het %s: leeg en zonder opzij schuiven', async (taal) => {
    const pagina = await alsConsulent(`/pgb/overeenkomsten${taal === 'en' ? '?taal=en' : ''}`)
    await pagina.getByText(taal === 'nl' ? 'Er wacht geen overeenkomst' : 'No agreement is waiting').waitFor()
    await opElkeBreedte(pagina, `overeenkomst-lijst-${taal}`)
    await pagina.context().close()
  })
})

describe('PGB-40 PGB-41 het bord van huisbezoeken', () => {
  /** A holder with a pgb: proposed by one, approved by another. */
  async function verleen(): Promise<void> {
    const pad = `/pgb/dossiers/${huis.zaken['Sara Testerhuis']}/plichten`
    const pagina = await alsConsulent(pad)
    await pagina.getByLabel('Welk besluit stelt u voor?').selectOption('verlening')
    await pagina.locator('#voorstel-motivering').fill('Het plan past bij de zorg.')
    await pagina.getByRole('button', { name: 'Stuur naar tweede beoordelaar' }).click()
    await pagina.getByRole('heading', { name: 'Voorstel ligt klaar: Verlenen' }).waitFor()
    await pagina.context().close()
    const ander = await alsConsulent(pad, {}, 'beoordelaar')
    await ander.getByRole('button', { name: 'Geef akkoord' }).click()
    await ander.getByText('Dit besluit is verzegeld.').waitFor()
    await ander.context().close()
  }

  it('verdeelt, verplaatst met het toetsenbord, en legt een bezoek vast', async () => {
    await verleen()
    const pagina = await alsConsulent('/pgb/huisbezoeken')
    await pagina.getByText('Er is nog geen bezoek gepland').waitFor()
    const plan = pagina.getByRole('form', { name: 'Verdeel de bezoeken' })
    await plan.getByRole('button', { name: 'Verdeel over de maanden' }).click()
    await plan.getByText('Vul twee dagen en een aantal in.').waitFor()
    const jaar = new Date().getFullYear() + 1
    await plan.getByLabel('Tot en met de maand van').fill(`01-02-${jaar}`)
    await plan.getByLabel('Bezoeken per maand').fill('2')
    await plan.getByRole('button', { name: 'Verdeel over de maanden' }).click()
    const keuze = pagina.getByLabel('Maand van Sara Testerhuis')
    await keuze.waitFor()
    await opElkeBreedte(pagina, 'huisbezoeken')
    await keuze.selectOption(`${jaar}-01`)
    await pagina
      .getByRole('region', { name: `januari ${jaar}` })
      .getByText('Sara Testerhuis', { exact: true })
      .waitFor()
    await pagina.getByRole('button', { name: /Leg bezoek vast/ }).click()
    const verslag = pagina.getByRole('form', { name: 'Leg bezoek vast: Sara Testerhuis' })
    await verslag.getByLabel('Wat zag u?').fill('De zorg past bij het plan.')
    await verslag.getByRole('button', { name: 'Bewaar bezoek' }).click()
    await expect.poll(() => pagina.getByText('Sara Testerhuis').count()).toBe(0)
    await pagina.context().close()
  })
})

describe('PGB-50 het aanvraagformulier', () => {
  it('vraagt wat nodig is, en maakt een bestand dat het zorgkantoor kan inlezen', async () => {
    const pagina = await huis.open('/pgb-check/aanvraag')
    await pagina.getByRole('button', { name: 'Download mijn aanvraag' }).click()
    await pagina.getByText('Vul uw zorgkantoor, geboortedatum, zorgprofiel en de twee dagen in.').waitFor()
    await pagina.getByLabel('Welk zorgkantoor hoort bij uw woonplaats?').selectOption('5529')
    await pagina.getByLabel('Wat is uw geboortedatum?').fill('14-05-1961')
    await pagina.getByLabel('Welk zorgprofiel hebt u?').selectOption('754')
    await pagina.getByLabel('Vanaf wanneer geldt uw indicatie?').fill('01-03-2026')
    await pagina.getByLabel('Vanaf wanneer wilt u een pgb?').fill('01-12-2026')
    await opElkeBreedte(pagina, 'aanvraag')
    const [bestand] = await Promise.all([
      pagina.waitForEvent('download'),
      pagina.getByRole('button', { name: 'Download mijn aanvraag' }).click(),
    ])
    const dossier: unknown = JSON.parse(readFileSync(await bestand.path(), 'utf8'))
    expect(controleerDossier(dossier)).toHaveProperty('goed')
    expect(dossier).toMatchObject({ regio: '5529', indicatie: { zzpCode: '754' }, aanvraag: { soort: 'nieuw' } })
    await pagina.getByText('Uw aanvraag staat in het bestand.').waitFor()
    await pagina.context().close()
  })
})

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { axe, type Paginawens, schermafdruk, zijwaarts } from './browser.ts'
import { type HuisMetStore, startHuisMetStore } from './huis-met-store.ts'

let huis: HuisMetStore
beforeAll(async () => {
  huis = await startHuisMetStore()
})
afterAll(() => huis?.sluit())
afterEach(() => expect(huis.fouten().filter((fout) => !/status of (401|403)/.test(fout))).toEqual([]))

async function alsAccount(account: string, pad: string, wens: Paginawens = {}): Promise<Page> {
  const terug = wens.taal === 'en' ? `${pad}?taal=en` : pad
  const pagina = await huis.open(`/aanmelden/demo?terug=${encodeURIComponent(terug)}`, wens)
  await pagina.locator(`button[value="${account}"]`).click()
  await pagina.locator('h1').first().waitFor()
  await pagina.waitForLoadState('networkidle')
  return pagina
}

describe('PLT-23 het scherm Auditspoor', () => {
  it('filtert, toont een rij met bewijs, geeft een oordeel in een steekproef en controleert de keten', async () => {
    await huis.verzegel()
    const iris = await alsAccount('interne-audit', '/auditspoor')
    await iris.getByLabel('Gebeurtenis').fill('zaak.lezen')
    await iris.getByRole('button', { name: 'Zoek', exact: true }).click()
    await iris.waitForURL(/soort=zaak\.lezen/)
    const rijen = iris.locator('tbody tr')
    await rijen.first().getByText('zaak.lezen').waitFor()
    await rijen.first().getByRole('link').click()
    await iris.getByText('Deze rij is zoals zij is verzegeld.').waitFor()
    await iris.getByText('Pad van de rij naar de wortel').click()
    expect(await axe(iris)).toEqual([])
    await schermafdruk(iris, 'auditspoor-rij-1280')

    await iris.goto(`${huis.adres}/auditspoor/steekproef`, { waitUntil: 'networkidle' })
    await iris.getByRole('button', { name: 'Trek steekproef' }).click()
    await iris
      .getByRole('button', { name: /^Geef oordeel.*Demi Voorbeeld/ })
      .first()
      .click()
    await iris.getByRole('button', { name: 'Leg oordeel vast' }).click()
    await iris.getByRole('alert').getByRole('link', { name: 'Kies een oordeel.' }).waitFor()
    await iris.getByLabel('In orde').check()
    await iris.getByLabel('Waarom?').fill('Hoort bij het eigen werk.')
    await iris.getByRole('button', { name: 'Leg oordeel vast' }).click()
    await iris.getByText('Het oordeel staat vast.').waitFor()
    await iris.getByText('Hoort bij het eigen werk.').waitFor()
    expect(await axe(iris)).toEqual([])
    await schermafdruk(iris, 'auditspoor-oordeel-1280')

    await iris.goto(`${huis.adres}/auditspoor/keten`, { waitUntil: 'networkidle' })
    await iris.getByRole('button', { name: 'Controleer de keten' }).click()
    await iris.locator('tbody').getByText('Klopt', { exact: true }).waitFor()
    await iris.context().close()
  })

  it('geeft de houder zijn overzicht, zonder namen van medewerkers', async () => {
    const pad = `/inzage/${huis.zaken['Otto Nepstra']}`
    const pagina = await alsAccount('consulent', pad)
    await pagina.getByRole('heading', { name: 'Wie gebruikte de gegevens' }).waitFor()
    await pagina.locator('tbody tr').first().waitFor()
    expect(await pagina.locator('main').innerText()).not.toContain('Demi')
    for (const breedte of [1280, 390]) {
      await pagina.setViewportSize({ width: breedte, height: 900 })
      expect(await axe(pagina)).toEqual([])
      await schermafdruk(pagina, `inzage-${breedte}`)
    }
    const [bestand] = await Promise.all([
      pagina.waitForEvent('download'),
      pagina.getByRole('button', { name: 'Haal op als JSON' }).click(),
    ])
    expect(bestand.suggestedFilename()).toMatch(/^inzage-\d{4}-\d\d-\d\d\.json$/)
    await pagina.context().close()
  })

  it.each(['nl', 'en'] as const)(
    'is toegankelijk op 1280 en 390 px in het %s, en schuift op 320 niet opzij',
    async (taal) => {
      const pagina = await alsAccount('compliance', '/auditspoor', { taal })
      for (const deel of ['', '/signalen', '/steekproef', '/keten']) {
        await pagina.goto(`${huis.adres}/auditspoor${deel}${taal === 'en' ? '?taal=en' : ''}`, {
          waitUntil: 'networkidle',
        })
        await pagina.locator('.kaart').first().waitFor()
        for (const breedte of [1280, 390]) {
          await pagina.setViewportSize({ width: breedte, height: 900 })
          if (taal === 'nl') await schermafdruk(pagina, `auditspoor${deel.replace('/', '-')}-${breedte}`)
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

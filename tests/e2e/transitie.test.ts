import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { axe, type Paginawens, schermafdruk, zijwaarts } from './browser.ts'
import { type HuisMetStore, startHuisMetStore } from './huis-met-store.ts'

let huis: HuisMetStore
beforeAll(async () => {
  huis = await startHuisMetStore()
})
afterAll(() => huis?.sluit())
afterEach(() => expect(huis.fouten().filter((fout) => !/status of (401|403|409)/.test(fout))).toEqual([]))

async function alsInkoper(pad: string, wens: Paginawens = {}): Promise<Page> {
  const terug = wens.taal === 'en' ? `${pad}?taal=en` : pad
  const pagina = await huis.open(`/aanmelden/demo?terug=${encodeURIComponent(terug)}`, wens)
  await pagina.locator('button[value="inkoper"]').click()
  await pagina.locator('h1').waitFor()
  await pagina.waitForLoadState('networkidle')
  return pagina
}

describe('TRA-1 TRA-2 het scherm Transitiemiddelen', () => {
  it('een inkoper legt een plan vast, weegt een criterium en boekt het aandeel', async () => {
    const pagina = await alsInkoper('/inkoop/transitie')
    await pagina.getByText('Er is nog geen plan vastgelegd.').waitFor()
    await pagina.getByRole('link', { name: 'Leg een plan vast' }).click()
    const vorm = pagina.getByRole('form', { name: 'Plan vastleggen' })
    await vorm.getByRole('button', { name: 'Leg vast' }).click()
    await vorm.getByRole('alert').waitFor()
    await vorm.getByLabel('Kenmerk').fill('TRA-1')
    await vorm.getByLabel('Naam van het plan').fill('Samen thuis')
    await vorm.getByLabel('Kader').selectOption('stimulering')
    await vorm.getByLabel('Ouderenzorg', { exact: true }).check()
    await vorm.getByLabel(/Bewezen techniek/).check()
    await vorm.getByLabel('Aanbieders die meedoen').fill('Verzonnen Huis\nBedachte Zorg')
    await vorm.getByLabel('Begin').fill('01-01-2025')
    await vorm.getByLabel('Wat', { exact: true }).fill('Beeldbellen in de avond')
    await vorm.getByLabel('Gereed op').fill('01-01-2028')
    await vorm.getByLabel('Bedrag 2026').fill('50.000,00')
    expect(await axe(pagina)).toEqual([])
    await vorm.getByRole('button', { name: 'Leg vast' }).click()

    await pagina.getByRole('link', { name: 'Samen thuis' }).click()
    await pagina.getByText('Een afspraak duurt langer dan drie jaar.').waitFor()
    await pagina.getByText('Kijk bij: Afspraak 1: Hoe meet u het? · Afspraak 1: Streefwaarde').waitFor()
    await pagina.getByText('U legde deze versie zelf vast.').waitFor()
    await pagina.getByRole('button', { name: /Beoordeel Regionale aanpak/ }).click()
    const weeg = pagina.getByRole('form', { name: /Beoordeel: Regionale aanpak/ })
    await weeg.getByLabel('Voldoet', { exact: true }).check()
    await weeg.getByLabel('Motivering').fill('Alle gemeenten tekenden.')
    await weeg.getByRole('button', { name: 'Leg oordeel vast' }).click()
    await pagina.getByRole('cell', { name: 'Alle gemeenten tekenden.' }).waitFor()
    expect(await axe(pagina)).toEqual([])
    await schermafdruk(pagina, 'transitie-plan-1280-nl')

    await pagina.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('link').first().click()
    const post = pagina.getByRole('form', { name: 'Boek een post' })
    await post.getByLabel('Kader').selectOption('stimulering')
    await post.getByLabel('Boeking').selectOption('aandeel')
    await post.getByLabel('Jaar').selectOption('2026')
    await post.getByLabel('Bedrag').fill('1.200.000,00')
    await post.getByLabel('Kenmerk van de brief of het besluit').fill('BRIEF-7')
    await post.getByLabel('Toelichting').fill('Aandeel volgens de brief.')
    await post.getByRole('button', { name: 'Boek', exact: true }).click()
    await pagina.getByText('De post is geboekt.').waitFor()
    await pagina.getByRole('cell', { name: /BRIEF-7/ }).waitFor()
    await pagina.context().close()
  })

  it.each(['nl', 'en'] as const)(
    'is toegankelijk op 1280 en 390 px in het %s en schuift op 320 niet opzij',
    async (taal) => {
      const pagina = await alsInkoper('/inkoop/transitie', { taal })
      for (const breedte of [1280, 390]) {
        await pagina.setViewportSize({ width: breedte, height: 900 })
        await pagina.waitForTimeout(200)
        await schermafdruk(pagina, `transitie-${breedte}-${taal}`)
        expect([breedte, await axe(pagina)]).toEqual([breedte, []])
      }
      await pagina.setViewportSize({ width: 320, height: 900 })
      expect(await zijwaarts(pagina)).toBe(0)
      await pagina.context().close()
    },
  )
})

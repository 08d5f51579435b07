import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { axe, loopMetTab, type Paginawens, schermafdruk, zijwaarts } from './browser.ts'
import { type HuisMetStore, startHuisMetStore } from './huis-met-store.ts'

let huis: HuisMetStore
beforeAll(async () => {
  huis = await startHuisMetStore()
})
afterAll(() => huis?.sluit())
afterEach(() => expect(huis.fouten().filter((fout) => !/status of (401|403|409)/.test(fout))).toEqual([]))

async function alsController(pad: string, wens: Paginawens = {}): Promise<Page> {
  const terug = wens.taal === 'en' ? `${pad}?taal=en` : pad
  const pagina = await huis.open(`/aanmelden/demo?terug=${encodeURIComponent(terug)}`, wens)
  await pagina.locator('button[value="controller"]').click()
  await pagina.locator('.kpis').waitFor()
  await pagina.waitForLoadState('networkidle')
  return pagina
}

describe('KAD-1 tot KAD-6 het scherm Kader', () => {
  it('boekt een overheveling, ziet de dreiging, legt een maatregel vast, en zet de pgb-stop aan', async () => {
    const pagina = await alsController('/kader/2026')
    await pagina.getByText('Er is nog niets geboekt').waitFor()
    const post = pagina.getByRole('form', { name: 'Boek een post' })
    await post.getByRole('button', { name: 'Boek op het kader' }).click()
    await post.getByRole('alert').waitFor()
    await post.getByLabel('Soort').selectOption('overheveling_eigen')
    await post.getByLabel('Bedrag').fill('1.000.000,00')
    await post.getByLabel('Geldt vanaf').fill('02-01-2026')
    await post.getByLabel('Kenmerk van de brief of het besluit').fill('KAD-26-03')
    await post.getByLabel('Toelichting').fill('Uit de contracteerruimte.')
    await post.getByRole('button', { name: 'Boek op het kader' }).click()
    await pagina.getByText('De post is geboekt.').waitFor()
    await pagina.getByRole('cell', { name: /KAD-26-03/ }).waitFor()

    const reserveer = pagina.getByRole('form', { name: 'Reserveringen' })
    await reserveer.getByLabel('Werk in behandeling, dit jaar').fill('900.000.000,00')
    await reserveer.getByLabel('Hoe is dit bepaald?').fill('47 zaken in behandeling')
    await reserveer.getByRole('button', { name: 'Leg reserveringen vast' }).click()
    await pagina.getByText(/Dreigende overschrijding: verwacht op/).waitFor()
    await pagina.getByText('Leg een maatregel vast').click()
    const stap = pagina.getByRole('form', { name: 'Leg een maatregel vast' })
    expect(await stap.getByLabel('Maatregel', { exact: true }).locator('option').allInnerTexts()).not.toContain(
      'Knelpuntenprocedure',
    )
    await stap.getByLabel('Maatregel', { exact: true }).selectOption('nza_melding')
    await stap.getByLabel('Uitkomst').selectOption('gedaan')
    await stap.getByLabel('Bewijs (kenmerk)').fill('Bericht 118')
    await stap.getByLabel('Toelichting').fill('Gemeld op de dag zelf.')
    await stap.getByRole('button', { name: 'Leg maatregel vast' }).click()
    await pagina.getByText(/Bericht 118/).waitFor()
    await schermafdruk(pagina, 'kader-dreiging-1280-nl')

    await pagina.getByRole('button', { name: 'Zet de pgb-stop aan' }).first().click()
    const venster = pagina.getByRole('dialog')
    await venster.getByText('Bied elke aanvrager zorg in natura aan.').waitFor()
    expect(await axe(pagina)).toEqual([])
    await venster.getByLabel('Reden').fill('Er komen geen middelen meer.')
    await venster.getByRole('button', { name: 'Zet de pgb-stop aan' }).click()
    await pagina.getByText('Er geldt een pgb-stop.').first().waitFor()
    await pagina.context().close()
  })

  it('rekent een wat-als uit en verandert niets', async () => {
    const pagina = await alsController('/kader/2026')
    const voor = await pagina.locator('.kpis').innerText()
    const schuif = pagina.getByLabel('Overheveling erbij')
    await schuif.focus()
    await pagina.keyboard.press('End')
    await pagina.locator('output', { hasText: '10 mln' }).waitFor()
    await pagina.getByText(/de eerste dag boven het kader is/i).waitFor()
    await pagina.getByLabel('Waarover').selectOption('land')
    await pagina.getByText(/boekingen van drie regio/).waitFor()
    expect(await pagina.locator('.kpis').innerText()).toBe(voor)
    await pagina.context().close()
  })

  it.each(['nl', 'en'] as const)('is toegankelijk op 1280, 390 en 320 px in het %s', async (taal) => {
    const pagina = await alsController('/kader/2026', { taal })
    for (const breedte of [1280, 390]) {
      await pagina.setViewportSize({ width: breedte, height: 900 })
      await pagina.waitForTimeout(200)
      if (taal === 'nl') await schermafdruk(pagina, `kader-${breedte}-nl`)
      expect([breedte, await axe(pagina)]).toEqual([breedte, []])
    }
    await pagina.setViewportSize({ width: 320, height: 900 })
    expect(await zijwaarts(pagina)).toBe(0)
    if (taal === 'nl') {
      await pagina.setViewportSize({ width: 1280, height: 900 })
      expect((await loopMetTab(pagina, 25)).filter(({ zichtbaar }) => !zichtbaar)).toEqual([])
    }
    await pagina.context().close()
  })
})

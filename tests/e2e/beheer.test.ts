import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { axe, loopMetTab, type Paginawens, schermafdruk, zijwaarts } from './browser.ts'
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

describe('PLT-20 het scherm Beheer', () => {
  it('vraagt een rol aan, die een andere beheerder bevestigt en die daarna weer weg kan', async () => {
    const bea = await alsAccount('beheerder', '/beheer')
    await bea.getByText('Er wacht geen rol op u').waitFor()
    await bea
      .getByRole('row', { name: /Demi Voorbeeld/ })
      .getByRole('button', { name: /Wijzig/ })
      .click()
    await bea.getByRole('heading', { name: 'Wijzig Demi Voorbeeld (demo)' }).waitFor()
    await bea.getByRole('button', { name: 'Vraag rol aan' }).click()
    await bea.getByRole('alert').getByRole('link', { name: 'Kies een rol.' }).waitFor()
    await bea.getByLabel('Rol', { exact: true }).selectOption('controller')
    await bea.getByLabel(/^5529/).check()
    await bea.getByLabel('Geldt vanaf').fill('01-01-2026')
    await bea.getByRole('button', { name: 'Vraag rol aan' }).click()
    await bea.getByText('De rol is aangevraagd.').waitFor()
    await bea.getByText('Een ander moet bevestigen.').waitFor()
    expect(await axe(bea)).toEqual([])
    await schermafdruk(bea, 'beheer-gebruiker-1280-nl')

    await bea.locator('#team-naam').fill('Team Linde')
    await bea.getByRole('button', { name: 'Zet in dit team' }).click()
    await bea.getByText('Het team is vastgelegd.').waitFor()
    await bea.locator('#eigen-bsn').fill('999990018')
    await bea.getByRole('button', { name: 'Koppel aan deze medewerker' }).click()
    await bea.getByText('Dit is geen BSN.').waitFor()
    await bea.locator('#eigen-bsn').fill('999990019')
    await bea.getByRole('button', { name: 'Koppel aan deze medewerker' }).click()
    await bea.getByText('Gekoppeld. Het nummer is niet bewaard.').waitFor()
    expect(await bea.locator('#eigen-bsn').inputValue()).toBe('')
    expect(await axe(bea)).toEqual([])

    const bram = await alsAccount('tweede-beheerder', '/beheer')
    await bram.getByRole('button', { name: /^Bevestig/ }).click()
    await bram.getByText('Gedaan. Het werkt vanaf het volgende verzoek.').waitFor()
    const rij = bram.getByRole('row', { name: /Demi Voorbeeld/ })
    await rij.getByText('controller (5529)').waitFor()
    await rij.getByRole('button', { name: /Wijzig/ }).click()
    await bram.getByRole('button', { name: /Trek controller in voor 5529/ }).click()
    await bram.getByText('Gedaan. Het werkt vanaf het volgende verzoek.').first().waitFor()
    await expect.poll(() => rij.innerText()).not.toContain('controller')
    await Promise.all([bea.context().close(), bram.context().close()])
  })

  it.each(['nl', 'en'] as const)(
    'is toegankelijk op 1280 en 390 px in het %s, en schuift op 320 niet opzij',
    async (taal) => {
      const pagina = await alsAccount('beheerder', '/beheer', { taal })
      for (const deel of ['', '/rechten', '/systeem']) {
        await pagina.goto(`${huis.adres}/beheer${deel}${taal === 'en' ? '?taal=en' : ''}`, { waitUntil: 'networkidle' })
        await pagina.locator('.kaart table').first().waitFor()
        for (const breedte of [1280, 390]) {
          await pagina.setViewportSize({ width: breedte, height: 900 })
          if (taal === 'nl') await schermafdruk(pagina, `beheer${deel.replace('/', '-')}-${breedte}`)
          expect([deel, breedte, await axe(pagina)]).toEqual([deel, breedte, []])
        }
        await pagina.setViewportSize({ width: 320, height: 900 })
        expect([deel, await zijwaarts(pagina)]).toEqual([deel, 0])
        await pagina.setViewportSize({ width: 1280, height: 900 })
      }
      if (taal === 'nl') {
        const stops = await loopMetTab(pagina, 25)
        expect(stops.filter(({ zichtbaar }) => !zichtbaar)).toEqual([])
      }
      await pagina.context().close()
    },
  )
})

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { axe, type Huis, loopMetTab, schermafdruk, startHuis, zijwaarts } from './browser.ts'

let huis: Huis
beforeAll(async () => {
  huis = await startHuis()
})
afterAll(() => huis?.sluit())
afterEach(() => expect(huis.fouten()).toEqual([]))

describe('PLT-12 het huis om de schermen', () => {
  describe.each(['/', '/bestaat-niet', '/zorgplicht'])('%s', (pad) => {
    it.each(['nl', 'en'] as const)('is toegankelijk op 1280 en 390 px in het %s', async (taal) => {
      const pagina = await huis.open(pad, { taal })
      expect(await pagina.getAttribute('html', 'lang')).toBe(taal)
      for (const breedte of [1280, 390]) {
        await pagina.setViewportSize({ width: breedte, height: 900 })
        await schermafdruk(pagina, `huis${pad.replaceAll('/', '-')}-${breedte}-${taal}`)
        expect(await axe(pagina)).toEqual([])
      }
      await pagina.context().close()
    })
  })

  it('schuift op 320 px niet opzij', async () => {
    for (const pad of ['/', '/bestaat-niet', '/toets', '/pgb-check']) {
      const pagina = await huis.open(pad, { breedte: 320 })
      expect([pad, await zijwaarts(pagina)]).toEqual([pad, 0])
      await pagina.context().close()
    }
  })

  it('begint de tabvolgorde met Naar de inhoud, en elke stap is te zien', async () => {
    const pagina = await huis.open('/')
    const stops = await loopMetTab(pagina, 14)
    expect(stops[0]?.naam).toBe('a Naar de inhoud')
    expect(stops.filter((stop) => !stop.zichtbaar)).toEqual([])
    await pagina.context().close()
  })

  it('zegt eerlijk of een scherm er nog niet is of nooit was', async () => {
    const pagina = await huis.open('/zorgplicht')
    await expect(pagina.textContent('h1')).resolves.toBe('Dit scherm is er nog niet')
    await pagina.goto(`${huis.adres}/regelbonk`)
    await pagina.getByRole('heading', { name: 'Deze pagina is niet gevonden' }).waitFor()
    await pagina.context().close()
  })

  it('houdt de gekozen taal in het adres, ook na een stap verder', async () => {
    const pagina = await huis.open('/')
    await pagina.getByRole('link', { name: 'English' }).click()
    await pagina.getByRole('heading', { name: 'What you can expect' }).waitFor()
    expect(await pagina.getAttribute('html', 'lang')).toBe('en')
    await pagina.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Rule bank' }).click()
    await pagina.getByRole('heading', { level: 1, name: 'Rule bank' }).waitFor()
    expect(new URL(pagina.url()).search).toBe('?taal=en')
    await pagina.getByRole('link', { name: 'Nederlands' }).click()
    await pagina.getByRole('heading', { level: 1, name: 'Regelbank' }).waitFor()
    expect(new URL(pagina.url()).search).toBe('')
    await pagina.context().close()
  })

  it('heeft op een telefoon de navigatie in een menu', async () => {
    const pagina = await huis.open('/', { breedte: 390 })
    const menu = pagina.getByRole('button', { name: 'Menu' })
    const link = pagina.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Regelbank' })
    expect(await link.isVisible()).toBe(false)
    await menu.click()
    expect(await menu.getAttribute('aria-expanded')).toBe('true')
    expect(await axe(pagina)).toEqual([])
    await link.click()
    await pagina.getByRole('heading', { level: 1, name: 'Regelbank' }).waitFor()
    expect(await menu.getAttribute('aria-expanded')).toBe('false')
    await pagina.context().close()
  })

  it('luistert naar losse toetsen, niet in een veld, en niet als ze uit staan', async () => {
    const pagina = await huis.open('/')
    await pagina.keyboard.press('?')
    const venster = pagina.getByRole('dialog', { name: 'Toetsen op uw toetsenbord' })
    await venster.waitFor()
    expect(await axe(pagina)).toEqual([])
    await pagina.keyboard.press('Escape')
    await venster.waitFor({ state: 'hidden' })
    await pagina.keyboard.press('/')
    expect(await pagina.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
    await pagina.keyboard.type('g?')
    expect(await venster.isVisible()).toBe(false)
    await pagina.evaluate(() => (document.activeElement as HTMLElement).blur())
    await pagina.keyboard.press('g')
    await pagina.keyboard.press('r')
    await pagina.waitForURL('**/regelbank')
    await pagina.keyboard.press('?')
    await venster.getByLabel('Losse toetsen gebruiken').uncheck()
    await pagina.keyboard.press('Escape')
    await pagina.keyboard.press('g')
    await pagina.keyboard.press('t')
    await pagina.waitForTimeout(300)
    expect(new URL(pagina.url()).pathname).toBe('/regelbank')
    await pagina.context().close()
  })
})

import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { regelbank } from '../../src/app/regelbank.ts'
import { axe, type Huis, loopMetTab, schermafdruk, startHuis, zijwaarts } from './browser.ts'

const bank = regelbank()
const regel = bank.regels.find(({ id }) => id === 'WLZ-3.3.3-5-B')
const PADEN = [
  '/regelbank',
  '/regelbank/parameters',
  '/regelbank/tarieventabellen',
  '/regelbank/tarieventabellen/2026',
  '/regelbank/bronnen',
  '/regelbank/WLZ-3.3.3-5-B',
  '/regelbank/wooninitiatieftoeslag',
  '/regelbank/BESTAAT-NIET',
] as const

let huis: Huis
beforeAll(async () => {
  huis = await startHuis()
})
afterAll(() => huis?.sluit())
afterEach(() => expect(huis.fouten()).toEqual([]))

const rijen = (pagina: Page) => pagina.locator('main tbody tr')

describe.each(PADEN)('PGB-1 Regelbank op %s', (pad) => {
  it.each(['nl', 'en'] as const)(
    'is toegankelijk op 1280 en 390 px, en schuift niet opzij, in het %s',
    async (taal) => {
      const pagina = await huis.open(pad, { taal })
      await pagina.locator('main section.kaart').first().waitFor()
      for (const breedte of [1280, 390, 320]) {
        await pagina.setViewportSize({ width: breedte, height: 900 })
        expect([breedte, await zijwaarts(pagina)]).toEqual([breedte, 0])
        if (breedte === 320) continue
        await schermafdruk(pagina, `regelbank${pad.slice(10).replaceAll('/', '-')}-${breedte}-${taal}`)
        expect(await axe(pagina)).toEqual([])
      }
      await pagina.context().close()
    },
  )

  it('schuift bij ruime letters op 1280 px niet opzij (WCAG 1.4.12)', async () => {
    const pagina = await huis.open(pad)
    await pagina.addStyleTag({ content: '*{letter-spacing:.12em!important;word-spacing:.16em!important}' })
    expect(await zijwaarts(pagina)).toBe(0)
    await pagina.context().close()
  })
})

describe('PGB-1 Regelbank: zoeken', () => {
  it('zoekt in naam, tekst en artikel, zet de vraag in het adres en noemt het aantal', async () => {
    const pagina = await huis.open('/regelbank')
    await pagina.getByLabel('Zoek', { exact: true }).fill('wlz-3.3.3-5-b brp')
    await pagina.waitForURL('**/regelbank?zoek=wlz-3.3.3-5-b+brp')
    await pagina
      .getByRole('status')
      .filter({ hasText: /^1 regel gevonden/ })
      .waitFor()
    await pagina.getByRole('link', { name: regel?.naam.nl ?? '?', exact: true }).click()
    await pagina.getByRole('heading', { level: 1, name: regel?.naam.nl ?? '?' }).waitFor()
    await pagina.goBack()
    await pagina
      .getByRole('status')
      .filter({ hasText: /^1 regel gevonden/ })
      .waitFor()
    expect(await pagina.getByLabel('Zoek', { exact: true }).inputValue()).toBe('wlz-3.3.3-5-b brp')
    await pagina.context().close()
  })

  it('filtert, toont wat gezet is, en haalt het weg', async () => {
    const pagina = await huis.open('/regelbank?aard=verplichte_weigering')
    const verwacht = bank.regels.filter(({ aard }) => aard === 'verplichte_weigering').length
    expect(await rijen(pagina).count()).toBe(verwacht)
    await pagina.getByRole('button', { name: /Soort: Verplichte weigering/ }).click()
    await pagina.waitForURL('**/regelbank')
    expect(await rijen(pagina).count()).toBe(Math.min(50, bank.regels.length))
    await pagina.context().close()
  })

  it('zegt wat te doen als er niets is', async () => {
    const pagina = await huis.open('/regelbank?zoek=qqqq')
    await pagina.getByRole('heading', { name: 'Niets gevonden' }).waitFor()
    expect(await axe(pagina)).toEqual([])
    await pagina.getByRole('button', { name: 'Wis alle filters' }).click()
    await pagina.waitForURL('**/regelbank')
    await pagina.context().close()
  })

  it('sorteert en zegt het aan een schermlezer', async () => {
    const pagina = await huis.open('/regelbank/tarieventabellen/2026')
    const kop = pagina.getByRole('columnheader', { name: /Totaal/ })
    await kop.getByRole('button').click()
    await pagina.waitForURL('**op=totaal&richting=op')
    expect(await kop.getAttribute('aria-sort')).toBe('ascending')
    const laagste = Math.min(...(bank.tabellen.find(({ jaar }) => jaar === 2026)?.rijen.map((r) => r.totaalCent) ?? []))
    const tekst = await rijen(pagina).first().locator('td').nth(1).textContent()
    expect(Number(tekst?.replace(/\D/g, ''))).toBe(laagste / 100)
    await pagina.context().close()
  })
})

describe('PGB-1 Regelbank: één regel en één cijfer', () => {
  it('toont tekst, vindplaats en geldigheid van een regel', async () => {
    const pagina = await huis.open('/regelbank/WLZ-3.3.3-5-B')
    const inhoud = await pagina.locator('main').textContent()
    for (const stuk of [regel?.tekst.nl, regel?.vindplaats.artikel, regel?.id, regel?.eis, regel?.vraagt[0]?.naam.nl])
      expect(inhoud).toContain(stuk)
    const link = pagina.getByRole('link', { name: regel?.vindplaats.artikel ?? '?' }).first()
    expect(await link.getAttribute('href')).toBe(regel?.vindplaats.url)
    await pagina.context().close()
  })

  it('zegt het als het begin van een regel niet is vastgesteld', async () => {
    const onzeker = bank.regels.find(({ geldig }) => !geldig.vastgesteld)
    const pagina = await huis.open(`/regelbank/${onzeker?.id}`)
    await pagina.getByText('Begin niet vastgesteld').waitFor()
    await pagina.context().close()
  })

  it('toont een jaar zonder waarde als gat, in de tabel en in de woorden van het plaatje', async () => {
    const pagina = await huis.open('/regelbank/wooninitiatieftoeslag')
    const rij = rijen(pagina).filter({ has: pagina.getByRole('rowheader', { name: '2025', exact: true }) })
    expect(await rij.textContent()).toContain('Niet gevonden')
    expect(await pagina.locator('figure [role=img]').getAttribute('aria-label')).toContain('Zonder waarde:')
    await pagina.context().close()
  })

  it('zegt het als een nummer niet bestaat', async () => {
    const pagina = await huis.open('/regelbank/WLZ-9.9')
    await pagina.getByRole('heading', { name: 'Dit nummer staat niet in de Regelbank' }).waitFor()
    await pagina.context().close()
  })
})

describe('PGB-1 Regelbank: toetsenbord en meenemen', () => {
  it('laat elke stap van de tabtoets zien, ook onder de vaste kop', async () => {
    const pagina = await huis.open('/regelbank', { hoogte: 600 })
    const stops = await loopMetTab(pagina, 45)
    expect(stops.filter((stop) => !stop.zichtbaar)).toEqual([])
    await pagina.context().close()
  })

  it('loopt met j en k door de lijst en opent met Enter', async () => {
    const pagina = await huis.open('/regelbank')
    for (const toets of ['j', 'j', 'k']) await pagina.keyboard.press(toets)
    const eerste = bank.regels[0]
    expect(await pagina.evaluate(() => document.activeElement?.textContent)).toBe(eerste?.naam.nl)
    await pagina.keyboard.press('Enter')
    await pagina.getByRole('heading', { level: 1, name: eerste?.naam.nl ?? '?' }).waitFor()
    await pagina.context().close()
  })

  it('geeft de gevonden regels mee als CSV en JSON', async () => {
    const pagina = await huis.open('/regelbank?zoek=wlz-3.3.3-5-b')
    const inhoud: string[] = []
    for (const soort of ['CSV', 'JSON']) {
      const komt = pagina.waitForEvent('download')
      await pagina.getByRole('button', { name: soort, exact: true }).click()
      inhoud.push(await readFile(await (await komt).path(), 'utf8'))
    }
    expect(inhoud[0]?.split('\r\n')[1]).toMatch(/^WLZ-3\.3\.3-5-B;/)
    expect(JSON.parse(inhoud[1] ?? '')).toEqual([regel])
    await pagina.context().close()
  })

  it('zegt wat er mis is als de server niet antwoordt, en probeert het opnieuw', async () => {
    const pagina = await huis.open('/')
    await pagina.route('**/api/v1/regelbank', (route) => route.abort())
    await pagina.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Regelbank' }).click()
    await pagina.getByText('De server antwoordt niet.').waitFor()
    expect(await axe(pagina)).toEqual([])
    await pagina.unroute('**/api/v1/regelbank')
    await pagina.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await rijen(pagina).first().waitFor()
    expect(huis.fouten().every((fout) => fout.includes('net::ERR_FAILED'))).toBe(true)
    await pagina.context().close()
  })

  it('print zonder balken en filters', async () => {
    const pagina = await huis.open('/regelbank')
    await pagina.emulateMedia({ media: 'print' })
    for (const weg of ['header.top', 'nav#hoofdmenu', 'main search']) {
      expect([weg, await pagina.locator(weg).isVisible()]).toEqual([weg, false])
    }
    await pagina.context().close()
  })
})

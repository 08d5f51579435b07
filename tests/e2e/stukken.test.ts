import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { axe, type Paginawens, schermafdruk, zijwaarts } from './browser.ts'
import { type HuisMetStore, startHuisMetStore } from './huis-met-store.ts'

let huis: HuisMetStore
beforeAll(async () => {
  huis = await startHuisMetStore()
})
afterAll(() => huis?.sluit())
/** The browser reports every refused request as an error; that the server refuses is what some tests are about. */
const GEWEIGERD = /status of (400|403|404|429)/
afterEach(() => expect(huis.fouten().filter((fout) => !GEWEIGERD.test(fout))).toEqual([]))

async function alsConsulent(pad: string, wens: Paginawens = {}): Promise<Page> {
  const terug = wens.taal === 'en' ? `${pad}?taal=en` : pad
  const pagina = await huis.open(`/aanmelden/demo?terug=${encodeURIComponent(terug)}`, wens)
  await pagina.locator('button[value="consulent"]').click()
  await pagina.locator('h1').first().waitFor()
  await pagina.waitForLoadState('networkidle')
  return pagina
}

const documenten = (naam: string): string => `/pgb/dossiers/${huis.zaken[naam]}/documenten`
const PDF = Buffer.from('%PDF-1.7\nverzonnen\n%%EOF')
const bestand = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer })

async function breng(pagina: Page, wat: ReturnType<typeof bestand>, soort: string): Promise<void> {
  await pagina.locator('input[type=file]').setInputFiles(wat)
  await pagina.getByLabel('Wat voor document is het?').selectOption(soort)
  await pagina.getByRole('button', { name: 'Bewaar document' }).click()
}

describe('PGB-1 documenten en notities in het dossier', () => {
  it('zegt wat er mist, bewaart een document, toont de geldigheid, haalt het op, en een notitie rust erop', async () => {
    const pagina = await alsConsulent(documenten('Henk Voorbeeldema'))
    await pagina.getByText('Er zijn nog geen documenten').waitFor()
    await pagina.getByRole('button', { name: 'Bewaar document' }).click()
    await pagina.getByRole('alert').getByRole('link', { name: 'Kies eerst een bestand.' }).click()
    // The link goes to the button that chooses, which works by keyboard.
    expect(await pagina.evaluate(() => document.activeElement?.textContent)).toBe('Kies een bestand')
    expect(await axe(pagina)).toEqual([])
    await pagina.getByLabel('Geldig tot en met').fill('01-02-2020')
    await breng(pagina, bestand('<img src=x onerror=alert(1)>.pdf', 'application/pdf', PDF), 'diploma')
    const tabel = pagina.getByRole('table', { name: '1 document bij deze zaak' })
    await tabel.getByRole('rowheader', { name: '<img src=x onerror=alert(1)>.pdf' }).waitFor()
    expect(await tabel.innerText()).toContain('Verlopen')
    expect(await tabel.innerText()).toContain('niet gescand op virussen')
    expect(await pagina.locator('main img').count()).toBe(0)
    const [gehaald] = await Promise.all([
      pagina.waitForEvent('download'),
      tabel.getByRole('link', { name: /^Haal op/ }).click(),
    ])
    expect(gehaald.suggestedFilename()).toMatch(/\.pdf$/)

    await pagina.getByLabel('Nieuwe notitie').fill('Het diploma is verlopen.')
    await pagina.getByLabel('<img src=x onerror=alert(1)>.pdf').check()
    await pagina.getByRole('button', { name: 'Bewaar notitie' }).click()
    await pagina.getByText('Rust op: <img src=x onerror=alert(1)>.pdf').waitFor()
    await pagina.getByLabel('Nieuwe notitie').fill('Gebeld met de zus.')
    await pagina.getByRole('button', { name: 'Bewaar notitie' }).click()
    await pagina.getByLabel('Zoek in de notities').fill('diploma verlopen')
    await expect.poll(() => pagina.getByText('Gebeld met de zus.').count()).toBe(0)
    expect(await pagina.getByText('Het diploma is verlopen.').count()).toBe(1)
    await pagina.context().close()
  })

  it('weigert een SVG met uitleg, en wat was ingevuld staat er nog; slepen kan ook', async () => {
    const pagina = await alsConsulent(documenten('Bo Fantasia'))
    const svg = bestand('x.svg', 'image/svg+xml', Buffer.from('<svg><script>alert(1)</script></svg>'))
    await breng(pagina, svg, 'verklaring')
    await pagina.getByText('Een webpagina of SVG-tekening bewaren wij niet').waitFor()
    expect(await pagina.getByLabel('Wat voor document is het?').inputValue()).toBe('verklaring')
    const overdracht = await pagina.evaluateHandle((tekst) => {
      const gegevens = new DataTransfer()
      gegevens.items.add(new File([tekst], 'gesleept.pdf', { type: 'application/pdf' }))
      return gegevens
    }, PDF.toString())
    await pagina.dispatchEvent('.doc-vak', 'drop', { dataTransfer: overdracht })
    await pagina.getByText(/Gekozen: gesleept\.pdf/).waitFor()
    await pagina.getByRole('button', { name: 'Bewaar document' }).click()
    await pagina.getByText('gesleept.pdf is bewaard.').waitFor()
    await pagina.context().close()
  })
})

describe('PLT-22 zoeken vanuit de balk', () => {
  it('vindt met / en een naam de zaak en de budgethouder, zonder naam in het adres', async () => {
    // No field of its own on this page, so the key goes to the bar.
    const pagina = await alsConsulent(documenten('Bo Fantasia'))
    await pagina.getByLabel('Zoek zaak, naam of zorgverlener').waitFor()
    await pagina.keyboard.press('/')
    await pagina.keyboard.type('fantas')
    await pagina.keyboard.press('Enter')
    await pagina.getByRole('heading', { name: 'Budgethouders' }).waitFor()
    expect(new URL(pagina.url()).pathname + new URL(pagina.url()).search).toBe('/zoeken')
    const zaken = pagina.getByRole('region', { name: 'Zaken' })
    expect(await zaken.getByText('Bo Fantasia').count()).toBe(1)
    expect(await axe(pagina)).toEqual([])
    await pagina.locator('#zoek-naam').fill('bestaatniet')
    await pagina.keyboard.press('Enter')
    await pagina.getByText('Niemand gevonden').waitFor()
    await pagina.locator('#zoek-naam').fill('')
    await pagina.locator('#zoek-bsn').fill('123456782')
    await pagina.locator('main').getByRole('button', { name: 'Zoek', exact: true }).click()
    await pagina.getByText('Geef bij een BSN ook de naam of het geboortejaar.').waitFor()
    await pagina.context().close()
  })

  it('zegt wat er is als de server niet antwoordt', async () => {
    const pagina = await alsConsulent('/zoeken')
    await pagina.route('**/api/v1/zoekopdrachten', (verzoek) => verzoek.abort())
    await pagina.locator('#zoek-naam').fill('fantasia')
    await pagina.keyboard.press('Enter')
    await pagina.getByText('Zoeken lukt nu niet.').waitFor()
    huis.fouten()
    await pagina.unroute('**/api/v1/zoekopdrachten')
    await pagina.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await pagina.getByRole('link', { name: 'Bo Fantasia' }).waitFor()
    await pagina.context().close()
  })
})

describe('PLT-12 documenten en zoeken zijn er voor iedereen', () => {
  it.each(['nl', 'en'] as const)('toegankelijk op 1280 en 390 px in het %s, en op 320 niet opzij', async (taal) => {
    const pagina = await alsConsulent('/zoeken', { taal })
    for (const pad of [documenten('Henk Voorbeeldema'), '/zoeken']) {
      await pagina.goto(`${huis.adres}${pad}${taal === 'en' ? '?taal=en' : ''}`, { waitUntil: 'networkidle' })
      if (pad === '/zoeken') {
        await pagina.locator('#zoek-naam').fill('voorbeeld')
        await pagina.keyboard.press('Enter')
        await pagina.locator('.zoek-lijst').first().waitFor()
      } else await pagina.locator('.doc-vak').waitFor()
      for (const breedte of [1280, 390]) {
        await pagina.setViewportSize({ width: breedte, height: 900 })
        await schermafdruk(pagina, `stukken-${pad === '/zoeken' ? 'zoeken' : 'documenten'}-${breedte}-${taal}`)
        expect([pad, breedte, await axe(pagina)]).toEqual([pad, breedte, []])
      }
      await pagina.setViewportSize({ width: 320, height: 900 })
      expect([pad, await zijwaarts(pagina)]).toEqual([pad, 0])
    }
    await pagina.context().close()
  })
})

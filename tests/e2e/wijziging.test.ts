import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '../../src/platform/clock.ts'
import { axe, type Paginawens, schermafdruk } from './browser.ts'
import { type HuisMetStore, startHuisMetStore } from './huis-met-store.ts'

let huis: HuisMetStore
beforeAll(async () => {
  huis = await startHuisMetStore()
})
afterAll(() => huis?.sluit())
/** The browser reports every refused request as an error; that the server refuses is what some tests are about. */
const GEWEIGERD = /status of (400|409|412|422)/
afterEach(() => expect(huis.fouten().filter((fout) => !GEWEIGERD.test(fout))).toEqual([]))

async function alsConsulent(pad: string, wens: Paginawens = {}): Promise<Page> {
  const terug = wens.taal === 'en' ? `${pad}?taal=en` : pad
  const pagina = await huis.open(`/aanmelden/demo?terug=${encodeURIComponent(terug)}`, wens)
  await pagina.locator('button[value="consulent"]').click()
  await pagina.locator('h1').first().waitFor()
  await pagina.waitForLoadState('networkidle')
  return pagina
}

/** At three widths: reachable for everybody, and nothing slides sideways. */
async function keur(pagina: Page, naam: string): Promise<void> {
  for (const breedte of [1280, 390]) {
    await pagina.setViewportSize({ width: breedte, height: 900 })
    await schermafdruk(pagina, `wijziging-${naam}-${breedte}`)
    expect([naam, breedte, await axe(pagina)]).toEqual([naam, breedte, []])
  }
  await pagina.setViewportSize({ width: 320, height: 900 })
  // The bar above the page has tests of its own (huis.test.ts).
  const buiten = `[...document.querySelectorAll('main, main *')].filter((deel) => !deel.closest('.tw, .tabs, [role=tablist], nav')
    && deel.getBoundingClientRect().right > innerWidth + 1).map((deel) => deel.tagName)`
  expect([naam, await pagina.evaluate(buiten)]).toEqual([naam, []])
  await pagina.setViewportSize({ width: 1280, height: 900 })
}

const dossier = (deel: string): string => `/pgb/dossiers/${huis.zaken['Henk Voorbeeldema']}/${deel}`

describe('PGB-34 bezwaren en klachten op het scherm', () => {
  it('legt een klacht vast, zet een stap, en de lijst toont haar met haar dag', async () => {
    const pagina = await alsConsulent(dossier('bezwaar'))
    await pagina.getByText('Bij deze zaak is geen bezwaar of klacht').waitFor()
    const nieuw = pagina.getByRole('form', { name: 'Leg een bezwaar of klacht vast' })
    await nieuw.getByRole('button', { name: 'Vastleggen' }).click()
    await nieuw.getByText('Vul alle velden in.').waitFor()
    await nieuw.getByLabel('Soort').selectOption('bezwaar')
    await nieuw.getByLabel('Waar gaat het over?').fill('De budgethouder wachtte lang op antwoord.')
    await nieuw.getByRole('button', { name: 'Vastleggen' }).click()
    await nieuw.getByText('Het besluit is nog niet verzonden. Bezwaar kan pas daarna.').waitFor()
    // What was typed survives another tab.
    await pagina.getByRole('link', { name: 'Overzicht' }).click()
    await pagina.getByRole('link', { name: 'Bezwaar', exact: true }).click()
    expect(await nieuw.getByLabel('Waar gaat het over?').inputValue()).toContain('wachtte lang')
    await nieuw.getByLabel('Soort').selectOption('klacht')
    await nieuw.getByRole('button', { name: 'Vastleggen' }).click()
    const stap = pagina.getByRole('form', { name: 'Stap vastleggen' })
    await stap.getByLabel('Wat gebeurde er?').selectOption('bevestigd')
    await stap.getByLabel('Toelichting').fill('Brief gestuurd.')
    await stap.getByRole('button', { name: 'Stap vastleggen' }).click()
    await pagina.getByText('Ontvangst bevestigd. Brief gestuurd.').waitFor()
    await keur(pagina, 'bezwaar')
    await pagina.goto(new URL('/pgb/bezwaren', pagina.url()).href)
    await pagina.getByRole('link', { name: 'Henk Voorbeeldema' }).waitFor()
    await keur(pagina, 'bezwaren')
    await pagina.context().close()
  })
})

describe('PGB-22 PGB-25 jaarovergang, vaststelling en betalingen', () => {
  it.each(['nl', 'en'] as const)('%s: een jaar zonder tabel stopt, een jaar met tabel begint', async (taal) => {
    const nl = taal === 'nl'
    const pagina = await alsConsulent('/pgb/jaarovergang', { taal })
    await pagina.getByRole('button', { name: nl ? 'Begin of ga verder' : 'Begin or go on' }).click()
    const stop = nl ? 'Wij hebben geen tarieventabel voor dat jaar.' : 'We hold no tariff table for that year.'
    await pagina.getByText(stop).waitFor()
    await keur(pagina, `jaarovergang-${taal}`)
    await pagina.goto(new URL(`${dossier('vaststelling')}${nl ? '' : '?taal=en'}`, pagina.url()).href)
    const jaar = systemClock.today().slice(0, 4)
    await pagina.getByText(nl ? `In ${jaar} was er geen pgb` : `There was no pgb in ${jaar}`).waitFor()
    await keur(pagina, `vaststelling-${taal}`)
    await pagina.context().close()
  })

  it.each(['nl', 'en'] as const)('%s: de lijst van vaststellingen kiest jaar en stand in het adres', async (taal) => {
    const nl = taal === 'nl'
    const pagina = await alsConsulent('/pgb/vaststellingen', { taal })
    await pagina.getByText(nl ? 'Er staat niets in deze lijst' : 'There is nothing in this list').waitFor()
    await pagina.getByLabel(nl ? 'Stand' : 'State').selectOption('alles')
    await pagina.waitForURL((adres) => adres.searchParams.get('stand') === 'alles')
    await keur(pagina, `vaststellingen-${taal}`)
    await pagina.context().close()
  })

  it('een bestand met gebreken noemt elke rij en leest niets in; een goed bestand wel', async () => {
    const pagina = await alsConsulent('/pgb/betalingen')
    const lees = async (csv: string) => {
      await pagina.getByLabel('Bestand (CSV)').setInputFiles({
        name: 'betalingen.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(csv),
      })
      await pagina.getByRole('button', { name: 'Inlezen' }).click()
    }
    await pagina.getByLabel('Kenmerk van het bericht').fill('SVB-1')
    await pagina.getByLabel('Volgnummer van het bericht').fill('1')
    await lees('houder;jaar;maand;soort;bedrag\r\nx;2026;13;zorg;1,00\r\nx;2026;1;zorg;1.0\r\n')
    await pagina.getByText('Rij 1: maand is niet te lezen.').waitFor()
    await pagina.getByText('Rij 2: bedrag is niet te lezen.').waitFor()
    await keur(pagina, 'betalingen')
    await lees('houder;jaar;maand;soort;bedrag\r\n')
    await pagina.getByText('Het bericht is ingelezen.').waitFor()
    await pagina.context().close()
  })
})

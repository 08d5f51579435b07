import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { zijwaarts } from './browser.ts'
import { type HuisMetStore, startHuisMetStore } from './huis-met-store.ts'

let huis: HuisMetStore
beforeAll(async () => {
  huis = await startHuisMetStore()
})
afterAll(() => huis?.sluit())
afterEach(() => expect(huis.fouten().filter((fout) => !/status of (401|403|404)/.test(fout))).toEqual([]))

const STOPS_MAX = 250

/** Walks with Tab until the focus is there, as somebody without a mouse must; every stop on the way may be seen. */
async function loopNaar(pagina: Page, doel: Locator): Promise<void> {
  await doel.waitFor()
  for (let stop = 0; stop < STOPS_MAX; stop++) {
    if (await doel.evaluate((element) => element === document.activeElement)) return
    await pagina.keyboard.press('Tab')
  }
  throw new Error(`Met Tab niet te bereiken: ${doel.toString()}`)
}

async function druk(pagina: Page, doel: Locator, toets = 'Enter'): Promise<void> {
  await loopNaar(pagina, doel)
  await pagina.keyboard.press(toets)
}

/** Down the list of a select, one option at a time. */
async function kies(pagina: Page, lijst: Locator, waarde: string): Promise<void> {
  await loopNaar(pagina, lijst)
  for (let stap = 0; stap < 20; stap++) {
    if ((await lijst.inputValue()) === waarde) return
    await pagina.keyboard.press('ArrowDown')
  }
  throw new Error(`Geen keuze ${waarde}`)
}

async function alsRol(rol: string, pad: string, breedte = 1280): Promise<Page> {
  const pagina = await huis.open(`/aanmelden/demo?terug=${encodeURIComponent(pad)}`, { breedte })
  await druk(pagina, pagina.locator(`button[value="${rol}"]`))
  await pagina.waitForURL((adres) => adres.pathname === pad)
  await pagina.locator('h1').first().waitFor()
  return pagina
}

describe('PLT-20 een openbare bladzijde meteen na het inloggen', () => {
  it.each(['/regelbank', '/pgb-check', '/inkoop/voorwaarden'])('%s weet wie er is, en past op 320 px', async (pad) => {
    const pagina = await alsRol('consulent', '/regelbank', 320)
    await pagina.goto(huis.adres + pad, { waitUntil: 'networkidle' })
    expect(await zijwaarts(pagina)).toBe(0)
    if (pad !== '/pgb-check') await pagina.getByText('Demi Voorbeeld (demo)').first().waitFor()
    // What a page may read says that there is a session, and not which.
    expect(await pagina.evaluate(() => document.cookie)).toBe('ozk-ingelogd=ja')
    expect(await pagina.evaluate(() => localStorage.length)).toBe(0)
    await pagina.context().close()
  })
})

describe('PGB-30 van werkvoorraad tot verzonden brief met alleen het toetsenbord', () => {
  it('een consulent oordeelt en stelt voor, een beoordelaar geeft akkoord en verzendt', async () => {
    const consulent = await alsRol('consulent', '/werkvoorraad')
    await druk(consulent, consulent.getByRole('link', { name: 'Henk Voorbeeldema' }).first())
    await druk(consulent, consulent.getByRole('button', { name: 'Neem in behandeling' }))
    await consulent.locator('.dossier-kop').getByText('In behandeling').waitFor()
    const delen = consulent.getByRole('navigation', { name: 'Delen van het dossier' })
    await druk(consulent, delen.getByRole('link', { name: 'Toets' }))
    const punt = consulent.locator('[id="oordeel-WLZ-3.3.3-4-A"]')
    await druk(consulent, punt.locator('summary').first())
    await druk(consulent, punt.getByLabel('Voldaan', { exact: true }), 'Space')
    await loopNaar(consulent, punt.getByLabel('Waarom?'))
    await consulent.keyboard.type('Besproken op het huisbezoek. Het plan past bij de zorg.')
    await druk(consulent, punt.getByRole('button', { name: 'Toon andere feiten van de zaak' }))
    await druk(consulent, punt.getByLabel('Zorgprofiel van de indicatie'), 'Space')
    await druk(consulent, punt.getByRole('button', { name: 'Leg oordeel vast' }))
    await expect.poll(() => punt.innerText()).toContain('Besproken op het huisbezoek')

    await consulent.goto(`${huis.adres}/pgb/dossiers/${huis.zaken['Sara Testerhuis']}`, { waitUntil: 'networkidle' })
    await kies(consulent, consulent.getByLabel('Welk besluit stelt u voor?'), 'verlening')
    await loopNaar(consulent, consulent.getByLabel('Waarom dit besluit?'))
    await consulent.keyboard.type('Het plan past bij de zorg. Alle oordelen zijn voldaan.')
    await druk(consulent, consulent.getByRole('button', { name: 'Stuur naar tweede beoordelaar' }))
    await consulent.getByRole('heading', { name: 'Voorstel ligt klaar: Verlenen' }).waitFor()
    await consulent.context().close()

    const ander = await alsRol('beoordelaar', '/tweede-beoordeling')
    await druk(ander, ander.getByRole('link', { name: 'Sara Testerhuis' }).first())
    await druk(ander, ander.getByRole('button', { name: 'Geef akkoord' }))
    await ander.getByText('Dit besluit is verzegeld.').waitFor()
    await ander.goto(`${huis.adres}/pgb/dossiers/${huis.zaken['Sara Testerhuis']}/beschikking`, {
      waitUntil: 'networkidle',
    })
    await druk(ander, ander.getByRole('button', { name: 'Verzend de brief' }))
    await ander.getByText('verstuurde de brief').waitFor()
    await ander.context().close()
  })
})

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aanvraag } from '../../src/pgb/zaak/testhuis.ts'
import { axe, type Paginawens, schermafdruk } from './browser.ts'
import { type HuisMetStore, startHuisMetStore } from './huis-met-store.ts'

let huis: HuisMetStore
beforeAll(async () => {
  huis = await startHuisMetStore()
})
afterAll(() => huis?.sluit())
/** The browser reports every refused request as an error; that the server refuses is what some tests are about. */
const GEWEIGERD = /status of (400|404|409|412)/
afterEach(() => expect(huis.fouten().filter((fout) => !GEWEIGERD.test(fout))).toEqual([]))

async function alsRol(rol: 'consulent' | 'beoordelaar', pad: string, wens: Paginawens = {}): Promise<Page> {
  const terug = wens.taal === 'en' ? `${pad}?taal=en` : pad
  const pagina = await huis.open(`/aanmelden/demo?terug=${encodeURIComponent(terug)}`, wens)
  await pagina.locator(`button[value="${rol}"]`).click()
  await pagina.locator('h1').first().waitFor()
  await pagina.waitForLoadState('networkidle')
  return pagina
}

/** How many px the part of the page that is this screen is wider than its room; the bar of the house has tests of its own. */
const breder = (pagina: Page): Promise<number> =>
  pagina.locator('main').evaluate((main) => Math.max(0, main.scrollWidth - main.clientWidth))
const dossier = (naam: string, deel: string): string => `/pgb/dossiers/${huis.zaken[naam]}/${deel}`
const ingang = (pagina: Page) => pagina.locator('#feit-aanvraag-ingangsdatum')

async function openSecties(pagina: Page): Promise<void> {
  await pagina.getByRole('button', { name: 'Klap alles uit' }).click()
  await ingang(pagina).waitFor()
}

async function bewaar(pagina: Page): Promise<void> {
  await pagina.locator('#feiten-bron').selectOption('gesprek')
  await pagina.getByRole('button', { name: 'Bewaar wijzigingen' }).click()
}

describe('PGB-1 een nieuwe zaak', () => {
  it('maakt een zaak met het formulier, met de 11-proef, en gaat naar de gegevens', async () => {
    const pagina = await alsRol('consulent', '/pgb/nieuwe-zaak')
    await pagina.getByRole('button', { name: 'Maak zaak' }).click()
    await pagina.getByRole('alert').getByRole('link', { name: 'Vul de naam van de budgethouder in.' }).waitFor()
    await pagina.getByLabel('Naam van de budgethouder').fill('Nora Verzinsel')
    await pagina.locator('#feit-aanvraag-soort').selectOption('nieuw')
    await pagina.locator('#feit-aanvraag-ontvangenOp').fill('02-03-2026')
    await pagina.locator('#feit-aanvraag-ingangsdatum').fill('01-04-2026')
    await pagina.locator('#feit-verzekerde-geboortedatum').fill('14-05-2003')
    await pagina.locator('#feit-verzekerde-bsn').fill('123456789')
    await pagina.locator('#feit-indicatie-zzpCode').selectOption('804')
    await pagina.locator('#feit-indicatie-ingangsdatum').fill('10-11-2025')
    await pagina.getByRole('button', { name: 'Maak zaak' }).click()
    await pagina.getByRole('alert').getByText('1 gegeven klopt niet.').waitFor()
    expect(await axe(pagina)).toEqual([])
    // A reload keeps what was typed, and never the BSN.
    await pagina.reload({ waitUntil: 'networkidle' })
    expect(await pagina.getByLabel('Naam van de budgethouder').inputValue()).toBe('Nora Verzinsel')
    expect(await pagina.locator('#feit-verzekerde-bsn').inputValue()).toBe('')
    expect(await pagina.evaluate(() => JSON.stringify(window.sessionStorage))).not.toContain('123456789')
    await pagina.locator('#feit-verzekerde-bsn').fill('123456782')
    await pagina.getByRole('button', { name: 'Maak zaak' }).click()
    await pagina.getByRole('heading', { level: 1, name: 'Nora Verzinsel' }).waitFor()
    await pagina.getByRole('heading', { name: 'Nog nodig voor de regels' }).waitFor()
    await schermafdruk(pagina, 'intake-gemaakt-1280-nl')

    // The same BSN with another name: shown, not silently changed.
    await pagina.goto(`${huis.adres}/pgb/nieuwe-zaak`, { waitUntil: 'networkidle' })
    await pagina.getByLabel('Bestand').check()
    await pagina.getByLabel('Naam van de budgethouder').fill('Nora Anders')
    const basis = aanvraag('5529', (zaak) => zaak.met('/aanvraag/ontvangenOp', '2026-03-02'))
    const plak = (tekst: string) => pagina.getByLabel('Of plak het dossier hier').fill(tekst)
    await plak('{"regio": "5529", "onzin": 1, "aanvraag": {"soort": "raar"}}')
    await pagina.getByRole('button', { name: 'Maak zaak' }).click()
    const melding = pagina.getByRole('alert')
    await melding.locator('code', { hasText: '/onzin' }).waitFor()
    await melding.locator('code', { hasText: '/aanvraag/soort' }).waitFor()
    const heel = { ...basis, kenmerk: 'X-1', verzekerde: { ...basis.verzekerde, bsn: '123456782' } }
    await plak(JSON.stringify(heel))
    await pagina.getByRole('button', { name: 'Maak zaak' }).click()
    await melding.getByRole('button', { name: 'Laat deze gegevens weg' }).click()
    expect(await pagina.getByLabel('Of plak het dossier hier').inputValue()).not.toContain('"kenmerk"')
  })

  it('telt wie vóór een aanvraag voor zorg in natura koos', async () => {
    const pagina = await alsRol('consulent', '/pgb/nieuwe-zaak')
    const kaart = pagina.locator('section', { hasText: 'Toch zorg in natura?' })
    await kaart.getByRole('button', { name: 'Tel mee' }).click()
    await kaart.getByText('Vul dag, zorg en reden in.').waitFor()
    await kaart.getByLabel('Dag van het gesprek').fill('02-03-2026')
    await kaart.getByLabel('Welke zorg in natura?').selectOption('mpt')
    await kaart.getByLabel('Waarom?').selectOption('aanbod_past')
    await kaart.getByRole('button', { name: 'Tel mee' }).click()
    await kaart.getByText('Geteld.').waitFor()
    await pagina.context().close()
  })
})

describe('PGB-1 gegevens van een zaak wijzigen', () => {
  it('een concept overleeft herladen; bewaren toont wat er in de toets verandert', async () => {
    const pagina = await alsRol('consulent', dossier('Henk Voorbeeldema', 'feiten'))
    await openSecties(pagina)
    await pagina.locator('#feit-verzekerde-gedetineerd').getByLabel('Ja').check()
    await pagina.getByText('1 gegeven gewijzigd').waitFor()
    await pagina.reload({ waitUntil: 'networkidle' })
    await pagina.getByText('1 gegeven gewijzigd').waitFor()
    await pagina.getByRole('button', { name: 'Bewaar wijzigingen' }).click()
    await pagina.getByText('Kies waar de wijziging vandaan komt.').waitFor()
    await bewaar(pagina)
    const gevolg = pagina.getByRole('status').filter({ hasText: 'Bewaard.' })
    await gevolg.waitFor()
    expect(await gevolg.innerText()).toMatch(/uitkomst(en)? veranderde/)
    expect(await axe(pagina)).toEqual([])
    await pagina.context().close()
  })

  it('wijzigen twee mensen hetzelfde, dan wint een, ziet de ander wat er veranderde en raakt niets kwijt', async () => {
    const pad = dossier('Bo Fantasia', 'feiten')
    const [een, twee] = [await alsRol('consulent', pad), await alsRol('beoordelaar', pad)]
    await openSecties(een)
    await openSecties(twee)
    await ingang(een).fill('01-06-2026')
    await een.locator('#feit-verzekerde-schoolOfWerk').getByLabel('Nee').check()
    await ingang(twee).fill('01-07-2026')
    await bewaar(twee)
    await twee.getByRole('status').filter({ hasText: 'Bewaard.' }).waitFor()
    await bewaar(een)
    const conflict = een.getByRole('alert').filter({ hasText: 'Een ander wijzigde hetzelfde gegeven' })
    await conflict.waitFor()
    expect(await conflict.innerText()).toContain('Bas Proefstuk (demo)')
    expect(await axe(een)).toEqual([])
    await schermafdruk(een, 'intake-conflict-1280-nl')
    expect(await een.getByRole('button', { name: 'Bewaar wijzigingen' }).getAttribute('aria-disabled')).toBe('true')
    expect(await ingang(een).inputValue()).toBe('01-06-2026')
    await conflict.getByRole('button', { name: /^Neem/ }).click()
    await expect.poll(() => ingang(een).inputValue()).toBe('01-07-2026')
    await een.getByRole('button', { name: 'Bewaar wijzigingen' }).click()
    await een.getByRole('status').filter({ hasText: 'Bewaard.' }).waitFor()
    await twee.reload({ waitUntil: 'networkidle' })
    await openSecties(twee)
    expect(await twee.locator('#feit-verzekerde-schoolOfWerk').getByLabel('Nee').isChecked()).toBe(true)
    await een.context().close()
    await twee.context().close()
  })
})

describe('PGB-2 het budgetplan op het scherm', () => {
  it('kijkt een post na terwijl u typt', async () => {
    const pagina = await alsRol('consulent', dossier('Otto Nepstra', 'feiten'))
    await pagina.getByRole('button', { name: 'Voeg een post toe' }).click()
    const post = (veld: string) => pagina.locator(`#feit-budgetplan-posten-0-${veld}`)
    await post('zorgverlener-naam').fill('Zus Verzonnen')
    await post('functie').selectOption('begeleiding_individueel')
    await post('eenheid').selectOption('uur')
    await post('aantalPerWeek').fill('40,25')
    await post('tariefCent').fill('26,99')
    await post('zorgverlener-grondFormeelTarief').selectOption('geen')
    await post('zorgverlener-onderArbeidstijdenbesluit').getByLabel('Nee').check()
    const plan = pagina.locator('#plan')
    await plan.getByText('Voor deze zorgverlener mag hoogstens € 26,98.').waitFor()
    await plan.getByText('werkt 40,25 uur per week').waitFor()
    await post('aantalPerWeek').fill('40')
    await post('tariefCent').fill('26,98')
    await expect.poll(() => plan.innerText()).not.toContain('Klopt niet')
    expect(await axe(pagina)).toEqual([])
    await schermafdruk(pagina, 'intake-plan-1280-nl')
    await pagina.context().close()
  })
})

describe('PGB-1 het gesprek en de geschiedenis', () => {
  it('legt een gesprek vast en verbetert het; de oude regel blijft', async () => {
    const pagina = await alsRol('consulent', dossier('Sara Testerhuis', 'gesprek'))
    const kaart = pagina.locator('#register-gesprek')
    await kaart.getByRole('button', { name: /^Voeg toe/ }).click()
    await kaart.getByRole('button', { name: 'Leg vast' }).click()
    await kaart.getByRole('alert').getByRole('link', { name: 'Vul in: Met wie?' }).waitFor()
    await kaart.getByLabel('Dag van het gesprek').fill('02-03-2026')
    await kaart.getByLabel('Met wie?').fill('De aanvrager')
    await kaart.getByLabel('Wat is uitgelegd?').fill('Wat een pgb vraagt.')
    await kaart.getByLabel('Welke zorg in natura is aangeboden?').fill('Modulair pakket thuis.')
    await kaart.getByLabel('Wat kiest de aanvrager?').selectOption('pgb')
    await kaart.getByRole('button', { name: 'Leg vast' }).click()
    await kaart.locator('article').getByText('Een pgb', { exact: true }).waitFor()
    await kaart.getByRole('button', { name: /^Verbeter/ }).click()
    await kaart.getByLabel('Wat kiest de aanvrager?').selectOption('deels_pgb')
    await kaart.getByLabel('Waarom verbetert u dit?').fill('Verkeerd aangevinkt.')
    await kaart.getByRole('button', { name: 'Leg vast' }).click()
    await kaart.getByText('1 eerdere regel').waitFor()
    await kaart.locator('article').first().getByText('Deels een pgb').waitFor()
    expect(await axe(pagina)).toEqual([])
    await schermafdruk(pagina, 'intake-gesprek-1280-nl')
    await pagina.context().close()
  })

  it('toont het dossier zoals bekend op een dag', async () => {
    const pagina = await alsRol('consulent', `${dossier('Lina Sprookman', 'geschiedenis')}`)
    await pagina.getByLabel('Wat wisten wij op').fill('01-01-2020')
    await pagina.getByRole('button', { name: 'Toon die dag' }).click()
    await pagina.getByText(/was er van deze zaak nog niets vastgelegd/).waitFor()
    await pagina.getByLabel('Wat wisten wij op').fill('31-12-2099')
    await pagina.getByRole('button', { name: 'Toon die dag' }).click()
    await pagina.waitForURL('**bekend-op=2099-12-31')
    await pagina.getByRole('table', { name: /Feiten zoals bekend op/ }).waitFor()
    expect(await axe(pagina)).toEqual([])
    await pagina.context().close()
  })
})

describe('PLT-13 de schermen van de intake zijn er voor iedereen', () => {
  it.each(['nl', 'en'] as const)('op 1280, 390 en 320 px in het %s', async (taal) => {
    const paden = [
      '/pgb/nieuwe-zaak',
      dossier('Otto Nepstra', 'feiten'),
      dossier('Sara Testerhuis', 'gesprek'),
      dossier('Otto Nepstra', 'geschiedenis'),
    ]
    const pagina = await alsRol('consulent', '/werkvoorraad', { taal })
    for (const [nummer, pad] of paden.entries()) {
      await pagina.goto(`${huis.adres}${pad}${taal === 'en' ? '?taal=en' : ''}`, { waitUntil: 'networkidle' })
      await pagina.locator('main .kaart').first().waitFor()
      for (const breedte of [1280, 390]) {
        await pagina.setViewportSize({ width: breedte, height: 900 })
        if (taal === 'nl') await schermafdruk(pagina, `intake-${nummer}-${breedte}-${taal}`)
        expect([pad, breedte, await axe(pagina)]).toEqual([pad, breedte, []])
      }
      await pagina.setViewportSize({ width: 320, height: 900 })
      expect([pad, await breder(pagina)]).toEqual([pad, 0])
    }
    await pagina.context().close()
  })
})

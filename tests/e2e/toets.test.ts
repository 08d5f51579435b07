import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { axe, type Huis, loopMetTab, type Paginawens, schermafdruk, startHuis, zijwaarts } from './browser.ts'

let huis: Huis
beforeAll(async () => {
  huis = await startHuis()
})
afterAll(() => huis?.sluit())
/** The browser reports every refused request as an error; that the server refuses is what some tests are about. */
const GEWEIGERD = /status of (400|422)/
afterEach(() => expect(huis.fouten().filter((fout) => !GEWEIGERD.test(fout))).toEqual([]))

const VOORBEELD = {
  toekennen: 'Pgb dat kan worden toegekend',
  weigeren: 'Pgb dat moet worden geweigerd',
  verplichtingen: 'Voorgestelde verplichtingen',
  gaten: 'Dossier met gaten',
} as const

async function metVoorbeeld(naam: keyof typeof VOORBEELD, wens?: Paginawens): Promise<Page> {
  const pagina = await huis.open('/toets', wens)
  const plek = Object.keys(VOORBEELD).indexOf(naam)
  await pagina.locator('.toets-voorbeelden button').nth(plek).click()
  await pagina.locator('#uitkomst').waitFor()
  return pagina
}

const advies = (pagina: Page) => pagina.locator('.toets-advies__woord')
const adviesWordt = (pagina: Page, woord: string) => advies(pagina).getByText(woord, { exact: true }).waitFor()
const rij = (pagina: Page, regel: string) => pagina.locator(`[id="oordeel-${regel}"]`)
const klapAllesUit = (pagina: Page) =>
  pagina.evaluate(() => {
    for (const vouw of document.querySelectorAll('details')) vouw.open = true
  })
const laadTekst = async (pagina: Page, tekst: string) =>
  pagina
    .locator('input[type=file]')
    .setInputFiles({ name: 'dossier.json', mimeType: 'application/json', buffer: Buffer.from(tekst) })

describe('PGB-4 een consulent toetst een dossier', () => {
  it('laadt een voorbeeld en ziet advies, budget en termijn', async () => {
    const pagina = await metVoorbeeld('toekennen')
    await adviesWordt(pagina, 'Toekennen')
    // The reader is brought to the outcome, not left at the button.
    expect(await pagina.evaluate(() => document.activeElement?.id)).toBe('uitkomst')
    expect(await pagina.locator('.toets-kort').innerText()).toContain('€ 75.791,00'.replace(' ', '\u00a0'))
    await pagina.getByRole('img', { name: /Van basisbedrag/ }).waitFor()
    await pagina.getByRole('img', { name: /13 dagen opgeschort/ }).waitFor()
    await pagina.context().close()
  })

  it('noemt bij weigeren elke reden, met artikel en feit', async () => {
    const pagina = await metVoorbeeld('weigeren')
    await adviesWordt(pagina, 'Weigeren')
    expect(await pagina.locator('.toets-kort').getByRole('link').count()).toBe(2)
    await pagina.locator('.toets-kort').getByRole('link').first().click()
    const reden = rij(pagina, 'WLZ-3.3.3-5-B')
    expect(await reden.getAttribute('open')).not.toBeNull()
    expect(await reden.innerText()).toMatch(/Staat er een woonadres in de brp\?\s*Nee/)
    expect(await reden.locator('a.buiten').first().getAttribute('href')).toMatch(/^https:\/\/wetten\.overheid\.nl\//)
    await pagina.context().close()
  })

  it('filtert op uitkomst, in het adres, en noemt het aantal', async () => {
    const pagina = await metVoorbeeld('weigeren')
    await pagina
      .getByRole('group', { name: 'Toon per uitkomst' })
      .getByRole('button', { name: /Niet voldaan/ })
      .click()
    await pagina.locator('#toets').getByText('2 van', { exact: false }).waitFor()
    expect(await pagina.locator('details.crit').count()).toBe(2)
    expect(new URL(pagina.url()).searchParams.get('uitkomst')).toBe('niet_voldaan')
    await pagina.context().close()
  })

  it('brengt van een ontbrekend feit naar het veld, en na invullen is het punt weg', async () => {
    const pagina = await metVoorbeeld('gaten')
    await adviesWordt(pagina, 'Gegevens ontbreken')
    const punt = rij(pagina, 'RLZ-5.9-D')
    await punt.locator('summary').click()
    await punt.getByRole('link', { name: /^Vul in/ }).click()
    const veld = pagina.getByRole('group', { name: /Is de verzekerde failliet/ })
    expect(await veld.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    await veld.getByLabel('Nee', { exact: true }).check()
    await pagina.locator('.toets-balk').getByText('De feiten zijn veranderd').waitFor()
    await pagina.keyboard.press('Control+Enter')
    await rij(pagina, 'RLZ-5.9-D').getByText('Voldaan', { exact: true }).waitFor()
    await pagina.context().close()
  })
})

describe('PGB-5 een mens oordeelt', () => {
  const ZONDER_OORDEEL = 'WLZ-3.3.3-4-A'

  async function metOpenOordeel(): Promise<Page> {
    const pagina = await metVoorbeeld('toekennen')
    // The example has four judgements; without the first, the law asks it again.
    await pagina.locator('#sectie-beoordelingen > summary').click()
    await pagina.getByRole('button', { name: 'Haal beoordeling 1 weg' }).click()
    await pagina.keyboard.press('Control+Enter')
    await adviesWordt(pagina, 'Beoordeling nodig')
    return pagina
  }

  it('kiest niets vooraf, vraagt wat mist, en verandert dan het advies', async () => {
    const pagina = await metOpenOordeel()
    const punt = rij(pagina, ZONDER_OORDEEL)
    await punt.locator('summary').click()
    expect(await punt.locator('input:checked').count()).toBe(0)
    await punt.getByRole('button', { name: 'Leg oordeel vast' }).click()
    await punt.getByRole('alert').waitFor()
    expect(await punt.locator('.foutlijst a').count()).toBe(4)
    await punt.getByLabel('Voldaan', { exact: true }).check()
    await punt.getByLabel('Waarom?').fill('Besproken op 12 maart; het plan past bij de zorgbehoefte.')
    await punt.getByLabel('Naam of functie').fill('R. Testerink, consulent')
    await punt.getByLabel('Datum van het oordeel').fill('20-3-2026')
    await pagina.keyboard.press('Control+Enter')
    await adviesWordt(pagina, 'Toekennen')
    expect(await rij(pagina, ZONDER_OORDEEL).innerText()).toContain('Besproken op 12 maart')
    await pagina.getByRole('status').filter({ hasText: 'Oordeel vastgelegd' }).waitFor()
    await pagina.context().close()
  })

  it('vraagt bij niet voldaan de grond, en die bepaalt wat volgt', async () => {
    const pagina = await metOpenOordeel()
    const punt = rij(pagina, ZONDER_OORDEEL)
    await punt.locator('summary').click()
    expect(await punt.getByText('Waarom niet?').count()).toBe(0)
    await punt.getByLabel('Niet voldaan', { exact: true }).check()
    await punt.getByLabel('De zorg is niet van goede kwaliteit').check()
    await punt.getByLabel('Waarom?').fill('De zorgverlener mist de opleiding voor deze handelingen.')
    await punt.getByLabel('Naam of functie').fill('R. Testerink')
    await punt.getByLabel('Datum van het oordeel').fill('20-03-2026')
    await punt.getByRole('button', { name: 'Leg oordeel vast' }).click()
    await adviesWordt(pagina, 'Weigeren')
    await pagina.context().close()
  })
})

describe('PGB-10 verplichtingen', () => {
  it('neemt een voorstel over en vindt een ander niet nodig, elk met reden', async () => {
    const pagina = await metVoorbeeld('verplichtingen')
    await adviesWordt(pagina, 'Beoordeling nodig')
    const plichten = pagina.locator('#verplichtingen')
    const knoppen = ['Neem over', 'Niet nodig', 'Niet nodig']
    for (const [n, knop] of knoppen.entries()) {
      const plicht = plichten.locator(`#plicht-${n + 1}`)
      await plicht.getByRole('button', { name: new RegExp(`^${knop}`) }).click()
      // The button is gone; the focus is in the form that came for it.
      expect(await pagina.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
      await plicht.getByRole('textbox').first().fill('Besproken met de verzekerde en de zorgverlener.')
      await plicht.getByLabel('Naam of functie').fill('R. Testerink')
      await plicht.getByLabel('Datum van het oordeel').fill('20-03-2026')
      await plicht.locator('button[type=submit]').click()
      await plicht.getByText(knop === 'Neem over' ? 'Opgelegd' : 'Niet nodig', { exact: true }).waitFor()
    }
    await adviesWordt(pagina, 'Toekennen met verplichtingen')
    await pagina.context().close()
  })

  it('legt zelf een verplichting op', async () => {
    const pagina = await metVoorbeeld('toekennen')
    await pagina.getByRole('button', { name: 'Voeg een verplichting toe' }).click()
    const deel = pagina.getByRole('region', { name: 'Voeg een verplichting toe' })
    await deel.getByLabel('Welke verplichting?').selectOption('behandelaar')
    await deel
      .getByRole('textbox', { name: 'Waarom is deze verplichting nodig?' })
      .fill('De zorg vraagt een behandelaar die meekijkt.')
    await deel.getByLabel('Naam of functie').fill('R. Testerink')
    await deel.getByLabel('Datum van het oordeel').fill('20-03-2026')
    await deel.getByRole('button', { name: 'Leg verplichting op' }).click()
    await adviesWordt(pagina, 'Toekennen met verplichtingen')
    await pagina.context().close()
  })
})

describe('PLT-11 een bestand met gebreken', () => {
  const SLECHT = `{
    "regio": "5529",
    "kleur": "rood",
    "aanvraag": { "soort": "nieuw", "ontvangenOp": "2026-02-30", "ingangsdatum": "2026-01-01" },
    "verzekerde": { "geboortedatum": "1958-04-01", "failliet": "misschien" },
    "indicatie": { "zzpCode": "997", "ingangsdatum": "2025-11-10" }
  }`

  it('elk gebrek staat er, met plek, en leidt naar zijn veld', async () => {
    const pagina = await huis.open('/toets')
    await laadTekst(pagina, SLECHT)
    const melding = pagina.locator('.toets-fout')
    await melding.waitFor()
    expect(await melding.evaluate((element) => element === document.activeElement)).toBe(true)
    const tekst = await melding.innerText()
    for (const plek of ['/kleur', '/aanvraag/ontvangenOp', '/verzekerde/failliet', '/indicatie/zzpCode'])
      expect(tekst).toContain(plek)
    await melding.getByRole('link', { name: 'Ontvangen op' }).click()
    expect(await pagina.evaluate(() => document.activeElement?.id)).toBe('feit-aanvraag-ontvangenOp')
    expect(await pagina.getAttribute('#feit-aanvraag-ontvangenOp', 'aria-invalid')).toBe('true')
    expect(await axe(pagina)).toEqual([])
    await schermafdruk(pagina, 'toets-gebreken-1280-nl')
    await pagina.context().close()
  })

  it('gaat ongewijzigd naar de toets: een dubbele naam wordt genoemd', async () => {
    const pagina = await huis.open('/toets')
    await laadTekst(pagina, '{"regio":"5529","regio":"5530"}')
    await pagina.locator('.toets-fout').waitFor()
    expect(await pagina.locator('.toets-fout').innerText()).toContain('/regio')
    await pagina.context().close()
  })

  it('geen JSON: een gebrek van het hele bestand, het formulier blijft bruikbaar', async () => {
    const pagina = await huis.open('/toets')
    await pagina.getByRole('button', { name: 'Plak tekst' }).click()
    await pagina.getByLabel('Tekst van het dossier (JSON)').fill('{ dit is geen json')
    await pagina.getByRole('button', { name: 'Toets deze tekst' }).click()
    await pagina.locator('.toets-fout').waitFor()
    await pagina.context().close()
  })

  it('een datum zonder regels is geen fout van de invuller, en dat staat er', async () => {
    const pagina = await metVoorbeeld('toekennen')
    await pagina.locator('#sectie-aanvraag').evaluate((element: HTMLDetailsElement) => {
      element.open = true
    })
    await pagina.locator('#feit-peildatum').fill('1-12-2025')
    await pagina.keyboard.press('Control+Enter')
    await pagina.locator('.toets-fout').getByText('Voor deze datum zijn geen regels ingevoerd').waitFor()
    await pagina.context().close()
  })
})

describe('Er gaat geen werk verloren', () => {
  it('het concept staat er na herladen, zonder bsn, en wissen kan ongedaan', async () => {
    const pagina = await metVoorbeeld('weigeren')
    await pagina.locator('#sectie-verzekerde > summary').click()
    await pagina.locator('#feit-verzekerde-bsn').fill('123')
    await pagina.locator('#feit-verzekerde-geboortedatum').fill('31-2-1960')
    const bewaard = await pagina.evaluate(() => sessionStorage.getItem('ozk.toets.concept') ?? '')
    expect(JSON.parse(bewaard).verzekerde.bsn).toBeUndefined()
    await pagina.reload()
    await pagina.locator('#sectie-verzekerde > summary').click()
    // What cannot be read as a date is not thrown away either.
    await pagina.locator('#sectie-verzekerde').getByText('31-2-1960').waitFor()
    await pagina.getByRole('button', { name: 'Wis concept' }).click()
    expect(await pagina.evaluate(() => sessionStorage.getItem('ozk.toets.concept'))).toBeNull()
    await pagina.getByRole('button', { name: 'Maak ongedaan' }).click()
    expect(await pagina.locator('#feit-verzekerde-regioWoonplaats').inputValue()).toBe('5529')
    await pagina.context().close()
  })

  it('zonder verbinding blijft alles staan, en opnieuw proberen lukt', async () => {
    const pagina = await huis.open('/toets')
    await pagina.route('**/api/v1/pgb/toetsen', (verzoek) => verzoek.abort())
    await pagina.locator('.toets-voorbeelden button').first().click()
    await pagina.getByText('De toets antwoordt niet.').waitFor()
    huis.fouten()
    await pagina.unroute('**/api/v1/pgb/toetsen')
    await pagina.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await adviesWordt(pagina, 'Toekennen')
    await pagina.context().close()
  })

  it('het dossier en de uitkomst zijn te bewaren als bestand', async () => {
    const pagina = await metVoorbeeld('toekennen')
    for (const [knop, naam] of [
      ['Download dossier', 'voorbeeld-toekennen.dossier.json'],
      ['Download uitkomst', 'uitkomst.json'],
    ] as const) {
      const [bestand] = await Promise.all([
        pagina.waitForEvent('download'),
        pagina.getByRole('button', { name: new RegExp(knop) }).click(),
      ])
      expect(bestand.suggestedFilename()).toBe(naam)
    }
    await pagina.context().close()
  })
})

describe('PLT-12 het scherm is er voor iedereen', () => {
  it('werkt met het toetsenbord: n, o en Shift o', async () => {
    const pagina = await metVoorbeeld('gaten')
    await pagina.keyboard.press('n')
    const eerste = await pagina.evaluate(() => document.activeElement?.closest('details')?.id)
    await pagina.keyboard.press('n')
    const tweede = await pagina.evaluate(() => document.activeElement?.closest('details')?.id)
    expect(eerste).toMatch(/^oordeel-/)
    expect(tweede).not.toBe(eerste)
    await pagina.keyboard.press('o')
    await expect.poll(() => pagina.evaluate(() => document.activeElement?.closest('details')?.open)).toBe(false)
    await pagina.keyboard.press('Shift+O')
    await expect.poll(() => pagina.locator('details.crit:not([open])').count()).toBe(0)
    await pagina.keyboard.press('Shift+O')
    await expect.poll(() => pagina.locator('details.crit[open]').count()).toBe(0)
    await pagina.context().close()
  })

  it('elke tabstop is te zien, ook boven de vaste balk', async () => {
    const pagina = await metVoorbeeld('verplichtingen')
    const stops = await loopMetTab(pagina, 90)
    expect(stops.filter((stop) => !stop.zichtbaar)).toEqual([])
    await pagina.context().close()
  })

  it.each([390, 320])('schuift op %i px niet opzij, ook met alles open', async (breedte) => {
    for (const naam of ['toekennen', 'verplichtingen', 'gaten'] as const) {
      const pagina = await metVoorbeeld(naam, { breedte })
      await klapAllesUit(pagina)
      expect([naam, await zijwaarts(pagina)]).toEqual([naam, 0])
      await pagina.context().close()
    }
  })

  it.each([
    [1280, 'nl'],
    [1280, 'en'],
    [390, 'nl'],
    [390, 'en'],
  ] as const)('is toegankelijk op %i px in het %s, ook met alles open', async (breedte, taal) => {
    const leeg = await huis.open('/toets', { breedte, taal })
    expect(['leeg', await axe(leeg)]).toEqual(['leeg', []])
    await leeg.context().close()
    for (const naam of ['verplichtingen', 'gaten'] as const) {
      const pagina = await metVoorbeeld(naam, { breedte, taal })
      await schermafdruk(pagina, `toets-${naam}-${breedte}-${taal}`)
      // Shut rows hide nothing that the open page does not show, so one look at the open page is enough.
      await klapAllesUit(pagina)
      expect([naam, await axe(pagina)]).toEqual([naam, []])
      await pagina.context().close()
    }
  })

  it('drukt de uitkomst af zonder knoppen en formulier', async () => {
    const pagina = await metVoorbeeld('verplichtingen')
    await pagina.emulateMedia({ media: 'print' })
    expect(await pagina.locator('.toets-balk').isVisible()).toBe(false)
    expect(await pagina.locator('#feiten').isVisible()).toBe(false)
    expect(await pagina.locator('.toets-advies').isVisible()).toBe(true)
    await pagina.context().close()
  })
})

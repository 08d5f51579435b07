import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { axe, loopMetTab, type Paginawens, schermafdruk, zijwaarts } from './browser.ts'
import { type HuisMetStore, startHuisMetStore } from './huis-met-store.ts'

let huis: HuisMetStore
beforeAll(async () => {
  huis = await startHuisMetStore()
})
afterAll(() => huis?.sluit())
/** The browser reports every refused request as an error; that the server refuses is what some tests are about. */
const GEWEIGERD = /status of (401|403|404|409|412)/
afterEach(() => expect(huis.fouten().filter((fout) => !GEWEIGERD.test(fout))).toEqual([]))

type Rol = 'consulent' | 'beoordelaar' | 'toezichthouder' | 'controller'

async function alsRol(rol: Rol, pad: string, wens: Paginawens = {}): Promise<Page> {
  const terug = wens.taal === 'en' ? `${pad}${pad.includes('?') ? '&' : '?'}taal=en` : pad
  const pagina = await huis.open(`/aanmelden/demo?terug=${encodeURIComponent(terug)}`, wens)
  await pagina.locator(`button[value="${rol}"]`).click()
  await pagina.locator('h1').first().waitFor()
  await pagina.waitForLoadState('networkidle')
  return pagina
}

const dossier = (naam: string, deel = ''): string => `/pgb/dossiers/${huis.zaken[naam]}${deel}`
const namen = (pagina: Page): Promise<string[]> => pagina.locator('tr[data-zaak] th a').allInnerTexts()
const rij = (pagina: Page, naam: string) => pagina.locator('tr[data-zaak]').filter({ hasText: naam })
const tegel = (pagina: Page, naam: string) => pagina.locator('.kpi').filter({ hasText: naam })

describe('PLT-20 inloggen in de schermen', () => {
  it('vraagt om in te loggen, komt terug, toont regio en rol, en logt uit', async () => {
    const pagina = await huis.open('/werkvoorraad')
    await pagina.getByText('U bent niet ingelogd').waitFor()
    const hoofdmenu = pagina.getByRole('navigation', { name: 'Hoofdmenu' })
    expect(await hoofdmenu.getByRole('link', { name: 'Werkvoorraad' }).count()).toBe(0)
    await pagina.locator('main').getByRole('link', { name: 'Inloggen' }).click()
    await pagina.locator('button[value="consulent"]').click()
    await pagina.waitForURL('**/werkvoorraad')
    await hoofdmenu.getByRole('link', { name: 'Werkvoorraad' }).waitFor()
    // Second assessment is not for this role.
    expect(await hoofdmenu.getByRole('link', { name: 'Tweede beoordeling' }).count()).toBe(0)
    await pagina.getByText('Demi Voorbeeld (demo)').first().click()
    await pagina.getByText('Uw rollen').waitFor()
    expect(await axe(pagina)).toEqual([])
    await pagina.getByRole('button', { name: 'Log uit' }).click()
    await pagina.waitForURL((adres) => adres.pathname === '/')
    await pagina.goto(`${huis.adres}/werkvoorraad`)
    await pagina.getByText('U bent niet ingelogd').waitFor()
    await pagina.context().close()
  })

  it('landt na inloggen bij het eigen werk, zoekt dan zaken, en toont alleen toetsen van kamers die er zijn', async () => {
    const pagina = await huis.open('/aanmelden/demo')
    await pagina.locator('button[value="consulent"]').click()
    await pagina.waitForURL('**/werkvoorraad')
    await rij(pagina, 'Otto Nepstra').waitFor()
    await pagina.keyboard.press('/')
    await pagina.keyboard.type('Otto')
    await pagina.keyboard.press('Enter')
    await pagina.waitForURL('**/werkvoorraad?zoek=Otto')
    await pagina.goto(`${huis.adres}/regelbank`)
    await pagina.getByRole('searchbox', { name: 'Zoek zaak, naam of zorgverlener' }).waitFor()
    await pagina.keyboard.press('?')
    const lijst = pagina.getByRole('dialog', { name: 'Toetsen op uw toetsenbord' })
    await lijst.getByText('Ga naar de dossiers').waitFor()
    expect(await lijst.getByText('Ga naar tweede beoordeling').count()).toBe(0)
    expect(await axe(pagina)).toEqual([])
    await pagina.keyboard.press('Escape')
    await pagina.keyboard.press('g')
    await pagina.keyboard.press('d')
    await pagina.waitForURL('**/pgb/dossiers')
    await pagina.context().close()
    const audit = await huis.open('/aanmelden/demo')
    await audit.locator('button[value="interne-audit"]').click()
    await audit.waitForURL('**/auditspoor')
    await audit.context().close()
  })

  it('zegt wie het recht niet heeft dat dit scherm niet bij de rol hoort', async () => {
    const pagina = await alsRol('controller', '/werkvoorraad')
    await pagina.getByText('Dit scherm hoort niet bij uw rol').waitFor()
    await pagina.context().close()
  })
})

describe('PGB-3 de werkvoorraad', () => {
  it('staat op volgorde van de termijn; tegels filteren en staan in het adres', async () => {
    const pagina = await alsRol('consulent', '/werkvoorraad')
    await rij(pagina, 'Otto Nepstra').waitFor()
    expect(await namen(pagina)).toEqual([
      'Otto Nepstra',
      'Bo Fantasia',
      'Henk Voorbeeldema',
      'Sara Testerhuis',
      'Lina Sprookman',
    ])
    expect(await rij(pagina, 'Otto Nepstra').innerText()).toMatch(/\d dag(en)? te laat/)
    expect(await rij(pagina, 'Lina Sprookman').innerText()).toContain('staat stil')
    expect(await tegel(pagina, 'Te laat').innerText()).toContain('1')
    await tegel(pagina, 'Staat stil').click()
    await pagina.waitForURL('**/werkvoorraad?termijn=stil')
    await expect.poll(() => namen(pagina)).toEqual(['Lina Sprookman'])
    expect(await tegel(pagina, 'Staat stil').getAttribute('aria-current')).toBe('page')
    await pagina.getByRole('button', { name: /Termijn: Staat stil/ }).click()
    await expect.poll(async () => (await namen(pagina)).length).toBe(5)
    await tegel(pagina, 'Mijn zaken').click()
    await expect.poll(() => namen(pagina)).toEqual(['Sara Testerhuis'])
    await pagina.context().close()
  })

  it('zoekt op naam, en zegt het als er niets is', async () => {
    const pagina = await alsRol('consulent', '/werkvoorraad?zoek=bestaatniet')
    await pagina.getByText('Geen zaken gevonden').waitFor()
    await pagina.locator('main').getByRole('button', { name: 'Wis alle filters' }).click()
    await rij(pagina, 'Bo Fantasia').waitFor()
    await pagina.getByLabel('Naam of nummer').fill('fanta')
    await pagina.keyboard.press('Enter')
    await expect.poll(() => namen(pagina)).toEqual(['Bo Fantasia'])
    await pagina.context().close()
  })

  it('gaat met j, x en Enter, en wijst gekozen zaken toe', async () => {
    const pagina = await alsRol('consulent', '/werkvoorraad')
    await rij(pagina, 'Otto Nepstra').waitFor()
    await pagina.keyboard.press('j')
    await pagina.keyboard.press('x')
    await pagina.keyboard.press('j')
    await pagina.keyboard.press('x')
    await pagina.getByText('2 zaken gekozen').waitFor()
    await pagina.getByRole('button', { name: 'Wijs toe aan mij' }).click()
    await pagina.getByText('2 zaken zijn toegewezen.').waitFor()
    await rij(pagina, 'Otto Nepstra').getByText('Demi Voorbeeld (demo)').waitFor()
    await pagina.locator('tr[data-zaak] th a').first().focus()
    await pagina.keyboard.press('Enter')
    await pagina.getByRole('heading', { level: 1, name: 'Otto Nepstra' }).waitFor()
    await pagina.context().close()
  })

  it('zegt wat er is als de server niet antwoordt, en probeert opnieuw', async () => {
    const pagina = await alsRol('consulent', '/')
    await pagina.route('**/api/v1/zaken?**', (verzoek) => verzoek.abort())
    await pagina.goto(`${huis.adres}/werkvoorraad`)
    await pagina.getByText('De zaken zijn nu niet op te halen.').waitFor()
    huis.fouten()
    await pagina.unroute('**/api/v1/zaken?**')
    await pagina.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await rij(pagina, 'Otto Nepstra').waitFor()
    await pagina.context().close()
  })
})

describe('PGB-5 een oordeel in de zaak', () => {
  /** A judgement rests on something that is named. */
  async function steunOpFeit(punt: Locator): Promise<void> {
    await punt.getByRole('button', { name: 'Toon andere feiten van de zaak' }).click()
    await punt.getByLabel('Zorgprofiel van de indicatie').check()
  }
  const REGEL = 'WLZ-3.3.3-4-A'

  it('legt een oordeel vast, zonder te vragen wie en wanneer', async () => {
    const pagina = await alsRol('consulent', dossier('Henk Voorbeeldema'))
    await pagina.getByRole('button', { name: 'Neem in behandeling' }).click()
    await pagina.locator('.dossier-kop').getByText('In behandeling').waitFor()
    await pagina.getByRole('navigation', { name: 'Delen van het dossier' }).getByRole('link', { name: 'Toets' }).click()
    const punt = pagina.locator(`[id="oordeel-${REGEL}"]`)
    await punt.locator('summary').click()
    expect(await punt.locator('input:checked').count()).toBe(0)
    expect(await punt.getByLabel('Naam of functie').count()).toBe(0)
    await punt.getByLabel('Voldaan', { exact: true }).check()
    await punt.getByLabel('Waarom?').fill('Besproken op het huisbezoek. Het plan past bij de zorg.')
    await steunOpFeit(punt)
    await punt.getByRole('button', { name: 'Leg oordeel vast' }).click()
    await expect.poll(() => punt.innerText()).toContain('Besproken op het huisbezoek')
    await pagina.context().close()
  })

  it('was een ander eerder, dan staat dat er met naam, en wat getypt was staat er nog', async () => {
    const pagina = await alsRol('consulent', dossier('Bo Fantasia', '/toets'))
    const punt = pagina.locator(`[id="oordeel-${REGEL}"]`)
    await punt.locator('summary').click()
    await punt.getByLabel('Voldaan', { exact: true }).check()
    await punt.getByLabel('Waarom?').fill('Dit mag niet verloren gaan. Het staat er nog.')
    await steunOpFeit(punt)
    await huis.anderOordeelt('Bo Fantasia', 'WLZ-3.3.3-4-B')
    await punt.getByRole('button', { name: 'Leg oordeel vast' }).click()
    const melding = pagina.getByRole('alert').filter({ hasText: 'Iemand anders heeft deze zaak intussen gewijzigd' })
    await melding.waitFor()
    expect(await melding.innerText()).toContain('Bas Proefstuk (demo)')
    expect(await punt.getByLabel('Waarom?').inputValue()).toBe('Dit mag niet verloren gaan. Het staat er nog.')
    expect(await axe(pagina)).toEqual([])
    await punt.getByRole('button', { name: 'Leg oordeel vast' }).click()
    await expect.poll(() => punt.innerText()).toContain('Dit mag niet verloren gaan.')
    await melding.waitFor({ state: 'detached' })
    await pagina.context().close()
  })

  it('toont van elk feit twee tijden, en elke waarde die het had', async () => {
    const pagina = await alsRol('consulent', dossier('Sara Testerhuis', '/geschiedenis'))
    const tabel = pagina.getByRole('table', { name: 'Feiten van deze zaak' })
    await tabel.waitFor()
    expect(await tabel.getByRole('columnheader').allInnerTexts()).toEqual([
      'Feit',
      'Waarde',
      'Geldt vanaf',
      'Vastgelegd',
    ])
    expect(await tabel.innerText()).toContain('Demi Voorbeeld (demo)')
    await pagina.context().close()
  })
})

describe('PGB-30 vier ogen', () => {
  it('kan niet voorstellen zolang er iets open staat, en zegt wat', async () => {
    const pagina = await alsRol('consulent', dossier('Henk Voorbeeldema'))
    const knop = pagina.getByRole('button', { name: 'Stuur naar tweede beoordelaar' })
    expect(await knop.getAttribute('aria-disabled')).toBe('true')
    await pagina.getByText(/Kan nog niet: er zijn \d+ punten open/).waitFor()
    await pagina.context().close()
  })

  it('stelt voor, keurt het eigen voorstel niet goed, gaat terug, en een ander geeft akkoord', async () => {
    const consulent = await alsRol('consulent', dossier('Sara Testerhuis'))
    await stelVoor(consulent)
    const akkoord = consulent.getByRole('button', { name: 'Geef akkoord' })
    expect(await akkoord.getAttribute('aria-disabled')).toBe('true')
    await consulent.getByText('U stelde dit voor. Een ander moet het beoordelen.').waitFor()
    await akkoord.click({ force: true })
    expect(await axe(consulent)).toEqual([])

    const ander = await alsRol('beoordelaar', '/tweede-beoordeling')
    await ander.getByRole('link', { name: 'Sara Testerhuis' }).click()
    await ander.getByRole('heading', { name: 'Voorstel ligt klaar: Verlenen' }).waitFor()
    expect(await axe(ander)).toEqual([])
    await schermafdruk(ander, 'zaken-tweede-beoordeling-1280-nl')
    await ander.getByRole('button', { name: 'Stuur terug' }).click()
    await ander.getByText('Schrijf waarom u terugstuurt').waitFor()
    await ander.getByLabel('Waarom stuurt u terug?').fill('De motivering noemt het budgetplan niet.')
    await ander.getByRole('button', { name: 'Stuur terug' }).click()
    await ander.locator('.dossier-kop').getByText('In behandeling').waitFor()

    await consulent.reload()
    await stelVoor(consulent)
    await ander.reload()
    await ander.getByRole('button', { name: 'Geef akkoord' }).click()
    await ander.getByText('Dit besluit is verzegeld.').waitFor()
    await ander.locator('.dossier-kop').getByText('Goedgekeurd').waitFor()
    await ander.context().close()
    await consulent.context().close()
  })

  async function stelVoor(pagina: Page): Promise<void> {
    await pagina.getByRole('button', { name: 'Stuur naar tweede beoordelaar' }).click()
    await pagina.getByRole('alert').getByRole('link', { name: 'Kies een besluit.' }).waitFor()
    await pagina.getByLabel('Welk besluit stelt u voor?').selectOption('verlening')
    await pagina.getByLabel('Waarom dit besluit?').fill('Het plan past bij de zorg. Alle oordelen zijn voldaan.')
    await pagina.getByRole('button', { name: 'Stuur naar tweede beoordelaar' }).click()
    await pagina.getByRole('heading', { name: 'Voorstel ligt klaar: Verlenen' }).waitFor()
  }
})

describe('PLT-12 de schermen voor zaken zijn er voor iedereen', () => {
  const paden = () => [
    '/werkvoorraad',
    dossier('Otto Nepstra'),
    dossier('Henk Voorbeeldema', '/toets'),
    dossier('Lina Sprookman', '/termijn'),
    dossier('Otto Nepstra', '/geschiedenis'),
  ]

  it.each(['nl', 'en'] as const)(
    'zijn toegankelijk op 1280 en 390 px in het %s, en schuiven op 320 niet opzij',
    async (taal) => {
      const pagina = await alsRol('consulent', '/werkvoorraad', { taal })
      for (const [nummer, pad] of paden().entries()) {
        await pagina.goto(`${huis.adres}${pad}${taal === 'en' ? '?taal=en' : ''}`, { waitUntil: 'networkidle' })
        await pagina.locator('tr[data-zaak], .dossier-kop').first().waitFor()
        for (const breedte of [1280, 390]) {
          await pagina.setViewportSize({ width: breedte, height: 900 })
          if (taal === 'nl') await schermafdruk(pagina, `zaken-${nummer}-${breedte}-${taal}`)
          expect([pad, breedte, await axe(pagina)]).toEqual([pad, breedte, []])
        }
        await pagina.setViewportSize({ width: 320, height: 900 })
        expect([pad, await zijwaarts(pagina)]).toEqual([pad, 0])
      }
      await pagina.context().close()
    },
  )

  it('elke tabstop is te zien', async () => {
    const pagina = await alsRol('consulent', '/werkvoorraad')
    await rij(pagina, 'Otto Nepstra').waitFor()
    const stops = await loopMetTab(pagina, 50)
    expect(stops.filter((stop) => !stop.zichtbaar)).toEqual([])
    await pagina.context().close()
  })
})

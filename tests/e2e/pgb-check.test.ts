import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { axe, type Huis, loopMetTab, type Paginawens, schermafdruk, startHuis, zijwaarts } from './browser.ts'

let huis: Huis
beforeAll(async () => {
  huis = await startHuis()
})
afterAll(() => huis?.sluit())
afterEach(() => expect(huis.fouten()).toEqual([]))

/** Answers by question, as they stand on the screen; several for a question where more may hold. */
type Plan = Readonly<Record<string, string | readonly string[]>>

const GUNSTIG: Plan = {
  indicatie: 'Verstandelijke beperking (VG)',
  profiel: 'VG 5',
  'huidig-pgb': 'Nee',
  regio: 'Ja',
  wonen: 'Thuis',
  situatie: 'Geen van deze',
  'wie-regelt': 'Iemand doet het voor mij',
  helper: 'Geen van deze',
  reden: 'Ik heb een eigen reden',
  toestemming: 'Ja',
  zorgverleners: 'Ook bij iemand zonder contract',
  dagbesteding: 'Nee',
  'school-werk': 'Nee',
  risico: ['Moeilijk gedrag', 'Zware psychische problemen'],
  opleiding: 'Nee',
  'zorg-in-natura': 'Nee',
}

const GUNSTIG_EN: Plan = {
  indicatie: 'Intellectual disability (VG)',
  profiel: 'VG 5',
  'huidig-pgb': 'No',
  regio: 'Yes',
  wonen: 'At home',
  situatie: 'None of these',
  'wie-regelt': 'I do it myself',
  reden: 'I have a reason of my own',
  toestemming: 'Yes',
  zorgverleners: 'Also from someone without a contract',
  dagbesteding: 'Yes, with transport',
  risico: 'None of these',
  'zorg-in-natura': 'Yes',
}

const vraagVan = (pagina: Page): string => new URL(pagina.url()).pathname.split('/').at(-1) ?? ''

/** The check on a day of which the rules and the table are known, whatever day it is now. */
async function open(wens: Paginawens = {}, dag = '2026-11-09'): Promise<Page> {
  const pagina = await huis.open('/pgb-check', wens)
  await pagina.clock.setFixedTime(`${dag}T11:00:00Z`)
  await pagina.reload({ waitUntil: 'networkidle' })
  return pagina
}

async function begin(pagina: Page, knop = 'Begin met de check'): Promise<void> {
  await pagina.getByRole('button', { name: knop }).click()
  await pagina.waitForURL('**/pgb-check/indicatie*')
}

async function kies(pagina: Page, antwoord: string | readonly string[]): Promise<void> {
  const main = pagina.getByRole('main')
  for (const name of [antwoord].flat()) {
    await main.getByRole('radio', { name }).or(main.getByRole('checkbox', { name })).first().check()
  }
}

/** Sends the answer on, and waits until the next heading stands there: the address changes a moment earlier. */
async function verder(pagina: Page): Promise<void> {
  const kop = await pagina.locator('h1').textContent()
  await pagina.getByRole('main').locator('button[type=submit]').click()
  await pagina.waitForFunction((oud) => document.querySelector('h1')?.textContent !== oud, kop)
}

/** Answers until the outcome stands there, and gives the questions that were asked. */
async function loop(
  pagina: Page,
  plan: Plan,
  anders: string,
  bij?: (vraag: string) => Promise<void>,
): Promise<string[]> {
  const gevraagd: string[] = []
  for (let vraag = vraagVan(pagina); vraag !== 'uitkomst'; vraag = vraagVan(pagina)) {
    gevraagd.push(vraag)
    await kies(pagina, plan[vraag] ?? anders)
    await bij?.(vraag)
    await verder(pagina)
  }
  return gevraagd
}

const WEET_NIET = 'Dat weet ik niet'

/** All that a browser can keep of a visit. */
const bewaard = (pagina: Page) =>
  pagina.evaluate(async () => ({
    lokaal: Object.keys(localStorage),
    sessie: Object.keys(sessionStorage),
    koekjes: document.cookie,
    databanken: (await indexedDB.databases()).map(({ name }) => name),
    caches: 'caches' in window ? await caches.keys() : [],
    geschiedenis: JSON.stringify(history.state ?? null),
  }))

describe('PGB-50 pgb-check in de browser', () => {
  it('gaat vraag voor vraag naar een uitkomst met reden, bedrag, plicht en termijn', async () => {
    const pagina = await open()
    await begin(pagina)
    expect(await loop(pagina, GUNSTIG, WEET_NIET)).toEqual(Object.keys(GUNSTIG))
    const main = pagina.getByRole('main')
    await expect(main.getByRole('heading', { level: 1 }).textContent()).resolves.toBe('Een pgb lijkt bij u te passen.')
    const tekst = await main.textContent()
    expect(tekst).toContain('Uw uitkomst, op 9 november 2026')
    expect(tekst).toContain('€\u00a062.904 per jaar') // 5VG without group guidance, table 2026
    expect(tekst).toContain('Wij kunnen vragen dat iemand met een zorgopleiding een deel van de zorg geeft.')
    expect(tekst).toContain('uiterlijk 4 januari 2027') // day 56 after 9 November
    expect(tekst).toContain('Dit is geen besluit')
    await main.getByText('Welke regels zijn dit?').first().click()
    expect(await main.getByRole('link', { name: 'Wlz 3.3.3 lid 4 onder a', exact: false }).count()).toBe(1)
    await schermafdruk(pagina, 'pgb-check-uitkomst-1280')
    await pagina.context().close()
  })

  it('stopt na drie vragen als het zorgprofiel is uitgesloten, en zegt waarom', async () => {
    const pagina = await open()
    await begin(pagina)
    const plan = {
      indicatie: 'Licht verstandelijke beperking met behandeling (LVG)',
      profiel: 'LVG 4',
      'huidig-pgb': 'Nee',
    }
    expect(await loop(pagina, plan, WEET_NIET)).toEqual(['indicatie', 'profiel', 'huidig-pgb'])
    const tekst = await pagina.getByRole('main').textContent()
    expect(tekst).toContain('Met deze antwoorden kan een pgb niet.')
    expect(tekst).toContain('Bij zorgprofiel 4LVG is geen pgb mogelijk.')
    expect(tekst).not.toContain('€')
    expect(await axe(pagina)).toEqual([])
    await pagina.context().close()
  })

  it('komt ook tot een uitkomst als iemand niets weet', async () => {
    const pagina = await open()
    await begin(pagina)
    const gevraagd = await loop(pagina, {}, WEET_NIET)
    expect(gevraagd).not.toContain('profiel')
    const tekst = await pagina.getByRole('main').textContent()
    expect(tekst).toContain('Of een pgb kan, hangt af van uw zorgprofiel.')
    expect(tekst).toContain('tussen €\u00a021.593 en €\u00a0')
    expect(await axe(pagina)).toEqual([])
    await schermafdruk(pagina, 'pgb-check-onbekend-1280')
    await pagina.context().close()
  })

  it('bewaart niets en verstuurt niets', async () => {
    const pagina = await open()
    const verzoeken: string[] = []
    pagina.on('request', (verzoek) => {
      const { pathname, search } = new URL(verzoek.url())
      verzoeken.push(`${verzoek.method()} ${pathname}${search}${verzoek.postData() ?? ''}`)
    })
    await begin(pagina)
    await loop(pagina, GUNSTIG, WEET_NIET)
    await pagina.waitForLoadState('networkidle')
    expect(verzoeken.filter((verzoek) => !/^GET \/assets\/[\w.-]+$/.test(verzoek))).toEqual([])
    const { geschiedenis, ...rest } = await bewaard(pagina)
    expect(rest).toEqual({ lokaal: [], sessie: [], koekjes: '', databanken: [], caches: [] })
    expect(geschiedenis).not.toMatch(/808|gedrag|eigen/)
    expect(await pagina.context().cookies()).toEqual([])
    await pagina.reload({ waitUntil: 'networkidle' })
    await expect(pagina.getByRole('main').textContent()).resolves.toContain('Uw antwoorden zijn niet bewaard.')
    await pagina.context().close()
  })

  it('laat de knop Vorige van de browser werken, met het antwoord er nog in', async () => {
    const pagina = await open()
    await begin(pagina)
    await kies(pagina, 'Lichamelijke beperking (LG)')
    await verder(pagina)
    await kies(pagina, 'LG 6')
    await verder(pagina)
    await pagina.goBack()
    await pagina.getByRole('heading', { name: 'Welk zorgprofiel staat in uw brief?' }).waitFor()
    expect(await pagina.getByRole('radio', { name: 'LG 6' }).isChecked()).toBe(true)
    await pagina.getByRole('link', { name: 'Vorige vraag' }).click()
    await kies(pagina, 'Verpleging en verzorging (VV)')
    await verder(pagina)
    // The profile of the sector left behind is no answer any more.
    expect(await pagina.getByRole('radio', { checked: true }).count()).toBe(0)
    await pagina.getByRole('button', { name: 'Stop en wis mijn antwoorden' }).click()
    await pagina.getByText('Uw antwoorden zijn gewist.').waitFor()
    await pagina.goBack()
    await pagina.getByText('Uw antwoorden zijn niet bewaard.').waitFor()
    await pagina.context().close()
  })

  it('gaat helemaal met het toetsenbord, en begint bij elke vraag op de kop', async () => {
    const pagina = await open()
    await begin(pagina)
    const kop = () => pagina.evaluate(() => document.activeElement?.tagName)
    await expect.poll(kop).toBe('H1')
    await pagina.keyboard.press('Tab')
    await pagina.keyboard.press('Space')
    await pagina.keyboard.press('Enter')
    await pagina.waitForURL('**/pgb-check/profiel')
    await expect.poll(kop).toBe('H1')
    const stops = await loopMetTab(pagina, 5)
    expect(stops.filter((stop) => !stop.zichtbaar)).toEqual([])
    await pagina.context().close()
  })

  it('zegt bij het veld wat er mist, en zet de focus daar', async () => {
    const pagina = await open()
    await begin(pagina)
    await pagina.getByRole('button', { name: 'Volgende vraag' }).click()
    await pagina.getByText('U heeft nog niets gekozen.').waitFor()
    await expect.poll(() => pagina.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio')
    expect(await axe(pagina)).toEqual([])
    await pagina.context().close()
  })

  it('telt het bedrag van zorg in natura mee, en wijst een bedrag af dat geen bedrag is', async () => {
    const pagina = await open()
    await begin(pagina)
    const plan = { ...GUNSTIG, 'zorg-in-natura': 'Ja' }
    await loop(pagina, plan, WEET_NIET, async (vraag) => {
      if (vraag !== 'zorg-in-natura') return
      const veld = pagina.getByLabel('Wat kost die zorg per jaar?', { exact: false })
      await veld.fill('veel')
      await pagina.getByRole('button', { name: 'Volgende vraag' }).click()
      await pagina.getByText('‘veel’ is geen bedrag', { exact: false }).waitFor()
      await veld.fill('2.904,00')
    })
    await expect(pagina.getByRole('main').textContent()).resolves.toContain('€\u00a060.000 per jaar')
    await pagina.context().close()
  })

  it.each([
    ['2025-12-31', '31 december 2025'],
    ['2031-03-03', '2031'],
  ])('rekent niet op %s, en zegt dat voor de eerste vraag', async (dag, woord) => {
    const pagina = await open({}, dag)
    await expect(pagina.getByRole('main').textContent()).resolves.toContain(woord)
    expect(await pagina.getByRole('button', { name: 'Begin met de check' }).count()).toBe(0)
    await pagina.context().close()
  })

  it.each([
    [1280, 'nl'],
    [390, 'en'],
  ] as const)('is op elke stap toegankelijk op %i px in het %s', async (breedte, taal) => {
    const pagina = await open({ breedte, taal })
    expect(await axe(pagina)).toEqual([])
    await begin(pagina, taal === 'nl' ? 'Begin met de check' : 'Start the check')
    await loop(pagina, taal === 'nl' ? GUNSTIG : GUNSTIG_EN, '', async (vraag) => {
      await pagina.getByText(taal === 'nl' ? 'Waarom vragen wij dit?' : 'Why do we ask this?').click()
      expect([vraag, await axe(pagina)]).toEqual([vraag, []])
      if (vraag === 'wie-regelt') await schermafdruk(pagina, `pgb-check-${breedte}-${taal}`)
    })
    for (const vouw of await pagina.getByRole('main').locator('summary').all()) await vouw.click()
    expect(await axe(pagina)).toEqual([])
    await schermafdruk(pagina, `pgb-check-uitkomst-open-${breedte}-${taal}`)
    await pagina.context().close()
  })

  it('schuift op 320 px nergens opzij', async () => {
    const pagina = await open({ breedte: 320 })
    expect(await zijwaarts(pagina)).toBe(0)
    await begin(pagina)
    await loop(pagina, GUNSTIG, WEET_NIET, async (vraag) =>
      expect([vraag, await zijwaarts(pagina)]).toEqual([vraag, 0]),
    )
    for (const vouw of await pagina.getByRole('main').locator('summary').all()) await vouw.click()
    expect(await zijwaarts(pagina)).toBe(0)
    await pagina.context().close()
  })
})

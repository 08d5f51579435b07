/** The first screen (SPD-6): the worklist in the shipped Chromium, each time in a browser context that has seen nothing. */
import { chromium as playwright } from 'playwright-core'
import { chromiumUitPakket } from '../tests/e2e/chromium.ts'

const NIET = /single-process|no-zygote|disable-web-security/

/** Milliseconds from the start of the navigation to the first row of the list, as the page itself saw it. */
export async function meetEersteScherm(adres: string, sessie: string, keren: number): Promise<number[]> {
  const pakket = await chromiumUitPakket()
  const args = pakket.args.filter((arg) => !NIET.test(arg))
  const browser = await playwright.launch({ executablePath: pakket.pad, args, headless: true })
  const tijden: number[] = []
  try {
    // The first time starts the processes of the browser itself: it does not count.
    for (let keer = 0; keer <= keren; keer++) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' })
      await context.addCookies([{ name: 'ozk-lokaal', value: sessie, url: adres, httpOnly: true, sameSite: 'Lax' }])
      const pagina = await context.newPage()
      await pagina.addInitScript({ content: NOTEER_EERSTE_RIJ })
      await pagina.goto(new URL('/werkvoorraad', adres).href, { waitUntil: 'commit' })
      const gezien = pagina.locator('html[data-eerste-rij-ms]')
      await gezien.waitFor({ state: 'attached', timeout: 30_000 })
      if (keer > 0) tijden.push(Number(await gezien.getAttribute('data-eerste-rij-ms')))
      await context.close()
    }
  } finally {
    await browser.close()
  }
  return tijden
}

/** Runs in the page, before anything else: looks at each frame whether a row of the list is there. Text, so that no loader adds to it. */
const NOTEER_EERSTE_RIJ = `requestAnimationFrame(function kijk() {
  if (document.querySelector('tbody tr a') === null) requestAnimationFrame(kijk)
  else document.documentElement.dataset.eersteRijMs = String(performance.now())
})`

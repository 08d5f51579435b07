/** A real server with the built web app, and one real browser. A test file starts them once and opens pages. */
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Page, chromium as playwright } from 'playwright-core'
import { maakHttp } from '../../src/faces/http/index.ts'
import { chromiumUitPakket } from './chromium.ts'

const HUIS = resolve(import.meta.dirname, '../..')
const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
/**
 * Not `--single-process`, which ends the browser with its first page, and nothing that weakens what a page may do: the
 * content security policy must hold in these tests.
 */
const NIET = /single-process|no-zygote|disable-web-security|allow-running-insecure-content|disable-site-isolation/
const EXTRA = ['--disable-background-networking', '--no-first-run', '--disable-component-update', '--disable-sync']

export interface Paginawens {
  /** Width of the window in px; 1280 when left out. */
  breedte?: number
  hoogte?: number
  taal?: 'nl' | 'en'
}

type Server = Awaited<ReturnType<typeof maakHttp>>

const zonderStore = (webmap: string): Promise<Server> => maakHttp({ webmap })

export interface Huis {
  readonly adres: string
  /** A new page with its own storage, at `pad`, when the network is quiet. */
  open(pad: string, wens?: Paginawens): Promise<Page>
  /** What the pages said on the console as an error, or threw, since the last call. */
  fouten(): string[]
  sluit(): Promise<void>
}

/** `maakServer`: another server than the one without a store. */
export async function startHuis(maakServer: (webmap: string) => Promise<Server> = zonderStore): Promise<Huis> {
  bouwWebAlsNodig()
  const http = await maakServer(join(HUIS, 'dist/web'))
  const adres = await http.listen({ host: '127.0.0.1', port: 0 })
  const chromium = await chromiumUitPakket()
  const args = [...chromium.args.filter((arg) => !NIET.test(arg)), ...EXTRA]
  const browser = await playwright.launch({ executablePath: chromium.pad, args, headless: true })
  let fouten: string[] = []
  return {
    adres,
    async open(pad, { breedte = 1280, hoogte = 900, taal = 'nl' } = {}) {
      const context = await browser.newContext({
        viewport: { width: breedte, height: hoogte },
        locale: taal === 'nl' ? 'nl-NL' : 'en-GB',
        reducedMotion: 'reduce',
      })
      const pagina = await context.newPage()
      pagina.on('console', (bericht) => bericht.type() === 'error' && fouten.push(`${pad}: ${bericht.text()}`))
      pagina.on('pageerror', (fout) => fouten.push(`${pad}: ${String(fout)}`))
      const vol = new URL(pad, adres)
      if (taal === 'en') vol.searchParams.set('taal', 'en')
      await pagina.goto(vol.href, { waitUntil: 'networkidle' })
      await pagina.locator('h1').first().waitFor()
      return pagina
    },
    fouten() {
      const tot = fouten
      fouten = []
      return tot
    },
    async sluit() {
      await browser.close()
      await http.close()
    },
  }
}

/** What axe finds wrong, one line each; WCAG 2.0 to 2.2 A and AA and best practices. Must be empty. */
export async function axe(pagina: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: pagina }).withTags(REGELS).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
}

/** How many px the page is wider than its window; 0: no sideways scroll. */
export function zijwaarts(pagina: Page): Promise<number> {
  return pagina.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth))
}

export interface Tabstop {
  naam: string
  /** A ring is drawn and no part of the page lies over the middle of the element. */
  zichtbaar: boolean
}

/** Walks with Tab from the top of the page and says for each stop whether the focus can be seen. */
export async function loopMetTab(pagina: Page, stappen: number): Promise<Tabstop[]> {
  const stops: Tabstop[] = []
  for (let stap = 0; stap < stappen; stap++) {
    await pagina.keyboard.press('Tab')
    stops.push(await pagina.evaluate(beschrijfFocus))
  }
  return stops
}

/** Runs in the page. */
function beschrijfFocus(): Tabstop {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return { naam: 'body', zichtbaar: true }
  const vlak = element.getBoundingClientRect()
  const stijl = getComputedStyle(element)
  const x = Math.min(Math.max(vlak.left + vlak.width / 2, 0), window.innerWidth - 1)
  const y = Math.min(Math.max(vlak.top + Math.min(vlak.height / 2, 12), 0), window.innerHeight - 1)
  const boven = document.elementFromPoint(x, y)
  const vrij = boven !== null && (element.contains(boven) || boven.contains(element) || boven.closest('label') !== null)
  const naam = (element.getAttribute('aria-label') ?? element.textContent ?? element.id).trim().slice(0, 60)
  return { naam: `${element.tagName.toLowerCase()} ${naam}`, zichtbaar: stijl.outlineStyle !== 'none' && vrij }
}

/** Keeps a picture of the page in test-results, to look at by eye. */
export async function schermafdruk(pagina: Page, naam: string): Promise<void> {
  const map = join(HUIS, 'test-results')
  mkdirSync(map, { recursive: true })
  await pagina.screenshot({ path: join(map, `${naam}.png`), fullPage: true })
}

/** Builds dist/web when it is missing or older than the sources. */
function bouwWebAlsNodig(): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'tools/bouw.ts', '--web', '--als-nodig'], {
    cwd: HUIS,
    // The test runner sets NODE_ENV to test, with which React would be built for development.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

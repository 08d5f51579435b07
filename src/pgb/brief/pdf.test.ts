import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, describe, expect, it } from 'vitest'
import type { Brief, Briefopdracht } from './brief.ts'
import { htmlBrief, maakBrief, pdfBrief } from './index.ts'
import { LETTERMAPPEN, leesTekens, tekenbaar } from './lettertype.ts'
import { voorbeeldbrieven, ZAAK } from './voorbeeldbrieven.ts'

const brieven = voorbeeldbrieven()

function brief(opdracht: Briefopdracht): Brief {
  const uitslag = maakBrief(opdracht)
  if ('fout' in uitslag) throw new Error(uitslag.fout.code)
  return uitslag.goed
}

async function pdf(opdracht: Briefopdracht): Promise<Uint8Array> {
  const uitslag = await pdfBrief(brief(opdracht))
  if ('fout' in uitslag) throw new Error(uitslag.fout.code)
  return uitslag.goed
}

interface Knoop {
  role?: string
  children?: Knoop[]
}

function* rollen(knoop: Knoop): Generator<string> {
  if (knoop.role !== undefined) yield knoop.role
  for (const kind of knoop.children ?? []) yield* rollen(kind)
}

/** What a reader other than the setter finds in a file. */
async function lees(bytes: Uint8Array) {
  const taak = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 })
  const document = await taak.promise
  const { info, metadata } = await document.getMetadata()
  const gevonden: string[] = []
  const aantekeningen: unknown[] = []
  let tekst = ''
  for (let i = 1; i <= document.numPages; i++) {
    const blad = await document.getPage(i)
    gevonden.push(...rollen((await blad.getStructTree()) as Knoop))
    aantekeningen.push(...(await blad.getAnnotations()))
    const { items } = await blad.getTextContent()
    tekst += items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('')
  }
  const uit = {
    info: info as Record<string, unknown>,
    xmp: metadata?.getRaw() ?? '',
    rollen: gevonden,
    aantekeningen,
    tekst: tekst.replaceAll('\u00a0', ' ').replaceAll('\u200b', ''),
    gemarkeerd: await document.getMarkInfo(),
    scripts: await document.getJSActions(),
    bijlagen: await document.getAttachments(),
    opening: await document.getOpenAction(),
    bladen: document.numPages,
  }
  await taak.destroy()
  return uit
}

describe('PGB-31 de brief is een toegankelijke pdf (PDF/UA-1)', () => {
  it.each(Object.entries(brieven))('%s', async (_, opdracht) => {
    const model = brief(opdracht)
    const gelezen = await lees(await pdf(opdracht))
    expect(gelezen.xmp).toMatch(/pdfuaid:part(>|=")1/)
    expect(gelezen.gemarkeerd?.Marked).toBe(true)
    expect(gelezen.info.Title).toBe(model.onderwerp)
    expect(gelezen.info.Language).toBe('nl')
    expect(gelezen.info.CreationDate).toMatch(/^D:20260323/)
    expect(gelezen.rollen.filter((rol) => rol === 'H1')).toHaveLength(1)
    for (const rol of ['H2', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD'])
      if (!rol.startsWith('L') || model.blokken.some(({ soort }) => soort === 'lijst'))
        expect(gelezen.rollen).toContain(rol)
    const tabellen = [...model.blokken, ...model.bijlagen].filter(({ soort }) => soort === 'tabel')
    expect(gelezen.rollen.filter((rol) => rol === 'TH').length).toBeGreaterThanOrEqual(tabellen.length * 2)
    expect([gelezen.scripts, gelezen.bijlagen, gelezen.opening, gelezen.aantekeningen]).toEqual([null, null, null, []])
  })

  it('de Engelse uitleg zegt dat zij Engels is', async () => {
    expect((await lees(await pdf({ ...brieven.weigering, taal: 'en' }))).info.Language).toBe('en')
  })

  it('een proef draagt geen datum', async () => {
    const { info } = await lees(await pdf({ ...brieven.weigering, zaak: { ...ZAAK, datum: null } }))
    expect(info.CreationDate).toBeUndefined()
  })

  it('de pdf bevat elk woord van het model, in volgorde', async () => {
    const model = brief(brieven.verlening_met_plicht)
    const { tekst } = await lees(await pdf(brieven.verlening_met_plicht))
    const plat = tekst.replace(/\s+/g, '')
    let plaats = 0
    for (const blok of model.blokken) {
      if (blok.soort === 'tabel' || blok.soort === 'lijst') continue
      const volgende = plat.indexOf(blok.tekst.replace(/\s+/g, ''), plaats)
      expect(volgende, blok.tekst).toBeGreaterThanOrEqual(plaats)
      plaats = volgende
    }
  })
})

describe('PGB-31 vijandige tekst blijft tekst', () => {
  const namen: readonly [string, string, string][] = [
    ['html', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['opmaak', '#eval("x") $1/0$ *vet* @verwijzing <label> `x`', '#eval("x") $1/0$ *vet* @verwijzing <label> `x`'],
    ['bestand lezen', '#read("/etc/hostname")', '#read("/etc/hostname")'],
    ['link', '[klik](javascript:alert(1)) https://kwaad.example', '[klik](javascript:alert(1)) https://kwaad.example'],
    ['json', '"}],"blokken":[]}', '"}],"blokken":[]}'],
    ['richting', 'Jan \u202enezeirt\u202c \u2066x\u2069', 'Jan nezeirt x'],
    ['regels', 'Jan\n\n= Kop\r\n- punt\u0000\u2028x', 'Jan = Kop - punt x'],
    ['half teken', 'Jan \ud800 B', 'Jan □ B'],
    ['accenten', 'Łukasz Ğüven-Çelik d’Ångström', 'Łukasz Ğüven-Çelik d’Ångström'],
  ]

  it.each(namen)('%s', async (_, naam, verwacht) => {
    const opdracht: Briefopdracht = {
      ...brieven.vertraging,
      zaak: { ...ZAAK, naam, aanspreeknaam: naam, ondertekenaar: { naam, functie: naam } },
      reden: naam,
    } as Briefopdracht
    const gelezen = await lees(await pdf(opdracht))
    expect(gelezen.tekst.replace(/\s+/g, '')).toContain(verwacht.replace(/\s+/g, ''))
    expect(gelezen.aantekeningen).toEqual([])
    expect(gelezen.rollen.filter((rol) => rol === 'H1')).toHaveLength(1)
    const html = htmlBrief(brief(opdracht))
    expect(html).not.toMatch(/<(img|script|iframe|object|a|link|form)\b|\son\w+="|[\u202a-\u202e\u2066-\u2069]/i)
    expect(html).toContain(
      verwacht.replace(/[&<>"']/g, (t) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[t] ?? '#39'};`),
    )
  })

  it('tekens die het lettertype niet heeft worden een zichtbaar merk, en op de webpagina zichzelf', async () => {
    const opdracht = { ...brieven.vertraging, zaak: { ...ZAAK, naam: 'محمد 日本 😀 ok' } }
    expect((await lees(await pdf(opdracht))).tekst).toContain('□□□□ □□ □ ok')
    expect(htmlBrief(brief(opdracht))).toContain('محمد 日本 😀 ok')
  })

  it('een naam van 10.000 tekens staat er helemaal, en loopt niet van het blad', async () => {
    const naam = 'Verzonnen'.repeat(1112).slice(0, 10_000)
    const bytes = await pdf({ ...brieven.weigering, zaak: { ...ZAAK, naam } })
    const { tekst, bladen } = await lees(bytes)
    // A page may end inside a word: at most once a page.
    expect(tekst.replace(/\s+/g, '').match(/Verzonnen/g)?.length ?? 0).toBeGreaterThan(1111 - bladen)
    expect(bladen).toBeGreaterThan(3)
    const taak = getDocument({ data: bytes.slice(), verbosity: 0 })
    const blad = await (await taak.promise).getPage(1)
    const { items } = await blad.getTextContent()
    for (const item of items)
      if ('str' in item) expect(Number(item.transform[4]) + item.width).toBeLessThan(595.3 - 2 * 28)
    await taak.destroy()
  })
})

describe('PGB-31 de webpagina', () => {
  const pagina = htmlBrief(brief(brieven.verlening_met_plicht))

  it('heeft taal, titel, één h1, koppen die niet verspringen, en tabellen met koppen', () => {
    expect(pagina).toMatch(/^<!doctype html>\n<html lang="nl">/)
    expect(pagina).toContain('<title>U krijgt een pgb, met extra plichten</title>')
    const niveaus = [...pagina.matchAll(/<h([1-6])/g)].map(([, niveau]) => Number(niveau))
    expect(niveaus.filter((niveau) => niveau === 1)).toHaveLength(1)
    niveaus.forEach((niveau, i) => {
      expect(niveau - (niveaus[i - 1] ?? 0)).toBeLessThanOrEqual(1)
    })
    const tabellen = pagina.match(/<table>/g) ?? []
    expect(pagina.match(/<caption>/g)).toHaveLength(tabellen.length)
    expect(pagina).toContain('<th scope="col"')
    expect(pagina).toContain('<th scope="row"')
  })

  it('laadt niets van elders en draait niets', () => {
    expect(pagina).toContain("default-src 'none'")
    expect(pagina).not.toMatch(/<script|<link|src=|url\(|@import|href=/)
  })
})

describe('PGB-31 en PGB-32: dezelfde brief geeft dezelfde bytes', () => {
  const map = mkdtempSync(join(tmpdir(), 'ozk-brief-'))
  afterAll(() => rmSync(map, { recursive: true, force: true }))

  /** A font that says it is ours, but is drawn heavier: a machine that has one must not change the letter. */
  function plaatsVreemdLettertype(thuis: string): void {
    const zwaar = readFileSync(join(LETTERMAPPEN[0] ?? '', '../900Black/SourceSans3_900Black.ttf'))
    for (let i = 0; i < zwaar.readUInt16BE(4); i++)
      if (zwaar.toString('latin1', 12 + i * 16, 16 + i * 16) === 'OS/2')
        zwaar.writeUInt16BE(400, zwaar.readUInt32BE(20 + i * 16) + 4)
    for (const plek of ['.fonts', '.local/share/fonts']) {
      mkdirSync(join(thuis, plek), { recursive: true })
      writeFileSync(join(thuis, plek, 'vreemd.ttf'), zwaar)
    }
  }

  async function druk(env: Record<string, string>): Promise<string> {
    const proef = fileURLToPath(new URL('drukproef.proef.ts', import.meta.url))
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', proef], {
      env: { PATH: process.env.PATH ?? '', ...env },
    })
    return stdout
  }

  it('in twee processen met een andere klok, taal, thuismap en lettertypen', async () => {
    plaatsVreemdLettertype(map)
    const [hier, daar] = await Promise.all([
      druk({ TZ: 'Europe/Amsterdam', LANG: 'nl_NL.UTF-8', HOME: '/nergens' }),
      druk({ TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', HOME: map, SOURCE_DATE_EPOCH: '1' }),
    ])
    expect(hier.trim().split('\n')).toHaveLength(Object.keys(brieven).length)
    expect(daar).toBe(hier)
    const eigen = createHash('sha256')
      .update(await pdf(brieven.weigering))
      .digest('hex')
    expect(hier).toContain(`weigering ${eigen}`)
  })

  it('ook na andere brieven in hetzelfde proces', async () => {
    const eerst = await pdf(brieven.verlening)
    await pdf(brieven.intrekking)
    await pdf({ ...brieven.weigering, zaak: { ...ZAAK, naam: 'A. Nders' } })
    expect(Buffer.compare(await pdf(brieven.verlening), eerst)).toBe(0)
  })
})

describe('PGB-31 het lettertype', () => {
  it('alle dikten tekenen dezelfde tekens', () => {
    const [eerste, ...rest] = LETTERMAPPEN.map((plek) =>
      leesTekens(readFileSync(join(plek, `SourceSans3_${plek.split(/[\\/]/).at(-1)}.ttf`))),
    )
    expect(eerste?.size).toBeGreaterThan(1500)
    for (const ander of rest) expect([...ander].sort()).toEqual([...(eerste ?? [])].sort())
    expect(tekenbaar('€ −“é’ő□•\u00a0\u200b日')).toBe('€ −“é’ő□•\u00a0\u200b□')
  })
})

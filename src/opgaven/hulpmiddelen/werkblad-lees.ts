/**
 * The rows of a sheet of a workbook. Reads what a table needs and nothing more: no macros, no entities, no links. A cell with
 * a formula has no value of its own and counts as unreadable (T17).
 */
import type { Cel, Tabelrij } from './cel.ts'
import { openZip, Zipfout } from './zip.ts'

const KOLOMMEN_MAX = 64
const RIJ_MAX = 1 << 18

/** Of the sheet with this name, else of the first one. Throws Zipfout when it is no workbook that we read. */
export function* leesWerkblad(inhoud: Buffer, naam: string): Generator<Tabelrij, void> {
  const pak = openZip(inhoud)
  const deel = (pad: string): string | null => {
    const bytes = pak(pad)
    if (bytes === null) return null
    const tekst = bytes.toString('utf8')
    if (tekst.includes('<!DOCTYPE') || tekst.includes('<!ENTITY')) throw new Zipfout('a document type stands in it')
    return tekst
  }
  const boek = deel('xl/workbook.xml')
  if (boek === null) throw new Zipfout('no workbook')
  const pad = padVanBlad(boek, deel('xl/_rels/workbook.xml.rels') ?? '', naam)
  const woorden = gedeeldeTeksten(deel('xl/sharedStrings.xml') ?? '')
  const blad = deel(pad)
  if (blad === null) throw new Zipfout('no sheet')
  let volgend = 1
  let breedte: number | null = null
  for (const [kop, rij] of stukken(blad, 'row')) {
    const nummer = Number(attribuut(kop, 'r') ?? volgend)
    volgend = nummer + 1
    if (rij.length > RIJ_MAX) {
      yield { nummer: nummer - 1, cellen: null }
      continue
    }
    const cellen = zonderLeegEinde(leesCellen(rij, woorden))
    if (cellen.length === 0) continue
    breedte ??= cellen.length
    // A workbook leaves out the empty cells at the end of a row.
    while (cellen.length < breedte) cellen.push(LEEG)
    yield { nummer: nummer - 1, cellen }
  }
}

const LEEG: Cel = { tekst: '', getal: false }

function zonderLeegEinde(cellen: Cel[]): Cel[] {
  return cellen.slice(0, cellen.findLastIndex(({ tekst }) => tekst !== '') + 1)
}

function padVanBlad(boek: string, relaties: string, naam: string): string {
  const bladen = [...boek.matchAll(/<sheet ([^>]{1,400})>/g)].map(([, kop = '']) => kop)
  const blad = bladen.find((kop) => attribuut(kop, 'name') === naam) ?? bladen[0]
  const id = blad === undefined ? null : /r:id="([^"]{1,80})"/.exec(blad)?.[1]
  for (const [, kop = ''] of relaties.matchAll(/<Relationship ([^>]{1,600})>/g))
    if (attribuut(kop, 'Id') === id) {
      const doel = attribuut(kop, 'Target') ?? ''
      return doel.startsWith('/') ? doel.slice(1) : `xl/${doel}`
    }
  throw new Zipfout('no sheet')
}

function gedeeldeTeksten(xml: string): readonly string[] {
  return [...stukken(xml, 'si')].map(([, binnen]) => tekstIn(binnen))
}

function leesCellen(rij: string, woorden: readonly string[]): Cel[] {
  const cellen: Cel[] = []
  let volgend = 0
  for (const [kop, binnen] of stukken(rij, 'c')) {
    const kolom = kolomnummer(attribuut(kop, 'r')) ?? volgend
    volgend = kolom + 1
    if (kolom >= KOLOMMEN_MAX) continue
    while (cellen.length < kolom) cellen.push(LEEG)
    cellen[kolom] = leesCel(attribuut(kop, 't') ?? 'n', binnen, woorden)
  }
  return cellen
}

function leesCel(soort: string, binnen: string, woorden: readonly string[]): Cel {
  if (binnen.includes('<f')) return { tekst: null, getal: false }
  if (soort === 'inlineStr') return { tekst: tekstIn(binnen), getal: false }
  const waarde = eersteTekst(binnen, 'v')
  if (waarde === null) return { tekst: '', getal: false }
  switch (soort) {
    case 's':
      return { tekst: woorden[Number(waarde)] ?? null, getal: false }
    case 'str':
      return { tekst: ontsnap(waarde), getal: false }
    case 'n':
      return { tekst: waarde, getal: true }
    default:
      return { tekst: null, getal: false }
  }
}

function tekstIn(xml: string): string {
  let uit = ''
  for (const [, binnen] of stukken(xml, 't')) uit += ontsnap(binnen)
  return uit
}

const eersteTekst = (xml: string, naam: string): string | null => {
  for (const [, binnen] of stukken(xml, naam)) return binnen
  return null
}

/** Each element of a name with its attributes and what stands inside; one pass, whatever the text. */
function* stukken(xml: string, naam: string): Generator<readonly [kop: string, binnen: string], void> {
  const sluit = `</${naam}>`
  let plek = 0
  for (;;) {
    plek = xml.indexOf(`<${naam}`, plek)
    if (plek < 0) return
    const kopBegin = plek + naam.length + 1
    plek = kopBegin
    if (!/[\s>/]/.test(xml[kopBegin] ?? '')) continue
    const kopEind = xml.indexOf('>', kopBegin)
    if (kopEind < 0) return
    if (xml[kopEind - 1] === '/') {
      yield [xml.slice(kopBegin, kopEind - 1), '']
      plek = kopEind
      continue
    }
    const eind = xml.indexOf(sluit, kopEind)
    if (eind < 0) return
    yield [xml.slice(kopBegin, kopEind), xml.slice(kopEind + 1, eind)]
    plek = eind + sluit.length
  }
}

const attribuut = (kop: string, naam: string): string | null => {
  const waarde = new RegExp(`(?:^|\\s)${naam}="([^"]*)"`).exec(kop)?.[1]
  return waarde === undefined ? null : ontsnap(waarde)
}

function kolomnummer(plek: string | null): number | null {
  const letters = plek === null ? undefined : /^([A-Z]{1,3})[0-9]/.exec(plek)?.[1]
  if (letters === undefined) return null
  return [...letters].reduce((getal, letter) => getal * 26 + letter.charCodeAt(0) - 0x40, 0) - 1
}

const NAMEN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const ontsnap = (tekst: string): string =>
  tekst.includes('&')
    ? tekst.replace(/&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-z]{2,4});/g, (heel, wat) => ontsnapEen(heel, wat))
    : tekst

function ontsnapEen(heel: string, wat: string): string {
  if (!wat.startsWith('#')) return NAMEN[wat] ?? heel
  const code = wat[1] === 'x' ? Number.parseInt(wat.slice(2), 16) : Number(wat.slice(1))
  return code <= 0x10ffff ? String.fromCodePoint(code) : heel
}

/** Taking in a file of a supplier: all or nothing, and the same file or line again doubles nothing (NZA-8). */
import { createHash } from 'node:crypto'
import type { Transactie } from '../../platform/db.ts'
import {
  anderBron,
  type Bron,
  bekendeRegels,
  claimMaanden,
  type Regelrij,
  vindBestand,
  voegBestandToe,
  voegRegelsToe,
} from '../store/hulpmiddel-rijen.ts'
import { facturenIn } from './facturen.ts'
import { Gebreken, type Hulpmiddelgebrek, type Meld } from './gebrek.ts'
import { CATEGORIEEN } from './kolommen.ts'
import { leesTabel } from './tabel.ts'
import { totalenIn } from './totalen.ts'
import { Zipfout } from './zip.ts'

export interface Invoervraag {
  readonly regio: string
  readonly naam: string
  readonly inhoud: Buffer
  readonly vandaag: string
  /** True: only look, keep nothing. */
  readonly proef: boolean
  /** Which page of the defects. */
  readonly vanaf: number
  readonly aantal: number
}

export interface Invoeruitslag {
  readonly soort: Bron
  readonly regels: number
  /** Lines that were not known yet. */
  readonly nieuw: number
  readonly bekend: number
  readonly bedragCent: number
  /** False: nothing of it is kept. */
  readonly opgeslagen: boolean
  /** These bytes came in before. */
  readonly alIngelezen: boolean
  readonly fouten: number
  readonly waarschuwingen: number
  readonly codes: Readonly<Record<string, number>>
  readonly gebreken: readonly Hulpmiddelgebrek[]
}

const BLOK = 2000

export async function leesIn(tx: Transactie, vraag: Invoervraag): Promise<Invoeruitslag> {
  const { regio, inhoud, proef } = vraag
  const sha256 = createHash('sha256').update(inhoud).digest('hex')
  const eerder = await vindBestand(tx, regio, sha256)
  if (eerder) {
    const { soort, regels, bedragCent } = eerder
    const niets = { opgeslagen: false, fouten: 0, waarschuwingen: 0, codes: {}, gebreken: [] }
    return { soort, regels, nieuw: 0, bekend: regels, bedragCent, alIngelezen: true, ...niets }
  }
  const soort = soortVan(inhoud)
  const gebreken = new Gebreken(vraag.vanaf, vraag.aantal)
  const telling = await bekijk(tx, vraag, soort, gebreken)
  const mag = gebreken.fouten === 0 && !proef
  if (mag) await bewaar(tx, vraag, soort, { sha256, ...telling })
  const { fouten, waarschuwingen, codes, pagina } = gebreken
  const uitkomst = { fouten, waarschuwingen, codes, gebreken: pagina, opgeslagen: mag, alIngelezen: false }
  return { soort, ...telling, nieuw: telling.regels - telling.bekend, ...uitkomst }
}

/** Totals name a month in their second column; whatever else it is, is judged as invoices. */
function soortVan(inhoud: Buffer): Bron {
  try {
    const [kop] = leesTabel(inhoud)
    return kop?.cellen?.[1]?.tekst === 'maand' ? 'totalen' : 'facturen'
  } catch (fout) {
    if (fout instanceof Zipfout) return 'facturen'
    throw fout
  }
}

/** Lines of the store, in blocks. Read anew for each pass, so that a large file asks no large memory. */
function* blokken(vraag: Invoervraag, soort: Bron, merk: string, meld: Meld): Generator<Regelrij[], void> {
  const regels = soort === 'facturen' ? facturenIn(vraag.inhoud, vraag, meld) : alsRegels(vraag, merk, meld)
  let blok: Regelrij[] = []
  for (const regel of regels) {
    blok.push(regel)
    if (blok.length < BLOK) continue
    yield blok
    blok = []
  }
  if (blok.length > 0) yield blok
}

function* alsRegels({ inhoud, regio, vandaag }: Invoervraag, merk: string, meld: Meld): Generator<Regelrij, void> {
  for (const { rij, maand, bedragen } of totalenIn(inhoud, { regio, vandaag, jaar: null }, meld))
    for (const [i, categorie] of CATEGORIEEN.entries())
      yield {
        rij,
        leverancier: '',
        factuur: merk,
        regel: (rij - 1) * CATEGORIEEN.length + i + 1,
        datum: `${maand}-01`,
        maand,
        hulpmiddel: 'totaal',
        categorie,
        bedragCent: bedragen[categorie],
      }
}

interface Telling {
  readonly regels: number
  readonly bekend: number
  readonly bedragCent: number
}

async function bekijk(tx: Transactie, vraag: Invoervraag, soort: Bron, gebreken: Gebreken): Promise<Telling> {
  const maanden = new Map<string, number>()
  const telling = { regels: 0, bekend: 0, bedragCent: 0 }
  for (const blok of blokken(vraag, soort, 'proef', gebreken.meld)) {
    for (const { maand, rij, bedragCent } of blok) {
      telling.regels++
      telling.bedragCent += bedragCent
      if (!maanden.has(maand)) maanden.set(maand, rij)
    }
    if (soort === 'totalen') continue
    for (const { rij, gelijk } of await bekendeRegels(tx, vraag.regio, blok)) {
      telling.bekend++
      if (!gelijk) meldAnders(gebreken.meld, rij)
    }
  }
  for (const maand of await anderBron(tx, vraag.regio, [...maanden.keys()], soort))
    meldBron(gebreken.meld, maanden.get(maand) ?? 0, maand, soort)
  return telling
}

function meldAnders(meld: Meld, rij: number): void {
  const nl =
    'Deze factuurregel is al ingelezen met een ander bedrag, hulpmiddel of andere dag. Lever een credit met een eigen nummer.'
  const en =
    'This invoice line was taken in with another amount, device or day. Send a credit with a number of its own.'
  meld(rij, 'regel', 'regel-anders', nl, en)
}

function meldBron(meld: Meld, rij: number, maand: string, soort: Bron): void {
  const [nl, en] = soort === 'facturen' ? ['totalen', 'totals'] : ['facturen', 'invoices']
  const zin = `Van ${maand} staan er al ${nl}. Facturen en totalen samen zouden dubbel tellen.`
  meld(
    rij,
    'maand',
    'maand-andere-bron',
    zin,
    `There are ${en} of ${maand} already. Invoices and totals together would count twice.`,
  )
}

async function bewaar(
  tx: Transactie,
  vraag: Invoervraag,
  soort: Bron,
  { sha256, regels, bedragCent }: Telling & { readonly sha256: string },
): Promise<void> {
  const { regio, naam } = vraag
  const bestand = await voegBestandToe(tx, regio, { soort, naam, sha256, regels, bedragCent })
  for (const blok of blokken(vraag, soort, bestand, () => undefined)) {
    // Another may have claimed a month since we looked: then the key of the database undoes all of it.
    await claimMaanden(tx, regio, [...new Set(blok.map(({ maand }) => maand))].sort(), soort)
    await voegRegelsToe(tx, regio, { bestand, bron: soort }, blok)
  }
}

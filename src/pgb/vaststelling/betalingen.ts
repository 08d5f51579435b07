/**
 * Reads a message with what the SVB paid out, in a form of our own: `houder;jaar;maand;soort;bedrag`, one row per holder,
 * month and kind. A row says how much was paid in that month in all, so a later message replaces an earlier one and never
 * adds to it (PGB-25, D22). Every defect comes back at once, and with one defect nothing of the message counts.
 */
import { Csvregel } from '../../platform/csv/csvregel.ts'
import { regelblokken, TE_LANG } from '../../platform/csv/regelblokken.ts'
import type { Gebrek } from '../../platform/operatie.ts'
import { BETAALSOORTEN, type Betaalsoort } from './betaalsoort.ts'

export const BETAALKOLOMMEN = ['houder', 'jaar', 'maand', 'soort', 'bedrag'] as const
export interface Betaling {
  readonly houder: string
  readonly jaar: number
  /** 1 to 12. */
  readonly maand: number
  readonly soort: Betaalsoort
  /** Eurocents; below zero when more came back than was paid. */
  readonly bedragCent: number
}

export type Gelezen = { readonly goed: readonly Betaling[] } | { readonly fouten: readonly Gebrek[] }

/** `tot`: the day of the message, `jjjj-mm-dd`; nothing can be paid in a month after it. */
export function leesBetalingen(inhoud: Uint8Array, tot: string): Gelezen {
  const regel = new Csvregel()
  const lezing = new Betaallezing(tot)
  let plaats = 0
  const bron = (buffer: Buffer, vanaf: number): number => {
    const aantal = Math.min(buffer.length - vanaf, inhoud.length - plaats)
    buffer.set(inhoud.subarray(plaats, plaats + aantal), vanaf)
    plaats += aantal
    return aantal
  }
  for (const blok of regelblokken(bron)) {
    for (let i = 0; i < blok.aantal; i++) {
      const einde = blok.tot[i] ?? TE_LANG
      if (einde === TE_LANG) lezing.teLang()
      else {
        regel.ontleed(blok.buffer, blok.van[i] ?? 0, einde)
        lezing.neem(regel)
      }
    }
  }
  return lezing.sluit()
}

const BEDRAG = /^(-?)(\d{1,3}(?:\.\d{3})+|\d{1,9}),(\d{2})$/
const HOUDER_MAX = 100
const JAAR_MIN = 2015

class Betaallezing {
  readonly #gebreken: Gebrek[] = []
  readonly #betalingen: Betaling[] = []
  /** Holder, month and kind that were seen, with the row. */
  readonly #gezien = new Map<string, number>()
  readonly #tot: string
  #rij = -1

  constructor(tot: string) {
    this.#tot = tot
  }

  teLang(): void {
    this.#rij++
    this.#meld('regel-te-lang', '', `Rij ${this.#rij} is te lang.`, `Row ${this.#rij} is too long.`)
  }

  neem(regel: Csvregel): void {
    this.#rij++
    const velden = BETAALKOLOMMEN.map((_, i) => regel.tekst(i))
    if (this.#rij === 0) this.#neemKop(velden, regel.aantal)
    else if (regel.aantal === BETAALKOLOMMEN.length) this.#neemRij(velden)
    else
      this.#meld(
        'kolommen-aantal',
        '',
        `Rij ${this.#rij} heeft een ander aantal kolommen.`,
        `Row ${this.#rij} has another number of columns.`,
      )
  }

  #neemRij(velden: readonly (string | null)[]): void {
    const [houder = null, jaar = null, maand = null, soort = null, bedrag = null] = velden
    const betaling = {
      houder: this.#lees('houder', houder, (t) => (t.trim() === t && t !== '' && t.length <= HOUDER_MAX ? t : null)),
      jaar: this.#lees('jaar', jaar, (t) => (/^\d{4}$/.test(t) && Number(t) >= JAAR_MIN ? Number(t) : null)),
      maand: this.#lees('maand', maand, (t) => (/^(?:0?[1-9]|1[0-2])$/.test(t) ? Number(t) : null)),
      soort: this.#lees('soort', soort, (t) => BETAALSOORTEN.find((naam) => naam === t) ?? null),
      bedragCent: this.#lees('bedrag', bedrag, leesBedrag),
    }
    if (isHeel(betaling)) this.#bewaar(betaling)
  }

  sluit(): Gelezen {
    if (this.#rij < 0) this.#neemKop([], 0)
    return this.#gebreken.length > 0 ? { fouten: this.#gebreken } : { goed: this.#betalingen }
  }

  #neemKop(velden: readonly (string | null)[], aantal: number): void {
    if (aantal === BETAALKOLOMMEN.length && BETAALKOLOMMEN.every((kolom, i) => velden[i] === kolom)) return
    const kop = BETAALKOLOMMEN.join(';')
    this.#rij = 0
    this.#meld(
      'kop-onjuist',
      '',
      `De eerste regel moet precies zijn: ${kop}.`,
      `The first line must be exactly: ${kop}.`,
    )
  }

  #lees<T>(kolom: string, tekst: string | null, lees: (tekst: string) => T | null): T | null {
    const waarde = tekst === null ? null : lees(tekst)
    if (waarde === null)
      this.#meld(
        'waarde-onleesbaar',
        `/${kolom}`,
        `Rij ${this.#rij}: ${kolom} is niet te lezen.`,
        `Row ${this.#rij}: ${kolom} cannot be read.`,
      )
    return waarde
  }

  #bewaar(betaling: Betaling): void {
    const { houder, jaar, maand, soort } = betaling
    const rij = this.#rij
    if (`${jaar}-${String(maand).padStart(2, '0')}` > this.#tot.slice(0, 7))
      this.#meld(
        'maand-in-toekomst',
        '/maand',
        `Rij ${rij}: deze maand komt na het bericht.`,
        `Row ${rij}: this month comes after the message.`,
      )
    const sleutel = JSON.stringify([houder, jaar, maand, soort])
    const eerder = this.#gezien.get(sleutel)
    if (eerder === undefined) this.#gezien.set(sleutel, rij)
    else
      this.#meld(
        'rij-dubbel',
        '',
        `Rij ${rij} gaat over hetzelfde als rij ${eerder}.`,
        `Row ${rij} is about the same as row ${eerder}.`,
      )
    this.#betalingen.push(betaling)
  }

  #meld(code: string, veld: string, nl: string, en: string): void {
    this.#gebreken.push({ pointer: `/betalingen/${this.#rij}${veld}`, code, uitleg: { nl, en } })
  }
}

type Halve = { readonly [K in keyof Betaling]: Betaling[K] | null }
const isHeel = (half: Halve): half is Betaling => Object.values(half).every((waarde) => waarde !== null)

/** Euros with a decimal comma and two digits; a thousands point may stand in it. */
function leesBedrag(tekst: string): number | null {
  const [, min, heel, centen] = BEDRAG.exec(tekst) ?? []
  if (heel === undefined || heel.length > 12) return null
  const cent = Number(heel.replaceAll('.', '')) * 100 + Number(centen)
  return min === '-' && cent !== 0 ? -cent : cent
}

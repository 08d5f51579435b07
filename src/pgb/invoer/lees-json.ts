/**
 * Reads JSON more strictly than JSON.parse: double names, numbers that reading would change and deep nesting are
 * defects with a place. It keeps its own stack, so that a deep text cannot exhaust the one of the program, and it looks
 * at each character once.
 */
import { createScanner, type JSONScanner } from 'jsonc-parser'
import type { Gebreken } from './gebreken.ts'
import { blijftGelijk } from './getal.ts'
import { onder, type Plek, WORTEL } from './plek.ts'
import type { Leesreden } from './teksten.ts'

/** Stands where a value stood that has been refused already: present, and nothing more to say about it. */
export const AL_GEMELD: unique symbol = Symbol('al gemeld')
export const DIEPTE_MAX = 20

export interface Leesfout {
  readonly reden: Leesreden
  readonly regel: number
  readonly teken: number
}

/** Token kinds of jsonc-parser, whose own enumeration exists for the compiler only. */
const TOKEN = {
  objectOpen: 1,
  objectDicht: 2,
  lijstOpen: 3,
  lijstDicht: 4,
  komma: 5,
  dubbelePunt: 6,
  nul: 7,
  waar: 8,
  onwaar: 9,
  tekst: 10,
  getal: 11,
  regelcommentaar: 12,
  blokcommentaar: 13,
  regeleinde: 14,
  witruimte: 15,
  einde: 17,
} as const
/** Scan error of jsonc-parser: a text without its end, which at the end of everything means that more was to come. */
const TEKST_ZONDER_EINDE = 2

type Verwacht = 'waarde' | 'waardeOfDicht' | 'naam' | 'naamOfDicht' | 'dubbelePunt' | 'kommaOfDicht' | 'einde'

/** A list or object that is open. Without `plek` it lies too deep and nothing in it is kept. */
interface Kader {
  readonly plek: Plek | null
  readonly lijst: unknown[] | null
  readonly object: Record<string, unknown> | null
  naam: string
  /** The name at hand stood here before: its value is read, not kept. */
  dubbel: boolean
}
const DIEPE_LIJST: Kader = { plek: null, lijst: [], object: null, naam: '', dubbel: false }
const DIEP_OBJECT: Kader = { plek: null, lijst: null, object: {}, naam: '', dubbel: false }

/** The value that the text writes, or the first place where it is no JSON. Other defects go to `gebreken`. */
export function leesJson(tekst: string, gebreken: Gebreken): { waarde: unknown } | { leesfout: Leesfout } {
  return new Lezer(tekst, gebreken).lees()
}

class Lezer {
  readonly #scanner: JSONScanner
  readonly #gebreken: Gebreken
  readonly #stapel: Kader[] = []
  readonly #einde: number
  #kader: Kader | undefined
  #verwacht: Verwacht = 'waarde'
  #vorigeKomma = false
  #waarde: unknown

  constructor(tekst: string, gebreken: Gebreken) {
    this.#scanner = createScanner(tekst, false)
    this.#gebreken = gebreken
    this.#einde = tekst.length
  }

  lees(): { waarde: unknown } | { leesfout: Leesfout } {
    while (!this.#gebreken.vol) {
      const token = Number(this.#scanner.scan())
      if (token === TOKEN.witruimte || token === TOKEN.regeleinde) continue
      if (token === TOKEN.einde && this.#verwacht === 'einde') break
      if (Number(this.#scanner.getTokenError()) !== 0 || !this.#neem(token)) return { leesfout: this.#leesfout(token) }
      this.#vorigeKomma = token === TOKEN.komma
    }
    return { waarde: this.#waarde }
  }

  /** Takes one token; false when it may not stand here. */
  #neem(token: number): boolean {
    const verwacht = this.#verwacht
    if (verwacht === 'waarde' || verwacht === 'waardeOfDicht') {
      return verwacht === 'waardeOfDicht' && token === TOKEN.lijstDicht ? this.#sluit() : this.#neemWaarde(token)
    }
    if (verwacht === 'naam' || verwacht === 'naamOfDicht') {
      if (token === TOKEN.tekst) return this.#neemNaam(this.#scanner.getTokenValue())
      return verwacht === 'naamOfDicht' && token === TOKEN.objectDicht && this.#sluit()
    }
    if (verwacht === 'dubbelePunt') {
      this.#verwacht = 'waarde'
      return token === TOKEN.dubbelePunt
    }
    if (verwacht === 'einde') return false
    const inLijst = this.#kader?.lijst !== null
    if (token === TOKEN.komma) {
      this.#verwacht = inLijst ? 'waarde' : 'naam'
      return true
    }
    return token === (inLijst ? TOKEN.lijstDicht : TOKEN.objectDicht) && this.#sluit()
  }

  #neemWaarde(token: number): boolean {
    switch (token) {
      case TOKEN.objectOpen:
        return this.#open(false)
      case TOKEN.lijstOpen:
        return this.#open(true)
      case TOKEN.tekst:
        return this.#bewaar(this.#scanner.getTokenValue())
      case TOKEN.getal:
        return this.#bewaar(this.#getal(this.#scanner.getTokenValue()))
      case TOKEN.waar:
        return this.#bewaar(true)
      case TOKEN.onwaar:
        return this.#bewaar(false)
      case TOKEN.nul:
        return this.#bewaar(null)
      default:
        return false
    }
  }

  #getal(cijfers: string): unknown {
    const getal = Number(cijfers)
    if (!Number.isFinite(getal) || blijftGelijk(cijfers, getal)) return getal === 0 ? 0 : getal
    const plek = this.#plekNu()
    if (plek) this.#gebreken.meld('getal-onnauwkeurig', plek)
    return AL_GEMELD
  }

  #neemNaam(naam: string): boolean {
    this.#verwacht = 'dubbelePunt'
    const kader = this.#kader
    if (!kader?.object || !kader.plek) return true
    kader.naam = naam
    kader.dubbel = Object.hasOwn(kader.object, naam)
    if (kader.dubbel) {
      this.#gebreken.meld('dubbele-eigenschap', onder(kader.plek, naam))
      zet(kader.object, naam, AL_GEMELD)
    }
    return true
  }

  #open(alsLijst: boolean): boolean {
    const plek = this.#plekNu()
    const teDiep = this.#stapel.length >= DIEPTE_MAX
    if (teDiep && plek) this.#gebreken.meld('te-diep', plek)
    const kader: Kader =
      teDiep || !plek
        ? alsLijst
          ? DIEPE_LIJST
          : DIEP_OBJECT
        : { plek, lijst: alsLijst ? [] : null, object: alsLijst ? null : {}, naam: '', dubbel: false }
    this.#bewaar(kader.plek ? (kader.lijst ?? kader.object) : AL_GEMELD)
    this.#stapel.push(kader)
    this.#kader = kader
    this.#verwacht = alsLijst ? 'waardeOfDicht' : 'naamOfDicht'
    return true
  }

  #sluit(): boolean {
    this.#stapel.pop()
    this.#kader = this.#stapel.at(-1)
    this.#verwacht = this.#kader ? 'kommaOfDicht' : 'einde'
    return true
  }

  #bewaar(waarde: unknown): boolean {
    const kader = this.#kader
    if (!kader) this.#waarde = waarde
    else if (kader.plek && kader.lijst) kader.lijst.push(waarde)
    else if (kader.plek && kader.object && !kader.dubbel) zet(kader.object, kader.naam, waarde)
    this.#verwacht = kader ? 'kommaOfDicht' : 'einde'
    return true
  }

  /** Where the value at hand stands; null when it lies too deep to matter. */
  #plekNu(): Plek | null {
    const kader = this.#kader
    if (!kader) return WORTEL
    return kader.plek && onder(kader.plek, kader.lijst ? kader.lijst.length : kader.naam)
  }

  #leesfout(token: number): Leesfout {
    const scanner = this.#scanner
    return {
      reden: this.#reden(token),
      regel: scanner.getTokenStartLine() + 1,
      teken: scanner.getTokenStartCharacter() + 1,
    }
  }

  #reden(token: number): Leesreden {
    if (token === TOKEN.einde) return 'einde'
    if (token === TOKEN.regelcommentaar || token === TOKEN.blokcommentaar) return 'commentaar'
    const fout = Number(this.#scanner.getTokenError())
    const totEinde = this.#scanner.getTokenOffset() + this.#scanner.getTokenLength() >= this.#einde
    if (fout === TEKST_ZONDER_EINDE && totEinde) return 'einde'
    if (fout !== 0 && token === TOKEN.tekst) return 'tekst'
    const sluitNaKomma = this.#vorigeKomma && (token === TOKEN.objectDicht || token === TOKEN.lijstDicht)
    return sluitNaKomma || token === TOKEN.komma ? 'komma' : 'onverwacht'
  }
}

/** Sets an own property. Assigning `__proto__` would change the object's nature instead. */
function zet(object: Record<string, unknown>, naam: string, waarde: unknown): void {
  if (naam !== '__proto__') object[naam] = waarde
  else Object.defineProperty(object, naam, { value: waarde, enumerable: true, writable: true, configurable: true })
}

/**
 * Checks claim lines against contracts, indications and each other, in one pass over the file (INK-30). A bad line never
 * stops it, all reasons of a line are given, and the same files give the same findings.
 */
import { Csvregel } from '../../platform/csv/csvregel.ts'
import { leesBestand, TE_LANG } from '../../platform/csv/regelblokken.ts'
import { Woordtabel } from '../../platform/csv/woordtabel.ts'
import { type Bestandsgebrek, kopgebrek } from './bestandsgebrek.ts'
import { Bevindingen, type Telling } from './bevindingen.ts'
import { Boekhouding, type Paar } from './boekhouding.ts'
import { BIT, type Declaratiecode } from './code.ts'
import { toetsContract } from './contract-toets.ts'
import { type Contracten, type Contractrij, leesContracten, sleutelVan } from './contracten.ts'
import { Declaratie, KOP_DECLARATIES } from './declaratie.ts'
import { toetsIndicatie } from './indicatie-toets.ts'
import { type Indicaties, leesIndicaties } from './indicaties.ts'
import { Prestatietabel } from './prestatie.ts'
import { Regelnummers } from './regelnummers.ts'

export interface Declaratiebestanden {
  readonly declaraties: string
  readonly contracten: string
  readonly indicaties: string
  /** Claims of before: they use up limits and can be doubled; nothing is said of them. */
  readonly eerder?: string
}

export interface Declaratieuitkomst {
  readonly regels: number
  readonly bevindingen: number
  readonly codes: Partial<Record<Declaratiecode, Telling>>
}

export type Controlestand = { readonly gelezen: number; readonly regels: number; readonly bevindingen: number }

/**
 * Runs block after block: between two of them the caller may write, show progress or stop. Gives the outcome, or what is
 * wrong with the files as a whole. Throws what the file system throws.
 */
export function* controleerDeclaraties(
  bestanden: Declaratiebestanden,
  schrijf: ((bytes: Buffer) => void) | null,
): Generator<Controlestand, { goed: Declaratieuitkomst } | { gebreken: readonly Bestandsgebrek[] }> {
  const gebreken: Bestandsgebrek[] = []
  const meld = (gebrek: Bestandsgebrek): void => {
    if (gebreken.length < GEBREKEN_MAX) gebreken.push(gebrek)
  }
  const prestaties = new Prestatietabel()
  const clienten = new Woordtabel()
  const contracten = leesContracten(bestanden.contracten, prestaties, meld)
  const indicaties = leesIndicaties(bestanden.indicaties, clienten, meld)
  for (const soort of ['eerder', 'declaraties'] as const) {
    const pad = bestanden[soort]
    if (pad !== undefined && !heeftKop(pad)) meld(kopgebrek(soort, KOP_DECLARATIES))
  }
  if (gebreken.length > 0) return { gebreken }
  const controle = new Controle(contracten, indicaties, prestaties, clienten)
  const bevindingen = new Bevindingen(schrijf)
  if (bestanden.eerder !== undefined)
    for (const gelezen of controle.verwerk(bestanden.eerder, new Bevindingen(null)))
      yield { gelezen, regels: 0, bevindingen: 0 }
  controle.begin()
  for (const gelezen of controle.verwerk(bestanden.declaraties, bevindingen))
    yield { gelezen, regels: controle.regels, bevindingen: bevindingen.aantal }
  controle.sluitAf(bevindingen)
  bevindingen.sluitAf()
  return { goed: { regels: controle.regels, bevindingen: bevindingen.aantal, codes: bevindingen.telling() } }
}

/** More says no more: a file of another kind would name each of its rows. */
const GEBREKEN_MAX = 10_000

function heeftKop(pad: string): boolean {
  const regel = new Csvregel()
  for (const { buffer, aantal, van, tot } of leesBestand(pad)) {
    if (aantal === 0 || tot[0] === TE_LANG) return false
    regel.ontleed(buffer, van[0] ?? 0, tot[0] ?? 0)
    return regel.aantal === KOP_DECLARATIES.length && KOP_DECLARATIES.every((naam, veld) => regel.tekst(veld) === naam)
  }
  return false
}

/** A consult line waits until all stays are known (H335/H336 beside a stay at a location with treatment). */
interface Consult {
  readonly nummer: Buffer
  readonly client: number
  readonly van: number
  readonly tot: number
  readonly bedragCent: number
}

interface Contractpaar extends Paar {
  readonly rijen: readonly Contractrij[] | undefined
}

class Controle {
  regels = 0
  readonly #boekhouding = new Boekhouding()
  readonly #paren = new Map<number, Contractpaar>()
  readonly #regel = new Csvregel()
  readonly #declaratie = new Declaratie()
  #nummers = new Regelnummers()
  #consulten: Consult[] = []

  constructor(
    readonly contracten: Contracten,
    readonly indicaties: Indicaties,
    readonly prestaties: Prestatietabel,
    readonly clienten: Woordtabel,
  ) {}

  /** After the earlier claims: numbers and findings begin anew, what they used up stays. */
  begin(): void {
    this.regels = 0
    this.#nummers = new Regelnummers()
    this.#consulten = []
  }

  *verwerk(pad: string, bevindingen: Bevindingen): Generator<number, void> {
    let kop = true
    for (const { buffer, aantal, van, tot, gelezen } of leesBestand(pad)) {
      for (let i = 0; i < aantal; i++) {
        if (kop) kop = false
        else this.#verwerkRegel(buffer, van[i] ?? 0, tot[i] ?? 0, bevindingen)
      }
      yield gelezen
    }
  }

  sluitAf(bevindingen: Bevindingen): void {
    for (const { nummer, client, van, tot, bedragCent } of this.#consulten)
      if (this.#boekhouding.verbleefMetBehandeling(client, van, tot))
        bevindingen.voegToe(BIT['combinatie-niet-toegestaan'], nummer, 0, nummer.length, bedragCent)
  }

  #verwerkRegel(buffer: Buffer, van: number, tot: number, bevindingen: Bevindingen): void {
    this.regels++
    if (tot === TE_LANG) {
      bevindingen.voegToe(BIT['waarde-onleesbaar'], buffer, van, van, 0)
      return
    }
    const regel = this.#regel
    regel.ontleed(buffer, van, tot)
    const [begin, eind] = [regel.begin(0), regel.eind(0)]
    if (regel.aantal !== KOP_DECLARATIES.length) {
      bevindingen.voegToe(BIT['waarde-onleesbaar'], buffer, begin, eind, 0)
      return
    }
    const declaratie = this.#declaratie
    declaratie.lees(regel, buffer, this.clienten, this.prestaties)
    if (eind > begin) this.#verwerkGelezen(declaratie, buffer, begin, eind, bevindingen)
    else {
      // A number with other characters than ASCII, with quotes in it, empty, or broken.
      const nummer = Buffer.from(regel.tekst(0) ?? '')
      this.#verwerkGelezen(declaratie, nummer, 0, nummer.length, bevindingen)
    }
  }

  /** The line number stands in `nummer` from `begin` up to `eind`. */
  #verwerkGelezen(declaratie: Declaratie, nummer: Buffer, begin: number, eind: number, bevindingen: Bevindingen): void {
    const nummerGoed = eind > begin && this.#nummers.isNieuw(nummer, begin, eind)
    const vorm = nummerGoed ? declaratie.codes : declaratie.codes | BIT['waarde-onleesbaar']
    const codes = vorm | this.#oordeel(declaratie, vorm)
    const { client, van, tot, bedragCent, prestatie, heeftPeriode } = declaratie
    if (prestatie?.soort === 'consult' && client >= 0 && heeftPeriode && !(bedragCent < 0))
      this.#consulten.push({ nummer: Buffer.from(nummer.subarray(begin, eind)), client, van, tot, bedragCent })
    if (codes !== 0) bevindingen.voegToe(codes, nummer, begin, eind, bedragCent)
  }

  /** Each check asks only the fields that it needs, so that one bad field hides nothing else. */
  #oordeel(declaratie: Declaratie, vorm: number): number {
    const { agb, client, prestatie, van, tot, heeftPeriode, aantal } = declaratie
    if (prestatie === null) return 0
    let codes = 0
    const opDagen = prestatie.soort === 'verblijf' || prestatie.soort === 'toeslag'
    if (opDagen && heeftPeriode && !Number.isNaN(aantal) && aantal !== tot - van + 1) codes |= BIT['aantal-klopt-niet']
    const paar = Number.isNaN(agb) ? null : this.#paarVan(agb, prestatie.nummer)
    const dekking = paar === null ? null : toetsContract(declaratie, paar.rijen)
    if (dekking) codes |= dekking.codes
    if (client < 0 || !heeftPeriode) return codes
    const indicaties = this.indicaties.van(client)
    const naloop = prestatie.soort === 'mutatiedag' ? (dekking?.mutatiedagenMax ?? 0) : 0
    codes |= toetsIndicatie(prestatie, van, tot, indicaties, this.contracten, naloop)
    if (paar === null || dekking === null) return codes
    return codes | this.#boekhouding.verwerk(declaratie, prestatie, paar, dekking, indicaties, vorm | codes)
  }

  #paarVan(agb: number, prestatie: number): Contractpaar {
    const sleutel = sleutelVan(agb, prestatie)
    const gevonden = this.#paren.get(sleutel)
    if (gevonden) return gevonden
    const rijen = this.contracten.rijenVan(agb, prestatie)
    const nieuw = { nummer: this.#paren.size, rijen, bezetting: new Map<number, Int32Array>() }
    this.#paren.set(sleutel, nieuw)
    return nieuw
  }
}

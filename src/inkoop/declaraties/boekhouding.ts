/**
 * What lines say of each other: doubles, combinations, places and limits in time. A line that bears a code of another kind
 * is judged here too, but does not use up places or time.
 */
import { BIT } from './code.ts'
import type { Dekking } from './contract-toets.ts'
import { Dagkaart, GEDECLAREERD, GETELD, jaardelen, MET_BEHANDELING } from './dagkaart.ts'
import type { Declaratie } from './declaratie.ts'
import { Gelijkeregels } from './gelijke-regels.ts'
import type { Indicatie } from './indicaties.ts'
import type { Prestatie } from './prestatie.ts'
import { Eerstedagen, laatsteObservatiedag, laatsteOverbruggingsdag } from './termijnen.ts'

/** A provider with a service. */
export interface Paar {
  readonly nummer: number
  /** Counted clients per day, per year. */
  readonly bezetting: Map<number, Int32Array>
}

const DAGEN_MAX = 366
const OBSERVATIE = 'TOESLAG-OBSERVATIE'

export class Boekhouding {
  readonly #dagen = new Dagkaart()
  readonly #gelijk = new Gelijkeregels()
  readonly #observatie = new Eerstedagen()
  readonly #overbrugging = new Eerstedagen()
  readonly #vooraf = new Eerstedagen()
  readonly #mutatiedagen = new Map<string, number>()

  /** Gives the codes that come with this line; `codes` are those that it bears already. */
  verwerk(
    regel: Declaratie,
    prestatie: Prestatie,
    paar: Paar,
    dekking: Dekking,
    indicaties: readonly Indicatie[],
    codes: number,
  ): number {
    const opDagen = prestatie.soort === 'verblijf' || prestatie.soort === 'toeslag'
    if (regel.bedragCent < 0) {
      this.#neemTerug(regel, prestatie, paar, opDagen)
      return 0
    }
    let nieuw = opDagen ? this.#declareerDagen(regel, prestatie, paar, dekking) : this.#isDubbel(regel, paar)
    const telt = (codes | nieuw) === 0
    if (opDagen && dekking.plaatsen !== null) nieuw |= this.#bezet(regel, paar, dekking.plaatsen, telt)
    if (prestatie.id === OBSERVATIE) nieuw |= this.#tijd(this.#observatie, regel, laatsteObservatiedag, telt)
    else if (prestatie.soort === 'overbrugging')
      nieuw |= this.#tijd(this.#overbrugging, regel, laatsteOverbruggingsdag, telt, indicaties)
    else if (prestatie.soort === 'vooraf')
      nieuw |= this.#tijd(this.#vooraf, regel, laatsteOverbruggingsdag, telt, indicaties)
    else if (prestatie.soort === 'mutatiedag' && dekking.mutatiedagenMax !== null)
      nieuw |= this.#telMutatiedagen(regel, dekking.mutatiedagenMax, telt)
    return nieuw
  }

  /** Whether the client stayed at a location with treatment on a day of the period. */
  verbleefMetBehandeling(client: number, van: number, tot: number): boolean {
    for (const deel of jaardelen(van, tot))
      if (this.#dagen.andereRaakt(client, -1, deel.jaar, MET_BEHANDELING, deel.van, deel.tot)) return true
    return false
  }

  #declareerDagen({ client, van, tot }: Declaratie, { soort }: Prestatie, paar: Paar, dekking: Dekking): number {
    const verblijf = soort === 'verblijf'
    let codes = 0
    for (const deel of jaardelen(van, tot)) {
      const slot = this.#dagen.open(client, paar.nummer, deel.jaar, verblijf)
      if (this.#dagen.raakt(slot, GEDECLAREERD, deel.van, deel.tot)) codes |= BIT['dubbele-regel']
      if (verblijf && this.#dagen.andereRaakt(client, slot, deel.jaar, GEDECLAREERD, deel.van, deel.tot))
        codes |= BIT['combinatie-niet-toegestaan']
      this.#dagen.zet(slot, GEDECLAREERD, deel.van, deel.tot)
      if (verblijf && dekking.metBehandeling) this.#dagen.zet(slot, MET_BEHANDELING, deel.van, deel.tot)
    }
    return codes
  }

  #isDubbel(regel: Declaratie, paar: Paar): number {
    if (Number.isNaN(regel.aantal + regel.bedragCent)) return 0
    return this.#gelijk.isNieuw({ ...gelijkregel(regel, paar) }) ? 0 : BIT['dubbele-regel']
  }

  /** Places: on no day more clients than agreed (INK-15). With that the sum over the year cannot be passed either. */
  #bezet({ client, van, tot }: Declaratie, paar: Paar, plaatsen: number, telt: boolean): number {
    let codes = 0
    for (const deel of jaardelen(van, tot)) {
      const slot = this.#dagen.zoek(client, paar.nummer, deel.jaar)
      const bezetting = bezettingVan(paar, deel.jaar)
      for (let dag = deel.van; dag <= deel.tot; dag++) {
        // The same client twice takes one place.
        if (this.#dagen.raakt(slot, GETELD, dag, dag)) continue
        if ((bezetting[dag] ?? 0) >= plaatsen) codes = BIT['plaatsen-overschreden']
        if (telt) bezetting[dag] = (bezetting[dag] ?? 0) + 1
      }
      if (telt) this.#dagen.zet(slot, GETELD, deel.van, deel.tot)
    }
    return codes
  }

  #tijd(
    dagen: Eerstedagen,
    { client, van, tot }: Declaratie,
    laatste: (eerste: number) => number,
    telt: boolean,
    indicaties?: readonly Indicatie[],
  ): number {
    const eerste = dagen.voor(client, van, laatste, indicaties)
    if (telt) dagen.bewaar(client, eerste)
    if (tot <= laatste(eerste)) return 0
    return indicaties ? BIT['overbrugging-te-lang'] : BIT['observatie-te-lang']
  }

  #telMutatiedagen({ client, agb, aantal }: Declaratie, max: number, telt: boolean): number {
    if (Number.isNaN(aantal)) return 0
    const sleutel = `${client} ${agb}`
    const som = (this.#mutatiedagen.get(sleutel) ?? 0) + aantal
    if (telt) this.#mutatiedagen.set(sleutel, som)
    return som > max ? BIT['mutatiedagen-te-veel'] : 0
  }

  /** A credit: what it takes back may be claimed again. */
  #neemTerug(regel: Declaratie, prestatie: Prestatie, paar: Paar, opDagen: boolean): void {
    const { client, agb, aantal, van, tot } = regel
    if (!opDagen) {
      if (!Number.isNaN(aantal)) this.#gelijk.neemTerug(gelijkregel(regel, paar))
      const sleutel = `${client} ${agb}`
      const geteld = prestatie.soort === 'mutatiedag' ? this.#mutatiedagen.get(sleutel) : undefined
      if (geteld !== undefined && !Number.isNaN(aantal)) this.#mutatiedagen.set(sleutel, Math.max(0, geteld - aantal))
      return
    }
    for (const deel of jaardelen(van, tot)) {
      const slot = this.#dagen.zoek(client, paar.nummer, deel.jaar)
      if (slot < 0) continue
      const bezetting = bezettingVan(paar, deel.jaar)
      for (let dag = deel.van; dag <= deel.tot; dag++)
        if (this.#dagen.raakt(slot, GETELD, dag, dag)) bezetting[dag] = (bezetting[dag] ?? 0) - 1
      for (const kaart of [GEDECLAREERD, GETELD, MET_BEHANDELING] as const)
        this.#dagen.wis(slot, kaart, deel.van, deel.tot)
    }
  }
}

function bezettingVan(paar: Paar, jaar: number): Int32Array {
  let bezetting = paar.bezetting.get(jaar)
  if (!bezetting) {
    bezetting = new Int32Array(DAGEN_MAX)
    paar.bezetting.set(jaar, bezetting)
  }
  return bezetting
}

const gelijkregel = ({ client, van, tot, aantal, bedragCent }: Declaratie, paar: Paar) => ({
  client,
  paar: paar.nummer,
  van,
  tot,
  aantal,
  bedrag: bedragCent,
})

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

/** A limit that a line is held to, and that it uses up when nothing else stops it. */
interface Tijdgrens {
  readonly toets: (regel: Declaratie, indicaties: readonly Indicatie[]) => number
  readonly gebruik: (regel: Declaratie) => void
  readonly neemTerug: (regel: Declaratie) => void
}

function eerstedagengrens(laatste: (eerste: number) => number, code: number, opnieuw: boolean): Tijdgrens {
  const dagen = new Eerstedagen()
  return {
    toets: ({ client, van, tot }, indicaties) =>
      tot > laatste(dagen.voor(client, van, laatste, opnieuw ? indicaties : undefined)) ? code : 0,
    gebruik: ({ client, van }) => dagen.bewaar(client, van),
    neemTerug: ({ client, van }) => dagen.neemTerug(client, van),
  }
}

export class Boekhouding {
  readonly #dagen = new Dagkaart()
  readonly #gelijk = new Gelijkeregels()
  readonly #observatie = eerstedagengrens(laatsteObservatiedag, BIT['observatie-te-lang'], false)
  readonly #overbrugging = eerstedagengrens(laatsteOverbruggingsdag, BIT['overbrugging-te-lang'], true)
  readonly #vooraf = eerstedagengrens(laatsteOverbruggingsdag, BIT['overbrugging-te-lang'], true)
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
      this.#neemTerug(regel, prestatie, paar, dekking, opDagen)
      return 0
    }
    let nieuw = opDagen ? this.#declareerDagen(regel, prestatie, paar, dekking) : this.#isDubbel(regel, paar)
    const eigen = codes | nieuw
    const plaatsen = opDagen ? dekking.plaatsen : null
    const grens = this.#tijdgrens(prestatie, dekking)
    const vol = plaatsen === null ? 0 : this.#vol(regel, paar, plaatsen)
    const tijd = grens === null ? 0 : grens.toets(regel, indicaties)
    // Neither limit is used up by a line that the other one stops.
    if (plaatsen !== null && (eigen | tijd) === 0) this.#bezet(regel, paar)
    if (grens !== null && (eigen | vol) === 0) grens.gebruik(regel)
    nieuw |= vol | tijd
    return nieuw
  }

  #tijdgrens({ id, soort }: Prestatie, { mutatiedagenMax }: Dekking): Tijdgrens | null {
    if (id === OBSERVATIE) return this.#observatie
    if (soort === 'overbrugging') return this.#overbrugging
    if (soort === 'vooraf') return this.#vooraf
    return soort === 'mutatiedag' && mutatiedagenMax !== null ? this.#mutatiegrens(mutatiedagenMax) : null
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
  #vol({ client, van, tot }: Declaratie, paar: Paar, plaatsen: number): number {
    for (const deel of jaardelen(van, tot)) {
      const slot = this.#dagen.zoek(client, paar.nummer, deel.jaar)
      const bezetting = bezettingVan(paar, deel.jaar)
      for (let dag = deel.van; dag <= deel.tot; dag++)
        if ((bezetting[dag] ?? 0) >= plaatsen && !this.#dagen.raakt(slot, GETELD, dag, dag))
          return BIT['plaatsen-overschreden']
    }
    return 0
  }

  /** The same client twice takes one place. */
  #bezet({ client, van, tot }: Declaratie, paar: Paar): void {
    for (const deel of jaardelen(van, tot)) {
      const slot = this.#dagen.zoek(client, paar.nummer, deel.jaar)
      const bezetting = bezettingVan(paar, deel.jaar)
      for (let dag = deel.van; dag <= deel.tot; dag++)
        if (!this.#dagen.raakt(slot, GETELD, dag, dag)) bezetting[dag] = (bezetting[dag] ?? 0) + 1
      this.#dagen.zet(slot, GETELD, deel.van, deel.tot)
    }
  }

  #mutatiegrens(max: number): Tijdgrens {
    const sleutelVan = ({ client, agb }: Declaratie): string => `${client} ${agb}`
    const som = (regel: Declaratie): number => (this.#mutatiedagen.get(sleutelVan(regel)) ?? 0) + regel.aantal
    return {
      toets: (regel) => (som(regel) > max ? BIT['mutatiedagen-te-veel'] : 0),
      gebruik: (regel) => {
        if (!Number.isNaN(regel.aantal)) this.#mutatiedagen.set(sleutelVan(regel), som(regel))
      },
      neemTerug: (regel) => {
        const geteld = this.#mutatiedagen.get(sleutelVan(regel))
        if (geteld !== undefined && !Number.isNaN(regel.aantal))
          this.#mutatiedagen.set(sleutelVan(regel), Math.max(0, geteld - regel.aantal))
      },
    }
  }

  /** A credit: what it takes back may be claimed again. */
  #neemTerug(regel: Declaratie, prestatie: Prestatie, paar: Paar, dekking: Dekking, opDagen: boolean): void {
    const { client, aantal, van, tot } = regel
    this.#tijdgrens(prestatie, dekking)?.neemTerug(regel)
    if (!opDagen) {
      if (!Number.isNaN(aantal)) this.#gelijk.neemTerug(gelijkregel(regel, paar))
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

/** Lines of services other than stays and supplements: double when all fields but the line number are equal. */
const VULLING_MAX = 0.6
const WEG = -1

export interface Gelijkregel {
  readonly client: number
  readonly paar: number
  readonly van: number
  readonly tot: number
  readonly aantal: number
  readonly bedrag: number
}

export class Gelijkeregels {
  #aantal = 0
  #plaatsen = new Int32Array(1 << 10).fill(-1)
  #hash = new Int32Array(1 << 9)
  #client = new Int32Array(1 << 9)
  #paar = new Int32Array(1 << 9)
  #van = new Int32Array(1 << 9)
  #tot = new Int32Array(1 << 9)
  #hoeveel = new Float64Array(1 << 9)
  #bedrag = new Float64Array(1 << 9)

  /** False when an equal line is there already. */
  isNieuw(regel: Gelijkregel): boolean {
    const hash = hashVan(regel)
    const plaats = this.#zoek(regel, hash)
    if ((this.#plaatsen[plaats] ?? -1) >= 0) return false
    const nummer = this.#aantal++
    if (nummer === this.#hash.length) this.#groei()
    this.#hash[nummer] = hash
    this.#client[nummer] = regel.client
    this.#paar[nummer] = regel.paar
    this.#van[nummer] = regel.van
    this.#tot[nummer] = regel.tot
    this.#hoeveel[nummer] = regel.aantal
    this.#bedrag[nummer] = regel.bedrag
    this.#plaatsen[plaats] = nummer
    if (this.#aantal > this.#plaatsen.length * VULLING_MAX) this.#herverdeel()
    return true
  }

  /** A credit takes the line back that it is the opposite of. */
  neemTerug(regel: Gelijkregel): void {
    const gezocht = { ...regel, bedrag: -regel.bedrag }
    const nummer = this.#plaatsen[this.#zoek(gezocht, hashVan(gezocht))] ?? -1
    if (nummer >= 0) this.#client[nummer] = WEG
  }

  #zoek({ client, paar, van, tot, aantal, bedrag }: Gelijkregel, hash: number): number {
    const bits = this.#plaatsen.length - 1
    for (let plaats = hash & bits; ; plaats = (plaats + 1) & bits) {
      const nummer = this.#plaatsen[plaats] ?? -1
      if (nummer < 0) return plaats
      if (
        this.#hash[nummer] === hash &&
        this.#client[nummer] === client &&
        this.#paar[nummer] === paar &&
        this.#van[nummer] === van &&
        this.#tot[nummer] === tot &&
        this.#hoeveel[nummer] === aantal &&
        this.#bedrag[nummer] === bedrag
      )
        return plaats
    }
  }

  #groei(): void {
    const meer = <T extends Int32Array | Float64Array>(rij: T, nieuw: T): T => {
      nieuw.set(rij)
      return nieuw
    }
    const lengte = this.#hash.length * 2
    this.#hash = meer(this.#hash, new Int32Array(lengte))
    this.#client = meer(this.#client, new Int32Array(lengte))
    this.#paar = meer(this.#paar, new Int32Array(lengte))
    this.#van = meer(this.#van, new Int32Array(lengte))
    this.#tot = meer(this.#tot, new Int32Array(lengte))
    this.#hoeveel = meer(this.#hoeveel, new Float64Array(lengte))
    this.#bedrag = meer(this.#bedrag, new Float64Array(lengte))
  }

  #herverdeel(): void {
    const nieuw = new Int32Array(this.#plaatsen.length * 2).fill(-1)
    const bits = nieuw.length - 1
    for (let nummer = 0; nummer < this.#aantal; nummer++) {
      let plaats = (this.#hash[nummer] ?? 0) & bits
      while ((nieuw[plaats] ?? -1) >= 0) plaats = (plaats + 1) & bits
      nieuw[plaats] = nummer
    }
    this.#plaatsen = nieuw
  }
}

function hashVan({ client, paar, van, tot, aantal, bedrag }: Gelijkregel): number {
  let hash = 0x811c9dc5
  for (const deel of [client, paar, van, tot, aantal, bedrag | 0])
    hash = Math.imul(hash ^ deel, 0x01000193) ^ (hash >>> 13)
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
}

/** The proof of one tree: a region and a month. */
import type { KeyObject } from 'node:crypto'
import type { Bevinding, Vraag } from './bevinding.ts'
import { type Checkpoint, leesCheckpoint, type Partitie, partitienaam } from './checkpoint.ts'
import type { Checkpointbestand } from './checkpointmap.ts'
import { Boomrand, bladHash } from './merkle.ts'
import { rijtekst, type Soort, VORM } from './rijvorm.ts'

const BEVINDINGEN_MAX = 20
const STAP = 5_000
const HASH_BYTES = 32

type Kern = Pick<Bevinding, 'code' | 'volgnummer' | 'soort' | 'rij'>

interface Zegelrij {
  readonly volgnummer: number
  readonly soort: Soort
  readonly rij: string
  readonly vorm: number
  readonly rij_hash: Buffer
  readonly zout: Buffer | null
  readonly tekst: string | null
}

export async function controleerPartitie(
  vraag: Vraag,
  partitie: Partitie,
  bestanden: readonly Checkpointbestand[],
  publiek: KeyObject,
  voortgang: (rijen: number) => void = () => {},
): Promise<{ bevindingen: Bevinding[]; rijen: number; checkpoints: number }> {
  const inTabel = await vraag<{ omvang: number; tekst: string }>(
    'select omvang, tekst from logboek.checkpoint where regio = $1 and maand = $2 order by omvang',
    [partitie.regio, partitie.maand],
  )
  const { checkpoints, bevindingen: vooraf } = vergelijkCheckpoints(partitie, inTabel, bestanden, publiek)
  const loop = new Ketenloop(checkpoints, bestanden)
  for await (const rij of zegelrijen(vraag, partitie)) {
    loop.neem(rij)
    if (loop.rijen % STAP === 0) voortgang(loop.rijen)
  }
  const bevindingen = [...loop.sluitAf(), ...vooraf].slice(0, BEVINDINGEN_MAX)
  return {
    bevindingen: bevindingen.map((kern) => ({ ...kern, regio: partitie.regio, maand: partitie.maand })),
    rijen: loop.rijen,
    checkpoints: checkpoints.size,
  }
}

/** The same size must have the same text in both places; only the newest may still be on its way to the folder. */
function vergelijkCheckpoints(
  partitie: Partitie,
  inTabel: readonly { omvang: number; tekst: string }[],
  bestanden: readonly Checkpointbestand[],
  publiek: KeyObject,
): { checkpoints: Map<number, Checkpoint>; bevindingen: Kern[] } {
  const checkpoints = new Map<number, Checkpoint>()
  const bevindingen: Kern[] = []
  const lees = (omvang: number, tekst: string): Checkpoint | null => {
    const gelezen = leesCheckpoint(tekst, publiek)
    return gelezen?.omvang === omvang && partitienaam(gelezen) === partitienaam(partitie) ? gelezen : null
  }
  const buiten = new Map(bestanden.map(({ omvang, tekst }) => [omvang, tekst]))
  const grootsteBuiten = Math.max(0, ...buiten.keys())
  const binnen = new Map(inTabel.map(({ omvang, tekst }) => [omvang, tekst]))
  for (const [omvang, tekst] of buiten) {
    const gelezen = lees(omvang, tekst)
    if (gelezen === null) bevindingen.push({ code: 'checkpointbestand-beschadigd', volgnummer: omvang })
    else checkpoints.set(omvang, gelezen)
    if (!binnen.has(omvang)) bevindingen.push({ code: 'checkpoint-ontbreekt', volgnummer: omvang })
  }
  for (const [omvang, tekst] of binnen) {
    const gelezen = lees(omvang, tekst)
    const naast = checkpoints.get(omvang)
    if (gelezen === null) bevindingen.push({ code: 'checkpoint-gewijzigd', volgnummer: omvang })
    else if (naast === undefined) checkpoints.set(omvang, gelezen)
    else if (!naast.wortel.equals(gelezen.wortel)) bevindingen.push({ code: 'vork', volgnummer: omvang })
    else if (tekst !== buiten.get(omvang)) bevindingen.push({ code: 'checkpoint-gewijzigd', volgnummer: omvang })
    if (!buiten.has(omvang) && omvang < grootsteBuiten) {
      bevindingen.push({ code: 'checkpointbestand-ontbreekt', volgnummer: omvang })
    }
  }
  return { checkpoints, bevindingen }
}

/** Walks the leaves in order. What the folder kept counts above what the database says, once its root is the signed one. */
class Ketenloop {
  readonly #checkpoints: ReadonlyMap<number, Checkpoint>
  readonly #bewaard: readonly Checkpointbestand[]
  readonly #laatste: number
  #bestand = 0
  /** Two readings of the same stretch: leaves of the folder where it has them, and those of the database. */
  #volgensMap = new Boomrand()
  #volgensDatabase = new Boomrand()
  #vanaf = 1
  #verdacht: Kern[] = []
  readonly #gevonden: Kern[] = []
  #volgende = 1
  rijen = 0

  constructor(checkpoints: ReadonlyMap<number, Checkpoint>, bestanden: readonly Checkpointbestand[]) {
    this.#checkpoints = checkpoints
    this.#bewaard = bestanden
    this.#laatste = Math.max(0, ...checkpoints.keys())
  }

  neem(zegel: Zegelrij): void {
    this.rijen++
    while (this.#volgende < zegel.volgnummer) this.#mist('zegel-ontbreekt')
    const bewaard = this.#bladVan(zegel.volgnummer)
    const { volgnummer, soort, rij } = zegel
    const hash = zegel.zout === null || zegel.tekst === null ? null : bladHash(zegel.zout, zegel.tekst)
    if (hash === null) this.#meld({ code: 'rij-ontbreekt', volgnummer, soort, rij })
    else if (zegel.vorm !== VORM || (!hash.equals(zegel.rij_hash) && bewaard?.equals(hash))) {
      this.#meld({ code: 'zegel-gewijzigd', volgnummer, soort, rij })
    } else if (!hash.equals(zegel.rij_hash)) this.#meld({ code: 'rij-gewijzigd', volgnummer, soort, rij })
    else if (bewaard !== null && !bewaard.equals(hash)) {
      this.#verdacht.push({ code: 'rij-gewijzigd', volgnummer, soort, rij })
    }
    this.#groei(bewaard ?? zegel.rij_hash, zegel.rij_hash)
  }

  sluitAf(): Kern[] {
    const isStaart = this.#volgende <= this.#laatste
    if (isStaart) this.#meld({ code: 'staart-ontbreekt', volgnummer: this.#volgende })
    this.#gevonden.push(...this.#verdacht)
    return this.#gevonden.sort((a, b) => (a.volgnummer ?? 0) - (b.volgnummer ?? 0))
  }

  #mist(code: 'zegel-ontbreekt'): void {
    const bewaard = this.#bladVan(this.#volgende)
    this.#meld({ code, volgnummer: this.#volgende })
    // Something must stand in the place, or all that follows would seem to have moved.
    this.#groei(bewaard ?? LEEG, LEEG)
  }

  #groei(volgensMap: Buffer, volgensDatabase: Buffer): void {
    this.#volgensMap.voegToe(volgensMap)
    this.#volgensDatabase.voegToe(volgensDatabase)
    const checkpoint = this.#checkpoints.get(this.#volgende)
    this.#volgende++
    if (checkpoint !== undefined) this.#toets(checkpoint)
  }

  #toets({ omvang, wortel }: Checkpoint): void {
    if (wortel.equals(this.#volgensMap.wortel())) {
      this.#gevonden.push(...this.#verdacht)
      this.#volgensDatabase = this.#volgensMap.kopie()
    } else if (wortel.equals(this.#volgensDatabase.wortel())) {
      // The database holds what was signed, so it is the copy of the leaves in the folder that is wrong.
      this.#meld({ code: 'checkpointbestand-beschadigd', volgnummer: omvang })
      this.#volgensMap = this.#volgensDatabase.kopie()
    } else {
      const eerste = this.#verdacht[0]?.volgnummer ?? this.#vanaf
      this.#meld({ code: 'wortel-wijkt-af', volgnummer: eerste })
    }
    this.#verdacht = []
    this.#vanaf = omvang + 1
  }

  #meld(bevinding: Kern): void {
    if (this.#gevonden.length < BEVINDINGEN_MAX) this.#gevonden.push(bevinding)
  }

  #bladVan(volgnummer: number): Buffer | null {
    while ((this.#bewaard[this.#bestand]?.omvang ?? Number.POSITIVE_INFINITY) < volgnummer) this.#bestand++
    const bestand = this.#bewaard[this.#bestand]
    if (bestand === undefined || volgnummer < bestand.vanaf) return null
    const plek = (volgnummer - bestand.vanaf) * HASH_BYTES
    return bestand.bladen.subarray(plek, plek + HASH_BYTES)
  }
}

const LEEG = Buffer.alloc(HASH_BYTES)

async function* zegelrijen(vraag: Vraag, { regio, maand }: Partitie): AsyncGenerator<Zegelrij> {
  for (let laatste = 0; ; ) {
    const rijen = await vraag<Zegelrij>(ZEGELS, [regio, maand, laatste])
    yield* rijen
    laatste = rijen.at(-1)?.volgnummer ?? laatste
    if (rijen.length < STAP) return
  }
}

const ZEGELS = `select z.volgnummer, z.soort, z.rij::text, z.vorm, z.rij_hash, coalesce(g.zout, v.zout) as zout,
    case z.soort when 'gebeurtenis' then ${rijtekst('gebeurtenis', 'g')} else ${rijtekst('verwerking', 'v')} end as tekst
  from logboek.zegel z
  left join logboek.gebeurtenis g on z.soort = 'gebeurtenis' and g.regio = z.regio and g.id = z.rij
  left join logboek.verwerking v on z.soort = 'verwerking' and v.regio = z.regio and v.id = z.rij
  where z.regio = $1 and z.maand = $2 and z.volgnummer > $3 order by z.volgnummer limit ${STAP}`

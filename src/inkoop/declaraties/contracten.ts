/** The agreements that claims are checked against, read whole: per provider and service the rows with their period. */
import { Csvregel } from '../../platform/csv/csvregel.ts'
import { leesBestand, TE_LANG } from '../../platform/csv/regelblokken.ts'
import type { Dag } from '../../waarden/datum.ts'
import { type Bestandsgebrek, gebrekInRij, kopgebrek } from './bestandsgebrek.ts'
import type { Prestatietabel } from './prestatie.ts'
import { isDag, leesAgb, leesDag, leesGeheel } from './velden.ts'

export interface Contractrij {
  readonly van: Dag
  readonly tot: Dag
  readonly tariefCent: number
  /** Null: no limit. */
  readonly plaatsen: number | null
  readonly adviesVan: Dag | null
  /** Without an end: for as long as it takes. */
  readonly adviesTot: Dag | null
  readonly metBehandeling: boolean
  readonly mutatiedagenMax: number | null
}

const KOP = [
  'agb',
  'prestatie',
  'van',
  'tot',
  'tarief_cent',
  'plaatsen',
  'advies_van',
  'advies_tot',
  'locatie_met_behandeling',
] as const
const EXTRA = 'max_mutatiedagen'
/** A code of a service is never so large. */
const PRESTATIES_MAX = 1 << 20

export class Contracten {
  readonly #rijen = new Map<number, Contractrij[]>()
  readonly #agbs = new Set<number>()

  voegToe(agb: number, prestatie: number, rij: Contractrij): void {
    const sleutel = sleutelVan(agb, prestatie)
    const rijen = this.#rijen.get(sleutel)
    if (rijen) rijen.push(rij)
    else this.#rijen.set(sleutel, [rij])
    this.#agbs.add(agb)
  }

  rijenVan(agb: number, prestatie: number): readonly Contractrij[] | undefined {
    return this.#rijen.get(sleutelVan(agb, prestatie))
  }

  isGecontracteerd(agb: number): boolean {
    return this.#agbs.has(agb)
  }
}

export const sleutelVan = (agb: number, prestatie: number): number => agb * PRESTATIES_MAX + prestatie

export function leesContracten(
  pad: string,
  prestaties: Prestatietabel,
  meld: (gebrek: Bestandsgebrek) => void,
): Contracten {
  const contracten = new Contracten()
  const regel = new Csvregel()
  let kolommen = 0
  let nummer = -1
  for (const { buffer, aantal, van, tot } of leesBestand(pad))
    for (let i = 0; i < aantal; i++) {
      nummer++
      const eind = tot[i] ?? 0
      if (eind !== TE_LANG) regel.ontleed(buffer, van[i] ?? 0, eind)
      if (nummer === 0) {
        kolommen = regel.aantal
        const namen = kolommen === KOP.length + 1 ? [...KOP, EXTRA] : KOP
        if (eind === TE_LANG || !namen.every((naam, veld) => regel.tekst(veld) === naam) || kolommen !== namen.length) {
          meld(kopgebrek('contracten', [...KOP, `[${EXTRA}]`]))
          return contracten
        }
        continue
      }
      if (eind === TE_LANG || regel.aantal !== kolommen) meld(gebrekInRij('contracten', nummer, null))
      else
        leesContract(contracten, prestaties, regel, buffer, (kolom) => meld(gebrekInRij('contracten', nummer, kolom)))
    }
  if (nummer < 0) meld(kopgebrek('contracten', [...KOP, `[${EXTRA}]`]))
  return contracten
}

function leesContract(
  contracten: Contracten,
  prestaties: Prestatietabel,
  regel: Csvregel,
  buffer: Buffer,
  meld: (kolom: string) => void,
): void {
  let goed = true
  const fout = (kolom: string): null => {
    goed = false
    meld(kolom)
    return null
  }
  const veld = (naam: (typeof KOP)[number] | typeof EXTRA): number => (naam === EXTRA ? KOP.length : KOP.indexOf(naam))
  const geheel = (naam: (typeof KOP)[number] | typeof EXTRA): number | null => {
    const getal = leesGeheel(buffer, regel.begin(veld(naam)), regel.eind(veld(naam)))
    return Number.isNaN(getal) ? fout(naam) : getal
  }
  const dag = (naam: (typeof KOP)[number]): Dag | null => {
    const gelezen = leesDag(buffer, regel.begin(veld(naam)), regel.eind(veld(naam)))
    return isDag(gelezen) ? gelezen : fout(naam)
  }
  const alsGevuld = <T>(naam: (typeof KOP)[number] | typeof EXTRA, lees: () => T | null): T | null =>
    veld(naam) >= regel.aantal || regel.isLeeg(veld(naam)) ? null : lees()
  const agb = leesAgb(buffer, regel.begin(0), regel.eind(0))
  if (Number.isNaN(agb)) fout('agb')
  const prestatie = regel.tekst(1)
  if (prestatie === null || prestatie === '') fout('prestatie')
  const [van, tot] = [dag('van'), dag('tot')]
  if (van !== null && tot !== null && tot < van) fout('tot')
  const adviesVan = alsGevuld('advies_van', () => dag('advies_van'))
  const adviesTot = alsGevuld('advies_tot', () => dag('advies_tot'))
  if (adviesVan !== null && adviesTot !== null && adviesTot < adviesVan) fout('advies_tot')
  const behandeling = regel.tekst(veld('locatie_met_behandeling'))
  if (behandeling !== 'J' && behandeling !== 'N') fout('locatie_met_behandeling')
  const rij = {
    tariefCent: geheel('tarief_cent') ?? 0,
    plaatsen: alsGevuld('plaatsen', () => geheel('plaatsen')),
    adviesVan,
    adviesTot,
    metBehandeling: behandeling === 'J',
    mutatiedagenMax: alsGevuld(EXTRA, () => geheel(EXTRA)),
  }
  if (goed && van !== null && tot !== null)
    contracten.voegToe(agb, prestaties.vindTekst(prestatie ?? '').nummer, { van, tot, ...rij })
}

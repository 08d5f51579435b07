/** One row of the monthly pgb report from the state of a holder (NZA-1, PGB-21). Pure; amounts are whole eurocents. */
import type { Houderstand, Openwerk } from '../../pgb/index.ts'
import type { Bedragkolom } from '../maandopgave/kolommen.ts'
import { type Reservering, reserveer } from '../reservering/reservering.ts'

export interface Maandrij {
  readonly regio: string
  /** Ours only: it never leaves the house. */
  readonly budgethouder: string
  readonly geboortejaar: number
  readonly geindiceerd: string
  readonly toegewezen: string
  readonly groep: boolean
  readonly bedragen: Readonly<Record<Bedragkolom, number>>
  /** `jjjj-mm-dd`; null for a holder with nothing but a reservation. */
  readonly ingang: string | null
  readonly einde: string | null
  readonly reservering: Reservering
}

export interface Rijvraag {
  readonly jaar: number
  readonly peildatum: string
}

export function rijVanStand(stand: Houderstand, werk: readonly Openwerk[], vraag: Rijvraag): Maandrij {
  const reservering = reserveer({ ...vraag, stand, werk })
  const { regio, budgethouder, geboortejaar, geindiceerd, toegewezen, groep, ingang, einde } = stand
  return {
    regio,
    budgethouder,
    geboortejaar,
    geindiceerd,
    toegewezen,
    groep,
    bedragen: {
      totaal: stand.totaalCent,
      basis: stand.basisCent,
      wooninitiatieftoeslag: stand.wooninitiatieftoeslagCent,
      budgetgarantie: stand.budgetgarantieCent,
      meerzorg: stand.meerzorgCent,
      pab: stand.pabCent,
      ekt: stand.ektCent,
      combinatie_pgb_mpt: stand.mptCent,
      overig: stand.overigCent,
      reservering_jaar: reservering.jaarCent,
      reservering_jaarbasis: reservering.jaarbasisCent,
    },
    ingang,
    einde,
    reservering,
  }
}

const NIETS = {
  totaal: 0,
  basis: 0,
  wooninitiatieftoeslag: 0,
  budgetgarantie: 0,
  meerzorg: 0,
  pab: 0,
  ekt: 0,
  combinatie_pgb_mpt: 0,
  overig: 0,
}

/** A holder without a grant in the year; null when nothing is reserved for him either. */
export function rijVanWerk(werk: readonly [Openwerk, ...Openwerk[]], vraag: Rijvraag): Maandrij | null {
  const reservering = reserveer({ ...vraag, stand: null, werk })
  const { jaarCent, jaarbasisCent } = reservering
  if (jaarCent === 0 && jaarbasisCent === 0) return null
  const laatste = werk.at(-1) ?? werk[0]
  const { regio, budgethouder, geboortejaar, geindiceerd, toegewezen, groep } = laatste
  return {
    regio,
    budgethouder,
    geboortejaar,
    geindiceerd,
    toegewezen,
    groep,
    bedragen: { ...NIETS, reservering_jaar: jaarCent, reservering_jaarbasis: jaarbasisCent },
    ingang: null,
    einde: null,
    reservering,
  }
}

/** Every row of a report: holders with a grant, and those with nothing but a reservation. In no order yet. */
export function maakRijen(standen: readonly Houderstand[], werk: readonly Openwerk[], vraag: Rijvraag): Maandrij[] {
  const perHouder = new Map<string, [Openwerk, ...Openwerk[]]>()
  for (const zaak of werk) {
    const sleutel = `${zaak.regio} ${zaak.budgethouder}`
    const zaken = perHouder.get(sleutel)
    if (zaken) zaken.push(zaak)
    else perHouder.set(sleutel, [zaak])
  }
  const rijen = standen.map((stand) => {
    const sleutel = `${stand.regio} ${stand.budgethouder}`
    const zaken = perHouder.get(sleutel) ?? []
    perHouder.delete(sleutel)
    return rijVanStand(stand, zaken, vraag)
  })
  for (const zaken of perHouder.values()) {
    const rij = rijVanWerk(zaken, vraag)
    if (rij) rijen.push(rij)
  }
  return rijen
}

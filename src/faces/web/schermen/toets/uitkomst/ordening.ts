/** Order and groups of the oordelen, as the page shows them. */
import { type Oordeel, UITKOMSTEN } from '../../../../../pgb/contract.ts'

export type Uitkomst = Oordeel['uitkomst']
export type Volgorde = 'open' | 'wet'

/** Waits for a person or a fact. */
export const isOpen = (oordeel: Oordeel): boolean =>
  oordeel.uitkomst === 'beoordeling_nodig' || oordeel.uitkomst === 'gegevens_ontbreken'

/** What stops comes first, then what waits, then what is in order, then what does not apply. */
const GEWICHT: Record<Uitkomst, number> = {
  niet_voldaan: 0,
  beoordeling_nodig: 1,
  gegevens_ontbreken: 2,
  voldaan: 3,
  nvt: 4,
}

export function telling(oordelen: readonly Oordeel[]): Record<Uitkomst, number> {
  const tel = { niet_voldaan: 0, gegevens_ontbreken: 0, beoordeling_nodig: 0, voldaan: 0, nvt: 0 }
  for (const { uitkomst } of oordelen) tel[uitkomst]++
  return tel
}

export interface Groep {
  readonly criterium: number
  readonly oordelen: readonly Oordeel[]
}

/** The six criteria of the NZa in their order, other rules last; empty groups are left out. */
export function groepen(oordelen: readonly Oordeel[], filter: Uitkomst | null, volgorde: Volgorde): Groep[] {
  const gefilterd = filter === null ? oordelen : oordelen.filter(({ uitkomst }) => uitkomst === filter)
  const uit = [1, 2, 3, 4, 5, 6, 0]
    .map((criterium) => ({ criterium, oordelen: gefilterd.filter((oordeel) => oordeel.criterium === criterium) }))
    .filter((groep) => groep.oordelen.length > 0)
  if (volgorde === 'wet') return uit
  // Array.sort keeps the order of the law among equals.
  const lichtst = (groep: Groep) => Math.min(...groep.oordelen.map(({ uitkomst }) => GEWICHT[uitkomst]))
  return uit
    .map((groep) => ({
      ...groep,
      oordelen: [...groep.oordelen].sort((a, b) => GEWICHT[a.uitkomst] - GEWICHT[b.uitkomst]),
    }))
    .sort((a, b) => Math.min(lichtst(a), 3) - Math.min(lichtst(b), 3))
}

export const isUitkomst = (tekst: string | undefined): tekst is Uitkomst =>
  UITKOMSTEN.some((uitkomst) => uitkomst === tekst)

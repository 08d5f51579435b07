/** The filters of the worklist: names in the address of the screen, and the query that the server takes. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { schrijfZoek, type Zoek } from '../../router-zoek.ts'

/** Names in the address. `eigenaar`: ik, niemand, waarneming or an id. `team`: mijn or a name. */
export const FILTERS = ['zoek', 'eigenaar', 'team', 'soort', 'status', 'termijn', 'sorteer'] as const
export type Filternaam = (typeof FILTERS)[number]
export const TERMIJNEN = ['te-laat', 'binnen-7', 'stil'] as const
const NABIJ_DAGEN = '7'
const RIJEN_PER_BLAD = '50'

/** The address of this list with another filter; the page starts at its beginning again. */
export function adresMet(zoek: Zoek, deel: Zoek): string {
  const gefilterd = Object.fromEntries(FILTERS.map((naam) => [naam, zoek[naam]]))
  return `/werkvoorraad${schrijfZoek({ ...gefilterd, ...deel })}`
}

export function serverVraag(zoek: Zoek): string {
  return schrijfZoek({
    zoek: zoek.zoek,
    soort: zoek.soort,
    status: zoek.status,
    behandelaar: zoek.eigenaar,
    team: zoek.team,
    sorteer: zoek.sorteer,
    teLaat: zoek.termijn === 'te-laat' ? 'ja' : undefined,
    binnenDagen: zoek.termijn === 'binnen-7' ? NABIJ_DAGEN : undefined,
    staatStil: zoek.termijn === 'stil' ? 'ja' : undefined,
    aantal: RIJEN_PER_BLAD,
    cursor: zoek.vanaf,
  })
}

/** The question in the address, and the way to change a part of it. */
export function useFilters(): [Zoek, (deel: Zoek) => void] {
  const zoek = useSearch({ strict: false }) as Zoek
  const ga = useNavigate()
  const zet = useCallback(
    (deel: Zoek) =>
      void ga({
        to: '.',
        search: (nu: Record<string, unknown>) => ({ ...nu, vanaf: undefined, ...deel }),
        replace: true,
        resetScroll: false,
      }),
    [ga],
  )
  return [zoek, zet]
}

import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { Voorwaardencatalogus } from '../../../../inkoop/contract.ts'
import { vraag } from '../../api/index.ts'
import type { Zoek } from '../../router-zoek.ts'

/** All versions at once; they change only with a new version of the program, so they are fetched once. */
export function useCatalogus() {
  return useQuery({
    queryKey: ['inkoop', 'voorwaarden'],
    queryFn: ({ signal }) => vraag<Voorwaardencatalogus>('/api/v1/inkoop/voorwaarden', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** The question in the address, and the way to change a part of it. Changing a filter starts at the first page again. */
export function useFilter(): [Zoek, (deel: Zoek) => void] {
  const zoek = useSearch({ strict: false }) as Zoek
  const ga = useNavigate()
  const zet = useCallback(
    (deel: Zoek) =>
      void ga({
        to: '.',
        search: (nu: Record<string, unknown>) => ({ ...nu, blad: undefined, ...deel }),
        replace: true,
        resetScroll: false,
      }),
    [ga],
  )
  return [zoek, zet]
}

import { useQuery } from '@tanstack/react-query'
import type { Oordeelstukken } from '../../../../../pgb/zaak/contract.ts'
import { vraag } from '../../../api/index.ts'

/** What stands beside the questions of a case; fetched anew after each act on it. */
export function useOordeelstukken(id: string) {
  return useQuery({
    queryKey: ['zaken', 'zaak', id, 'oordeelstukken'],
    queryFn: ({ signal }) =>
      vraag<Oordeelstukken>(`/api/v1/zaken/${encodeURIComponent(id)}/oordeelstukken`, { signal }),
  })
}

/** Questions about letters of a case; after each act on the case they are asked anew. */
import { useQuery } from '@tanstack/react-query'
import type {
  Besluitbrief,
  Briefvoorbeeld,
  Brievenlijst,
  Procedurevraag,
} from '../../../../../pgb/zaak/contract-brief.ts'
import type { Ik } from '../../../aanmelding/index.ts'
import { vraag } from '../../../api/index.ts'

const API = '/api/v1'
const zaakadres = (id: string): string => `${API}/zaken/${encodeURIComponent(id)}`

export function useBesluitbrief(id: string) {
  return useQuery({
    queryKey: ['zaken', 'zaak', id, 'besluitbrief'],
    queryFn: ({ signal }) => vraag<Besluitbrief>(`${zaakadres(id)}/besluitbrief`, { signal }),
  })
}

export function useBrieven(id: string) {
  return useQuery({
    queryKey: ['zaken', 'zaak', id, 'brieven'],
    queryFn: ({ signal }) => vraag<Brievenlijst>(`${zaakadres(id)}/brieven`, { signal }),
  })
}

/** Changes nothing; its words are personal data, so they do not stand in an address. */
export function vraagVoorbeeld(ik: Ik, id: string, inhoud: Procedurevraag): Promise<Briefvoorbeeld> {
  return vraag<Briefvoorbeeld>(`${zaakadres(id)}/briefvoorbeelden`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-ozk-csrf': ik.csrf },
    body: JSON.stringify(inhoud),
  })
}

export const besluitbriefAdres = (id: string, vorm: 'pdf' | 'web'): string => `${zaakadres(id)}/besluitbrief/${vorm}`
export const briefAdres = (id: string, vorm: 'pdf' | 'web'): string =>
  `${API}/brieven/${encodeURIComponent(id)}/${vorm}`

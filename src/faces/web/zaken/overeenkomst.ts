/** Agreements: their words, the questions, and the one way to act on one (PGB-15). */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Overeenkomsten } from '../../../pgb/zaak/contract-overeenkomst.ts'
import type { Ik } from '../aanmelding/ik.ts'
import { ApiFout, vraag } from '../api/index.ts'
import { overeenkomst as en } from '../teksten/en/overeenkomst.ts'
import { maakTeksten } from '../teksten/index.ts'
import { overeenkomst as nl } from '../teksten/nl/overeenkomst.ts'

export const useOvereenkomstwoorden = maakTeksten('overeenkomst', nl, en)

export function useOvereenkomsten(zaak: string) {
  return useQuery({
    queryKey: ['zaken', 'zaak', zaak, 'overeenkomsten'],
    queryFn: ({ signal }) =>
      vraag<Overeenkomsten>(`/api/v1/zaken/${encodeURIComponent(zaak)}/overeenkomsten`, { signal }),
  })
}

export interface Losdaad {
  /** True when it is done. */
  readonly stuur: (pad: string, inhoud: unknown, versie?: number) => Promise<boolean>
  readonly bezig: boolean
  readonly fout: ApiFout | null
}

/** An act outside the version of a case. A retry of what may have arrived bears the same key. */
export function useLosdaad(ik: Ik): Losdaad {
  const bestand = useQueryClient()
  const [bezig, zetBezig] = useState(false)
  const [fout, zetFout] = useState<ApiFout | null>(null)
  const laatste = useRef({ vinger: '', sleutel: '' })
  const stuur = async (pad: string, inhoud: unknown, versie?: number): Promise<boolean> => {
    if (bezig) return false
    const vinger = JSON.stringify([pad, inhoud, versie])
    if (laatste.current.vinger !== vinger) laatste.current = { vinger, sleutel: crypto.randomUUID() }
    zetBezig(true)
    zetFout(null)
    try {
      await vraag(`/api/v1/${pad}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-ozk-csrf': ik.csrf,
          'idempotency-key': laatste.current.sleutel,
          ...(versie === undefined ? {} : { 'if-match': `"${versie}"` }),
        },
        body: JSON.stringify(inhoud),
      })
      return true
    } catch (oorzaak) {
      zetFout(oorzaak instanceof ApiFout ? oorzaak : new ApiFout('netwerk', 0))
      return false
    } finally {
      await bestand.invalidateQueries({ queryKey: ['zaken'] })
      zetBezig(false)
    }
  }
  return { stuur, bezig, fout }
}

/** Questions of the screens of oversight, and the one way to change something from them. */
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import type { Gedaan } from '../../../platform/contract.ts'
import type { Ik } from '../aanmelding/index.ts'
import { ApiFout, vraag } from '../api/index.ts'

const TOEZICHT = 'toezicht'

/** `pad` is the address under /api/v1 with its query. It is asked again as long as `herhaal` says so. */
export function useToezichtvraag<T extends object>(
  pad: string,
  opties: { aan?: boolean; herhaal?: (data: T) => boolean } = {},
): UseQueryResult<T> {
  return useQuery<T>({
    queryKey: [TOEZICHT, pad],
    queryFn: ({ signal }) => vraag<T>(`/api/v1${pad}`, { signal }),
    enabled: opties.aan ?? true,
    refetchInterval: (query) => (query.state.data !== undefined && opties.herhaal?.(query.state.data) ? 700 : false),
  })
}

export interface Toezichtdaad {
  /** True when it is done. What was refused stands in `fout`. */
  readonly doe: (pad: string, inhoud?: unknown) => Promise<boolean>
  readonly bezig: boolean
  readonly fout: ApiFout | null
  readonly gedaan: boolean
}

/** After an act every list of these screens is fetched anew. A retry of what may have arrived bears the same key. */
export function useToezichtdaad(ik: Ik): Toezichtdaad {
  const bestand = useQueryClient()
  const [stand, zetStand] = useState<Omit<Toezichtdaad, 'doe'>>({ bezig: false, fout: null, gedaan: false })
  const laatste = useRef({ vinger: '', sleutel: '' })
  const loopt = useRef(false)
  const doe = useCallback(
    async (pad: string, inhoud?: unknown) => {
      if (loopt.current) return false
      loopt.current = true
      const vinger = JSON.stringify([pad, inhoud ?? null])
      if (laatste.current.vinger !== vinger) laatste.current = { vinger, sleutel: crypto.randomUUID() }
      zetStand({ bezig: true, fout: null, gedaan: false })
      try {
        await stuur(ik, pad, inhoud, laatste.current.sleutel)
        laatste.current = { vinger: '', sleutel: '' }
        await bestand.invalidateQueries({ queryKey: [TOEZICHT] })
        zetStand({ bezig: false, fout: null, gedaan: true })
        return true
      } catch (oorzaak) {
        zetStand({
          bezig: false,
          fout: oorzaak instanceof ApiFout ? oorzaak : new ApiFout('netwerk', 0),
          gedaan: false,
        })
        return false
      } finally {
        loopt.current = false
      }
    },
    [ik, bestand],
  )
  return { ...stand, doe }
}

function stuur(ik: Ik, pad: string, inhoud: unknown, sleutel: string): Promise<Gedaan> {
  return vraag<Gedaan>(`/api/v1${pad}`, {
    method: 'POST',
    headers: {
      ...(inhoud === undefined ? {} : { 'content-type': 'application/json' }),
      'x-ozk-csrf': ik.csrf,
      'idempotency-key': sleutel,
    },
    ...(inhoud === undefined ? {} : { body: JSON.stringify(inhoud) }),
  })
}

/** A query of what has a value. */
export function vraagTekst(delen: Readonly<Record<string, string | undefined>>): string {
  const paren = Object.entries(delen).filter(
    (paar): paar is [string, string] => paar[1] !== undefined && paar[1] !== '',
  )
  return paren.length === 0 ? '' : `?${new URLSearchParams(paren).toString()}`
}

/** Questions about dividing the work, and the one way to change something there. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import type { Meldingen, Termijnlijst, Verdeling, Weergaven } from '../../../pgb/zaak/contract-werk.ts'
import type { Ik } from '../aanmelding/ik.ts'
import { ApiFout, vraag } from '../api/index.ts'
import { werk as en } from '../teksten/en/werk.ts'
import { maakTeksten } from '../teksten/index.ts'
import { werk as nl } from '../teksten/nl/werk.ts'

export const useWerk = maakTeksten('werk', nl, en)
type Foutnaam = keyof (typeof nl)['fout']

const WERK = '/api/v1/werk'
/** How often the bell asks. */
const BEL_MS = 120_000

export function useVerdeling(aan = true) {
  return useQuery({
    queryKey: ['zaken', 'verdeling'],
    queryFn: ({ signal }) => vraag<Verdeling>(`${WERK}/verdeling`, { signal }),
    enabled: aan,
  })
}

export function useWeergaven() {
  return useQuery({
    queryKey: ['werk', 'weergaven'],
    queryFn: ({ signal }) => vraag<Weergaven>(`${WERK}/weergaven`, { signal }),
  })
}

export function useMeldingen() {
  return useQuery({
    queryKey: ['werk', 'meldingen'],
    queryFn: ({ signal }) => vraag<Meldingen>(`${WERK}/meldingen`, { signal }),
    refetchInterval: BEL_MS,
  })
}

/** `versie`: the terms are asked anew when the case changed. */
export function useTermijnlijst(id: string, versie: number) {
  return useQuery({
    queryKey: ['zaken', 'zaak', id, 'termijnen', versie],
    queryFn: ({ signal }) => vraag<Termijnlijst>(`/api/v1/zaken/${encodeURIComponent(id)}/termijnen`, { signal }),
  })
}

export function stuurWerk<T>(ik: Ik, pad: string, inhoud: unknown, sleutel: string = crypto.randomUUID()): Promise<T> {
  return vraag<T>(`/api/v1/${pad}`, {
    method: 'POST',
    headers: {
      ...(inhoud === undefined ? {} : { 'content-type': 'application/json' }),
      'x-ozk-csrf': ik.csrf,
      'idempotency-key': sleutel,
    },
    ...(inhoud === undefined ? {} : { body: JSON.stringify(inhoud) }),
  })
}

/** The name under which we have a sentence for a refusal. */
export const foutnaam = (code: string): Foutnaam => (Object.hasOwn(nl.fout, code) ? (code as Foutnaam) : 'anders')

/** One act at a time; a retry of the same bears the same key. What was refused stands in `fout` by name. */
export function useWerkdaad(ik: Ik) {
  const bestand = useQueryClient()
  const [bezig, zetBezig] = useState(false)
  const [fout, zetFout] = useState<string | null>(null)
  const laatste = useRef({ vinger: '', sleutel: '' })
  const doe = useCallback(
    async <T>(pad: string, inhoud?: unknown): Promise<T | null> => {
      const vinger = JSON.stringify([pad, inhoud ?? null])
      if (laatste.current.vinger !== vinger) laatste.current = { vinger, sleutel: crypto.randomUUID() }
      zetBezig(true)
      zetFout(null)
      try {
        const antwoord = await stuurWerk<T>(ik, pad, inhoud, laatste.current.sleutel)
        laatste.current = { vinger: '', sleutel: '' }
        await Promise.all([
          bestand.invalidateQueries({ queryKey: ['zaken'] }),
          bestand.invalidateQueries({ queryKey: ['werk'] }),
        ])
        return antwoord
      } catch (oorzaak) {
        zetFout(oorzaak instanceof ApiFout ? oorzaak.code : '')
        return null
      } finally {
        zetBezig(false)
      }
    },
    [ik, bestand],
  )
  return { doe, bezig, fout }
}

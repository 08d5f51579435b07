/** Asking for signals, and the one way to change one. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import type { Static } from 'typebox'
import type { Signaallijst } from '../../../pgb/zaak/contract.ts'
import type { Ik } from '../aanmelding/index.ts'
import { ApiFout, vraag } from '../api/index.ts'
import { useSignaalwoorden } from './signaalwoorden.ts'
import { foutzin, useZaken } from './woorden.ts'

const SIGNALEN = '/api/v1/signalen'

export function useSignalen() {
  return useQuery({
    queryKey: ['zaken', 'signalen'],
    queryFn: ({ signal }) => vraag<Static<typeof Signaallijst>>(SIGNALEN, { signal }),
  })
}

/** Of which signal, and the version that was seen; absent: a new one. */
type Gezien = { readonly id: string; readonly versie: number }

/** A retry of what may have arrived bears the same key. What was refused stands in `fout` as a sentence. */
export function useSignaaldaad(ik: Ik, gezien?: Gezien) {
  const t = useSignaalwoorden()
  const z = useZaken()
  const bestand = useQueryClient()
  const [bezig, zetBezig] = useState(false)
  const [fout, zetFout] = useState<string>()
  const laatste = useRef({ vinger: '', sleutel: '' })
  const doe = useCallback(
    async (inhoud: object): Promise<boolean> => {
      const vinger = JSON.stringify([gezien ?? null, inhoud])
      if (laatste.current.vinger !== vinger) laatste.current = { vinger, sleutel: crypto.randomUUID() }
      zetBezig(true)
      zetFout(undefined)
      try {
        await stuur(ik, gezien, inhoud, laatste.current.sleutel)
        await bestand.invalidateQueries({ queryKey: ['zaken'] })
        return true
      } catch (oorzaak) {
        const { code, status } = oorzaak instanceof ApiFout ? oorzaak : new ApiFout('netwerk', 0)
        zetFout(status === 412 ? t('ingehaald') : (foutzin(z, code) ?? t('mislukt')))
        if (status === 412) await bestand.invalidateQueries({ queryKey: ['zaken'] })
        return false
      } finally {
        zetBezig(false)
      }
    },
    [ik, gezien, bestand, t, z],
  )
  return { doe, bezig, fout }
}

function stuur(ik: Ik, gezien: Gezien | undefined, inhoud: object, sleutel: string): Promise<unknown> {
  return vraag(gezien === undefined ? SIGNALEN : `${SIGNALEN}/${encodeURIComponent(gezien.id)}/standen`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-ozk-csrf': ik.csrf,
      'idempotency-key': sleutel,
      ...(gezien === undefined ? {} : { 'if-match': `"${gezien.versie}"` }),
    },
    body: JSON.stringify(inhoud),
  })
}

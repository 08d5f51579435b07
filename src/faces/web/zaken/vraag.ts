/** Questions about cases, and the one way to change one. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import type { Static } from 'typebox'
import type {
  Geschiedenis,
  Gewijzigd as GewijzigdSchema,
  Tegels,
  WerklijstAntwoord,
  Zaakbeeld,
} from '../../../pgb/zaak/contract.ts'
import { IK, type Ik } from '../aanmelding/ik.ts'
import { ApiFout, vraag } from '../api/index.ts'

const ZAKEN = '/api/v1/zaken'
type Gewijzigd = Static<typeof GewijzigdSchema>

/** `zoek` is the query as the server takes it. */
export function useWerklijst(zoek: string) {
  return useQuery({
    queryKey: ['zaken', 'lijst', zoek],
    queryFn: ({ signal }) => vraag<WerklijstAntwoord>(`${ZAKEN}${zoek}`, { signal }),
    placeholderData: (vorige) => vorige,
  })
}

/** `zoek`: of which cases; empty for all of the region. */
export function useTegels(zoek: '' | '?behandelaar=ik' = '') {
  return useQuery({
    queryKey: ['zaken', 'tegels', zoek],
    queryFn: ({ signal }) => vraag<Tegels>(`${ZAKEN}/tegels${zoek}`, { signal }),
  })
}

export function useZaak(id: string) {
  return useQuery({
    queryKey: ['zaken', 'zaak', id],
    queryFn: ({ signal }) => vraag<Zaakbeeld>(`${ZAKEN}/${encodeURIComponent(id)}`, { signal }),
  })
}

/** Every value of one fact. */
export function useGeschiedenis(id: string, pointer: string, aan: boolean) {
  return useQuery({
    queryKey: ['zaken', 'zaak', id, 'geschiedenis', pointer],
    queryFn: ({ signal }) => {
      const adres = `${ZAKEN}/${encodeURIComponent(id)}/geschiedenis?pointer=${encodeURIComponent(pointer)}`
      return vraag<Geschiedenis>(adres, { signal })
    },
    enabled: aan,
  })
}

/** Which case, and which version of it the person sees. */
export interface Gezien {
  readonly id: string
  readonly versie: number
}

interface Wijziging extends Gezien {
  readonly pad: string
  readonly inhoud: unknown
  /** The same key with the same content is done once, however often it is sent. */
  readonly sleutel: string
}

export function stuurWijziging(ik: Ik, { id, versie, pad, inhoud, sleutel }: Wijziging): Promise<Gewijzigd> {
  return vraag<Gewijzigd>(`${ZAKEN}/${encodeURIComponent(id)}/${pad}`, {
    method: 'POST',
    headers: {
      ...(inhoud === undefined ? {} : { 'content-type': 'application/json' }),
      'x-ozk-csrf': ik.csrf,
      'idempotency-key': sleutel,
      'if-match': `"${versie}"`,
    },
    ...(inhoud === undefined ? {} : { body: JSON.stringify(inhoud) }),
  })
}

export interface Zaakdaad {
  /** True when it is done. What was refused stands in `fout`. */
  readonly doe: (pad: string, inhoud?: unknown) => Promise<boolean>
  readonly bezig: boolean
  readonly fout: ApiFout | null
  /** The version that was seen when another changed the case first; null when that did not happen. */
  readonly ingehaald: number | null
}

/** Acts on one case. After an act, and after a conflict, the case is fetched anew; forms keep what was typed. */
export function useZaakdaad(ik: Ik, { id, versie }: Gezien): Zaakdaad {
  const bestand = useQueryClient()
  const [stand, zetStand] = useState<Omit<Zaakdaad, 'doe'>>({ bezig: false, fout: null, ingehaald: null })
  const loopt = useRef(false)
  const laatste = useRef({ vinger: '', sleutel: '' })
  const doe = useCallback(
    async (pad: string, inhoud?: unknown) => {
      if (loopt.current) return false
      loopt.current = true
      const vinger = JSON.stringify([id, versie, pad, inhoud ?? null])
      // A retry of what may have arrived already bears the same key.
      if (laatste.current.vinger !== vinger) laatste.current = { vinger, sleutel: crypto.randomUUID() }
      zetStand({ bezig: true, fout: null, ingehaald: null })
      try {
        await stuurWijziging(ik, { id, versie, pad, inhoud, sleutel: laatste.current.sleutel })
        await bestand.invalidateQueries({ queryKey: ['zaken'] })
        zetStand({ bezig: false, fout: null, ingehaald: null })
        return true
      } catch (oorzaak) {
        const fout = oorzaak instanceof ApiFout ? oorzaak : new ApiFout('netwerk', 0)
        const conflict = fout.status === 412
        if (conflict || fout.code === 'inhoud-gewijzigd') await bestand.invalidateQueries({ queryKey: ['zaken'] })
        if (fout.status === 401) await bestand.invalidateQueries({ queryKey: IK })
        zetStand({ bezig: false, fout: conflict ? null : fout, ingehaald: conflict ? versie : null })
        return false
      } finally {
        loopt.current = false
      }
    },
    [ik, id, versie, bestand],
  )
  return { ...stand, doe }
}

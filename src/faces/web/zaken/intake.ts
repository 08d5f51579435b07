/** Texts and questions of the intake: registers beside the facts, the case as known on a day, redirected persons. */
import { useQuery } from '@tanstack/react-query'
import type { Dossierstand, Houderzaken, Omleidingtelling, Registers } from '../../../pgb/zaak/contract-intake.ts'
import type { Ik } from '../aanmelding/ik.ts'
import { vraag } from '../api/index.ts'
import { intake as en } from '../teksten/en/intake.ts'
import { maakTeksten } from '../teksten/index.ts'
import { intake as nl } from '../teksten/nl/intake.ts'

export const useIntake = maakTeksten('intake', nl, en)
export type Intakewoorden = ReturnType<typeof useIntake>

type Bronnaam = keyof (typeof nl)['feiten']['bronnen']
export const BRONNEN = Object.keys(nl.feiten.bronnen).filter((naam) => naam !== 'oordeel') as Exclude<
  Bronnaam,
  'oordeel'
>[]

/** The source of a fact in words; a free text of an older record stays as it is. */
export const bronnaam = (t: Intakewoorden, bron: string): string =>
  Object.hasOwn(nl.feiten.bronnen, bron) ? t(`feiten.bronnen.${bron as Bronnaam}`) : bron

const zaakadres = (id: string): string => `/api/v1/zaken/${encodeURIComponent(id)}`

export function useRegisters(id: string, aan = true) {
  return useQuery({
    queryKey: ['zaken', 'zaak', id, 'registers'],
    queryFn: ({ signal }) => vraag<Registers>(`${zaakadres(id)}/registers`, { signal }),
    enabled: aan,
  })
}

export function useHouderzaken(id: string) {
  return useQuery({
    queryKey: ['zaken', 'zaak', id, 'houderzaken'],
    queryFn: ({ signal }) => vraag<Houderzaken>(`${zaakadres(id)}/houderzaken`, { signal }),
  })
}

/** The case as it was known at the end of a day (jjjj-mm-dd). */
export function useStand(id: string, dag: string) {
  return useQuery({
    queryKey: ['zaken', 'zaak', id, 'stand', dag],
    queryFn: ({ signal }) =>
      vraag<Dossierstand>(`${zaakadres(id)}/stand?bekendOp=${encodeURIComponent(dag)}`, { signal }),
    retry: false,
  })
}

export const OMLEIDINGEN = ['zaken', 'omleidingen'] as const

export function useOmleidingen(aan: boolean) {
  return useQuery({
    queryKey: OMLEIDINGEN,
    queryFn: ({ signal }) => vraag<Omleidingtelling>('/api/v1/omleidingen/tellingen', { signal }),
    enabled: aan,
  })
}

/** A change that is about no case that is there yet. The body goes as text, so that a dossier is read as it was given. */
export function stuurNieuw<T>(ik: Ik, pad: string, tekst: string, sleutel: string): Promise<T> {
  return vraag<T>(`/api/v1${pad}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-ozk-csrf': ik.csrf, 'idempotency-key': sleutel },
    body: tekst,
  })
}

/** Rows that hold: not replaced by a later one, and not taken away. */
export function geldend<
  T extends { readonly id: string; readonly vervangt: string | null; readonly ingetrokken: boolean },
>(rijen: readonly T[]): T[] {
  const vervangen = new Set(rijen.map(({ vervangt }) => vervangt))
  return rijen.filter(({ id, ingetrokken }) => !ingetrokken && !vervangen.has(id))
}

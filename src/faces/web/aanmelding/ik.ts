import { useQuery } from '@tanstack/react-query'
import { ApiFout, vraag } from '../api/index.ts'

/** Who is logged in, as `GET /api/v1/ik` tells. */
export interface Ik {
  readonly gebruiker: string
  readonly naam: string | null
  readonly rollen: readonly { readonly rol: string; readonly regios: readonly string[] }[]
  /** Dotted names of what this person may do somewhere. */
  readonly rechten: readonly string[]
  readonly verloopt: string
  /** To be sent with each change. */
  readonly csrf: string
}

export interface Aanmeldstand {
  readonly ik: Ik | null
  /** Not known yet whether someone is logged in. */
  readonly wacht: boolean
  readonly fout: ApiFout | null
}

const SPOOR = 'ozk-ingelogd'
export const IK = ['ik'] as const

/**
 * Who is logged in. The cookie of the session cannot be read here, and asking without one is refused; so a screen that
 * everybody may see asks only when the server left a sign at login. With `nodig` it is always asked.
 */
export function useIk(nodig = false): Aanmeldstand {
  const vragen = nodig || heeftSpoor()
  const { data, error, isPending } = useQuery({
    queryKey: IK,
    queryFn: ({ signal }) => haalIk(signal),
    enabled: vragen,
    staleTime: 60_000,
  })
  return { ik: data ?? null, wacht: vragen && isPending, fout: error instanceof ApiFout ? error : null }
}

/** Null: nobody is logged in. */
async function haalIk(signal: AbortSignal): Promise<Ik | null> {
  try {
    return await vraag<Ik>('/api/v1/ik', { signal })
  } catch (oorzaak) {
    if (!(oorzaak instanceof ApiFout) || ![401, 404].includes(oorzaak.status)) throw oorzaak
    wisSpoor()
    return null
  }
}

/** Ends the session and leaves every screen that showed something of it. */
export async function meldAf(ik: Ik): Promise<void> {
  const antwoord = await fetch('/afmelden', { method: 'POST', headers: { 'x-ozk-csrf': ik.csrf } }).catch(
    () => undefined,
  )
  wisSpoor()
  wisConcepten()
  // A provider that keeps a session of its own is asked to end that too.
  window.location.assign(antwoord?.headers.get('x-ozk-uitloggen') ?? '/')
}

export const magWel = (ik: Ik | null, operatie: string): boolean => ik?.rechten.includes(operatie) === true

/** Every region in which this person has a role. */
export const regiosVan = ({ rollen }: Ik): string[] => [...new Set(rollen.flatMap(({ regios }) => regios))].sort()

/** Set by the server at login and at logout; it says that there is a session, not which. */
function heeftSpoor(): boolean {
  return document.cookie.split('; ').includes(`${SPOOR}=ja`)
}

/** The session is over without a logout: it ran out, or was taken away. */
function wisSpoor(): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that we support
  document.cookie = `${SPOOR}=; Path=/; Max-Age=0`
}

/** What was typed and not recorded goes with the session. */
function wisConcepten(): void {
  try {
    window.sessionStorage.clear()
  } catch {}
}

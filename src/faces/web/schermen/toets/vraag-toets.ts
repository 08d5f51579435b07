/** Asks the operation pgb.toets over HTTP. The text goes as it is, so that the server can name every defect in it. */
import type { Foutantwoord, Toetsuitkomst } from '../../../../pgb/contract.ts'

const ADRES = '/api/v1/pgb/toetsen'

export type Antwoord =
  | { readonly soort: 'uitkomst'; readonly uitkomst: Toetsuitkomst }
  | { readonly soort: 'fout'; readonly fout: Foutantwoord }
  /** No answer that we can read. `status` is absent when there was no connection. */
  | { readonly soort: 'stuk'; readonly status?: number; readonly nummer?: string }

export async function vraagToets(tekst: string, stop: AbortSignal): Promise<Antwoord> {
  let antwoord: Response
  let inhoud: unknown
  try {
    antwoord = await fetch(ADRES, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, application/problem+json' },
      body: tekst,
      signal: stop,
    })
    inhoud = await antwoord.json()
  } catch (reden) {
    if (stop.aborted) throw reden
    return { soort: 'stuk' }
  }
  if (antwoord.ok) return { soort: 'uitkomst', uitkomst: inhoud as Toetsuitkomst }
  if (isFoutantwoord(inhoud)) return { soort: 'fout', fout: inhoud }
  const nummer = leesNummer(inhoud)
  return { soort: 'stuk', status: antwoord.status, ...(nummer !== undefined && { nummer }) }
}

function isFoutantwoord(inhoud: unknown): inhoud is Foutantwoord {
  return (
    typeof inhoud === 'object' &&
    inhoud !== null &&
    'code' in inhoud &&
    'fouten' in inhoud &&
    Array.isArray(inhoud.fouten) &&
    inhoud.fouten.length > 0
  )
}

function leesNummer(inhoud: unknown): string | undefined {
  if (typeof inhoud !== 'object' || inhoud === null || !('foutnummer' in inhoud)) return undefined
  return typeof inhoud.foutnummer === 'string' ? inhoud.foutnummer : undefined
}

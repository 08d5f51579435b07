/** The one way from the screens to the server. Every failure becomes an `ApiFout` with a kind the screen can explain. */
import type { Foutantwoord } from '../../../pgb/contract.ts'
import type { Regelbank } from '../../../regelgeving/contract.ts'

/** `geweigerd`: the server says what is wrong with the question. `server`: it could not answer. `netwerk`: no answer came. */
export type Foutsoort = 'geweigerd' | 'server' | 'netwerk'

export class ApiFout extends Error {
  override readonly name = 'ApiFout'
  readonly soort: Foutsoort
  /** HTTP status, 0 when no answer came. */
  readonly status: number
  /** What is wrong, per place, when the server told. */
  readonly antwoord: Foutantwoord | undefined
  /** The whole problem, with the name of the refusal as `code` and what belongs to it. */
  readonly probleem: Readonly<Record<string, unknown>>

  constructor(soort: Foutsoort, status: number, inhoud?: unknown) {
    super(`${soort} ${status}`)
    this.soort = soort
    this.status = status
    this.antwoord = isFoutantwoord(inhoud) ? inhoud : undefined
    this.probleem = typeof inhoud === 'object' && inhoud !== null ? { ...inhoud } : {}
  }

  /** The name of the refusal, empty when the server gave none. */
  get code(): string {
    return typeof this.probleem.code === 'string' ? this.probleem.code : ''
  }

  /** A short number to name in a question to the administrator. */
  get nummer(): string {
    return this.status === 0 ? 'N0' : `H${this.status}`
  }
}

export function haalRegelbank(signaal?: AbortSignal): Promise<Regelbank> {
  return vraag<Regelbank>('/api/v1/regelbank', signaal ? { signal: signaal } : {})
}

/** One question to the server. Throws an `ApiFout` when there is no good answer. */
export async function vraag<T>(pad: string, opties: RequestInit): Promise<T> {
  const antwoord = await stuur(pad, opties)
  const inhoud: unknown = await antwoord.json().catch(() => undefined)
  if (antwoord.ok && inhoud !== undefined) return inhoud as T
  const soort = antwoord.status >= 400 && antwoord.status < 500 ? 'geweigerd' : 'server'
  throw new ApiFout(soort, antwoord.status, inhoud)
}

async function stuur(pad: string, opties: RequestInit): Promise<Response> {
  try {
    return await fetch(pad, { ...opties, headers: { accept: 'application/json', ...opties.headers } })
  } catch (oorzaak) {
    if (oorzaak instanceof DOMException && oorzaak.name === 'AbortError') throw oorzaak
    throw new ApiFout('netwerk', 0)
  }
}

/** A problem+json answer of ours carries the members of `Foutantwoord`. */
function isFoutantwoord(waarde: unknown): waarde is Foutantwoord {
  return (
    typeof waarde === 'object' &&
    waarde !== null &&
    'code' in waarde &&
    'fouten' in waarde &&
    Array.isArray(waarde.fouten) &&
    waarde.fouten.length > 0
  )
}

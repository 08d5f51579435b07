/**
 * Requests at a constant rate, whatever the server does (open loop): each has its own moment, and its time counts from
 * that moment and not from when it could be sent. So a server that stalls is charged for all who would have waited.
 */
import { Agent, request } from 'node:http'
import { performance } from 'node:perf_hooks'

export interface Verzoek {
  readonly soort: string
  readonly methode: 'GET' | 'POST'
  readonly pad: string
  readonly koppen: Readonly<Record<string, string>>
  readonly inhoud?: string
  /** Hears the answer, for instance to know the new version of a case. */
  readonly na?: (status: number, etag: string | undefined) => void
}

interface Antwoord {
  readonly soort: string
  /** From the moment that was planned to the last byte. */
  readonly ms: number
  readonly status: number
  readonly bytes: number
}

export interface Rit {
  readonly antwoorden: readonly Antwoord[]
  /** How late the latest request was sent: far above zero means that the driver itself was short of processor. */
  readonly achterstandMs: number
  readonly duurMs: number
}

const agent = new Agent({ keepAlive: true, maxSockets: 512 })

/** Status 0: no answer came. */
export function stuur(adres: string, { methode, pad, koppen, inhoud }: Verzoek) {
  return new Promise<{ status: number; etag: string | undefined; tekst: string }>((klaar) => {
    const opties = { method: methode, agent, headers: { accept: 'application/json', ...koppen } }
    const verzoek = request(new URL(pad, adres), opties, (antwoord) => {
      const delen: Buffer[] = []
      antwoord.on('data', (deel: Buffer) => delen.push(deel))
      antwoord.on('end', () => {
        const tekst = Buffer.concat(delen).toString('utf8')
        klaar({ status: antwoord.statusCode ?? 0, etag: antwoord.headers.etag, tekst })
      })
      antwoord.on('error', () => klaar({ status: 0, etag: undefined, tekst: '' }))
    })
    verzoek.on('error', () => klaar({ status: 0, etag: undefined, tekst: '' }))
    verzoek.setTimeout(30_000, () => verzoek.destroy())
    verzoek.end(inhoud)
  })
}

export async function rijd(adres: string, perSeconde: number, seconden: number, volgende: () => Verzoek): Promise<Rit> {
  const antwoorden: Antwoord[] = []
  const onderweg = new Set<Promise<void>>()
  const begin = performance.now() + 50
  let achterstandMs = 0
  for (let i = 0; i < perSeconde * seconden; i++) {
    const gepland = begin + (i * 1000) / perSeconde
    await tot(gepland)
    achterstandMs = Math.max(achterstandMs, performance.now() - gepland)
    const verzoek = volgende()
    const werk = stuur(adres, verzoek).then(({ status, etag, tekst }) => {
      antwoorden.push({ soort: verzoek.soort, ms: performance.now() - gepland, status, bytes: tekst.length })
      verzoek.na?.(status, etag)
      onderweg.delete(werk)
    })
    onderweg.add(werk)
  }
  await Promise.all(onderweg)
  return { antwoorden, achterstandMs, duurMs: performance.now() - begin }
}

async function tot(moment: number): Promise<void> {
  const over = moment - performance.now()
  if (over > 0) await new Promise((klaar) => setTimeout(klaar, over))
}

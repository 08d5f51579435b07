/** Sends a file, and tells how far it is: `fetch` cannot say that of what goes out. */
import type { Ik } from '../../../aanmelding/index.ts'
import { ApiFout } from '../../../api/index.ts'

export interface Zending {
  readonly klaar: Promise<void>
  readonly stop: () => void
}

/** The same key with the same content is kept once, however often it is sent. */
export function verstuur(
  ik: Ik,
  zaak: string,
  formulier: FormData,
  sleutel: string,
  meld: (procent: number) => void,
): Zending {
  const verzoek = new XMLHttpRequest()
  const klaar = new Promise<void>((goed, mis) => {
    verzoek.upload.onprogress = ({ loaded, total }) => meld(Math.floor((loaded / Math.max(total, 1)) * 100))
    verzoek.onload = () => (verzoek.status === 201 ? goed() : mis(foutUit(verzoek)))
    verzoek.onerror = () => mis(new ApiFout('netwerk', 0))
    verzoek.onabort = () => mis(new ApiFout('netwerk', 0))
    verzoek.open('POST', `/api/v1/zaken/${encodeURIComponent(zaak)}/documenten`)
    verzoek.setRequestHeader('accept', 'application/json')
    verzoek.setRequestHeader('x-ozk-csrf', ik.csrf)
    verzoek.setRequestHeader('idempotency-key', sleutel)
    verzoek.send(formulier)
  })
  return { klaar, stop: () => verzoek.abort() }
}

function foutUit({ status, responseText }: XMLHttpRequest): ApiFout {
  const soort = status >= 400 && status < 500 ? 'geweigerd' : 'server'
  try {
    return new ApiFout(soort, status, JSON.parse(responseText))
  } catch {
    return new ApiFout(soort, status)
  }
}

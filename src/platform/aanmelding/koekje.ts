/**
 * The cookies of login. Behind TLS their name begins with `__Host-`, so that no other host can set them; on localhost
 * without TLS a browser would drop such a cookie, and they have another name.
 */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

export interface Koekje {
  readonly naam: string
  /** The header Set-Cookie with this value; an empty value takes the cookie away. */
  zet(waarde: string): string
  /** What the browser sent, or null. Two cookies of this name are no cookie: one of them is not ours. */
  lees(header: string | undefined): string | null
}

export function maakKoekje(soort: 'sessie' | 'poging', metTls: boolean): Koekje {
  const staart = soort === 'sessie' ? '' : '-aanmelden'
  const naam = metTls ? `__Host-ozk${staart}` : `ozk-lokaal${staart}`
  const kenmerken = `Path=/; HttpOnly; SameSite=Lax${metTls ? '; Secure' : ''}`
  return {
    naam,
    zet: (waarde) => `${naam}=${waarde}; ${kenmerken}${waarde === '' ? '; Max-Age=0' : ''}`,
    lees: (header) => {
      const gevonden = (header ?? '')
        .split(';')
        .map((deel) => deel.trim())
        .filter((deel) => deel.startsWith(`${naam}=`))
        .map((deel) => deel.slice(naam.length + 1))
      const [waarde = ''] = gevonden
      return gevonden.length === 1 && GEHEIM.test(waarde) ? waarde : null
    },
  }
}

/**
 * Says to a page that somebody is logged in on this browser, and nothing else: the cookie of the session itself cannot be
 * read there, and a public page that asked the server each time would be refused each time. It gives no right to anything.
 */
export const spoorkoekje = (metTls: boolean, aan: boolean): string =>
  `ozk-ingelogd=${aan ? 'ja' : ''}; Path=/; SameSite=Lax${metTls ? '; Secure' : ''}${aan ? '' : '; Max-Age=0'}`

const GEHEIM = /^[0-9A-Za-z_-]{43}$/

/** 256 bits, as 43 letters that need no escaping anywhere. */
export function nieuwGeheim(): string {
  return randomBytes(32).toString('base64url')
}

/** What the store keeps of a secret. A plain hash is enough, because nobody can guess 256 bits. */
export function geheimhash(geheim: string): string {
  return createHash('sha256').update(geheim).digest('hex')
}

/**
 * The token that a page must send along with a change. It follows from the session, which a page of another website
 * cannot read; so nothing needs to be kept.
 */
export function csrfToken(sessie: string): string {
  return createHmac('sha256', sessie).update('ozk csrf').digest('base64url')
}

export function isCsrfToken(sessie: string, gegeven: unknown): boolean {
  const verwacht = Buffer.from(csrfToken(sessie))
  const ander = Buffer.from(typeof gegeven === 'string' ? gegeven : '')
  return verwacht.length === ander.length && timingSafeEqual(verwacht, ander)
}

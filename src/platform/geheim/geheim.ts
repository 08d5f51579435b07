/**
 * What the system key is for: keeping a number unreadable in the store, finding it again without reading it, and naming
 * a person in the log by a pseudonym (PLT-22). Each use has a key of its own, derived from the system key (RFC 5869).
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

export const SLEUTEL_BYTES = 32
const IV_BYTES = 12
const TAG_BYTES = 16
/** First byte of what is encrypted: the series of the key, so that a next key can be told apart. */
const REEKS = 1

export interface Geheim {
  /** AES-256-GCM. `plaats` ties the text to its row: moved to another row it cannot be read. */
  versleutel(tekst: string, plaats: string): Buffer
  /** Throws when the bytes were changed, moved, or made with another key. */
  ontsleutel(bytes: Buffer, plaats: string): string
  /** Keyed hash to find a number by; another one in each region, so that regions cannot be joined on it. */
  zoeksleutel(tekst: string, regio: string): Buffer
  /** Name of a person in the log: HMAC-SHA-256, in hexadecimals. */
  pseudoniem(tekst: string): string
}

export function maakGeheim(sleutel: Buffer): Geheim {
  if (sleutel.length !== SLEUTEL_BYTES) throw new Error('The system key must have 32 bytes')
  const afgeleid = (doel: string): Buffer => Buffer.from(hkdfSync('sha256', sleutel, '', `ozk ${doel}`, SLEUTEL_BYTES))
  const kluis = afgeleid('versleutelen')
  const zoek = afgeleid('zoeken')
  const naam = afgeleid('pseudoniem')
  const hmac = (met: Buffer, tekst: string): Buffer => createHmac('sha256', met).update(tekst).digest()
  return {
    versleutel(tekst, plaats) {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', kluis, iv, { authTagLength: TAG_BYTES })
      cipher.setAAD(Buffer.from(plaats))
      const inhoud = Buffer.concat([cipher.update(tekst, 'utf8'), cipher.final()])
      return Buffer.concat([Buffer.of(REEKS), iv, cipher.getAuthTag(), inhoud])
    },
    ontsleutel(bytes, plaats) {
      if (bytes[0] !== REEKS || bytes.length < 1 + IV_BYTES + TAG_BYTES) throw new Error('Not encrypted by this system')
      const iv = bytes.subarray(1, 1 + IV_BYTES)
      const decipher = createDecipheriv('aes-256-gcm', kluis, iv, { authTagLength: TAG_BYTES })
      decipher.setAAD(Buffer.from(plaats))
      decipher.setAuthTag(bytes.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES))
      return decipher.update(bytes.subarray(1 + IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
    },
    zoeksleutel: (tekst, regio) => hmac(zoek, `${regio}\n${tekst}`),
    pseudoniem: (tekst) => hmac(naam, tekst).toString('hex'),
  }
}

/** A checkpoint: what a tree was at a size, signed, so that nobody can later give it another beginning (T20). */
import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign, verify } from 'node:crypto'

const HERKOMST = 'open-zorgkantoor/logboek'
/** Ed25519 private key of RFC 8410, up to the 32 bytes of the key itself. */
const PKCS8_KOP = Buffer.from('302e020100300506032b657004220420', 'hex')

export interface Partitie {
  readonly regio: string
  /** Month in UTC, `jjjj-mm`. */
  readonly maand: string
}

export interface Checkpoint extends Partitie {
  /** Number of leaves. */
  readonly omvang: number
  readonly wortel: Buffer
  /** ISO 8601 in UTC. */
  readonly tijdstip: string
}

export function partitienaam({ regio, maand }: Partitie): string {
  return `${regio}/${maand}`
}

/** The key for checkpoints follows from the system key; who has only the public half can verify. */
export function zegelsleutel(systeemsleutel: Buffer): KeyObject {
  if (systeemsleutel.length < 32) throw new Error('The system key has at least 32 bytes')
  const zaad = Buffer.from(hkdfSync('sha256', systeemsleutel, '', `${HERKOMST} checkpoint v1`, 32))
  return createPrivateKey({ key: Buffer.concat([PKCS8_KOP, zaad]), format: 'der', type: 'pkcs8' })
}

export function publiekeHelft(sleutel: KeyObject): KeyObject {
  return createPublicKey(sleutel)
}

export function schrijfCheckpoint(checkpoint: Checkpoint, sleutel: KeyObject): string {
  const romp = [
    HERKOMST,
    partitienaam(checkpoint),
    checkpoint.omvang,
    checkpoint.wortel.toString('base64'),
    checkpoint.tijdstip,
  ]
  const tekst = `${romp.join('\n')}\n`
  return `${tekst}\n${sign(null, Buffer.from(tekst), sleutel).toString('base64')}\n`
}

/** Null when the text is no checkpoint, or the signature is not of this key. */
export function leesCheckpoint(tekst: string, publiek: KeyObject): Checkpoint | null {
  const delen = /^((.+)\n([0-9a-z]+)\/([0-9-]{7})\n([1-9][0-9]{0,14})\n(.{44})\n(.+)\n)\n(.{88})\n$/.exec(tekst)
  const [, romp = '', herkomst, regio = '', maand = '', omvang, wortel = '', tijdstip = '', handtekening = ''] =
    delen ?? []
  if (herkomst !== HERKOMST) return null
  if (!verify(null, Buffer.from(romp), publiek, Buffer.from(handtekening, 'base64'))) return null
  return { regio, maand, omvang: Number(omvang), wortel: Buffer.from(wortel, 'base64'), tijdstip }
}

/**
 * What a file is follows from its bytes, never from its name (T12, T17). Only kinds that hold no script for a browser are
 * kept, and no file that is two kinds at once.
 */
import { createHash } from 'node:crypto'
import type { Ontvangen } from '../../platform/bewerking.ts'
import type { Virusscanner } from '../../platform/virusscanner.ts'
import type { Zaakfout } from './fout.ts'

export interface Gekeurd {
  readonly naam: string
  readonly mediatype: Mediatype
  readonly sha256: string
  readonly inhoud: Buffer
  readonly virusscan: 'niet_gescand' | 'schoon'
}

export type Keuring = { readonly goed: Gekeurd } | { readonly fout: Zaakfout }

export const MEDIATYPEN = ['application/pdf', 'image/png', 'image/jpeg'] as const
type Mediatype = (typeof MEDIATYPEN)[number]

/** Ten megabytes. */
export const BYTES_MAX = 10 * 1024 * 1024
const EERSTE_BYTES: readonly (readonly [mediatype: Mediatype, hex: string])[] = [
  ['application/pdf', '255044462d'],
  ['image/png', '89504e470d0a1a0a'],
  ['image/jpeg', 'ffd8ff'],
]
const UITGANG: Readonly<Record<Mediatype, RegExp>> = {
  'application/pdf': /\.pdf$/i,
  'image/png': /\.png$/i,
  'image/jpeg': /\.jpe?g$/i,
}
const NIET_GENOEMD = ['', 'application/octet-stream']

type Reden = Extract<Zaakfout, { code: 'document-geweigerd' }>['reden']

/** Looks at the bytes and asks the scanner; outside any transaction, because a scanner may take long. */
export async function keurBestand(bestand: Ontvangen, scanner?: Virusscanner): Promise<Keuring> {
  const { naam, mediatype: genoemd, inhoud } = bestand
  const soort = soortVan(inhoud)
  if ('reden' in soort) return { fout: { code: 'document-geweigerd', reden: soort.reden } }
  if (!NIET_GENOEMD.includes(genoemd) && genoemd !== soort.mediatype)
    return { fout: { code: 'document-geweigerd', reden: 'soort-wijkt-af' } }
  const oordeel = scanner === undefined ? 'niet_gescand' : await scanner.scan(inhoud)
  if (oordeel === 'besmet') return { fout: { code: 'document-geweigerd', reden: 'besmet' } }
  if (oordeel === 'onbereikbaar') return { fout: { code: 'virusscanner-onbereikbaar' } }
  const goed = { naam: schoneNaam(naam, soort.mediatype), mediatype: soort.mediatype, sha256: hashVan(inhoud), inhoud }
  return { goed: { ...goed, virusscan: oordeel } }
}

/** With a name that a person chose in place of that of the file. */
export const hernoem = (gekeurd: Gekeurd, naam: string): Gekeurd => ({
  ...gekeurd,
  naam: schoneNaam(naam, gekeurd.mediatype),
})

export const hashVan = (inhoud: Uint8Array): string => createHash('sha256').update(inhoud).digest('hex')

function soortVan(inhoud: Buffer): { mediatype: Mediatype } | { reden: Reden } {
  if (inhoud.length === 0) return { reden: 'leeg' }
  if (inhoud.length > BYTES_MAX) return { reden: 'te-groot' }
  const mediatype = EERSTE_BYTES.find(([, hex]) => inhoud.subarray(0, hex.length / 2).toString('hex') === hex)?.[0]
  if (mediatype === undefined) return { reden: isOpmaak(inhoud) ? 'opmaaktaal' : 'soort-onbekend' }
  if (isOpmaak(inhoud) || heeftArchief(inhoud)) return { reden: 'meer-soorten' }
  const isHeel = mediatype !== 'application/pdf' || inhoud.subarray(-STAART_BYTES).includes('%%EOF')
  return isHeel ? { mediatype } : { reden: 'onvolledig' }
}

/** The end of a PDF stands in its last kilobyte; where a browser looks for markup is its first. */
const STAART_BYTES = 1024
const OPMAAK = /<(!doctype|html|head|body|script|svg|iframe|\?xml|\?php)[\s>]/i
const isOpmaak = (inhoud: Buffer): boolean => OPMAAK.test(inhoud.subarray(0, STAART_BYTES).toString('latin1'))

/** A zip is read from its end: a file that is one as well bears the closing record whose comment fills the rest exactly. */
function heeftArchief(inhoud: Buffer): boolean {
  const RECORD_BYTES = 22
  const begin = Math.max(0, inhoud.length - RECORD_BYTES - 65_535)
  for (
    let plek = inhoud.indexOf('PK\x05\x06', begin, 'latin1');
    plek >= 0;
    plek = inhoud.indexOf('PK\x05\x06', plek + 1, 'latin1')
  ) {
    const eind = plek + RECORD_BYTES
    if (eind <= inhoud.length && eind + inhoud.readUInt16LE(plek + 20) === inhoud.length) return true
  }
  return false
}

/**
 * A name is a text to show and nothing else: no folders, no line ends, no signs that turn the reading order, no numbers
 * that could be a BSN, and an extension that says what the file is.
 */
function schoneNaam(naam: string, mediatype: Mediatype): string {
  const kaal = (naam.split(/[\\/]/).pop() ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[0-9](?:[ .-]?[0-9]){8,}/g, '*********')
    .replace(/^\.+/, '')
    .trim()
  const heel = kaal === '' ? 'document' : [...kaal].slice(0, 190).join('')
  return UITGANG[mediatype].test(heel) ? heel : `${heel}.${mediatype === 'image/jpeg' ? 'jpg' : mediatype.slice(-3)}`
}

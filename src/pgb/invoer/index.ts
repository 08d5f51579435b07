/**
 * The door through which every dossier comes in, as text or as a value. It gives the dossier as it is, or every defect
 * at once with its JSON pointer (PLT-11). It needs no Node: the browser uses the same door.
 */
import { Dossier } from '../contract.ts'
import { fout, goed, type Uitslag } from '../uitslag.ts'
import { Gebreken } from './gebreken.ts'
import { leesJson } from './lees-json.ts'
import { WORTEL } from './plek.ts'
import { controleerSamenhang } from './samenhang.ts'
import { type Controle, controleVoor } from './schema.ts'
import type { Bijzonderheden, Gebrekcode } from './teksten.ts'
import { vormerVoor } from './vaste-vorm.ts'

export { GEBREKEN_MAX } from './gebreken.ts'
export { GEBREKCODES } from './teksten.ts'

/** The largest dossier that is read, in bytes of UTF-8. */
export const DOSSIER_BYTES_MAX = 1_048_576

const controleerSchema: Controle = controleVoor(Dossier)
const inVasteVorm = vormerVoor(Dossier)

/** Reads a dossier from JSON text (RFC 8259), or from its bytes in UTF-8. A byte order mark at the start is skipped. */
export function leesDossier(tekst: string | Uint8Array): Uitslag<Dossier> {
  if (isTeGroot(tekst)) return weiger('tekst-te-groot')
  const ruw = typeof tekst === 'string' ? tekst : leesUtf8(tekst)
  if (ruw === null) return weiger('geen-utf8')
  const json = ruw.startsWith('\uFEFF') ? ruw.slice(1) : ruw
  if (json.trim() === '') return weiger('leeg')
  const gebreken = new Gebreken()
  const gelezen = leesJson(json, gebreken)
  if ('waarde' in gelezen) return controleer(gelezen.waarde, gebreken)
  gebreken.meld('geen-json', WORTEL, gelezen.leesfout)
  return fout(gebreken.antwoord())
}

/** Checks a value that has been read already. Never throws, whatever the value is. */
export function controleerDossier(waarde: unknown): Uitslag<Dossier> {
  try {
    return controleer(waarde, new Gebreken())
  } catch {
    // Only a value that is no data, such as a proxy that throws, ends here.
    return weiger('onleesbaar')
  }
}

function controleer(waarde: unknown, gebreken: Gebreken): Uitslag<Dossier> {
  controleerSchema(waarde, WORTEL, gebreken)
  controleerSamenhang(waarde, gebreken)
  return gebreken.geen ? goed(inVasteVorm(waarde) as Dossier) : fout(gebreken.antwoord())
}

function weiger(code: Gebrekcode, bijzonderheden: Bijzonderheden = {}): Uitslag<never> {
  const gebreken = new Gebreken()
  gebreken.meld(code, WORTEL, bijzonderheden)
  return fout(gebreken.antwoord())
}

function leesUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** A UTF-16 unit takes one to three bytes of UTF-8, so most texts need no counting. */
function isTeGroot(tekst: string | Uint8Array): boolean {
  if (typeof tekst !== 'string') return tekst.byteLength > DOSSIER_BYTES_MAX
  if (tekst.length > DOSSIER_BYTES_MAX) return true
  return tekst.length * 3 > DOSSIER_BYTES_MAX && new TextEncoder().encode(tekst).length > DOSSIER_BYTES_MAX
}

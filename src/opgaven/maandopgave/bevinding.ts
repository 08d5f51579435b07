/** What can be found in a monthly report: the code, how grave it is, and what to say of it (NZA-5). */
import type { Kolom } from './kolommen.ts'

export type Ernst = 'fout' | 'waarschuwing'

interface Tweetaligheid {
  readonly nl: string
  readonly en: string
}

export interface Bevinding {
  /** Data row from 1; 0 is the file itself. */
  readonly rij: number
  readonly kolom: Kolom | null
  readonly code: Bevindingcode
  readonly ernst: Ernst
  readonly uitleg: Tweetaligheid
}

const CODES = {
  'kop-onjuist': 'fout',
  'kolommen-aantal': 'fout',
  'waarde-onleesbaar': 'fout',
  'code-onbekend': 'fout',
  'som-klopt-niet': 'fout',
  'datum-buiten-jaar': 'fout',
  'datums-omgekeerd': 'fout',
  'volgnummer-dubbel': 'fout',
  'volgnummer-lijkt-bsn': 'fout',
  'regio-onjuist': 'fout',
  'geboortejaar-onmogelijk': 'fout',
  'negatief-niet-toegestaan': 'fout',
  'mpt-positief': 'fout',
  leeg: 'fout',
  'ekt-boven-125': 'waarschuwing',
  'overig-toelichting': 'waarschuwing',
  'toegewezen-anders': 'waarschuwing',
  'profiel-zonder-pgb': 'waarschuwing',
  'bestandsnaam-past-niet': 'waarschuwing',
  'zorgkantoor-onbekend': 'waarschuwing',
  'toeslag-boven-maximum': 'waarschuwing',
  'groep-bij-vv': 'waarschuwing',
  'start-na-peildatum': 'waarschuwing',
} as const satisfies Record<string, Ernst>

export type Bevindingcode = keyof typeof CODES

export function bevinding(rij: number, kolom: Kolom | null, code: Bevindingcode, nl: string, en: string): Bevinding {
  return { rij, kolom, code, ernst: CODES[code], uitleg: { nl, en } }
}

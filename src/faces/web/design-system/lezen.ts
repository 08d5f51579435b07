/** Reads what people type in fields. `null`: the text is not such a value. */
import { leesDatum } from '../../../waarden/datum.ts'
import type { Taal } from '../teksten/index.ts'

const GROOTSTE_BEDRAG_CENT = 100_000_000_000

/** A date as people write it (`7-9-2026`, `07/09/2026`, `2026-09-07`) as `jjjj-mm-dd`. */
export function leesGetypteDatum(tekst: string): string | null {
  const kaal = tekst.trim()
  const delen = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(kaal)
  const iso = delen ? `${delen[3]}-${delen[2]?.padStart(2, '0')}-${delen[1]?.padStart(2, '0')}` : kaal
  return leesDatum(iso) === null ? null : iso
}

/**
 * Euros as people write them, as whole eurocents. In Dutch the comma is the decimal sign and the point groups thousands;
 * in English the other way round. A group that is not three digits, or a third decimal, is refused, never guessed.
 */
export function leesGetyptBedrag(tekst: string, taal: Taal): number | null {
  const kaal = tekst.replace(/[€\s]/g, '')
  const [groep, komma] = taal === 'nl' ? ['\\.', ','] : [',', '\\.']
  const patroon = new RegExp(`^(\\d{1,3}(?:${groep}\\d{3})+|\\d+)(?:${komma}(\\d{1,2}|[-–]))?$`)
  const delen = patroon.exec(kaal)
  if (!delen) return null
  const euros = (delen[1] ?? '').replace(/[.,]/g, '')
  const centen = (delen[2] ?? '').replace(/[-–]/, '').padEnd(2, '0')
  if (euros.length > 12) return null
  const cent = Number(`${euros}${centen}`)
  return cent > GROOTSTE_BEDRAG_CENT ? null : cent
}

/** A number without unit: `3`, `2,5`; in English `2.5`. */
export function leesGetyptGetal(tekst: string, taal: Taal): number | null {
  const kaal = tekst.trim()
  const patroon = taal === 'nl' ? /^\d{1,9}(,\d{1,4})?$/ : /^\d{1,9}(\.\d{1,4})?$/
  return patroon.test(kaal) ? Number(kaal.replace(',', '.')) : null
}

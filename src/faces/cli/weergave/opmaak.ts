/** How text looks in a terminal: amounts, dates, columns, wrapping. */
import type { Taal } from '../taal.ts'

const BREEDTE = 96

/** A terminal obeys control characters, so those of a file of somebody else are shown as a question mark. */
export function veilig(tekst: string): string {
  return tekst.replace(/\p{Cc}|[\u2028-\u202e\u2066-\u2069]/gu, (teken) =>
    teken === '\n' || teken === '\t' ? ' ' : '?',
  )
}

/** Whole eurocents as € 1.234,56 (nl) or €1,234.56 (en). */
export function bedrag(cent: number, taal: Taal): string {
  const stijl = new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { style: 'currency', currency: 'EUR' })
  return stijl.format(cent / 100).replace(/\u00a0/g, ' ')
}

/** `jjjj-mm-dd` as 23-03-2026 (nl) or 23/03/2026 (en), without asking a clock or a time zone. */
export function dag(datum: string, taal: Taal): string {
  const [jaar, maand, dag] = datum.split('-')
  if (!jaar || !maand || !dag) return datum
  return taal === 'nl' ? `${dag}-${maand}-${jaar}` : `${dag}/${maand}/${jaar}`
}

/** Breaks text at spaces, each line with the same indent. */
export function alinea(tekst: string, inspringing: number): string[] {
  const wit = ' '.repeat(inspringing)
  const regels: string[] = []
  let regel = ''
  for (const woord of veilig(tekst).split(/\s+/)) {
    if (regel !== '' && wit.length + regel.length + 1 + woord.length > BREEDTE) {
      regels.push(wit + regel)
      regel = woord
    } else regel = regel === '' ? woord : `${regel} ${woord}`
  }
  return regel === '' ? regels : [...regels, wit + regel]
}

export function kop(tekst: string): string[] {
  return ['', tekst, '-'.repeat(tekst.length)]
}

/** Rows with a text at the left and amounts at the right, so that the cents stand under each other. */
export function kolommen(rijen: readonly (readonly [string, ...string[]])[]): string[] {
  const breedtes: number[] = []
  for (const rij of rijen) for (const [i, cel] of rij.entries()) breedtes[i] = Math.max(breedtes[i] ?? 0, cel.length)
  return rijen.map((rij) =>
    `  ${rij.map((cel, i) => (i === 0 ? cel.padEnd(breedtes[i] ?? 0) : cel.padStart((breedtes[i] ?? 0) + 2))).join('')}`.trimEnd(),
  )
}

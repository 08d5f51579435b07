/** Writes a list as a file for a spreadsheet or a program. */
import { vlak } from './zoeken.ts'

export type Cel = string | number | boolean | null

/**
 * CSV as Dutch spreadsheets read it: semicolons, a byte order mark, CRLF. A text that a spreadsheet would run as a formula
 * gets an apostrophe before it.
 */
export function alsCsv(koppen: readonly string[], rijen: readonly (readonly Cel[])[]): string {
  const regels = [koppen, ...rijen].map((rij) => rij.map(csvCel).join(';'))
  return `\uFEFF${regels.join('\r\n')}\r\n`
}

function csvCel(cel: Cel): string {
  if (cel === null) return ''
  if (typeof cel !== 'string') return String(cel)
  const veilig = /^[=+\-@\t\r]/.test(cel) ? `'${cel}` : cel
  return /[";\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig
}

/** Hands a file to the reader. Nothing leaves the browser. */
export function bewaarBestand(naam: string, soort: 'csv' | 'json', inhoud: string): void {
  const mime = { csv: 'text/csv;charset=utf-8', json: 'application/json' }[soort]
  const adres = URL.createObjectURL(new Blob([inhoud], { type: mime }))
  const link = document.createElement('a')
  link.href = adres
  link.download = `${vlak(naam).replace(/[^a-z0-9]+/g, '-')}.${soort}`
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(adres), 10_000)
}

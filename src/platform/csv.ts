/** Rows as CSV that a spreadsheet only shows and never calculates (T18). */

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULE = /^[=+\-@\t\r]/

/** Semicolons, because a Dutch spreadsheet reads a comma as the point of a number; every cell in quotes. */
export function csvTekst(koppen: readonly string[], rijen: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${[koppen, ...rijen].map((rij) => `${rij.map(cel).join(';')}\r\n`).join('')}`
}

function cel(waarde: string | number | null): string {
  const tekst = waarde === null ? '' : String(waarde)
  const veilig = FORMULE.test(tekst) ? `'${tekst}` : tekst
  return `"${veilig.replace(/"/g, '""')}"`
}

/** The list of conditions as a file for a spreadsheet. */
import type { Voorwaarde, Voorwaardenset } from '../../../../inkoop/contract.ts'
import type { Taal } from '../../teksten/index.ts'

const KOPPEN = [
  ...['versie', 'id', 'paragraaf', 'stuk', 'plek', 'titel', 'tekst', 'wanneer', 'aan', 'soort', 'kracht'],
  ...['sectoren', 'prestaties', 'profielen', 'doelgroepen', 'controle', 'hoe_vaak', 'controle_volgens_bron'],
  ...['vanaf', 'tot_en_met', 'deel_van', 'groep', 'samen', 'uitzondering_op', 'zie_ook', 'bron'],
] as const

function rijVan(set: Voorwaardenset, v: Voorwaarde, taal: Taal): string[] {
  return [
    ...[set.versie, v.id, v.paragraaf, v.stuk, v.plek, v.titel[taal], v.tekst[taal], v.wanneer?.[taal] ?? ''],
    ...[v.aan, v.soort, v.kracht, v.sectoren.join(' '), v.prestaties.join(' '), v.profielen.join(' ')],
    ...[v.doelgroepen.join(' '), v.controle.hoe, v.controle.hoeVaak, v.controle.volgensBron ? 'J' : 'N'],
    ...[v.geldig.vanaf, v.geldig.totEnMet, v.deelVan ?? '', v.groep?.naam ?? '', v.groep?.samen ?? ''],
    ...[v.uitzonderingOp ?? '', v.zieOok.join(' '), set.bron],
  ]
}

/** Semicolons, byte order mark and CRLF, as Dutch spreadsheets read it; a text that would run as a formula is disarmed. */
export function alsCsv(set: Voorwaardenset, voorwaarden: readonly Voorwaarde[], taal: Taal): string {
  const rijen = [KOPPEN, ...voorwaarden.map((v) => rijVan(set, v, taal))]
  return `\uFEFF${rijen.map((rij) => rij.map(cel).join(';')).join('\r\n')}\r\n`
}

function cel(tekst: string): string {
  const veilig = /^[=+\-@\t\r]/.test(tekst) ? `'${tekst}` : tekst
  return /[";\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig
}

/** Hands the file to the reader. Nothing leaves the browser. */
export function bewaarCsv(naam: string, inhoud: string): void {
  const adres = URL.createObjectURL(new Blob([inhoud], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = adres
  link.download = `${naam}.csv`
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(adres), 10_000)
}

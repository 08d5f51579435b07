/** The register of obligations as a file (PGB-14). A cell that a spreadsheet would run as a formula is made text (T12). */
import type { Bestand } from '../../platform/bewerking.ts'
import type { Daad } from './daad.ts'
import { type Plichtfilter, zoekPlichten } from './oordeelstukken.ts'
import type { Plichtrij } from './store/plicht-rijen.ts'
import { standVanRij } from './verplichting.ts'

type Kolom = readonly [kop: string, cel: (rij: Plichtrij, vandaag: string) => string | null]

const KOLOMMEN: readonly Kolom[] = [
  ['zaak', ({ nummer }) => nummer],
  ['soort', ({ soort }) => soort],
  ['stand', (rij, vandaag) => standVanRij(rij, vandaag)],
  ['artikel', ({ artikel }) => artikel],
  ['tekst', ({ tekst }) => tekst],
  ['ingang', ({ ingang }) => ingang],
  ['tot', ({ tot }) => tot],
  ['bewijs', ({ bewijs }) => bewijs],
  ['controle_op', ({ controleOp }) => controleOp],
  ['controleur', ({ controleur }) => controleur],
]

const BOM = '\uFEFF'

export async function plichtenbestand(daad: Daad, filter: Plichtfilter): Promise<Bestand> {
  const { gekozen } = await zoekPlichten(daad, filter)
  const regels = [
    KOLOMMEN.map(([kop]) => kop),
    ...gekozen.map((rij) => KOLOMMEN.map(([, cel]) => cel(rij, daad.vandaag) ?? '')),
  ]
  const tekst = regels.map((velden) => `${velden.map(veld).join(';')}\r\n`).join('')
  return {
    naam: `verplichtingen-${daad.vandaag}.csv`,
    mediatype: 'text/csv; charset=utf-8',
    inhoud: Buffer.from(BOM + tekst, 'utf8'),
  }
}

/** Quoted after RFC 4180. */
export function veld(tekst: string): string {
  const veilig = /^[=+\-@\t\r]/.test(tekst) ? `'${tekst}` : tekst
  return /[";\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig
}

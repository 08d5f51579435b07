/** INK-2: two versions side by side. Pure. */
import type { Versieverschil, Voorwaarde, Voorwaardenset } from '../contract.ts'

/** Fields that say what is asked; the place in the document and the year may move without a change of content. */
const INHOUD = [
  'aan',
  'soort',
  'kracht',
  'sectoren',
  'prestaties',
  'profielen',
  'doelgroepen',
  'wanneer',
  'controle',
  'deelVan',
  'groep',
  'uitzonderingOp',
  'tekst',
] as const satisfies readonly (keyof Voorwaarde)[]

/** New, changed (with the fields that differ) and lapsed, from version a to version b, each in the order of its set. */
export function verschil(a: Voorwaardenset, b: Voorwaardenset): Versieverschil {
  const vroeger = new Map(a.voorwaarden.map((voorwaarde) => [voorwaarde.id, voorwaarde]))
  const nu = new Set(b.voorwaarden.map(({ id }) => id))
  const nieuw: string[] = []
  const gewijzigd: { id: string; velden: string[] }[] = []
  let ongewijzigd = 0
  for (const voorwaarde of b.voorwaarden) {
    const oud = vroeger.get(voorwaarde.id)
    if (oud === undefined) {
      nieuw.push(voorwaarde.id)
      continue
    }
    const velden = anders(oud, voorwaarde)
    if (velden.length > 0) gewijzigd.push({ id: voorwaarde.id, velden })
    else ongewijzigd += 1
  }
  const vervallen = a.voorwaarden.map(({ id }) => id).filter((id) => !nu.has(id))
  return { van: a.versie, naar: b.versie, nieuw, gewijzigd, vervallen, ongewijzigd }
}

function anders(a: Voorwaarde, b: Voorwaarde): string[] {
  const inhoud = INHOUD.filter((veld) => !gelijk(a[veld], b[veld]))
  // A date that the source gives is content; the contract year of the version is not.
  const datums = a.geldig.uitBron || b.geldig.uitBron ? !gelijk(a.geldig, b.geldig) : false
  return datums ? [...inhoud, 'geldig'] : [...inhoud]
}

/** Equal values, whatever the order of their members. */
function gelijk(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const [x, y] = [Object.entries(a), new Map(Object.entries(b))]
  return x.length === y.size && x.every(([sleutel, waarde]) => y.has(sleutel) && gelijk(waarde, y.get(sleutel)))
}

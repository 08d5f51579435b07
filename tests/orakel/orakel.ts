/**
 * A second reading of the toets, the calculation and the term, written apart from src/pgb from the text of the
 * specification only. Two readers who agree on thousands of dossiers probably read the same thing.
 */
import type { Dossier } from '../../src/pgb/contract.ts'
import { budget, type OrakelBudget, type OrakelFout } from './budget.ts'
import { isOndoelmatig, type Uitkomst } from './feiten.ts'
import { gegevens } from './gegevens.ts'
import { geenRegelversie, ongeldigeInvoer } from './invoerfouten.ts'
import { ektStand, ophogingsregels, weigeringsregels } from './regels.ts'
import { type OrakelTermijnen, termijnen } from './termijn.ts'
import { type OrakelVerplichting, verplichtingen } from './verplichtingen.ts'

export interface OrakelAntwoord {
  advies: string
  oordelen: Record<string, Uitkomst>
  volgorde: string[]
  verplichtingen: OrakelVerplichting[]
  budget: OrakelBudget | null
  termijnen: OrakelTermijnen
}

const HERSTELBAAR = ['WLZ-3.3.3-4-E', 'BLZ-3.6.2-1-C', 'RLZ-5.8-1', 'RLZ-5.8-3', 'RLZ-5.2-1']

function weigert(d: Dossier, regel: string): boolean {
  if (regel === 'RLZ-5.4' || HERSTELBAAR.includes(regel)) return false
  // A refusal for inefficiency waits for the EKT test while that cannot be done.
  return !(isOndoelmatig(d, regel) && ['WLZ-3.3.3-4-A', 'RLZ-5.1-1'].includes(regel) && ektStand(d) === 'onbekend')
}

function advies(
  weigering: Record<string, Uitkomst>,
  ophoging: Record<string, Uitkomst>,
  geweigerd: boolean,
  plichten: OrakelVerplichting[],
): string {
  const alle = [...Object.values(weigering), ...Object.values(ophoging)]
  if (weigering['RLZ-5.4'] === 'niet_voldaan') return 'niet_bevoegd'
  if (weigering['RLZ-5.4'] === 'gegevens_ontbreken') return 'gegevens_ontbreken'
  if (geweigerd) return 'weigeren'
  if (alle.includes('gegevens_ontbreken')) return 'gegevens_ontbreken'
  if (HERSTELBAAR.some((regel) => weigering[regel] === 'niet_voldaan')) return 'gegevens_ontbreken'
  if (alle.includes('beoordeling_nodig') || plichten.some((p) => p.besluit === 'open')) return 'beoordeling_nodig'
  return plichten.some((p) => p.besluit === 'opgelegd') ? 'toekennen_met_verplichtingen' : 'toekennen'
}

export function orakel(d: Dossier): OrakelAntwoord | OrakelFout {
  return ongeldigeInvoer(d) ?? geenRegelversie(d) ?? beoordeel(d)
}

/** The budget alone. Where rules have a version, it is null if these refuse; where not, only the table counts. */
export function orakelBudget(d: Dossier): OrakelBudget | null | OrakelFout {
  const fout = ongeldigeInvoer(d)
  if (fout !== null) return fout
  if (geenRegelversie(d) !== null) return budget(d)
  const uit = beoordeel(d)
  return 'code' in uit ? uit : uit.budget
}

function beoordeel(d: Dossier): OrakelAntwoord | OrakelFout {
  const weigering = weigeringsregels(d)
  const ophoging = ophogingsregels(d)
  const geweigerd = Object.entries(weigering).some(([regel, u]) => u === 'niet_voldaan' && weigert(d, regel))
  const bevoegd = weigering['RLZ-5.4'] === 'voldaan'
  const plichten = bevoegd && !geweigerd ? verplichtingen(d) : []
  weigering['RLZ-5.18-2'] = plichten.some((p) => p.besluit === 'opgelegd') ? 'voldaan' : 'nvt'
  const uitAdvies = advies(weigering, ophoging, geweigerd, plichten)
  const uitBudget = uitAdvies === 'weigeren' || uitAdvies === 'niet_bevoegd' ? null : budget(d)
  if (uitBudget !== null && 'code' in uitBudget) return uitBudget

  const toegepast = gegevens.weigeringsregels.filter((regel) => !/vervallen|historisch/.test(regel.aard))
  const gevraagd = gegevens.ophogingen.filter((regel) => ophoging[regel.id] !== undefined)
  return {
    advies: uitAdvies,
    oordelen: { ...weigering, ...ophoging },
    volgorde: [...toegepast, ...gevraagd].map((regel) => regel.id),
    verplichtingen: plichten,
    budget: uitBudget,
    termijnen: termijnen(d),
  }
}

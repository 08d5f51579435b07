/** What several parts of the oracle read from a dossier: period, code, last judgement, inefficiency. */
import type { Dossier } from '../../src/pgb/contract.ts'
import { jaarVan } from './kalender.ts'

export type Uitkomst = 'niet_voldaan' | 'gegevens_ontbreken' | 'beoordeling_nodig' | 'voldaan' | 'nvt'
type Beoordeling = NonNullable<Dossier['beoordelingen']>[number]

export const startVan = (d: Dossier): string => [d.aanvraag.ingangsdatum, d.indicatie.ingangsdatum].sort().at(-1) ?? ''

export function eindeVan(d: Dossier): string {
  const einden = [`${startVan(d).slice(0, 4)}-12-31`]
  if (d.aanvraag.einddatum !== undefined) einden.push(d.aanvraag.einddatum)
  if (d.indicatie.einddatum !== undefined) einden.push(d.indicatie.einddatum)
  return einden.sort()[0] ?? ''
}

export const budgetjaar = (d: Dossier): number => jaarVan(startVan(d))
/** The code that the calculation and RLZ-5.15A-PAB read. */
export const rekencode = (d: Dossier): string => d.toegewezenZzpCode ?? d.indicatie.zzpCode
export const laatsteBeoordeling = (d: Dossier, regel: string): Beoordeling | undefined =>
  (d.beoordelingen ?? []).filter((b) => b.regel === regel).at(-1)

/** The outcome of a rule that asks a judgement in this case. */
export const gevraagdOordeel = (d: Dossier, regel: string): Uitkomst =>
  laatsteBeoordeling(d, regel)?.uitkomst ?? 'beoordeling_nodig'

/** Judged negatively for inefficiency: without ground, or with doelmatigheid. */
export function isOndoelmatig(d: Dossier, regel: string): boolean {
  const b = laatsteBeoordeling(d, regel)
  return b?.uitkomst === 'niet_voldaan' && b.grond !== 'kwaliteit'
}

export function behoefteMoetErZijn(d: Dossier): boolean {
  const jaar = budgetjaar(d)
  return jaar >= 2025 && !(d.aanvraag.pgbSindsVoor2025 === true && jaar < 2028)
}

export const isBlanco = (tekst: string | undefined): boolean => tekst === undefined || tekst.trim() === ''

/** The discretionary raises: rule and the property with the amount asked. */
export const VERHOGINGEN = [
  ['RLZ-5.1C-2-PALLIATIEF', 'palliatiefCent'],
  ['RLZ-5.1C-4-VERPLEGING', 'tijdelijkeVerplegingCent'],
  ['RLZ-5.1D-2-KIND', 'kindBegeleidingGroepCent'],
  ['RLZ-5.1D-4-LOGEER', 'logeeropvangCent'],
  ['RLZ-5.1E-2-MEERZORG', 'meerzorgCent'],
  ['RLZ-5.1F-2-BG', 'duurdereBegeleidingGroepCent'],
  ['RLZ-5.15A-PAB', 'pabCent'],
] as const

const DISCRETIONAIR: readonly string[] = VERHOGINGEN.map(([regel]) => regel)
export const BEOORDEELBAAR: readonly string[] = [
  'WLZ-3.3.3-4-A',
  'WLZ-3.3.3-4-B',
  'WLZ-3.3.3-4-C',
  'WLZ-3.3.3-4-D',
  'RLZ-5.1-1',
  'RLZ-5.9-C',
  'RLZ-5.11-2-1',
  'RLZ-5.11-2-2',
  'RLZ-5.11-2-3',
  'RLZ-5.11-2-4',
  'RLZ-5.11-2-5',
  'RLZ-5.11-2-6',
  'BLZ-3.6.2-2',
  ...DISCRETIONAIR,
  'BAV-2.1.1',
  'BAV-2.1.2',
  'BAV-2.1.3',
]

/** The figures of 2026 that the peers carry in their model: bijlage H and the parameters, from the same files as ours. */
import { parameterVanJaar } from '../../src/regelgeving/parameter.ts'
import { type Tariefrij, tarieventabelVan } from '../../src/regelgeving/tarieventabel.ts'

export const JAAR = 2026

export const TARIEFRIJEN: readonly Tariefrij[] = tarieventabelVan(JAAR)?.rijen ?? []

function cijfer(id: string): number {
  const gevonden = parameterVanJaar(id, JAAR)
  if (!gevonden) throw new Error(`Geen ${id} in ${JAAR}`)
  return gevonden.waarde
}

export const CIJFERS = {
  ektPercentage: cijfer('ekt_maximum_verhoging'),
  pabMaximumCent: cijfer('pab_maximum'),
  toeslagCent: cijfer('wooninitiatieftoeslag'),
  tweedeToeslagCent: cijfer('wooninitiatief_kwaliteitstoeslag_vv'),
  garantiePercentage: cijfer('budgetgarantie_percentage'),
}

/** The raises that count unless their judgement is negative. */
export const TELLENDE_VERHOGINGEN = [
  ['RLZ-5.1C-2-PALLIATIEF', 'palliatiefCent'],
  ['RLZ-5.1C-4-VERPLEGING', 'tijdelijkeVerplegingCent'],
  ['RLZ-5.1D-2-KIND', 'kindBegeleidingGroepCent'],
  ['RLZ-5.1D-4-LOGEER', 'logeeropvangCent'],
  ['RLZ-5.1E-2-MEERZORG', 'meerzorgCent'],
  ['RLZ-5.1F-2-BG', 'duurdereBegeleidingGroepCent'],
] as const

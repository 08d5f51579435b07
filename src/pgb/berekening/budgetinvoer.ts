/** Which amounts of a case count in the calculation, and with which figures of its year (spec 11, Calculation). */
import { parameterVanJaar } from '../../regelgeving/parameter.ts'
import type { RegelOordeel } from '../../regelgeving/regel.ts'
import type { Tariefrij } from '../../regelgeving/tarieventabel.ts'
import type { Uitkomst } from '../../regelgeving/uitkomst.ts'
import { dagenInJaar } from '../../waarden/datum.ts'
import { codesVan } from '../../waarden/zorgprofiel.ts'
import type { Dossier, Fout } from '../contract.ts'
import type { PgbFeiten } from '../feiten.ts'
import type { Basisinvoer, Budgetinvoer } from './berekening.ts'

/** Rlz 5.13 lid 2: the second amount of the supplement is for these profiles. */
const TWEEDE_TOESLAG = codesVan('4VV', '5VV', '6VV', '7VV', '8VV')

export type Voorbereiding =
  | { readonly invoer: Budgetinvoer }
  /** Figures that we do not hold for the year. */
  | { readonly fouten: readonly Fout[] }
  /** A fact that the calculation needs is missing; the toets names it. */
  | null

export function basisinvoer(dossier: Dossier, rij: Tariefrij): Basisinvoer {
  return {
    basisCent: rij.totaalCent,
    groepCent: rij.begeleidingGroepCent,
    etmalenThuis: dossier.deeltijdverblijf?.etmalenThuisPerWeek ?? null,
    mptCent: dossier.mpt?.perJaarCent ?? 0,
  }
}

/** The outcomes of the raises decide which amounts count: an open judgement on one still does, a negative one does not. */
export function bereidVoor(
  dossier: Dossier,
  feiten: PgbFeiten,
  rij: Tariefrij | null,
  oordelen: readonly RegelOordeel<PgbFeiten>[],
): Voorbereiding {
  const telt = (id: string, cent: number): number =>
    cent > 0 && uitkomstVan(oordelen, id) !== 'niet_voldaan' ? cent : 0
  const pab = feiten.pabCent > 0 ? uitkomstVan(oordelen, 'RLZ-5.15A-PAB') : undefined
  const cijfers = cijfersVan(dossier, feiten, pab === 'voldaan')
  if ('fouten' in cijfers) return cijfers
  const behoefteOntbreekt = feiten.moetZorgbehoefte && !feiten.heeftZorgbehoefte
  if (rij === null || behoefteOntbreekt || pab === 'gegevens_ontbreken') return null
  const { ekt, jaar } = feiten
  const basis = basisinvoer(dossier, rij)
  return {
    invoer: {
      basisCent: basis.basisCent,
      groepCent: basis.groepCent,
      etmalenThuis: basis.etmalenThuis,
      mptCent: basis.mptCent,
      zorgbehoefteCent: dossier.zorgbehoefte?.perJaarCent ?? null,
      ektKostenCent: ekt?.overleg ? (ekt.kostenCent ?? null) : null,
      ektPercentage: cijfers.ektPercentage,
      palliatiefCent: telt('RLZ-5.1C-2-PALLIATIEF', feiten.palliatiefCent),
      tijdelijkeVerplegingCent: telt('RLZ-5.1C-4-VERPLEGING', feiten.tijdelijkeVerplegingCent),
      kindBegeleidingGroepCent: telt('RLZ-5.1D-2-KIND', feiten.kindBegeleidingGroepCent),
      logeeropvangCent: telt('RLZ-5.1D-4-LOGEER', feiten.logeeropvangCent),
      premiesCent: feiten.premies513aCent,
      meerzorgCent: telt('RLZ-5.1E-2-MEERZORG', feiten.meerzorgCent),
      duurdereBegeleidingGroepCent: telt('RLZ-5.1F-2-BG', feiten.duurdereBegeleidingGroepCent),
      pabCent: pab === 'voldaan' ? feiten.pabCent : 0,
      pabMaximumCent: cijfers.pabMaximumCent,
      wooninitiatiefCent: cijfers.wooninitiatiefCent,
      garantieVorigJaarCent: cijfers.garantieVorigJaarCent,
      garantiePercentage: cijfers.garantiePercentage,
      garantieVerminderingCent: dossier.budgetgarantie?.verminderingCent ?? 0,
      dagen: feiten.einde - feiten.start + 1,
      dagenInJaar: dagenInJaar(jaar),
      vrij: vrijVan(jaar),
    },
  }
}

function uitkomstVan(oordelen: readonly RegelOordeel<PgbFeiten>[], id: string): Uitkomst | undefined {
  // The raises stand at the end of the list.
  for (let i = oordelen.length - 1; i >= 0; i--) if (oordelen[i]?.regel.id === id) return oordelen[i]?.uitkomst
  return undefined
}

interface Cijfers {
  readonly ektPercentage: number
  readonly wooninitiatiefCent: number
  readonly pabMaximumCent: number
  readonly garantieVorigJaarCent: number | null
  readonly garantiePercentage: number
}

/** Looks up only the figures that this case really adds; each that is missing becomes a defect at the fact that asks it. */
function cijfersVan(
  dossier: Dossier,
  feiten: PgbFeiten,
  pabToegekend: boolean,
): Cijfers | { readonly fouten: readonly Fout[] } {
  const { jaar } = feiten
  /** Per fact the figures that it asks and that we do not hold. */
  let ontbreekt: Map<string, string[]> | null = null
  const lees = (id: string, pointer: string): number => {
    const gevonden = parameterVanJaar(id, jaar)
    if (gevonden) return gevonden.waarde
    ontbreekt ??= new Map()
    ontbreekt.set(pointer, [...(ontbreekt.get(pointer) ?? []), id])
    return 0
  }
  let wooninitiatiefCent = 0
  if (feiten.woonsituatie === 'kleinschalig_wooninitiatief') {
    wooninitiatiefCent = lees('wooninitiatieftoeslag', '/verzekerde/woonsituatie')
    if (TWEEDE_TOESLAG.has(feiten.toegewezenZzpCode))
      wooninitiatiefCent += lees('wooninitiatief_kwaliteitstoeslag_vv', '/verzekerde/woonsituatie')
  }
  const vorigJaar = dossier.budgetgarantie?.pgbVorigJaarCent ?? 0
  const garantieGeldt = feiten.budgetgarantieOnonderbroken === true && vorigJaar > 0
  const cijfers: Cijfers = {
    ektPercentage: feiten.ekt ? lees('ekt_maximum_verhoging', '/verhogingen/ektKostenPerJaarCent') : 0,
    wooninitiatiefCent,
    pabMaximumCent: pabToegekend ? lees('pab_maximum', '/verhogingen/pabCent') : 0,
    garantieVorigJaarCent: garantieGeldt ? vorigJaar : null,
    garantiePercentage: garantieGeldt ? lees('budgetgarantie_percentage', '/budgetgarantie') : 0,
  }
  if (ontbreekt === null) return cijfers
  return {
    fouten: [...(ontbreekt as Map<string, string[]>)].map(([pointer, ids]) => parameterOntbreekt(ids, jaar, pointer)),
  }
}

function vrijVan(jaar: number): Budgetinvoer['vrij'] {
  const gevonden = parameterVanJaar('verantwoordingsvrij_bedrag', jaar)
  if (gevonden?.minimumCent == null || gevonden.maximumCent === null) return null
  return { percentage: gevonden.waarde, minimumCent: gevonden.minimumCent, maximumCent: gevonden.maximumCent }
}

function parameterOntbreekt(ids: readonly string[], jaar: number, pointer: string): Fout {
  const namen = ids.map((id) => `‘${id}’`).join(', ')
  return {
    pointer,
    code: 'parameter-ontbreekt',
    uitleg: {
      nl: `Voor ${jaar} hebben wij dit bedrag niet: ${namen}. Er wordt niets geschat.`,
      en: `For ${jaar} we do not hold this figure: ${namen}. Nothing is estimated.`,
    },
  }
}

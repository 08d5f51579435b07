/** The care profiles grouped as a visitor knows them from the letter of the CIZ. */
import { ZORGPROFIELEN, type Zorgprofiel } from '../../../../waarden/zorgprofiel.ts'

/** Answer to the first question for who has no indication yet: there is nothing to test then. */
export const GEEN_INDICATIE = 'geen_indicatie'

/** The groups of the first question. The three GGZ sectors of COD163 are one group on the letter. */
export const GROEPEN = ['VV', 'VG', 'LG', 'LVG', 'SGLVG', 'ZGvis', 'ZGaud', 'GGZ'] as const

const groepVan = (profiel: Zorgprofiel): string => (profiel.sector.startsWith('GGZ') ? 'GGZ' : profiel.sector)

/** The order on the page: by sector, then by number; COD163 puts some profiles of a sector apart. */
function volgorde(a: Zorgprofiel, b: Zorgprofiel): number {
  return a.sector.localeCompare(b.sector) || Number.parseInt(a.zzp, 10) - Number.parseInt(b.zzp, 10)
}

/** Profiles of a group; of all groups when the group is not known. */
export function profielenVan(groep: string | undefined): readonly Zorgprofiel[] {
  const alle = [...ZORGPROFIELEN.values()]
  return (groep === undefined ? alle : alle.filter((profiel) => groepVan(profiel) === groep)).sort(volgorde)
}

/** `VG 5` for 5VG, `GGZ wonen 1` for 1GGZ-W: sector first, as the CIZ writes it. */
export function profielnaam(code: string): string {
  const zzp = ZORGPROFIELEN.get(code)?.zzp ?? code
  const delen = /^(\d+[ab]?)(.+)$/.exec(zzp)
  return delen ? `${delen[2]} ${delen[1]}` : zzp
}

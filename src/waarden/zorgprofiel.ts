/** The care profiles of COD163 with their iWlz code; facts in zorgprofielen.json, with their source. */
import bestand from './zorgprofielen.json' with { type: 'json' }

export interface Zorgprofiel {
  readonly code: string
  /** Short name as in bijlage H Rlz, for instance 5VV. */
  readonly zzp: string
  readonly sector: string
  readonly naam: string
}

export const ZORGPROFIELEN: ReadonlyMap<string, Zorgprofiel> = new Map(
  bestand.rijen.map(([code = '', zzp = '', sector = '', naam = '']) => [code, { code, zzp, sector, naam }]),
)

export function isZorgprofielcode(code: string): boolean {
  return ZORGPROFIELEN.has(code)
}

/** VV has one row in bijlage H: group guidance makes no difference there. */
export function isVv(code: string): boolean {
  return ZORGPROFIELEN.get(code)?.sector === 'VV'
}

/** The codes of short names, so that a rule can speak the words of the law. A name that is none is our mistake. */
export function codesVan(...zzps: string[]): ReadonlySet<string> {
  const codes = new Set<string>()
  for (const zzp of zzps) {
    const gevonden = [...ZORGPROFIELEN.values()].find((p) => p.zzp === zzp)
    if (!gevonden) throw new Error(`Onbekend zorgprofiel: ${zzp}`)
    codes.add(gevonden.code)
  }
  return codes
}

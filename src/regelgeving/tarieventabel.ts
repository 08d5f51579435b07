/** Bijlage H Rlz: the base amounts of the pgb per calendar year, profile and group guidance, in eurocents a year. */
import { type Vindplaats, vindplaats } from './bron.ts'
import tabel2021 from './gegevens/tarieventabel-2021.json' with { type: 'json' }
import tabel2024 from './gegevens/tarieventabel-2024.json' with { type: 'json' }
import tabel2025 from './gegevens/tarieventabel-2025.json' with { type: 'json' }
import tabel2026 from './gegevens/tarieventabel-2026.json' with { type: 'json' }

/** The rows of a profile: VV has one (`nvt`), the others up to three. */
export type RijBegeleidingGroep = 'nvt' | 'geen' | 'zonder_vervoer' | 'met_vervoer'

export interface Tariefrij {
  readonly zzp: string
  readonly zzpCode: string
  readonly begeleidingGroep: RijBegeleidingGroep
  /** The official total; in 2021 it may differ a euro from the sum of the rounded components. */
  readonly totaalCent: number
  readonly persoonlijkeVerzorgingCent: number
  readonly verplegingCent: number
  readonly begeleidingIndividueelCent: number
  readonly begeleidingGroepCent: number
  readonly huishoudelijkeHulpCent: number
}

export interface Tarieventabel {
  readonly jaar: number
  /** @jaarlijks False: not every row of the official table was found. */
  readonly volledig: boolean
  readonly vindplaats: Vindplaats
  readonly opmerkingen: readonly string[]
  readonly rijen: readonly Tariefrij[]
}

type Bestand = typeof tabel2026

function leesTabel(bestand: Bestand): Tarieventabel {
  return {
    jaar: bestand.jaar,
    volledig: bestand.volledig,
    vindplaats: vindplaats(bestand.bron, `Rlz ${bestand.artikel}`),
    opmerkingen: bestand.opmerkingen,
    rijen: bestand.rijen.map((rij) => {
      const [zzp, zzpCode, begeleidingGroep, totaal, pv, vp, bgi, bgg, hh] = rij
      return {
        zzp: String(zzp),
        zzpCode: String(zzpCode),
        begeleidingGroep: begeleidingGroep as RijBegeleidingGroep,
        totaalCent: Number(totaal),
        persoonlijkeVerzorgingCent: Number(pv),
        verplegingCent: Number(vp),
        begeleidingIndividueelCent: Number(bgi),
        begeleidingGroepCent: Number(bgg),
        huishoudelijkeHulpCent: Number(hh),
      }
    }),
  }
}

/** @jaarlijks A new year's table is a new file and a new line here. */
export const TARIEVENTABELLEN: readonly Tarieventabel[] = [tabel2021, tabel2024, tabel2025, tabel2026].map((bestand) =>
  leesTabel(bestand as Bestand),
)

type RijenPerCode = ReadonlyMap<string, ReadonlyMap<RijBegeleidingGroep, Tariefrij>>

const PER_JAAR: ReadonlyMap<number, { tabel: Tarieventabel; rijen: RijenPerCode }> = new Map(
  TARIEVENTABELLEN.map((tabel) => {
    const rijen = new Map<string, Map<RijBegeleidingGroep, Tariefrij>>()
    for (const rij of tabel.rijen) {
      const vanCode = rijen.get(rij.zzpCode) ?? new Map<RijBegeleidingGroep, Tariefrij>()
      vanCode.set(rij.begeleidingGroep, rij)
      rijen.set(rij.zzpCode, vanCode)
    }
    return [tabel.jaar, { tabel, rijen }]
  }),
)

export function tarieventabelVan(jaar: number): Tarieventabel | null {
  return PER_JAAR.get(jaar)?.tabel ?? null
}

/** The rows of one profile in one year; null when year or profile has none. */
export function tariefrijenVan(jaar: number, zzpCode: string): ReadonlyMap<RijBegeleidingGroep, Tariefrij> | null {
  return PER_JAAR.get(jaar)?.rijen.get(zzpCode) ?? null
}

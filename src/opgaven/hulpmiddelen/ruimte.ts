/** Where the year ends if the months that are still to come cost what the known ones did (NZA-9). Pure; eurocents. */
import { deelHalfOmhoog } from '../../waarden/bedrag.ts'

export interface Landmaand {
  readonly maand: string
  readonly regios: number
  readonly cent: number
}

const MAANDEN = 12

/** Null: there is no month to project from. */
export function verwachtVan(maanden: readonly Landmaand[]): number | null {
  if (maanden.length === 0) return null
  const som = maanden.reduce((totaal, { cent }) => totaal + cent, 0)
  return som + deelHalfOmhoog(som * (MAANDEN - maanden.length), maanden.length)
}

/** Each month with what the year came to by then. */
export function metTotNu(maanden: readonly Landmaand[]): (Landmaand & { readonly totNuCent: number })[] {
  let totNuCent = 0
  return maanden.map((een) => {
    totNuCent += een.cent
    return { ...een, totNuCent }
  })
}

/**
 * Spreads home visits over the months by capacity (PGB-40, PGB-41). Pure: the same holders and months give the same plan,
 * in whatever order they come. First those at the maximum, then who was visited longest ago (never: counted from the first
 * day of the pgb), then by id. Who does not fit is given back: nobody is lost.
 */
export interface TeBezoeken {
  readonly id: string
  /** The budget is the maximum of the profile. */
  readonly opMaximum: boolean
  /** Day of the last visit, or the first day of the pgb when there was none, `jjjj-mm-dd`. */
  readonly laatst: string
}

export interface Maandruimte {
  /** `jjjj-mm` */
  readonly maand: string
  /** How many visits still fit. */
  readonly ruimte: number
}

export interface Bezoekplan {
  readonly gepland: readonly { readonly id: string; readonly maand: string }[]
  readonly over: readonly string[]
}

export function spreid(houders: readonly TeBezoeken[], maanden: readonly Maandruimte[]): Bezoekplan {
  const rij = houders.toSorted(volgorde)
  const gepland: { id: string; maand: string }[] = []
  let n = 0
  for (const { maand, ruimte } of maanden.toSorted((a, b) => a.maand.localeCompare(b.maand)))
    for (let plek = 0; plek < ruimte && n < rij.length; plek++, n++) gepland.push({ id: rij[n]?.id ?? '', maand })
  return { gepland, over: rij.slice(n).map(({ id }) => id) }
}

const volgorde = (a: TeBezoeken, b: TeBezoeken): number =>
  Number(b.opMaximum) - Number(a.opMaximum) || vergelijk(a.laatst, b.laatst) || vergelijk(a.id, b.id)
const vergelijk = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

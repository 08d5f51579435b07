/** Calendar arithmetic of the oracle: day numbers since 1970, and the holidays of the Algemene termijnenwet. */

const DAG_MS = 86_400_000

export function dagnummer(datum: string): number {
  return Date.UTC(Number(datum.slice(0, 4)), Number(datum.slice(5, 7)) - 1, Number(datum.slice(8, 10))) / DAG_MS
}

export function datumVan(dag: number): string {
  return new Date(dag * DAG_MS).toISOString().slice(0, 10)
}

export const plusDagen = (datum: string, dagen: number): string => datumVan(dagnummer(datum) + dagen)
export const jaarVan = (datum: string): number => Number(datum.slice(0, 4))
export const isSchrikkeljaar = (jaar: number): boolean => (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0
export const dagenInJaar = (jaar: number): number => (isSchrikkeljaar(jaar) ? 366 : 365)

/** 0 is Sunday, 6 is Saturday; 1 January 1970 was a Thursday. */
export const weekdag = (dag: number): number => (((dag + 4) % 7) + 7) % 7

/** Whether someone is 18 on the day; who is born on 29 February is 18 on 1 March. */
export function is18Op(geboortedatum: string, datum: string): boolean {
  const verjaardag = `${String(jaarVan(geboortedatum) + 18).padStart(4, '0')}${geboortedatum.slice(4)}`
  // As text, 2026-02-29 comes after 2026-02-28 and before 2026-03-01, which is what the rule asks.
  return datum >= verjaardag
}

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
export function paasdag(jaar: number): number {
  const a = jaar % 19
  const b = Math.floor(jaar / 100)
  const c = jaar % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const maand = Math.floor((h + l - 7 * m + 114) / 31)
  const dag = ((h + l - 7 * m + 114) % 31) + 1
  return Date.UTC(jaar, maand - 1, dag) / DAG_MS
}

export function feestdagen(jaar: number): number[] {
  const pasen = paasdag(jaar)
  const koningsdag = dagnummer(`${jaar}-04-27`)
  return [
    dagnummer(`${jaar}-01-01`),
    pasen - 2,
    pasen + 1,
    // The celebration moves to Saturday when 27 April is a Sunday.
    weekdag(koningsdag) === 0 ? koningsdag - 1 : koningsdag,
    dagnummer(`${jaar}-05-05`),
    pasen + 39,
    pasen + 50,
    dagnummer(`${jaar}-12-25`),
    dagnummer(`${jaar}-12-26`),
  ]
}

/** The day itself, or the first later day that is no Saturday, Sunday or holiday. */
export function eerstvolgendeWerkdag(dag: number): number {
  let kandidaat = dag
  while ([0, 6].includes(weekdag(kandidaat)) || feestdagen(jaarVan(datumVan(kandidaat))).includes(kandidaat)) {
    kandidaat += 1
  }
  return kandidaat
}

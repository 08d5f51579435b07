/**
 * Calendar dates. Inside the program a date is a `Dag`: whole days since 1 January 1970, so that a term is a sum and a
 * comparison is a number. Outside it is text, `jjjj-mm-dd`. No clock and no time zone: a calendar date has neither.
 */
export type Dag = number

const DAGEN_PER_MAAND = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

export function isSchrikkeljaar(jaar: number): boolean {
  return (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0
}

export function dagenInJaar(jaar: number): 365 | 366 {
  return isSchrikkeljaar(jaar) ? 366 : 365
}

export function dagenInMaand(jaar: number, maand: number): number {
  return maand === 2 && isSchrikkeljaar(jaar) ? 29 : (DAGEN_PER_MAAND[maand - 1] ?? 0)
}

/** Day number of a civil date. The year is taken to begin in March, so that a leap day is the last of its year. */
export function dagVan(jaar: number, maand: number, dag: number): Dag {
  const j = maand <= 2 ? jaar - 1 : jaar
  const tijdperk = Math.floor(j / 400)
  const jaarInTijdperk = j - tijdperk * 400
  const dagInJaar = Math.floor((153 * (maand + (maand > 2 ? -3 : 9)) + 2) / 5) + dag - 1
  const dagInTijdperk =
    jaarInTijdperk * 365 + Math.floor(jaarInTijdperk / 4) - Math.floor(jaarInTijdperk / 100) + dagInJaar
  return tijdperk * 146_097 + dagInTijdperk - 719_468
}

/** Year, month and day of a day number; the inverse of `dagVan`. */
export function delenVan(dag: Dag): { jaar: number; maand: number; dag: number } {
  const d = dag + 719_468
  const tijdperk = Math.floor(d / 146_097)
  const dagInTijdperk = d - tijdperk * 146_097
  const jaarInTijdperk = Math.floor(
    (dagInTijdperk -
      Math.floor(dagInTijdperk / 1460) +
      Math.floor(dagInTijdperk / 36_524) -
      Math.floor(dagInTijdperk / 146_096)) /
      365,
  )
  const dagInJaar =
    dagInTijdperk - (365 * jaarInTijdperk + Math.floor(jaarInTijdperk / 4) - Math.floor(jaarInTijdperk / 100))
  const m = Math.floor((5 * dagInJaar + 2) / 153)
  const maand = m < 10 ? m + 3 : m - 9
  return {
    jaar: jaarInTijdperk + tijdperk * 400 + (maand <= 2 ? 1 : 0),
    maand,
    dag: dagInJaar - Math.floor((153 * m + 2) / 5) + 1,
  }
}

/** The number that the digits of a text from `van` up to `tot` write, or -1 when one of them is no digit. */
function getal(tekst: string, van: number, tot: number): number {
  let som = 0
  for (let i = van; i < tot; i++) {
    const cijfer = tekst.charCodeAt(i) - 48
    if (cijfer < 0 || cijfer > 9) return -1
    som = som * 10 + cijfer
  }
  return som
}

/**
 * The day that a text names, or null when the text is no date or the date does not exist (2026-02-30). Reads the digits
 * itself: every toets reads half a dozen dates, and a regular expression was a tenth of its time.
 */
export function leesDatum(tekst: string): Dag | null {
  if (tekst.length !== 10 || tekst[4] !== '-' || tekst[7] !== '-') return null
  const jaar = getal(tekst, 0, 4)
  const maand = getal(tekst, 5, 7)
  const dag = getal(tekst, 8, 10)
  if (jaar < 0 || maand < 1 || maand > 12 || dag < 1 || dag > dagenInMaand(jaar, maand)) return null
  return dagVan(jaar, maand, dag)
}

/** The day that a text in our own files or in checked input names. A text that names none is a broken assumption. */
export function datum(tekst: string): Dag {
  const dag = leesDatum(tekst)
  if (dag === null) throw new Error(`Geen bestaande datum: ${JSON.stringify(tekst)}`)
  return dag
}

/** `jjjj-mm-dd` of a day between the years 0 and 9999. */
export function schrijfDatum(dag: Dag): string {
  const { jaar, maand, dag: d } = delenVan(dag)
  return `${String(jaar).padStart(4, '0')}-${String(maand).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

export function jaarVan(dag: Dag): number {
  return delenVan(dag).jaar
}

/** Day of the week, 0 = Sunday … 6 = Saturday. */
export function weekdag(dag: Dag): number {
  return (((dag + 4) % 7) + 7) % 7
}

/**
 * The day on which someone reaches an age. Who is born on 29 February reaches it on 1 March in a year without that day
 * (the choice of spec 11: "18 on 1 March").
 */
export function wordtJaren(geboren: Dag, jaren: number): Dag {
  const { jaar, maand, dag } = delenVan(geboren)
  const doel = jaar + jaren
  return dag > dagenInMaand(doel, maand) ? dagVan(doel, maand + 1, 1) : dagVan(doel, maand, dag)
}

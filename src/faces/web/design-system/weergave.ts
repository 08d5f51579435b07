/** How values are written for people, in Dutch and English. No clock and no time zone: dates are calendar dates. */
import { delenVan, leesDatum, weekdag } from '../../../waarden/datum.ts'
import type { Taal } from '../teksten/index.ts'

const MAANDEN = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
const KORTE_MAANDEN = {
  nl: 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
}
const DAGEN = { nl: 'zo ma di wo do vr za'.split(' '), en: 'Sun Mon Tue Wed Thu Fri Sat'.split(' ') }
const LOKAAL = { nl: 'nl-NL', en: 'en-GB' } as const

/** Whole eurocents as money: `€ 64.857,68`. Whole euros where cents say nothing: `{ heel: true }`, rounded half up. */
export function toonBedrag(cent: number, taal: Taal, opties: { heel?: boolean } = {}): string {
  const grootte = Math.abs(cent)
  const euros = Math.floor(grootte / 100)
  const rest = grootte % 100
  const getal = opties.heel
    ? toonGetal(rest >= 50 ? euros + 1 : euros, taal)
    : `${toonGetal(euros, taal)}${taal === 'nl' ? ',' : '.'}${String(rest).padStart(2, '0')}`
  return `${cent < 0 ? '− ' : ''}€${taal === 'nl' ? '\u00a0' : ''}${getal}`
}

export function toonGetal(getal: number, taal: Taal): string {
  return new Intl.NumberFormat(LOKAAL[taal], { maximumFractionDigits: 6 }).format(getal)
}

/** `23 november 2026`, for text. What is no date is given back as it came. */
export function toonDatum(tekst: string, taal: Taal): string {
  const dag = leesDatum(tekst)
  if (dag === null) return tekst
  const { jaar, maand, dag: d } = delenVan(dag)
  return `${d} ${MAANDEN[taal][maand - 1] ?? ''} ${jaar}`
}

/** `ma 23 nov 2026`, for tables. */
export function toonKorteDatum(tekst: string, taal: Taal): string {
  const dag = leesDatum(tekst)
  if (dag === null) return tekst
  const { jaar, maand, dag: d } = delenVan(dag)
  return `${DAGEN[taal][weekdag(dag)] ?? ''} ${d} ${KORTE_MAANDEN[taal][maand - 1] ?? ''} ${jaar}`
}

/** `23-11-2026`, as a field shows it. */
export function veldDatum(tekst: string): string {
  const [jaar = '', maand = '', dag = ''] = tekst.split('-')
  return leesDatum(tekst) === null ? tekst : `${dag}-${maand}-${jaar}`
}

/** `1.234,56` without the euro sign, as a field shows it. */
export function veldBedrag(cent: number, taal: Taal): string {
  return toonBedrag(cent, taal).replace(/^€\s?/, '')
}

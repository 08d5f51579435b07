/** Algemene termijnenwet: a term set by law that ends on a Saturday, Sunday or holiday runs on to the next day that is none. */
import { type Dag, dagVan, jaarVan, weekdag } from '../waarden/datum.ts'
import { vindplaats } from './bron.ts'
import type { Tweetalig } from './zin.ts'

export const TERMIJNENWET = vindplaats('algemene-termijnenwet@2017-05-10', 'Algemene termijnenwet art. 1 en 3')

/** Easter Sunday of a year in the Gregorian calendar (the method of Meeus, Jones and Butcher). */
export function eerstePaasdag(jaar: number): Dag {
  const a = jaar % 19
  const b = Math.floor(jaar / 100)
  const c = jaar % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const som = h + l - 7 * m + 114
  return dagVan(jaar, Math.floor(som / 31), (som % 31) + 1)
}

/** The day on which the King's birthday is kept: 27 April from 2014, before that 30 April; on a Sunday the day before. */
function koningsdag(jaar: number): Dag {
  const dag = jaar >= 2014 ? dagVan(jaar, 4, 27) : dagVan(jaar, 4, 30)
  return weekdag(dag) === 0 ? dag - 1 : dag
}

function feestdagenVan(jaar: number): ReadonlyMap<Dag, Tweetalig> {
  const pasen = eerstePaasdag(jaar)
  return new Map<Dag, Tweetalig>([
    [dagVan(jaar, 1, 1), { nl: 'Nieuwjaarsdag', en: "New Year's Day" }],
    [pasen - 2, { nl: 'Goede Vrijdag', en: 'Good Friday' }],
    [pasen, { nl: 'eerste paasdag', en: 'Easter Sunday' }],
    [pasen + 1, { nl: 'tweede paasdag', en: 'Easter Monday' }],
    [koningsdag(jaar), { nl: 'Koningsdag', en: "King's Day" }],
    [dagVan(jaar, 5, 5), { nl: 'Bevrijdingsdag', en: 'Liberation Day' }],
    [pasen + 39, { nl: 'Hemelvaartsdag', en: 'Ascension Day' }],
    [pasen + 49, { nl: 'eerste pinksterdag', en: 'Whit Sunday' }],
    [pasen + 50, { nl: 'tweede pinksterdag', en: 'Whit Monday' }],
    [dagVan(jaar, 12, 25), { nl: 'eerste kerstdag', en: 'Christmas Day' }],
    [dagVan(jaar, 12, 26), { nl: 'tweede kerstdag', en: 'Boxing Day' }],
  ])
}

const PER_JAAR = new Map<number, ReadonlyMap<Dag, Tweetalig>>()
const WEEKEND: Readonly<Record<number, Tweetalig>> = {
  0: { nl: 'zondag', en: 'Sunday' },
  6: { nl: 'zaterdag', en: 'Saturday' },
}

/** Why a term may not end on this day; null when it may. Days made equal by decree (art. 3 lid 3) are not in our table. */
export function geenWerkdag(dag: Dag): Tweetalig | null {
  const jaar = jaarVan(dag)
  let feestdagen = PER_JAAR.get(jaar)
  if (!feestdagen) {
    feestdagen = feestdagenVan(jaar)
    PER_JAAR.set(jaar, feestdagen)
  }
  return feestdagen.get(dag) ?? WEEKEND[weekdag(dag)] ?? null
}

/** The end of a term after art. 1: the day itself, or the first day after it that is no Saturday, Sunday or holiday. */
export function verlengdEinde(einde: Dag): Dag {
  let dag = einde
  while (geenWerkdag(dag) !== null) dag++
  return dag
}

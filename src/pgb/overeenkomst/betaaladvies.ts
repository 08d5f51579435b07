/**
 * Advice to the SVB to refuse, suspend or stop payment: only on a ground of Rlz 5.23 lid 4. A suspension lasts at most
 * thirteen weeks (5.23 lid 4 onder e; Awb 4:56), to and with the day on which they have passed; weekends and holidays do
 * not lengthen it. Another suspension that joins on to one before it does not start the weeks anew.
 */
import { wekenInDagen } from '../../regelgeving/termijn.ts'
import { datum, schrijfDatum } from '../../waarden/datum.ts'
import type { Betaaladviesgrond, Betaaladviessoort } from './stand.ts'

export interface Betaaladvies {
  readonly soort: Betaaladviessoort
  readonly grond: Betaaladviesgrond
  readonly van: string
  readonly tot?: string
  /** For ground c: when the holder got the claim, and when it was sent in. */
  readonly declaratieOntvangenOp?: string
  readonly declaratieIngediendOp?: string
}

/** What stands in the way, by the name of the field; null: nothing. `eerder`: advices on the same agreement. */
export function gebrekVan(
  advies: Betaaladvies,
  eerder: readonly Pick<Betaaladvies, 'soort' | 'van' | 'tot'>[],
): string | null {
  const { soort, grond, van, tot } = advies
  if (grond === 'e' && soort !== 'opschorten') return 'grond'
  if (grond === 'c' && soort === 'weigeren' && !isTeLaatIngediend(advies)) return 'declaratieIngediendOp'
  if (grond === 'c' && soort !== 'weigeren') return 'soort'
  if (tot !== undefined && tot < van) return 'tot'
  if (soort !== 'opschorten') return null
  return tot === undefined || tot > laatsteDagVan(beginVan(van, eerder)) ? 'tot' : null
}

/** The last day to and with which payment can be suspended. */
export const laatsteDagVan = (van: string): string => schrijfDatum(datum(van) + wekenInDagen('opschorting_betaling'))

/** More than four weeks after the holder got the claim. Days that are not known show nothing. */
function isTeLaatIngediend({
  declaratieOntvangenOp: ontvangen,
  declaratieIngediendOp: ingediend,
}: Betaaladvies): boolean {
  if (ontvangen === undefined || ingediend === undefined) return false
  return datum(ingediend) > datum(ontvangen) + wekenInDagen('declaratie_indienen')
}

/** Where the weeks began: at the first of the suspensions that join on to one another. */
function beginVan(van: string, eerder: readonly Pick<Betaaladvies, 'soort' | 'van' | 'tot'>[]): string {
  let begin = van
  const rij = eerder.filter(({ soort }) => soort === 'opschorten').toSorted((a, b) => b.van.localeCompare(a.van))
  for (const { van: eerste, tot } of rij)
    if (eerste <= begin && datum(tot ?? '9999-12-31') + 1 >= datum(begin)) begin = eerste
  return begin
}

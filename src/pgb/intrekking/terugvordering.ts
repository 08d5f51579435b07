/** Until when money could be claimed back (Awb 4:57 lid 4). Shown beside a weighing; the program never claims. */
import { termijnVan } from '../../regelgeving/termijn.ts'
import { datum, schrijfDatum, wordtJaren } from '../../waarden/datum.ts'

export interface Terugvordergrens {
  /** The last day, `jjjj-mm-dd`: five years after the settlement or the act. */
  readonly uiterlijk: string
  readonly voorbij: boolean
  readonly artikel: string
}

/** `sinds`: the day of the settlement, or of the act against the duties. */
export function terugvordergrens(sinds: string, vandaag: string): Terugvordergrens {
  const { waarde, eenheid, vindplaats } = termijnVan('terugvordering')
  if (typeof waarde !== 'number' || eenheid !== 'jaar') throw new Error('Termijn terugvordering is geen aantal jaren')
  const uiterlijk = schrijfDatum(wordtJaren(datum(sinds), waarde))
  return { uiterlijk, voorbij: vandaag > uiterlijk, artikel: vindplaats.artikel }
}

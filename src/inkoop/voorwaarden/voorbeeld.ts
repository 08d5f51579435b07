/** A shortened answer, for the documentation of the API. The real answer is much longer. */
import type { Voorwaardencatalogus } from '../contract.ts'
import { VERSIE_3_2 } from './versie-3-2.ts'

const PARAGRAAF = '3.2'

export const VOORBEELD_CATALOGUS: Voorwaardencatalogus = {
  versies: [
    {
      ...VERSIE_3_2,
      paragrafen: VERSIE_3_2.paragrafen.filter(({ id }) => id === PARAGRAAF),
      voorwaarden: VERSIE_3_2.voorwaarden.filter(({ paragraaf }) => paragraaf === PARAGRAAF),
    },
  ],
  verschillen: [],
}

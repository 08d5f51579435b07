import { stukken as en } from '../teksten/en/stukken.ts'
import { maakTeksten } from '../teksten/index.ts'
import { stukken as nl } from '../teksten/nl/stukken.ts'

export const useStukken = maakTeksten('stukken', nl, en)
type Reden = keyof (typeof nl)['geweigerd']

/** The name of the sentence for why a document was not kept. */
export const redenVan = (naam: string): Reden => (Object.hasOwn(nl.geweigerd, naam) ? (naam as Reden) : 'anders')

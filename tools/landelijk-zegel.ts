// The sealed decision of a case with its letter, as the next link of the chain of its holder.
import { canoniek, hashVan } from '../src/pgb/zaak/canoniek.ts'
import { PROGRAMMA } from '../src/pgb/zaak/programma.ts'
import { ketenHash } from '../src/pgb/zaak/voorstel.ts'
import { type Lading, moment, vasteId } from './landelijk-tabellen.ts'

/** Where the case is: whose, and the hash of the last decision of that holder. */
export interface Plek {
  readonly regio: string
  readonly id: string
  readonly nummer: string
  readonly budgethouder: string
  ketenHash: string | null
}

/** Every letter of the national set is this one: a million real ones would measure the disk and nothing else. */
const BRIEFBRON = canoniek({ verzonnen: 'Brief van de landelijke proefgegevens.' })
const BRIEFTEKST = '<p lang="nl">Verzonnen brief van de landelijke proefgegevens.</p>'

export interface Verzegeling {
  readonly id: string
  readonly versie: number
  readonly soort: string
  readonly tekst: string
  readonly hash: string
  readonly door: string
  readonly goedkeurder: string
  readonly op: string
  readonly regelset: { readonly hash: string; readonly versie: string }
}

/** The sealed row, as the next link of the chain of this holder. */
export function verzegel(lading: Lading, plek: Plek, v: Verzegeling): void {
  const { regio, id: zaak, budgethouder, ketenHash: vorigeHash } = plek
  const { id, door: voorsteller, goedkeurder, hash: inhoudHash, regelset } = v
  const keten = ketenHash({ regio, id, zaak, voorsteller, goedkeurder, inhoudHash, vorigeHash })
  plek.ketenHash = keten
  const inhoud = [v.versie, v.soort, v.tekst, inhoudHash, regelset.hash, regelset.versie, PROGRAMMA] as const
  const wie = [voorsteller, goedkeurder, vorigeHash, keten, moment(v.op)] as const
  lading.voeg('pgb.beschikking', regio, id, zaak, budgethouder, ...inhoud, ...wie)
  // A decision is not sealed without its letter.
  const brief = [v.op, BRIEFBRON, hashVan(BRIEFBRON), BRIEFBRON, BRIEFTEKST, hashVan(BRIEFTEKST), PROGRAMMA] as const
  lading.voeg('pgb.voorstelbrief', regio, zaak, v.versie, BRIEFBRON, hashVan(BRIEFBRON), moment(v.op), voorsteller)
  lading.voeg(
    'pgb.brief',
    regio,
    vasteId(id, 'brief'),
    zaak,
    v.soort,
    id,
    v.versie,
    ...brief,
    moment(v.op),
    goedkeurder,
  )
}

/** What a ledger of the transition funds comes to, per framework and year. Eurocents (TRA-1). */
import { KADERFEITEN, KADERS, type Transitiekader } from './kaders.ts'
import type { Post } from './store/posten.ts'

export interface Jaarstand {
  readonly kader: Transitiekader
  readonly jaar: number
  /** Null: the share of the region is not known, so nothing can be promised. */
  readonly aandeelCent: number | null
  readonly overgeheveldCent: number
  readonly toegezegdCent: number
  readonly betaaldCent: number
  readonly ruimteCent: number
}

type Boekbaar = Pick<Post, 'kader' | 'jaar' | 'soort' | 'bedragCent'>

/** Every year of every framework, also those without a booking. */
export function standenVan(posten: readonly Boekbaar[]): Jaarstand[] {
  return KADERS.flatMap((kader) => {
    const { van, tot } = KADERFEITEN[kader]
    return Array.from({ length: tot - van + 1 }, (_, i) => standVan(posten, kader, van + i))
  })
}

function standVan(posten: readonly Boekbaar[], kader: Transitiekader, jaar: number): Jaarstand {
  const hier = posten.filter((post) => post.kader === kader && post.jaar === jaar)
  const som = (soort: Post['soort']): number =>
    hier.reduce((totaal, post) => (post.soort === soort ? totaal + post.bedragCent : totaal), 0)
  const aandeel = hier.some(({ soort }) => soort === 'aandeel') ? som('aandeel') : null
  const overgeheveldCent = som('overheveling_in') - som('overheveling_uit')
  const toegezegdCent = som('toezegging') - som('vrijval')
  return {
    kader,
    jaar,
    aandeelCent: aandeel,
    overgeheveldCent,
    toegezegdCent,
    betaaldCent: som('betaling'),
    ruimteCent: (aandeel ?? 0) + overgeheveldCent - toegezegdCent,
  }
}

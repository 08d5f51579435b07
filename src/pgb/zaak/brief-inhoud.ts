/** What Rlz 5.19 and the Awb ask of a decision, gathered in its sealed content: pure, from the outcome and the choice. */
import { termijnVan } from '../../regelgeving/termijn.ts'
import { type VastePlicht, vastePlichten } from '../brief/index.ts'
import type { Budgetstap, Toetsuitkomst } from '../contract.ts'
import type { Voorstelkeuze } from './contract.ts'

type Besluitsoort = Voorstelkeuze['soort']

export interface Besluitdeel {
  /** Period, amounts in eurocents with the steps of their calculation; null where nothing is granted. */
  readonly verleend: {
    readonly van: string
    readonly tot: string
    readonly bedragCent: number
    readonly berekening: readonly Budgetstap[]
    readonly vrijBedragCent: number | null
    readonly vrijBerekening: readonly Budgetstap[]
  } | null
  /** Rlz 5.18 lid 1, in every grant. The additional ones (lid 2) stand apart, in `verplichtingen` of the content. */
  readonly vastePlichten: readonly VastePlicht[]
  /** Place in the law that a person named: of a part (5.8a, 5.18 lid 2 or the ceiling), of a withdrawal. */
  readonly grond: string | null
  /** Ids of the rules on which it rests: met for a grant, in the way for a refusal; each with its article. */
  readonly gronden: readonly { readonly regel: string; readonly artikel: string }[]
  /** Where to object and how long; null for a forwarding, which is no decision to object to. */
  readonly bezwaar: { readonly termijn: number; readonly eenheid: string; readonly artikel: string } | null
}

const GEVEND: readonly Besluitsoort[] = ['verlening', 'gedeeltelijk', 'wijziging']
const VRIJ = 'verantwoordingsvrij'

export function besluitdeel(
  { soort, grond }: Pick<Voorstelkeuze, 'soort' | 'grond'>,
  uitkomst: Toetsuitkomst,
): Besluitdeel {
  const geeft = GEVEND.includes(soort)
  const { budget } = uitkomst
  return {
    verleend:
      geeft && budget
        ? {
            van: budget.van,
            tot: budget.tot,
            bedragCent: budget.totaalCent,
            berekening: budget.stappen.filter(({ stap }) => stap !== VRIJ),
            vrijBedragCent: budget.verantwoordingsvrijCent,
            vrijBerekening: budget.stappen.filter(({ stap }) => stap === VRIJ),
          }
        : null,
    vastePlichten: geeft ? vastePlichten() : [],
    grond: grond ?? null,
    gronden: grondenVan(soort, uitkomst),
    bezwaar: soort === 'doorzending' ? null : bezwaar(),
  }
}

function grondenVan(soort: Besluitsoort, { oordelen }: Toetsuitkomst): Besluitdeel['gronden'] {
  const woord = GEVEND.includes(soort) ? 'voldaan' : soort === 'weigering' ? 'niet_voldaan' : null
  return oordelen
    .filter(({ uitkomst }) => uitkomst === woord)
    .map(({ regel, vindplaats }) => ({ regel, artikel: vindplaats.artikel }))
}

function bezwaar(): Besluitdeel['bezwaar'] {
  const { waarde, eenheid, vindplaats } = termijnVan('bezwaartermijn')
  return { termijn: Number(waarde), eenheid, artikel: vindplaats.artikel }
}

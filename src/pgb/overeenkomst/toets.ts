/**
 * Tests an agreement (PGB-15): what Rlz 5.16 asks, the rates of 5.22 with the kin rule, hours of the carer for this holder
 * and over all holders, kind of care, evidence, and the obligations of the holder. The checks of a budget plan do what a
 * plan and an agreement share; no rule is written twice. It refuses nothing: a person approves or withholds.
 */
import { schrijfZin } from '../../regelgeving/zin.ts'
import { controleerBudgetplan } from '../budgetplan/controle.ts'
import type { Planbevinding, Planvraag } from '../contract-budgetplan.ts'
import { controleerEisen } from './eisen.ts'
import { alsPosten, type Begeleidingskeuze, isDezelfde, type Overeenkomst } from './overeenkomst.ts'
import { controleerPlichten, type LopendePlicht } from './plichten.ts'
import { type AndereHouders, controleerHouders, urenVan } from './uren.ts'

export interface Overeenkomstvraag {
  readonly overeenkomst: Overeenkomst
  readonly ontvangenOp: string
  readonly begeleidingGroep: Begeleidingskeuze
  readonly bewijzen: NonNullable<Planvraag['bewijzen']>
  /** Approved agreements of this holder that run beside it; the one that it changes is not among them. */
  readonly naast: readonly Pick<Overeenkomst, 'zorgverlener' | 'posten'>[]
  readonly andereHouders: AndereHouders
  readonly plichten: readonly LopendePlicht[]
}

/** About the plan as a whole, and not about one agreement. */
const VAN_HET_PLAN: readonly string[] = ['groep-zonder-post']

export function toetsOvereenkomst(vraag: Overeenkomstvraag): readonly Planbevinding[] {
  const { overeenkomst, ontvangenOp, begeleidingGroep, bewijzen, naast, andereHouders, plichten } = vraag
  const { zorgverlener, van } = overeenkomst
  const ernaast = naast.filter((ander) => isDezelfde(ander.zorgverlener, zorgverlener)).flatMap(alsPosten)
  const posten = [...alsPosten(overeenkomst), ...ernaast]
  // What began earlier is held to the figures of the year in which it came in.
  const ingangsdatum = [van, ontvangenOp].sort().at(-1) ?? van
  const plan = controleerBudgetplan({
    ingangsdatum,
    budgetplan: { begeleidingGroep, posten: [...posten] },
    bewijzen: [...bewijzen],
  })
  const uitPlan = plan.bevindingen.filter(
    ({ pointer, code }) => !VAN_HET_PLAN.includes(code) && isVanDeze(pointer, overeenkomst.posten.length),
  )
  const eigen = [
    ...controleerEisen(overeenkomst),
    ...controleerHouders(
      zorgverlener.naam,
      urenVan(posten),
      andereHouders,
      zorgverlener.onderArbeidstijdenbesluit,
      plan.jaar,
    ),
    ...controleerPlichten(overeenkomst, plichten),
  ].map(({ zin, ...rest }) => ({ ...rest, uitleg: schrijfZin(zin) }))
  return zonderDubbele([
    ...eigen,
    ...uitPlan.map((bevinding) => ({ ...bevinding, pointer: plekVan(bevinding.pointer) })),
  ])
}

/** Of an agreement that runs beside it, only the sum of the hours matters: that is told at the first post. */
function isVanDeze(pointer: string, aantal: number): boolean {
  const nummer = /^\/budgetplan\/posten\/(\d+)/.exec(pointer)?.[1]
  return nummer === undefined || Number(nummer) < aantal
}

/** The carer stands once in an agreement; in a plan he stands in every post. */
function plekVan(pointer: string): string {
  const carer = /^\/budgetplan\/posten\/\d+(\/zorgverlener\/.*)$/.exec(pointer)?.[1]
  if (carer !== undefined) return carer
  if (pointer === '/ingangsdatum') return '/van'
  return pointer.replace(/^\/budgetplan/, '')
}

function zonderDubbele(bevindingen: readonly Planbevinding[]): readonly Planbevinding[] {
  const gezien = new Set<string>()
  return bevindingen.filter(({ pointer, code }) => {
    const sleutel = `${pointer} ${code}`
    return !gezien.has(sleutel) && gezien.add(sleutel)
  })
}

/** What stands in the way of approval: a breach, or something that is not known. A question is answered by who approves. */
export const staatInDeWeg = (bevindingen: readonly Planbevinding[]): readonly string[] => [
  ...new Set(bevindingen.filter(({ ernst }) => ernst !== 'oordeel').map(({ code }) => code)),
]

/**
 * Hours of one carer over all holders in the region. The law counts per holder (Rlz 5.18 lid 1 onder d; budgetplan/uren.ts
 * tests that). More than forty hours over several holders is no breach by itself: it asks a person whether the care can be
 * given well. Only numbers come out: who the other holders are does not matter here.
 */
import { rlz } from '../../regelgeving/bron.ts'
import { parameterVanJaar } from '../../regelgeving/parameter.ts'
import { zin } from '../../regelgeving/zin.ts'
import { type Bevinding, type Post, rond, urenPerWeek } from '../budgetplan/post.ts'

export const urenVan = (posten: readonly Pick<Post, 'eenheid' | 'aantalPerWeek' | 'urenPerDagdeel'>[]): number =>
  rond(posten.reduce((som, post) => som + (urenPerWeek(post as Post) ?? 0), 0))

export interface AndereHouders {
  /** How many other holders have this carer. */
  readonly houders: number
  /** Hours a week there, in all. */
  readonly uren: number
}

export function controleerHouders(
  naam: string,
  hier: number,
  { houders, uren }: AndereHouders,
  onderArbeidstijdenbesluit: boolean | undefined,
  jaar: number,
): Bevinding[] {
  const maximum = parameterVanJaar('uren_maximum_per_week', jaar)
  const samen = rond(hier + uren)
  // A year without a figure is named by the check per holder.
  if (houders === 0 || onderArbeidstijdenbesluit === true || maximum === null || samen <= maximum.waarde) return []
  return [
    {
      pointer: '/zorgverlener',
      code: 'uren-over-houders',
      ernst: 'oordeel',
      zin: zin(
        '{naam} werkt bij {houders} budgethouders samen {uren} uur per week. Kan de zorg dan goed zijn?',
        '{naam} works {uren} hours a week for {houders} holders together. Can the care be good then?',
        { naam: naam.trim(), houders: houders + 1, uren: samen },
      ),
      vindplaats: rlz('5.18 lid 1 onder b en d'),
    },
  ]
}

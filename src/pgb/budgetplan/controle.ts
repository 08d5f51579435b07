/**
 * Checks a budget plan on entry (PGB-2). Pure: the plan and the first day go in; findings with their place, and paid and
 * unpaid care per function come out. It refuses nothing: what was asked is recorded as it was asked, and a person decides.
 */
import { schrijfZin } from '../../regelgeving/zin.ts'
import { deelHalfOmhoog } from '../../waarden/bedrag.ts'
import { periodeVan } from '../berekening/periode.ts'
import type { Plancontrole, Plantotaal, Planvraag } from '../contract-budgetplan.ts'
import { controleerKwalificatie } from './kwalificatie.ts'
import { isBetaald, type Plaatspost, plaatsposten, rond, urenPerWeek } from './post.ts'
import { controleerTarieven } from './tarief.ts'
import { controleerUren } from './uren.ts'
import { controleerZorg } from './zorg.ts'

export function controleerBudgetplan(vraag: Planvraag): Plancontrole {
  const { ingangsdatum, indicatieIngangsdatum = ingangsdatum, budgetplan, bewijzen = [] } = vraag
  // The year of the first day chooses the maxima, as it chooses the table.
  const { van: start, jaar } = periodeVan({
    aanvraag: { soort: 'nieuw', ontvangenOp: ingangsdatum, ingangsdatum },
    indicatie: { zzpCode: '', ingangsdatum: indicatieIngangsdatum },
  })
  const posten = plaatsposten(budgetplan)
  const bevindingen = [
    ...controleerTarieven(posten, jaar),
    ...controleerUren(posten, jaar),
    ...controleerZorg(budgetplan, posten),
    ...controleerKwalificatie(posten, bewijzen, start),
  ]
  return {
    jaar,
    bevindingen: bevindingen.map(({ zin, ...rest }) => ({ ...rest, uitleg: schrijfZin(zin) })),
    totalen: totalenVan(posten),
    kostenPerWeekCent: kostenVan(posten),
  }
}

/** Per function and unit, in the order of the plan. Hours are null when one of the posts does not tell its hours. */
function totalenVan(posten: readonly Plaatspost[]): Plantotaal[] {
  const totalen = new Map<string, Plantotaal>()
  for (const { post } of posten) {
    const { functie, eenheid, aantalPerWeek } = post
    const sleutel = `${functie} ${eenheid}`
    const nu = totalen.get(sleutel) ?? {
      functie,
      eenheid,
      betaald: 0,
      onbetaald: 0,
      urenBetaald: 0,
      urenOnbetaald: 0,
    }
    const uren = urenPerWeek(post)
    const [aantal, soort] = isBetaald(post)
      ? (['betaald', 'urenBetaald'] as const)
      : (['onbetaald', 'urenOnbetaald'] as const)
    const tot = nu[soort]
    totalen.set(sleutel, {
      ...nu,
      [aantal]: rond(nu[aantal] + aantalPerWeek),
      [soort]: uren === null || tot === null ? null : rond(tot + uren),
    })
  }
  return [...totalen.values()]
}

/** Amounts of care are quarters, so that a quarter of an hour at an odd rate is the only half cent there is. */
function kostenVan(posten: readonly Plaatspost[]): number | null {
  let som = 0
  for (const { post } of posten) {
    if (!isBetaald(post)) continue
    if (post.tariefCent === undefined) return null
    som += deelHalfOmhoog(Math.round(post.aantalPerWeek * 4) * post.tariefCent, 4)
  }
  return som
}

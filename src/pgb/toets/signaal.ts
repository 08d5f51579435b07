/** Does a signal concern a carer in the plan? By AGB or KvK number, else by name, which is only possibly the same. */
import type { Dossier } from '../contract.ts'

export type Overeenkomst = 'zeker' | 'mogelijk' | 'geen'

type Signaal = NonNullable<Dossier['signalenZorgverlener']>[number]
type Zorgverlener = NonNullable<NonNullable<Dossier['budgetplan']>['posten']>[number]['zorgverlener']

const genormaliseerd = (naam: string): string => naam.trim().toLowerCase()

function overeenkomstMet(signaal: Signaal, zorgverlener: Zorgverlener): Overeenkomst {
  let verschilt = false
  for (const nummer of ['agbCode', 'kvkNummer'] as const) {
    if (signaal[nummer] === undefined || zorgverlener[nummer] === undefined) continue
    if (signaal[nummer] === zorgverlener[nummer]) return 'zeker'
    verschilt = true
  }
  if (verschilt) return 'geen'
  return genormaliseerd(signaal.naam) === genormaliseerd(zorgverlener.naam) ? 'mogelijk' : 'geen'
}

/** The strongest match with any carer in the plan. */
export function overeenkomstMetPlan(signaal: Signaal, budgetplan: Dossier['budgetplan']): Overeenkomst {
  let sterkste: Overeenkomst = 'geen'
  for (const { zorgverlener } of budgetplan?.posten ?? []) {
    const overeenkomst = overeenkomstMet(signaal, zorgverlener)
    if (overeenkomst === 'zeker') return 'zeker'
    if (overeenkomst === 'mogelijk') sterkste = 'mogelijk'
  }
  return sterkste
}

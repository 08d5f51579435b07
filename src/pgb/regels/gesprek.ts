/** The discussion of the budget plan: one norm in two texts, Blz 3.6.2 lid 1 onder b and Rlz 5.9 onder a. */
import { type Bevinding, gegevensOntbreken, nietVoldaan, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import type { PgbFeiten } from '../feiten.ts'

type Gespreksfeit = 'gesprekGeweigerd' | 'nietVerschenenNaOproep' | 'geldigeRedenNietVerschenen'

const NIET_VOLDAAN_1 = nietVoldaan(
  zin('Het gesprek over het budgetplan is geweigerd.', 'The discussion of the budget plan was refused.'),
)
const NIET_VOLDAAN_2 = nietVoldaan(
  zin(
    'De verzekerde kwam na een oproep niet, zonder geldige reden.',
    'The insured did not come when called, without a valid reason.',
  ),
)

/** A ground that is established refuses, whatever else is unknown. */
export function toetsGesprek(feiten: Pick<PgbFeiten, Gespreksfeit>): Bevinding<Gespreksfeit> {
  const { gesprekGeweigerd, nietVerschenenNaOproep, geldigeRedenNietVerschenen } = feiten
  if (gesprekGeweigerd === true) return NIET_VOLDAAN_1
  if (nietVerschenenNaOproep === true && geldigeRedenNietVerschenen === false) return NIET_VOLDAAN_2
  const ontbreekt: Gespreksfeit[] = []
  if (gesprekGeweigerd === undefined) ontbreekt.push('gesprekGeweigerd')
  if (nietVerschenenNaOproep === undefined) ontbreekt.push('nietVerschenenNaOproep')
  if (nietVerschenenNaOproep === true && geldigeRedenNietVerschenen === undefined)
    ontbreekt.push('geldigeRedenNietVerschenen')
  if (ontbreekt.length > 0)
    return gegevensOntbreken(
      zin(
        'Wij weten niet of het gesprek is geweigerd of gemist.',
        'We do not know whether the discussion was refused or missed.',
      ),
      ...ontbreekt,
    )
  return voldaan(
    nietVerschenenNaOproep
      ? zin('De verzekerde kwam niet, maar had een geldige reden.', 'The insured did not come, but had a valid reason.')
      : zin(
          'Het gesprek over het budgetplan is niet geweigerd of gemist.',
          'The discussion of the budget plan was not refused or missed.',
        ),
  )
}

import { blz } from '../../regelgeving/bron.ts'
import { geldigVanaf } from '../../regelgeving/regel.ts'
import { toetsGesprek } from './gesprek.ts'
import { pgbRegel, VOORTZETTING } from './pgb-regel.ts'

/** Refused to discuss the plan, or did not come when called without a valid reason. */
export const gesprekNietGevoerd = pgbRegel({
  id: 'BLZ-3.6.2-1-B',
  eis: 'PGB-4',
  naam: { nl: 'Gesprek over het budgetplan', en: 'Discussion of the budget plan' },
  tekst: {
    nl: 'Wie niet over het budgetplan wil praten, of niet komt na een oproep, krijgt geen pgb.',
    en: 'Who will not discuss the budget plan, or does not come when called, gets no pgb.',
  },
  aard: 'verplichte_weigering',
  gevolg: 'weigeren',
  criterium: 6,
  vindplaats: blz('3.6.2 lid 1 onder b'),
  geldig: geldigVanaf('2015-01-01'),
  leest: ['gesprekGeweigerd', 'nietVerschenenNaOproep', 'geldigeRedenNietVerschenen'],
  nvtAls: VOORTZETTING,
  toets: toetsGesprek,
})

import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { toetsGesprek } from './gesprek.ts'
import { pgbRegel, VOORTZETTING } from './pgb-regel.ts'

/** Refused or missed the discussion without a valid reason. */
export const gesprekGeweigerd = pgbRegel({
  id: 'RLZ-5.9-A',
  eis: 'PGB-4',
  naam: { nl: 'Gesprek niet geweigerd of gemist', en: 'Discussion not refused or missed' },
  tekst: {
    nl: 'Wie het gesprek over het budgetplan weigert, of na een oproep zonder goede reden niet komt, krijgt geen pgb.',
    en: 'Who refuses the discussion of the budget plan, or misses it without a good reason, gets no pgb.',
  },
  aard: 'verplichte_weigering',
  gevolg: 'weigeren',
  criterium: 6,
  vindplaats: rlz('5.9 onder a'),
  geldig: geldigSindsTekstVan(2026),
  leest: ['gesprekGeweigerd', 'nietVerschenenNaOproep', 'geldigeRedenNietVerschenen'],
  nvtAls: VOORTZETTING,
  toets: toetsGesprek,
})

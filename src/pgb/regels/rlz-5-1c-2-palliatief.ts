import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { beoordelingNodig } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

/** Raise for terminal palliative care at home: a power. */
export const palliatief = pgbRegel({
  id: 'RLZ-5.1C-2-PALLIATIEF',
  eis: 'PGB-20',
  naam: { nl: 'Verhoging palliatieve zorg', en: 'Raise for palliative care' },
  tekst: {
    nl: 'Bij palliatief terminale zorg kan het pgb omhoog, als dat nodig is om die zorg thuis te krijgen.',
    en: 'For terminal palliative care the pgb may be raised, where needed to get that care at home.',
  },
  aard: 'verhoging_mogelijk',
  criterium: 0,
  vindplaats: rlz('5.1c lid 2'),
  geldig: geldigSindsTekstVan(2026),
  gevraagd: ({ palliatiefCent }) => palliatiefCent > 0,
  leest: ['palliatiefCent'],
  toets: ({ palliatiefCent }) =>
    beoordelingNodig(
      zin(
        'Is {bedrag} per jaar extra nodig voor palliatief terminale zorg thuis?',
        'Is {bedrag} a year extra needed for terminal palliative care at home?',
        { bedrag: { cent: palliatiefCent } },
      ),
    ),
})

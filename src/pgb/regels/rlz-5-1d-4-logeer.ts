import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { beoordelingNodig } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

/** Raise for respite stay: a power. */
export const logeeropvang = pgbRegel({
  id: 'RLZ-5.1D-4-LOGEER',
  eis: 'PGB-20',
  naam: { nl: 'Verhoging logeeropvang', en: 'Raise for respite stay' },
  tekst: {
    nl: 'Voor logeeropvang kan het pgb omhoog als daarvoor extra kosten nodig zijn.',
    en: 'For respite stay the pgb may be raised where extra costs are needed.',
  },
  aard: 'verhoging_mogelijk',
  criterium: 0,
  vindplaats: rlz('5.1d lid 4'),
  geldig: geldigSindsTekstVan(2026),
  gevraagd: ({ logeeropvangCent }) => logeeropvangCent > 0,
  leest: ['logeeropvangCent'],
  toets: ({ logeeropvangCent }) =>
    beoordelingNodig(
      zin('Is {bedrag} per jaar extra nodig voor logeeropvang?', 'Is {bedrag} a year extra needed for respite stay?', {
        bedrag: { cent: logeeropvangCent },
      }),
    ),
})

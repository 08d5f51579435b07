import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { beoordelingNodig } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

/** Raise for temporary nursing because of specialist treatment: a power. */
export const tijdelijkeVerpleging = pgbRegel({
  id: 'RLZ-5.1C-4-VERPLEGING',
  eis: 'PGB-20',
  naam: { nl: 'Verhoging tijdelijke verpleging', en: 'Raise for temporary nursing' },
  tekst: {
    nl: 'Is er tijdelijk verpleging nodig door een behandeling van een medisch specialist, dan kan het pgb omhoog.',
    en: 'When nursing is needed for a time because of specialist treatment, the pgb may be raised.',
  },
  aard: 'verhoging_mogelijk',
  criterium: 0,
  vindplaats: rlz('5.1c lid 4'),
  geldig: geldigSindsTekstVan(2026),
  gevraagd: ({ tijdelijkeVerplegingCent }) => tijdelijkeVerplegingCent > 0,
  leest: ['tijdelijkeVerplegingCent'],
  toets: ({ tijdelijkeVerplegingCent }) =>
    beoordelingNodig(
      zin(
        'Is {bedrag} per jaar extra nodig voor tijdelijke verpleging na een medisch specialistische behandeling?',
        'Is {bedrag} a year extra needed for temporary nursing after specialist treatment?',
        { bedrag: { cent: tijdelijkeVerplegingCent } },
      ),
    ),
})

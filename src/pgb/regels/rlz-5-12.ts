import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

/** The period begins no earlier than the indication and ends with it or on 31 December. */
export const periodeBegrensd = pgbRegel({
  id: 'RLZ-5.12',
  eis: 'PGB-4',
  naam: { nl: 'Periode binnen de indicatie', en: 'Period within the indication' },
  tekst: {
    nl: 'Het pgb begint niet vóór de indicatie. Het eindigt met de indicatie, of op 31 december.',
    en: 'The pgb starts no earlier than the indication. It ends with the indication, or on 31 December.',
  },
  aard: 'periode',
  criterium: 0,
  vindplaats: rlz('5.12'),
  geldig: geldigSindsTekstVan(2026),
  vraagt: ['start', 'einde'],
  toets: ({ start, einde }) =>
    voldaan(
      zin('Het pgb loopt van {van} tot en met {tot}.', 'The pgb runs from {van} up to and including {tot}.', {
        van: { dag: start },
        tot: { dag: einde },
      }),
    ),
})

import { wlz } from '../../regelgeving/bron.ts'
import { geldigVanaf } from '../../regelgeving/regel.ts'
import { zoals } from '../../regelgeving/uitkomst.ts'
import { pgbRegel } from './pgb-regel.ts'

/** The representative does not meet the rules; the six grounds of Rlz 5.11(2) work it out. */
export const vertegenwoordigerVoldoet = pgbRegel({
  id: 'WLZ-3.3.3-5-D',
  eis: 'PGB-4',
  naam: { nl: 'Eisen aan de vertegenwoordiger', en: 'Demands on the representative' },
  tekst: {
    nl: 'Voldoet de vertegenwoordiger niet aan de regels, dan is er geen pgb mogelijk.',
    en: 'When the representative does not meet the rules, no pgb is possible.',
  },
  aard: 'verplichte_weigering',
  gevolg: 'weigeren',
  criterium: 6,
  vindplaats: wlz('3.3.3 lid 5 onder d'),
  geldig: geldigVanaf('2015-01-01'),
  leest: ['heeftVertegenwoordiger'],
  toets: () => zoals('RLZ-5.11-2-1', 'RLZ-5.11-2-2', 'RLZ-5.11-2-3', 'RLZ-5.11-2-4', 'RLZ-5.11-2-5', 'RLZ-5.11-2-6'),
})

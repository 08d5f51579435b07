import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { nietVoldaan, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const NIET_VOLDAAN = nietVoldaan(
  zin(
    'Er is een wettelijke schuldsanering, of die is aangevraagd.',
    'Statutory debt rescheduling applies or is requested.',
  ),
)
const VOLDAAN = voldaan(zin('Er is geen wettelijke schuldsanering.', 'There is no statutory debt rescheduling.'))

/** Statutory debt rescheduling that applies or is requested. */
export const schuldsanering = pgbRegel({
  id: 'RLZ-5.9-E',
  eis: 'PGB-4',
  naam: { nl: 'Geen wettelijke schuldsanering', en: 'No statutory debt rescheduling' },
  tekst: {
    nl: 'Wie in de wettelijke schuldsanering zit of die heeft aangevraagd, krijgt geen pgb. Bij een kind telt een ouder of voogd.',
    en: 'Who is in statutory debt rescheduling or has requested it gets no pgb. For a child a parent or guardian counts.',
  },
  aard: 'verplichte_weigering',
  gevolg: 'weigeren',
  criterium: 6,
  vindplaats: rlz('5.9 onder e'),
  geldig: geldigSindsTekstVan(2026),
  vraagt: ['schuldsanering'],
  toets: ({ schuldsanering }) => (schuldsanering ? NIET_VOLDAAN : VOLDAAN),
})

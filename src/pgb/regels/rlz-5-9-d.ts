import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { nietVoldaan, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const NIET_VOLDAAN = nietVoldaan(zin('Er is een faillissement.', 'There is a bankruptcy.'))
const VOLDAAN = voldaan(zin('Er is geen faillissement.', 'There is no bankruptcy.'))

/** Bankruptcy of the insured; for a minor of a parent or guardian. */
export const faillissement = pgbRegel({
  id: 'RLZ-5.9-D',
  eis: 'PGB-4',
  naam: { nl: 'Geen faillissement', en: 'No bankruptcy' },
  tekst: {
    nl: 'Wie failliet is verklaard, krijgt geen pgb. Bij een kind telt een ouder of voogd.',
    en: 'Who is bankrupt gets no pgb. For a child a parent or guardian counts.',
  },
  aard: 'verplichte_weigering',
  gevolg: 'weigeren',
  criterium: 6,
  vindplaats: rlz('5.9 onder d'),
  geldig: geldigSindsTekstVan(2026),
  vraagt: ['failliet'],
  toets: ({ failliet }) => (failliet ? NIET_VOLDAAN : VOLDAAN),
})

import { wlz } from '../../regelgeving/bron.ts'
import { geldigVanaf } from '../../regelgeving/regel.ts'
import { nietVoldaan, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const NIET_VOLDAAN = nietVoldaan(zin('U zit in detentie.', 'You are in detention.'))
const VOLDAAN = voldaan(zin('U zit niet in detentie.', 'You are not in detention.'))

/** Lawfully deprived of liberty: always a refusal. */
export const detentie = pgbRegel({
  id: 'WLZ-3.3.3-5-C',
  eis: 'PGB-4',
  naam: { nl: 'Geen detentie', en: 'No detention' },
  tekst: {
    nl: 'Wie in de gevangenis of in een andere vorm van detentie zit, krijgt geen pgb.',
    en: 'Who is in prison or other lawful detention gets no pgb.',
  },
  aard: 'verplichte_weigering',
  gevolg: 'weigeren',
  criterium: 6,
  vindplaats: wlz('3.3.3 lid 5 onder c'),
  geldig: geldigVanaf('2015-01-01'),
  vraagt: ['gedetineerd'],
  toets: ({ gedetineerd }) => (gedetineerd ? NIET_VOLDAAN : VOLDAAN),
})

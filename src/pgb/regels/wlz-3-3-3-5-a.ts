import { wlz } from '../../regelgeving/bron.ts'
import { geldigVanaf } from '../../regelgeving/regel.ts'
import { nietVoldaan, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const NIET_VOLDAAN = nietVoldaan(
  zin('Bij een eerder pgb zijn de plichten niet nagekomen.', 'The duties of an earlier pgb were not met.'),
)
const VOLDAAN = voldaan(
  zin('Er zijn geen plichten van een eerder pgb geschonden.', 'No duties of an earlier pgb were broken.'),
)

/** Duties of an earlier pgb that were not met: always a refusal. */
export const eerderePlichten = pgbRegel({
  id: 'WLZ-3.3.3-5-A',
  eis: 'PGB-4',
  naam: { nl: 'Plichten bij een eerder pgb', en: 'Duties of an earlier pgb' },
  tekst: {
    nl: 'Wie zich bij een eerder pgb niet aan de plichten hield, krijgt geen pgb.',
    en: 'Who did not meet the duties of an earlier pgb gets no pgb.',
  },
  aard: 'verplichte_weigering',
  gevolg: 'weigeren',
  criterium: 6,
  vindplaats: wlz('3.3.3 lid 5 onder a'),
  geldig: geldigVanaf('2015-01-01'),
  vraagt: ['eerderPgbPlichtenNietNageleefd'],
  toets: ({ eerderPgbPlichtenNietNageleefd }) => (eerderPgbPlichtenNietNageleefd ? NIET_VOLDAAN : VOLDAAN),
})

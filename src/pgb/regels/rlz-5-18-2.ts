import { rlz } from '../../regelgeving/bron.ts'
import { geldigVanaf } from '../../regelgeving/regel.ts'
import { nvt, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const VOLDAAN = voldaan(zin('Bij dit pgb horen extra plichten.', 'Extra duties come with this pgb.'))
const NVT = nvt(zin('Er zijn geen extra plichten opgelegd.', 'No extra duties are imposed.'))

/** The power to impose additional duties; the beleidsregel of a region works it out (PGB-10). */
export const aanvullendeVerplichtingen = pgbRegel({
  id: 'RLZ-5.18-2',
  eis: 'PGB-10',
  naam: { nl: 'Aanvullende verplichtingen', en: 'Additional obligations' },
  tekst: {
    nl: 'Bij de verlening kan het zorgkantoor extra plichten opleggen over de kwaliteit en de doelmatigheid van de zorg.',
    en: 'At the grant the zorgkantoor may impose extra duties on the quality and efficiency of the care.',
  },
  aard: 'verplichting_mogelijk',
  criterium: 1,
  vindplaats: rlz('5.18 lid 2'),
  geldig: geldigVanaf('2026-01-01'),
  leest: ['verplichtingOpgelegd'],
  toets: ({ verplichtingOpgelegd }) => (verplichtingOpgelegd ? VOLDAAN : NVT),
})

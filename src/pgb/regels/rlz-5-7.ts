import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { nvt, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const VOLDAAN = voldaan(zin('Dit pgb sluit aan op uw eerdere pgb.', 'This pgb follows your earlier pgb.'))
const NVT = nvt(zin('Dit pgb sluit niet aan op een eerder pgb.', 'This pgb does not follow an earlier pgb.'))

/** Continuation of an earlier period: some tests then fall away. */
export const voortzetting = pgbRegel({
  id: 'RLZ-5.7',
  eis: 'PGB-4',
  naam: { nl: 'Aansluiting op een eerder pgb', en: 'Continuation of an earlier pgb' },
  tekst: {
    nl: 'Sluit het pgb aan op een eerdere periode, dan gelden de artikelen 5.5, 5.8 en 5.9 onder a niet opnieuw. Een onderbreking van 31 dagen mag, of een verblijf in een instelling.',
    en: 'When the pgb follows an earlier period, articles 5.5, 5.8 and 5.9(a) do not apply anew. A gap of 31 days is allowed, or a stay in an institution.',
  },
  aard: 'voortzetting',
  criterium: 0,
  vindplaats: rlz('5.7'),
  geldig: geldigSindsTekstVan(2026),
  leest: ['sluitAanOpVorigePeriode', 'start'],
  parameters: ['aansluiting_vorige_periode'],
  toets: ({ sluitAanOpVorigePeriode }) => (sluitAanOpVorigePeriode ? VOLDAAN : NVT),
})

import { wlz } from '../../regelgeving/bron.ts'
import { geldigVanaf } from '../../regelgeving/regel.ts'
import { nietVoldaan, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const VOLDAAN = voldaan(zin('U staat met een woonadres ingeschreven.', 'You are registered at an address.'))
const NIET_VOLDAAN = nietVoldaan(
  zin('U staat niet met een woonadres ingeschreven.', 'You are not registered at an address.'),
)

/** No residential address in the population register: the law leaves no choice. */
export const woonadres = pgbRegel({
  id: 'WLZ-3.3.3-5-B',
  eis: 'PGB-4',
  naam: { nl: 'Woonadres in de BRP', en: 'Address in the population register' },
  tekst: {
    nl: 'Wie geen woonadres in de basisregistratie personen (BRP) heeft, krijgt geen pgb.',
    en: 'Who has no residential address in the population register gets no pgb.',
  },
  aard: 'verplichte_weigering',
  gevolg: 'weigeren',
  criterium: 6,
  vindplaats: wlz('3.3.3 lid 5 onder b'),
  geldig: geldigVanaf('2015-01-01'),
  vraagt: ['woonadresInBrp'],
  toets: ({ woonadresInBrp }) => (woonadresInBrp ? VOLDAAN : NIET_VOLDAAN),
})

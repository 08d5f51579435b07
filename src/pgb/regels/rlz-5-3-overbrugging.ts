import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { nvt } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const NVT = nvt(zin('Dit artikel gaat niet over het pgb.', 'This article is not about the pgb.'))

/** In this text the article is about vpt and mpt, not about the pgb. */
export const overbrugging = pgbRegel({
  id: 'RLZ-5.3-OVERBRUGGING',
  eis: 'PGB-4',
  naam: { nl: 'Overbrugging', en: 'Bridging' },
  tekst: {
    nl: 'Ter overbrugging van ten hoogste dertien weken kan zorg thuis met vpt of mpt. Dit artikel gaat niet over het pgb.',
    en: 'Care at home through vpt or mpt can bridge thirteen weeks at most. This article is not about the pgb.',
  },
  aard: 'reikwijdte',
  criterium: 0,
  vindplaats: rlz('5.3'),
  geldig: geldigSindsTekstVan(2026),
  toets: () => NVT,
})

import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { nvt } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const NVT = nvt(zin('Dit verzoek is hier niet gedaan.', 'No such request was made here.'))

/** Under 21 the pgb may go to the organisation that carries out a measure; asked apart, not tested here. */
export const naarOrganisatie = pgbRegel({
  id: 'RLZ-5.11-3',
  eis: 'PGB-4',
  naam: { nl: 'Pgb naar een organisatie', en: 'Pgb to an organisation' },
  tekst: {
    nl: 'Onder 21 jaar kan het pgb op verzoek naar de organisatie die een ondertoezichtstelling of reclasseringsmaatregel uitvoert.',
    en: 'Under 21 the pgb may on request go to the organisation that carries out a supervision or probation measure.',
  },
  aard: 'uitzondering',
  criterium: 0,
  vindplaats: rlz('5.11 lid 3'),
  geldig: geldigSindsTekstVan(2026),
  toets: () => NVT,
})

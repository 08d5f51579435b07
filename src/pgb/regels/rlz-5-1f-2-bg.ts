import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { beoordelingNodig } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

/** Dearer group guidance where extra care is not possible: a power. */
export const duurdereBegeleidingGroep = pgbRegel({
  id: 'RLZ-5.1F-2-BG',
  eis: 'PGB-20',
  naam: { nl: 'Duurdere begeleiding in een groep', en: 'Dearer group guidance' },
  tekst: {
    nl: 'Is meerzorg niet mogelijk en kost begeleiding in een groep meer dan de tabel, dan kan het zorgkantoor de extra kosten toestaan.',
    en: 'When extra care is not possible and group guidance costs more than the table, the zorgkantoor may allow the extra costs.',
  },
  aard: 'verhoging_mogelijk',
  criterium: 0,
  vindplaats: rlz('5.1f lid 2'),
  geldig: geldigSindsTekstVan(2026),
  gevraagd: ({ duurdereBegeleidingGroepCent }) => duurdereBegeleidingGroepCent > 0,
  leest: ['duurdereBegeleidingGroepCent'],
  toets: ({ duurdereBegeleidingGroepCent }) =>
    beoordelingNodig(
      zin(
        'Is {bedrag} per jaar extra nodig voor duurdere begeleiding in een groep?',
        'Is {bedrag} a year extra needed for dearer group guidance?',
        { bedrag: { cent: duurdereBegeleidingGroepCent } },
      ),
    ),
})

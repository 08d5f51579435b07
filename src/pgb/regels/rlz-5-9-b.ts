import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { gegevensOntbreken, nietVoldaan, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const VOLDAAN_1 = voldaan(
  zin('U verblijft op de begindatum niet in een instelling.', 'You do not stay in an institution on the first day.'),
)
const VOLDAAN_2 = voldaan(
  zin('Het pgb is alleen voor begeleiding in een groep.', 'The pgb is for group guidance alone.'),
)
const NIET_VOLDAAN = nietVoldaan(
  zin('U verblijft op de begindatum in een instelling.', 'You stay in an institution on the first day.'),
)

/** A stay in an institution on the first day, but for group guidance that is not part of the stay. */
export const verblijfOpBegindatum = pgbRegel({
  id: 'RLZ-5.9-B',
  eis: 'PGB-4',
  naam: { nl: 'Geen verblijf in een instelling', en: 'No stay in an institution' },
  tekst: {
    nl: 'Wie op de begindatum in een instelling verblijft, krijgt geen pgb. Een pgb voor alleen begeleiding in een groep kan wel.',
    en: 'Who stays in an institution on the first day gets no pgb. A pgb for group guidance alone is possible.',
  },
  aard: 'verplichte_weigering',
  gevolg: 'weigeren',
  criterium: 6,
  vindplaats: rlz('5.9 onder b'),
  geldig: geldigSindsTekstVan(2026),
  vraagt: ['verblijftInInstellingOpIngangsdatum'],
  leest: ['alleenBegeleidingGroepInInstelling'],
  toets: ({ verblijftInInstellingOpIngangsdatum, alleenBegeleidingGroepInInstelling }) => {
    if (!verblijftInInstellingOpIngangsdatum) return VOLDAAN_1
    if (alleenBegeleidingGroepInInstelling === undefined)
      return gegevensOntbreken(
        zin(
          'Wij weten niet of het pgb alleen voor begeleiding in een groep is.',
          'We do not know whether the pgb is for group guidance alone.',
        ),
        'alleenBegeleidingGroepInInstelling',
      )
    return alleenBegeleidingGroepInInstelling ? VOLDAAN_2 : NIET_VOLDAAN
  },
})

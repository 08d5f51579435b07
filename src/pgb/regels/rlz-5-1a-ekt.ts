import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { beoordelingNodig, nietVoldaan, nvt, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { onbereikbaar } from '../../waarden/onbereikbaar.ts'
import { pgbRegel } from './pgb-regel.ts'

const NVT_1 = nvt(zin('Extra kosten thuis zijn niet gevraagd.', 'Extra costs at home were not asked.'))
const VOLDAAN = voldaan(
  zin('De extra kosten thuis zijn met u besproken.', 'The extra costs at home were discussed with you.'),
)
const NVT_2 = nvt(
  zin(
    'De extra kosten thuis zijn nog niet met u besproken.',
    'The extra costs at home have not been discussed with you yet.',
  ),
)
const VRAAG = beoordelingNodig(
  zin(
    'De zorg thuis is ondoelmatig genoemd. Toets eerst, na overleg, of extra kosten thuis een weigering voorkomen.',
    'Care at home was called inefficient. First test, after consultation, whether extra costs at home avert a refusal.',
  ),
)

/** Extra costs at home: tested, after talking with the insured, before a refusal for inefficiency (PGB-6). */
export const extraKostenThuis = pgbRegel({
  id: 'RLZ-5.1A-EKT',
  eis: 'PGB-6',
  naam: { nl: 'Extra kosten thuis (EKT)', en: 'Extra costs at home (EKT)' },
  tekst: {
    nl: 'Voordat het zorgkantoor weigert omdat de zorg thuis te duur is, praat het met u. Het kijkt dan of een hoger budget de weigering voorkomt: ten hoogste 25 procent van het basisbedrag.',
    en: 'Before the zorgkantoor refuses because care at home costs too much, it talks with you. It then looks whether a higher budget averts the refusal: at most 25 per cent of the base amount.',
  },
  aard: 'verhoging',
  criterium: 1,
  vindplaats: rlz('5.1a'),
  geldig: geldigSindsTekstVan(2026),
  gevraagd: ({ ekt }) => ekt !== null,
  leest: ['ekt'],
  parameters: ['ekt_maximum_verhoging'],
  toets: ({ ekt }) => {
    if (ekt === null) return NVT_1
    if (!ekt.ondoelmatig) return ekt.overleg ? VOLDAAN : NVT_2
    const waarden = { kosten: { cent: ekt.kostenCent ?? 0 }, grens: { cent: ekt.grensCent ?? 0 } }
    switch (ekt.stand) {
      case 'onbekend':
        return VRAAG
      case 'afgewend':
        return voldaan(
          zin(
            'De zorg thuis kost {kosten}. Dat past binnen {grens}, dus extra kosten thuis voorkomen een weigering.',
            'Care at home costs {kosten}. That fits within {grens}, so extra costs at home avert a refusal.',
            waarden,
          ),
        )
      case 'te_duur':
        return nietVoldaan(
          zin(
            'De zorg thuis kost {kosten}. Dat is meer dan {grens}, ook met extra kosten thuis.',
            'Care at home costs {kosten}. That is more than {grens}, even with extra costs at home.',
            waarden,
          ),
        )
      default:
        return onbereikbaar(ekt.stand)
    }
  },
})

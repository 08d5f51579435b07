import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { beoordelingNodig } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { HEROPEND, pgbRegel } from './pgb-regel.ts'

const VRAAG = beoordelingNodig(
  zin('Is de zorg thuis verantwoord en doelmatig?', 'Is the care at home responsible and efficient?'),
)

/** Care at home must be responsible and efficient: a judgement; the EKT test goes before a refusal (5.1a). */
export const zorgThuisVerantwoord = pgbRegel({
  id: 'RLZ-5.1-1',
  eis: 'PGB-5',
  naam: { nl: 'Zorg thuis verantwoord en doelmatig', en: 'Care at home responsible and efficient' },
  tekst: {
    nl: 'Een pgb kan alleen als de zorg thuis verantwoord en doelmatig is. Het zorgkantoor beoordeelt dat.',
    en: 'A pgb is only possible when care at home is responsible and efficient. The zorgkantoor judges this.',
  },
  aard: 'voorwaarde_oordeel',
  gevolg: 'weigeren',
  criterium: 1,
  vindplaats: rlz('5.1 lid 1'),
  geldig: geldigSindsTekstVan(2026),
  opmerking: {
    nl: 'Vóór een weigering wegens ondoelmatigheid gaat de toets op extra kosten thuis (artikel 5.1a).',
    en: 'The test for extra costs at home (article 5.1a) goes before a refusal for inefficiency.',
  },
  leest: ['woonsituatie', 'heeftZorgbehoefte', 'ekt'],
  toets: ({ ekt }) => (ekt?.heropent.includes('RLZ-5.1-1') ? beoordelingNodig(HEROPEND) : VRAAG),
})

import { wlz } from '../../regelgeving/bron.ts'
import { geldigVanaf } from '../../regelgeving/regel.ts'
import { beoordelingNodig } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const VRAAG = beoordelingNodig(
  zin(
    'Kan de verzekerde de zorgverleners en mantelzorgers aansturen, zodat de zorg verantwoord is?',
    'Can the insured direct the carers, so that the care is responsible?',
  ),
)

/** Able to direct and coordinate carers so that the care is responsible: a judgement. */
export const zorgverlenersAansturen = pgbRegel({
  id: 'WLZ-3.3.3-4-C',
  eis: 'PGB-5',
  naam: { nl: 'Zorgverleners aansturen', en: 'Directing carers' },
  tekst: {
    nl: 'U kunt uw zorgverleners en mantelzorgers aansturen, zelf of met een vertegenwoordiger, zodat de zorg verantwoord is. Het zorgkantoor beoordeelt dat.',
    en: 'You can direct your carers, alone or with a representative, so that the care is responsible. The zorgkantoor judges this.',
  },
  aard: 'voorwaarde_oordeel',
  gevolg: 'weigeren',
  criterium: 3,
  vindplaats: wlz('3.3.3 lid 4 onder c'),
  geldig: geldigVanaf('2015-01-01'),
  leest: ['heeftVertegenwoordiger', 'heeftBudgetplan'],
  toets: () => VRAAG,
})

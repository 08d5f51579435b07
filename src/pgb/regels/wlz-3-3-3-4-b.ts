import { wlz } from '../../regelgeving/bron.ts'
import { geldigVanaf } from '../../regelgeving/regel.ts'
import { beoordelingNodig } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const VRAAG = beoordelingNodig(
  zin(
    'Kan de verzekerde de taken en plichten van een pgb aan, zelf of met een vertegenwoordiger?',
    'Can the insured carry the tasks and duties of a pgb, alone or with a representative?',
  ),
)

/** Able to carry the tasks of a pgb, alone or with a representative: a judgement. */
export const takenAankunnen = pgbRegel({
  id: 'WLZ-3.3.3-4-B',
  eis: 'PGB-5',
  naam: { nl: 'Taken en plichten van een pgb', en: 'Tasks and duties of a pgb' },
  tekst: {
    nl: 'U kunt de taken en plichten van een pgb aan, zelf of met een vertegenwoordiger. Het zorgkantoor beoordeelt dat.',
    en: 'You can carry the tasks and duties of a pgb, alone or with a representative. The zorgkantoor judges this.',
  },
  aard: 'voorwaarde_oordeel',
  gevolg: 'weigeren',
  criterium: 2,
  vindplaats: wlz('3.3.3 lid 4 onder b'),
  geldig: geldigVanaf('2015-01-01'),
  leest: ['heeftVertegenwoordiger', 'isMinderjarigBijStart'],
  toets: () => VRAAG,
})

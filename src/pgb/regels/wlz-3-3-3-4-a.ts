import { wlz } from '../../regelgeving/bron.ts'
import { geldigVanaf } from '../../regelgeving/regel.ts'
import { beoordelingNodig } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { HEROPEND, pgbRegel } from './pgb-regel.ts'

const VRAAG = beoordelingNodig(
  zin(
    'Levert dit budget op een doelmatige manier genoeg zorg van goede kwaliteit op?',
    'Does this budget efficiently yield sufficient care of good quality?',
  ),
)

/** Sufficient care of good quality, efficiently: the law leaves this to the judgement of the zorgkantoor. */
export const toereikendeZorg = pgbRegel({
  id: 'WLZ-3.3.3-4-A',
  eis: 'PGB-5',
  naam: { nl: 'Genoeg en goede zorg, doelmatig', en: 'Sufficient care of good quality, efficiently' },
  tekst: {
    nl: 'Het budget moet op een doelmatige manier leiden tot genoeg zorg van goede kwaliteit. Het zorgkantoor beoordeelt dat.',
    en: 'The budget must lead to sufficient care of good quality in an efficient way. The zorgkantoor judges this.',
  },
  aard: 'voorwaarde_oordeel',
  gevolg: 'weigeren',
  criterium: 1,
  vindplaats: wlz('3.3.3 lid 4 onder a'),
  geldig: geldigVanaf('2015-01-01'),
  leest: [
    'heeftBudgetplan',
    'heeftZorgbehoefte',
    'woonsituatie',
    'schoolOfWerk',
    'heeftRisicofactoren',
    'aantalSignalen',
    'ekt',
  ],
  toets: ({ ekt }) => (ekt?.heropent.includes('WLZ-3.3.3-4-A') ? beoordelingNodig(HEROPEND) : VRAAG),
})

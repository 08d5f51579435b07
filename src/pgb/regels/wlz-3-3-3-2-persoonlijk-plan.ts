import { wlz } from '../../regelgeving/bron.ts'
import { geldigVanaf } from '../../regelgeving/regel.ts'
import { gegevensOntbreken, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { onbereikbaar } from '../../waarden/onbereikbaar.ts'
import { pgbRegel } from './pgb-regel.ts'

const VOLDAAN_1 = voldaan(zin('Wij hebben het persoonlijk plan ontvangen.', 'We have received the personal plan.'))
const VOLDAAN_2 = voldaan(zin('U geeft geen persoonlijk plan.', 'You give no personal plan.'))

/** The zorgkantoor waits seven days for the personal plan, unless it is there or the insured waived it. */
export const persoonlijkPlan = pgbRegel({
  id: 'WLZ-3.3.3-2-PERSOONLIJK-PLAN',
  eis: 'PGB-4',
  naam: { nl: 'Persoonlijk plan', en: 'Personal plan' },
  tekst: {
    nl: 'U mag binnen zeven dagen een eigen plan geven. Wij beslissen pas als dat plan er is, of als u zegt dat u er geen geeft.',
    en: 'You may give your own plan within seven days. We decide only when it is there, or when you say that you give none.',
  },
  aard: 'procedure',
  criterium: 5,
  vindplaats: wlz('3.3.3 lid 2 en 3; Rlz 5.8 lid 2'),
  geldig: geldigVanaf('2015-01-01'),
  vraagt: ['persoonlijkPlan'],
  parameters: ['persoonlijk_plan'],
  toets: ({ persoonlijkPlan }) => {
    switch (persoonlijkPlan) {
      case 'ontvangen':
        return VOLDAAN_1
      case 'afgezien':
        return VOLDAAN_2
      case 'nog_niet':
        return gegevensOntbreken(
          zin(
            'Wij wachten nog op het persoonlijk plan, of op het bericht dat het niet komt.',
            'We still wait for the personal plan, or for word that it will not come.',
          ),
          'persoonlijkPlan',
        )
      default:
        return onbereikbaar(persoonlijkPlan)
    }
  },
})

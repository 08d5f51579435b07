import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { nietVoldaan, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel, VOORTZETTING } from './pgb-regel.ts'

const VOLDAAN = voldaan(zin('Uw budgetplan volgt het model.', 'Your budget plan follows the model.'))
const NIET_VOLDAAN = nietVoldaan(
  zin(
    'Uw budgetplan volgt het model niet. Wij vragen u eerst om het aan te passen.',
    'Your budget plan does not follow the model. We ask you to adapt it first.',
  ),
)

/** The plan follows the model of the zorgkantoor; a defect can be repaired. */
export const budgetplanVolgensModel = pgbRegel({
  id: 'RLZ-5.8-1',
  eis: 'PGB-4',
  naam: { nl: 'Budgetplan volgens het model', en: 'Budget plan after the model' },
  tekst: {
    nl: 'Het budgetplan volgt het model van het zorgkantoor.',
    en: 'The budget plan follows the model of the zorgkantoor.',
  },
  aard: 'voorwaarde',
  gevolg: 'herstellen',
  criterium: 5,
  vindplaats: rlz('5.8 lid 1'),
  geldig: geldigSindsTekstVan(2026),
  vraagt: ['budgetplanVolgensModel'],
  nvtAls: VOORTZETTING,
  toets: ({ budgetplanVolgensModel }) => (budgetplanVolgensModel ? VOLDAAN : NIET_VOLDAAN),
})

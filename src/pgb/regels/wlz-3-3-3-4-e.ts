import { wlz } from '../../regelgeving/bron.ts'
import { geldigVanaf } from '../../regelgeving/regel.ts'
import { nietVoldaan, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const VOLDAAN = voldaan(zin('Wij hebben uw budgetplan.', 'We have your budget plan.'))
const NIET_VOLDAAN = nietVoldaan(
  zin(
    'Er is geen budgetplan. Wij vragen u eerst om het te sturen.',
    'There is no budget plan. We ask you to send it first.',
  ),
)

/** A budget plan comes with the application. Its absence can be repaired (Awb 4:5). */
export const budgetplanBijAanvraag = pgbRegel({
  id: 'WLZ-3.3.3-4-E',
  eis: 'PGB-4',
  naam: { nl: 'Budgetplan bij de aanvraag', en: 'Budget plan with the application' },
  tekst: {
    nl: 'Bij de aanvraag zit een budgetplan. Ontbreekt het, dan vraagt het zorgkantoor er eerst om.',
    en: 'A budget plan comes with the application. When it is missing the zorgkantoor asks for it first.',
  },
  aard: 'voorwaarde',
  gevolg: 'herstellen',
  criterium: 5,
  vindplaats: wlz('3.3.3 lid 4 onder e'),
  geldig: geldigVanaf('2015-01-01'),
  vraagt: ['budgetplanOntvangen'],
  toets: ({ budgetplanOntvangen }) => (budgetplanOntvangen ? VOLDAAN : NIET_VOLDAAN),
})

import { blz } from '../../regelgeving/bron.ts'
import { geldigVanaf } from '../../regelgeving/regel.ts'
import { nietVoldaan, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const VOLDAAN = voldaan(zin('Het formulier is volledig en juist ingevuld.', 'The form is complete and correct.'))
const NIET_VOLDAAN = nietVoldaan(
  zin(
    'Het formulier is niet volledig of niet juist. Wij vragen u eerst om het te herstellen.',
    'The form is not complete or not correct. We ask you to repair it first.',
  ),
)

/** The form must be complete and correct; a defect can be repaired first (Awb 4:5). */
export const formulierVolledig = pgbRegel({
  id: 'BLZ-3.6.2-1-C',
  eis: 'PGB-4',
  naam: { nl: 'Formulier volledig en juist', en: 'Form complete and correct' },
  tekst: {
    nl: 'Het aanvraagformulier is volledig en juist ingevuld. Is dat niet zo, dan krijgt u eerst tijd om het te herstellen.',
    en: 'The application form is complete and correct. When it is not, you first get time to repair it.',
  },
  aard: 'verplichte_weigering',
  gevolg: 'herstellen',
  criterium: 6,
  vindplaats: blz('3.6.2 lid 1 onder c'),
  geldig: geldigVanaf('2015-01-01'),
  vraagt: ['formulierVolledigEnJuist'],
  toets: ({ formulierVolledigEnJuist }) => (formulierVolledigEnJuist ? VOLDAAN : NIET_VOLDAAN),
})

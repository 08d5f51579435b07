import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { nvt, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const VOLDAAN = voldaan(
  zin('Uw pgb is niet onderbroken. De budgetgarantie geldt.', 'Your pgb is unbroken. The budget guarantee holds.'),
)
const NVT = nvt(
  zin(
    'Uw pgb is onderbroken. De budgetgarantie geldt niet meer.',
    'Your pgb was interrupted. The budget guarantee no longer holds.',
  ),
)

/** Old rights: top up to a percentage of last year's pgb, only with an unbroken pgb. */
export const budgetgarantie = pgbRegel({
  id: 'RLZ-5.15-GARANTIE',
  eis: 'PGB-20',
  naam: { nl: 'Budgetgarantie', en: 'Budget guarantee' },
  tekst: {
    nl: 'Wie oude rechten heeft, krijgt ten minste een percentage van het pgb van vorig jaar. Dat geldt alleen zolang het pgb niet onderbroken is.',
    en: 'Who has old rights gets at least a percentage of last year’s pgb. This holds only while the pgb is unbroken.',
  },
  aard: 'verhoging',
  criterium: 0,
  vindplaats: rlz('5.15'),
  geldig: geldigSindsTekstVan(2026),
  gevraagd: ({ budgetgarantieOnonderbroken }) => budgetgarantieOnonderbroken !== undefined,
  leest: ['budgetgarantieOnonderbroken'],
  parameters: ['budgetgarantie_percentage'],
  toets: ({ budgetgarantieOnonderbroken }) => (budgetgarantieOnonderbroken ? VOLDAAN : NVT),
})

import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const VOLDAAN = voldaan(
  zin(
    'U woont in een kleinschalig wooninitiatief. Daarbij hoort een toeslag.',
    'You live in a small residential initiative. A supplement comes with it.',
  ),
)

/** Residents of a small residential initiative get a supplement; with 4VV to 8VV a second amount. */
export const wooninitiatiefToeslag = pgbRegel({
  id: 'RLZ-5.13-WI',
  eis: 'PGB-20',
  naam: { nl: 'Toeslag wooninitiatief', en: 'Supplement for a residential initiative' },
  tekst: {
    nl: 'Wie in een kleinschalig wooninitiatief woont, krijgt een toeslag. Bij zorgprofiel VV 4 tot en met 8 komt daar een tweede bedrag bij.',
    en: 'Residents of a small residential initiative get a supplement. With profile VV 4 to 8 a second amount is added.',
  },
  aard: 'verhoging',
  criterium: 0,
  vindplaats: rlz('5.13 lid 1 en 2'),
  geldig: geldigSindsTekstVan(2026),
  gevraagd: ({ woonsituatie }) => woonsituatie === 'kleinschalig_wooninitiatief',
  leest: ['woonsituatie', 'toegewezenZzpCode'],
  parameters: ['wooninitiatieftoeslag', 'wooninitiatief_kwaliteitstoeslag_vv'],
  toets: () => VOLDAAN,
})

import { wlz } from '../../regelgeving/bron.ts'
import { geldigVanaf } from '../../regelgeving/regel.ts'
import { nvt, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const VOLDAAN = voldaan(
  zin(
    'Het budgetplan noemt alleen soorten zorg die een pgb kan betalen.',
    'The budget plan names only kinds of care that a pgb can pay for.',
  ),
)
const NVT = nvt(zin('Er is nog geen budgetplan om dit aan te toetsen.', 'There is no budget plan yet to test this on.'))

/** What a pgb may buy; the words of the plan are tested one by one when agreements are approved (PGB-15). */
export const omvang = pgbRegel({
  id: 'WLZ-3.3.3-1-OMVANG',
  eis: 'PGB-4',
  naam: { nl: 'Zorg die een pgb kan betalen', en: 'Care that a pgb can pay for' },
  tekst: {
    nl: 'Met een pgb koopt u verzorging, verpleging, begeleiding, hulp in huis, vervoer en logeren. Wonen, eten en behandeling horen daar niet bij.',
    en: 'With a pgb you buy personal care, nursing, guidance, help at home, transport and respite stay. Residence, meals and treatment are not part of it.',
  },
  aard: 'reikwijdte',
  criterium: 5,
  vindplaats: wlz('3.3.3 lid 1'),
  geldig: geldigVanaf('2015-01-01'),
  leest: ['heeftBudgetplan'],
  toets: ({ heeftBudgetplan }) => (heeftBudgetplan ? VOLDAAN : NVT),
})

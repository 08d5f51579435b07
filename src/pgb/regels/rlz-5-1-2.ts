import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { nvt, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const VOLDAAN = voldaan(
  zin('De prijs van het mpt-deel gaat van het basisbedrag af.', 'The cost of the mpt part comes off the base amount.'),
)
const NVT = nvt(zin('Er is geen combinatie met mpt.', 'There is no combination with mpt.'))

/** With a combination the cost of the mpt part comes off the base amount; worked out in the calculation, step 3. */
export const combinatieMpt = pgbRegel({
  id: 'RLZ-5.1-2',
  eis: 'PGB-20',
  naam: { nl: 'Combinatie met mpt', en: 'Combination with mpt' },
  tekst: {
    nl: 'Krijgt u ook een modulair pakket thuis (mpt), dan gaat de prijs daarvan van het basisbedrag af.',
    en: 'When you also get a modular package at home (mpt), its cost comes off the base amount.',
  },
  aard: 'berekening',
  criterium: 0,
  vindplaats: rlz('5.1 lid 2'),
  geldig: geldigSindsTekstVan(2026),
  leest: ['heeftMpt'],
  toets: ({ heeftMpt }) => (heeftMpt ? VOLDAAN : NVT),
})

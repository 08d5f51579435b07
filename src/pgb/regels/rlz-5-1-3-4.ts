import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { nvt, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const VOLDAAN = voldaan(
  zin('Het basisbedrag telt naar rato van de etmalen thuis.', 'The base amount counts pro rata to the days at home.'),
)
const NVT = nvt(zin('Er is geen deeltijdverblijf.', 'There is no part-time residence.'))

/** Part-time residence: pro rata to the days at home, but for group guidance and transport; calculation, step 2. */
export const deeltijdverblijfNaarRato = pgbRegel({
  id: 'RLZ-5.1-3-4',
  eis: 'PGB-20',
  naam: { nl: 'Deeltijdverblijf naar rato', en: 'Part-time residence pro rata' },
  tekst: {
    nl: 'Woont u een deel van de week in een instelling, dan telt het basisbedrag voor de dagen thuis. Het deel voor begeleiding in een groep en vervoer blijft heel.',
    en: 'When you live in an institution part of the week, the base amount counts for the days at home. The part for group guidance and transport stays whole.',
  },
  aard: 'berekening',
  criterium: 0,
  vindplaats: rlz('5.1 lid 3 en 4'),
  geldig: geldigSindsTekstVan(2026),
  leest: ['heeftDeeltijdverblijf'],
  toets: ({ heeftDeeltijdverblijf }) => (heeftDeeltijdverblijf ? VOLDAAN : NVT),
})

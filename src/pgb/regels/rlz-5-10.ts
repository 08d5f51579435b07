import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { nvt } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const NVT = nvt(
  zin(
    'Het plafond wordt getoetst op het moment van het besluit, niet hier.',
    'The ceiling is tested at the moment of the decision, not here.',
  ),
)

/** The ceiling is tested in its own room, at the moment of the decision (KAD-3). */
export const subsidieplafond = pgbRegel({
  id: 'RLZ-5.10',
  eis: 'PGB-4',
  naam: { nl: 'Subsidieplafond', en: 'Regional ceiling' },
  tekst: {
    nl: 'Boven het plafond van de regio weigert het zorgkantoor. De volgorde is die van de ontvangst van het formulier, of van het indicatiebesluit als dat later is.',
    en: 'Above the ceiling of the region the zorgkantoor refuses. The order is that of receipt of the form, or of the indication when that is later.',
  },
  aard: 'verplichte_weigering',
  gevolg: 'weigeren',
  criterium: 0,
  vindplaats: rlz('5.10 jo. Awb 4:25 lid 2'),
  geldig: geldigSindsTekstVan(2026),
  opmerking: {
    nl: 'De tekst van 2026 noemt als plafond de artikelen 8.2 tot en met 8.16, tot en met 2022. De artikelen voor 2023 tot en met 2026 staan er niet bij. Zo gelaten als in de bron.',
    en: 'The text of 2026 names as ceiling articles 8.2 to 8.16, up to 2022. Those for 2023 to 2026 are not named. Left as in the source.',
  },
  toets: () => NVT,
})

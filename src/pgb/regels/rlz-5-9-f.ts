import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { nietVoldaan, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const VOLDAAN = voldaan(
  zin(
    'U geeft toestemming om gegevens te delen met het CAK en de SVB.',
    'You consent to sharing data with the CAK and the SVB.',
  ),
)
const NIET_VOLDAAN = nietVoldaan(
  zin(
    'U geeft geen toestemming om gegevens te delen met het CAK en de SVB.',
    'You do not consent to sharing data with the CAK and the SVB.',
  ),
)

/** Consent to pass data to CAK and SVB. */
export const toestemmingGegevens = pgbRegel({
  id: 'RLZ-5.9-F',
  eis: 'PGB-4',
  naam: { nl: 'Toestemming voor CAK en SVB', en: 'Consent for CAK and SVB' },
  tekst: {
    nl: 'Zonder toestemming om gegevens aan het CAK en de SVB te geven, is geen pgb mogelijk.',
    en: 'Without consent to pass data to the CAK and the SVB no pgb is possible.',
  },
  aard: 'verplichte_weigering',
  gevolg: 'weigeren',
  criterium: 6,
  vindplaats: rlz('5.9 onder f'),
  geldig: geldigSindsTekstVan(2026),
  vraagt: ['toestemmingGegevensCakEnSvb'],
  toets: ({ toestemmingGegevensCakEnSvb }) => (toestemmingGegevensCakEnSvb ? VOLDAAN : NIET_VOLDAAN),
})

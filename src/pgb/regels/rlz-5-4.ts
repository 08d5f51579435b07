import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { nietVoldaan, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { REGIOS, zelfdeRegio } from '../../waarden/regio.ts'
import { pgbRegel } from './pgb-regel.ts'

const VOLDAAN = voldaan(zin('U woont in de regio van dit zorgkantoor.', 'You live in the region of this zorgkantoor.'))

/** Only the zorgkantoor of the region of residence grants; elsewhere the application is sent on (Awb 2:3). */
export const bevoegdeRegio = pgbRegel({
  id: 'RLZ-5.4',
  eis: 'PGB-4',
  naam: { nl: 'Zorgkantoor van de woonregio', en: 'Zorgkantoor of the region of residence' },
  tekst: {
    nl: 'Alleen het zorgkantoor van de regio waar u woont, verleent uw pgb. Een ander zorgkantoor stuurt uw aanvraag door.',
    en: 'Only the zorgkantoor of the region where you live grants your pgb. Another one sends your application on.',
  },
  aard: 'bevoegdheid',
  gevolg: 'niet_bevoegd',
  criterium: 0,
  vindplaats: rlz('5.4'),
  geldig: geldigSindsTekstVan(2026),
  vraagt: ['regio', 'regioWoonplaats'],
  toets: ({ regio, regioWoonplaats }) =>
    zelfdeRegio(regio, regioWoonplaats)
      ? VOLDAAN
      : nietVoldaan(
          zin(
            'U woont in de regio {woon}. Dat zorgkantoor beslist; wij sturen uw aanvraag door.',
            'You live in the region {woon}. That zorgkantoor decides; we send your application on.',
            {
              woon: REGIOS.get(regioWoonplaats) ?? regioWoonplaats,
            },
          ),
        ),
})

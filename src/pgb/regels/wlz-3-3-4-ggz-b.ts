import { wlz2017 } from '../../regelgeving/bron.ts'
import { geldigVanaf } from '../../regelgeving/regel.ts'
import { nietVoldaan, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { codesVan } from '../../waarden/zorgprofiel.ts'
import { pgbRegel, zzpNaam } from './pgb-regel.ts'

const GGZ_B = codesVan('1GGZ-B', '2GGZ-B', '3GGZ-B', '4GGZ-B', '5GGZ-B', '6GGZ-B', '7GGZ-B')

const VOLDAAN = voldaan(
  zin('Uw zorgprofiel is geen voortgezet ggz-verblijf.', 'Your profile is not continued psychiatric stay.'),
)

/** Continued psychiatric stay can only be used in a contracted institution. */
export const voortgezetGgzVerblijf = pgbRegel({
  id: 'WLZ-3.3.4-GGZ-B',
  eis: 'PGB-7',
  naam: { nl: 'Voortgezet ggz-verblijf', en: 'Continued psychiatric stay' },
  tekst: {
    nl: 'Voortgezet ggz-verblijf (GGZ-B) kan alleen in een gecontracteerde instelling. Daarvoor is geen pgb.',
    en: 'Continued psychiatric stay (GGZ-B) is only possible in a contracted institution. There is no pgb for it.',
  },
  aard: 'verplichte_weigering',
  gevolg: 'weigeren',
  criterium: 6,
  vindplaats: wlz2017('3.3.4 jo. 3.2.2'),
  geldig: geldigVanaf('2015-01-01'),
  opmerking: {
    nl: 'Wij zagen dit artikel in de tekst van 2017. GGZ-B staat ook niet in de tarieventabel 2026.',
    en: 'We saw this article in the text of 2017. GGZ-B is not in the tariff table of 2026 either.',
  },
  vraagt: ['zzpCode'],
  toets: ({ zzpCode }) =>
    GGZ_B.has(zzpCode)
      ? nietVoldaan(
          zin(
            'Uw zorgprofiel {zzp} kan alleen in een gecontracteerde instelling.',
            'Your profile {zzp} can only be used in a contracted institution.',
            { zzp: zzpNaam(zzpCode) },
          ),
        )
      : VOLDAAN,
})

import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { nietVoldaan, nvt, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { codesVan } from '../../waarden/zorgprofiel.ts'
import { pgbRegel, zzpNaam } from './pgb-regel.ts'

const UITGESLOTEN = codesVan(
  '1GGZ-B',
  '2GGZ-B',
  '3GGZ-B',
  '4GGZ-B',
  '5GGZ-B',
  '6GGZ-B',
  '7GGZ-B',
  '1LVG',
  '2LVG',
  '3LVG',
  '4LVG',
  '5LVG',
  '1SGLVG',
  '9bVV',
  '1VV',
  '2VV',
  '3VV',
  '1VG',
  '2VG',
  '1LG',
  '3LG',
  '1ZGvis',
  '1ZGaud',
)

const NVT = nvt(zin('Er is geen deeltijdverblijf.', 'There is no part-time residence.'))

/** No part-time residence with these profiles. The application can be changed, so it is a defect that can be repaired. */
export const deeltijdverblijfUitgesloten = pgbRegel({
  id: 'RLZ-5.2-1',
  eis: 'PGB-4',
  naam: { nl: 'Deeltijdverblijf mogelijk bij dit profiel', en: 'Part-time residence possible with this profile' },
  tekst: {
    nl: 'Deeltijdverblijf kan niet bij GGZ-B, LVG, SGLVG, VV 9b en de lage zorgprofielen.',
    en: 'Part-time residence is not possible with GGZ-B, LVG, SGLVG, VV 9b and the low profiles.',
  },
  aard: 'uitsluiting',
  gevolg: 'herstellen',
  criterium: 6,
  vindplaats: rlz('5.2 lid 1 en 2'),
  geldig: geldigSindsTekstVan(2026),
  vraagt: ['zzpCode'],
  leest: ['heeftDeeltijdverblijf'],
  toets: ({ zzpCode, heeftDeeltijdverblijf }) => {
    if (!heeftDeeltijdverblijf) return NVT
    return UITGESLOTEN.has(zzpCode)
      ? nietVoldaan(
          zin(
            'Deeltijdverblijf kan niet bij zorgprofiel {zzp}. U kunt de aanvraag aanpassen.',
            'Part-time residence is not possible with profile {zzp}. You can change the application.',
            { zzp: zzpNaam(zzpCode) },
          ),
        )
      : voldaan(
          zin('Deeltijdverblijf kan bij zorgprofiel {zzp}.', 'Part-time residence is possible with profile {zzp}.', {
            zzp: zzpNaam(zzpCode),
          }),
        )
  },
})

import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { nietVoldaan, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { codesVan } from '../../waarden/zorgprofiel.ts'
import { ALTIJD_UITGESLOTEN, pgbRegel, VOORTZETTING, zzpNaam } from './pgb-regel.ts'

const ZONDER_PGB = new Set([...ALTIJD_UITGESLOTEN, ...codesVan('5GGZ-W')])

/** Profiles without a pgb. */
export const profielZonderPgb = pgbRegel({
  id: 'RLZ-5.5-A',
  eis: 'PGB-7',
  naam: { nl: 'Profielen zonder pgb', en: 'Profiles without a pgb' },
  tekst: {
    nl: 'Bij VV 9b, LVG 3, 4 en 5, SGLVG 1 en GGZ wonen 5 is geen pgb mogelijk.',
    en: 'With VV 9b, LVG 3, 4 and 5, SGLVG 1 and GGZ-W 5 no pgb is possible.',
  },
  aard: 'verplichte_weigering',
  gevolg: 'weigeren',
  criterium: 6,
  vindplaats: rlz('5.5 onder a'),
  geldig: geldigSindsTekstVan(2026),
  vraagt: ['zzpCode'],
  nvtAls: VOORTZETTING,
  toets: ({ zzpCode }) =>
    ZONDER_PGB.has(zzpCode)
      ? nietVoldaan(
          zin('Bij zorgprofiel {zzp} is geen pgb mogelijk.', 'With profile {zzp} no pgb is possible.', {
            zzp: zzpNaam(zzpCode),
          }),
        )
      : voldaan(
          zin('Bij zorgprofiel {zzp} is een pgb mogelijk.', 'With profile {zzp} a pgb is possible.', {
            zzp: zzpNaam(zzpCode),
          }),
        ),
})

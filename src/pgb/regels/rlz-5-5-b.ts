import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { nietVoldaan, nvt, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { ALTIJD_UITGESLOTEN, pgbRegel, VOORTZETTING, zzpNaam } from './pgb-regel.ts'

const NVT = nvt(zin('Er is geen pakket van 31 december 2014 bekend.', 'No package of 31 December 2014 is known.'))
const VOLDAAN = voldaan(
  zin(
    'Uw pakket van 31 december 2014 sluit een pgb niet uit.',
    'Your package of 31 December 2014 does not exclude a pgb.',
  ),
)

/** Who was entitled to one of these packages on 31 December 2014. */
export const pakketIn2014 = pgbRegel({
  id: 'RLZ-5.5-B',
  eis: 'PGB-7',
  naam: { nl: 'Pakket op 31 december 2014', en: 'Package on 31 December 2014' },
  tekst: {
    nl: 'Had u op 31 december 2014 recht op zzp 9b VV, 3 tot en met 5 LVG of 1 SGLVG, dan is geen pgb mogelijk.',
    en: 'When on 31 December 2014 you were entitled to package 9b VV, 3 to 5 LVG or 1 SGLVG, no pgb is possible.',
  },
  aard: 'verplichte_weigering',
  gevolg: 'weigeren',
  criterium: 6,
  vindplaats: rlz('5.5 onder b'),
  geldig: geldigSindsTekstVan(2026),
  leest: ['zzpOp20141231'],
  nvtAls: VOORTZETTING,
  toets: ({ zzpOp20141231 }) => {
    if (zzpOp20141231 === undefined) return NVT
    return ALTIJD_UITGESLOTEN.has(zzpOp20141231)
      ? nietVoldaan(
          zin(
            'U had op 31 december 2014 recht op {zzp}. Daarbij is geen pgb mogelijk.',
            'On 31 December 2014 you were entitled to {zzp}. No pgb is possible with it.',
            { zzp: zzpNaam(zzpOp20141231) },
          ),
        )
      : VOLDAAN
  },
})

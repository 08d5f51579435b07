import { rlz } from '../../regelgeving/bron.ts'
import { geldigVanaf } from '../../regelgeving/regel.ts'
import { gegevensOntbreken, nietVoldaan, nvt, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { codesVan } from '../../waarden/zorgprofiel.ts'
import { pgbRegel, VOORTZETTING } from './pgb-regel.ts'

const LVG_1_2 = codesVan('1LVG', '2LVG')

const NVT = nvt(zin('Uw profiel is geen LVG 1 of 2.', 'Your profile is not LVG 1 or 2.'))
const VOLDAAN = voldaan(
  zin(
    'U had op 31 december 2019 al een LVG-indicatie en een pgb.',
    'You had an LVG indication and a pgb on 31 December 2019.',
  ),
)
const NIET_VOLDAAN = nietVoldaan(
  zin('Bij LVG 1 of 2 is een nieuw pgb niet mogelijk.', 'With LVG 1 or 2 a new pgb is not possible.'),
)

/** LVG 1 and 2 only under the transition: indication and pgb both on 31 December 2019. */
export const overgangLvg = pgbRegel({
  id: 'RLZ-5.5-C',
  eis: 'PGB-7',
  naam: { nl: 'LVG 1 en 2, met overgang', en: 'LVG 1 and 2, with transition' },
  tekst: {
    nl: 'Bij LVG 1 of 2 is een pgb alleen mogelijk als u op 31 december 2019 zo’n indicatie én een pgb had, tot die indicatie eindigt.',
    en: 'With LVG 1 or 2 a pgb is only possible when on 31 December 2019 you had such an indication and a pgb, until that indication ends.',
  },
  aard: 'verplichte_weigering',
  gevolg: 'weigeren',
  criterium: 6,
  vindplaats: rlz('5.5 onder c'),
  geldig: geldigVanaf('2020-01-01'),
  leest: ['zzpCode', 'lvgIndicatieEnPgbOp20191231'],
  nvtAls: VOORTZETTING,
  toets: ({ zzpCode, lvgIndicatieEnPgbOp20191231 }) => {
    if (!LVG_1_2.has(zzpCode)) return NVT
    if (lvgIndicatieEnPgbOp20191231 === undefined)
      return gegevensOntbreken(
        zin(
          'Wij weten niet of u op 31 december 2019 al een LVG-indicatie en een pgb had.',
          'We do not know whether you had an LVG indication and a pgb on 31 December 2019.',
        ),
        'lvgIndicatieEnPgbOp20191231',
      )
    return lvgIndicatieEnPgbOp20191231 ? VOLDAAN : NIET_VOLDAAN
  },
})

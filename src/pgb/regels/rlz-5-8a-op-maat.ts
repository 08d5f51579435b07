import { rlz } from '../../regelgeving/bron.ts'
import { geldigVanaf } from '../../regelgeving/regel.ts'
import { gegevensOntbreken, nvt, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const VOLDAAN = voldaan(
  zin('De zorg die bij de zorgvraag past, is vastgesteld.', 'The care that fits the need is established.'),
)
const NVT = nvt(
  zin(
    'Voor dit pgb geldt nog de overgang: het hoeft nog niet op maat.',
    'The transition still holds for this pgb: it need not be set to the need yet.',
  ),
)

/** The care that fits the need is established with reasons; the pgb is set to it. */
export const opMaat = pgbRegel({
  id: 'RLZ-5.8A-OP-MAAT',
  eis: 'PGB-20',
  naam: { nl: 'Pgb op maat', en: 'Pgb set to the need' },
  tekst: {
    nl: 'Het zorgkantoor stelt vast welke zorg bij uw zorgvraag past. Het pgb is daarop afgestemd en is ten hoogste het basisbedrag. Voor wie al vóór 2025 een pgb had, geldt dit uiterlijk vanaf 2028.',
    en: 'The zorgkantoor establishes which care fits your need. The pgb is set to it, up to the base amount. For holders from before 2025 this holds from 2028 at the latest.',
  },
  aard: 'berekening_oordeel',
  criterium: 1,
  vindplaats: rlz('5.8a'),
  geldig: geldigVanaf('2025-01-01'),
  opmerking: {
    nl: 'De datum 1 januari 2028 komt uit het NZa-rapport 2024-2025; de overgangsbepaling zelf zagen wij niet.',
    en: 'The date of 1 January 2028 comes from the NZa report 2024-2025; we did not see the transitional text itself.',
  },
  leest: ['heeftZorgbehoefte', 'moetZorgbehoefte', 'pgbSindsVoor2025', 'start'],
  parameters: ['overgang_op_maat'],
  toets: ({ heeftZorgbehoefte, moetZorgbehoefte }) => {
    if (heeftZorgbehoefte) return VOLDAAN
    return moetZorgbehoefte
      ? gegevensOntbreken(
          zin(
            'Het is nog niet vastgesteld welke zorg bij de zorgvraag past.',
            'The care that fits the need is not established yet.',
          ),
          'heeftZorgbehoefte',
        )
      : NVT
  },
})

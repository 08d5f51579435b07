import { blz } from '../../regelgeving/bron.ts'
import { geldigVanaf } from '../../regelgeving/regel.ts'
import { voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

/** A pgb runs per calendar year; the period of the calculation is cut there. */
export const perKalenderjaar = pgbRegel({
  id: 'BLZ-3.6.1',
  eis: 'PGB-4',
  naam: { nl: 'Een pgb geldt per kalenderjaar', en: 'A pgb runs per calendar year' },
  tekst: {
    nl: 'Het zorgkantoor verleent een pgb voor ten hoogste één kalenderjaar.',
    en: 'The zorgkantoor grants a pgb for one calendar year at most.',
  },
  aard: 'procedure',
  criterium: 0,
  vindplaats: blz('3.6.1'),
  geldig: geldigVanaf('2015-01-01'),
  vraagt: ['start', 'periodeAfgekapt'],
  toets: ({ periodeAfgekapt }) =>
    voldaan(
      periodeAfgekapt
        ? zin(
            'U vroeg een langere periode. Dit pgb eindigt op 31 december; daarna volgt een nieuw besluit.',
            'You asked for a longer period. This pgb ends on 31 December; a new decision follows.',
          )
        : zin('De periode valt binnen één kalenderjaar.', 'The period lies within one calendar year.'),
    ),
})

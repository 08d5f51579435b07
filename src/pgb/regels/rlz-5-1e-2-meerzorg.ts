import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { beoordelingNodig } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel, zzpNaam } from './pgb-regel.ts'

/** Extra care departing from bijlage H: a power. The profile is shown in the question, not tested (spec 11). */
export const meerzorg = pgbRegel({
  id: 'RLZ-5.1E-2-MEERZORG',
  eis: 'PGB-20',
  naam: { nl: 'Meerzorg', en: 'Extra care (meerzorg)' },
  tekst: {
    nl: 'Is het bedrag na de andere verhogingen nog te laag, dan kan op verzoek meerzorg volgen. Van de tarieventabel kan dan worden afgeweken.',
    en: 'When the amount is still too low after the other raises, extra care may follow on request. The tariff table may then be departed from.',
  },
  aard: 'verhoging_mogelijk',
  criterium: 0,
  vindplaats: rlz('5.1e lid 2 en 4 jo. 2.2'),
  geldig: geldigSindsTekstVan(2026),
  gevraagd: ({ meerzorgCent }) => meerzorgCent > 0,
  leest: ['meerzorgCent', 'toegewezenZzpCode'],
  parameters: ['meerzorg_drempel'],
  toets: ({ meerzorgCent, toegewezenZzpCode }) =>
    beoordelingNodig(
      zin(
        'Is bij zorgprofiel {zzp} meerzorg van {bedrag} per jaar nodig?',
        'Is extra care of {bedrag} a year needed with profile {zzp}?',
        { zzp: zzpNaam(toegewezenZzpCode), bedrag: { cent: meerzorgCent } },
      ),
    ),
})

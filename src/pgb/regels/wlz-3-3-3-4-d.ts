import { wlz } from '../../regelgeving/bron.ts'
import { geldigVanaf } from '../../regelgeving/regel.ts'
import { beoordelingNodig, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const VRAAG_1 = beoordelingNodig(
  zin(
    'De cliënt hoorde pas na de keuze voor de plek dat die een pgb vraagt. Is het pgb toch een bewuste keuze?',
    'The client learnt only after choosing the place that it requires a pgb. Is the pgb still a deliberate choice?',
  ),
)
const VOLDAAN = voldaan(
  zin('De eigen redenen voor een pgb zijn vastgelegd.', 'The own reasons for a pgb are on record.'),
)
const VRAAG_2 = beoordelingNodig(
  zin(
    'Er zijn geen eigen redenen vastgelegd. Is het pgb een bewuste keuze?',
    'No own reasons are on record. Is the pgb a deliberate choice?',
  ),
)

/** A deliberate choice with own reasons. Who learnt only afterwards that the place requires a pgb did not choose it freely. */
export const bewusteKeuze = pgbRegel({
  id: 'WLZ-3.3.3-4-D',
  eis: 'PGB-4',
  naam: { nl: 'Bewuste keuze voor een pgb', en: 'Deliberate choice for a pgb' },
  tekst: {
    nl: 'U legt met eigen redenen uit waarom u de zorg met een pgb wilt.',
    en: 'You explain with reasons of your own why you want the care through a pgb.',
  },
  aard: 'voorwaarde',
  gevolg: 'weigeren',
  criterium: 4,
  vindplaats: wlz('3.3.3 lid 4 onder d'),
  geldig: geldigVanaf('2015-01-01'),
  leest: ['motiveringKeuze', 'plekVereistPgb'],
  toets: ({ motiveringKeuze, plekVereistPgb }) => {
    if (plekVereistPgb === true) return VRAAG_1
    return motiveringKeuze ? VOLDAAN : VRAAG_2
  },
})

import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { nietVoldaan, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel, VOORTZETTING } from './pgb-regel.ts'

const VOLDAAN = voldaan(zin('U bent uitgenodigd voor een gesprek.', 'You were invited to a discussion.'))
const NIET_VOLDAAN = nietVoldaan(
  zin(
    'U bent nog niet uitgenodigd voor een gesprek. Dat moet eerst.',
    'You have not been invited to a discussion yet. That comes first.',
  ),
)

/** An invitation to discuss the application; without it the decision has a defect that can be repaired. */
export const uitnodigingGesprek = pgbRegel({
  id: 'RLZ-5.8-3',
  eis: 'PGB-4',
  naam: { nl: 'Uitnodiging voor een gesprek', en: 'Invitation to a discussion' },
  tekst: {
    nl: 'Het zorgkantoor nodigt u uit om de aanvraag te bespreken.',
    en: 'The zorgkantoor invites you to discuss the application.',
  },
  aard: 'procedure',
  gevolg: 'herstellen',
  criterium: 5,
  vindplaats: rlz('5.8 lid 3'),
  geldig: geldigSindsTekstVan(2026),
  vraagt: ['gesprekUitgenodigd'],
  nvtAls: VOORTZETTING,
  toets: ({ gesprekUitgenodigd }) => (gesprekUitgenodigd ? VOLDAAN : NIET_VOLDAAN),
})

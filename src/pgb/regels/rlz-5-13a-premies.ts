import { rlz } from '../../regelgeving/bron.ts'
import { geldigVanaf } from '../../regelgeving/regel.ts'
import { voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { datum } from '../../waarden/datum.ts'
import { pgbRegel } from './pgb-regel.ts'

const VOLDAAN = voldaan(zin('Het pgb gaat omhoog met de premies.', 'The pgb is raised with the premiums.'))

/** For 2026 and 2027 only: premiums of an employment contract that began before 2026. Mandatory when the facts are there. */
export const premies = pgbRegel({
  id: 'RLZ-5.13A-PREMIES',
  eis: 'PGB-20',
  naam: { nl: 'Verhoging voor premies', en: 'Raise for premiums' },
  tekst: {
    nl: 'Liep een arbeidsovereenkomst met een zorgverlener al vóór 2026, dan verhoogt het zorgkantoor het pgb in 2026 en 2027 met de premies.',
    en: 'When an employment contract with a carer already ran before 2026, the zorgkantoor raises the pgb in 2026 and 2027 with the premiums.',
  },
  aard: 'verhoging',
  criterium: 0,
  vindplaats: rlz('5.13a'),
  geldig: { ...geldigVanaf('2026-01-01'), totEnMet: datum('2027-12-31') },
  gevraagd: ({ premies513aCent }) => premies513aCent > 0,
  leest: ['premies513aCent'],
  toets: () => VOLDAAN,
})
